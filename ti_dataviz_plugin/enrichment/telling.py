"""What some contributions are, in a few lines: how many, of which states and sources, by whom, from when to when."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..language import counted, labelled, listed, number, translate
from ..sources.catalogue import catalogue
from .contribution import STATES
from .touching import short, state_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .contribution import Contribution

_NAMED = 8


def content_lines(contributions: Sequence[Contribution]) -> list[str]:
    """Return what some contributions are, a line for each thing that is told."""
    one, many = translate("TiDataviz", "{count} contribution"), translate("TiDataviz", "{count} contributions")
    lines = [counted(len(contributions), one, many)]
    if not contributions:
        return lines
    states = Counter(each.state for each in contributions)
    titled = {state_title(state): states[state] for state in STATES if states[state]}
    lines.append(labelled(translate("TiDataviz", "States"), _counts(titled)))
    sources = Counter(source_title(each.source_id) for each in contributions)
    lines.append(labelled(translate("TiDataviz", "Sources"), _counts(dict(sources.most_common()))))
    authors = Counter(
        " – ".join(filter(None, (short(each.author, 60), short(each.organisation, 60)))) for each in contributions
    )
    lines.append(labelled(translate("TiDataviz", "Authors"), _counts(dict(authors.most_common()))))
    days = sorted(each.modified_at[:10] for each in contributions)
    dates = translate("TiDataviz", "Last changed between {first} and {last}")
    if days[0] == days[-1]:
        dates = translate("TiDataviz", "Last changed on {first}")
    lines.append(dates.format(first=days[0], last=days[-1]))
    return lines


def source_title(source_id: str) -> str:
    """Return the name of a source, its id when the catalogue has none."""
    entries = catalogue()
    return entries[source_id].name() if source_id in entries else source_id


def _counts(counts: Mapping[str, int]) -> str:
    """Return names with their counts; those beyond the first few as one."""
    shown = [f"{name} ({number(count)})" for name, count in list(counts.items())[:_NAMED]]
    if len(counts) > _NAMED:
        one, many = translate("TiDataviz", "{count} other"), translate("TiDataviz", "{count} others")
        shown.append(counted(len(counts) - _NAMED, one, many))
    return listed(shown)
