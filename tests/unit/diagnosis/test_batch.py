"""Every indicator of every territory of a level, at once."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.diagnosis.batch import Wanted, diagnose_all
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.progress import Silent

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas

TI = ("ti", "2023-2027")


def test_each_indicator_has_its_bounds_in_the_layer_and_its_sources_in_the_values(atlas: Atlas) -> None:
    batch = diagnose_all(atlas, Wanted(*TI))
    assert {indicator.id for indicator in batch.made} >= {"population", "difficult_share", "tense_trades"}
    (row,) = batch.territories.to_dict("records")
    assert row["name"] == "Choletais-Mauges"
    assert (row["population_min"], row["population_max"], row["population_covered"]) == (6000, 6000, 1)
    assert row["industrial_projects_year"] == 2024
    assert (row["industrial_projects_min"], row["industrial_projects_max"]) == (21, 26)
    assert row["geometry"].geom_type == "MultiPolygon"
    assert row["geometry"].equals(atlas.territory(*TI[:1], "ti-5204", TI[1]).boundary)
    values = batch.values.set_index(["indicator", "year"])
    found = values.loc["industrial_projects", 2021]
    assert (found["low"], found["high"], found["text"], found["unit"]) == (86, 86, "86\u00a0projects", "projects")
    survey = [credit for credit in found["sources"].split("; ") if "labour_needs" in credit]
    assert survey == ["Essai, Table d'essai labour_needs, 2021, LO 2.0"]
    assert values.loc[("area", 0), "unit"] == "m2"


def test_what_cannot_be_made_is_named_with_the_reason(atlas: Atlas) -> None:
    left_out = dict(diagnose_all(atlas, Wanted(*TI)).left_out)
    assert left_out["population_change"] == "Not held: Population by year."
    assert not {indicator.id for indicator in diagnose_all(atlas, Wanted(*TI)).made} & set(left_out)


def test_the_indicators_and_the_year_can_be_chosen(atlas: Atlas) -> None:
    batch = diagnose_all(atlas, Wanted(*TI, indicators=("industrial_projects", "area"), year=2021))
    assert [indicator.id for indicator in batch.made] == ["industrial_projects", "area"]
    assert batch.territories["industrial_projects_min"].tolist() == [86]
    none = diagnose_all(atlas, Wanted(*TI, indicators=("industrial_projects",), year=1999))
    assert math.isnan(none.territories["industrial_projects_min"].iloc[0])


def test_unknown_values_are_there_and_empty(atlas: Atlas) -> None:
    values = diagnose_all(atlas, Wanted("epci", indicators=("recruitment_projects",))).values
    unknown = values[values["code"] == "200000002"]
    assert len(unknown) == len(values) / 2
    assert unknown["low"].isna().all()
    assert set(unknown["text"]) == {"unknown"}


def test_what_is_not_there_is_said(atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="no territory of this level"):
        diagnose_all(atlas, Wanted("ti", "2018-2023"))
    with pytest.raises(PluginError, match="nothing_such"):
        diagnose_all(atlas, Wanted(*TI, indicators=("nothing_such",)))


def test_it_stops_when_asked(atlas: Atlas) -> None:
    class Stopped(Silent):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        diagnose_all(atlas, Wanted(*TI), Stopped())


def test_every_declared_indicator_is_made_or_left_out(atlas: Atlas) -> None:
    batch = diagnose_all(atlas, Wanted("department"))
    named = {indicator.id for indicator in batch.made} | {name for name, _reason in batch.left_out}
    assert named == set(indicators.catalogue(atlas))
