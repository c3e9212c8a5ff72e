"""Nomenclatures of trades, the legal list of those in tension, and the links that the user keeps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.reference import RESOURCES
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.sources.tension_trades import month_in

ROME = [
    ["D2Z40", "211g", "H2902"], ["", "212b", "H2904"], ["", "634b", ""], ["", "", ""],
    ["", "", "H9999"],  # beyond the end of the group
    ["D", "Mécanique, travail des métaux *", ""], ["  * (FAP D) Constat général", "", ""],
    ["A0Z40", "691e", "A1416"],
]  # fmt: skip


def _rome(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "table.csv"
    path.write_bytes("\r\n".join(";".join(row) for row in rows).encode())
    return path


def test_groups_are_filled_down_and_not_across_their_end(tmp_path: Path) -> None:
    (dataset,) = read_file(_rome(tmp_path, ROME))
    assert dataset.source_id == "trade_rome"
    assert dataset.table.to_numpy().tolist() == [
        ["D2Z40", "PCS", "211g"], ["D2Z40", "ROME", "H2902"], ["D2Z40", "PCS", "212b"], ["D2Z40", "ROME", "H2904"],
        ["D2Z40", "PCS", "634b"], ["A0Z40", "PCS", "691e"], ["A0Z40", "ROME", "A1416"],
    ]  # fmt: skip
    assert dataset.notes == ("1 codes belong to no trade of the file; they were left out.",)


@pytest.mark.parametrize(
    ("rows", "message"),
    [([ROME[0], ["", "autre", ""]], "autre"), ([ROME[0], ["", "212b"]], "2 fields"), ([ROME[0], ["", "", "H29"]], "H29")],
)
def test_a_wrong_line_of_the_table_is_told(tmp_path: Path, rows: list[list[str]], message: str) -> None:
    with pytest.raises(PluginError, match=message) as caught:
        read_file(_rome(tmp_path, rows))
    assert "2" in str(caught.value)


def test_the_real_tables(real_data: Path) -> None:
    (rome,) = read_file(real_data / "bmo" / "mobiville_table-correspondance-pcs-rome.csv")
    assert rome.notes == ()
    boilers = rome.table.query("trade == 'D2Z40'")
    assert boilers.query("nomenclature == 'ROME'")["code"].tolist()[:3] == ["H2902", "H2904", "H2911"]
    assert boilers.query("nomenclature == 'PCS'")["code"].tolist() == ["211g", "212b", "623a", "634b"]
    (names,) = read_file(real_data / "bmo" / "odis_Intitules_FAP2021.csv")
    assert list(names.table.columns) == list(TABLES["trade_names"])
    assert (len(names.table), names.table["trade"].nunique()) == (341, 228)
    (tension,) = read_file(real_data / "bmo" / "metiers_en_tension_mars_2024.csv")
    assert tension.provenance.vintage == "2024-03"
    assert (len(tension.table), tension.table["region_name"].nunique()) == (399, 14)
    assert set(tension.table["trade"]) <= set(rome.table["trade"])


def test_names_of_trades(tmp_path: Path) -> None:
    header = [f"{kind}_FAP{level}" for level in (341, 228, 86, 22) for kind in ("Code", "Intitulé")]
    row = ["D1X30a", "Chaudronniers", "D1X30", "Chaudronniers, tôliers", "D1X", "Ouvriers", "D", "Mécanique"]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [header, row], ";", "utf-8-sig"))
    assert dataset.table.iloc[0].tolist() == row
    with pytest.raises(PluginError, match="cannot be read"):
        read_file(write_csv(tmp_path / "a.csv", [header, [*row[:2], "D1", *row[3:]]], ";"))
    with pytest.raises(PluginError, match="intitule_fap22"):
        read_file(write_csv(tmp_path / "a.csv", [header[:-1], row[:-1]], ";"))


def test_trades_in_tension(tmp_path: Path) -> None:
    header = ["Region", "Famille Professionnelle", "Code FAP"]
    rows = [header, ["Bretagne", "Soudeurs", "D2Z41"], ["Bretagne", "Soudeurs", "D2Z41"]]
    (dataset,) = read_file(write_csv(tmp_path / "liste_avril_2026.csv", rows))
    assert dataset.table.to_numpy().tolist() == [["Bretagne", "D2Z41", "Soudeurs"]]
    assert (dataset.provenance.vintage, len(dataset.notes)) == ("2026-04", 2)
    assert read_file(write_csv(tmp_path / "liste.csv", rows))[0].provenance.vintage == ""
    with pytest.raises(PluginError, match="“Soudeurs”"):
        read_file(write_csv(tmp_path / "a.csv", [header, ["Bretagne", "x", "Soudeurs"]]))


@given(st.text())
def test_a_month_is_found_or_not(name: str) -> None:
    assert re.fullmatch(r"|20\d\d-(0[1-9]|1[0-2])", month_in(name))


def test_links_of_schools_say_on_what_they_rest(tmp_path: Path) -> None:
    rows = [
        ["uai", "fap", "basis"],
        ["0490001a", "d2z40", "Official"],
        ["0490001A", "D1X30", ""],
        ["0490001A", "D1X30", "user"],
    ]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows, ";"))
    assert dataset.table.to_numpy().tolist() == [["0490001A", "D2Z40", "official"], ["0490001A", "D1X30", "user"]]
    assert len(dataset.notes) == 1


@pytest.mark.parametrize("row", [["x", "D2Z40", ""], ["0490001A", "Soudeur", ""], ["0490001A", "D2Z40", "rumour"]])
def test_a_wrong_link_is_told(tmp_path: Path, row: list[str]) -> None:
    with pytest.raises(PluginError, match="cannot be read") as caught:
        read_file(write_csv(tmp_path / "a.csv", [["uai", "fap", "basis"], row], ";"))
    assert "row 2" in caught.value.where


@pytest.mark.parametrize(("name", "row"), [("school_trades", "0490001A;D2Z40;user"), ("population", "49099;2021;54000")])
def test_the_templates_are_read_once_filled(tmp_path: Path, name: str, row: str) -> None:
    path = tmp_path / "filled.csv"
    path.write_bytes((RESOURCES / "templates" / f"{name}.csv").read_bytes() + row.encode())
    (dataset,) = read_file(path)
    assert (dataset.source_id, len(dataset.table)) == (name, 1)
