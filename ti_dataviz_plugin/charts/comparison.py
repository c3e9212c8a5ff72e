"""How hard a trade is to find here and elsewhere: difficult shares of a territory, its department, its region and France."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import listed, percent, translate
from .chart import amount_text, bounds, share_text
from .drawing import dress, plain, points_wide, say_why_empty, start, ticks_for, write
from .history import draw_cuts, nomenclature_title, places, year_labels

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    from ..bounds import Bounds
    from ..diagnosis.views import LabourMarketView
    from ..provenance import Provenance
    from .style import Theme

_LEVELS = ("territory", "department", "region", "france")
_MARKERS = ("o", "s", "^", "D")
_STYLES = ("-", "--", "-.", ":")


@dataclass(frozen=True)
class Line:
    """The difficult share of one place over the years.

    Attributes:
        level: ``territory``, ``department``, ``region`` or ``france``.
        name: Name of the place.
        shares: Share by year.
        projects: Projects by year.
    """

    level: str
    name: str
    shares: dict[int, Bounds]
    projects: dict[int, Bounds]


def lines(view: LabourMarketView) -> list[Line]:
    """Return the places compared, the territory first."""
    result = []
    for level in _LEVELS:
        rows = view.comparison[view.comparison["level"] == level]
        for (_code, name), group in rows.groupby(["code", "name"], sort=False):
            records = group.sort_values("year").to_dict("records")
            shares = {int(r["year"]): bounds(r["difficult_share_min"], r["difficult_share_max"]) for r in records}
            projects = {int(r["year"]): bounds(r["projects_min"], r["projects_max"]) for r in records}
            result.append(Line(level, str(name), shares, projects))
    return result


class TradeComparison:
    """The difficult share of one trade in the territory, beside the department, the region and France."""

    def __init__(self, view: LabourMarketView) -> None:
        """Keep the view."""
        self._view = view
        self._lines = [line for line in lines(view) if any(share.known for share in line.shares.values())]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        if not self._view.trade:
            return translate("TiDataviz", "Share of projects judged difficult")
        return translate("TiDataviz", "Share of projects judged difficult: {trade}").format(trade=self._view.trade_name)

    def description(self) -> str:
        """Return the share of each place in the last year that the territory has a figure for."""
        if not self._lines:
            return self._why_empty()
        own = [line for line in self._lines if line.level == "territory"] or self._lines
        year = max(year for line in own for year, share in line.shares.items() if share.known)
        parts = [f"{line.name} {share_text(line.shares[year])}" for line in self._lines if year in line.shares]
        return translate("TiDataviz", "{trade}, share of projects judged difficult in {year}: {shares}.").format(
            trade=self._view.trade_name, year=year, shares=listed(parts)
        )

    def table(self) -> pd.DataFrame:
        """Return one row per place and year."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Place"),
            translate("TiDataviz", "Year"),
            translate("TiDataviz", "Nomenclature"),
            translate("TiDataviz", "Projects"),
            translate("TiDataviz", "Difficult share"),
        )
        rows = [
            (
                line.name,
                str(year),
                nomenclature_title(self._view.nomenclatures.get(year, "")),
                amount_text(line.projects[year]),
                share_text(share),
            )
            for line in self._lines
            for year, share in line.shares.items()
        ]
        return pd.DataFrame(rows, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        if not self._view.years:
            return translate("TiDataviz", "No BMO survey has been imported yet.")
        if not self._view.trade:
            return translate("TiDataviz", "No trade is chosen.")
        return translate("TiDataviz", "No survey held tells how many projects in “{trade}” are judged difficult.").format(
            trade=self._view.trade_name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a line for each place; where hidden values leave a range, a ribbon between its ends."""
        from matplotlib.ticker import FuncFormatter

        if not self._lines:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title(), [_look_of(line, theme) for line in self._lines])
        axes = figure.add_subplot()
        dress(axes, theme, "y")
        axes.set_ylim(-0.02, 1.04)
        axes.set_yticks([0, 0.25, 0.5, 0.75, 1] if ticks_for(figure) > 3 else [0, 0.5, 1])
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _position: percent(value)))
        at = places(self._view)
        axes.set_xlim(min(at.values()) - 0.5, max(at.values()) + 0.5)
        room = (points_wide(figure) - 50) / (max(at.values()) - min(at.values()) + 1)
        axes.set_xticks(list(at.values()), labels=year_labels(list(at), room))
        # The territory is drawn last, over the others.
        for order, line in reversed(list(enumerate(self._lines))):
            _draw_line(axes, theme, self._view, line, (order - (len(self._lines) - 1) / 2) * 0.12)
        draw_cuts(axes, theme, self._view)


def _look_of(line: Line, theme: Theme) -> Line2D:
    """Return the handle of a place: colour, dashes and mark all tell it from the others."""
    from matplotlib.lines import Line2D

    rank = _LEVELS.index(line.level)
    return Line2D(
        [],
        [],
        color=theme.series[rank],
        linewidth=2.2 if rank == 0 else 1.4,
        linestyle=_STYLES[rank],
        marker=_MARKERS[rank],
        markersize=4.5,
        label=plain(line.name),
    )


def _draw_line(axes: Axes, theme: Theme, view: LabourMarketView, line: Line, shift: float) -> None:
    """Draw the runs of consecutive years of one place; ``shift`` keeps the marks of several places apart."""
    at = places(view)
    handle = _look_of(line, theme)
    colour, width, style = handle.get_color(), handle.get_linewidth(), handle.get_linestyle()
    for run in runs(line, view.breaks):
        x = [at[year] + shift for year in run]
        low = [line.shares[year].low for year in run]
        high = [line.shares[year].high for year in run]
        if low == high:
            axes.plot(x, low, color=colour, linewidth=width, linestyle=style, gid=f"line {line.level}")
        else:
            axes.fill_between(x, low, high, color=colour, alpha=0.14, linewidth=0, gid=f"ribbon {line.level}")
            for end, values in (("low", low), ("high", high)):
                axes.plot(x, values, color=colour, linewidth=width * 0.6, linestyle=style, gid=f"{end} {line.level}")
        for place, bottom, top in zip(x, low, high):
            marker, kind = (handle.get_marker(), "exact") if bottom == top else ("_", "range")
            axes.plot([place] * 2, [bottom, top], color=colour, marker=marker, markersize=4.5, gid=f"{kind} {line.level}")
    if line.level == "territory":
        for year in sorted(set(line.shares) - {year for run in runs(line, view.breaks) for year in run}):
            write(axes, at[year] + shift, 0.5, "?", color=colour, ha="center", va="center", gid="unknown")


def _tells(share: Bounds) -> bool:
    """Tell whether a share is narrower than everything from 0 to 1."""
    return share.known and not (share.low <= 0 and share.high >= 1)


def runs(line: Line, breaks: tuple[int, ...]) -> list[list[int]]:
    """Return the years with a share that tells something, cut where a year is missing and at each new nomenclature."""
    result: list[list[int]] = []
    for year in sorted(year for year, share in line.shares.items() if _tells(share)):
        if result and result[-1][-1] == year - 1 and year not in breaks:
            result[-1].append(year)
        else:
            result.append([year])
    return result
