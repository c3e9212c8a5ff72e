"""Small rules shared by the readers: names of columns, codes, numbers, and the errors that speak of them."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING, TypeVar

from ..errors import PluginError
from ..language import labelled, listed, number, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping, Sequence

    import pandas as pd

    from .probe import Layer, Probe

T = TypeVar("T")

_SPACES = "\u00a0\u202f\u2007\ufeff\u200b"
_NOT_WORD = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?", re.ASCII | re.IGNORECASE)
_MOST_LAYERS = 4
_MOST_COLUMNS = 14
_INTEGRAL = re.compile(r"(\d+)[.,]0+")


def clean(text: object) -> str:
    """Return a text without spaces at its ends, no-break spaces and byte order marks included; "" for nothing."""
    if text is None or (isinstance(text, float) and math.isnan(text)):
        return ""
    result = str(text)
    if not result.isascii():
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

    Spreadsheets turn codes into numbers and so lose their leading zeros. What is not letters and digits alone is no code and
    stays as it is, "" included.
    """
    text = clean(value).upper()
    whole = _INTEGRAL.fullmatch(text)
    if whole:
        text = whole.group(1)
    return text.zfill(width) if text.isalnum() else text


def codes(column: pd.Series, width: int) -> pd.Series:
    """Return a column of codes; each distinct value is worked out once."""
    known = {value: code(value, width) for value in column.unique()}
    return column.map(known)


def cleaned(column: pd.Series) -> pd.Series:
    """Return a column of clean texts; each distinct value is worked out once."""
    try:
        known = {value: clean(value) for value in column.unique()}
    except TypeError:  # a cell of a JSON holds a list
        return column.map(clean)
    return column.map(known)


def decimal(value: object) -> float:
    """Return a number written with a point or a comma; NaN when there is none.

    Raises:
        ValueError: When the text is no number.
    """
    text = clean(value).replace(" ", "").replace(",", ".")
    if not text:
        return math.nan
    if not _NUMBER.fullmatch(text):  # float() takes "nan", "inf" and "1_000" too
        raise ValueError(text)
    return float(text)


def pick(
    probe: Probe, layer: Layer, table: pd.DataFrame, wanted: Mapping[str, str], optional: Container[str] = ()
) -> pd.DataFrame:
    r"""Return a table with our names for the columns, found whatever their accents, case and punctuation.

    Args:
        probe: The file, for messages.
        layer: The layer or sheet that the table is.
        table: Its content.
        wanted: Our name of each column -> pattern that the whole key of its header matches, such as ``be\d\d``.
        optional: Our names of the columns that may be absent; they are then absent from the result.

    Raises:
        PluginError: When a column that is due is absent; it lists those found and those expected.
    """
    keys = [key(name) for name in table.columns]
    places = {
        name: next((place for place, found_key in enumerate(keys) if re.fullmatch(pattern, found_key)), None)
        for name, pattern in wanted.items()
    }
    missing = [name for name, place in places.items() if place is None and name not in optional]
    if missing:
        raise missing_columns(probe, [readable(wanted[name]) for name in missing], map(readable, wanted.values()), layer)
    kept = {name: place for name, place in places.items() if place is not None}
    result = table.iloc[:, list(kept.values())].copy()
    result.columns = list(kept)
    return result


def readable(pattern: str) -> str:
    r"""Return the pattern of a header as people read it: ``be\d\d`` becomes ``be##``."""
    return pattern.replace("\\d", "#").replace("|", " / ")


def missing_columns(probe: Probe, missing: Iterable[str], expected: Iterable[str], layer: Layer) -> PluginError:
    """Return the error for a layer that lacks columns: it lists the columns found and those expected."""
    return PluginError(
        translate("TiDataviz", "The file {name} has no column {missing}.").format(
            name=probe.path.name, missing=", ".join(missing)
        ),
        found(probe, (layer,)),
        translate("TiDataviz", "Columns expected: {columns}.").format(columns=", ".join(expected)),
    )


def found(probe: Probe, layers: Iterable[Layer] = ()) -> str:
    """Return what a file holds, for a message: its kind, its layers or sheets (all by default) and their columns.

    Of many, the first are named and the others counted.
    """
    held = list(layers or probe.layers)
    texts = [
        translate("TiDataviz", "{layer} (columns: {columns})").format(
            layer=layer.name, columns=_first(layer.columns, _MOST_COLUMNS) or translate("TiDataviz", "none")
        )
        for layer in held[:_MOST_LAYERS]
    ]
    if len(held) > _MOST_LAYERS:
        texts.append(translate("TiDataviz", "and {count} more").format(count=number(len(held) - _MOST_LAYERS)))
    return labelled(str(probe.path), listed([probe.kind, *texts]))


def _first(names: Sequence[str], most: int) -> str:
    """Return some names as a text: the first ones, and how many more there are."""
    if len(names) <= most:
        return ", ".join(names)
    more = translate("TiDataviz", "and {count} more").format(count=number(len(names) - most))
    return ", ".join([*names[:most], more])


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


def header(layer: Layer, pattern: str) -> str:
    """Return the header, as the file writes it, whose key the pattern matches; "" when there is none."""
    return next((name for name in layer.columns if re.fullmatch(pattern, key(name))), "")


def check_pattern(probe: Probe, where: tuple[Layer, str], column: pd.Series, pattern: str, expected: str) -> None:
    """Raise for the first value of a column that is not of the pattern, with its sheet, row and header.

    Args:
        probe: The file, for messages.
        where: The layer, and the pattern of the column's header.
        column: The values; the index is the row number.
        pattern: What every value must match whole.
        expected: The same in words.
    """
    wrong = {value for value in column.unique() if not re.fullmatch(pattern, value)}
    if wrong:
        row = column.index[column.isin(wrong)][0]
        raise bad_value(probe, place(where[0].name, row, header(*where)), column[row], expected)


def parsed(
    probe: Probe, where: tuple[Layer, str], column: pd.Series, parse: Callable[[str], T], expected: str
) -> dict[str, T]:
    """Return each distinct value of a column with what it means; raise for one that is refused, with its row.

    Args:
        probe: The file, for messages.
        where: The layer, and the pattern of the column's header.
        column: The values; the index is the row number.
        parse: Works out one value; raises ValueError for one that it refuses.
        expected: What a value should be, in words.
    """
    known: dict[str, T] = {}
    value = ""
    try:
        for value in column.unique():
            known[value] = parse(value)
    except ValueError as error:
        row = column.index[column == value][0]
        raise bad_value(probe, place(where[0].name, row, header(*where)), value, expected) from error
    return known


def decimals(probe: Probe, where: tuple[Layer, str], column: pd.Series) -> pd.Series:
    """Return a column of numbers, NaN where there is none; raise for the first text that is no number, with its row."""
    return column.map(parsed(probe, where, column, decimal, translate("TiDataviz", "a number"))).astype("float64")
