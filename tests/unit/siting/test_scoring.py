"""Scores, robustness, reversal: exact cases, oracles, properties."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.siting.reversal import reversals
from ti_dataviz_plugin.siting.scoring import CERTAIN, OUT, POSSIBLE, ranks, states, topsis, weighted_sum
from ti_dataviz_plugin.siting.smaa import Drawn, confidence, robustness

from .conftest import exact

TABLES = [np.random.default_rng(seed).random((3 + seed % 20, 2 + seed % 9)) + 0.01 for seed in range(200)]
grid = st.integers(0, 20).map(lambda step: step / 20)


def _weights(seed: int, count: int) -> np.ndarray:
    amounts = np.random.default_rng(seed).exponential(size=count)
    return amounts / amounts.sum()


def test_topsis_gives_the_published_closeness(anchors: dict) -> None:
    case = next(case for case in anchors["multicriteria"] if case["name"].startswith("TOPSIS"))
    found = topsis(np.array(case["matrix"], dtype=float), np.array(case["weights"]))
    np.testing.assert_allclose(found, case["closeness"], atol=1e-8)
    assert ranks(found).tolist() == case["rank"]
    assert np.isnan(topsis(np.full((3, 2), 0.4), np.array([0.5, 0.5]))).all()


@pytest.mark.filterwarnings("ignore:Alternatives with indices")
def test_scores_agree_with_pymcdm() -> None:
    methods = pytest.importorskip("pymcdm.methods", reason="pymcdm is a test dependency")
    normalisations = pytest.importorskip("pymcdm.normalizations")
    for seed, table in enumerate(TABLES):
        best, weights = np.ones(table.shape[1]), _weights(seed, table.shape[1])
        oracle = methods.TOPSIS(normalisations.vector_normalization)(table, weights, best)
        np.testing.assert_allclose(topsis(table, weights), oracle, rtol=1e-9)
        oracle = methods.WSM(lambda column, cost: column)(table, weights, best)  # noqa: ARG005 (pymcdm names it)
        np.testing.assert_allclose(weighted_sum(table, weights), oracle, rtol=1e-12)


def test_scores_agree_with_scikit_criteria() -> None:
    pytest.importorskip("skcriteria", reason="scikit-criteria is a test dependency")
    from skcriteria.agg.similarity import topsis as oracle_topsis
    from skcriteria.agg.simple import wsm

    for seed, table in enumerate(TABLES):
        best, weights = np.ones(table.shape[1], dtype=int), _weights(seed, table.shape[1])
        scaled = table / np.sqrt((table**2).sum(axis=0))
        _rank, _ideal, _anti, oracle = oracle_topsis(scaled, best, weights)
        np.testing.assert_allclose(topsis(table, weights), oracle, rtol=1e-9)
        _rank, oracle = wsm(table, weights)
        np.testing.assert_allclose(weighted_sum(table, weights), oracle, rtol=1e-12)


def test_robustness_gives_the_exact_fractions(anchors: dict) -> None:
    for case in anchors["smaa2"]["cases"]:
        if "scores" not in case:
            continue
        values = np.array(exact(case["scores"]), dtype=float)
        found = robustness(values, values, Drawn(draws=200_000, seed=7), compared=range(len(values)))
        shares = case.get("b") or [[share] for share in case["b_rank1"]]
        expected = np.array(exact(shares))
        np.testing.assert_allclose(found.acceptability[:, : expected.shape[1]], expected, atol=0.004)
        for weights, central in zip(found.central_weights, case["central_weight"]):
            if central is None:
                assert np.isnan(weights).all()
            else:
                np.testing.assert_allclose(weights, exact(central), atol=0.005)
        for row, wins in zip(found.pairwise, exact(case.get("pairwise_win", []))):
            beaten = ~np.isnan(wins)
            np.testing.assert_allclose(row[beaten], np.array(wins)[beaten], atol=0.004)
        np.testing.assert_allclose(found.acceptability.sum(axis=1), 1)


def test_weights_drawn_in_an_order_have_the_centroid_as_mean(anchors: dict) -> None:
    case = next(case for case in anchors["smaa2"]["cases"] if "mean_weight" in case)
    for count, expected in case["mean_weight"].items():
        values = np.random.default_rng(3).random((4, int(count)))
        order = tuple(range(int(count)))[::-1]
        found = robustness(values, values, Drawn(order=order, draws=100_000, seed=2))
        np.testing.assert_allclose(found.mean_weights[::-1], exact(expected), atol=0.003)


def test_sites_that_tie_share_the_best_rank() -> None:
    values = np.array([[0.5, 0.5], [0.5, 0.5], [0.1, 0.1]])
    found = robustness(values, values, Drawn(draws=500), compared=range(3))
    assert found.acceptability.tolist() == [[1, 0, 0], [1, 0, 0], [0, 0, 1]]
    assert found.pairwise.tolist() == [[0, 0, 1], [0, 0, 1], [0, 0, 0]]  # who ties beats nobody
    assert ranks(np.array([3.0, 1.0, 3.0])).tolist() == [1, 3, 1]


def test_bounds_of_weights_reject_draws() -> None:
    values = np.eye(2)
    found = robustness(values, values, Drawn(least=(0.6, 0.0), most=(1.0, 1.0), draws=20_000))
    assert found.acceptability[:, 0].tolist() == [1, 0]
    assert found.kept == pytest.approx(0.4, abs=0.02)
    with pytest.raises(PluginError, match="bounds"):
        robustness(values, values, Drawn(least=(0.6, 0.6)))


def test_unknown_values_are_drawn() -> None:
    low = np.array([[0.0, 0.0], [0.5, 0.5]])
    high = np.array([[1.0, 1.0], [0.5, 0.5]])
    found = robustness(low, high, Drawn(draws=40_000, seed=5))
    assert found.acceptability[0, 0] == pytest.approx(0.5, abs=0.01)
    again = robustness(low, high, Drawn(draws=40_000, seed=5))
    np.testing.assert_array_equal(found.acceptability, again.acceptability)


def test_confidence_is_the_share_of_the_unknowns_that_put_a_site_first() -> None:
    low = np.array([[0.0, 0.5], [0.3, 0.5], [0.1, 0.1]])
    high = np.array([[1.0, 0.5], [0.3, 0.5], [0.1, 0.1]])
    weights = np.array([0.5, 0.5])
    assert confidence(low, high, weights, 0) == pytest.approx(0.7, abs=0.05)  # its unknown must reach 0.3 of 1
    assert confidence(low, high, weights, 1) == pytest.approx(0.3, abs=0.05)
    assert confidence(low, high, weights, 2) == 0
    assert confidence(low, low, weights, 1) == 1  # nothing is unknown: it is first
    assert confidence(low, high, weights, 0, seed=4) == confidence(low, high, weights, 0, seed=4)


def test_many_sites_are_counted_as_few_are() -> None:
    random = np.random.default_rng(11)
    values = random.random((300, 4)).round(1)
    found = robustness(values, values, Drawn(draws=400, seed=3), shown_ranks=10)
    amounts = np.random.default_rng(3).exponential(size=(400, 4))
    weights = amounts / amounts.sum(axis=1, keepdims=True)
    expected = np.zeros((300, 10))
    for draw in weights:
        _distinct, place = np.unique(values, axis=0, return_inverse=True)
        place = place.reshape(-1)
        rank = ranks((_distinct @ draw)[place])
        for site in np.flatnonzero(rank <= 10):
            expected[site, rank[site] - 1] += 1
    np.testing.assert_allclose(found.acceptability, expected / 400)


def test_one_draw_has_the_weights_of_its_first_site() -> None:
    found = robustness(np.eye(3), np.eye(3), Drawn(draws=1))
    won = found.acceptability[:, 0] == 1
    np.testing.assert_allclose(found.central_weights[won], found.mean_weights[None, :])
    assert np.isnan(found.central_weights[~won]).all()


def test_draws_are_made_in_blocks_whose_size_follows_the_number_of_sites() -> None:
    class Heard(Silent):
        shares: list[float] = []  # noqa: RUF012 (of this test only)

        def report(self, fraction: float, text: str = "") -> None:
            self.shares.append(fraction)

    values = np.random.default_rng(0).random((3_000, 2))
    robustness(values, values, Drawn(draws=2_000), progress=Heard())
    assert Heard.shares == [pytest.approx(share) for share in (0.333, 0.666, 0.999, 1)]  # 2 000 000 scores at once


def test_robustness_stops_when_asked() -> None:
    class Stopped:
        def report(self, fraction: float, text: str = "") -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        robustness(np.eye(3), np.eye(3), progress=Stopped())


@settings(max_examples=60, deadline=None)
@given(arrays(float, (6, 3), elements=grid), st.integers(0, 999))
def test_a_site_better_everywhere_never_ranks_below(values: np.ndarray, seed: int) -> None:
    better = np.vstack([values, np.minimum(values[:1] + 0.05, 1.05)])
    score = weighted_sum(better, _weights(seed, 3))
    assert score[-1] > score[0]
    found = robustness(better, better, Drawn(draws=200, seed=seed), shown_ranks=7, compared=[0, 6])
    assert (np.cumsum(found.acceptability[6]) >= np.cumsum(found.acceptability[0]) - 1e-12).all()
    assert found.pairwise[1, 0] == 1


@settings(max_examples=60, deadline=None)
@given(arrays(float, (5, 3), elements=grid), arrays(float, (5, 3), elements=grid), st.integers(0, 99), st.integers(1, 4))
def test_states_hold_for_every_completion(one: np.ndarray, other: np.ndarray, seed: int, first: int) -> None:
    low, high = np.minimum(one, other), np.maximum(one, other)
    weights = _weights(seed, 3)
    scores = weighted_sum(low, weights), weighted_sum(high, weights)
    found = states(*scores, first)
    random = np.random.default_rng(seed)
    for _ in range(30):
        completed = low + (high - low) * random.integers(0, 2, low.shape)
        score = weighted_sum(completed, weights)
        assert (scores[0] <= score + 1e-12).all()
        assert (score <= scores[1] + 1e-12).all()
        rank = ranks(score.round(12))
        for site, state in enumerate(found):
            if state == CERTAIN:
                assert rank[site] <= first
            if state == OUT:
                assert rank[site] > first
    assert set(found) <= {CERTAIN, POSSIBLE, OUT}


def test_states_of_sites_whose_values_are_known_are_their_ranks() -> None:
    score = np.array([0.9, 0.5, 0.7])
    assert states(score, score, 2) == [CERTAIN, OUT, CERTAIN]
    assert states(np.array([0.9, 0.2, 0.5]), np.array([0.9, 0.8, 0.5]), 2) == [CERTAIN, POSSIBLE, POSSIBLE]


@settings(max_examples=80, deadline=None)
@given(arrays(float, (4, 3), elements=grid), st.integers(0, 999))
def test_the_smallest_change_is_the_smallest(values: np.ndarray, seed: int) -> None:
    weights = _weights(seed, 3)
    score = weighted_sum(values, weights)
    leader = int(score.argmax())
    # Every weight vector of a fine grid is at least as far as the one found.
    steps = [(a, b, 60 - a - b) for a, b in itertools.product(range(61), repeat=2) if a + b <= 60]
    everywhere = np.array(steps) / 60
    for reversal in reversals(values, weights, leader):
        gap = values[reversal.challenger] - values[leader]
        reached = everywhere[everywhere @ gap >= 0]
        assert reversal.possible == bool(len(reached))
        if not reversal.possible:
            continue
        found = np.array(reversal.weights)
        assert found.sum() == pytest.approx(1)
        assert (found >= -1e-12).all()
        assert found @ gap >= -1e-9
        assert reversal.distance <= np.sqrt(((reached - weights) ** 2).sum(axis=1)).min() + 1e-9
        np.testing.assert_allclose(found - weights, reversal.changes)


def test_no_weights_unseat_a_leader_that_is_better_everywhere() -> None:
    values = np.array([[0.9, 0.9], [0.5, 0.6], [0.9, 0.1]])
    dominated, tied = sorted(reversals(values, np.array([0.5, 0.5]), 0), key=lambda reversal: reversal.challenger)
    assert not dominated.possible
    assert dominated.weights == ()
    assert tied.possible  # with all the weight on the first criterion, they tie
    np.testing.assert_allclose(tied.weights, [1, 0], atol=1e-12)
    assert reversals(values[:1], np.array([0.5, 0.5]), 0) == []
