"""The first trades of a territory: how many projects, how difficult, how lasting, how seasonal."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, cast

from ..diagnosis.official_tension import LISTED
from ..language import listed, number, percent, translate
from .chart import amount_text, bounds, share_text
from .drawing import HATCH, dress, plain, points_high, points_wide, say_why_empty, start, upper_end, width_of, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..bounds import Bounds
    from ..diagnosis.views import LabourMarketView
    from ..provenance import Provenance
    from .style import Theme

_ROW = 21.0  # points that a label of two lines needs
_AROUND = 36.0  # points taken by the names of the panels and the numbers below


class TradeRanking:
    """The first trades, best first, with everything that the rule of the ranking weighs."""

    def __init__(self, view: LabourMarketView, top: int = 12) -> None:
        """Keep the first trades of the view, and the selected one wherever it ranks."""
        self._view = view
        ranked = view.ranking.sort_values("rank", kind="stable")
        selected = (ranked["trade"] == view.trade) | ((ranked["linked"] == view.trade) & (view.trade != ""))
        self._rows: list[dict[str, object]] = [
            {str(name): value for name, value in row.items()}
            for row in ranked[(ranked["rank"] <= top) | selected].to_dict("records")
        ]
        self._selected = {str(code) for code in ranked.loc[selected, "trade"]}

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title, which tells whether industrial trades alone are ranked."""
        text = translate("TiDataviz", "Trades hardest to find, {territory}")
        if self._view.settings.industrial_only:
            text = translate("TiDataviz", "Industrial trades hardest to find, {territory}")
        return text.format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the first three trades and the rank of the selected one."""
        if not self._rows:
            return self._why_empty()
        first = listed(str(row["trade_name"]) for row in self._rows[:3])
        chosen = next((row for row in self._rows if row["trade"] in self._selected), None)
        if chosen is None:
            return translate("TiDataviz", "First trades of {territory}: {trades}.").format(
                territory=self._view.territory.name, trades=first
            )
        return translate("TiDataviz", "First trades of {territory}: {trades}. “{trade}” ranks {rank} of {count}.").format(
            territory=self._view.territory.name,
            trades=first,
            trade=chosen["trade_name"],
            rank=chosen["rank"],
            count=len(self._view.ranking),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per trade drawn at full height."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Code"),
            translate("TiDataviz", "Trade"),
            translate("TiDataviz", "Years with a row"),
            translate("TiDataviz", "Projects a year"),
            translate("TiDataviz", "Difficult share"),
            translate("TiDataviz", "Persistence"),
            translate("TiDataviz", "Seasonal share"),
            translate("TiDataviz", "Score"),
            translate("TiDataviz", "Legal list"),
        )
        rows = [
            (
                str(row["rank"]),
                str(row["trade"]),
                str(row["trade_name"]),
                str(row["years_seen"]),
                amount_text(_bounds(row, "projects")),
                share_text(_bounds(row, "difficult_share")),
                _share(row["persistence"]),
                share_text(_bounds(row, "seasonal_share")),
                number(float(cast("float", row["score"])), 1),
                str(row.get("official_regions") or ""),
            )
            for row in self._rows
        ]
        return pd.DataFrame(rows, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        if not self._view.years:
            return translate("TiDataviz", "No BMO survey has been imported yet.")
        if not self._view.basins["counted"].any():
            return translate(
                "TiDataviz",
                "No employment basin has enough of its population in {territory}: lower the threshold in the settings.",
            ).format(territory=self._view.territory.name)
        return translate("TiDataviz", "No trade of the surveys held can be ranked for {territory}.").format(
            territory=self._view.territory.name
        )

    def _legal_handle(self, theme: Theme) -> list[Artist]:
        """Return what the mark of the legal list means, where a trade bears it."""
        from matplotlib.lines import Line2D

        if not any(_mark(row) for row in self._rows):
            return []
        text = translate("TiDataviz", "legal list of trades in tension ({month})").format(month=self._view.tension_list)
        return [Line2D([], [], color=theme.text, marker="D", markersize=4, linestyle="none", label=text)]

    def _that_fit(self, height: float) -> list[dict[str, object]]:
        """Return as many rows as a height in points holds, the selected one last when it would fall out."""
        count = max(3, int((height - _AROUND) // _ROW))
        rows = self._rows[:count]
        left_out = [row for row in self._rows[count:] if row["trade"] in self._selected]
        return [*rows[: count - 1], left_out[0]] if left_out else rows

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a bar of projects and the three shares of each trade; as many trades as the height holds."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        taken = start(figure, theme, self.title(), [*_handles(theme), *self._legal_handle(theme)])
        rows = self._that_fit(points_high(figure) - taken)
        left, right = figure.subplots(1, 2, sharey=True, gridspec_kw={"width_ratios": (5, 6)})
        for axes in (left, right):
            dress(axes, theme, "x", ticks=2)
            axes.set_ylim(len(rows) - 0.5, -0.5)
        _label(left, rows, self._selected, points_wide(figure) * 0.44)
        room = max(40.0, points_wide(figure) * 0.5 * 5 / 11)
        _draw_projects(left, theme, rows, room)
        _draw_shares(right, theme, rows)
        for place, row in enumerate(rows):
            if row["trade"] in self._selected:
                for axes in (left, right):
                    axes.axhspan(place - 0.5, place + 0.5, color=theme.band, linewidth=0, zorder=0, gid="selected")
        for axes, text in ((left, translate("TiDataviz", "Projects a year")), (right, translate("TiDataviz", "Shares"))):
            axes.set_title(text, loc="left", fontsize=TEXT_SIZE, color=theme.text, pad=4)


def _bounds(row: dict[str, object], name: str) -> Bounds:
    low, high = row[f"{name}_min"], row[f"{name}_max"]
    return bounds(cast("float", low), cast("float", high))


def _share(value: object) -> str:
    share = float(cast("float", value))
    return translate("TiDataviz", "unknown") if math.isnan(share) else percent(share)


def _label(axes: Axes, rows: list[dict[str, object]], selected: set[str], width: float) -> None:
    """Write rank and name of each trade left of its bar, the selected one in bold."""
    names = [f"{row['rank']}. {_mark(row)}{row['trade_name']}" for row in rows]
    bold = [row["trade"] in selected for row in rows]
    texts = [wrap(name, width, TEXT_SIZE, 2, is_bold) for name, is_bold in zip(names, bold)]
    axes.set_yticks(range(len(rows)), labels=[plain(text) for text in texts])
    for tick, is_bold in zip(axes.get_yticklabels(), bold):
        tick.set_fontweight("bold" if is_bold else "normal")
        tick.set_linespacing(1.0)


def _mark(row: dict[str, object]) -> str:
    """Return the mark of a trade on the legal list of trades in tension."""
    return "\u25c6 " if row.get("official") == LISTED else ""


def _draw_projects(axes: Axes, theme: Theme, rows: list[dict[str, object]], room: float) -> None:
    """Draw the mean number of projects a year, hatched where hidden values leave a range, its figure at the end."""
    figures = [_bounds(row, "projects") for row in rows]
    longest = max(width_of(amount_text(figure)) for figure in figures) + 6
    top = upper_end(figure.high for figure in figures)
    # The figure of the longest bar must hold within the axes.
    axes.set_xlim(0, top * max(1.05, room / max(10.0, room - longest)))
    look = {"edgecolor": theme.quantity_edge, "linewidth": 0.8}
    known = [(place, figure) for place, figure in enumerate(figures) if figure.known]
    axes.barh([p for p, _ in known], [f.low for _, f in known], 0.56, facecolor=theme.quantity, gid="projects min", **look)
    ranges = [(place, figure) for place, figure in known if not figure.exact]
    if ranges:
        axes.barh(
            [place for place, _ in ranges],
            [figure.high - figure.low for _, figure in ranges],
            0.56,
            left=[figure.low for _, figure in ranges],
            facecolor="none",
            linestyle="--",
            hatch=HATCH,
            gid="projects range",
            **look,
        )
    for place, figure in known:
        where = {"xytext": (3, 0), "textcoords": "offset points", "va": "center"}
        axes.annotate(amount_text(figure), (figure.high, place), fontsize=TEXT_SIZE, color=theme.text, **where)


def _draw_shares(axes: Axes, theme: Theme, rows: list[dict[str, object]]) -> None:
    """Draw the three shares of each trade on one scale, one under the other."""
    from matplotlib.ticker import FuncFormatter

    axes.set_xlim(-0.04, 1.06)
    axes.set_xticks([0, 0.5, 1])
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: percent(value)))
    axes.tick_params(labelleft=False)
    _draw_ranges(axes, rows, "difficult", -0.2, _look(theme.difficult, "o", 4.5, 2.4))
    persistence = [(float(cast("float", row["persistence"])), place) for place, row in enumerate(rows)]
    known = [(share, place + 0.06) for share, place in persistence if not math.isnan(share)]
    if known:
        x, y = zip(*known)
        axes.plot([x, x], [y, y], gid="persistence", **_look(theme.persistence, "s", 4, 0))
    _draw_ranges(axes, rows, "seasonal", 0.3, _look(theme.seasonal, "|", 5, 1))


def _draw_ranges(axes: Axes, rows: list[dict[str, object]], name: str, shift: float, look: dict[str, object]) -> None:
    """Draw the range of one share of each trade, a point where it is exact."""
    shares = [(_bounds(row, f"{name}_share"), place + shift) for place, row in enumerate(rows)]
    known = [(share, place) for share, place in shares if share.known]
    if known:
        y = [place for _, place in known]
        axes.plot([[share.low for share, _ in known], [share.high for share, _ in known]], [y, y], gid=name, **look)


def _look(colour: str, marker: str, size: float, width: float) -> dict[str, object]:
    return {"color": colour, "marker": marker, "markersize": size, "linewidth": width, "solid_capstyle": "round"}


def _handles(theme: Theme) -> list[Artist]:
    from matplotlib.lines import Line2D

    return [
        Line2D([], [], label=translate("TiDataviz", "Difficult share"), **_look(theme.difficult, "o", 4.5, 2.4)),
        Line2D([], [], label=translate("TiDataviz", "Persistence"), **_look(theme.persistence, "s", 4, 0)),
        Line2D([], [], label=translate("TiDataviz", "Seasonal share"), **_look(theme.seasonal, "|", 5, 1)),
    ]
