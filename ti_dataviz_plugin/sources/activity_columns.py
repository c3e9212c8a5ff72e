"""What the two sources of employment share: how activities are described, and what is said of those that are unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import number, translate
from . import naf

if TYPE_CHECKING:
    import pandas as pd

_SHOWN = 8


def described(table: pd.DataFrame, notes: list[str], level: str = "") -> pd.DataFrame:
    """Return a table with naf_level and naf_version set from its column ``naf``; unknown codes are told, never guessed.

    Args:
        table: Rows with a column ``naf``, and maybe ``naf_name``, which is filled from the nomenclature where it is empty.
        notes: Where to say which codes the nomenclature does not have.
        level: The level of the whole file, where it is known.
    """
    codes = [str(code) for code in table["naf"].unique()]
    levels = {code: _level(code, level) for code in codes}
    versions = {code: naf.REV2 if levels[code] else naf.version_of(code) for code in codes}
    result = table.copy()
    result["naf_level"] = result["naf"].map(levels)
    result["naf_version"] = result["naf"].map(versions)
    titles = result["naf"].map({code: naf.title(code) for code in codes})
    result["naf_name"] = result["naf_name"].where(result["naf_name"] != "", titles) if "naf_name" in result else titles
    unknown = sorted(code or "?" for code in codes if not levels[code])
    if unknown:
        rows = int((result["naf_level"] == "").sum())
        notes.append(
            translate(
                "TiDataviz", "{count} rows have an activity that NAF rev. 2 does not have; they are kept apart: {codes}."
            ).format(count=number(rows), codes=", ".join(unknown[:_SHOWN]) + (", …" if len(unknown) > _SHOWN else ""))
        )
    return result


def _level(code: str, level: str) -> str:
    try:
        return level if level and code not in naf.TOTAL_CODES else naf.level_of(code) if code else ""
    except naf.ActivityError:
        return ""
