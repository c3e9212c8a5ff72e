"""Sites of a ranking held against each other over the weights drawn: who beats whom, and how sure a first place is (SMAA-2).

Both are counted for the sites that are looked at only, and depend on no weights of the study.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .ranking import by_name
from .smaa import Drawn, confidence, robustness

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from .ranking import Ranking

    Table = NDArray[np.float64]


def wins(ranking: Ranking, rows: Sequence[int]) -> Table:
    """Return the share of the draws in which the site of each row beats that of each column (pairwise winning index).

    With the opposite and the ties, the sum is 1. The diagonal is NaN.

    Args:
        ranking: The ranking; its seed and count of draws serve again.
        rows: Rows of ranked sites in its table.
    """
    import numpy as np

    # In the order of the sites measured, so that neither the ranking nor the order asked for changes the draws.
    order = np.argsort(ranking.order[list(rows)], kind="stable")
    named, taken = by_name(ranking.study), np.asarray(rows, dtype=int)[order]
    low, high = ranking.low[taken][:, named], ranking.high[taken][:, named]
    drawn = Drawn(seed=ranking.study.seed, draws=ranking.study.draws)
    found = robustness(low, high, drawn, 1, range(len(taken))).pairwise
    back = np.argsort(order)
    result: Table = found[np.ix_(back, back)].copy()
    np.fill_diagonal(result, np.nan)
    return result


def confidence_of(ranking: Ranking, row: int) -> float:
    """Return how often a site is first under its central weights when unknown values are drawn (confidence factor).

    NaN when it is first for none of the weights drawn: it has no central weights then.
    """
    import numpy as np

    central = ranking.robustness.central_weights[row]
    if np.isnan(central).any():
        return float("nan")
    named = by_name(ranking.study)
    order = np.argsort(ranking.order[: len(ranking.low)], kind="stable")
    low, high = ranking.low[order][:, named], ranking.high[order][:, named]
    return confidence(low, high, central[named], int(np.flatnonzero(order == row)[0]), ranking.study.seed)
