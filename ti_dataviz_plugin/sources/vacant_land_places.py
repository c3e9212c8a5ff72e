"""Where sites are: text of geometries, coordinate columns, and the order of coordinates."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from .vacant_land_values import text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

# West, south, east, north of each part of France, islands included, with room to spare.
_PLACES = (
    (-5.6, 41.0, 10.0, 51.6), (-63.3, 14.2, -60.7, 18.2), (-54.8, 1.9, -51.4, 6.1), (55.1, -21.6, 56.0, -20.7),
    (44.9, -13.1, 45.4, -12.5), (-56.6, 46.6, -55.9, 47.3),
)  # fmt: skip
_POINT = re.compile(r"\s*POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)(?:\s+[^\s)]+)?\s*\)\s*", re.IGNORECASE)


def in_france(longitude: float, latitude: float) -> bool:
    """Tell whether a position lies in or near some part of France."""
    return any(west <= longitude <= east and south <= latitude <= north for west, south, east, north in _PLACES)


def parse_point(value: str) -> tuple[float, float]:
    """Return the two numbers of a WKT point as they stand; NaN twice for a missing one.

    Raises:
        ValueError: When the text is no point.
    """
    written = text(value)
    if not written or written.upper().replace(" ", "") == "POINTEMPTY":
        return math.nan, math.nan
    match = _POINT.fullmatch(written)
    if not match:
        raise ValueError(written)
    first, second = float(match.group(1)), float(match.group(2))
    if not (math.isfinite(first) and math.isfinite(second)):
        raise ValueError(written)
    return first, second


def parse_polygon(value: str) -> BaseGeometry | None:
    """Return the polygons that a WKT text holds, None when it holds none or cannot be read."""
    import shapely

    written = text(value)
    if not written:
        return None
    shape = shapely.from_wkt(written, on_invalid="ignore")
    return shape if shape is not None and "Polygon" in shape.geom_type and not shape.is_empty else None


def oriented(shapes: Sequence[BaseGeometry | None]) -> tuple[list[BaseGeometry | None], list[int], list[int]]:
    """Return geometries with the longitude first.

    Some files write the latitude first. The order that puts the place in France is taken.

    Returns:
        The geometries (None for those that lie in France in neither order), positions of those whose order was changed,
        positions of those that lie nowhere in France.
    """
    import shapely

    result: list[BaseGeometry | None] = []
    turned: list[int] = []
    lost: list[int] = []
    for position, shape in enumerate(shapes):
        if shape is None or shape.is_empty:
            result.append(None)
            continue
        west, south, east, north = shape.bounds
        x, y = (west + east) / 2, (south + north) / 2
        if in_france(x, y):
            result.append(shape)
        elif in_france(y, x):
            result.append(shapely.transform(shape, lambda pairs: pairs[:, ::-1]))
            turned.append(position)
        else:
            result.append(None)
            lost.append(position)
    return result, turned, lost


def coordinate_columns(columns: pd.Index) -> tuple[str, str] | None:
    """Return the names of the longitude and latitude columns of a table, given by key; None without."""
    for pair in (("long", "lat"), ("longitude", "latitude"), ("lon", "lat")):
        if set(pair) <= set(columns):
            return pair
    return None
