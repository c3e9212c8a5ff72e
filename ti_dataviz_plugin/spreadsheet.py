"""Texts on their way to a spreadsheet: one that it would run as a formula is marked as text, numbers stay numbers."""

from __future__ import annotations

import re

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
