"""A trade over the years in a territory: projects, difficult and seasonal, hidden values as ranges."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import Bounds, share, total
from ..language import translate
from .chart import amount_text, bounds, share_text, short_share
from .drawing import HATCH, dress, points_wide, say_why_empty, start, ticks_for, upper_end, width_of, write
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.views import LabourMarketView
    from ..provenance import Provenance
    from .style import Theme

SHOWN = "shown"
NO_ROW = "no row"
NO_LINK = "no equivalent"
PARTIAL = "basin missing"
NOT_HELD = "not held"

_GAP = 0.7  # room left by a change of nomenclature, in years
_WIDE, _NARROW = 0.76, 0.44  # widths of the bars of projects and of their difficult part, in years


@dataclass(frozen=True)
class Slot:
    """One year of the axis, with what is known of it.

    Attributes:
        year: Survey year.
        x: Its place on the axis.
        state: ``SHOWN``; ``NO_ROW`` when the survey has no row for the trade; ``NO_LINK`` when the nomenclature of the year
            has no equivalent of the trade; ``PARTIAL`` when the survey of the year lacks a basin that counts; ``NOT_HELD``
            when the survey of the year was not imported.
        nomenclature: Nomenclature of the year, "" when it is not held.
        trade: Code and name of the trade in that year, "" when there is none.
        projects, difficult, seasonal, difficult_share: The figures.
    """

    year: int
    x: float
    state: str
    nomenclature: str
    trade: str
    projects: Bounds
    difficult: Bounds
    seasonal: Bounds
    difficult_share: Bounds


def nomenclature_title(code: str) -> str:
    """Return a nomenclature as people write it: ``FAP 2009``."""
    return f"FAP {code[3:]}" if code.startswith("FAP") else code


def places(view: LabourMarketView) -> dict[int, float]:
    """Return where each year stands on the axis: every year from the first held to the last, and a gap before each break."""
    if not view.years:
        return {}
    years = range(min(view.years), max(view.years) + 1)
    return {year: year - years[0] + _GAP * sum(years[0] < cut <= year for cut in view.breaks) for year in years}


def cuts(view: LabourMarketView) -> dict[int, float]:
    """Return where the line of each break stands, by the year that it precedes."""
    at = places(view)
    return {cut: at[cut] - (1 + _GAP) / 2 for cut in view.breaks if cut in at and cut - 1 in at}


_FIGURES = ("projects", "difficult", "seasonal", "difficult_share")


def slots(view: LabourMarketView) -> list[Slot]:
    """Return the years of the axis with their figures."""
    rows = {int(row["year"]): row for row in view.history.to_dict("records")}
    comparable = _nomenclatures_with(view)
    nothing = Bounds(math.nan, math.nan)
    result = []
    for year, x in places(view).items():
        nomenclature = view.nomenclatures.get(year, "")
        if year in rows:
            row = rows[year]
            figures = [bounds(row[f"{name}_min"], row[f"{name}_max"]) for name in _FIGURES]
            result.append(Slot(year, x, SHOWN, nomenclature, f"{row['trade']} {row['trade_name']}", *figures))
            continue
        state = NOT_HELD
        if year in view.partial:
            state = PARTIAL
        elif year in view.years:
            state = NO_ROW if nomenclature in comparable else NO_LINK
        result.append(Slot(year, x, state, nomenclature, "", nothing, nothing, nothing, nothing))
    return result


def _nomenclatures_with(view: LabourMarketView) -> set[str]:
    """Return the nomenclatures that hold the trade or its equivalent."""
    own = view.trades[view.trades["trade"] == view.trade]
    if (own["linked"] != "").any():
        return set(view.nomenclatures.values())
    return set(own["nomenclature"]) | set(view.trades.loc[view.trades["linked"] == view.trade, "nomenclature"])


def state_text(state: str) -> str:
    """Return what is written in place of a bar."""
    texts = {
        SHOWN: "",
        NO_ROW: translate("TiDataviz", "no row"),
        NO_LINK: translate("TiDataviz", "no equivalent"),
        PARTIAL: translate("TiDataviz", "basin missing"),
        NOT_HELD: translate("TiDataviz", "not imported"),
    }
    return texts[state]


class TradeHistory:
    """Recruitment projects in one trade, year after year, with their difficult and seasonal parts."""

    def __init__(self, view: LabourMarketView) -> None:
        """Keep the view."""
        self._view = view
        self._slots = slots(view)
        self._shown = [slot for slot in self._slots if slot.state == SHOWN and slot.projects.known]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        if not self._view.trade:
            return translate("TiDataviz", "Recruitment projects by year")
        return translate("TiDataviz", "{territory}, recruitment projects a year: {trade}").format(
            trade=self._view.trade_name, territory=self._view.territory.name
        )

    def description(self) -> str:
        """Return the level and the difficult share of the nomenclature that has the most years."""
        if not self._shown:
            return self._why_empty()
        nomenclatures = [slot.nomenclature for slot in self._shown]
        longest = max(dict.fromkeys(nomenclatures), key=nomenclatures.count)
        run = [slot for slot in self._shown if slot.nomenclature == longest]
        projects = total(slot.projects for slot in run)
        difficult = [slot.difficult for slot in run]
        pooled = (
            share(total(difficult), projects) if all(figure.known for figure in difficult) else Bounds(math.nan, math.nan)
        )
        return translate(
            "TiDataviz",
            "{trade}, {territory}: {projects} recruitment projects a year on average over the {count} years with a row "
            "between {first} and {last} ({nomenclature}), difficult share {share}.",
        ).format(
            trade=self._view.trade_name,
            territory=self._view.territory.name,
            projects=amount_text(Bounds(projects.low / len(run), projects.high / len(run))),
            count=len(run),
            first=run[0].year,
            last=run[-1].year,
            nomenclature=nomenclature_title(longest),
            share=share_text(pooled),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per year of the axis, years without a figure included."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Year"),
            translate("TiDataviz", "Nomenclature"),
            translate("TiDataviz", "Trade"),
            translate("TiDataviz", "Projects"),
            translate("TiDataviz", "Difficult"),
            translate("TiDataviz", "Difficult share"),
            translate("TiDataviz", "Seasonal"),
            translate("TiDataviz", "Note"),
        )
        return pd.DataFrame([self._row(slot) for slot in self._slots], columns=list(headers), dtype=object)

    def _row(self, slot: Slot) -> tuple[str, ...]:
        start_of_row = (str(slot.year), nomenclature_title(slot.nomenclature), slot.trade)
        if slot.state != SHOWN:
            notes = {
                NO_ROW: translate("TiDataviz", "No row for this trade in the survey: not known to be 0"),
                NO_LINK: translate("TiDataviz", "No equivalent of this trade in the nomenclature of the year"),
                PARTIAL: translate("TiDataviz", "The survey of this year lacks a basin that counts: not known"),
                NOT_HELD: translate("TiDataviz", "Survey of this year not imported"),
            }
            return (*start_of_row, "", "", "", "", notes[slot.state])
        note = translate("TiDataviz", "New nomenclature: not comparable with the years before")
        return (
            *start_of_row,
            amount_text(slot.projects),
            amount_text(slot.difficult),
            share_text(slot.difficult_share),
            amount_text(slot.seasonal),
            note if slot.year in self._view.breaks else "",
        )

    def _why_empty(self) -> str:
        if not self._view.years:
            return translate("TiDataviz", "No BMO survey has been imported yet.")
        if not self._view.trade:
            return translate("TiDataviz", "No trade is chosen.")
        return translate(
            "TiDataviz", "No survey held has a row for “{trade}” in the employment basins counted for {territory}."
        ).format(trade=self._view.trade_name, territory=self._view.territory.name)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw nested bars: projects, and within them the difficult ones; what hidden values may add is hatched."""
        if not self._shown:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title(), self._handles(theme))
        axes = figure.add_subplot()
        dress(axes, theme, "y", ticks_for(figure))
        top = upper_end(slot.projects.high for slot in self._shown)
        axes.set_ylim(0, top * 1.24)
        axes.set_xlim(self._slots[0].x - 0.6, self._slots[-1].x + 0.6)
        # The room of one year, in points: the axis of numbers takes about 40.
        room = (points_wide(figure) - 40) / (self._slots[-1].x - self._slots[0].x + 1.2)
        places_shown = [slot.x for slot in self._shown]
        projects = [slot.projects for slot in self._shown]
        _draw_bars(axes, places_shown, projects, _WIDE, (theme.quantity, theme.quantity_edge, "projects"))
        judged = [slot for slot in self._shown if slot.difficult.known]
        difficult = [slot.difficult for slot in judged]
        _draw_bars(axes, [slot.x for slot in judged], difficult, _NARROW, (theme.difficult, theme.difficult, "difficult"))
        _draw_seasonal(axes, theme, self._shown)
        for slot in self._slots:
            if slot in self._shown:
                _label(axes, theme, slot, room)
            else:
                _draw_absence(axes, theme, slot)
        draw_cuts(axes, theme, self._view)
        axes.set_xticks([slot.x for slot in self._slots], labels=year_labels([slot.year for slot in self._slots], room))

    def _handles(self, theme: Theme) -> list[Artist]:
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch

        texts = (
            translate("TiDataviz", "Projects"),
            translate("TiDataviz", "of which difficult (%)"),
            translate("TiDataviz", "range of hidden values"),
            translate("TiDataviz", "seasonal"),
        )
        return [
            Patch(facecolor=theme.quantity, edgecolor=theme.quantity_edge, label=texts[0]),
            Patch(facecolor=theme.difficult, edgecolor=theme.difficult, label=texts[1]),
            Patch(facecolor="none", edgecolor=theme.muted, hatch=HATCH, label=texts[2]),
            Line2D([], [], color=theme.seasonal, marker="|", markersize=7, linewidth=1.2, linestyle="none", label=texts[3]),
        ]


def _draw_bars(axes: Axes, x: list[float], figures: list[Bounds], width: float, look: tuple[str, str, str]) -> None:
    """Draw what is certain as full bars, and hatch what hidden values may add.

    Args:
        axes: The axes.
        x: Place of each bar.
        figures: The figure that each stands for.
        width: Width of a bar, in years.
        look: Fill, outline and name.
    """
    fill, edge, name = look
    axes.bar(x, [f.low for f in figures], width, facecolor=fill, edgecolor=edge, linewidth=0.8, gid=f"{name} min")
    open_ones = [(place, figure) for place, figure in zip(x, figures) if not figure.exact]
    if not open_ones:
        return
    axes.bar(
        [place for place, _ in open_ones],
        [figure.high - figure.low for _, figure in open_ones],
        width,
        bottom=[figure.low for _, figure in open_ones],
        facecolor="none",
        edgecolor=edge,
        linewidth=0.8,
        linestyle="--",
        hatch=HATCH,
        gid=f"{name} range",
    )


def _draw_seasonal(axes: Axes, theme: Theme, shown: list[Slot]) -> None:
    """Draw the seasonal projects of each year as a thin range beside the bar of the difficult ones."""
    some = [slot for slot in shown if slot.seasonal.known and slot.seasonal.high > 0]
    if some:
        x = [slot.x - _WIDE / 2 + 0.07 for slot in some]
        ends = [[slot.seasonal.low for slot in some], [slot.seasonal.high for slot in some]]
        axes.plot([x, x], ends, color=theme.seasonal, linewidth=1.2, marker="_", markersize=4, gid="seasonal")


def _label(axes: Axes, theme: Theme, slot: Slot, room: float) -> None:
    """Write the difficult share above the bar, on two lines or upright where a year has little room."""
    label = short_share(slot.difficult_share)
    if width_of(label) > room and "-" in label:
        label = label.replace("-", "-\n", 1)
    upright = max(width_of(line) for line in label.split("\n")) > room * 1.15
    write(
        axes,
        slot.x,
        slot.projects.high,
        label.replace("\n", "") if upright else label,
        ha="center",
        va="bottom",
        rotation=90 if upright else 0,
        linespacing=1.0,
        color=theme.text,
        gid="share",
    )


def _draw_absence(axes: Axes, theme: Theme, slot: Slot) -> None:
    """Say in place of a bar why there is none; a survey that is not held leaves its slot shaded."""
    text = state_text(slot.state) or translate("TiDataviz", "unknown")
    if slot.state == NOT_HELD:
        axes.axvspan(slot.x - 0.5, slot.x + 0.5, color=theme.band, linewidth=0, zorder=0, gid="not held")
    # In the middle of the height: a text along the base line would look like a small bar.
    axes.text(
        slot.x,
        0.45,
        text,
        transform=axes.get_xaxis_transform(),
        ha="center",
        va="center",
        rotation=90,
        fontsize=TEXT_SIZE,
        style="italic",
        color=theme.muted,
        gid="absence",
    )


def draw_cuts(axes: Axes, theme: Theme, view: LabourMarketView) -> None:
    """Cut a series by a dashed line between the names of the two nomenclatures."""
    for year, x in cuts(view).items():
        axes.axvline(x, color=theme.text, linewidth=1, linestyle=(0, (4, 3)), gid="break")
        before = [view.nomenclatures[other] for other in view.years if other < year]
        sides = {"right": before[-1:], "left": [view.nomenclatures.get(year, "")]}
        for side, names in sides.items():
            text = "".join(f" {nomenclature_title(name)} " for name in names)
            where = {"transform": axes.get_xaxis_transform(), "ha": side, "va": "bottom"}
            axes.text(x, 1.01, text, fontsize=TEXT_SIZE, color=theme.text, **where)


def year_labels(years: list[int], room: float) -> list[str]:
    """Return the years as four digits, or as two where they have less room than that, in points."""
    return [str(year) if room > width_of("2025") + 2 else f"’{year % 100:02d}" for year in years]
