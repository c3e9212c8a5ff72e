"""What a join did: what it matched, what it followed, what it left out and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import labelled, listed, number, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

MATCHED = "matched"
FOLLOWED = "followed"
UNMATCHED = "unmatched"
DUPLICATE = "duplicate"
REPEATED = "repeated"
HIDDEN = "hidden"
VINTAGE = "vintage"
DIFFERS = "differs"
LEFT_OUT = "left out"
RESOLVED = "resolved"


def kind_title(kind: str) -> str:
    """Return the name of a kind of line in the language of the interface."""
    titles = {
        MATCHED: translate("TiDataviz", "Matched"),
        FOLLOWED: translate("TiDataviz", "Code change followed"),
        UNMATCHED: translate("TiDataviz", "Not matched"),
        DUPLICATE: translate("TiDataviz", "Duplicate, counted once"),
        REPEATED: translate("TiDataviz", "Same parcels, counted each time"),
        HIDDEN: translate("TiDataviz", "Hidden value"),
        VINTAGE: translate("TiDataviz", "Other vintage"),
        DIFFERS: translate("TiDataviz", "Methods differ"),
        LEFT_OUT: translate("TiDataviz", "Left out"),
        RESOLVED: translate("TiDataviz", "Resolved otherwise"),
    }
    return titles[kind]


@dataclass(frozen=True)
class Line:
    """One thing that a join has to say.

    Attributes:
        kind: One of the constants of this module.
        code: The code concerned, such as a commune code or a site id; may be empty.
        name: Its name; may be empty.
        text: The reason, a sentence in the language of the interface.
    """

    kind: str
    code: str
    name: str
    text: str


@dataclass(frozen=True)
class JoinReport:
    """The account of one join.

    Attributes:
        subject: What was joined, such as "Employment basins of the communes".
        matched: Number of rows matched, those whose code change was followed included.
        total: Number of rows that were to be matched.
        lines: Everything that was not a plain match.
    """

    subject: str
    matched: int
    total: int
    lines: tuple[Line, ...] = ()

    def of(self, kind: str) -> tuple[Line, ...]:
        """Return the lines of one kind."""
        return tuple(line for line in self.lines if line.kind == kind)

    def summary(self) -> str:
        """Return one sentence: how many matched, and how many lines of each kind."""
        counts = {line.kind: 0 for line in self.lines}
        for line in self.lines:
            counts[line.kind] += 1
        start = translate("TiDataviz", "{subject}: {matched} of {total} matched").format(
            subject=self.subject, matched=number(self.matched), total=number(self.total)
        )
        return listed([start, *(labelled(kind_title(kind), number(count)) for kind, count in counts.items())])

    def with_lines(self, lines: Iterable[Line]) -> JoinReport:
        """Return the same report with more lines."""
        return JoinReport(self.subject, self.matched, self.total, (*self.lines, *lines))


def as_table(reports: Iterable[JoinReport]) -> pd.DataFrame:
    """Return every line of some reports: subject, kind (as people read it), code, name, text."""
    import pandas as pd

    rows = [(r.subject, kind_title(line.kind), line.code, line.name, line.text) for r in reports for line in r.lines]
    return pd.DataFrame(rows, columns=["subject", "kind", "code", "name", "text"])
