"""Schools, training bodies, trades and populations, fetched from a stand-in of the official endpoints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.loopback import INSEE, SNCF, WEB_PAGE, Loopback, Reply
from tests.portals import DARES, DGEFP, EDUCATION, populations_csv
from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources.catalogue import catalogue
from ti_dataviz_plugin.sources.download import Policy, fetch, new_session
from ti_dataviz_plugin.sources.http import Client
from ti_dataviz_plugin.sources.newest import newest
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.receiving import Request
from ti_dataviz_plugin.workspace.store import Workspace
from ti_dataviz_plugin.workspace.updates import CURRENT, accept, check, downloaded_departments, propose

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.provenance import Dataset

HASTY = Policy(attempts=2, first_wait=0.01, longest_wait=0.02, read_timeout=2.0)


def bring(loopback: Loopback, folder: Path, source_id: str, area: Any = None) -> list[Dataset]:
    """Fetch a source from the stand-in and read it."""
    with new_session() as session:
        paths = fetch(source_id, session, folder, loopback.address, area, policy=HASTY)
    return [dataset for path in paths for dataset in read_file(path, source_id)]


def exports(loopback: Loopback, host: str) -> list[dict[str, str]]:
    return [asked.query for asked in loopback.asked if asked.host == host and asked.path.endswith("/exports/csv")]


def test_schools_of_departments_come_in_one_file(loopback: Loopback, tmp_path: Path) -> None:
    (dataset,) = bring(loopback, tmp_path, "schools", ["49", "44"])
    assert sorted(dataset.table["uai"]) == ["0440001D", "0490001A", "0490002B", "0490005E"]
    assert dataset.part == "49-44"
    (query,) = exports(loopback, EDUCATION)
    assert query["where"] == 'code_departement in ("049","044")'
    # Neither columns that nobody reads, nor columns that the portal does not have.
    assert "web" not in query["select"]
    assert set(query["select"].split(",")) <= set(loopback.tables[EDUCATION][0])


def test_corsica_and_overseas_have_codes_of_three_characters(loopback: Loopback, tmp_path: Path) -> None:
    loopback.tables[EDUCATION][0]["code_departement"] = "02A"
    loopback.tables[EDUCATION][1]["code_departement"] = "974"
    assert len(bring(loopback, tmp_path, "schools", ["2A", "974"])[0].table) == 2


def test_schools_of_the_country(loopback: Loopback, tmp_path: Path) -> None:
    (dataset,) = bring(loopback, tmp_path, "schools")
    assert (len(dataset.table), dataset.part) == (4, "")
    assert "where" not in exports(loopback, EDUCATION)[0]


def test_training_bodies_of_the_region_of_a_department(loopback: Loopback, tmp_path: Path) -> None:
    (dataset,) = bring(loopback, tmp_path, "training_bodies", ["49", "44"])
    assert (len(dataset.table), dataset.part) == (5, "49-44")
    assert "Organisme fictif\nde formation" in set(dataset.table["name"])  # the line break within a cell is no row
    assert set(dataset.table["certified"]) == {"actionsdeformation"}
    assert set(dataset.table["nsf"]) == {"254"}
    (query,) = exports(loopback, DGEFP)
    assert query["where"] == 'adressephysiqueorganismeformation_coderegion in ("52")'
    assert len(bring(loopback, tmp_path / "whole", "training_bodies")[0].table) == 6
    with pytest.raises(PluginError, match="no department 99"):
        bring(loopback, tmp_path / "none", "training_bodies", ["99"])


def test_trades_come_with_the_headers_that_dares_writes(loopback: Loopback, tmp_path: Path) -> None:
    (dataset,) = bring(loopback, tmp_path, "trade_names")
    assert dataset.table["trade"].tolist() == ["D1X30", "D1X30", "D2X40", "E0X10"]
    assert (tmp_path / "trade_names.csv").read_text(encoding="utf-8-sig").startswith("Code_FAP341;Intitulé_FAP341")
    assert exports(loopback, DARES)[0]["use_labels"] == "true"


def test_populations_keep_the_municipal_ones_of_communes(loopback: Loopback, tmp_path: Path) -> None:
    (dataset,) = bring(loopback, tmp_path, "population")
    assert (len(dataset.table), dataset.part, dataset.provenance.vintage) == (9, "", "2023")
    rows = dataset.table.set_index(["commune", "year"])["population"]
    assert rows["49099", 2023] == 3023
    (near,) = bring(loopback, tmp_path / "near", "population", ["44"])
    assert (set(near.table["commune"]), near.part) == ({"44109"}, "44")
    assert loopback.times(f"{INSEE}/melodi/file/DS_POPULATIONS_HISTORIQUES/") == 2


def test_a_population_that_is_not_published_is_left_out_and_told(tmp_path: Path) -> None:
    header = ["GEO", "GEO_OBJECT", "POPREF_MEASURE", "TIME_PERIOD", "OBS_VALUE"]
    rows = [
        ["49099", "COM", "PMUN", "2023", "54000"],
        ["49023", "COM", "PMUN", "2023", ""],
        ["49", "DEP", "PMUN", "2023", "8"],
    ]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [header, *rows], ";"))
    assert dataset.table.to_numpy().tolist() == [["49099", 2023, 54000.0]]
    assert dataset.notes == ("1 populations are not given; their rows were left out.",)
    with pytest.raises(PluginError, match="no municipal population"):
        read_file(write_csv(tmp_path / "b.csv", [header, rows[2]], ";"))
    with pytest.raises(PluginError, match="beaucoup"):
        read_file(write_csv(tmp_path / "c.csv", [header, ["49099", "COM", "PMUN", "2023", "beaucoup"]], ";"))


@pytest.mark.parametrize(
    ("source_id", "host"),
    [("schools", EDUCATION), ("training_bodies", DGEFP), ("trade_names", DARES), ("stations", SNCF)],
)
def test_an_export_that_is_short_is_refused(loopback: Loopback, tmp_path: Path, source_id: str, host: str) -> None:
    def shorter(asked: Any, good: Reply) -> Reply:
        if asked.host == host and asked.path.endswith("/exports/csv"):
            return Reply(200, good.body[: good.body.rstrip().rfind(b"\r\n") + 2], good.content_type)
        return good

    loopback.twist = shorter
    with pytest.raises(PluginError, match="the service counts"):
        bring(loopback, tmp_path / "downloads", source_id)
    assert list((tmp_path / "downloads").iterdir()) == []


def test_columns_that_are_gone_are_named(loopback: Loopback, tmp_path: Path) -> None:
    loopback.tables[EDUCATION] = [{"uai_nouveau": "0490001A"}]
    with pytest.raises(PluginError, match="no column identifiant_de_l_etablissement any more"):
        bring(loopback, tmp_path, "schools")


def test_a_catalogue_without_the_file_is_told(loopback: Loopback, tmp_path: Path) -> None:
    place = f"{INSEE}/melodi/catalog/DS_POPULATIONS_HISTORIQUES"
    loopback.serve(place, Reply(body=json.dumps({"identifier": "X", "product": []}).encode()))
    with pytest.raises(PluginError, match="lists no file of the data set"):
        bring(loopback, tmp_path, "population")
    loopback.serve(place, Reply(200, WEB_PAGE, "text/html"))
    with pytest.raises(PluginError, match="web page"):
        bring(loopback, tmp_path, "population")


@pytest.mark.parametrize(
    ("source_id", "vintage", "changed"),
    [
        ("schools", "", "2026-03-02"),
        ("stations", "", "2026-03-02"),
        ("employment", "2025", "2026-03-02"),
        ("employment_flores", "2024", "2026-03-01"),
        ("population", "", "2026-03-01"),
    ],
)
def test_what_is_published_is_known_without_downloading(
    loopback: Loopback, source_id: str, vintage: str, changed: str
) -> None:
    with new_session() as session:
        offer = newest(Client(session, loopback.address, Silent(), HASTY), catalogue()[source_id])
    assert (offer.vintage, offer.changed_at[:10]) == (vintage, changed)
    assert not any("exports" in asked.path or "/file/" in asked.path for asked in loopback.asked)


@pytest.mark.parametrize("source_id", ["schools", "population", "employment_flores"])
def test_what_was_downloaded_for_departments_is_updated_for_them(loopback: Loopback, tmp_path: Path, source_id: str) -> None:
    workspace = Workspace(tmp_path / "w")
    with new_session() as session:
        accept(propose(workspace, source_id, Request(session, loopback.address, ["44", "49"], HASTY)))
        assert downloaded_departments(workspace, source_id) == ["44", "49"]
        again = propose(workspace, source_id, Request(session, loopback.address, ["44", "49"], HASTY))
        assert again.nothing
        (found,) = check(workspace, [source_id], Request(session, loopback.address, None, HASTY))
    assert found.state == CURRENT
    assert found.newest


def test_the_archive_of_populations_is_read_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "renommé.csv"
    path.write_bytes(populations_csv())
    assert read_file(path)[0].source_id == "population"
