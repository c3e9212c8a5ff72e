"""Who is to be credited for what local experts changed in a figure: how many contributions count in it, who, when, why.

It travels as the source of a figure does, so that every chart, layer and file that names its sources names these too.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..language import counted as counted_text
from ..language import labelled, listed, translate
from ..provenance import Provenance
from . import figures
from .contribution import ACCEPTED, PROPOSED, VALUE
from .telling import source_title
from .touching import object_title, short, states_text, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .contribution import Contribution

_PEOPLE = 3


@dataclass(frozen=True)
class Counted:
    """A contribution that counts in a figure.

    Attributes:
        uuid: Its id.
        state: Accepted or proposed.
        who: Author and organisation, as people read them.
        at: ISO date of the decision, else of the proposal.
        line: What it speaks of, who says so, when and why, on one line.
    """

    uuid: str
    state: str
    who: str
    at: str
    line: str


@dataclass(frozen=True)
class LocalCredit(Provenance):
    """The contributions laid over one source, or given in the place of the values of an indicator.

    Attributes:
        counted: They, the oldest first.
    """

    counted: tuple[Counted, ...] = ()

    def credit(self) -> str:
        """Return the line printed under a chart or on a map: what they are laid over, how many, who, when."""
        return labelled(self.title, _account(self.counted))


def of_source(source_id: str, contributions: Sequence[Contribution], file_name: str = "") -> LocalCredit:
    """Return whom to credit for contributions laid over the objects of a source."""
    title = translate("TiDataviz", "Local contributions to “{title}”").format(title=source_title(source_id))
    named = {one.uuid: line_of(one) for one in contributions}
    return _credit(source_id, title, contributions, named, file_name)


def line_of(one: Contribution) -> str:
    """Return what a contribution on an object speaks of, who says so, when and why, on one line."""
    text = told(one)
    if one.kind == VALUE:
        nothing = translate("TiDataviz", "unknown")
        before, after = (short(value, 80) or nothing for value in (one.official_value, one.proposed_value))
        change = translate("TiDataviz", "{before} becomes {after}").format(before=before, after=after)
        text = told(one, translate("TiDataviz", "{state} on {date}, {author}: {value}. {reason}"), change)
    return labelled(f"{source_title(one.source_id)} – {object_title(one)}", text)


def of_values(indicator: str, lines: Sequence[tuple[Contribution, str]]) -> LocalCredit:
    """Return whom to credit for local values of an indicator.

    Args:
        indicator: Title of the indicator.
        lines: Each contribution, and what to say of it.
    """
    title = translate("TiDataviz", "Local values of “{indicator}”").format(indicator=indicator)
    named = {one.uuid: line for one, line in lines}
    return _credit(figures.SOURCE, title, [one for one, _line in lines], named, "")


def official(sources: Iterable[Provenance]) -> tuple[Provenance, ...]:
    """Return the sources that are files of producers."""
    return tuple(source for source in sources if not isinstance(source, LocalCredit))


def local(sources: Iterable[Provenance]) -> tuple[LocalCredit, ...]:
    """Return what is laid over them."""
    return tuple(source for source in sources if isinstance(source, LocalCredit))


def counted(sources: Iterable[Provenance]) -> tuple[Counted, ...]:
    """Return the contributions that some sources credit, each once, the oldest first."""
    found = {one.uuid: one for source in local(sources) for one in source.counted}
    return tuple(sorted(found.values(), key=lambda one: (one.at, one.line, one.uuid)))


def summary(sources: Iterable[Provenance]) -> str:
    """Return how many contributions count in figures of some sources, by whom and from when to when; "" when none does."""
    found = counted(sources)
    return labelled(translate("TiDataviz", "Local contributions counted here"), _account(found)) if found else ""


def lines(sources: Iterable[Provenance], most: int = 0) -> list[str]:
    """Return the summary, then a line for each contribution: what, who, when, why; nothing when none counts.

    Args:
        sources: The sources of the figures.
        most: Most contributions named, 0 for all; the others are counted.
    """
    sources = tuple(sources)
    found = counted(sources)
    if not found:
        return []
    shown = found[:most] if most else found
    named = [summary(sources), *(one.line for one in shown)]
    if len(shown) < len(found):
        named.append(others_text(len(found) - len(shown)))
    return named


def others_text(count: int) -> str:
    """Return how many contributions are not named, in words."""
    one, many = (
        translate("TiDataviz", "and {count} other contribution"),
        translate("TiDataviz", "and {count} other contributions"),
    )
    return counted_text(count, one, many)


def _credit(
    source_id: str, title: str, contributions: Sequence[Contribution], named: dict[str, str], file_name: str
) -> LocalCredit:
    found = tuple(
        Counted(one.uuid, one.state, _who(one), (one.reviewed_at or one.modified_at)[:10], named[one.uuid])
        for one in sorted(contributions, key=lambda one: (one.reviewed_at or one.modified_at, one.uuid))
    )
    bodies = dict.fromkeys(one.organisation or one.author for one in contributions)
    received = max((one.at for one in found), default="")
    made = LocalCredit(source_id, title, listed(bodies), "", "", "", received, "", file_name)
    return replace(made, counted=found)


def _who(one: Contribution) -> str:
    return " – ".join(filter(None, (short(one.author, 60), short(one.organisation, 60))))


def _account(found: Sequence[Counted]) -> str:
    """Return how many contributions there are, in which states, by whom, from when to when."""
    states = [sum(one.state == state for one in found) for state in (ACCEPTED, PROPOSED)]
    people = [who for who, _count in Counter(one.who for one in found).most_common()]
    if len(people) > _PEOPLE:
        one, many = translate("TiDataviz", "{count} other"), translate("TiDataviz", "{count} others")
        people[_PEOPLE:] = [counted_text(len(people) - _PEOPLE, one, many)]
    days = sorted({one.at for one in found})
    text = translate("TiDataviz", "{states}, by {people}, {first} to {last}")
    if len(days) < 2:
        text = translate("TiDataviz", "{states}, by {people}, {first}")
    first, last = (days[0], days[-1]) if days else ("", "")
    return text.format(states=states_text(*states), people=listed(people), first=first, last=last)
