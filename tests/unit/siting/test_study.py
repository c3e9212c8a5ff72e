"""Studies: one file, checked, the same again; value functions."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting import study as studies
from ti_dataviz_plugin.siting.facts import FACTS, fact_name
from ti_dataviz_plugin.siting.ranking import study_weights
from ti_dataviz_plugin.siting.study import TEMPLATES, VERSION, parse, plain, read, template, text, write
from ti_dataviz_plugin.siting.values import CATEGORIES, LINEAR, OPTIMUM, STEPS, ValueFunction

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_comes_back_the_same(name: str, tmp_path: Path) -> None:
    study = template(name)
    assert study.criteria
    path = tmp_path / "étude.json"
    write(study, path)
    assert read(path) == study
    assert text(read(path)) == path.read_text(encoding="utf-8")


def test_every_field_comes_back(tmp_path: Path) -> None:
    study = replace(
        template("heavy_plant"),
        title="Usine «é»",
        activity="25.11Z",
        trades=(("D2Z40", 12),),
        departments=("2A", "974"),
        territory=("ti", "ti-5204", "2023-2027"),
        method="ahp",
        judgements=((1.0, 2.0), (0.5, 1.0)),
        seed=7,
        vintages=(("natura2000", "2024-01"),),
    )
    assert parse(text(study)) == study
    assert replace(study, area_m2=(1.0, 2.0)) == parse(text(replace(study, area_m2=(1.0, 2.0))))


def test_a_study_of_a_newer_version_is_not_read() -> None:
    content = {**plain(template("heavy_plant")), "version": VERSION + 1, "unheard": 1}
    with pytest.raises(PluginError, match="newer version"):
        parse(json.dumps(content))


@pytest.mark.parametrize("written", ["", "[]", "{", '{"format": "other"}', "null"])
def test_other_files_are_no_studies(written: str) -> None:
    with pytest.raises(PluginError, match="not a siting study"):
        parse(written, "x.json")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="could not be read"):
        read(tmp_path / "nothing.json")


def _criterion(fact: str, weight: float = 1, **value: Any) -> dict[str, Any]:
    return {"fact": fact, "weight": weight, "value": {"kind": "linear", "points": [[0, 0], [1, 1]], **value}}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("version", 0),
        ("version", "1"),
        ("title", None),
        ("area_m2", [5, 1]),
        ("area_m2", [-1, 1]),
        ("area_m2", ["1", 2]),
        ("area_m2", [1]),
        ("trades", [["D2Z40", "many"]]),
        ("trades", [["D2Z40"]]),
        ("sites", "vacant_land"),
        ("criteria", []),
        ("criteria", [{"fact": "moon_distance"}]),
        ("criteria", [{"fact": "area"}]),
        ("criteria", [{"fact": "area", "value": {"kind": "linear", "points": [[0, 0], [0, 1]]}}]),
        ("criteria", [{"fact": "area", "value": {"kind": "linear", "points": [[0, 0], [1, 1]]}, "weight": True}]),
        ("criteria", [{"fact": "area", "value": {"kind": "linear", "points": [[0, 0], [1, 1]], "curve": 2}}]),
        ("rules", [{"rule": "colour"}]),
        ("rules", [{"rule": "area", "action": "burn"}]),
        ("rules", [{"rule": "protected", "max_share": 2}]),
        ("method", "dice"),
        ("method", ["direct"]),
        ("seed", -1),
        ("seed", 1.5),
        ("draws", 1),
        ("shortlist", 0),
        ("shortlist", 1_001),
        ("judgements", [1]),
        ("territory", "49"),
        ("territory", {"level": "ti"}),
        ("vintages", [["natura2000", 2024]]),
        ("unheard", 1),
        ("version", True),
        ("version", 2.0),
        ("title", "\ud800"),
        ("activity", "99.99"),
        ("area_m2", [None, None]),
        ("area_m2", [0, math.inf]),
        ("trades", [["D2Z40", math.inf]]),
        ("trades", [["D2Z40", 0]]),
        ("trades", [["D2Z40", 2.5]]),
        ("trades", [["D2Z40", 1], ["D2Z40", 2]]),
        ("needs", ["steam"]),
        ("needs", ["rail", "rail"]),
        ("sites", ["vacant_land", "vacant_land"]),
        ("territory", {"level": "ti", "code": "1", "programme": "2", "unheard": 1}),
        ("rules", [{"rule": "protected", "values": ["authorization"]}]),
        ("rules", [{"rule": "risk_plans", "values": ["naturel"]}]),
        ("rules", [{"rule": "area", "values": ["N"]}]),
        ("criteria", [_criterion("area", weight=10**400)]),
        ("criteria", [_criterion("area", weight=math.inf)]),
        ("criteria", [_criterion("area", unit="ha")]),
        ("criteria", [_criterion("zoning")]),
        ("criteria", [_criterion("area", kind="categories", points=[], categories=[["U", 1]])]),
        ("criteria", [_criterion("area", categories=[["U", 1]])]),
        ("criteria", [_criterion("zoning", kind="categories", points=[], categories=[["U", 1], ["U", 0]])]),
    ],
)
def test_a_wrong_value_is_told_with_its_place(key: str, value: Any) -> None:
    content = {**plain(template("light_workshop")), key: value}
    with pytest.raises(PluginError) as caught:
        parse(json.dumps(content), "étude.json")
    assert caught.value.todo
    assert "étude.json" in caught.value.where or caught.value.where.startswith("linear")


def test_a_study_and_its_layer_are_moved_together(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    layer = studies.SiteLayer(str(tmp_path / "a" / "parcelles.gpkg"), "", "code", ("x",))
    study = replace(template("light_workshop"), sites=("user_sites",), layer=layer)
    write(study, tmp_path / "a" / "étude.json")
    assert read(tmp_path / "a" / "étude.json") == study
    (tmp_path / "a").rename(tmp_path / "b")
    moved = read(tmp_path / "b" / "étude.json")
    assert moved.layer == replace(layer, path=str(tmp_path / "b" / "parcelles.gpkg"))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | st.sampled_from(sorted(FACTS)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(studies.Study.__dataclass_fields__)), anything)
def test_whatever_a_file_says_it_is_a_study_or_it_is_told(key: str, value: Any) -> None:
    written = json.dumps({**plain(template("light_workshop")), key: value})
    try:
        study = parse(written)
        study_weights(study)
    except PluginError as error:
        str(error).encode()
        return
    assert parse(text(study)) == study


@pytest.mark.parametrize("written", ["[" * 100_000, '{"title":' * 100_000])
def test_a_file_of_endless_brackets_is_no_study(written: str) -> None:
    with pytest.raises(PluginError, match="not a siting study"):
        parse(written)


def test_a_newer_version_is_told_however_its_number_is_written() -> None:
    for version in (VERSION + 1, VERSION + 0.5, 1e9):
        with pytest.raises(PluginError, match="newer version"):
            parse(json.dumps({**plain(template("light_workshop")), "version": version}))


def test_the_ends_of_what_is_allowed_are_allowed() -> None:
    for values in ({"shortlist": 1, "draws": 100, "seed": 0}, {"shortlist": 1_000, "draws": 1_000_000, "seed": 2**63 - 1}):
        study = replace(template("light_workshop"), trades=(("D2Z40", 1),), area_m2=(0.0, math.inf), **values)
        assert parse(text(study)) == study


def test_two_criteria_of_one_fact_are_refused() -> None:
    content = plain(template("light_workshop"))
    content["criteria"] *= 2
    with pytest.raises(PluginError):
        parse(json.dumps(content))


def test_every_fact_has_a_name() -> None:
    assert len({fact_name(fact) for fact in FACTS}) == len(FACTS)
    assert studies.METHODS[0] == "direct"


def _values(function: ValueFunction, *facts: object) -> list[float]:
    return function.of(pd.Series(facts)).tolist()


def test_value_functions() -> None:
    linear = ValueFunction(LINEAR, ((0, 1), (100, 0)), unit="m")
    assert _values(linear, -5.0, 0.0, 25.0, 100.0, 1e9, math.inf) == [1, 1, 0.75, 0, 0, 0]
    assert math.isnan(_values(linear, math.nan)[0])
    assert math.isnan(_values(linear, "far")[0])
    steps = ValueFunction(STEPS, ((0, 0.2), (1, 0.6), (5, 1)))
    assert _values(steps, -1.0, 0.0, 0.9, 1.0, 4.0, 5.0, 50.0) == [0.2, 0.2, 0.2, 0.6, 0.6, 1, 1]
    optimum = ValueFunction(OPTIMUM, ((0, 0), (10, 1), (20, 0)))
    assert _values(optimum, 5.0, 10.0, 15.0) == [0.5, 1, 0.5]
    kinds = ValueFunction(CATEGORIES, categories=(("U", 1), ("A", 0)))
    assert _values(kinds, "U", "A")[:2] == [1, 0]
    assert math.isnan(_values(kinds, "")[0])


def test_an_interval_that_holds_the_optimum_reaches_it() -> None:
    optimum = ValueFunction(OPTIMUM, ((0, 0), (10, 1), (20, 0)))
    low, high = optimum.bounds(pd.Series([5.0, math.nan, 8.0]), pd.Series([18.0, math.nan, 8.0]))
    assert low.tolist() == pytest.approx([0.2, 0, 0.8])
    assert high.tolist() == pytest.approx([1, 1, 0.8])
    kinds = ValueFunction(CATEGORIES, categories=(("U", 1), ("A", 0)))
    low, high = kinds.bounds(pd.Series(["U", "", "?"]), pd.Series(["U", "", "?"]))
    assert (low.tolist(), high.tolist()) == ([1, 0, 0], [1, 1, 1])


points = st.lists(
    st.tuples(st.integers(0, 50), st.integers(0, 10).map(lambda n: n / 10)), min_size=2, max_size=6, unique_by=lambda p: p[0]
)


@given(st.sampled_from([LINEAR, STEPS, OPTIMUM]), points, st.floats(-10, 60), st.floats(0, 30), st.floats(0, 1))
def test_bounds_hold_every_value_between(kind: str, given_points: list, low: float, width: float, part: float) -> None:
    function = ValueFunction(kind, tuple(sorted(given_points)))
    worst, best = function.bounds(pd.Series([low]), pd.Series([low + width]))
    value = function.of(pd.Series([min(low + part * width, low + width)]))[0]
    assert worst[0] - 1e-9 <= value <= best[0] + 1e-9


@pytest.mark.parametrize(
    "arguments",
    [
        ("curve", ((0, 0), (1, 1))),
        (LINEAR, ((0, 0),)),
        (LINEAR, ((1, 0), (0, 1))),
        (LINEAR, ((0, 0), (1, 2))),
        (LINEAR, ((0, math.nan), (1, 1))),
        (LINEAR, ((0, 0), (math.inf, 1))),
        (CATEGORIES, ()),
        (CATEGORIES, (), (("U", -1),)),
        (CATEGORIES, (), (("U", 1), ("U", 0))),
    ],
)
def test_points_that_make_no_function_are_refused(arguments: tuple) -> None:
    with pytest.raises(PluginError, match="value function"):
        ValueFunction(*arguments)
