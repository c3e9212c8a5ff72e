"""Positions and distances: known cases, and what must hold whatever the values."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.diagnosis.similarity import Profile, distances, gaps, positions

NAN = math.nan
values = st.lists(st.one_of(st.floats(-1e6, 1e6), st.just(NAN)), min_size=2, max_size=12)


def test_positions_are_mid_ranks() -> None:
    series = pd.Series([10.0, 20.0, 20.0, 40.0], index=list("abcd"))
    low, high = positions(series, series)
    assert list(low) == [0.125, 0.5, 0.5, 0.875]
    assert list(high) == list(low)


def test_bounds_give_a_range_of_positions_and_the_unknown_may_be_anywhere() -> None:
    low, high = positions(pd.Series([0.0, 2.0, 10.0, NAN]), pd.Series([5.0, 2.0, 10.0, NAN]))
    assert (low[0], high[0]) == (0.0, 2 / 3)
    assert (low[3], high[3]) == (0.0, 1.0)


def test_when_nothing_is_known_everything_is_possible() -> None:
    low, high = positions(pd.Series([NAN, NAN]), pd.Series([NAN, NAN]))
    assert list(low) == [0, 0]
    assert list(high) == [1, 1]


def test_a_distance_is_the_weighted_mean_of_the_gaps() -> None:
    place = pd.DataFrame({"x": [0.1, 0.3, 0.9], "y": [0.5, 0.5, 0.1]}, index=list("abc"))
    table = distances(Profile(place, place), "a", pd.Series({"x": 3.0, "y": 1.0}))
    assert list(table.index) == ["b", "c"]
    assert table.at["b", "low"] == pytest.approx(0.15)
    assert table.at["c", "high"] == pytest.approx(0.75 * 0.8 + 0.25 * 0.4)


def test_a_territory_of_which_nothing_is_known_is_not_the_most_alike() -> None:
    low = pd.DataFrame({"x": [0.5, 0.6, 0.0]}, index=["own", "known", "unknown"])
    high = pd.DataFrame({"x": [0.5, 0.6, 1.0]}, index=["own", "known", "unknown"])
    table = distances(Profile(low, high), "own", pd.Series({"x": 1.0}))
    assert list(table.index) == ["known", "unknown"]
    assert (table.at["unknown", "low"], table.at["unknown", "high"]) == (0.0, 0.5)


@pytest.mark.parametrize("weights", [{"x": 0.0}, {"x": -1.0}])
def test_weights_must_weigh(weights: dict[str, float]) -> None:
    place = pd.DataFrame({"x": [0.1, 0.3]}, index=list("ab"))
    with pytest.raises(ValueError, match="weights"):
        distances(Profile(place, place), "a", pd.Series(weights))


@given(values, st.lists(st.floats(0, 100), min_size=12, max_size=12))
def test_positions_are_ordered_shares(low: list[float], widths: list[float]) -> None:
    ends = pd.Series(low), pd.Series([value + width for value, width in zip(low, widths)])
    least, most = positions(*ends)
    assert ((least >= 0) & (least <= most) & (most <= 1)).all()


@given(values, values)
def test_gaps_hold_every_completion(x: list[float], y: list[float]) -> None:
    """The gap between any two places within the ranges lies between the least and the largest."""
    size = min(len(x), len(y))
    low, high = positions(pd.Series(x[:size]), pd.Series(x[:size]))
    frames = Profile(low.to_frame("x"), high.to_frame("x"))
    least, largest = gaps(frames, 0)
    for other in range(1, size):
        for own in (low[0], high[0]):
            for place in (low[other], high[other]):
                assert least.at[other, "x"] - 1e-12 <= abs(own - place) <= largest.at[other, "x"] + 1e-12


@given(values, values)
def test_a_distance_is_the_same_both_ways(x: list[float], y: list[float]) -> None:
    size = min(len(x), len(y))
    ends = [positions(pd.Series(column[:size]), pd.Series(column[:size])) for column in (x, y)]
    profile = Profile(
        pd.DataFrame({n: e[0] for n, e in enumerate(ends)}), pd.DataFrame({n: e[1] for n, e in enumerate(ends)})
    )
    weights = pd.Series({0: 2.0, 1: 1.0})
    one, two = distances(profile, 0, weights), distances(profile, 1, weights)
    assert one.at[1, "low"] == pytest.approx(two.at[0, "low"])
    assert one.at[1, "high"] == pytest.approx(two.at[0, "high"])
