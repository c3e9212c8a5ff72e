"""A contribution, and an entry of its journal, in words."""

from __future__ import annotations

import re
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from ...diagnosis.indicator import value_text
from ...enrichment.contribution import COMMENT, VALUE, added_fields
from ...enrichment.figures import SEEN, SOURCE, bounds_of, place_of
from ...enrichment.refresh import CONTRADICTED, LOST, UPSTREAM, outcome_title
from ...enrichment.renewal import outcomes
from ...enrichment.telling import source_title
from ...enrichment.touching import by_whom, object_title, short, state_title
from ...enrichment.values import shown
from ...language import labelled, listed, translate
from .names import column_title, shape_text

if TYPE_CHECKING:
    from ...enrichment.contribution import Contribution
    from ...enrichment.journal import Entry
    from ...enrichment.renewal import Outcome

_SUCCESSORS = 5
_MOST = 20_000
"""Characters of one text that a window shows; the file keeps all of them."""

_WEB = re.compile(r"https?://[^\s\"'<>]+")
_TELLING = ("activity", "headcount", "commune_name", "status", "area_m2")


def about(one: Contribution) -> str:
    """Return what a contribution says, in lines."""
    key = place_of(one)[2] or one.key
    name = object_title(one) if object_title(one) == key else f"{object_title(one)} ({short(key, 60)})"
    dated = translate("TiDataviz", "{who}, {date}").format(who=by_whom(one), date=one.created_at[:10])
    lines = [labelled(source_title(one.source_id), name), labelled(dated, short(one.reason))]
    if one.field:
        text = translate("TiDataviz", "{field}: “{official}” in the official file, “{proposed}” proposed.")
        if one.kind == COMMENT:
            text = translate("TiDataviz", "{field}: “{official}” in the official file.")
        title = str(one.extra.get("indicator") or column_title(one.field))
        values = (shown(one.source_id, one.field, value) for value in (one.official_value, one.proposed_value))
        told = zip((one.extra.get(name) for name in ("shown", "written")), values)
        official, proposed = (short(str(given or value)) for given, value in told)
        lines.append(text.format(field=title, official=official, proposed=proposed))
        if one.extra.get(SEEN):
            lines.append(labelled(translate("TiDataviz", "Vintage of the official file seen"), str(one.extra[SEEN])))
    elif one.geometry is not None:
        lines.append(shape_text(one.geometry))
    lines += [renewed_text(outcome) for outcome in outcomes([one])]
    if one.evidence:
        lines.append(labelled(translate("TiDataviz", "Evidence"), short(", ".join(one.evidence))))
    if one.review_note or one.reviewer:
        lines.append(labelled(translate("TiDataviz", "Decision"), f"{one.reviewer} – {short(one.review_note)}".strip(" –")))
    return "\n".join(lines)


def whole_html(one: Contribution) -> str:
    """Return all of a contribution: the texts that lists cut, and addresses of the web that can be followed.

    A path is text: what a colleague's file names is not opened by a click.
    """
    texts = (one.official_value, one.proposed_value) if one.field else ("", "")
    official, value = (shown(one.source_id, one.field, text) for text in texts)
    parts = [
        (translate("TiDataviz", "Reason"), [one.reason]),
        (translate("TiDataviz", "Official file"), [official]),
        (translate("TiDataviz", "Proposed value"), [str(one.extra.get("written") or value)]),
        *((column_title(name), [text]) for name, text in added_fields(one).items()),
        (translate("TiDataviz", "Evidence"), list(one.evidence)),
        (translate("TiDataviz", "Decision"), [one.reviewer, one.review_note]),
    ]
    told = [(title, [_linked(text[:_MOST]) for text in texts if text.strip()]) for title, texts in parts]
    body = "".join(f"<h3>{escape(title)}</h3><p>{'<br>'.join(lines)}</p>" for title, lines in told if lines)
    return f"<p>{escape(about(one).splitlines()[0])}<br>{escape(by_whom(one))}, {one.created_at[:10]}</p>{body}"


def _linked(text: str) -> str:
    """Return a text for a page: as it is, line by line, an address of the web as a link."""
    safe = escape(text).replace("\n", "<br>")
    return f'<a href="{safe}">{safe}</a>' if _WEB.fullmatch(text) else safe


def rival_text(one: Contribution) -> str:
    """Return what another contribution says of the same thing, in a line."""
    text = translate("TiDataviz", "Also on this, {state}: {said} ({who}, {date})")
    return text.format(state=state_title(one.state), said=said(one), who=by_whom(one), date=one.created_at[:10])


def renewed_text(outcome: Outcome) -> str:
    """Return what the last official file made of a contribution, and what it says there now, in words."""
    told = labelled(translate("TiDataviz", "Under the last official file"), outcome_title(outcome.outcome))
    present = now_text(outcome.contribution, outcome.official_now) if outcome.outcome in (CONTRADICTED, UPSTREAM) else ""
    if outcome.outcome in LOST and outcome.successors:
        present = listed(outcome.successors[:_SUCCESSORS])
    if not present:
        return told
    return translate("TiDataviz", "{outcome} (“{value}”)").format(outcome=told, value=short(present, 80))


def now_text(one: Contribution, official: str) -> str:
    """Return what an official file says now of the thing spoken of, as people read it; "" for shapes."""
    if one.source_id != SOURCE:
        return official if one.kind == VALUE else ""
    try:
        return value_text(bounds_of(official), str(one.extra.get("unit") or ""), str(one.extra.get("unit_name") or ""))
    except ValueError:  # another program wrote it
        return official


def local_time(at: str) -> str:
    """Return a time that the journal wrote (ISO 8601, UTC) as the clock on the wall shows it; any other text as it is."""
    try:
        return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")
    except ValueError:
        return at[:16]


def entry_text(entry: Entry) -> str:
    """Return an entry of the journal in words."""
    texts = {
        "create": translate("TiDataviz", "made it"),
        "change": translate("TiDataviz", "changed it"),
        "accept": translate("TiDataviz", "accepted it"),
        "refuse": translate("TiDataviz", "refused it"),
        "withdraw": translate("TiDataviz", "withdrew it"),
        "reopen": translate("TiDataviz", "proposed it again"),
        "merge": translate("TiDataviz", "received it in a merge"),
        "resolve": translate("TiDataviz", "settled a conflict on it"),
        "refresh": translate("TiDataviz", "took in a new official file that it speaks of"),
    }
    text = translate("TiDataviz", "{date}: {who} {did}.")
    who, body = short(entry.who, 60), short(entry.organisation, 60)
    who = f"{who} ({body})" if body else who
    return text.format(date=local_time(entry.at), who=who, did=texts.get(entry.action, entry.action))


def said(one: Contribution) -> str:
    """Return in one short line what a contribution says."""
    if one.extra.get("indicator"):
        return short(" → ".join(str(one.extra[name]) for name in ("indicator", "written") if one.extra.get(name)), 80)
    if one.field:
        return f"{column_title(one.field)} → {short(shown(one.source_id, one.field, one.proposed_value), 80)}"
    fields = added_fields(one)
    if fields:
        return short(", ".join(text for name, text in sorted(fields.items()) if name in _TELLING), 80)
    return short(one.reason, 80)
