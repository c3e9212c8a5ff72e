"""Contributions laid over an official table, and looked at again under a newer one."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, box

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin.enrichment.contribution import (
    ACCEPTED,
    ADD,
    COMMENT,
    GONE,
    PROPOSED,
    REFUSED,
    SHAPE,
    changed,
)  # fmt: skip
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED, keys_of, lay
from ti_dataviz_plugin.enrichment.refresh import (
    CONTRADICTED,
    MERGED,
    NEEDED,
    ORPHANED,
    OUTCOMES,
    SPLIT,
    UPSTREAM,
    examine,
    outcome_title,
)  # fmt: skip
from ti_dataviz_plugin.enrichment.rules import kinds_of, parsed, written
from ti_dataviz_plugin.sources.tables import FLOAT, INT, TEXT, conform

if TYPE_CHECKING:
    from ti_dataviz_plugin.enrichment.contribution import Contribution

ADDITION = json.dumps(
    {"site_name": "Atelier neuf", "commune": "49099", "area_m2": "1 200,5", "status": "friche sans projet"}
)


def sites(*rows: tuple[str, str, float, str]) -> gpd.GeoDataFrame:
    """Return vacant sites: id, status, area, parcels."""
    table = pd.DataFrame(rows, columns=["site_id", "status", "area_m2", "parcels"])
    table["site_name"], table["commune"] = "Site " + table["site_id"], "49099"
    shapes = [Point(-0.9 + 0.01 * place, 47.1) for place in range(len(rows))]
    return conform(gpd.GeoDataFrame(table, geometry=shapes, crs=4326), "vacant_land")


OFFICIAL_SITES = sites(
    ("A", "friche sans projet", 1000.0, "p1|p2"), ("B", "friche avec projet", math.nan, "p3"), ("C", "", 50.0, "p4"),
)  # fmt: skip


def test_each_mode_shows_what_it_says() -> None:
    accepted = correction("A", "friche reconvertie", state=ACCEPTED, reviewer="Agent B", reviewed_at="2026-02-01T00:00:00")
    proposed, refused = correction("B", "friche reconvertie"), correction("C", "x", state=REFUSED)
    every = [accepted, proposed, refused]
    before = OFFICIAL_SITES.copy()
    shown = {mode: list(lay(OFFICIAL_SITES, "vacant_land", every, mode).table["status"]) for mode in (
        OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED)}  # fmt: skip
    assert shown[OFFICIAL] == list(OFFICIAL_SITES["status"])
    assert shown[WITH_ACCEPTED] == ["friche reconvertie", "friche avec projet", ""]
    assert shown[WITH_PROPOSED] == ["friche reconvertie", "friche reconvertie", ""]
    pd.testing.assert_frame_equal(pd.DataFrame(OFFICIAL_SITES), pd.DataFrame(before))


def test_each_touched_figure_says_who_when_and_why() -> None:
    one = correction("A", "1 200,5", field="area_m2", official_value="1000", state=ACCEPTED, reviewed_at="2026-02-01T08:00")
    laid = lay(OFFICIAL_SITES, "vacant_land", [one], WITH_ACCEPTED)
    assert laid.table["area_m2"].iloc[0] == 1200.5
    mark = laid.marks.iloc[0]
    assert (mark["key"], mark["field"], mark["official"], mark["author"]) == ("A", "area_m2", "1000", one.author)
    assert (mark["at"], mark["reason"], mark["moved"]) == ("2026-02-01", one.reason, False)


def test_what_was_accepted_stands_over_what_is_proposed_later() -> None:
    accepted = correction("A", "valeur a", state=ACCEPTED, reviewed_at="2026-02-01")
    later = correction("A", "valeur b")
    laid = lay(OFFICIAL_SITES, "vacant_land", [later, accepted], WITH_PROPOSED)
    assert laid.table["status"].iloc[0] == "valeur a"
    assert list(laid.marks["official"]) == ["friche sans projet"]


def test_an_official_value_that_moved_is_said() -> None:
    laid = lay(OFFICIAL_SITES, "vacant_land", [correction("B", "x")], WITH_PROPOSED)
    assert list(laid.marks["moved"]) == [True]


def test_shapes_additions_and_objects_that_are_gone() -> None:
    drawn = box(-0.9, 47.1, -0.89, 47.11)
    every = [
        correction("A", kind=SHAPE, field="", official_value=OFFICIAL_SITES.geometry[0].wkt, geometry=drawn),
        correction("local-1", ADDITION, kind=ADD, field="", geometry=Point(-0.8, 47)),
        correction("B", "", kind=GONE, field=""),
        correction("C", "", kind=COMMENT, field=""),
        correction("Z", "x"),
    ]
    laid = lay(OFFICIAL_SITES, "vacant_land", every, WITH_PROPOSED)
    assert list(laid.table["site_id"]) == ["A", "C", "local-1"]
    assert laid.table.geometry.iloc[0].equals(drawn)
    assert laid.table.crs == OFFICIAL_SITES.crs
    assert laid.table["area_m2"].iloc[2] == 1200.5
    assert list(laid.table.columns) == list(OFFICIAL_SITES.columns)
    assert dict(laid.table.dtypes) == dict(OFFICIAL_SITES.dtypes)
    assert [one.key for one in laid.unplaced] == ["Z"]
    assert sorted(laid.marks["key"]) == ["A", "B", "local-1"]


def test_a_key_of_several_columns() -> None:
    table = pd.DataFrame({"commune": ["49099", "49099"], "year": [2019, 2020], "population": [54000.0, 54100.0]})
    assert list(keys_of(table, "population")) == ["49099|2019", "49099|2020"]
    one = correction("49099|2020", "54200", source_id="population", field="population", official_value="54100")
    laid = lay(table, "population", [one], WITH_PROPOSED)
    assert list(laid.table["population"]) == [54000.0, 54200.0]


@given(st.lists(st.sampled_from("ABCZ"), max_size=6), st.sampled_from([OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED]))
def test_nothing_disappears_and_every_change_is_marked(keys: list[str], mode: str) -> None:
    every = [correction(key, f"valeur {place}", state=ACCEPTED if place % 2 else PROPOSED) for place, key in enumerate(keys)]
    laid = lay(OFFICIAL_SITES, "vacant_land", every, mode)
    assert len(laid.table) == len(OFFICIAL_SITES)
    touched = OFFICIAL_SITES.loc[OFFICIAL_SITES["status"].to_numpy() != laid.table["status"].to_numpy(), "site_id"]
    assert set(touched) == set(laid.marks["key"])


def _outcome(one: Contribution, after: gpd.GeoDataFrame) -> str:
    return examine([one], "vacant_land", OFFICIAL_SITES, after)[0].outcome


def test_a_value_is_needed_upstream_or_contradicted() -> None:
    one = correction("A", "friche reconvertie")
    for status, outcome in (
        ("friche sans projet", NEEDED), ("friche reconvertie", UPSTREAM), ("friche avec projet", CONTRADICTED),
    ):  # fmt: skip
        assert _outcome(one, sites(("A", status, 1.0, "p1"))) == outcome
    area = correction("A", "1 200,50", field="area_m2", official_value="1000")
    assert _outcome(area, sites(("A", "", 1200.5, "p1"))) == UPSTREAM
    assert _outcome(area, sites(("A", "", math.nan, "p1"))) == CONTRADICTED


def test_an_object_that_is_gone_was_split_merged_or_lost() -> None:
    one = correction("A", "friche reconvertie")
    assert _outcome(one, sites(("B", "", 1.0, "p3"))) == ORPHANED
    assert _outcome(one, sites(("A1", "", 1.0, "p1"), ("A2", "", 1.0, "p2"))) == SPLIT
    assert _outcome(one, sites(("AB", "", 1.0, "p1|p2|p3"))) == MERGED
    assert _outcome(one, sites(("B", "", 1.0, "p1|p2|p3"))) == MERGED
    gone = changed(one, kind=GONE, field="", proposed_value="")
    assert _outcome(gone, sites(("B", "", 1.0, "p3"))) == UPSTREAM
    assert _outcome(gone, OFFICIAL_SITES) == NEEDED


def test_what_became_of_an_object_is_told_from_its_parcels_alone() -> None:
    one = correction("A", "friche reconvertie")
    assert examine([one], "vacant_land", None, sites(("B", "", 1.0, "p1")))[0].outcome == ORPHANED  # nothing was held before
    assert _outcome(changed(one, key="Y"), sites(("B", "", 1.0, "p1"))) == ORPHANED
    renamed = examine([one], "vacant_land", OFFICIAL_SITES, sites(("A1", "", 1.0, "p1|p2")))[0]
    assert (renamed.outcome, renamed.successors) == (ORPHANED, ("A1",))  # one heir on its own parcels: another name
    shared = examine([one], "vacant_land", OFFICIAL_SITES, sites(("A1", "", 1.0, "p1|p3")))[0]
    assert (shared.outcome, shared.successors) == (MERGED, ("A1",))
    taken = examine([one], "vacant_land", OFFICIAL_SITES, sites(("B", "", 1.0, "p1")))[0]
    assert (taken.outcome, taken.successors) == (MERGED, ("B",))


def test_an_addition_is_found_by_key_by_parcel_and_by_name_nearby() -> None:
    place = Point(-0.9, 47.1)
    one = correction("local-1", ADDITION, kind=ADD, field="", geometry=place)
    assert _outcome(one, OFFICIAL_SITES) == NEEDED
    assert _outcome(one, sites(("local-1", "", 1.0, ""))) == UPSTREAM
    upstream = OFFICIAL_SITES.assign(site_name=["ATELIER  NEUF", "x", "y"])
    assert examine([one], "vacant_land", None, upstream)[0].successors == ("A",)
    far = changed(one, geometry=Point(-0.95, 47.2))
    assert _outcome(far, upstream) == NEEDED
    parcel = changed(one, proposed_value=json.dumps({"site_name": "autre", "parcels": "p4"}))
    assert examine([parcel], "vacant_land", None, OFFICIAL_SITES)[0].successors == ("C",)


def test_a_shape_is_compared_as_a_shape() -> None:
    was = OFFICIAL_SITES.geometry[0]
    one = correction("A", kind=SHAPE, field="", official_value=was.wkt, geometry=Point(-0.95, 47.2))
    assert _outcome(one, OFFICIAL_SITES) == NEEDED
    moved = OFFICIAL_SITES.set_geometry([Point(-0.95, 47.2), *OFFICIAL_SITES.geometry[1:]], crs=4326)
    assert _outcome(one, moved) == UPSTREAM
    elsewhere = OFFICIAL_SITES.set_geometry([Point(0, 47), *OFFICIAL_SITES.geometry[1:]], crs=4326)
    assert _outcome(one, elsewhere) == CONTRADICTED


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_has_words(outcome: str) -> None:
    assert outcome_title(outcome)


def test_what_is_added_can_be_corrected_and_said_gone() -> None:
    added = correction(
        "local-1", ADDITION, field="", kind=ADD, geometry=Point(0, 47), state=ACCEPTED, reviewed_at="2026-03-02"
    )
    earlier = correction("local-1", "friche reconvertie", official_value="friche sans projet", state=ACCEPTED,
                         reviewed_at="2026-03-01")  # fmt: skip
    moved = correction("local-1", "", field="", kind=SHAPE, official_value="POINT (0 47)", geometry=Point(1, 47))
    laid = lay(OFFICIAL_SITES, "vacant_land", [earlier, added, moved], WITH_PROPOSED)
    row = laid.table.iloc[-1]
    assert (row["site_name"], row["status"], row["geometry"]) == ("Atelier neuf", "friche reconvertie", Point(1, 47))
    assert laid.unplaced == ()
    assert list(laid.rows) == [0, 1, 2, -1]
    assert set(laid.marks["field"]) == {"", "status", "geometry"}
    assert not laid.marks["moved"].any()
    gone = correction("local-1", "", field="", kind=GONE)
    laid = lay(OFFICIAL_SITES, "vacant_land", [added, earlier, gone], WITH_PROPOSED)
    assert list(laid.table["site_id"]) == ["A", "B", "C"]
    assert list(laid.rows) == [0, 1, 2]


def test_a_correction_of_what_was_added_is_still_needed_under_a_new_file() -> None:
    added = correction("local-1", ADDITION, field="", kind=ADD, geometry=Point(0, 47))
    told = examine([added, correction("local-1", "x")], "vacant_land", OFFICIAL_SITES, OFFICIAL_SITES)
    assert [each.outcome for each in told] == [NEEDED, NEEDED]


def test_an_object_that_two_people_add_is_one() -> None:
    first, second = (
        correction("local-1", ADDITION.replace("neuf", name), field="", kind=ADD, geometry=Point(0, 47), modified_at=at)
        for name, at in (("ancien", "2026-01-01"), ("neuf", "2026-01-02"))
    )
    laid = lay(OFFICIAL_SITES, "vacant_land", [second, first], WITH_PROPOSED)
    assert list(laid.table["site_name"])[3:] == ["Atelier neuf"]
    assert list(laid.marks["uuid"]) == [second.uuid]


def test_values_are_read_and_written_as_people_do() -> None:
    assert [parsed(text, FLOAT) for text in ("12,5", " 1 200\u202f000 ", "-3")] == [12.5, 1_200_000, -3]
    assert (parsed("1 200", INT), parsed("3,0", INT), parsed(" x", TEXT)) == (1_200, 3, " x")
    assert math.isnan(parsed(" ", FLOAT))  # type: ignore[arg-type]
    for text, kind in (("1,5", INT), ("", INT), ("inf", FLOAT), ("nan", FLOAT), ("douze", FLOAT)):
        with pytest.raises(ValueError, match=r"."):
            parsed(text, kind)
    assert [written(value) for value in (12.0, 12.5, 5, "a", None, math.nan)] == ["12", "12.5", "5", "a", "", ""]
    assert not {"site_id", "geometry"} & set(kinds_of("vacant_land"))


@given(st.floats(allow_nan=False))
def test_a_number_is_the_same_after_its_journey_as_text(value: float) -> None:
    text = written(value)
    if math.isfinite(value):
        assert parsed(text, FLOAT) == value
