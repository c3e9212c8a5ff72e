"""Stopping what may last: at every moment the files and the database are as before, or hold the whole; a real PostgreSQL."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import Writer
from ti_dataviz_plugin.enrichment.exchange import export
from ti_dataviz_plugin.enrichment.merge import foresee, merge
from ti_dataviz_plugin.enrichment.prov import write_prov
from ti_dataviz_plugin.errors import CancelledError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.team_server import Connect

REVIEWER = Writer("poste-r", "Agent R")


class Stopper:
    """A progress that is stopped when it was asked so many times; -1 for never."""

    def __init__(self, after: int = -1) -> None:
        self.after = after
        self.asked = 0

    def report(self, fraction: float, text: str = "") -> None:
        assert 0 <= fraction <= 1, text

    def cancelled(self) -> bool:
        self.asked += 1
        return 0 <= self.after < self.asked


class Flag:
    """A progress that another thread stops."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def report(self, fraction: float, text: str = "") -> None:
        """Do nothing."""

    def cancelled(self) -> bool:
        return self.stopped.is_set()


@pytest.fixture
def pair(book: Book, tmp_path: Path) -> tuple[Book, Book]:
    book.add([correction(f"49099_{place}") for place in range(5)], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    (one, two, *_rest) = other.contributions()
    book.revise(one.uuid, CLERK, reason="Vu en juin.")
    other.revise(one.uuid, COLLEAGUE, reason="Vu en mai.")
    other.revise(two.uuid, COLLEAGUE, reason="Vu en mai.")
    other.add([correction("49099_9")], COLLEAGUE)
    return book, other


def _moments(done: Any) -> list[int]:
    """Return the moments at which something can be stopped, as it tells when it is not."""
    never = Stopper()
    done(never)
    assert never.asked > 1
    return list(range(never.asked))


def test_a_merge_that_is_stopped_changes_nothing(pair: tuple[Book, Book]) -> None:
    ours, theirs = pair
    before = ours.path.read_bytes()
    for attempt in (foresee, merge):
        for moment in _moments(lambda progress: foresee(ours, theirs.path, CLERK, progress)):
            with pytest.raises(CancelledError):
                attempt(ours, theirs.path, CLERK, Stopper(moment))
            assert ours.path.read_bytes() == before
    assert merge(ours, theirs.path, CLERK, Stopper()).added == 1
    assert ours.problems() == []


def _execute(book: Book, progress: Flag, *statements: str) -> None:
    with book.writing(progress=progress) as database:
        for statement in statements:
            database.execute(statement)


def test_a_statement_that_lasts_is_broken_off(pair: tuple[Book, Book]) -> None:
    ours, _theirs = pair
    flag = Flag()
    threading.Timer(0.3, flag.stopped.set).start()
    began = time.monotonic()
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
    with pytest.raises(CancelledError):
        _execute(ours, flag, "DELETE FROM contributions", endless)
    assert time.monotonic() - began < 5
    assert len(ours.contributions()) == 5


def test_an_export_that_is_stopped_leaves_the_file_that_was_there(pair: tuple[Book, Book], tmp_path: Path) -> None:
    ours, _theirs = pair
    target, document = tmp_path / "out" / "given.gpkg", tmp_path / "out" / "journal.json"
    target.parent.mkdir()
    for path, write in (
        (target, lambda progress: export(ours, target, None, progress)),
        (document, lambda progress: write_prov(ours.entries(), document, progress)),
    ):
        for moment in _moments(write):
            path.write_text("before", encoding="utf-8")
            with pytest.raises(CancelledError):
                write(Stopper(moment))
            assert path.read_text(encoding="utf-8") == "before"
            assert {each.name for each in target.parent.iterdir()} <= {"given.gpkg", "journal.json"}
        write(Stopper())
    assert Book(target).problems() == []
    assert '"prov:label": "Agent A"' in document.read_text(encoding="utf-8")


def _there(connection: Any) -> tuple[list[Any], list[Any]]:
    """Return the rows and the journal of the database of the team."""
    cursor = connection.cursor()
    cursor.execute("SELECT uuid, version, state FROM ti_dataviz.contributions ORDER BY uuid")
    rows = cursor.fetchall()
    cursor.execute("SELECT writer, number, action, digest FROM ti_dataviz.journal ORDER BY writer, number")
    entries = cursor.fetchall()
    connection.rollback()
    return rows, entries


def test_a_synchronisation_stopped_at_any_moment_leaves_the_database_as_it_was(connect: Connect, tmp_path: Path) -> None:
    start, theirs = Book(tmp_path / "start.gpkg"), Book(tmp_path / "b.gpkg")
    theirs.add([correction("49099_4")], COLLEAGUE)
    team.synchronise(theirs, connect("agent_b"), COLLEAGUE)
    start.add([correction(), correction("49099_2")], CLERK)
    look, connection = connect("agent_r"), connect("agent_a")
    before, own = _there(look), start.path.read_bytes()
    book, moment, outcomes = Book(tmp_path / "a.gpkg"), 0, set()
    while True:
        shutil.copyfile(start.path, book.path)
        try:
            team.synchronise(book, connection, CLERK, progress=Stopper(moment))
        except CancelledError:
            assert _there(look) == before
            untouched = book.path.read_bytes() == own
            assert untouched or len(book.contributions()) == 3  # as it was, or with all that came in
            assert book.problems() == []
            outcomes.add(untouched)
            moment += 1
        else:
            break
    assert outcomes == {True, False}
    assert moment > 10
    assert len(_there(look)[0]) == 3
    again = team.synchronise(book, connection, CLERK, progress=Stopper())
    assert (again.sent, again.merged.entries) == (0, 0)


def test_what_was_stopped_while_sending_is_sent_the_next_time(connect: Connect, tmp_path: Path) -> None:
    ours, away = Book(tmp_path / "a.gpkg"), Book(tmp_path / "away.gpkg")
    ours.add([correction(f"49099_{place}") for place in range(4)], CLERK)
    away.add([correction("49099_9")], Writer("portable-a", "Agent A"))
    connection = connect("agent_a")
    for moment in (3, 9, 12, 15, 18, 20):
        with pytest.raises(CancelledError):
            team.take_back(ours, away.path, connection, CLERK, Stopper(moment))
    done = team.take_back(ours, away.path, connection, CLERK, Stopper())
    assert (done.sent, done.stayed) == (5, {})
    assert len(_there(connect("agent_r"))[0]) == 5
    assert ours.problems() == []


def test_waiting_for_a_colleague_is_broken_off_at_once(connect: Connect, tmp_path: Path) -> None:
    ours, flag = Book(tmp_path / "a.gpkg"), Flag()
    ours.add([correction()], CLERK)
    other, connection = connect("agent_b"), connect("agent_a")
    other.cursor().execute("LOCK TABLE ti_dataviz.contributions, ti_dataviz.journal IN SHARE ROW EXCLUSIVE MODE")
    threading.Timer(0.5, flag.stopped.set).start()
    began = time.monotonic()
    with pytest.raises(CancelledError):
        team.synchronise(ours, connection, CLERK, progress=flag)
    assert time.monotonic() - began < 5
    other.rollback()
    assert team.synchronise(ours, connection, CLERK).sent == 1  # the connection serves on


def test_a_copy_that_is_stopped_leaves_the_file_that_was_there(connect: Connect, tmp_path: Path) -> None:
    ours, target = Book(tmp_path / "a.gpkg"), tmp_path / "copy.gpkg"
    ours.add([correction(f"49099_{place}") for place in range(3)], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    connection = connect("agent_r")
    for moment in _moments(lambda progress: team.offline_copy(connection, tmp_path / "whole.gpkg", progress)):
        target.write_text("before", encoding="utf-8")
        with pytest.raises(CancelledError):
            team.offline_copy(connection, target, Stopper(moment))
        assert target.read_text(encoding="utf-8") == "before"
    with sqlite3.connect(tmp_path / "whole.gpkg") as database:
        assert database.execute("SELECT count(*) FROM contributions").fetchone() == (3,)
