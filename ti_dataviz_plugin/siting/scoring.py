"""Scores: weighted sum within bounds, TOPSIS as a second opinion, and what unknown facts leave open."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

CERTAIN, POSSIBLE, OUT = "certain", "possible", "out"


def weighted_sum(values: Table, weights: Table) -> Table:
    """Return the weighted sum of each row of values, in [0, 1].

    Added criterion by criterion: a site's score depends neither on the other sites nor on their order.
    """
    import numpy as np

    total = np.zeros(len(values))
    for column, weight in enumerate(weights):
        total += weight * values[:, column]
    return total


def topsis(values: Table, weights: Table) -> Table:
    """Return the closeness of each row to the best point, 0 to 1 (Hwang & Yoon 1981).

    More is better; values are vector-normalised, distances Euclidean. It depends on the set of
    sites. NaN when all are equal.
    """
    import numpy as np

    length = np.sqrt((values**2).sum(axis=0))
    weighted = np.divide(values, length, out=np.zeros_like(values), where=length > 0) * weights
    to_best = np.sqrt(((weighted - weighted.max(axis=0)) ** 2).sum(axis=1))
    to_worst = np.sqrt(((weighted - weighted.min(axis=0)) ** 2).sum(axis=1))
    both = to_best + to_worst
    return np.divide(to_worst, both, out=np.full(len(values), np.nan), where=both > 0)


def ranks(scores: Table) -> NDArray[np.int64]:
    """Return the rank of each score, 1 the highest; equal scores share the best rank."""
    import numpy as np

    ordered = np.sort(scores)
    return len(scores) - np.searchsorted(ordered, scores, side="right") + 1


def states(low: Table, high: Table, first: int) -> list[str]:
    """Return for each site whether it is among the first ones: certain, possible or out.

    Certain: with its own unknowns at worst and those of the others at best. Possible: with its own at best and those of the
    others at worst. Equal scores share the best rank.
    """
    import numpy as np

    above_worst = len(high) - np.searchsorted(np.sort(high), low, side="right") - (high > low)
    above_best = len(low) - np.searchsorted(np.sort(low), high, side="right")
    kinds = np.where(above_worst < first, CERTAIN, np.where(above_best < first, POSSIBLE, OUT))
    return [str(kind) for kind in kinds]
