"""Rectangles whose areas stand for numbers, as square as they can be (Bruls, Huizing and van Wijk, 2000)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class Tile:
    """A rectangle: its lower left corner and its sides."""

    x: float
    y: float
    width: float
    height: float


def squarify(sizes: Sequence[float], width: float, height: float) -> list[Tile]:
    """Return one tile for each size, in the same order; together they fill a rectangle.

    Args:
        sizes: Sizes above 0, the largest first.
        width: Width of the rectangle.
        height: Its height.

    Raises:
        ValueError: When a size is not above 0.
    """
    if any(size <= 0 for size in sizes):
        raise ValueError("sizes above 0 were expected")
    whole = sum(sizes)
    areas = [size * width * height / whole for size in sizes]
    tiles: list[Tile] = []
    x, y = 0.0, 0.0
    while areas:
        side = min(width, height)
        count = 1
        while count < len(areas) and _worst(areas[: count + 1], side) <= _worst(areas[:count], side):
            count += 1
        row, areas = areas[:count], areas[count:]
        thick = sum(row) / side
        along = 0.0
        for area in row:
            length = area / thick
            upright = width >= height
            tiles.append(Tile(x, y + along, thick, length) if upright else Tile(x + along, y, length, thick))
            along += length
        if width >= height:
            x, width = x + thick, width - thick
        else:
            y, height = y + thick, height - thick
    return tiles


def _worst(row: Sequence[float], side: float) -> float:
    """Return the largest ratio of the sides of the tiles of a row laid along a side."""
    thick = sum(row) / side
    return max(max(thick * thick / area, area / (thick * thick)) for area in row)
