"""Sites and studies that are not as they should be: each is told clearly, and no site is lost."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.siting.candidates import of_layer
from ti_dataviz_plugin.siting.exclusions import EXCLUDED
from ti_dataviz_plugin.siting.ranking import rank_sites
from ti_dataviz_plugin.siting.study import Criterion, Rule, SiteLayer, Study
from ti_dataviz_plugin.siting.values import ValueFunction
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.siting.ranking import Ranking

AREA = Criterion("area", ValueFunction("linear", ((0, 0), (10_000, 1)), unit="m²"), 60)
NATURA = Criterion("natura2000_distance", ValueFunction("linear", ((0, 0), (2_000, 1)), unit="m"), 40)
ZONING = Criterion("zoning", ValueFunction("categories", categories=(("U", 1.0), ("A", 0.0))), 30)
STUDY = Study(title="Essai", criteria=(AREA, NATURA), draws=200, shortlist=2, rules=(Rule("area"),))


def _sites(shapes: list[Any], crs: int = 2154, **columns: list[Any]) -> gpd.GeoDataFrame:
    table = {"code": [f"s{place}" for place in range(len(shapes))], **columns}
    return of_layer(gpd.GeoDataFrame(table, geometry=shapes, crs=crs), "code")


def _ranked(atlas: Atlas, study: Study, sites: gpd.GeoDataFrame) -> pd.DataFrame:
    return pd.DataFrame(rank_sites(atlas, study, sites).table).set_index("site_id")


SQUARE = shapely.box(440_000, 6_670_000, 440_100, 6_670_100)


def test_invalid_empty_and_absent_shapes_stay_and_are_to_be_checked(siting_atlas: Atlas) -> None:
    bow = shapely.Polygon([(440_000, 6_670_000), (440_100, 6_670_100), (440_100, 6_670_000), (440_000, 6_670_100)])
    shapes = [SQUARE, bow, shapely.Polygon(), None, shapely.Point(), shapely.Point(440_050, 6_670_050)]
    table = _ranked(siting_atlas, STUDY, _sites(shapes))
    assert sorted(table.index) == [f"s{place}" for place in range(6)]
    assert table.loc["s0", "area_m2"] == pytest.approx(10_000, rel=2e-3)
    # A bow tie covers two triangles of a quarter each: what is on the ground, not what the formula of a ring gives (0).
    assert table.loc["s1", "area_low"] == pytest.approx(5_000, rel=2e-3)
    for site in ("s2", "s3", "s4", "s5"):
        assert "area is not known" in table.loc[site, "to_check"]
        assert math.isnan(table.loc[site, "area_low"])
    assert "was repaired" in table.loc["s1", "flags"]
    assert "repaired" not in table.loc["s0", "flags"]
    for site in ("s2", "s3", "s4"):
        assert "Its place is not known" in table.loc[site, "to_check"]
        assert (table.loc[site, "natura2000_distance_value_min"], table.loc[site, "natura2000_distance_value_max"]) == (0, 1)
    assert table.loc["s5", "natura2000_distance_low"] == pytest.approx(table.loc["s0", "natura2000_distance_low"], abs=60)


@pytest.mark.parametrize(
    ("crs", "east", "north"),
    [(2975, 340_000, 7_660_000), (5490, 690_000, 1_790_000), (2972, 350_000, 540_000), (4471, 520_000, 8_590_000)],
)
def test_sites_overseas_are_measured_in_their_own_projection(siting_atlas: Atlas, crs: int, east: int, north: int) -> None:
    shape = shapely.box(east, north, east + 100, north + 50)
    table = _ranked(siting_atlas, STUDY, _sites([shape], crs))
    assert table.loc["s0", "area_m2"] == pytest.approx(5_000, rel=1e-6)
    # The perimeters held lie in mainland France: no distance is made up across the ocean.
    assert math.isnan(table.loc["s0", "natura2000_distance_low"])
    assert (table.loc["s0", "natura2000_distance_value_min"], table.loc["s0", "natura2000_distance_value_max"]) == (0, 1)
    far = gpd.GeoSeries([shape], crs=crs).to_crs(3857)
    assert _ranked(siting_atlas, STUDY, _sites(list(far), 3857)).loc["s0", "area_m2"] == pytest.approx(5_000, rel=1e-6)


def test_areas_written_as_text_are_read_and_what_is_none_is_unknown(siting_atlas: Atlas) -> None:
    given_areas = ["4000", "4 000,5", "4\u202f000", "beaucoup", "", None, float("nan"), -3.0, float("inf")]
    point = shapely.Point(440_050, 6_670_050)
    table = _ranked(siting_atlas, STUDY, _sites([point] * len(given_areas), area_m2=given_areas))
    areas = table["area_m2"]
    assert areas[["s0", "s1", "s2"]].tolist() == [4_000, 4_000.5, 4_000]
    assert areas[[f"s{place}" for place in range(3, 9)]].isna().all()
    assert (table.loc[[f"s{place}" for place in range(3, 9)], "standing"] == "to check").all()
    flagged = {site: "is no area" in table.loc[site, "flags"] for site in table.index}
    assert [site for site in sorted(flagged) if flagged[site]] == ["s3", "s7", "s8"]  # empty is no wrong area
    assert "“beaucoup”" in table.loc["s3", "flags"]


def test_the_area_of_the_shape_stands_in_for_one_that_is_no_area(siting_atlas: Atlas) -> None:
    table = _ranked(siting_atlas, STUDY, _sites([SQUARE], area_m2=["?"]))
    assert table.loc["s0", "area_m2"] == pytest.approx(10_000, rel=2e-3)


def test_a_record_that_contradicts_its_outline_says_so(siting_atlas: Atlas) -> None:
    table = _ranked(siting_atlas, STUDY, _sites([SQUARE] * 3, area_m2=[10_500, 30_000, None]))
    assert ["outline measures" in table.loc[site, "flags"] for site in ("s0", "s1", "s2")] == [False, True, False]
    assert table.loc["s1", "area_m2"] == 30_000  # the record counts, and says that it is doubtful


def test_a_place_in_no_commune_is_to_be_checked(siting_atlas: Atlas) -> None:
    sea = shapely.box(200_000, 6_500_000, 200_100, 6_500_100)
    table = _ranked(siting_atlas, STUDY, _sites([SQUARE, sea], commune=["49099", "49099"]))
    assert "in no commune held here" in table.loc["s1", "to_check"]
    assert "in no commune" in table.loc["s1", "in_short"]
    assert "commune" not in table.loc["s0", "to_check"] + table.loc["s0", "flags"]


def test_criteria_that_tell_no_site_apart_are_said_and_rank_all_first(siting_atlas: Atlas) -> None:
    ranking = rank_sites(siting_atlas, STUDY, _sites([SQUARE] * 4))
    table = ranking.table
    assert (table["rank"] == 1).all()
    assert (table["tied"] == 4).all()
    assert (table["topsis_rank"] == 0).all()  # no second opinion on sites that are all the same
    assert ranking.leaders_agree
    assert not any(view.varies for view in ranking.criteria)
    assert (table["first_rank_probability"] == 1).all()
    assert all(reversal.possible and reversal.distance == 0 for reversal in ranking.reversals)
    assert [view.entropy for view in ranking.criteria] == [0.5, 0.5]


@pytest.mark.parametrize(
    ("ids", "told"), [(["a", "a"], "same id"), (["a", None], "no id"), (["a", ""], "no id"), ([1.0, float("nan")], "no id")]
)
def test_ids_that_name_no_site_are_refused(ids: list, told: str) -> None:
    layer = gpd.GeoDataFrame({"code": ids}, geometry=[SQUARE, SQUARE], crs=2154)
    with pytest.raises(PluginError, match=told):
        of_layer(layer, "code")


def test_numbers_name_sites_the_same_with_and_without_gaps() -> None:
    whole = gpd.GeoDataFrame({"code": [7, 8]}, geometry=[SQUARE, SQUARE], crs=2154)
    broken = gpd.GeoDataFrame({"code": [7.0, 8.0]}, geometry=[SQUARE, SQUARE], crs=2154)
    assert of_layer(whole, "code")["site_id"].tolist() == of_layer(broken, "code")["site_id"].tolist() == ["7", "8"]


def test_a_layer_that_is_gone_or_changed_is_told(siting_atlas: Atlas, tmp_path: Path) -> None:
    path = tmp_path / "parcelles.gpkg"
    layer = gpd.GeoDataFrame({"code": ["a", "b"], "zoning": ["U", None]}, geometry=[SQUARE, SQUARE], crs=2154)
    layer.to_file(path, layer="parcelles", engine="pyogrio")
    named = SiteLayer(str(path), "parcelles", "code")
    study = replace(STUDY, sites=("user_sites",), layer=named)
    found = rank_sites(siting_atlas, study)
    assert sorted(found.table["site_id"]) == ["a", "b"]
    pd.testing.assert_frame_equal(
        pd.DataFrame(found.table), pd.DataFrame(rank_sites(siting_atlas, study, of_layer(layer, "code")).table)
    )
    only = rank_sites(siting_atlas, replace(study, layer=replace(named, only=("b",))))
    assert only.table["site_id"].tolist() == ["b"]
    for layer_wanted, told in (
        (replace(named, only=("b", "z")), "no longer in its layer"),
        (replace(named, path=str(tmp_path / "nulle part.gpkg")), "is gone"),
        (replace(named, id_field="nom"), "no field"),
        (replace(named, layer="autre"), "could not be read"),
        (None, "does not say which"),
    ):
        with pytest.raises(PluginError, match=told):
            rank_sites(siting_atlas, replace(study, layer=layer_wanted))


@pytest.fixture(scope="module")
def unknowing(siting_atlas: Atlas) -> Ranking:
    """Return a ranking of which each site has its own unknowns."""
    areas, zones = [4_000.0, None, 9_000.0, None, 2_000.0], ["U", "U", "", "", "A"]
    shapes = [shapely.Point(440_050 + 400 * place, 6_670_050) for place in range(5)]
    study = replace(STUDY, criteria=(AREA, NATURA, ZONING), rules=())
    return rank_sites(siting_atlas, study, _sites(shapes, area_m2=areas, zoning=zones))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.floats(1, 20_000), st.sampled_from(["U", "A"])), min_size=5, max_size=5))
def test_every_completion_of_the_unknown_lies_within_the_interval(
    siting_atlas: Atlas, unknowing: Ranking, told: list[tuple[float, str]]
) -> None:
    held = unknowing.measured.sites
    areas = [area if math.isnan(known) else known for known, (area, _zone) in zip(held["area_m2"], told)]
    zones = [known or zone for known, (_area, zone) in zip(held["zoning"], told)]
    full = rank_sites(siting_atlas, unknowing.study, held.assign(area_m2=areas, zoning=zones)).table.set_index("site_id")
    open_ = unknowing.table.set_index("site_id").loc[full.index]
    assert np.allclose(full["score_min"], full["score_max"])
    assert (open_["score_min"] <= full["score_min"] + 1e-9).all()
    assert (full["score_max"] <= open_["score_max"] + 1e-9).all()
    first = unknowing.study.shortlist
    assert (full.loc[open_["state"] == "certain", "rank"] <= first).all()
    assert (full.loc[open_["state"] == "out", "rank"] > first).all()
    assert (full["standing"] != EXCLUDED).all()


def test_without_communes_no_place_is_doubted(tmp_path: Path) -> None:
    atlas = Atlas(Workspace(tmp_path / "w"))
    table = _ranked(atlas, replace(STUDY, criteria=(AREA,)), _sites([SQUARE, shapely.Polygon()]))
    assert "commune" not in table.loc["s0", "to_check"] + table.loc["s0", "flags"]
    assert "Its place is not known" in table.loc["s1", "to_check"]
