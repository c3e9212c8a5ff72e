from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources.written import write_csv, write_xlsx, write_zip
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.fields import clean
from ti_dataviz_plugin.sources.labour_needs import count_bounds, same_name
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.provenance import Dataset

NOTICE = [[None, "Variables", "Description"], [None, "annee", "année de l'enquête"]] + [[None, None, None]] * 40
LABELS = {
    "basin_name": "CHOLET", "trade": "D2Z40", "trade_name": "Chaudronniers, tôliers", "family": "I",
    "family_name": "Ouvriers de l'industrie", "department_name": "Maine-et-Loire", "region": "52",
    "region_name": "Pays de la Loire", "extra": "NORMAL",
}  # fmt: skip
# The columns of each year, in order: our name=the header, with ## for the year.
_TRADE_21 = "trade=Code métier BMO;trade_name=Nom métier BMO;family=Famille_met;family_name=Lbl_fam_met"
_FAMILY = "family=Famille_met;family_name=Lbl_fam_met"
_COUNTS = "met=met;xmet=xmet;smet=smet"
_BASIN = "basin=BE##;basin_name=NOMBE##"
_DEPT = "department=Dept;department_name=NomDept"
_REGION = "region=REG;region_name=NOM_REG"
_2018 = f"year=annee;{_BASIN};{_FAMILY};trade=metier;trade_name=nommetier;{_DEPT};{_COUNTS};{_REGION}18"
_2021 = f"year=annee;{_TRADE_21};{_BASIN};{_DEPT};{_REGION};{_COUNTS}"
_2024 = f"year=annee;{_TRADE_21};{_REGION};{_DEPT};{_BASIN};{_COUNTS}"
HEADERS = {
    2016: (
        f"year=annee;{_BASIN};{_FAMILY};trade=Métier;trade_name=Libellé du métier;department=Département;"
        f"department_name=NomDept;{_COUNTS};region=Region;region_name=NOM_REG;extra=NORMAL"
    ),
    2017: (
        f"year=annee;{_BASIN};family=Famille_metier;family_name=Libellé de famille de métier;trade=code métier BMO ;"
        f"trade_name=nom_metier BMO;{_DEPT};{_COUNTS};{_REGION}"
    ),
    2018: _2018,
    2019: _2018,
    2020: _2018.replace("NOM_REG18", "NOM_REG"),
    2021: _2021,
    2022: _2021.replace("Code métier BMO", "Code_metier_BMO").replace("Nom métier BMO", "Nom_metier_BMO"),
    2023: _2021,
    2024: _2024,
    2025: _2024,
    2026: _2024.replace("NOMBE##", "NOMBE##;extra=clpe"),
}


def rows(year: int, *given: dict[str, Any]) -> list[list[Any]]:
    """The header of a year, then rows: what is not given is Cholet's, in boilermaking."""
    base = {**LABELS, "year": year, "basin": "5205", "department": "49", "met": "24", "xmet": "24", "smet": "*"}
    columns = [column.split("=") for column in HEADERS[year].replace("##", str(year)[2:]).split(";")]
    return [[header for _name, header in columns], *[[{**base, **row}[name] for name, _header in columns] for row in given]]


def workbook(folder: Path, year: int, *given: dict[str, Any]) -> Path:
    return write_xlsx(folder / "Base.xlsx", {"Description des variables ": NOTICE, f"BMO_{year}": rows(year, *given)})


def one(path: Path) -> Dataset:
    (dataset,) = read_file(path)
    return dataset


@pytest.mark.parametrize("year", sorted(HEADERS))
def test_every_header_gives_the_same_table(tmp_path: Path, year: int) -> None:
    dataset = one(workbook(tmp_path, year, {}))
    assert (dataset.source_id, dataset.part, dataset.provenance.vintage) == ("labour_needs", str(year), str(year))
    assert list(dataset.table.columns) == list(TABLES["labour_needs"])
    row = dataset.table.iloc[0].to_dict()
    nomenclature = row.pop("nomenclature")
    assert nomenclature == ("FAP2021" if year >= 2024 else "FAP2009")
    assert row == {
        "year": year, "basin": "5205", "basin_name": "CHOLET", "department": "49", "department_name": "Maine-et-Loire",
        "region": "52", "region_name": "Pays de la Loire", "trade": "D2Z40", "trade_name": "Chaudronniers, tôliers",
        "family": "I", "family_name": "Ouvriers de l'industrie", "projects_min": 24.0, "projects_max": 24.0,
        "difficult_min": 24.0, "difficult_max": 24.0, "seasonal_min": 0.0, "seasonal_max": 5.0,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("basin", "department", "found"),
    [(101, 971, ("0101", "971")), (8201, 1, ("8201", "01")), ("9411", "2B", ("9411", "2B")), (None, "06", ("", "06"))],
)
def test_codes_get_their_zeros_back_whatever_the_cells_are(tmp_path: Path, basin: Any, department: Any, found: Any) -> None:
    table = one(workbook(tmp_path, 2016, {"basin": basin, "department": department})).table
    assert (table["basin"].iloc[0], table["department"].iloc[0]) == found


@pytest.mark.parametrize("written", ["7.18", 7.18, "7,18"])
def test_decimals_are_kept(tmp_path: Path, written: Any) -> None:
    assert one(workbook(tmp_path, 2016, {"met": written})).table["projects_min"].iloc[0] == 7.18


def test_old_regions_are_given_under_their_present_code(tmp_path: Path) -> None:
    row = {"department": 1, "department_name": "AIN", "region": 82, "region_name": "RHONE-ALPES"}
    table = one(workbook(tmp_path, 2016, row)).table
    assert table[["department_name", "region", "region_name"]].iloc[0].tolist() == ["Ain", "84", "Auvergne-Rhône-Alpes"]


def test_rows_without_a_basin_are_kept_and_told(tmp_path: Path) -> None:
    lost = {
        "basin": None,
        "basin_name": None,
        "department": "99",
        "department_name": None,
        "region": None,
        "region_name": None,
    }
    dataset = one(workbook(tmp_path, 2019, {}, lost))
    assert dataset.table["basin"].tolist() == ["5205", ""]
    assert dataset.table["region"].tolist() == ["52", ""]
    assert any("1 rows name no basin" in note and "99" in note for note in dataset.notes)


def test_copies_that_differ_by_the_department_name_are_removed_and_told(tmp_path: Path) -> None:
    mayotte = {"basin": "0405", "basin_name": "MAYOTTE", "department": "976", "department_name": "MAYOTTE", "region": "04"}
    dataset = one(workbook(tmp_path, 2019, mayotte, {**mayotte, "department_name": None}, {}))
    assert len(dataset.table) == 2
    assert dataset.table.query("basin == '0405'")["department_name"].tolist() == ["Mayotte"]
    assert any("1 rows that copy another" in note and "976" in note for note in dataset.notes)


def test_two_spellings_of_a_basin_are_added_up(tmp_path: Path) -> None:
    first = {"basin": "7649", "basin_name": "AGDE-PEZENAS", "department": "34", "met": "*", "xmet": "*", "smet": "*"}
    second = {**first, "basin_name": "Agde-Pézenas", "met": 352, "xmet": 28, "smet": 345}
    dataset = one(workbook(tmp_path, 2019, first, second, {}))
    row = dataset.table.query("basin == '7649'").iloc[0]
    assert len(dataset.table) == 2
    assert (row.projects_min, row.projects_max, row.difficult_min, row.difficult_max) == (352, 357, 28, 33)
    assert any("added up" in note for note in dataset.notes)


def test_two_basins_under_one_code_are_kept_apart_and_told(tmp_path: Path) -> None:
    islands = {"basin": "0102", "department": "971"}
    dataset = one(
        workbook(
            tmp_path,
            2021,
            {**islands, "basin_name": "BASSIN GRANDE-TERRE"},
            {**islands, "basin_name": "BASSIN ILES DU NORD"},
        )
    )
    assert len(dataset.table) == 2
    assert any("0102" in note for note in dataset.notes)


def test_a_zip_of_a_workbook_is_read(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "bmo.zip", {"dossier/Base.xlsx": workbook(tmp_path, 2024, {})})
    dataset = one(path)
    assert (dataset.part, dataset.provenance.file_name) == ("2024", "bmo.zip")


def test_a_workbook_saved_as_text_is_read(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "bmo.xlsx", rows(2021, {}), ";", "cp1252")
    assert one(path).table["trade_name"].tolist() == ["Chaudronniers, tôliers"]


def test_an_extract_of_several_years_gives_one_table_each(tmp_path: Path) -> None:
    header = "year basin basin_name department trade_family trade_family_name trade trade_name projects difficult seasonal"
    given = [
        [year, 5205, "CHOLET", 49, "I", "Industrie", trade, "x", "*", "*", "*"]
        for year, trade in ((2023, "D2Z40"), (2024, "D1X30"))
    ]
    found = read_file(write_csv(tmp_path / "a.csv", [header.split(" "), *given]))
    assert [(dataset.part, dataset.table["nomenclature"].tolist()) for dataset in found] == [
        ("2023", ["FAP2009"]),
        ("2024", ["FAP2021"]),
    ]
    assert found[0].table["region"].tolist() == ["52"]


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        ("met", "n.d.", "met"),
        ("xmet", "-3", "xmet"),
        ("basin", "CHOLET", "BE21"),
        ("trade", "D2", "Code métier BMO"),
        ("department", "x", "Dept"),
    ],
)
def test_a_wrong_value_is_told_with_its_sheet_row_and_column(tmp_path: Path, column: str, value: str, said: str) -> None:
    path = workbook(tmp_path, 2021, {}, {}, {column: value})
    with pytest.raises(PluginError) as caught:
        read_file(path)
    assert "Base.xlsx" in caught.value.what
    assert value.upper() in caught.value.what.upper()
    assert caught.value.where == f"BMO_2021, row 4, column {said}"
    assert caught.value.todo.startswith("Expected: ")


@pytest.mark.parametrize("column", ["xmet", "smet", "Code métier BMO", "Dept", "NOMBE21"])
def test_a_missing_column_is_named_with_those_found(tmp_path: Path, column: str) -> None:
    content = rows(2021, {})
    at = content[0].index(column)
    path = write_xlsx(
        tmp_path / "a.xlsx", {"BMO": [[cell for place, cell in enumerate(row) if place != at] for row in content]}
    )
    with pytest.raises(PluginError, match="has no column") as caught:
        read_file(path)
    assert "annee" in caught.value.where
    assert "xmet" in caught.value.todo


@given(st.floats(1e-12, 1e6))
def test_a_known_count_is_exact(value: float) -> None:
    assert count_bounds(repr(value)) == (value, value)
    assert count_bounds(f" {value!r}\u00a0".replace(".", ",")) == (value, value)


@given(st.text(max_size=8))
def test_any_text_is_a_count_in_order_or_is_refused(text: str) -> None:
    try:
        low, high = count_bounds(text)
    except ValueError:
        return
    assert 0 <= low <= high or (math.isnan(low) and math.isnan(high) and clean(text) == "")


def test_a_hidden_count_lies_below_five_and_is_not_missing() -> None:
    assert count_bounds("*") == count_bounds(" * ") == (0.0, 5.0)
    assert all(math.isnan(end) for end in count_bounds(""))


def test_spellings_of_one_name_agree() -> None:
    assert same_name("SAINT YRIEIX") == same_name("St-Yrieix")
    assert same_name("AGDE-PEZENAS") == same_name("Agde-Pézenas")
    assert same_name("BASSIN GRANDE-TERRE") != same_name("BASSIN ILES DU NORD")


REAL = {
    # file: year, rows kept, basins, trades, sum of known projects, hidden projects, difficult, seasonal
    "ResMetBE16.xlsx": (2016, 39_501, 405, 199, 1_827_271, 0, 0, 0),
    "ResMetBE17.xlsx": (2017, 42_429, 412, 199, 1_976_468, 0, 0, 0),
    "Base_open_data_21_def.xlsx": (2021, 46_595, 398, 199, 2_697_190, 9_180, 19_656, 33_049),
    "Base_open_data_23.xlsx": (2023, 50_437, 405, 199, 3_013_134, 9_196, 17_304, 36_388),
    "Base_open_data_BMO_2024.xlsx": (2024, 53_443, 406, 217, 2_751_069, 10_891, 20_507, 39_359),
    "Base_open_data_BMO_2025.xlsx": (2025, 50_076, 406, 217, 2_401_105, 11_452, 21_720, 36_972),
}


def hidden(table: pd.DataFrame, name: str) -> int:
    return int((table[f"{name}_max"] > table[f"{name}_min"]).sum())


@pytest.fixture(scope="module")
def workbooks(real_data: Path) -> dict[str, Dataset]:
    return {path.name: one(path) for path in sorted((real_data / "bmo").glob("*.xlsx"))}


@pytest.mark.parametrize("name", sorted(REAL))
def test_real_workbooks_give_the_known_figures(workbooks: dict[str, Dataset], name: str) -> None:
    year, count, basins, trades, known, *masked = REAL[name]
    dataset = workbooks[name]
    table = dataset.table
    assert dataset.part == str(year)
    assert set(table["year"]) == {year}
    assert len(table) == count
    assert table.loc[table["basin"] != "", "basin"].nunique() == basins
    assert table["trade"].nunique() == trades
    assert round(table.loc[table["projects_min"] == table["projects_max"], "projects_min"].sum()) == known
    assert [hidden(table, part) for part in ("projects", "difficult", "seasonal")] == masked
    assert not table.duplicated(["basin", "basin_name", "trade", "department"]).any()


def test_real_2019_is_read_without_its_duplicates(workbooks: dict[str, Dataset]) -> None:
    dataset = workbooks["ResMetBE19.xlsx"]
    table = dataset.table
    assert len(table) == 47_985 - 132 - 17
    assert (table["basin"] == "").sum() == 226
    assert table.query("basin == '7649' and trade == 'T4Z60'")[["projects_min", "projects_max"]].to_numpy().tolist() == [
        [352, 357]
    ]
    assert (table["department"] == "976").sum() == 132
    assert any("132 rows that copy another" in note for note in dataset.notes)
    assert any("34 rows under two spellings" in note for note in dataset.notes)
    assert any("226 rows name no basin" in note for note in dataset.notes)


def test_real_2021_keeps_rows_without_a_basin_and_two_basins_of_one_code(workbooks: dict[str, Dataset]) -> None:
    table = workbooks["Base_open_data_21_def.xlsx"].table
    assert table[table["basin"] == ""].groupby("department").size().to_dict() == {"06": 100, "2A": 138, "2B": 147}
    islands = table[(table["basin"] == "0102")]
    assert set(islands["basin_name"]) == {"BASSIN GRANDE-TERRE", "BASSIN ILES DU NORD"}
    assert islands.duplicated(["trade"]).sum() == 69


BOILERMAKING = {
    # year: trade, projects, difficult, seasonal of basins 5205 and 5229 together, as (min, max)
    2016: ("D2Z40", (4.65, 4.65), (0, 0), (0, 0)),
    2017: ("D2Z40", (56.72, 56.72), (47.07, 47.07), (9.18, 9.18)),
    2019: ("D2Z40", (70, 70), (60, 60), (0, 10)),
    2021: ("D2Z40", (56, 56), (32, 37), (0, 10)),
    2023: ("D2Z40", (45, 45), (45, 45), (0, 10)),
    2024: ("D1X30", (21, 26), (21, 26), (0, 10)),
    2025: ("D1X30", (0, 5), (0, 5), (0, 5)),
}


def test_boilermaking_around_cholet_gives_the_acceptance_table(workbooks: dict[str, Dataset]) -> None:
    table = pd.concat([dataset.table for dataset in workbooks.values()])
    table = table[table["basin"].isin(["5205", "5229"])]
    for year, (trade, *expected) in BOILERMAKING.items():
        rows_of_year = table[(table["year"] == year) & (table["trade"] == trade)]
        for name, ends in zip(("projects", "difficult", "seasonal"), expected):
            found = (rows_of_year[f"{name}_min"].sum(), rows_of_year[f"{name}_max"].sum())
            assert found == pytest.approx(ends, abs=0.01), (year, name)
