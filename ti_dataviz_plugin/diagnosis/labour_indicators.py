"""Indicators of the labour market: what employers look for, how hard it is, and how much of it is seasonal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ..bounds import MASKED_BELOW
from ..geography.membership import basin_table, counted_basins
from ..language import number, percent, translate
from .indicator import COUNT, LESS_IS_BETTER, NEITHER, SHARE, Indicator, bounded
from .labour_tables import FIGURES, labour_tables
from .trade_ranking import TENSE_SHARE, add_shares

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from .labour_tables import LabourTables

_SOURCES = ("communes", "employment_basins", "labour_needs")
_SINCE = 2015  # first survey published by basin


@dataclass(frozen=True)
class _Counted:
    """The survey summed over the basins that count for each territory of a grouping.

    Attributes:
        basins: code, basin: those that count and that the survey has in any year.
        whole: code, year: the years in which the survey has all of them.
        covered: Share of a territory's inhabitants who live in them, by code.
    """

    basins: pd.DataFrame
    whole: pd.DataFrame
    covered: pd.Series


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of the labour market."""
    return (*_of_all_trades(), *_of_industrial_trades(), _of_tension())


def _of_all_trades() -> tuple[Indicator, ...]:
    """Return the figures of all trades together."""
    return (
        _figure(
            "recruitment_projects",
            translate("TiDataviz", "Recruitment projects"),
            translate("TiDataviz", "Recruitment projects of the year, all trades, summed over the basins that count."),
            "projects",
        ),
        _figure(
            "difficult_projects",
            translate("TiDataviz", "Difficult recruitment projects"),
            translate("TiDataviz", "Projects expected to be difficult, all trades, summed over the basins that count."),
            "difficult",
            direction=LESS_IS_BETTER,
        ),
        _figure(
            "difficult_share",
            translate("TiDataviz", "Share of difficult projects"),
            translate("TiDataviz", "Difficult projects / recruitment projects, all trades, over the basins that count."),
            "difficult_share",
            direction=LESS_IS_BETTER,
        ),
        _figure(
            "seasonal_share",
            translate("TiDataviz", "Share of seasonal projects"),
            translate("TiDataviz", "Seasonal projects / recruitment projects, all trades, over the basins that count."),
            "seasonal_share",
        ),
    )


def _of_industrial_trades() -> tuple[Indicator, ...]:
    """Return the figures of the trades of industry, and how many of them are in tension."""
    return (
        _figure(
            "industrial_projects",
            translate("TiDataviz", "Recruitment projects in industrial trades"),
            translate(
                "TiDataviz",
                "Recruitment projects of the year in industrial trades (FAP domains C to H without vehicle repair), summed "
                "over the basins that count.",
            ),
            "projects",
            industrial=True,
        ),
        _figure(
            "industrial_difficult_projects",
            translate("TiDataviz", "Difficult projects in industrial trades"),
            translate(
                "TiDataviz",
                "Projects expected to be difficult in industrial trades (FAP domains C to H without vehicle repair), summed "
                "over the basins that count.",
            ),
            "difficult",
            direction=LESS_IS_BETTER,
            industrial=True,
        ),
        _figure(
            "industrial_difficult_share",
            translate("TiDataviz", "Share of difficult projects in industrial trades"),
            translate(
                "TiDataviz", "Difficult projects / recruitment projects, industrial trades, over the basins that count."
            ),
            "difficult_share",
            direction=LESS_IS_BETTER,
            industrial=True,
        ),
        _figure(
            "industrial_seasonal_share",
            translate("TiDataviz", "Share of seasonal projects in industrial trades"),
            translate(
                "TiDataviz", "Seasonal projects / recruitment projects, industrial trades, over the basins that count."
            ),
            "seasonal_share",
            industrial=True,
        ),
    )


def _of_tension() -> Indicator:
    """Return the number of industrial trades in tension."""
    formula = translate(
        "TiDataviz",
        "Industrial trades with at least {few} projects in the year, of which at least {share} are difficult, over the "
        "basins that count.",
    )
    bounds = translate(
        "TiDataviz",
        "From the trades that surely are in tension to those that may be, hidden values (less than 5, 0 included) being "
        "within their bounds. A year in which the survey lacks a basin that counts is unknown.",
    )
    return Indicator(
        id="tense_trades",
        theme="labour",
        title=translate("TiDataviz", "Industrial trades in tension"),
        formula=formula.format(few=number(MASKED_BELOW), share=percent(TENSE_SHARE)),
        unit=COUNT,
        sources=_SOURCES,
        bounds=bounds,
        compute=_tense_trades,
        direction=LESS_IS_BETTER,
        since=_SINCE,
        unit_name=translate("TiDataviz", "trades"),
    )


def _figure(
    name: str, title: str, formula: str, figure: str, industrial: bool = False, direction: int = NEITHER
) -> Indicator:
    """Return an indicator that is a figure of the survey, of all trades or of the industrial ones."""
    bounds = translate(
        "TiDataviz",
        "Hidden values (less than 5, 0 included) are within their bounds; a share keeps the link between a part and its "
        "whole. A basin counts when at least half of its inhabitants live in the territory; a year in which the survey "
        "lacks one of them is unknown. The share covered is that of the inhabitants who live in these basins.",
    )
    of_whole = figure.endswith("_share")
    return Indicator(
        id=name,
        theme="labour",
        title=title,
        formula=formula,
        sources=_SOURCES,
        bounds=bounds,
        compute=partial(_survey_figure, figure=figure, industrial=industrial),
        since=_SINCE,
        unit=SHARE if of_whole else COUNT,
        unit_name="" if of_whole else translate("TiDataviz", "projects"),
        direction=direction,
    )


def labour_by_territory(atlas: Atlas, grouping: Grouping, industrial: bool) -> pd.DataFrame:
    """Return the survey of every territory of a grouping, in the years in which it has all the basins that count.

    Args:
        atlas: The atlas of the grouping.
        grouping: The territories.
        industrial: Whether only the trades of industry are summed.

    Returns:
        code, year, the six figures (``labour_tables.FIGURES``), and the bounds of the shares of difficult and of seasonal
        projects; computed once per grouping.
    """

    def make() -> pd.DataFrame:
        counted = _counted(atlas, grouping)
        by_basin = atlas.memo(("labour by basin", industrial), lambda: _by_basin(labour_tables(atlas), industrial))
        sums = counted.basins.merge(by_basin, on="basin").groupby(["code", "year"])[FIGURES].sum().reset_index()
        # A basin of the survey that lists no industrial trade has no project in them.
        table = counted.whole.merge(sums, on=["code", "year"], how="left").fillna(dict.fromkeys(FIGURES, 0.0))
        return add_shares(add_shares(table, "difficult"), "seasonal")

    return atlas.memo(("labour by territory", grouping.key, industrial), make)


def _survey_figure(atlas: Atlas, grouping: Grouping, figure: str, industrial: bool) -> pd.DataFrame:
    """Return a figure of the survey, or a share."""
    table = labour_by_territory(atlas, grouping, industrial)
    return _yearly(table, table[f"{figure}_min"], table[f"{figure}_max"], _counted(atlas, grouping).covered)


def _tense_trades(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    """Count the industrial trades in tension: those surely so, and those possibly so."""
    counted = _counted(atlas, grouping)
    rows = atlas.memo("industrial rows", lambda: _rows(labour_tables(atlas), industrial=True))
    trades = counted.basins.merge(rows, on="basin").groupby(["code", "year", "trade"], observed=True)[FIGURES[:4]].sum()
    low, high = trades["projects_min"], trades["projects_max"]
    surely = (low >= MASKED_BELOW) & (trades["difficult_min"] >= TENSE_SHARE * high)
    reachable = (low >= MASKED_BELOW) | (high > MASKED_BELOW)  # an upper end above its lower end is not reached
    possibly = reachable & (trades["difficult_max"] >= TENSE_SHARE * low)
    counts = trades.assign(surely=surely, possibly=possibly).groupby(["code", "year"])[["surely", "possibly"]].sum()
    table = counted.whole.merge(counts.reset_index(), on=["code", "year"], how="left").fillna({"surely": 0, "possibly": 0})
    return _yearly(table, table["surely"], table["possibly"], counted.covered)


def _yearly(table: pd.DataFrame, low: pd.Series, high: pd.Series, covered: pd.Series) -> pd.DataFrame:
    """Return the bounds of the rows of a table that has code and year."""
    made = bounded(low, high, covered=table["code"].map(covered))
    return made.assign(code=table["code"].to_numpy(), year=table["year"].to_numpy())


def _counted(atlas: Atlas, grouping: Grouping) -> _Counted:
    """Return what counts for each territory; computed once per grouping."""
    return atlas.memo(("labour basins", grouping.key), lambda: _count(atlas, grouping))


def _count(atlas: Atlas, grouping: Grouping) -> _Counted:
    rows = labour_tables(atlas).rows
    present = rows.loc[rows["place"] != "", ["year", "place"]].drop_duplicates()
    present = present.rename(columns={"place": "basin"}).astype({"basin": object})
    basins = counted_basins(atlas, grouping)
    basins = basins[basins["basin"].isin(set(present["basin"]))].reset_index(drop=True)
    due = basins.groupby("code").size()
    found = basins.merge(present, on="basin").groupby(["code", "year"]).size().rename("found").reset_index()
    whole = found.loc[found["found"] == found["code"].map(due), ["code", "year"]].reset_index(drop=True)
    return _Counted(basins, whole, _covered(atlas, grouping, basins))


def _covered(atlas: Atlas, grouping: Grouping, basins: pd.DataFrame) -> pd.Series:
    """Return the share of each territory's inhabitants who live in the basins that count for it."""
    table = atlas.communes[["commune", "population"]].merge(basin_table(atlas).table, on="commune", how="left")
    table = table.assign(code=table["commune"].map(grouping.owners)).dropna(subset=["code"])
    table = table.merge(basins.assign(counts=True), on=["code", "basin"], how="left")
    people = table["population"].groupby(table["code"]).sum()
    within = table["population"].where(table["counts"].notna(), 0.0).groupby(table["code"]).sum()
    share: pd.Series = (within / people).where(people > 0)
    return share


def _rows(tables: LabourTables, industrial: bool) -> pd.DataFrame:
    """Return basin, year, trade and the six figures of the rows whose basin is known."""
    kept = tables.rows["place"] != ""
    if industrial:
        trades = tables.trades[tables.trades["industrial"]]
        of_industry = [
            (tables.rows["nomenclature"] == name) & tables.rows["trade"].isin(listed)
            for name, listed in trades.groupby("nomenclature")["trade"]
        ]
        kept &= sum(of_industry, start=kept & False)  # the two nomenclatures share some codes that mean different trades
    rows = tables.rows.loc[kept, ["place", "year", "trade", *FIGURES]].rename(columns={"place": "basin"})
    return rows.astype({"basin": object, "trade": object})


def _by_basin(tables: LabourTables, industrial: bool) -> pd.DataFrame:
    """Return basin, year and the six figures, trades summed."""
    return _rows(tables, industrial).groupby(["basin", "year"])[FIGURES].sum().reset_index()
