"""A new official version comes in underneath: what becomes of each contribution, before it is current and afterwards."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..language import counted, labelled, listed, number, translate
from . import journal
from .refresh import NEEDED, OUTCOMES, examine, outcome_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..workspace.manifest import Version
    from ..workspace.store import Workspace
    from .book import Book
    from .contribution import Contribution, Writer
    from .refresh import Examined

NOTE = "refresh"
"""Name in the ``extra`` of a contribution under which the last outcome is kept."""

_NAMED = 8


@dataclass(frozen=True)
class Outcome:
    """What the last official version made of a contribution, as the book keeps it.

    Attributes:
        contribution: The contribution.
        outcome: One of ``refresh.OUTCOMES``.
        official_now: What that version says there, as text.
        successors: Keys of the objects that its object has become.
        versions: Digests of the official files that were looked at.
        vintage: Their vintage.
    """

    contribution: Contribution
    outcome: str
    official_now: str
    successors: tuple[str, ...]
    versions: tuple[str, ...]
    vintage: str


def foresee(
    workspace: Workspace, source_id: str, staged: Sequence[Version], contributions: Iterable[Contribution]
) -> tuple[Examined, ...]:
    """Examine the active contributions on a source against versions that are not current yet. Nothing is changed.

    Rows are those that the workspace would hold: where a file of one place comes in beside that of the country, what it does
    not tell of is not gone.

    Args:
        workspace: What is held.
        source_id: The source.
        staged: The new versions, as ``Workspace.stage`` wrote them.
        contributions: Contributions; those of other sources and those that are not active are passed over.

    Raises:
        PluginError: When a version is unreadable.
    """
    concerned = [one for one in contributions if one.active and one.source_id == source_id]
    if not concerned:
        return ()
    before = workspace.load(source_id).table if workspace.has(source_id) else None
    return tuple(examine(concerned, source_id, before, workspace.foreseen(source_id, staged).table))


def record(book: Book, examined: Sequence[Examined], adopted: Sequence[Version], writer: Writer) -> int:
    """Keep the outcomes with their contributions; no state changes, and nothing is dropped.

    What is kept tells no time, so that two officers who take in the same official version write the same.

    Args:
        book: The book.
        examined: What ``foresee`` returned; a contribution that is no longer in the book is an error.
        adopted: The official versions, current now.
        writer: Who took the version in.

    Returns:
        How many contributions have another outcome than before.

    Raises:
        PluginError: When the file of contributions cannot be written; nothing is changed then.
    """
    if not examined:
        return 0
    told: dict[str, Any] = {
        "versions": sorted(version.provenance.sha256 for version in adopted),
        "vintage": max((version.provenance.vintage for version in adopted), default=""),
    }
    notes = {
        each.contribution.uuid: {
            NOTE: {
                "outcome": each.outcome, "official_now": each.official_now, "successors": list(each.successors), **told,
            }
        }
        for each in examined
    }  # fmt: skip
    return book.annotate(notes, writer, journal.REFRESH)


def outcomes(contributions: Iterable[Contribution]) -> list[Outcome]:
    """Return what is kept of the last refresh: what needs a decision first, then in the order given."""
    found = []
    for one in contributions:
        note = one.extra.get(NOTE)
        if isinstance(note, dict) and note.get("outcome") in OUTCOMES:
            found.append(
                Outcome(
                    one, note["outcome"], str(note.get("official_now", "")), tuple(note.get("successors", ())),
                    tuple(note.get("versions", ())), str(note.get("vintage", "")),
                )
            )  # fmt: skip
    return sorted(found, key=lambda each: each.outcome == NEEDED or not each.contribution.active)


def sentences(examined: Sequence[Examined]) -> list[str]:
    """Return what becomes of contributions, a line for each outcome, in the language of the interface.

    Objects are named, save those whose contribution is still needed; none is named twice.
    """
    counts = Counter(each.outcome for each in examined)
    lines = []
    for outcome in OUTCOMES:
        if not counts[outcome]:
            continue
        line = labelled(outcome_title(outcome), number(counts[outcome]))
        if outcome != NEEDED:
            keys = list(dict.fromkeys(each.contribution.key for each in examined if each.outcome == outcome))
            shown = [key[:60] for key in keys[:_NAMED]]
            if len(keys) > _NAMED:
                one, many = translate("TiDataviz", "{count} other"), translate("TiDataviz", "{count} others")
                shown.append(counted(len(keys) - _NAMED, one, many))
            line = translate("TiDataviz", "{line} ({names})").format(line=line, names=listed(shown))
        lines.append(line)
    return lines
