"""Rankings: exclusions, bounds, what is missing, the same result again."""

from __future__ import annotations

import math
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting import duels, unknowns
from ti_dataviz_plugin.siting.candidates import candidates, of_layer
from ti_dataviz_plugin.siting.ranking import rank_sites, ranked
from ti_dataviz_plugin.siting.study import Criterion, Rule, Study, parse, template, text
from ti_dataviz_plugin.siting.titles import site_title
from ti_dataviz_plugin.siting.values import ValueFunction

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.siting.ranking import Ranking

ZONING = ValueFunction("categories", categories=(("U", 1.0), ("AUc", 0.6), ("A", 0.0)))
STUDY = Study(
    title="Atelier",
    area_m2=(1_000.0, 20_000.0),
    trades=(("D2Z40", 3),),
    shortlist=2,
    draws=2_000,
    rules=(
        Rule("area"),
        Rule("protected", ("authorisation", "strict protection")),
        Rule("zoning", ("A", "N")),
        Rule("pollution", ("pollution avérée",), action="check"),
    ),
    criteria=(
        Criterion("natura2000_distance", ValueFunction("linear", ((0, 0), (2_000, 1)), unit="m"), 30),
        Criterion("freight_station_distance", ValueFunction("linear", ((500, 1), (10_000, 0)), unit="m"), 30),
        Criterion("zoning", ZONING, 20),
        Criterion("substation_distance", ValueFunction("linear", ((0, 1), (5_000, 0)), unit="m"), 10),
        Criterion("labour_difficult_share", ValueFunction("linear", ((0, 1), (1, 0)), unit="share"), 10),
    ),
)


@pytest.fixture(scope="module")
def ranking(siting_atlas: Atlas) -> Ranking:
    return rank_sites(siting_atlas, STUDY)


def _row(ranking: Ranking, site: str) -> pd.Series:
    return ranking.table.set_index("site_id").loc[f"49099_{site}"]


def test_exclusions_say_why_with_the_overlap(ranking: Ranking) -> None:
    reserve = _row(ranking, "reserve")
    assert reserve["standing"] == "excluded"
    assert "7,500 m², 75.0% of the site" in reserve["excluded_by"]
    assert "Too small: 100 m²" in _row(ranking, "small")["excluded_by"]
    assert _row(ranking, "field")["excluded_by"] == "Urban zoning: A"
    excluded = ranking.table[ranking.table["standing"] == "excluded"]
    assert excluded[["score_min", "score_max", "first_rank_probability"]].isna().all(axis=None)
    assert (excluded["rank"] == 0).all()
    assert (ranking.table["standing"].iloc[-3:] == "excluded").all()


def test_natura_2000_is_an_assessment_and_no_ban(ranking: Ranking, siting_atlas: Atlas) -> None:
    natura = _row(ranking, "natura")
    assert natura["standing"] == "cleared"
    assert "assessed (5,000 m², 50.0% of the site)" in natura["flags"]  # of the union of two perimeters
    harsh = replace(STUDY, rules=(Rule("protected", ("assessment",)),))
    assert (rank_sites(siting_atlas, harsh).table["standing"] != "excluded").all()


def test_what_is_missing_is_to_be_checked(ranking: Ranking) -> None:
    unknown = _row(ranking, "unknown")
    assert unknown["standing"] == "to check"
    for expected in ("area is not known", "Urban zoning: not known", "Soil pollution: not known"):
        assert expected in unknown["to_check"]
    assert _row(ranking, "far")["to_check"] == "Soil pollution: pollution avérée"
    assert _row(ranking, "good")["standing"] == "cleared"


def test_the_unknown_is_an_interval(ranking: Ranking) -> None:
    good, unknown = _row(ranking, "good"), _row(ranking, "unknown")
    # No substation is held: 0 to 1 for every site, weight 0.1; the survey hides part of the projects: 0.5 to 0.75.
    assert good["score_max"] - good["score_min"] == pytest.approx(0.1 + 0.1 * 0.25)
    assert unknown["score_max"] - unknown["score_min"] == pytest.approx(0.1 + 0.025 + 0.2)
    assert unknown["ask_first"] == "zoning"
    assert good["ask_first"] == "substation_distance"
    assert good["freight_station_distance_low"] == pytest.approx(1000, rel=1e-3)
    assert ranking.table["labour_difficult_share_low"].tolist() == [0.5] * 7
    assert ranking.table["labour_difficult_share_high"].tolist() == [0.75] * 7
    view = {view.fact: view for view in ranking.criteria}
    assert view["substation_distance"].missing == ("substations",)
    assert view["substation_distance"].known == 0
    assert not view["labour_difficult_share"].varies
    assert view["zoning"].missing == ()
    assert sum(one.weight for one in ranking.criteria) == pytest.approx(1)
    spans = ranking.effects.set_index(["site_id", "fact"])["span"]
    assert spans["49099_unknown", "zoning"] == pytest.approx(0.2)
    assert unknown["ask_first_span"] == pytest.approx(0.2)
    assert unknown["ask_first_name"] == "Urban zoning"


def test_the_result_says_how_sure_it_is(ranking: Ranking) -> None:
    table = ranking.table
    assert table["site_id"].iloc[0] == "49099_good"
    assert table["state"].iloc[0] == "certain"
    assert set(table["state"]) <= {"certain", "possible", "out", "excluded"}
    ranked = table[table["standing"] != "excluded"]
    assert ranked["score_mid"].is_monotonic_decreasing
    assert ranked["first_rank_probability"].sum() == pytest.approx(1)
    assert ranking.robustness.acceptability.shape == (4, 2)
    assert {reversal.challenger for reversal in ranking.reversals} == {1, 2, 3}
    assert {"natura2000", "stations", "vacant_land", "protected_areas"} <= {source.source_id for source in ranking.sources}
    assert ("natura2000", "2026") in ranking.study.vintages


def test_a_study_reruns_identically(ranking: Ranking, siting_atlas: Atlas) -> None:
    again = rank_sites(siting_atlas, parse(text(ranking.study)))
    pd.testing.assert_frame_equal(pd.DataFrame(ranking.table), pd.DataFrame(again.table))
    np.testing.assert_array_equal(duels.wins(ranking, [0, 1, 2]), duels.wins(again, [0, 1, 2]))
    assert again.study == ranking.study


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.permutations(range(5)), st.permutations(range(7)))
def test_the_order_of_criteria_and_sites_changes_nothing(
    ranking: Ranking, siting_atlas: Atlas, order: list[int], rows: list[int]
) -> None:
    study = replace(STUDY, criteria=tuple(STUDY.criteria[place] for place in order))
    sites = candidates(siting_atlas, STUDY).iloc[rows].reset_index(drop=True)
    other = rank_sites(siting_atlas, study, sites)
    pd.testing.assert_frame_equal(pd.DataFrame(ranking.table), pd.DataFrame(other.table)[ranking.table.columns])
    pd.testing.assert_frame_equal(ranking.effects, other.effects)
    np.testing.assert_array_equal(duels.wins(ranking, [2, 0, 1]), duels.wins(other, [2, 0, 1]))
    for row in range(4):
        np.testing.assert_equal(duels.confidence_of(ranking, row), duels.confidence_of(other, row))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 100), min_size=5, max_size=5).filter(any))
def test_no_weights_bring_an_excluded_site_back(siting_atlas: Atlas, points: list[int]) -> None:
    criteria = tuple(replace(criterion, weight=weight) for criterion, weight in zip(STUDY.criteria, points))
    table = rank_sites(siting_atlas, replace(STUDY, criteria=criteria, draws=100)).table
    assert set(table.loc[table["standing"] == "excluded", "site_id"]) == {"49099_reserve", "49099_small", "49099_field"}
    assert table.loc[table["standing"] == "excluded", "score_max"].isna().all()


@pytest.mark.parametrize("points", [(0, 0, 0, 0, 0), (-1, 1, 1, 1, 1)])
def test_zero_and_negative_weights_are_refused(siting_atlas: Atlas, points: tuple) -> None:
    criteria = tuple(replace(criterion, weight=weight) for criterion, weight in zip(STUDY.criteria, points))
    with pytest.raises(PluginError, match="weights"):
        rank_sites(siting_atlas, replace(STUDY, criteria=criteria))


def test_weights_by_order_and_by_judgements(siting_atlas: Atlas) -> None:
    criteria = tuple(replace(criterion, weight=rank) for rank, criterion in enumerate(STUDY.criteria, start=1))
    ordinal = rank_sites(siting_atlas, replace(STUDY, criteria=criteria, method="ordinal", draws=100))
    assert ordinal.criteria[0].weight == pytest.approx(137 / 300)
    equal = tuple((1.0,) * 5 for _ in range(5))
    compared = rank_sites(siting_atlas, replace(STUDY, method="ahp", judgements=equal, draws=100))
    assert [view.weight for view in compared.criteria] == pytest.approx([0.2] * 5)
    assert compared.comparison is not None
    assert compared.comparison.consistent
    with pytest.raises(PluginError, match="rows of judgements"):
        rank_sites(siting_atlas, replace(STUDY, method="ahp", judgements=((1.0,),)))


def test_sites_of_the_user(siting_atlas: Atlas) -> None:
    shapes = [shapely.box(-0.9, 47.05, -0.899, 47.051), None, shapely.Point(-0.9, 47.06)]
    layer = gpd.GeoDataFrame({"name": ["a", "b", "c"], "zoning": ["U", None, "AUc"]}, geometry=shapes, crs=4326)
    ranking = rank_sites(siting_atlas, STUDY, of_layer(layer.to_crs(3857), "name"))
    assert sorted(ranking.table["site_id"]) == ["a", "b", "c"]
    nowhere = ranking.table.set_index("site_id").loc["b"]
    assert "place of the site is not known" in nowhere["to_check"]
    assert math.isnan(nowhere["natura2000_distance_low"])
    with pytest.raises(PluginError, match="no field"):
        of_layer(layer, "code")
    with pytest.raises(PluginError, match="coordinate system"):
        of_layer(layer.set_crs(None, allow_override=True), "name")
    with pytest.raises(PluginError, match="same id"):
        of_layer(pd.concat([layer, layer]), "name")


def test_a_study_without_sites_is_told(siting_atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="No candidate site"):
        rank_sites(siting_atlas, replace(STUDY, departments=("2A",)))
    with pytest.raises(PluginError, match="no such candidate"):
        rank_sites(siting_atlas, replace(STUDY, sites=("castles",)))
    with pytest.raises(PluginError, match="Every site is excluded"):
        rank_sites(
            siting_atlas,
            replace(STUDY, area_m2=(1e9, 2e9), rules=(Rule("area"), Rule("zoning", ("",)))),
            _known(siting_atlas),
        )


def _known(atlas: Atlas) -> gpd.GeoDataFrame:
    sites = candidates(atlas, STUDY)
    return sites[sites["area_m2"].notna()].reset_index(drop=True)


@pytest.mark.parametrize("name", ["light_workshop", "heavy_plant", "rail_logistics", "training_centre"])
def test_templates_run(siting_atlas: Atlas, name: str) -> None:
    study = replace(template(name), area_m2=(0.0, math.inf), draws=200)
    table = rank_sites(siting_atlas, study).table
    assert len(table) == 7
    assert table["score_min"].le(table["score_max"])[table["standing"] != "excluded"].all()


def test_other_weights_use_the_same_draws_and_give_what_a_run_from_the_start_gives(siting_atlas: Atlas) -> None:
    first = rank_sites(siting_atlas, STUDY)
    heavier = (replace(STUDY.criteria[0], weight=1), *STUDY.criteria[1:])
    other = replace(STUDY, criteria=heavier)
    quick, whole = ranked(first.measured, other, before=first), rank_sites(siting_atlas, other)
    pd.testing.assert_frame_equal(pd.DataFrame(quick.table), pd.DataFrame(whole.table))
    np.testing.assert_array_equal(quick.robustness.acceptability, whole.robustness.acceptability)
    np.testing.assert_array_equal(quick.robustness.central_weights, whole.robustness.central_weights)
    sites = list(first.table["site_id"][:3])
    rows = [list(quick.table["site_id"]).index(site) for site in sites]
    np.testing.assert_array_equal(duels.wins(quick, rows), duels.wins(first, [0, 1, 2]))  # no weights of the study in them


def test_sites_are_measured_again_when_the_project_asks_for_other_sites_or_facts(ranking: Ranking) -> None:
    measured = ranking.measured
    assert measured.serves(replace(STUDY, title="Autre", shortlist=3, criteria=STUDY.criteria[1:]))
    assert not measured.serves(replace(STUDY, area_m2=(0.0, 1.0)))
    area = Criterion("area", ValueFunction("linear", ((0, 0), (1, 1)), unit="m²"))
    assert not measured.serves(replace(STUDY, criteria=(*STUDY.criteria, area)))


def test_the_ranks_that_an_unknown_leaves_open_are_those_of_its_ends(ranking: Ranking) -> None:
    table = ranking.table
    row = list(table["site_id"]).index("49099_unknown")
    told = unknowns.of_site(ranking, row)
    assert told[0][0] == table["ask_first"][row] == "zoning"
    scores = table["score_mid"].to_numpy()[:4]
    for _fact, span, best, worst in told:
        for end, rank in ((scores[row] + span / 2, best), (scores[row] - span / 2, worst)):
            assert rank == 1 + sum(score > end for place, score in enumerate(scores) if place != row)
    assert len(told) == 3


def test_who_beats_whom_adds_up_and_follows_the_scores(ranking: Ranking) -> None:
    share = duels.wins(ranking, [0, 1, 3])
    assert np.isnan(np.diag(share)).all()
    off = ~np.eye(3, dtype=bool)
    assert (share[off] + share.T[off] <= 1 + 1e-12).all()
    assert share[0, 2] > share[2, 0]
    best = duels.confidence_of(ranking, 0)
    assert 0 < best <= 1
    never = np.flatnonzero(ranking.table["first_rank_probability"][:4] == 0)
    assert all(math.isnan(duels.confidence_of(ranking, row)) for row in never)


def test_sites_of_two_kinds_with_one_id_keep_their_own_unknowns(siting_atlas: Atlas) -> None:
    one = candidates(siting_atlas, STUDY)
    one = one[one["site_id"].isin(["49099_good", "49099_unknown"])]
    other = one.assign(kind="turnkey_sites", zoning="U")
    found = rank_sites(siting_atlas, STUDY, pd.concat([one, other], ignore_index=True)).table.set_index(["kind", "site_id"])
    assert found.loc[("vacant_land", "49099_unknown"), "ask_first"] == "zoning"
    assert found.loc[("turnkey_sites", "49099_unknown"), "ask_first"] == "substation_distance"


def test_perimeters_that_are_not_held_are_told_and_not_passed_over(siting_atlas: Atlas) -> None:
    study = replace(STUDY, rules=(Rule("risk_plans", ("natural",)),))
    found = rank_sites(siting_atlas, study)
    assert len(found.measured.unseen) == 1
    assert (found.table["to_check"] != "").all()
    assert (found.table["in_short"][found.table["site_id"] == "49099_good"] == "").all()  # told once, not at each site
    assert _row(found, "natura")["in_short"] == "Natura 2000"


def test_a_site_that_has_a_new_use_is_left_out_and_says_so(siting_atlas: Atlas) -> None:
    sites = candidates(siting_atlas, STUDY)
    sites.loc[sites["site_id"] == "49099_good", "status"] = "friche reconvertie"
    table = rank_sites(siting_atlas, STUDY, sites).table.set_index("site_id")
    assert table.loc["49099_good", "standing"] == "excluded"
    assert "reconverted" in table.loc["49099_good", "excluded_by"]
    assert (table["standing"] == "excluded").sum() == 1 + (
        rank_sites(siting_atlas, STUDY).table["standing"] == "excluded"
    ).sum()


def test_scores_that_differ_by_the_rounding_of_a_sum_share_their_rank(siting_atlas: Atlas) -> None:
    def worth(fact: str, weight: float) -> Criterion:
        return Criterion(fact, ValueFunction("categories", categories=(("yes", 1.0), ("no", 0.0))), weight)

    criteria = tuple(map(worth, ("zoning", "pollution", "building_state", "water"), (10, 20, 30, 40)))
    told = {"zoning": ["yes", "no"], "pollution": ["yes", "no"], "building_state": ["no", "yes"], "water": ["no", "no"]}
    points = [shapely.Point(-0.9, 47.05), shapely.Point(-0.9, 47.06)]
    sites = of_layer(gpd.GeoDataFrame({"name": ["a", "b"], **told}, geometry=points, crs=4326), "name")
    table = rank_sites(siting_atlas, replace(STUDY, criteria=criteria, rules=(), draws=100), sites).table
    assert 0.1 + 0.2 != 0.3
    assert table["rank"].tolist() == [1, 1]
    assert table["tied"].tolist() == [2, 2]


def test_a_site_without_a_name_is_called_by_its_commune_and_its_id() -> None:
    named = SimpleNamespace(site_name="DLI", site_id="49099_1", commune_name="CHOLET")
    assert site_title(named) == "DLI"
    assert site_title(SimpleNamespace(**{**vars(named), "site_name": ""})) == "CHOLET (49099_1)"
    assert site_title(SimpleNamespace(site_name="", site_id="7", commune_name="")) == "7"
