"""Measures of specialisation and complexity: reference numbers, and what must hold for any figures.

Two reference cases are not repeated here, since their inputs are not part of the project: Göttingen of the R package REAT,
and the example data of libpysal. What they test (Gini, shift-share, Moran) is held by cases derived by hand.
"""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ti_dataviz_plugin.diagnosis import specialisation as measures

EXACT = 1e-12
# Five regions of 100 jobs in five industries; computed with EconGeo 1.3 (R) and recomputed.
JOBS = pd.DataFrame([[100, 0, 0, 0, 0], [0, 15, 5, 70, 10], [0, 20, 10, 20, 50], [0, 25, 30, 5, 40], [0, 40, 55, 5, 0]])
QUOTIENTS = [[5, 0, 0, 0, 0], [0, 0.75, 0.25, 3.5, 0.5], [0, 1, 0.5, 1, 2.5], [0, 1.25, 1.5, 0.25, 2], [0, 2, 2.75, 0.25, 0]]
LINKS = pd.DataFrame([[1, 1, 1, 1, 0], [1, 1, 1, 0, 0], [0, 1, 1, 0, 1], [1, 1, 0, 0, 0], [0, 0, 0, 1, 1]]).astype(bool)

figures = arrays("int64", st.tuples(st.integers(1, 6), st.integers(1, 6)), elements=st.integers(0, 10_000)).map(pd.DataFrame)
some_jobs = figures.filter(lambda table: bool((table.sum(axis=1) > 0).all()))


def test_five_regions() -> None:
    quotients = measures.location_quotients(JOBS)
    assert quotients.to_numpy() == pytest.approx(np.array(QUOTIENTS), abs=EXACT)
    assert list(measures.krugman(JOBS)) == pytest.approx([1.6, 1.0, 0.6, 0.7, 1.1], abs=EXACT)
    assert list(measures.specialisation_coefficient(JOBS)) == pytest.approx([0.8, 0.5, 0.3, 0.35, 0.55], abs=EXACT)
    assert list(measures.herfindahl(JOBS)) == pytest.approx([1, 0.525, 0.34, 0.315, 0.465], abs=EXACT)
    assert list(measures.entropy(JOBS)) == pytest.approx([0, 1.319, 1.761, 1.766, 1.219], abs=6e-4)
    hachman = [0.2, 0.380952380952, 0.588235294118, 0.634920634921, 0.430107526882]
    assert list(measures.hachman(JOBS)) == pytest.approx(hachman, rel=1e-9)
    links = measures.specialised(quotients)
    assert list(measures.diversity(links)) == [1, 1, 3, 3, 2]
    assert list(measures.ubiquity(links)) == [1, 3, 2, 2, 2]


def test_gini_of_one_industry_and_of_all() -> None:
    """One quotient of 5 and four of 0: (n - 1) / n; a territory like the reference: 0."""
    assert measures.gini_specialisation(JOBS)[0] == pytest.approx(0.8, abs=EXACT)
    assert measures.gini_specialisation(pd.DataFrame([[1, 2, 3], [2, 4, 6]])).tolist() == pytest.approx([0, 0], abs=EXACT)


def test_complexity_with_either_divisor() -> None:
    sample = [0.20156624, 0.73052959, -0.24133822, 0.90539704, -1.59615464]
    population = [0.2253579, 0.81675691, -0.26982434, 1.01226467, -1.78455514]
    assert list(measures.economic_complexity(LINKS)) == pytest.approx(sample, abs=1e-8)
    assert list(measures.economic_complexity(LINKS, ddof=0)) == pytest.approx(population, abs=1e-8)


def test_complexity_leaves_out_what_has_no_link_and_refuses_parts() -> None:
    wider = LINKS.reindex(index=range(6), columns=range(6), fill_value=False)
    found = measures.economic_complexity(wider)
    assert list(found[:5]) == pytest.approx(list(measures.economic_complexity(LINKS)), abs=1e-12)
    assert math.isnan(found[5])
    with pytest.raises(ValueError, match="one piece"):
        measures.economic_complexity(pd.DataFrame([[True, False], [False, True]]))
    with pytest.raises(ValueError, match="two territories"):
        measures.economic_complexity(LINKS[:1])


def test_proximity_and_relatedness_by_hand() -> None:
    """Industries 0 and 1: three territories have both, of three and of four; so 3 / 4."""
    near = measures.proximity(LINKS)
    assert near.loc[0, 1] == pytest.approx(0.75, abs=EXACT)
    assert near.loc[0, 4] == 0
    assert (np.diag(near) == 0).all()
    assert (near == near.T).all(axis=None)
    density = measures.relatedness(LINKS)
    own = LINKS.loc[3]
    by_hand = near.loc[own, 2].sum() / near[2].sum()
    assert density.loc[3, 2] == pytest.approx(by_hand, abs=EXACT)


def test_a_hidden_cell_is_unknown_not_zero() -> None:
    jobs = pd.DataFrame([[10.0, np.nan, 30.0], [20.0, 20.0, 0.0], [np.nan] * 3])
    quotients = measures.location_quotients(jobs)
    assert math.isnan(quotients.loc[0, 1])
    assert quotients.loc[1, 2] == 0
    assert quotients.loc[2].isna().all()
    assert not measures.specialised(quotients).loc[0, 1]
    for measure in (measures.krugman, measures.herfindahl, measures.entropy, measures.hachman, measures.gini_specialisation):
        found = measure(jobs)
        assert math.isnan(found[2])
        assert found[:2].notna().all()
    assert measures.herfindahl(jobs)[0] == pytest.approx((10**2 + 30**2) / 40**2, abs=EXACT)


def test_coverage_counts_what_is_exact() -> None:
    low = pd.DataFrame([[10.0, 0.0], [10.0, 20.0], [0.0, 0.0], [10.0, np.nan]])
    high = pd.DataFrame([[10.0, 30.0], [10.0, 20.0], [0.0, 0.0], [10.0, np.nan]])
    found = measures.coverage(low, high)
    assert found[:2].tolist() == [0.25, 1.0]
    assert found[2:].isna().all()


@given(some_jobs)
def test_the_weighted_mean_of_quotients_is_one(jobs: pd.DataFrame) -> None:
    quotients, whole = measures.location_quotients(jobs), jobs.sum()
    mean = (quotients * (whole / whole.sum())).sum(axis=1)
    assert mean.to_numpy() == pytest.approx(np.ones(len(jobs)), rel=1e-9)


@given(some_jobs)
def test_measures_stay_within_their_bounds(jobs: pd.DataFrame) -> None:
    industries = jobs.shape[1]
    for found, low, high in (
        (measures.krugman(jobs), 0, 2),
        (measures.herfindahl(jobs), 1 / industries, 1),
        (measures.entropy(jobs), 0, math.log2(industries)),
        (measures.hachman(jobs), 0, 1),
        (measures.gini_specialisation(jobs), 0, 1 - 1 / industries),
    ):
        assert ((found >= low - 1e-9) & (found <= high + 1e-9)).all()
    links = measures.specialised(measures.location_quotients(jobs))
    assert (measures.diversity(links) >= 1).all(), "what has jobs is above the mean somewhere"
    density = measures.relatedness(links).stack()
    assert ((density >= 0) & (density <= 1 + 1e-9)).all()


@given(some_jobs, st.randoms(use_true_random=False))
def test_quotients_of_bounds_hold_those_of_any_figures_within(jobs: pd.DataFrame, chance: object) -> None:
    generator = np.random.default_rng(chance.randint(0, 10**6))  # type: ignore[attr-defined]
    less, more = (generator.integers(0, 50, jobs.shape) * (generator.random(jobs.shape) < 0.3) for _ in range(2))
    low, high = measures.location_quotient_bounds((jobs - less).clip(lower=0), jobs + more)
    true = measures.location_quotients(jobs)
    assert ((low.isna() | (low <= true + 1e-9)) | true.isna()).all(axis=None)
    assert ((high.isna() | (high >= true - 1e-9)) | true.isna()).all(axis=None)
    exact_low, exact_high = measures.location_quotient_bounds(jobs, jobs)
    assert exact_low.fillna(-1).to_numpy() == pytest.approx(exact_high.fillna(-1).to_numpy())
    assert exact_low.fillna(-1).to_numpy() == pytest.approx(true.fillna(-1).to_numpy(), rel=1e-9)
