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


def told(unit: object, *cells: object) -> bool:
    """Tell whether a conflict of another copy can be shown: its cells are those of a unit that is known."""
    if unit not in UNITS or not all(isinstance(cell, str) for cell in cells):
        return False
    try:
        values = [json.loads(str(cell)) for cell in cells]
    except ValueError:
        return False
    names = UNITS[str(unit)]
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
            chosen = max((first, second), key=lambda cell: (_set_at(past, names, cell), cell))
            low, high = sorted((first, second))
            conflicts.append(Conflict(left["uuid"], unit, old, low, high, chosen, since))
        merged.update(zip(names, json.loads(chosen)))
    return merged, conflicts


@lru_cache(maxsize=64)
def parsed(content: str) -> dict[str, Any]:
    """Return a version, to be read only, from its text; both copies and the journal hold the same few texts of one."""
    version: dict[str, Any] = json.loads(content)
    return version


_CELL = json.JSONEncoder(ensure_ascii=False, sort_keys=True)


def cell_of(version: Mapping[str, Any], names: tuple[str, ...]) -> str:
    """Return the values of some columns of a version as one text that can be compared."""
    values = [version.get(name) for name in names]
    if all(isinstance(value, str) for value in values):
        return f"[{', '.join(map(_CELL.encode, values))}]"  # the same text, for a single text is encoded much sooner
    return _CELL.encode(values)


def _set_at(past: Sequence[tuple[str, dict[str, Any]]], names: tuple[str, ...], cell: str) -> str:
    """Return when a value was first written by a person; merges only carry it on."""
    return next((at for at, version in past if cell_of(version, names) == cell), "")
