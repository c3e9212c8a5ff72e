"""What an indicator is: a figure of territories, declared once and used by every panel, map, algorithm and help page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable

from ..bounds import Bounds
from ..language import decimals_of_part, number, percent, translate

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance

COUNT, SHARE, AREA, RATE, EUROS, DISTANCE, INDEX = "count", "share", "m2", "per_1000", "eur", "m", "index"
UNITS = (COUNT, SHARE, AREA, RATE, EUROS, DISTANCE, INDEX)
"""Units of values: a number of things, a share in [0, 1], square metres, so many per thousand, euros, metres, none."""

MORE_IS_BETTER, LESS_IS_BETTER, NEITHER = 1, -1, 0

COLUMNS = ("code", "year", "low", "high", "covered")


@dataclass(frozen=True)
class Indicator:
    """A figure of territories.

    Attributes:
        id: Stable name, such as ``vacant_area``.
        theme: Id of the theme that it belongs to, such as ``land``.
        title: What it is, in the language of the interface.
        formula: How it is made, in words, in the language of the interface.
        unit: One of ``UNITS``.
        sources: Catalogue ids of the tables that it needs, all of them.
        bounds: How what is hidden or missing is dealt with, in words, in the language of the interface.
        compute: Makes its values for a grouping: code, year (0 when it is not yearly), low, high (equal when known exactly,
            NaN both when unknown), covered (share in [0, 1] of what it should count that is known, NaN when that means
            nothing). Territories may be left out: they are unknown.
        direction: ``MORE_IS_BETTER``, ``LESS_IS_BETTER`` or ``NEITHER``.
        since: First year for which it can be had, 0 when it is not yearly.
        levels: The levels at which it makes sense.
        unit_name: Name of what is counted, such as "sites", or of the unit of a user's own indicator; may be empty.
        credits: Sources of an indicator that brings its own, when ``sources`` does not tell them.
        uses: Catalogue ids of the tables that it takes into account where they are held.
        centre: The value from which it is read both ways, such as 0 for a change or 1 for a quotient; NaN for none.
        composite: Whether it is made of other indicators, which would then count twice beside it.
    """

    id: str
    theme: str
    title: str
    formula: str
    unit: str
    sources: tuple[str, ...]
    bounds: str
    compute: Callable[[Atlas, Grouping], pd.DataFrame] = field(compare=False, repr=False)
    direction: int = NEITHER
    since: int = 0
    levels: tuple[str, ...] = ("ti", "epci", "basin", "department", "region", "selection")
    unit_name: str = ""
    credits: tuple[Provenance, ...] = ()
    uses: tuple[str, ...] = ()
    centre: float = float("nan")
    composite: bool = False

    @property
    def yearly(self) -> bool:
        """Tell whether it has a value for each year."""
        return self.since > 0

    def text(self, value: Bounds) -> str:
        """Return a value as people read it, with its unit: ``32-37``, ``12 %``, ``45,2 ha``, or that it is unknown."""
        return value_text(value, self.unit, self.unit_name)


def value_text(value: Bounds, unit: str, unit_name: str = "") -> str:
    """Return a value in a unit of ``UNITS`` as people read it."""
    if not value.known:
        return translate("TiDataviz", "unknown")
    if unit == SHARE:
        return value.share_text(decimals_of_part(value.high) if value.high < 0.1 else 0)
    scaled, template = _scaled(value, unit)
    small = 0 < abs(scaled.high) < 10 and (scaled.low != round(scaled.low) or scaled.high != round(scaled.high))
    written = scaled.text(2 if unit == INDEX else 1 if small else 0)
    if template:
        return template.format(value=written)
    return f"{written}\u00a0{unit_name}" if unit_name else written


def _scaled(value: Bounds, unit: str) -> tuple[Bounds, str]:
    """Return a value in the unit in which people read it, and its template."""
    large_area, large_sum = value.high >= 1e8, value.high >= 1e6
    scales = {
        AREA: (1e6, translate("TiDataviz", "{value} km²")) if large_area else (1e4, translate("TiDataviz", "{value} ha")),
        DISTANCE: (1e3, translate("TiDataviz", "{value} km")),
        EUROS: (1e6, translate("TiDataviz", "{value} M€")) if large_sum else (1.0, translate("TiDataviz", "{value} €")),
        RATE: (1.0, translate("TiDataviz", "{value} ‰")),
    }
    by, template = scales.get(unit, (1.0, ""))
    return Bounds(value.low / by, value.high / by), template


def unit_title(unit: str) -> str:
    """Return the name of a unit of ``UNITS`` in the language of the interface."""
    titles = {
        COUNT: translate("TiDataviz", "number"),
        SHARE: translate("TiDataviz", "share"),
        AREA: translate("TiDataviz", "area"),
        RATE: translate("TiDataviz", "per thousand"),
        EUROS: translate("TiDataviz", "euros"),
        DISTANCE: translate("TiDataviz", "distance"),
        INDEX: translate("TiDataviz", "index without unit"),
    }
    return titles[unit]


def frame(values: pd.Series, year: int = 0, covered: pd.Series | float = float("nan")) -> pd.DataFrame:
    """Return the table of values known exactly.

    Args:
        values: The value of each territory, by code; NaN when unknown.
        year: Their year, 0 when they have none.
        covered: Share of what should be counted that is known, by code or for all.
    """
    return bounded(values, values, year, covered)


def bounded(low: pd.Series, high: pd.Series, year: int = 0, covered: pd.Series | float = float("nan")) -> pd.DataFrame:
    """Return the table of values known within bounds; both ends by code, ``high`` in the order of ``low``."""
    import pandas as pd

    share = covered.reindex(low.index) if isinstance(covered, pd.Series) else covered
    ends = {"low": low.astype("float64"), "high": high.reindex(low.index).astype("float64")}
    table = pd.DataFrame({"code": low.index, "year": year, **ends, "covered": share}, index=low.index)
    return table.reset_index(drop=True)[list(COLUMNS)]


def years_text(first: int, last: int) -> str:
    """Return a period as people read it: ``2016-2021``, or ``2021``."""
    return str(first) if first == last else f"{first}-{last}"


def rate_text(value: float, decimals: int = 1) -> str:
    """Return a change between two values as people read it, with its sign: ``+3,2 %``."""
    return f"{_sign(value, decimals + 2)}{percent(abs(value), decimals)}"


def difference_text(value: float, decimals: int = 0) -> str:
    """Return a difference as people read it, with its sign: ``+120``."""
    return f"{_sign(value, decimals)}{number(abs(value), decimals)}"


def _sign(value: float, decimals: int) -> str:
    """Return the sign of a value, "" where it is written as 0."""
    return "+" if round(value, decimals) > 0 else "\u2212" if round(value, decimals) < 0 else ""
