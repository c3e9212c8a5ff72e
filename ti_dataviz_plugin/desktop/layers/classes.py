"""The classes of a map and their colours: QGIS's own methods, one ramp for quantities and one for what is read both ways."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsClassificationEqualInterval,
    QgsClassificationJenks,
    QgsClassificationMethod,
    QgsClassificationQuantile,
    QgsGradientColorRamp,
    QgsGradientStop,
)
from qgis.PyQt.QtGui import QColor

from ...language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

QUANTILES, NATURAL, EQUAL = "quantiles", "natural", "equal"
METHODS = (QUANTILES, NATURAL, EQUAL)
FEWEST, MOST = 2, 9

# ColorBrewer YlGnBu and PuOr, which every colour vision tells apart; the palest is darkened so as to stand out on white.
_QUANTITY = ("#f3efa6", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
_BOTH_WAYS = ("#b35806", "#f1a340", "#fee0b6", "#d8daeb", "#998ec3", "#542788")


@dataclass(frozen=True)
class Classes:
    """How values are classed.

    Attributes:
        count: Number of classes asked for, from ``FEWEST`` to ``MOST``; fewer are made where values are the same.
        method: One of ``METHODS``.
    """

    count: int = 5
    method: str = QUANTILES


@dataclass(frozen=True)
class Class:
    """One class: both ends are in it, an end shared by two classes is in the lower one."""

    low: float
    high: float
    colour: QColor


def method_title(method: str) -> str:
    """Return the name of a method in the language of the interface."""
    titles = {
        QUANTILES: translate("TiDataviz", "Quantiles (as many territories in each class)"),
        NATURAL: translate("TiDataviz", "Natural breaks (Jenks)"),
        EQUAL: translate("TiDataviz", "Equal intervals"),
    }
    return titles[method]


def qgis_method(method: str) -> QgsClassificationMethod:
    """Return QGIS's own method."""
    kinds = {QUANTILES: QgsClassificationQuantile, NATURAL: QgsClassificationJenks, EQUAL: QgsClassificationEqualInterval}
    return kinds[method]()


def ramp(both_ways: bool) -> QgsGradientColorRamp:
    """Return the ramp of quantities, or that of values read both ways from a centre."""
    colours = [QColor(name) for name in (_BOTH_WAYS if both_ways else _QUANTITY)]
    last = len(colours) - 1
    stops = [QgsGradientStop(place / last, colour) for place, colour in enumerate(colours) if 0 < place < last]
    return QgsGradientColorRamp(colours[0], colours[-1], False, stops)


def classed(values: Sequence[float], wanted: Classes, centre: float = math.nan, whole: bool = False) -> list[Class]:
    """Return the classes of some values, the lowest first; none when there is no value.

    Args:
        values: Values known.
        wanted: How they are classed.
        centre: The value from which they are read both ways: it parts two classes. NaN: 0 when they lie on both sides of it.
        whole: Whether the values are whole numbers; so are then the limits, and the first class may hold one value only.
    """
    if not values:
        return []
    lowest, highest = min(values), max(values)
    if math.isnan(centre) and lowest < 0 < highest:
        centre = 0.0
    if math.isnan(centre):
        limits = _limits(values, wanted.method, wanted.count, whole)
        return _coloured(limits, [place / max(len(limits) - 2, 1) for place in range(len(limits) - 1)], both_ways=False)
    half = max(1, wanted.count // 2)
    under, over = [value for value in values if value < centre], [value for value in values if value > centre]
    below = _limits([*under, centre], wanted.method, half) if under else []
    above = _limits([centre, *over], wanted.method, half) if over else []
    if not below and not above:
        return _coloured([centre, centre], [0.5], both_ways=True)
    steps_below, steps_above = max(len(below) - 1, 0), max(len(above) - 1, 0)
    most = max(steps_below, steps_above)
    places = [0.5 - 0.5 * (steps_below - place) / most for place in range(steps_below)]
    places += [0.5 + 0.5 * (place + 1) / most for place in range(steps_above)]
    return _coloured([*below, *(above[1:] if below else above)], places, both_ways=True)


def _limits(values: Sequence[float], method: str, count: int, whole: bool = False) -> list[float]:
    """Return the limits of at most ``count`` classes, ascending: at least two, the same one twice for one value."""
    lowest, highest = min(values), max(values)
    if lowest == highest:
        return [lowest, highest]
    uppers = {found.upperBound() for found in qgis_method(method).classes(list(values), count)}
    if whole:  # the same values stay under a limit that is rounded down
        return [lowest, *sorted(limit for limit in map(math.floor, uppers) if lowest <= limit < highest), highest]
    return [lowest, *sorted(limit for limit in uppers if lowest < limit < highest), highest]


def _coloured(limits: list[float], places: list[float], both_ways: bool) -> list[Class]:
    colours = ramp(both_ways)
    return [Class(low, high, colours.color(place)) for low, high, place in zip(limits, limits[1:], places)]
