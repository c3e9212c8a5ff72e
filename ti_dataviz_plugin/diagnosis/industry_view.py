"""What the panel of industrial dynamics draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .dynamics import Loss
    from .views import Missing


@dataclass(frozen=True)
class IndustrySettings:
    """Choices of the officer.

    Attributes:
        source: Source of employment, ``employment`` or ``employment_flores``; "" for the one that is held, Urssaf's first.
        level: Level of NAF at which sectors are listed: A17, A38 or A88.
        manufacturing_only: Only section C, instead of sections B to E.
        measure: ``employees`` or ``establishments``, for the series, the specialisation and the shift-share.
        first_year: First year of the period; 0 for the first held.
        last_year: Last year of the period; 0 for the last held.
    """

    source: str = ""
    level: str = "A17"
    manufacturing_only: bool = False
    measure: str = "employees"
    first_year: int = 0
    last_year: int = 0


@dataclass(frozen=True)
class IndustryView:
    """Industry of a territory: its sectors, its series, its specialisation, and how it changed.

    Attributes:
        territory: The territory.
        settings: The choices it was made with, as they were applied: "" and 0 are replaced by what was chosen for them.
        held: Sources of employment held.
        levels: Levels of NAF that can be chosen.
        years: Years held, ascending.
        newer: Years held in another nomenclature than NAF rev. 2: in no figure.
        known: Whether the last year is known for the whole territory.
        reference: Name of what the territory is compared with: France, or the departments held.
        sectors: naf, naf_name, establishments_min, establishments_max, employees_min, employees_max, of the last year; one
            row per industrial sector of the level.
        specialisation: naf, naf_name, jobs_min, jobs_max, quotient_min, quotient_max (NaN when unknown), of the last year;
            one row per industrial sector with a figure, at the level chosen, A38 when that is A17.
        series: place (``territory``, ``department``, ``region``, ``france``, ``ti``), name, year, low, high: industry as a
            whole, in the measure chosen. NaN when unknown.
        losses: place, name and what was lost in each recession since 2008.
        shift: naf, naf_name, start, end, national, mix, local, change of each sector known at both ends of the period.
        shift_covered: Share of the jobs of the last year that those sectors have; NaN when there is no period.
        signals: naf, naf_name, density, quotient, jobs, near (names of the nearest sectors in which the territory is
            specialised): industrial sectors in which the territory is not specialised, the best related first.
        signals_from: Number of EPCI that relatedness was learnt from; 0 when there were too few.
        comparison: indicator, title, place, name, low, high, unit, rank_best, rank_worst, among, year (0: of the period).
        sizes: size_class, establishments, share, share_reference; all activities, of ``size_year``.
        size_year: Year of the file of establishments by size, 0 when it is not held.
        size_covered: Share of the communes that this file has.
        reports: Joins behind the figures.
        employment_sources: Where the figures on employment come from.
        size_sources: Where the size structure comes from.
        missing: Sources not held.
    """

    territory: Territory
    settings: IndustrySettings
    held: tuple[str, ...]
    levels: tuple[str, ...]
    years: tuple[int, ...]
    newer: tuple[int, ...]
    known: bool
    reference: str
    sectors: pd.DataFrame
    specialisation: pd.DataFrame
    series: pd.DataFrame
    losses: tuple[tuple[str, str, Loss], ...]
    shift: pd.DataFrame
    shift_covered: float
    signals: pd.DataFrame
    signals_from: int
    comparison: pd.DataFrame
    sizes: pd.DataFrame
    size_year: int
    size_covered: float
    reports: tuple[JoinReport, ...]
    employment_sources: tuple[Provenance, ...]
    size_sources: tuple[Provenance, ...]
    missing: tuple[Missing, ...]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where every figure of the page comes from."""
        return (*self.employment_sources, *(self.size_sources if self.size_year else ()))

    @property
    def ready(self) -> bool:
        """Tell whether there is anything to draw."""
        return bool(self.years) or bool(self.size_year)
