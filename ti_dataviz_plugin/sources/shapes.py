"""Geometry as the tidy tables hold it: EPSG:4326, two dimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from . import fields
from .unpack import truncated

if TYPE_CHECKING:
    import geopandas as gpd

    from .probe import Layer, Probe

AREAL = frozenset({"Polygon", "MultiPolygon"})
"""Types of geometry that have an area."""


def read_shapes(probe: Probe, layer: Layer) -> gpd.GeoDataFrame:
    """Return a layer in EPSG:4326 and two dimensions, columns as written.

    Raises:
        PluginError: When the layer has no geometry or does not say its coordinate system.
    """
    import geopandas as gpd
    import shapely

    table = probe.shapes(layer)
    if not isinstance(table, gpd.GeoDataFrame) or table.geometry.isna().all():
        raise no_contours(probe, layer)
    if table.crs is None:
        raise PluginError(
            translate("TiDataviz", "The file {name} does not say its coordinate system.").format(name=probe.path.name),
            fields.found(probe, (layer,)),
            translate("TiDataviz", "Set it in QGIS and export the layer as GeoPackage, then import that file."),
        )
    if table.crs.to_epsg() != 4326:
        table = table.to_crs(4326)
    table = table.rename_geometry("geometry") if table.geometry.name != "geometry" else table.copy()
    require_finite(probe, table)
    if table.geometry.has_z.any():
        table["geometry"] = shapely.force_2d(table.geometry.to_numpy())
    return table


def require_finite(probe: Probe, table: gpd.GeoDataFrame) -> None:
    """Raise when a coordinate is no number, or lies beyond what its coordinate system can place."""
    import numpy as np
    import shapely

    finite = np.isfinite(shapely.get_coordinates(table.geometry.to_numpy())).all()
    if not finite:
        raise truncated(probe.path, "infinite coordinates")


def read_areas(probe: Probe, layer: Layer) -> gpd.GeoDataFrame:
    """Return the same as ``read_shapes``, for a layer of contours; a JSON list may hold them in its column ``contour``.

    Raises:
        PluginError: Also when a shape is absent or is no area.
    """
    table = _contours_of_records(probe, layer) if probe.kind == "json" else read_shapes(probe, layer)
    wrong = ~table.geometry.geom_type.isin(AREAL)
    if wrong.any():
        raise no_contours(probe, layer, int(wrong.sum()))
    return table


def _contours_of_records(probe: Probe, layer: Layer) -> gpd.GeoDataFrame:
    import geopandas as gpd
    from shapely.errors import ShapelyError
    from shapely.geometry import shape

    records = probe.table(layer)
    if "contour" not in records.columns:
        raise no_contours(probe, layer)
    try:
        contours = [shape(value) if isinstance(value, dict) else None for value in records["contour"]]
    except (ShapelyError, KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise truncated(probe.path, f"contour: {error}") from error  # no geometry of GeoJSON
    table = gpd.GeoDataFrame(records.drop(columns="contour"), geometry=contours, crs=4326)
    require_finite(probe, table)
    return table


def no_contours(probe: Probe, layer: Layer, count: int = 0) -> PluginError:
    """Return the error for a file without contours."""
    what = translate("TiDataviz", "The file {name} holds no contours.")
    if count:
        what = translate("TiDataviz", "{count} rows of the file {name} have no contour.")
    return PluginError(
        what.format(name=probe.path.name, count=number(count)),
        fields.found(probe, (layer,)),
        translate(
            "TiDataviz", "Ask for the contours (geometry=contour and format=geojson on geo.api.gouv.fr), then import again."
        ),
    )
