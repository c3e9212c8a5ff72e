"""Figures of the officer's own, in the layouts that people make, whole and damaged."""

from __future__ import annotations

import math
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources.test_damaged_projects import DAMAGES
from tests.unit.sources.written import write_csv, write_xlsx
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.local_indicators import Description, preview, read
from ti_dataviz_plugin.sources.local_indicators import _parse as parse

TOLD = Description("Jobs in boiler making", "commune", "count", "Région d'essai", "Licence Ouverte 2.0", "2024", "jobs")
ROWS = [
    ["code_insee", "nom", "valeur"],
    ["49099", "Cholet", "1 250,5"],
    ["1004", "Ambérieu", "12-15"],
    ["2A004", "Ajaccio", "<5"],
]


def told(**changed: object) -> Description:
    return Description(**{**TOLD.__dict__, **changed})  # type: ignore[arg-type]


def figures(path: Path, description: Description = TOLD, code: str = "") -> list[tuple[str, int, float, float]]:
    table = read(path, description, code).table
    return list(table[["area", "year", "low", "high"]].itertuples(index=False, name=None))


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_values_and_bounds_by_code(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"own.{kind}"
    _ = write_csv(path, ROWS, ";") if kind == "csv" else write_xlsx(path, {"Données": ROWS})
    assert preview(path).code == "code_insee"
    assert (preview(path).level, preview(path).values, preview(path).rows) == ("commune", ("valeur",), 3)
    assert figures(path) == [("49099", 0, 1250.5, 1250.5), ("01004", 0, 12, 15), ("2A004", 0, 0, 5)]
    dataset = read(path, TOLD)
    assert dataset.part == "own_jobs_in_boiler_making"
    source = dataset.provenance
    assert source.credit() == "Région d'essai, Jobs in boiler making, 2024, Licence Ouverte 2.0"
    assert set(dataset.table["unit_name"]) == {"jobs"}


def test_years_in_columns_with_or_without_ends(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["epci", "2020", "2021_min", "2021_max"], ["200000001", "3", "4", "6"]])
    assert preview(path).years == (2020, 2021)
    assert figures(path, told(level="epci")) == [("200000001", 2020, 3, 3), ("200000001", 2021, 4, 6)]


def test_a_year_in_each_row(tmp_path: Path) -> None:
    rows = [
        ["bassin", "annee", "min", "max"],
        ["5205", "2021", "4", "6"],
        ["5205", "2022", "nd", "7"],
        ["5229", "2022", "", ""],
    ]
    found = figures(write_csv(tmp_path / "a.csv", rows), told(level="basin"))
    assert found[0] == ("5205", 2021, 4, 6)
    assert all(math.isnan(end) for row in found[1:] for end in row[2:])


def test_units_are_brought_to_ours(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["ti", "valeur"], ["5204", "12,5 %"], ["ti-5205", "3"]])
    description = told(level="ti", unit="percent", programme="2023-2027")
    assert figures(path, description) == [("ti-5204", 0, 0.125, 0.125), ("ti-5205", 0, 0.03, 0.03)]
    assert set(read(path, description).table["unit"]) == {"share"}
    assert figures(path, told(level="ti", unit="ha", programme="2023-2027"))[1] == ("ti-5205", 0, 30_000, 30_000)


def test_a_column_of_codes_can_be_chosen(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["place", "valeur"], ["49099", "1"]])
    assert preview(path).code == ""
    with pytest.raises(PluginError, match="no column"):
        read(path, TOLD)
    assert figures(path, TOLD, "place") == [("49099", 0, 1, 1)]


def test_a_column_of_values_can_be_chosen(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["insee", "jobs", "firms"], ["49099", "1", "2"]])
    assert preview(path).values == ()
    table = read(path, TOLD, "insee", "firms").table
    assert table["low"].tolist() == [2]
    with pytest.raises(PluginError, match="no column people"):
        read(path, TOLD, "insee", "people")


def test_the_same_file_told_otherwise_is_another_version(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", ROWS)
    digests = {read(path, description).provenance.sha256 for description in (TOLD, told(unit="eur"), TOLD)}
    assert len(digests) == 2


@pytest.mark.parametrize(
    ("rows", "changed", "said"),
    [
        ([["insee", "valeur"], ["49099", "many"]], {}, "many"),
        ([["insee", "valeur"], ["49099", "15-12"]], {}, "15-12"),
        ([["insee", "valeur"], ["49099", "45"]], {"unit": "share"}, "percentage"),
        ([["insee", "valeur"], ["49099", "145"]], {"unit": "percent"}, "145"),
        ([["insee", "min", "max"], ["49099", "5", "4"]], {}, "upper end"),
        ([["insee", "annee", "valeur"], ["49099", "12", "4"]], {}, "year of 4 digits"),
        ([["insee", "a", "b"], ["49099", "5", "4"]], {}, "of values"),
        ([["insee", "valeur"], ["Cholet", "5"]], {}, "code of the level chosen"),
        (ROWS, {"producer": " "}, "producer"),
        (ROWS, {"level": "ti"}, "programme"),
        (ROWS, {"unit": "furlongs"}, "unit"),
    ],
)
def test_what_cannot_be_right_is_told(tmp_path: Path, rows: list[list[str]], changed: dict[str, str], said: str) -> None:
    path = write_csv(tmp_path / "own.csv", rows)
    with pytest.raises(PluginError, match=said):
        read(path, told(**changed))


def test_a_layer_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    with pytest.raises(PluginError):
        preview(path)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", ["own.csv", "own.xlsx"])
def test_a_damaged_file_is_read_or_told(tmp_path: Path, name: str, damage: str) -> None:
    path = tmp_path / name
    rows = [
        ["code_insee", "2020", "2021_min", "2021_max"],
        *([f"{49000 + n}", str(n), str(n), str(n + 2)] for n in range(40)),
    ]
    good = (write_csv(path, rows) if name.endswith("csv") else write_xlsx(path, {"a": rows})).read_bytes()
    for turn in range(12):
        path.write_bytes(DAMAGES[damage](good, random.Random(f"{name} {damage} {turn}")))
        said, count = "", 0
        try:
            table = read(path, TOLD).table
            count = len(table)
            assert not (table["low"] > table["high"]).any()
            assert not table[["low", "high"]].isin([math.inf]).any().any()
        except PluginError as error:
            said = str(error)
        assert name in said or 0 < count <= 82, turn


@given(st.floats(0, 1e9), st.floats(0, 1e9))
def test_a_range_is_read_as_written(one: float, other: float) -> None:
    low, high = sorted((round(one, 2), round(other, 2)))
    assert parse(f"{low:.2f} - {high:.2f}".replace(".", ",")) == (low, high)


@given(st.text(max_size=30))
def test_any_text_is_bounds_or_refused(text: str) -> None:
    try:
        low, high = parse(text.strip())
    except ValueError:
        return
    assert low <= high or (math.isnan(low) and math.isnan(high))


@pytest.mark.parametrize(
    ("codes", "level"),
    [
        (["ti-5204", "ti-1101"], "ti"),
        (["200071678", "243301504"], "epci"),
        (["49099", "2A004"], "commune"),
        (["5205", "2021"], ""),
        (["ti-5204", "49099"], ""),
    ],
)
def test_codes_tell_their_level_under_a_plain_header(tmp_path: Path, codes: list[str], level: str) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("\n".join(["code;valeur", *(f"{code};1,5" for code in codes)]), encoding="utf-8")
    found = preview(path)
    assert (found.level, found.code) == (level, "code" if level else "")
