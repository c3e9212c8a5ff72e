"""Chains of another copy's journal, checked before they are taken over.

A partial copy withholds the entries of the contributions that it does not hold: of those it has the digests only, so that
the chain stays whole. What was withheld is filled in when a copy that has it comes by.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .journal import WITHHELD, Entry, linked
from .schema import ENTRY_COLUMNS, SELECT_ENTRIES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from .combine import Past

_THEIRS = SELECT_ENTRIES.replace("FROM journal", "FROM theirs.journal")
_DIGESTS = {
    "main": "SELECT digest FROM main.journal WHERE writer = ? AND number = ?",
    "theirs": "SELECT digest FROM theirs.journal WHERE writer = ? AND number = ?",
}
_FILL = (
    "SELECT t.writer, t.number, t.at, t.who, t.organisation, t.action, t.uuid, t.content, t.previous, t.digest, m.digest "
    "FROM main.journal AS m JOIN theirs.journal AS t ON t.writer = m.writer AND t.number = m.number "
    "WHERE m.action = 'withheld' AND t.action != 'withheld'"
)
_ACTION = "SELECT action FROM main.journal WHERE writer = ? AND number = ?"
_REPLACE = (
    "UPDATE main.journal SET at = ?, who = ?, organisation = ?, action = ?, uuid = ?, content = ?, previous = ? "
    "WHERE writer = ? AND number = ?"
)


def fresh_entries(database: sqlite3.Connection) -> list[Entry]:
    """Return the entries that only the other copy has, chain by chain.

    Raises:
        PluginError: When a chain of the other copy is broken, or tells another story than the same chain here.
    """
    heads = _heads(database, "SELECT writer, max(number) FROM main.journal GROUP BY writer")
    fresh: list[Entry] = []
    for writer, last in sorted(_heads(database, "SELECT writer, max(number) FROM theirs.journal GROUP BY writer").items()):
        shared = min(heads.get(writer, 0), last)
        own, previous = (_digest(database, schema, writer, shared) for schema in ("main", "theirs"))
        query = f"{_THEIRS} WHERE writer = ? AND number > ? ORDER BY number"
        chain = [Entry(*row) for row in database.execute(query, (writer, shared)).fetchall()]
        if own != previous or linked(chain, shared, previous) is not None:
            raise altered(writer)
        fresh += chain
    return fresh


def fill(database: sqlite3.Connection) -> int:
    """Write the entries that were withheld from this copy and that the other one has; return how many.

    Raises:
        PluginError: When one of them is not the one that was withheld.
    """
    if database.execute("SELECT 1 FROM main.journal WHERE action = ? LIMIT 1", (WITHHELD,)).fetchone() is None:
        return 0
    count = 0
    for *cells, digest in database.execute(_FILL).fetchall():
        entry = Entry(*cells)
        if not digest == entry.digest == entry.seal():
            raise altered(entry.writer)
        values = dict(zip(ENTRY_COLUMNS, cells))
        names = ("at", "who", "organisation", "action", "uuid", "content", "previous", "writer", "number")
        database.execute(_REPLACE, tuple(values[name] for name in names))
        count += 1
    return count


def check_shared(
    database: sqlite3.Connection,
    fresh: Iterable[Entry],
    pasts: tuple[Mapping[str, Sequence[Past]], Mapping[str, Sequence[Past]]],
    path: Path,
    other: Path,
) -> None:
    """Refuse a merge where an entry on which the other copy rests is neither new nor the one that is here.

    What was seen of a chain before is not sealed again at each merge: a copy that was altered there would pass off its own
    words for what both have always said.

    Args:
        database: Both copies, the entries that only the other one has not taken over yet.
        fresh: Those entries, as ``fresh_entries`` found them.
        pasts: What the journals of this copy and of the other one say of the rows that differ.
        path: This copy.
        other: The other one.

    Raises:
        PluginError: Names the copy that was altered.
    """
    own, theirs = pasts
    new = {(entry.writer, entry.number) for entry in fresh}
    for uuid, entries in theirs.items():
        known = own.get(uuid, ())
        for past in entries:
            if past not in known and (past.writer, past.number) not in new and not _withheld(database, past):
                raise _at_fault(database, past, path, other)


def _withheld(database: sqlite3.Connection, past: Past) -> bool:
    """Tell whether this copy has the place of an entry, and not its words: they are held against its digest later."""
    row = database.execute(_ACTION, (past.writer, past.number)).fetchone()
    return row is not None and row[0] == WITHHELD


def _at_fault(database: sqlite3.Connection, past: Past, path: Path, other: Path) -> PluginError:
    """Word which of two copies was altered at an entry: the one whose words are not those that were sealed."""
    place = (past.writer, past.number)
    entry = Entry(*database.execute(f"{_THEIRS} WHERE writer = ? AND number = ?", place).fetchone())
    if entry.seal() != entry.digest or entry.number < 1:
        return altered(f"{other} {entry.writer}")
    what = translate("TiDataviz", "The journal of this workspace was altered: nothing can be merged into it.")
    todo = translate("TiDataviz", "Take a copy of the file of contributions from before.")
    return PluginError(what, str(path), todo, f"{entry.writer} {entry.number}")


@contextlib.contextmanager
def understood(where: str) -> Iterator[None]:
    """Word as an altered journal what breaks while entries are read: cells of another type, contents that are none."""
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise altered(where) from error


def altered(where: str) -> PluginError:
    """Word that the journal of the other copy does not hold."""
    what = translate("TiDataviz", "The journal of the other copy was altered: it cannot be merged.")
    todo = translate("TiDataviz", "Ask its author for a copy that was changed through the plugin only.")
    return PluginError(what, where, todo)


def _heads(database: sqlite3.Connection, query: str) -> dict[str, int]:
    heads: dict[str, int] = {}
    for writer, number in database.execute(query).fetchall():
        if not (isinstance(writer, str) and isinstance(number, int)):  # it would be taken for another, or for none
            raise TypeError(writer, number)
        heads[writer] = number
    return heads


def _digest(database: sqlite3.Connection, schema: str, writer: str, number: int) -> str:
    """Return the digest of an entry, "" for the start of a chain."""
    row = database.execute(_DIGESTS[schema], (writer, number)).fetchone()
    return str(row[0]) if row else ""
