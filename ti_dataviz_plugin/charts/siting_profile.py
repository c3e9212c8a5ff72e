"""Up to four sites side by side on every criterion, and the drawing of a value function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..language import figure as written
from ..language import labelled, listed, number, percent, translate
from ..siting.titles import fact_text, range_text, score_text, short_title, state_title, unit_factor
from ..siting.values import CATEGORIES, STEPS
from .drawing import dress, plain, points_wide, say_why_empty, start, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D

    from ..provenance import Provenance
    from ..siting.ranking import Ranking
    from ..siting.values import ValueFunction
    from .style import Theme

_MARKERS = ("o", "s", "^", "D")
_SPREAD = 0.15  # of a row, between the marks of two sites


class SiteProfiles:
    """What each criterion is worth at some sites, from 0 (worst) to 100 (best)."""

    def __init__(self, ranking: Ranking, rows: Sequence[int]) -> None:
        """Keep a ranking and the rows of the sites."""
        self._ranking = ranking
        sites = [ranking.site(row) for row in rows]
        self._sites: list[dict[str, Any]] = [vars(site) for site in sites]
        self._names = [short_title(site) for site in sites]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._ranking.sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "What each criterion is worth, out of 100")

    def description(self) -> str:
        """Return the values of the first site."""
        if not self._sites:
            return translate("TiDataviz", "Choose a site in the list.")
        values = listed([labelled(view.name, self._value(0, view.fact)) for view in self._ranking.criteria])
        return translate("TiDataviz", "{site}: {values}.").format(site=self._names[0], values=values)

    def table(self) -> pd.DataFrame:
        """Return score and state, then one row per criterion: its weight, then the fact and its value at each site.

        Then what each site has room for and who is around it, which weigh nothing by themselves.
        """
        import pandas as pd

        headers = [translate("TiDataviz", "Criterion"), translate("TiDataviz", "Weight"), *self._names]
        scores = [score_text(site["score_min"], site["score_max"]) for site in self._sites]
        states = [state_title(site["state"]) for site in self._sites]
        rows = [(translate("TiDataviz", "Score"), "", *scores), (translate("TiDataviz", "State"), "", *states)]
        for view in self._ranking.criteria:
            cells = []
            for place, site in enumerate(self._sites):
                fact = fact_text(view.unit, site[f"{view.fact}_low"], site[f"{view.fact}_high"])
                cells.append(f"{fact} ({self._value(place, view.fact)})")
            rows.append((view.name, percent(view.weight, 1), *cells))
        rows += [(title, "", *cells) for title, cells in self._around()]
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def _around(self) -> list[tuple[str, list[str]]]:
        """Return what is known around each site, in words."""
        titles = (
            ("room", "count", translate("TiDataviz", "Such projects that the site could hold")),
            ("left", "m²", translate("TiDataviz", "Gross area left beside one")),
            ("neighbours", "count", translate("TiDataviz", "Establishments within 5 km")),
            ("related", "count", translate("TiDataviz", "Of the activity's sector, or going with it")),
        )
        ends = {"left": ("left_min_m2", "left_max_m2")}
        rows = []
        for name, unit, title in titles:
            low, high = ends.get(name, (f"{name}_min", f"{name}_max"))
            rows.append((title, [fact_text(unit, site[low], site[high]) for site in self._sites]))
        if any(site["shares_with"] for site in self._sites):
            title = translate("TiDataviz", "Other studies that could share it")
            rows.append((title, [site["shares_with"] for site in self._sites]))
        return rows

    def _value(self, place: int, fact: str) -> str:
        site = self._sites[place]
        return range_text(site[f"{fact}_value_min"] * 100, site[f"{fact}_value_max"] * 100)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a row for each criterion: a mark for each site, a bar where its fact is not known for sure."""
        if not self._sites:
            say_why_empty(figure, theme, self.title(), self.description())
            return
        start(figure, theme, self.title(), [_look(theme, place, name) for place, name in enumerate(self._names)])
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_xlim(-3, 103)
        axes.set_xticks([0, 25, 50, 75, 100])
        views = self._ranking.criteria
        axes.set_ylim(len(views) - 0.5, -0.5)
        width = points_wide(figure) * 0.38
        names = [f"{view.name} ({percent(view.weight)})" for view in views]
        axes.set_yticks(range(len(views)), labels=[plain(wrap(name, width, TEXT_SIZE, 2)) for name in names])
        for tick in axes.get_yticklabels():
            tick.set_linespacing(1.0)
        for place in reversed(range(len(self._sites))):
            self._draw_one(axes, theme, place)

    def _draw_one(self, axes: Axes, theme: Theme, place: int) -> None:
        handle, site = _look(theme, place, ""), self._sites[place]
        shift = (place - (len(self._sites) - 1) / 2) * _SPREAD
        for row, view in enumerate(self._ranking.criteria):
            low, high = site[f"{view.fact}_value_min"] * 100, site[f"{view.fact}_value_max"] * 100
            if low == high:
                look = {"marker": handle.get_marker(), "markersize": 6, "gid": f"mark {site['site_id']}"}
                axes.plot([low], [row + shift], color=handle.get_color(), linestyle="", **look)
            else:
                look = {"linewidth": 3, "solid_capstyle": "butt", "alpha": 0.8, "gid": f"range {site['site_id']}"}
                axes.plot([low, high], [row + shift] * 2, color=handle.get_color(), **look)


def _look(theme: Theme, place: int, name: str) -> Line2D:
    from matplotlib.lines import Line2D

    colour, marker = theme.series[place % len(theme.series)], _MARKERS[place % len(_MARKERS)]
    return Line2D([], [], color=colour, linestyle="", marker=marker, markersize=6, label=plain(name))


class ValueCurve:
    """A value function: what each value of a fact is worth."""

    def __init__(self, name: str, unit: str, function: ValueFunction) -> None:
        """Keep the function of a fact, with the fact's name and unit."""
        self._name = name
        self._unit = unit
        self._function = function

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return nothing: the officer sets what a fact is worth."""
        return ()

    def title(self) -> str:
        """Return the title."""
        return self._name

    def description(self) -> str:
        """Return the points in words."""
        return listed([f"{fact} → {value}" for fact, value in self._cells()])

    def _scale(self) -> tuple[str, float]:
        return unit_factor(self._unit, max((abs(fact) for fact, _value in self._function.points), default=0.0))

    def _cells(self) -> list[tuple[str, str]]:
        if self._function.kind == CATEGORIES:
            return [(name, number(value * 100)) for name, value in self._function.categories]
        unit, factor = self._scale()
        return [(f"{written(fact / factor)} {unit}".strip(), number(value * 100)) for fact, value in self._function.points]

    def table(self) -> pd.DataFrame:
        """Return one row per point."""
        import pandas as pd

        headers = [self._name, translate("TiDataviz", "Value, out of 100")]
        return pd.DataFrame(self._cells(), columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the curve with its points, or a bar for each category."""
        start(figure, theme, self.title())
        axes = figure.add_subplot()
        if self._function.kind == CATEGORIES:
            dress(axes, theme, "x")
            names, values = zip(*self._function.categories)
            axes.barh(range(len(names)), [value * 100 for value in values], 0.6, color=theme.persistence, gid="categories")
            axes.set_yticks(
                range(len(names)), labels=[plain(wrap(name, points_wide(figure) * 0.4, lines=2)) for name in names]
            )
            axes.set_ylim(len(names) - 0.5, -0.5)
            axes.set_xlim(0, 100)
            return
        from matplotlib.ticker import FuncFormatter

        dress(axes, theme, "y")
        unit, factor = self._scale()
        facts = [fact / factor for fact, _value in self._function.points]
        worth = [value * 100 for _fact, value in self._function.points]
        margin = (facts[-1] - facts[0]) * 0.08
        x, y = [facts[0] - margin, *facts, facts[-1] + margin], [worth[0], *worth, worth[-1]]
        style = "steps-post" if self._function.kind == STEPS else "default"
        axes.plot(x, y, color=theme.persistence, linewidth=1.8, drawstyle=style, gid="curve")
        axes.plot(facts, worth, color=theme.persistence, linestyle="", marker="o", markersize=5, gid="points")
        axes.set_ylim(-3, 103)
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: written(value)))
        axes.tick_params(axis="x", labelsize=TEXT_SIZE, colors=theme.text)
        axes.set_xlabel(unit, fontsize=TEXT_SIZE, color=theme.muted)
