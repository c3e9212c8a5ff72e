"""Facts of sites: what an extract does not tell beyond its edge, ports, room."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.cover import extent, told
from ti_dataviz_plugin.siting import room
from ti_dataviz_plugin.siting.candidates import candidates, of_layer
from ti_dataviz_plugin.siting.complement import complement
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


def _survey(workspace: Workspace, figures: dict[str, tuple[int, int, int, int]]) -> None:
    """Store the survey of the basin of Cholet: least and most projects, least and most difficult ones, by trade."""
    basins = pd.DataFrame([("49099", "5205", "CHOLET")], columns=["commune", "basin", "basin_name"])
    _store(workspace, "employment_basins", basins.assign(vintage="2021"), "2021")
    told = {"year": 2021, "basin": "5205", "basin_name": "CHOLET", "department": "49", "region": "52", "family": "I"}
    told.update(nomenclature="FAP2009", seasonal_min=0, seasonal_max=0)
    names = ("projects_min", "projects_max", "difficult_min", "difficult_max")
    rows = [{**told, "trade": trade, "trade_name": trade, **dict(zip(names, row))} for trade, row in figures.items()]
    _store(workspace, "labour_needs", pd.DataFrame(rows), "2021")


def test_each_trade_counts_by_the_jobs_needed_and_one_not_told_may_be_anything(workspace: Workspace) -> None:
    _survey(workspace, {"D2Z40": (10, 10, 8, 8), "D1Z40": (100, 100, 20, 20), "G0A40": (0, 4, 0, 4), "B0Z20": (0, 0, 0, 0)})
    places = {"in the basin": _box(0, 0, 10, 10), "in none": _box(0, -20_000, 10, 10)}

    def share(*trades: tuple[str, int]) -> tuple[float, float]:
        found = _fact(_context(workspace, places, trades=trades), "labour_difficult_share")
        assert all(map(math.isnan, found["in none"]))
        return found["in the basin"]

    assert share(("D2Z40", 3), ("D1Z40", 1)) == pytest.approx((0.65, 0.65))  # (3 x 0.8 + 1 x 0.2) / 4
    assert share(("D2Z40", 1), ("D1Z40", 3)) == pytest.approx((0.35, 0.35))
    assert share(("D2Z40", 1), ("G0A40", 1)) == pytest.approx((0.4, 0.9))  # hidden: from none to all of them
    assert share(("D2Z40", 1), ("A0Z40", 3)) == pytest.approx((0.2, 0.95))  # the survey has no such trade there
    assert all(map(math.isnan, share(("A0Z40", 1), ("B0Z20", 1))))  # nor any project of the other
    assert FACTS["labour_difficult_share"].compute(_context(workspace, places, trades=())) is None


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


def test_neighbours_are_counted_each_in_the_projection_of_its_place(workspace: Workspace) -> None:
    reunion = shapely.Point(55.45, -21.1)
    places = [_box(4_900, 0, 1, 1), _box(0, -4_900, 1, 1), _box(5_200, 0, 1, 1), None, shapely.Point(), reunion, reunion]
    table = _layer([(f"I{n}", shape) for n, shape in enumerate(places)], ["installation_id"])
    _store(workspace, "installations", table, "2026")
    sites = {"here": _box(0, 0, 10, 10), "overseas": reunion, "guyane": shapely.Point(-52.3, 4.9), "nowhere": None}
    counts = _fact(_context(workspace, sites), "industrial_neighbours")
    assert (counts["here"], counts["overseas"], counts["guyane"]) == ((2, 2), (2, 2), (0, 0))
    assert all(map(math.isnan, counts["nowhere"]))


def test_where_no_perimeter_of_that_kind_is_held_nothing_is_covered_and_nothing_is_near(workspace: Workspace) -> None:
    shapes = [_box(0, 0, 10_000, 10_000)]
    table = _layer([("A", "pnr", "charter", shapes[0])], ["site_code", "kind", "regulatory_weight"])
    _store(workspace, "protected_areas", table, "2026")
    places = {"surface": _box(500, 500, 10, 10), "point": _box(500, 500, 10, 10).centroid, "nowhere": None}
    context = _context(workspace, places, rules=(Rule("protected", ("authorisation",)),))
    share, metres = _fact(context, "protected_share"), _fact(context, "protected_distance")
    assert share["surface"] == (0, 0)
    assert metres["surface"] == metres["point"] == (math.inf, math.inf)
    assert all(map(math.isnan, (*share["point"], *share["nowhere"], *metres["nowhere"])))
    verdicts = judge(context)
    assert verdicts.excluded == [[], [], []]
    assert [bool(checks) for checks in verdicts.checks] == [False, False, True]  # of the last one nothing is known
    assert context.overlap("protected_areas", "regulatory_weight", ("authorisation",))["overlap_m2"][0] == 0


def test_a_distance_is_to_what_has_a_place_and_none_is_made_up_elsewhere(workspace: Workspace) -> None:
    shapes = (None, shapely.Point(), _box(0, 0, 1, 1), _box(900, 0, 1, 1))
    rows = [(str(place), freight, shape) for place, (freight, shape) in enumerate(zip(("yes", "yes", "no", "yes"), shapes))]
    _store(workspace, "stations", _layer(rows, ["uic", "freight"]), "2026")
    sites = {"here": _box(0, 0, 100, 100), "guyane": shapely.Point(-52.3, 4.9), "nowhere": None}
    metres = _fact(_context(workspace, sites), "freight_station_distance")
    assert metres["here"] == pytest.approx((800, 800), abs=2)
    assert all(map(math.isnan, (*metres["guyane"], *metres["nowhere"])))
    assert _fact(_context(workspace, sites), "passenger_station_distance")["here"] == (math.inf, math.inf)  # none has them


@pytest.mark.parametrize(
    ("east", "area", "share", "standing"),
    [
        (-1, 10_000.0, 0.0, "excluded"),  # within
        (-1, 10_000.0, 0.2, "to check"),  # within, and how much of it is not known
        (130, 10_000.0, 0.0, "to check"),  # a square of 1 ha may reach 141 m
        (150, 10_000.0, 0.0, "cleared"),
        (150, 20_000.0, 0.0, "to check"),
        (490, None, 0.0, "to check"),  # its area is not known: 500 m
        (510, None, 0.0, "cleared"),
    ],
)
def test_a_point_is_judged_by_how_far_its_site_may_reach(
    workspace: Workspace, east: float, area: float | None, share: float, standing: str
) -> None:
    shape = _box(-1_000, -1_000, 1_000, 2_000)
    table = _layer([("A", "apb", "authorisation", shape)], ["site_code", "kind", "regulatory_weight"])
    _store(workspace, "protected_areas", table, "2026")
    point = gpd.GeoDataFrame({"name": ["a"], "area_m2": [area]}, geometry=[_box(east, 0, 0.01, 0.01).centroid], crs=4326)
    study = replace(template("light_workshop"), rules=(Rule("protected", ("authorisation",), share),))
    context = Context(Atlas.open(workspace), study, of_layer(point, "name"))
    assert judge(context).standing() == [standing]


def test_room_at_its_edges() -> None:
    area = pd.Series([0.0, 1_000.0, 2_000.0])
    found, rest = room.projects(area, (1_000.0, 1_000.0)), room.left(area, (1_000.0, 1_000.0))
    assert list(zip(found.low, found.high)) == [(0, 0), (1, 1), (2, 2)]
    assert list(zip(rest.low, rest.high)) == [(0, 0), (0, 0), (1_000, 1_000)]
    assert room.projects(area, (0.0, 0.0)).low.tolist() == [0, 1, 1]
    assert "Such projects that it could hold: 1." in room.room_text(1_000.0, (1_000.0, 1_000.0))
    assert room.at_least_area(area, (1_000.0, 4_000.0)).high.tolist() == [0, 1, 2]  # type: ignore[union-attr]


def test_sites_without_a_place_are_looked_for_by_their_commune(workspace: Workspace) -> None:
    shapes = (_box(0, 0, 10, 10), None, shapely.Point(), None, _box(0, -20_000, 10, 10))
    rows = [(f"s{place}", shape) for place, shape in enumerate(shapes)]
    communes = ["49099", "49099", "49099", "85001", "49099"]  # the place of the last one says otherwise
    _store(workspace, "vacant_land", _layer(rows, ["site_id"]).assign(commune=communes))
    atlas = Atlas.open(workspace)
    for departments, expected in ((("49",), {"s0", "s1", "s2"}), (("85",), {"s3", "s4"}), (("49", "85"), None), ((), None)):
        found = candidates(atlas, replace(template("light_workshop"), departments=departments))
        assert set(found["site_id"]) == (expected or {"s0", "s1", "s2", "s3", "s4"})


def test_who_is_around_is_a_bound_where_an_extract_ends_and_unknown_beyond(workspace: Workspace) -> None:
    shapes = (_box(0, 0, 1, 1).centroid, _box(200, 0, 1, 1).centroid, None, shapely.Point())
    rows = [
        (f"I{place}", activity, shape) for place, (activity, shape) in enumerate(zip(("25.50A", "10.11Z", "", ""), shapes))
    ]
    _store(workspace, "installations", _layer(rows, ["installation_id", "activity"]), "49")
    places = {
        "within": _box(0, 0, 10, 10),
        "edge": _box(0, -9_000, 10, 10),
        "beyond": _box(0, -20_000, 10, 10),
        "nowhere": None,
    }
    for activity, related in (("25", [[1, 2], [0, math.inf]]), ("", [])):  # without employment, food may go with metal
        table = complement(_context(workspace, places, activity=activity)).columns
        ends = {name: table[[f"{name}_min", f"{name}_max"]].to_numpy() for name in ("neighbours", "related")}
        assert ends["neighbours"][:2].tolist() == [[2, 2], [0, math.inf]]
        assert ends["related"][:2].tolist() == related if activity else pd.isna(ends["related"]).all()
        assert pd.isna(ends["neighbours"][2:]).all()
        assert pd.isna(ends["related"][2:]).all()


def test_natura_2000_excludes_nothing_whatever_table_holds_it(workspace: Workspace) -> None:
    rows = [("A", "SIC", "assessment", _box(-100, -100, 300, 300)), ("B", "apb", "authorisation", _box(900, 0, 100, 100))]
    _store(workspace, "protected_areas", _layer(rows, ["site_code", "kind", "regulatory_weight"]), "2026")
    places = {"natura": _box(0, 0, 100, 100), "by decree": _box(900, 0, 100, 100)}
    for weights in (("assessment",), ("assessment", "authorisation")):
        verdicts = judge(_context(workspace, places, rules=(Rule("protected", weights),)))
        assert verdicts.excluded[0] == []
        assert bool(verdicts.excluded[1]) == ("authorisation" in weights)


def test_an_area_at_either_end_of_the_range_is_within_it(workspace: Workspace) -> None:
    areas = {"below": 999.0, "least": 1_000.0, "most": 2_000.0, "above": 2_001.0}
    points = [_box(100 * place, 0, 1, 1).centroid for place in range(len(areas))]
    table = gpd.GeoDataFrame({"name": list(areas), "area_m2": list(areas.values())}, geometry=points, crs=4326)
    study = replace(template("light_workshop"), rules=(Rule("area"),), area_m2=(1_000.0, 2_000.0))
    verdicts = judge(Context(Atlas.open(workspace), study, of_layer(table, "name")))
    assert verdicts.standing() == ["excluded", "cleared", "cleared", "excluded"]
