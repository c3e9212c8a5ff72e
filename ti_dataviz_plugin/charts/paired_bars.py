"""Bars in pairs: how many, and how much of something that is not known for all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import number, translate
from .drawing import dress, plain, points_high, points_wide, start, upper_end, width_of, wrap
from .style import TEXT_SIZE

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from .style import Theme

_ROW = 21.0  # points that a label of two lines needs
_AROUND = 44.0  # points taken by the names of the panels and the numbers below
_THICK = 24.0  # points that a bar is high at most


@dataclass(frozen=True)
class Pair:
    """One row: things that have something in common.

    Attributes:
        label: What they have in common, as people read it.
        count: How many they are.
        amount: Sum of their amounts known, in the unit in which it is drawn.
        known: How many of them have a known amount.
    """

    label: str
    count: int
    amount: float
    known: int


def draw_pairs(
    figure: Figure, theme: Theme, title: str, pairs: list[Pair], names: tuple[str, str, str], last: str = ""
) -> None:
    """Draw numbers and amounts side by side, one line per row, as many rows as the height holds.

    Args:
        figure: The figure.
        theme: The colours.
        title: The title.
        pairs: The rows, the first at the top.
        names: What the numbers are, what the amounts are, and the same when some are unknown.
        last: Label of the row that keeps its place, the last, when the smallest rows are taken together.
    """
    height = points_high(figure) - start(figure, theme, title) - _AROUND
    pairs = _merge(pairs, max(3, int(height // _ROW)), last)
    left, right = figure.subplots(1, 2, sharey=True)
    room = max(40.0, points_wide(figure) * 0.29)
    amounts = names[2] if any(pair.known < pair.count for pair in pairs) else names[1]
    for axes, text in ((left, names[0]), (right, amounts)):
        dress(axes, theme, "x", ticks=2)
        axes.set_title(wrap(text, room * 1.05), loc="left", fontsize=TEXT_SIZE, color=theme.text, pad=4)
    left.set_ylim(len(pairs) - 0.5, -0.5)
    labels = [plain(wrap(pair.label, points_wide(figure) * 0.31, lines=2)) for pair in pairs]
    left.set_yticks(range(len(pairs)), labels=labels)
    for tick in left.get_yticklabels():
        tick.set_linespacing(1.0)
    right.tick_params(labelleft=False)
    thick = min(0.64, _THICK * len(pairs) / max(height, 1.0))
    counts = [(float(pair.count), number(pair.count)) for pair in pairs]
    sums = [(pair.amount, _amount_label(pair)) for pair in pairs]
    _draw_bars(left, theme, counts, (theme.quantity, theme.quantity_edge, "sites"), (room, thick))
    _draw_bars(right, theme, sums, (theme.second, theme.second_edge, "area"), (room, thick))


def _merge(pairs: list[Pair], most: int, last: str) -> list[Pair]:
    """Return at most so many rows, the smallest ones taken together; the one named ``last`` keeps its row."""
    if len(pairs) <= most:
        return pairs
    kept = [pair for pair in pairs[-1:] if pair.label == last]
    named = pairs[: len(pairs) - len(kept)]
    first = max(1, most - 1 - len(kept))
    rest = named[first:]
    label = translate("TiDataviz", "{count} other values").format(count=len(rest))
    together = Pair(label, sum(r.count for r in rest), sum(r.amount for r in rest), sum(r.known for r in rest))
    return [*named[:first], together, *kept]


def _amount_label(pair: Pair) -> str:
    """Return the amount of a row, and how many it leaves out: ``190 (+1)``."""
    unknown = pair.count - pair.known
    text = number(pair.amount, 1 if 0 < pair.amount < 10 else 0)
    if not unknown:
        return text
    return f"{text if pair.known else '?'} (+{number(unknown)})"


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
