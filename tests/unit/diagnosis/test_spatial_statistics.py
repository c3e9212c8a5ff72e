"""Theil and Moran: reference numbers, and what must hold for any figures."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.diagnosis.spatial_statistics import (
    HIGH_HIGH,
    HIGH_LOW,
    LOW_HIGH,
    LOW_LOW,
    local_moran,
    moran,
    theil,
)

LINE = {0: [1], 1: [0, 2], 2: [1, 3], 3: [2]}
BOARD = {
    (row, column): [
        (row + down, column + right)
        for down, right in ((0, 1), (1, 0), (0, -1), (-1, 0))
        if 0 <= row + down < 3 and 0 <= column + right < 3
    ]
    for row in range(3)
    for column in range(3)
}


def test_theil() -> None:
    assert theil(pd.Series([1, 2, 3, 4, 10])).total == pytest.approx(0.27636361895732137, rel=1e-9)
    found = theil(pd.Series([1, 2, 3, 4, 10, 20]), pd.Series([0, 0, 0, 1, 1, 1]))
    assert found.total == pytest.approx(0.4320751419297202, rel=1e-9)
    assert found.between == pytest.approx(0.27043809, abs=1e-8)
    assert found.within == pytest.approx(0.16163705, abs=1e-8)
    assert theil(pd.Series([1, 1, math.nan])).count == 2
    with pytest.raises(ValueError, match="not negative"):
        theil(pd.Series([0.0, math.nan]))


@given(st.lists(st.tuples(st.floats(0.001, 1e6), st.integers(0, 2)), min_size=1, max_size=20))
def test_theil_of_any_values(pairs: list[tuple[float, int]]) -> None:
    values, groups = (pd.Series(side) for side in zip(*pairs))
    found = theil(values, groups)
    assert -1e-9 <= found.between <= found.total + 1e-9
    assert found.total <= math.log(len(values)) + 1e-9
    assert found.between + found.within == pytest.approx(found.total, abs=1e-12)


def test_moran_of_a_line_and_of_a_chessboard() -> None:
    values = pd.Series([1, 2, 3, 4])
    assert moran(values, LINE, row_standardised=False).index == pytest.approx(1 / 3, abs=1e-12)
    standardised = moran(values, LINE)
    assert standardised.index == pytest.approx(2 / 5, abs=1e-12)
    assert standardised.expected == pytest.approx(-1 / 3, abs=1e-12)
    squares = pd.Series({place: sum(place) % 2 for place in BOARD})
    squares.index = pd.Index(list(BOARD), tupleize_cols=False)
    assert moran(squares, BOARD, row_standardised=False).index == pytest.approx(-1, abs=1e-12)


def test_an_unknown_value_takes_its_links_away() -> None:
    known = moran(pd.Series([1, 2, 3, math.nan]), LINE)
    assert known == moran(pd.Series([1, 2, 3]), {0: [1], 1: [0, 2], 2: [1]})
    assert known.count == 3
    with pytest.raises(ValueError, match="neighbours"):
        moran(pd.Series([1, 2]), {})


def test_local_moran_names_the_quadrants_and_sums_to_the_whole() -> None:
    values = pd.Series([9.0, 8.0, 1.0, 4.0])
    found = local_moran(values, LINE)
    assert list(found["quadrant"]) == [HIGH_HIGH, HIGH_LOW, LOW_HIGH, LOW_LOW]
    assert found["index"].sum() / 3 == pytest.approx(moran(values, LINE).index, abs=1e-12)
    assert found["p"].between(1 / 1000, 1).all()
    pd.testing.assert_frame_equal(found, local_moran(values, LINE))


def test_local_moran_finds_a_cluster_and_leaves_an_island_unknown() -> None:
    generator = np.random.default_rng(1)
    size = 40
    values = pd.Series(np.where(np.arange(size) < 8, 100.0, 0.0) + generator.random(size))
    ring = {n: [(n - 1) % size, (n + 1) % size] for n in range(size - 1)}
    found = local_moran(values, ring)
    assert found.loc[3, "quadrant"] == HIGH_HIGH
    assert found.loc[3, "p"] < 0.1
    assert found.loc[size - 1, "quadrant"] == 0
    assert math.isnan(found.loc[size - 1, "p"])
