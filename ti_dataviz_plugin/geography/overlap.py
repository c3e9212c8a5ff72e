"""Exact area that the union of some perimeters takes of each site, and the distance to the nearest one.

An exact intersection costs time in proportion to the vertices of both shapes, and a large perimeter meets many sites. So the
ground is halved until little of the perimeters is left in each part, what is left there is united (zones overlap: a sum over
pairs counts twice), and only the sites that cross the edge of such a piece are looked at closely: the others lie wholly
inside it. Uniting part by part takes half the time of uniting everything first. A site of few vertices, as most are, is
measured by a sum over edges (``shared_area``), a larger one by its intersection.
"""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Callable

from .shared_area import Edges, edges_of, shared_areas

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    Box = tuple[float, float, float, float]

MAX_VERTICES = 256
_MAX_DEPTH = 40
_WORTH_THREADS = 2_000
_FEW_VERTICES = 64
"""A site of more vertices is intersected by GEOS: the sum over edges takes time in proportion to their product."""
_UNITED_AT = 8
"""A part of the ground is united when it has this many times the vertices of a piece."""
_MAX_UNITED_DEPTH = 12
"""... or after so many halvings: perimeters with the same edges never become few."""
_BLOCK = 100_000


class Perimeters:
    """The union of some perimeters, as pieces that share edges only, indexed once for many sites.

    Args:
        shapes: Polygons in a projection in metres; overlapping and invalid ones allowed.
        max_vertices: A piece has no more vertices than this.

    Attributes:
        pieces: The pieces.
        threads: How many threads measure; GEOS and numpy let other threads run meanwhile.
    """

    def __init__(self, shapes: Iterable[BaseGeometry], max_vertices: int = MAX_VERTICES) -> None:
        """Unite, cut and index the shapes."""
        import numpy as np
        import shapely

        valid = shapely.make_valid(np.asarray(list(shapes), dtype=object))
        self._index(_pieces(_surfaces(valid), max_vertices))

    @classmethod
    def of_pieces(cls, pieces: NDArray[np.object_]) -> Perimeters:
        """Return the perimeters whose ``pieces`` were computed before, on another machine for instance."""
        perimeters = cls(())
        perimeters._index(pieces)
        return perimeters

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process as the pieces alone, which are indexed there."""
        import shapely

        return _received, (type(self), shapely.to_wkb(self.pieces))

    def _index(self, pieces: NDArray[np.object_]) -> None:
        import shapely

        self.pieces = pieces
        self._edges: Edges | None = None
        self._seen = 0
        self.threads = os.cpu_count() or 1
        shapely.prepare(self.pieces)
        self._tree = shapely.STRtree(self.pieces)

    def measure(self, sites: gpd.GeoSeries) -> pd.DataFrame:
        """Measure sites against the union.

        Args:
            sites: Points, lines or polygons in the same projection as the perimeters.

        Returns:
            One row per site, same index and order, with the columns of ``measure_shapes``.
        """
        return self.measure_shapes(sites.to_numpy()).set_axis(sites.index)

    def measure_shapes(self, shapes: NDArray[np.object_], distances: bool = True) -> pd.DataFrame:
        """Measure shapes against the union.

        Args:
            shapes: Points, lines or polygons in the same projection as the perimeters.
            distances: Whether the distance of those that do not meet the union is wanted.

        Returns:
            One row per shape, in order: overlap_m2 (0 for a point or a line), overlap_share (of the site's own area; NaN
            where it has none), touches (bool), distance_m (0 when they meet; NaN when there is no perimeter, or distances
            are not wanted).
        """
        import numpy as np
        import pandas as pd
        import shapely

        area = shapely.area(shapes)
        overlap = np.zeros(len(shapes))
        touches = np.zeros(len(shapes), dtype=bool)
        distance = np.full(len(shapes), np.nan)
        if len(self.pieces):
            self._prepare_edges(len(shapes))
            for start in range(0, len(shapes), _BLOCK):
                block = slice(start, start + _BLOCK)
                overlap[block], touches[block] = self._overlap(shapes[block], area[block])
            distance[touches] = 0.0
            if distances:
                self.fill_distances(shapes, distance)
        columns = {"overlap_m2": overlap, "overlap_share": shares(overlap, area), "touches": touches, "distance_m": distance}
        return pd.DataFrame(columns)

    def touched(self, sites: gpd.GeoSeries) -> NDArray[np.bool_]:
        """Tell which sites meet the union; quicker than ``measure``.

        Args:
            sites: Points, lines or polygons in the same projection as the perimeters.
        """
        import numpy as np

        result = np.zeros(len(sites), dtype=bool)
        if len(self.pieces):
            result[self._tree.query(sites.to_numpy(), predicate="intersects")[0]] = True
        return result

    def fill_distances(self, shapes: NDArray[np.object_], distance: NDArray[np.float64]) -> None:
        """Write the distance to the nearest piece, in metres, of each shape whose distance is NaN yet."""
        import numpy as np
        import shapely

        apart = np.flatnonzero(np.isnan(distance) & ~shapely.is_empty(shapes) & ~shapely.is_missing(shapes))

        def fill(rows: NDArray[np.int64]) -> None:
            (found, _nearest), metres = self._tree.query_nearest(shapes[rows], return_distance=True, all_matches=False)
            distance[rows[found]] = metres

        if len(apart) and len(self.pieces):
            self._tree.query(shapes[apart[0]])  # the index is built by its first search, which must be alone
            self._on_threads(fill, apart)

    def _overlap(
        self, shapes: NDArray[np.object_], area: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return the overlap of each shape, of a known area, and whether it meets the union."""
        import numpy as np
        import shapely

        touches = np.zeros(len(shapes), dtype=bool)
        site, piece = self._tree.query(shapes, predicate="intersects")
        touches[site] = True
        crossed = area[site] > 0
        site, piece = site[crossed], piece[crossed]
        whole = shapely.contains_properly(self.pieces[piece], shapes[site])
        shared, part = area[site], np.flatnonzero(~whole)

        def fill(pairs: NDArray[np.int64]) -> None:
            shared[pairs] = self._shared(shapes, site[pairs], piece[pairs])

        self._on_threads(fill, part)
        # Pieces share edges only, so a site crossed by a cut line may be added up.
        return np.bincount(site, shared, len(shapes)), touches

    def _shared(self, shapes: NDArray[np.object_], site: NDArray[np.int64], piece: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the area that each pair shares. Threads may call it: it asks nothing of prepared shapes."""
        import numpy as np
        import shapely

        result = np.empty(len(site))
        few = shapely.get_num_coordinates(shapes[site]) <= _FEW_VERTICES
        chosen, place = np.unique(site[few], return_inverse=True)
        edges, of_piece = self._edges, piece[few]
        if edges is None:
            met, of_piece = np.unique(of_piece, return_inverse=True)
            edges = edges_of(self.pieces[met])
        result[few] = shared_areas(edges_of(shapes[chosen]), shapely.bounds(shapes[chosen]), place, edges, of_piece)
        result[~few] = shapely.area(shapely.intersection(shapes[site[~few]], self.pieces[piece[~few]]))
        return result

    def _prepare_edges(self, shapes: int) -> None:
        """Keep the edges of all pieces where there are many shapes: a few shapes meet few of the pieces."""
        self._seen += shapes
        if self._edges is None and self._seen >= len(self.pieces):
            self._edges = edges_of(self.pieces)

    def _on_threads(self, fill: Callable[[NDArray[np.int64]], None], rows: NDArray[np.int64]) -> None:
        """Call a function on shares of some rows, on every thread when there are enough of them."""
        import numpy as np

        if self.threads == 1 or len(rows) < _WORTH_THREADS:
            fill(rows)
            return
        with ThreadPoolExecutor(self.threads) as pool:
            list(pool.map(fill, np.array_split(rows, self.threads * 4)))


def _received(kind: type[Perimeters], pieces: NDArray[np.object_]) -> Perimeters:
    """Return perimeters that another process has sent."""
    import shapely

    return kind.of_pieces(shapely.from_wkb(pieces))


def shares(overlap: NDArray[np.float64], area: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return overlap / area, NaN where there is no area."""
    import numpy as np

    share = np.divide(overlap, area, out=np.full(len(area), np.nan), where=area > 0)
    # Rounding may pass 1 by some 1e-9; anything more would be a fault worth seeing.
    return np.where((share > 1) & (share < 1 + 1e-9), 1.0, share)


def overlap(sites: gpd.GeoSeries, areas: gpd.GeoSeries, max_vertices: int = MAX_VERTICES) -> pd.DataFrame:
    """Return overlap_m2, overlap_share, touches and distance_m of each site with the union of some areas, in input order.

    Args:
        sites: Shapes in a projection in metres.
        areas: Polygons in the same projection.
        max_vertices: See ``Perimeters``; the result does not depend on it.

    Raises:
        ValueError: When the two are not in the same projection, or it is not in metres.
    """
    if sites.crs != areas.crs or sites.crs is None or sites.crs.is_geographic:
        raise ValueError(f"one projection in metres was expected for both: {sites.crs}, {areas.crs}")
    return Perimeters(areas.to_numpy(), max_vertices).measure(sites)


def _surfaces(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Return the polygons among the parts of some shapes."""
    import shapely

    parts = shapely.get_parts(shapely.get_parts(shapes))
    kept: NDArray[np.object_] = parts[(shapely.get_dimensions(parts) == 2) & ~shapely.is_empty(parts)]
    return kept


def _pieces(shapes: NDArray[np.object_], max_vertices: int) -> NDArray[np.object_]:
    """Return polygons of at most ``max_vertices`` vertices that tile the union of some polygons."""
    import shapely

    with contextlib.suppress(shapely.errors.GEOSException):
        pieces = _tiles(shapes, max_vertices, careful=False)
        if shapely.is_valid(pieces).all():
            return pieces
    # Some clip came out crossed. Seeing to each one takes twice the time, so it is done only where it is needed.
    return _tiles(shapes, max_vertices, careful=True)


def _tiles(shapes: NDArray[np.object_], max_vertices: int, careful: bool) -> NDArray[np.object_]:
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
    with ThreadPoolExecutor(os.cpu_count()) as pool:
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
