"""The charts of funded projects: how many and how much by programme, measure, sector and year."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ..bounds import Bounds
from ..diagnosis.indicator import EUROS, value_text
from ..diagnosis.project_places import programme_title
from ..language import number, percent, translate
from .drawing import say_why_empty
from .pairs import Bars, draw_pairs, most_rows

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from ..diagnosis.projects_view import ProjectsView
    from ..provenance import Provenance
    from .style import Theme

FIELDS = ("programme", "measure", "sector", "year")


def value_title(field: str, value: str) -> str:
    """Return a value of a list as people read it; what a list says in words stays in French."""
    if not value:
        return translate("TiDataviz", "Not stated")
    if field == "programme":
        return programme_title(value)
    text = value.replace("|", " + ")
    return text[:1].upper() + text[1:]


def euros(amount: float) -> str:
    """Return an amount as people read it, or that it is unknown."""
    return value_text(Bounds(amount, amount), EUROS)


class ProjectsBy:
    """Funded projects by programme, measure, sector or year: how many, and how much where it is published."""

    def __init__(self, view: ProjectsView, field: str) -> None:
        """Keep the view.

        Args:
            view: The projects of a territory.
            field: One of ``FIELDS``.

        Raises:
            KeyError: When there is no such field.
        """
        tables = {
            "programme": view.by_programme, "measure": view.by_measure, "sector": view.by_sector, "year": view.by_year,
        }  # fmt: skip
        self._view = view
        self._field = field
        rows = [{str(name): value for name, value in row.items()} for row in tables[field].to_dict("records")]
        # What is not stated comes last, however much it is.
        self._rows: list[dict[str, Any]] = sorted(rows, key=lambda row: row["value"] == "")

    @property
    def sources(self) -> tuple[Provenance, ...]:
        """Return where the figures come from: the lists of projects alone."""
        return tuple(source for source in self._view.sources if source.source_id == "funded_projects")

    def title(self) -> str:
        """Return the title."""
        titles = {
            "programme": translate("TiDataviz", "Funded projects by programme, {territory}"),
            "measure": translate("TiDataviz", "Funded projects by measure, {territory}"),
            "sector": translate("TiDataviz", "Funded projects by sector, {territory}"),
            "year": translate("TiDataviz", "Funded projects by year, {territory}"),
        }
        return titles[self._field].format(territory=self._view.territory.name)

    def description(self) -> str:
        """Return the total and the most frequent value."""
        if not self._rows:
            return self._why_empty()
        most = max(self._rows, key=lambda row: row["projects"])
        known = sum(row["amount_known"] for row in self._rows)
        amount = sum(row["amount_eur"] for row in self._rows if row["amount_known"]) if known else math.nan
        return translate(
            "TiDataviz",
            "{territory}: {projects} projects, {amount} in all for the {known} whose amount is published; most frequent: "
            "{value} ({count}).",
        ).format(
            territory=self._view.territory.name,
            projects=number(sum(row["projects"] for row in self._rows)),
            amount=euros(amount),
            known=number(known),
            value=value_title(self._field, str(most["value"])),
            count=number(most["projects"]),
        )

    def table(self) -> pd.DataFrame:
        """Return one row per value."""
        import pandas as pd

        headers = {
            "programme": translate("TiDataviz", "Programme"),
            "measure": translate("TiDataviz", "Measure"),
            "sector": translate("TiDataviz", "Sector"),
            "year": translate("TiDataviz", "Year"),
        }
        columns = [
            headers[self._field],
            translate("TiDataviz", "Projects"),
            translate("TiDataviz", "Share of projects"),
            translate("TiDataviz", "Known amounts"),
            translate("TiDataviz", "Projects without an amount"),
        ]
        total = sum(row["projects"] for row in self._rows)
        cells = [
            (
                value_title(self._field, row["value"]),
                number(row["projects"]),
                percent(row["projects"] / total),
                euros(float(row["amount_eur"])),
                number(row["projects"] - row["amount_known"]),
            )
            for row in self._rows
        ]
        return pd.DataFrame(cells, columns=columns, dtype=object)

    def _why_empty(self) -> str:
        return translate("TiDataviz", "The lists held name no such project in {territory}.").format(
            territory=self._view.territory.name
        )

    def draw(self, figure: Figure, theme: Theme) -> None:
        """Draw number and known amounts of each value."""
        if not self._rows:
            say_why_empty(figure, theme, self.title(), self._why_empty())
            return
        rows = self._that_fit(most_rows(figure, theme, self.title()))
        amount = translate("TiDataviz", "Known amounts, M€")
        if any(row["amount_known"] < row["projects"] for row in rows):
            amount = translate("TiDataviz", "Known amounts, M€ (+ projects without)")
        counts = [row["projects"] for row in rows]
        left = Bars(translate("TiDataviz", "Number of projects"), counts, [number(count) for count in counts])
        right = Bars(amount, [_millions(row) for row in rows], [_amount_label(row) for row in rows])
        draw_pairs(figure, theme, self.title(), [self._label(row) for row in rows], (left, right))

    def _label(self, row: dict[str, Any]) -> str:
        return str(row.get("label") or value_title(self._field, row["value"]))

    def _that_fit(self, most: int) -> list[dict[str, Any]]:
        """Return at most so many rows, the last ones taken together; what is not stated keeps its row."""
        if len(self._rows) <= most:
            return self._rows
        unstated = [row for row in self._rows[-1:] if not row["value"]]
        named = self._rows[: len(self._rows) - len(unstated)]
        first = max(1, most - 1 - len(unstated))
        rest = named[first:]
        label = translate("TiDataviz", "{count} other values").format(count=len(rest))
        sums = {name: sum(row[name] for row in rest) for name in ("projects", "amount_known")}
        amount = sum(row["amount_eur"] for row in rest if row["amount_known"])
        return [*named[:first], {"value": label, "label": label, "amount_eur": amount, **sums}, *unstated]


def _millions(row: dict[str, Any]) -> float:
    """Return the known amounts of a row in millions of euros; a bar without any has no length, and says so."""
    return float(row["amount_eur"]) / 1e6 if row["amount_known"] else 0.0


def _amount_label(row: dict[str, Any]) -> str:
    """Return the known amounts of a row, and how many projects they leave out: ``1.9 (+1)``."""
    unknown = row["projects"] - row["amount_known"]
    if not row["amount_known"]:
        return f"? (+{number(unknown)})"
    amount = _millions(row)
    text = number(amount, 1 if 0 < amount < 10 else 0)
    return f"{text} (+{number(unknown)})" if unknown else text
