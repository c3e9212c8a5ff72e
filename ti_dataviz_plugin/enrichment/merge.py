"""Two copies of a file of contributions, merged: nothing is lost, nothing is doubled, and both copies come out the same.

Each row is compared by its uuid. The journals tell how each copy came to what it says: a version that the other copy has in
its past is older; otherwise the latest version that both have had is the base of a three-way merge by cell. A cell that both
changed to different values is a conflict: the value set last stands for now, both are kept in the layer of conflicts until
somebody chooses. The rule looks at no side, so merging again, or the other way round, gives the same.

Deleting a row, or changing it with a program that keeps no journal, stops the merge: nobody could tell what was meant.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Callable

from ..errors import PluginError
from ..language import translate
from ..progress import Silent, check
from . import journal
from .book import FILE, Book, append_contents, insert_entries, keep_rows
from .chains import check_shared, fill, fresh_entries, understood
from .combine import Conflict, Past, combine, parsed, told
from .contribution import canonical
from .differing import (
    check_deleted,
    check_journalled,
    check_versions,
    contents,
    find_differing,
    had,
    mend,
)
from .schema import CELLS, filled, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..progress import Progress
    from .contribution import Writer

OPEN, RESOLVED = "open", "resolved"
ADDED, TAKEN, COMBINED = "added", "taken", "combined"
_CACHE_KB = 200_000


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


def merge(book: Book, other: Path, writer: Writer, progress: Progress | None = None) -> Merged:
    """Bring what another copy holds into a book.

    Args:
        book: The book that is changed.
        other: The other copy; it is only read.
        writer: Who merges.
        progress: Told how far it is.

    Raises:
        PluginError: When a copy was altered by another program, is of another format, or cannot be read or written. Nothing
            is changed then.
        CancelledError: When the user asked to stop; nothing is changed.
    """
    _check_other(book, other)
    with book.writing(other, progress=progress) as database:
        return _merge(database, book.path, other, writer, progress or Silent())


def foresee(book: Book, other: Path, writer: Writer, progress: Progress | None = None) -> Merged:
    """Return what a merge would do; neither copy is changed, and a book that is not there yet is not made.

    Raises:
        PluginError: As ``merge``.
        CancelledError: As ``merge``.
    """
    with TemporaryDirectory() as folder:
        held = book if book.path.exists() else Book(Path(folder) / FILE)
        _check_other(book, other)
        with held.writing(other, keep=False, progress=progress) as database:
            return _merge(database, book.path, other, writer, progress or Silent())


def _merge(database: sqlite3.Connection, path: Path, other: Path, writer: Writer, progress: Progress) -> Merged:
    step = _steps(progress)
    for copy in _COPIES:
        database.execute(f"PRAGMA {copy}.cache_size = -{_CACHE_KB:d}")
    find_differing(database)
    step(0.2)
    with understood(str(other)):
        fresh = fresh_entries(database)
    step(0.3)
    own, theirs = contents(database, "main", path), contents(database, "theirs", other)
    past, their_past = _past(database, "main"), _past(database, "theirs")
    with understood(str(other)):
        check_shared(database, fresh, (past, their_past), path, other)
    check_journalled(own.texts, past, path)
    check_journalled(theirs.texts, their_past, other)
    check_deleted(database, own.texts, past, path, other)
    check_versions(theirs, other)
    step(0.5)
    fates, merged, conflicts = _fates((own.texts, theirs.texts), (past, their_past), other)
    step(0.6)
    shapes = _shapes(database, {conflict.uuid for conflict in conflicts})
    insert_entries(database, fresh)
    with understood(str(other)):
        filled = fill(database)
    step(0.8)
    mend(database, own)
    _copy(database, [uuid for uuid, fate in fates.items() if fate != COMBINED])
    keep_rows(database, [row_of(content) for content in merged])
    append_contents(database, [(each["uuid"], canonical(each)) for each in merged], writer, journal.MERGE)
    step(0.9)
    _keep_conflicts(database, conflicts, shapes)
    (total,) = database.execute("SELECT count(*) FROM theirs.contributions").fetchone()
    counts = Counter(fates.values())
    older = len(theirs.texts) - len(fates)
    return Merged(
        counts[ADDED], counts[TAKEN], counts[COMBINED], tuple(conflicts), _doubled(database), len(fresh) + filled,
        total - len(theirs.texts), older, fates,
    )  # fmt: skip


def _steps(progress: Progress) -> Callable[[float], None]:
    """Return what tells how far a merge is, and stops it when the user asked to."""

    def step(share: float) -> None:
        check(progress)
        progress.report(share)

    return step


def _fates(
    copies: tuple[dict[str, str], dict[str, str]], pasts: tuple[dict[str, list[Past]], dict[str, list[Past]]], other: Path
) -> tuple[dict[str, str], list[dict[str, Any]], list[Conflict]]:
    """Return what becomes of each contribution that differs, those that are made of both copies, and their conflicts."""
    (own, theirs), (past, their_past) = copies, pasts
    added = [uuid for uuid in theirs if uuid not in own]
    taken, parted = [], []
    for uuid in theirs:
        if uuid in own:
            ours_older, theirs_older = had(their_past[uuid], own[uuid]), had(past[uuid], theirs[uuid])
            if ours_older and theirs_older:
                ours_older = _later([*past[uuid], *their_past[uuid]], theirs[uuid], own[uuid])
            if ours_older:
                taken.append(uuid)
            elif not theirs_older:
                parted.append(uuid)
    with understood(str(other)):
        merged, conflicts = _combined(sorted(parted), copies, pasts)
    groups = {ADDED: added, TAKEN: taken, COMBINED: [each["uuid"] for each in merged]}
    return {uuid: fate for fate, uuids in groups.items() for uuid in uuids}, merged, conflicts


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
# CROSS JOIN keeps SQLite from reading whole tables, of which few rows differ.
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


def _choose(database: sqlite3.Connection, uuids: Iterable[str]) -> None:
    database.execute("DELETE FROM temp.chosen")
    database.executemany("INSERT INTO temp.chosen VALUES (?)", ((uuid,) for uuid in uuids))


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


def _later(history: Sequence[Past], one: str, other: str) -> bool:
    """Tell whether a content was written after another, where each copy has both in its past.

    What an official file makes of a contribution bears no time: a file gone back to makes the same of it again.
    """
    last = {each.content: each[:3] for each in sorted(history)}
    return last[one] > last[other]


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


def _keep_conflicts(database: sqlite3.Connection, conflicts: list[Conflict], shapes: dict[str, tuple[object, str]]) -> None:
    """Write the new conflicts, and those that the other copy has; one that is resolved in either copy stays resolved."""
    cells = (
        (*shapes[one.uuid], one.uuid, one.unit, one.base, one.one, one.other, one.kept, one.since, OPEN) for one in conflicts
    )
    database.executemany(_INSERT_CONFLICT, cells)
    theirs = database.execute(_THEIR_CONFLICTS)
    database.executemany(_INSERT_CONFLICT, [row for row in theirs.fetchall() if told(*row[3:8])])
    database.execute(
        "UPDATE main.conflicts SET state = 'resolved' WHERE state != 'resolved' AND EXISTS (SELECT 1 FROM theirs.conflicts "
        "AS t WHERE t.uuid = conflicts.uuid AND t.field = conflicts.field AND t.since = conflicts.since AND "
        "t.one = conflicts.one AND t.other = conflicts.other AND t.state = 'resolved')"
    )


def _shapes(database: sqlite3.Connection, uuids: Iterable[str]) -> dict[str, tuple[object, str]]:
    """Return the shapes of some rows as both copies hold them: the blob of this one, that of the other in hexadecimal."""
    _choose(database, uuids)
    return {uuid: (own, theirs.lower()) for uuid, own, theirs in database.execute(_SHAPES).fetchall()}


_THEIR_CONFLICTS = (
    "SELECT geom, other_geom, uuid, field, base, one, other, kept, since, state FROM theirs.conflicts "
    "WHERE uuid IN (SELECT uuid FROM main.contributions)"
)
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
