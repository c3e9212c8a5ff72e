"""What surrounds each site of a study, and what it has room for: columns of the results that no weight changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..diagnosis.related import NEAR, SAME, sectors_of_epci
from ..geography.projection import NOWHERE, legal_epsg_at
from . import room
from .activity import EMPLOYMENT
from .establishments import SOURCES, division_of, held
from .facts import NEIGHBOURS_METRES
from .sharing import Shared, shared, shares_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from .context import Context
    from .study import Study

COLUMNS = (
    "room_min", "room_max", "left_min_m2", "left_max_m2", "neighbours_min", "neighbours_max", "related_min", "related_max",
    "shares_with",
)  # fmt: skip


BEHIND = (*SOURCES, *EMPLOYMENT)
"""Sources of the columns."""


@dataclass(frozen=True, eq=False)
class Complement:
    """What is known around the sites of a study.

    Attributes:
        columns: ``COLUMNS`` for each site. room: such projects that its gross area could hold; left: gross area beside one.
            neighbours: classified installations and establishments within 5 km, in a straight line; related: those whose
            sector is that of the study's activity or goes with it (see ``related.Sectors.relation``), NaN when the study
            states none. Infinite where an extract ends within 5 km, NaN where nothing is known. shares_with: other studies
            that could share the site.
        area: Area of each site, m², NaN when unknown.
        shared: What each other study makes of each site.
    """

    columns: pd.DataFrame
    area: pd.Series
    shared: tuple[Shared, ...]


def complement(context: Context, others: Sequence[Study] = ()) -> Complement:
    """Return what surrounds the sites of a context, and which other studies could share them."""
    area, wanted = context.area(), context.study.area_m2
    several, rest = room.projects(area, wanted), room.left(area, wanted)
    table = several.low.to_frame("room_min").assign(
        room_max=several.high, left_min_m2=rest.low, left_max_m2=rest.high, **_neighbours(context)
    )
    found = shared(context.atlas, context.study, others, context.sites)
    table["shares_with"] = shares_texts(found, len(table))
    return Complement(table[list(COLUMNS)], area, found)


def _neighbours(context: Context) -> dict[str, pd.Series]:
    """Return both ends of the counts of establishments around each site, of all and of those that are related."""
    import numpy as np
    import pandas as pd

    index = context.sites.index
    names = ("neighbours_min", "neighbours_max", "related_min", "related_max")
    sources = [source for source in SOURCES if context.atlas.has(source)]
    if not sources:
        return {name: pd.Series(np.nan, index=index) for name in names}
    every = held(context.atlas)
    every = every[~(every.geometry.isna() | every.geometry.is_empty)]
    sure, maybe = _relations(context, every)
    weights = np.column_stack([np.ones(len(every)), sure, maybe])
    sums = np.zeros((len(index), 3))
    where = legal_epsg_at(every.geometry)
    for epsg in sorted(set(context.places) - {NOWHERE}):
        rows, targets = np.flatnonzero(context.places == epsg), np.flatnonzero(where == epsg)
        near = every.geometry.iloc[targets].to_crs(int(epsg))
        shapes = context.sites.geometry.iloc[rows].to_crs(int(epsg))
        site, target = near.sindex.query(shapes, predicate="dwithin", distance=NEIGHBOURS_METRES)
        for place in range(3):
            sums[rows, place] = np.bincount(site, weights[targets[target], place], minlength=len(rows))
    reach = pd.concat([context.reach(source) for source in sources], axis=1)
    known = reach.notna().any(axis=1) & (context.places != NOWHERE)
    whole = (reach >= NEIGHBOURS_METRES).all(axis=1)  # NaN is not
    counts = [pd.Series(sums[:, place], index=index).where(known) for place in range(3)]
    low, high = (count if division_of(context.study.activity) else count * np.nan for count in counts[1:])
    ends = (counts[0], counts[0].where(whole | ~known, np.inf), low, high.where(whole | high.isna(), np.inf))
    return dict(zip(names, ends))


def _relations(context: Context, every: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return 1 for each establishment that is related to the study's activity for sure, and for those that may be."""
    sectors, activity = sectors_of_epci(context.atlas), context.study.activity
    own = division_of(activity)
    told: dict[str, str] = {}
    for division in every["division"].unique():
        if sectors is not None:
            told[division] = sectors.relation(sectors.sector_of(division), activity)
        else:
            told[division] = SAME if own and division == own else ""
    found = every["division"].map(told)
    return found.isin([SAME, NEAR]).astype(float), found.isin([SAME, NEAR, ""]).astype(float)
