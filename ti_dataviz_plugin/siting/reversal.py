"""The smallest change of weights that unseats the leader.

For each challenger: the weights nearest to the current ones (Euclidean distance), none negative, sum 1, for which the
challenger's score is at least the leader's. It is the projection of the current weights on a simplex cut by a half-space.
Its dual has one unknown, the pull towards the challenger, and the gap closes as it grows: it is found by bisection, to the
last digit. numpy alone does it: SciPy is not in every QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

_STEPS = 54  # halvings: as many as a double has digits


@dataclass(frozen=True)
class Reversal:
    """What would put a challenger before the leader.

    Attributes:
        leader, challenger: Rows of the table.
        possible: Whether any weights do it.
        distance: Euclidean distance of the weights to the current ones, infinite when none do it.
        weights: The nearest weights that do it; empty when none do.
        changes: By how much each weight changes; empty when none do it.
    """

    leader: int
    challenger: int
    possible: bool
    distance: float
    weights: tuple[float, ...]
    changes: tuple[float, ...]


def reversals(values: Table, weights: Table, leader: int) -> list[Reversal]:
    """Return what would put each other site before the leader, the nearest first.

    Args:
        values: One row a site, one column a criterion.
        weights: Current weights, sum 1.
        leader: Row of the leader.
    """
    import numpy as np

    others = np.asarray([row for row in range(len(values)) if row != leader], dtype=int)
    if not len(others):
        return []
    gaps = values[others] - values[leader]
    nearest = _nearest(gaps, np.asarray(weights, dtype="float64"))
    changes = nearest - weights
    possible = gaps.max(axis=1) >= 0
    distances = np.where(possible, np.sqrt((changes**2).sum(axis=1)), np.inf)
    order = np.lexsort((others, distances))
    rows = zip(*(values[order].tolist() for values in (others, possible, distances, nearest, changes)))
    return [
        Reversal(leader, other, could, distance, tuple(after) if could else (), tuple(change) if could else ())
        for other, could, distance, after, change in rows
    ]


def _nearest(gaps: Table, weights: Table) -> Table:
    """Return for each row of gaps the nearest weights with gaps · weights >= 0; meaningless where no gap is 0 or more."""
    import numpy as np

    result = np.repeat(weights[None, :], len(gaps), axis=0)
    behind = np.flatnonzero((gaps @ weights < 0) & (gaps.max(axis=1) >= 0))
    if not len(behind):
        return result
    gaps = gaps[behind]
    low, high = np.zeros(len(gaps)), np.ones(len(gaps))
    while True:
        short = _gap(gaps, weights, high) < 0
        if not short.any() or high.max() > 1e12:
            break
        high = np.where(short, high * 4, high)
    for _step in range(_STEPS):
        middle = (low + high) / 2
        short = _gap(gaps, weights, middle) < 0
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    result[behind] = _on_simplex(weights + high[:, None] * gaps)
    return result


def _gap(gaps: Table, weights: Table, pull: Table) -> Table:
    """Return the challenger's lead under the weights that a pull towards it gives."""
    lead: Table = (gaps * _on_simplex(weights + pull[:, None] * gaps)).sum(axis=1)
    return lead


def _on_simplex(points: Table) -> Table:
    """Return the nearest point of the simplex to each row (Held, Wolfe & Crowder 1974)."""
    import numpy as np

    ordered = -np.sort(-points, axis=1)
    sums = np.cumsum(ordered, axis=1) - 1
    count = (ordered * np.arange(1, points.shape[1] + 1) > sums).sum(axis=1)
    shift = sums[np.arange(len(points)), count - 1] / count
    nearest: Table = np.maximum(points - shift[:, None], 0)
    return nearest
