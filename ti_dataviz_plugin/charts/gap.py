"""Where help is missing: the parts of the gap of a territory, and need against interventions over the whole level."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..bounds import UNKNOWN, Bounds
from ..diagnosis import project_counts
from ..diagnosis.indicator import EUROS, rate_text, value_text
from ..enrichment.credit import local, official
from ..language import labelled, number, translate
from .drawing import HATCH, dress, inner_width, plain, points_wide, say_why_empty, start, width_of, wrap, write
from .style import TEXT_SIZE

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.gap import GapPart
    from ..diagnosis.projects_view import ProjectsView
    from ..provenance import Provenance
    from .style import Theme

    Row = Mapping[str, Any]

_NAMED = 5  # largest gaps that the picture numbers
_BAR = 0.52
_BESIDE = ((3.0, 2.0), (3.0, -10.0), (-9.0, 2.0), (-9.0, -10.0), (12.0, -4.0), (-18.0, -4.0))


def ends(row: Row, name: str) -> Bounds:
    """Return the bounds of a figure of a row of ``Gap.table``: ``name_low`` and ``name_high``."""
    low, high = float(row[f"{name}_low"]), float(row[f"{name}_high"])
    return UNKNOWN if math.isnan(low) or math.isnan(high) else Bounds(low, high)


def index_text(figure: Bounds) -> str:
    """Return a rank or a gap as people read it: ``0.62``, ``0.45 to 0.70``, with a sign where it is below 0."""
    if not figure.known:
        return translate("TiDataviz", "unknown")
    low, high = _signed(figure.low), _signed(figure.high)
    return low if low == high else translate("TiDataviz", "{low} to {high}").format(low=low, high=high)


def position_text(figure: Bounds) -> str:
    """Return a rank as people read it; one that may be any is unknown."""
    return index_text(figure if figure.known and figure.high - figure.low < 1 else UNKNOWN)


def part_value_text(row: Row, part: GapPart) -> str:
    """Return the value of a part of the need as people read it."""
    figure = ends(row, part.id)
    # A loss below 0 is a gain: a share of jobs is written with its sign.
    if figure.known and figure.low < 0:
        signed = [rate_text(end, 0) for end in (figure.low, figure.high)]
        return " / ".join(dict.fromkeys(signed))
    return value_text(figure, part.unit)


def acted_text(row: Row, per: str, by_amount: bool) -> str:
    """Return the rate of interventions of a row as people read it; an amount without an upper end is "at least"."""
    low, high = float(row["acted_low"]), float(row["acted_high"])
    if math.isnan(low):
        return translate("TiDataviz", "unknown")
    open_ended = math.isinf(high)
    figure = Bounds(low, low if open_ended else high)
    text = value_text(figure, EUROS) if by_amount else figure.text(1)
    text = f"{text} {project_counts.per_text(per)}"
    return translate("TiDataviz", "at least {amount}").format(amount=text) if open_ended else text


def _sources(view: ProjectsView) -> tuple[Provenance, ...]:
    """Return where a gap comes from: the ranks in it count what local experts say of every territory of the level."""
    return view.sources if view.gap is None else (*official(view.sources), *local(view.gap.sources))


def _signed(value: float, decimals: int = 2) -> str:
    rounded = round(value, decimals) + 0.0  # no zero below 0
    return f"\u2212{number(-rounded, decimals)}" if rounded < 0 else number(rounded, decimals)


class GapParts:
    """The gap of one territory: the rank of each part of its need, its need, and the rank of its interventions."""

    def __init__(self, view: ProjectsView) -> None:
        """Keep the view."""
        self._view = view
        self._gap = view.gap
        self._row = None if view.gap is None else _own(view.gap.table, view.territory.code)

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return _sources(self._view)

    def title(self) -> str:
        """Return the title, with the gap."""
        title = translate("TiDataviz", "Need and interventions, {territory}").format(territory=self._view.territory.name)
        if self._row is None or math.isnan(self._row["gap"]):
            return title
        return labelled(title, translate("TiDataviz", "gap {gap}").format(gap=index_text(ends(self._row, "gap"))))

    def description(self) -> str:
        """Return the rank of each part."""
        if self._row is None:
            return self._why_empty()
        return ". ".join(labelled(label, index_text(figure)) for label, figure, _value in self._lines()) + "."

    def table(self) -> pd.DataFrame:
        """Return one row per part: its value, its rank, its weight."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Part of the gap"),
            translate("TiDataviz", "Rank (0 to 1)"),
            translate("TiDataviz", "Value"),
        ]
        cells = [(label, position_text(figure), value) for label, figure, value in self._lines()]
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "A selection of communes has no others of its level to be compared with.")

    def _lines(self) -> list[tuple[str, Bounds, str]]:
        """Return name, rank and value of each part."""
        row, found = self._row, self._gap
        if row is None or found is None:
            return []
        lines = [
            (part.title if not part.period else f"{part.title} ({part.period})", ends(row, f"{part.id}_rank"),
             part_value_text(row, part))
            for part in found.parts if part.held and part.weight > 0
        ]  # fmt: skip
        lines.append((translate("TiDataviz", "Need"), ends(row, "need"), ""))
        rate = acted_text(row, found.per, self._view.settings.by_amount)
        lines.append((translate("TiDataviz", "Interventions"), ends(row, "acted_rank"), rate))
        return lines

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a bar for each part, hatched where it is known within a range; its rank and its value beside it."""
        lines = self._lines()
        if not lines:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title())
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_ylim(len(lines) - 0.4, -0.6)
        axes.set_xlim(0, 1.0)
        axes.set_xticks([0, 0.25, 0.5, 0.75, 1], labels=[number(tick, 2) for tick in (0, 0.25, 0.5, 0.75, 1)])
        labels = [wrap(label, points_wide(figure) * 0.34, lines=2) for label, _figure, _value in lines]
        axes.set_yticks(range(len(lines)), labels=[plain(label) for label in labels])
        for place, (_label, rank, value) in enumerate(lines):
            self._draw_bar(axes, theme, place, rank, value)

    def _draw_bar(self, axes: Axes, theme: Theme, place: int, rank: Bounds, value: str) -> None:
        text = " – ".join(part for part in (position_text(rank), value) if part)
        write(axes, 0.012, place - 0.4, text, color=theme.text, va="center")
        if not rank.known or rank.high - rank.low >= 1:
            return
        of_help = place == len(self._lines()) - 1
        fill, edge = (theme.second, theme.second_edge) if of_help else (theme.quantity, theme.quantity_edge)
        look = {"edgecolor": edge, "linewidth": 0.8}
        axes.barh([place + 0.06], [rank.low], _BAR * 0.7, facecolor=fill, gid="rank", **look)
        if not rank.exact:
            axes.barh([place + 0.06], [rank.high - rank.low], _BAR * 0.7, left=[rank.low], facecolor="none", linestyle="--",
                      hatch=HATCH, gid="rank range", **look)  # fmt: skip


class NeedAndHelp:
    """Every territory of the level: its need upwards, its interventions to the right; above the line, help is missing."""

    def __init__(self, view: ProjectsView) -> None:
        """Keep the view."""
        self._view = view
        self._rows = [] if view.gap is None else _rows(view.gap.table[view.gap.table["gap"].notna()])

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return _sources(self._view)

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Need against interventions, the territories of the level")

    def description(self) -> str:
        """Return the territories of the largest gaps."""
        if not self._rows:
            return self._why_empty()
        first = ", ".join(f"{row['name']} ({index_text(ends(row, 'gap'))})" for row in self._rows[:_NAMED])
        return translate("TiDataviz", "Largest gaps among {count} territories: {names}.").format(
            count=number(len(self._rows)), names=first
        )

    def table(self) -> pd.DataFrame:
        """Return one row per territory of which the gap is known, the largest first."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Territory"),
            translate("TiDataviz", "Gap"),
            translate("TiDataviz", "Need"),
            translate("TiDataviz", "Interventions"),
        ]
        cells = [
            (number(place + 1), row["name"], index_text(ends(row, "gap")), index_text(ends(row, "need")),
             index_text(ends(row, "acted_rank")))
            for place, row in enumerate(self._rows)
        ]  # fmt: skip
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def _why_empty(self) -> str:
        if self._view.gap is None:
            return translate("TiDataviz", "A selection of communes has no others of its level to be compared with.")
        if not any(part.held and part.weight > 0 for part in self._view.gap.parts):
            return translate(
                "TiDataviz", "No part of the need is known: import the labour survey, employment or vacant land."
            )
        return translate("TiDataviz", "The lists held do not tell of projects at this level: no gap can be worked out.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a mark for each territory, the present one within its range."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title(), _handles(theme, self._view.territory.name, inner_width(figure)))
        axes = figure.add_subplot()
        dress(axes, theme, "y")
        axes.grid(visible=True, axis="x", color=theme.grid, linewidth=0.8)
        for which in ("x", "y"):
            getattr(axes, f"set_{which}lim")(-0.03, 1.03)
            ticks = [0, 0.25, 0.5, 0.75, 1]
            getattr(axes, f"set_{which}ticks")(ticks, labels=[number(tick, 2) for tick in ticks])
        axes.fill_between([0, 1], [0, 1], [1, 1], color=theme.band, linewidth=0, zorder=0, gid="help is missing")
        write(axes, 0.02, 0.985, translate("TiDataviz", "Much need, little help"), color=theme.muted, va="top")
        axes.set_xlabel(translate("TiDataviz", "Interventions (rank)"), fontsize=TEXT_SIZE, color=theme.text)
        axes.set_ylabel(translate("TiDataviz", "Need"), fontsize=TEXT_SIZE, color=theme.text)
        x = [(row["acted_rank_low"] + row["acted_rank_high"]) / 2 for row in self._rows]
        y = [float(row["need"]) for row in self._rows]
        axes.plot(
            x, y, linestyle="none", color=theme.quantity_edge, marker="o", markersize=3.4, alpha=0.75, gid="territories"
        )
        points = list(zip(x[:_NAMED], y[:_NAMED]))
        for place, (point, offset) in enumerate(zip(points, _offsets(points, figure))):
            axes.annotate(number(place + 1), point, xytext=offset, textcoords="offset points", fontsize=TEXT_SIZE,
                          color=theme.text)  # fmt: skip
        own = next((row for row in self._rows if row["code"] == self._view.territory.code), None)
        if own is not None:
            _draw_own(axes, theme, own)


def _offsets(marks: list[tuple[float, float]], figure: Figure) -> list[tuple[float, float]]:
    """Return where the number of each mark stands beside it, in points: the first place that no other number holds."""
    width, height = (72 * side for side in figure.get_size_inches())
    taken: list[tuple[float, float]] = []
    found = []
    for along, up in marks:
        places = [(offset, (along * width + offset[0], up * height + offset[1])) for offset in _BESIDE]
        free = [(offset, at) for offset, at in places if all(abs(at[0] - x) > 9 or abs(at[1] - y) > 10 for x, y in taken)]
        offset, at = (free or places)[0]
        taken.append(at)
        found.append(offset)
    return found


def _draw_own(axes: Axes, theme: Theme, row: Row) -> None:
    """Draw the present territory with the range of its need and of its interventions."""
    need, acted = ends(row, "need"), ends(row, "acted_rank")
    x, y = (acted.low + acted.high) / 2, float(row["need"])
    look = {"color": theme.series[0], "linewidth": 1.6, "zorder": 3}
    axes.plot([x, x], [need.low, need.high], gid="own need", **look)
    axes.plot([acted.low, acted.high], [y, y], gid="own interventions", **look)
    axes.plot([x], [y], marker="D", markersize=7, markeredgecolor=theme.text, markeredgewidth=0.8, gid="own", **look)


def _handles(theme: Theme, name: str, width: float) -> list[Any]:
    from matplotlib.lines import Line2D

    numbered = translate("TiDataviz", "Others (1 to 5: largest gaps)")
    label = wrap(name, max(80.0, width - width_of(numbered) - 60), lines=1)
    return [
        Line2D([], [], linestyle="none", marker="D", markersize=7, color=theme.series[0], label=plain(label)),
        Line2D([], [], linestyle="none", marker="o", markersize=3.4, color=theme.quantity_edge, label=numbered),
    ]


def _rows(table: pd.DataFrame) -> list[Row]:
    return [{str(name): value for name, value in row.items()} for row in table.to_dict("records")]


def _own(table: pd.DataFrame, code: str) -> Row | None:
    return next(iter(_rows(table[table["code"] == code])), None)
