"""Maps of indicators: what is drawn for each territory and year, and what is said of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.diagnosis import indicator_map as maps
from ti_dataviz_plugin.diagnosis import indicators, trade_map
from ti_dataviz_plugin.diagnosis.indicator import COUNT, LESS_IS_BETTER, NEITHER, Indicator, frame
from ti_dataviz_plugin.diagnosis.indicator_map import BOUNDED, KNOWN, NOTHING, MapChoice, indicator_map
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.grouping import grouping

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas

BOILERMAKERS = trade_map.id_of("D2Z40")


def rows(atlas: Atlas, year: int | None) -> pd.DataFrame:
    return indicator_map(atlas, MapChoice(BOILERMAKERS, "basin", "", year)).figures.set_index("code")


def test_a_map_has_every_territory_of_its_level(atlas: Atlas) -> None:
    made = indicator_map(atlas, MapChoice("population", "epci"))
    assert dict(zip(made.figures["code"], made.figures["text"])) == {"200000001": "6,000", "200000002": "200"}
    assert dict(zip(made.figures["code"], made.figures["rank"])) == {"200000001": "1 of 2", "200000002": "2 of 2"}
    assert set(made.figures["state"]) == {KNOWN}
    assert made.years == ()
    assert made.figures["year"].isna().all()
    assert {source.source_id for source in made.sources} == {"communes"}


def test_a_map_looks_where_most_people_live(atlas: Atlas) -> None:
    made = indicator_map(atlas, MapChoice("population", "department"))
    assert made.main.epsg == 2154
    assert made.main.extent == pytest.approx((-1.0, 47.0, -0.6, 47.1))
    assert maps.region_of(atlas, atlas.territory("department", "85")).extent == pytest.approx(made.main.extent)


def test_the_tension_of_a_trade_is_a_share_with_bounds(atlas: Atlas) -> None:
    found = rows(atlas, 2021)
    # CHOLET: 22 projects, difficult hidden; BEAUPREAU: 32 of 34; LES HERBIERS: 10 of 100.
    assert found.loc["5205", ["low", "high", "state"]].tolist() == [0.0, pytest.approx(5 / 22), BOUNDED]
    assert found.loc["5205", "value"] == pytest.approx(2.5 / 22)
    assert found.loc["5229", "low"] == found.loc["5229", "high"] == pytest.approx(32 / 34)
    assert found.loc["5229", ["text", "state"]].tolist() == ["94%", KNOWN]
    assert found.loc["5231", "rank"] == "1-2 of 3"


def test_a_share_between_0_and_1_is_unknown(atlas: Atlas) -> None:
    found = rows(atlas, 2024).loc["5205"]
    assert (found["low"], found["high"]) == (0.0, 1.0)
    assert math.isnan(found["value"])
    assert (found["state"], found["text"]) == (NOTHING, "unknown")


def test_a_basin_without_a_project_of_the_trade_has_no_share(atlas: Atlas) -> None:
    found = rows(atlas, 2024).loc["5231"]
    assert math.isnan(found["low"])
    assert found["state"] == NOTHING


def test_a_trade_is_followed_across_the_nomenclatures(atlas: Atlas) -> None:
    assert rows(atlas, 2024).loc["5229", "low"] == 1.0
    newer = indicator_map(atlas, MapChoice(trade_map.id_of("D1X30"), "basin", "", 2021)).figures.set_index("code")
    assert newer.loc["5229", "low"] == pytest.approx(32 / 34)


def test_all_years_make_one_row_for_each(atlas: Atlas) -> None:
    made = indicator_map(atlas, MapChoice(BOILERMAKERS, "basin", "", None))
    assert made.years == (2016, 2017, 2021, 2024)
    assert made.choice.year is None
    assert len(made.figures) == 4 * 3
    assert sorted(made.figures["year"].unique()) == [2016, 2017, 2021, 2024]
    assert maps.years_of(atlas, made.choice) == made.years


def test_the_latest_year_known_is_the_one_mapped(atlas: Atlas) -> None:
    made = indicator_map(atlas, MapChoice(BOILERMAKERS, "basin"))
    assert made.years == (2024,)
    assert made.choice.year == 2024
    vintages = {source.vintage for source in made.sources if source.source_id == "labour_needs"}
    assert vintages == {"2024"}


def test_a_year_of_which_nothing_is_said_is_unknown(atlas: Atlas) -> None:
    assert set(rows(atlas, 2020)["state"]) == {NOTHING}


def test_an_unknown_trade_is_an_error(atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="Z9Z99"):
        indicator_map(atlas, MapChoice(trade_map.id_of("Z9Z99"), "basin"))


def test_only_the_id_of_a_trade_names_one() -> None:
    assert trade_map.trade_of(BOILERMAKERS) == "D2Z40"
    assert trade_map.trade_of("population") == ""


@given(
    ends=st.lists(st.one_of(st.none(), st.tuples(st.integers(0, 9), st.integers(0, 4))), min_size=2, max_size=12),
    direction=st.sampled_from([NEITHER, LESS_IS_BETTER]),
)
def test_a_rank_counts_those_surely_and_possibly_before(ends: list[tuple[int, int] | None], direction: int) -> None:
    indicator = Indicator("i", "t", "T", "F.", COUNT, (), "B.", lambda _atlas, _groups: frame(pd.Series()), direction)
    table = pd.DataFrame(
        [
            (str(code), 0, math.nan, math.nan) if pair is None else (str(code), 0, float(pair[0]), float(sum(pair)))
            for code, pair in enumerate(ends)
        ],
        columns=["code", "year", "low", "high"],
    )
    found = indicators.Values(indicator, table, ())
    ranks = indicators.ranks(found)
    known = {str(code): (pair[0], sum(pair)) for code, pair in enumerate(ends) if pair is not None}
    assert list(ranks.index) == list(known)
    for code, (low, high) in known.items():
        others = [pair for other, pair in known.items() if other != code]
        if direction == LESS_IS_BETTER:
            surely, possibly = [most < low for _least, most in others], [least < high for least, _most in others]
        else:
            surely, possibly = [least > high for least, _most in others], [most > low for _least, most in others]
        assert ranks.loc[code].tolist() == [1 + sum(surely), 1 + sum(possibly), len(known)]


def test_every_indicator_can_be_mapped_at_every_level(atlas: Atlas) -> None:
    for level in atlas.levels()[:-1]:
        programme = "2023-2027" if level == "ti" else ""
        for indicator in indicators.available(atlas, level):
            made = indicator_map(atlas, MapChoice(indicator.id, level, programme, None))
            assert set(made.figures["code"]) == set(grouping(atlas, level, programme).codes), indicator.id
