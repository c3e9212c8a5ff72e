"""Ranking the trades of a territory by how hard, how often and how regularly employers look for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bounds import MASKED_BELOW
from ..language import percent, translate

if TYPE_CHECKING:
    import pandas as pd

    from .labour_tables import LabourTables
    from .views import LabourSettings

TENSE_SHARE = 0.5
"""A year counts for persistence when at least this share of the projects is surely difficult."""

_ENDS = ("min", "max")
_COLUMNS = [
    "rank", "trade", "trade_name", "nomenclature", "linked", "years_seen", "projects_min", "projects_max",
    "difficult_share_min", "difficult_share_max", "persistence", "seasonal_share_min", "seasonal_share_max", "score",
]  # fmt: skip


def ranked_years(
    tables: LabourTables, settings: LabourSettings, partial: tuple[int, ...] = ()
) -> tuple[str, tuple[int, ...]]:
    """Return the nomenclature in which trades are ranked, and the years taken.

    A partial year, in which the survey lacks a basin that counts, is unknown and not taken. Trades of two nomenclatures are
    not added up: the ranking uses the one that covers most of the years asked for, the latest when they tie.
    """
    last = settings.last_year or max(tables.nomenclatures, default=0)
    asked = {year: name for year, name in tables.nomenclatures.items() if settings.first_year <= year <= last}
    asked = {year: name for year, name in asked.items() if year not in partial}
    best = max(sorted(set(asked.values())), key=lambda name: (list(asked.values()).count(name), name), default="")
    return best, tuple(year for year, name in asked.items() if name == best)


def rank(rows: pd.DataFrame, tables: LabourTables, settings: LabourSettings, partial: tuple[int, ...] = ()) -> pd.DataFrame:
    """Rank the trades of some rows of the survey.

    Args:
        rows: Rows of ``LabourTables.rows`` in the basins that count.
        tables: The survey.
        settings: Choices of the officer.
        partial: Years in which the survey lacks a basin that counts.

    Returns:
        The table described in ``LabourMarketView.ranking``, best first.
    """
    nomenclature, years = ranked_years(tables, settings, partial)
    trades = tables.trades[tables.trades["nomenclature"] == nomenclature]
    if settings.industrial_only:
        trades = trades[trades["industrial"]]
    if settings.skilled_only:
        trades = trades[trades["skilled"]]
    wanted = rows[rows["year"].isin(years) & rows["trade"].isin(trades["trade"])]
    table = pool(wanted, "trade", len(years))
    table["score"] = need(table)
    table = table.reset_index().astype({"trade": object})
    table = table.merge(trades[["trade", "trade_name", "nomenclature", "linked"]], on="trade")
    table = table.sort_values(["score", "projects_min", "trade"], ascending=[False, False, True], ignore_index=True)
    table["rank"] = table.index + 1
    return table[_COLUMNS]


def pool(rows: pd.DataFrame, by: str, years: pd.Series | int) -> pd.DataFrame:
    """Pool the survey over the years, for each trade or each territory.

    Args:
        rows: Rows of the survey, of one nomenclature.
        by: Column that tells what is pooled, such as ``trade``.
        years: Number of survey years taken, the same for all or by the values of ``by``.

    Returns:
        By the values of ``by``: projects_min, projects_max (mean a year, a year without a row counts as none);
        difficult_share_min, difficult_share_max, seasonal_share_min, seasonal_share_max (projects added up, then divided);
        years_seen; persistence (share of the years in which at least ``TENSE_SHARE`` of the projects are surely difficult,
        years with too few projects to judge left aside), persistence_min, persistence_max (what it may be, given what is
        hidden).
    """
    figures = [f"{name}_{end}" for name in ("projects", "difficult", "seasonal") for end in ("min", "max")]
    yearly = rows.groupby([by, "year"], observed=True)[figures].sum()
    low, high = yearly["projects_min"], yearly["projects_max"]
    judged = low >= MASKED_BELOW
    perhaps = ~judged & (high > MASKED_BELOW)  # the upper end of a hidden value is not reached
    yearly["tense"] = judged & (yearly["difficult_min"] >= TENSE_SHARE * high)
    yearly["maybe"] = (judged | perhaps) & (yearly["difficult_max"] >= TENSE_SHARE * low)
    yearly["too_few"], yearly["surely_few"] = ~judged, ~judged & ~perhaps
    yearly["perhaps_tense"] = perhaps & yearly["maybe"]
    pooled = yearly.groupby(by, observed=True).sum()
    table = add_shares(add_shares(pooled, "difficult"), "seasonal")
    table["years_seen"] = yearly.groupby(by, observed=True).size()
    # A year with too few projects to judge says nothing of the trade; a year without any counts against it.
    taken = years if isinstance(years, int) else years.reindex(pooled.index)
    surely = taken - pooled["too_few"]
    table["persistence"] = pooled["tense"] / surely.clip(lower=1)
    table["persistence_min"] = pooled["tense"] / (taken - pooled["surely_few"]).clip(lower=1)
    table["persistence_max"] = pooled["maybe"] / (surely + pooled["perhaps_tense"]).clip(lower=1)
    count = max(taken, 1) if isinstance(taken, int) else taken.clip(lower=1)
    for end in ("min", "max"):
        table[f"projects_{end}"] = pooled[f"projects_{end}"] / count
    kept = [f"{name}_{end}" for name in ("projects", "difficult_share", "seasonal_share", "persistence") for end in _ENDS]
    return table[[*kept, "persistence", "years_seen"]]


def need(table: pd.DataFrame) -> pd.Series:
    """Return projects a year that are not seasonal × share difficult × persistence, each at the middle of its bounds."""
    projects = (table["projects_min"] + table["projects_max"]) / 2
    difficult = (table["difficult_share_min"] + table["difficult_share_max"]) / 2
    seasonal = (table["seasonal_share_min"] + table["seasonal_share_max"]) / 2
    return projects * (1 - seasonal.fillna(0)) * difficult.fillna(0) * table["persistence"]


def add_shares(table: pd.DataFrame, figure: str) -> pd.DataFrame:
    """Add the bounds of the share of projects that are difficult, or seasonal; see ``bounds.share`` for the rule.

    NaN where there may be no project at all.
    """
    possible = table["projects_max"] > 0
    sure = table["projects_min"] > 0
    low = (table[f"{figure}_min"] / table["projects_max"]).where(possible)
    high = (table[f"{figure}_max"] / table["projects_max"]).clip(upper=1.0).where(possible)
    return table.assign(
        **{f"{figure}_share_min": low.where(sure, low * 0), f"{figure}_share_max": high.where(sure, low * 0 + 1)}
    )


def rule(tables: LabourTables, settings: LabourSettings, partial: tuple[int, ...] = (), by_column: bool = False) -> str:
    """Return the rule of the ranking in words, with the years and the threshold used.

    Args:
        tables: The survey.
        settings: Choices of the officer.
        partial: Years left aside.
        by_column: Whether the figures are those that the survey itself gives for a department or a region.
    """
    nomenclature, years = ranked_years(tables, settings, partial)
    text = translate(
        "TiDataviz",
        "Score = recruitment projects a year that are not seasonal × share of difficult projects × persistence. "
        "Projects are the mean over the surveys held ({years}, {nomenclature}); a year without the trade counts as none. "
        "Shares are pooled over these years: projects are added up, then divided. Persistence is the share of these years "
        "in which at least {tense} of the projects are surely difficult, years with fewer than 5 projects left aside. A "
        "hidden value (less than 5, 0 included) is a range; the score uses its middle.",
    )
    listed = ", ".join(str(year) for year in years)
    text = text.format(
        years=listed,
        nomenclature=nomenclature.replace("FAP", "FAP "),
        tense=percent(TENSE_SHARE),
    )
    summed = translate(
        "TiDataviz", "Figures are summed over the basins at least {threshold} of whose population lives in the territory."
    )
    if by_column:
        summed = translate("TiDataviz", "Figures are all those that the survey gives for this department or region.")
    sentences = [text, summed.format(threshold=percent(settings.basin_threshold))]
    if partial:
        aside = translate("TiDataviz", "Surveys that lack a basin that counts are left aside: {years}.")
        sentences.append(aside.format(years=", ".join(str(year) for year in partial)))
    if settings.industrial_only:
        industrial = translate(
            "TiDataviz",
            "Industrial trades only: FAP domains C to H (first letter of the code), without G0B, vehicle repair.",
        )
        sentences.append(industrial)
    if settings.skilled_only:
        skilled = translate(
            "TiDataviz",
            "Trades whose label says “non qualifiés” or “peu qualifiés” are left out: they ask for no prior training.",
        )
        sentences.append(skilled)
    return " ".join(sentences)
