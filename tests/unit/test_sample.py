"""The embedded sample is whole, imports by the ordinary readers, and does not pass for more than it is."""

from __future__ import annotations

from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from ti_dataviz_plugin.errors import CancelledError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.sample import FOLDER, open_sample, sample_files
from ti_dataviz_plugin.workspace.store import Workspace

CHOLETAIS_MAUGES = {"200060010", "200071678"}

# Published figures of boilermaking in the basins of Cholet and Beaupréau: trade, projects, difficult projects.
BOILERMAKING = {
    2016: ("D2Z40", (4.65, 4.65), (0, 0)),
    2017: ("D2Z40", (56.72, 56.72), (47.07, 47.07)),
    2018: ("D2Z40", (59.81, 59.81), (57.47, 57.47)),
    2019: ("D2Z40", (70, 70), (60, 60)),
    2020: ("D2Z40", (57, 57), (53, 53)),
    2021: ("D2Z40", (56, 56), (32, 37)),
    2022: ("D2Z40", (61, 61), (40, 45)),
    2023: ("D2Z40", (45, 45), (45, 45)),
    2024: ("D1X30", (21, 26), (21, 26)),
    2025: ("D1X30", (0, 5), (0, 5)),
}


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    return open_sample(tmp_path_factory.mktemp("sample"))


def test_the_sample_is_small_and_has_its_notice() -> None:
    files = [path for path in FOLDER.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 3_000_000
    notice = (FOLDER / "NOTICE.md").read_text(encoding="utf-8")
    for path in sample_files():
        assert path.name in notice
    assert {path.name for path in files} == {*(path.name for path in sample_files()), "NOTICE.md"}


def test_every_file_is_recognised_by_its_content() -> None:
    found = [{dataset.source_id for dataset in read_file(path)} for path in sample_files()]
    assert found == [
        {"communes"}, {"ti_members"}, {"employment_basins"}, {"labour_needs"}, {"vacant_land"}, {"stations"},
        {"establishments_by_size"}, {"natura2000"}, {"natura2000"},
    ]  # fmt: skip


def test_the_sample_imports_whole(workspace: Workspace) -> None:
    rows = {source: len(workspace.load(source).table) for source in ("communes", "ti_members", "vacant_land", "natura2000")}
    assert rows == {"communes": 636, "ti_members": 588 + 641, "vacant_land": 340, "natura2000": 5}
    stations = workspace.load("stations").table
    assert (len(stations), (stations["freight"] == "yes").sum()) == (105, 34)
    sizes = workspace.load("establishments_by_size").table
    assert (set(sizes["year"]), sizes["commune"].nunique(), sizes["size_class"].nunique()) == ({2014}, 860, 10)
    survey = workspace.load("labour_needs")
    assert survey.parts == tuple(str(year) for year in range(2016, 2026))
    assert len(survey.table) == 9872
    assert survey.table["basin"].nunique() == 8
    assert set(survey.table["nomenclature"]) == {"FAP2009", "FAP2021"}


def test_boilermaking_equals_the_published_figures(workspace: Workspace) -> None:
    survey = workspace.load("labour_needs").table
    ours = survey[survey["basin"].isin(["5205", "5229"]) & survey["trade"].isin(["D2Z40", "D1X30"])]
    figures = ["projects_min", "projects_max", "difficult_min", "difficult_max"]
    sums = ours.groupby(["year", "trade"])[figures].sum()
    assert list(sums.index) == [(year, trade) for year, (trade, *_) in BOILERMAKING.items()]
    for year, (trade, projects, difficult) in BOILERMAKING.items():
        assert sums.loc[(year, trade)].round(2).tolist() == pytest.approx([*projects, *difficult], abs=0.011)


def test_choletais_mauges_has_its_members_communes_and_basins(workspace: Workspace) -> None:
    members = workspace.load("ti_members").table
    named = members[members["territory_name"].str.strip() == "Choletais-Mauges"]
    assert named.groupby("programme")["member_code"].agg(set).to_dict() == {
        "2018-2023": CHOLETAIS_MAUGES,
        "2023-2027": CHOLETAIS_MAUGES,
    }
    communes = workspace.load("communes").table
    assert communes[communes["epci"].isin(CHOLETAIS_MAUGES)].groupby("epci").size().tolist() == [6, 26]
    basins = workspace.load("employment_basins").table
    assert basins[basins["basin"] == "5229"]["commune"].nunique() == 6
    assert "49069" in set(basins["commune"])


def test_invented_perimeters_say_so(workspace: Workspace) -> None:
    held = workspace.load("natura2000")
    sites = held.table
    assert sites["site_name"].str.startswith("Exemple fictif – ").all()
    assert sites["site_code"].str.fullmatch(r"FR990000\d").all()
    assert sites["kind"].value_counts().to_dict() == {"SIC": 3, "ZPS": 2}
    assert sites.geometry.is_valid.all()
    for source in held.sources:
        assert source.producer == "TI DataViz"
        assert "invented" in source.title
        assert "INPN" not in source.credit()


def test_perimeters_overlap_and_meet_vacant_sites(workspace: Workspace) -> None:
    natura = workspace.load("natura2000").table.to_crs(2154)
    assert natura.union_all().area < natura.area.sum() - 1e5
    stated = natura["area_official_m2"].to_numpy()
    assert natura.area.to_numpy() == pytest.approx(stated, rel=1e-3)
    communes = workspace.load("communes").table
    territory = communes[communes["epci"].isin(CHOLETAIS_MAUGES)].union_all()
    sites = workspace.load("vacant_land").table
    inside = sites[sites.within(territory)].to_crs(2154)
    distance = inside.distance(natura.union_all())
    assert len(inside) == 88
    assert (distance == 0).sum() == 9
    assert distance.max() > 5000


def test_extracts_say_so(workspace: Workspace) -> None:
    titles = {version.source_id: version.provenance.title for version in workspace.versions()}
    assert titles["labour_needs"].endswith("sample: 8 employment basins around Cholet")
    assert titles["communes"].endswith("sample: departments 44, 49 and 85")
    assert titles["vacant_land"].endswith("sample: Maine-et-Loire, February 2024")
    for source_id in ("stations", "establishments_by_size"):
        assert titles[source_id].endswith("sample: departments 44, 49 and 85")
    assert "sample" not in titles["ti_members"]
    notes = workspace.load("labour_needs").notes
    assert any("Sums over a wider area are sums over this extract" in note for note in notes)


def test_opening_again_reads_nothing_and_restores_what_was_lost(tmp_path: Any) -> None:
    workspace = open_sample(tmp_path)
    first = {version.name: workspace.path(version).stat().st_mtime_ns for version in workspace.versions()}
    before = workspace.signature()
    assert open_sample(tmp_path).signature() == before
    assert {version.name: workspace.path(version).stat().st_mtime_ns for version in workspace.versions()} == first
    lost = next(version for version in workspace.versions() if version.source_id == "vacant_land")
    workspace.path(lost).unlink()
    assert len(open_sample(tmp_path).load("vacant_land").table) == 340


def test_a_stop_is_obeyed(tmp_path: Any) -> None:
    class Stopped:
        def report(self, fraction: float, text: str = "") -> None: ...

        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        open_sample(tmp_path / "stopped", Stopped())
    assert Workspace(tmp_path / "stopped").versions() == []


def test_boundaries_are_those_of_the_national_file(workspace: Workspace, real_data: Any) -> None:
    """Same communes, same shapes: sites fall where they fall on the national boundaries."""
    national = gpd.read_file(real_data / "boundaries" / "communes.gpkg")
    national = national[national["department"].isin(["44", "49", "85"])].sort_values("commune", ignore_index=True)
    ours = workspace.load("communes").table.sort_values("commune", ignore_index=True)
    pd.testing.assert_series_equal(ours["commune"], national["commune"])
    assert shapely.equals_exact(ours.geometry.normalize(), national.geometry.normalize(), 1e-9).all()
