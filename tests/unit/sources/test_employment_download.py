"""Downloads of employment, against a stand-in for the official endpoints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.loopback import INSEE, URSSAF, WEB_PAGE, Loopback, Reply
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import Policy, Selection, fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.intake import import_files
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

HASTY = Policy(read_timeout=0.5, attempts=2, first_wait=0.01, longest_wait=0.02)
EXPORT = f"{URSSAF}/api/explore/v2.1/catalog/datasets/etablissements-et-effectifs-salaries-au-niveau-commune-x-ape-last"


def get(loopback: Loopback, folder: Path, source_id: str, area: Any = None) -> list[Path]:
    """Fetch a data set from the stand-in."""
    with new_session() as session:
        return fetch(source_id, session, folder, mirror=loopback.address, area=area, policy=HASTY)


def assert_nothing_kept(folder: Path) -> None:
    """Check that a failure left nothing behind."""
    assert list(folder.iterdir()) == []


def test_departments_with_every_year(loopback: Loopback, tmp_path: Path) -> None:
    paths = get(loopback, tmp_path, "employment", ["49", "44"])
    assert [path.name for path in paths] == ["employment-49-2024-2025.csv", "employment-44-2024-2025.csv"]
    datasets = [dataset for path in paths for dataset in read_file(path)]
    assert [dataset.part for dataset in datasets] == ["2024 49", "2025 49", "2024 44", "2025 44"]
    assert datasets[0].provenance.url.startswith(f"{loopback.address}/{EXPORT}/exports/csv?select=")
    asked = [item for item in loopback.asked if item.path.endswith("/exports/csv")]
    assert [item.query["where"] for item in asked] == ['code_departement="49"', 'code_departement="44"']
    assert asked[0].query["delimiter"] == ";"
    assert asked[0].query["limit"] == "-1"
    assert "secteur_na17" not in asked[0].query["select"]


def test_the_whole_country_comes_for_the_newest_year(loopback: Loopback, tmp_path: Path) -> None:
    """Rows without any establishment that year are left on the server."""
    (path,) = get(loopback, tmp_path, "employment")
    assert path.name == "employment-2025.csv"
    tables = [dataset.table for dataset in read_file(path)]
    assert sum(len(table) for table in tables) == sum(row["nombre_d_etablissements_2025"] > "0" for row in loopback.urssaf)


def test_years_asked_for(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "employment", Selection(departments=("49",), years=(2024,)))
    assert {dataset.part for dataset in read_file(path)} == {"2024 49"}
    with pytest.raises(PluginError, match="2003"):
        get(loopback, tmp_path / "other", "employment", Selection(years=(2003,)))


def test_imports_add_up(loopback: Loopback, tmp_path: Path) -> None:
    """One department after the other, then the first again: nothing is erased, nothing counts twice."""
    workspace = Workspace(tmp_path / "workspace")
    for round_, code in enumerate(("49", "44", "49")):
        import_files(workspace, get(loopback, tmp_path / str(round_), "employment", [code]))
    holding = workspace.load("employment")
    assert set(holding.parts) == {"2024 44", "2024 49", "2025 44", "2025 49"}
    assert len(holding.table) == 9
    import_files(workspace, get(loopback, tmp_path / "flores", "employment_flores", ["49"]))
    assert workspace.load("employment_flores").parts == ("2024 A88 49",)
    assert {source.licence for source in workspace.load("employment").sources} == {"ODbL 1.0"}


def test_flores_newest_and_chosen_years(loopback: Loopback, tmp_path: Path) -> None:
    (path,) = get(loopback, tmp_path, "employment_flores")
    assert path.name == "DS_FLORES_A88_2024_CSV_FR.zip"
    (dataset,) = read_file(path)
    assert dataset.provenance.url.endswith(f"{INSEE}/melodi/file/DS_FLORES_A88/DS_FLORES_A88_2024_CSV_FR")
    assert "44109" in set(dataset.table["area"])
    paths = get(loopback, tmp_path / "both", "employment_flores", Selection(departments=("49",), years=(2023, 2024)))
    assert [dataset.part for path in paths for dataset in read_file(path)] == ["2023 A88 49", "2024 A88 49"]
    with pytest.raises(PluginError, match="2017"):
        get(loopback, tmp_path / "none", "employment_flores", Selection(years=(2017,)))


def test_a_department_without_row_is_told(loopback: Loopback, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="no row"):
        get(loopback, tmp_path, "employment", ["49", "75"])
    assert_nothing_kept(tmp_path)


def test_an_export_that_is_not_whole_is_refused(loopback: Loopback, tmp_path: Path) -> None:
    short = "code_commune;code_ape;nombre_d_etablissements_2025;effectifs_salaries_2025\r\n49099;2511Z;1;2\r\n"
    loopback.script(f"{EXPORT}/exports/csv", Reply(200, short.encode("utf-8-sig"), "text/csv"))
    with pytest.raises(PluginError, match="the service counts 4"):
        get(loopback, tmp_path, "employment", ["49"])
    assert_nothing_kept(tmp_path)


def test_a_column_that_is_gone_is_named(loopback: Loopback, tmp_path: Path) -> None:
    loopback.urssaf = [{"commune": "x", "code_ape": "2511Z"}]
    with pytest.raises(PluginError, match="no column code_commune"):
        get(loopback, tmp_path, "employment", ["49"])
    assert_nothing_kept(tmp_path)


def error(status: int) -> Reply:
    """Return an error as Opendatasoft words it."""
    return Reply(status, json.dumps({"error_code": "TooManyRequests", "message": "quota"}).encode())


@pytest.mark.parametrize(
    "place", [EXPORT, f"{EXPORT}/records", f"{EXPORT}/exports/csv", f"{INSEE}/melodi/catalog", f"{INSEE}/melodi/file"]
)
@pytest.mark.parametrize(
    "reply",
    [
        error(404), error(429), error(500), Reply(200, WEB_PAGE, "text/html"), Reply(200, b"", "text/csv"),
        Reply(200, b'{"fields": [', "application/json", cut=5), Reply(200, b"[]", "application/json"),
    ],
    ids=["404", "429", "500", "web page", "empty", "cut", "other content"],
)  # fmt: skip
def test_lasting_faults_end_in_one_message(loopback: Loopback, tmp_path: Path, place: str, reply: Reply) -> None:
    """Nothing is kept, and the message says where and what to do."""
    loopback.script(place, *[reply] * 6)
    with pytest.raises(PluginError) as caught:
        get(loopback, tmp_path, "employment_flores" if place.startswith(INSEE) else "employment", ["49"])
    assert caught.value.what
    assert caught.value.where
    assert caught.value.todo
    assert_nothing_kept(tmp_path)


@pytest.mark.parametrize("place", [EXPORT, f"{EXPORT}/exports/csv", f"{INSEE}/melodi/file"])
def test_a_passing_fault_is_overcome(loopback: Loopback, tmp_path: Path, place: str) -> None:
    loopback.script(place, Reply(503, b"busy", headers={"Retry-After": "0"}))
    assert get(loopback, tmp_path, "employment_flores" if place.startswith(INSEE) else "employment", ["49"])
