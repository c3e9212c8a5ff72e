"""Tables held against the standards of the CNIG: "Friches" 1.0.6 and "Sites économiques" 1.0.1.

``resources/cnig_friches.json`` and ``resources/cnig_sites_economiques.json`` say in a form of our own which fields each
table has, their kinds, which are required, and the values that they may take.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Callable

from ..language import labelled, number, translate
from . import fields
from .reference import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import geopandas as gpd
    import pandas as pd

FRICHES = "friches"
SITE = "site_eco"
PLOT = "terrain_eco"
ESTABLISHMENT = "etablissement"

_FILES = {
    FRICHES: "cnig_friches.json", SITE: "cnig_sites_economiques.json", PLOT: "cnig_sites_economiques.json",
    ESTABLISHMENT: "cnig_sites_economiques.json",
}  # fmt: skip
_ALSO = ("inconnu", "autre", "sans objet")
_PARCEL = r"[0-9][0-9AB][0-9]{6}[0-9A-Z]{2}[0-9]{4}"
_URL = r"https?://[^|\s]+"
_MAIL = r"[\w.+-]+@[\w-]+(\.[\w-]+)+"
_SHAPE = "shape"
_PLACES = (_SHAPE, "place")
_SHOWN = 8


@dataclass(frozen=True)
class Field:
    """One field of a standard: its name, its kind, whether it is required, and the values permitted ("" kind of any)."""

    name: str
    kind: str
    required: bool
    values: tuple[str, ...]


@dataclass(frozen=True)
class Schema:
    """One table of a standard.

    Attributes:
        name: As in the constants of this module.
        standard: Name of the standard with its version.
        key: Field that identifies a row.
        missing: Texts that stand for a missing value.
        fields: The fields in order.
    """

    name: str
    standard: str
    key: str
    missing: frozenset[str]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Finding:
    """One departure from a standard.

    Attributes:
        row: Row as the table's index numbers it; "" when the whole field is concerned.
        field: Name of the field, as the standard writes it.
        value: What stands there.
        expected: What the standard asks for, in words.
    """

    row: str
    field: str
    value: str
    expected: str


@lru_cache(maxsize=4)
def schema(name: str) -> Schema:
    """Return a table of the standards by its name."""
    content = json.loads((RESOURCES / _FILES[name]).read_text(encoding="utf-8"))
    table = content["tables"][name]
    return Schema(
        name=name,
        standard=f"{content['standard']} {content['version']}",
        key=table["key"],
        missing=frozenset(content["missing"]),
        fields=tuple(_field(raw) for raw in table["fields"]),
    )


def _field(raw: Mapping[str, Any]) -> Field:
    values = (*raw.get("values", ()), *(_ALSO if raw.get("open") else ()))
    return Field(raw["name"], raw["kind"], bool(raw.get("required")), values)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return len(text) == 10 or text[10:] in {" 00:00:00", "T00:00:00"}


def _is_shape(text: str) -> bool:
    try:
        content = json.loads(text)
    except ValueError:
        return False
    return isinstance(content, dict) and "coordinates" in content and "type" in content


def _is_position(text: str) -> bool:
    parts = text.split(",")
    return len(parts) == 2 and all(re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", part) for part in parts)


def _like(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda text: bool(compiled.fullmatch(text))


def _listed(item: str) -> Callable[[str], bool]:
    """Return the test of items of a pattern joined by "|"."""
    return _like(rf"(?:{item})(?:\|(?:{item}))*")


_TESTS: dict[str, Callable[[str], bool]] = {
    "integer": _like(r"[+-]?\d+(\.0+)?"),
    "number": _like(r"[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?"),
    "date": _is_day,
    "year": _like(r"\d{4}"),
    "url": _like(_URL),
    "urls": _listed(_URL),
    "mail": _like(_MAIL),
    "url_or_mail": _like(f"{_URL}|{_MAIL}"),
    "parcels": _listed(_PARCEL),
    "activities": _listed(r"[A-Z]\d\d\.\d\d[A-Z]"),
    "owners": _listed(r"[A-Z]\d[a-z]"),
    "distances": _like(r"\d+\|\d+\|\d+"),
    "position": _is_position,
    _SHAPE: _is_shape,
}


def expectation(field: Field) -> str:
    """Return what a field should hold, in words."""
    if field.values:
        return translate("TiDataviz", "one of: {values}").format(values=", ".join(field.values))
    texts = {
        "integer": translate("TiDataviz", "a whole number"),
        "number": translate("TiDataviz", "a number with a decimal point"),
        "date": translate("TiDataviz", "a date, YYYY-MM-DD"),
        "year": translate("TiDataviz", "a year of 4 digits"),
        "url": translate("TiDataviz", "the address of a page"),
        "urls": translate("TiDataviz", "addresses of pages joined by |"),
        "mail": translate("TiDataviz", "an e-mail address"),
        "url_or_mail": translate("TiDataviz", "the address of a page or an e-mail address"),
        "parcels": translate("TiDataviz", "parcel ids of 14 characters joined by |"),
        "activities": translate("TiDataviz", "activity codes such as B05.10Z joined by |"),
        "owners": translate("TiDataviz", "owner codes such as P4a joined by |"),
        "distances": translate("TiDataviz", "three whole numbers joined by |"),
        "position": translate("TiDataviz", "a longitude and a latitude parted by a comma"),
        _SHAPE: translate("TiDataviz", "a GeoJSON geometry"),
    }
    return texts.get(field.kind, translate("TiDataviz", "a text"))


def validate(table: pd.DataFrame, wanted: Schema) -> list[Finding]:
    """Return every departure of a table from a standard, field by field in the standard's order.

    Args:
        table: Columns as the producer writes them; case and "-" or "_" do not matter. Of a GeoDataFrame, the geometry stands
            for the field that holds one. The index numbers the rows.
        wanted: The table of the standard.
    """
    import geopandas as gpd

    columns = {fields.key(name): name for name in reversed(list(table.columns))}
    shapes = table.geometry if isinstance(table, gpd.GeoDataFrame) else None
    found: list[Finding] = []
    for field in wanted.fields:
        name = columns.get(fields.key(field.name))
        if name is None and field.kind in _PLACES and shapes is not None:
            found += _without_shape(shapes, field)
        elif name is None:
            if field.required:
                found.append(Finding("", field.name, "", translate("TiDataviz", "the column, which is required")))
        else:
            found += _column(table[name], field, wanted)
    return found


def _without_shape(shapes: gpd.GeoSeries, field: Field) -> list[Finding]:
    """Return the rows without a geometry where the standard requires one."""
    if not field.required:
        return []
    empty = shapes.isna() | shapes.is_empty
    expected = translate("TiDataviz", "a geometry, which is required")
    return [Finding(str(row), field.name, "", expected) for row in shapes.index[empty]]


def _column(column: pd.Series, field: Field, wanted: Schema) -> list[Finding]:
    """Return the departures of one column; each distinct value is judged once."""
    held = column.astype(object).where(column.notna(), None)
    texts = fields.cleaned(held.map(lambda value: value if value is None else str(value)))  # a GeoPackage holds numbers
    wrong = {text: fault for text in texts.unique() if (fault := _fault(text, field, wanted.missing))}
    found = [Finding(str(row), field.name, text, wrong[text]) for row, text in texts.items() if text in wrong]
    if field.name == wanted.key:
        again = texts[texts.duplicated() & ~texts.isin(wanted.missing)]
        expected = translate("TiDataviz", "an id that no other row has")
        found += [Finding(str(row), field.name, text, expected) for row, text in again.items()]
    return found


def _fault(text: str, field: Field, missing: frozenset[str]) -> str:
    """Return what the standard expects where a value departs from it, "" when it does not."""
    if text in missing:
        return translate("TiDataviz", "a value, which is required") if field.required else ""
    if field.kind == "list":
        right = all(part in field.values for part in text.split("|"))
    elif field.values:
        right = text in field.values
    else:
        right = field.kind not in _TESTS or _TESTS[field.kind](text)
    return "" if right else expectation(field)


def summary(findings: Iterable[Finding], wanted: Schema) -> list[str]:
    """Return the departures as notes: the field, how often, the first value and its row; the most frequent first."""
    firsts: dict[tuple[str, str], Finding] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        kind = (finding.field, finding.expected)
        firsts.setdefault(kind, finding)
        counts[kind] += 1
    notes = [_note(firsts[kind], count) for kind, count in counts.most_common(_SHOWN)]
    if not notes:
        return []
    total = translate("TiDataviz", "{count} departures from the standard {standard}").format(
        count=number(sum(counts.values())), standard=wanted.standard
    )
    left = len(counts) - len(notes)
    if left:
        notes.append(translate("TiDataviz", "{count} other kinds of departure.").format(count=number(left)))
    return [labelled(total, wanted.name), *notes]


def _note(first: Finding, count: int) -> str:
    if not first.row:
        return translate("TiDataviz", "{field}: expected {expected}.").format(field=first.field, expected=first.expected)
    return translate("TiDataviz", "{field}: {count} times, first in row {row}: “{value}”; expected {expected}.").format(
        field=first.field, count=number(count), row=first.row, value=first.value[:80], expected=first.expected[:200]
    )
