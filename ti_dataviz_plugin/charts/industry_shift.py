"""Where a change of industrial jobs comes from: the country, the mix of sectors, the place itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..diagnosis.indicator import difference_text
from ..language import percent, translate
from .drawing import dress, plain, points_high, points_wide, say_why_empty, start, width_of, wrap
from .industry_sectors import place_unknown
from .industry_series import measure_title
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.industry_view import IndustryView
    from ..provenance import Provenance
    from .style import Theme

_ROW = 21.0
_AROUND = 30.0
_LABEL = 0.36


class ShiftShare:
    """The change over the period as the sum of three parts."""

    def __init__(self, view: IndustryView) -> None:
        """Keep the view."""
        self._view = view
        self._rows = view.shift.sort_values("local").to_dict("records") if len(view.shift) else []

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: those of both ends of the period."""
        ends = {str(self._view.settings.first_year), str(self._view.settings.last_year)}
        return tuple(source for source in self._view.employment_sources if source.vintage in ends)

    def title(self) -> str:
        """Return the title."""
        settings = self._view.settings
        return translate("TiDataviz", "Change of {measure} from {first} to {last}: where it comes from").format(
            measure=measure_title(settings.measure), first=settings.first_year or "?", last=settings.last_year or "?"
        )

    def _sum(self, part: str) -> float:
        return float(sum(row[part] for row in self._rows))

    def description(self) -> str:
        """Return the change and its parts, and how much of the jobs they cover."""
        if not self._rows:
            return self._why_empty()
        return translate(
            "TiDataviz",
            "{change} {measure} from {first} to {last}: {national} as the industry of {reference}, {mix} for the mix of "
            "sectors, {local} of the place's own. The sectors known hold {covered} of the jobs.",
        ).format(
            change=difference_text(self._sum("change")),
            measure=measure_title(self._view.settings.measure),
            first=self._view.settings.first_year,
            last=self._view.settings.last_year,
            national=difference_text(self._sum("national")),
            reference=self._view.reference,
            mix=difference_text(self._sum("mix")),
            local=difference_text(self._sum("local")),
            covered=percent(self._view.shift_covered),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per sector, then their sum."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "NAF"),
            translate("TiDataviz", "Sector"),
            translate("TiDataviz", "Change"),
            translate("TiDataviz", "National"),
            translate("TiDataviz", "Mix of sectors"),
            translate("TiDataviz", "Local"),
        ]
        parts = ("change", "national", "mix", "local")
        cells = [(r["naf"], r["naf_name"], *(difference_text(r[part]) for part in parts)) for r in self._rows]
        if cells:
            cells.append(("", translate("TiDataviz", "Sum"), *(difference_text(self._sum(part)) for part in parts)))
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def _why_empty(self) -> str:
        if not self._view.known:
            return place_unknown(self._view)
        return translate("TiDataviz", "Two years are needed, with sectors known in both.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the three parts one after the other, to their sum."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        start(figure, theme, self.title())
        axes = _axes(figure, theme)
        reference = translate("TiDataviz", "as the industry of {reference}").format(reference=self._view.reference)
        names = {
            "national": reference,
            "mix": translate("TiDataviz", "mix of sectors"),
            "local": translate("TiDataviz", "local part"),
            "change": translate("TiDataviz", "change"),
        }
        at, bars = 0.0, []
        for part, label in names.items():
            value = self._sum(part)
            bars.append((label, 0.0 if part == "change" else at, value, part))
            at += value
        _draw_rows(axes, theme, bars, points_wide(figure))
        for place, (_label, begin, value, _part) in enumerate(bars[:-1]):
            axes.plot([begin + value] * 2, [place, place + 1], color=theme.muted, linewidth=0.7, linestyle=":")


class LocalPart(ShiftShare):
    """What is the place's own in the change, sector by sector."""

    def title(self) -> str:
        """Return the title."""
        settings = self._view.settings
        return translate("TiDataviz", "Local part of the change from {first} to {last}, by sector").format(
            first=settings.first_year or "?", last=settings.last_year or "?"
        )

    def description(self) -> str:
        """Return the sectors in which the place lost and gained most beyond what they did elsewhere."""
        if not self._rows:
            return self._why_empty()
        low, high = self._rows[0], self._rows[-1]
        return translate("TiDataviz", "Local part: least in {low} ({loss}), most in {high} ({gain}).").format(
            low=low["naf_name"],
            loss=difference_text(low["local"]),
            high=high["naf_name"],
            gain=difference_text(high["local"]),
        )

    def __len__(self) -> int:
        """Return the number of sectors known at both ends."""
        return len(self._rows)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw one bar a sector, from the lowest to the highest; with little height, those of both ends."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        height = points_high(figure) - start(figure, theme, self.title()) - _AROUND
        rows, most = self._rows, max(3, int(height // _ROW))
        if len(rows) > most:
            # The ends tell most: what the place lost and gained beyond its sectors.
            rows = [*rows[: most // 2], *rows[len(rows) - (most - most // 2) :]]
        bars = [(str(row["naf_name"]), 0.0, float(row["local"]), "local") for row in rows]
        _draw_rows(_axes(figure, theme), theme, bars, points_wide(figure))


def _axes(figure: Figure, theme: Theme) -> Axes:
    axes = figure.add_subplot()
    dress(axes, theme, "x", ticks=3)
    axes.spines["left"].set_visible(False)
    axes.axvline(0, color=theme.muted, linewidth=0.9)
    return axes


def _draw_rows(axes: Axes, theme: Theme, bars: list[tuple[str, float, float, str]], width: float) -> None:
    """Draw bars from top to bottom, each with its label: name, place where it begins, length, part."""
    fills = {
        "national": (theme.quantity, theme.quantity_edge),
        "mix": (theme.second, theme.second_edge),
        "local": (theme.difficult, theme.difficult),
        "change": (theme.muted, theme.text),
    }
    for place, (_name, begin, value, part) in enumerate(bars):
        fill, edge = fills[part]
        axes.barh(place, value, 0.6, left=begin, facecolor=fill, edgecolor=edge, linewidth=0.8, gid=part)
        text = difference_text(value)
        below = value < 0
        axes.annotate(
            plain(text),
            (begin + value, place),
            xytext=(-3 if below else 3, 0),
            textcoords="offset points",
            va="center",
            ha="right" if below else "left",
            fontsize=TEXT_SIZE,
            color=theme.text,
        )
    ends = [end for _name, begin, value, _part in bars for end in (begin, begin + value)]
    low, high = min(0.0, *ends), max(0.0, *ends)
    span = (high - low) or 1.0
    # A label needs its room beyond the end of its bar: so much of the span in each direction.
    room = max(40.0, width * 0.55)
    texts = [(value, width_of(difference_text(value)) + 8) for _name, _begin, value, _part in bars]
    before = max([0.0, *(label for value, label in texts if value < 0)]) / room
    after = max([0.0, *(label for value, label in texts if value >= 0)]) / room
    inner = max(0.25, 1 - before - after)
    axes.set_xlim(low - span * (before / inner + 0.02), high + span * (after / inner + 0.02))
    axes.set_ylim(len(bars) - 0.5, -0.5)
    axes.set_yticks(range(len(bars)), labels=[plain(wrap(name, width * _LABEL, lines=2)) for name, *_rest in bars])
    for tick in axes.get_yticklabels():
        tick.set_linespacing(1.0)
