"""How jobs change: shift-share of a period, and what was lost in a recession and regained since.

Pure functions of numbers. A figure that is hidden is NaN, never 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

SHOCKS = (2008, 2020)
"""Years of the recessions of which the loss is measured."""

_BEFORE = 2  # years before a shock in which its level before is looked for


def shift_share(start: pd.DataFrame, end: pd.DataFrame, before: pd.Series, after: pd.Series) -> dict[str, pd.DataFrame]:
    """Return the change of each territory and industry in three parts that sum to it (Dunn).

    With x0 and x1 the jobs of the territory at the start and at the end, g the growth rate of the industry in the reference
    and G that of the reference as a whole: national x0 G, mix x0 (g - G), regional x1 - x0 (1 + g). The last form divides by
    no figure of the territory. An industry that the reference does not have at the start has a rate of 0: all its jobs are
    the territory's own.

    Args:
        start: Jobs at the start, one row a territory and one column an industry; NaN when hidden.
        end: Jobs at the end, with the same rows and columns.
        before: Jobs of the reference at the start, by industry. An industry hidden there or in ``after`` is left out.
        after: Jobs of the reference at the end.

    Returns:
        ``national``, ``mix``, ``regional``, ``total``: tables like ``start``, NaN where a figure is hidden at either end.
        Sum them over the industries that are known, and say what share of the jobs those are.

    Source: Dunn, Papers of the Regional Science Association, 1960.
    """
    known = before.notna() & after.notna()
    growth = after[known].sum() / before[known].sum() - 1 if before[known].sum() else math.nan
    rate = (after / before.where(before > 0) - 1).fillna(0.0).where(known)
    first = start.where(end.notna() & known.reindex(start.columns).to_numpy())
    return {
        "national": first * growth,
        "mix": first.mul(rate - growth, axis=1),
        "regional": end - first.mul(1 + rate, axis=1),
        "total": end - first,
    }


@dataclass(frozen=True)
class Loss:
    """What a recession took, and whether it came back.

    Attributes:
        shock: Year of the recession.
        peak_year: Year of the level before.
        peak: Level before.
        trough_year: Year of the lowest level since.
        trough: Lowest level since.
        depth: Share of the level before that was lost, 0 when nothing was.
        regained: First year at which the level before was reached again; 0 when it was not, up to ``until``.
        until: Last year known.
    """

    shock: int
    peak_year: int
    peak: float
    trough_year: int
    trough: float
    depth: float
    regained: int
    until: int

    @property
    def years(self) -> int:
        """Return how many years it took from the level before to that level again; 0 when it was not regained."""
        return self.regained - self.peak_year if self.regained else 0


def loss(series: Mapping[int, float], shock: int, next_shock: int = 0) -> Loss | None:
    """Return what a recession took from a yearly series; None when the series does not tell.

    The level before is the highest of the year of the shock and of the two years before it, whichever of them are known.
    The lowest level since is looked for until that level is regained, or the next recession begins. When no year goes below,
    the depth is 0.

    Args:
        series: Level by year; NaN when unknown.
        shock: Year of the recession.
        next_shock: Year of the next one, 0 for none.
    """
    known = {int(year): float(value) for year, value in series.items() if not math.isnan(value)}
    window = [year for year in range(shock - _BEFORE, shock + 1) if year in known]
    later = [year for year in sorted(known) if window and year > max(window)]
    if not window or not later or min(window) >= shock:
        return None
    # The last of equal years: what is lost is counted from when it began to be.
    peak_year = max(window, key=lambda year: (known[year], year))
    peak = known[peak_year]
    after = [year for year in sorted(known) if year > peak_year]
    fell = next((year for year in after if known[year] < peak), 0)
    if not fell or (next_shock and fell >= next_shock):
        return Loss(shock, peak_year, peak, peak_year, peak, 0.0, peak_year, max(known))
    regained = next((year for year in after if year > fell and known[year] >= peak), 0)
    ends = [year for year in (regained, next_shock) if year]
    low = [year for year in after if fell <= year and (not ends or year < min(ends))]
    trough_year = min(low, key=lambda year: known[year])
    trough = known[trough_year]
    return Loss(shock, peak_year, peak, trough_year, trough, 1 - trough / peak, regained, max(known))
