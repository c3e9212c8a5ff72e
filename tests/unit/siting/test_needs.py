"""What a project needs, and the criteria that look at it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from ti_dataviz_plugin.siting.facts import FACTS
from ti_dataviz_plugin.siting.needs import (
    ACTIVITY,
    LABOUR,
    facts_of,
    unasked,
    unseen,
    wanting,
    with_criteria,
    without_criteria,
)
from ti_dataviz_plugin.siting.study import NEEDS, TEMPLATES, parse, plain, template, text


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
