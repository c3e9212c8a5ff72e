"""The key figures of the land page, from the indicators: one way of computing for the page, the map and the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..language import translate
from . import indicators
from .indicator import value_text
from .industry_indicators import EMPLOYEES
from .local_values import marked
from .standing import figure_of
from .views import Figure

if TYPE_CHECKING:
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance

SHOWN = (
    "vacant_without_project",
    "natura2000_share",
    "binding_protection_share",
    "risk_plan_share",
    "seveso",
    "activity_zone_area",
)


def figures(atlas: Atlas, territory: Territory, told: frozenset[str]) -> tuple[Figure, ...]:
    """Return the figures whose sources are held and reach the territory, with rank and land per industrial job last.

    Args:
        atlas: The atlas.
        territory: The territory.
        told: Sources that are held and reach the territory.
    """
    known = indicators.catalogue()
    shown = [known[indicator_id] for indicator_id in SHOWN]
    held = [indicator for indicator in shown if set(indicator.sources) <= told | {"communes"}]
    # An extract tells of a part of the department: only the inventories, known by department, can be shares of one.
    made = [figure_of(atlas, territory, indicator, parts="vacant_land" in indicator.sources) for indicator in held]
    made.append(_per_job(atlas, territory) if "vacant_land" in told else None)
    return tuple(marked(atlas, territory, [figure for figure in made if figure is not None]))


def land_per_job(area: Bounds, jobs: Bounds) -> Bounds:
    """Return the vacant land per industrial job (m²); unknown when the jobs may be none."""
    if not area.known or not jobs.known or jobs.low <= 0:
        return UNKNOWN
    return Bounds(area.low / jobs.high, area.high / jobs.low)


def _per_job(atlas: Atlas, territory: Territory) -> Figure | None:
    """Return the land per industrial job, None when nothing held counts industrial jobs."""
    title = translate("TiDataviz", "Vacant land per industrial job")
    known = indicators.catalogue()
    counting = [known[name] for name in EMPLOYEES if all(atlas.has(source_id) for source_id in known[name].sources)]
    if not counting:
        return None
    area = indicators.values_around(atlas, known["vacant_area"], territory)
    found = [indicators.values_around(atlas, jobs, territory) for jobs in counting]
    held = next((each for each in found if each.of(territory.code).known), found[0])
    ratio = land_per_job(area.of(territory.code), held.of(territory.code))
    value = translate("TiDataviz", "{value} m²").format(value=value_text(ratio, "count")) if ratio.known else ratio.text()
    note = translate("TiDataviz", "Known area of the vacant sites over {jobs} ({year})").format(
        jobs=held.indicator.text(held.of(territory.code)), year=held.latest
    )
    return Figure("land_per_job", title, value, note, _credits((*area.sources, *held.sources)))


def _credits(sources: tuple[Provenance, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.credit() for source in sources))
