"""What the panels draw. A view is made off the main thread; a panel computes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..bounds import Bounds
    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance


@dataclass(frozen=True)
class LabourSettings:
    """Choices of the officer in the labour panel.

    Attributes:
        basin_threshold: A basin counts for the territory when at least this share of its population lives in it.
        industrial_only: Rank industrial trades only (FAP domains C to H, without vehicle repair).
        first_year: First survey year taken into the ranking; 0 for all.
        last_year: Last survey year taken into the ranking; 0 for all.
        skilled_only: Leave out the trades whose label says "non qualifiés" or "peu qualifiés": no school is needed.
    """

    basin_threshold: float = 0.5
    industrial_only: bool = True
    first_year: int = 0
    last_year: int = 0
    skilled_only: bool = True


@dataclass(frozen=True)
class LabourMarketView:
    """The labour market of a territory, from the BMO survey.

    Attributes:
        territory: The territory.
        settings: The choices it was made with.
        basins: basin, basin_name, communes_in, communes_total, population_in, population_total, share (of the basin's
            population that lives in the territory), counted (bool). Counted first.
        years: Survey years held, ascending.
        nomenclatures: Nomenclature of each year, such as {2023: "FAP2009", 2024: "FAP2021"}.
        trades: trade, trade_name, nomenclature, industrial (bool), skilled (bool), linked (code in the other
            nomenclature or "").
            Every trade seen in the counted basins, one row per code.
        ranking: rank, trade, trade_name, nomenclature, linked, years_seen, projects_min, projects_max (mean a
            year), difficult_share_min, difficult_share_max (pooled), persistence (share of the years in which at least half
            of the projects are surely difficult, years with under 5 projects left aside), seasonal_share_min,
            seasonal_share_max (pooled), score, official (what the legal list of trades in tension says of it in the regions
            of the territory: listed, not listed, no list), official_regions. Best first.
        rule: The rule of the ranking, in words, in the language of the interface.
        trade: The trade shown in history and comparison (code), "" when there is none.
        trade_name: Its name.
        history: year, trade, trade_name, nomenclature, projects_min, projects_max, difficult_min, difficult_max,
            seasonal_min, seasonal_max, difficult_share_min, difficult_share_max. One row per year in which the trade
            appears in the counted basins.
        breaks: Years that open a new nomenclature: the series is cut before each.
        comparison: level ("territory", "department", "region", "france"), code, name, year, trade, projects_min,
            projects_max, difficult_share_min, difficult_share_max.
        by_basin: year, basin, basin_name, trade, nomenclature and the six figures, for the trade in each counted basin.
        reports: Joins behind the figures.
        sources: Where they come from.
        partial: Years in which the survey lacks a basin that counts: the territory's figures are unknown then.
        trends: The columns of ``history`` with rank, of the first trades of the ranking: each with its linked code in the
            years of the other nomenclature. None when not made.
        tension_list: Month of the legal list of trades in tension held, such as ``2024-03``; "" when none is held.
    """

    territory: Territory
    settings: LabourSettings
    basins: pd.DataFrame
    years: tuple[int, ...]
    nomenclatures: dict[int, str]
    trades: pd.DataFrame
    ranking: pd.DataFrame
    rule: str
    trade: str
    trade_name: str
    history: pd.DataFrame
    breaks: tuple[int, ...]
    comparison: pd.DataFrame
    by_basin: pd.DataFrame
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    partial: tuple[int, ...] = ()
    trends: pd.DataFrame | None = None
    tension_list: str = ""


@dataclass(frozen=True)
class LandView:
    """Vacant land of a territory and the Natura 2000 perimeters that it meets.

    Attributes:
        territory: The territory.
        boundary_method: ``communes`` (sites within the dissolved communes) or ``published`` (within ANCT's perimeter).
        sites: GeoDataFrame in EPSG:4326: the columns of the ``vacant_land`` table, then located_as ("point" or "surface"),
            shape_area_m2 (of a surface, legal projection, NaN for a point), overlap_m2 (with the union of Natura 2000
            perimeters; NaN for a point, whose extent is unknown, and when no perimeter is held), overlap_share (of
            shape_area_m2, NaN likewise), touches (bool: meets a perimeter), distance_m (to the nearest perimeter, NaN when
            none is held and where the files held do not reach the commune), nearest_code, nearest_name; inventory stands
            before them (credit line of the file that names the site). Largest first.
        by_status, by_type, by_zone, by_pollution: value, sites, area_m2 (sum of the known areas), area_known (number of
            sites whose area is known).
        by_size: The same by class of area: "0" (under 0.1 ha) to "5" (10 ha and more), "" for an unknown area.
        by_inventory: inventory (credit line), source_name (as the inventory says), sites, area_m2, area_known, updated_on
            (the latest).
        total_area_m2: Sum of the known areas.
        area_known: Number of sites whose area is known.
        touching: Number of sites that meet a Natura 2000 perimeter, or -1 when no perimeter is held.
        overlap_m2: Sum of the overlaps known.
        natura: GeoDataFrame of the perimeters that meet the territory, columns of ``natura2000``.
        natura_area_m2: Area of their union within the territory (NaN when no perimeter is held).
        reports: Joins behind the figures; the sites on which the methods differ are named.
        sources: Where they come from.
        area_again_m2: What ``total_area_m2`` counts more than once: sites of one inventory that give the same parcels.
        covered: Share of the communes in a department of which an inventory names a site.
        natura_covered: Share of the communes within the extent of the Natura 2000 files held; 1 when none is held.
    """

    territory: Territory
    boundary_method: str
    sites: gpd.GeoDataFrame
    by_status: pd.DataFrame
    by_type: pd.DataFrame
    by_zone: pd.DataFrame
    by_pollution: pd.DataFrame
    by_size: pd.DataFrame
    by_inventory: pd.DataFrame
    total_area_m2: float
    area_known: int
    touching: int
    overlap_m2: float
    natura: gpd.GeoDataFrame
    natura_area_m2: float
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    area_again_m2: float = 0.0
    covered: float = 1.0
    natura_covered: float = 1.0


@dataclass(frozen=True)
class Figure:
    """One key figure of the overview.

    Attributes:
        id: Stable name, such as ``population``.
        title: What it is, in the language of the interface.
        value: The figure as people read it, with its unit, such as ``32-37`` or ``2 184 km²``.
        note: Year, rule or caution; may be empty.
        sources: Credit lines.
        local: What local experts say of it: who, when, why; "" when they say nothing.
    """

    id: str
    title: str
    value: str
    note: str
    sources: tuple[str, ...]
    local: str = ""


@dataclass(frozen=True)
class Missing:
    """A source that a panel would need and that the workspace does not hold.

    Attributes:
        source_id: Id in the catalogue.
        title: Its title.
        reason: What it would add, in the language of the interface.
    """

    source_id: str
    title: str
    reason: str


@dataclass(frozen=True)
class OverviewView:
    """The first page on a territory.

    Attributes:
        territory: The territory.
        figures: Key figures.
        members: The territory's members (see ``Territory.members``).
        basins: As in ``LabourMarketView``; empty when no basin table is held.
        headline_trade: Name of the first industrial trade of the ranking, "" when there is none.
        headline_projects: Mean projects a year in it.
        headline_difficult: Pooled share of difficult projects in it.
        missing: Sources not held.
        reports: Every join report.
        sources: Every source.
    """

    territory: Territory
    figures: tuple[Figure, ...]
    members: pd.DataFrame
    basins: pd.DataFrame
    headline_trade: str
    headline_projects: Bounds
    headline_difficult: Bounds
    missing: tuple[Missing, ...]
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]


@dataclass(frozen=True)
class Dossier:
    """All that the dock shows of one territory.

    ``labour`` and ``land`` are None when the workspace lacks what they need; ``overview.missing`` then says what.
    """

    territory: Territory
    overview: OverviewView
    labour: LabourMarketView | None
    land: LandView | None
