"""Two rows of bars side by side, one line a thing: how many, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .drawing import dress, plain, points_high, points_wide, start, upper_end, width_of, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from .style import Theme

_ROW = 21.0  # points that a label of two lines needs
_AROUND = 44.0  # points taken by the names of the panels and the numbers below
_THICK = 24.0  # points that a bar is high at most


@dataclass(frozen=True)
class Bars:
    """One side: bars of one quantity.

    Attributes:
        title: Name of the quantity, with its unit.
        lengths: Length of each bar.
        labels: Figure written at the end of each.
    """

    title: str
    lengths: Sequence[float]
    labels: Sequence[str]


def most_rows(figure: Figure, theme: Theme, title: str) -> int:
    """Start a figure and return how many rows have room below its title, at least 3."""
    return max(3, int((points_high(figure) - start(figure, theme, title) - _AROUND) // _ROW))


def draw_pairs(figure: Figure, theme: Theme, title: str, names: Sequence[str], sides: tuple[Bars, Bars]) -> None:
    """Draw two quantities side by side, one line for each name.

    Args:
        figure: The figure, emptied.
        theme: The colours.
        title: The title.
        names: What each line is, on two lines of text at most.
        sides: The quantity on the left and the one on the right; their bars are named "sites" and "area".
    """
    height = points_high(figure) - start(figure, theme, title) - _AROUND
    left, right = figure.subplots(1, 2, sharey=True)
    room = max(40.0, points_wide(figure) * 0.29)
    for axes, bars in ((left, sides[0]), (right, sides[1])):
        dress(axes, theme, "x", ticks=2)
        axes.set_title(wrap(bars.title, room * 1.05), loc="left", fontsize=TEXT_SIZE, color=theme.text, pad=4)
    left.set_ylim(len(names) - 0.5, -0.5)
    labels = [plain(wrap(name, points_wide(figure) * 0.31, lines=2)) for name in names]
    left.set_yticks(range(len(names)), labels=labels)
    for tick in left.get_yticklabels():
        tick.set_linespacing(1.0)
    right.tick_params(labelleft=False)
    thick = min(0.64, _THICK * len(names) / max(height, 1.0))
    looks = ((theme.quantity, theme.quantity_edge, "sites"), (theme.second, theme.second_edge, "area"))
    for axes, bars, look in zip((left, right), sides, looks):
        _draw_bars(axes, theme, list(zip(bars.lengths, bars.labels)), look, (room, thick))


def _draw_bars(
    axes: Axes, theme: Theme, bars: list[tuple[float, str]], look: tuple[str, str, str], size: tuple[float, float]
) -> None:
    """Draw bars with their figure at the end.

    Args:
        axes: The axes.
        theme: The colours.
        bars: Length and figure of each.
        look: Fill, outline and name.
        size: Width of the axes in points, near enough, and thickness of a bar in rows.
    """
    fill, edge, name = look
    room, thick = size
    top = upper_end(length for length, _ in bars)
    # The axis is long enough when, for each bar, the label fits in what the bar leaves of the room.
    needed = [length / max(0.2, 1 - (width_of(label) + 6) / room) for length, label in bars]
    axes.set_xlim(0, max([top * 1.04, *needed]))
    lengths = [length for length, _ in bars]
    axes.barh(range(len(bars)), lengths, thick, facecolor=fill, edgecolor=edge, linewidth=0.8, gid=name)
    for place, (length, label) in enumerate(bars):
        axes.annotate(
            plain(label),
            (length, place),
            xytext=(3, 0),
            textcoords="offset points",
            va="center",
            fontsize=TEXT_SIZE,
            color=theme.text,
        )
