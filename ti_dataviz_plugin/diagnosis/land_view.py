"""What surrounds the vacant sites of a territory, as the land panel draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd
    import pandas as pd

    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .views import Figure, Missing


@dataclass(frozen=True)
class LandSettings:
    """Choices of the officer.

    Attributes:
        boundary: How vacant sites are chosen (see ``LandView``); ``communes`` is used where no perimeter is published.
    """

    boundary: str = "communes"


@dataclass(frozen=True)
class SurroundingsView:
    """Protected areas, hazards, zones and offer of land of a territory, and the dates of its inventory of vacant sites.

    A table whose source is not held, or does not reach the territory, is empty: ``told`` says which are not.

    Attributes:
        territory: The territory.
        settings: The choices it was made with.
        sites: Number of vacant sites; -1 when no inventory is held.
        told: Catalogue ids of the sources that are held and reach the territory.
        covered: Share of the communes of the territory that the files held of a source reach, by catalogue id.
        figures: Key figures, those that are indicators as the catalogue computes them.
        protected: weight (of ``WEIGHTS`` without Natura 2000's), title, areas (number that meet the territory), area_m2 (of
            their union within it), share (of its area), sites (vacant sites that meet one). Heaviest first, the weights of
            which a file covers a part of the territory.
        protected_areas: GeoDataFrame of those areas, heaviest first: columns of ``protected_areas``, kind_title,
            weight_title, consequence.
        plans: GeoDataFrame of the risk plans that meet the territory (columns of ``risk_plans``), those only prescribed or
            repealed included; counted (bool) tells those that ``hazards`` counts.
        hazards: kind ("natural", "technological", "mining"), plans, area_m2, share, sites: as in ``protected``.
        installations: GeoDataFrame of the classified installations of the territory, columns of ``installations``.
        industries: value ("high", "low": Seveso; "Autorisation", "Enregistrement", "Déclaration", "" not told),
            installations (within the territory), near_500, near_1000 (vacant sites within so many metres of one, those
            beyond the limit of the territory included). An installation stands in one row, the first that fits.
        unplaced: Installations of the territory without coordinates: no distance counts them.
        zones: GeoDataFrame of the activity zones whose middle lies in the territory, largest first: columns of
            ``activity_zones``, area_m2.
        zone_sites: Number of vacant sites that meet an activity zone.
        offer: kind ("turnkey", "hub", "site", "plot"), id, name, commune_name, state, area_m2, available_m2, geometry
            (None for a turnkey site: its perimeter is not published).
        years: year, identified, updated: sites whose entry in the inventory, and whose last update, is of that year.
            Ascending, from the first year to the last without a gap; undated sites apart.
        undated: identified, updated: sites without either date.
        versions: vintage, retrieved_at, current (bool), sites, area_m2, area_known, without_project: each version held of
            the inventories that name sites here, oldest first.
        missing: Sources not held that would say more.
        reports: Joins behind the figures.
        sources: Where the figures come from.
    """

    territory: Territory
    settings: LandSettings
    sites: int
    told: frozenset[str]
    covered: Mapping[str, float]
    figures: tuple[Figure, ...]
    protected: pd.DataFrame
    protected_areas: gpd.GeoDataFrame
    plans: gpd.GeoDataFrame
    hazards: pd.DataFrame
    installations: gpd.GeoDataFrame
    industries: pd.DataFrame
    unplaced: int
    zones: gpd.GeoDataFrame
    zone_sites: int
    offer: gpd.GeoDataFrame
    years: pd.DataFrame
    undated: tuple[int, int]
    versions: pd.DataFrame
    missing: tuple[Missing, ...]
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]

    @property
    def ready(self) -> bool:
        """Tell whether any source of the page is held and reaches the territory."""
        return bool(self.told)
