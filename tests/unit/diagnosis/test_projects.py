"""Funded projects of territories: squares of a tenth of a degree, invented projects."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import Point

from tests.unit.diagnosis.conftest import store
from ti_dataviz_plugin.diagnosis import indicators, project_counts
from ti_dataviz_plugin.diagnosis.project_places import owned, placed_projects, shown_projects
from ti_dataviz_plugin.diagnosis.projects import diagnose
from ti_dataviz_plugin.diagnosis.projects_view import ProjectsSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.geography.report import DIFFERS, LEFT_OUT, UNMATCHED
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources import place_doubts as doubts

if TYPE_CHECKING:
    from ti_dataviz_plugin.diagnosis.projects_view import ProjectsView
    from ti_dataviz_plugin.geography.territories import Territory
    from ti_dataviz_plugin.workspace.store import Workspace

UNKNOWN = math.nan
# programme, id, commune, name, department, region, theme, amount, year, TI, doubt, point
PROJECTS = [
    ("france_relance", "R1", "", "CHOLET", "49", "52", "", UNKNOWN, "", "", doubts.NAME_ONLY, Point(-0.85, 47.05)),
    ("france_relance", "R2", "", "CHOLET", "49", "52", "", UNKNOWN, "", "", doubts.NAME_ONLY, Point(-0.65, 47.05)),
    ("france_relance", "R3", "", "Nulle-Part", "49", "52", "", UNKNOWN, "", "", doubts.NAME_ONLY, None),
    ("fonds_vert", "V1", "49099", "Cholet", "49", "52", "territoires_industrie", 100_000.0, "2024", "", "", None),
    ("fonds_vert", "V2", "49126", "Orée", "49", "52", "", 900_000.0, "2024", "", "", None),
    ("fonds_vert", "V3", "85151", "Mortagne", "85", "52", "land_recycling", 50_000.0, "2023", "", "", None),
    ("fonds_friches", "F1", "", "", "", "52", "land_recycling", UNKNOWN, "", "", doubts.REGION_ONLY, None),
    ("intervention", "I1", "", "", "", "", "", 10_000.0, "2025", "ti-5204", doubts.TERRITORY_ONLY, None),
    ("intervention", "I2", "49012", "Aubigné", "49", "52", "", UNKNOWN, "2025", "ti-5204", "", None),
    ("ti_action", "A1", "49099", "Cholet", "49", "52", "territoires_industrie", UNKNOWN, "2024", "ti-5204", "", None),
]
COLUMNS = [
    "programme", "project_id", "commune", "commune_name", "department", "region", "theme", "amount_eur", "year",
    "territory_id", "place_doubt", "geometry",
]  # fmt: skip


def projects(kept: str = "") -> gpd.GeoDataFrame:
    rows = [row for row in PROJECTS if not kept or row[0] == kept]
    table = pd.DataFrame(rows, columns=COLUMNS)
    table["ti_programme"] = table["territory_id"].map(lambda code: "2023-2027" if code else "")
    table["beneficiary"] = "Exemple fictif " + table["project_id"]
    return gpd.GeoDataFrame(table, geometry="geometry", crs=4326)


@pytest.fixture
def funded(workspace: Workspace) -> Atlas:
    store(workspace, "funded_projects", projects())
    return Atlas.open(workspace)


@pytest.fixture
def choletais(funded: Atlas) -> Territory:
    return funded.territory("ti", "ti-5204", "2023-2027")


def view_of(atlas: Atlas, territory: Territory, **settings: object) -> ProjectsView:
    return diagnose(atlas, territory, ProjectsSettings(**settings), Silent())  # type: ignore[arg-type]


def owners(atlas: Atlas, level: str, programme: str = "") -> dict[str, str]:
    table = placed_projects(atlas).projects
    return dict(zip(table["project_id"], owned(atlas, grouping(atlas, level, programme))))


def test_a_project_is_where_all_that_is_known_of_its_place_is(funded: Atlas) -> None:
    by_ti = owners(funded, "ti", "2023-2027")
    assert {name for name, code in by_ti.items() if code == "ti-5204"} == {"R1", "R2", "V1", "V2", "I1", "I2", "A1"}
    by_department = owners(funded, "department")
    assert (by_department["R3"], by_department["F1"]) == ("49", "")
    assert by_department["I1"] == "49"  # the communes of its territory are all of this department
    assert owners(funded, "region")["F1"] == "52"


def test_what_is_known_by_a_wider_place_is_named_and_not_counted(funded: Atlas, choletais: Territory) -> None:
    view = view_of(funded, choletais)
    assert set(view.projects["project_id"]) == {"R1", "R2", "V1", "I1", "I2"}
    assert set(zip(view.wider["programme"], view.wider["place_name"], view.wider["projects"])) == {
        ("fonds_friches", "Pays de la Loire", 1),
        ("france_relance", "Département", 1),
    }
    assert view.figures[0].value == "5"
    assert view.figures[0].note == "and 2 known by a wider place only"


def test_amounts_not_published_are_not_zero(funded: Atlas, choletais: Territory) -> None:
    view = view_of(funded, choletais)
    assert view.figures[1].value == "110,000 €"
    assert "3 projects" in view.figures[1].note
    rows = view.by_programme.set_index("value")
    assert math.isnan(rows.at["france_relance", "amount_eur"])
    assert (rows.at["intervention", "amount_eur"], rows.at["intervention", "amount_known"]) == (10_000.0, 1)


def test_settings_choose_the_lists(funded: Atlas, choletais: Territory) -> None:
    assert "V2" in set(view_of(funded, choletais, industrial_only=False).projects["project_id"])
    own = view_of(funded, choletais, programme="intervention")
    assert list(own.projects["project_id"]) == ["I1", "I2"]
    assert list(view_of(funded, choletais, programme="ti_action").projects["project_id"]) == ["A1"]
    assert dict(own.offered)["ti_action"] == 1


def test_points_are_the_list_s_or_within_the_commune(funded: Atlas, choletais: Territory) -> None:
    shown = shown_projects(funded, choletais).set_index("project_id")
    assert shown.at["R1", "geometry"] == Point(-0.85, 47.05)
    # Its coordinates lie in another department: it is shown within its commune, and said to be doubtful.
    assert (shown.at["R2", "located_as"], shown.at["R2", "place_doubt"]) == ("commune", doubts.POINT_IN_OTHER_DEPARTMENT)
    assert shown.at["R2", "doubt"] == "the coordinates lie in another department"
    cholet = choletais.communes.set_index("commune").geometry["49099"]
    assert shown.at["R2", "geometry"].within(cholet)
    assert "I1" not in shown.index  # known by its territory only
    assert "A1" in shown.index


def test_the_report_tells_doubts_contradictions_and_what_is_left_out(funded: Atlas, choletais: Territory) -> None:
    report = view_of(funded, choletais).reports[0]
    by_kind = {kind: {line.code for line in report.of(kind)} for kind in (UNMATCHED, DIFFERS, LEFT_OUT)}
    assert by_kind == {UNMATCHED: {"R3"}, DIFFERS: {"R2", "I2"}, LEFT_OUT: {"52", "49"}}
    assert (report.matched, report.total) == (7, 9)


def test_nothing_known_is_not_zero(workspace: Workspace) -> None:
    store(workspace, "funded_projects", projects("fonds_friches"))
    atlas = Atlas.open(workspace)
    counts = project_counts.counts(atlas, grouping(atlas, "department"))
    assert counts["projects"].isna().all()
    assert list(counts["perhaps"]) == [1.0, 1.0]
    assert indicators.values_of_level(atlas, "funded_projects", "region").of("52").low == 1.0
    amounts = indicators.values_of_level(atlas, "funded_amount", "region")
    assert not amounts.of("52").known


def test_none_here_is_zero_where_lists_place_their_projects(funded: Atlas) -> None:
    counts = project_counts.counts(funded, grouping(funded, "epci"), "fonds_vert")
    assert dict(counts["projects"]) == {"200000001": 1.0, "200000002": 0.0}
    assert dict(counts["amount_eur"]) == {"200000001": 100_000.0, "200000002": 0.0}
    sheets = project_counts.counts(funded, grouping(funded, "epci"), "ti_action")
    assert sheets["projects"].isna().to_dict() == {"200000001": False, "200000002": True}


def test_indicators_tell_the_share_they_count(funded: Atlas) -> None:
    row = indicators.values_of_level(funded, "funded_projects", "department").at().loc["49"]
    assert (row["low"], row["covered"]) == (6.0, pytest.approx(6 / 7))
    row = indicators.values_of_level(funded, "funded_amount", "department").at().loc["49"]
    assert (row["low"], row["covered"]) == (110_000.0, pytest.approx(2 / 6))
    rate = indicators.values_of_level(funded, "funded_projects_per_inhabitant", "department").of("49")
    assert rate.low == pytest.approx(6 / 6200 * 10_000)


def test_without_any_list_the_page_says_what_it_lacks(atlas: Atlas, territory: Territory) -> None:
    view = view_of(atlas, territory)
    assert not view.ready
    assert view.missing[0].source_id == "funded_projects"
    assert view.figures[0].value == "unknown"


def test_a_selection_has_projects_and_no_gap(funded: Atlas) -> None:
    view = view_of(funded, funded.territory("selection", "49099,85151"))
    assert set(view.projects["project_id"]) == {"R1", "R2", "V1", "V3"}
    assert (view.gap, view.rule) == (None, "")
