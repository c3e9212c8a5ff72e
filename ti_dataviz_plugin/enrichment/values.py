"""A value as people write it (``12,5 ha``), as contributions keep it (``125000``), as people read it (``125 000 m²``)."""

from __future__ import annotations

import re

from ..geography.codes import fold
from ..language import code, figure, translate
from ..sources.tables import FLOAT, INT, TABLES
from .rules import parsed, written

_UNITS = {"m2": 1.0, "a": 100.0, "are": 100.0, "ares": 100.0, "ha": 1e4, "hectare": 1e4, "hectares": 1e4, "km2": 1e6}
_AREA = re.compile(r"\s*(\d[\d\s\u00a0\u202f.,]*?)\s*([a-z]+2?)\s*\.?\s*")
_AREA_SUFFIX = "_m2"
_HECTARE = 1e4


def understood(source_id: str, name: str, text: str) -> str:
    """Return a value as contributions keep it: numbers without spaces and with a point, areas in m² whatever their unit.

    What is no number stays as it is, so that a check can say so.
    """
    kind = TABLES.get(source_id, {}).get(name)
    if kind not in (FLOAT, INT) or not text.strip():
        return text
    factor, digits = 1.0, text
    found = _AREA.fullmatch(text.lower().replace("²", "2")) if name.endswith(_AREA_SUFFIX) else None
    if found is not None and found.group(2) in _UNITS:
        factor, digits = _UNITS[found.group(2)], found.group(1)
    try:
        value = float(str(parsed(digits, FLOAT)))
    except ValueError:
        return text
    return written(round(value * factor, 6)) if value == value else text  # noqa: PLR0124 (NaN)


def in_hectares(header: str) -> bool:
    """Tell whether the header of a column says that its areas are in hectares."""
    return bool({"ha", "hectare", "hectares"} & set(fold(header).split()))


def editable(source_id: str, name: str, text: str) -> str:
    """Return a kept value as people type it: with the decimal mark of their language."""
    return text.replace(".", ",") if code() == "fr" and TABLES.get(source_id, {}).get(name) == FLOAT else text


def shown(source_id: str, name: str, text: str) -> str:
    """Return a kept value as people read it: its digits parted, an area in hectares too."""
    if TABLES.get(source_id, {}).get(name) != FLOAT:
        return text
    try:
        value = float(str(parsed(text, FLOAT)))
    except ValueError:
        return text
    if value != value:  # noqa: PLR0124 (NaN)
        return ""
    if not name.endswith(_AREA_SUFFIX):
        return figure(value)
    both = translate("TiDataviz", "{area} m² ({hectares} ha)")
    return both.format(area=figure(value, 2), hectares=figure(value / _HECTARE, 4))
