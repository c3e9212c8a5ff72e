"""Conflicts that merges left: listed with both values and shapes, resolved one by one or many, given out as a layer."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from . import journal, rules
from .book import append, found, keep
from .combine import cell_of, names_of
from .contribution import as_json, from_json, now
from .journal import Entry
from .merge import OPEN, RESOLVED
from .schema import SELECT_ENTRIES

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from .book import Book
    from .contribution import Contribution, Writer

ONE, OTHER, PRESENT = "one", "other", "present"
CHOICES = (ONE, OTHER, PRESENT)
"""What can be chosen in many conflicts at once: either value, or what stands now."""

_SELECT = "SELECT fid, uuid, field, base, one, other, state FROM conflicts"


@dataclass(frozen=True)
class Dispute:
    """A conflict as people look at it.

    Attributes:
        number: Its number in this file.
        contribution: The contribution, as it stands now.
        unit: What is disputed, one of ``combine.UNITS``, or ``combine.WHOLE``.
        base: What stood before, by column of the unit. A shape is a geometry (EPSG:4326) or None.
        one, other: Both values, likewise; their order says nothing of who is who.
        one_by, other_by: The entries of the journal that first wrote them; None when no person did.
        present: What stands now.
        resolved: Whether somebody chose.
    """

    number: int
    contribution: Contribution
    unit: str
    base: Mapping[str, Any]
    one: Mapping[str, Any]
    other: Mapping[str, Any]
    one_by: Entry | None
    other_by: Entry | None
    present: Mapping[str, Any]
    resolved: bool

    def side_of(self, writer: str) -> str:
        """Return the side that an installation wrote, ``ONE`` or ``OTHER``; "" when it wrote neither."""
        by = {ONE: self.one_by, OTHER: self.other_by}
        return next((side for side, entry in by.items() if entry is not None and entry.writer == writer), "")

    def changed_to(self, side: str) -> bool:
        """Tell whether a side is what stands now."""
        return bool(getattr(self, side) == self.present)


def open_count(book: Book) -> int:
    """Return how many conflicts of a book are open.

    Raises:
        PluginError: When the file cannot be read.
    """
    if not book.path.exists():
        return 0
    with book.reading() as database:
        return int(database.execute("SELECT count(*) FROM conflicts WHERE state = ?", (OPEN,)).fetchone()[0])


def disputes(book: Book, with_resolved: bool = False) -> list[Dispute]:
    """Return the conflicts of a book in the order in which they came: the open ones, or every one.

    Raises:
        PluginError: When the file cannot be read.
    """
    if not book.path.exists():
        return []
    with book.reading() as database:
        rows = database.execute(f"{_SELECT} ORDER BY fid").fetchall()
        wanted = [row for row in rows if with_resolved or row[-1] == OPEN]
        return [_dispute(database, row) for row in wanted]


def resolve(book: Book, numbers: Sequence[int], choice: str, writer: Writer) -> list[Contribution]:
    """Choose the same side in some conflicts, in all of them or none. Each choice is an edit in the journal.

    Args:
        book: The book.
        numbers: Numbers of conflicts that are open.
        choice: One of ``CHOICES``.
        writer: Who chooses.

    Raises:
        PluginError: When one is not open any more, what comes out is not complete, or the file cannot be written.
    """
    return resolve_each(book, dict.fromkeys(numbers, choice), writer)


def resolve_each(book: Book, choices: Mapping[int, str], writer: Writer) -> list[Contribution]:
    """Choose a side in each of some conflicts, in all of them or none; as ``resolve``, with a choice by number."""
    columns = {ONE: 4, OTHER: 5}
    chosen: dict[str, Contribution] = {}
    with book.writing() as database:
        for number, choice in choices.items():
            row = _opened(database, number)
            one = chosen.get(row[1]) or found(database, row[1])
            content = json.loads(as_json(one))
            if choice != PRESENT:
                content.update(zip(names_of(row[2]), json.loads(row[columns[choice]])))
            chosen[one.uuid] = from_json(json.dumps({**content, "modified_at": now()}))
            _close(database, row)
        _keep(database, list(chosen.values()), writer)
    return list(chosen.values())


def resolve_with(book: Book, number: int, values: Mapping[str, Any], writer: Writer) -> Contribution:
    """Put a new value in the place of both.

    Args:
        book: The book.
        number: Number of a conflict that is open.
        values: A value for each column of the unit; a shape in EPSG:4326.
        writer: Who chooses.

    Raises:
        TypeError: When the columns are not those of the unit.
        PluginError: When it is not open any more, what comes out is not complete, or the file cannot be written.
    """
    with book.writing() as database:
        row = _opened(database, number)
        if set(values) != set(names_of(row[2])):
            raise TypeError(f"{sorted(values)} are not the columns of {row[2]}")
        one = replace(found(database, row[1]), modified_at=now(), **values)
        _close(database, row)
        _keep(database, [one], writer)
    return one


def _dispute(database: sqlite3.Connection, row: tuple[Any, ...]) -> Dispute:
    number, uuid, unit, base, one, other, state = row
    contribution = found(database, uuid)
    history = [Entry(*each) for each in database.execute(f"{SELECT_ENTRIES} WHERE uuid = ? ORDER BY at", (uuid,)).fetchall()]
    first: dict[str, Entry] = {}
    for entry in history:
        if entry.action != journal.MERGE:
            first.setdefault(cell_of(json.loads(entry.content), names_of(unit)), entry)
    present = cell_of(json.loads(as_json(contribution)), names_of(unit))
    old, left, right, stands = (_values(unit, text) for text in (base, one, other, present))
    by = (first.get(one), first.get(other))
    return Dispute(number, contribution, unit, old, left, right, *by, stands, state == RESOLVED)


def _values(unit: str, cell: str) -> dict[str, Any]:
    from shapely import from_wkb

    values = dict(zip(names_of(unit), json.loads(cell)))
    if values.get("geometry"):
        values["geometry"] = from_wkb(values["geometry"])
    return values


def _opened(database: sqlite3.Connection, number: int) -> tuple[Any, ...]:
    row: tuple[Any, ...] | None = database.execute(f"{_SELECT} WHERE fid = ?", (number,)).fetchone()
    if row is None or row[-1] != OPEN:
        what = translate("TiDataviz", "Somebody resolved this conflict already.")
        todo = translate("TiDataviz", "Read the list again; change the contribution itself if it is still wrong.")
        raise PluginError(what, str(number), todo)
    return row


def _close(database: sqlite3.Connection, row: tuple[Any, ...]) -> None:
    database.execute("UPDATE conflicts SET state = ? WHERE fid = ?", (RESOLVED, row[0]))


def _keep(database: sqlite3.Connection, chosen: Sequence[Contribution], writer: Writer) -> None:
    for one in chosen:
        rules.check(one)
    keep(database, chosen)
    append(database, chosen, writer, journal.RESOLVE)
