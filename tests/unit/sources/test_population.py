"""Populations, employment zones, and the events of communes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.changes import CommuneHistory, history
from ti_dataviz_plugin.geography.report import FOLLOWED, UNMATCHED, VINTAGE
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

MOVES = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]
ZONES = ["codgeo", "libgeo", "ze_2020", "codze2020", "libze2020"]


def _one(path: Path) -> Dataset:
    (dataset,) = read_file(path)
    return dataset


def _moves(folder: Path, *rows: tuple[str, str, str, str]) -> Dataset:
    """Read events given as (kind, date, before, after), communes all; a name is that of its code."""
    lines = [[kind, date, "COM", before, f"N{before}", "COM", after, f"N{after}"] for kind, date, before, after in rows]
    return _one(write_csv(folder / "v_mvtcommune_2026.csv", [MOVES, *lines]))


def _pairs(dataset: Dataset) -> list[list[Any]]:
    return dataset.table[["former_code", "current_code", "kind"]].to_numpy().tolist()


def test_population_by_rows(tmp_path: Path) -> None:
    rows = [["commune", "year", "population"], ["1004", "2021", "14 000"], ["49099", "2021", ""], ["1004", "2015", "13000"]]
    dataset = _one(write_csv(tmp_path / "a.csv", rows, ";"))
    assert dataset.table.to_numpy().tolist() == [["01004", 2021, 14000.0], ["01004", 2015, 13000.0]]
    assert dataset.provenance.vintage == "2021"
    assert dataset.notes == ("1 populations are not given; their rows were left out.",)


def test_population_by_columns_of_years(tmp_path: Path) -> None:
    rows = [["CODGEO", "REG", "LIBGEO", "PMUN2021", "PSDC1999", "PTOT1954"], ["49099", "52", "Cholet", "54000", "54204", ""]]
    dataset = _one(write_csv(tmp_path / "a.csv", rows))
    assert dataset.table.to_numpy().tolist() == [["49099", 2021, 54000.0], ["49099", 1999, 54204.0]]
    assert dataset.source_id == "population"


@pytest.mark.parametrize(
    ("row", "message"),
    [(["Cholet", "2021", "1"], "CHOLET"), (["49099", "21", "1"], "“21”"), (["49099", "2021", "x"], "“x”"),
     (["49099", "2021", "-4"], "-4"), (["49001", "2021", "9"], "two populations")],
)  # fmt: skip
def test_a_wrong_population_is_told(tmp_path: Path, row: list[str], message: str) -> None:
    rows = [["commune", "year", "population"], ["49001", "2021", "5"], row]
    with pytest.raises(PluginError, match=message):
        read_file(write_csv(tmp_path / "a.csv", rows))


def test_zones(tmp_path: Path) -> None:
    rows = [ZONES, ["49099", "Cholet", "5206 - Cholet", "5206", "Cholet"], ["1004", "A", "8405 - B", "8405", "B"]]
    dataset = _one(write_csv(tmp_path / "a.csv", rows))
    assert list(dataset.table.columns) == list(TABLES["employment_zones"])
    assert dataset.table.to_numpy().tolist() == [
        ["49099", "Cholet", "5206", "Cholet", "2020"], ["01004", "A", "8405", "B", "2020"],
    ]  # fmt: skip
    assert "which are others" in dataset.notes[0]
    with pytest.raises(PluginError, match="libze20##"):
        read_file(write_csv(tmp_path / "a.csv", [row[:-1] for row in rows]))
    with pytest.raises(PluginError, match="“CHOLET”"):
        read_file(write_csv(tmp_path / "a.csv", [ZONES, ["49099", "Cholet", "x", "Cholet", "Cholet"]]))


def test_real_zones_are_not_basins(real_data: Path) -> None:
    dataset = _one(real_data / "employment" / "insee_Communes_Zones_Emploi_2020.csv")
    assert (dataset.source_id, len(dataset.table), dataset.part) == ("employment_zones", 34_935, "2020")
    assert dataset.table.set_index("commune").loc["49099", "zone"] == "5206"


def test_mergers_lead_to_the_commune_of_today(tmp_path: Path) -> None:
    dataset = _moves(
        tmp_path,
        ("32", "2015-12-15", "49069", "49126"),
        ("10", "2016-01-01", "49126", "49126"),
        ("32", "2019-01-01", "49126", "49200"),
        ("41", "1968-01-01", "78001", "95001"),
    )
    assert _pairs(dataset) == [
        ["49069", "49200", "fusion"], ["49126", "49200", "fusion"], ["78001", "95001", "changement-de-code"],
    ]  # fmt: skip
    assert (dataset.part, dataset.provenance.vintage, dataset.notes) == ("2019", "2019", ())


def test_a_commune_that_was_split_is_several(tmp_path: Path) -> None:
    dataset = _moves(
        tmp_path,
        ("32", "2012-01-01", "49001", "49005"),  # what has joined a commune that is split later
        ("21", "2021-01-01", "49005", "49005"),
        ("21", "2021-01-01", "49005", "49006"),
        ("30", "2020-01-01", "49010", "49011"),  # suppressed, its ground shared out
        ("30", "2020-01-01", "49010", "49012"),
    )
    assert _pairs(dataset) == [
        ["49001", "49005", "scission"], ["49001", "49006", "scission"],
        ["49005", "49005", "scission"], ["49005", "49006", "scission"],
        ["49010", "49011", "scission"], ["49010", "49012", "scission"],
    ]  # fmt: skip
    assert "49005 → 49005, 49006" in dataset.notes[0]


def test_a_commune_in_use_again_means_itself(tmp_path: Path) -> None:
    dataset = _moves(
        tmp_path,
        ("33", "1973-01-01", "49002", "49001"),
        ("21", "1985-01-01", "49001", "49001"),
        ("21", "1985-01-01", "49001", "49002"),
    )
    assert _pairs(dataset) == []
    assert "1 splits before 2010" in dataset.notes[0]


def test_wrong_events_are_told(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="“2021”"):
        _moves(tmp_path, ("32", "2021", "49001", "49002"))
    with pytest.raises(PluginError, match="“CHOLET”"):
        _moves(tmp_path, ("32", "2021-01-01", "Cholet", "49002"))
    with pytest.raises(PluginError, match="libelle_ap"):
        read_file(write_csv(tmp_path / "a.csv", [MOVES[:-1], ["32", "2021-01-01", "COM", "49001", "A", "COM", "49002"]]))


def test_delegated_communes_are_no_communes_of_their_own(tmp_path: Path) -> None:
    rows = [MOVES, ["32", "2016-01-01", "COM", "49001", "A", "COMD", "49001", "A"]]
    rows += [["32", "2016-01-01", "COM", "49001", "A", "COM", "49002", "B"]]
    assert _pairs(_one(write_csv(tmp_path / "a.csv", rows))) == [["49001", "49002", "fusion"]]


def _history(dataset: Dataset, *known: str) -> CommuneHistory:
    return history(pd.DataFrame({"commune": known, "commune_name": [f"N{code}" for code in known]}), dataset.table)


def test_a_join_follows_mergers_and_reports_splits(tmp_path: Path) -> None:
    dataset = _moves(
        tmp_path,
        ("32", "2016-01-01", "49001", "49002"),
        ("21", "2021-01-01", "49005", "49005"),
        ("21", "2021-01-01", "49005", "49006"),
        ("30", "2020-01-01", "49010", "49011"),
        ("30", "2020-01-01", "49010", "49012"),
    )
    found = _history(dataset, "49002", "49005", "49006", "49011", "49012")
    current, lines = found.match(["49001", "49002", "49005", "49006", "49010"])
    assert current.to_dict() == {"49001": "49002", "49002": "49002", "49005": "49005", "49006": "49006", "49010": ""}
    assert [(line.kind, line.code) for line in lines] == [(FOLLOWED, "49001"), (VINTAGE, "49005"), (UNMATCHED, "49010")]
    assert "49005, 49006" in lines[1].text
    assert "cannot be given to one of them" in lines[2].text


def test_before_the_split_the_boundaries_decide(tmp_path: Path) -> None:
    dataset = _moves(tmp_path, ("30", "2020-01-01", "49010", "49011"), ("30", "2020-01-01", "49010", "49012"))
    current, lines = _history(dataset, "49010").match(["49010"])
    assert (current["49010"], lines) == ("49010", ())


def test_splits_survive_the_workspace(tmp_path: Path) -> None:
    rows = [MOVES, *(["30", "2020-01-01", "COM", "49010", "A", "COM", after, "B"] for after in ("49011", "49012"))]
    workspace = Workspace(tmp_path / "workspace")
    import_file(workspace, write_csv(tmp_path / "a.csv", rows))
    assert len(workspace.load("commune_codes").table) == 2
