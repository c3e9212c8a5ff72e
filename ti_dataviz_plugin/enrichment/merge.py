"""Two copies of a file of contributions, merged: nothing is lost, nothing is doubled, and both copies come out the same.

Each row is compared by its uuid. The journals tell how each copy came to what it says: a version that the other copy has in
its past is older; otherwise the latest version that both have had is the base of a three-way merge by cell. A cell that both
changed to different values is a conflict: the value set last stands for now, both are kept in the layer of conflicts until
somebody chooses. The rule looks at no side, so merging again, or the other way round, gives the same.

Deleting a row, or changing it with a program that keeps no journal, stops the merge: nobody could tell what was meant.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import journal
from .book import append, insert_entries, keep
from .contribution import Contribution, as_json, from_json
from .journal import Entry
from .schema import COLUMNS, SELECT, SELECT_ENTRIES, check_format, from_row, to_blob

if TYPE_CHECKING:
    from pathlib import Path

    from .book import Book
    from .contribution import Writer

UNITS: dict[str, tuple[str, ...]] = {
    "proposed_value": ("proposed_value",), "reason": ("reason",), "evidence": ("evidence",), "geometry": ("geometry",),
    "official": ("official_value", "official_version"), "extra": ("extra",),
    "state": ("state", "reviewer", "reviewed_at", "review_note"),
}  # fmt: skip
"""What is merged as one: a decision goes with who took it and when."""

OPEN, RESOLVED = "open", "resolved"
_UUID = 1 + COLUMNS.index("uuid")  # the shape comes first


@dataclass(frozen=True)
class Conflict:
    """A cell that two copies changed to different values.

    Attributes:
        uuid: The contribution.
        unit: One of ``UNITS``.
        base: What stood there before, as JSON.
        one, other: Both values, as JSON; their order says nothing of who is who.
        kept: The one that stands for now, as JSON.
        since: Digest of the last version that both copies had; a dispute that flares up again is another conflict.
    """

    uuid: str
    unit: str
    base: str
    one: str
    other: str
    kept: str
    since: str


@dataclass(frozen=True)
class Merged:
    """What a merge did.

    Attributes:
        added: Contributions that were new.
        taken: Contributions that the other copy had changed since.
        combined: Contributions that both had changed.
        conflicts: Cells that both changed to different values.
        doubled: Pairs of active contributions on the same thing, by uuid.
        entries: Entries of the journal that were new.
    """

    added: int
    taken: int
    combined: int
    conflicts: tuple[Conflict, ...]
    doubled: tuple[tuple[str, str], ...]
    entries: int


def merge(book: Book, other: Path, writer: Writer) -> Merged:
    """Bring what another copy holds into a book.

    Args:
        book: The book that is changed.
        other: The other copy; it is only read.
        writer: Who merges.

    Raises:
        PluginError: When a copy was altered by another program, is of another format, or cannot be read or written. Nothing
            is changed then.
    """
    _check_other(other)
    with book.writing(other) as database:
        differing = _differing(database)
        fresh = _fresh_entries(database)
        own, theirs = _rows(database, "main", differing), _rows(database, "theirs", differing)
        past, their_past = _entries_of(database, "main", differing), _entries_of(database, "theirs", differing)
        for rows, entries, path in ((own, past, book.path), (theirs, their_past, other)):
            _check_journalled(rows, entries, path)
        _check_deleted(database, own, past, book.path)
        added = [row for uuid, row in theirs.items() if uuid not in own]
        taken, combined, conflicts = [], [], []
        for uuid in sorted(set(own) & set(theirs)):
            one, two = own[uuid], theirs[uuid]
            before, after = ({entry.version() for entry in entries[uuid]} for entries in (past, their_past))
            if two.version() in before:
                continue
            if one.version() in after:
                taken.append(two)
                continue
            history = _together(past[uuid], their_past[uuid])
            row, found = combine(one, two, history, before & after)
            combined.append(row)
            conflicts += found
        insert_entries(database, fresh)
        keep(database, [*added, *taken, *combined])
        append(database, combined, writer, journal.MERGE)
        _keep_conflicts(database, conflicts, own, theirs)
        return Merged(len(added), len(taken), len(combined), tuple(conflicts), _doubled(database), len(fresh))


def combine(
    one: Contribution, two: Contribution, history: list[Entry], shared: set[str]
) -> tuple[Contribution, list[Conflict]]:
    """Merge two versions of a contribution by cell; the order of the two does not matter.

    Args:
        one: A version.
        two: Another.
        history: Every entry on it, of both copies, in order of time.
        shared: Versions that both copies have had.
    """
    base = next((entry for entry in reversed(history) if entry.version() in shared), None)
    before = json.loads(base.content) if base is not None else {}
    since = base.version() if base is not None else ""
    left, right = json.loads(as_json(one)), json.loads(as_json(two))
    merged = {**left, "modified_at": max(left["modified_at"], right["modified_at"])}
    conflicts = []
    for unit, names in UNITS.items():
        old, first, second = (cell_of(row, names) for row in (before, left, right))
        chosen = first
        if first != second:
            if first == old:
                chosen = second
            elif second != old:
                chosen = max((first, second), key=lambda cell: (_set_at(history, names, cell), cell))
                low, high = sorted((first, second))
                conflicts.append(Conflict(one.uuid, unit, old, low, high, chosen, since))
        merged.update(zip(names, json.loads(chosen)))
    return from_json(json.dumps(merged)), conflicts


def cell_of(row: dict[str, Any], names: tuple[str, ...]) -> str:
    """Return the values of some columns of a contribution read as JSON, as one text that can be compared."""
    return json.dumps([row.get(name) for name in names], ensure_ascii=False, sort_keys=True)


def _set_at(history: list[Entry], names: tuple[str, ...], cell: str) -> str:
    """Return when a value was first written by a person; merges only carry it on."""
    for entry in history:
        if entry.action != journal.MERGE and cell_of(json.loads(entry.content), names) == cell:
            return entry.at
    return ""


def _check_other(other: Path) -> None:
    database = None
    try:
        # What a writer that was killed left half done is rolled back here: attached read-only, it could not be.
        database = sqlite3.connect(f"{other.resolve().as_uri()}?mode=rw", uri=True)
        check_format(database, other)
    except sqlite3.Error as error:
        what = translate("TiDataviz", "The other file of contributions cannot be read.")
        raise PluginError(what, str(other), translate("TiDataviz", "Ask for it again."), str(error)) from error
    finally:
        if database is not None:
            database.close()


def _differing(database: sqlite3.Connection) -> list[str]:
    """Return the uuids of the rows of the other copy that are not the same in this one; SQLite compares the cells."""
    rows = database.execute(f"{_IN['theirs'][0]} EXCEPT {_IN['main'][0]}").fetchall()
    return sorted(row[_UUID] for row in rows)


def _rows(database: sqlite3.Connection, schema: str, uuids: list[str]) -> dict[str, Contribution]:
    query = f"{_IN[schema][0]} WHERE uuid = ?"
    return {uuid: from_row(row) for uuid in uuids for row in database.execute(query, (uuid,)).fetchall()}


def _entries_of(database: sqlite3.Connection, schema: str, uuids: list[str]) -> dict[str, list[Entry]]:
    query = f"{_IN[schema][1]} WHERE uuid = ?"
    return {uuid: [Entry(*row) for row in database.execute(query, (uuid,)).fetchall()] for uuid in uuids}


_IN = {
    schema: (
        SELECT.replace("FROM contributions", f"FROM {schema}.contributions"),
        SELECT_ENTRIES.replace("FROM journal", f"FROM {schema}.journal"),
    )
    for schema in ("main", "theirs")
}
"""Statements that read the contributions and the journal of each copy."""


def _together(own: list[Entry], theirs: list[Entry]) -> list[Entry]:
    """Return the entries of both copies, each once, in order of time."""
    every = {(entry.writer, entry.number): entry for entry in (*own, *theirs)}
    return sorted(every.values(), key=lambda entry: (entry.at, entry.writer, entry.number))


def _fresh_entries(database: sqlite3.Connection) -> list[Entry]:
    """Return the entries that only the other copy has.

    Raises:
        PluginError: When a chain of the other copy is broken, or tells another story than the same chain here.
    """
    heads = dict(_by_writer(database, "SELECT writer, max(number) FROM main.journal GROUP BY writer"))
    their_heads = dict(_by_writer(database, "SELECT writer, max(number) FROM theirs.journal GROUP BY writer"))
    fresh: list[Entry] = []
    for writer, last in sorted(their_heads.items()):
        shared = min(heads.get(writer, 0), last)
        digests = [_digest(database, schema, writer, shared) for schema in ("main", "theirs")]
        query = f"{_IN['theirs'][1]} WHERE writer = ? AND number > ? ORDER BY number"
        chain = [Entry(*row) for row in database.execute(query, (writer, shared)).fetchall()]
        previous = digests[1]
        whole = digests[0] == digests[1]
        for place, entry in enumerate(chain, start=shared + 1):
            whole = whole and entry.number == place and entry.previous == previous and entry.seal() == entry.digest
            previous = entry.digest
        if not whole:
            what = translate("TiDataviz", "The journal of the other copy was altered: it cannot be merged.")
            todo = translate("TiDataviz", "Ask its author for a copy that was changed through the plugin only.")
            raise PluginError(what, writer, todo)
        fresh += chain
    return fresh


def _by_writer(database: sqlite3.Connection, query: str) -> list[tuple[str, int]]:
    return [(str(writer), int(number)) for writer, number in database.execute(query).fetchall()]


def _digest(database: sqlite3.Connection, schema: str, writer: str, number: int) -> str:
    """Return the digest of an entry, "" for the start of a chain."""
    query = f"{_IN[schema][1]} WHERE writer = ? AND number = ?"
    row = database.execute(query, (writer, number)).fetchone()
    return Entry(*row).digest if row else ""


def _check_journalled(rows: dict[str, Contribution], past: dict[str, list[Entry]], path: Path) -> None:
    for uuid, row in rows.items():
        if row.version() not in {entry.version() for entry in past[uuid]}:
            what = translate(
                "TiDataviz", "A contribution was changed by a program that keeps no journal: nothing was merged."
            )
            todo = translate("TiDataviz", "Make the change again in the panel, in a copy from before.")
            raise PluginError(what, f"{path} {uuid}", todo)


def _check_deleted(
    database: sqlite3.Connection, own: dict[str, Contribution], past: dict[str, list[Entry]], path: Path
) -> None:
    """Refuse a row that a copy's journal knows and that is not there: it can only have been deleted outside."""
    gone = [uuid for uuid, entries in past.items() if entries and uuid not in own]
    query = "SELECT DISTINCT uuid FROM theirs.journal WHERE uuid NOT IN (SELECT uuid FROM theirs.contributions)"
    gone += [str(uuid) for (uuid,) in database.execute(query).fetchall()]
    if gone:
        what = translate("TiDataviz", "Contributions were deleted by another program ({count}): nothing was merged.")
        todo = translate("TiDataviz", "Take a copy from before: the plugin withdraws contributions, it never deletes them.")
        raise PluginError(what.format(count=len(gone)), f"{path} {gone[0]}", todo)


def _keep_conflicts(
    database: sqlite3.Connection, conflicts: list[Conflict], own: dict[str, Contribution], theirs: dict[str, Contribution]
) -> None:
    """Write the new conflicts, and those that the other copy has; one that is resolved in either copy stays resolved."""
    for conflict in conflicts:
        shapes = [row.geometry for row in (own[conflict.uuid], theirs[conflict.uuid])]
        blobs = [None if shape is None else to_blob(shape) for shape in shapes]
        text = blobs[1].hex() if blobs[1] is not None else ""
        cells = (conflict.uuid, conflict.unit, conflict.base, conflict.one, conflict.other, conflict.kept, conflict.since)
        database.execute(_INSERT_CONFLICT, (blobs[0], text, *cells, OPEN))
    database.execute(
        "INSERT OR IGNORE INTO main.conflicts (geom, other_geom, uuid, field, base, one, other, kept, since, state) "
        "SELECT geom, other_geom, uuid, field, base, one, other, kept, since, state FROM theirs.conflicts"
    )
    database.execute(
        "UPDATE main.conflicts SET state = 'resolved' WHERE state != 'resolved' AND EXISTS (SELECT 1 FROM theirs.conflicts "
        "AS t WHERE t.uuid = conflicts.uuid AND t.field = conflicts.field AND t.since = conflicts.since AND "
        "t.one = conflicts.one AND t.other = conflicts.other AND t.state = 'resolved')"
    )


_INSERT_CONFLICT = (
    "INSERT OR IGNORE INTO main.conflicts (geom, other_geom, uuid, field, base, one, other, kept, since, state) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _doubled(database: sqlite3.Connection) -> tuple[tuple[str, str], ...]:
    """Return pairs of active contributions on the same thing under two uuids: neither is lost, both are to be looked at."""
    query = (
        "SELECT a.uuid, b.uuid FROM main.contributions AS a JOIN main.contributions AS b ON a.source_id = b.source_id "
        "AND a.object_key = b.object_key AND a.field = b.field AND a.kind = b.kind AND a.uuid < b.uuid "
        "WHERE a.kind != 'comment' AND a.state IN ('proposed', 'accepted') AND b.state IN ('proposed', 'accepted') "
        "ORDER BY a.uuid, b.uuid"
    )
    return tuple((str(one), str(other)) for one, other in database.execute(query).fetchall())
