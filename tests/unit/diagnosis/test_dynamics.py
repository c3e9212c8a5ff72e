"""Shift-share, and losses in recessions."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ti_dataviz_plugin.diagnosis.dynamics import loss, shift_share

counts = st.integers(1, 6).flatmap(
    lambda industries: st.tuples(*[arrays("int64", (3, industries), elements=st.integers(0, 10_000)) for _ in range(2)])
)


def test_two_industries() -> None:
    """Reference numbers, derived exactly."""
    parts = shift_share(
        pd.DataFrame([[100, 50]]), pd.DataFrame([[120, 40]]), pd.Series([1000, 1000]), pd.Series([1100, 900])
    )
    sums = {name: float(table.sum(axis=1)[0]) for name, table in parts.items()}
    assert sums == pytest.approx({"national": 0, "mix": 5, "regional": 5, "total": 10}, abs=1e-12)


@given(counts)
def test_the_parts_sum_to_the_change(figures: tuple[np.ndarray, np.ndarray]) -> None:
    start, end = (pd.DataFrame(table) for table in figures)
    before, after = start.sum(), end.sum()
    if not before.sum():
        return
    parts = shift_share(start, end, before, after)
    known = parts["national"] + parts["mix"] + parts["regional"]
    assert known.to_numpy() == pytest.approx((end - start).to_numpy(), abs=1e-6)
    assert parts["total"].to_numpy() == pytest.approx((end - start).to_numpy(), abs=1e-12)
    if (before > 0).all():
        assert parts["regional"].sum().to_numpy() == pytest.approx(np.zeros(len(before)), abs=1e-5)


def test_what_is_hidden_at_either_end_is_in_no_part() -> None:
    start, end = pd.DataFrame([[100.0, np.nan, 7.0]]), pd.DataFrame([[120.0, 40.0, np.nan]])
    before, after = pd.Series([1000.0, 1000.0, 10.0]), pd.Series([1100.0, 900.0, 10.0])
    for table in shift_share(start, end, before, after).values():
        assert not math.isnan(table.loc[0, 0])
        assert table.loc[0, [1, 2]].isna().all()


def test_a_loss_that_was_regained() -> None:
    series = {2006: 100.0, 2007: 110.0, 2008: 108.0, 2009: 99.0, 2010: 104.0, 2011: 110.0, 2012: 90.0}
    found = loss(series, 2008, 2020)
    assert found is not None
    assert (found.peak_year, found.peak, found.trough_year, found.trough) == (2007, 110.0, 2009, 99.0)
    assert found.depth == pytest.approx(0.1, abs=1e-12)
    assert (found.regained, found.years) == (2011, 4)


def test_a_loss_that_was_not_regained_ends_at_the_next_recession() -> None:
    series = {2007: 100.0, 2009: 80.0, 2015: 75.0, 2019: 90.0, 2020: 60.0, 2021: 95.0}
    found = loss(series, 2008, 2020)
    assert found is not None
    assert (found.trough_year, found.regained, found.until) == (2015, 0, 2021)
    assert found.depth == pytest.approx(0.25, abs=1e-12)
    second = loss(series, 2020)
    assert second is not None
    assert (second.peak_year, second.trough_year, second.regained, second.years) == (2019, 2020, 2021, 2)


def test_no_loss_and_nothing_known() -> None:
    rising = loss({2006: 1.0, 2007: 2.0, 2008: 3.0, 2009: 4.0}, 2008, 2020)
    assert rising is not None
    assert rising.depth == 0
    assert loss({2012: 5.0, 2013: 4.0}, 2008, 2020) is None
    assert loss({2006: 5.0, 2007: math.nan}, 2008, 2020) is None
    assert loss({2020: 5.0, 2021: 4.0}, 2020) is None, "the year of the recession alone is no level before it"


@given(st.dictionaries(st.integers(2004, 2024), st.floats(1, 1e6), min_size=1))
def test_a_loss_is_within_its_series(series: dict[int, float]) -> None:
    found = loss(series, 2008, 2020)
    if found is None:
        return
    assert 0 <= found.depth < 1
    assert found.peak == series[found.peak_year]
    assert found.trough == series[found.trough_year]
    assert not found.regained or series[found.regained] >= found.peak
