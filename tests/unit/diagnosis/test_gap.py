"""Need against interventions: ranks within bounds, and a gap that keeps what is unknown."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.invented_employment import rows_by_year
from tests.unit.diagnosis.conftest import store
from tests.unit.diagnosis.test_projects import projects
from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.diagnosis.gap import GapChoices, gap, percentile_ranks, rule
from ti_dataviz_plugin.diagnosis.gap_parts import LAND, LOSS, RECRUITMENT, Measured, NeedPart, parts
from ti_dataviz_plugin.diagnosis.indicator import COUNT
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.grouping import Grouping
    from ti_dataviz_plugin.workspace.store import Workspace

ENDS = st.tuples(st.integers(0, 9), st.integers(0, 3)).map(lambda pair: (float(pair[0]), float(sum(pair))))


def by_hand(values: list[float], place: int) -> float:
    others = [value for number, value in enumerate(values) if number != place]
    below = sum(value < values[place] for value in others) + 0.5 * sum(value == values[place] for value in others)
    return below / len(others)


@given(st.lists(st.integers(-5, 5).map(float), min_size=2, max_size=12))
def test_exact_figures_have_exact_ranks(values: list[float]) -> None:
    series = pd.Series(values)
    ranks = percentile_ranks(series, series)
    assert list(ranks["low"]) == pytest.approx([by_hand(values, place) for place in range(len(values))])
    assert list(ranks["high"]) == pytest.approx(list(ranks["low"]))


@given(st.lists(ENDS, min_size=2, max_size=8), st.data())
def test_ranks_within_bounds_hold_every_rank_that_may_be(ends: list[tuple[float, float]], data: st.DataObject) -> None:
    low, high = (pd.Series(side) for side in zip(*ends))
    ranks = percentile_ranks(low, high)
    drawn = [data.draw(st.sampled_from([a, (a + b) / 2, b])) for a, b in ends]
    for place in range(len(ends)):
        true = by_hand(drawn, place)
        assert ranks["low"][place] - 1e-9 <= true <= ranks["high"][place] + 1e-9
    assert ranks["low"].min() >= 0
    assert ranks["high"].max() <= 1


def test_an_unknown_figure_may_rank_anywhere_and_moves_no_other() -> None:
    series = pd.Series([1.0, math.nan, 3.0])
    ranks = percentile_ranks(series, series)
    assert ranks.to_dict("list") == {"low": [0.0, 0.0, 1.0], "high": [0.0, 1.0, 1.0]}
    assert percentile_ranks(series[:2], series[:2]).isna().all(axis=None)


def test_a_figure_without_an_upper_end_ranks_up_to_the_first() -> None:
    low, high = pd.Series([1.0, 2.0, 3.0]), pd.Series([1.0, math.inf, 3.0])
    ranks = percentile_ranks(low, high)
    assert ranks["low"].tolist() == [0.0, 0.5, 0.5]
    assert ranks["high"].tolist() == [0.0, 1.0, 1.0]


def part(name: str, *values: float) -> NeedPart:
    """Return a part of the need with a value for each EPCI of the squares."""

    def measure(_atlas: Atlas, groups: Grouping) -> Measured:
        series = pd.Series(values, index=list(groups.codes))
        return Measured(series, series, "2024")

    return NeedPart(name, name, f"{name}.", COUNT, measure)


@pytest.fixture
def funded(workspace: Workspace) -> Atlas:
    store(workspace, "funded_projects", projects())
    return Atlas.open(workspace)


def row_of(found: pd.DataFrame, code: str) -> pd.Series:
    return found.set_index("code").loc[code]


def test_the_gap_is_need_less_interventions(funded: Atlas) -> None:
    groups = grouping(funded, "epci")
    codes = list(groups.codes)
    found = gap(funded, groups, GapChoices(), (part("a", 1, 2), part("b", 1, 2)))
    table = found.table.set_index("code")
    assert found.known == 2
    assert list(table.loc[codes, "need"]) == [0.0, 1.0]
    for code in codes:
        row = table.loc[code]
        assert row["gap"] == pytest.approx(row["need"] - row["acted_rank_low"])
        assert (row["gap_low"], row["gap_high"]) == (pytest.approx(row["gap"]), pytest.approx(row["gap"]))
    assert found.table["gap"].is_monotonic_decreasing


def test_an_unknown_part_widens_the_gap_and_weights_count(funded: Atlas) -> None:
    groups = grouping(funded, "epci")
    first = groups.codes[0]
    need = (part("a", 1, 2), part("b", math.nan, 1), part("c", 5, 4))
    row = row_of(gap(funded, groups, GapChoices(), need).table, first)
    assert row["known"] == "a|c"
    assert (row["need_low"], row["need_high"]) == (pytest.approx(1 / 3), pytest.approx(2 / 3))
    assert row["need"] == pytest.approx(0.5)
    assert row["gap_high"] - row["gap_low"] == pytest.approx(1 / 3)
    heavy = GapChoices(weights=(("a", 0.0), ("b", 0.0), ("c", 2.0)))
    row = row_of(gap(funded, groups, heavy, need).table, first)
    assert (row["need_low"], row["need"], row["need_high"]) == (1.0, 1.0, 1.0)
    nothing = GapChoices(weights=(("a", 0.0), ("b", 0.0), ("c", 0.0)))
    assert gap(funded, groups, nothing, need).known == 0


def test_a_part_that_nobody_knows_counts_for_nobody(funded: Atlas) -> None:
    groups = grouping(funded, "epci")
    found = gap(funded, groups, GapChoices(), (part("a", 1, 2), part("b", math.nan, math.nan)))
    assert [one.held for one in found.parts] == [True, False]
    assert list(found.table["need_low"]) == list(found.table["need_high"])


def test_amounts_not_published_leave_interventions_without_an_upper_end(funded: Atlas) -> None:
    groups = grouping(funded, "epci")
    choices = GapChoices(by_amount=True)
    found = gap(funded, groups, choices, (part("a", 1, 2),))
    row = row_of(found.table, "200000001")
    assert math.isinf(row["acted_high"])
    assert row["acted_low"] > 0
    assert "amount granted per 10,000 inhabitants" in rule(found, choices)


def test_without_projects_at_this_level_no_gap_is_known(workspace: Workspace) -> None:
    store(workspace, "funded_projects", projects("fonds_friches"))
    atlas = Atlas.open(workspace)
    found = gap(atlas, grouping(atlas, "epci"), GapChoices(), (part("a", 1, 2),))
    assert found.known == 0
    assert list(found.table["need"]) == [0.0, 1.0]


def test_indicators_give_the_gap_of_the_usual_weights(funded: Atlas) -> None:
    groups = grouping(funded, "epci")
    usual = gap(funded, groups, GapChoices()).table.set_index("code")
    for name, column in (("gap_index", "gap"), ("gap_interventions", "acted_rank")):
        values = indicators.values(funded, indicators.find(name), groups).at()
        pd.testing.assert_series_equal(
            values["low"].sort_index(), usual[f"{column}_low"].sort_index(), check_names=False, check_index_type=False
        )
    assert {f"gap_{one.id}" for one in parts()} <= set(indicators.catalogue())
    assert {one.id for one in parts()} == {RECRUITMENT, LOSS, LAND}


def test_the_parts_are_made_of_the_indicators_held(workspace: Workspace) -> None:
    store(workspace, "funded_projects", projects())
    communes = ["49126", "49099", "49012", "85151"]
    for year, rows in rows_by_year(communes, [40_000.0, 90_000.0, 20_000.0, 30_000.0], years=(2013, 2014, 2024)):
        store(workspace, "employment", rows, str(year))
    atlas = Atlas.open(workspace)
    groups = grouping(atlas, "department")
    found = gap(atlas, groups, GapChoices())
    held = {one.id: one for one in found.parts if one.held}
    assert (held[LOSS].period, held[RECRUITMENT].period, found.per) == ("2014-2024", "2024", "jobs")
    employees = indicators.values(atlas, indicators.find("industrial_employees"), groups)
    row = row_of(found.table, "49")
    start, end = (employees.of("49", year).low for year in (2014, 2024))
    assert row["jobs_low"] == pytest.approx(1 - end / start)
    assert row["acted_low"] == pytest.approx(6 / end * 1000)
    land = indicators.values(atlas, indicators.find("vacant_area"), groups).of("49")
    area = indicators.values(atlas, indicators.find("area"), groups).of("49")
    assert (row["land_low"], row["land_high"]) == (pytest.approx(land.low / area.low), pytest.approx(land.high / area.low))
    share = indicators.values(atlas, indicators.find("industrial_difficult_share"), groups).of("49", 2024)
    assert (row["recruitment_low"], row["recruitment_high"]) == (share.low, share.high)
    rate = indicators.values(atlas, indicators.find("funded_projects_per_job"), groups)
    assert rate.of("49").low == pytest.approx(row["acted_low"])
    assert "employment" in {source.source_id for source in rate.sources}
