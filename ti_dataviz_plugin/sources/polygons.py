"""Perimeters made fit for use: one coordinate system, valid polygons and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .shapes import require_finite

if TYPE_CHECKING:
    import geopandas as gpd

    from .probe import Probe


def in_degrees(frame: gpd.GeoDataFrame, probe: Probe) -> gpd.GeoDataFrame:
    """Return a layer in EPSG:4326, without heights.

    Raises:
        PluginError: When the file does not say its coordinate system.
    """
    import shapely

    if frame.crs is None:
        raise PluginError(
            translate("TiDataviz", "The file {name} does not say its coordinate system.").format(name=probe.path.name),
            str(probe.path),
            translate("TiDataviz", "Give it one in QGIS (a shapefile needs its .prj file), then import it again."),
        )
    flat = frame.set_geometry(shapely.force_2d(frame.geometry.array), crs=frame.crs)
    placed = flat if flat.crs.to_epsg() == 4326 else flat.to_crs(4326)
    require_finite(probe, placed)
    return placed


def repaired(frame: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, int]:
    """Return a layer whose invalid polygons are made valid, and how many were; lines and points that appear are dropped."""
    import shapely

    shapes = frame.geometry.to_numpy().copy()
    wrong = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    if wrong.any():
        shapes[wrong] = [_polygonal(shape) for shape in shapely.make_valid(shapes[wrong])]
    return frame.set_geometry(shapes, crs=frame.crs), int(wrong.sum())


def _polygonal(shape: object) -> object:
    """Return the polygons of a geometry as one; None when it has none."""
    import shapely

    parts = [part for part in shapely.get_parts(shapely.get_parts(shape)) if part.geom_type == "Polygon"]
    return shapely.unary_union(parts) if parts else None
