"""Two copies of a file of contributions, merged: nothing is lost, nothing is doubled, and both copies come out the same.

Each row is compared by its uuid. The journals tell how each copy came to what it says: a version that the other copy has in
its past is older; otherwise the latest version that both have had is the base of a three-way merge by cell. A cell that both
changed to different values is a conflict: the value set last stands for now, both are kept in the layer of conflicts until
somebody chooses. The rule looks at no side, so merging again, or the other way round, gives the same.

Deleting a row, or changing it with a program that keeps no journal, stops the merge: nobody could tell what was meant.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import journal
from .book import FILE, Book, append_contents, insert_entries, keep_rows
from .chains import fill, fresh_entries
from .combine import Conflict, Past, combine, parsed
from .contribution import canonical
from .schema import CELLS, COLUMNS, SELECT, content_text, filled, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .contribution import Writer

OPEN, RESOLVED = "open", "resolved"
ADDED, TAKEN, COMBINED = "added", "taken", "combined"
_CACHE_KB = 200_000
_UUID = 1 + COLUMNS.index("uuid")  # the shape comes first


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
        same: Contributions that say the same in both copies.
        older: Contributions that were changed here since.
        fates: ``ADDED``, ``TAKEN`` or ``COMBINED``, by uuid.
    """

    added: int
    taken: int
    combined: int
    conflicts: tuple[Conflict, ...]
    doubled: tuple[tuple[str, str], ...]
    entries: int
    same: int = 0
    older: int = 0
    fates: Mapping[str, str] = field(default_factory=dict)


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
    _check_other(book, other)
    with book.writing(other) as database:
        return _merge(database, book.path, other, writer)


def foresee(book: Book, other: Path, writer: Writer) -> Merged:
    """Return what a merge would do; neither copy is changed, and a book that is not there yet is not made.

    Raises:
        PluginError: As ``merge``.
    """
    with TemporaryDirectory() as folder:
        held = book if book.path.exists() else Book(Path(folder) / FILE)
        _check_other(book, other)
        with held.writing(other, keep=False) as database:
            return _merge(database, book.path, other, writer)


def _merge(database: sqlite3.Connection, path: Path, other: Path, writer: Writer) -> Merged:
    for copy in _COPIES:
        database.execute(f"PRAGMA {copy}.cache_size = -{_CACHE_KB:d}")
    _find_differing(database)
    fresh = fresh_entries(database)
    own, theirs = _contents(database, "main"), _contents(database, "theirs")
    past, their_past = _past(database, "main"), _past(database, "theirs")
    for contents, entries, file in ((own, past, path), (theirs, their_past, other)):
        _check_journalled(contents, entries, file)
    _check_deleted(database, own, past, path)
    added = [uuid for uuid in theirs if uuid not in own]
    both = [uuid for uuid in theirs if uuid in own and not _had(past[uuid], theirs[uuid])]
    taken = [uuid for uuid in both if _had(their_past[uuid], own[uuid])]
    merged, conflicts = _combined(sorted(set(both) - set(taken)), (own, theirs), (past, their_past))
    shapes = _shapes(database, {conflict.uuid for conflict in conflicts})
    insert_entries(database, fresh)
    filled = fill(database)
    _copy(database, [*added, *taken])
    keep_rows(database, [row_of(content) for content in merged])
    append_contents(database, [(each["uuid"], canonical(each)) for each in merged], writer, journal.MERGE)
    _keep_conflicts(database, conflicts, shapes)
    groups = {ADDED: added, TAKEN: taken, COMBINED: [each["uuid"] for each in merged]}
    fates = {uuid: fate for fate, uuids in groups.items() for uuid in uuids}
    (total,) = database.execute("SELECT count(*) FROM theirs.contributions").fetchone()
    older = len(theirs) - len(fates)
    counts = (len(added), len(taken), len(merged))
    return Merged(*counts, tuple(conflicts), _doubled(database), len(fresh) + filled, total - len(theirs), older, fates)


def _check_other(book: Book, other: Path) -> None:
    if book.path.exists() and other.exists() and other.samefile(book.path):
        what = translate("TiDataviz", "This is the file of this workspace itself.")
        raise PluginError(what, str(other), translate("TiDataviz", "Choose the file that a colleague gave you."))
    if not other.exists():
        what = translate("TiDataviz", "The other file of contributions is not there.")
        raise PluginError(what, str(other), translate("TiDataviz", "Ask for it again."))
    # What a writer that was killed left half done is rolled back here: attached read-only, it could not be.
    with Book(other).reading():
        pass


_COPIES = ("main", "theirs")
# Copies of one file mostly hold a row in the same place: only rows that are not the same there are looked up by their uuid.
_DIFFERING = filled(
    "INSERT OR IGNORE INTO temp.differing SELECT t.uuid FROM (SELECT t.* FROM theirs.contributions AS t "
    "LEFT JOIN main.contributions AS m ON m.fid = t.fid WHERE TESTS) AS t "
    "LEFT JOIN main.contributions AS m ON m.uuid = t.uuid WHERE TESTS",
    TESTS=" OR ".join(f"m.{name} IS NOT t.{name}" for name in ("version", "geom", *COLUMNS[:-1])),
)
# CROSS JOIN keeps SQLite from reading whole tables, of which few rows differ.
_ROWS = {
    copy: SELECT.replace("FROM contributions", f"FROM temp.differing AS d CROSS JOIN {copy}.contributions USING (uuid)")
    for copy in _COPIES
}
_PAST = {
    copy: filled(
        "SELECT uuid, at, writer, number, action, content FROM temp.differing CROSS JOIN COPY.journal USING (uuid)",
        COPY=copy,
    )
    for copy in _COPIES
}
_COPY_NEW = filled(
    "INSERT INTO main.contributions (CELLS) SELECT CELLS FROM theirs.contributions "
    "WHERE uuid IN (SELECT uuid FROM temp.chosen) AND uuid NOT IN (SELECT uuid FROM main.contributions)",
    CELLS=CELLS,
)
_COPY_OVER = filled(
    "UPDATE main.contributions SET (CELLS) = (SELECT CELLS FROM theirs.contributions AS t "
    "WHERE t.uuid = contributions.uuid) WHERE uuid IN (SELECT uuid FROM temp.chosen)",
    CELLS=CELLS.replace("uuid, ", ""),  # an index is written again for each column that is set
)


def _find_differing(database: sqlite3.Connection) -> None:
    """List the rows of the other copy that are not the same in this one; SQLite compares the cells."""
    database.execute("CREATE TEMP TABLE differing (uuid TEXT PRIMARY KEY) WITHOUT ROWID")
    database.execute("CREATE TEMP TABLE chosen (uuid TEXT PRIMARY KEY) WITHOUT ROWID")
    database.execute(_DIFFERING)


def _choose(database: sqlite3.Connection, uuids: Iterable[str]) -> None:
    database.execute("DELETE FROM temp.chosen")
    database.executemany("INSERT INTO temp.chosen VALUES (?)", ((uuid,) for uuid in uuids))


def _contents(database: sqlite3.Connection, schema: str) -> dict[str, str]:
    """Return the contents of the rows that differ, by uuid, as the journal writes them."""
    try:
        return {str(row[_UUID]): content_text(row) for row in database.execute(_ROWS[schema])}
    except ValueError as error:
        what = translate("TiDataviz", "A row of the file of contributions was damaged by another program.")
        raise PluginError(what, "", translate("TiDataviz", "Take a copy from before."), str(error)) from error


def _past(database: sqlite3.Connection, schema: str) -> dict[str, list[Past]]:
    """Return what the journal of a copy says of the rows that differ."""
    found: dict[str, list[Past]] = {}
    for uuid, *entry in database.execute(_PAST[schema]):
        past = Past._make(entry)
        if uuid in found:
            found[uuid].append(past)
        else:
            found[uuid] = [past]
    return found


def _had(past: Iterable[Past], content: str) -> bool:
    return any(each.content == content for each in past)


def _combined(
    uuids: list[str],
    contents: tuple[dict[str, str], dict[str, str]],
    pasts: tuple[dict[str, list[Past]], dict[str, list[Past]]],
) -> tuple[list[dict[str, Any]], list[Conflict]]:
    """Merge by cell the contributions that both copies changed."""
    merged, conflicts = [], []
    for uuid in uuids:
        left, right = (parsed(each[uuid]) for each in contents)
        one, found = combine(left, right, *(past[uuid] for past in pasts))
        merged.append(one)
        conflicts += found
    return merged, conflicts


def _copy(database: sqlite3.Connection, uuids: list[str]) -> None:
    """Take rows over as the other copy has them."""
    _choose(database, uuids)
    database.execute(_COPY_OVER)
    database.execute(_COPY_NEW)


def _check_journalled(contents: dict[str, str], past: dict[str, list[Past]], path: Path) -> None:
    for uuid, content in contents.items():
        if not _had(past.get(uuid, ()), content):
            what = translate(
                "TiDataviz", "A contribution was changed by a program that keeps no journal: nothing was merged."
            )
            todo = translate("TiDataviz", "Make the change again in the panel, in a copy from before.")
            raise PluginError(what, f"{path} {uuid}", todo)


def _check_deleted(database: sqlite3.Connection, own: dict[str, str], past: dict[str, list[Past]], path: Path) -> None:
    """Refuse a row that a copy's journal knows and that is not there: it can only have been deleted outside."""
    gone = [uuid for uuid in past if uuid not in own]
    query = (
        "SELECT DISTINCT uuid FROM theirs.journal WHERE action != 'withheld' "
        "AND uuid NOT IN (SELECT uuid FROM theirs.contributions)"
    )
    gone += [str(uuid) for (uuid,) in database.execute(query).fetchall()]
    if gone:
        what = translate("TiDataviz", "Contributions were deleted by another program ({count}): nothing was merged.")
        todo = translate("TiDataviz", "Take a copy from before: the plugin withdraws contributions, it never deletes them.")
        raise PluginError(what.format(count=len(gone)), f"{path} {gone[0]}", todo)


def _keep_conflicts(database: sqlite3.Connection, conflicts: list[Conflict], shapes: dict[str, tuple[object, str]]) -> None:
    """Write the new conflicts, and those that the other copy has; one that is resolved in either copy stays resolved."""
    cells = (
        (*shapes[one.uuid], one.uuid, one.unit, one.base, one.one, one.other, one.kept, one.since, OPEN) for one in conflicts
    )
    database.executemany(_INSERT_CONFLICT, cells)
    database.execute(
        "INSERT OR IGNORE INTO main.conflicts (geom, other_geom, uuid, field, base, one, other, kept, since, state) "
        "SELECT geom, other_geom, uuid, field, base, one, other, kept, since, state FROM theirs.conflicts"
    )
    database.execute(
        "UPDATE main.conflicts SET state = 'resolved' WHERE state != 'resolved' AND EXISTS (SELECT 1 FROM theirs.conflicts "
        "AS t WHERE t.uuid = conflicts.uuid AND t.field = conflicts.field AND t.since = conflicts.since AND "
        "t.one = conflicts.one AND t.other = conflicts.other AND t.state = 'resolved')"
    )


def _shapes(database: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, tuple[object, str]]:
    """Return the shapes of some rows as both copies hold them: the blob of this one, that of the other in hexadecimal."""
    _choose(database, uuids)
    return {uuid: (own, theirs.lower()) for uuid, own, theirs in database.execute(_SHAPES).fetchall()}


_SHAPES = (
    "SELECT uuid, m.geom, coalesce(hex(t.geom), '') FROM temp.chosen JOIN main.contributions AS m USING (uuid) "
    "JOIN theirs.contributions AS t USING (uuid)"
)
_INSERT_CONFLICT = (
    "INSERT OR IGNORE INTO main.conflicts (geom, other_geom, uuid, field, base, one, other, kept, since, state) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _doubled(database: sqlite3.Connection) -> tuple[tuple[str, str], ...]:
    """Return pairs of active contributions on the same thing under two uuids: neither is lost, both are to be looked at."""
    # What has one contribution only, nearly everything, is passed over within the index.
    query = (
        "SELECT a.uuid, b.uuid FROM (SELECT source_id, object_key, field, kind FROM main.contributions "
        "GROUP BY source_id, object_key, field, kind HAVING count(*) > 1) AS several "
        "JOIN main.contributions AS a USING (source_id, object_key, field, kind) "
        "JOIN main.contributions AS b USING (source_id, object_key, field, kind) WHERE a.uuid < b.uuid "
        "AND a.kind != 'comment' AND a.state IN ('proposed', 'accepted') AND b.state IN ('proposed', 'accepted') "
        "ORDER BY a.uuid, b.uuid"
    )
    return tuple((str(one), str(other)) for one, other in database.execute(query).fetchall())
