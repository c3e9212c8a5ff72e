"""What a contribution must be before it is kept: complete, about something that exists, of the right kind of value."""

from __future__ import annotations

import json
import math
import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources.tables import FLOAT, GEOMETRY, INT, TABLES, TEXT
from ..workspace.keys import KEYS
from .contribution import ADD, COMMENT, GONE, INDICATOR, KINDS, SHAPE, STATES, VALUE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .contribution import Contribution

MOST_CHARACTERS = 4_000_000
"""Longest text of a contribution; SQLite and QGIS still handle it."""

_WEB = re.compile(r"https?://[^\s]+$", re.IGNORECASE)


def kinds_of(source_id: str) -> dict[str, str]:
    """Return the columns of a source that can be corrected, with their kinds; none of its key, not its shape.

    Raises:
        PluginError: When there is no such source.
    """
    if source_id not in TABLES or source_id not in KEYS:
        what = translate("TiDataviz", "The objects of this source cannot be corrected: {source}.").format(source=source_id)
        raise PluginError(what, "", translate("TiDataviz", "Choose a source whose objects have a key."))
    key = KEYS[source_id]
    return {name: kind for name, kind in TABLES[source_id].items() if kind != GEOMETRY and name not in key}


def parsed(text: str, kind: str) -> object:
    """Return a value written as text in the kind of its column; NaN for a number that is left empty.

    Raises:
        ValueError: When it is not of the kind.
    """
    if kind == TEXT:
        return text
    stripped = text.strip().replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", ".")
    if kind == FLOAT and not stripped:
        return math.nan
    value = float(stripped)
    if not math.isfinite(value):
        raise ValueError(text)
    if kind == INT:
        if value != int(value):
            raise ValueError(text)
        return int(value)
    return value


def written(value: object) -> str:
    """Return a value of a table as contributions write it: "" when it is missing."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def check(contribution: Contribution, allowed: Mapping[str, tuple[str, ...]] | None = None) -> None:
    """Refuse a contribution that could not be read back, or that nobody could defend.

    Args:
        contribution: The contribution.
        allowed: Values that a standard allows, by column; columns that are not named take any.

    Raises:
        PluginError: Says what is wrong and what to do.
    """
    if contribution.kind not in KINDS or contribution.state not in STATES:
        what = translate("TiDataviz", "This kind of contribution is not known: {kind}.")
        todo = translate("TiDataviz", "Update the plugin: a newer one may have written it.")
        raise PluginError(what.format(kind=contribution.kind), contribution.uuid, todo)
    if not contribution.reason.strip():
        what = translate("TiDataviz", "A reason is needed: why does the official file not say what is?")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Write it in a sentence."))
    if not contribution.author.strip():
        what = translate("TiDataviz", "A contribution needs an author.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Write your name: it stands beside what you say."))
    _check_texts(contribution)
    _check_evidence(contribution)
    _CHECKS[contribution.kind](contribution, allowed or {})


def sound(contribution: Contribution) -> bool:
    """Tell whether a contribution can be laid and examined: another program or a newer plugin may have written it."""
    try:
        check(contribution)
    except PluginError:
        return False
    return True


def _check_texts(contribution: Contribution) -> None:
    texts = (contribution.reason, contribution.proposed_value, contribution.review_note, *contribution.evidence)
    if any(len(text) > MOST_CHARACTERS or "\x00" in text for text in texts):
        what = translate("TiDataviz", "A text of this contribution is too long, or holds a character that cannot be kept.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Shorten it, or attach it as a file."))


def _check_evidence(contribution: Contribution) -> None:
    for item in contribution.evidence:
        if re.match(r"[a-z][a-z0-9+.-]+://", item, re.IGNORECASE) and not _WEB.match(item):
            what = translate("TiDataviz", "This evidence is no address of the web, and no path of a file: {text}")
            todo = translate("TiDataviz", "Give an address that begins with https://, or the path of a file.")
            raise PluginError(what.format(text=item[:200]), contribution.key, todo)


def _value(contribution: Contribution, allowed: Mapping[str, tuple[str, ...]]) -> None:
    columns = kinds_of(contribution.source_id)
    if contribution.field not in columns:
        what = translate("TiDataviz", "There is no column {field} to correct in this source.")
        todo = translate("TiDataviz", "Choose one of these: {names}.").format(names=", ".join(columns))
        raise PluginError(what.format(field=contribution.field), contribution.source_id, todo)
    _check_cell(contribution, contribution.field, contribution.proposed_value, columns[contribution.field], allowed)
    _has_key(contribution)


def _check_cell(contribution: Contribution, name: str, text: str, kind: str, allowed: Mapping[str, tuple[str, ...]]) -> None:
    try:
        parsed(text, kind)
    except ValueError as error:
        what = translate("TiDataviz", "“{value}” is not a number, which {field} must be.")
        raise PluginError(what.format(value=text[:80], field=name), contribution.key, "") from error
    values = allowed.get(name, ())
    if values and text and text not in values:
        what = translate("TiDataviz", "“{value}” is not a value that the standard allows for {field}.")
        todo = translate("TiDataviz", "Choose one of these: {names}.").format(names=", ".join(values))
        raise PluginError(what.format(value=text[:80], field=name), contribution.key, todo)


def _shape(contribution: Contribution, _allowed: Mapping[str, tuple[str, ...]]) -> None:
    _has_key(contribution)
    _check_shape(contribution)


def _check_shape(contribution: Contribution) -> None:
    shape = contribution.geometry
    if shape is None or shape.is_empty or not shape.is_valid:
        what = translate("TiDataviz", "The shape proposed is empty or crosses itself.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Draw it again, or repair it with QGIS's tools."))
    west, south, east, north = shape.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        what = translate("TiDataviz", "The shape proposed is not in longitude and latitude.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Give it in EPSG:4326."))


def _add(contribution: Contribution, allowed: Mapping[str, tuple[str, ...]]) -> None:
    columns = {name: kind for name, kind in TABLES.get(contribution.source_id, {}).items() if kind != GEOMETRY}
    kinds_of(contribution.source_id)
    try:
        row = json.loads(contribution.proposed_value)
    except ValueError:
        row = None
    if not isinstance(row, dict) or not all(isinstance(value, str) for value in row.values()) or set(row) - set(columns):
        what = translate("TiDataviz", "The fields of the object to add could not be read.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Fill in the form again."))
    for name, text in row.items():
        _check_cell(contribution, name, text, columns[name], allowed)
    if contribution.geometry is not None:
        _check_shape(contribution)
    elif GEOMETRY in TABLES[contribution.source_id].values():
        what = translate("TiDataviz", "An object of this source needs a place.")
        raise PluginError(what, contribution.key, translate("TiDataviz", "Click its place on the map."))


def _has_key(contribution: Contribution, _allowed: Mapping[str, tuple[str, ...]] | None = None) -> None:
    kinds_of(contribution.source_id)
    if not contribution.key.strip("| "):
        what = translate("TiDataviz", "The object that this contribution speaks of has no key.")
        raise PluginError(what, contribution.source_id, translate("TiDataviz", "Choose an object of the official file."))


def _indicator(contribution: Contribution, _allowed: Mapping[str, tuple[str, ...]]) -> None:
    from .figures import bounds_of

    try:
        bounds_of(contribution.proposed_value)
    except ValueError as error:
        what = translate("TiDataviz", "“{value}” is not a number, which {field} must be.")
        raise PluginError(
            what.format(value=contribution.proposed_value[:80], field=contribution.field), contribution.key, ""
        ) from error


_CHECKS: dict[str, Callable[[Contribution, Mapping[str, tuple[str, ...]]], None]] = {
    VALUE: _value,
    SHAPE: _shape,
    ADD: _add,
    GONE: _has_key,
    COMMENT: _has_key,
    INDICATOR: _indicator,
}
