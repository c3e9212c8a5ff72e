"""Activities in NAF rev. 2: the levels A732 (APE), A88, A38, A17 and A5, and what is industry.

The links between levels are in ``resources/naf.csv``, whose column ``version`` leaves room for NAF 2025 (due in 2027).
A code that the table does not know is refused, never guessed: the subclasses of NAF 2025 end with other letters, and its
divisions do not all mean the same.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .reference import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

REV2 = "rev2"
NAF2025 = "2025"

TOTAL = "total"
APE = "A732"
LEVELS = (APE, "A88", "A38", "A17", "A5")
"""From the finest to the coarsest."""

TOTAL_CODES = ("_T", "total", "")
INDUSTRY = ("B", "C", "D", "E")
"""Sections of industry: mining, manufacturing, energy, water and waste."""

MANUFACTURING = ("C",)

_SUBCLASS = re.compile(r"(\d\d)\.?\d\d([A-Z])")
_REV2_LETTERS = "ABCDEFZ"


class ActivityError(ValueError):
    """A code that the nomenclature does not have, or that does not answer the question asked."""


@lru_cache(maxsize=4)
def _levels(version: str) -> dict[str, dict[str, tuple[str, str]]]:
    """Return level -> (code -> (title, code of the next coarser level))."""
    result: dict[str, dict[str, tuple[str, str]]] = {}
    for row in resource("naf.csv").itertuples(index=False):
        if row.version == version:
            result.setdefault(str(row.level), {})[str(row.code)] = (str(row.name), str(row.parent))
    if not result:
        raise ActivityError(f"NAF {version}")
    return result


def version_of(code: str) -> str:
    """Return the nomenclature that a subclass (APE) is written in, told by its last letter; "" when it is no subclass."""
    match = _SUBCLASS.fullmatch(code)
    if not match:
        return ""
    return REV2 if match.group(2) in _REV2_LETTERS else NAF2025


def level_of(code: str, version: str = REV2) -> str:
    """Return the level of a code; the finest one where levels share the code, since its content is then the same.

    Raises:
        ActivityError: When the nomenclature does not have the code.
    """
    if code in TOTAL_CODES:
        return TOTAL
    levels = _levels(version)
    match = _SUBCLASS.fullmatch(code)
    if match and version_of(code) == version and match.group(1) in levels["A88"]:
        return APE
    for level in LEVELS[1:]:
        if code in levels[level]:
            return level
    raise ActivityError(code)


def common_level(codes: Iterable[str], version: str = REV2) -> str:
    """Return the finest level that has all the codes, totals apart; "" when none has."""
    wanted = {code for code in codes if code not in TOTAL_CODES}
    levels = _levels(version)
    if wanted and all(_SUBCLASS.fullmatch(code) and version_of(code) == version for code in wanted):
        return APE if {code[:2] for code in wanted} <= set(levels["A88"]) else ""
    return next((level for level in LEVELS[1:] if wanted and wanted <= set(levels[level])), "")


def to_level(code: str, level: str, version: str = REV2) -> str:
    """Return the code of a coarser level that holds a code: ``2511Z`` at A38 is ``CH``.

    Raises:
        ActivityError: When the code is unknown, or coarser than the level asked for.
    """
    at = level_of(code, version)
    if at == level or (at != TOTAL and code in _levels(version).get(level, {})):
        return code
    if at == TOTAL or level not in LEVELS or LEVELS.index(level) < LEVELS.index(at):
        raise ActivityError(f"{code} -> {level}")
    while at != level:
        code = code[:2] if at == APE else _levels(version)[at][code][1]
        at = LEVELS[LEVELS.index(at) + 1]
    return code


def divisions(code: str, version: str = REV2) -> tuple[str, ...]:
    """Return the divisions (A88) that a code covers, one for a subclass, all for a total.

    Raises:
        ActivityError: When the code is unknown.
    """
    level = level_of(code, version)
    known = _levels(version)["A88"]
    if level == TOTAL:
        return tuple(known)
    if level == APE:
        return (code[:2],)
    return tuple(division for division in known if to_level(division, level, version) == code)


def section(code: str, version: str = REV2) -> str:
    """Return the section (A to U) that holds a code.

    Raises:
        ActivityError: When the code is unknown, or spreads over several sections.
    """
    letters = {to_level(division, "A38", version)[0] for division in divisions(code, version)}
    if len(letters) != 1:
        raise ActivityError(f"{code}: {', '.join(sorted(letters))}")
    return letters.pop()


def industry(code: str, manufacturing_only: bool = False, version: str = REV2) -> bool:
    """Tell whether an activity is industry: sections B to E, or C alone.

    Raises:
        ActivityError: When the code is unknown, or holds industry and other things.
    """
    wanted = MANUFACTURING if manufacturing_only else INDUSTRY
    inside = {section(division, version) in wanted for division in divisions(code, version)}
    if len(inside) != 1:
        raise ActivityError(code)
    return inside.pop()


def title(code: str, version: str = REV2) -> str:
    """Return the French title of a section, or of a code of a level from A88 to A5; "" for a subclass or an unknown code."""
    levels = _levels(version)
    for level in (*LEVELS[1:], "section"):
        if code in levels[level]:
            return levels[level][code][0]
    return ""
