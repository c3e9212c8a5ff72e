"""What the territory does more than others: a treemap of the location quotients of its industrial sectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import listed, number, translate
from .chart import amount_text, bounds
from .drawing import HATCH, inner_width, plain, points_high, say_why_empty, start, width_of, wrap
from .industry_sectors import place_unknown
from .industry_series import measure_title
from .style import TEXT_SIZE
from .treemap import Tile, squarify

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..bounds import Bounds
    from ..diagnosis.industry_view import IndustryView
    from ..provenance import Provenance
    from .style import Theme

LIMITS = (0.5, 0.8, 1.25, 2.0)
"""Upper ends of the classes of quotients but the last; a class and its inverse are as far from 1."""

_FILLS = ("#2c6ca6", "#a9cbe4", "#eceeef", "#f7c48f", "#d4701c")
"""From blue (less than in the reference) to orange (more): told apart with any colour vision."""

_INKS = ("#ffffff", "#15202b", "#15202b", "#15202b", "#15202b")
_LINE = TEXT_SIZE * 1.25
_SURE = 0.96  # the layout may leave the tiles a little less than the width they were laid out for


@dataclass(frozen=True)
class Sector:
    """One tile: a sector, its jobs and its location quotient."""

    code: str
    name: str
    jobs: Bounds
    quotient: Bounds

    @property
    def rank(self) -> int:
        """Return the class of the quotient, -1 when its bounds spread over several or it is unknown."""
        if not self.quotient.known:
            return -1
        low, high = class_of(self.quotient.low), class_of(self.quotient.high)
        return low if low == high else -1


def class_of(quotient: float) -> int:
    """Return the class of a location quotient, 0 to 4."""
    return sum(quotient >= limit for limit in LIMITS)


def quotient_text(quotient: Bounds) -> str:
    """Return a location quotient as people read it."""
    return quotient.text(2) if quotient.known else translate("TiDataviz", "unknown")


class QuotientTreemap:
    """Industrial sectors: the area is the number of jobs, the colour the location quotient."""

    def __init__(self, view: IndustryView) -> None:
        """Keep the view."""
        self._view = view
        self._sectors = [
            Sector(
                str(r["naf"]),
                str(r["naf_name"]),
                bounds(r["jobs_min"], r["jobs_max"]),
                bounds(r["quotient_min"], r["quotient_max"]),
            )
            for r in view.specialisation.to_dict("records")
            if view.known
        ]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: those of the last year."""
        year = str(self._view.settings.last_year)
        return tuple(source for source in self._view.employment_sources if source.vintage == year)

    def title(self) -> str:
        """Return the title."""
        return translate("TiDataviz", "Specialisation at the end of {year}: {measure} (area) and location quotient").format(
            measure=measure_title(self._view.settings.measure), year=self._view.settings.last_year or "?"
        )

    def description(self) -> str:
        """Return the most specialised sectors."""
        if not self._sectors:
            return place_unknown(self._view)
        sure = sorted((s for s in self._sectors if s.quotient.known), key=lambda sector: -sector.quotient.low)[:3]
        parts = [f"{sector.name} ({quotient_text(sector.quotient)})" for sector in sure]
        return translate(
            "TiDataviz", "{territory}: the highest location quotients, against {reference}, are {sectors}."
        ).format(territory=self._view.territory.name, reference=self._view.reference, sectors=listed(parts))

    def table(self) -> pd.DataFrame:
        """Return one row per sector."""
        import pandas as pd

        headers = [
            translate("TiDataviz", "NAF"),
            translate("TiDataviz", "Sector"),
            translate("TiDataviz", "Figure"),
            translate("TiDataviz", "Location quotient"),
        ]
        cells = [(s.code, s.name, amount_text(s.jobs), quotient_text(s.quotient)) for s in self._sectors]
        return pd.DataFrame(cells, columns=headers, dtype=object)

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the tiles, largest first; names are written where there is room, all of them are in the table."""
        if not self._sectors:
            say_why_empty(figure, theme, self.title(), place_unknown(self._view))
            return
        taken = start(figure, theme, self.title(), self._handles(theme))
        axes = figure.add_subplot()
        axes.set_axis_off()
        width, height = inner_width(figure), max(40.0, points_high(figure) - taken - 14)
        axes.set_xlim(0, width)
        axes.set_ylim(height, 0)
        # A hidden figure has the area of the middle of its bounds.
        sizes = [(sector.jobs.low + sector.jobs.high) / 2 for sector in self._sectors]
        order = sorted(range(len(sizes)), key=lambda place: -sizes[place])
        for place, tile in zip(order, squarify([sizes[place] for place in order], width, height)):
            _draw_tile(axes, theme, self._sectors[place], tile)

    def _handles(self, theme: Theme) -> list[Artist]:
        from matplotlib.patches import Patch

        ends = [number(limit, 2).rstrip("0").rstrip(",.") for limit in LIMITS]
        labels = [f"< {ends[0]}", *(f"{a}\u2013{b}" for a, b in zip(ends, ends[1:])), f"≥ {ends[-1]}"]
        found: list[Artist] = [
            Patch(facecolor=fill, edgecolor=theme.muted, linewidth=0.6, label=label) for fill, label in zip(_FILLS, labels)
        ]
        if any(sector.rank < 0 for sector in self._sectors):
            text = translate("TiDataviz", "hidden: several classes possible")
            found.append(Patch(facecolor=theme.band, edgecolor=theme.muted, hatch=HATCH, linewidth=0.6, label=text))
        return found


def _draw_tile(axes: Axes, theme: Theme, sector: Sector, tile: Tile) -> None:
    from matplotlib.patches import Rectangle

    sure = sector.rank >= 0
    axes.add_patch(
        Rectangle(
            (tile.x, tile.y),
            tile.width,
            tile.height,
            facecolor=_FILLS[sector.rank] if sure else theme.band,
            edgecolor=theme.text,
            linewidth=0.7,
            hatch=None if sure else HATCH,
            gid=f"tile {sector.code}",
            clip_on=False,  # half of an outline at the edge would be cut
        )
    )
    text = _label(sector, tile)
    if text:
        axes.text(
            tile.x + 3,
            tile.y + 3,
            plain(text),
            ha="left",
            va="top",
            fontsize=TEXT_SIZE,
            linespacing=1.1,
            color=_INKS[sector.rank] if sure else theme.text,
            gid="label",
        )


def _label(sector: Sector, tile: Tile) -> str:
    """Return the name and the quotient of a sector, as much of them as its tile holds."""
    room, lines = tile.width * _SURE - 7, int((tile.height - 5) // _LINE)
    figure = f"{quotient_text(sector.quotient)} · {amount_text(sector.jobs)}"
    short = quotient_text(sector.quotient)
    figure = figure if width_of(figure) <= room else short
    if lines < 1 or width_of(short) > room:
        return ""
    if lines == 1:
        both = f"{sector.code} {short}"
        return both if width_of(both) <= room else ""
    for name in (wrap(sector.name, room, lines=lines - 1), sector.code):
        if max(width_of(line) for line in name.split("\n")) <= room:
            return f"{name}\n{figure}"
    return short
