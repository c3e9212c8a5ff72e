"""Two versions of one contribution, made one by cell: a pure rule that looks at no side.

A version is a dict, as ``contribution.as_json`` writes it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from . import journal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


UNITS: dict[str, tuple[str, ...]] = {
    "proposed_value": ("proposed_value",), "reason": ("reason",), "evidence": ("evidence",), "geometry": ("geometry",),
    "official": ("official_value", "official_version"), "extra": ("extra",),
    "state": ("state", "reviewer", "reviewed_at", "review_note"),
}  # fmt: skip
"""What is merged as one: a decision goes with who took it and when."""

EXTRA, WHOLE = "extra", "whole"
IDENTITY = ("kind", "source_id", "key", "field", "author", "organisation", "created_at")
"""What never changes: two versions that differ there are two contributions that bear one uuid."""

_NOTE = "refresh"
"""What an official version made of a contribution: found out again at each, so that the later one stands."""


def names_of(unit: str) -> tuple[str, ...]:
    """Return the columns that a conflict is about; ``WHOLE`` is two contributions of one uuid, in all that they say."""
    return UNITS[unit] if unit != WHOLE else (*IDENTITY, *(name for names in UNITS.values() for name in names))


_CELL = json.JSONEncoder(ensure_ascii=False, sort_keys=True)


@dataclass(frozen=True)
class Conflict:
    """A cell that two copies changed to different values.

    Attributes:
        uuid: The contribution.
        unit: One of ``UNITS``, or ``WHOLE``.
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


def told(unit: object, *cells: object) -> bool:
    """Tell whether a conflict of another copy can be shown: its cells are those of a unit that is known."""
    if unit not in (*UNITS, WHOLE) or not all(isinstance(cell, str) for cell in cells):
        return False
    try:
        values = [json.loads(str(cell)) for cell in cells]
    except ValueError:
        return False
    names = names_of(str(unit))
    return all(isinstance(each, list) and len(each) == len(names) for each in values)


class Past(NamedTuple):
    """What one entry of the journal says of one contribution; entries of a contribution sort by time."""

    at: str
    writer: str
    number: int
    action: str
    content: str


def combine(
    left: dict[str, Any], right: dict[str, Any], own: Sequence[Past], theirs: Sequence[Past]
) -> tuple[dict[str, Any], list[Conflict]]:
    """Merge two versions by cell; the order of the two does not matter.

    Args:
        left: A version.
        right: Another.
        own: What the journal of the copy that holds the first one says of it.
        theirs: The same of the other.
    """
    history = sorted({(each.writer, each.number): each for each in (*own, *theirs)}.values())
    shared = {each.content for each in own} & {each.content for each in theirs}
    base = next((each.content for each in reversed(history) if each.content in shared), None)
    before = parsed(base) if base is not None else {}
    since = sha256(base.encode()).hexdigest() if base is not None else ""
    if any(left.get(name) != right.get(name) for name in IDENTITY):
        return _either(left, right, since)
    past: list[tuple[str, dict[str, Any]]] = []
    merged = {**left, "modified_at": max(left["modified_at"], right["modified_at"])}
    conflicts = []
    for unit, names in UNITS.items():
        if all(left.get(name) == right.get(name) and isinstance(left.get(name), str) for name in names):
            continue  # most cells are: texts are compared as they are
        old, first, second = (cell_of(version, names) for version in (before, left, right))
        if first == second:
            continue
        chosen = first
        if first == old:
            chosen = second
        elif second != old:
            past = past or [(entry.at, parsed(entry.content)) for entry in history if entry.action != journal.MERGE]
            if unit == EXTRA:
                chosen, first, second = _by_name(before, left, right, past)
            else:
                chosen = max((first, second), key=lambda cell: (_set_at(past, names, cell), cell))
            if first != second:
                low, high = sorted((first, second))
                conflicts.append(Conflict(left["uuid"], unit, old, low, high, chosen, since))
        merged.update(zip(names, json.loads(chosen)))
    return merged, conflicts


def _either(left: dict[str, Any], right: dict[str, Any], since: str) -> tuple[dict[str, Any], list[Conflict]]:
    """Keep the later of two contributions that bear one uuid, whole: cells of both would make one that nobody wrote."""
    names = names_of(WHOLE)
    low, high = sorted(cell_of(version, names) for version in (left, right))
    chosen = max((left, right), key=lambda version: (version["modified_at"], cell_of(version, names)))
    conflict = Conflict(left["uuid"], WHOLE, cell_of({}, names), low, high, cell_of(chosen, names), since)
    return dict(chosen), [conflict]


def _by_name(
    before: dict[str, Any], left: dict[str, Any], right: dict[str, Any], past: Sequence[tuple[str, dict[str, Any]]]
) -> tuple[str, str, str]:
    """Merge what is kept beside a contribution by name, each name as a cell is.

    Returns:
        What stands, then both sides as cells: they differ in the names that both set to different values, and in no other.
    """
    old, first, second = (version.get(EXTRA) or {} for version in (before, left, right))
    stands: dict[str, Any] = {}
    sides: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    for name in sorted({*first, *second}):
        values = [each.get(name) for each in (old, first, second)]
        was, one, other = (_CELL.encode(value) for value in values)
        chosen = other if one == was else one
        disputed = was not in (one, other) and one != other
        if disputed and name == _NOTE:
            chosen, disputed = max((one, other), key=_freshness), False
        elif disputed:
            told_at = {cell: next((at for at, each in past if _named(each, name) == cell), "") for cell in (one, other)}
            chosen = max((one, other), key=lambda cell: (told_at[cell], cell))
        for target, cell in zip((stands, *sides), (chosen, one, other) if disputed else (chosen,) * 3):
            value = json.loads(cell)
            if value is not None:
                target[name] = value
    return _CELL.encode([stands]), _CELL.encode([sides[0]]), _CELL.encode([sides[1]])


def _named(version: Mapping[str, Any], name: str) -> str:
    return _CELL.encode((version.get(EXTRA) or {}).get(name))


def _freshness(cell: str) -> tuple[str, str]:
    note = json.loads(cell)
    return (str(note.get("vintage", "")) if isinstance(note, dict) else "", cell)


@lru_cache(maxsize=64)
def parsed(content: str) -> dict[str, Any]:
    """Return a version, to be read only, from its text; both copies and the journal hold the same few texts of one."""
    version: dict[str, Any] = json.loads(content)
    return version


def cell_of(version: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """Return the values of some columns of a version as one text that can be compared."""
    values = [version.get(name) for name in names]
    if all(isinstance(value, str) for value in values):
        return f"[{', '.join(map(_CELL.encode, values))}]"  # the same text, for a single text is encoded much sooner
    return _CELL.encode(values)


def _set_at(past: Sequence[tuple[str, dict[str, Any]]], names: tuple[str, ...], cell: str) -> str:
    """Return when a value was first written by a person; merges only carry it on."""
    return next((at for at, version in past if cell_of(version, names) == cell), "")
