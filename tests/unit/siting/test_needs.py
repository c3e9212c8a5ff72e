"""What a project needs, and the criteria that look at it."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.siting.facts import FACTS
from ti_dataviz_plugin.siting.needs import (
    ACTIVITY,
    LABOUR,
    facts_of,
    unasked,
    unseen,
    wanting,
    with_area,
    with_criteria,
    without_criteria,
)
from ti_dataviz_plugin.siting.study import NEEDS, TEMPLATES, Study, parse, plain, template, text
from ti_dataviz_plugin.siting.values import ValueFunction


def test_every_need_has_a_fact_and_a_usual_criterion() -> None:
    for need in NEEDS:
        assert set(facts_of(need)) <= set(FACTS)
        study = with_criteria(replace(template("light_workshop"), needs=(need,)), facts_of(need)[:1])
        assert not unseen(study)


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_look_at_all_the_needs_they_state(name: str) -> None:
    study = template(name)
    assert study.needs
    assert study.activity
    assert not unseen(study)
    assert with_criteria(study, [one.fact for one in study.criteria]) == study


def test_what_is_stated_wants_its_criteria_and_what_is_not_is_told() -> None:
    study = replace(template("rail_logistics"), needs=("rail", "power"), trades=(("D2Z40", 3),))
    assert unseen(study) == ("power",)
    assert wanting(study) == ("substation_distance", ACTIVITY, LABOUR)
    whole = with_criteria(study, wanting(study))
    assert not wanting(whole)
    assert unasked(whole) == ("junction_distance", "port_distance")  # motorway and port are no longer needed
    assert unasked(without_criteria(whole, unasked(whole))) == ()


def test_judgements_and_ranks_follow_the_criteria() -> None:
    study = template("rail_logistics")
    count = len(study.criteria)
    ordinal = replace(
        study, method="ordinal", criteria=tuple(replace(one, weight=n + 1.0) for n, one in enumerate(study.criteria))
    )
    more = with_criteria(ordinal, ["gas"])
    assert more.criteria[-1].weight == count + 1
    fewer = without_criteria(more, [more.criteria[0].fact])
    assert [one.weight for one in fewer.criteria] == list(range(1, count + 1))
    judged = replace(study, method="ahp", judgements=((2.0,) * count,) * count)
    more = with_criteria(judged, ["gas", "water"])
    assert [len(row) for row in more.judgements] == [count + 2] * (count + 2)
    assert without_criteria(more, ["gas", "water"]).judgements == judged.judgements
    assert len(without_criteria(study, [one.fact for one in study.criteria]).criteria) == 1


def test_a_study_of_the_earlier_version_still_opens() -> None:
    content = {**plain(template("light_workshop")), "version": 1}
    content["criteria"] = [one for one in content["criteria"] if one["fact"] != "project_room"]
    study = parse(json.dumps(content))
    assert unseen(study) == ()
    assert '"version": 2' in text(study)


def _area(study: Study) -> ValueFunction:
    return next(one.value for one in study.criteria if one.fact == "area")


def test_the_curve_of_the_area_follows_the_range_it_was_drawn_over() -> None:
    study = template("light_workshop")  # 0.1 to 1 ha
    larger = with_area(study, (20_000.0, 50_000.0))
    assert larger.area_m2 == (20_000.0, 50_000.0)
    assert _area(larger).points == ((20_000.0, 0.0), (25_000.0, 1.0), (36_667.0, 1.0), (50_000.0, 0.3))
    assert _area(with_area(larger, study.area_m2)) == _area(study)
    assert [one for one in larger.criteria if one.fact != "area"] == [one for one in study.criteria if one.fact != "area"]
    endless = with_area(study, (20_000.0, math.inf))
    assert _area(endless).points[-1] == (200_000.0, 0.3)
    rail = with_area(template("rail_logistics"), (150_000.0, 200_000.0))  # it had no upper limit
    assert [fact for fact, _value in _area(rail).points] == [150_000, 153_608, 169_072, 200_000]


def test_a_curve_drawn_for_something_else_stays() -> None:
    study = template("light_workshop")
    own = ValueFunction("linear", points=((500.0, 0.0), (900.0, 1.0)), unit="m²")
    edited = replace(study, criteria=tuple(replace(one, value=own) if one.fact == "area" else one for one in study.criteria))
    assert _area(with_area(edited, (20_000.0, 50_000.0))) == own
    assert _area(with_area(study, (3.0, 4.0))) == _area(study)  # too narrow for the shape
    assert _area(with_area(study, (0.0, math.inf))) == _area(study)


def test_an_area_added_is_judged_over_the_range_of_the_study() -> None:
    study = replace(template("training_centre"), area_m2=(20_000.0, 50_000.0))
    points = _area(with_criteria(study, ["area"])).points
    assert (points[0][0], points[-1][0]) == study.area_m2


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(4_000, 10**6)), min_size=1, max_size=6),
    st.sampled_from(TEMPLATES[:3]),
)
def test_whatever_ranges_are_tried_the_curve_stays_one(ranges: list, name: str) -> None:
    study = template(name)
    worths = [value for _fact, value in _area(study).points]
    for least, width in ranges:
        study = with_area(study, (float(least), float(least + width)))
        assert (_area(study).points[0][0], _area(study).points[-1][0]) == study.area_m2
    assert [value for _fact, value in _area(study).points] == worths
