"""Weights of criteria: set directly, by swing, by order, or by pairwise comparison (AHP).

Sources: rank order centroid, Barron & Barrett (1996); AHP, Saaty (1980), principal right eigenvector.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

RANDOM_INDEX = (0.0, 0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49)
"""Saaty's random index by number of criteria, 0 to 10. Other tables give another ratio from the same judgements."""
WARNING_RATIO = 0.10
"""A consistency ratio above this calls for another look at the judgements (Saaty)."""


@dataclass(frozen=True)
class Comparison:
    """Weights from pairwise judgements, and how far the judgements agree with each other.

    Attributes:
        weights: One for each criterion, sum 1 (principal right eigenvector).
        lambda_max: The principal eigenvalue; the number of criteria when judgements agree wholly.
        index: Consistency index.
        ratio: Consistency ratio, 0 for two criteria or fewer.
        doubtful: The pair whose judgement increases the ratio most, None when they agree wholly.
        suggested: What that judgement would be if it followed from all others; NaN when there is none.
    """

    weights: tuple[float, ...]
    lambda_max: float
    index: float
    ratio: float
    doubtful: tuple[int, int] | None
    suggested: float

    @property
    def consistent(self) -> bool:
        """Tell whether the ratio is at most 0.10."""
        return self.ratio <= WARNING_RATIO


def direct(points: Sequence[float]) -> tuple[float, ...]:
    """Return weights of sum 1 in proportion to points of importance, or to the points of swings.

    By swing, each criterion's points say how much passing from its worst to its best is worth beside the swing that matters
    most (100).

    Raises:
        PluginError: When one is negative or no number, or all are 0.
    """
    try:
        numbers = [float(point) for point in points]
    except (TypeError, ValueError) as error:
        raise _refused(points) from error
    if not all(math.isfinite(point) and point >= 0 for point in numbers) or not any(numbers):
        raise _refused(points)
    total = math.fsum(numbers)  # the same in whatever order
    return tuple(point / total for point in numbers)


def _refused(points: object) -> PluginError:
    what = translate("TiDataviz", "These weights cannot be used: they must be numbers of 0 or more, and not all 0.")
    return PluginError(what, str(points), translate("TiDataviz", "Give each criterion a weight again."))


def ordinal(ranks: Sequence[float]) -> tuple[float, ...]:
    """Return the rank order centroid: the mean of all weights that keep an order of importance.

    Args:
        ranks: Rank of each criterion, 1 the most important; equal ranks share the mean of their places.

    Raises:
        PluginError: When there is no criterion, or a rank is below 1.
    """
    import numpy as np

    if not len(ranks) or min(ranks) < 1:
        raise _refused(ranks)
    count = len(ranks)
    places = np.argsort(ranks, kind="stable")
    centroid = np.cumsum((1.0 / np.arange(1, count + 1))[::-1])[::-1] / count
    result = np.empty(count)
    result[places] = centroid
    given = np.asarray(ranks)
    for rank in np.unique(given):
        result[given == rank] = result[given == rank].mean()
    return tuple(float(weight) for weight in result)


def compare(judgements: Sequence[Sequence[float]]) -> Comparison:
    """Return the weights that pairwise judgements give.

    Args:
        judgements: Square matrix; row i, column j says how many times i matters more than j (1/9 to 9).

    Raises:
        PluginError: When the matrix is not square, positive and reciprocal, or has more than 10 criteria.
    """
    import numpy as np

    try:
        matrix = np.asarray(judgements, dtype="float64")
    except (TypeError, ValueError) as error:
        raise _no_judgements(judgements) from error
    check_count(len(matrix) if matrix.ndim else 0)
    square = matrix.ndim == 2 and matrix.shape[0] == matrix.shape[1] and 1 <= len(matrix) < len(RANDOM_INDEX)
    if not square or not (matrix > 0).all() or not np.allclose(matrix * matrix.T, 1, rtol=1e-6):
        raise _no_judgements(judgements)
    weights, lambda_max, ratio = _principal(matrix)
    count = len(matrix)
    index = (lambda_max - count) / (count - 1) if count > 1 else 0.0
    doubtful, suggested, least = None, float("nan"), ratio
    for i in range(count):
        for j in range(i + 1, count):
            other = _implied(matrix, i, j)
            changed = matrix.copy()
            changed[i, j], changed[j, i] = other, 1 / other
            with_other = _principal(changed)[2]
            if with_other < least - 1e-9:
                doubtful, suggested, least = (i, j), other, with_other
    return Comparison(tuple(float(weight) for weight in weights), lambda_max, index, ratio, doubtful, suggested)


def check_count(criteria: int) -> None:
    """Refuse more criteria than pairwise comparison is made for: no random index is published for them in that table.

    Raises:
        PluginError: When there are more than 10.
    """
    most = len(RANDOM_INDEX) - 1
    if criteria > most:
        what = translate("TiDataviz", "Pairwise comparison (AHP) takes at most {most} criteria: here are {count}.")
        todo = translate("TiDataviz", "Take some criteria away, or set the weights in another way.")
        raise PluginError(what.format(most=most, count=criteria), "", todo)


def _principal(matrix: NDArray[np.float64]) -> tuple[NDArray[np.float64], float, float]:
    """Return the principal right eigenvector (sum 1), its eigenvalue, and the consistency ratio."""
    import numpy as np

    values, vectors = np.linalg.eig(matrix)
    first = int(np.argmax(values.real))
    weights = np.abs(vectors[:, first].real)
    lambda_max, count = float(values[first].real), len(matrix)
    random = RANDOM_INDEX[count]
    ratio = (lambda_max - count) / (count - 1) / random if random else 0.0
    return weights / weights.sum(), lambda_max, max(0.0, ratio)


def _implied(matrix: NDArray[np.float64], i: int, j: int) -> float:
    """Return the judgement of i against j that follows from the others, by Harker's incomplete comparison."""
    import numpy as np

    without = matrix.copy()
    without[i, j] = without[j, i] = 0.0
    without[i, i] += 1.0
    without[j, j] += 1.0
    values, vectors = np.linalg.eig(without)
    weights = np.abs(vectors[:, int(np.argmax(values.real))].real)
    return float(weights[i] / weights[j]) if weights[j] > 0 else float(matrix[i, j])


def _no_judgements(judgements: object) -> PluginError:
    what = translate("TiDataviz", "The pairwise judgements cannot be used.")
    todo = translate(
        "TiDataviz",
        "Give a square table of numbers above 0, at most 10 criteria, where each judgement is the inverse of its opposite.",
    )
    return PluginError(what, str(judgements)[:200], todo)


def entropy(table: NDArray[np.float64]) -> tuple[float, ...]:
    """Return entropy weights, for information: they reward variance between sites, not importance.

    Args:
        table: One row a site, one column a criterion, values of 0 or more. A constant criterion weighs 0.

    Returns:
        Weights of sum 1; equal ones when no criterion varies.
    """
    import numpy as np

    if len(table) < 2:
        return _equal(table.shape[1])
    total = table.sum(axis=0)
    share = np.divide(table, total, out=np.full(table.shape, 1 / len(table)), where=total > 0)
    logarithm = np.log(share, out=np.zeros_like(share), where=share > 0)
    spread = 1 + (share * logarithm).sum(axis=0) / np.log(len(table))
    return _shared(np.where(np.ptp(table, axis=0) > 0, np.clip(spread, 0, None), 0.0))


def critic(table: NDArray[np.float64]) -> tuple[float, ...]:
    """Return CRITIC weights (Diakoulaki et al. 1995), for information: they reward variance and independence.

    Args:
        table: One row a site, one column a criterion, more is better. A constant criterion weighs 0.

    Returns:
        Weights of sum 1; equal ones when no criterion varies.
    """
    import numpy as np

    if len(table) < 2:
        return _equal(table.shape[1])
    span = np.ptp(table, axis=0)
    scaled = np.divide(table - table.min(axis=0), span, out=np.zeros(table.shape), where=span > 0)
    centred = scaled - scaled.mean(axis=0)
    deviation = np.sqrt((centred**2).mean(axis=0))
    product = np.outer(deviation, deviation)
    covariance = centred.T @ centred / len(table)
    correlation = np.divide(covariance, product, out=np.zeros_like(product), where=product > 0)
    varying = span > 0
    conflict = np.where(np.outer(varying, varying), 1 - correlation, 0.0).sum(axis=1)
    amounts = deviation * conflict
    # Criteria that rise and fall together, or one alone that varies, have no conflict to share by.
    return _shared(amounts if amounts.sum() > 0 else varying.astype("float64"))


def _shared(amounts: NDArray[np.float64]) -> tuple[float, ...]:
    total = float(amounts.sum())
    return tuple(float(amount) / total for amount in amounts) if total > 0 else _equal(len(amounts))


def _equal(count: int) -> tuple[float, ...]:
    return (1 / count,) * count if count else ()
