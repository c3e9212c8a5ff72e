"""Indicators of the inhabitants through time, where a table of the population by year is held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from .commune_figures import of_communes, summed, together
from .indicator import MORE_IS_BETTER, RATE, Indicator

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

_SINCE = 1876  # the first census of INSEE's historical base by commune


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of the inhabitants through time."""
    return (
        Indicator(
            id="population_change",
            theme="overview",
            title=translate("TiDataviz", "Change of the population"),
            formula=translate(
                "TiDataviz",
                "Mean yearly change of the number of inhabitants since the year held before, for 1,000 inhabitants.",
            ),
            unit=RATE,
            sources=("communes", "population"),
            bounds=translate(
                "TiDataviz",
                "Known exactly for the communes whose inhabitants are known in both years; the others are left out: see the "
                "share covered.",
            ),
            compute=_change,
            direction=MORE_IS_BETTER,
            centre=0.0,
            since=_SINCE,
        ),
    )


def _change(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    """Return the change from each year held to the next."""
    years = atlas.memo("population by year", lambda: _by_year(atlas))
    parts = []
    for (before, first), (after, last) in zip(years, years[1:]):
        both = first.notna() & last.reindex(first.index).notna()
        earlier = summed(atlas, grouping, first[both])
        later = summed(atlas, grouping, last.reindex(first.index)[both], after)
        ratio = (later["low"] / earlier["low"]).where(earlier["low"] > 0)
        change = (ratio ** (1 / (after - before)) - 1) * 1000
        parts.append(later.assign(low=change, high=change))
    return together(parts)


def _by_year(atlas: Atlas) -> list[tuple[int, pd.Series]]:
    """Return each year held, ascending, with the inhabitants by current commune code."""
    table = atlas.table("population").drop_duplicates(["commune", "year"])
    by_year = table.set_index(["year", "commune"])["population"]
    return [(int(year), of_communes(atlas, by_year.xs(year, level="year"))) for year in sorted(table["year"].unique())]
