"""The journal: who did what when. It is only added to; each entry holds the digest of the one before: tampering shows.

Each installation writes, in each file, a chain of its own. Two copies of a file therefore never continue the same chain, and
merging two journals is putting their entries together.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from ..language import translate
from ..progress import Part, Silent, check
from ..workspace.files import write_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from ..progress import Progress

CREATE, CHANGE, ACCEPT, REFUSE, WITHDRAW, REOPEN, MERGE, RESOLVE, REFRESH = (
    "create", "change", "accept", "refuse", "withdraw", "reopen", "merge", "resolve", "refresh",
)  # fmt: skip
ACTIONS = (CREATE, CHANGE, ACCEPT, REFUSE, WITHDRAW, REOPEN, MERGE, RESOLVE, REFRESH)

_PIECES = 10_000
"""Pieces of a document between two questions whether to stop."""

WITHHELD = "withheld"
"""Stands for the action of an entry that a partial copy does not hold: only its place and the digests are there."""


@dataclass(frozen=True)
class Entry:
    """One thing done to one contribution.

    Attributes:
        writer: Id of the installation: the chain that the entry belongs to.
        number: Its place in the chain, from 1.
        at: When, ISO 8601, UTC.
        who: Name of the person.
        organisation: Organisation of the person.
        action: One of ``ACTIONS``.
        uuid: The contribution.
        content: The contribution after it, as ``contribution.as_json`` writes it.
        previous: Digest of the entry before, "" for the first of a chain.
        digest: Digest of this entry.
    """

    writer: str
    number: int
    at: str
    who: str
    organisation: str
    action: str
    uuid: str
    content: str
    previous: str
    digest: str = ""

    def sealed(self) -> Entry:
        """Return the entry with its digest."""
        return Entry(*self._fields(), self.seal())

    def seal(self) -> str:
        """Return the digest that the entry must have."""
        return sha256(_SEALED.encode(self._fields()).encode()).hexdigest()

    @property
    def withheld(self) -> bool:
        """Tell whether only its place and its digests are here."""
        return self.action == WITHHELD

    def version(self) -> str:
        """Return the version of the contribution after it."""
        return sha256(self.content.encode()).hexdigest()

    def _fields(self) -> tuple[str, int, str, str, str, str, str, str, str]:
        named = (self.writer, self.number, self.at, self.who, self.organisation, self.action)
        return (*named, self.uuid, self.content, self.previous)


_SEALED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def linked(chain: Sequence[Entry], start: int = 0, previous: str = "") -> int | None:
    """Return the number of the first entry of a chain that is missing or does not hold, None when it is whole.

    Args:
        chain: Entries of one writer, in order.
        start: Number of the entry before.
        previous: Digest of the entry before.
    """
    for place, entry in enumerate(chain, start=start + 1):
        sealed = entry.withheld or entry.seal() == entry.digest
        if entry.number != place or entry.previous != previous or not sealed:
            return place
        previous = entry.digest
    return None


def problems(entries: Iterable[Entry]) -> list[str]:
    """Return what does not hold in some journals, a sentence each; none when every chain is whole.

    A chain that was cut at its end cannot be told from a shorter one: compare it with another copy.
    """
    chains: dict[str, list[Entry]] = {}
    for entry in entries:
        chains.setdefault(entry.writer, []).append(entry)
    found = []
    for writer, chain in sorted(chains.items()):
        chain.sort(key=lambda entry: entry.number)
        place = linked(chain)
        if place is None:
            continue
        entry = chain[place - 1]
        if entry.number != place:
            text = translate("TiDataviz", "Journal {writer}: entry {number} is missing.")
        else:
            text = translate("TiDataviz", "Journal {writer}: entry {number} of {date} was altered.")
        found.append(text.format(writer=writer, number=place, date=entry.at[:10]))
    return found


def write_prov(entries: Sequence[Entry], path: Path, progress: Progress | None = None) -> int:
    """Write journals as a PROV-JSON file, and return how many entries it tells of.

    Raises:
        PluginError: When it cannot be written.
        CancelledError: When the user asked to stop; a file that was there is as it was.
    """
    progress = progress or Silent()
    document = as_prov(entries, Part(progress, 0.0, 0.5))
    pieces = []
    for piece in json.JSONEncoder(ensure_ascii=False, indent=1).iterencode(document):
        pieces.append(piece)
        if len(pieces) % _PIECES == 0:
            check(progress)
    progress.report(0.9)
    write_text(path, "".join(pieces))
    return sum(not entry.withheld for entry in entries)


def as_prov(entries: Sequence[Entry], progress: Progress | None = None) -> dict[str, object]:
    """Return journals as a PROV-JSON document (W3C member submission, 2013).

    Entities are versions of contributions, activities are entries, agents are installations with the person and the
    organisation that wrote.

    Raises:
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    entities: dict[str, object] = {}
    activities: dict[str, object] = {}
    agents: dict[str, object] = {}
    generated: dict[str, object] = {}
    derived: dict[str, object] = {}
    associated: dict[str, object] = {}
    last: dict[str, str] = {}
    told = [entry for entry in entries if not entry.withheld]
    for place, entry in enumerate(sorted(told, key=lambda one: (one.at, one.writer, one.number))):
        check(progress)
        progress.report(place / len(told))
        version = f"ti:version-{entry.version()}"
        activity = f"ti:entry-{entry.writer}-{entry.number}"
        agent = f"ti:writer-{entry.writer}"
        entities[version] = {"ti:contribution": entry.uuid, "prov:value": entry.content}
        activities[activity] = {"prov:startTime": entry.at, "prov:endTime": entry.at, "prov:type": f"ti:{entry.action}"}
        agents[agent] = {"prov:label": entry.who, "ti:organisation": entry.organisation, "prov:type": "prov:Person"}
        generated[f"_:g{len(generated)}"] = {"prov:entity": version, "prov:activity": activity, "prov:time": entry.at}
        associated[f"_:a{len(associated)}"] = {"prov:activity": activity, "prov:agent": agent}
        if entry.uuid in last and last[entry.uuid] != version:
            derived[f"_:d{len(derived)}"] = {"prov:generatedEntity": version, "prov:usedEntity": last[entry.uuid]}
        last[entry.uuid] = version
    return {
        "prefix": {"ti": "urn:ti-dataviz:", "prov": "http://www.w3.org/ns/prov#"},
        "entity": entities,
        "activity": activities,
        "agent": agents,
        "wasGeneratedBy": generated,
        "wasDerivedFrom": derived,
        "wasAssociatedWith": associated,
    }
