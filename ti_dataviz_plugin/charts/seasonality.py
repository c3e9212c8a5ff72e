"""How seasonal the first trades of a territory are: a school serves jobs that last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..language import percent, translate
from .chart import amount_text, bounds, share_text
from .drawing import HATCH, dress, plain, points_high, points_wide, say_why_empty, start, wrap, write
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..bounds import Bounds
    from ..diagnosis.views import LabourMarketView
    from ..provenance import Provenance
    from .style import Theme

_ROW = 21.0
_AROUND = 24.0
_MOST = 12


class TradeSeasonality:
    """The share of seasonal projects of the first trades, pooled over the years of the ranking."""

    def __init__(self, view: LabourMarketView) -> None:
        """Keep the first trades of the view."""
        self._view = view
        self._rows: list[Any] = list(view.ranking.head(_MOST).itertuples(index=False))

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "Seasonal share of the first trades, {territory}")
        return text.format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the most seasonal of the first trades."""
        known = [row for row in self._rows if _tells(_share(row))]
        if not known:
            return self._why_empty()
        most = max(known, key=lambda row: (_share(row).low, _share(row).high))
        text = translate("TiDataviz", "The most seasonal of the first trades: {trade}, {share} of the projects.")
        return text.format(trade=most.trade_name, share=share_text(_share(most)))

    def table(self) -> pd.DataFrame:
        """Return one row a trade."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Trade"),
            translate("TiDataviz", "Projects a year"),
            translate("TiDataviz", "Seasonal share"),
        )
        rows = [
            (
                str(row.rank),
                row.trade_name,
                amount_text(bounds(row.projects_min, row.projects_max)),
                share_text(_share(row)),
            )
            for row in self._rows
        ]
        return pd.DataFrame(rows, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "No survey held tells how many projects of these trades are seasonal.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the seasonal share of each trade, hatched where hidden values leave a range."""
        if not any(_tells(_share(row)) for row in self._rows):
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        from matplotlib.patches import Patch
        from matplotlib.ticker import FuncFormatter

        handles = [
            Patch(facecolor=theme.seasonal, edgecolor=theme.seasonal, label=translate("TiDataviz", "seasonal")),
            Patch(
                facecolor="none",
                edgecolor=theme.seasonal,
                hatch=HATCH,
                label=translate("TiDataviz", "range of hidden values"),
            ),
        ]
        taken = start(figure, theme, self.title(), handles)
        rows = self._rows[: max(3, int((points_high(figure) - taken - _AROUND) // _ROW))]
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_xlim(0, 1.24)
        axes.set_xticks([0, 0.25, 0.5, 0.75, 1])
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _position: percent(value)))
        names = [wrap(f"{row.rank}. {row.trade_name}", points_wide(figure) * 0.44, TEXT_SIZE, 2) for row in rows]
        axes.set_yticks(range(len(rows)), labels=[plain(name) for name in names])
        for place, row in enumerate(rows):
            found = _share(row)
            if not _tells(found):
                write(axes, 0.02, place, "?", va="center", color=theme.muted)
                continue
            look = {"edgecolor": theme.seasonal, "linewidth": 0.8}
            axes.barh(place, found.low, 0.5, facecolor=theme.seasonal, gid="seasonal min", **look)
            if not found.exact:
                axes.barh(
                    place, found.high - found.low, 0.5, left=found.low, facecolor="none", hatch=HATCH, gid="range", **look
                )
            write(axes, found.high + 0.02, place, share_text(found), va="center", color=theme.text)


def _share(row: Any) -> Bounds:  # noqa: ANN401 (a row of a table)
    return bounds(row.seasonal_share_min, row.seasonal_share_max)


def _tells(share: Bounds) -> bool:
    return share.known and not (share.low <= 0 and share.high >= 1)
