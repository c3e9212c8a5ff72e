"""The size of establishments, all activities together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import number, percent, translate
from .drawing import dress, plain, points_wide, say_why_empty, start, ticks_for, upper_end, width_of
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

    from ..diagnosis.industry_view import IndustryView
    from ..provenance import Provenance
    from .style import Theme


class SizeStructure:
    """Establishments with employees by number of employees, beside all communes of the file."""

    def __init__(self, view: IndustryView) -> None:
        """Keep the view."""
        self._view = view
        self._rows = view.sizes.to_dict("records")

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._view.size_sources

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Establishments with employees by size, all activities, {year}").format(
            year=self._view.size_year or "?"
        )

    def description(self) -> str:
        """Return how many there are, and the share of those with 50 employees or more."""
        if not self._rows:
            return self._why_empty()
        large = sum(row["share"] for row in self._rows if not str(row["size_class"]).startswith(("1-", "6-", "10-", "20-")))
        return translate(
            "TiDataviz", "{count} establishments with employees in {year}, of which {share} have 50 employees or more."
        ).format(
            count=number(sum(row["establishments"] for row in self._rows)),
            year=self._view.size_year,
            share=percent(large, 1),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per class."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "Employees"),
            translate("TiDataviz", "Establishments"),
            translate("TiDataviz", "Share"),
            translate("TiDataviz", "Share in all communes"),
        ]
        cells = [
            (r["size_class"], number(r["establishments"]), percent(r["share"], 1), percent(r["share_reference"], 1))
            for r in self._rows
        ]
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def _why_empty(self) -> str:
        if not self._view.size_sources:
            return translate("TiDataviz", "The file of establishments by size is not held.")
        return translate("TiDataviz", "The file of establishments by size has no commune of this territory.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the share of each class as a bar, and that of all communes as a line across it."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title(), self._handles(theme))
        axes = figure.add_subplot()
        dress(axes, theme, "y", ticks_for(figure))
        places = list(range(len(self._rows)))
        shares = [100 * float(row["share"]) for row in self._rows]
        others = [100 * float(row["share_reference"]) for row in self._rows]
        axes.bar(places, shares, 0.66, facecolor=theme.quantity, edgecolor=theme.quantity_edge, linewidth=0.8, gid="own")
        axes.hlines(
            others, [place - 0.42 for place in places], [place + 0.42 for place in places], color=theme.difficult,
            linewidth=2, gid="reference",
        )  # fmt: skip
        axes.set_ylim(0, upper_end([*shares, *others]) * 1.15)
        axes.set_ylabel(translate("TiDataviz", "% of establishments"), fontsize=TEXT_SIZE, color=theme.text)
        for place, row in zip(places, self._rows):
            top = max(shares[place], others[place])
            axes.annotate(
                plain(number(row["establishments"])), (place, top), xytext=(0, 2), textcoords="offset points", ha="center",
                va="bottom", fontsize=TEXT_SIZE, color=theme.text, gid="count",
            )  # fmt: skip
        room = (points_wide(figure) - 60) / len(places)
        axes.set_xticks(places, labels=[_class_label(str(row["size_class"]), room) for row in self._rows])

    def _handles(self, theme: Theme) -> list[Artist]:
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch

        return [
            Patch(facecolor=theme.quantity, edgecolor=theme.quantity_edge, label=self._view.territory.name),
            Line2D([], [], color=theme.difficult, linewidth=2, label=translate("TiDataviz", "all communes of the file")),
        ]


def _class_label(size_class: str, room: float) -> str:
    """Return a class as people read it, on two lines where it has little room."""
    text = size_class.replace("-", "\u2013")
    return text if width_of(text) < room else text.replace("\u2013", "\u2013\n")
