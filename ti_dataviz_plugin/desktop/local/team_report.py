"""What a synchronisation with a team did, in words: what came, what went, what stayed and why."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ...enrichment.team import DECIDED, ELSEWHERE, OTHERS, ROLE
from ...enrichment.team_tables import REVIEWER
from ...enrichment.touching import object_title, short
from ...language import counted, number, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...enrichment.contribution import Contribution
    from ...enrichment.merge import Merged
    from ...enrichment.team import Synchronised
    from ...enrichment.team_tables import Standing

_MOST = 30


def standing_text(standing: Standing) -> str:
    """Return who one is in a database, in a sentence or two."""
    if not standing.installed:
        text = translate("TiDataviz", "You are {user} in {database}. The tables of the team are not there.")
        return text.format(user=standing.user, database=standing.database)
    if not standing.role:
        text = translate(
            "TiDataviz",
            "You are {user} in {database}, and belong to no team there: ask its administrator for the role "
            "ti_contributor or ti_reviewer.",
        )
        return text.format(user=standing.user, database=standing.database)
    text = translate("TiDataviz", "You are {user} in {database}, a contributor: you propose. It holds {count}.")
    if standing.role == REVIEWER:
        text = translate("TiDataviz", "You are {user} in {database}, a reviewer: you decide. It holds {count}.")
    one, many = translate("TiDataviz", "{count} contribution"), translate("TiDataviz", "{count} contributions")
    held = counted(standing.contributions or 0, one, many)
    return text.format(user=standing.user, database=standing.database, count=held)


def report_line(done: Synchronised) -> str:
    """Return the line of the message bar."""
    came = done.merged.added + done.merged.taken + done.merged.combined
    text = translate("TiDataviz", "Synchronised: {came} came, {sent} went, {stayed} stayed here.")
    line = text.format(came=number(came), sent=number(done.sent), stayed=number(len(done.stayed)))
    if not done.merged.conflicts:
        return line
    left = translate("TiDataviz", "Values to choose between: {count}.").format(count=number(len(done.merged.conflicts)))
    return f"{line} {left}"


def report_html(done: Synchronised, held: Sequence[Contribution]) -> str:
    """Return the whole report as HTML.

    Args:
        done: What was done.
        held: The contributions of the book.
    """
    by_uuid = {one.uuid: one for one in held}
    parts = []
    if done.returned is not None:
        parts += [_title(translate("TiDataviz", "What the offline copy brought")), *_came(done.returned)]
    parts += [_title(translate("TiDataviz", "What came from the team")), *_came(done.merged)]
    parts.append(_title(translate("TiDataviz", "What went to the team")))
    parts.append(_line(translate("TiDataviz", "Contributions written in the database: {count}."), done.sent))
    parts.append(_title(translate("TiDataviz", "What stayed here, and why")))
    if not done.stayed:
        parts.append(f"<p>{escape(translate('TiDataviz', 'Nothing: the book and the database say the same.'))}</p>")
    for reason, text in _reasons().items():
        uuids = [uuid for uuid in done.kept if done.stayed[uuid] == reason]
        if uuids:
            parts.append(f"<p>{escape(text)}</p>{_listed([by_uuid[uuid] for uuid in uuids if uuid in by_uuid])}")
    return "".join(parts)


def _came(merged: Merged) -> list[str]:
    lines = [
        (translate("TiDataviz", "New contributions: {count}."), merged.added),
        (translate("TiDataviz", "Contributions that others changed: {count}."), merged.taken),
        (translate("TiDataviz", "Contributions that were changed here and there, put together: {count}."), merged.combined),
        (translate("TiDataviz", "Values to choose between, see the conflicts: {count}."), len(merged.conflicts)),
        (translate("TiDataviz", "Pairs that speak of the same thing, to be looked at: {count}."), len(merged.doubled)),
    ]
    told = [_line(text, count) for text, count in lines if count]
    return told or [f"<p>{escape(translate('TiDataviz', 'Nothing new.'))}</p>"]


def _reasons() -> dict[str, str]:
    return {
        OTHERS: translate("TiDataviz", "They belong to another person of the team, who alone changes them:"),
        DECIDED: translate("TiDataviz", "A reviewer decided on them: your change since then stays with you."),
        ROLE: translate("TiDataviz", "You decided on them here, and your role in the database is not to decide:"),
        ELSEWHERE: translate(
            "TiDataviz",
            "They were written on another computer, which sends them itself. To send them in your name, return the copy "
            "that they came from:",
        ),
    }


def _listed(contributions: Sequence[Contribution]) -> str:
    items = [f"<li>{escape(object_title(one))} – {escape(short(one.reason, 80))}</li>" for one in contributions[:_MOST]]
    if len(contributions) > _MOST:
        more = translate("TiDataviz", "and {count} more").format(count=number(len(contributions) - _MOST))
        items.append(f"<li>{escape(more)}</li>")
    return f"<ul>{''.join(items)}</ul>"


def _title(text: str) -> str:
    return f"<h3>{escape(text)}</h3>"


def _line(text: str, count: int) -> str:
    return f"<p>{escape(text.format(count=number(count)))}</p>"
