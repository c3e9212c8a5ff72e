"""The first trades over all the surveys held, one strip a trade, cut where the nomenclature changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..bounds import Bounds, share, total
from ..language import listed, translate
from .chart import amount_text, bounds, share_text
from .drawing import HATCH, plain, points_wide, say_why_empty, start, upper_end, wrap
from .history import nomenclature_title, places, year_labels
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.views import LabourMarketView
    from ..provenance import Provenance
    from .style import Theme

_SHOWN = 6


class TradeTrends:
    """Projects a year of the first trades, with their difficult part; the two nomenclatures are never joined by a line."""

    def __init__(self, view: LabourMarketView) -> None:
        """Keep the first trades of the view."""
        self._view = view
        trends = view.trends
        self._trades: list[tuple[str, list[dict[str, Any]]]] = []
        if trends is not None:
            names = dict(zip(view.ranking["rank"], view.ranking["trade_name"]))
            for rank, rows in list(trends.groupby("rank"))[:_SHOWN]:
                self._trades.append((f"{rank}. {names[rank]}", [_record(row) for row in rows.to_dict("records")]))

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.sources

    def title(self) -> str:
        """Return the title."""
        text = translate("TiDataviz", "The first trades over the surveys, {territory}")
        return text.format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return how each trade stands at the ends of the nomenclature that has the most years."""
        if not self._trades:
            return self._why_empty()
        text = translate("TiDataviz", "{trade}: {before} projects in {first}, {after} in {last} ({nomenclature})")
        told = []
        for name, rows in self._trades[:3]:
            kinds = [row["nomenclature"] for row in rows]
            longest = max(dict.fromkeys(kinds), key=kinds.count)
            run = [row for row in rows if row["nomenclature"] == longest]
            ends = {"before": amount_text(run[0]["projects"]), "after": amount_text(run[-1]["projects"])}
            title = nomenclature_title(longest)
            told.append(text.format(trade=name, first=run[0]["year"], last=run[-1]["year"], nomenclature=title, **ends))
        return f"{listed(told)}."

    def table(self) -> pd.DataFrame:
        """Return one row per trade and year, then the means of each nomenclature."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Trade"),
            translate("TiDataviz", "Year"),
            translate("TiDataviz", "Nomenclature"),
            translate("TiDataviz", "Code"),
            translate("TiDataviz", "Projects"),
            translate("TiDataviz", "Difficult share"),
            translate("TiDataviz", "Seasonal"),
        )
        cells: list[tuple[str, ...]] = []
        for name, rows in self._trades:
            for row in rows:
                texts = (amount_text(row["projects"]), share_text(row["share"]), amount_text(row["seasonal"]))
                cells.append((name, str(row["year"]), nomenclature_title(row["nomenclature"]), row["trade"], *texts))
            cells += [(name, *means) for means in _means(rows)]
        return pd.DataFrame(cells, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        if not self._view.years:
            return translate("TiDataviz", "No BMO survey has been imported yet.")
        return translate("TiDataviz", "No trade of the surveys held can be ranked for {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a strip a trade, on one axis of years; each strip has its own scale, whose top is written."""
        if not self._trades:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        from matplotlib.patches import Patch

        handles = [
            Patch(facecolor=theme.quantity, edgecolor=theme.quantity_edge, label=translate("TiDataviz", "Projects")),
            Patch(facecolor=theme.difficult, edgecolor=theme.difficult, label=translate("TiDataviz", "of which difficult")),
            Patch(
                facecolor="none",
                edgecolor=theme.muted,
                hatch=HATCH,
                label=translate("TiDataviz", "range of hidden values"),
            ),
        ]
        start(figure, theme, self.title(), handles)
        at = places(self._view)
        strips = figure.subplots(len(self._trades), 1, sharex=True, squeeze=False)[:, 0]
        for axes, (name, rows) in zip(strips, self._trades):
            self._strip(axes, theme, name, rows, points_wide(figure))
        room = (points_wide(figure) - 40) / (max(at.values()) + 1.2)
        strips[-1].set_xticks(list(at.values()), labels=year_labels(list(at), room))
        strips[-1].set_xlim(-0.6, max(at.values()) + 0.6)
        strips[-1].set_xlabel(self._sides(), fontsize=TEXT_SIZE, color=theme.text)

    def _sides(self) -> str:
        """Return which nomenclature stands on which side of the dashed lines."""
        names = list(dict.fromkeys(nomenclature_title(name) for name in self._view.nomenclatures.values()))
        text = translate("TiDataviz", "{before} before the dashed line, {after} after it")
        return text.format(before=names[0], after=names[-1]) if len(names) > 1 else "".join(names)

    def _strip(self, axes: Axes, theme: Theme, name: str, rows: list[dict[str, Any]], width: float) -> None:
        at = places(self._view)
        axes.set_facecolor("none")
        for side, spine in axes.spines.items():
            spine.set_visible(side == "bottom")
            spine.set_color(theme.muted)
        axes.tick_params(labelsize=TEXT_SIZE, colors=theme.text, length=0, pad=3)
        top = upper_end(row["projects"].high for row in rows)
        axes.set_ylim(0, top * 1.05)
        axes.set_yticks([top], labels=[amount_text(Bounds(top, top))])
        axes.set_title(plain(wrap(name, width * 0.9, TEXT_SIZE, 1)), loc="left", fontsize=TEXT_SIZE, color=theme.text, pad=2)
        for row in rows:
            for figure, wide, fill, edge in (
                (row["projects"], 0.76, theme.quantity, theme.quantity_edge),
                (row["difficult"], 0.44, theme.difficult, theme.difficult),
            ):
                if not figure.known:
                    continue
                axes.bar(at[row["year"]], figure.low, wide, facecolor=fill, edgecolor=edge, linewidth=0.8)
                if not figure.exact:
                    more = {"facecolor": "none", "edgecolor": edge, "hatch": HATCH, "linewidth": 0.8, "linestyle": "--"}
                    axes.bar(at[row["year"]], figure.high - figure.low, wide, bottom=figure.low, **more)
        for year, x in at.items():
            if year in self._view.breaks:
                axes.axvline(x - 0.85, color=theme.text, linewidth=1, linestyle=(0, (4, 3)), gid="break")


def _record(row: dict[Any, Any]) -> dict[str, Any]:
    """Return a row of the trends with its figures as bounds."""
    figures = {name: bounds(row[f"{name}_min"], row[f"{name}_max"]) for name in ("projects", "difficult", "seasonal")}
    made = bounds(row["difficult_share_min"], row["difficult_share_max"])
    return {"year": int(row["year"]), "nomenclature": row["nomenclature"], "trade": row["trade"], "share": made, **figures}


def _means(rows: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Return the mean of each nomenclature over the years with the trade: the two are not added up."""
    result: list[tuple[str, ...]] = []
    for nomenclature in dict.fromkeys(row["nomenclature"] for row in rows):
        run = [row for row in rows if row["nomenclature"] == nomenclature]
        projects, difficult = total(row["projects"] for row in run), total(row["difficult"] for row in run)
        seasonal = total(row["seasonal"] for row in run)
        mean = Bounds(projects.low / len(run), projects.high / len(run))
        season = Bounds(seasonal.low / len(run), seasonal.high / len(run))
        title = translate("TiDataviz", "mean, years: {count}").format(count=len(run))
        texts = (amount_text(mean), share_text(share(difficult, projects)), amount_text(season))
        result.append((title, nomenclature_title(nomenclature), run[0]["trade"], *texts))
    return result
