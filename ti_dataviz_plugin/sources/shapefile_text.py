"""In which encoding the texts of a shapefile are.

Said outright to GDAL: inside QGIS, which asks GDAL for raw bytes, its own guess would not be made.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_UTF8, _WINDOWS = "utf-8", "cp1252"


def encodings(path: Path) -> tuple[str, ...]:
    """Return the encodings to try, the likeliest first: what the ``.cpg`` says, else UTF-8, else Windows-1252."""
    said = ""
    for beside in (path.with_suffix(".cpg"), path.with_suffix(".CPG")):
        if beside.is_file():
            said = _codec(beside.read_text(encoding="ascii", errors="replace"))
    return tuple(dict.fromkeys(name for name in (said, _UTF8, _WINDOWS) if name))


def _codec(text: str) -> str:
    """Return the name that Python gives to an encoding: ``UTF-8``, ``1252``, ``ANSI 1252``, ``65001``, ``ISO88591``."""
    text = text.strip().lower()
    if "65001" in text:
        return _UTF8
    page = re.search(r"(?<!\d)(125\d|437|850)(?!\d)", text)
    latin = re.search(r"8859[-_ ]?(\d{1,2})$", text)
    name = f"cp{page[1]}" if page else f"iso8859-{latin[1]}" if latin else text
    try:
        return codecs.lookup(name).name
    except LookupError:
        return ""
