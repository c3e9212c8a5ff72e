"""The legal projection of each place, in which areas and distances are computed.

Source: décret n° 2000-1276, amended by décret n° 2019-165 (national coordinate reference system).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

MAINLAND = 2154
_OVERSEAS = {"971": 5490, "972": 5490, "973": 2972, "974": 2975, "976": 4471}


def legal_epsg(department: str) -> int:
    """Return the EPSG code of the legal projection of a department."""
    return _OVERSEAS.get(department, MAINLAND)


def project(shapes: gpd.GeoSeries, epsg: int) -> gpd.GeoSeries:
    """Return shapes in a legal projection (metres)."""
    return shapes.to_crs(epsg)


def project_one(shape: BaseGeometry, epsg: int) -> BaseGeometry:
    """Return one EPSG:4326 shape in a legal projection (metres)."""
    import geopandas as gpd

    return gpd.GeoSeries([shape], crs=4326).to_crs(epsg).iloc[0]


def geographic(x: float, y: float, epsg: int) -> tuple[float, float]:
    """Return the longitude and latitude (EPSG:4326) of a place in a legal projection."""
    from pyproj import Transformer

    longitude, latitude = Transformer.from_crs(epsg, 4326, always_xy=True).transform(x, y)
    return float(longitude), float(latitude)
