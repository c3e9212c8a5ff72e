"""INSEE's older file of establishments by commune and size class."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

from .written import cut, write_csv

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ["CODGEO", "LIBGEO", "REG", "DEP", "E14TST", "E14TS0ND", "E14TS1", "E14TS6", "E14TS10", "E14TS20", "E14TS50",
          "E14TS100", "E14TS200", "E14TS500"]  # fmt: skip
ROWS = [
    ["1001", "L'Abergement", "82", "1", "25", "22", "1", "2", "0", "0", "0", "0", "0", "0"],
    ["2A004", "Ajaccio", "94", "2A", "10", "", "1", "2", "0", "0", "0", "0", "0", "0"],
    ["49099", "Cholet", "52", "49", "9", "3", "1", "2", "0", "0", "0", "0", "0", "0"],
]


def test_made_file(tmp_path: Path) -> None:
    """Leading zeros come back, old regions are not read, a blank is no figure."""
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [HEADER, *ROWS]))
    table = dataset.table
    assert (dataset.source_id, dataset.part, dataset.provenance.vintage) == ("establishments_by_size", "2014", "2014")
    assert list(table.columns) == list(TABLES["establishments_by_size"])
    assert list(table["commune"].unique()) == ["01001", "2A004", "49099"]
    first = table[table["commune"] == "01001"].set_index("size_class")["establishments"].to_dict()
    assert first == {
        "total": 25, "0-unknown": 22, "1-5": 1, "6-9": 2, "10-19": 0, "20-49": 0, "50-99": 0, "100-199": 0, "200-499": 0,
        "500+": 0,
    }  # fmt: skip
    assert table["establishments"].isna().sum() == 1
    assert dataset.notes == (
        "1 commune codes got back their leading zero.",
        "In 1 communes the size classes do not add up to the total.",
    )


def test_faults(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="e14ts500"):
        read_file(write_csv(tmp_path / "a.csv", [HEADER[:-1], *(row[:-1] for row in ROWS)]))
    with pytest.raises(PluginError, match="fields"):
        read_file(cut(write_csv(tmp_path / "b.csv", [HEADER, *ROWS]), 0.9))
    bad = [["49099", "Cholet", "52", "49", "nine", *ROWS[2][5:]]]
    with pytest.raises(PluginError, match="“nine”"):
        read_file(write_csv(tmp_path / "c.csv", [HEADER, *bad]))
    with pytest.raises(PluginError, match="“CHOLET”"):
        read_file(write_csv(tmp_path / "d.csv", [HEADER, ["Cholet", *ROWS[2][1:]]]))


def test_real_file(real_data: Path) -> None:
    """All communes of 2016, their codes whole, and classes that add up."""
    (dataset,) = read_file(real_data / "employment" / "etablissements_par_taille_2014.csv")
    table = dataset.table
    assert table["commune"].nunique() == 36_681
    assert table["commune"].str.fullmatch(r"\d[\dAB]\d{3}").all()
    assert len(table) == 10 * 36_681
    assert dataset.notes == ("3,224 commune codes got back their leading zero.",)
    wide = table.pivot_table(index="commune", columns="size_class", values="establishments")
    assert (wide.drop(columns="total").sum(axis=1) == wide["total"]).all()
    assert wide.loc["49099", "total"] > 1000
