"""Training: kinds of schools, distances, trades in tension, and the view of every territory of the real files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from ti_dataviz_plugin.diagnosis import indicators, training
from ti_dataviz_plugin.diagnosis.known_schools import known_schools
from ti_dataviz_plugin.diagnosis.training_view import TrainingSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.centres import centres
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.geography.membership import basins_of, counted_basins
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import store
from .invented_country import LINKED, TRADE, build, school

if TYPE_CHECKING:
    from pathlib import Path

LYCEE = "Lycée"
SCHOOLS = [
    school("0490001A", "ref", "Ecole de production (exemple fictif)"),
    school("0490002B", "ref", "Lycée professionnel des Exemples", LYCEE),
    school("0490003C", "ref", "Section d'enseignement professionnel du lycée des Exemples", LYCEE),
    school("0490004D", "ref", "Lycée polyvalent des Exemples", LYCEE),
    school("0490005E", "ref", "Lycée des Exemples", LYCEE, vocational="yes"),
    school("0490006F", "ref", "Lycée général des Exemples", LYCEE, vocational="no", apprenticeship="no"),
    school("0490007G", "twin", "CFA des Exemples", "Autre"),
    school("0490008H", "twin", "Section d'enseignement général du lycée professionnel des Exemples", LYCEE),
]


@pytest.fixture
def place(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "w")


def view(place: Workspace, code: str = "ti-ref", **settings: Any) -> training.TrainingView:
    atlas = Atlas.open(place)
    chosen = TrainingSettings(case_trade=TRADE, reference=("ti", "2023-2027", "ti-ref"), to_year=2021, **settings)
    return training.diagnose(atlas, atlas.territory("ti", code, "2023-2027"), chosen, Silent())


def test_a_school_is_vocational_by_flag_kind_or_name_else_it_is_not_told(place: Workspace) -> None:
    build(place, SCHOOLS)
    table = known_schools(Atlas.open(place)).table.set_index("uai")
    groups = table.loc[table.index.str.startswith("04900"), ["group", "basis"]]
    assert {uai: tuple(row) for uai, row in groups.iterrows()} == {
        "0490001A": ("production", "name"),
        "0490002B": ("vocational", "name"),
        "0490003C": ("vocational", "name"),
        "0490004D": ("other", ""),
        "0490005E": ("vocational", "flag"),
        "0490007G": ("apprentices", "name"),
        "0490008H": ("other", ""),
    }
    # The production schools that come with the plugin are there beside the file.
    assert (table["group"] == "production").sum() == 44


def test_schools_inside_and_near_and_what_they_teach(place: Workspace) -> None:
    build(place, SCHOOLS, [("0490002B", LINKED, "user"), ("0490001A", "A0Z40", "user")])
    found = view(place, trade=TRADE)
    states = dict(zip(found.inside["uai"], found.inside["state"]))
    assert states == {"0490001A": "other trades", "0490002B": "teaches", "0490003C": "unknown", "0490005E": "unknown"}
    assert found.untold == 1
    first = found.nearest.iloc[0]
    assert (first["uai"], first["state"], first["link_basis"]) == ("0490002B", "teaches", "user")
    assert first["boundary_m"] == 0
    assert first["centre_m"] < 100
    assert "0490001A" not in set(found.nearest["uai"])
    assert set(found.nearest["state"]) == {"teaches", "unknown"}
    row = found.tension.set_index("trade").loc[TRADE]
    assert (row["teaching"], row["unknown"]) == (1, 2)
    assert row["school_name"] == "Lycée professionnel des Exemples"


def test_a_territory_without_a_survey_still_has_its_schools(tmp_path: Path) -> None:
    full, bare = Workspace(tmp_path / "full"), Workspace(tmp_path / "bare")
    build(full, SCHOOLS)
    for source_id in ("communes", "ti_communes"):
        store(bare, source_id, full.load(source_id).table, "2023-2027")
    found = view(bare)
    assert found.ready
    assert (found.trade, found.anticipation) == ("", None)
    assert found.why
    assert len(found.nearest) == 10
    assert set(found.nearest["state"]) == {"unknown"}
    assert {missing.source_id for missing in found.missing} >= {"labour_needs", "schools", "school_trades"}


def test_the_legal_list_is_joined_under_its_own_name(place: Workspace) -> None:
    build(place)
    listed = [("Pays de la Loire", TRADE, "Soudeurs"), ("Bretagne", "S1Z20", "Cuisiniers")]
    table = pd.DataFrame(listed, columns=["region_name", "trade", "trade_name"])
    before = view(place, industrial_only=False).tension.set_index("trade")["official"]
    assert set(before) == {"no list"}
    store(place, "tension_trades", table, "2024-03")
    after = view(place, industrial_only=False).tension.set_index("trade")
    assert after.loc[TRADE, ["official", "official_regions"]].tolist() == ["listed", "Pays de la Loire"]
    assert after.loc["S1Z20", ["official", "official_regions"]].tolist() == ["not listed", ""]


def test_training_bodies_are_placed_by_town_and_postcode(place: Workspace) -> None:
    build(place)
    bodies = [("A", "49000", "REF"), ("B", "49000", "Twin"), ("C", "75001", "Ref"), ("D", "", "Ref")]
    store(place, "training_bodies", pd.DataFrame(bodies, columns=["name", "postcode", "commune_name"]), "")
    found = view(place)
    assert found.bodies is not None
    assert list(found.bodies["name"]) == ["A"]
    report = next(report for report in found.reports if "Training bodies" in report.subject)
    assert (report.matched, report.total) == (2, 4)


def test_indicators_of_schools_have_bounds(place: Workspace) -> None:
    build(place, SCHOOLS)
    atlas = Atlas.open(place)
    schools = indicators.values_of_level(atlas, "vocational_schools", "ti", "2023-2027")
    assert (schools.of("ti-ref").low, schools.of("ti-ref").high) == (4, 5)
    assert (schools.of("ti-twin").low, schools.of("ti-twin").high) == (1, 2)
    assert schools.of("ti-small").high == 0
    assert indicators.values_of_level(atlas, "production_schools", "ti", "2023-2027").of("ti-ref").low == 1
    near = indicators.values_of_level(atlas, "nearest_production_school", "ti", "2023-2027")
    assert near.of("ti-ref").low < 100
    assert 26_000 < near.of("ti-twin").low < 28_000  # one of those that come with the plugin


def test_the_centre_of_population_is_weighted(atlas: Atlas) -> None:
    codes, points = centres(atlas, grouping(atlas, "ti", "2023-2027"))
    assert codes == ("ti-5204",)
    both = atlas.communes.set_index("commune").loc[["49099", "49126"]].to_crs(2154).geometry.centroid
    assert points.x[0] == pytest.approx((both.x["49099"] * 5000 + both.x["49126"] * 1000) / 6000, abs=5)
    assert points.epsg[0] == 2154


def test_the_basins_of_all_territories_are_those_of_each(atlas: Atlas) -> None:
    together = counted_basins(atlas, grouping(atlas, "epci"), 0.5)
    for code in ("200000001", "200000002"):
        alone = basins_of(atlas, atlas.territory("epci", code), 0.5).counted
        assert sorted(together.loc[together["code"] == code, "basin"]) == sorted(alone)
