"""Merging two copies: the cases measured on pygeodiff, and hundreds of random edits."""

from __future__ import annotations

import random
import shutil
import sqlite3
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely import Point

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.combine import UNITS
from ti_dataviz_plugin.enrichment.conflicts import disputes, open_count, resolve_with
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED, REFUSED, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.merge import ADDED, COMBINED, TAKEN, foresee, merge
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.enrichment.contribution import Contribution


@pytest.fixture
def pair(book: Book, tmp_path: Path) -> tuple[Book, Book, str]:
    """Return two copies of a book that holds one correction."""
    one = correction()
    book.add([one], CLERK)
    other = tmp_path / "copy.gpkg"
    shutil.copyfile(book.path, other)
    return book, Book(other), one.uuid


def _rows(book: Book) -> dict[str, Contribution]:
    return {one.uuid: one for one in book.contributions()}


def _both_ways(one: Book, two: Book) -> None:
    """Merge each into a copy of the other, and look whether they come out the same."""
    ours, theirs = one.path.with_suffix(".ours"), two.path.with_suffix(".theirs")
    shutil.copyfile(one.path, ours)
    shutil.copyfile(two.path, theirs)
    merge(one, theirs, CLERK)
    merge(two, ours, COLLEAGUE)
    assert _rows(one) == _rows(two)
    assert one.problems() == two.problems() == []


def test_different_columns_of_one_row_are_both_kept(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.revise(uuid, CLERK, reason="Vu en juin.")
    theirs.revise(uuid, COLLEAGUE, proposed_value="friche avec projet")
    _both_ways(ours, theirs)
    merged = _rows(ours)[uuid]
    assert (merged.reason, merged.proposed_value) == ("Vu en juin.", "friche avec projet")


def test_one_cell_with_two_values_is_a_conflict_that_keeps_both(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.revise(uuid, CLERK, proposed_value="friche avec projet")
    theirs.revise(uuid, COLLEAGUE, proposed_value="friche potentielle")
    done = merge(ours, theirs.path, CLERK)
    assert len(done.conflicts) == 1
    conflict = done.conflicts[0]
    assert "avec projet" in conflict.one
    assert "potentielle" in conflict.other
    assert "reconvertie" in conflict.base
    assert _rows(ours)[uuid].proposed_value == "friche potentielle"  # written last
    with sqlite3.connect(ours.path) as database:
        assert database.execute("SELECT count(*), min(state) FROM conflicts").fetchone() == (1, "open")


@pytest.mark.parametrize("swapped", [False, True])
def test_what_was_written_last_stands_whatever_it_says(pair: tuple[Book, Book, str], swapped: bool) -> None:
    ours, theirs, uuid = pair
    first, second = (theirs, ours) if swapped else (ours, theirs)
    first.revise(uuid, CLERK if first is ours else COLLEAGUE, proposed_value="z")
    second.revise(uuid, CLERK if second is ours else COLLEAGUE, proposed_value="a", reason="Vu en juin.")
    first.revise(uuid, CLERK if first is ours else COLLEAGUE, evidence=("photo.jpg",))  # a later change of something else
    _both_ways(ours, theirs)
    merged = _rows(ours)[uuid]
    assert (merged.proposed_value, merged.reason, merged.evidence) == ("a", "Vu en juin.", ("photo.jpg",))


def test_a_colleague_whose_clock_is_ahead_raises_no_false_alarm(
    pair: tuple[Book, Book, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs, uuid = pair

    def clock(hours: int) -> None:
        ahead = timedelta(hours=hours)
        for place in ("book", "contribution", "conflicts"):
            told = lambda: (datetime.now(timezone.utc) + ahead).isoformat(timespec="microseconds")  # noqa: E731
            monkeypatch.setattr(f"ti_dataviz_plugin.enrichment.{place}.now", told)

    clock(2)
    theirs.revise(uuid, COLLEAGUE, reason="Vu à dix heures.")
    clock(0)
    merge(ours, theirs.path, CLERK)
    ours.revise(uuid, CLERK, reason="Vu à midi.")
    merge(theirs, ours.path, COLLEAGUE)
    assert ours.problems() == theirs.problems() == []
    assert [entry.who for entry in ours.entries(uuid)] == [CLERK.name, COLLEAGUE.name, CLERK.name]
    # What follows stands over what it follows, whatever the clocks say.
    ours.revise(uuid, CLERK, proposed_value="a")
    clock(1)
    theirs.revise(uuid, COLLEAGUE, proposed_value="b")
    clock(0)
    _both_ways(ours, theirs)
    assert _rows(ours)[uuid].proposed_value == "b"
    with sqlite3.connect(ours.path) as database:  # no moment follows this one
        database.execute("UPDATE journal SET at = '9999-12-31T23:59:59.999999+00:00' WHERE number = 1")
    ours.revise(uuid, CLERK, reason="Vu le soir.")
    assert _rows(ours)[uuid].reason == "Vu le soir."


def test_a_dispute_that_flares_up_again_is_open_again(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    for number in (1, 2):
        ours.revise(uuid, CLERK, proposed_value="valeur a")
        theirs.revise(uuid, COLLEAGUE, proposed_value="valeur b")
        _both_ways(ours, theirs)
        for book in (ours, theirs):
            assert open_count(book) == 1
        listed = disputes(ours)
        resolve_with(ours, listed[0].number, {"proposed_value": f"accord {number}"}, CLERK)
        _both_ways(ours, theirs)
        for book in (ours, theirs):
            assert open_count(book) == 0
            assert len(disputes(book, with_resolved=True)) == number
            assert _rows(book)[uuid].proposed_value == f"accord {number}"


def test_the_same_value_on_both_sides_is_no_conflict(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    for book, writer in ((ours, CLERK), (theirs, COLLEAGUE)):
        book.revise(uuid, writer, proposed_value="friche avec projet")
    assert merge(ours, theirs.path, CLERK).conflicts == ()


@pytest.mark.parametrize("swapped", [False, True])
def test_an_update_is_not_lost_under_a_withdrawal(pair: tuple[Book, Book, str], swapped: bool) -> None:
    """pygeodiff drops the update without a word when one side deletes the row."""
    ours, theirs, uuid = pair
    one, two = (theirs, ours) if swapped else (ours, theirs)
    one.revise(uuid, CLERK, reason="Vu en juin.")
    two.decide([uuid], WITHDRAWN, COLLEAGUE)
    _both_ways(ours, theirs)
    merged = _rows(ours)[uuid]
    assert (merged.reason, merged.state) == ("Vu en juin.", WITHDRAWN)


def test_one_object_told_twice_is_named(pair: tuple[Book, Book, str]) -> None:
    """pygeodiff doubles in silence what both sides insert under one business key."""
    ours, theirs, uuid = pair
    mine, yours = correction("49099_7"), correction("49099_7", value="friche potentielle")
    ours.add([mine], CLERK)
    theirs.add([yours], COLLEAGUE)
    done = merge(ours, theirs.path, CLERK)
    assert set(done.doubled) == {tuple(sorted((mine.uuid, yours.uuid)))}
    assert set(_rows(ours)) == {uuid, mine.uuid, yours.uuid}


def test_both_move_the_shape(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.revise(uuid, CLERK, geometry=Point(1, 1))
    theirs.revise(uuid, COLLEAGUE, geometry=Point(2, 2))
    done = merge(ours, theirs.path, CLERK)
    assert [conflict.unit for conflict in done.conflicts] == ["geometry"]
    with sqlite3.connect(ours.path) as database:
        one, other = database.execute("SELECT geom, other_geom FROM conflicts").fetchone()
    assert one
    assert other


def test_opposite_decisions_are_a_conflict_of_the_whole_decision(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.decide([uuid], ACCEPTED, CLERK, "vu")
    theirs.decide([uuid], REFUSED, COLLEAGUE, "non")
    _both_ways(ours, theirs)
    merged = _rows(ours)[uuid]
    assert (merged.state, merged.reviewer, merged.review_note) == (REFUSED, COLLEAGUE.name, "non")


def test_merging_again_changes_nothing(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.revise(uuid, CLERK, reason="Vu en juin.")
    theirs.add([correction("49099_5")], COLLEAGUE)
    merge(ours, theirs.path, CLERK)
    before = (_rows(ours), len(ours.entries()))
    again = merge(ours, theirs.path, CLERK)
    assert (again.added, again.taken, again.combined, again.entries) == (0, 0, 0, 0)
    assert (_rows(ours), len(ours.entries())) == before


def test_a_merge_is_foreseen_without_being_done(pair: tuple[Book, Book, str], tmp_path: Path) -> None:
    ours, theirs, uuid = pair
    same, older, taken = correction("49099_5"), correction("49099_6"), correction("49099_7")
    ours.add([same, older, taken], CLERK)
    merge(theirs, ours.path, COLLEAGUE)
    ours.revise(older.uuid, CLERK, reason="Vu en juin.")
    ours.revise(uuid, CLERK, proposed_value="friche avec projet")
    theirs.revise(uuid, COLLEAGUE, proposed_value="friche potentielle")
    theirs.revise(taken.uuid, COLLEAGUE, reason="Vu en mai.")
    new = correction("49099_8")
    theirs.add([new], COLLEAGUE)
    before = ours.path.read_bytes()
    told = foresee(ours, theirs.path, CLERK)
    assert ours.path.read_bytes() == before
    assert told.fates == {uuid: COMBINED, taken.uuid: TAKEN, new.uuid: ADDED}
    assert (told.added, told.taken, told.combined, len(told.conflicts), told.same, told.older) == (1, 1, 1, 1, 1, 1)
    assert merge(ours, theirs.path, CLERK) == told
    absent = Book(tmp_path / "absent" / "contributions.gpkg")
    assert foresee(absent, theirs.path, CLERK).added == 5
    assert not absent.path.parent.exists()


def test_rows_in_other_places_of_the_file_are_found_by_uuid(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    ours.add([correction("49099_5"), correction("49099_6")], CLERK)
    theirs.add([correction("49099_7")], COLLEAGUE)
    _both_ways(ours, theirs)
    places = [_places(book) for book in (ours, theirs)]
    assert places[0] != places[1]
    again = merge(ours, theirs.path, CLERK)
    assert (again.added, again.taken, again.combined, again.same) == (0, 0, 0, 4)
    theirs.revise(uuid, COLLEAGUE, reason="Vu en mai.")
    assert merge(ours, theirs.path, CLERK).fates == {uuid: TAKEN}


def _places(book: Book) -> list[str]:
    with sqlite3.connect(book.path) as database:
        return [uuid for (uuid,) in database.execute("SELECT uuid FROM contributions ORDER BY fid")]


def test_the_own_file_is_refused(book: Book) -> None:
    book.add([correction()], CLERK)
    with pytest.raises(PluginError, match="this workspace itself"):
        merge(book, book.path, CLERK)


def test_the_file_that_is_torn_is_the_one_named(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, _uuid = pair
    theirs.add([correction(f"49099_{place}", reason="mot " * 400) for place in range(30)], COLLEAGUE)
    content = theirs.path.read_bytes()
    theirs.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(PluginError) as told:
        merge(ours, theirs.path, CLERK)
    assert told.value.where == str(theirs.path)


def test_a_row_deleted_by_another_program_stops_the_merge(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    with sqlite3.connect(theirs.path) as database:
        database.execute("DELETE FROM contributions")
    before = ours.path.read_bytes()
    with pytest.raises(PluginError, match="deleted by another program"):
        merge(ours, theirs.path, CLERK)
    assert ours.path.read_bytes() == before
    with pytest.raises(PluginError, match="deleted by another program"):
        merge(theirs, ours.path, COLLEAGUE)
    assert uuid in _rows(ours)


def test_a_row_changed_without_the_journal_stops_the_merge(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, _uuid = pair
    with sqlite3.connect(theirs.path) as database:
        database.execute("UPDATE contributions SET proposed_value = 'x'")
    with pytest.raises(PluginError, match="keeps no journal"):
        merge(ours, theirs.path, CLERK)


def test_an_altered_journal_stops_the_merge(pair: tuple[Book, Book, str]) -> None:
    ours, theirs, uuid = pair
    theirs.revise(uuid, COLLEAGUE, reason="Vu en juin.")
    with sqlite3.connect(theirs.path) as database:
        database.execute("UPDATE journal SET who = 'personne' WHERE writer = ?", (COLLEAGUE.id,))
    with pytest.raises(PluginError, match="altered"):
        merge(ours, theirs.path, CLERK)


def test_a_file_of_another_kind_is_refused(book: Book, tmp_path: Path) -> None:
    book.add([correction()], CLERK)
    for content in (b"", b"nothing of the kind"):
        (tmp_path / "other.gpkg").write_bytes(content)
        with pytest.raises(PluginError):
            merge(book, tmp_path / "other.gpkg", CLERK)
    with pytest.raises(PluginError):
        merge(book, tmp_path / "absent.gpkg", CLERK)
    assert len(book.contributions()) == 1


def test_a_merge_into_nothing_is_a_copy(pair: tuple[Book, Book, str], tmp_path: Path) -> None:
    empty = Book(tmp_path / "new" / "contributions.gpkg")
    merge(empty, pair[0].path, COLLEAGUE)
    assert _rows(empty) == _rows(pair[0])
    assert empty.problems() == []


def _cell(row: Contribution, names: tuple[str, ...]) -> str:
    return str([getattr(row, name) for name in names])


def _edit(book: Book, writer: Writer, chance: random.Random, count: int) -> None:
    """Make random edits: additions, changes of cells, decisions, withdrawals."""
    for _ in range(count):
        rows = book.contributions()
        one = chance.choice(rows)
        what = chance.randrange(5)
        if what == 0:
            book.add([correction(f"49099_{chance.randrange(20)}", author=writer.name)], writer)
        elif one.state != PROPOSED:
            book.decide([one.uuid], PROPOSED, writer)
        elif what == 1:
            book.decide([one.uuid], chance.choice([ACCEPTED, REFUSED, WITHDRAWN]), writer, str(chance.randrange(3)))
        elif what == 2:
            book.revise(one.uuid, writer, geometry=Point(chance.randrange(3), 47))
        else:
            field = chance.choice(["reason", "proposed_value"])
            book.revise(one.uuid, writer, **{field: f"valeur {chance.randrange(4)}"})


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_random_edits_on_two_copies_lose_and_double_nothing(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("merge")
    ours = Book(folder / "ours.gpkg")
    ours.add([correction(f"49099_{place}") for place in range(6)], CLERK)
    theirs = Book(folder / "theirs.gpkg")
    shutil.copyfile(ours.path, theirs.path)
    base = _rows(ours)
    for _round in range(2):
        _edit(ours, CLERK, chance, 100)
        _edit(theirs, COLLEAGUE, chance, 100)
        one, two = _rows(ours), _rows(theirs)
        _both_ways(ours, theirs)
        merged = _rows(ours)
        assert set(merged) == set(one) | set(two)
        for uuid, row in merged.items():
            had = [copy[uuid] for copy in (one, two) if uuid in copy]
            for names in UNITS.values():
                before = _cell(base[uuid], names) if uuid in base else ""
                cells = [_cell(version, names) for version in had]
                assert _cell(row, names) in cells
                changed = set(cells) - {before}
                if len(changed) == 1:
                    assert _cell(row, names) in changed
        base = merged


def test_three_copies_come_out_the_same_in_any_order(pair: tuple[Book, Book, str], tmp_path: Path) -> None:
    third = Book(tmp_path / "third.gpkg")
    shutil.copyfile(pair[0].path, third.path)
    visitor = Writer("poste-c", "Agent C")
    uuid = pair[2]
    pair[1].revise(uuid, COLLEAGUE, proposed_value="valeur b")
    third.revise(uuid, visitor, proposed_value="valeur c")
    pair[0].revise(uuid, CLERK, reason="plus tard")
    results = []
    for order in ((1, 2), (2, 1)):
        start = Book(tmp_path / f"start{order[0]}.gpkg")
        shutil.copyfile(pair[0].path, start.path)
        for place in order:
            merge(start, (pair[1], third)[place - 1].path, CLERK)
        results.append(_rows(start))
    assert results[0] == results[1]
    assert results[0][uuid].proposed_value == "valeur c"


def test_a_note_that_came_back_to_what_it_was_stands_in_both_copies(pair: tuple[Book, Book, str]) -> None:
    """An official file, the one before again, then the newer: each copy has in its past what the other one says."""
    ours, theirs, uuid = pair
    notes = [{"refresh": {"outcome": outcome, "vintage": ""}} for outcome in ("needed", "contradicted")]
    for note in notes:
        ours.annotate({uuid: note}, CLERK, "refresh")
        merge(theirs, ours.path, COLLEAGUE)
    ours.annotate({uuid: notes[0]}, CLERK, "refresh")
    _both_ways(ours, theirs)
    assert _rows(theirs)[uuid].extra == notes[0]
    assert merge(ours, theirs.path, CLERK).fates == merge(theirs, ours.path, COLLEAGUE).fates == {}
