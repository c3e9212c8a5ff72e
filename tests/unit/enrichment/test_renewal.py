"""A new official version under contributions: told before it is current, kept afterwards; on two real vintages too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pytest
from shapely import Point

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from tests.vintages import heirs_of, said_of
from ti_dataviz_plugin.enrichment import journal, refresh, renewal
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, COMMENT, REFUSED, SHAPE, WITHDRAWN, Contribution
from ti_dataviz_plugin.enrichment.links import CONFIRMED, End, link_told
from ti_dataviz_plugin.enrichment.overlay import WITH_ACCEPTED, lay
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path


SOURCE = "vacant_land"


def _dataset(statuses: dict[str, str], vintage: str, part: str = "national") -> Dataset:
    """Return a table of sites, each on a parcel of its own."""
    rows = [
        {"site_id": key, "status": status, "commune": "49099", "parcels": f"49099000AB{place:04}"}
        for place, (key, status) in enumerate(statuses.items())
    ]
    table = gpd.GeoDataFrame(rows, geometry=[Point(-0.9, 47.1)] * len(rows), crs=4326)
    told = Provenance(SOURCE, "Sites", "Essai", "LO 2.0", "", vintage, "2026-01-01", vintage * 10, "sites.csv")
    return Dataset(conform(table, SOURCE), told, part)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    held = Workspace(tmp_path)
    held.add([_dataset({"49099_1": "friche sans projet", "49099_2": "friche sans projet"}, "2024-02")])
    return held


def test_the_report_comes_before_the_version_is_current(workspace: Workspace) -> None:
    book = Book(workspace.folder / FILE)
    book.add([correction(), correction("49099_2")], CLERK)
    staged = workspace.stage([_dataset({"49099_1": "friche reconvertie"}, "2024-10")])
    examined = renewal.foresee(workspace, SOURCE, staged, book.contributions())
    assert [each.outcome for each in examined] == [refresh.UPSTREAM, refresh.ORPHANED]
    assert workspace.load(SOURCE).sources[0].vintage == "2024-02"
    lines = renewal.sentences(examined)
    assert any("49099_2" in line and "without its object" in line for line in lines)
    assert renewal.outcomes(book.contributions()) == []


def test_a_file_of_one_place_makes_no_orphan_elsewhere(workspace: Workspace) -> None:
    staged = workspace.stage([_dataset({"49099_1": "friche avec projet"}, "2024-10", "local 49")])
    examined = renewal.foresee(workspace, SOURCE, staged, [correction(), correction("49099_2")])
    assert [each.outcome for each in examined] == [refresh.CONTRADICTED, refresh.NEEDED]


def test_outcomes_are_kept_and_nothing_is_dropped(workspace: Workspace) -> None:
    book = Book(workspace.folder / FILE)
    accepted, proposed, withdrawn = correction(), correction("49099_2"), correction("49099_3")
    book.add([accepted, proposed, withdrawn], CLERK)
    book.decide([accepted.uuid], ACCEPTED, COLLEAGUE)
    book.decide([withdrawn.uuid], WITHDRAWN, CLERK)
    before = {one.uuid: replace(one, extra={}) for one in book.contributions()}
    staged = workspace.stage([_dataset({"49099_1": "friche reconvertie"}, "2024-10")])
    examined = renewal.foresee(workspace, SOURCE, staged, book.contributions())
    adopted = workspace.adopt(staged)
    assert renewal.record(book, examined, adopted, CLERK) == 2
    assert renewal.record(book, examined, adopted, CLERK) == 0
    kept = {each.contribution.uuid: each for each in renewal.outcomes(book.contributions())}
    assert kept[accepted.uuid].outcome == refresh.UPSTREAM
    assert kept[proposed.uuid].outcome == refresh.ORPHANED
    assert kept[proposed.uuid].versions == (adopted[0].provenance.sha256,)
    assert {one.uuid: replace(one, extra={}) for one in book.contributions()} == before
    assert [entry.action for entry in book.entries(proposed.uuid)] == [journal.CREATE, journal.REFRESH]
    assert book.problems() == []


def test_two_officers_who_take_the_same_version_in_do_not_conflict(workspace: Workspace, tmp_path: Path) -> None:
    from ti_dataviz_plugin.enrichment.merge import merge
    from ti_dataviz_plugin.workspace.files import copy

    ours, theirs = Book(tmp_path / "a.gpkg"), Book(tmp_path / "b.gpkg")
    ours.add([correction()], CLERK)
    copy(ours.path, theirs.path)
    staged = workspace.stage([_dataset({"49099_1": "friche avec projet"}, "2024-10")])
    examined = renewal.foresee(workspace, SOURCE, staged, ours.contributions())
    for book, writer in ((ours, CLERK), (theirs, COLLEAGUE)):
        renewal.record(book, examined, staged, writer)
    assert merge(ours, theirs.path, CLERK).conflicts == ()


# Two vintages of Cartofriches: the national set of 2024-02 and a sample of 2024-10


@pytest.fixture(scope="module")
def vintages(real_data: Path) -> tuple[Dataset, Dataset]:
    """Return the national set and the sample, the sample as a whole new national set: what it lacks is then gone."""
    folder = real_data / "friches"
    (old,) = read_file(folder / "friches-standard-2024-02.csv", SOURCE)
    (new,) = read_file(folder / "friches-standard-2024-10-sample.csv", SOURCE)
    return old, replace(new, part=old.part)


def test_every_outcome_occurs_between_two_real_vintages(vintages: tuple[Dataset, Dataset], tmp_path: Path) -> None:
    old, new = vintages
    made = said_of(*vintages)
    # The sample holds no site that 2024-02 had not: the heirs of the split site are left out of what was held before.
    *_keys, heirs = heirs_of(old.table.set_index("site_id"), new.table.set_index("site_id"))
    held = replace(old, table=old.table[~old.table["site_id"].isin(heirs)].reset_index(drop=True))
    workspace, book = Workspace(tmp_path), Book(tmp_path / FILE)
    workspace.add([held])
    book.add(list(made.values()), CLERK)
    names = {one.uuid: name for name, one in made.items()}
    staged = workspace.stage([new])
    examined = renewal.foresee(workspace, SOURCE, staged, book.contributions())
    told = {names[each.contribution.uuid]: each for each in examined}
    expected = {name: name for name in refresh.OUTCOMES} | {"gone": refresh.UPSTREAM, "added": refresh.UPSTREAM}
    assert {name: told[name].outcome for name in expected} == expected
    assert told["moved shape"].outcome in (refresh.NEEDED, refresh.CONTRADICTED)
    assert set(told["split"].successors) == heirs
    assert len(renewal.sentences(examined)) == len(refresh.OUTCOMES)
    renewal.record(book, examined, workspace.adopt(staged), CLERK)
    assert {each.outcome for each in renewal.outcomes(book.contributions())} == set(refresh.OUTCOMES)
    assert {each.vintage for each in renewal.outcomes(book.contributions())} == {new.provenance.vintage}
    book.decide([one.uuid for one in made.values() if one.kind not in (SHAPE, ADD)], ACCEPTED, COLLEAGUE)
    laid = lay(workspace.load(SOURCE).table, SOURCE, book.contributions(), WITH_ACCEPTED)
    lost = {one.uuid for one in made.values()} - set(laid.marks["uuid"]) - {one.uuid for one in laid.unplaced}
    assert lost == {made["moved shape"].uuid, made["added"].uuid}  # proposals only


def test_a_real_sample_beside_the_national_set_makes_no_orphan(vintages: tuple[Dataset, Dataset], tmp_path: Path) -> None:
    old, new = vintages
    workspace = Workspace(tmp_path)
    workspace.add([old])
    made = said_of(*vintages)
    staged = workspace.stage([replace(new, part="partial")])
    told = {each.contribution.key: each.outcome for each in renewal.foresee(workspace, SOURCE, staged, made.values())}
    assert told[made["orphaned"].key] == told[made["split"].key] == refresh.NEEDED
    assert told[made["upstream"].key] == refresh.UPSTREAM


# Exchanges, comments and what speaks of an object that was added


def _exchange(one: str, other: str, source_id: str = SOURCE) -> Contribution:
    ends = (End(SOURCE, one, one), End(source_id, other, other))
    return link_told(ends, "chaleur", CONFIRMED, ("Vu sur place.", ("https://exemple.fr",), CLERK.name, ""), None)


def _outcomes(workspace: Workspace, said: list[Contribution], source_id: str, table: Dataset) -> dict[str, refresh.Examined]:
    staged = workspace.stage([table])
    return {each.contribution.uuid: each for each in renewal.foresee(workspace, source_id, staged, said)}


def test_an_exchange_loses_its_ground_with_either_establishment(workspace: Workspace) -> None:
    first, second = _exchange("49099_1", "49099_2"), _exchange("49099_2", "49099_1")
    both = _exchange("49099_1", "49099_9", "turnkey_sites")
    said = [first, second, both, replace(first, uuid="refused", state=REFUSED)]
    told = _outcomes(workspace, said, SOURCE, _dataset({"49099_1": "friche reconvertie"}, "2024-10"))
    assert {uuid: each.outcome for uuid, each in told.items()} == {
        first.uuid: refresh.ORPHANED, second.uuid: refresh.ORPHANED, both.uuid: refresh.NEEDED,
    }  # fmt: skip
    assert told[second.uuid].contribution == second
    assert renewal.sources_of(said) == {SOURCE, "turnkey_sites"}


def test_an_exchange_between_two_sources_is_examined_under_both(workspace: Workspace) -> None:
    one = _exchange("49099_1", "S1|49099", "turnkey_sites")

    def turnkey(key: str, vintage: str) -> Dataset:
        table = gpd.GeoDataFrame([{"site_id": key, "commune": "49099"}], geometry=[Point(-0.9, 47.1)], crs=4326)
        told = replace(_dataset({}, vintage).provenance, source_id="turnkey_sites", sha256=f"t{vintage}" * 8)
        return Dataset(conform(table, "turnkey_sites"), told, "all")

    workspace.add([turnkey("S1", "2024-01")])
    same = _outcomes(workspace, [one], SOURCE, _dataset({"49099_1": "friche reconvertie"}, "2024-10"))
    assert same[one.uuid].outcome == refresh.NEEDED
    gone = _outcomes(workspace, [one], "turnkey_sites", turnkey("S2", "2024-06"))
    assert gone[one.uuid].outcome == refresh.ORPHANED
    workspace.add([turnkey("S2", "2024-06")])
    noted = replace(one, extra={**one.extra, refresh.NOTE: {"outcome": refresh.MERGED, "successors": ["S2|49099"]}})
    later = _outcomes(workspace, [noted], SOURCE, _dataset({"49099_1": "friche reconvertie"}, "2024-11"))
    assert (later[one.uuid].outcome, later[one.uuid].successors) == (refresh.MERGED, ("S2|49099",))


def test_what_speaks_of_an_object_that_was_added_is_no_orphan(workspace: Workspace) -> None:
    fields = '{"site_name": "Atelier", "commune": "49099"}'
    added = correction("nouveau", fields, kind=ADD, field="", official_value="")
    comment = correction("nouveau", "", kind=COMMENT, field="")
    corrected, link = correction("nouveau"), _exchange("49099_1", "nouveau")
    table = _dataset({"49099_1": "friche reconvertie"}, "2024-10")
    told = _outcomes(workspace, [added, comment, corrected, link], SOURCE, table)
    assert {each.outcome for each in told.values()} == {refresh.NEEDED}
    withdrawn = replace(added, state=WITHDRAWN)
    told = _outcomes(workspace, [withdrawn, comment, corrected, link], SOURCE, table)
    assert {each.outcome for each in told.values()} == {refresh.ORPHANED}


def test_what_another_program_wrote_stops_no_update(workspace: Workspace) -> None:
    said = [
        correction(field="of a newer plugin"),
        correction("nouveau", "{", kind=ADD, field=""),
        correction(kind="future"),
        correction(extra={"link": {"verdict": 3, "key": ["x"]}}, kind=COMMENT, field=""),
    ]
    told = _outcomes(workspace, said, SOURCE, _dataset({"49099_1": "friche reconvertie"}, "2024-10"))
    assert {each.outcome for each in told.values()} == {refresh.NEEDED}
    assert len(told) == len(said)
