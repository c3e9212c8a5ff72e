"""URSSAF's establishments and employees by commune and activity."""

from __future__ import annotations

import csv
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import invented
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file, recognise
from ti_dataviz_plugin.sources.tables import TABLES

from .written import cut, write_csv

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WIDE = [
    "code_commune", "intitule_commune", "code_ape", "ape", "nombre_d_etablissements_2024", "effectifs_salaries_2024",
    "nombre_d_etablissements_2025", "effectifs_salaries_2025",
]  # fmt: skip


def export(path: Path, rows: Sequence[Sequence[Any]], header: Sequence[str] = WIDE) -> Path:
    """Write rows as the portal exports them."""
    return write_csv(path, [header, *rows], ";", "utf-8-sig")


def whole(path: Path) -> Path:
    """Write the invented rows with every column of the export."""
    rows = invented.urssaf_rows()
    return export(path, [list(row.values()) for row in rows], list(rows[0]))


def test_wide_export(tmp_path: Path) -> None:
    """One part for each year and department; a year without figure gives no row."""
    datasets = read_file(whole(tmp_path / "export.csv"))
    assert [dataset.part for dataset in datasets] == ["2024 44", "2024 49", "2025 44", "2025 49"]
    assert {dataset.source_id for dataset in datasets} == {"employment"}
    assert [dataset.provenance.vintage for dataset in datasets] == ["2024", "2024", "2025", "2025"]
    assert [len(dataset.table) for dataset in datasets] == [1, 2, 2, 4]
    for dataset in datasets:
        assert list(dataset.table.columns) == list(TABLES["employment"])
    table = datasets[-1].table
    row = table[(table["area"] == "49023") & (table["naf"] == "1520Z")].iloc[0].to_dict()
    assert row == {
        "year": 2025, "level": "commune", "area": "49023", "area_name": "Beaupréau-en-Mauges", "naf": "1520Z",
        "naf_name": "Fabrication de chaussures", "naf_level": "A732", "naf_version": "rev2", "establishments_min": 2.0,
        "establishments_max": 2.0, "employees_min": 20.0, "employees_max": 20.0, "measure_source": "urssaf",
    }  # fmt: skip


def test_zero_is_a_figure_and_blank_is_none(tmp_path: Path) -> None:
    rows = [("49099", "49099 Cholet", "2511Z", "x", "0", "0", "", ""), ("49099", "Cholet", "2512Z", "y", "", "", "3", "")]
    old, new = read_file(export(tmp_path / "a.csv", rows))
    assert old.table[["naf", "establishments_max", "employees_max"]].to_numpy().tolist() == [["2511Z", 0.0, 0.0]]
    (only,) = new.table.itertuples()
    assert (only.establishments_min, only.establishments_max) == (3.0, 3.0)
    assert math.isnan(only.employees_min)
    assert math.isnan(only.employees_max)


def test_share_alike_goes_with_the_data(tmp_path: Path) -> None:
    """The licence asks to be told: in the provenance of each part, and in a sentence."""
    datasets = read_file(whole(tmp_path / "export.csv"))
    assert all(dataset.provenance.licence == "ODbL 1.0" for dataset in datasets)
    assert all("ODbL" in dataset.provenance.credit() for dataset in datasets)
    assert sum("ODbL" in note for dataset in datasets for note in dataset.notes) == 1


def test_labels_as_headers(tmp_path: Path) -> None:
    """The portal exports labels on demand (use_labels=true)."""
    header = [
        "Code commune",
        "Intitulé commune",
        "Code APE",
        "APE",
        "Nombre d'établissements 2025",
        "Effectifs salariés 2025",
    ]
    (dataset,) = read_file(
        export(tmp_path / "labels.csv", [("1004", "01004 Ambérieu", "25.11z", "2511Z Structures", "1", "9")], header)
    )
    (row,) = dataset.table.itertuples()
    assert (dataset.part, row.area, row.area_name, row.naf) == ("2025 01", "01004", "Ambérieu", "2511Z")
    assert (row.naf_name, row.employees_max) == ("Structures", 9.0)


def test_long_layout(tmp_path: Path) -> None:
    header = ["annee", "code_commune", "ape", "nb_etablissements", "effectifs"]
    rows = [
        ("2023", "49099", "2511Z", "2", "30"),
        ("2024", "49099", "2511Z", "3", "31"),
        ("2024", "2A004", "2511Z", "1", "1"),
    ]
    datasets = read_file(export(tmp_path / "long.csv", rows, header))
    assert [(d.part, d.table["employees_max"].sum()) for d in datasets] == [("2023 49", 30), ("2024 2A", 1), ("2024 49", 31)]


def test_the_whole_country_is_one_part_a_year(tmp_path: Path) -> None:
    rows = [(f"{number:02}001", "", "2511Z", "", "", "", "1", "2") for number in range(1, 96) if number != 20]
    (dataset,) = read_file(export(tmp_path / "france.csv", rows))
    assert dataset.part == "2025"
    assert len(dataset.table) == 94


def test_unknown_activities_are_kept_and_told(tmp_path: Path) -> None:
    """A subclass of NAF 2025 is not taken for one of rev. 2."""
    rows = [("49099", "", code, "", "", "", "1", "2") for code in ("2511Z", "2511Y", "0411Z", "")]
    (dataset,) = read_file(export(tmp_path / "a.csv", rows))
    levels = {row.naf: (row.naf_level, row.naf_version) for row in dataset.table.itertuples()}
    assert levels == {"2511Z": ("A732", "rev2"), "2511Y": ("", "2025"), "0411Z": ("", "rev2"), "": ("", "")}
    assert any("2511Y" in note and "0411Z" in note and note.startswith("3 ") for note in dataset.notes)


def test_copies_and_split_places(tmp_path: Path) -> None:
    row = ("49099", "Cholet", "2511Z", "x", "1", "5", "1", "5")
    other = ("49099", "Cholet", "2511Z", "x", "1", "5", "2", "")
    old, new = read_file(export(tmp_path / "a.csv", [row, row, other]))
    assert old.table[["establishments_max", "employees_max"]].to_numpy().tolist() == [[2.0, 10.0]]
    assert new.table["establishments_max"].tolist() == [3.0]
    assert new.table["employees_max"].isna().all(), "a sum with an unknown part is unknown"
    assert any(note.startswith("1 ") for note in new.notes)
    assert any(note.startswith("4 ") for note in new.notes)


@pytest.mark.parametrize(
    ("column", "value", "told"),
    [(6, "-1", "nombre_d_etablissements_2025"), (7, "12x", "effectifs_salaries_2025"), (0, "Cholet", "code_commune")],
)
def test_a_bad_value_is_placed(tmp_path: Path, column: int, value: str, told: str) -> None:
    good = ["49099", "Cholet", "2511Z", "x", "1", "5", "1", "5"]
    bad = [*good[:column], value, *good[column + 1 :]]
    with pytest.raises(PluginError) as caught:
        read_file(export(tmp_path / "a.csv", [good, bad]))
    assert "a.csv" in caught.value.what
    assert "3" in caught.value.where
    assert told in caught.value.where


def test_faults(tmp_path: Path) -> None:
    """A missing column, a file cut short, a file without figures, another kind of file."""
    with pytest.raises(PluginError, match="not recognised"):
        read_file(export(tmp_path / "a.csv", [("49099", "1")], ["code_commune", "nombre_d_etablissements_2025"]))
    with pytest.raises(PluginError, match="fields"):
        read_file(cut(whole(tmp_path / "cut.csv"), 0.8))
    with pytest.raises(PluginError, match="no figure"):
        read_file(export(tmp_path / "empty.csv", [("49099", "", "2511Z", "", "", "", "", "")]))
    with pytest.raises(PluginError, match="no figure"):
        read_file(export(tmp_path / "header.csv", []))
    with pytest.raises(PluginError, match="Natura 2000"):
        read_file(whole(tmp_path / "b.csv"), "natura2000")


@given(st.lists(st.sampled_from(["", "0", "7", "1 250", "12,5", "\u202f3"]), min_size=4, max_size=4))
def test_any_figures_are_bounds(tmp_path_factory: pytest.TempPathFactory, figures: list[str]) -> None:
    path = export(tmp_path_factory.mktemp("any") / "a.csv", [("49099", "", "2511Z", "", *figures)])
    if not any(figures):
        with pytest.raises(PluginError):
            read_file(path)
        return
    for dataset in read_file(path):
        for row in dataset.table.itertuples():
            for low, high in ((row.establishments_min, row.establishments_max), (row.employees_min, row.employees_max)):
                assert Bounds(low, high).exact or math.isnan(low)


def test_recognised_by_content_alone(tmp_path: Path) -> None:
    from ti_dataviz_plugin.sources.probe import probe

    path = whole(tmp_path / "Natura2000.csv")
    found = probe(path)
    assert recognise(found) == "employment"
    found.close()
    with path.open(encoding="utf-8-sig", newline="") as stream:
        assert next(csv.reader(stream, delimiter=";"))[0] == "code_commune"
