"""Industry year after year, beside other places, with the recessions of 2008 and 2020."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..diagnosis.dynamics import SHOCKS
from ..language import listed, percent, translate
from .chart import amount_text, bounds
from .drawing import dress, points_wide, say_why_empty, start, ticks_for, width_of, write
from .history import year_labels
from .industry_sectors import place_unknown
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    from ..diagnosis.dynamics import Loss
    from ..diagnosis.industry_view import IndustryView
    from ..provenance import Provenance
    from .style import Theme

_STYLES = {"territory": "-", "department": "--", "region": "-.", "france": ":", "ti": (0, (6, 1.5, 1, 1.5))}
_MARKERS = {"territory": "o", "department": "s", "region": "^", "france": "D", "ti": "v"}


@dataclass(frozen=True)
class Line:
    """One place: its figure by year, and the same as an index, 100 in the first year of the period."""

    kind: str
    name: str
    figures: dict[int, Bounds]
    index: dict[int, Bounds]


def measure_title(measure: str) -> str:
    """Return the name of a measure."""
    names = {
        "employees": translate("TiDataviz", "industrial employees"),
        "establishments": translate("TiDataviz", "industrial establishments"),
    }
    return names[measure]


def loss_text(lost: Loss) -> str:
    """Return what a recession took and whether it came back, in words."""
    if not lost.depth:
        text = translate("TiDataviz", "{shock}: no loss")
    elif lost.regained:
        text = translate(
            "TiDataviz", "{shock}: {depth} lost between {peak} and {trough}, regained in {regained} (after {years} years)"
        )
    else:
        text = translate("TiDataviz", "{shock}: {depth} lost between {peak} and {trough}, not regained in {until}")
    return text.format(
        shock=lost.shock,
        depth=percent(lost.depth, 1),
        peak=lost.peak_year,
        trough=lost.trough_year,
        regained=lost.regained,
        years=lost.years,
        until=lost.until,
    )


class IndustrySeries:
    """Industry of the territory and of what it is compared with, 100 in the first year of the period."""

    def __init__(self, view: IndustryView) -> None:
        """Keep the view."""
        self._view = view
        self._base = view.settings.first_year
        last = view.settings.last_year
        self._lines = []
        if not view.years:
            return
        for (kind, name), rows in view.series.groupby(["place", "name"], sort=False):
            figures = {int(r["year"]): bounds(r["low"], r["high"]) for r in rows.to_dict("records")}
            figures = {year: figure for year, figure in figures.items() if self._base <= year <= last and figure.known}
            base = figures.get(self._base, UNKNOWN)
            if base.known and base.low > 0:
                index = {
                    year: Bounds(100 * figure.low / base.high, 100 * figure.high / base.low)
                    if year != self._base
                    else Bounds(100, 100)
                    for year, figure in figures.items()
                }
                self._lines.append(Line(str(kind), str(name), figures, index))

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.employment_sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "{territory}, {measure}: {year}\u00a0=\u00a0100").format(
            territory=self._view.territory.name, measure=measure_title(self._view.settings.measure), year=self._base or "?"
        )

    def description(self) -> str:
        """Return the change of the territory over the period, and its losses."""
        own = next((line for line in self._lines if line.kind == "territory"), None)
        if own is None:
            return self._why_empty()
        last = max(own.figures)
        text = translate("TiDataviz", "{territory}: {first} {measure} in {base}, {last} in {year}.").format(
            territory=own.name,
            first=amount_text(own.figures[self._base]),
            measure=measure_title(self._view.settings.measure),
            base=self._base,
            last=amount_text(own.figures[last]),
            year=last,
        )
        losses = listed(loss_text(lost) for place, _name, lost in self._view.losses if place == "territory")
        return f"{text} {losses}." if losses else text

    def table(self) -> pd.DataFrame:
        """Return one row per place and year."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Place"),
            translate("TiDataviz", "Year"),
            translate("TiDataviz", "Figure"),
            translate("TiDataviz", "Index"),
        ]
        rows = [
            (line.name, str(year), amount_text(figure), amount_text(_rounded(line.index[year])))
            for line in self._lines
            for year, figure in line.figures.items()
        ]
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def _why_empty(self) -> str:
        if self._lines or not self._view.years:
            return place_unknown(self._view)
        return translate("TiDataviz", "No figure of the first year is known for this territory.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw one line a place; recessions are shaded, and the loss of the territory is written where it was largest."""
        if not self._lines:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title(), self._handles(theme))
        axes = figure.add_subplot()
        dress(axes, theme, "y", ticks_for(figure))
        years = sorted({year for line in self._lines for year in line.index} | set(self._newer()))
        axes.set_xlim(years[0] - 0.5, years[-1] + 0.5)
        low = min(value.low for line in self._lines for value in line.index.values())
        high = max(value.high for line in self._lines for value in line.index.values())
        margin = max(2.0, (high - low) * 0.14)
        axes.set_ylim(max(0.0, low - margin), high + margin * 1.4)
        _shade(axes, theme, years)
        axes.axhline(100, color=theme.muted, linewidth=0.8)
        for line in reversed(self._lines):
            _draw_line(axes, theme, line)
        self._write_losses(axes, theme)
        for year in self._newer():
            axes.axvline(year - 0.5, color=theme.text, linewidth=1, linestyle=(0, (4, 3)), gid="break")
            write(
                axes, year, low, translate("TiDataviz", "other nomenclature"), rotation=90, ha="center", va="bottom",
                color=theme.muted, style="italic",
            )  # fmt: skip
        room = (points_wide(figure) - 40) / (len(range(years[0], years[-1] + 1)))
        every = 1 if room > width_of("’25") + 3 else 2
        shown = list(range(years[0], years[-1] + 1))[::every]
        axes.set_xticks(shown, labels=year_labels(shown, room * every))

    def _newer(self) -> list[int]:
        """Return the years of another nomenclature that follow the period."""
        return [year for year in self._view.newer if year > self._view.settings.last_year]

    def _write_losses(self, axes: Axes, theme: Theme) -> None:
        own = next((line for line in self._lines if line.kind == "territory"), None)
        for place, _name, lost in self._view.losses:
            if place == "territory" and own is not None and lost.depth and lost.trough_year in own.index:
                at = own.index[lost.trough_year].low
                axes.annotate(
                    f"\u2212{percent(lost.depth, 1)}",
                    (lost.trough_year, at),
                    xytext=(0, -5),
                    textcoords="offset points",
                    ha="center",
                    va="top",
                    fontsize=TEXT_SIZE,
                    fontweight="bold",
                    color=theme.text,
                    gid="loss",
                )

    def _handles(self, theme: Theme) -> list[Line2D]:
        from matplotlib.lines import Line2D

        return [
            Line2D([], [], color=_colour(theme, line.kind), linestyle=_STYLES[line.kind], marker=_MARKERS[line.kind],
                   markersize=4, linewidth=_width(line.kind), label=line.name)
            for line in self._lines
        ]  # fmt: skip


def _rounded(value: Bounds) -> Bounds:
    return Bounds(round(value.low, 1), round(value.high, 1)) if value.known else value


def _colour(theme: Theme, kind: str) -> str:
    places = ("territory", "department", "region", "france")
    return theme.series[places.index(kind)] if kind in places else theme.muted


def _width(kind: str) -> float:
    return 2.2 if kind == "territory" else 1.2


def _draw_line(axes: Axes, theme: Theme, line: Line) -> None:
    """Draw a place; a year without a figure cuts its line, a range is a band."""
    years = list(range(min(line.index), max(line.index) + 1))
    low = [line.index[year].low if year in line.index else math.nan for year in years]
    high = [line.index[year].high if year in line.index else math.nan for year in years]
    colour = _colour(theme, line.kind)
    axes.plot(
        years, low, color=colour, linestyle=_STYLES[line.kind], linewidth=_width(line.kind), marker=_MARKERS[line.kind],
        markersize=4 if line.kind == "territory" else 2.5, gid=line.kind,
    )  # fmt: skip
    if any(a != b for a, b in zip(low, high) if not math.isnan(a)):
        axes.fill_between(years, low, high, color=colour, alpha=0.25, linewidth=0, gid=f"{line.kind} range")


def _shade(axes: Axes, theme: Theme, years: list[int]) -> None:
    """Shade the recessions: from the end of the year before to the end of the year after the first fall."""
    for shock in SHOCKS:
        end = shock + (1 if shock == SHOCKS[0] else 0)
        if years[0] < end and shock <= years[-1]:
            axes.axvspan(shock - 0.5, end + 0.5, color=theme.band, linewidth=0, zorder=0, gid=f"shock {shock}")
            axes.text(
                (shock + end) / 2, 0.99, str(shock), transform=axes.get_xaxis_transform(), ha="center", va="top",
                fontsize=TEXT_SIZE, color=theme.muted,
            )  # fmt: skip
