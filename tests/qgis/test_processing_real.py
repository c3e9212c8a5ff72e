"""The reference case on the official files: Choletais-Mauges, boilermaking, vacant land."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.algorithms import run
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider

if TYPE_CHECKING:
    from ti_dataviz_plugin.workspace.store import Workspace

TERRITORY = {"PROGRAMME": "2023-2027", "TERRITORY": "ti-5204"}


def rows_of(provider: TiDatavizProvider, name: str, **parameters: Any) -> tuple[list[dict[str, str]], str]:
    """Run an algorithm; return the rows of its CSV output and what it printed."""
    _result, heard = run(provider, name, **parameters)
    with Path(parameters["OUTPUT"]).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file)), heard.text()


def test_boilermaking_year_by_year(provider: TiDatavizProvider, real_workspace: Workspace, tmp_path: Path) -> None:
    rows, _log = rows_of(
        provider,
        "labour_market",
        WORKSPACE=str(real_workspace.folder),
        **TERRITORY,
        TRADE="D2Z40",
        OUTPUT=str(tmp_path / "a.csv"),
    )
    figures = ["projects_min", "projects_max", "difficult_min", "difficult_max", "seasonal_min", "seasonal_max"]
    found = {(int(row["year"]), row["trade"]): [round(float(row[name]), 2) for name in figures] for row in rows}
    assert found == {
        (2016, "D2Z40"): [4.65, 4.65, 0, 0, 0, 0],
        (2017, "D2Z40"): [56.72, 56.72, 47.07, 47.07, 9.18, 9.18],
        (2019, "D2Z40"): [70, 70, 60, 60, 0, 10],
        (2021, "D2Z40"): [56, 56, 32, 37, 0, 10],
        (2023, "D2Z40"): [45, 45, 45, 45, 0, 10],
        (2024, "D1X30"): [21, 26, 21, 26, 0, 10],
        (2025, "D1X30"): [0, 5, 0, 5, 0, 5],
    }


def test_boilermaking_is_among_the_first_industrial_trades_and_the_rule_is_printed(
    provider: TiDatavizProvider, real_workspace: Workspace, tmp_path: Path
) -> None:
    rows, log = rows_of(
        provider, "labour_market", WORKSPACE=str(real_workspace.folder), **TERRITORY, OUTPUT=str(tmp_path / "a.csv")
    )
    order = list(dict.fromkeys(row["trade"] for row in rows if row["nomenclature"] == "FAP2009"))
    assert order.index("D2Z40") < 10
    assert "D2Z40 Chaudronniers" in log
    assert "persistence" in log.split("Score = ")[1]
    assert "26 of its 27 communes" in log


@pytest.mark.parametrize(("boundary", "sites"), [("communes", 89), ("published", 90)])
def test_sites_of_the_reference_territory(
    provider: TiDatavizProvider, real_workspace: Workspace, tmp_path: Path, boundary: str, sites: int
) -> None:
    rows, log = rows_of(
        provider,
        "vacant_land",
        WORKSPACE=str(real_workspace.folder),
        **TERRITORY,
        BOUNDARY=boundary,
        OUTPUT=str(tmp_path / "a.csv"),
    )
    assert len(rows) == sites
    assert all(row["overlap_m2"] == row["overlap_share"] == row["distance_m"] == "" for row in rows)
    assert "No Natura 2000 perimeter" in log
    for said in (
        "within the dissolved communes: 89",
        "within the published perimeter: 90",
        "by commune code as written: 87",
        "by commune code, changes followed: 88",
        "49069_5772",
        "85151_21879",
    ):
        assert said in log, said
    assert any("49069" in line and "49126" in line for line in log.splitlines())
