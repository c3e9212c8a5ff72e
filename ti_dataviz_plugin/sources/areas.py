"""What a download is restricted to: an area, years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DEPARTMENT = re.compile(r"\d\d|2[AB]|97\d|98\d")


@dataclass(frozen=True)
class Selection:
    """A share of a data set.

    Attributes:
        departments: Department codes.
        box: West, south, east, north, in degrees; with no departments either, the whole country is meant.
        years: Years, of a data set published by year; none means all.
        parts: Layers, of a data set made of several (see ``Entry.layers``); none means all.
    """

    departments: tuple[str, ...] = ()
    box: tuple[float, float, float, float] | None = None
    years: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Tell whether it is the whole country."""
        return not self.departments and self.box is None


def parse(area: Selection | Sequence[str] | Sequence[float] | None) -> Selection:
    """Return the selection meant by None, by department codes or by four numbers (west, south, east, north).

    Raises:
        PluginError: When it is none of these.
    """
    if isinstance(area, Selection):
        return area
    if not area:
        return Selection()
    if all(isinstance(value, str) for value in area):
        codes = tuple(dict.fromkeys(str(value).strip().upper() for value in area))
        wrong = [code for code in codes if not _DEPARTMENT.fullmatch(code)]
        if wrong:
            raise PluginError(
                translate("TiDataviz", "“{code}” is no department code.").format(code=wrong[0]),
                todo=translate("TiDataviz", "Give codes such as 49, 2A or 974."),
            )
        return Selection(departments=codes)
    if len(area) == 4:
        west, south, east, north = (float(value) for value in area)
        if -180 <= west < east <= 180 and -90 <= south < north <= 90:
            return Selection(box=(west, south, east, north))
    raise PluginError(
        translate("TiDataviz", "The area is not understood: {area}.").format(area=", ".join(map(str, area))),
        todo=translate("TiDataviz", "Give department codes, or west, south, east and north in degrees."),
    )


def tiles(box: tuple[float, float, float, float], side: float) -> Iterator[tuple[float, float, float, float]]:
    """Yield boxes that cover a box, each at most ``side`` degrees wide and high."""
    west, south, east, north = box
    low = south
    while low < north:
        left = west
        while left < east:
            yield (left, low, min(left + side, east), min(low + side, north))
            left += side
        low += side


def bounding_box(features: Iterable[dict[str, Any]]) -> tuple[float, float, float, float] | None:
    """Return the box around the geometries of GeoJSON features, None when there is none."""
    points = [point for feature in features for point in _points((feature.get("geometry") or {}).get("coordinates"))]
    if not points:
        return None
    longitudes, latitudes = [point[0] for point in points], [point[1] for point in points]
    return min(longitudes), min(latitudes), max(longitudes), max(latitudes)


def _points(coordinates: list[Any] | None) -> Iterator[tuple[float, float]]:
    if not coordinates:
        return
    if isinstance(coordinates[0], (int, float)):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for inner in coordinates:
        yield from _points(inner)
