"""The book of contributions of a workspace: kept in one file, changed by transactions, nothing ever deleted."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import Silent, check
from . import journal, rules
from .contribution import ACCEPTED, PROPOSED, REFUSED, TRANSITIONS, WITHDRAWN, Contribution, as_json, changed, now
from .faults import not_read, not_written
from .journal import Entry
from .schema import (
    COLUMNS,
    ENTRY_COLUMNS,
    INSERT,
    INSERT_ENTRY,
    SELECT,
    SELECT_ENTRIES,
    UPDATE,
    check_format,
    create,
    from_row,
    to_row,
)  # fmt: skip

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from ..progress import Progress
    from .contribution import Writer

FILE = "contributions.gpkg"
_SECONDS = 10.0
_STEPS = 200_000
"""Steps of SQLite between two questions whether to stop: a few hundredths of a second."""
_SOURCE = 1 + COLUMNS.index("source_id")
_UUID = 1 + COLUMNS.index("uuid")  # the shape comes first
_ACTIONS = {ACCEPTED: journal.ACCEPT, REFUSED: journal.REFUSE, WITHDRAWN: journal.WITHDRAW, PROPOSED: journal.REOPEN}
_EDITABLE = ("proposed_value", "reason", "evidence", "geometry", "official_value", "official_version", "extra")


class Book:
    """The contributions of one file.

    Args:
        path: The file; it is made when something is first written.
    """

    def __init__(self, path: Path) -> None:
        """Take the path; nothing is read or written yet."""
        self.path = path

    def contributions(self, source_id: str = "") -> list[Contribution]:
        """Return every contribution, of one source if it is given, in the order in which they were made.

        Raises:
            PluginError: When the file cannot be read; it is left as it is.
        """
        if not self.path.exists():
            return []
        with self.reading() as database:
            rows = database.execute(SELECT).fetchall()
        try:
            held = [from_row(row) for row in rows if not source_id or row[_SOURCE] == source_id]
        except ValueError as error:
            what = translate("TiDataviz", "A row of the file of contributions was damaged by another program.")
            todo = translate("TiDataviz", "Take a copy from before.")
            raise PluginError(what, str(self.path), todo, str(error)) from error
        return sorted(held, key=lambda one: (one.created_at, one.uuid))

    def entries(self, uuid: str = "", with_withheld: bool = False) -> list[Entry]:
        """Return the journal, of one contribution if it is given, in order of time.

        Args:
            uuid: The contribution.
            with_withheld: Whether to return the places of entries that a partial copy does not hold, too.

        Raises:
            PluginError: When the file cannot be read.
        """
        if not self.path.exists():
            return []
        with self.reading() as database:
            query, values = (f"{SELECT_ENTRIES} WHERE uuid = ?", (uuid,)) if uuid else (SELECT_ENTRIES, ())
            rows = database.execute(query, values).fetchall()
        told = [entry for entry in (Entry(*row) for row in rows) if with_withheld or not entry.withheld]
        return sorted(told, key=lambda one: (one.at, one.writer, one.number))

    def problems(self) -> list[str]:
        """Return what shows that the file was altered otherwise than through the plugin, a sentence each."""
        entries = self.entries(with_withheld=True)
        told = journal.problems(entries)
        # The last word of somebody: clocks differ, so that the latest entry need not be the one that stands.
        last = {(entry.uuid, entry.writer): entry.version() for entry in sorted(entries, key=lambda each: each.number)
                if not entry.withheld}  # fmt: skip
        known: dict[str, set[str]] = {}
        for (uuid, _writer), version in last.items():
            known.setdefault(uuid, set()).add(version)
        held = {one.uuid: one for one in self.contributions()}
        for uuid in sorted(set(known) - set(held)):
            told.append(translate("TiDataviz", "Contribution {uuid} was deleted by another program.").format(uuid=uuid))
        for uuid, one in sorted(held.items()):
            if one.version() not in known.get(uuid, ()):
                text = translate("TiDataviz", "Contribution {uuid} was changed without the journal.")
                told.append(text.format(uuid=uuid))
        for uuid in self._unheld(held):
            text = translate("TiDataviz", "Contribution {uuid} bears a version that is not that of its content.")
            told.append(text.format(uuid=uuid))
        return told

    def _unheld(self, held: Mapping[str, Contribution]) -> list[str]:
        """Return the uuids of rows whose digest is not that of their content."""
        if not held:
            return []
        with self.reading() as database:
            versions = database.execute("SELECT uuid, version FROM contributions ORDER BY uuid").fetchall()
        return [str(uuid) for uuid, version in versions if str(uuid) in held and held[str(uuid)].version() != version]

    def add(
        self,
        contributions: Sequence[Contribution],
        writer: Writer,
        allowed: Mapping[str, Mapping[str, tuple[str, ...]]] | None = None,
    ) -> None:
        """Keep new contributions, all of them or none.

        Args:
            contributions: The contributions.
            writer: Who writes.
            allowed: Values that a standard allows, by source and column.

        Raises:
            PluginError: When one is not complete, is held already, or the file cannot be written.
        """
        for one in contributions:
            rules.check(one, (allowed or {}).get(one.source_id, {}))
        with self.writing() as database:
            for one in contributions:
                if _held(database, one.uuid) is not None:
                    what = translate("TiDataviz", "This contribution is held already.")
                    raise PluginError(what, one.uuid, translate("TiDataviz", "Change it instead."))
            self._keep(database, contributions, writer, journal.CREATE)

    def revise(self, uuid: str, writer: Writer, **values: object) -> Contribution:
        """Change what a proposal says; what was accepted is proposed again first.

        Args:
            uuid: The contribution.
            writer: Who changes it.
            values: Any of proposed_value, reason, evidence, geometry, official_value, official_version, extra.

        Raises:
            PluginError: When there is none, it is no proposal, it would not be complete, or the file cannot be written.
        """
        if set(values) - set(_EDITABLE):
            raise TypeError(f"not to be changed: {sorted(set(values) - set(_EDITABLE))}")
        with self.writing() as database:
            one = found(database, uuid)
            if one.state != PROPOSED:
                what = translate("TiDataviz", "Only a proposal can be changed.")
                raise PluginError(what, one.key, translate("TiDataviz", "Propose it again first."))
            revised = changed(one, **values)
            rules.check(revised)
            self._keep(database, [revised], writer, journal.CHANGE)
        return revised

    def decide(self, uuids: Iterable[str], state: str, writer: Writer, note: str = "") -> list[Contribution]:
        """Accept, refuse, withdraw or propose again some contributions, all of them or none.

        Raises:
            PluginError: When a state cannot follow the present one, or the file cannot be written.
        """
        decided = []
        with self.writing() as database:
            for uuid in uuids:
                one = found(database, uuid)
                if state not in TRANSITIONS[one.state]:
                    what = translate("TiDataviz", "A contribution that is {state} cannot become {other}.")
                    raise PluginError(what.format(state=one.state, other=state), one.key)
                reviewed = {"reviewer": writer.name, "reviewed_at": now(), "review_note": note}
                if state in (PROPOSED, WITHDRAWN):
                    reviewed = {"reviewer": "", "reviewed_at": "", "review_note": note}
                decided.append(changed(one, state=state, **reviewed))
            self._keep(database, decided, writer, _ACTIONS[state])
        return decided

    def annotate(self, notes: Mapping[str, Mapping[str, Any]], writer: Writer, action: str) -> int:
        """Add to the ``extra`` of contributions, whatever their state: what they say does not change.

        Args:
            notes: What to add, by uuid and name; a contribution that holds it already is left as it is.
            writer: Who writes.
            action: What the journal says of it.

        Returns:
            How many were changed.

        Raises:
            PluginError: When one is not there, or the file cannot be written; none is changed then.
        """
        noted = []
        with self.writing() as database:
            for uuid, more in notes.items():
                one = found(database, uuid)
                extra = {**one.extra, **more}
                if extra != one.extra:
                    noted.append(replace(one, extra=extra))
            self._keep(database, noted, writer, action)
        return len(noted)

    def note(self, name: str, value: str) -> None:
        """Keep a fact about the file itself, in the place of the one of this name.

        Raises:
            PluginError: When the file cannot be written.
        """
        with self.writing() as database:
            changed_row = database.execute("UPDATE settings SET value = ? WHERE name = ?", (value, name))
            if not changed_row.rowcount:
                database.execute("INSERT INTO settings (name, value) VALUES (?, ?)", (name, value))

    def noted(self, name: str) -> str:
        """Return a fact about the file itself, "" when it was never kept.

        Raises:
            PluginError: When the file cannot be read.
        """
        if not self.path.exists():
            return ""
        with self.reading() as database:
            row = database.execute("SELECT value FROM settings WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    @staticmethod
    def _keep(database: sqlite3.Connection, contributions: Sequence[Contribution], writer: Writer, action: str) -> None:
        keep(database, contributions)
        append(database, contributions, writer, action)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Open the file to read; a folder that cannot be written is no hindrance.

        Raises:
            PluginError: When it cannot be read.
        """
        database = None
        try:
            # Not "ro": a writer that was killed leaves a journal, which the next one to open the file must roll back. Where
            # nobody may write, SQLite opens to read of its own.
            database = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=rw", uri=True, timeout=_SECONDS)
            database.execute("PRAGMA query_only = TRUE")
            check_format(database, self.path)
            yield database
        except sqlite3.Error as error:
            raise not_read(error, self.path) from error
        finally:
            if database is not None:
                database.close()

    @contextlib.contextmanager
    def writing(
        self, other: Path | None = None, keep: bool = True, progress: Progress | None = None
    ) -> Iterator[sqlite3.Connection]:
        """Open the file for one transaction: kept whole when the block ends well, else as if it had not begun.

        Args:
            other: Another file of contributions, read only, whose tables are then in the schema ``theirs``.
            keep: Whether what is written is kept when the block ends well.
            progress: Asked whether to stop, in the midst of statements too.

        Raises:
            PluginError: When the file cannot be written, or either is no file of contributions.
            CancelledError: When the user asked to stop; the file is as it was.
        """
        watch = progress or Silent()
        if not self.path.exists():
            create(self.path)
        database = None
        try:
            database = sqlite3.connect(self.path.resolve().as_uri(), uri=True, timeout=_SECONDS, isolation_level=None)
            check_format(database, self.path)
            database.execute("PRAGMA synchronous = FULL")
            database.execute("PRAGMA temp_store = MEMORY")
            if other is not None:
                database.execute("ATTACH DATABASE ? AS theirs", (f"{other.resolve().as_uri()}?mode=ro",))
            database.set_progress_handler(watch.cancelled, _STEPS)
            database.execute("BEGIN IMMEDIATE")
            yield database
            check(watch)
            database.execute("COMMIT" if keep else "ROLLBACK")
        except sqlite3.Error as error:
            if getattr(error, "args", None) == ("interrupted",):
                raise CancelledError from error
            raise not_written(error, self.path, other) from error
        finally:
            if database is not None:
                database.close()  # an open transaction is rolled back


def keep(database: sqlite3.Connection, contributions: Sequence[Contribution]) -> None:
    """Write contributions into an open transaction, in the place of those of the same uuid."""
    keep_rows(database, [to_row(one) for one in contributions])


def keep_rows(database: sqlite3.Connection, rows: Sequence[tuple[object, ...]]) -> None:
    """Write rows, as ``schema.to_row`` makes them, into an open transaction."""
    for row in rows:
        if not database.execute(UPDATE, (*row, row[_UUID])).rowcount:
            database.execute(INSERT, row)
    stamp = "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name = 'contributions'"
    database.execute(stamp)


def append(database: sqlite3.Connection, contributions: Sequence[Contribution], writer: Writer, action: str) -> None:
    """Add one entry a contribution to the chain of a writer, in an open transaction."""
    append_contents(database, [(one.uuid, as_json(one)) for one in contributions], writer, action)


def append_contents(
    database: sqlite3.Connection, contents: Sequence[tuple[str, str]], writer: Writer, action: str
) -> list[Entry]:
    """Add one entry for each uuid and content to the chain of a writer, in an open transaction; return them.

    An entry is later than those that it follows, also where the clock of a colleague is ahead.
    """
    last = database.execute(
        "SELECT number, digest FROM journal WHERE writer = ? ORDER BY number DESC LIMIT 1", (writer.id,)
    ).fetchone()
    number, previous = last or (0, "")
    entries = []
    for uuid, text in contents:
        number += 1
        told = (writer.id, number, _later(database, uuid), writer.name, writer.organisation, action, uuid, text, previous)
        entries.append(Entry(*told).sealed())
        previous = entries[-1].digest
    insert_entries(database, entries)
    return entries


def _later(database: sqlite3.Connection, uuid: str) -> str:
    """Return the present time, or the moment after the last entry of a contribution if that one is to come."""
    present = now()
    (last,) = database.execute("SELECT max(at) FROM journal WHERE uuid = ?", (uuid,)).fetchone()
    if not last or last < present:
        return present
    try:
        return (datetime.fromisoformat(last) + timedelta(microseconds=1)).isoformat(timespec="microseconds")
    except (ValueError, OverflowError):  # of another program
        return present


def insert_entries(database: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write entries into an open transaction."""
    rows = [tuple(getattr(entry, name) for name in ENTRY_COLUMNS) for entry in entries]
    database.executemany(INSERT_ENTRY, rows)


def found(database: sqlite3.Connection, uuid: str) -> Contribution:
    """Return a contribution from an open file.

    Raises:
        PluginError: When there is none.
    """
    one = _held(database, uuid)
    if one is None:
        what = translate("TiDataviz", "There is no such contribution in this file.")
        todo = translate("TiDataviz", "Read the list again: another person may have replaced it.")
        raise PluginError(what, uuid, todo)
    return one


def _held(database: sqlite3.Connection, uuid: str) -> Contribution | None:
    row = database.execute(f"{SELECT} WHERE uuid = ?", (uuid,)).fetchone()
    return None if row is None else from_row(row)
