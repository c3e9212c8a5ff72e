"""``update_sources``, as Processing runs it, against a stand-in for the official servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException

from tests.algorithms import run
from tests.fault_table import older, snapshot
from tests.loopback import CEREMA, WFS, Loopback, Reply
from tests.official_server import publish
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    with Loopback() as running:
        publish(running)
        monkeypatch.setenv("TI_DATAVIZ_MIRROR", running.address)
        yield running


def test_every_source_is_updated_and_told(provider: TiDatavizProvider, server: Loopback, tmp_path: Path) -> None:
    known = "ti_members,ti_communes,communes,epci,labour_needs,natura2000,vacant_land"
    result, heard = run(provider, "update_sources", SOURCES=known, WORKSPACE=str(tmp_path))
    assert (result["UPDATED"], result["FAILED"]) == (7, 0)
    assert "2025: New: 5 rows." in heard.text()
    assert Workspace(tmp_path).has("labour_needs")
    before = Workspace(tmp_path).signature()
    result, heard = run(provider, "update_sources", SOURCES="labour_needs, vacant_land", WORKSPACE=str(tmp_path))
    assert "The same 5 rows as before." in heard.text()
    assert Workspace(tmp_path).signature() == before


def test_one_that_fails_does_not_stop_the_others(provider: TiDatavizProvider, server: Loopback, tmp_path: Path) -> None:
    slug = "programme-territoires-dindustrie"
    server.serve(f"www.data.gouv.fr/api/1/datasets/{slug}/", Reply(404, b"gone", "text/plain"))
    result, heard = run(provider, "update_sources", SOURCES="ti_members,epci", WORKSPACE=str(tmp_path))
    assert (result["UPDATED"], result["FAILED"], result["FAILED_LIST"]) == (1, 1, "ti_members")
    assert "ERROR" in heard.text()
    assert "404" in heard.text()
    assert not Workspace(tmp_path).has("ti_members")
    with pytest.raises(QgsProcessingException, match="404"):
        run(provider, "update_sources", SOURCES="ti_members", WORKSPACE=str(tmp_path))


def test_an_unknown_source_is_named(provider: TiDatavizProvider, server: Loopback, tmp_path: Path) -> None:
    for wrong in ("unheard_of", "employment_basins", " , "):
        with pytest.raises(QgsProcessingException, match="Choose one of: all, ti_members"):
            run(provider, "update_sources", SOURCES=wrong, WORKSPACE=str(tmp_path))


def test_a_loss_is_not_accepted_unless_asked_for(provider: TiDatavizProvider, server: Loopback, tmp_path: Path) -> None:
    run(provider, "update_sources", SOURCES="vacant_land", WORKSPACE=str(tmp_path))
    before = snapshot(tmp_path)
    body = server._files[next(place for place in server._files if place.endswith("2026-04-15.csv"))].body
    fewer = b"\n".join(body.split(b"\n")[:7])
    server.publish("sites-references-dans-cartofriches", "friches-standard-2026-07-15.csv", fewer)
    with pytest.raises(QgsProcessingException, match="6 of 12 rows are gone"):
        run(provider, "update_sources", SOURCES="vacant_land", WORKSPACE=str(tmp_path))
    assert snapshot(tmp_path) == before
    run(provider, "update_sources", SOURCES="vacant_land", WORKSPACE=str(tmp_path), ACCEPT_LOSSES=True)
    assert len(Workspace(tmp_path).load("vacant_land").table) == 6


def test_with_a_territory_only_its_departments_are_asked_for(
    provider: TiDatavizProvider, server: Loopback, sample_workspace: Workspace, tmp_path: Path
) -> None:
    import shutil

    shutil.copytree(sample_workspace.folder, tmp_path / "w")
    server.twist = older
    parameters = {"SOURCES": "vacant_land", "TERRITORY": "ti-5204", "PROGRAMME": "2023-2027", "ACCEPT_LOSSES": True}
    result, heard = run(provider, "update_sources", WORKSPACE=str(tmp_path / "w"), **parameters)
    assert result["UPDATED"] == 1
    assert "Departments: 49" in heard.text()
    assert {asked.query["coddep"] for asked in server.asked if asked.host == CEREMA} == {"49"}


def test_kinds_are_fetched_of_the_sources_that_have_them(
    provider: TiDatavizProvider, server: Loopback, tmp_path: Path
) -> None:
    run(provider, "update_sources", SOURCES="protected_areas,epci", WORKSPACE=str(tmp_path), KINDS="apb; ZNIEFF1")
    asked = {asked.query["TYPENAMES"] for asked in server.asked if asked.host == WFS}
    assert asked == {"patrinat_apb:apb", "patrinat_znieff1:znieff1", "ADMINEXPRESS-COG-CARTO-PE.LATEST:epci"}
    with pytest.raises(QgsProcessingException, match=r"no kind named unheard.*Choose one of: pn, ripn"):
        run(provider, "update_sources", SOURCES="protected_areas", WORKSPACE=str(tmp_path), KINDS="unheard")
