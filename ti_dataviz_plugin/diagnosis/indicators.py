"""The catalogue of indicators, and their values for every territory of a level."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..enrichment.credit import LocalCredit
from ..enrichment.figures import SOURCE as FIGURES
from ..errors import PluginError
from ..geography.grouping import Grouping, grouping, grouping_of
from ..geography.membership import basin_table
from ..language import translate
from . import (
    industry_indicators,
    labour_indicators,
    land_indicators,
    local_indicators,
    local_values,
    place_indicators,
    population_indicators,
    projects_indicators,
    size_indicators,
    training_indicators,
)
from .indicator import COLUMNS, LESS_IS_BETTER, Indicator

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .local_values import LocalValue

_DECLARED = (
    place_indicators.indicators,
    population_indicators.indicators,
    size_indicators.indicators,
    industry_indicators.indicators,
    labour_indicators.indicators,
    training_indicators.indicators,
    projects_indicators.indicators,
    land_indicators.indicators,
)  # one line a theme
"""One function a theme, in the order in which indicators are listed."""


@dataclass(frozen=True)
class Values:
    """The values of an indicator for the territories of a grouping.

    Attributes:
        indicator: The indicator.
        table: code, name, year (0 when not yearly), low, high, covered; one row per territory and year of the indicator,
            unknown ones included (low and high NaN).
        sources: Where the values come from, what is laid over them included.
        local: What local experts gave in the place of values: ``table`` has it already.
    """

    indicator: Indicator
    table: pd.DataFrame
    sources: tuple[Provenance, ...]
    local: tuple[LocalValue, ...] = ()

    @cached_property
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
        rows = self._by_year.get(wanted)
        if rows is None or code not in rows.index:
            return UNKNOWN
        low, high = rows[["low", "high"]].to_numpy(dtype="float64")[rows.index.get_loc(code)].tolist()
        return UNKNOWN if math.isnan(low) else Bounds(low, high)

    def at(self, year: int | None = None) -> pd.DataFrame:
        """Return the rows of a year, by default the latest, indexed by code."""
        wanted = self.latest if year is None else year
        found = self._by_year.get(wanted)
        return found.copy() if found is not None else self.table.iloc[:0].set_index("code")

    @cached_property
    def ranked(self) -> dict[int, pd.DataFrame]:
        """Return the ranks of each year asked for so far (see ``ranks``): each territory of the level asks for them."""
        return {}

    @cached_property
    def _by_year(self) -> dict[int, pd.DataFrame]:
        """Return the rows of each year, indexed by code: they are looked up again and again."""
        years = [int(year) for year in self.table["year"].unique()]
        return {year: self.table[self.table["year"] == year].set_index("code") for year in years}


@dataclass(frozen=True)
class Rank:
    """The place of a territory among those of its level whose value is known.

    Attributes:
        best: Best rank that its bounds and those of the others allow, 1 first.
        worst: Worst rank that they allow.
        among: Number of territories whose value is known, itself included.
        local: How many of them have a local value: official figures and those are ranked together.
    """

    best: int
    worst: int
    among: int
    local: int = 0


def catalogue(atlas: Atlas | None = None) -> dict[str, Indicator]:
    """Return every indicator by its id, in the language of the interface; with an atlas, the user's own after the others."""
    built_in = {indicator.id: indicator for declared in _DECLARED for indicator in declared()}
    own = local_indicators.indicators(atlas) if atlas is not None else ()
    return {**built_in, **{indicator.id: indicator for indicator in own}}


def available(atlas: Atlas, level: str) -> tuple[Indicator, ...]:
    """Return the indicators whose sources are all held, and that make sense at a level."""
    return tuple(
        indicator
        for indicator in catalogue(atlas).values()
        if level in indicator.levels and all(atlas.has(source_id) for source_id in indicator.sources)
    )


def find(indicator_id: str, atlas: Atlas | None = None) -> Indicator:
    """Return an indicator by its id; with an atlas, one of the user's own too.

    Raises:
        PluginError: When there is no such indicator; the message lists those there are.
    """
    known = catalogue(atlas)
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
    return values(atlas, find(indicator_id, atlas), grouping(atlas, level, programme))


def values_around(atlas: Atlas, indicator: Indicator, territory: Territory) -> Values:
    """Return the values of an indicator for a territory and for those of its level; a selection stands alone."""
    if territory.level == "selection":
        return values(atlas, indicator, grouping_of(territory))
    return values(atlas, indicator, grouping(atlas, territory.level, territory.programme))


def rank(found: Values, code: str, year: int | None = None) -> Rank | None:
    """Return the rank of a territory, 1 for the largest value (the smallest where less is better); None when unknown.

    Bounds are ranked as bounds: ``best`` counts those surely before, ``worst`` those possibly before.
    """
    rows = ranks(found, year)
    if code not in rows.index or len(rows) < 2:
        return None
    best, worst, among = (int(place) for place in rows.to_numpy()[rows.index.get_loc(code)])
    return Rank(best, worst, among, local_among(found, year))


def local_among(found: Values, year: int | None = None) -> int:
    """Return how many territories have a local value in a year, by default the latest."""
    wanted = found.latest if year is None else year
    return len({each.code for each in found.local if each.year == wanted})


def ranks(found: Values, year: int | None = None) -> pd.DataFrame:
    """Return best, worst and among (see ``Rank``) of each territory whose value is known in a year, indexed by code."""
    wanted = found.latest if year is None else year
    if wanted not in found.ranked:
        found.ranked[wanted] = _ranks(found, wanted)
    return found.ranked[wanted]


def _ranks(found: Values, year: int) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    rows = found.at(year).dropna(subset=["low"])
    low, high = rows["low"].to_numpy(), rows["high"].to_numpy()
    if found.indicator.direction == LESS_IS_BETTER:
        low, high = -high, -low
    surely = len(rows) - np.searchsorted(np.sort(low), high, side="right")
    possibly = len(rows) - np.searchsorted(np.sort(high), low, side="right")
    # A territory known within bounds is counted among those possibly before itself.
    worst = 1 + possibly - (high > low)
    return pd.DataFrame({"best": 1 + surely, "worst": worst, "among": len(rows)}, index=rows.index)


def _values(atlas: Atlas, indicator: Indicator, groups: Grouping) -> Values:
    import pandas as pd

    made = indicator.compute(atlas, groups)[list(COLUMNS)]
    years = sorted(made["year"].unique()) or [0]
    every = pd.MultiIndex.from_product([groups.codes, years], names=["code", "year"])
    table = made.set_index(["code", "year"]).reindex(every).reset_index()
    table.insert(1, "name", table["code"].map(groups.names))
    table, local = local_values.lay(atlas, indicator, groups, table)
    sources = (*indicator.credits, *_used(atlas, indicator), *local_values.credits_of(indicator, local, groups))
    return Values(indicator, table, sources, local)


def _used(atlas: Atlas, indicator: Indicator) -> tuple[Provenance, ...]:
    """Return the sources of an indicator; of the tables of basins, the one vintage that is used."""
    found = atlas.sources(*indicator.sources, *indicator.uses)
    vintage = basin_table(atlas).vintage if atlas.has("employment_basins") else ""
    return tuple(
        source
        for source in found
        if (source.source_id != "employment_basins" or source.vintage == vintage)
        # Local values are credited where they were laid: see ``local_values.credits_of``.
        and not (source.source_id == FIGURES and isinstance(source, LocalCredit))
    )
