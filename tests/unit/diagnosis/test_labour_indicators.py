"""Indicators of the labour market, of establishments by size and of the population through time."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from ti_dataviz_plugin.bounds import UNKNOWN, Bounds
from ti_dataviz_plugin.diagnosis import indicators, labour_market
from ti_dataviz_plugin.diagnosis.batch import Wanted, diagnose_all
from ti_dataviz_plugin.diagnosis.labour_indicators import labour_by_territory
from ti_dataviz_plugin.diagnosis.labour_tables import FIGURES, labour_tables
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.geography.membership import basins_of, counted_basins
from ti_dataviz_plugin.workspace.intake import import_files
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import store

if TYPE_CHECKING:
    from pathlib import Path

TI = ("ti", "2023-2027")
CODE = "ti-5204"


def test_a_year_without_a_basin_that_counts_is_unknown(workspace: Workspace) -> None:
    rows = workspace.load("labour_needs").table
    rows = rows[(rows["year"] == 2021) & (rows["basin_name"] != "BEAUPREAU")]
    store(workspace, "labour_needs", rows, "2021", "without Beaupréau ")
    found = indicators.values_of_level(Atlas.open(workspace), "recruitment_projects", *TI)
    assert found.of(CODE, 2017) == Bounds(14.46 + 42.26, 14.46 + 42.26)
    assert found.of(CODE, 2021) == UNKNOWN
    assert indicators.find("recruitment_projects").text(found.of(CODE, 2021)) == "unknown"


def test_hidden_values_stay_within_their_bounds(atlas: Atlas) -> None:
    projects = indicators.values_of_level(atlas, "industrial_projects", *TI)
    assert projects.of(CODE, 2021) == Bounds(86, 86)
    assert projects.of(CODE) == Bounds(21, 26)
    difficult = indicators.values_of_level(atlas, "industrial_difficult_projects", *TI)
    assert difficult.of(CODE, 2021) == Bounds(53, 58)
    share = indicators.values_of_level(atlas, "industrial_difficult_share", *TI)
    assert share.of(CODE, 2021) == Bounds(53 / 86, 58 / 86)
    assert share.of(CODE, 2024) == Bounds(21 / 26, 1.0)
    assert indicators.find("industrial_difficult_share").text(share.of(CODE, 2021)) == "62-67%"


def test_all_trades_count_when_asked(atlas: Atlas) -> None:
    assert indicators.values_of_level(atlas, "recruitment_projects", *TI).of(CODE, 2021) == Bounds(586, 586)
    seasonal = indicators.values_of_level(atlas, "seasonal_share", *TI).of(CODE, 2021)
    assert seasonal == Bounds(300 / 586, 310 / 586)


def test_trades_in_tension_are_counted_surely_and_possibly(atlas: Atlas) -> None:
    found = indicators.values_of_level(atlas, "tense_trades", *TI)
    # Boilermakers 56 of which 32-37, welders 10 of which 6, unskilled 20 of which 15.
    assert found.of(CODE, 2021) == Bounds(3, 3)
    assert found.of(CODE, 2024) == Bounds(1, 1)


def test_a_trade_that_may_be_in_tension_makes_a_range(workspace: Workspace) -> None:
    rows = workspace.load("labour_needs").table
    rows = rows[(rows["year"] == 2024)].assign(difficult_min=0.0)
    store(workspace, "labour_needs", rows, "2024", "doubtful ")
    found = indicators.values_of_level(Atlas.open(workspace), "tense_trades", *TI)
    assert found.of(CODE, 2024) == Bounds(0, 1)


def test_the_share_covered_is_that_of_the_inhabitants_of_the_basins(atlas: Atlas) -> None:
    # EPCI 200000001 holds Beaupréau's 1 000 inhabitants and Cholet's 5 000 of the 5 200 of its basin.
    found = indicators.values_of_level(atlas, "recruitment_projects", "epci")
    assert found.at(2021)["covered"]["200000001"] == pytest.approx(1.0)
    assert found.of("200000002", 2021) == UNKNOWN
    assert found.at(2021)["covered"].isna()["200000002"]


def test_the_sum_is_that_of_the_panel(atlas: Atlas) -> None:
    _assert_like_the_panel(atlas, CODE)


def test_establishments_are_summed_by_size(workspace: Workspace) -> None:
    rows = [
        (2014, commune, size, count)
        for commune, counts in {"49069": (3, 10, 1), "49099": (100, 90, 10)}.items()
        for size, count in zip(("0-unknown", "1-5", "50-99"), counts)
    ]
    table = pd.DataFrame(rows, columns=["year", "commune", "size_class", "establishments"])
    others = [(2014, c, s, 0) for c in ("49069", "49099") for s in ("6-9", "10-19", "20-49", "100-199", "200-499", "500+")]
    table = pd.concat([table, pd.DataFrame(others, columns=table.columns)])
    store(workspace, "establishments_by_size", table.assign(commune_name=""), "2014")
    atlas = Atlas.open(workspace)
    assert indicators.values_of_level(atlas, "employer_establishments", *TI).of(CODE) == Bounds(111, 111)
    assert indicators.values_of_level(atlas, "large_establishments_share", *TI).of(CODE) == Bounds(11 / 111, 11 / 111)
    epci = indicators.values_of_level(atlas, "employer_establishments", "epci")
    assert epci.of("200000002") == UNKNOWN
    assert epci.at()["covered"]["200000002"] == 0


def test_a_department_whose_employees_the_file_does_not_know_is_unknown_not_0(workspace: Workspace) -> None:
    classes = ("1-5", "6-9", "10-19", "20-49", "50-99", "100-199", "200-499", "500+")
    rows = [(2014, "49099", size, 2) for size in classes] + [(2014, "85151", size, 0) for size in classes]
    rows.append((2014, "85151", "0-unknown", 40))
    table = pd.DataFrame(rows, columns=["year", "commune", "size_class", "establishments"])
    store(workspace, "establishments_by_size", table.assign(commune_name=""), "2014")
    atlas = Atlas.open(workspace)
    found = indicators.values_of_level(atlas, "employer_establishments", "department")
    assert found.of("49") == Bounds(16, 16)
    assert found.of("85") == UNKNOWN


def test_the_population_changes_between_two_years_held(workspace: Workspace) -> None:
    rows = [("49126", 2010, 900), ("49099", 2010, 5000), ("49126", 2015, 1000), ("49099", 2015, 5100), ("49012", 2015, 5)]
    store(workspace, "population", pd.DataFrame(rows, columns=["commune", "year", "population"]))
    found = indicators.values_of_level(Atlas.open(workspace), "population_change", *TI)
    assert found.years == (2015,)
    assert found.of(CODE).low == pytest.approx(((6100 / 5900) ** (1 / 5) - 1) * 1000)


def _assert_like_the_panel(atlas: Atlas, code: str) -> None:
    """Compare the sums of a TI with those of the rows that the labour panel takes."""
    territory = atlas.territory("ti", code, TI[1])
    view = labour_market.diagnose(atlas, territory)
    counted = view.basins.loc[view.basins["counted"], "basin"]
    rows = labour_tables(atlas).rows
    rows = rows[rows["place"].isin(counted) & ~rows["year"].isin(view.partial)]
    expected = rows.groupby("year")[FIGURES].sum()
    table = labour_by_territory(atlas, grouping(atlas, *TI), industrial=False)
    own = table[table["code"] == code].set_index("year")[FIGURES]
    pd.testing.assert_frame_equal(own, expected, check_dtype=False)


@pytest.fixture(scope="module")
def national(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    workspace = Workspace(tmp_path_factory.mktemp("national"))
    names = ["boundaries/communes.gpkg", "bmo/odis_bassin_emploi.csv", "bmo/Base_open_data_21_def.xlsx"]
    names += ["bmo/Base_open_data_23.xlsx"]
    import_files(workspace, [*(real_data / name for name in names), *sorted((real_data / "ti").glob("*.geojson"))])
    return Atlas.open(workspace)


def test_the_basins_of_every_real_territory_are_those_of_the_panel(national: Atlas) -> None:
    one = national.territory("ti", CODE, TI[1])
    for programme in national.programmes():
        groups = grouping(national, "ti", programme)
        counted = counted_basins(national, groups).groupby("code")["basin"].agg(set)
        for code in groups.codes:
            inside = groups.owners.index[groups.owners == code]
            communes = national.communes[national.communes["commune"].isin(inside)]
            expected = set(basins_of(national, replace(one, programme=programme, code=code, communes=communes)).counted)
            assert counted.get(code, set()) == expected, code


@pytest.mark.parametrize("code", [CODE, "ti-0401", "ti-1101", "ti-8404"])
def test_real_sums_are_those_of_the_panel(national: Atlas, code: str) -> None:
    _assert_like_the_panel(national, code)


def test_every_real_territory_of_both_programmes_has_its_indicators(national: Atlas) -> None:
    for programme, territories in (("2023-2027", 183), ("2018-2023", 149)):
        batch = diagnose_all(national, Wanted("ti", programme))
        assert len(batch.territories) == territories
        assert batch.territories["communes_min"].min() >= 1
        known = batch.values.dropna(subset=["low"])
        assert (known["low"] <= known["high"]).all()
        assert known["sources"].str.len().min() > 0
        shares = known[known["unit"] == "share"]
        assert shares["low"].min() >= 0
        assert shares["high"].max() <= 1
        surveyed = batch.territories["difficult_share_min"].notna()
        assert surveyed.mean() > 0.85  # the others hold the half of no basin
        assert batch.territories.geometry.is_valid.all()
