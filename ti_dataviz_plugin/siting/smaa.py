"""Robustness of a ranking to its weights: SMAA-2 (Lahdelma & Salminen 2001, Tervonen & Lahdelma 2007).

Weights are drawn uniformly among all that sum to 1; unknown values uniformly within their bounds, which is a convention.
Equal scores share the best rank.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Progress, Silent, check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

DRAWS = 10_000
"""9 604 draws give ± 0.01 at 95 % on a share, at worst."""
_CELLS = 2_000_000
"""Scores held at once: sites × draws of a block."""
_CONFIDENCE_DRAWS = 1_000


@dataclass(frozen=True)
class Drawn:
    """Which weights are drawn.

    Attributes:
        order: Indexes of the criteria, the most important first; empty for no order.
        least, most: Bounds of each weight; empty for none. Draws outside are rejected.
        draws: How many vectors are drawn.
        seed: Seed of the generator.
    """

    order: tuple[int, ...] = ()
    least: tuple[float, ...] = ()
    most: tuple[float, ...] = ()
    draws: int = DRAWS
    seed: int = 0


@dataclass(frozen=True)
class Robustness:
    """What the draws give.

    Attributes:
        acceptability: Share of the draws in which each site (row) has each of the first ranks (column).
        central_weights: Mean of the weights for which a site ranks first; a row of NaN when it never does.
        compared: Sites of ``pairwise``.
        pairwise: Share of the draws in which the row's site beats the column's; with the opposite and ties, the sum is 1.
        mean_weights: Mean of the weights kept.
        kept: Share of the draws within the bounds of the weights.
        drawn: What was drawn.
    """

    acceptability: Table
    central_weights: Table
    compared: tuple[int, ...]
    pairwise: Table
    mean_weights: Table
    kept: float
    drawn: Drawn


def robustness(
    low: Table,
    high: Table,
    drawn: Drawn | None = None,
    shown_ranks: int = 10,
    compared: Sequence[int] = (),
    progress: Progress | None = None,
) -> Robustness:
    """Return how a ranking holds when weights, and unknown values, vary.

    Args:
        low: Lower bounds of the values, one row a site, one column a criterion, in [0, 1].
        high: Upper bounds; the same as the lower ones where a value is known.
        drawn: Which weights are drawn.
        shown_ranks: How many of the first ranks are counted.
        compared: Sites whose pairwise wins are counted.
        progress: Asked at each block whether to stop.

    Raises:
        PluginError: When no weights lie within the bounds asked for.
        CancelledError: When the user asked to stop.
    """
    import numpy as np

    drawn, progress = drawn or Drawn(), progress or Silent()
    sites, criteria = low.shape
    counted = _Counts(sites, criteria, min(shown_ranks, sites), tuple(compared))
    scorer, generator, kept = _Scorer(low, high), np.random.default_rng(drawn.seed), 0
    for weights in _weights(drawn, criteria, max(1, _CELLS // max(1, sites)), generator):
        check(progress)
        kept += len(weights)
        counted.add(weights, scorer.scores(weights, generator))
        progress.report(kept / drawn.draws)
    if not kept:
        what = translate("TiDataviz", "No weights lie within the bounds asked for.")
        raise PluginError(what, "", translate("TiDataviz", "Widen the bounds of the weights."))
    return Robustness(
        acceptability=counted.ranked / kept,
        central_weights=counted.central(),
        compared=counted.compared,
        pairwise=counted.wins / kept,
        mean_weights=counted.weights / kept,
        kept=kept / drawn.draws,
        drawn=drawn,
    )


def _weights(drawn: Drawn, criteria: int, block: int, generator: np.random.Generator) -> Iterator[Table]:
    """Yield blocks of weights, uniform on the simplex, within the order and the bounds."""
    import numpy as np

    for start in range(0, drawn.draws, block):
        amounts = generator.exponential(size=(min(block, drawn.draws - start), criteria))
        weights = amounts / amounts.sum(axis=1, keepdims=True)
        if drawn.order:
            ordered = np.empty_like(weights)
            ordered[:, list(drawn.order)] = np.sort(weights, axis=1)[:, ::-1]
            weights = ordered
        if drawn.least:
            weights = weights[(weights >= drawn.least).all(axis=1)]
        if drawn.most:
            weights = weights[(weights <= drawn.most).all(axis=1)]
        if len(weights):
            yield weights


class _Scorer:
    """Scores of sites under drawn weights. Sites with the same known values are scored once, so that they tie exactly."""

    def __init__(self, low: Table, high: Table) -> None:
        import numpy as np

        span = high - low
        known = ~span.any(axis=1)
        self.sites = len(low)
        self._unknown = [(k, np.flatnonzero(span[:, k]), span[span[:, k] > 0, k]) for k in range(low.shape[1])]
        # The place of a site with unknown values makes it unlike any other.
        marked = np.c_[low, np.where(known, -1, np.arange(len(low)))]
        _rows, index, self._same = np.unique(marked, axis=0, return_index=True, return_inverse=True)
        self._same = self._same.reshape(-1)
        self._distinct = len(index) < len(low)
        self._low = np.ascontiguousarray(low[index].T if self._distinct else low.T)

    @property
    def exact(self) -> bool:
        """Tell whether every value is known."""
        return not any(len(sites) for _k, sites, _span in self._unknown)

    def scores(self, weights: Table, generator: np.random.Generator) -> Table:
        """Return one row a draw, one column a site."""
        scores: Table = weights @ self._low
        if self._distinct:
            scores = scores[:, self._same]
        for k, sites, span in self._unknown:
            if len(sites):
                scores[:, sites] += weights[:, [k]] * span * generator.random((len(weights), len(sites)))
        return scores


class _Counts:
    """What is kept of the draws: counts only."""

    def __init__(self, sites: int, criteria: int, ranks: int, compared: tuple[int, ...]) -> None:
        import numpy as np

        self.ranked = np.zeros((sites, ranks))
        self.first_weights = np.zeros((sites, criteria))
        self.weights = np.zeros(criteria)
        self.compared = compared
        self.wins = np.zeros((len(compared), len(compared)))

    def add(self, weights: Table, scores: Table) -> None:
        """Count a block."""
        import numpy as np

        ranks = self.ranked.shape[1]
        self.weights += weights.sum(axis=0)
        draw, site, rank = first_ranks(scores, ranks)
        np.add.at(self.ranked, (site, rank), 1)
        won = rank == 0
        np.add.at(self.first_weights, site[won], weights[draw[won]])
        for place, other in enumerate(self.compared):
            self.wins[place] += (scores[:, [other]] > scores[:, list(self.compared)]).sum(axis=0)

    def central(self) -> Table:
        """Return the mean of the weights under which each site is first, NaN where it never is."""
        import numpy as np

        times = self.ranked[:, [0]]
        return np.divide(self.first_weights, times, out=np.full(self.first_weights.shape, np.nan), where=times > 0)


def first_ranks(scores: Table, count: int) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Return draw, site and rank (0 the first) of the scores that have one of the first ranks.

    Args:
        scores: One row a draw, one column a site.
        count: How many ranks.
    """
    import numpy as np

    draws, sites = scores.shape
    groups = min(sites, max(4 * count, 64))
    # The count-th largest of the maxima of groups is below, or at, the count-th largest of all: few scores pass it.
    edges = np.linspace(0, sites, groups, endpoint=False).astype(int)
    tops = np.maximum.reduceat(scores, edges, axis=1)
    threshold = np.partition(tops, len(edges) - count, axis=1)[:, len(edges) - count]
    place = np.flatnonzero(scores >= threshold[:, None])
    draw, site = np.divmod(place, sites)
    kept = scores.ravel()[place]
    order = np.lexsort((-kept, draw))
    draw, site, kept = draw[order], site[order], kept[order]
    start = np.searchsorted(draw, np.arange(draws))
    position = np.arange(len(draw)) - start[draw]
    fresh = np.r_[True, (kept[1:] != kept[:-1]) | (draw[1:] != draw[:-1])]
    rank = position[np.maximum.accumulate(np.where(fresh, np.arange(len(draw)), 0))]
    within = rank < count
    return draw[within], site[within], rank[within]


def confidence(low: Table, high: Table, weights: Table, site: int, seed: int = 0) -> float:
    """Return how often a site is first under some weights when unknown values are drawn within their bounds.

    Args:
        low: Lower bounds of the values, one row a site.
        high: Upper bounds.
        weights: The weights, as a rule the central weights of the site.
        site: Row of the site.
        seed: Seed of the draws.
    """
    import numpy as np

    # A site that stays behind at its best never takes the first place: it needs no draw.
    rivals = np.flatnonzero(high @ weights >= low[site] @ weights)
    rivals = np.union1d(rivals, [site])
    place = int(np.searchsorted(rivals, site))
    scorer, generator = _Scorer(low[rivals], high[rivals]), np.random.default_rng(seed + 1)
    times = 1 if scorer.exact else max(100, min(_CONFIDENCE_DRAWS, _CELLS // len(rivals)))
    scores = scorer.scores(np.repeat(weights[None, :], times, axis=0), generator)
    return float((scores[:, place] >= scores.max(axis=1)).mean())
