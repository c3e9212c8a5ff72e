"""The legal projection of each place, in which areas and distances are computed.

Source: décret n° 2000-1276, amended by décret n° 2019-165 (national coordinate reference system).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

MAINLAND = 2154
_OVERSEAS = {"971": 5490, "972": 5490, "973": 2972, "974": 2975, "976": 4471}
# Left, bottom, right, top in degrees, wide enough for the waters and the neighbours of each place.
_PLACES = {
    MAINLAND: (-10.0, 40.0, 12.0, 53.0),
    5490: (-63.5, 13.5, -60.0, 18.6),
    2972: (-55.0, 1.5, -50.5, 6.5),
    2975: (54.5, -22.0, 56.5, -20.3),
    4471: (44.5, -13.5, 45.6, -12.2),
}
NOWHERE = 0
"""Stands for the projection of what is in none of these places."""


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


def areas(shapes: gpd.GeoSeries) -> pd.Series:
    """Return the area (m²) of each shape in the legal projection of its place: 0 for a point, NaN without a place."""
    import numpy as np
    import pandas as pd

    places = legal_epsg_at(shapes)
    found = pd.Series(np.nan, index=shapes.index)
    for epsg in sorted(set(places) - {NOWHERE}):
        rows = np.flatnonzero(places == epsg)
        found.iloc[rows] = shapes.iloc[rows].to_crs(int(epsg)).area
    return found


def legal_epsg_at(shapes: gpd.GeoSeries) -> NDArray[np.int64]:
    """Return the EPSG code of the legal projection of the place of each shape, ``NOWHERE`` outside of them and for no shape.

    Args:
        shapes: Shapes in any coordinate system; the place of a shape is that of the middle of its box.
    """
    import geopandas as gpd
    import numpy as np
    import shapely
    from pyproj import Transformer

    bounds = shapely.bounds(shapes.to_numpy())
    result = np.where(np.isnan(bounds[:, 0]), NOWHERE, MAINLAND)
    if not result.any():
        return result
    whole = np.nanmin(bounds[:, :2], axis=0), np.nanmax(bounds[:, 2:], axis=0)
    degrees = Transformer.from_crs(shapes.crs, 4326, always_xy=True)
    left, bottom, right, top = degrees.transform_bounds(*whole[0], *whole[1])
    for epsg, box in _PLACES.items():
        if box[0] <= left <= right <= box[2] and box[1] <= bottom <= top <= box[3]:
            return np.where(result == NOWHERE, NOWHERE, epsg)
    x, y = (bounds[:, 0] + bounds[:, 2]) / 2, (bounds[:, 1] + bounds[:, 3]) / 2
    middles = gpd.GeoSeries(gpd.points_from_xy(x, y), crs=shapes.crs).to_crs(4326)
    result[:] = NOWHERE
    for epsg, box in _PLACES.items():
        inside = (middles.x >= box[0]) & (middles.x <= box[2]) & (middles.y >= box[1]) & (middles.y <= box[3])
        result[inside.to_numpy()] = epsg
    return result


def geographic(x: float, y: float, epsg: int) -> tuple[float, float]:
    """Return the longitude and latitude (EPSG:4326) of a place in a legal projection."""
    from pyproj import Transformer

    longitude, latitude = Transformer.from_crs(epsg, 4326, always_xy=True).transform(x, y)
    return float(longitude), float(latitude)
