"""A new official version comes in underneath: what becomes of each contribution, before it is current and afterwards."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..language import counted, labelled, listed, number, translate
from ..workspace.keys import KEYS
from . import journal
from .figures import name_of
from .refresh import LOST, NEEDED, NOTE, OUTCOMES, concerned, examine, outcome_title, spoken_of
from .touching import short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

    from ..workspace.manifest import Version
    from ..workspace.store import Workspace
    from .book import Book
    from .contribution import Contribution, Writer
    from .refresh import Examined

_NAMED = 8
_LONGEST = 60


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
    return between(workspace, workspace.proposed(staged), source_id, contributions)


def between(
    before: Workspace, after: Workspace, source_id: str, contributions: Iterable[Contribution]
) -> tuple[Examined, ...]:
    """Examine the active contributions on a source under what a workspace holds after a change of versions.

    Args:
        before: The workspace as it was, or is (``Workspace.proposed``).
        after: The workspace as it will be, or is.
        source_id: The source.
        contributions: Contributions, as ``foresee`` takes them.

    Raises:
        PluginError: When a version is unreadable.
    """
    every = list(contributions)
    if not any(concerned(one, source_id) for one in every) or not after.has(source_id):
        return ()

    def held(other: str) -> pd.DataFrame | None:
        return after.load(other).table if after.has(other) and other in KEYS else None

    former = before.load(source_id).table if before.has(source_id) else None
    return tuple(examine(every, source_id, former, after.load(source_id).table, held))


def sources_of(contributions: Iterable[Contribution]) -> frozenset[str]:
    """Return the sources of the objects that contributions which stand speak of, both ends of an exchange among them."""
    return frozenset(source_id for one in contributions if one.active for source_id in spoken_of(one))


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

    Objects and figures are named, with what the file says now or what they have become, save those whose contribution is
    still needed; none is named twice.
    """
    counts = Counter(each.outcome for each in examined)
    lines = []
    for outcome in OUTCOMES:
        if not counts[outcome]:
            continue
        line = labelled(outcome_title(outcome), number(counts[outcome]))
        if outcome != NEEDED:
            keys = list(dict.fromkeys(_named(each) for each in examined if each.outcome == outcome))
            shown = keys[:_NAMED]
            if len(keys) > _NAMED:
                one, many = translate("TiDataviz", "{count} other"), translate("TiDataviz", "{count} others")
                shown.append(counted(len(keys) - _NAMED, one, many))
            line = translate("TiDataviz", "{line} ({names})").format(line=line, names=listed(shown))
        lines.append(line)
    return lines


def _named(each: Examined) -> str:
    """Return the object or the figure, and what the file says of it now, or what it was split or merged into."""
    name = short(name_of(each.contribution), _LONGEST)
    now = listed([short(key, _LONGEST) for key in each.successors[:_NAMED]]) if each.outcome in LOST else each.shown
    return translate("TiDataviz", "{name} → {now}").format(name=name, now=short(now, _LONGEST)) if now else name
