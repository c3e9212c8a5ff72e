"""Area that pairs of polygons share, without making their intersections: for many pairs, numpy sums a formula over edges.

A polygon is, almost everywhere, the sum of the strips of plane under its upper edges, less those under its lower edges. So
the area that two polygons share is a sum, over pairs of one edge of each, of the area under both: an integral of the lower
of two straight lines, over the abscissae that both edges cover. Nothing is decided by sides or crossings, so edges that
coincide or nearly touch do no harm. It is five to eight times quicker than GEOS's overlay on parcels, and rounds less.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_BLOCK = 250_000
"""Pairs of edges looked at together: what is computed of them stays in the processor's cache."""
_SHAPES = 2_000
_ROUNDING = 1e-11
"""Share of a site's box below which an area is the rounding of the coordinates: 0.0000001 m² of a hectare."""


@dataclass(frozen=True)
class Edges:
    """The edges of some polygons, the upright ones left out.

    Attributes:
        start: Where the edges of each shape begin, and where the last ones end.
        x1: Abscissa of the left end of each edge.
        y1: Its ordinate.
        x2: Abscissa of the right end.
        y2: Its ordinate.
        sign: 1 for an edge with the polygon below it, -1 for one with the polygon above it.
    """

    start: NDArray[np.int64]
    x1: NDArray[np.float64]
    y1: NDArray[np.float64]
    x2: NDArray[np.float64]
    y2: NDArray[np.float64]
    sign: NDArray[np.int8]

    def counts(self, shapes: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return how many edges each of some shapes has."""
        held: NDArray[np.int64] = self.start[shapes + 1] - self.start[shapes]
        return held


def edges_of(shapes: NDArray[np.object_]) -> Edges:
    """Return the edges of valid shapes of any kind; points and lines have none."""
    import numpy as np

    # Block by block: what it takes to find the edges is several times larger than they are.
    parts = [_edges(shapes[start : start + _SHAPES]) for start in range(0, max(1, len(shapes)), _SHAPES)]
    ends = np.cumsum([0, *(part.start[-1] for part in parts)])
    starts = [part.start[:-1] + end for part, end in zip(parts, ends)]
    columns = (np.concatenate([getattr(part, name) for part in parts]) for name in ("x1", "y1", "x2", "y2", "sign"))
    return Edges(np.concatenate([*starts, ends[-1:]]), *columns)


def _edges(shapes: NDArray[np.object_]) -> Edges:
    import numpy as np
    import shapely

    parts, whole = shapely.get_parts(shapes, return_index=True)
    parts, within = shapely.get_parts(parts, return_index=True)
    polygons = shapely.get_type_id(parts) == shapely.GeometryType.POLYGON
    owner = whole[within][polygons]
    rings, part = shapely.get_rings(parts[polygons], return_index=True)
    outer = np.ones(len(rings), dtype=bool)
    outer[1:] = part[1:] != part[:-1]
    points, ring = shapely.get_coordinates(rings, return_index=True)
    x, y = points[:, 0].copy(), points[:, 1].copy()
    held = (ring[1:] == ring[:-1]) & (x[1:] != x[:-1])
    ring = ring[:-1][held]
    clockwise = ~shapely.is_ccw(rings)
    x1, y1, x2, y2 = x[:-1][held], y[:-1][held], x[1:][held], y[1:][held]
    backwards = x1 > x2
    # Clockwise, an outer ring has the polygon below the edges that go right; a hole is the other way round.
    sign = np.where((clockwise == outer)[ring] != backwards, 1, -1).astype(np.int8)
    start = np.searchsorted(owner[part[ring]], np.arange(len(shapes) + 1))
    ends = np.where(backwards, x2, x1), np.where(backwards, y2, y1), np.where(backwards, x1, x2), np.where(backwards, y1, y2)
    return Edges(start, *ends, sign)


def shared_areas(
    sites: Edges, boxes: NDArray[np.float64], site: NDArray[np.int64], pieces: Edges, piece: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the area that each pair of a site and a piece shares.

    Args:
        sites: Edges of the sites, which should be few for each: time goes with the product of the edges of a pair.
        boxes: Left, bottom, right, top of each site.
        site: The site of each pair.
        pieces: Edges of the pieces.
        piece: The piece of each pair.
    """
    import numpy as np

    result = np.zeros(len(site))
    if not len(site):
        return result
    ends = np.cumsum(pieces.counts(piece) * sites.counts(site))
    firsts = np.unique(np.searchsorted(ends, np.arange(_BLOCK, ends[-1], _BLOCK)))
    for pairs in np.split(np.arange(len(site)), firsts):
        result[pairs] = _block(sites, boxes[site[pairs]], site[pairs], pieces, piece[pairs])
    left, bottom, right, top = boxes[site].T
    result[result < _ROUNDING * (right - left) * (top - bottom)] = 0
    return result


def _block(
    sites: Edges, boxes: NDArray[np.float64], site: NDArray[np.int64], pieces: Edges, piece: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the area of each pair; boxes by pair."""
    import numpy as np

    pair, edge = _spread(pieces.start[piece], pieces.counts(piece))
    left, bottom, right = (boxes[:, side].copy() for side in (0, 1, 2))
    near = (pieces.x1[edge] < right[pair]) & (pieces.x2[edge] > left[pair])
    pair, edge = pair[near], edge[near]
    # What lies under a whole site takes as much away from its upper edges as it gives to its lower ones.
    near = np.maximum(pieces.y1[edge], pieces.y2[edge]) > bottom[pair]
    pair, edge = pair[near], edge[near]
    # From a corner of the site, coordinates are small numbers, whose products keep their digits.
    x, y = left[pair], bottom[pair]
    x1, y1, x2, y2 = pieces.x1[edge] - x, pieces.y1[edge] - y, pieces.x2[edge] - x, pieces.y2[edge] - y
    # An edge that the shift makes upright meets nothing below: it is left out there.
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = (y2 - y1) / (x2 - x1)
    one, other = _spread(sites.start[site[pair]], sites.counts(site[pair]))
    start = np.maximum(x1[one], sites.x1[other] - x[one])
    end = np.minimum(x2[one], sites.x2[other] - x[one])
    meet = start < end
    one, other, start, end = one[meet], other[meet], start[meet], end[meet]
    x, y = x[one], y[one]
    left, bottom = sites.x1[other] - x, sites.y1[other] - y
    gradient = (sites.y2[other] - sites.y1[other]) / (sites.x2[other] - sites.x1[other])
    low, high = bottom + gradient * (start - left), bottom + gradient * (end - left)
    x1, y1, slope = x1[one], y1[one], slope[one]
    above_low, above_high = y1 + slope * (start - x1) - low, y1 + slope * (end - x1) - high
    least, most = np.minimum(above_low, above_high), np.maximum(above_low, above_high)
    # Where the piece's line is the lower one: a whole trapezium, nothing, or the triangle up to where they cross.
    with np.errstate(divide="ignore", invalid="ignore"):
        below = np.where(most <= 0, least + most, np.where(least >= 0, 0.0, least * least / (least - most)))
    area = pieces.sign[edge][one] * sites.sign[other] * (end - start) * (low + high + below) / 2
    return np.bincount(pair[one], area, len(site)).astype(np.float64)


def _spread(start: NDArray[np.int64], count: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rows of some runs one after the other: the run of each, and the row."""
    import numpy as np

    run = np.repeat(np.arange(len(count)), count)
    return run, np.arange(len(run)) + (start - np.cumsum(count) + count)[run]
