"""Small rules shared by the readers: names of columns, codes, numbers, and the errors that speak of them."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from .probe import Probe

_SPACES = "\u00a0\u202f\u2007\ufeff\u200b"
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_INTEGRAL = re.compile(r"(\d+)[.,]0+")


def clean(text: object) -> str:
    """Return a text without spaces at its ends, no-break spaces and byte order marks included; "" for nothing."""
    if text is None or (isinstance(text, float) and math.isnan(text)):
        return ""
    result = str(text)
    for sign in _SPACES:
        result = result.replace(sign, " ")
    return result.strip()


def plain(text: object) -> str:
    """Return a text without accents, case or punctuation, words parted by one space: what labels are compared by."""
    decomposed = unicodedata.normalize("NFKD", clean(text).replace("œ", "oe").replace("Œ", "OE"))
    letters = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _NOT_WORD.sub(" ", letters.lower()).strip()


def key(header: object) -> str:
    """Return the form under which a header is looked up: ``"code métier BMO "`` becomes ``code_metier_bmo``."""
    return plain(header).replace(" ", "_")


def code(value: object, width: int) -> str:
    """Return a code as text of at least ``width`` characters: ``1`` -> ``01``, ``101.0`` -> ``0101``, ``2A`` as it is.

    Spreadsheets turn codes into numbers and so lose their leading zeros. "" stays "".
    """
    text = clean(value).upper()
    whole = _INTEGRAL.fullmatch(text)
    if whole:
        text = whole.group(1)
    return text.zfill(width) if text else ""


def codes(column: pd.Series, width: int) -> pd.Series:
    """Return a column of codes; each distinct value is worked out once."""
    known = {value: code(value, width) for value in column.unique()}
    return column.map(known)


def cleaned(column: pd.Series) -> pd.Series:
    """Return a column of clean texts; each distinct value is worked out once."""
    known = {value: clean(value) for value in column.unique()}
    return column.map(known)


def decimal(value: object) -> float:
    """Return a number written with a point or a comma; NaN when there is none.

    Raises:
        ValueError: When the text is no number.
    """
    text = clean(value).replace(" ", "").replace(",", ".")
    if not text:
        return math.nan
    number = float(text)
    if math.isinf(number):
        raise ValueError(text)
    return number


def missing_columns(probe: Probe, missing: Iterable[str], expected: Iterable[str]) -> PluginError:
    """Return the error for a file that lacks columns: it lists the columns found and those expected."""
    return PluginError(
        translate("TiDataviz", "The file {name} has no column {missing}.").format(
            name=probe.path.name, missing=", ".join(missing)
        ),
        found(probe),
        translate("TiDataviz", "Columns expected: {columns}.").format(columns=", ".join(expected)),
    )


def found(probe: Probe) -> str:
    """Return what a file holds, for a message: its kind, its layers or sheets and their columns."""
    layers = [
        translate("TiDataviz", "{layer} (columns: {columns})").format(
            layer=layer.name, columns=", ".join(layer.columns) or translate("TiDataviz", "none")
        )
        for layer in probe.layers
    ]
    return f"{probe.path}: {probe.kind}; " + "; ".join(layers)


def bad_value(probe: Probe, place: str, value: object, expected: str) -> PluginError:
    """Return the error for a value that cannot be read: file, place (sheet, row, column), value, what was expected."""
    return PluginError(
        translate("TiDataviz", "The value “{value}” of the file {name} cannot be read.").format(
            value=clean(value), name=probe.path.name
        ),
        place,
        translate("TiDataviz", "Expected: {expected}.").format(expected=expected),
    )


def place(layer: str, row: object, column: str) -> str:
    """Return where a value stands: sheet or layer, row as the spreadsheet or the text editor numbers it, column."""
    return translate("TiDataviz", "{layer}, row {row}, column {column}").format(layer=layer, row=row, column=column)
