"""How a figure is spread: inequality between territories (Theil), and likeness of neighbours (Moran).

Pure functions of numbers. A value that is unknown is NaN and is left out, with the links to it: each result says how many
values it is made of. A place without a neighbour (an island) counts in the mean of the values, but has no link.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import NDArray

HIGH_HIGH, LOW_HIGH, LOW_LOW, HIGH_LOW = 1, 2, 3, 4
"""Quadrants: the value first, then that of its neighbours."""


@dataclass(frozen=True)
class Theil:
    """Inequality, whole and in two parts that sum to it. ``count`` values were known."""

    total: float
    between: float
    within: float
    count: int


def theil(values: pd.Series, groups: pd.Series | None = None) -> Theil:
    """Return Theil's T = mean((y / m) ln(y / m)), m the mean, with 0 ln 0 = 0, between and within groups.

    0 when all are equal, ln n when one has all. Without groups, all of it is within.

    Args:
        values: Values that are not negative, by territory; NaN when unknown.
        groups: Group of each territory.

    Raises:
        ValueError: When no value is known, their sum is 0, or one is negative.

    Source: Theil, Economics and Information Theory, 1967.
    """
    known = values.dropna()
    if not len(known) or known.sum() <= 0 or (known < 0).any():
        raise ValueError("values that are not negative, and not all 0, were expected")
    total = _theil(known)
    between = 0.0
    if groups is not None:
        mean = known.groupby(groups.reindex(known.index)).transform("mean")
        between = _theil(mean)
    return Theil(total, between, total - between, len(known))


def _theil(values: pd.Series) -> float:
    import numpy as np

    ratio = (values / values.mean()).to_numpy()
    return float(np.mean(ratio * np.log(np.where(ratio > 0, ratio, 1.0))))


@dataclass(frozen=True)
class Moran:
    """Likeness of neighbours: ``index``, its value ``expected`` when there is none, -1/(n - 1), and n, ``count``."""

    index: float
    expected: float
    count: int


def moran(values: pd.Series, neighbours: Mapping[object, Sequence[object]], row_standardised: bool = True) -> Moran:
    """Return Moran's I = (n / S0) sum_ij w_ij z_i z_j / sum_i z_i², z the distances to the mean.

    Args:
        values: Value by place; NaN when unknown.
        neighbours: Neighbours of each place. A link counts 1, or 1 over the number of known neighbours of the place.
        row_standardised: Whether the links of a place sum to 1. The result depends on it: say which was used.

    Raises:
        ValueError: When fewer than two values are known, all are equal, or no two known places are neighbours.

    Source: Moran, Biometrika, 1950; Cliff and Ord, Spatial Processes, 1981.
    """
    known = values.dropna()
    distance = (known - known.mean()).to_numpy(dtype="float64")
    weights = _weights(known, neighbours, row_standardised)
    if len(known) < 2 or not (distance**2).sum() or not weights.sum():
        raise ValueError("two neighbours with different values at least were expected")
    index = len(known) / weights.sum() * (distance @ weights @ distance) / (distance**2).sum()
    return Moran(float(index), -1 / (len(known) - 1), len(known))


def local_moran(
    values: pd.Series, neighbours: Mapping[object, Sequence[object]], permutations: int = 999, seed: int = 0
) -> pd.DataFrame:
    """Return the local Moran of each place: index, quadrant, p.

    I_i = (n - 1) z_i sum_j w_ij z_j / sum_k z_k², links standardised by row. p comes from conditional permutations: the
    place keeps its value and its number of neighbours, whose values are drawn from all other places; p = (k + 1) / (N + 1),
    k the draws at least as far out on the side of the index. A place without a known neighbour has NaN, and quadrant 0.

    Many places are tested at once: of a hundred without any pattern, five are below 0.05. Read p as a sorting, no proof.

    Args:
        values: Value by place; NaN when unknown.
        neighbours: Neighbours of each place.
        permutations: Number of draws.
        seed: The draws are the same for the same seed.

    Source: Anselin, Geographical Analysis, 1995.
    """
    import numpy as np
    import pandas as pd

    known = values.dropna()
    weights = _weights(known, neighbours, row_standardised=True)
    distance = (known - known.mean()).to_numpy(dtype="float64")
    scale = (distance**2).sum() / (len(known) - 1) if len(known) > 1 else 0.0
    lag = weights @ distance
    linked = weights.sum(axis=1) > 0
    generator = np.random.default_rng(seed)
    rows = []
    for place in range(len(known)):
        if not linked[place] or not scale:
            rows.append((float("nan"), 0, float("nan")))
            continue
        index = distance[place] * lag[place] / scale
        others = np.delete(distance, place)
        count = int((weights[place] > 0).sum())
        order = generator.random((permutations, len(others)))
        draws = others[np.argpartition(order, count - 1, axis=1)[:, :count]].mean(axis=1)
        drawn = distance[place] * draws / scale
        beyond = min(int((drawn >= index).sum()), int((drawn <= index).sum()))
        rows.append((index, _quadrant(distance[place], lag[place]), (beyond + 1) / (permutations + 1)))
    return pd.DataFrame(rows, columns=["index", "quadrant", "p"], index=known.index).astype({"quadrant": "int64"})


def _quadrant(own: float, around: float) -> int:
    if own > 0:
        return HIGH_HIGH if around > 0 else HIGH_LOW
    return LOW_HIGH if around > 0 else LOW_LOW


def _weights(known: pd.Series, neighbours: Mapping[object, Sequence[object]], row_standardised: bool) -> NDArray[Any]:
    import numpy as np

    at = {place: number for number, place in enumerate(known.index)}
    weights = np.zeros((len(known), len(known)))
    for place, number in at.items():
        for other in neighbours.get(place, ()):
            if other in at and other != place:
                weights[number, at[other]] = 1.0
    if row_standardised:
        sums = weights.sum(axis=1, keepdims=True)
        weights = np.divide(weights, sums, out=np.zeros_like(weights), where=sums > 0)
    return weights
