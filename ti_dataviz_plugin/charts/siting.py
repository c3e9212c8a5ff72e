"""Charts of a siting study: scores within their bounds, and how often each site has each of the first ranks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..language import labelled, listed, number, percent, translate
from ..siting.scoring import CERTAIN, OUT, POSSIBLE
from ..siting.titles import probability_text, rank_text, ranked_names, score_text, site_title, state_title
from .drawing import dress, plain, points_wide, say_why_empty, start, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..provenance import Provenance
    from ..siting.ranking import Ranking
    from .style import Theme

MOST_SITES = 12
_MOST_RANKS = 10
_NAMES = 0.34  # of the width


class _RankedSites:
    """What these charts share: the first sites of a ranking, a row each, that can be picked."""

    def __init__(self, ranking: Ranking, chosen: int = -1) -> None:
        """Keep a ranking, and the row of the site that is looked at."""
        self._ranking = ranking
        self._chosen = chosen
        count = int((ranking.table["rank"] > 0).sum())
        self.rows: list[Any] = [ranking.site(row) for row in range(min(MOST_SITES, count))]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._ranking.sources

    def pick(self, place: float) -> str:
        """Return the key of the site drawn at a place of the upright axis, "" for none."""
        row = round(place)
        if not 0 <= row < len(self.rows):
            return ""
        return f"{self.rows[row].kind}/{self.rows[row].site_id}"

    def _left_out(self) -> str:
        """Return how many sites share the last rank drawn without being drawn, "" when all are."""
        last = self.rows[-1]
        count = last.tied - sum(row.rank == last.rank for row in self.rows)
        if not count:
            return ""
        text = translate("TiDataviz", "{count} more sites share rank {rank}")
        return text.format(count=number(count), rank=number(last.rank))

    def _axes(self, figure: Figure, theme: Theme) -> Axes:
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=5)
        axes.set_xlim(0, 100)
        axes.set_ylim(len(self.rows) - 0.5, -0.5)
        names = ranked_names(self.rows)
        width = points_wide(figure) * _NAMES
        axes.set_yticks(range(len(names)), labels=[plain(wrap(name, width, TEXT_SIZE, 2)) for name in names])
        for tick in axes.get_yticklabels():
            tick.set_linespacing(1.0)
        for place, row in enumerate(self.rows):
            if row.Index == self._chosen:
                axes.axhspan(place - 0.5, place + 0.5, color=theme.band, linewidth=0, zorder=0, gid="selected")
        return axes


class ScoreIntervals(_RankedSites):
    """The score of the first sites: a bar where unknown facts leave a range, a mark at the middle."""

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Scores of the first sites, out of 100")

    def description(self) -> str:
        """Return the first three with their bounds."""
        if not self.rows:
            return translate("TiDataviz", "No site can hold the project.")
        return listed([labelled(site_title(row), score_text(row.score_min, row.score_max)) for row in self.rows[:3]])

    def table(self) -> pd.DataFrame:
        """Return one row per site."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Site"),
            translate("TiDataviz", "Score"),
            translate("TiDataviz", "State"),
        ]
        rows = [
            (rank_text(row), site_title(row), score_text(row.score_min, row.score_max), state_title(row.state))
            for row in self.rows
        ]
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a range and a mark for each site."""
        from matplotlib.lines import Line2D

        if not self.rows:
            say_why_empty(figure, theme, self.title(), self.description())
            return
        looks = _looks(theme)
        seen = [state for state in looks if any(row.state == state for row in self.rows)]
        handles = [
            Line2D([], [], color=looks[state][0], marker=looks[state][1], markersize=6, label=plain(state_title(state)))
            for state in seen
        ]
        start(figure, theme, self.title(), handles)
        axes = self._axes(figure, theme)
        axes.set_xlabel(self._left_out(), fontsize=TEXT_SIZE, color=theme.muted)
        for place, row in enumerate(self.rows):
            colour, marker = looks[row.state]
            ends = [row.score_min * 100, row.score_max * 100]
            axes.plot(ends, [place, place], color=colour, linewidth=4, solid_capstyle="butt", alpha=0.55, gid="range")
            axes.plot([row.score_mid * 100], [place], color=colour, marker=marker, markersize=6, gid=f"site {row.site_id}")


class RankShares(_RankedSites):
    """How often each of the first sites has each of the first ranks, over all weights (SMAA-2)."""

    def __init__(self, ranking: Ranking, chosen: int = -1) -> None:
        """Keep a ranking, and the row of the site that is looked at."""
        super().__init__(ranking, chosen)
        self._shares = ranking.robustness.acceptability[: len(self.rows), :_MOST_RANKS]

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "Ranks of the first sites over {draws} sets of weights")
        return text.format(draws=number(self._ranking.study.draws))

    def description(self) -> str:
        """Return the sites most often first."""
        if not self.rows:
            return translate("TiDataviz", "No site can hold the project.")
        ordered = sorted(self.rows, key=lambda row: -row.first_rank_probability)[:3]
        first = listed([labelled(site_title(row), probability_text(row.first_rank_probability)) for row in ordered])
        return translate("TiDataviz", "Most often first: {sites}.").format(sites=first)

    def table(self) -> pd.DataFrame:
        """Return one row per site, one column per rank."""
        import pandas as pd

        ranks = range(1, self._shares.shape[1] + 1)
        headers = [translate("TiDataviz", "Site"), *(_rank_title(rank) for rank in ranks)]
        rows = [(site_title(row), *(percent(share, 1) for share in shares)) for row, shares in zip(self.rows, self._shares)]
        return pd.DataFrame(rows, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a bar for each site, a part for each rank, the darkest the first."""
        from matplotlib.colors import to_rgb
        from matplotlib.patches import Patch

        if not self.rows:
            say_why_empty(figure, theme, self.title(), self.description())
            return
        count = self._shares.shape[1]
        strong = to_rgb(theme.persistence)
        faint = to_rgb("#343a40" if theme.dark else "#eef2f5")
        shades = [tuple(a + (b - a) * rank / max(1, count) for a, b in zip(strong, faint)) for rank in range(count)]
        edge = theme.grid if theme.dark else "#ffffff"
        handles = [
            Patch(facecolor=shades[rank], edgecolor=theme.muted, linewidth=0.5, label=_rank_title(rank + 1))
            for rank in sorted({0, min(1, count - 1), min(2, count - 1), count - 1})
        ]
        start(figure, theme, self.title(), handles)
        axes = self._axes(figure, theme)
        for place, shares in enumerate(self._shares):
            left = 0.0
            for rank, share in enumerate(shares):
                look = {"facecolor": shades[rank], "edgecolor": edge, "linewidth": 0.4, "gid": f"rank {rank + 1}"}
                axes.barh([place], [share * 100], 0.7, left=left, **look)
                left += share * 100
        told = filter(None, (translate("TiDataviz", "% of the sets of weights"), self._left_out()))
        axes.set_xlabel("\n".join(told), fontsize=TEXT_SIZE, color=theme.muted)


def _rank_title(rank: int) -> str:
    return translate("TiDataviz", "rank {rank}").format(rank=rank)


def _looks(theme: Theme) -> dict[str, tuple[str, str]]:
    """Return the colour and the mark of each state: both tell it from the others."""
    return {
        CERTAIN: (theme.seasonal, "o"),
        POSSIBLE: (theme.difficult, "s"),
        OUT: (theme.muted, "D"),
    }
