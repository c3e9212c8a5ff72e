from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.sources.written import write_csv, write_xlsx
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.provenance import Dataset

LAYOUTS = {
    # header, one row, vintage, name of the commune
    "glossary": (
        ["CODE_COMMUNE_INSEE", "REG_CREDOC", "REG", "DEP", "CCOMMUNE", "NOMCOM", "BE19", "NOMBE19"],
        ["49099", "A", "52", "49", "49099", "Cholet", "5205", "CHOLET"],
        "2019",
        "Cholet",
    ),
    "odis": (
        ["reg", "dep", "code_commune_insee", "code_bassin_BMO", "lib_bassin_BMO"],
        ["52", "49", "49099", "5205", "CHOLET"],
        "2021",
        "",
    ),
    "france_travail": (["reg", "dep", "codgeo", "codbe", "libbe"], ["52", "49", "49099", "5205", "CHOLET"], "2021", ""),
    "2026": (
        ["region", "dep", "code_commune", "lib_commune", "code_bassin_2026", "lib_bassin_2026"],
        ["52", "49", "49099", "Cholet", "5205", "CHOLET"],
        "2026",
        "Cholet",
    ),
    "extract": (["commune", "commune_name", "basin", "basin_name"], ["49099", "Cholet", "5205", "CHOLET"], "2019", "Cholet"),
}


def one(path: Path) -> Dataset:
    (dataset,) = read_file(path)
    return dataset


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_every_layout_gives_the_same_table(tmp_path: Path, name: str, kind: str) -> None:
    header, row, vintage, commune = LAYOUTS[name]
    if kind == "csv":
        path = write_csv(tmp_path / "a.csv", [header, row], encoding="utf-8-sig")
    else:
        path = write_xlsx(tmp_path / "a.xlsx", {"Bassins": [header, row]})
    dataset = one(path)
    assert (dataset.source_id, dataset.part, dataset.provenance.vintage) == ("employment_basins", vintage, vintage)
    assert list(dataset.table.columns) == list(TABLES["employment_basins"])
    assert dataset.table.iloc[0].tolist() == ["49099", commune, "5205", "CHOLET", "49", vintage]
    assert dataset.notes == ()


@pytest.mark.parametrize(("commune", "department"), [("2A004", "2A"), ("97411", "974"), (1001, "01")])
def test_departments_come_from_the_commune_code(tmp_path: Path, commune: Any, department: str) -> None:
    header = LAYOUTS["2026"][0]
    path = write_xlsx(tmp_path / "a.xlsx", {"s": [header, ["97", "97", commune, "X", 101, "Y"]]})
    row = one(path).table.iloc[0]
    assert (row.department, row.basin) == (department, "0101")


def test_codes_that_lost_their_zeros_are_repaired_and_told(tmp_path: Path) -> None:
    rows = [
        ["reg", "dep", "codgeo", "codbe", "libbe"],
        ["1", "97", "97101", "101", "BASSE-TERRE"],
        ["84", "1", "1001", "8401", "B"],
    ]
    dataset = one(write_csv(tmp_path / "a.csv", rows))
    assert dataset.table[["commune", "basin"]].to_numpy().tolist() == [["97101", "0101"], ["01001", "8401"]]
    assert [note.split(" ")[0:3] for note in dataset.notes] == [["1", "commune", "codes"], ["1", "basin", "codes"]]


def test_employment_zones_of_insee_are_refused_with_the_reason(tmp_path: Path) -> None:
    rows = [
        ["codgeo", "libgeo", "ze_2020", "codze2020", "libze2020"],
        ["49099", "Cholet", "5206 - Cholet", "5206", "Cholet"],
    ]
    path = write_csv(tmp_path / "bassins.csv", rows, encoding="utf-8-sig")
    with pytest.raises(PluginError, match="employment zones") as caught:
        read_file(path, "employment_basins")
    assert "5206" in caught.value.todo
    assert [dataset.source_id for dataset in read_file(path)] == ["employment_zones"]


@pytest.mark.parametrize(("commune", "basin", "column"), [("Cholet", "5205", "codgeo"), ("49099", "CHOLET", "codbe")])
def test_a_value_that_is_no_code_is_told_with_its_row(tmp_path: Path, commune: str, basin: str, column: str) -> None:
    path = write_csv(tmp_path / "a.csv", [["codgeo", "codbe", "libbe"], ["49001", "5205", "x"], [commune, basin, "x"]])
    with pytest.raises(PluginError, match="cannot be read") as caught:
        read_file(path)
    assert caught.value.where == f"a.csv, row 3, column {column}"


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["codgeo", "codbe"], ["49001", "5205"]])
    with pytest.raises(PluginError, match=r"has no column .*libbe"):
        read_file(path)


@pytest.mark.parametrize(
    ("name", "rows", "basins", "vintage"),
    [
        ("mobiville_lexique-bassins.csv", 35_357, 403, "2019"),
        ("odis_bassin_emploi.csv", 37_498, 404, "2021"),
        ("France_Travail_Bassin_Emploi_2021.csv", 37_498, 404, "2021"),
    ],
)
def test_real_tables_give_the_known_figures(real_data: Path, name: str, rows: int, basins: int, vintage: str) -> None:
    dataset = one(real_data / "bmo" / name)
    table = dataset.table
    assert (len(table), table["basin"].nunique(), dataset.part) == (rows, basins, vintage)
    assert table["commune"].str.len().eq(5).all()
    assert table["basin"].str.len().eq(4).all()
    repaired = [note for note in dataset.notes if "135 basin codes" in note]
    assert bool(repaired) == (vintage == "2021")
    mauges = table.query("basin == '5229'")["commune"]
    assert {"49023", "49069", "49092", "49218", "49244", "49301"} <= set(mauges)


def test_real_employment_zones_are_refused(real_data: Path) -> None:
    with pytest.raises(PluginError, match="employment zones"):
        read_file(real_data / "employment" / "insee_Communes_Zones_Emploi_2020.csv", "employment_basins")
