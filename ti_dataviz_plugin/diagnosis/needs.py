"""What employers need of one trade in every territory of a grouping, from the BMO survey."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.membership import counted_basins
from .labour_tables import FIGURES
from .trade_ranking import need, pool

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from .labour_tables import LabourTables

ENDS = ("min", "max")
PARTS = ("projects", "difficult_share", "persistence", "seasonal_share")
"""The parts of a need that have bounds, each as two columns ``_min`` and ``_max``."""


def needs(
    atlas: Atlas, grouping: Grouping, tables: LabourTables, trade: str, years: tuple[int, ...], threshold: float
) -> pd.DataFrame:
    """Return the need for a trade in each territory of a grouping, all of them at once.

    Args:
        atlas: The atlas of the grouping.
        grouping: The territories.
        tables: The survey.
        trade: FAP code in the nomenclature of the years.
        years: Survey years, of one nomenclature.
        threshold: A basin counts when at least this share of its population lives in the territory.

    Returns:
        By code, in the order of the grouping: name; basins (codes of those that count and that the survey has, joined by
        "|"); years (number of those in which the survey has all of them: the others are unknown); years_seen (those with
        the trade);
        projects_min, projects_max (mean a year); difficult_share, persistence and seasonal_share with ``_min`` and
        ``_max`` (as in ``trade_ranking.pool``); persistence; need (the rule of the ranking of trades). A territory without
        a basin or a year is NaN in all figures; one in which nobody sought the trade has 0 projects.
    """
    import pandas as pd

    counted = counted_basins(atlas, grouping, threshold)
    surveyed = tables.rows.loc[tables.rows["place"] != "", ["place", "year"]].drop_duplicates().astype({"place": object})
    counted = counted[counted["basin"].isin(set(surveyed["place"]))]
    basins = counted.sort_values("basin").groupby("code")["basin"].agg(["size", "|".join])
    present = counted.merge(surveyed[surveyed["year"].isin(years)], left_on="basin", right_on="place")
    found = present.groupby(["code", "year"]).size().rename("found").reset_index()
    whole = found.loc[found["found"] == found["code"].map(basins["size"]), ["code", "year"]]
    held = whole.groupby("code").size()
    rows = tables.rows
    rows = rows.loc[(rows["trade"] == trade) & rows["year"].isin(years), ["year", "place", *FIGURES]]
    rows = rows.astype({"place": object}).merge(counted, left_on="place", right_on="basin").merge(whole, on=["code", "year"])
    known = held.index[held > 0]
    table = pool(rows, "code", held).reindex(known)
    counts = ["projects_min", "projects_max", "persistence", "persistence_min", "persistence_max", "years_seen"]
    table[counts] = table[counts].fillna(0.0)
    table["need"] = need(table)
    table = table.reindex(list(grouping.codes))
    table.insert(0, "name", pd.Series(grouping.names, dtype=object))
    table.insert(1, "basins", basins["join"].reindex(table.index).fillna(""))
    table.insert(2, "years", held.reindex(table.index).fillna(0).astype("int64"))
    return table


def need_bounds(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return the least and the largest need that the bounds of its parts allow; NaN where nothing is known."""
    low = table["projects_min"] * (1 - table["seasonal_share_max"].fillna(1.0)) * table["difficult_share_min"].fillna(0.0)
    high = table["projects_max"] * (1 - table["seasonal_share_min"].fillna(0.0)) * table["difficult_share_max"].fillna(1.0)
    return low * table["persistence_min"], high * table["persistence_max"]
