"""Weights: published and textbook examples, oracles, refusals."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting import weights

from .conftest import exact

TABLES = [np.random.default_rng(seed).random((3 + seed % 20, 2 + seed % 9)) + 0.01 for seed in range(200)]


def test_direct_and_swing_points_are_shares() -> None:
    assert weights.direct([30, 10, 0]) == (0.75, 0.25, 0.0)
    assert weights.direct(["100", 50, 50]) == (0.5, 0.25, 0.25)  # type: ignore[list-item]


@pytest.mark.parametrize("points", [[], [0, 0], [1, -1], ["much", 1], [float("nan"), 1], [None, 1], [float("inf"), 1]])
def test_points_that_are_no_weights_are_refused(points: list) -> None:
    with pytest.raises(PluginError, match="weights"):
        weights.direct(points)


def test_an_order_gives_the_centroid(anchors: dict) -> None:
    case = next(case for case in anchors["smaa2"]["cases"] if "mean_weight" in case)
    for count, expected in case["mean_weight"].items():
        np.testing.assert_allclose(weights.ordinal(range(1, int(count) + 1)), exact(expected), rtol=1e-12)


def test_equal_ranks_share_their_places() -> None:
    found = weights.ordinal([2, 1, 2])
    assert found[0] == found[2]
    assert sum(found) == pytest.approx(1)
    assert found[1] == pytest.approx(11 / 18)
    with pytest.raises(PluginError):
        weights.ordinal([0, 1])


def test_comparisons_give_the_published_weights(anchors: dict) -> None:
    for case in anchors["ahp"]["cases"]:
        found = weights.compare(exact(case["matrix"]))
        np.testing.assert_allclose(found.weights, case["w"], atol=6e-5)
        assert found.lambda_max == pytest.approx(case["lambda_max"], abs=6e-5)
        assert found.index == pytest.approx(case["CI"], abs=6e-5)
        assert found.ratio == pytest.approx(case["CR"], abs=6e-5)
        assert found.consistent == (case["CR"] <= 0.10)
    assert list(weights.RANDOM_INDEX[1:]) == list(anchors["ahp"]["random_index"].values())


def test_the_doubtful_judgement_is_the_one_that_was_spoiled() -> None:
    true = np.array([0.5, 0.3, 0.15, 0.05])
    matrix = true[:, None] / true[None, :]
    wholly = weights.compare(matrix)
    assert wholly.ratio == pytest.approx(0, abs=1e-9)
    assert wholly.doubtful is None
    for i, j in [(0, 1), (0, 3), (1, 2), (2, 3)]:
        spoiled = matrix.copy()
        spoiled[i, j], spoiled[j, i] = matrix[i, j] * 7, matrix[j, i] / 7
        found = weights.compare(spoiled)
        assert found.doubtful == (i, j)
        assert found.suggested == pytest.approx(matrix[i, j], rel=1e-6)


@pytest.mark.parametrize(
    "matrix",
    [
        [[1, 2]],
        [[1, 2], [2, 1]],
        [[1, 2], [0.6, 1]],
        [[1, 0], [0, 1]],
        [[1, "a"], [1, 1]],
        [],
        [[1, 2], [3]],
    ],
)
def test_judgements_that_are_none_are_refused(matrix: list) -> None:
    with pytest.raises(PluginError, match="judgements"):
        weights.compare(matrix)


def test_two_criteria_always_agree() -> None:
    assert weights.compare([[1, 5], [0.2, 1]]).ratio == 0
    assert weights.compare([[1]]).weights == (1.0,)


def test_information_weights_are_the_published_ones(anchors: dict) -> None:
    cases = {case["name"]: case for case in anchors["multicriteria"]}
    case = next(case for name, case in cases.items() if name.startswith("CRITIC"))
    np.testing.assert_allclose(weights.critic(np.array(case["matrix"])), case["weights"], atol=1e-8)
    case = next(case for name, case in cases.items() if name.startswith("Entropy"))
    np.testing.assert_allclose(weights.entropy(np.array(case["matrix"], dtype=float)), case["weights"], atol=1e-8)


def test_a_criterion_that_does_not_vary_weighs_nothing_as_information() -> None:
    table = np.array([[0.5, 0.1], [0.5, 0.9], [0.5, 0.4]])
    assert weights.entropy(table) == (0.0, 1.0)
    assert weights.critic(table) == (0.0, 1.0)
    assert weights.critic(np.full((3, 2), 0.5)) == (0.5, 0.5)
    assert weights.entropy(np.zeros((3, 2))) == (0.5, 0.5)
    assert weights.entropy(np.ones((1, 4))) == (0.25,) * 4


def test_information_weights_agree_with_pymcdm() -> None:
    oracle = pytest.importorskip("pymcdm.weights", reason="pymcdm is a test dependency")
    two_sites = np.random.default_rng(1).random((2, 4)) + 0.01
    for table in [*TABLES, two_sites]:
        np.testing.assert_allclose(weights.entropy(table), oracle.entropy_weights(table), rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(weights.critic(table), oracle.critic_weights(table), rtol=1e-9, atol=1e-12)


def test_information_weights_agree_with_scikit_criteria() -> None:
    oracle = pytest.importorskip("skcriteria.preprocessing.weighters", reason="scikit-criteria is a test dependency")
    for table in TABLES:
        np.testing.assert_allclose(weights.entropy(table), oracle.entropy_weights(table), rtol=1e-9, atol=1e-12)
        best = np.ones(table.shape[1], dtype=int)
        np.testing.assert_allclose(
            weights.critic(table), oracle.critic_weights(table, best, scale=True), rtol=1e-9, atol=1e-12
        )


@given(st.lists(st.floats(0.01, 9), min_size=3, max_size=3))
def test_judgements_do_not_depend_on_the_order_of_the_criteria(upper: list[float]) -> None:
    a, b, c = upper
    matrix = np.array([[1, a, b], [1 / a, 1, c], [1 / b, 1 / c, 1]])
    plain = weights.compare(matrix)
    for order in map(list, permutations(range(3))):
        other = weights.compare(matrix[np.ix_(order, order)])
        np.testing.assert_allclose(other.weights, np.array(plain.weights)[order], rtol=1e-6)


def test_more_criteria_than_the_table_knows_are_refused_in_words() -> None:
    assert weights.compare([[1.0] * 10] * 10).ratio == pytest.approx(0)
    with pytest.raises(PluginError, match="at most 10 criteria: here are 12") as raised:
        weights.compare([[1.0] * 12] * 12)
    assert "1.0" not in str(raised.value)  # the matrix helps nobody
