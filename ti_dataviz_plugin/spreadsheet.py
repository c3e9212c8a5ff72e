"""Texts on their way to a spreadsheet: one that it would run as a formula is marked as text, numbers stay numbers."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SUFFIXES = (".csv", ".xlsx", ".ods")
"""Files that a spreadsheet opens."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"[+-]?[\d\u00a0\u202f ]*\d([.,]\d+)*([eE][+-]?\d+)?[\u00a0\u202f ]?%?")


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet runs: a quote goes before what begins as a formula and is no number."""
    if text.lstrip(" \u00a0\u202f").startswith(_FORMULA) and not _NUMBER.fullmatch(text.strip()):
        return f"'{text}"
    return text


def for_spreadsheet(destination: object) -> bool:
    """Tell whether an output is a file that a spreadsheet opens."""
    return str(destination).split("|", maxsplit=1)[0].lower().endswith(SUFFIXES)


def csv_text(headers: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as the CSV that spreadsheets of French offices open: semicolons, nothing that they run.

    The file wants a mark of UTF-8 before it.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([harmless(cell) for cell in row] for row in (headers, *rows))
    return text.getvalue()
