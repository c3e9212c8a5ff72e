"""Parts of a source that stand for the same place: the corners at the end of their names move a little."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARED = 0.8  # of the area that either covers


def same_place(part: str, others: Iterable[str]) -> str:
    """Return which part a new one takes the place of: itself, one of about the same corners, else nothing."""
    names = list(others)
    if part in names:
        return part
    name, box = corners(part)
    if box is None:
        return ""
    close = [(_overlap(box, theirs), other) for other in names for own, theirs in [corners(other)] if theirs and own == name]
    share, best = max(close, default=(0.0, ""))
    return best if share >= _SHARED else ""


def corners(part: str) -> tuple[str, tuple[float, ...] | None]:
    """Return what names a part, and its west, south, east and north; None for a part of the whole country."""
    words = part.split()
    if len(words) < 4 or not all("." in word for word in words[-4:]):  # codes of departments are no corners
        return part, None
    try:
        edges = tuple(float(word) for word in words[-4:])
    except ValueError:
        return part, None
    return " ".join(words[:-4]), edges


def _overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Return the share of the ground of two boxes that they have in common."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(0.0, width) * max(0.0, height)
    both = _area(one) + _area(other) - shared
    return shared / both if both else float(one == other)


def _area(box: tuple[float, ...]) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
