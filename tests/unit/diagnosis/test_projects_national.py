"""Projects of every territory of both programmes: the real Fonds friches, and invented lists in their official shapes."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests import invented_projects as invented
from ti_dataviz_plugin.diagnosis import project_counts
from ti_dataviz_plugin.diagnosis.project_places import placed_projects
from ti_dataviz_plugin.diagnosis.projects import diagnose
from ti_dataviz_plugin.diagnosis.projects_view import ProjectsSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.intake import import_file, import_files
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

REAL = "funded_projects/fonds_friches_france_relance_light.csv"
SLOWEST_S = 0.3


@pytest.fixture(scope="module")
def folder(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace of the real communes, territories and Fonds friches."""
    made = tmp_path_factory.mktemp("national")
    paths = [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson"))]
    import_files(Workspace(made), [*paths, real_data / REAL])
    return made


@pytest.fixture(scope="module")
def national(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return the same with invented lists of France Relance, of the Fonds vert and of an operator."""
    workspace = Workspace(folder)
    communes = workspace.load("communes").table
    large = communes[communes["population"] > 5000]
    points = large.geometry.representative_point()
    where = [f"{point.y:.5f},{point.x:.5f}" for point in points]
    named = list(zip(large["commune_name"], large["department"], where))
    coded = list(zip(large["commune"], large["commune_name"], large["department"]))
    files = {
        "relance.csv": invented.relance_over(named, 3000),
        "fonds-vert-2024.csv": invented.fonds_vert_over(coded, 4000),
        "interventions.csv": invented.interventions_over(coded, 300),
    }
    for name, rows in files.items():
        path = tmp_path_factory.mktemp("lists") / name
        path.write_bytes(invented.as_csv(rows, ";"))
        import_file(workspace, path)
    return Atlas.open(workspace)


def test_the_real_fonds_friches_is_known_by_region_only(folder: Path) -> None:
    atlas = Atlas.open(Workspace(folder))
    table = placed_projects(atlas).projects
    table = table[table["programme"] == "fonds_friches"]
    assert len(table) == 1636
    assert table["place_kind"].value_counts().to_dict() == {"region": 1634, "": 2}
    regions = project_counts.counts(atlas, grouping(atlas, "region"), "fonds_friches")
    assert regions["projects"].sum() == 1634
    assert (regions.at["52", "projects"], regions.at["84", "projects"]) == (104.0, 157.0)
    assert regions["amount_eur"].isna().all()
    departments = project_counts.counts(atlas, grouping(atlas, "department"), "fonds_friches")
    told = departments["projects"].dropna()
    # A region of one department is that department; elsewhere nobody can tell.
    assert set(told.index) == {"971", "972", "973", "974", "976"}
    assert departments.at["49", "perhaps"] == 104.0
    of_ti = project_counts.counts(atlas, grouping(atlas, "ti", "2023-2027"), "fonds_friches")["projects"].dropna()
    # One territory holds the whole of its region, Mayotte.
    assert [(atlas.territory("ti", code, "2023-2027").regions, count) for code, count in of_ti.items()] == [(("06",), 6.0)]


def test_every_territory_has_its_projects(national: Atlas) -> None:
    placed = placed_projects(national)
    assert placed.report.matched > 0.9 * len(placed.projects[placed.projects["programme"] != "fonds_friches"])
    taken: list[float] = []
    found = 0
    for programme in ("2023-2027", "2018-2023"):
        codes = list(national.choices("ti", programme)["code"])
        assert len(codes) == {"2023-2027": 183, "2018-2023": 149}[programme]
        for code in codes:
            territory = national.territory("ti", code, programme)
            start = time.perf_counter()
            view = diagnose(national, territory, ProjectsSettings(industrial_only=False), Silent())
            taken.append(time.perf_counter() - start)
            assert view.ready
            assert view.by_programme["projects"].sum() == len(view.projects)
            inside = set(territory.communes["commune"])
            by_commune = view.projects["place_kind"] == "commune"
            assert view.projects.loc[by_commune, "commune"].isin(inside).all()
            found += len(view.projects)
    assert found > 1000
    assert sorted(taken)[int(0.95 * len(taken))] < SLOWEST_S
