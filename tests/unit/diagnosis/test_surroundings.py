"""What surrounds the vacant sites: areas by union, plans in force, distances, and what is not known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis import indicators, land_dates, surroundings
from ti_dataviz_plugin.diagnosis.land_figures import land_per_job
from ti_dataviz_plugin.diagnosis.land_layers import BINDING
from ti_dataviz_plugin.diagnosis.land_view import LandSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent

from .around import surround
from .conftest import sites, store

if TYPE_CHECKING:
    from ti_dataviz_plugin.diagnosis.land_view import SurroundingsView
    from ti_dataviz_plugin.workspace.store import Workspace

TI = ("ti", "ti-5204", "2023-2027")


def view_of(workspace: Workspace, boundary: str = "communes") -> tuple[SurroundingsView, Atlas]:
    """Return the surroundings of the territory, and its atlas."""
    atlas = Atlas.open(workspace)
    return surroundings.diagnose(atlas, atlas.territory(*TI), LandSettings(boundary), Silent()), atlas


def test_protected_areas_of_a_weight_are_united(workspace: Workspace) -> None:
    surround(workspace)
    view, _atlas = view_of(workspace)
    rows = view.protected.set_index("weight")
    assert list(rows.index) == ["authorisation", "inventory"]
    # Two areas of 0.02 degrees, 0.01 in common, on a territory of 0.2 x 0.1.
    assert rows.loc["authorisation", "share"] == pytest.approx(0.03 * 0.05 / 0.02, rel=1e-3)
    assert rows.loc["authorisation", "areas"] == 2
    assert rows.loc["authorisation", "sites"] == 1
    assert rows.loc["inventory", "share"] == pytest.approx(0.25, rel=1e-3)
    assert view.protected_areas["regulatory_weight"].tolist() == ["authorisation", "authorisation", "inventory"]
    assert view.protected_areas["consequence"].str.len().min() > 20


def test_a_weight_without_any_file_is_not_known_rather_than_0(workspace: Workspace) -> None:
    surround(workspace)
    path = workspace.folder / "workspace.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["current"] = [row for row in content["current"] if row["part"] != "rnn+rnr"]
    path.write_text(json.dumps(content), encoding="utf-8")
    view, atlas = view_of(workspace)
    assert view.protected["weight"].tolist() == ["inventory"]
    assert not indicators.values_of_level(atlas, "binding_protection_share", "ti", "2023-2027").of("ti-5204").known


def test_plans_only_prescribed_are_listed_and_not_counted(workspace: Workspace) -> None:
    surround(workspace)
    view, _atlas = view_of(workspace)
    hazards = view.hazards.set_index("kind")
    assert hazards["plans"].to_dict() == {"natural": 1, "technological": 1}
    assert hazards.loc["natural", "share"] == pytest.approx(0.25, rel=1e-3)
    assert hazards.loc["technological", "sites"] == 1
    assert dict(zip(view.plans["plan_code"], view.plans["counted"])) == {"P1": True, "P2": False, "P3": True}


def test_installations_are_placed_by_point_else_by_commune(workspace: Workspace) -> None:
    surround(workspace)
    view, _atlas = view_of(workspace)
    assert sorted(view.installations["installation_id"]) == ["I1", "I2", "I3"]
    assert view.unplaced == 1
    rows = view.industries.set_index("value")
    assert rows["installations"].to_dict() == {
        "high": 1, "low": 0, "Autorisation": 0, "Enregistrement": 1, "Déclaration": 1, "": 0,
    }  # fmt: skip
    # The upper-threshold site stands 0.003 degrees, 334 m, north of a vacant site.
    assert (rows.loc["high", "near_500"], rows.loc["high", "near_1000"]) == (1, 1)
    assert rows.loc["Enregistrement", "near_1000"] == 0


def test_zones_and_offer(workspace: Workspace) -> None:
    surround(workspace)
    view, _atlas = view_of(workspace)
    assert view.zones["zone_id"].tolist() == ["Z1"]
    assert view.zone_sites == 1
    assert view.offer[["kind", "id", "state"]].to_numpy().tolist() == [["turnkey", "T1", "Moyen terme"]]


def test_panel_and_indicators_tell_the_same(workspace: Workspace) -> None:
    surround(workspace)
    view, atlas = view_of(workspace)
    level = ("ti", "2023-2027")

    def value(indicator_id: str) -> Bounds:
        return indicators.values_of_level(atlas, indicator_id, *level).of("ti-5204")

    protected = view.protected.set_index("weight")["share"]
    assert value("binding_protection_share").low == pytest.approx(protected[protected.index.isin(BINDING)].sum(), rel=1e-6)
    assert value("installations").low == len(view.installations)
    assert value("seveso") == Bounds(1, 2)
    assert value("activity_zones").low == len(view.zones)
    assert value("activity_zone_area").low == pytest.approx(view.zones["area_m2"].sum(), rel=1e-9)
    # The two kinds of plans overlap nowhere.
    assert value("risk_plan_share").low == pytest.approx(view.hazards["share"].sum(), rel=1e-6)
    assert value("vacant_sites").low == view.sites
    assert {figure.id for figure in view.figures} >= {"seveso", "risk_plan_share", "activity_zone_area"}


def test_communes_outside_the_extent_of_a_file_widen_the_share(workspace: Workspace) -> None:
    surround(workspace)
    path = workspace.folder / "workspace.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    for row in content["current"]:
        if row["source_id"] == "risk_plans":
            row["part"] = "natural+technological -0.89 47.01 -0.81 47.09"
    path.write_text(json.dumps(content), encoding="utf-8")
    atlas = Atlas.open(workspace)
    found = indicators.values_of_level(atlas, "risk_plan_share", "ti", "2023-2027")
    share = found.of("ti-5204")
    assert found.at().loc["ti-5204", "covered"] == 0.5
    assert share.low < 0.3
    assert 0.7 < share.high < 1
    assert not indicators.values_of_level(atlas, "risk_plan_share", "department").of("85").known


def test_without_any_source_nothing_is_claimed(workspace: Workspace) -> None:
    path = workspace.folder / "workspace.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["current"] = [row for row in content["current"] if row["source_id"] not in ("vacant_land", "natura2000")]
    path.write_text(json.dumps(content), encoding="utf-8")
    view, _atlas = view_of(workspace)
    assert not view.ready
    assert view.sites == -1
    assert view.figures == ()
    assert len(view.protected) + len(view.hazards) + len(view.industries) + len(view.versions) == 0
    assert {"vacant_land", "protected_areas", "employment"} <= {missing.source_id for missing in view.missing}


def test_years_are_counted_without_a_gap_and_old_dates_are_undated() -> None:
    table = pd.DataFrame(
        {"identified_on": ["2019-01-01", "2021-05-04", "1950-12-31", ""], "updated_on": ["2022-01-01", "2022-02-02", "", ""]}
    )
    found, undated = land_dates.years(table)
    assert found.to_numpy().tolist() == [[2019, 1, 0], [2020, 0, 0], [2021, 1, 0], [2022, 0, 2]]
    assert undated == (2, 2)


def test_the_former_version_of_the_inventory_is_counted_beside_the_present_one(workspace: Workspace) -> None:
    assert view_of(workspace)[0].versions["sites"].tolist() == [4]
    fewer = sites()[sites()["site_id"] != "49099_2"]
    store(workspace, "vacant_land", fewer, "49", "newer")
    versions = view_of(workspace)[0].versions
    assert sorted(versions[["sites", "current"]].to_numpy().tolist()) == [[3, True], [4, False]]
    assert versions["without_project"].sum() == 2 + 3
    published = view_of(workspace, "published")[0]
    assert published.versions["sites"].max() == 5


def test_land_per_job_keeps_both_ends() -> None:
    assert land_per_job(Bounds(100, 120), Bounds(10, 20)) == Bounds(5, 12)
    assert not land_per_job(Bounds(100, 120), Bounds(0, 5)).known
