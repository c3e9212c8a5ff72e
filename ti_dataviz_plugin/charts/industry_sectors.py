"""Establishments and employees of industry by sector, back to back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..bounds import Bounds, total
from ..language import translate
from .chart import amount_text, bounds
from .drawing import HATCH, dress, plain, points_high, points_wide, say_why_empty, start, upper_end, width_of, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.industry_view import IndustryView
    from ..provenance import Provenance
    from .style import Theme

_ROW = 21.0  # points that a label of two lines needs
_AROUND = 44.0  # points taken by the names of the panels and the numbers below
_LABEL = 0.36  # share of the width that the names of sectors have


@dataclass(frozen=True)
class Row:
    """One sector: its name, establishments and employees."""

    code: str
    name: str
    establishments: Bounds
    employees: Bounds


def place_unknown(view: IndustryView) -> str:
    """Return why nothing can be drawn of the employment of a territory."""
    if not view.years:
        return translate("TiDataviz", "No employment by sector is held.")
    return translate(
        "TiDataviz",
        "{year}: a department of the territory is not held, so that its figures are unknown. Import it: see Data, above.",
    ).format(year=view.settings.last_year)


class SectorBars:
    """Establishments to the left, employees to the right, one line a sector."""

    def __init__(self, view: IndustryView) -> None:
        """Keep the view."""
        self._view = view
        records = view.sectors.to_dict("records") if view.known else []
        rows = [
            Row(
                str(r["naf"]),
                str(r["naf_name"]),
                bounds(r["establishments_min"], r["establishments_max"]),
                bounds(r["employees_min"], r["employees_max"]),
            )
            for r in records
        ]
        self._rows = sorted(
            (row for row in rows if row.establishments.high or row.employees.high), key=lambda row: -row.employees.high
        )

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: those of the last year."""
        year = str(self._view.settings.last_year)
        return tuple(source for source in self._view.employment_sources if source.vintage == year)

    def __len__(self) -> int:
        """Return the number of sectors with a figure."""
        return len(self._rows)

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "{territory}: industry by sector at the end of {year}").format(
            territory=self._view.territory.name, year=self._view.settings.last_year or "?"
        )

    def description(self) -> str:
        """Return the total, and the sector that has the most employees."""
        if not self._rows:
            return place_unknown(self._view)
        first = self._rows[0]
        return translate(
            "TiDataviz",
            "{employees} employees in {establishments} industrial establishments at the end of {year}; first sector: "
            "{sector}, {count} employees.",
        ).format(
            employees=amount_text(total(row.employees for row in self._rows)),
            establishments=amount_text(total(row.establishments for row in self._rows)),
            year=self._view.settings.last_year,
            sector=first.name,
            count=amount_text(first.employees),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per sector."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "NAF"),
            translate("TiDataviz", "Sector"),
            translate("TiDataviz", "Establishments"),
            translate("TiDataviz", "Employees"),
        ]
        cells = [(row.code, row.name, amount_text(row.establishments), amount_text(row.employees)) for row in self._rows]
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw bars back to back, as many as the height holds; the smallest sectors are taken together."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), place_unknown(self._view))
            return
        height = points_high(figure) - start(figure, theme, self.title()) - _AROUND
        rows = _merge(self._rows, max(3, int(height // _ROW)))
        left, right = figure.subplots(1, 2, sharey=True)
        room = points_wide(figure) * (1 - _LABEL) * 0.45
        for axes, text, side in (
            (left, translate("TiDataviz", "Establishments"), "right"),
            (right, translate("TiDataviz", "Employees"), "left"),
        ):
            dress(axes, theme, "x", ticks=2)
            axes.set_title(text, loc=side, fontsize=TEXT_SIZE, color=theme.text, pad=4)
        left.spines["left"].set_visible(False)
        left.spines["right"].set_visible(True)
        left.spines["right"].set_color(theme.muted)
        right.set_ylim(len(rows) - 0.5, -0.5)
        names = [plain(wrap(row.name, points_wide(figure) * _LABEL, lines=2)) for row in rows]
        right.set_yticks(range(len(rows)), labels=names)
        for tick in right.get_yticklabels():
            tick.set_linespacing(1.0)
        left.tick_params(labelleft=False)
        right.tick_params(labelleft=True)
        draw_bars(
            left, theme, [row.establishments for row in rows], (theme.second, theme.second_edge, "establishments"), -room
        )
        draw_bars(right, theme, [row.employees for row in rows], (theme.quantity, theme.quantity_edge, "employees"), room)


def _merge(rows: list[Row], most: int) -> list[Row]:
    if len(rows) <= most:
        return rows
    rest = rows[most - 1 :]
    label = translate("TiDataviz", "{count} other sectors").format(count=len(rest))
    together = Row("", label, total(row.establishments for row in rest), total(row.employees for row in rest))
    return [*rows[: most - 1], together]


def draw_bars(axes: Axes, theme: Theme, figures: list[Bounds], look: tuple[str, str, str], room: float) -> None:
    """Draw bars with their figure at the end; what hidden values may add is hatched.

    Args:
        axes: The axes.
        theme: The colours.
        figures: Figure of each bar, from top to bottom.
        look: Fill, outline and name.
        room: Width of the axes in points, near enough; negative when bars go to the left.
    """
    fill, edge, name = look
    leftward, room = room < 0, abs(room)
    labels = [amount_text(figure) for figure in figures]
    ends = [figure.high if figure.known else 0.0 for figure in figures]
    top = upper_end(ends)
    needed = [end / max(0.2, 1 - (width_of(label) + 8) / room) for end, label in zip(ends, labels)]
    axes.set_xlim(*((max([top * 1.04, *needed]), 0) if leftward else (0, max([top * 1.04, *needed]))))
    low = [figure.low if figure.known else 0.0 for figure in figures]
    places = range(len(figures))
    axes.barh(places, low, 0.64, facecolor=fill, edgecolor=edge, linewidth=0.8, gid=f"{name} min")
    gaps = [end - first for end, first in zip(ends, low)]
    if any(gaps):
        axes.barh(
            places, gaps, 0.64, left=low, facecolor="none", edgecolor=edge, linewidth=0.8, linestyle="--", hatch=HATCH,
            gid=f"{name} range",
        )  # fmt: skip
    for place, (end, label) in enumerate(zip(ends, labels)):
        axes.annotate(
            plain(label),
            (end, place),
            xytext=(-3 if leftward else 3, 0),
            textcoords="offset points",
            va="center",
            ha="right" if leftward else "left",
            fontsize=TEXT_SIZE,
            color=theme.text,
        )
