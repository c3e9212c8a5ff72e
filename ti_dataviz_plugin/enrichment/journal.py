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

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


CREATE, CHANGE, ACCEPT, REFUSE, WITHDRAW, REOPEN, MERGE, RESOLVE, REFRESH = (
    "create", "change", "accept", "refuse", "withdraw", "reopen", "merge", "resolve", "refresh",
)  # fmt: skip
ACTIONS = (CREATE, CHANGE, ACCEPT, REFUSE, WITHDRAW, REOPEN, MERGE, RESOLVE, REFRESH)

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
