"""Sheets and text files read as they are: every cell a text, every row with the number that the officer sees.

Workbooks are read by GDAL's XLSX and ODS drivers through pyogrio, all cells as text and without guessing a header: leading
zeros, decimals and empty rows are kept, and no further package is needed.
"""

from __future__ import annotations

import csv
import html
import io
import re
import threading
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import check
from .fields import clean
from .unpack import truncated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import pandas as pd

    from ..progress import Progress
    from .probe import Probe

SEPARATORS = (";", ",", "\t", "|")
_HEADER_WITHIN = 30
_RECORD_MEMBERS = 8  # an error message has fewer
_FIELD_LIMIT = 2**31 - 1  # a cell may hold a whole geometry; the largest limit that Windows takes
_TEXTS = {
    f"OGR_{driver}_{name}": value
    for driver in ("XLSX", "ODS")
    for name, value in (("FIELD_TYPES", "STRING"), ("HEADERS", "DISABLE"))
}
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*?\bname=\"([^\"]*)\"")
_ROWS_BETWEEN_CHECKS = 20_000
_OPTIONS_LOCK = threading.Lock()


@contextmanager
def _everything_as_text() -> Iterator[None]:
    """Set GDAL's options for workbooks, and put back what was there: QGIS may share them."""
    import pyogrio

    with _OPTIONS_LOCK:
        before = {name: pyogrio.get_gdal_config_option(name) for name in _TEXTS}
        pyogrio.set_gdal_config_options(_TEXTS)
        try:
            yield
        finally:
            pyogrio.set_gdal_config_options(before)


def read_workbook(data_path: Path, path: Path) -> dict[str, pd.DataFrame]:
    """Return every sheet of a workbook as a table of texts.

    Columns are the headers as written (the first row that is filled as widely as the sheet), the index is the row number of
    the spreadsheet, an empty cell is "". Rows and columns that are wholly empty are left out.

    Args:
        data_path: File to read, with the suffix that GDAL wants.
        path: File that the person gave, for messages.

    Raises:
        PluginError: When it is cut short or damaged.
    """
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    with _everything_as_text():
        try:
            try:
                return _sheets(data_path, sheet_names(data_path))
            except DataLayerError:  # it announces sheets that are no tables, such as charts
                names = [str(name) for name, _geometry in pyogrio.list_layers(str(data_path))]
                return _sheets(data_path, names)
        except (DataLayerError, DataSourceError) as error:
            raise truncated(path, str(error)) from error


def _sheets(data_path: Path, names: list[str]) -> dict[str, pd.DataFrame]:
    import pyogrio

    return {name: _sheet(pyogrio.raw.read(str(data_path), layer=name, read_geometry=False)[3]) for name in names}


def sheet_names(data_path: Path) -> list[str]:
    """Return the sheets that a workbook announces. Asking GDAL would open a whole Excel workbook once more."""
    if data_path.suffix.lower() == ".ods":
        import pyogrio

        return [str(name) for name, _geometry in pyogrio.list_layers(str(data_path))]
    with zipfile.ZipFile(data_path) as archive:
        content = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    return [html.unescape(name) for name in _SHEET.findall(content)]


def _sheet(columns: list[object]) -> pd.DataFrame:
    """Return one sheet with its header taken off."""
    import numpy as np
    import pandas as pd

    table = pd.DataFrame(dict(enumerate(columns)), dtype=object)
    table.index = pd.RangeIndex(1, len(table) + 1)
    filled = table.notna() & (table != "")
    table, filled = table.loc[filled.any(axis=1)], filled.loc[filled.any(axis=1)]
    if table.empty:
        return pd.DataFrame()
    widths = filled.iloc[:_HEADER_WITHIN].sum(axis=1).to_numpy()
    header = int(np.argmax(widths >= 0.6 * widths.max()))
    kept = filled.iloc[header:].any(axis=0)
    table = table.loc[:, kept]
    names = [clean(name) for name in table.iloc[header]]
    body = table.iloc[header + 1 :]
    body = body.where(body.notna(), "")
    body.columns = pd.Index(names, dtype=object)
    return body


def decode(path: Path, content: bytes) -> tuple[str, str]:
    """Return the text of a file and its encoding: UTF-8 with or without mark, else Windows-1252.

    Raises:
        PluginError: When it is neither, or when it stops in the middle of a character.
    """
    try:
        return content.decode("utf-8-sig"), "utf-8-sig"
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.end == len(content) and _mostly_utf8(content[: error.start]):
            raise truncated(path, str(error)) from error
    try:
        return content.decode("cp1252"), "cp1252"
    except UnicodeDecodeError as error:
        raise PluginError(
            translate("TiDataviz", "The characters of the file {name} cannot be read.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Save it again as CSV in the encoding UTF-8."),
            str(error),
        ) from error


def _mostly_utf8(before: bytes) -> bool:
    """Tell whether what stands before a broken end is UTF-8 with at least one accent: then the end was cut off."""
    return any(byte > 127 for byte in before)


@contextmanager
def wide_fields(path: Path) -> Iterator[None]:
    """Read cells of any length, such as a whole geometry, and word what Python's CSV reader refuses."""
    limit = csv.field_size_limit(_FIELD_LIMIT)
    try:
        yield
    except csv.Error as error:
        raise truncated(path, str(error)) from error
    finally:
        csv.field_size_limit(limit)


def layout_of(path: Path, text: str) -> tuple[str, tuple[str, ...]]:
    """Return the separator of a text file and the columns that its first line names; "" when nothing parts them."""
    with wide_fields(path):
        separator = separator_of(text)
        return separator, tuple(header_of(text, separator)) if separator else ()


def separator_of(text: str) -> str:
    """Return the separator that parts the first line into most columns; "" when none parts it."""
    counts = {sign: len(header_of(text, sign)) for sign in SEPARATORS}
    best = max(counts, key=lambda sign: counts[sign])
    return best if counts[best] > 1 else ""


def header_of(text: str, separator: str) -> list[str]:
    """Return the columns named by the first line that is not empty; none when its fields are no names but too long."""
    lines = csv.reader(io.StringIO(text[:200_000], newline=""), delimiter=separator)
    try:
        return [clean(name) for name in next((row for row in lines if any(row)), [])]
    except csv.Error:
        return []


def read_text_table(path: Path, text: str, separator: str) -> pd.DataFrame:
    """Return a text file as a table of texts: header as written, index = line number of the file, empty rows left out.

    Raises:
        PluginError: When a row has more or fewer fields than the header.
    """
    import pandas as pd

    with wide_fields(path):
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        header = [clean(name) for name in next((row for row in lines if any(row)), [])]
        rows, numbers = _body(path, lines, len(header))
    return pd.DataFrame(rows, columns=pd.Index(header, dtype=object), index=numbers, dtype=object)


def _body(path: Path, lines: Iterator[list[str]], width: int) -> tuple[list[list[str]], list[int]]:
    rows: list[list[str]] = []
    numbers: list[int] = []
    for number, row in _whole_rows(path, lines, width):
        rows.append(row[:width])
        numbers.append(number)
    return rows, numbers


def _whole_rows(path: Path, lines: Iterator[list[str]], width: int) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows that are not empty, each with the number of its first line."""
    start = lines.line_num + 1  # type: ignore[attr-defined]
    for row in lines:
        if any(row):
            if len(row) < width or any(row[width:]):
                raise ragged(path, start, len(row), width)
            yield start, row
        start = lines.line_num + 1  # type: ignore[attr-defined]


def records(content: object) -> object:
    """Return the list of records of a JSON document: the document itself, the ``data`` of an envelope, or one record."""
    if not isinstance(content, dict):
        return content
    return content.get("data") or ([content] if len(content) >= _RECORD_MEMBERS else content)


def ragged(path: Path, number: int, fields: int, width: int) -> PluginError:
    """Return the error for a row that has more or fewer fields than it should."""
    return PluginError(
        translate("TiDataviz", "Line {number} of the file {name} has {fields} fields; its header has {width}.").format(
            number=number, name=path.name, fields=fields, width=width
        ),
        str(path),
        translate("TiDataviz", "The file may be cut short or edited by hand: download it again."),
    )


def read_columns(
    probe: Probe, columns: Sequence[str], accept: Callable[[tuple[str, ...]], bool], progress: Progress
) -> pd.DataFrame:
    """Return some columns of the accepted rows of a text file, read line by line: a national file is never whole in memory.

    Args:
        probe: The file, a CSV.
        columns: Headers as written.
        accept: Tells, from the values of these columns, whether a row is kept.
        progress: Asked now and then whether to stop.

    Raises:
        PluginError: When a row has more or fewer fields than the header.
    """
    import pandas as pd

    known: dict[str, str] = {}
    kept: list[tuple[str, ...]] = []
    numbers: list[int] = []
    limit = csv.field_size_limit(_FIELD_LIMIT)
    try:
        with probe.data_path.open(encoding=probe.encoding, newline="") as stream:
            lines = csv.reader(stream, delimiter=probe.separator)
            header = [clean(name) for name in next((row for row in lines if any(row)), [])]
            places = [header.index(name) for name in columns]
            for number, row in _whole_rows(probe.path, lines, len(header)):
                values = tuple(row[place] for place in places)
                if accept(values):
                    kept.append(tuple(known.setdefault(value, value) for value in values))
                    numbers.append(number)
                if number % _ROWS_BETWEEN_CHECKS == 0:
                    check(progress)
    except csv.Error as error:
        raise truncated(probe.path, str(error)) from error
    finally:
        csv.field_size_limit(limit)
    return pd.DataFrame(kept, columns=pd.Index(list(columns), dtype=object), index=numbers, dtype=object)
