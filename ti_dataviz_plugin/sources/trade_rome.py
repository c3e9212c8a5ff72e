"""Reader of the DARES table from FAP 2009 trades to PCS occupations and ROME jobs (``trade_rome`` of ``tables``).

The file has no header and is grouped: the trade stands on the first line of its group only, its PCS codes and its ROME codes
run down side by side, and a line without anything ends the group. Titles of levels and remarks stand between groups.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, raw_tables
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "trade_rome"
EXPECTED: tuple[str, ...] = ("A0Z40;691e;A1416 (FAP;PCS;ROME)",)

_TRADE = re.compile(r"[A-Z]\d[A-Z]\d{2}")
_CODES = {"PCS": re.compile(r"\d{3}[a-z]"), "ROME": re.compile(r"[A-Z]\d{4}")}
_WIDTH = 3


def matches(probe: Probe) -> bool:
    """Tell whether the first line is a trade with a PCS and a ROME code: the file has no header."""
    if probe.kind != "csv" or len(probe.layers[0].columns) != _WIDTH:
        return False
    trade, pcs, rome = probe.layers[0].columns
    return bool(_TRADE.fullmatch(trade) and _CODES["PCS"].fullmatch(pcs) and _CODES["ROME"].fullmatch(rome))


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a line has not three fields, or a cell within a group is no code.
    """
    import pandas as pd

    text, _encoding = raw_tables.decode(probe.path, probe.data_path.read_bytes())
    rows: list[tuple[str, str, str]] = []
    trade, loose = "", 0
    for line, (first, *codes) in _lines(probe, text):
        if _TRADE.fullmatch(first):
            trade = first
        elif first or not any(codes):
            trade = ""  # a title, a remark, or the end of a group
            continue
        for (nomenclature, pattern), code in zip(_CODES.items(), codes):
            if code and not pattern.fullmatch(code):
                where = translate("TiDataviz", "line {line}, column {column}").format(line=line, column=nomenclature)
                expected = translate("TiDataviz", "a PCS code such as 211g, or a ROME code such as H2902")
                raise fields.bad_value(probe, where, code, expected)
            if code and trade:
                rows.append((trade, nomenclature, code))
            elif code:
                loose += 1
    check(progress)
    table = pd.DataFrame(rows, columns=["trade", "nomenclature", "code"]).drop_duplicates()
    notes = []
    if loose:
        told = translate("TiDataviz", "{count} codes belong to no trade of the file; they were left out.")
        notes.append(told.format(count=number(loose)))
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, "FAP2009"), "", tuple(notes))]


def _lines(probe: Probe, text: str) -> list[tuple[int, list[str]]]:
    """Return each line of the file with its number, its cells clean."""
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=probe.separator)
    result: list[tuple[int, list[str]]] = []
    with raw_tables.wide_fields(probe.path):
        for cells in lines:
            if cells and len(cells) != _WIDTH:
                raise raw_tables.ragged(probe.path, lines.line_num, len(cells), _WIDTH)
            if cells:
                result.append((lines.line_num, [fields.clean(cell) for cell in cells]))
    return result
