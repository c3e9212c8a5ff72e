"""Industry beside that of other places: the indicators of the theme, with ranks, and the size of establishments."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..geography.grouping import Grouping, grouping, grouping_of
from ..geography.report import JoinReport
from ..language import translate
from .indicators import catalogue, rank, values, values_around
from .industry_indicators import FLORES, SIZE_CLASSES, THEME_ID, URSSAF, sizes_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory

Sizes = tuple["pd.DataFrame", int, float, tuple[JoinReport, ...]]
"""What ``sizes`` returns."""

COLUMNS = (
    "indicator", "title", "place", "name", "low", "high", "covered", "unit", "rank_best", "rank_worst", "among", "year",
)  # fmt: skip


def compared(
    atlas: Atlas, territory: Territory, places: Sequence[tuple[str, str, str, Grouping]], source_id: str
) -> pd.DataFrame:
    """Return the indicators of industry of a territory and of what it is compared with.

    Args:
        atlas: The atlas.
        territory: The territory.
        places: Kind, code, name and grouping of each place, the territory first.
        source_id: Source of employment; indicators of the other one are left out.

    Returns:
        Columns ``COLUMNS``; year 0 for what is of a period.
    """
    import pandas as pd

    other = {URSSAF: FLORES, FLORES: URSSAF}[source_id]
    rows = []
    for indicator in catalogue().values():
        if indicator.theme != THEME_ID or other in indicator.sources or not all(map(atlas.has, indicator.sources)):
            continue
        for kind, code, name, groups in places:
            if kind in ("territory", "department", "region") and groups.level not in indicator.levels:
                continue
            found = values_around(atlas, indicator, territory) if kind == "territory" else values(atlas, indicator, groups)
            latest = found.at()
            low, high, covered = (float(latest[end].get(code, math.nan)) for end in ("low", "high", "covered"))
            if math.isnan(low):
                continue
            place = rank(found, code) if kind == "territory" else None
            ranks = (place.best, place.worst, place.among) if place else (0, 0, 0)
            figures = (low, high, covered, indicator.unit)
            rows.append((indicator.id, indicator.title, kind, name, *figures, *ranks, found.latest))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def sizes(atlas: Atlas, territory: Territory) -> Sizes:
    """Return the size structure of the establishments of a territory beside that of all communes.

    Returns:
        size_class, establishments, share, share_reference (of those whose number of employees is known and not 0); the
        year, 0 when the source is not held; the share of the communes that the file has; the join.
    """
    import pandas as pd

    empty = pd.DataFrame(columns=["size_class", "establishments", "share", "share_reference"])
    if not atlas.has("establishments_by_size"):
        return empty, 0, math.nan, ()
    own = grouping_of(territory)
    if territory.level != "selection":
        own = grouping(atlas, territory.level, territory.programme)
    by_year = sizes_of(atlas, own)
    year = max(by_year)
    classes = list(SIZE_CLASSES)
    row = by_year[year].T[territory.code]
    # Of Mayotte the file knows no number of employees: all its establishments are in "0 or unknown".
    if not row[classes].sum():
        return empty, 0, math.nan, ()
    every = sizes_of(atlas, grouping(atlas, "region"))[year][classes].sum()
    table = pd.DataFrame(
        {
            "size_class": classes,
            "establishments": row[classes].to_numpy(dtype="float64"),
            "share": (row[classes] / row[classes].sum()).to_numpy(dtype="float64"),
            "share_reference": (every / every.sum()).to_numpy(dtype="float64"),
        }
    )
    count, covered = len(territory.communes), float(row["covered"])
    subject = translate("TiDataviz", "Communes of the file of establishments by size")
    report = JoinReport(subject, round(covered * count), count)
    return table, year, covered, (report,)
