"""Conflicts in words: what is in dispute, what each side says, and what a choice changes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..language import labelled, listed, translate
from .combine import EXTRA, WHOLE
from .conflicts import ONE, OTHER
from .contribution import Contribution, added_fields
from .figures import SEEN
from .links import CONFIRMED, VERDICTS, verdict_title
from .refresh import NOTE, OUTCOMES, outcome_title
from .touching import kind_title, object_title, state_title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .conflicts import Dispute

_SHAPE = "geometry"
_FILE = 8
"""Characters of the digest of a file that are shown: enough to tell two files apart."""


def unit_title(unit: str) -> str:
    """Return what is disputed, in the language of the interface."""
    return {
        "proposed_value": translate("TiDataviz", "Value proposed"),
        "reason": translate("TiDataviz", "Reason"),
        "evidence": translate("TiDataviz", "Evidence"),
        _SHAPE: translate("TiDataviz", "Shape or place"),
        "official": translate("TiDataviz", "Official value seen"),
        EXTRA: translate("TiDataviz", "Notes"),
        "state": translate("TiDataviz", "Decision"),
        WHOLE: translate("TiDataviz", "Whole contribution"),
    }.get(unit, unit)


def stakes(unit: str) -> str:
    """Return what came about, and what a choice changes."""
    return {
        "proposed_value": translate(
            "TiDataviz", "Two values are proposed for the same thing. The one you choose is read and reviewed from now on."
        ),
        "reason": translate("TiDataviz", "Two reasons were written. What is proposed stays the same, whichever you choose."),
        "evidence": translate(
            "TiDataviz",
            "Evidence was added or removed on both sides. What is proposed stays the same, whichever you choose.",
        ),
        _SHAPE: translate(
            "TiDataviz", "Two shapes or places are proposed. Both are on the map; the one you choose is read from now on."
        ),
        "official": translate(
            "TiDataviz",
            "Each side looked at another official file. Choose the official value that this contribution answers: what is "
            "proposed stays the same, and is compared with that value when the next official file comes.",
        ),
        EXTRA: translate(
            "TiDataviz",
            "What is kept beside this contribution was changed on both sides. Only what differs is shown; what is proposed "
            "stays the same, whichever you choose.",
        ),
        "state": translate(
            "TiDataviz",
            "Two decisions were taken. The one you choose tells whether this contribution is read with the file.",
        ),
        WHOLE: translate(
            "TiDataviz",
            "Two different contributions bear the same number, which a copy made by another program can do. Choose the one "
            "to keep; the other stays in the history only: enter it again if it is needed.",
        ),
    }.get(unit, "")


def take_title(unit: str) -> str:
    """Return what is written on the button that takes a side."""
    return {
        "official": translate("TiDataviz", "It answers this value"),
        EXTRA: translate("TiDataviz", "Keep these notes"),
        "state": translate("TiDataviz", "Keep this decision"),
        WHOLE: translate("TiDataviz", "Keep this contribution"),
    }.get(unit, translate("TiDataviz", "Take this one"))


def words(dispute: Dispute, side: str, files: Mapping[str, str] | None = None) -> str:
    """Return what a side of a conflict says; of notes, those that are not the same on both sides.

    Args:
        dispute: The conflict.
        side: The side, or ``base`` and ``PRESENT`` for what stood before and stands now.
        files: Vintages of official files, by digest: people know a file by its vintage.
    """
    values: Mapping[str, Any] = getattr(dispute, side)
    if dispute.unit != EXTRA:
        return side_text(values, files)
    both = [each.get(EXTRA) or {} for each in (dispute.one, dispute.other)]
    differing = {name for each in both for name in each if both[0].get(name) != both[1].get(name)}
    held = values.get(EXTRA) or {}
    return side_text({EXTRA: {name: value for name, value in held.items() if name in differing}})


def side_text(values: Mapping[str, Any], files: Mapping[str, str] | None = None) -> str:
    """Return what a side says, in words: a decision with who took it, a shape as WKT, anything else as it is written."""
    if "kind" in values:
        return _whole(values)
    if "state" in values:
        who = " – ".join(part for part in (values["reviewer"], values["review_note"]) if part)
        return labelled(state_title(str(values["state"])), who) if who else state_title(str(values["state"]))
    if "official_value" in values:
        return _official(str(values["official_value"] or ""), str(values["official_version"] or ""), files or {})
    (value,) = values.values()
    if EXTRA in values and isinstance(value, dict):
        return listed([_note(name, each) for name, each in sorted(value.items()) if each not in ("", None)])
    return _plain(value)


def _plain(value: Any) -> str:  # noqa: ANN401 (a cell)
    """Return a value as it is written."""
    if hasattr(value, "wkt"):
        return str(value.wkt)
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""


def who_text(dispute: Dispute, side: str) -> str:
    """Return who wrote a side and on which day, "" when no person did."""
    entry = {ONE: dispute.one_by, OTHER: dispute.other_by}.get(side)
    return f"{entry.who}, {entry.at[:10]}" if entry is not None else ""


def _official(value: str, version: str, files: Mapping[str, str]) -> str:
    said = translate("TiDataviz", "“{value}”").format(value=value) if value else translate("TiDataviz", "(nothing)")
    if not version:
        return said
    return translate("TiDataviz", "{value}, in the official file {file}").format(
        value=said, file=files.get(version) or version[:_FILE]
    )


def _note(name: str, value: Any) -> str:  # noqa: ANN401 (a value of JSON)
    """Return something that is kept beside a contribution, in words."""
    titles = {
        "title": translate("TiDataviz", "Name of the object"),
        "indicator": translate("TiDataviz", "Indicator"),
        "unit": translate("TiDataviz", "Unit"),
        "unit_name": translate("TiDataviz", "What is counted"),
        "vintage": translate("TiDataviz", "Date or period"),
        "written": translate("TiDataviz", "Local value"),
        "shown": translate("TiDataviz", "Official figure seen"),
        SEEN: translate("TiDataviz", "Vintage of the official file seen"),
        "link": translate("TiDataviz", "Exchange"),
        NOTE: translate("TiDataviz", "Under the last official file"),
    }
    return labelled(titles.get(name, name), _noted(name, value))


def _noted(name: str, value: Any) -> str:  # noqa: ANN401 (a value of JSON)
    if isinstance(value, dict) and name == NOTE and value.get("outcome") in OUTCOMES:
        outcome, vintage = outcome_title(str(value["outcome"])), str(value.get("vintage") or "")
        return f"{outcome} ({vintage})" if vintage else outcome
    if isinstance(value, dict) and name == "link":
        verdict = str(value.get("verdict") or CONFIRMED)
        told = verdict_title(verdict) if verdict in VERDICTS else verdict
        return " – ".join(str(part) for part in (told, value.get("what"), value.get("title")) if part)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def _whole(values: Mapping[str, Any]) -> str:
    """Return a contribution in a few words: its object, what it says, and why; "" for none."""
    if not values["kind"]:
        return ""
    kind, source_id, key, reason, author, field, proposed = (
        str(values[name] or "") for name in ("kind", "source_id", "key", "reason", "author", "field", "proposed_value")
    )
    extra = values.get(EXTRA) or {}
    one = Contribution(kind, source_id, key, reason, author, field, proposed_value=proposed, extra=extra)
    said = ", ".join(added_fields(one).values()) or one.proposed_value
    parts = (labelled(kind_title(one.kind), object_title(one)), str(one.extra.get("indicator") or ""), said, one.reason)
    return " – ".join(part for part in parts if part)
