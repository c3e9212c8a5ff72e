"""Two versions of one contribution, made one by cell: a pure rule that looks at no side.

A version is a dict, as ``contribution.as_json`` writes it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import journal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .journal import Entry

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


def together(own: Sequence[Entry], theirs: Sequence[Entry]) -> list[Entry]:
    """Return the entries of both copies, each once, in order of time."""
    every = {(entry.writer, entry.number): entry for entry in (*own, *theirs)}
    return sorted(every.values(), key=lambda entry: (entry.at, entry.writer, entry.number))


def combine(
    left: dict[str, Any], right: dict[str, Any], history: Sequence[Entry], shared: set[str]
) -> tuple[dict[str, Any], list[Conflict]]:
    """Merge two versions by cell; the order of the two does not matter.

    Args:
        left: A version.
        right: Another.
        history: Every entry on it, of both copies, in order of time.
        shared: Contents that both copies have had, as the journal writes them.
    """
    base = next((entry for entry in reversed(history) if entry.content in shared), None)
    before = json.loads(base.content) if base is not None else {}
    since = base.version() if base is not None else ""
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
            past = past or [(entry.at, json.loads(entry.content)) for entry in history if entry.action != journal.MERGE]
            chosen = max((first, second), key=lambda cell: (_set_at(past, names, cell), cell))
            low, high = sorted((first, second))
            conflicts.append(Conflict(left["uuid"], unit, old, low, high, chosen, since))
        merged.update(zip(names, json.loads(chosen)))
    return merged, conflicts


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
