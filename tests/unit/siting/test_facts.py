"""Facts of sites: what an extract does not tell beyond its edge, ports, room."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.cover import extent, told
from ti_dataviz_plugin.siting import room
from ti_dataviz_plugin.siting.candidates import of_layer
from ti_dataviz_plugin.siting.context import Context
from ti_dataviz_plugin.siting.exclusions import judge
from ti_dataviz_plugin.siting.facts import FACTS
from ti_dataviz_plugin.siting.study import Rule, template
from ti_dataviz_plugin.siting.titles import fact_text
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import _box, _layer, _store

if TYPE_CHECKING:
    from pathlib import Path

# A department of 40 km by 40 km; its extract tells of the box around four objects, 20 km by 20 km.
OBJECTS = [_box(*at, 1, 1).centroid for at in ((0, 0), (20_000, 0), (0, 20_000), (5_000, 5_000))]
PLACES = {
    "far from all": _box(14_900, 14_900, 200, 200),
    "beside an object": _box(5_300, 5_300, 100, 100),
    "at the edge": _box(19_000, 10_000, 100, 100),
    "outside": _box(21_000, 10_000, 100, 100),
}


def _part(shapes: list) -> str:
    """Return how an extract is named: by the corners of what it holds."""
    west, south, east, north = gpd.GeoSeries(shapes, crs=4326).total_bounds
    return " ".join(f"{edge:.5f}" for edge in (west, south, east, north))


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    found = Workspace(tmp_path / "w")
    communes = [
        {"commune": "49099", "commune_name": "Cholet", "epci": "1", "department": "49", "region": "52", "population": 1.0},
        {"commune": "85001", "commune_name": "Ailleurs", "epci": "2", "department": "85", "region": "52", "population": 1.0},
    ]
    shapes = [_box(-10_000, -10_000, 40_000, 40_000), _box(-10_000, -50_000, 40_000, 40_000)]
    _store(found, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    return found


def _context(workspace: Workspace, places: dict | None = None, **study: object) -> Context:
    shapes = places or PLACES
    sites = of_layer(gpd.GeoDataFrame({"name": list(shapes)}, geometry=list(shapes.values()), crs=4326), "name")
    return Context(Atlas.open(workspace), replace(template("light_workshop"), **study), sites)


def _fact(context: Context, name: str) -> dict[str, tuple[float, float]]:
    known = FACTS[name].compute(context)
    assert known is not None
    return dict(zip(context.sites["site_id"], zip(known.low, known.high)))


def test_beyond_the_edge_of_an_extract_a_distance_is_an_upper_bound(workspace: Workspace) -> None:
    junctions = _layer([(f"J{n}", shape) for n, shape in enumerate(OBJECTS)], ["junction_id"])
    _store(workspace, "junctions", junctions, _part(OBJECTS))
    found = _fact(_context(workspace), "junction_distance")
    assert found["beside an object"] == pytest.approx((423, 423), abs=3)  # nothing nearer is missing
    low, high = found["far from all"]
    assert low == pytest.approx(4_900, abs=800)  # the sides of the box follow the meridians, not the grid
    assert high == pytest.approx(math.hypot(9_900, 9_900), abs=80)
    low, high = found["at the edge"]
    assert 0 < low < 1_500
    assert high > 10_000
    assert all(map(math.isnan, found["outside"]))


def test_a_source_of_the_whole_country_has_no_edge(workspace: Workspace) -> None:
    _store(workspace, "junctions", _layer([("J", OBJECTS[0])], ["junction_id"]), "2026")
    found = _fact(_context(workspace), "junction_distance")
    assert all(low == high < 40_000 for low, high in found.values())


def test_a_part_named_by_departments_reaches_to_their_limits(workspace: Workspace) -> None:
    table = _layer([("I", OBJECTS[0])], ["installation_id"])
    _store(workspace, "installations", table, "49")
    context = _context(workspace)
    assert context.reach("installations").round(-2).tolist() == pytest.approx([14_900, 15_300, 10_900, 8_900], abs=200)
    counts = _fact(context, "industrial_neighbours")
    assert counts["beside an object"] == (0, 0)
    south = _context(workspace, {"in the other department": _box(0, -20_000, 10, 10), "by it": _box(0, -9_000, 10, 10)})
    counts = _fact(south, "industrial_neighbours")
    assert all(map(math.isnan, counts["in the other department"]))
    assert counts["by it"] == (0, math.inf)  # a neighbour beyond the limit is not told
    assert fact_text("count", 0.0, math.inf) == "at least 0"


def test_the_ground_of_parts_is_united(workspace: Workspace) -> None:
    for name in ("west", "east"):
        shapes = OBJECTS[:2] if name == "west" else [_box(20_000, 0, 1, 1).centroid, _box(30_000, 20_000, 1, 1).centroid]
        table = _layer([(f"{name}{n}", shape) for n, shape in enumerate(shapes)], ["junction_id"])
        _store(workspace, "junctions", table, _part([*shapes, OBJECTS[2]] if name == "west" else shapes))
    atlas = Atlas.open(workspace)
    ground = extent(atlas, "junctions")
    assert ground is not None
    assert ground.geom_type == "Polygon"
    assert told(atlas, "junctions") == {"49099"}
    assert extent(atlas, "stations").is_empty  # nothing is held
    reach = _context(workspace, {"seam": _box(19_000, 10_000, 100, 100)}).reach("junctions")
    assert reach.iloc[0] > 9_000  # the limit between two parts is no edge


def test_only_ports_of_commerce_count_and_an_untold_one_may_be_one(workspace: Workspace) -> None:
    rows = [
        ("1", "Port de plaisance", _box(500, 0, 10, 10)),
        ("2", "", _box(2_000, 0, 10, 10)),
        ("3", "Port de commerce", _box(5_000, 0, 10, 10)),
    ]
    _store(workspace, "ports", _layer(rows, ["port_id", "kind"]))
    place = {"site": _box(0, 0, 10, 10)}
    assert _fact(_context(workspace, place), "port_distance")["site"] == pytest.approx((1_990, 4_990), abs=1)


def test_without_any_port_of_commerce_one_is_at_least_as_far_as_what_may_be_one(workspace: Workspace) -> None:
    _store(workspace, "ports", _layer([("1", "Port de pêche", OBJECTS[0])], ["port_id", "kind"]))
    place = {"site": _box(0, 0, 10, 10)}
    assert _fact(_context(workspace, place), "port_distance")["site"] == (math.inf, math.inf)
    assert fact_text("m", math.inf, math.inf) == "none held"
    assert FACTS["port_distance"].compute(_context(Workspace(workspace.folder), place)) is not None


def test_room_for_several_projects() -> None:
    area = pd.Series([500.0, 1_000.0, 5_500.0, math.nan])
    found = room.projects(area, (1_000.0, 2_000.0))
    assert found.low.tolist()[:3] == [0, 1, 2]
    assert found.high.tolist()[:3] == [0, 1, 5]
    assert math.isnan(found.low[3])
    rest = room.left(area, (1_000.0, 2_000.0))
    assert list(zip(rest.low, rest.high))[:3] == [(0, 0), (0, 0), (3_500, 4_500)]
    endless = room.projects(area, (1_000.0, math.inf))
    assert endless.low.tolist()[:3] == [0, 1, 1]
    free = room.projects(area, (0.0, math.inf))
    assert free.low.tolist()[:3] == [1, 1, 1]
    assert free.high.tolist()[:3] == [math.inf] * 3
    assert "ceiling" in room.room_text(5_500.0, (1_000.0, 2_000.0))
    assert "2-5" in room.room_text(5_500.0, (1_000.0, 2_000.0))
    assert "Too small" in room.room_text(500.0, (1_000.0, 2_000.0))
    assert "not known" in room.room_text(math.nan, (1_000.0, 2_000.0))
    assert "no least area" in room.room_text(500.0, (0.0, math.inf))


@given(st.floats(1, 1e7), st.floats(1, 1e6), st.floats(1, 10))
def test_room_holds_every_size_between(area: float, least: float, factor: float) -> None:
    most = least * factor
    found = room.projects(pd.Series([area]), (least, most))
    for share in (0.0, 0.3, 1.0):
        size = least + share * (most - least)
        count = math.floor(area / size)
        assert found.low[0] <= max(count, 1 if area >= least else 0)
        assert count <= found.high[0]


def test_room_is_a_criterion(workspace: Workspace) -> None:
    context = _context(workspace, {"a": _box(0, 0, 100, 100), "b": _box(0, 0, 50, 50)}, area_m2=(3_000.0, 5_000.0))
    assert _fact(context, "project_room") == {"a": pytest.approx((3, 3)), "b": pytest.approx((0, 0))}
    open_ended = _context(workspace, {"a": _box(0, 0, 100, 100)}, area_m2=(0.0, 5_000.0))
    assert _fact(open_ended, "project_room")["a"] == pytest.approx((1, 1), abs=1)
    assert FACTS["project_room"].compute(_context(workspace, area_m2=(0.0, math.inf))) is None


def test_the_commune_of_a_site_is_that_of_its_place(workspace: Workspace) -> None:
    context = _context(
        workspace, {"north": _box(0, 0, 10, 10), "south": _box(0, -20_000, 10, 10), "off": _box(9e5, 0, 10, 10)}
    )
    assert context.communes().tolist() == ["49099", "85001", ""]


def test_a_place_far_from_the_commune_that_its_source_names_is_flagged(workspace: Workspace) -> None:
    places = {"here": _box(0, 0, 10, 10), "near": _box(0, -10_400, 10, 10), "far": _box(0, -13_010, 10, 10)}
    context = _context(workspace, places)
    context.sites["commune"], context.sites["commune_name"] = "49099", "Cholet"
    verdicts = judge(context)
    assert ["place and commune disagree" in short for short in verdicts.short] == [False, False, True]
    assert any(text.startswith("It lies 3,000 m from Cholet") for text in verdicts.flags[2])
    assert context.communes().tolist() == ["49099", "85001", "85001"]


def test_perimeters_beyond_the_edge_of_an_extract_are_not_ruled_out(workspace: Workspace) -> None:
    shapes = [_box(0, 0, 2_000, 2_000), _box(8_000, 8_000, 2_000, 2_000)]
    table = _layer([(f"FR{n}", "SIC", shape) for n, shape in enumerate(shapes)], ["site_code", "kind"])
    _store(workspace, "natura2000", table, f"SIC {_part(shapes)}")
    places = {
        "far within": _box(5_000, 5_000, 10, 10),
        "near the edge": _box(9_000, 1_000, 10, 10),
        "outside": _box(15_000, 5_000, 10, 10),
        "across the edge": _box(9_900, 9_000, 200, 10),
    }
    context = _context(workspace, places)
    metres, share = _fact(context, "natura2000_distance"), _fact(context, "natura2000_share")
    assert metres["far within"] == pytest.approx((4_229, 4_229), abs=5)
    low, high = metres["near the edge"]
    assert 0 < low < 1_500
    assert high == pytest.approx(6_990, abs=10)
    assert share["near the edge"] == (0, 0)
    assert all(map(math.isnan, (*metres["outside"], *share["outside"])))
    assert metres["across the edge"] == (0, 0)
    assert share["across the edge"] == pytest.approx((0.5, 1.0), abs=0.1)
    verdicts = judge(context)
    row = list(places).index("outside")
    assert any("tells nothing of that place" in text for text in verdicts.flags[row])
    assert not any("tells nothing" in text for text in verdicts.flags[0])


def test_a_rule_that_cannot_be_judged_there_is_to_be_checked(workspace: Workspace) -> None:
    shapes = [_box(0, 0, 2_000, 2_000)]
    table = _layer([("A", "apb", "authorisation", shapes[0])], ["site_code", "kind", "regulatory_weight"])
    _store(workspace, "protected_areas", table, f"apb {_part(shapes)}")
    places = {"inside": _box(500, 500, 10, 10), "outside": _box(9_000, 0, 10, 10)}
    verdicts = judge(_context(workspace, places, rules=(Rule("protected", ("authorisation",)),)))
    assert verdicts.excluded[0]
    assert any("tells nothing of that place" in text for text in verdicts.checks[1])
