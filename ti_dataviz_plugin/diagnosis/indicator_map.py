"""The map of an indicator: its values for every territory of a level, ready to be drawn, and where they come from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..enrichment.credit import official
from ..geography.grouping import Grouping, grouping
from ..geography.projection import legal_epsg
from . import indicators, trade_map
from .indicator import SHARE, Indicator
from .local_account import credits_in, lines_by_territory
from .standing import place_text

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance

LATEST = 0
"""In the place of a year: the latest of which values are known."""

KNOWN, BOUNDED, NOTHING = "known", "bounds", "unknown"
"""How a value is known: exactly, within bounds, not at all."""


@dataclass(frozen=True)
class MapChoice:
    """What is to be mapped.

    Attributes:
        indicator: Id of an indicator, or of a trade's tension (``trade_map.id_of``).
        level: A level of ``atlas.levels()`` other than ``selection``.
        programme: Programme id, for TI.
        year: A year, ``LATEST``, or None for every year in one layer. An indicator that is not yearly has one map only.
    """

    indicator: str
    level: str
    programme: str = ""
    year: int | None = LATEST


@dataclass(frozen=True)
class Place:
    """Where a map looks.

    Attributes:
        extent: west, south, east, north (EPSG:4326).
        epsg: Legal projection there.
    """

    extent: tuple[float, float, float, float]
    epsg: int


@dataclass(frozen=True)
class IndicatorMap:
    """The values of an indicator for every territory of a level.

    Attributes:
        choice: What was asked for, the year found.
        indicator: The indicator.
        years: Years mapped; none for an indicator that is not yearly.
        figures: code, name, year (missing when not yearly), low, high, value (what is coloured: the middle of the bounds),
            covered, state (``KNOWN``, ``BOUNDED``, ``NOTHING``), text (as people read it), rank (as people read it),
            local_expertise (a line for each local contribution that counts in it: what, who, when, why; "" where none does);
            one row per territory and year.
        groups: The territories.
        main: Where most of their inhabitants live: the mainland, as a rule.
        sources: Where the values and the outlines come from.
    """

    choice: MapChoice
    indicator: Indicator
    years: tuple[int, ...]
    figures: pd.DataFrame
    groups: Grouping
    main: Place
    sources: tuple[Provenance, ...]


def find(atlas: Atlas, choice: MapChoice) -> Indicator:
    """Return the indicator of a choice: one of those available, or the tension of a trade.

    Raises:
        PluginError: When there is no such indicator or no such trade.
    """
    trade = trade_map.trade_of(choice.indicator)
    if trade:
        return trade_map.tension(atlas, trade)
    offered = {indicator.id: indicator for indicator in indicators.available(atlas, choice.level)}
    return offered[choice.indicator] if choice.indicator in offered else indicators.find(choice.indicator, atlas)


def years_of(atlas: Atlas, choice: MapChoice) -> tuple[int, ...]:
    """Return the years of which an indicator has values at a level, ascending; none when it is not yearly.

    Raises:
        PluginError: When there is no such indicator.
    """
    found = indicators.values(atlas, find(atlas, choice), grouping(atlas, choice.level, choice.programme))
    return found.years


def indicator_map(atlas: Atlas, choice: MapChoice) -> IndicatorMap:
    """Return the map of an indicator; a year of which there is no value gives a map on which all is unknown.

    Raises:
        PluginError: When there is no such indicator.
    """
    groups = grouping(atlas, choice.level, choice.programme)
    found = indicators.values(atlas, find(atlas, choice), groups)
    years = _years(found, choice.year)
    return IndicatorMap(
        choice=MapChoice(choice.indicator, choice.level, choice.programme, years[0] if len(years) == 1 else None),
        indicator=found.indicator,
        years=tuple(year for year in years if year),
        figures=_figures(atlas, groups, found, years),
        groups=groups,
        main=_main(atlas, groups),
        sources=tuple(
            dict.fromkeys((*credits_in(found, years, groups), *_of_years(found.sources, years), *_ground(atlas, choice)))
        ),
    )


def region_of(atlas: Atlas, territory: Territory) -> Place:
    """Return the main region of a territory."""
    communes = atlas.communes
    within = communes[communes["region"] == territory.regions[0]]
    return Place(_extent(within), legal_epsg(territory.departments[0]))


def _years(found: indicators.Values, year: int | None) -> tuple[int, ...]:
    if not found.years:
        return (0,)
    if year is None:
        return found.years
    if year != LATEST:
        return (year,)
    known = found.table.dropna(subset=["low"])
    return (int(known["year"].max()) if len(known) else found.latest,)


def _figures(atlas: Atlas, groups: Grouping, found: indicators.Values, years: tuple[int, ...]) -> pd.DataFrame:
    import pandas as pd

    parts = [_figures_of(found, year, lines_by_territory(atlas, groups, found, year)) for year in years]
    return pd.concat(parts, ignore_index=True)


def _figures_of(found: indicators.Values, year: int, local_lines: dict[str, list[str]]) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    indicator = found.indicator
    table = found.at(year).reindex(pd.Index(found.table["code"].unique(), name="code"))
    table["name"] = found.table.drop_duplicates("code").set_index("code")["name"]
    low, high = table["low"], table["high"]
    # A share between 0 and 1 is no more known than one of which nothing is said.
    nothing = low.isna() | ((low <= 0) & (high >= 1) if indicator.unit == SHARE else False)
    places = indicators.ranks(found, year).reindex(table.index)
    counted = indicators.local_among(found, year)
    return pd.DataFrame(
        {
            "code": table.index,
            "name": table["name"],
            "year": float(year) if year else float("nan"),
            "low": low,
            "high": high,
            "value": ((low + high) / 2).mask(nothing),
            "covered": table["covered"],
            "state": np.select([nothing, low < high], [NOTHING, BOUNDED], KNOWN),
            "text": [indicator.text(_bounds(*pair)) for pair in zip(low.mask(nothing), high.mask(nothing))],
            "rank": [_rank_text(best, worst, among, counted) for best, worst, among in places.to_numpy().tolist()],
            "local_expertise": ["\n".join(local_lines.get(str(code), ())) for code in table.index],
        }
    ).reset_index(drop=True)


def _bounds(low: float, high: float) -> Bounds:
    return UNKNOWN if low != low else Bounds(low, high)  # noqa: PLR0124 (NaN)


def _rank_text(best: float, worst: float, among: float, local: int) -> str:
    """Return a rank as people read it; empty when there is none."""
    if best != best:  # noqa: PLR0124 (NaN)
        return ""
    return place_text(indicators.Rank(int(best), int(worst), int(among), local))


def _of_years(sources: tuple[Provenance, ...], years: tuple[int, ...]) -> tuple[Provenance, ...]:
    """Leave out the other vintages of a source that has one vintage a year."""
    vintages, files = {str(year) for year in years}, official(sources)
    yearly = {source.source_id for source in files if source.vintage in vintages}
    return tuple(s for s in files if s.source_id not in yearly or s.vintage in vintages)


def _ground(atlas: Atlas, choice: MapChoice) -> tuple[Provenance, ...]:
    """Return where the outlines come from; the lists of the other programme do not count."""
    lists = {"ti": ("ti_members", "ti_communes"), "basin": ("employment_basins",)}.get(choice.level, ())
    found = atlas.sources(*lists, "communes")
    return tuple(p for p in found if p.vintage == choice.programme or not p.source_id.startswith("ti_"))


def _main(atlas: Atlas, groups: Grouping) -> Place:
    """Return where the territories lie that are in the legal projection with most inhabitants."""
    communes = atlas.communes[atlas.communes["commune"].isin(groups.owners.index)]
    epsg = communes["department"].map(legal_epsg)
    most = int(communes["population"].fillna(1).groupby(epsg).sum().idxmax())
    return Place(_extent(communes[epsg == most]), most)


def _extent(communes: gpd.GeoDataFrame) -> tuple[float, float, float, float]:
    west, south, east, north = (float(side) for side in communes.total_bounds)
    return west, south, east, north
