from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.sources.ti_communes import several_of

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ["insee_com", "lib_com", "id_ti", "lib_ti"]


def test_communes_of_a_list_and_those_of_several_territories(tmp_path: Path) -> None:
    rows = [
        HEADER,
        ["49099", "Cholet", "ti-5204", "Choletais-Mauges"],
        ["1001", "L'Abergement", "ti-5204 ; ti-5202", "Choletais-Mauges ; Anjou Bleu"],
        ["49001", "Ailleurs", "", ""],
    ]
    (dataset,) = read_file(write_csv(tmp_path / "liste-ti-com.csv", rows))
    assert (dataset.source_id, dataset.part) == ("ti_communes", "2023-2027")
    assert list(dataset.table.columns) == list(TABLES["ti_communes"])
    assert dataset.table[["territory_id", "territory_name", "commune"]].to_numpy().tolist() == [
        ["ti-5204", "Choletais-Mauges", "49099"],
        ["ti-5204", "Choletais-Mauges", "01001"],
        ["ti-5202", "Anjou Bleu", "01001"],
    ]
    assert dataset.notes == ("1 communes of the list are in no territory.", "Communes in several territories: 01001.")


def test_the_first_programme_is_told_by_its_names(tmp_path: Path) -> None:
    rows = [HEADER, ["49099", "Cholet", "ti-5202", "CHOLETAIS MAUGES"]]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows, ";", "cp1252"))
    assert dataset.part == "2018-2023"


def test_a_wrong_value_is_told_with_its_row(tmp_path: Path) -> None:
    with pytest.raises(PluginError) as caught:
        read_file(write_csv(tmp_path / "a.csv", [HEADER, ["49099", "Cholet", "5204", "Choletais-Mauges"]]))
    assert caught.value.where == "a.csv, row 2, column id_ti"


def test_several_ids_whose_names_cannot_be_placed_keep_their_ids() -> None:
    assert several_of("ti-1 ; ti-2", "un seul nom") == [("ti-1", ""), ("ti-2", "")]
    assert several_of("TI-1", "nom ; entier") == [("ti-1", "nom ; entier")]
    assert several_of(" ", "") == []
