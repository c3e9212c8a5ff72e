"""The quality of the data: a grade in words for each source, why, and what to do about it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ...enrichment.touching import states_text
from ...language import number, translate
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .theme_panel import ThemePanel
from .widgets import Note

if TYPE_CHECKING:
    from ...diagnosis.quality import QualityView

_MOST_ROWS = 14
_AROUND, _BAR = 84, 30


class QualityPanel(ThemePanel):
    """Draws a ``QualityView``."""

    theme = "quality"

    def make(self) -> None:
        """Add the statement, the table of grades, the rule and the chart."""
        self.title = self.section("")
        self.statement = Note("", self.body)
        self.column.addWidget(self.statement)
        self.held = DataTable(translate("TiDataviz", "Data held"), _columns(), self.told, self.body)
        self.column.addWidget(self.held)
        self.rule = Note("", self.body)
        self.column.addWidget(self.rule)
        self.card = ChartCard(_AROUND, self.told, self.body)
        self.column.addWidget(self.card)

    def fill(self, view: QualityView) -> None:
        """Fill the table and draw the chart."""
        from ...charts.coverage import CoverageBySource

        text = translate("TiDataviz", "{count} sources of data are behind this territory")
        self.title.setText(text.format(count=number(len(view.held))))
        self.statement.setText(view.statement)
        self.held.fill(view.held, _MOST_ROWS)
        self.rule.setText(view.rule)
        self.card.set_chart(CoverageBySource(view), _AROUND + _BAR * int(view.held["coverage"].notna().sum()))


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Source"), lambda row: row.title, widest=190),
        Column(translate("TiDataviz", "Grade"), lambda row: row.grade_name),
        Column(
            translate("TiDataviz", "Why"), lambda row: row.reasons or translate("TiDataviz", "nothing wrong"), widest=300
        ),
        Column(translate("TiDataviz", "What to do"), lambda row: row.advice, widest=300),
        Column(translate("TiDataviz", "Vintage"), lambda row: row.vintage or translate("TiDataviz", "unknown"), widest=120),
        Column(translate("TiDataviz", "Coverage"), lambda row: row.coverage_text, lambda row: row.coverage, widest=150),
        Column(translate("TiDataviz", "Hidden values"), _hidden, lambda row: row.hidden, right=True),
        Column(translate("TiDataviz", "Age, years"), _age, lambda row: row.age, right=True),
        Column(
            translate("TiDataviz", "Corrections"),
            lambda row: states_text(row.corrected, row.proposed) or "–",
            lambda row: row.corrected,
            tooltip=translate("TiDataviz", "Number of objects of the territory that local experts corrected or added"),
        ),
        Column(translate("TiDataviz", "Licence"), lambda row: row.licence, widest=170),
        Column(translate("TiDataviz", "Producer"), lambda row: row.producer, widest=150),
        Column(translate("TiDataviz", "Received on"), lambda row: row.retrieved_at[:10]),
    ]


def _hidden(row: Any) -> str:
    from ...charts.coverage import hidden_text

    return hidden_text(row.hidden)


def _age(row: Any) -> str:
    return "–" if math.isnan(row.age) else number(row.age, 1)
