"""The grade of a source for a territory: a letter, a word, the reasons in words and what to do. The rule is our own.

Points are lost for what is wrong; none lost is A, one B, two C, three or more D.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import number, percent, translate
from .quality_cover import BASINS, COMMUNES, MEMBERS, PERIMETER

if TYPE_CHECKING:
    from datetime import date

    from ..provenance import Provenance
    from .quality_cover import Cover

GRADES = "ABCD"
_COVER = ((0.5, 3), (0.9, 2), (0.99, 1))
_HIDDEN = ((0.5, 2), (0.1, 1))
_AGE = ((10.0, 2), (4.0, 1))
_FOLLOWED = 0.05
_DATE = re.compile(r"^(?P<year>(?:19|20)\d\d)(?:-(?P<month>0[1-9]|1[0-2]))?(?:-\d\d)?$")
_UNSURE = ("vérifier", "selon le producteur")
_UNAGED = ("ti_members", "ti_communes", "ti_boundaries", "commune_codes", "trade_rome", "trade_names", "school_trades")
"""Lists and nomenclatures that hold until they are replaced."""
_SERIES = ("labour_needs", "employment", "employment_flores", "establishments_by_size", "population", "employment_basins")
"""Sources of which several years are wanted."""


@dataclass(frozen=True)
class Grade:
    """What a source is worth for a territory.

    Attributes:
        letter: One of ``GRADES``.
        reasons: What is wrong, sentences; none for a good source.
        advice: What to do about it, sentences.
    """

    letter: str
    reasons: tuple[str, ...]
    advice: tuple[str, ...]


def grade_name(letter: str) -> str:
    """Return a grade in words: ``A – good``."""
    names = {
        "A": translate("TiDataviz", "A – good"),
        "B": translate("TiDataviz", "B – fair"),
        "C": translate("TiDataviz", "C – weak"),
        "D": translate("TiDataviz", "D – poor"),
    }
    return names[letter]


def age(source_id: str, vintages: tuple[str, ...], today: date) -> float:
    """Return the years from the end of the latest vintage to a day; NaN for what has no age or no dated vintage."""
    dated = [found for vintage in vintages for found in [_DATE.match(vintage)] if found]
    if source_id in _UNAGED or not dated:
        return math.nan
    ends = [int(found["year"]) + (int(found["month"]) if found["month"] else 12) / 12 for found in dated]
    return max(0.0, today.year + (today.month - 1) / 12 + today.day / 365 - max(ends))


def grade(source_id: str, sources: tuple[Provenance, ...], cover: Cover, years: float) -> Grade:
    """Return the grade of a source.

    Args:
        source_id: The source.
        sources: The parts held.
        cover: What it tells of the territory.
        years: Its age, NaN when it has none.
    """
    lost, reasons, advice = 0, [], []
    faults = (
        _on_cover(cover),
        _on_age(years),
        _on_hidden(cover.hidden),
        _on_vintages(source_id, sources, cover),
        _on_licence(sources),
    )
    for points, reason, todo in faults:
        lost += points
        reasons += [reason] if points else []
        advice += [todo] if points else []
    return Grade(GRADES[min(lost, 3)], tuple(reasons), tuple(advice))


def rule() -> str:
    """Return the rule of the grades in words."""
    return translate(
        "TiDataviz",
        "Grades: A when nothing is wrong, then a letter for each point lost. Coverage under 99% loses one point, under 90% "
        "two, under 50% three; age over 4 years one, over 10 years two; hidden values over 10% one, over 50% two; mixed "
        "vintages, no vintage told, and a licence to be checked, one each. The rule is our own: it says how far to trust a "
        "figure here, not what a producer is worth.",
    )


def cover_text(cover: Cover) -> str:
    """Return the coverage as people read it: ``96% of the communes``."""
    if math.isnan(cover.share):
        if cover.unit == BASINS:
            return translate("TiDataviz", "no basin counts")
        return translate("TiDataviz", "cannot be told")
    if cover.unit == PERIMETER:
        return translate("TiDataviz", "published") if cover.share else translate("TiDataviz", "not published")
    texts = {
        COMMUNES: translate("TiDataviz", "{share} of the communes"),
        BASINS: translate("TiDataviz", "{share} of the basins"),
        MEMBERS: translate("TiDataviz", "{share} of the members"),
    }
    return texts[cover.unit].format(share=_rounded(cover.share))


def _rounded(share: float) -> str:
    """Return a share that is not said whole when it is not."""
    return percent(min(share, 0.999), 1) if 0.99 < share < 1 else percent(share)


def _points(value: float, steps: tuple[tuple[float, int], ...], *, under: bool) -> int:
    for end, points in steps:
        if value < end if under else value > end:
            return points
    return 0


def _on_cover(cover: Cover) -> tuple[int, str, str]:
    if cover.unit == BASINS and math.isnan(cover.share):
        text = translate(
            "TiDataviz", "No employment basin lies in the territory enough to count: it says nothing sure here."
        )
        return (
            2,
            text,
            translate("TiDataviz", "Lower the share from which a basin counts, or look at the basins themselves."),
        )
    text = translate("TiDataviz", "It tells of {coverage} only.").format(coverage=cover_text(cover))
    if cover.unit == PERIMETER:
        text = translate("TiDataviz", "It has no perimeter of this territory.")
    todo = translate("TiDataviz", "Import or download the part that covers the rest of the territory.")
    return _points(cover.share, _COVER, under=True), text, todo


def _on_age(years: float) -> tuple[int, str, str]:
    if math.isnan(years):
        return 0, "", ""
    text = translate("TiDataviz", "It is {years} years old.").format(years=number(years))
    return (
        _points(years, _AGE, under=False),
        text,
        translate("TiDataviz", "Look for a newer version: Data, above, then updates."),
    )


def _on_hidden(hidden: float) -> tuple[int, str, str]:
    if math.isnan(hidden):
        return 0, "", ""
    text = translate("TiDataviz", "{share} of its values here are secret or missing.").format(share=percent(hidden))
    todo = translate("TiDataviz", "Read its figures as bounds, or take a wider territory.")
    return _points(hidden, _HIDDEN, under=False), text, todo


def _on_vintages(source_id: str, sources: tuple[Provenance, ...], cover: Cover) -> tuple[int, str, str]:
    vintages = {source.vintage for source in sources}
    if vintages <= {""}:
        text = translate("TiDataviz", "Its file does not tell its vintage.")
        return 1, text, translate("TiDataviz", "Check the date on the producer's page before quoting it.")
    todo = translate("TiDataviz", "Import the same vintage for all parts.")
    if source_id not in (*_SERIES, *_UNAGED) and len(vintages - {""}) > 1:
        text = translate("TiDataviz", "Parts of several vintages stand side by side ({vintages}).")
        return 1, text.format(vintages=", ".join(sorted(vintages - {""}))), todo
    if cover.followed > _FOLLOWED:
        text = translate("TiDataviz", "{share} of its commune codes are of another vintage: they were followed.")
        return (
            1,
            text.format(share=percent(cover.followed)),
            translate("TiDataviz", "Look for a file in the present communes."),
        )
    return 0, "", ""


def _on_licence(sources: tuple[Provenance, ...]) -> tuple[int, str, str]:
    unsure = [s.licence for s in sources if not s.licence or any(sign in s.licence.lower() for sign in _UNSURE)]
    text = translate("TiDataviz", "Its licence is not settled: {licence}.")
    todo = translate("TiDataviz", "Ask the producer before publishing its figures.")
    named = next(iter(filter(None, unsure)), translate("TiDataviz", "not told"))
    return int(bool(unsure)), text.format(licence=named), todo
