"""The catalogue of indicators, and their values for every territory of a level."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..errors import PluginError
from ..geography.grouping import Grouping, grouping, grouping_of
from ..language import translate
from . import place_indicators
from .indicator import COLUMNS, LESS_IS_BETTER, Indicator

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance

_DECLARED = (place_indicators.indicators,)
"""One function a theme, in the order in which indicators are listed."""


@dataclass(frozen=True)
class Values:
    """The values of an indicator for the territories of a grouping.

    Attributes:
        indicator: The indicator.
        table: code, name, year (0 when not yearly), low, high, covered; one row per territory and year of the indicator,
            unknown ones included (low and high NaN).
        sources: Where the values come from.
    """

    indicator: Indicator
    table: pd.DataFrame
    sources: tuple[Provenance, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years, ascending; none when the indicator is not yearly."""
        return tuple(sorted(int(year) for year in self.table["year"].unique() if year))

    @property
    def latest(self) -> int:
        """Return the latest year, 0 when there is none."""
        return max(self.years, default=0)

    def of(self, code: str, year: int | None = None) -> Bounds:
        """Return the value of a territory in a year, by default the latest."""
        wanted = self.latest if year is None else year
        rows = self.table[(self.table["code"] == code) & (self.table["year"] == wanted)]
        if not len(rows) or math.isnan(rows["low"].iloc[0]):
            return UNKNOWN
        return Bounds(float(rows["low"].iloc[0]), float(rows["high"].iloc[0]))

    def at(self, year: int | None = None) -> pd.DataFrame:
        """Return the rows of a year, by default the latest, indexed by code."""
        wanted = self.latest if year is None else year
        return self.table[self.table["year"] == wanted].set_index("code")


@dataclass(frozen=True)
class Rank:
    """The place of a territory among those of its level whose value is known.

    Attributes:
        best: Best rank that its bounds and those of the others allow, 1 first.
        worst: Worst rank that they allow.
        among: Number of territories whose value is known, itself included.
    """

    best: int
    worst: int
    among: int


def catalogue() -> dict[str, Indicator]:
    """Return every indicator by its id, in the language of the interface."""
    return {indicator.id: indicator for declared in _DECLARED for indicator in declared()}


def available(atlas: Atlas, level: str) -> tuple[Indicator, ...]:
    """Return the indicators whose sources are all held, and that make sense at a level."""
    return tuple(
        indicator
        for indicator in catalogue().values()
        if level in indicator.levels and all(atlas.has(source_id) for source_id in indicator.sources)
    )


def find(indicator_id: str) -> Indicator:
    """Return an indicator by its id.

    Raises:
        PluginError: When there is no such indicator; the message lists those there are.
    """
    known = catalogue()
    if indicator_id not in known:
        what = translate("TiDataviz", "There is no indicator of this name: {name}.").format(name=indicator_id)
        todo = translate("TiDataviz", "Choose one of these: {names}.").format(names=", ".join(sorted(known)))
        raise PluginError(what, "", todo)
    return known[indicator_id]


def values(atlas: Atlas, indicator: Indicator, groups: Grouping) -> Values:
    """Return the values of an indicator for every territory of a grouping; computed once per atlas.

    A territory that the indicator says nothing of is unknown, never 0.
    """
    return atlas.memo(("indicator", indicator.id, groups.key), lambda: _values(atlas, indicator, groups))


def values_of_level(atlas: Atlas, indicator_id: str, level: str, programme: str = "") -> Values:
    """Return the values of an indicator for every territory of a level.

    Raises:
        PluginError: When there is no such indicator.
    """
    return values(atlas, find(indicator_id), grouping(atlas, level, programme))


def values_around(atlas: Atlas, indicator: Indicator, territory: Territory) -> Values:
    """Return the values of an indicator for a territory and for those of its level; a selection stands alone."""
    if territory.level == "selection":
        return values(atlas, indicator, grouping_of(territory))
    return values(atlas, indicator, grouping(atlas, territory.level, territory.programme))


def rank(found: Values, code: str, year: int | None = None) -> Rank | None:
    """Return the rank of a territory, 1 for the largest value (the smallest where less is better); None when unknown.

    Bounds are ranked as bounds: ``best`` counts those surely before, ``worst`` those possibly before.
    """
    rows = found.at(year).dropna(subset=["low"])
    if code not in rows.index or len(rows) < 2:
        return None
    own, others = rows.loc[code], rows.drop(index=code)
    if found.indicator.direction == LESS_IS_BETTER:
        surely, possibly = others["high"] < own["low"], others["low"] < own["high"]
    else:
        surely, possibly = others["low"] > own["high"], others["high"] > own["low"]
    return Rank(1 + int(surely.sum()), 1 + int(possibly.sum()), len(rows))


def _values(atlas: Atlas, indicator: Indicator, groups: Grouping) -> Values:
    import pandas as pd

    made = indicator.compute(atlas, groups)[list(COLUMNS)]
    years = sorted(made["year"].unique()) or [0]
    every = pd.MultiIndex.from_product([groups.codes, years], names=["code", "year"])
    table = made.set_index(["code", "year"]).reindex(every).reset_index()
    table.insert(1, "name", table["code"].map(groups.names))
    return Values(indicator, table, (*indicator.credits, *atlas.sources(*indicator.sources)))
