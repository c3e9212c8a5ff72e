"""Compared sites held against each other: how often one beats the other, over all sets of weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..language import labelled, listed, number, translate
from ..siting.duels import wins
from ..siting.titles import probability_text, short_title
from .drawing import dress, plain, points_wide, start, wrap, write
from .style import TEXT_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..provenance import Provenance
    from ..siting.ranking import Ranking
    from .style import Theme

_EVEN = 0.5
_SHORT = 24  # characters of a name over a column


class SiteDuels:
    """How often each compared site (line) beats each other one (column): the pairwise winning indices of SMAA-2."""

    def __init__(self, ranking: Ranking, rows: Sequence[int]) -> None:
        """Count the draws for some rows of a ranking, two at least."""
        self._ranking = ranking
        sites = [ranking.site(row) for row in rows]
        self._names, self._short = [short_title(row) for row in sites], [short_title(row, _SHORT) for row in sites]
        self._wins = wins(ranking, rows)

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._ranking.sources

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "How often the site of a line beats that of a column ({draws} sets of weights)")
        return text.format(draws=number(self._ranking.study.draws))

    def description(self) -> str:
        """Return how often the first site beats each other one."""
        text = translate("TiDataviz", "{site} beats: {others}.")
        others = [
            labelled(name, probability_text(share)) for name, share in zip(self._names[1:], self._wins[0, 1:].tolist())
        ]
        return text.format(site=self._names[0], others=listed(others))

    def table(self) -> pd.DataFrame:
        """Return one row and one column per site."""
        import pandas as pd

        rows = [(name, *map(_cell, shares.tolist())) for name, shares in zip(self._names, self._wins)]
        return pd.DataFrame(rows, columns=[translate("TiDataviz", "Site"), *self._names], dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a square for each pair, the fuller the more often the line beats the column."""
        start(figure, theme, self.title())
        axes = figure.add_subplot()
        dress(axes, theme, "x")
        axes.grid(visible=False)
        for spine in axes.spines.values():
            spine.set_visible(False)
        count = len(self._names)
        axes.set_xlim(-0.5, count - 0.5)
        axes.set_ylim(count - 0.5, -0.5)
        self._label(figure, axes, count)
        for line, shares in enumerate(self._wins.tolist()):
            for column, share in enumerate(shares):
                self._square(axes, theme, (column, line), share)

    def _label(self, figure: Figure, axes: Axes, count: int) -> None:
        wide = points_wide(figure)
        names = [plain(wrap(name, wide * 0.3, TEXT_SIZE, 2)) for name in self._names]
        axes.set_yticks(range(count), labels=names)
        short = [plain(wrap(name, wide * 0.6 / count, TEXT_SIZE, 3)) for name in self._short]
        axes.xaxis.tick_top()
        axes.set_xticks(range(count), labels=short)
        for tick in (*axes.get_yticklabels(), *axes.get_xticklabels()):
            tick.set_linespacing(1.0)

    def _square(self, axes: Axes, theme: Theme, place: tuple[int, int], share: float) -> None:
        from matplotlib.colors import to_rgb
        from matplotlib.patches import Rectangle

        column, line = place
        own = column == line
        colour = theme.persistence if share >= _EVEN else theme.difficult
        strength = 0.0 if own else min(0.55, abs(share - _EVEN) * 1.1)
        look: dict[str, Any] = {"facecolor": (*to_rgb(colour), strength), "edgecolor": theme.grid, "linewidth": 0.8}
        axes.add_patch(Rectangle((column - 0.5, line - 0.5), 1, 1, gid=f"pair {line} {column}", **look))
        write(axes, column, line, _cell(share), color=theme.text, ha="center", va="center")


def _cell(share: float) -> str:
    return probability_text(share) or "–"
