"""Exact area that the union of some perimeters takes of each site, and the distance to the nearest one.

An exact intersection costs time in proportion to the vertices of both shapes, and a large perimeter meets many sites. So the
perimeters are united (zones overlap: a sum over pairs counts twice), the union is cut into pieces of few vertices, and only
the sites that cross the edge of a piece are intersected: the others lie wholly inside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

MAX_VERTICES = 256
_MAX_DEPTH = 40
_BLOCK = 100_000


class Perimeters:
    """The union of some perimeters, cut into pieces and indexed once for many sites.

    Args:
        shapes: Polygons in a projection in metres; overlapping and invalid ones allowed.
        max_vertices: A piece has no more vertices than this.
    """

    def __init__(self, shapes: Iterable[BaseGeometry], max_vertices: int = MAX_VERTICES) -> None:
        """Unite, cut and index the shapes."""
        import numpy as np
        import shapely

        valid = shapely.make_valid(np.asarray(list(shapes), dtype=object))
        self.union = shapely.union_all(_surfaces(valid))
        self.pieces = _cut(self.union, max_vertices)
        shapely.prepare(self.pieces)
        self._tree = shapely.STRtree(self.pieces)

    def measure(self, sites: gpd.GeoSeries) -> pd.DataFrame:
        """Measure sites against the union.

        Args:
            sites: Points, lines or polygons in the same projection as the perimeters.

        Returns:
            One row per site, same index and order: overlap_m2 (0 for a point or a line), overlap_share (of the site's own
            area; NaN where it has none), touches (bool), distance_m (0 when they meet; NaN when there is no perimeter).
        """
        import numpy as np
        import pandas as pd
        import shapely

        shapes = sites.to_numpy()
        area = shapely.area(shapes)
        overlap = np.zeros(len(shapes))
        touches = np.zeros(len(shapes), dtype=bool)
        distance = np.full(len(shapes), np.nan)
        for start in range(0, len(shapes), _BLOCK):
            block = slice(start, start + _BLOCK)
            overlap[block], touches[block], distance[block] = self._block(shapes[block])
        share = np.divide(overlap, area, out=np.full(len(shapes), np.nan), where=area > 0)
        # Rounding may pass 1 by some 1e-9; anything more would be a fault worth seeing.
        share = np.where((share > 1) & (share < 1 + 1e-9), 1.0, share)
        columns = {"overlap_m2": overlap, "overlap_share": share, "touches": touches, "distance_m": distance}
        return pd.DataFrame(columns, index=sites.index)

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

    def _block(self, shapes: NDArray[np.object_]) -> tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.float64]]:
        import numpy as np
        import shapely

        overlap = np.zeros(len(shapes))
        touches = np.zeros(len(shapes), dtype=bool)
        distance = np.full(len(shapes), np.nan)
        if not len(self.pieces) or not len(shapes):
            return overlap, touches, distance
        site, piece = self._tree.query(shapes, predicate="intersects")
        touches[site] = True
        whole = shapely.contains_properly(self.pieces[piece], shapes[site])
        shared = np.empty(len(site))
        shared[whole] = shapely.area(shapes[site[whole]])
        shared[~whole] = shapely.area(shapely.intersection(shapes[site[~whole]], self.pieces[piece[~whole]]))
        # Pieces share edges only, so a site crossed by a cut line may be added up.
        np.add.at(overlap, site, shared)
        distance[touches] = 0.0
        apart = np.flatnonzero(~touches & ~shapely.is_empty(shapes) & ~shapely.is_missing(shapes))
        if len(apart):
            (found, _nearest), metres = self._tree.query_nearest(shapes[apart], return_distance=True, all_matches=False)
            distance[apart[found]] = metres
        return overlap, touches, distance


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


def _cut(union: BaseGeometry, max_vertices: int) -> NDArray[np.object_]:
    """Return polygons of at most ``max_vertices`` vertices that tile a shape, by halving along the longer side."""
    import numpy as np
    import shapely

    pieces: list[BaseGeometry] = []
    stack = [(part, 0) for part in shapely.get_parts(union)]
    while stack:
        shape, depth = stack.pop()
        if shapely.get_num_coordinates(shape) <= max_vertices or depth == _MAX_DEPTH:
            pieces.append(shape)
            continue
        halves = _halves(*shape.bounds)
        parts = _surfaces(np.asarray([shapely.clip_by_rect(shape, *half) for half in halves], dtype=object))
        whole = shape.area
        if not shapely.is_valid(parts).all() or abs(shapely.area(parts).sum() - whole) > 1e-9 * whole:
            # The quick clip goes wrong on some shapes, and then loses ground or crosses itself.
            parts = _surfaces(shapely.intersection(shape, np.asarray([shapely.box(*half) for half in halves], dtype=object)))
        stack += [(part, depth + 1) for part in parts]
    return np.asarray(pieces, dtype=object)


def _halves(
    left: float, bottom: float, right: float, top: float
) -> tuple[tuple[float, float, float, float], tuple[float, float, float, float]]:
    if right - left >= top - bottom:
        middle = (left + right) / 2
        return (left, bottom, middle, top), (middle, bottom, right, top)
    middle = (bottom + top) / 2
    return (left, bottom, right, middle), (left, middle, right, top)
