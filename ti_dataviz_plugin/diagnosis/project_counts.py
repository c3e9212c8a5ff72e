"""Funded projects counted for every territory of a level at once, and set against its industrial jobs or inhabitants."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import translate
from .industry_indicators import EMPLOYEES
from .project_places import ACTION_SHEETS, COMMUNE, chosen, owned, perhaps, placed_projects

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance
    from .indicators import Values

JOBS, INHABITANTS = "jobs", "inhabitants"
PER = {JOBS: 1_000.0, INHABITANTS: 10_000.0}
"""What projects are set against, and by how many."""

_SIZES = {JOBS: EMPLOYEES, INHABITANTS: ("population",)}


def counts(atlas: Atlas, groups: Grouping, programme: str = "", industrial: bool = True) -> pd.DataFrame:
    """Return the projects of each territory of a grouping; computed once.

    0 means that the lists held tell of none here. Where they tell of projects by a wider place only, which may lie here or
    not, everything is NaN; so it is for the action sheets of a territory whose sheets are not held.

    Args:
        atlas: The atlas of the grouping.
        groups: The territories.
        programme: One of ``project_places.PROGRAMMES``, "" for all that is funded.
        industrial: Whether only projects for industry or its land count.

    Returns:
        Indexed by code: projects, amount_eur (sum of the known amounts, NaN when none of its projects has one), amount_known
        (number of projects with one), perhaps (projects known by a wider place only, which may lie here).
    """
    return atlas.memo(
        ("project counts", groups.key, programme, industrial), lambda: _counts(atlas, groups, programme, industrial)
    )


def first_told(atlas: Atlas, groups: Grouping, names: tuple[str, ...]) -> Values | None:
    """Return the values of the first of some indicators that tells anything of a grouping, None when none does."""
    from . import indicators

    declared = indicators.catalogue()
    for name in names:
        if name in declared and all(atlas.has(source_id) for source_id in declared[name].sources):
            found = indicators.values(atlas, declared[name], groups)
            if found.table["low"].notna().any():
                return found
    return None


def sizes(atlas: Atlas, groups: Grouping, per: str) -> pd.DataFrame:
    """Return low and high of what projects are set against, by code: the latest industrial jobs known, or inhabitants."""
    import pandas as pd

    found = first_told(atlas, groups, _SIZES[per])
    if found is None:
        return pd.DataFrame(math.nan, index=list(groups.codes), columns=["low", "high"])
    table = found.table.dropna(subset=["low"])
    return table.sort_values("year").drop_duplicates("code", keep="last").set_index("code")[["low", "high"]]


def size_sources(atlas: Atlas, groups: Grouping, per: str) -> tuple[Provenance, ...]:
    """Return where the figures of ``sizes`` come from."""
    found = first_told(atlas, groups, _SIZES[per])
    return () if found is None else found.sources


def size_of(atlas: Atlas, groups: Grouping) -> str:
    """Return what projects can be set against: industrial jobs where they are known, else inhabitants."""
    return JOBS if len(sizes(atlas, groups, JOBS).dropna()) else INHABITANTS


def per_text(per: str) -> str:
    """Return what projects are set against, in words."""
    if per == JOBS:
        return translate("TiDataviz", "per 1,000 industrial jobs")
    return translate("TiDataviz", "per 10,000 inhabitants")


def rate(low: pd.Series, high: pd.Series, size: pd.DataFrame, by: float) -> pd.DataFrame:
    """Return the bounds (low, high) of figures by code set against a size; unknown where the size is not surely above 0.

    Args:
        low: Lower ends, by code.
        high: Upper ends, by code; infinite when there is none.
        size: low and high of the size, by code.
        by: How many of the size the figure is given for.
    """
    import pandas as pd

    known = size.reindex(low.index)
    known = known.where(known["low"] > 0)
    return pd.DataFrame({"low": low / known["high"] * by, "high": high / known["low"] * by})


def _counts(atlas: Atlas, groups: Grouping, programme: str, industrial: bool) -> pd.DataFrame:
    import pandas as pd

    table = placed_projects(atlas).projects
    wanted = chosen(atlas, programme, industrial)
    owner = owned(atlas, groups)
    inside = wanted & (owner != "")
    amounts = table.loc[inside, "amount_eur"].groupby(owner[inside])
    result = pd.DataFrame(index=list(groups.codes))
    result["projects"] = amounts.size().reindex(result.index, fill_value=0).astype(float)
    result["amount_known"] = amounts.count().reindex(result.index, fill_value=0).astype(float)
    total = amounts.sum(min_count=1).reindex(result.index)
    result["amount_eur"] = total.where(result["projects"] > 0, 0.0)
    wide = table.loc[wanted].groupby(["place_kind", "place_code"]).size().rename("projects").reset_index()
    around = perhaps(atlas, groups).merge(wide, on=["place_kind", "place_code"])
    result["perhaps"] = around.groupby("code")["projects"].sum().reindex(result.index, fill_value=0).astype(float)
    if programme == ACTION_SHEETS or not wanted.any():
        return result.where(result["projects"] > 0)
    by_commune = (wanted & (table["place_kind"] == COMMUNE)).any()
    told = (result["projects"] > 0) | (result["perhaps"] == 0) | by_commune
    figures = ["projects", "amount_eur", "amount_known"]
    result[figures] = result[figures].where(told)
    return result
