"""What is said of figures under a new official version: told before it is current, for every class of outcome."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.diagnosis.conftest import provenance, sites, store
from tests.unit.enrichment.conftest import CLERK, COLLEAGUE
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis import indicators, local_values, renewed_values
from ti_dataviz_plugin.diagnosis.local_values import subject_of
from ti_dataviz_plugin.enrichment import figures, refresh, renewal
from ti_dataviz_plugin.enrichment.book import FILE, Book, keep
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, WITHDRAWN, Contribution
from ti_dataviz_plugin.enrichment.figures import Said
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.sources.tables import conform

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd

    from ti_dataviz_plugin.workspace.manifest import Version
    from ti_dataviz_plugin.workspace.store import Workspace

SAID = Said("Agent A", "Communauté d'essai", "recensement communal de mars", vintage="2026-03")


def _local(
    workspace: Workspace,
    name: str,
    value: Bounds,
    place: tuple[str, str, str] = ("epci", "200000001", ""),
    commune: str = "",
) -> Contribution:
    atlas = open_atlas(workspace)
    level, code, programme = place
    territory = atlas.territory(level, code, programme)
    subject = subject_of(atlas, indicators.find(name, atlas), territory, commune)
    one = figures.value(subject, value, "tel", SAID)
    Book(workspace.folder / FILE).add([one], CLERK)
    return one


def _staged(workspace: Workspace, source_id: str, table: pd.DataFrame, part: str, edition: str = "2") -> list[Version]:
    tidy = conform(table.reset_index(drop=True), source_id)
    return workspace.stage([Dataset(tidy, provenance(source_id, part, edition), part)])


def _communes(workspace: Workspace, **changed: object) -> gpd.GeoDataFrame:
    return workspace.load("communes").table.assign(**changed)


def _told(workspace: Workspace, staged: Sequence[Version], source_id: str) -> dict[str, refresh.Examined]:
    every = Book(workspace.folder / FILE).contributions()
    found = renewed_values.between(workspace, workspace.proposed(staged), [source_id], every)
    return {each.contribution.uuid: each for each in found}


def test_a_local_value_knows_the_official_figure_and_the_vintage_seen(workspace: Workspace) -> None:
    one = _local(workspace, "vacant_area", Bounds(60_000, 60_000))
    assert one.official_value
    assert one.official_version
    assert one.extra[figures.SEEN] == "49"  # the part is the vintage of the invented files
    assert figures.name_of(one).startswith(str(one.extra["indicator"]))


@pytest.mark.parametrize(
    ("population", "value", "outcome"),
    [
        ([1000.0, 5000.0], Bounds(6100, 6100), refresh.NEEDED),
        ([1100.0, 5000.0], Bounds(6100, 6100), refresh.UPSTREAM),
        ([1050.0, 5000.0], Bounds(6000, 6100), refresh.UPSTREAM),
        ([1099.0, 5000.0], Bounds(6100, 6100), refresh.CONTRADICTED),
        ([2000.0, 5000.0], Bounds(6000, 6100), refresh.CONTRADICTED),
    ],
)
def test_it_is_needed_upstream_or_contradicted(
    workspace: Workspace, population: list[float], value: Bounds, outcome: str
) -> None:
    one = _local(workspace, "population", value)
    table = _communes(workspace)
    numbers = dict(zip(("49126", "49099"), population))
    table["population"] = [numbers.get(code, 200.0) for code in table["commune"]]
    told = _told(workspace, _staged(workspace, "communes", table, "2026"), "communes")
    assert told[one.uuid].outcome == outcome
    assert told[one.uuid].official_now == figures.text_of(Bounds(sum(population), sum(population)))
    assert workspace.load("communes").table["population"].sum() == 7000


def test_only_what_depends_on_the_source_is_examined(workspace: Workspace) -> None:
    land = _local(workspace, "vacant_area", Bounds(60_000, 60_000))
    people = _local(workspace, "population", Bounds(1, 1))
    withdrawn = _local(workspace, "vacant_area", Bounds(2, 2))
    book = Book(workspace.folder / FILE)
    book.decide([withdrawn.uuid], WITHDRAWN, CLERK)
    assert renewed_values.concerned(book.contributions()) >= {"vacant_land", "communes"}
    table = sites()
    table["area_m2"] = table["area_m2"] * 2
    told = _told(workspace, _staged(workspace, "vacant_land", table, "49"), "vacant_land")
    assert set(told) == {land.uuid}
    assert told[land.uuid].outcome == refresh.CONTRADICTED
    assert set(_told(workspace, [], "communes")) == {land.uuid, people.uuid}
    assert _told(workspace, [], "natura2000") == {}


def test_a_correction_of_an_object_is_no_change_of_the_official_file(workspace: Workspace) -> None:
    """The author saw the figure with the corrections that stand: a file that changes nothing leaves the value needed."""
    gone = Contribution(
        kind=GONE, source_id="vacant_land", key="49069_5772", reason="Rasé.", author=CLERK.name, official_value="x"
    )
    book = Book(workspace.folder / FILE)
    plain = _local(workspace, "vacant_area", Bounds(9, 9))
    book.add([gone], CLERK)
    book.decide([gone.uuid], ACCEPTED, COLLEAGUE)
    corrected = _local(workspace, "vacant_area", Bounds(8, 8))
    assert plain.official_value != corrected.official_value
    same = _staged(workspace, "vacant_land", sites(), "49")
    assert {each.outcome for each in _told(workspace, same, "vacant_land").values()} == {refresh.NEEDED}


def test_a_commune_that_merged_and_one_that_went(workspace: Workspace) -> None:
    merged = _local(workspace, "population", Bounds(900, 900), commune="49126")
    territory = _local(workspace, "population", Bounds(900, 900))
    store(workspace, "commune_codes", pd.DataFrame([{"former_code": "49126", "current_code": "49099"}]))
    table = _communes(workspace)
    staged = _staged(workspace, "communes", table[table["commune"] != "49126"], "2026")
    told = _told(workspace, staged, "communes")
    assert (told[merged.uuid].outcome, told[merged.uuid].successors) == (refresh.MERGED, ("49099",))
    assert told[territory.uuid].outcome == refresh.CONTRADICTED
    without = table[~table["commune"].isin(("49126", "49099", "85151"))]
    alone = _local(workspace, "population", Bounds(1, 1), ("department", "85", ""), "85151")
    told = _told(workspace, _staged(workspace, "communes", without, "2026", "3"), "communes")
    assert told[alone.uuid].outcome == refresh.ORPHANED
    assert told[territory.uuid].outcome == refresh.ORPHANED


@pytest.mark.parametrize(("now", "outcome"), [(["B", "B"], refresh.MERGED), (["B", "C"], refresh.SPLIT)])
def test_an_epci_that_became_another_or_several(workspace: Workspace, now: list[str], outcome: str) -> None:
    one = _local(workspace, "population", Bounds(900, 900))
    table = _communes(workspace)
    codes = dict(zip(("49126", "49099"), now))
    table["epci"] = [codes.get(code, epci) for code, epci in zip(table["commune"], table["epci"])]
    told = _told(workspace, _staged(workspace, "communes", table, "2026"), "communes")
    assert (told[one.uuid].outcome, told[one.uuid].successors) == (outcome, tuple(sorted(set(now))))


def test_an_indicator_and_a_year_that_are_gone(workspace: Workspace) -> None:
    rows = [
        {"indicator": "own_seats", "area": "200000001", "year": year, "low": 10.0, "high": 10.0, "level": "epci",
         "title": "Places", "unit": "count", "unit_name": "places", "file_unit": "count", "direction": 0}
        for year in (2023, 2024)
    ]  # fmt: skip
    store(workspace, "local_indicators", pd.DataFrame(rows), "own_seats")
    one = _local(workspace, "own_seats", Bounds(12, 12))
    assert figures.place_of(one)[3] == 2024
    older = _staged(workspace, "local_indicators", pd.DataFrame(rows[:1]), "own_seats")
    assert _told(workspace, older, "local_indicators")[one.uuid].outcome == refresh.ORPHANED
    former = workspace.proposed()
    workspace.remove("local_indicators", "own_seats")
    every = Book(workspace.folder / FILE).contributions()
    (told,) = renewed_values.between(former, workspace, ["local_indicators"], every)
    assert told.outcome == refresh.ORPHANED
    elsewhere = renewed_values.between(workspace, workspace.proposed(), ["local_indicators"], every)
    assert [each.outcome for each in elsewhere] == [refresh.NEEDED]  # a colleague has that file


def test_comments_and_figures_that_no_file_has(workspace: Workspace) -> None:
    atlas = open_atlas(workspace)
    territory = atlas.territory("epci", "200000001")
    comment = figures.comment(subject_of(atlas, indicators.find("population", atlas), territory), SAID)
    own = figures.FigureSubject("own_jobs", "Emplois", "epci", "", "200000001", "EPCI", own=True)
    given_own = figures.value(own, Bounds(3, 3), "3", SAID)
    Book(workspace.folder / FILE).add([comment, given_own], CLERK)
    same = _told(workspace, _staged(workspace, "communes", _communes(workspace), "2026"), "communes")
    assert {each.outcome for each in same.values()} == {refresh.NEEDED}
    assert set(same) == {comment.uuid, given_own.uuid}
    more = _staged(workspace, "communes", _communes(workspace, population=9000.0), "2027")
    told = _told(workspace, more, "communes")
    assert told[comment.uuid].outcome == refresh.CONTRADICTED
    assert told[given_own.uuid].outcome == refresh.NEEDED


def test_it_is_kept_beside_each_and_told_by_name(workspace: Workspace) -> None:
    one = _local(workspace, "population", Bounds(6100, 6100))
    book = Book(workspace.folder / FILE)
    staged = _staged(workspace, "communes", _communes(workspace, population=9000.0), "2027")
    found = renewed_values.between(workspace, workspace.proposed(staged), ["communes"], book.contributions())
    assert any("(Inhabitants, 200000001 → 18,000" in line for line in renewal.sentences(found))
    assert renewal.record(book, found, workspace.adopt(staged), COLLEAGUE) == 1
    (kept,) = renewal.outcomes(book.contributions())
    assert (kept.contribution.uuid, kept.outcome, kept.vintage) == (one.uuid, refresh.CONTRADICTED, "2027")


def test_what_another_program_wrote_stops_no_update(workspace: Workspace) -> None:
    one = _local(workspace, "population", Bounds(6100, 6100))
    book = Book(workspace.folder / FILE)
    with book.writing() as database:
        keep(database, [replace(one, proposed_value="beaucoup"), replace(one, uuid="b", official_value="peu", key="epci")])
    told = _told(workspace, _staged(workspace, "communes", _communes(workspace), "2026"), "communes")
    assert {each.outcome for each in told.values()} == {refresh.NEEDED, refresh.ORPHANED}


_NUMBERS = st.floats(1e-6, 1e12)


@given(_NUMBERS, st.floats(0, 1), st.floats(0, 1))
def test_a_figure_within_the_bounds_is_upstream_and_one_beyond_is_not(low: float, width: float, where: float) -> None:
    local = Bounds(low, low * (1 + width))
    inside = min(local.low + where * (local.high - local.low), local.high)
    for unit in ("count", "share", "m2"):
        assert renewed_values.within(Bounds(inside, inside), local, unit)
        assert not renewed_values.within(Bounds(local.low, local.high * 1.02), local, unit)
        assert not renewed_values.within(Bounds(local.low * 0.98, local.high), local, unit)


def test_what_is_written_the_same_is_the_same_save_for_things_counted() -> None:
    assert renewed_values.within(Bounds(0.12298, 0.12298), Bounds(0.123, 0.123), "share")
    assert renewed_values.within(Bounds(452_013, 452_013), Bounds(452_000, 452_000), "m2")
    assert not renewed_values.within(Bounds(1234, 1234), Bounds(1230, 1230), "count")
    assert not renewed_values.within(Bounds(1234, 1234), Bounds(1230, 1230))


class _Recording(Atlas):
    """An atlas that remembers which sources were asked for."""

    asked: ClassVar[set[str]] = set()

    def has(self, source_id: str) -> bool:
        self.asked.add(source_id)
        return super().has(source_id)


def test_every_source_that_a_figure_is_made_from_is_one_that_it_depends_on(workspace: Workspace) -> None:
    for indicator in indicators.available(Atlas(workspace), "epci"):
        one = Contribution(
            kind="indicator", source_id=figures.SOURCE, key="epci||200000001|0", field=indicator.id, reason="x", author="x"
        )
        atlas = _Recording(workspace)
        atlas.asked.clear()
        local_values.computed(atlas, indicator, ("epci", "", "200000001"))
        assert atlas.asked <= renewed_values.depends_on(one), indicator.id
