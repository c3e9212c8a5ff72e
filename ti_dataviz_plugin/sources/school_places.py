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

_PAIR = "position|geo_point_2d|coordonnees"  # "latitude, longitude" in one text, as Opendatasoft exports it


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
    x, y = fields.header(layer, "lon|long|longitude"), fields.header(layer, "lat|latitude")
    if x and y:
        return fields.decimals(probe, (layer, "lon|long|longitude"), raw[x]), fields.decimals(
            probe, (layer, "lat|latitude"), raw[y]
        )
    for pattern, parse, expected in (
        (_PAIR, _pair, translate("TiDataviz", "latitude, longitude")),
        ("geometry|geom", places.parse_point, translate("TiDataviz", "a point, longitude first")),
    ):
        column = fields.header(layer, pattern)
        if column:
            pairs = raw[column].map(fields.parsed(probe, (layer, pattern), raw[column], parse, expected))
            return pairs.map(itemgetter(0)), pairs.map(itemgetter(1))
    raise fields.missing_columns(probe, ["longitude"], ["longitude", "latitude"], layer)


def _pair(text: str) -> tuple[float, float]:
    """Return longitude and latitude of a text that has the latitude first."""
    if not fields.clean(text):
        return float("nan"), float("nan")
    latitude, _comma, longitude = text.partition(",")
    return fields.decimal(longitude), fields.decimal(latitude)
