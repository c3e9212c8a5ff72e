"""Figures that no file lets one correct, survey results and indicators: a local value or a comment, with its reason."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..errors import PluginError
from ..geography.codes import fold
from ..language import translate
from ..sources.tables import FLOAT
from . import rules
from .contribution import COMMENT, INDICATOR, Contribution

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCE = "local_indicators"
"""Source of contributions on figures: the table in which an officer's own indicators are."""

OWN = "own"
SEEN = "official_vintage"
"""Name in the ``extra`` of the vintage of the official files that the official figure was made from."""

_BETWEEN = ";"
_PARTS = 4
_SHARE = "share"


@dataclass(frozen=True)
class FigureSubject:
    """A figure of a territory, or of a commune.

    Attributes:
        indicator: Id of the indicator, or an id of its own for a figure that is none.
        title: What it is.
        level: Level of the territory, ``commune`` for a commune.
        programme: Programme of a TI, else "".
        code: Code of the territory.
        name: Its name.
        shown: The official figure as people read it.
        official: The official figure, in ``unit``; unknown when nobody published it.
        unit: One of ``indicator.UNITS``.
        unit_name: Name of what is counted, may be empty.
        year: Its year, 0 when it has none.
        vintage: Vintage of the official files that it was made from.
        version: Digest of those files, "" when nobody published it.
        own: Whether it is no indicator of the catalogue.
    """

    indicator: str
    title: str
    level: str
    programme: str
    code: str
    name: str
    shown: str = ""
    official: Bounds = UNKNOWN
    unit: str = "count"
    unit_name: str = ""
    year: int = 0
    vintage: str = ""
    version: str = ""
    own: bool = False

    @property
    def key(self) -> str:
        """Return the key of its place and year, as contributions write it."""
        return key_of(self.level, self.programme, self.code, self.year)


@dataclass(frozen=True)
class Said:
    """What an expert says of a figure.

    Attributes:
        author, organisation: Who says so.
        reason: Why.
        evidence: What shows it.
        vintage: Period or date that the value describes.
    """

    author: str
    organisation: str
    reason: str
    evidence: tuple[str, ...] = ()
    vintage: str = ""


def key_of(level: str, programme: str, code: str, year: int = 0) -> str:
    """Return the key of a place and a year."""
    return "|".join((level, programme if level == "ti" else "", code, str(year)))


def place_of(one: Contribution) -> tuple[str, str, str, int]:
    """Return the level, programme, code and year that a contribution on a figure speaks of; "" and 0 for a bad key."""
    parts = one.key.split("|")
    if one.source_id != SOURCE or len(parts) != _PARTS or not re.fullmatch(r"\d{1,4}", parts[3]):
        return ("", "", "", 0)
    return (parts[0], parts[1], parts[2], int(parts[3]))


def name_of(one: Contribution) -> str:
    """Return what a contribution speaks of on one line: the key of an object, the title of a figure and its place."""
    if one.source_id != SOURCE:
        return one.key
    _level, _programme, code, year = place_of(one)
    parts = (one.extra.get("indicator") or one.field, one.extra.get("title") or code, year)
    return ", ".join(str(part) for part in parts if part)


def text_of(value: Bounds) -> str:
    """Return a value as contributions keep it: ``12.5``, ``10;14`` within bounds, "" when unknown."""
    if not value.known:
        return ""
    ends = [f"{end:.15g}" for end in (value.low, value.high)]
    return ends[0] if ends[0] == ends[1] else _BETWEEN.join(ends)


def bounds_of(text: str) -> Bounds:
    """Return the value that ``text_of`` wrote.

    Raises:
        ValueError: When it is none.
    """
    if not text.strip():
        return UNKNOWN
    ends = [float(str(rules.parsed(part, FLOAT))) for part in text.split(_BETWEEN)]
    if len(ends) > 2 or not all(math.isfinite(end) for end in ends) or ends[0] > ends[-1]:
        raise ValueError(text)
    return Bounds(ends[0], ends[-1])


def own_id(title: str) -> str:
    """Return the id of an indicator that a title names."""
    return f"own_{re.sub(r'[^a-z0-9]+', '_', fold(title))[:60].strip('_')}"


def value(subject: FigureSubject, given: Bounds, written: str, said: Said) -> Contribution:
    """Return the contribution that gives a figure a local value.

    Args:
        subject: The figure.
        given: The value, in the unit of the figure.
        written: The value as it was typed, with its unit.
        said: Who says so, and why.

    Raises:
        PluginError: When the value is none, or cannot be in its unit.
    """
    if not given.known:
        what = translate("TiDataviz", "A local value is a number, or two when it is known within bounds.")
        raise PluginError(what, subject.title, translate("TiDataviz", "Write it, or make a comment instead."))
    if subject.unit == _SHARE and not 0 <= given.low <= given.high <= 1:
        what = translate("TiDataviz", "A share lies between 0 and 100 %.")
        raise PluginError(what, subject.title, translate("TiDataviz", "Choose the unit again, or correct the value."))
    if not said.vintage.strip():
        what = translate("TiDataviz", "A local value needs the date or the period that it describes.")
        raise PluginError(what, subject.title, translate("TiDataviz", "Write a year, or a date."))
    extra = {
        "title": subject.name, "indicator": subject.title, "unit": subject.unit, "unit_name": subject.unit_name,
        "vintage": said.vintage.strip(), "written": written, "shown": subject.shown, OWN: subject.own,
        SEEN: subject.vintage,
    }  # fmt: skip
    return Contribution(
        kind=INDICATOR, source_id=SOURCE, key=subject.key, field=subject.indicator, official_value=text_of(subject.official),
        official_version=subject.version, proposed_value=text_of(given), reason=said.reason, author=said.author,
        organisation=said.organisation, evidence=said.evidence, extra=extra,
    )  # fmt: skip


def comment(subject: FigureSubject, said: Said) -> Contribution:
    """Return the contribution that comments a figure."""
    return Contribution(
        kind=COMMENT, source_id=SOURCE, key=subject.key, field=subject.indicator, official_value=text_of(subject.official),
        official_version=subject.version, reason=said.reason, author=said.author, organisation=said.organisation,
        evidence=said.evidence,
        extra={
            "title": subject.name, "indicator": subject.title, "unit": subject.unit, "unit_name": subject.unit_name,
            "shown": subject.shown, SEEN: subject.vintage,
        },
    )  # fmt: skip


def about(
    contributions: Iterable[Contribution], indicator: str, level: str, programme: str, code: str
) -> list[Contribution]:
    """Return the contributions that stand and speak of a figure of a territory, whatever the year; the oldest first."""
    wanted = (level, programme if level == "ti" else "", code)
    return [
        one
        for one in contributions
        if one.active and one.source_id == SOURCE and one.field == indicator and place_of(one)[:3] == wanted
    ]
