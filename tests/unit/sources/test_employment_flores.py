"""INSEE's FLORES: CSV archives and Melodi answers, with secrecy as bounds."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import invented
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.stamp import digest
from ti_dataviz_plugin.sources.tables import TABLES

from .written import cut, write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd

WITH_SIZES = (*invented.FLORES_HEADER[:3], "NUMBER_EMPL", *invented.FLORES_HEADER[3:])


def archive(path: Path, year: int = 2024) -> Path:
    """Write an archive as INSEE serves it."""
    path.write_bytes(invented.flores_archive(year))
    return path


def row_of(table: pd.DataFrame, area: str, activity: str) -> dict[str, Any]:
    """Return the one row of an area and activity."""
    (row,) = table[(table["area"] == area) & (table["naf"] == activity)].to_dict("records")
    return row


def test_archive_as_served(tmp_path: Path) -> None:
    """The zip holds a list of codes beside the data."""
    (dataset,) = read_file(archive(tmp_path / "DS_FLORES_A88_2024_CSV_FR.zip"))
    table = dataset.table
    assert list(table.columns) == list(TABLES["employment_flores"])
    assert dataset.source_id == "employment_flores"
    assert dataset.provenance.licence == "Licence Ouverte 2.0"
    assert set(table["level"]) == {"commune", "department"}
    assert set(table["naf_level"]) == {"A88", "total"}
    assert row_of(table, "49", "25") == {
        "year": 2024, "level": "department", "area": "49", "area_name": "", "naf": "25",
        "naf_name": "Fabrication de produits métalliques, à l'exception des machines et des équipements", "naf_level": "A88",
        "naf_version": "rev2", "establishments_min": 10.0, "establishments_max": 10.0, "employees_min": 250.0,
        "employees_max": 250.0, "measure_source": "flores",
    }  # fmt: skip
    assert any(note.startswith("2 ") and "areas" in note for note in dataset.notes)


def test_a_hidden_figure_has_the_bounds_that_its_total_leaves(tmp_path: Path) -> None:
    """Of 400 jobs, 250 are published: each of the two hidden figures is between 0 and 150."""
    (dataset,) = read_file(archive(tmp_path / "flores.zip"))
    for activity in ("28", "47"):
        row = row_of(dataset.table, "49099", activity)
        assert (row["employees_min"], row["employees_max"]) == (0.0, 150.0)
        assert row["establishments_min"] == row["establishments_max"] > 0
    assert any("Employees: 2 " in note for note in dataset.notes)


def lines(path: Path, rows: Sequence[Sequence[str]], header: Sequence[str] = invented.FLORES_HEADER) -> Path:
    """Write rows as INSEE's CSV."""
    return write_csv(path, [header, *rows], ";")


def test_hidden_without_a_total_is_unknown(tmp_path: Path) -> None:
    rows = [
        ("49099", "COM", "25", "1T9X7", "EMPL3112", "K", "2024", ""),
        ("49099", "COM", "28", "1T9X7", "EMPL3112", "A", "2024", "4"),
    ]
    (dataset,) = read_file(lines(tmp_path / "a.csv", rows))
    row = row_of(dataset.table, "49099", "25")
    assert math.isnan(row["employees_min"])
    assert math.isnan(row["employees_max"])


def test_a_hidden_value_is_hidden_whatever_its_cell_says(tmp_path: Path) -> None:
    rows = [
        ("49099", "COM", "25", "1T9X7", "EMPL3112", "K", "2024", "0"),
        ("49099", "COM", "_T", "1T9X7", "EMPL3112", "A", "2024", "9"),
    ]
    (dataset,) = read_file(lines(tmp_path / "a.csv", rows))
    assert row_of(dataset.table, "49099", "25")["employees_max"] == 9.0


def test_size_classes_and_legal_forms_are_left_to_their_totals(tmp_path: Path) -> None:
    def line(size: str, form: str, measure: str, value: str) -> tuple[str, ...]:
        return ("49099", "COM", "CA", size, form, measure, "A", "2024", value)

    rows = [
        line("_T", "1T9X7", "UNIT_LOC", "9"), line("E1T4", "1T9X7", "UNIT_LOC", "8"), line("_T", "2AAAA", "UNIT_LOC", "1"),
        line("_T", "1T9X7", "EMPL3112", "90"), line("_T", "1T9X7", "OTHER", "3"),
    ]  # fmt: skip
    (dataset,) = read_file(lines(tmp_path / "a.csv", rows, WITH_SIZES))
    (row,) = dataset.table.itertuples()
    assert (row.establishments_max, row.employees_max, row.naf_level) == (9.0, 90.0, "A38")
    assert len([note for note in dataset.notes if note.startswith("1 ")]) == 3
    with pytest.raises(PluginError, match="no row over all sizes"):
        read_file(lines(tmp_path / "b.csv", [line("E1T4", "1T9X7", "UNIT_LOC", "8")], WITH_SIZES))


def test_years_are_parts(tmp_path: Path) -> None:
    rows = [*invented.flores_rows(2023), *invented.flores_rows(2024)]
    datasets = read_file(lines(tmp_path / "a.csv", rows))
    assert [dataset.provenance.vintage for dataset in datasets] == ["2023", "2024"]
    assert [dataset.part[:8] for dataset in datasets] == ["2023 A88", "2024 A88"]
    assert len(datasets[0].table) == len(datasets[1].table)


def test_the_departments_chosen_for_the_download_are_kept(tmp_path: Path) -> None:
    """The file is published whole: the sidecar says which communes were wanted."""
    path = archive(tmp_path / "flores.zip")
    beside = path.with_name(path.name + ".json")
    beside.write_text(json.dumps({"sha256": digest(path), "departments": "49"}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert dataset.part == "2024 A88 49"
    assert set(dataset.table["area"]) == {"49099", "49023", "49"}
    assert any("outside the departments" in note for note in dataset.notes)


def observation(geo: str, activity: str, measure: str, value: float | None) -> dict[str, Any]:
    """Return one observation of a Melodi answer."""
    return {
        "dimensions": {"GEO": geo, "ACTIVITY": activity, "FLORES_MEASURE": measure, "TIME_PERIOD": "2024"},
        "attributes": {"OBS_STATUS": "K" if value is None else "A"},
        "measures": {"OBS_VALUE_NIVEAU": {"value": value}},
    }


def answer(path: Path, observations: list[dict[str, Any]], last: bool = True) -> Path:
    """Write an answer of Melodi."""
    path.write_text(
        json.dumps({"identifier": "DS_FLORES_A17_2024", "paging": {"isLast": last}, "observations": observations}),
        encoding="utf-8",
    )
    return path


def test_answer_of_melodi(tmp_path: Path) -> None:
    observations = [
        observation("2026-EPCI-200060010", "_T", "EMPL3112", 120.0),
        observation("2026-EPCI-200060010", "C1", "EMPL3112", 100),
        observation("2026-EPCI-200060010", "DE", "EMPL3112", None),
    ]
    (dataset,) = read_file(answer(tmp_path / "melodi.json", observations))
    assert dataset.part == "2024 A17 epci-200060010"
    row = row_of(dataset.table, "200060010", "DE")
    assert (row["level"], row["naf_level"], row["employees_min"], row["employees_max"]) == ("epci", "A17", 0.0, 20.0)


def test_two_answers_are_two_parts(tmp_path: Path) -> None:
    parts = set()
    for first in (1, 5):
        many = [observation(f"2026-COM-4900{code}", "25", "UNIT_LOC", 1) for code in range(first, first + 4)]
        (dataset,) = read_file(answer(tmp_path / f"{first}.json", many))
        parts.add(dataset.part)
    assert len(parts) == 2


def test_one_page_of_several_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="one page"):
        read_file(answer(tmp_path / "melodi.json", [observation("2026-DEP-49", "25", "UNIT_LOC", 1)], last=False))


def test_faults(tmp_path: Path) -> None:
    rows = invented.flores_rows(2024)
    with pytest.raises(PluginError, match="no column time_period"):
        read_file(
            lines(
                tmp_path / "a.csv",
                [row[:6] + row[7:] for row in rows],
                invented.FLORES_HEADER[:6] + invented.FLORES_HEADER[7:],
            )
        )
    with pytest.raises(PluginError, match="fields"):
        read_file(cut(lines(tmp_path / "cut.csv", rows), 0.7))
    with pytest.raises(PluginError, match="“-3”"):
        read_file(lines(tmp_path / "b.csv", [(*rows[0][:7], "-3")]))
    with pytest.raises(PluginError, match="“24”"):
        read_file(lines(tmp_path / "c.csv", [(*rows[0][:6], "24", "3")]))
    with pytest.raises(PluginError, match="damaged"):
        read_file(cut(archive(tmp_path / "flores.zip"), 0.6))


@given(st.lists(st.one_of(st.none(), st.integers(0, 500)), min_size=1, max_size=6), st.integers(0, 100))
def test_bounds_hold_the_truth(tmp_path_factory: pytest.TempPathFactory, values: list[int | None], hidden: int) -> None:
    """Whatever is hidden, the true figure lies within its bounds, and the bounds are ones."""
    truth = [hidden if value is None else value for value in values]
    rows = [("49099", "COM", "_T", "1T9X7", "EMPL3112", "A", "2024", str(sum(truth)))]
    for division, value in zip(("10", "25", "28", "41", "47", "62"), values):
        status, text = ("K", "") if value is None else ("A", str(value))
        rows.append(("49099", "COM", division, "1T9X7", "EMPL3112", status, "2024", text))
    (dataset,) = read_file(lines(tmp_path_factory.mktemp("any") / "a.csv", rows))
    for (_, *rest), true in zip(rows[1:], truth):
        row = row_of(dataset.table, "49099", rest[1])
        bounds = Bounds(row["employees_min"], row["employees_max"])
        assert bounds.low <= true <= bounds.high
