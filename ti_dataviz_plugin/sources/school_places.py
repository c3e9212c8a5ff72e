"""Where schools are: coordinates in their own columns, in one text, or as a geometry."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from ..language import number, translate
from . import fields
from . import vacant_land_places as places

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from .probe import Layer, Probe

_COLUMNS = {
    "longitude": "lon|long|longitude",
    "latitude": "lat|latitude",
    "pair": "position|geo_point_2d|coordonnees",  # "latitude, longitude" in one text, as Opendatasoft exports it
    "geometry": "geometry|geom",
}


def located(probe: Probe, layer: Layer, raw: pd.DataFrame, table: pd.DataFrame, notes: list[str]) -> gpd.GeoDataFrame:
    """Return a table with the point of each school; none where the file gives none, or one that is not in France.

    Args:
        probe: The file, for messages.
        layer: The layer that it is.
        raw: Its rows, columns as written.
        table: The same rows in our columns.
        notes: Takes how many have no place.

    Raises:
        PluginError: When the file has no column of coordinates, or one of them is no number.
    """
    import geopandas as gpd
    import numpy as np

    longitude, latitude = _coordinates(probe, layer, raw)
    inside = np.array([places.in_france(x, y) for x, y in zip(longitude, latitude)], dtype=bool)
    points = gpd.GeoSeries(gpd.points_from_xy(longitude, latitude), index=table.index, crs=4326)
    points[~inside] = None
    lost = int((~inside).sum())
    if lost:
        text = translate("TiDataviz", "{count} schools have no place in France: they are listed, and not on the map.")
        notes.append(text.format(count=number(lost)))
    return gpd.GeoDataFrame(table, geometry=points.array, crs=4326)


def _coordinates(probe: Probe, layer: Layer, raw: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return the longitudes and latitudes, NaN where there is none."""
    found = fields.pick(probe, layer, raw, _COLUMNS, _COLUMNS)
    if {"longitude", "latitude"} <= set(found.columns):
        return (
            fields.decimals(probe, (layer, _COLUMNS["longitude"]), found["longitude"]),
            fields.decimals(probe, (layer, _COLUMNS["latitude"]), found["latitude"]),
        )
    for name, parse, expected in (
        ("pair", _pair, translate("TiDataviz", "latitude, longitude")),
        ("geometry", places.parse_point, translate("TiDataviz", "a point, longitude first")),
    ):
        if name in found.columns:
            pairs = found[name].map(fields.parsed(probe, (layer, _COLUMNS[name]), found[name], parse, expected))
            return pairs.map(itemgetter(0)), pairs.map(itemgetter(1))
    raise fields.missing_columns(probe, ["longitude"], ["longitude", "latitude"], layer)


def _pair(text: str) -> tuple[float, float]:
    """Return longitude and latitude of a text that has the latitude first."""
    if not fields.clean(text):
        return float("nan"), float("nan")
    latitude, _comma, longitude = text.partition(",")
    return fields.decimal(longitude), fields.decimal(latitude)
