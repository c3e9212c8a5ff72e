"""What the panel of funded projects draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .gap_parts import LAND, LOSS, RECRUITMENT

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .gap import Gap, GapChoices
    from .views import Figure, Missing


@dataclass(frozen=True)
class ProjectsSettings:
    """Choices of the officer.

    Attributes:
        programme: One of ``project_places.PROGRAMMES``, or "" for all that is funded.
        industrial_only: Keep projects for industry or its land only.
        by_amount: Measure interventions by their amount, not by their number.
        recruitment_weight: Weight of hard recruitment in the need.
        jobs_weight: Weight of the industrial jobs lost.
        land_weight: Weight of the vacant land.
    """

    programme: str = ""
    industrial_only: bool = True
    by_amount: bool = False
    recruitment_weight: float = 1.0
    jobs_weight: float = 1.0
    land_weight: float = 1.0

    @property
    def weights(self) -> tuple[tuple[str, float], ...]:
        """Return the weight of each part of the need, by its id."""
        return ((RECRUITMENT, self.recruitment_weight), (LOSS, self.jobs_weight), (LAND, self.land_weight))


@dataclass(frozen=True)
class ProjectsView:
    """Funded projects of a territory, and where help is missing among the territories of its level.

    Attributes:
        territory: The territory.
        settings: The choices it was made with.
        ready: Whether a list of projects is held.
        projects: GeoDataFrame in EPSG:4326: the columns of ``project_places.placed_projects``, then located_as (see
            ``project_places.located``). The largest amounts first, then by name.
        by_programme, by_measure, by_sector, by_year: value, projects, amount_eur (sum of the amounts known, NaN when none
            is), amount_known (number of projects whose amount is known); most projects first, years ascending.
        wider: programme, place_kind, place_code, place_name, projects: those known by a place that the territory holds in
            part.
        figures: Key figures.
        offered: Programmes of which a project is held, in the order of ``project_places.PROGRAMMES``, with their number in
            the territory.
        gap: Need against interventions of every territory of the level; None for a selection, which has no others to be
            compared with.
        choices: What the gap was made with.
        rule: How the gap is made, in words.
        reports: Joins behind the figures.
        sources: Where they come from.
        missing: Sources that would say more.
    """

    territory: Territory
    settings: ProjectsSettings
    ready: bool
    projects: gpd.GeoDataFrame
    by_programme: pd.DataFrame
    by_measure: pd.DataFrame
    by_sector: pd.DataFrame
    by_year: pd.DataFrame
    wider: pd.DataFrame
    figures: tuple[Figure, ...]
    offered: tuple[tuple[str, int], ...]
    gap: Gap | None
    choices: GapChoices
    rule: str
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    missing: tuple[Missing, ...]
