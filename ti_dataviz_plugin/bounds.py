"""Figures known only within bounds.

The BMO survey hides every value below 5, 0 included (``*``). Such a value is neither 0 nor missing: it lies in [0, 5). A
sum over hidden values is known within bounds, and so is a share. Lower ends are reached; an upper end above its lower end is
not.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .language import number, percent, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

MASKED_BELOW = 5.0
"""BMO hides values below this (France Travail, from the 2018 survey on)."""


@dataclass(frozen=True)
class Bounds:
    """A figure between ``low`` and ``high``; both NaN when nothing is known.

    Raises:
        ValueError: When low is above high, or one end alone is NaN.
    """

    low: float
    high: float

    def __post_init__(self) -> None:
        """Refuse ends that make no interval."""
        if math.isnan(self.low) != math.isnan(self.high) or self.low > self.high:
            raise ValueError(f"bounds out of order: {self.low}, {self.high}")

    @property
    def exact(self) -> bool:
        """Tell whether the figure is known exactly."""
        return self.low == self.high

    @property
    def known(self) -> bool:
        """Tell whether anything is known."""
        return not math.isnan(self.low)

    def __add__(self, other: Bounds) -> Bounds:
        """Return the bounds of the sum of two figures."""
        return Bounds(self.low + other.low, self.high + other.high)

    def text(self, decimals: int = 0) -> str:
        """Return ``45``, ``32-37``, ``< 5`` (0 included) or ``?`` when nothing is known."""
        return self._written(lambda value: number(value, decimals))

    def share_text(self, decimals: int = 0) -> str:
        """Return the same for a share between 0 and 1, as percentages: ``57-66%``."""
        text = self._written(lambda value: percent(value, decimals))
        low = percent(self.low, decimals) if self.known else ""
        return text.replace(low, number(self.low * 100, decimals), 1) if low and text.startswith(f"{low}-") else text

    def _written(self, write) -> str:  # type: ignore[no-untyped-def]  # noqa: ANN001
        if not self.known:
            return "?"
        low, high = write(self.low), write(self.high)
        if low == high:
            return str(low)
        if self.low < 0:  # a dash between the two would read as another sign
            return translate("TiDataviz", "{low} to {high}").format(low=low, high=high)
        return f"< {high}" if self.low == 0 else f"{low}-{high}"


EXACT_ZERO = Bounds(0.0, 0.0)
UNKNOWN = Bounds(math.nan, math.nan)


def total(figures: Iterable[Bounds]) -> Bounds:
    """Return the bounds of a sum; 0 for no figure."""
    result = EXACT_ZERO
    for figure in figures:
        result = result + figure
    return result


def share(part: Bounds, whole: Bounds) -> Bounds:
    """Return the bounds of part / whole, where each part is at most its whole.

    A hidden whole has a hidden part, and both grow together: adding the same amount to both moves the share towards 1. So
    the largest share is reached with every hidden figure at its upper end, and the smallest with the parts at their lower
    end and the wholes at their upper end.

    Returns:
        Bounds within [0, 1]; unknown when the whole may be nothing at all (its upper end is 0), and [0, 1] when its lower
        end is 0.
    """
    if not (part.known and whole.known) or whole.high == 0:
        return UNKNOWN
    if whole.low == 0:
        return Bounds(0.0, 1.0)
    return Bounds(part.low / whole.high, min(1.0, part.high / whole.high))


def share_of_sum(part: Bounds, whole: Bounds) -> Bounds:
    """Return the bounds of part / whole, where the whole is the part and a rest that varies by itself.

    So is a territory in its department: what is not known of the other communes says nothing of its own.

    Returns:
        Bounds within [0, 1]; unknown when the whole may be nothing at all (its upper end is 0).
    """
    if not (part.known and whole.known) or whole.high <= 0:
        return UNKNOWN
    least, most = max(0.0, whole.low - part.low), max(0.0, whole.high - part.high)
    low = part.low / (part.low + most) if part.low > 0 else 0.0
    high = part.high / (part.high + least) if part.high > 0 else 0.0
    return Bounds(min(low, high), high)
