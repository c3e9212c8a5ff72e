"""Exchange files that another program altered: refused or set right, with words that name what is wrong; nothing is lost."""

from __future__ import annotations

import json
import shutil
import sqlite3
from typing import TYPE_CHECKING, Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import journal
from ti_dataviz_plugin.enrichment.book import Book, insert_entries
from ti_dataviz_plugin.enrichment.conflicts import disputes
from ti_dataviz_plugin.enrichment.exchange import export
from ti_dataviz_plugin.enrichment.journal import Entry
from ti_dataviz_plugin.enrichment.merge import foresee, merge
from ti_dataviz_plugin.enrichment.schema import COLUMNS, ENTRY_COLUMNS
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from pathlib import Path

Tamper = Callable[[sqlite3.Connection], None]


def _sql(*statements: str) -> Tamper:
    def done(database: sqlite3.Connection) -> None:
        for statement in statements:
            database.execute(statement)

    return done


NEW, SHARED = "(SELECT max(fid) FROM contributions)", "(SELECT min(fid) FROM contributions)"
LAST = "(SELECT max(fid) FROM journal)"
CASES: dict[str, tuple[Tamper, str]] = {
    "version of a new row": (_sql(f"UPDATE contributions SET version = 'x' WHERE fid = {NEW}"), "version"),
    "version of a row changed": (_sql(f"UPDATE contributions SET version = '' WHERE fid = {SHARED}"), "version"),
    "version of another row": (
        _sql(f"UPDATE contributions SET version = (SELECT version FROM contributions WHERE fid = {SHARED})"), "version",
    ),
    "value": (_sql(f"UPDATE contributions SET proposed_value = 'x' WHERE fid = {NEW}"), "no journal"),
    "state": (_sql(f"UPDATE contributions SET state = 'accepted' WHERE fid = {NEW}"), "no journal"),
    "key": (_sql("UPDATE contributions SET object_key = '49099_9'"), "no journal"),
    "shape": (_sql("UPDATE contributions SET geom = x'4750000000000000'"), "damaged|no journal"),
    "shape with a header of ours": (_sql("UPDATE contributions SET geom = x'47500001E610000001FF'"), "no journal"),
    "extra that is no JSON": (_sql(f"UPDATE contributions SET extra = '{{' WHERE fid = {NEW}"), "damaged"),
    "extra that is a list": (_sql(f"UPDATE contributions SET extra = '[1]' WHERE fid = {NEW}"), "damaged"),
    "evidence that is no text": (_sql(f"UPDATE contributions SET evidence = '[1]' WHERE fid = {NEW}"), "damaged"),
    "half of a letter": (_sql(f"UPDATE contributions SET extra = '{{\"a\": \"\\ud800\"}}' WHERE fid = {NEW}"), "damaged"),
    "a number for a text": (_sql(f"UPDATE contributions SET reason = 5 WHERE fid = {NEW}"), "no journal"),
    "bytes for a text": (_sql(f"UPDATE contributions SET reason = x'00FF' WHERE fid = {NEW}"), "no journal|damaged"),
    "uuid": (_sql(f"UPDATE contributions SET uuid = 'other' WHERE fid = {NEW}"), "deleted|no journal"),
    "a row removed": (_sql(f"DELETE FROM contributions WHERE fid = {NEW}"), "deleted"),
    "every row removed": (_sql("DELETE FROM contributions"), "deleted"),
    "a row copied": (
        _sql(
            f"INSERT INTO contributions (geom, {', '.join(COLUMNS)}) SELECT geom, {', '.join(COLUMNS)} FROM contributions "
            f"WHERE fid = {NEW}"
        ),
        "twice",
    ),
    "a row of nobody": (_sql("INSERT INTO contributions (uuid, reason) VALUES ('other', 'x')"), "no journal"),
    "the journal's words": (_sql(f"UPDATE journal SET who = 'x' WHERE fid = {LAST}"), "altered"),
    "the journal's time": (_sql(f"UPDATE journal SET at = '1999' WHERE fid = {LAST}"), "altered"),
    "the journal's digest": (_sql(f"UPDATE journal SET digest = 'x' WHERE fid = {LAST}"), "altered"),
    "the journal's link": (_sql(f"UPDATE journal SET previous = 'x' WHERE fid = {LAST}"), "altered"),
    "the journal without its end": (_sql(f"DELETE FROM journal WHERE fid = {LAST}"), "no journal"),
    "no journal": (_sql("DELETE FROM journal"), "no journal"),
    "no format": (_sql("DELETE FROM settings"), "not a file of contributions"),
    "a later format": (_sql("UPDATE settings SET value = '99'"), "newer version"),
    "no table": (_sql("DROP TABLE conflicts"), "damaged"),
}  # fmt: skip


@pytest.fixture
def pair(book: Book, tmp_path: Path) -> tuple[Book, Book]:
    """Return two copies: here a row was changed, there the same row and one more."""
    one = correction()
    book.add([one], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    book.revise(one.uuid, CLERK, reason="Vu en juin.")
    other.revise(one.uuid, COLLEAGUE, proposed_value="friche avec projet")
    other.add([correction("49099_7", author=COLLEAGUE.name)], COLLEAGUE)
    return book, other


def _tamper(path: Path, how: Tamper) -> None:
    with sqlite3.connect(path) as database:
        how(database)


@pytest.mark.parametrize("name", CASES)
def test_a_file_that_another_program_altered_is_refused(pair: tuple[Book, Book], name: str) -> None:
    ours, theirs = pair
    how, words = CASES[name]
    _tamper(theirs.path, how)
    before, after = ours.path.read_bytes(), theirs.path.read_bytes()
    for attempt in (foresee, merge):
        with pytest.raises(PluginError, match=words) as told:
            attempt(ours, theirs.path, CLERK)
        assert str(theirs.path) in told.value.where or name.startswith("the journal")
        assert told.value.todo
    assert ours.path.read_bytes() == before
    assert theirs.path.read_bytes() == after


def test_a_past_that_was_rewritten_takes_nothing_away(pair: tuple[Book, Book]) -> None:
    """An entry that both have is made to say what stands here: theirs would pass for a change of ours, and replace it."""
    ours, theirs = pair
    (present,) = (entry.content for entry in ours.entries() if entry.action == journal.CHANGE)
    with sqlite3.connect(theirs.path) as database:
        database.execute("UPDATE journal SET content = ? WHERE number = 1 AND writer = ?", (present, CLERK.id))
    with pytest.raises(PluginError, match="other copy was altered"):
        merge(ours, theirs.path, CLERK)
    with pytest.raises(PluginError, match="journal of this workspace was altered"):
        merge(theirs, ours.path, COLLEAGUE)
    assert ours.contributions()[0].reason == "Vu en juin."


def _forged(path: Path, contents: list[str], action: str = journal.CHANGE) -> None:
    """Add to a copy, in a chain that holds, entries that say anything."""
    with Book(path).writing() as database:
        previous, entries = "", []
        (uuid,) = database.execute("SELECT min(uuid) FROM contributions").fetchone()
        for number, content in enumerate(contents, start=1):
            told = ("forge", number, "2026-01-01", "X", "", action, uuid, content, previous)
            entries.append(Entry(*told).sealed())
            previous = entries[-1].digest
        insert_entries(database, entries)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    contents=st.lists(
        st.one_of(
            st.text(max_size=20).filter(lambda text: "\x00" not in text),
            st.recursive(
                st.one_of(st.none(), st.integers(), st.text(max_size=5)),
                lambda inner: st.one_of(
                    st.lists(inner, max_size=3),
                    st.dictionaries(st.sampled_from(["state", "extra", "evidence", "geometry", "x"]), inner, max_size=4),
                ),
                max_leaves=6,
            ).map(json.dumps),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_a_chain_that_holds_but_says_nonsense_is_refused_or_does_no_harm(
    contents: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("forged")
    ours, theirs = Book(folder / "ours.gpkg"), Book(folder / "theirs.gpkg")
    one = correction()
    ours.add([one], CLERK)
    shutil.copyfile(ours.path, theirs.path)
    ours.revise(one.uuid, CLERK, proposed_value="friche potentielle")
    theirs.revise(one.uuid, COLLEAGUE, proposed_value="friche avec projet")
    _forged(theirs.path, contents)
    try:
        done = merge(ours, theirs.path, CLERK)
    except PluginError as error:
        assert "altered" in error.what  # noqa: PT017 (either outcome is right)
        assert ours.contributions()[0].proposed_value == "friche potentielle"
    else:
        assert len(done.conflicts) == 1
        assert ours.contributions()[0].proposed_value == "friche avec projet"
    assert len(disputes(ours)) <= 1


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=st.sampled_from([("contributions", ("geom", *COLUMNS)), ("journal", ENTRY_COLUMNS)]),
    data=st.data(),
    value=st.one_of(st.text(max_size=8), st.binary(max_size=8), st.integers(-5, 5), st.floats(allow_nan=False)),
)
def test_any_cell_that_is_altered_is_refused_or_changes_nothing(
    table: tuple[str, tuple[str, ...]],
    data: st.DataObject,
    value: object,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("cells")
    ours, theirs = Book(folder / "ours.gpkg"), Book(folder / "theirs.gpkg")
    one = correction()
    ours.add([one], CLERK)
    shutil.copyfile(ours.path, theirs.path)
    theirs.revise(one.uuid, COLLEAGUE, reason="Vu en juin.")
    theirs.add([correction("49099_7")], COLLEAGUE)
    plain = {row.uuid: row for row in theirs.contributions()}
    before = {row.uuid: row for row in ours.contributions()}
    name = data.draw(st.sampled_from(table[1]))
    with sqlite3.connect(theirs.path) as database:
        fids = [fid for (fid,) in database.execute(f"SELECT fid FROM {table[0]}")]
        chosen = data.draw(st.sampled_from(fids))
        try:
            database.execute(f"UPDATE {table[0]} SET {name} = ? WHERE fid = ?", (value, chosen))
        except sqlite3.IntegrityError:
            return
    try:
        merge(ours, theirs.path, CLERK)
    except PluginError:
        assert {row.uuid: row for row in ours.contributions()} == before
    else:
        assert {row.uuid: row for row in ours.contributions()} == plain
    assert ours.problems() == []


def test_an_own_digest_that_does_not_hold_is_named_and_set_right(pair: tuple[Book, Book], tmp_path: Path) -> None:
    ours, theirs = pair
    _tamper(ours.path, _sql("UPDATE contributions SET version = 'x'"))
    assert any("version" in line for line in ours.problems())
    given_out = tmp_path / "given.gpkg"
    export(ours, given_out)
    assert Book(given_out).problems() == []
    assert merge(theirs, given_out, COLLEAGUE).combined == 1
    merge(ours, theirs.path, CLERK)
    assert ours.problems() == theirs.problems() == []


@pytest.mark.parametrize(
    "cells", [("nothing", "[1]", "[1]"), ("reason", "x", "[1]"), ("state", "[1]", "[2]"), ("reason", "{}", "3")]
)
def test_conflicts_that_cannot_be_shown_are_not_taken_over(pair: tuple[Book, Book], cells: tuple[str, str, str]) -> None:
    ours, theirs = pair
    with sqlite3.connect(theirs.path) as database:
        uuid = database.execute("SELECT min(uuid) FROM contributions").fetchone()[0]
        insert = (
            "INSERT INTO conflicts (uuid, field, base, one, other, kept, state) "
            """VALUES (?, ?, '["a"]', ?, ?, '["a"]', 'open')"""
        )
        database.execute(insert, (uuid, *cells))
        database.execute(insert, ("of nobody", "reason", '["a"]', '["b"]'))
        database.execute(insert, (uuid, "reason", '["a"]', '["b"]'))
    merge(ours, theirs.path, CLERK)
    assert [each.unit for each in disputes(ours)] == ["reason"]
