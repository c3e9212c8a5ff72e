"""The dossier of a territory, with all sources and with few."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin import language
from ti_dataviz_plugin.diagnosis.dossier import dossier
from ti_dataviz_plugin.diagnosis.map_layers import map_layers
from ti_dataviz_plugin.diagnosis.views import LabourSettings
from ti_dataviz_plugin.geography.atlas import Atlas

from .conftest import store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ti_dataviz_plugin.geography.territories import Territory
    from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture
def french() -> Iterator[None]:
    language.use("fr", None)
    yield
    language.use("en", None)


def _keep_only(workspace: Workspace, *source_ids: str) -> None:
    path = workspace.folder / "workspace.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["current"] = [row for row in content["current"] if row["source_id"] in source_ids]
    path.write_text(json.dumps(content), encoding="utf-8")


def test_everything_is_told_with_its_sources(atlas: Atlas, territory: Territory) -> None:
    found = dossier(atlas, territory)
    figures = {figure.id: figure for figure in found.overview.figures}
    assert figures["population"].value == "6,000"
    assert figures["communes"].value == "2"
    assert figures["sites"].value == "4"
    assert figures["vacant_area"].value == "0.6 ha"
    assert figures["vacant_area"].note == "Area known for 3 of 4 sites"
    assert figures["trade"].value == "Chaudronniers, tôliers"
    assert all(figure.sources for figure in found.overview.figures)
    assert [entry.source_id for entry in found.overview.missing] == ["employment"]
    assert found.overview.headline_trade == "Chaudronniers, tôliers"
    assert found.overview.headline_projects.text() == "39"
    assert {source.source_id for source in found.overview.sources} >= {"communes", "labour_needs", "vacant_land"}
    assert len(found.overview.reports) == 4


def test_a_population_nobody_knows_is_not_zero(workspace: Workspace) -> None:
    communes = workspace.load("communes").table
    store(workspace, "communes", communes.assign(population=float("nan")), "2026", "without population ")
    atlas = Atlas.open(workspace)
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    found = dossier(atlas, territory)
    assert {figure.id: figure.value for figure in found.overview.figures}["population"] == "unknown"
    assert territory.members["population"].isna().all()
    assert found.labour is not None
    counted = found.labour.basins.query("counted")
    assert counted["basin"].tolist() == ["5229", "5205"]
    assert counted["population_in"].isna().all()


def test_the_headline_stays_industrial_when_all_trades_are_ranked(atlas: Atlas, territory: Territory) -> None:
    found = dossier(atlas, territory, LabourSettings(industrial_only=False, first_year=2021, last_year=2021))
    assert found.labour is not None
    assert found.labour.ranking["trade"].iloc[0] == "S1Z20"
    assert found.overview.headline_trade == "Chaudronniers, tôliers"


def test_with_communes_alone_the_dossier_says_what_is_missing(workspace: Workspace) -> None:
    _keep_only(workspace, "communes")
    atlas = Atlas.open(workspace)
    assert atlas.levels() == ("epci", "department", "region", "selection")
    found = dossier(atlas, atlas.territory("department", "49"))
    assert found.labour is None
    assert found.land is None
    missing = {entry.source_id for entry in found.overview.missing}
    assert missing == {"employment", "labour_needs", "employment_basins", "vacant_land", "natura2000", "ti_boundaries"}
    assert all(entry.title and entry.reason for entry in found.overview.missing)
    assert len(found.overview.basins) == 0


def test_numbers_follow_the_language(french: None, atlas: Atlas, territory: Territory) -> None:
    figures = {figure.id: figure.value for figure in dossier(atlas, territory).overview.figures}
    assert figures["population"] == "6\u202f000"
    assert figures["vacant_area"] == "0,6 ha"
    assert figures["natura"].endswith("\u202f%")


def test_a_territory_without_a_published_perimeter_uses_the_communes(atlas: Atlas) -> None:
    found = dossier(atlas, atlas.territory("epci", "200000001"), boundary="published")
    assert found.land is not None
    assert found.land.boundary_method == "communes"


def test_only_the_table_of_basins_used_is_credited(workspace: Workspace) -> None:
    older = workspace.load("employment_basins").table.assign(vintage="2019")
    store(workspace, "employment_basins", older, "2019")
    atlas = Atlas.open(workspace)
    found = dossier(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))
    table = map_layers(atlas, found)["sources"]
    credited = table[(table["source_id"] == "employment_basins") & table["layer"].isin(["basins", "communes"])]
    assert credited["vintage"].tolist() == ["2021", "2021"]
