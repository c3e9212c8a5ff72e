"""Every figure of a ranking, made again from the bounds that it shows of each criterion."""

from __future__ import annotations

import math
from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.siting import weights
from ti_dataviz_plugin.siting.candidates import of_layer
from ti_dataviz_plugin.siting.ranking import Ranking, rank_sites, ranked
from ti_dataviz_plugin.siting.reversal import reversals
from ti_dataviz_plugin.siting.scoring import topsis
from ti_dataviz_plugin.siting.study import Criterion, Study
from ti_dataviz_plugin.siting.values import ValueFunction

NAMES = ("zoning", "area", "pollution", "water")
TEXTS = ("", "good", "fair", "bad")


def _texts(fact: str, points: float) -> Criterion:
    worth = (("good", 1.0), ("fair", 0.55), ("bad", 0.1))
    return Criterion(fact, ValueFunction("categories", categories=worth), points)


def _study(points: tuple[float, ...]) -> Study:
    area = Criterion("area", ValueFunction("optimum", ((0, 0), (5_000, 1), (10_000, 0.2)), unit="m²"), points[1])
    criteria = (_texts("zoning", points[0]), area, _texts("pollution", points[2]), _texts("water", points[3]))
    return Study(title="Essai", criteria=criteria, draws=300, shortlist=2)


def _sites(rows: list[tuple[str, float, str, str]]) -> gpd.GeoDataFrame:
    table = pd.DataFrame(rows, columns=list(NAMES)).rename(columns={"area": "area_m2"})
    table["code"] = [f"s{place}" for place in range(len(rows))]
    points = [shapely.Point(440_050 + 400 * place, 6_670_050) for place in range(len(rows))]
    return of_layer(gpd.GeoDataFrame(table, geometry=points, crs=2154), "code")


rows_of_sites = st.lists(
    st.tuples(
        st.sampled_from(TEXTS), st.sampled_from([math.nan, 2_500, 5_000, 9_000]), st.sampled_from(TEXTS),
        st.sampled_from(TEXTS),
    ),
    min_size=2, max_size=7,
)  # fmt: skip
some_points = st.tuples(*[st.integers(0, 10)] * 4).filter(any)


def _held(ranking: Ranking) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return weights, and bounds of the values as the table tells them, in the order of the criteria."""
    share = np.array([view.weight for view in ranking.criteria])
    ends = ("_value_min", "_value_max")
    low, high = (ranking.table[[name + end for name in NAMES]].to_numpy(dtype=float) for end in ends)
    return share, low, high


@settings(max_examples=40, deadline=None)
@given(rows_of_sites, some_points)
def test_scores_ranks_and_second_opinion_follow_from_the_values(
    siting_atlas: Atlas, rows: list[tuple[str, float, str, str]], points: tuple[int, ...]
) -> None:
    ranking = rank_sites(siting_atlas, _study(points), _sites(rows))
    table, (share, low, high) = ranking.table, _held(ranking)
    np.testing.assert_allclose(share, np.array(points) / sum(points))
    middle = (low + high) / 2
    for column, values in (("score_min", low), ("score_mid", middle), ("score_max", high)):
        np.testing.assert_allclose(table[column], values @ share, atol=1e-11)
    score = table["score_mid"]
    assert table["rank"].tolist() == [1 + int((score > one).sum()) for one in score]
    assert table["tied"].tolist() == [int((score == one).sum()) for one in score]
    np.testing.assert_allclose(table["topsis"], topsis(middle, share), atol=1e-9)
    first = set(table.index[table["rank"] == 1])
    told = table["topsis"].notna().any()
    best = set(table.index[table["topsis"] == table["topsis"].max()]) if told else first
    assert ranking.leaders_agree == bool(first & best)
    for view, entropy, critic in zip(ranking.criteria, weights.entropy(middle), weights.critic(middle)):
        assert (view.entropy, view.critic) == pytest.approx((entropy, critic), abs=1e-9)
    known = [int((low[:, place] == high[:, place]).sum()) for place in range(4)]
    assert [view.known for view in ranking.criteria] == known


@settings(max_examples=40, deadline=None)
@given(rows_of_sites, some_points)
def test_what_would_make_a_site_first_does(
    siting_atlas: Atlas, rows: list[tuple[str, float, str, str]], points: tuple[int, ...]
) -> None:
    ranking = rank_sites(siting_atlas, _study(points), _sites(rows))
    share, low, high = _held(ranking)
    middle = (low + high) / 2
    assert [one.challenger for one in ranking.reversals] == [one.challenger for one in reversals(middle, share, 0)]
    for reversal in ranking.reversals:
        lead = (middle[reversal.challenger] - middle[0]) @ np.array(reversal.weights if reversal.possible else share)
        assert lead >= -1e-9 if reversal.possible else lead < 0
        if reversal.possible and reversal.distance > 1e-9:
            assert lead == pytest.approx(0, abs=1e-9)  # a smaller change would not do


@settings(max_examples=40, deadline=None)
@given(rows_of_sites, some_points)
def test_the_effect_of_an_unknown_is_what_knowing_it_would_settle(
    siting_atlas: Atlas, rows: list[tuple[str, float, str, str]], points: tuple[int, ...]
) -> None:
    ranking = rank_sites(siting_atlas, _study(points), _sites(rows))
    table, (share, low, high) = ranking.table, _held(ranking)
    expected = {
        (row, name): (high[row, place] - low[row, place]) * share[place]
        for row in range(len(table))
        for place, name in enumerate(NAMES)
        if (high[row, place] - low[row, place]) * share[place] > 1e-12
    }
    effects = ranking.effects
    assert dict(zip(zip(effects["row"], effects["fact"]), effects["span"])) == pytest.approx(expected)
    assert effects["span"].is_monotonic_decreasing
    for row in range(len(table)):
        mine = {name: span for (place, name), span in expected.items() if place == row}
        assert table["ask_first_span"][row] == pytest.approx(max(mine.values(), default=0))
        assert (table["ask_first"][row] in mine) == bool(mine)
        assert table["score_max"][row] - table["score_min"][row] == pytest.approx(sum(mine.values()), abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(rows_of_sites, some_points)
def test_a_site_whose_worst_is_better_everywhere_never_ranks_below(
    siting_atlas: Atlas, rows: list[tuple[str, float, str, str]], points: tuple[int, ...]
) -> None:
    ranking = rank_sites(siting_atlas, _study(points), _sites(rows))
    table, (share, low, high) = ranking.table, _held(ranking)
    for one in range(len(table)):
        for other in range(len(table)):
            if (low[one] >= high[other]).all():
                assert table["rank"][one] <= table["rank"][other]
                assert table["first_rank_probability"][one] >= table["first_rank_probability"][other]
            if (low[one] > high[other])[share > 0].all():
                assert table["rank"][one] < table["rank"][other]


def test_draws_serve_again_only_for_the_same_sites_and_the_same_question(siting_atlas: Atlas) -> None:
    study = _study((1, 2, 3, 4))
    before = rank_sites(siting_atlas, study, _sites([("good", 2_500, "", "bad"), ("fair", 9_000, "good", "")]))
    elsewhere = rank_sites(siting_atlas, study, _sites([("bad", 2_500, "", "good"), ("good", 5_000, "good", "")]))
    same = ranked(before.measured, replace(study, criteria=_study((4, 3, 2, 1)).criteria), before=before)
    assert same.robustness.drawn is before.robustness.drawn  # nothing was drawn again
    for other, measured in ((study, elsewhere.measured), (replace(study, shortlist=1), before.measured)):
        quick, whole = ranked(measured, other, before=before), ranked(measured, other)
        assert quick.robustness.drawn is not before.robustness.drawn
        np.testing.assert_array_equal(quick.robustness.acceptability, whole.robustness.acceptability)
