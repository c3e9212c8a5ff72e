"""What the need of a territory is made of: hard recruitment, industrial jobs lost, vacant land; each from indicators."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..language import translate
from .indicator import SHARE, years_text
from .industry_indicators import EMPLOYEES
from .project_counts import first_told

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance
    from .indicators import Values

RECRUITMENT, LOSS, LAND = "recruitment", "jobs", "land"
_SPAN = 10
"""Years over which the loss of jobs is measured, where they are held."""


@dataclass(frozen=True)
class Measured:
    """A part of the need, measured for every territory of a grouping.

    Attributes:
        low: Lower end by code, NaN when unknown; more is more need.
        high: Upper end.
        period: Year or years of it, "" when it has none.
        sources: Where it comes from.
    """

    low: pd.Series
    high: pd.Series
    period: str
    sources: tuple[Provenance, ...] = ()


@dataclass(frozen=True)
class NeedPart:
    """A part of the need.

    Attributes:
        id: Stable name.
        title: What it is, in the language of the interface.
        formula: How it is made, in words.
        unit: One of ``indicator.UNITS``.
        measure: Makes it; None when nothing that it is made of tells anything.
    """

    id: str
    title: str
    formula: str
    unit: str
    measure: Callable[[Atlas, Grouping], Measured | None]


def parts() -> tuple[NeedPart, ...]:
    """Return the parts of the need in the language of the interface."""
    return (
        NeedPart(
            RECRUITMENT,
            translate("TiDataviz", "Hard recruitment in industry"),
            translate(
                "TiDataviz", "Share of the recruitment projects in industrial trades that employers expect to be difficult."
            ),
            SHARE,
            _recruitment,
        ),
        NeedPart(
            LOSS,
            translate("TiDataviz", "Industrial jobs lost"),
            translate("TiDataviz", "Industrial jobs lost over the ten latest years held, as a share of those at the start."),
            SHARE,
            _loss,
        ),
        NeedPart(
            LAND,
            translate("TiDataviz", "Vacant land"),
            translate("TiDataviz", "Area of the vacant sites, as a share of the area of the territory."),
            SHARE,
            _land,
        ),
    )


def measured(atlas: Atlas, groups: Grouping, part: NeedPart) -> Measured | None:
    """Return a part of the need, None when nothing is known of it."""

    def make() -> Measured | None:
        found = part.measure(atlas, groups)
        return None if found is None or found.low.isna().all() else found

    return atlas.memo(("need part", part.id, groups.key), make)


def _last(values: Values) -> tuple[pd.DataFrame, str]:
    """Return the values of the latest year in which any is known, by code, and that year."""
    years = [year for year in reversed(values.years) if values.at(year)["low"].notna().any()]
    if not years:
        return values.at(), ""
    return values.at(years[0]), str(years[0])


def _recruitment(atlas: Atlas, groups: Grouping) -> Measured | None:
    found = first_told(atlas, groups, ("industrial_difficult_share",))
    if found is None:
        return None
    rows, year = _last(found)
    return Measured(rows["low"], rows["high"], year, found.sources)


def _loss(atlas: Atlas, groups: Grouping) -> Measured | None:
    """Measure the loss between two years, the same for all territories; a gain is below 0."""
    found = first_told(atlas, groups, EMPLOYEES)
    if found is None:
        return None
    known = [year for year in found.years if found.at(year)["low"].notna().any()]
    recent = [year for year in known if year >= known[-1] - _SPAN]
    if len(recent) < 2:
        return None
    start, end = found.at(recent[0]), found.at(recent[-1]).reindex(found.at(recent[0]).index)
    usable = start["low"] > 0
    low = (1 - end["high"] / start["low"]).where(usable)
    high = (1 - end["low"] / start["high"]).where(usable)
    return Measured(low, high, years_text(recent[0], recent[-1]), found.sources)


def _land(atlas: Atlas, groups: Grouping) -> Measured | None:
    found = first_told(atlas, groups, ("vacant_area",))
    area = first_told(atlas, groups, ("area",))
    if found is None or area is None:
        return None
    sites, period = _last(found)
    ground = area.at()["low"].reindex(sites.index)
    ground = ground.where(ground > 0)
    return Measured(sites["low"] / ground, sites["high"] / ground, period, (*found.sources, *area.sources))
