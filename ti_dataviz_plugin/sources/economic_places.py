"""Where economic sites are: the geometry of a layer, or what the columns of a CSV write in metres or in degrees."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from ..language import number, translate
from . import polygons
from . import vacant_land_places as places
from .vacant_land_values import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd

    from .lenient_rows import Rows

METRES = 2154
_LARGEST_DEGREE = 180.0
_PAIR = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*", re.ASCII)


def shapes(rows: Rows, shape: str, point: str) -> gpd.GeoSeries:
    """Return the places of the rows in EPSG:4326, None where there is none; what was mended or lost goes to the notes.

    Args:
        rows: The rows, with a column ``geometry`` when they come from a layer.
        shape: Column of a CSV that holds a GeoJSON geometry; may be "".
        point: Column that holds ``longitude, latitude``, used where there is no geometry; may be "".
    """
    import geopandas as gpd

    found = list(rows.raw["geometry"]) if "geometry" in rows.raw.columns else _written(rows, shape, point)
    found, turned, lost = places.oriented(found)
    for count, wording in (
        (
            len(turned),
            translate("TiDataviz", "{count} positions had the latitude before the longitude: they were turned round."),
        ),
        (len(lost), translate("TiDataviz", "{count} positions lie nowhere in France and were left empty.")),
        (sum(place is None for place in found) - len(lost), translate("TiDataviz", "{count} objects have no position.")),
    ):
        if count:
            rows.notes.append(wording.format(count=number(count)))
    frame, broken = polygons.repaired(gpd.GeoDataFrame(geometry=found, crs=4326))
    if broken:
        rows.notes.append(translate("TiDataviz", "{count} invalid perimeters were repaired.").format(count=number(broken)))
    frame.index = rows.raw.index
    return frame.geometry


def _written(rows: Rows, shape: str, point: str) -> list[Any]:
    """Return what the columns of a table write."""
    count = len(rows.raw)
    written = [parse_shape(value) for value in rows.raw[shape]] if shape in rows.raw.columns else [None] * count
    spots = [parse_pair(value) for value in rows.raw[point]] if point in rows.raw.columns else [None] * count
    unread = 0
    if shape in rows.raw.columns:
        unread = sum(found is None and bool(text(value)) for found, value in zip(written, rows.raw[shape]))
    if unread:
        text_ = translate("TiDataviz", "{count} geometries of the column {column} cannot be read.")
        rows.notes.append(text_.format(count=number(unread), column=shape))
    return in_degrees([first if first is not None else second for first, second in zip(written, spots)])


def parse_shape(value: object) -> Any:  # noqa: ANN401 (shapely's own type)
    """Return the geometry of a GeoJSON text, None when there is none or it cannot be read."""
    import shapely
    import shapely.geometry

    written = text(value)
    try:
        # Not shapely.from_geojson: it refuses a ring whose ends differ by a rounding, as in the standard's own example.
        found = shapely.force_2d(shapely.geometry.shape(json.loads(written)))
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError, shapely.errors.ShapelyError):
        return None
    return None if found.is_empty else found


def parse_pair(value: object) -> Any:  # noqa: ANN401 (shapely's own type)
    """Return the point that ``longitude, latitude`` writes, None when there is none."""
    import shapely

    match = _PAIR.fullmatch(text(value))
    return shapely.Point(float(match.group(1)), float(match.group(2))) if match else None


def in_degrees(found: Sequence[Any]) -> list[Any]:
    """Return geometries in EPSG:4326. The standard's files are in metres of EPSG:2154, its points in degrees."""
    import geopandas as gpd

    metric = [place is not None and max(map(abs, place.bounds)) > _LARGEST_DEGREE for place in found]
    turned = iter(gpd.GeoSeries([place for place, far in zip(found, metric) if far], crs=METRES).to_crs(4326))
    return [next(turned) if far else place for place, far in zip(found, metric)]
