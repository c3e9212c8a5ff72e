"""What a merge by pygeodiff alone keeps and loses, and what ours makes of the same cases.

pygeodiff merges cells by row number, from a third copy. It knows neither uuids nor the journal: these tests are why it is no
engine of ``merge.merge``. The other half of each case is in test_merge.py.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from typing import TYPE_CHECKING, Any, Callable

import pytest

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.conflicts import disputes
from ti_dataviz_plugin.enrichment.contribution import WITHDRAWN
from ti_dataviz_plugin.enrichment.merge import merge

if TYPE_CHECKING:
    from pathlib import Path

Rebased = Callable[..., tuple[list[tuple[Any, ...]], list[Any]]]


@pytest.fixture
def geodiff() -> Any:
    """Return pygeodiff, or skip."""
    pygeodiff = pytest.importorskip("pygeodiff")
    engine = pygeodiff.GeoDiff()
    engine.set_maximum_logger_level(pygeodiff.GeoDiff.LevelError)
    engine.error = pygeodiff.GeoDiffLibError
    return engine


@pytest.fixture
def rebase(geodiff: Any, tmp_path: Path) -> Rebased:
    """Return what edits two copies of a small table by SQL, rebases ours on theirs, and gives rows and conflicts."""

    def run(theirs: str, ours: str, unique: str = "") -> tuple[list[tuple[Any, ...]], list[Any]]:
        base, one, other, conflicts = (tmp_path / name for name in ("base.db", "theirs.db", "ours.db", "conflicts.json"))
        with sqlite3.connect(base) as database:
            database.execute(f"CREATE TABLE sites (fid INTEGER PRIMARY KEY, site_id TEXT {unique}, status TEXT, note TEXT)")
            database.execute("INSERT INTO sites VALUES (1, 'a', 'old', 'old')")
        for path, statement in ((one, theirs), (other, ours)):
            shutil.copyfile(base, path)
            with sqlite3.connect(path) as database:
                database.execute(statement)
        geodiff.rebase(str(base), str(one), str(other), str(conflicts))
        with sqlite3.connect(other) as database:
            rows = database.execute("SELECT site_id, status, note FROM sites ORDER BY fid").fetchall()
        found = json.loads(conflicts.read_text(encoding="utf-8"))["geodiff"] if conflicts.exists() else []
        return rows, found

    return run


def test_different_columns_of_one_row_are_merged(rebase: Rebased) -> None:
    rows, conflicts = rebase("UPDATE sites SET status = 'theirs'", "UPDATE sites SET note = 'ours'")
    assert (rows, conflicts) == ([("a", "theirs", "ours")], [])


def test_one_cell_with_two_values_takes_ours_and_notes_it(rebase: Rebased) -> None:
    rows, conflicts = rebase("UPDATE sites SET status = 'theirs'", "UPDATE sites SET status = 'ours'")
    assert rows == [("a", "ours", "old")]
    assert len(conflicts) == 1


def test_the_same_value_is_no_conflict(rebase: Rebased) -> None:
    rows, conflicts = rebase("UPDATE sites SET status = 'new'", "UPDATE sites SET status = 'new'")
    assert (rows, conflicts) == ([("a", "new", "old")], [])


def test_their_deletion_under_our_update_is_noted(rebase: Rebased) -> None:
    rows, conflicts = rebase("DELETE FROM sites", "UPDATE sites SET status = 'ours'")
    assert rows == []
    assert len(conflicts) == 1


def test_their_update_is_lost_in_silence_under_our_deletion(rebase: Rebased, book: Book, tmp_path: Path) -> None:
    rows, conflicts = rebase("UPDATE sites SET status = 'theirs'", "DELETE FROM sites")
    assert (rows, conflicts) == ([], [])
    # Ours: a withdrawal is a state, the update stays beside it.
    one = correction()
    book.add([one], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    other.revise(one.uuid, COLLEAGUE, proposed_value="theirs")
    book.decide([one.uuid], WITHDRAWN, CLERK)
    merge(book, other.path, CLERK)
    assert [(each.proposed_value, each.state) for each in book.contributions()] == [("theirs", WITHDRAWN)]


def test_one_business_id_inserted_twice_is_doubled_in_silence(rebase: Rebased, book: Book, tmp_path: Path) -> None:
    insert = "INSERT INTO sites VALUES (2, 'b', '{}', '')"
    rows, conflicts = rebase(insert.format("theirs"), insert.format("ours"))
    assert [row[0] for row in rows] == ["a", "b", "b"]
    assert conflicts == []
    # Ours: both are kept, and named as a pair.
    other = Book(tmp_path / "copy.gpkg")
    book.add([correction("b", "ours")], CLERK)
    other.add([correction("b", "theirs")], COLLEAGUE)
    assert len(merge(book, other.path, CLERK).doubled) == 1


def test_a_unique_index_stops_the_whole_merge(rebase: Rebased, geodiff: Any) -> None:
    insert = "INSERT INTO sites VALUES (2, 'b', '{}', '')"
    with pytest.raises(geodiff.error):
        rebase(insert.format("theirs"), insert.format("ours"), "UNIQUE")


def test_another_column_is_refused(rebase: Rebased, geodiff: Any) -> None:
    with pytest.raises(geodiff.error):
        rebase("ALTER TABLE sites ADD COLUMN more TEXT", "UPDATE sites SET note = 'ours'")


def test_a_book_that_it_merges_is_no_longer_what_its_journal_says(geodiff: Any, book: Book, tmp_path: Path) -> None:
    """Two edits of one contribution: the cells are merged, and nobody wrote the row that comes out."""
    one = correction()
    book.add([one], CLERK)
    base, theirs, ours = tmp_path / "base.gpkg", Book(tmp_path / "theirs.gpkg"), Book(tmp_path / "ours.gpkg")
    shutil.copyfile(book.path, base)
    for copy, writer, field in ((theirs, COLLEAGUE, "reason"), (ours, CLERK, "proposed_value")):
        shutil.copyfile(base, copy.path)
        copy.revise(one.uuid, writer, **{field: "changed"})
    both = Book(tmp_path / "both.gpkg")
    shutil.copyfile(ours.path, both.path)
    merge(both, theirs.path, CLERK)
    assert (both.problems(), disputes(both)) == ([], [])
    geodiff.rebase(str(base), str(theirs.path), str(ours.path), str(tmp_path / "conflicts.json"))
    (merged,) = ours.contributions()
    assert (merged.reason, merged.proposed_value) == ("changed", "changed")
    assert any("without the journal" in line for line in ours.problems())
