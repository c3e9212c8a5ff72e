"""Industrial dynamics: sectors, series, specialisation, change, and what is related to what is there."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QWidget

from ...bounds import UNKNOWN, Bounds
from ...diagnosis.employment_tables import SOURCES
from ...diagnosis.indicator import value_text, years_text
from ...diagnosis.indicators import Rank
from ...diagnosis.standing import place_text, rank_text
from ...diagnosis.views import Figure
from ...language import number, percent, translate
from ...sources.employment import share_alike
from .cards import FigureCard
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .industry_choices import IndustryChoices
from .theme_panel import ThemePanel
from .widgets import Grid, Note

if TYPE_CHECKING:
    import pandas as pd

    from ...charts.chart import Chart
    from ...diagnosis.industry_view import IndustryView

_NARROWEST_CHART = 380
_NARROWEST_CARD = 150
_AROUND, _BAR, _MOST_BARS = 104, 30, 20  # pixels: titles and axes, one bar with two lines of text
_HEIGHT = 320
_MOST_ROWS = 12
_HEADLINES = ("industrial_employees", "industry_share", "industry_change", "industry_quotient")
_PLACES = ("territory", "department", "region", "france", "ti")


class IndustryPanel(ThemePanel):
    """Draws an ``IndustryView``."""

    theme = "industry"

    def make(self) -> None:
        """Add the choices, the figures, the charts and the tables."""
        self.employment = QWidget(self.body)
        outer, self.column = self.column, _column_of(self.employment)
        self.choices = IndustryChoices(self.choose, self.employment)
        self.column.addWidget(self.choices)
        self.facts = Note("", self.employment)
        self.column.addWidget(self.facts)
        self.figures = Grid(_NARROWEST_CARD, self.employment)
        self.column.addWidget(self.figures)
        self.charts = Grid(_NARROWEST_CHART, self.employment)
        self.cards = [ChartCard(_HEIGHT, self.told, self.charts) for _ in range(5)]
        self.charts.place(self.cards)
        self.column.addWidget(self.charts)
        self.section(translate("TiDataviz", "Beside other places"))
        self.comparison = DataTable(
            translate("TiDataviz", "Industry beside other places"), _comparison_columns(), self.told, self.employment
        )
        self.column.addWidget(self.comparison)
        self.section(translate("TiDataviz", "Sectors related to what is there: a signal"))
        self.signal_rule = Note("", self.employment)
        self.column.addWidget(self.signal_rule)
        self.signals = DataTable(translate("TiDataviz", "Related sectors"), _signal_columns(), self.told, self.employment)
        self.column.addWidget(self.signals)
        self.licence = Note("", self.employment)
        self.column.addWidget(self.licence)
        self.column = outer
        self.column.addWidget(self.employment)
        self.section(translate("TiDataviz", "Size of establishments"))
        self.size_note = Note("", self.body)
        self.column.addWidget(self.size_note)
        self.sizes = ChartCard(260, self.told, self.body)
        self.column.addWidget(self.sizes)

    def fill(self, view: IndustryView) -> None:
        """Fill the page; without employment only the size of establishments is shown."""
        from ...charts.industry_sizes import SizeStructure

        self.employment.setVisible(bool(view.years))
        if view.years:
            self._fill_employment(view)
        text = translate(
            "TiDataviz",
            "All activities together, not industry alone: this file does not tell them apart. It has {share} of the "
            "communes.",
        )
        self.size_note.setText(text.format(share=percent(view.size_covered)) if view.size_year else "")
        self.size_note.setVisible(bool(view.size_year))
        self.sizes.set_chart(SizeStructure(view))

    def _fill_employment(self, view: IndustryView) -> None:
        from ...charts.industry_sectors import SectorBars
        from ...charts.industry_series import IndustrySeries
        from ...charts.industry_shift import LocalPart, ShiftShare
        from ...charts.industry_specialisation import QuotientTreemap

        self.choices.show_view(view)
        self.facts.setText(_facts(view))
        self.figures.place([FigureCard(figure, self.figures, self.actions_of_dock.desk) for figure in headlines(view)])
        bars, local = SectorBars(view), LocalPart(view)
        high = _AROUND + _BAR * min(_MOST_BARS, max(5, len(bars)))
        charts: list[tuple[Chart, int]] = [
            (IndustrySeries(view), _HEIGHT),
            (bars, high),
            (QuotientTreemap(view), max(_HEIGHT, high)),
            (ShiftShare(view), _AROUND + 4 * _BAR),
            (local, _AROUND + _BAR * min(_MOST_BARS, max(5, len(local)))),
        ]
        for card, (chart, height) in zip(self.cards, charts):
            card.set_chart(chart, height)
        self.comparison.fill(beside(view), _MOST_ROWS)
        self.signal_rule.setText(_signal_rule(view))
        self.signals.setVisible(bool(len(view.signals)))
        self.signals.fill(view.signals, _MOST_ROWS)
        self.licence.setText(share_alike() if view.settings.source == SOURCES[0] else "")
        self.licence.setVisible(view.settings.source == SOURCES[0])


def _column_of(widget: QWidget) -> Any:
    from qgis.PyQt.QtWidgets import QVBoxLayout

    from .widgets import SPACING

    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACING)
    return column


def _facts(view: IndustryView) -> str:
    """Return what recessions took, and what is in no figure."""
    from ...charts.industry_series import loss_text

    lines = [loss_text(lost) for place, _name, lost in view.losses if place == "territory"]
    if view.newer:
        text = translate("TiDataviz", "{years}: in another nomenclature than NAF rev. 2, not comparable: in no figure.")
        lines.append(text.format(years=", ".join(map(str, view.newer))))
    if view.settings.source == SOURCES[0]:
        lines.append(translate("TiDataviz", "Private employers, employees at the end of the year."))
    return "\n".join(lines)


def _signal_rule(view: IndustryView) -> str:
    if not view.signals_from:
        return translate("TiDataviz", "Too few EPCI are held to tell which sectors go together.")
    return translate(
        "TiDataviz",
        "Industrial sectors in which the territory is not specialised (quotient below 1), those first whose nearest "
        "sectors it has. Nearness is learnt from {count} EPCI: two sectors are near when the same EPCI are specialised in "
        "both. A signal of skills that may be there, not a flow, nor a chance of success.",
    ).format(count=number(view.signals_from))


def headlines(view: IndustryView) -> list[Figure]:
    """Return the key figures of the territory, with their ranks."""
    lines = tuple(dict.fromkeys(source.credit() for source in view.employment_sources))
    found = []
    for row in view.comparison[view.comparison["place"] == "territory"].to_dict("records"):
        if row["indicator"].replace("_flores", "") not in _HEADLINES:
            continue
        # What is not of one year is of all those held, whatever the period chosen for the charts.
        period = str(row["year"]) if row["year"] else years_text(view.years[0], view.years[-1])
        notes = [period, rank_text(_rank(row))]
        value = value_text(Bounds(row["low"], row["high"]), row["unit"])
        found.append(Figure(row["indicator"], row["title"], value, "\n".join(note for note in notes if note), lines))
    return found


def _rank(row: dict[Any, Any]) -> Rank | None:
    return Rank(row["rank_best"], row["rank_worst"], row["among"]) if row["among"] else None


def beside(view: IndustryView) -> pd.DataFrame:
    """Return one row an indicator, with the text of each place: title, year, rank, then a column for each place."""
    import pandas as pd

    rows = []
    for _indicator, group in view.comparison.groupby("indicator", sort=False):
        own = {str(row["place"]): row for row in group.to_dict("records")}
        first = next(iter(own.values()))
        values = {place: value_text(Bounds(row["low"], row["high"]), row["unit"]) for place, row in own.items()}
        covered = own["territory"]["covered"] if "territory" in own else math.nan
        rows.append(
            {
                "title": first["title"],
                "year": str(first["year"] or ""),
                "rank": place_text(_rank(own["territory"])) if "territory" in own else "",
                "covered": "" if math.isnan(covered) else percent(covered),
                **{place: values.get(place, "") for place in _PLACES},
            }
        )
    return pd.DataFrame(rows, columns=["title", "year", "rank", "covered", *_PLACES])


def _comparison_columns() -> list[Column]:
    titles = {
        "territory": translate("TiDataviz", "Territory"),
        "department": translate("TiDataviz", "Department"),
        "region": translate("TiDataviz", "Region"),
        "france": translate("TiDataviz", "All held"),
        "ti": translate("TiDataviz", "All TI"),
    }
    return [
        Column(translate("TiDataviz", "Indicator"), lambda row: row.title, widest=240),
        Column(titles["territory"], lambda row: row.territory, right=True),
        Column(translate("TiDataviz", "Rank"), lambda row: row.rank),
        Column(titles["department"], lambda row: row.department, right=True),
        Column(titles["region"], lambda row: row.region, right=True),
        Column(titles["france"], lambda row: row.france, right=True),
        Column(titles["ti"], lambda row: row.ti, right=True),
        Column(translate("TiDataviz", "Year"), lambda row: row.year),
        Column(
            translate("TiDataviz", "Covered"),
            lambda row: row.covered,
            right=True,
            tooltip=translate("TiDataviz", "Share of what it counts that is known in the territory"),
        ),
    ]


def _signal_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Sector"), lambda row: row.naf_name, widest=210),
        Column(
            translate("TiDataviz", "Relatedness"),
            lambda row: percent(row.density, 1),
            lambda row: float(row.density),
            right=True,
            tooltip=translate("TiDataviz", "Share of what is near to the sector in which the territory is specialised"),
        ),
        Column(
            translate("TiDataviz", "Location quotient"),
            lambda row: _quotient(row.quotient),
            lambda row: float(row.quotient),
            right=True,
        ),
        Column(translate("TiDataviz", "Here"), lambda row: number(row.jobs), lambda row: float(row.jobs), right=True),
        Column(translate("TiDataviz", "Nearest specialities of the territory"), lambda row: row.near, widest=320),
        Column(translate("TiDataviz", "NAF"), lambda row: row.naf),
    ]


def _quotient(value: float) -> str:
    from ...charts.industry_specialisation import quotient_text

    return quotient_text(UNKNOWN if math.isnan(value) else Bounds(value, value))
