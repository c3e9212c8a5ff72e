"""Values of vacant land, spelled one way: the words of the CNIG standard "Friches" 1.0.6, dates, lists, parcels.

The same value comes in several spellings (apostrophes, accents, case, prefix), lists in four, missing values in six.
"""

from __future__ import annotations

import ast
import re
from datetime import date, datetime
from typing import Any

from .fields import clean, plain

UNKNOWN = "inconnu"
RECONVERTED = "friche reconvertie"
_OPEN = (UNKNOWN, "autre", "sans objet")

ENUMERATIONS: dict[str, tuple[str, ...]] = {
    "site_type": (
        "friche industrielle", "friche commerciale", "friche hospitalière", "friche agro-industrielle",
        "friche carrière ou mine", "friche militaire", "friche d'habitat", "friche d'équipement public",
        "friche portuaire", "friche aéroportuaire", "friche ferroviaire", "friche logistique",
        "friche loisir tourisme hôtellerie", "friche enseignement", "friche cultuelle", "mixte - dominante habitat",
        "mixte - autre", *_OPEN,
    ),
    "status": ("friche potentielle", "friche sans projet", "friche avec projet", RECONVERTED, *_OPEN),
    "zone_type": ("U", "AUc", "AUs", "A", "N", "Zc", "ZCa", "ZnC", "RNU", *_OPEN),
    "pollution": (
        "pollution inexistante", "pollution traitée", "pollution peu probable", "pollution supposée", "pollution avérée",
        *_OPEN,
    ),
    "building_state": (
        "dégradation inexistante ou faible", "dégradation moyenne", "dégradation très importante",
        "dégradation hétérogène", *_OPEN,
    ),
    "vacancy": ("occupé", "partiellement occupé", "vacant", *_OPEN),
    "owner_kind": ("personne physique", "personne morale", *_OPEN),
}  # fmt: skip
"""Permitted values, by column of the tidy table."""

# Spellings that are no mere matter of accents, case, punctuation or prefix. "mixte" alone does not say which of the
# standard's two mixed types it is: it stays as it is, spelled one way.
_OTHER_SPELLINGS = {
    "site_type": {
        "friche d habitation": "friche d'habitat",
        "friche touristique": "friche loisir tourisme hôtellerie",
        "mixte": "mixte",
        "friche mixte": "mixte",
    },
    "zone_type": {"nh": "Nh", "ah": "Ah"},
}
_PREFIX = "friche "
_MISSING = {"", "na", "nan", "n/a", "null", "none", "--", "{}", "[]", "<na>", "nat"}
_FRENCH_DATE = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?")
_PARCEL = re.compile(r"[0-9][0-9AB][0-9A-Z]{12}")
_ARRAY_ITEM = re.compile(r'"((?:[^"\\]|\\.)*)"|([^,{}"]+)')


def text(value: Any) -> str:  # noqa: ANN401 (whatever a cell holds)
    """Return the text of a cell, "" when the producer marks it as missing."""
    if _is_list(value):
        return "|".join(parse_list(value))
    result = clean(value)
    return "" if result.lower() in _MISSING else result


def free_text(value: Any) -> str:  # noqa: ANN401 (whatever a cell holds)
    """Return the text of a cell that holds free words, where ``inconnu`` means that there are none."""
    result = text(value)
    return "" if result.lower() == UNKNOWN else result


def standard(column: str, value: Any) -> tuple[str, bool]:  # noqa: ANN401 (whatever a cell holds)
    """Return a value as the standard spells it, and whether the standard knows it ("" and ``mixte`` count as known).

    A value that it does not know is returned as written.
    """
    written = text(value)
    looked_up = plain(written)
    found = _SPELLINGS[column].get(looked_up)
    if found is None and column == "site_type":
        found = _SPELLINGS[column].get(_PREFIX + looked_up)
    return (written, not written) if found is None else (found, True)


def _spellings(column: str) -> dict[str, str]:
    return {**{plain(value): value for value in ENUMERATIONS[column]}, **_OTHER_SPELLINGS.get(column, {})}


_SPELLINGS = {column: _spellings(column) for column in ENUMERATIONS}


def owners(value: Any) -> tuple[str, bool]:  # noqa: ANN401 (whatever a cell holds)
    """Return the kinds of owner of a site, joined by "|" in the order of the standard, and whether all are known."""
    parts = [part for item in parse_list(value) for part in item.split(",")]
    spelled = [standard("owner_kind", part) for part in parts if text(part)]
    order = {name: rank for rank, name in enumerate(ENUMERATIONS["owner_kind"])}
    names = sorted({name for name, _known in spelled}, key=lambda name: (order.get(name, len(order)), name))
    return "|".join(names), all(known for _name, known in spelled)


def parse_list(value: Any) -> list[str]:  # noqa: ANN401 (whatever a cell holds)
    """Return the items of a list, however it was written.

    Known writings: ``a|b``, ``{a,"b c"}`` (PostgreSQL), the text of a Python list, a real array, and a real array of the
    single characters of one of the former.
    """
    if _is_list(value):
        items = [clean(item) if isinstance(item, str) else item for item in value]
        if items and all(isinstance(item, str) and len(str(raw)) == 1 for item, raw in zip(items, value)):
            return parse_list("".join(value))
        return [part for item in items for part in parse_list(item)]
    written = text(value)
    if not written:
        return []
    if written.startswith("[") and written.endswith("]"):
        return _python_list(written)
    if written.startswith("{") and written.endswith("}"):
        return _array(written[1:-1])
    return [part for part in (text(item) for item in written.split("|")) if part]


def _is_list(value: Any) -> bool:  # noqa: ANN401 (whatever a cell holds)
    return isinstance(value, (list, tuple)) or (hasattr(value, "tolist") and isinstance(value.tolist(), list))


def _python_list(written: str) -> list[str]:
    try:
        items = ast.literal_eval(written)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        items = [item.strip("'\" ") for item in written[1:-1].split(",")]
    return [part for part in (text(item) for item in items) if part]


def _array(inside: str) -> list[str]:
    """Return the items between the braces of a PostgreSQL array; quoted ones may hold commas and escaped quotes."""
    items = []
    for match in _ARRAY_ITEM.finditer(inside):
        quoted, bare = match.groups()
        item = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else bare
        items.append(text(item))
    return [item for item in items if item]


def parcels(value: Any) -> tuple[str, int]:  # noqa: ANN401 (whatever a cell holds)
    """Return the 14-character ids of parcels joined by "|", and how many others were left out.

    A spreadsheet turns some ids into numbers such as ``6,7462E+13``: the id is lost.
    """
    items = [item.upper() for item in parse_list(value)]
    kept = [item for item in items if _PARCEL.fullmatch(item)]
    return "|".join(dict.fromkeys(kept)), len(items) - len(kept)


def links(value: Any) -> str:  # noqa: ANN401 (whatever a cell holds)
    """Return the addresses of pages that a cell holds, joined by "|"; paths of somebody's disk are left out."""
    return "|".join(item for item in parse_list(value) if re.match(r"https?://", item, re.IGNORECASE))


def iso_date(value: Any) -> str:  # noqa: ANN401 (whatever a cell holds)
    """Return a date as YYYY-MM-DD, "" when there is none. DD/MM/YYYY and ISO dates with or without a time are read.

    Raises:
        ValueError: When the text is no such date.
    """
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10] if value == value else ""  # noqa: PLR0124 (a missing Timestamp differs from itself)
    written = free_text(value)
    if not written:
        return ""
    french, iso = _FRENCH_DATE.fullmatch(written), _ISO_DATE.fullmatch(written)
    if iso:
        year, month, day = iso.groups()
    elif french:
        day, month, year = french.groups()
    else:
        raise ValueError(written)
    return date(int(year), int(month), int(day)).isoformat()
