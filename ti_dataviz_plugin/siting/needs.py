"""What a project needs, and the facts that tell whether a site offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .study import Study

_FACTS: dict[str, tuple[str, ...]] = {
    "rail": ("freight_station_distance", "rail_distance"),
    "motorway": ("junction_distance",),
    "station": ("passenger_station_distance",),
    "power": ("substation_distance",),
    "water": ("water",),
    "gas": ("gas",),
}  # no open source tells the distance to a port yet


def facts_of(need: str) -> tuple[str, ...]:
    """Return the facts that look at a need, the first the usual one; empty when none does."""
    return _FACTS.get(need, ())


def unseen(study: Study) -> tuple[str, ...]:
    """Return the needs of a study that none of its criteria looks at."""
    looked = {criterion.fact for criterion in study.criteria}
    return tuple(need for need in study.needs if not looked & set(facts_of(need)))
