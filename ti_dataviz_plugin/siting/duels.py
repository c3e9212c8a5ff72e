"""Sites of a ranking held against each other over the weights drawn: who beats whom, and how sure a first place is (SMAA-2).

Both are counted for the sites that are looked at only. They depend on no weights of the study, so that what was counted is
kept while a slider moves.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from .ranking import by_name
from .smaa import Drawn, confidence, robustness

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from .ranking import Ranking

    Table = NDArray[np.float64]

_KEPT = 8  # what was counted last


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
    found = _beaten(_Held(low, high), Drawn(seed=ranking.study.seed, draws=ranking.study.draws))
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
    site = int(np.flatnonzero(order == row)[0])
    return _sure(_Held(low, high), _Held(central[named]), site, ranking.study.seed)


class _Held:
    """Tables that are the same when their content is, to be kept by."""

    def __init__(self, *tables: Table) -> None:
        self.tables = tables
        self._content = tuple((table.shape, table.tobytes()) for table in tables)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and self._content == other._content

    def __hash__(self) -> int:
        return hash(self._content)


@lru_cache(maxsize=_KEPT)
def _beaten(values: _Held, drawn: Drawn) -> Table:
    low, high = values.tables
    return robustness(low, high, drawn, 1, range(len(low))).pairwise


@lru_cache(maxsize=_KEPT)
def _sure(values: _Held, weights: _Held, site: int, seed: int) -> float:
    (low, high), (central,) = values.tables, weights.tables
    return confidence(low, high, central, site, seed)
