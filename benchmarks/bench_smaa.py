"""Robustness (SMAA-2) of 2 000 sites, 10 criteria, 10 000 weights: first ranks found, and every draw sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from harness import Comparison

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SITES, CRITERIA, DRAWS, RANKS = 2_000, 10, 10_000, 10


def comparisons() -> list[Comparison]:
    """Return the comparison of the two ways."""
    import numpy as np

    from ti_dataviz_plugin.siting.smaa import Drawn, robustness

    values = np.random.default_rng(1).random((SITES, CRITERIA))

    def counted() -> object:
        return robustness(values, values, Drawn(draws=DRAWS, seed=1), RANKS, range(RANKS)).acceptability

    def sorted_whole() -> object:
        random, block = np.random.default_rng(1), 2_000_000 // SITES
        result = np.zeros((SITES, RANKS))
        for _ in range(0, DRAWS, block):
            amounts = random.exponential(size=(block, CRITERIA))
            scores = amounts / amounts.sum(axis=1, keepdims=True) @ values.T
            first = np.argsort(-scores, axis=1)[:, :RANKS]
            np.add.at(result, (first, np.arange(RANKS)), 1)
        return result / DRAWS

    def same(first: object, other: object) -> bool:
        pair = (cast("NDArray[np.float64]", value) for value in (first, other))
        return bool(np.allclose(*pair))

    alternatives = {"counted": counted, "every draw sorted": sorted_whole}
    return [Comparison(f"SMAA of {SITES} sites, {CRITERIA} criteria, {DRAWS} weights", alternatives, same)]
