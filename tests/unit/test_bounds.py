from __future__ import annotations

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ti_dataviz_plugin import language
from ti_dataviz_plugin.bounds import EXACT_ZERO, MASKED_BELOW, UNKNOWN, Bounds, share, share_of_sum, total

FIGURES = st.integers(0, 10_000).map(float)
KNOWN = FIGURES.map(lambda value: Bounds(value, value))
HIDDEN = st.just(Bounds(0.0, MASKED_BELOW))
ANY = st.one_of(KNOWN, HIDDEN)


@given(FIGURES, FIGURES)
def test_ends_out_of_order_are_refused(low: float, high: float) -> None:
    assume(low != high)
    bounds = Bounds(min(low, high), max(low, high))
    assert bounds.known
    assert not bounds.exact
    with pytest.raises(ValueError, match="out of order"):
        Bounds(max(low, high), min(low, high))


def test_one_end_alone_is_refused() -> None:
    for low, high in ((math.nan, 1.0), (1.0, math.nan)):
        with pytest.raises(ValueError, match="out of order"):
            Bounds(low, high)
    assert not UNKNOWN.known


@given(st.lists(ANY, max_size=8), st.data())
def test_a_sum_holds_every_sum_of_possible_figures(figures: list[Bounds], data: st.DataObject) -> None:
    found = total(figures)
    drawn = [data.draw(st.floats(figure.low, figure.high)) for figure in figures]
    assert found.low - 1e-6 <= sum(drawn) <= found.high + 1e-6
    hidden = sum(not figure.exact for figure in figures)
    assert found.high - found.low == pytest.approx(hidden * MASKED_BELOW)


def test_the_sum_of_nothing_is_nought() -> None:
    assert total([]) == EXACT_ZERO
    assert EXACT_ZERO.exact


@st.composite
def parts(draw: st.DrawFn) -> tuple[list[tuple[Bounds, Bounds]], list[tuple[float, float]]]:
    """Pairs (part, whole) as the survey prints them, and true figures that they may stand for."""
    pairs, truth = [], []
    for _ in range(draw(st.integers(1, 6))):
        whole = draw(st.integers(0, 60))
        part = draw(st.integers(0, whole))
        truth.append((float(part), float(whole)))
        pairs.append(tuple(Bounds(0.0, MASKED_BELOW) if value < 5 else Bounds(value, value) for value in (part, whole)))
    return pairs, truth


@given(parts())
def test_a_share_holds_the_true_share(drawn: tuple[list[tuple[Bounds, Bounds]], list[tuple[float, float]]]) -> None:
    pairs, truth = drawn
    found = share(total(part for part, _whole in pairs), total(whole for _part, whole in pairs))
    whole = sum(whole for _part, whole in truth)
    assume(whole > 0)
    assert 0 <= found.low <= sum(part for part, _whole in truth) / whole <= found.high <= 1


def test_shares_of_the_survey() -> None:
    assert share(Bounds(32, 37), Bounds(56, 56)) == Bounds(32 / 56, 37 / 56)
    assert share(Bounds(45, 45), Bounds(45, 45)) == Bounds(1, 1)
    low = share(Bounds(21, 26), Bounds(21, 26))
    assert (low.low, low.high) == (pytest.approx(21 / 26), 1)
    assert share(Bounds(0, 5), Bounds(0, 5)) == Bounds(0, 1)
    assert not share(EXACT_ZERO, EXACT_ZERO).known
    assert not share(UNKNOWN, Bounds(1, 1)).known


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 100), st.floats(0, 100), st.floats(0, 1)), min_size=1, max_size=8))
def test_a_share_of_a_sum_holds_the_true_share(drawn: list[tuple[bool, float, float, float]]) -> None:
    figures = [(own, Bounds(low, low + width), low + width * place) for own, low, width, place in drawn]
    found = share_of_sum(total(f for own, f, _true in figures if own), total(f for _own, f, _true in figures))
    whole = sum(true for _own, _f, true in figures)
    assume(whole > 1e-6)
    truth = sum(true for own, _f, true in figures if own) / whole
    assert 0 <= found.low <= truth + 1e-6
    assert truth - 1e-6 <= found.high <= 1


def test_what_is_unknown_of_the_others_widens_the_share_of_one() -> None:
    found = share_of_sum(Bounds(10, 10), Bounds(10, 40))
    assert (found.low, found.high) == (0.25, 1.0)
    assert share_of_sum(Bounds(10, 10), Bounds(40, 40)) == Bounds(0.25, 0.25)
    assert not share_of_sum(EXACT_ZERO, EXACT_ZERO).known
    assert not share_of_sum(UNKNOWN, Bounds(1, 1)).known


@pytest.mark.parametrize(
    ("bounds", "text"),
    [(Bounds(45, 45), "45"), (Bounds(32, 37), "32-37"), (Bounds(0, 5), "< 5"), (UNKNOWN, "?"), (Bounds(0, 0), "0")],
)
def test_figures_are_written_with_both_ends(bounds: Bounds, text: str) -> None:
    assert bounds.text() == text


def test_shares_are_written_as_people_write_them() -> None:
    assert Bounds(32 / 56, 37 / 56).share_text() == "57-66%"
    language.use("fr", None)
    try:
        assert Bounds(32 / 56, 37 / 56).share_text() == "57-66\u202f%"
        assert Bounds(4.65, 4.65).text(2) == "4,65"
    finally:
        language.use("en", None)
