"""What the training panel draws, and the choices of the officer in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .anticipation import POSSIBLE

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .anticipation import Anticipation
    from .views import Figure, Missing


@dataclass(frozen=True)
class TrainingSettings:
    """Choices of the officer in the training panel.

    Attributes:
        trade: FAP code of the trade whose schools are shown, "" for the first of the labour ranking.
        basin_threshold, industrial_only, first_year, last_year, skilled_only: See ``LabourSettings``; those of the labour
            panel.
        case_trade: FAP code of the trade of the anticipation.
        reference: Level, programme and code of its reference territory.
        from_year, to_year: Survey years of the anticipation, 0 for no limit.
        radius_km: A school is near up to so far.
        school_rule: One of ``anticipation.RULES``.
        need_weight: Weight of the absolute need in the score.
        shortfall_only: Whether only what falls short of the reference makes a territory less like it.
    """

    trade: str = ""
    basin_threshold: float = 0.5
    industrial_only: bool = True
    first_year: int = 0
    last_year: int = 0
    skilled_only: bool = True
    case_trade: str = "D2Z40"
    reference: tuple[str, ...] = ("ti", "2023-2027", "ti-5204")
    from_year: int = 2017
    to_year: int = 2023
    radius_km: float = 50.0
    school_rule: str = POSSIBLE
    need_weight: float = 0.5
    shortfall_only: bool = False


@dataclass(frozen=True)
class TrainingView:
    """Schools and the trades in tension of a territory.

    Attributes:
        territory: The territory.
        settings: The choices it was made with.
        figures: Key figures.
        trade: FAP code of the trade whose schools are shown, "" when no survey is held.
        trade_name: Its name.
        trades: trade, trade_name, nomenclature: every trade of the surveys held.
        rome: ROME codes of the trade, by which its training is searched; none when the table is not held.
        centre: Longitude and latitude of the centre of population.
        nearest: GeoDataFrame (EPSG:4326) of the nearest schools that teach the trade, or production schools whose trades are
            unknown: uai, name, group, basis, commune_name, state (teaches, unknown), link_basis (official, user, ""),
            centre_m, boundary_m (0 inside), geometry. Nearest first.
        inside: GeoDataFrame of the schools of the territory with a vocational path or apprenticeship: uai, name, kind,
            group, basis, status, commune_name, students, state, centre_m, geometry. Nearest first.
        untold: Number of schools of the territory of which the file does not tell whether they have a vocational path.
        tension: The first trades of the labour ranking: rank, trade, trade_name, linked, projects_min, projects_max,
            difficult_share_min, difficult_share_max, persistence, official, official_regions, teaching (schools of the
            territory known to teach it), unknown (vocational schools of the territory whose trades are unknown), school_m
            (nearest school known to teach it, NaN when none is known), school_name.
        bodies: Training bodies declared in the territory: name, commune_name, certified, nsf; None when not held.
        anticipation: The answer, None with ``why`` when there is none.
        why: Why there is no anticipation.
        rule: Its rule in words.
        references: level, programme, code, name: territories that can be the reference.
        years: Survey years held.
        missing: Sources not held that would say more.
        reports: Joins behind the figures.
        sources: Where they come from.
    """

    territory: Territory
    settings: TrainingSettings
    figures: tuple[Figure, ...]
    trade: str
    trade_name: str
    trades: pd.DataFrame
    rome: tuple[str, ...]
    centre: tuple[float, float]
    nearest: gpd.GeoDataFrame
    inside: gpd.GeoDataFrame
    untold: int
    tension: pd.DataFrame
    bodies: pd.DataFrame | None
    anticipation: Anticipation | None
    why: str
    rule: str
    references: pd.DataFrame
    years: tuple[int, ...]
    missing: tuple[Missing, ...]
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]

    @property
    def ready(self) -> bool:
        """Tell that there is always something to draw: a start of the production schools comes with the plugin."""
        return True
