"""Territories side by side: where each stands on every indicator, and how far the most alike are."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ..bounds import Bounds
from ..diagnosis.compare import MEDIAN
from ..language import labelled, listed, number, percent, translate
from .drawing import dress, plain, points_wide, say_why_empty, start, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    from ..diagnosis.compare_view import CompareView
    from ..provenance import Provenance
    from .style import Theme

_MARKERS = ("o", "s", "^", "D", "v")
_SPREAD = 0.13  # of a row, between the marks of two territories


class ProfilePositions:
    """The position of each territory on each indicator of a theme, or of all, among all territories of the level."""

    def __init__(self, view: CompareView) -> None:
        """Keep the view."""
        self._view = view
        kept = view.indicators["theme"] == view.shown
        self.indicators = view.indicators[kept] if view.shown else view.indicators

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "Position among {count} territories")
        return text.format(count=number(len(self._view.choices)))

    def description(self) -> str:
        """Return the values of the territory looked at."""
        own = self._view.cells[self._view.cells["code"] == self._view.territory.code].set_index("indicator")
        titles = self.indicators.set_index("indicator")["title"]
        values = listed([labelled(title, own.at[name, "text"]) for name, title in titles.items()])
        return translate("TiDataviz", "{territory}: {values}.").format(territory=self._view.territory.name, values=values)

    def table(self) -> pd.DataFrame:
        """Return one row per indicator, one column per territory, and the median of the level."""
        import pandas as pd

        texts = self._view.cells.set_index(["indicator", "code"])["text"].to_dict()
        local = translate("TiDataviz", "{value} (local value)")
        for key in zip(self._view.local["indicator"], self._view.local["code"]):
            texts[key] = local.format(value=texts[key])
        columns = [*self._view.compared, (MEDIAN, translate("TiDataviz", "Median of the level"))]
        names = [name for _code, name in columns]
        headers = [translate("TiDataviz", "Indicator"), translate("TiDataviz", "Year"), *names]
        rows = []
        for indicator, title, year in self.indicators[["indicator", "title", "year"]].itertuples(index=False):
            rows.append((title, str(year) if year else "", *(texts[indicator, code] for code, _name in columns)))
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a row for each indicator: a mark for each territory, a bar where bounds leave a range."""
        from matplotlib.ticker import FuncFormatter

        titles = list(self.indicators["title"])
        if not titles:
            say_why_empty(figure, theme, self.title(), translate("TiDataviz", "No indicator can be told of this level."))
            return
        start(figure, theme, self.title(), [_look(theme, rank, name) for rank, (_c, name) in enumerate(self._view.compared)])
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_xlim(-0.03, 1.03)
        axes.set_xticks([0, 0.25, 0.5, 0.75, 1])
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: number(value * 100)))
        axes.set_ylim(len(titles) - 0.5, -0.5)
        width = points_wide(figure) * 0.36
        axes.set_yticks(range(len(titles)), labels=[plain(wrap(title, width, TEXT_SIZE, 2)) for title in titles])
        for tick in axes.get_yticklabels():
            tick.set_linespacing(1.0)
        axes.axvline(0.5, color=theme.muted, linewidth=0.8, linestyle=":", gid="median")
        axes.set_xlabel(
            translate("TiDataviz", "0: the lowest value, 100: the highest"), fontsize=TEXT_SIZE, color=theme.muted
        )
        for rank, (code, _name) in reversed(list(enumerate(self._view.compared))):
            self._draw_one(axes, theme, rank, code)

    def _draw_one(self, axes: Axes, theme: Theme, rank: int, code: str) -> None:
        cells = self._view.cells[self._view.cells["code"] == code].set_index("indicator").to_dict("index")
        handle = _look(theme, rank, "")
        shift = (rank - (len(self._view.compared) - 1) / 2) * _SPREAD
        for place, name in enumerate(self.indicators["indicator"]):
            low, high = cells[name]["position_low"], cells[name]["position_high"]
            known = Bounds(cells[name]["low"], cells[name]["high"]).known
            if known and low == high:
                look = {"marker": handle.get_marker(), "markersize": 5.5 if rank == 0 else 4.5}
                axes.plot([low], [place + shift], color=handle.get_color(), gid=f"mark {code}", **look)
            elif known:
                ends = {"linewidth": 3, "solid_capstyle": "butt", "alpha": 0.8}
                axes.plot([low, high], [place + shift] * 2, color=handle.get_color(), gid=f"range {code}", **ends)
            elif rank == 0:
                where = {"ha": "center", "va": "center", "fontsize": TEXT_SIZE, "color": theme.muted}
                axes.text(0.5, place + shift, translate("TiDataviz", "unknown"), gid="unknown", **where)


class MostAlike:
    """The territories that are most like the one looked at, with the range of their distance."""

    def __init__(self, view: CompareView) -> None:
        """Keep the view."""
        self._view = view

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Most like {territory}").format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the three nearest."""
        if not len(self._view.similar):
            return self._why_empty()
        first = [labelled(row.name, points_text(row.low, row.high)) for row in _rows(self._view.similar.head(3))]
        text = translate("TiDataviz", "Points apart on average: {nearest}.")
        return text.format(nearest=listed(first))

    def table(self) -> pd.DataFrame:
        """Return one row per territory."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Territory"),
            translate("TiDataviz", "Points apart"),
            translate("TiDataviz", "Alike in"),
            translate("TiDataviz", "Apart in"),
        ]
        rows = [
            (str(place), row.name, points_text(row.low, row.high), row.alike, row.apart)
            for place, row in enumerate(_rows(self._view.similar), start=1)
        ]
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the range of the distance of each, a point where it is exact."""
        from matplotlib.ticker import FuncFormatter

        rows = _rows(self._view.similar)
        if not rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title())
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: number(value * 100)))
        axes.set_xlim(0, max(0.1, max(row.high for row in rows) * 1.05))
        axes.set_ylim(len(rows) - 0.5, -0.5)
        width = points_wide(figure) * 0.45
        axes.set_yticks(range(len(rows)), labels=[plain(wrap(row.name, width, TEXT_SIZE, 1)) for row in rows])
        axes.set_xlabel(translate("TiDataviz", "Points apart on average"), fontsize=TEXT_SIZE, color=theme.muted)
        for place, row in enumerate(rows):
            axes.plot([row.low, row.high], [place] * 2, color=theme.persistence, linewidth=3, gid="range")
            axes.plot([(row.low + row.high) / 2], [place], "o", color=theme.persistence, markersize=5, gid="middle")

    def _why_empty(self) -> str:
        return translate("TiDataviz", "There is no other territory of this level to compare with.")


def points_text(low: float, high: float) -> str:
    """Return a distance between positions as people read it: ``8`` or ``6-12`` points out of 100."""
    return Bounds(low * 100, high * 100).text(0 if high >= 0.1 else 1)


def weight_text(weight: float) -> str:
    """Return the share of an indicator in the distance as people read it."""
    return percent(weight, 1 if 0 < weight < 0.1 else 0)


class _Row:
    name: str
    low: float
    high: float
    alike: str
    apart: str


def _rows(table: pd.DataFrame) -> list[_Row]:
    return cast("list[_Row]", list(table.itertuples(index=False, name="Similar")))


def _look(theme: Theme, rank: int, name: str) -> Line2D:
    """Return the handle of a territory: colour and mark both tell it from the others."""
    from matplotlib.lines import Line2D

    colours = (*theme.series, theme.muted)
    return Line2D([], [], color=colours[rank], linestyle="", marker=_MARKERS[rank], markersize=5.5, label=plain(name))
