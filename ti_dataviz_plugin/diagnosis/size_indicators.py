"""Indicators of establishments by number of employees, all activities together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..language import translate
from ..sources.reference import department_of
from .commune_figures import of_communes, summed, together
from .indicator import COUNT, SHARE, Indicator

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

_SOURCES = ("communes", "establishments_by_size")
_SINCE = 2014
_LARGE = ("50-99", "100-199", "200-499", "500+")
_EMPLOYERS = ("1-5", "6-9", "10-19", "20-49", *_LARGE)


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of establishments by size."""
    bounds = translate(
        "TiDataviz",
        "Known exactly for the communes that the file gives; those whose code could not be followed are not counted: see "
        "the share covered, in inhabitants.",
    )
    employers = translate(
        "TiDataviz",
        "Establishments with at least one employee, all activities, summed over the communes; those without an employee, or "
        "whose number of employees is unknown, are left out.",
    )
    return (
        Indicator(
            id="employer_establishments",
            theme="overview",
            title=translate("TiDataviz", "Establishments with employees"),
            formula=employers,
            unit=COUNT,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_count, classes=_EMPLOYERS),
            since=_SINCE,
        ),
        Indicator(
            id="large_establishments",
            theme="overview",
            title=translate("TiDataviz", "Establishments with 50 employees or more"),
            formula=translate(
                "TiDataviz", "Establishments with 50 employees or more, all activities, summed over the communes."
            ),
            unit=COUNT,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_count, classes=_LARGE),
            since=_SINCE,
        ),
        Indicator(
            id="large_establishments_share",
            theme="overview",
            title=translate("TiDataviz", "Share of establishments with 50 employees or more"),
            formula=translate(
                "TiDataviz", "Establishments with 50 employees or more / establishments with at least one employee."
            ),
            unit=SHARE,
            sources=_SOURCES,
            bounds=bounds,
            compute=_large_share,
            since=_SINCE,
        ),
    )


def _count(atlas: Atlas, grouping: Grouping, classes: tuple[str, ...]) -> pd.DataFrame:
    """Sum the establishments of some size classes."""
    parts = [summed(atlas, grouping, rows, year) for year, rows in _by_commune(atlas, classes)]
    return together(parts)


def _large_share(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    """Return the share of the large ones, where there is any establishment with employees."""
    large, every = _count(atlas, grouping, _LARGE), _count(atlas, grouping, _EMPLOYERS)
    share = (large["low"] / every["low"]).where(every["low"] > 0)
    return every.assign(low=share, high=share)


def _by_commune(atlas: Atlas, classes: tuple[str, ...]) -> list[tuple[int, pd.Series]]:
    """Return, for each year, the establishments of some classes by current commune code."""

    def make() -> list[tuple[int, pd.Series]]:
        table = atlas.table("establishments_by_size")
        told = atlas.memo("communes whose establishments are told", lambda: _told(table))
        rows = table[table["size_class"].isin(classes) & table["commune"].isin(told)]
        by_year = rows.groupby(["year", "commune"])["establishments"].sum(min_count=len(classes))
        return [
            (int(year), of_communes(atlas, by_year.xs(year, level="year")))
            for year in sorted(by_year.index.get_level_values("year").unique())
        ]

    return atlas.memo(("establishments", classes), make)


def _told(table: pd.DataFrame) -> frozenset[str]:
    """Return the communes of the departments of which the file knows any employee: of Mayotte none, which is not 0."""
    known = table[table["size_class"].isin(_EMPLOYERS)]
    counts = known.groupby("commune")["establishments"].sum()
    departments = {department_of(str(commune)) for commune in counts.index[counts > 0]}
    return frozenset(str(commune) for commune in counts.index if department_of(str(commune)) in departments)
