"""What a chart is, and how figures known within bounds are written on it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from ..bounds import Bounds
from ..enrichment.credit import official, summary
from ..language import listed, number, percent, translate

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..provenance import Provenance
    from .style import Theme


class Chart(Protocol):
    """A figure with its table twin. Made from a view; draws as often as it is asked to."""

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""

    def title(self) -> str:
        """Return the title, which the chart also draws."""

    def description(self) -> str:
        """Return one sentence that stands for the picture, with its main finding."""

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Empty the figure and draw the chart at its present size; draw again once it is resized."""

    def table(self) -> pd.DataFrame:
        """Return the same figures as text, headers and values as people read them."""


def bounds(low: float, high: float) -> Bounds:
    """Return bounds of two cells of a table, where a missing end leaves nothing known."""
    low, high = float(low), float(high)
    return Bounds(math.nan, math.nan) if math.isnan(low) or math.isnan(high) else Bounds(low, high)


def amount_text(figure: Bounds) -> str:
    """Return a number as people read it: decimals only where they tell something (``4.7``, ``56``, ``32-37``)."""
    if not figure.known:
        return translate("TiDataviz", "unknown")
    small = any(0 < end < 10 and end != round(end) for end in (figure.low, figure.high))
    return figure.text(1 if small else 0)


def share_text(share: Bounds) -> str:
    """Return a share as people read it: ``57-66%``, or that it is unknown."""
    if not share.known or (share.low == 0 and share.high >= 1):
        return translate("TiDataviz", "unknown")
    return share.share_text()


def short_share(share: Bounds) -> str:
    """Return a share for a label beside a mark: ``57-66%``, ``?`` when nothing is known."""
    if not share.known or (share.low == 0 and share.high >= 1):
        return "?"
    low, high = number(share.low * 100), percent(share.high)
    return high if percent(share.low) == high else f"{low}-{high}"


def hectares(area_m2: float) -> str:
    """Return an area as people read it, in hectares."""
    area = area_m2 / 10_000
    return translate("TiDataviz", "{area} ha").format(area=number(area, 1 if 0 < area < 100 else 0))


def local_of(chart: Chart) -> str:
    """Return how many local contributions count in a chart, by whom and when; "" when none does."""
    return summary(chart.sources)


def credits_of(chart: Chart) -> str:
    """Return the line printed under a chart: each source named once, with all its years."""
    vintages: dict[Provenance, list[str]] = {}
    for source in official(chart.sources):
        alike = replace(source, vintage="", retrieved_at="", sha256="", file_name="", url="")
        vintages.setdefault(alike, []).append(source.vintage)
    named = [replace(source, vintage=_together(found)).credit() for source, found in vintages.items()]
    if not named:
        return ""
    return translate("TiDataviz", "Sources: {credits}").format(credits=listed(named))


def _together(vintages: list[str]) -> str:
    """Return vintages as one text, years in a row as a range: ``2016-2019, 2021``."""
    texts = sorted(set(vintages) - {""})
    if not all(text.isdigit() for text in texts):
        return ", ".join(texts)
    runs: list[list[int]] = []
    for year in map(int, texts):
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
