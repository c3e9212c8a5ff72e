"""The labour market of a territory: which trades nobody finds, and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..geography.membership import Basins, basins_of
from ..geography.report import HIDDEN, VINTAGE, JoinReport, Line
from ..language import number, percent, translate
from ..progress import Progress, Silent, check
from ..sources.reference import is_region
from .coverage import department_name, france_name, region_name, surveyed_departments
from .labour_tables import FIGURES, LabourTables, labour_tables
from .official_tension import list_date, with_official
from .trade_ranking import add_shares, rank, rule
from .views import LabourMarketView, LabourSettings

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory


_SURVEYED = {"department": "department", "region": "region"}
"""The column of the survey that is a level."""

_FIRST = 8
"""Trades whose trends are shown."""


def diagnose(
    atlas: Atlas,
    territory: Territory,
    settings: LabourSettings | None = None,
    trade: str = "",
    progress: Progress | None = None,
) -> LabourMarketView:
    """Return the labour market of a territory.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        settings: Choices of the officer.
        trade: FAP code of the trade whose history is shown; "" for the first of the ranking.
        progress: Told how far it is.

    Raises:
        PluginError: When no survey or no table of basins is held, or the trade is in no survey held.
        CancelledError: When the user asked to stop.
    """
    settings = settings or LabourSettings()
    progress = progress or Silent()
    progress.report(0.0, translate("TiDataviz", "Reading the labour survey"))
    tables = labour_tables(atlas)
    check(progress)
    progress.report(0.6, translate("TiDataviz", "Ranking the trades"))
    basins = basins_of(atlas, territory, settings.basin_threshold)
    rows, partial = _rows_of(territory, basins, tables)
    ranking = with_official(atlas, territory, rank(rows, tables, settings, partial))
    check(progress)
    trade = _chosen(trade, tables, ranking)
    of_trade = tables.of_trade(trade)
    in_basins = of_trade[of_trade["place"].isin(basins.counted)]
    whole = rows[~rows["year"].isin(partial)]
    in_territory = tables.of_trade(trade, whole)
    seen = tables.trades["trade"].isin(rows["trade"].unique())
    return LabourMarketView(
        territory=territory,
        settings=settings,
        basins=basins.table,
        years=tuple(tables.nomenclatures),
        nomenclatures=tables.nomenclatures,
        trades=tables.trades[seen].reset_index(drop=True),
        ranking=ranking,
        rule=rule(tables, settings, partial, by_column=territory.level in _SURVEYED),
        trade=trade,
        trade_name=_name(tables, trade),
        history=_history(in_territory, tables),
        breaks=_breaks(tables.nomenclatures),
        comparison=_comparison(of_trade, in_territory, territory, surveyed_departments(atlas, tables)),
        by_basin=_by_basin(in_basins),
        reports=(basins.report, _survey_report(rows, tables, basins)),
        sources=(*tables.sources, *basins.sources, *atlas.sources("tension_trades")),
        partial=partial,
        trends=_trends(whole, tables, ranking),
        tension_list=list_date(atlas),
    )


def of_territory(
    atlas: Atlas, territory: Territory, settings: LabourSettings, trade: str, progress: Progress
) -> LabourMarketView:
    """Return the labour market of a territory; made once per atlas, for the panels that need the same one.

    Raises:
        PluginError: See ``diagnose``.
        CancelledError: When the user asked to stop.
    """
    key = ("labour market", territory.key, settings, trade)
    return atlas.memo(key, lambda: diagnose(atlas, territory, settings, trade, progress))


def table_of_trades(view: LabourMarketView, atlas: Atlas, trades: tuple[str, ...]) -> pd.DataFrame:
    """Return year, trade, trade_name, nomenclature and the six figures of some trades, in the order of the trades.

    The trades are summed over the rows that make up the view's territory. Masked values stay within bounds.
    """
    import pandas as pd

    tables = labour_tables(atlas)
    counted = view.basins.loc[view.basins["counted"], "basin"]
    column = _SURVEYED.get(view.territory.level)
    inside = tables.rows[column] == view.territory.code if column else tables.rows["place"].isin(counted)
    rows = tables.rows[inside & ~tables.rows["year"].isin(view.partial)]
    parts = [_history(tables.of_trade(trade, rows), tables) for trade in trades]
    table = pd.concat(parts, ignore_index=True) if parts else view.history.iloc[:0]
    return table[["year", "trade", "trade_name", "nomenclature", *FIGURES]]


def _chosen(trade: str, tables: LabourTables, ranking: pd.DataFrame) -> str:
    if not trade:
        return str(ranking["trade"].iloc[0]) if len(ranking) else ""
    if trade not in set(tables.trades["trade"]):
        what = translate("TiDataviz", "No survey held has a trade of this code: {trade}.").format(trade=trade)
        todo = translate("TiDataviz", "Give a FAP code such as D2Z40 (2009) or D1X30 (2021), or import more survey years.")
        raise PluginError(what, "", todo)
    return trade


def _name(tables: LabourTables, trade: str) -> str:
    names = tables.trades.loc[tables.trades["trade"] == trade, "trade_name"]
    return str(names.iloc[0]) if len(names) else ""


def _breaks(nomenclatures: dict[int, str]) -> tuple[int, ...]:
    years = list(nomenclatures)
    return tuple(after for before, after in zip(years, years[1:]) if nomenclatures[before] != nomenclatures[after])


def _rows_of(territory: Territory, basins: Basins, tables: LabourTables) -> tuple[pd.DataFrame, tuple[int, ...]]:
    """Return the rows of the survey that make up a territory, and the years in which they are not whole.

    A department or a region is a column of the survey: its rows are there in every year, those of basins that cannot be
    followed and those known for a department only included.
    """
    column = _SURVEYED.get(territory.level)
    if column:
        return tables.rows[tables.rows[column] == territory.code], ()
    rows = tables.rows[tables.rows["place"].isin(basins.counted)]
    return rows, _partial_years(rows, tables)


def _trends(rows: pd.DataFrame, tables: LabourTables, ranking: pd.DataFrame) -> pd.DataFrame:
    """Return the history of the first trades, each across the nomenclatures by its link; all of them in one pass."""
    import pandas as pd

    wanted = [
        (name, tables.in_nomenclature(trade, name), place)
        for place, trade in ranking[["rank", "trade"]].head(_FIRST).itertuples(index=False)
        for name in set(tables.nomenclatures.values())
    ]
    ranks = pd.DataFrame(wanted, columns=["nomenclature", "trade", "rank"])
    some = rows[rows["trade"].isin(ranks["trade"])].astype({"trade": object, "nomenclature": object})
    return _history(some.merge(ranks, on=["nomenclature", "trade"]), tables, "rank")


def _partial_years(rows: pd.DataFrame, tables: LabourTables) -> tuple[int, ...]:
    """Return the years in which the survey lacks a basin that counts and that it has in another year.

    The sum over the other basins would pass for the whole territory, and nothing for none.
    """
    present = set(zip(rows["year"], rows["place"]))
    surveyed = {basin for _year, basin in present}
    return tuple(year for year in tables.nomenclatures if any((year, basin) not in present for basin in surveyed))


def _history(rows: pd.DataFrame, tables: LabourTables, *more: str) -> pd.DataFrame:
    """Return one row per year in which a trade appears (and per value of more columns), figures summed over basins."""
    keys = ["year", "trade", "nomenclature", *more]
    table = rows.groupby(keys, observed=True)[FIGURES].sum().reset_index()
    names = tables.trades.set_index(["trade", "nomenclature"])["trade_name"]
    pairs = list(zip(table["trade"], table["nomenclature"]))
    table.insert(2, "trade_name", [names[pair] for pair in pairs])
    return add_shares(table.astype({"trade": object, "nomenclature": object}), "difficult")


def _by_basin(rows: pd.DataFrame) -> pd.DataFrame:
    keys = ["year", "place", "trade", "nomenclature"]
    table = rows.groupby(keys, observed=True).agg({"basin_name": "first", **dict.fromkeys(FIGURES, "sum")}).reset_index()
    return table.rename(columns={"place": "basin"}).astype({"basin": object, "trade": object, "nomenclature": object})


def _comparison(
    of_trade: pd.DataFrame, in_territory: pd.DataFrame, territory: Territory, surveyed: frozenset[str]
) -> pd.DataFrame:
    """Return the trade in the territory, in its main department and region, and in France; what is one place, once.

    A place that the survey held covers in part says so in its name.
    """
    import pandas as pd

    department, region = territory.departments[0], territory.regions[0]
    first = territory.communes.drop_duplicates("department").set_index("department")["department_name"]
    regions = territory.communes.drop_duplicates("region").set_index("region")["region_name"]
    said = {territory.level}
    if is_region(department):
        said.add("department" if territory.level == "region" else "region")
    levels = [
        ("territory", territory.code, territory.name, in_territory),
        (
            "department",
            department,
            department_name(department, str(first[department]), surveyed),
            of_trade[of_trade["department"] == department],
        ),
        ("region", region, region_name(region, str(regions[region]), surveyed), of_trade[of_trade["region"] == region]),
        ("france", "FR", france_name(surveyed), of_trade),
    ]
    parts = []
    for level, code, name, rows in (place for place in levels if place[0] not in said):
        table = rows.groupby(["year", "trade"], observed=True)[FIGURES[:4]].sum().reset_index()
        parts.append(add_shares(table.astype({"trade": object}), "difficult").assign(level=level, code=code, name=name))
    columns = ["level", "code", "name", "year", "trade", "projects_min", "projects_max"]
    return pd.concat(parts, ignore_index=True)[[*columns, "difficult_share_min", "difficult_share_max"]]


def _survey_report(rows: pd.DataFrame, tables: LabourTables, basins: Basins) -> JoinReport:
    """Return what the survey does not say for the basins that count: years without a row, hidden values."""
    lines = []
    names = basins.table.set_index("basin")["basin_name"]
    present = set(zip(rows["year"], rows["place"]))
    missing = [(year, basin) for year in tables.nomenclatures for basin in basins.counted if (year, basin) not in present]
    for year, basin in missing:
        text = translate(
            "TiDataviz", "The {year} survey has no row for this basin, or its code could not be followed: unknown."
        )
        lines.append(Line(VINTAGE, basin, str(names[basin]), text.format(year=year)))
    for figure, title in (
        ("projects", translate("TiDataviz", "recruitment projects")),
        ("difficult", translate("TiDataviz", "difficult projects")),
        ("seasonal", translate("TiDataviz", "seasonal projects")),
    ):
        hidden = rows[f"{figure}_min"] != rows[f"{figure}_max"]
        if hidden.any():
            text = translate(
                "TiDataviz", "{count} of {total} values of {figure} are hidden (less than 5, 0 included): {share}."
            )
            share = percent(float(hidden.mean()))
            lines.append(
                Line(
                    HIDDEN,
                    "",
                    "",
                    text.format(count=number(int(hidden.sum())), total=number(len(rows)), figure=title, share=share),
                )
            )
    total = len(basins.counted) * len(tables.nomenclatures)
    return JoinReport(translate("TiDataviz", "Survey years of the basins"), total - len(missing), total, tuple(lines))
