"""Exact area that the union of some perimeters takes of each site, and the distance to the nearest one.

An exact intersection costs time in proportion to the vertices of both shapes, and a large perimeter meets many sites. So
perimeters are united (zones overlap: a sum over pairs counts twice) and cut into small pieces (``pieces``), and only the
sites that cross the edge of a piece are looked at closely: the others lie wholly inside it. A site of few vertices, as most
are, is measured by a sum over edges (``shared_area``), a larger one by its intersection.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, Callable

from .pieces import MAX_VERTICES, pieces_of
from .shared_area import Edges, edges_of, shared_areas

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

_WORTH_THREADS = 2_000
_FEW_VERTICES = 64
"""A site of more vertices is intersected by GEOS: the sum over edges takes time in proportion to their product."""
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
        self._index(pieces_of(shapes, max_vertices))

    @classmethod
    def of_pieces(cls, pieces: NDArray[np.object_]) -> Perimeters:
        """Return the perimeters whose ``pieces`` were computed before, on another machine for instance."""
        perimeters = cls(())
        perimeters._index(pieces)
        return perimeters

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel to another process as the pieces alone, which are indexed there."""
        import shapely

        return _received, (type(self), shapely.to_wkb(self.pieces), self.threads)

    def _index(self, pieces: NDArray[np.object_]) -> None:
        import shapely

        self.pieces = pieces
        self._edges: Edges | None = None
        self._asked = 0
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
        edges, place = self._edges_of(piece[part])

        def fill(rows: NDArray[np.int64]) -> None:
            pairs = part[rows]
            shared[pairs] = self._shared(shapes, site[pairs], piece[pairs], edges, place[rows])

        self._on_threads(fill, np.arange(len(part)))
        # Pieces share edges only, so a site crossed by a cut line may be added up.
        return np.bincount(site, shared, len(shapes)).astype(np.float64), touches

    def _shared(
        self,
        shapes: NDArray[np.object_],
        site: NDArray[np.int64],
        piece: NDArray[np.int64],
        edges: Edges,
        place: NDArray[np.int64],
    ) -> NDArray[np.float64]:
        """Return the area that each pair shares; the edges of its piece are at a place among some edges.

        Threads may call it: it asks nothing of prepared shapes.
        """
        import numpy as np
        import shapely

        result = np.empty(len(site))
        few = shapely.get_num_coordinates(shapes[site]) <= _FEW_VERTICES
        chosen, row = np.unique(site[few], return_inverse=True)
        result[few] = shared_areas(edges_of(shapes[chosen]), shapely.bounds(shapes[chosen]), row, edges, place[few])
        result[~few] = shapely.area(shapely.intersection(shapes[site[~few]], self.pieces[piece[~few]]))
        return result

    def _edges_of(self, piece: NDArray[np.int64]) -> tuple[Edges, NDArray[np.int64]]:
        """Return the edges of some pieces, or of all, and the place of each piece among them.

        Those of all are kept once as many have been asked for: sites of one place meet few pieces, those of the next others.
        """
        import numpy as np

        if self._edges is None:
            met, place = np.unique(piece, return_inverse=True)
            self._asked += len(met)
            if self._asked <= len(self.pieces):
                return edges_of(self.pieces[met]), place
            self._edges = edges_of(self.pieces)
        return self._edges, piece

    def _on_threads(self, fill: Callable[[NDArray[np.int64]], None], rows: NDArray[np.int64]) -> None:
        """Call a function on shares of some rows, on every thread when there are enough of them."""
        import numpy as np

        if self.threads == 1 or len(rows) < _WORTH_THREADS:
            fill(rows)
            return
        with ThreadPoolExecutor(self.threads) as pool:
            list(pool.map(fill, np.array_split(rows, self.threads * 4)))


def _received(kind: type[Perimeters], pieces: NDArray[np.object_], threads: int) -> Perimeters:
    """Return perimeters that another process has sent."""
    import shapely

    perimeters = kind.of_pieces(shapely.from_wkb(pieces))
    perimeters.threads = threads
    return perimeters


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
