"""Specialisation, relatedness and complexity: what a place does more than others, and what lies near to it.

Pure functions of numbers; nothing here knows of files, of NAF or of territories. What other modules call::

    location_quotients(jobs, reference=None) -> DataFrame            LQ, by territory and industry
    location_quotient_bounds(low, high, reference=None) -> (DataFrame, DataFrame)    the same, of figures within bounds
    coverage(low, high) -> Series                                    share of the jobs known exactly, by territory
    proximity(links) -> DataFrame                                    how near two industries are, 0 to 1
    relatedness(links) -> DataFrame                                  relatedness density, by territory and industry

``jobs`` is a table of numbers that are not negative, one row a territory and one column an industry: x_ri is the number of
jobs (or of establishments) of territory r in industry i, s_ri = x_ri / x_r its share in the territory, n_i = x_i / x that
of the industry in the reference. The reference is the sum of the rows, so that it holds each territory itself, unless it is
given as a Series by industry. ``links`` is a table of booleans: territory r is specialised in industry i when LQ_ri >= 1
(at least, not more than).

A figure that is hidden is NaN, never 0. A hidden cell is unknown in every result that is by industry; the measures that
are one number a territory are those of its known industries together, and ``coverage`` tells what share of the jobs that
is. A territory without any known job has NaN. Sums over the rows of the reference leave hidden cells out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray


def location_quotients(jobs: pd.DataFrame, reference: pd.Series | None = None) -> pd.DataFrame:
    """Return LQ_ri = s_ri / n_i, as x_ri x / (x_r x_i): whole numbers stay exact, and 1 is 1.

    The mean of LQ_ri weighted by n_i is 1 for each territory. NaN where the cell is hidden, where the territory has no
    known job, and where the reference has none in the industry.

    Source: Florence, Report of the Location of Industry, 1939.
    """
    import numpy as np
    import pandas as pd

    whole = _reference(jobs, reference)
    own = jobs.sum(axis=1)
    alike = np.outer(own.where(own > 0), whole.where(whole > 0))
    return (jobs * whole.sum()).div(pd.DataFrame(alike, index=jobs.index, columns=jobs.columns))


def location_quotient_bounds(
    low: pd.DataFrame, high: pd.DataFrame, reference: tuple[pd.Series, pd.Series] | None = None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the lower and the upper end of LQ where each figure lies between two ends.

    The ends are outer ones: the share of an industry in the territory is least when its own figure is least and all others
    of the territory are largest; that in the reference is bounded in the same way, as if the two did not depend on each
    other. The true value lies within, and the ends meet where every figure is exact.

    Args:
        low: Lower end of each figure.
        high: Upper end.
        reference: Both ends of the figures of the reference; those of all rows together by default.
    """
    whole = reference or (low.sum(), high.sum())
    own_low, own_high = _share_bounds(low, high)
    whole_low, whole_high = _share_bounds(*(end.to_frame().T for end in whole))
    least, most = whole_low.iloc[0], whole_high.iloc[0]
    return own_low.div(most.where(most > 0), axis=1), own_high.div(least.where(least > 0), axis=1)


def _share_bounds(low: pd.DataFrame, high: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    rest_high = -(high.sub(high.sum(axis=1), axis=0))
    rest_low = -(low.sub(low.sum(axis=1), axis=0))
    least, most = low + rest_high, high + rest_low
    return low / least.where(least > 0), high / most.where(most > 0)


def coverage(low: pd.DataFrame, high: pd.DataFrame) -> pd.Series:
    """Return the share of the jobs of each territory that is known exactly, at the least.

    Exact figures over all figures at their upper end; NaN when a territory has none, or a figure without an upper end.
    """
    exact = low.where(low == high, 0.0).sum(axis=1)
    most = high.sum(axis=1, skipna=False)
    return exact / most.where(most > 0)


def krugman(jobs: pd.DataFrame, reference: pd.Series | None = None) -> pd.Series:
    """Return sum_i abs(s_ri - n_i), from 0 (as the reference) to 2 (nothing in common).

    Source: Krugman, Geography and Trade, 1991.
    """
    share, whole = _shares(jobs, reference)
    return (share - whole).abs().sum(axis=1).where(share.notna().any(axis=1))


def specialisation_coefficient(jobs: pd.DataFrame, reference: pd.Series | None = None) -> pd.Series:
    """Return half of Krugman's index: the share of the jobs that would have to change industry. Source: Florence, 1939."""
    return krugman(jobs, reference) / 2


def herfindahl(jobs: pd.DataFrame) -> pd.Series:
    """Return sum_i s_ri², from 1/n (n industries alike) to 1 (one alone). Source: Hirschman, 1945; Herfindahl, 1950."""
    share = _own_shares(jobs)
    return (share**2).sum(axis=1).where(share.notna().any(axis=1))


def entropy(jobs: pd.DataFrame) -> pd.Series:
    """Return - sum_i s_ri log2 s_ri in bits, with 0 log 0 = 0: the larger, the more diverse. Source: Shannon, 1948."""
    import numpy as np

    share = _own_shares(jobs)
    bits = share.where(share > 0, 1.0) * np.log2(share.where(share > 0, 1.0))
    # "+ 0.0": a territory of one industry has 0, not minus 0.
    return (0.0 - bits.sum(axis=1)).where(share.notna().any(axis=1)) + 0.0


def hachman(jobs: pd.DataFrame, reference: pd.Series | None = None) -> pd.Series:
    """Return 1 / sum_i (s_ri² / n_i), from 0 to 1 (as the reference). Source: Hachman, University of Utah, 1994."""
    share, whole = _shares(jobs, reference)
    return 1 / (share**2 / whole).sum(axis=1).where(share.notna().any(axis=1))


def gini_specialisation(jobs: pd.DataFrame, reference: pd.Series | None = None) -> pd.Series:
    """Return the Gini coefficient of the location quotients of a territory, hidden ones left out.

    With R the n quotients in ascending order: 2 / (n² mean(R)) sum_k k (R_k - mean(R)), from 0 to (n - 1) / n. Source:
    Farhauer and Kröll, Standorttheorien, 2014.
    """
    return location_quotients(jobs, reference).apply(lambda row: _gini(row.dropna().to_numpy()), axis=1)


def _gini(values: NDArray[Any]) -> float:
    import numpy as np

    if not len(values) or not values.sum():
        return float("nan")
    ordered = np.sort(values)
    ranks = np.arange(1, len(ordered) + 1)
    return float(2 * (ranks * (ordered - ordered.mean())).sum() / (len(ordered) ** 2 * ordered.mean()))


def specialised(quotients: pd.DataFrame) -> pd.DataFrame:
    """Return where LQ >= 1; a hidden quotient is no link."""
    return quotients >= 1


def diversity(links: pd.DataFrame) -> pd.Series:
    """Return the number of industries in which each territory is specialised. Source: Hidalgo and Hausmann, PNAS, 2009."""
    return links.sum(axis=1)


def ubiquity(links: pd.DataFrame) -> pd.Series:
    """Return the number of territories that are specialised in each industry. Source: Hidalgo and Hausmann, PNAS, 2009."""
    return links.sum(axis=0)


def economic_complexity(links: pd.DataFrame, ddof: int = 1) -> pd.Series:
    """Return the economic complexity index (ECI) of each territory.

    Second eigenvector of D⁻¹ M U⁻¹ Mᵀ (M the links, D the diversity and U the ubiquity as diagonal matrices), signed so that
    it goes with diversity, centred, divided by its standard deviation. Territories without a link are unknown, industries
    without one are left out. With few industries and territories the result is exploratory.

    Args:
        links: Where territories are specialised.
        ddof: 1 to divide by n - 1 in the standard deviation (that of a sample), 0 to divide by n.

    Raises:
        ValueError: When fewer than two territories have a link, or the links fall into parts with nothing in common: the
            second eigenvector would tell those parts, not complexity.

    Source: Hidalgo and Hausmann, PNAS, 2009; Mealy, Farmer and Teytelboym, Science Advances, 2019 (eigenvector).
    """
    import numpy as np
    import pandas as pd

    kept = links.loc[links.any(axis=1), links.any(axis=0)]
    matrix = kept.to_numpy(dtype="float64")
    if len(matrix) < 2 or not _connected(matrix):
        raise ValueError("links in one piece between two territories at least were expected")
    breadth, spread = matrix.sum(axis=1), matrix.sum(axis=0)
    # The similar symmetric matrix has the same eigenvalues, real and well ordered.
    root = np.sqrt(breadth)
    symmetric = (matrix / spread) @ matrix.T / np.outer(root, root)
    _values, vectors = np.linalg.eigh(symmetric)
    second = vectors[:, -2] / root
    second = second - second.mean()
    if (second * (breadth - breadth.mean())).sum() < 0:
        second = -second
    return pd.Series(second / second.std(ddof=ddof), index=kept.index).reindex(links.index)


def _connected(matrix: NDArray[Any]) -> bool:
    """Tell whether every territory can be reached from the first through shared industries."""
    import numpy as np

    reached = np.zeros(len(matrix), dtype=bool)
    reached[0] = True
    while True:
        industries = matrix[reached].any(axis=0)
        wider = matrix[:, industries].any(axis=1)
        if (wider == reached).all():
            return bool(reached.all())
        reached = wider


def proximity(links: pd.DataFrame) -> pd.DataFrame:
    """Return phi_ij = sum_r M_ri M_rj / max(u_i, u_j), by pair of industries, 0 on the diagonal.

    The lesser of two probabilities: that a territory specialised in one of them is so in the other. 0 for an industry in
    which nobody is specialised. Source: Hidalgo, Klinger, Barabási and Hausmann, Science, 2007.
    """
    import numpy as np
    import pandas as pd

    matrix = links.to_numpy(dtype="float64")
    spread = matrix.sum(axis=0)
    most = np.maximum.outer(spread, spread)
    together = matrix.T @ matrix
    near = np.divide(together, most, out=np.zeros_like(together), where=most > 0)
    np.fill_diagonal(near, 0.0)
    return pd.DataFrame(near, index=links.columns, columns=links.columns)


def relatedness(links: pd.DataFrame, near: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the relatedness density sum_j M_rj phi_ij / sum_j phi_ij, by territory and industry, from 0 to 1.

    The share of what is near to an industry in which the territory is specialised. It is a signal that skills may be there,
    not a flow, nor a chance of success. NaN for an industry near to nothing.

    Args:
        links: Where territories are specialised.
        near: Proximity between industries, when it was made from other territories than these.

    Source: Hidalgo, Klinger, Barabási and Hausmann, Science, 2007; Boschma, Regional Studies, 2017.
    """
    near = proximity(links) if near is None else near
    around = near.sum(axis=1)
    return links[near.columns].astype("float64").dot(near).div(around.where(around > 0), axis=1)


def _reference(jobs: pd.DataFrame, reference: pd.Series | None) -> pd.Series:
    return jobs.sum() if reference is None else reference.reindex(jobs.columns).fillna(0.0)


def _own_shares(jobs: pd.DataFrame) -> pd.DataFrame:
    own = jobs.sum(axis=1)
    return jobs.div(own.where(own > 0), axis=0)


def _shares(jobs: pd.DataFrame, reference: pd.Series | None) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the shares in each territory and in the reference, over the industries known in the territory."""
    share = _own_shares(jobs)
    whole = _reference(jobs, reference)
    same = jobs.notna().mul(whole, axis=1).where(jobs.notna())
    return share, _own_shares(same)
