"""The catalogue of indicators, and values with their bounds and ranks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.diagnosis.indicator import AREA, COUNT, EUROS, SHARE, UNITS, unit_title, value_text
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas


def test_each_indicator_is_declared_whole() -> None:
    for indicator in indicators.catalogue().values():
        assert indicator.title
        assert indicator.formula.endswith(".")
        assert indicator.bounds.endswith(".")
        assert indicator.unit in UNITS
        assert set(indicator.sources) <= set(TABLES)


def test_each_indicator_is_declared_once() -> None:
    ids = [indicator.id for declared in indicators._DECLARED for indicator in declared()]
    assert len(ids) == len(set(ids))


def test_the_values_of_a_level_have_one_row_a_territory(atlas: Atlas) -> None:
    found = indicators.values_of_level(atlas, "population", "epci")
    table = found.at()
    assert dict(table["low"]) == {"200000001": 6000.0, "200000002": 200.0}
    assert list(table["covered"]) == [1.0, 1.0]
    assert found.of("200000001") == Bounds(6000, 6000)
    assert [source.source_id for source in found.sources] == ["communes"]


def test_the_area_is_that_of_the_legal_projection(atlas: Atlas) -> None:
    found = indicators.values_of_level(atlas, "area", "department")
    territory = atlas.territory("department", "85")
    assert found.of("85").low == pytest.approx(territory.area_m2, rel=1e-9)


def test_a_selection_stands_alone(atlas: Atlas) -> None:
    territory = atlas.territory("selection", "49099,49012")
    found = indicators.values_around(atlas, indicators.find("communes"), territory)
    assert list(found.table["low"]) == [2.0]
    assert indicators.rank(found, territory.code) is None


def test_a_rank_tells_how_many_are_known(atlas: Atlas) -> None:
    found = indicators.values_of_level(atlas, "population", "epci")
    assert indicators.rank(found, "200000002") == indicators.Rank(2, 2, 2)
    assert indicators.rank(found, "no such code") is None


def test_an_unknown_indicator_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(PluginError, match="population"):
        indicators.find("nothing")


def test_values_are_computed_once_for_an_atlas(atlas: Atlas) -> None:
    first = indicators.values(atlas, indicators.find("area"), grouping(atlas, "epci"))
    assert indicators.values_of_level(atlas, "area", "epci") is first


def test_values_are_written_with_their_unit() -> None:
    assert value_text(Bounds(math.nan, math.nan), COUNT) == "unknown"
    assert value_text(Bounds(32, 37), COUNT, "projects") == "32-37\u00a0projects"
    assert value_text(Bounds(0.5, 0.5), SHARE) == "50%"
    assert value_text(Bounds(25_000, 25_000), AREA) == "2.5 ha"
    assert value_text(Bounds(2e8, 2e8), AREA) == "200 km²"
    assert value_text(Bounds(3.2e6, 3.2e6), EUROS) == "3.2 M€"
    assert len({unit_title(unit) for unit in UNITS}) == len(UNITS)
