"""The tension of one trade as an indicator of employment basins: the share of its projects that are difficult."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .indicator import LESS_IS_BETTER, SHARE, Indicator, bounded
from .labour_tables import labour_tables
from .trade_ranking import add_shares

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

_PREFIX = "trade_tension:"
_FIGURES = ["projects_min", "projects_max", "difficult_min", "difficult_max"]


def id_of(trade: str) -> str:
    """Return the id of the indicator of a trade (FAP code)."""
    return _PREFIX + trade


def trade_of(indicator_id: str) -> str:
    """Return the trade (FAP code) of an id made by ``id_of``, "" for any other."""
    return indicator_id[len(_PREFIX) :] if indicator_id.startswith(_PREFIX) else ""


def tension(atlas: Atlas, trade: str) -> Indicator:
    """Return the share of difficult projects of a trade, by basin and survey year.

    Raises:
        PluginError: When no survey or no table of basins is held, or no survey held has this trade.
    """
    tables = labour_tables(atlas)
    names = tables.trades.loc[tables.trades["trade"] == trade, "trade_name"]
    if not len(names):
        what = translate("TiDataviz", "No survey held has a trade of this code: {trade}.").format(trade=trade)
        todo = translate("TiDataviz", "Give a FAP code such as D2Z40 (2009) or D1X30 (2021), or import more survey years.")
        raise PluginError(what, "", todo)
    title = translate("TiDataviz", "Difficult projects, {trade}").format(trade=names.iloc[0])
    formula = translate(
        "TiDataviz",
        "Recruitment projects of the trade that employers judge difficult, divided by its projects, in each employment "
        "basin and survey year. Years of the other nomenclature use the trade that corresponds to it.",
    )
    bounds = translate(
        "TiDataviz",
        "A hidden figure (less than 5, 0 included) makes a range. A basin whose survey shows no project of the trade has no "
        "share: it is unknown, not 0.",
    )
    return Indicator(
        id=id_of(trade),
        theme="labour",
        title=title,
        formula=formula,
        unit=SHARE,
        sources=("labour_needs", "employment_basins"),
        bounds=bounds,
        compute=lambda atlas, groups: _shares(atlas, groups, trade),
        direction=LESS_IS_BETTER,
        since=min(tables.nomenclatures),
        levels=("basin",),
    )


def _shares(atlas: Atlas, groups: Grouping, trade: str) -> pd.DataFrame:
    import pandas as pd

    tables = labour_tables(atlas)
    rows = tables.of_trade(trade)
    placed = rows[rows["place"].astype(object).isin(groups.codes)]
    parts = []
    for year in tables.nomenclatures:
        of_year = placed[placed["year"] == year]
        sums = of_year.groupby(of_year["place"].astype(str))[_FIGURES].sum()
        shares = add_shares(sums, "difficult").reindex(list(groups.codes))
        parts.append(bounded(shares["difficult_share_min"], shares["difficult_share_max"], year))
    return pd.concat(parts, ignore_index=True)
