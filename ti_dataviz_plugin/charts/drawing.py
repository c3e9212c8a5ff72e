"""What every chart shares on paper: layout, wrapped texts, axes, ranges, legends.

Sizes are in points (1/72 inch), which do not change with the resolution of the screen.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import number
from .chart import credits_of, local_of
from .style import TEXT_SIZE, TITLE_SIZE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from matplotlib.artist import Artist
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

    from .chart import Chart
    from .style import Theme

HATCH = "/////"
"""Hatching of the part of a bar that a hidden value may or may not fill."""

_PAD = 0.07  # inch around the drawing


def plain(text: str) -> str:
    """Return a text of the data that matplotlib draws as it is: a dollar sign opens no formula."""
    return text.replace("$", r"\$")


def width_of(text: str, size: float = TEXT_SIZE, bold: bool = False) -> float:
    """Return the width of a line of text in points."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(size=size, weight="bold" if bold else "normal")
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0])


def wrap(text: str, width: float, size: float = TEXT_SIZE, lines: int = 0, bold: bool = False) -> str:
    """Return a text broken between words to fit a width in points.

    Args:
        text: The text, on one line.
        width: Width to keep within; a longer word stays whole.
        size: Size of the font in points.
        lines: Most lines allowed, 0 for any; beyond, the text ends in an ellipsis.
        bold: Whether it is drawn in bold.
    """
    rows: list[str] = []
    for word in _words(text):
        longer = f"{rows[-1]} {word}" if rows else word
        if rows and width_of(longer, size, bold) <= width:
            rows[-1] = longer
        else:
            rows.append(word)
    if lines and len(rows) > lines:
        last = _words(rows[lines - 1])
        while len(last) > 1 and width_of(f"{' '.join(last)}…", size, bold) > width:
            last.pop()
        rows = [*rows[: lines - 1], f"{' '.join(last).rstrip(' ,;')}…"]
    return "\n".join(rows)


def _words(text: str) -> list[str]:
    """Return what stands between breaking spaces: the no-break spaces of French hold numbers and marks to their word."""
    return [word for word in text.split(" ") if word]


def start(figure: Figure, theme: Theme, title: str, handles: Sequence[Artist] = ()) -> float:
    """Empty a figure, give it its colours, its layout, its title and, beneath, its legend.

    Args:
        figure: The figure.
        theme: The colours.
        title: The title, on two lines at most.
        handles: Labelled artists of the legend.

    Returns:
        The height taken, in points.
    """
    # clear() resets each of the axes before it drops them, which takes longer than drawing anew.
    for axes in figure.axes:
        figure.delaxes(axes)
    figure.clear()
    figure.set_facecolor(theme.background)
    _lay_out(figure)
    wrapped = wrap(title, inner_width(figure), TITLE_SIZE, 2, bold=True)
    line = TITLE_SIZE * 1.25
    taken = _PAD * 72 + (wrapped.count("\n") + 1) * line
    left = _PAD / figure.get_figwidth()
    rows = 0
    if handles:
        columns = _columns([str(handle.get_label()) for handle in handles], inner_width(figure))
        rows = -(-len(handles) // columns)
        _draw_legend(figure, theme, handles, columns, (left, 1 - (taken + 1) / points_high(figure)))
    # The layout keeps room for the title only: blank lines keep the room of the legend.
    figure.suptitle(
        plain(wrapped) + "\n " * rows, x=left, ha="left", fontsize=TITLE_SIZE, fontweight="bold", color=theme.text
    )
    return taken + rows * line


_HANDLE = 2.9 * TEXT_SIZE  # what a legend adds to a text: its handle and the space to the next column


def _columns(labels: list[str], width: float) -> int:
    """Return the most columns of a legend that hold in a width; a legend fills one column after the other."""
    widths = [width_of(label) + _HANDLE for label in labels]
    for columns in range(len(widths), 1, -1):
        # The first columns take one entry more when the number of entries is no multiple.
        short, longer = divmod(len(widths), columns)
        place, needed = 0, 0.0
        for column in range(columns):
            count = short + (column < longer)
            needed += max(widths[place : place + count])
            place += count
        if needed <= width + TEXT_SIZE:
            return columns
    return 1


def _draw_legend(figure: Figure, theme: Theme, handles: Sequence[Artist], columns: int, corner: tuple[float, float]) -> None:
    figure.legend(
        handles=list(handles),
        loc="upper left",
        bbox_to_anchor=corner,
        borderaxespad=0,
        borderpad=0,
        frameon=False,
        ncol=columns,
        fontsize=TEXT_SIZE,
        labelcolor=theme.text,
        handlelength=1.3,
        handletextpad=0.4,
        columnspacing=1.2,
        labelspacing=0.25,
    )


def inner_width(figure: Figure) -> float:
    """Return the width of a figure between its margins, in points."""
    return points_wide(figure) - 144 * _PAD


def _lay_out(figure: Figure) -> None:
    """Let matplotlib find room for every text. Before its version 3.6 (some QGIS 3.22) the call was another one."""
    pads = {"w_pad": _PAD, "h_pad": _PAD, "wspace": 0.02, "hspace": 0.02}
    if hasattr(figure, "set_layout_engine"):
        figure.set_layout_engine("constrained", **pads)
    else:
        figure.set_constrained_layout(True)
        figure.set_constrained_layout_pads(**pads)


def points_wide(figure: Figure) -> float:
    """Return the width of a figure in points."""
    return float(figure.get_figwidth()) * 72


def points_high(figure: Figure) -> float:
    """Return the height of a figure in points."""
    return float(figure.get_figheight()) * 72


def say_why_empty(figure: Figure, theme: Theme, title: str, reason: str) -> None:
    """Draw the title and, in place of the chart, why there is nothing to draw."""
    start(figure, theme, title)
    axes = figure.add_subplot()
    axes.set_axis_off()
    axes.text(
        0.5,
        0.5,
        plain(wrap(reason, points_wide(figure) * 0.8, TITLE_SIZE)),
        ha="center",
        va="center",
        fontsize=TITLE_SIZE,
        color=theme.muted,
        transform=axes.transAxes,
    )


def dress(axes: Axes, theme: Theme, grid: str, ticks: int = 5) -> None:
    """Give axes the theme: no frame but the base line, a grid along the values, their numbers as people write them.

    Args:
        axes: The axes.
        theme: The colours.
        grid: Axis of the values, ``x`` or ``y``.
        ticks: Most intervals along it.
    """
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axes.set_facecolor("none")
    for side, spine in axes.spines.items():
        spine.set_visible(side == ("bottom" if grid == "y" else "left"))
        spine.set_color(theme.muted)
    axes.tick_params(labelsize=TEXT_SIZE, colors=theme.text, length=0, pad=3)
    axes.grid(visible=True, axis=grid, color=theme.grid, linewidth=0.8)
    axes.set_axisbelow(True)
    values = axes.yaxis if grid == "y" else axes.xaxis
    values.set_major_locator(MaxNLocator(nbins=ticks, integer=True, steps=[1, 2, 5, 10]))
    values.set_major_formatter(FuncFormatter(lambda value, _position: number(value)))


def write(axes: Axes, x: float, y: float, text: str, **how: object) -> Text:
    """Write a text of the data at its place, never read as a formula."""
    return axes.text(x, y, plain(text), **{"fontsize": TEXT_SIZE, **how})


def upper_end(values: Iterable[float]) -> float:
    """Return the largest of some values that are known, at least 1, so that axes have an extent."""
    return max([1.0, *(value for value in values if not math.isnan(value))])


def draw_with_credits(chart: Chart, figure: Figure, theme: Theme) -> None:
    """Draw a chart as it leaves the panel for an image or a page; beneath, the local contributions it counts, its sources.

    The figure grows by the height of these lines: the chart keeps its own.
    """
    width = inner_width(figure)
    text = "\n".join(wrap(line, width) for line in (local_of(chart), credits_of(chart)) if line)
    figure.set_figheight(figure.get_figheight() + (text.count("\n") + 1) * TEXT_SIZE * 1.25 / 72)
    chart.draw(figure, theme)
    figure.supxlabel(plain(text), x=_PAD / figure.get_figwidth(), ha="left", fontsize=TEXT_SIZE, color=theme.muted)


def ticks_for(figure: Figure) -> int:
    """Return how many intervals an upright axis has room for, title and legend apart."""
    return max(1, min(5, int((points_high(figure) - 90) // 16)))
