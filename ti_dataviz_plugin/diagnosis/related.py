"""Which activities go together, learnt from the EPCI held, and what that says of one activity in each of them: a signal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography.grouping import grouping
from ..sources import naf
from .employment_cube import employment_cube
from .employment_tables import SOURCES
from .specialisation import location_quotient_bounds, location_quotients, proximity, relatedness, specialised

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas

FEWEST_EPCI = 30
"""EPCI from which the proximity of sectors is learnt: with fewer, chance would pass for likeness."""

_MEASURE = "employees"
_NEAR_SHARE = 0.75  # of the sectors that have anything in common with one: those above it are near to it
SAME, NEAR, OTHER = "same", "near", "other"
"""How a sector stands to an activity; "" when it is not known."""


def sector_proximity(atlas: Atlas, source_id: str, measure: str, year: int) -> tuple[pd.DataFrame, int]:
    """Return the proximity of sectors learnt from the EPCI held, and their number; 0 when they are too few."""

    def make() -> tuple[pd.DataFrame, int]:
        cube = employment_cube(atlas, source_id, grouping(atlas, "epci"))
        low, high = cube.sectors(measure, year, cube.tables.level, cube.tables.sectors)
        jobs = low.where(low == high).dropna(how="all")
        jobs = jobs.loc[:, jobs.sum() > 0]
        near = proximity(specialised(location_quotients(jobs)))
        return near, len(jobs) if len(jobs) >= FEWEST_EPCI else 0

    return atlas.memo(("proximity of sectors", source_id, measure, year), make)


@dataclass(frozen=True, eq=False)
class Sectors:
    """The sectors of every EPCI in the last year held: employees within bounds, and how sectors go together.

    Attributes:
        source_id: The source of employment.
        year: The year.
        level: Level of NAF of the sectors.
        jobs_min, jobs_max: Employees, one row an EPCI and one column a sector; NaN where the year is not held.
        quotient_min, quotient_max: Location quotients against all the EPCI held.
        near: Proximity between sectors, 0 to 1; empty when too few EPCI are held.
        epci_count: Number of EPCI that it was learnt from, 0 when they are too few.
    """

    source_id: str
    year: int
    level: str
    jobs_min: pd.DataFrame
    jobs_max: pd.DataFrame
    quotient_min: pd.DataFrame
    quotient_max: pd.DataFrame
    near: pd.DataFrame
    epci_count: int

    def sector_of(self, activity: str) -> str:
        """Return the sector of an activity, "" when it has none at this level."""
        try:
            found = naf.to_level(activity, self.level) if activity else ""
        except naf.ActivityError:
            return ""
        return found if found in self.jobs_min.columns else ""

    def relation(self, sector: str, activity: str) -> str:
        """Return how a sector stands to an activity: the same, near to it or other; "" when that is not known.

        Near: among the quarter of the sectors that most often go with it, of those that go with it at all.
        """
        own = self.sector_of(activity)
        if not own or not sector:
            return ""
        if sector == own:
            return SAME
        if not self.epci_count or sector not in self.near.columns or own not in self.near.columns:
            return ""
        around = self.near[own][self.near[own] > 0]
        return NEAR if sector in around.index and around[sector] >= around.quantile(_NEAR_SHARE) else OTHER

    def density(self, activity: str) -> tuple[pd.Series, pd.Series] | None:
        """Return both ends of the relatedness density of an activity in each EPCI; None when it cannot be learnt.

        The least counts the sectors that are over-represented for sure, the most those that may be: a hidden figure leaves
        both open.
        """
        own = self.sector_of(activity)
        if not self.epci_count or own not in self.near.columns:
            return None
        sure = specialised(self.quotient_min)
        possible = specialised(self.quotient_max) | (self.quotient_max.isna() & (self.jobs_max != 0))
        told = self.jobs_max.notna().any(axis=1)
        low, high = (relatedness(links, self.near)[own].where(told) for links in (sure, possible))
        return low, high


def sectors_of_epci(atlas: Atlas) -> Sectors | None:
    """Return the sectors of every EPCI, of the first source of employment that is held; None when none is."""
    source_id = next((source for source in SOURCES if atlas.has(source)), "")
    return atlas.memo(("sectors of EPCI", source_id), lambda: _sectors(atlas, source_id)) if source_id else None


def _sectors(atlas: Atlas, source_id: str) -> Sectors | None:
    cube = employment_cube(atlas, source_id, grouping(atlas, "epci"))
    if not cube.years:
        return None
    year = cube.years[-1]
    low, high = cube.sectors(_MEASURE, year, cube.tables.level, cube.tables.sectors)
    near, count = sector_proximity(atlas, source_id, _MEASURE, year)
    return Sectors(source_id, year, cube.tables.level, low, high, *location_quotient_bounds(low, high), near, count)
