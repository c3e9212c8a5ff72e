"""The union of some perimeters as small pieces that share edges only.

The ground is halved until little of the perimeters is left in each part, and what is left there is united: part by part, it
takes half the time of uniting everything first. The union is then cut until no piece has many vertices. GEOS's quick clip
loses ground on some shapes, so each cut is checked by area.
"""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    Box = tuple[float, float, float, float]

MAX_VERTICES = 256
_MAX_DEPTH = 40
_UNITED_AT = 8
"""A part of the ground is united when it has this many times the vertices of a piece."""
_MAX_UNITED_DEPTH = 12
"""... or after so many halvings: perimeters with the same edges never become few."""


def pieces_of(shapes: Iterable[BaseGeometry], max_vertices: int = MAX_VERTICES) -> NDArray[np.object_]:
    """Return polygons of at most ``max_vertices`` vertices that tile the union of some shapes, and share edges only.

    Args:
        shapes: Polygons in a projection in metres; overlapping and invalid ones allowed.
        max_vertices: A piece has no more vertices than this.
    """
    import numpy as np
    import shapely

    valid = shapely.make_valid(np.asarray(list(shapes), dtype=object))
    return _pieces(_surfaces(valid), max_vertices, os.cpu_count() or 1)


def pieces_within(shapes: NDArray[np.object_], box: Box, max_vertices: int = MAX_VERTICES) -> NDArray[np.object_]:
    """Return the pieces of the union of some shapes within a box, cut on one thread: parts of the ground may be cut apart.

    Args:
        shapes: Those that meet the box; overlapping and invalid ones allowed.
        box: Left, bottom, right, top.
        max_vertices: See ``pieces_of``.
    """
    import shapely

    surfaces = _surfaces(shapely.make_valid(shapes))
    left, bottom, right, top = shapely.bounds(surfaces).T
    crossing = (left < box[0]) | (bottom < box[1]) | (right > box[2]) | (top > box[3])
    surfaces[crossing] = shapely.intersection(surfaces[crossing], shapely.box(*box))
    return _pieces(_surfaces(surfaces), max_vertices, 1)


def grounds(boxes: NDArray[np.float64], weights: NDArray[np.float64], count: int) -> list[Box]:
    """Return boxes that part the ground under some shapes, so that each has about as much work.

    Args:
        boxes: Left, bottom, right, top of each shape.
        weights: The work that each makes, such as its vertices.
        count: How many boxes are wanted; fewer come back when the shapes are few.
    """
    import numpy as np

    if not len(boxes):
        return []
    centre = (boxes[:, :2] + boxes[:, 2:]) / 2
    whole: Box = tuple(np.r_[boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)].tolist())
    parts = [(whole, np.arange(len(boxes)))]
    while len(parts) < count:
        heaviest = max(range(len(parts)), key=lambda place: float(weights[parts[place][1]].sum()))
        box, held = parts[heaviest]
        axis = int(box[3] - box[1] > box[2] - box[0])
        order = held[np.argsort(centre[held, axis])]
        middle = int(np.searchsorted(np.cumsum(weights[order]), weights[order].sum() / 2))
        cut = float(centre[order[middle], axis])
        if len(held) < 2 or not box[axis] < cut < box[axis + 2]:
            break
        left, bottom, right, top = box
        low = (left, bottom, right, cut) if axis else (left, bottom, cut, top)
        high = (left, cut, right, top) if axis else (cut, bottom, right, top)
        below = centre[held, axis] < cut
        parts[heaviest : heaviest + 1] = [(low, held[below]), (high, held[~below])]
    return [box for box, _held in parts]


def _surfaces(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the polygons among the parts of some shapes."""
    import shapely

    parts = shapely.get_parts(shapely.get_parts(shapes))
    kept: NDArray[np.object_] = parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)]
    return kept


def _pieces(shapes: NDArray[np.object_], max_vertices: int, threads: int) -> NDArray[np.object_]:
    """Return polygons of at most ``max_vertices`` vertices that tile the union of some polygons."""
    import shapely

    with contextlib.suppress(shapely.errors.GEOSException):
        pieces = _tiles(shapes, max_vertices, threads, careful=False)
        if shapely.is_valid(pieces).all():
            return pieces
    # Some clip came out crossed. Seeing to each one takes twice the time, so it is done only where it is needed.
    return _tiles(shapes, max_vertices, threads, careful=True)


def _tiles(shapes: NDArray[np.object_], max_vertices: int, threads: int, careful: bool) -> NDArray[np.object_]:
    """Return the pieces; ``careful`` looks at the validity of each clip."""
    import numpy as np
    import shapely

    enough = _UNITED_AT * max_vertices
    alone: list[NDArray[np.object_]] = []
    crowds: list[NDArray[np.object_]] = []
    stack = [(shapes, tuple(shapely.total_bounds(shapes)), 0)] if len(shapes) else []
    while stack:
        shapes, box, depth = stack.pop()
        covering = shapes[shapely.area(shapes) >= (box[2] - box[0]) * (box[3] - box[1])]
        if len(shapes) == 1 or (len(covering) and shapely.get_num_coordinates(covering[0]) == 5):
            alone.append(shapes if len(shapes) == 1 else covering[:1])  # the whole of the box: the others add nothing
        elif shapely.get_num_coordinates(shapes).sum() <= enough or depth == _MAX_UNITED_DEPTH:
            crowds.append(shapes)
        else:
            halves = _halves(*box)
            parts = _halved(shapes, [halves] * len(shapes), careful)
            stack += [(part, half, depth + 1) for part, half in zip(parts, halves) if len(part)]
    with ThreadPoolExecutor(threads) as pool:
        united = _surfaces(np.asarray(list(pool.map(shapely.union_all, crowds)), dtype=object))
    return _cut(np.concatenate([*alone, united]), max_vertices, careful)


def _cut(shapes: NDArray[np.object_], max_vertices: int, careful: bool) -> NDArray[np.object_]:
    """Return polygons of at most ``max_vertices`` vertices that tile polygons which share edges only."""
    import numpy as np
    import shapely

    pieces = []
    for _depth in range(_MAX_DEPTH):
        small = shapely.get_num_coordinates(shapes) <= max_vertices
        pieces.append(shapes[small])
        shapes = shapes[~small]
        if not len(shapes):
            break
        boxes = shapely.bounds(shapes).tolist()
        shapes = np.concatenate(_halved(shapes, [_halves(*box) for box in boxes], careful))
    return np.concatenate([*pieces, shapes])


def _halved(shapes: NDArray[np.object_], halves: list[tuple[Box, Box]], careful: bool) -> list[NDArray[np.object_]]:
    """Return the polygons of some shapes in the first half of the box of each, and in the second half."""
    import numpy as np
    import shapely

    whole = shapely.area(shapes)
    sides = [[pair[side] for pair in halves] for side in (0, 1)]
    clipped = [np.empty(len(shapes), dtype=object) for _side in sides]
    for parts, boxes in zip(clipped, sides):
        parts[:] = [shapely.clip_by_rect(shape, *box) for shape, box in zip(shapes, boxes)]
    # The quick clip goes wrong on some shapes, and then loses ground or crosses itself.
    wrong = np.abs(shapely.area(clipped[0]) + shapely.area(clipped[1]) - whole) > 1e-9 * whole
    if careful:
        wrong |= ~(shapely.is_valid(clipped[0]) & shapely.is_valid(clipped[1]))
    for parts, boxes in zip(clipped, sides):
        exact = [shapely.box(*boxes[place]) for place in np.flatnonzero(wrong)]
        parts[wrong] = shapely.intersection(shapes[wrong], np.asarray(exact, dtype=object))
    return [_surfaces(parts) for parts in clipped]


def _halves(left: float, bottom: float, right: float, top: float) -> tuple[Box, Box]:
    """Return both halves of a box, cut across its longer side."""
    if right - left >= top - bottom:
        middle = (left + right) / 2
        return (left, bottom, middle, top), (middle, bottom, right, top)
    middle = (bottom + top) / 2
    return (left, bottom, right, middle), (left, middle, right, top)
