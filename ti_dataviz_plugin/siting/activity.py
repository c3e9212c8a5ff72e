"""What is related to the activity of a project where a site lies: a criterion, and a signal around one site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnosis.employment_tables import SOURCES
from .context import Known

if TYPE_CHECKING:
    from .context import Context

EMPLOYMENT = SOURCES
"""Sources that tell the sectors of a place: one of them is enough."""


def related_activities(context: Context) -> Known | None:
    """Return the relatedness density of the study's activity in the EPCI of each site, 0 to 1, within bounds.

    None when no employment is held, the study states no activity, or too few EPCI are held to learn from.
    """
    from ..diagnosis.related import sectors_of_epci

    sectors = sectors_of_epci(context.atlas)
    density = sectors.density(context.study.activity) if sectors is not None else None
    if density is None:
        return None
    epci = context.communes().map(context.atlas.owners("epci"))
    low, high = (epci.map(end) for end in density)
    return Known(low, high)
