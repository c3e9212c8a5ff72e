"""The charts of the training panel: the nearest schools of a trade, and territories by likeness of need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..diagnosis.anticipation import RANKED, REFERENCE
from ..diagnosis.anticipation_texts import certainty_text, distance_text, place_text, share_text
from ..diagnosis.known_schools import TEACHES
from ..enrichment.credit import official
from ..language import listed, number, percent, translate
from .chart import amount_text, bounds
from .drawing import HATCH, dress, plain, points_high, points_wide, say_why_empty, start, wrap, write
from .style import TEXT_SIZE

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from ..diagnosis.training_view import TrainingView
    from ..provenance import Provenance
    from .style import Theme

_ROW = 21.0  # points that a label of two lines needs
_AROUND = 36.0


def state_text(state: str) -> str:
    """Return in words what is known of the trade at a school."""
    texts = {
        TEACHES: translate("TiDataviz", "teaches it"),
        "unknown": translate("TiDataviz", "trades unknown"),
        "other trades": translate("TiDataviz", "other trades listed"),
    }
    return texts[state]


class NearestSchools:
    """How far the nearest schools of a trade are, in a straight line."""

    def __init__(self, view: TrainingView) -> None:
        """Keep the view."""
        self._view = view
        self._rows = list(view.nearest.drop(columns="geometry").itertuples(index=False))

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return tuple(source for source in self._view.sources if source.source_id in ("schools", "school_trades"))

    def title(self) -> str:
        """Return the title."""
        if not self._view.trade:
            return translate("TiDataviz", "Nearest production schools, straight line")
        text = translate("TiDataviz", "Nearest schools that teach or may teach, straight line: {trade}")
        return text.format(trade=self._view.trade_name)

    def description(self) -> str:
        """Return the nearest school, and how many are known to teach the trade."""
        if not self._rows:
            return self._why_empty()
        first = self._rows[0]
        text = translate(
            "TiDataviz",
            "The nearest is {school} ({place}), {distance} from the centre of population. Known to teach the trade: {count} "
            "of the {total} schools shown; the trades of the others are unknown.",
        )
        count = sum(row.state == TEACHES for row in self._rows)
        distance = distance_text(first.centre_m)
        return text.format(
            school=first.name, place=first.commune_name, distance=distance, count=count, total=len(self._rows)
        )

    def table(self) -> pd.DataFrame:
        """Return one row a school."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "School"),
            translate("TiDataviz", "Commune"),
            translate("TiDataviz", "This trade"),
            translate("TiDataviz", "From the centre"),
            translate("TiDataviz", "From the boundary"),
        )
        rows = [
            (row.name, row.commune_name, state_text(row.state), distance_text(row.centre_m), distance_text(row.boundary_m))
            for row in self._rows
        ]
        return pd.DataFrame(rows, columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "No school that teaches or may teach this trade is known in this part of the country.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw a bar for each school, hatched where its trades are unknown, with a mark at the boundary's distance."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        taken = start(figure, theme, self.title(), self._handles(theme))
        rows = self._rows[: max(3, int((points_high(figure) - taken - _AROUND) // _ROW))]
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        far = max(row.centre_m for row in rows) / 1000
        axes.set_xlim(0, max(1.0, far * 1.22))
        names = [wrap(f"{row.name} ({row.commune_name})", points_wide(figure) * 0.5, TEXT_SIZE, 2) for row in rows]
        axes.set_yticks(range(len(rows)), labels=[plain(name) for name in names])
        for place, row in enumerate(rows):
            sure = row.state == TEACHES
            look = {"edgecolor": theme.quantity_edge, "linewidth": 0.8}
            fill = {"facecolor": theme.quantity} if sure else {"facecolor": "none", "hatch": HATCH}
            axes.barh(place, row.centre_m / 1000, 0.56, gid="teaches" if sure else "unknown", **fill, **look)
            axes.plot([row.boundary_m / 1000] * 2, [place - 0.36, place + 0.36], color=theme.difficult, linewidth=1.8)
            write(axes, row.centre_m / 1000 + far * 0.02, place, distance_text(row.centre_m), va="center", color=theme.text)
        axes.set_xlabel(translate("TiDataviz", "km from the centre of population"), fontsize=TEXT_SIZE, color=theme.text)

    def _handles(self, theme: Theme) -> list[Any]:
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch

        edge = theme.quantity_edge
        return [
            Patch(facecolor=theme.quantity, edgecolor=edge, label=state_text(TEACHES)),
            Patch(facecolor="none", edgecolor=edge, hatch=HATCH, label=state_text("unknown")),
            Line2D([], [], color=theme.difficult, linewidth=1.8, label=translate("TiDataviz", "distance from the boundary")),
        ]


class LikenessRanking:
    """The territories whose need is most like that of the reference, with the range that hidden values leave."""

    def __init__(self, view: TrainingView) -> None:
        """Keep the view; it must hold an anticipation."""
        self._view = view
        self._found = view.anticipation
        table = self._found.table if self._found else None
        self._rows: list[Any] = [] if table is None else list(table[table["state"] == RANKED].itertuples(index=False))
        key = (view.territory.level, view.territory.programme, view.territory.code)
        self._own = [row for row in self._rows if (row.level, row.programme, row.code) == key]

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from."""
        return self._found.sources if self._found else ()

    def title(self) -> str:
        """Return the title."""
        if not self._found:
            return translate("TiDataviz", "Territories by likeness of need")
        text = translate("TiDataviz", "Need most like that of {reference}: {trade}")
        return text.format(reference=self._found.reference_name, trade=self._found.trade_name)

    def description(self) -> str:
        """Return the first three territories, and the regions of the first thirty."""
        if not self._rows or not self._found:
            return self._why_empty()
        first = self._rows[: self._found.question.shortlist]
        counts: dict[str, int] = {}
        for row in first:
            counts[row.region_name] = counts.get(row.region_name, 0) + 1
        most = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3]
        text = translate("TiDataviz", "First: {names}. Of the first {count}, most are in {regions}.")
        return text.format(
            names=listed(row.name for row in self._rows[:3]),
            count=len(first),
            regions=listed(f"{region} ({number(count)})" for region, count in most),
        )

    def table(self) -> pd.DataFrame:
        """Return one row a territory of the shortlist."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Rank"),
            translate("TiDataviz", "Territory"),
            translate("TiDataviz", "Programme"),
            translate("TiDataviz", "Region"),
            translate("TiDataviz", "Projects a year"),
            translate("TiDataviz", "Difficult share"),
            translate("TiDataviz", "Persistence"),
            translate("TiDataviz", "Seasonal share"),
            translate("TiDataviz", "Score"),
            translate("TiDataviz", "Among the first"),
        )
        count = self._found.question.shortlist if self._found else 0
        return pd.DataFrame([_cells(row) for row in self._rows[:count]], columns=list(headers), dtype=object)

    def _why_empty(self) -> str:
        return self._view.why or translate("TiDataviz", "No territory can be compared with the reference.")

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw the score of each territory as a point within its range; the territory looked at is in bold."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        taken = start(figure, theme, self.title(), _score_handles(theme))
        rows = self._rows[: max(3, int((points_high(figure) - taken - _AROUND) // _ROW))]
        rows += [row for row in self._own if row not in rows]
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_xlim(0, 1.02)
        axes.set_xticks([0, 0.25, 0.5, 0.75, 1], labels=[number(value, 2) for value in (0, 0.25, 0.5, 0.75, 1)])
        self._label(axes, rows, points_wide(figure) * 0.5)
        for place, row in enumerate(rows):
            axes.plot(
                [row.score_min, row.score_max], [place] * 2, color=theme.quantity_edge, linewidth=3, alpha=0.6, gid="range"
            )
            axes.plot([row.score], [place], "o", color=theme.difficult, markersize=5, gid="score")
            axes.plot([row.likeness], [place], "|", color=theme.persistence, markersize=9, markeredgewidth=1.6)
        axes.set_xlabel(translate("TiDataviz", "score"), fontsize=TEXT_SIZE, color=theme.text)

    def _label(self, axes: Axes, rows: list[Any], width: float) -> None:
        own = [row in self._own for row in rows]
        names = [
            wrap(f"{number(row.rank)}. {row.name}{_programme(row)}", width, TEXT_SIZE, 2, bold)
            for row, bold in zip(rows, own)
        ]
        axes.set_yticks(range(len(rows)), labels=[plain(name) for name in names])
        for tick, bold in zip(axes.get_yticklabels(), own):
            tick.set_fontweight("bold" if bold else "normal")
            tick.set_linespacing(1.0)


class NeedParts:
    """The four parts of the need of the territory beside those of the reference."""

    def __init__(self, view: TrainingView) -> None:
        """Keep the view; it must hold an anticipation."""
        self._view = view
        self._found = view.anticipation
        self._row: Any = None
        if self._found:
            table = self._found.table
            own = table[
                (table["level"] == view.territory.level)
                & (table["programme"] == view.territory.programme)
                & (table["code"] == view.territory.code)
            ]
            self._row = next(own.itertuples(index=False), None)

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: the survey alone, which nobody corrects."""
        return official(self._found.sources) if self._found else ()

    def title(self) -> str:
        """Return the title."""
        if not self._found:
            return translate("TiDataviz", "The need beside that of the reference")
        text = translate("TiDataviz", "The need of {territory} beside that of {reference}")
        return text.format(territory=self._view.territory.name, reference=self._found.reference_name)

    def description(self) -> str:
        """Return the rank of the territory and why it has none."""
        if not self._known():
            return self._why_empty()
        if self._row.state == REFERENCE:
            return translate("TiDataviz", "This territory is the reference.")
        text = translate("TiDataviz", "Rank: {rank}. Score {score}.")
        return text.format(rank=place_text(self._row), score=_range(self._row.score_min, self._row.score_max))

    def table(self) -> pd.DataFrame:
        """Return one row a part."""
        import pandas as pd

        headers = (
            translate("TiDataviz", "Part of the need"),
            translate("TiDataviz", "Territory"),
            translate("TiDataviz", "Reference"),
        )
        rows = [(title, own, reference) for title, _own, _reference, own, reference in self._parts()]
        return pd.DataFrame(rows, columns=list(headers), dtype=object)

    def _known(self) -> bool:
        return bool(self._found) and self._row is not None and self._row.projects_max >= 0

    def _why_empty(self) -> str:
        return self._view.why or translate(
            "TiDataviz", "The survey says nothing of this territory: no basin counts for it, or no year is whole."
        )

    def _parts(self) -> list[tuple[str, tuple[float, float], tuple[float, float], str, str]]:
        """Return for each part its title, both ranges in [0, 1] and both texts; volumes in parts of the larger one."""
        if not self._known() or not self._found:
            return []
        row, case = self._row, self._found.case
        most = max(row.projects_max, case.bounds["projects"][1], 1.0)
        own, other = (row.projects_min, row.projects_max), case.bounds["projects"]
        made = [
            (
                translate("TiDataviz", "Projects a year"),
                (own[0] / most, own[1] / most),
                (other[0] / most, other[1] / most),
                amount_text(bounds(*own)),
                amount_text(bounds(*other)),
            )
        ]
        for part, title in (
            ("difficult_share", translate("TiDataviz", "Difficult share")),
            ("persistence", translate("TiDataviz", "Persistence")),
            ("seasonal_share", translate("TiDataviz", "Seasonal share")),
        ):
            low, high = getattr(row, f"{part}_min"), getattr(row, f"{part}_max")
            own = (0.0, 1.0) if low != low else (low, high)  # noqa: PLR0124 (NaN is the only value unlike itself)
            made.append((title, own, case.bounds[part], share_text(*own), share_text(*case.bounds[part])))
        return made

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw both ranges of each part, one above the other, with their figures."""
        if not self._known():
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        from matplotlib.patches import Patch

        handles = [
            Patch(facecolor=theme.difficult, label=plain(self._view.territory.name)),
            Patch(facecolor=theme.quantity_edge, label=plain(self._found.reference_name if self._found else "")),
        ]
        start(figure, theme, self.title(), handles)
        axes = figure.add_subplot()
        dress(axes, theme, "x", ticks=4)
        axes.set_xlim(0, 1.34)
        axes.set_xticks([])
        parts = self._parts()
        axes.set_ylim(len(parts) - 0.5, -0.5)
        axes.set_yticks(range(len(parts)), labels=[plain(part[0]) for part in parts])
        for place, (_title, own, other, text, other_text) in enumerate(parts):
            for shift, (low, high), words, colour in (
                (-0.17, own, text, theme.difficult),
                (0.17, other, other_text, theme.quantity_edge),
            ):
                axes.barh(place + shift, low, 0.28, facecolor=colour, edgecolor=colour, linewidth=0.8)
                if high > low:
                    more = {"facecolor": "none", "edgecolor": colour, "hatch": HATCH, "linewidth": 0.8}
                    axes.barh(place + shift, high - low, 0.28, left=low, **more)
                write(axes, high + 0.02, place + shift, words, va="center", color=theme.text)


def _cells(row: Any) -> tuple[str, ...]:  # noqa: ANN401 (a row of a table)
    return (
        place_text(row),
        row.name,
        row.programme,
        row.region_name,
        amount_text(bounds(row.projects_min, row.projects_max)),
        share_text(row.difficult_share_min, row.difficult_share_max),
        percent(row.persistence),
        share_text(row.seasonal_share_min, row.seasonal_share_max),
        _range(row.score_min, row.score_max),
        certainty_text(row.certainty),
    )


def _range(low: float, high: float) -> str:
    ends = [number(low, 2), number(high, 2)]
    return ends[0] if ends[0] == ends[1] else "-".join(ends)


def _programme(row: Any) -> str:  # noqa: ANN401
    return f" ({row.programme})" if row.programme else ""


def _score_handles(theme: Theme) -> list[Any]:
    from matplotlib.lines import Line2D

    return [
        Line2D(
            [], [], color=theme.difficult, marker="o", markersize=5, linestyle="none", label=translate("TiDataviz", "score")
        ),
        Line2D(
            [], [], color=theme.quantity_edge, linewidth=3, alpha=0.6, label=translate("TiDataviz", "range of hidden values")
        ),
        Line2D(
            [],
            [],
            color=theme.persistence,
            marker="|",
            markersize=9,
            markeredgewidth=1.6,
            linestyle="none",
            label=translate("TiDataviz", "likeness alone"),
        ),
    ]
