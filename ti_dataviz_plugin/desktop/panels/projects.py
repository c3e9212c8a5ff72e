"""Funded projects: how many and how much, on the map and in a list; then where help is missing."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel

from ...diagnosis.project_places import programme_title
from ...language import listed, number, translate
from ...sources.place_doubts import doubt_text
from .cards import FigureCard
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .gap_section import GapSection
from .theme_panel import ThemePanel
from .widgets import Grid, Note, still

if TYPE_CHECKING:
    from ...charts.chart import Chart
    from ...diagnosis.projects_view import ProjectsView

_MOST_ROWS = 10
_MOST_BARS = 9
_NARROWEST_CHART = 380
_NARROWEST_FIGURE = 165
_AROUND, _BAR = 104, 34  # pixels: titles and axes, one bar with two lines of text


class ProjectsPanel(ThemePanel):
    """Draws a ``ProjectsView``."""

    theme = "projects"

    def make(self) -> None:
        """Add the choices, the figures, the charts, the list and the gap."""
        self.title = self.section("")
        self.column.addLayout(self._choices_row())
        self.industrial = QCheckBox(translate("TiDataviz", "Only projects for industry or its land"), self.body)
        self.industrial.setToolTip(
            translate(
                "TiDataviz",
                "Of the Fonds vert, keeps the measures of the Territoires d'industrie and of land recycling; the other "
                "lists are kept whole.",
            )
        )
        self.industrial.clicked.connect(lambda checked: self.choose(industrial_only=bool(checked)))
        self.column.addWidget(self.industrial)
        self.figures = Grid(_NARROWEST_FIGURE, self.body)
        self.column.addWidget(self.figures)
        self.wider = Note("", self.body)
        self.column.addWidget(self.wider)
        self.charts = Grid(_NARROWEST_CHART, self.body)
        self.cards = [ChartCard(_AROUND, self.told, self.charts) for _ in range(4)]
        self.column.addWidget(self.cards[0])
        self.section(translate("TiDataviz", "List of projects"))
        self.projects = DataTable(translate("TiDataviz", "Funded projects"), _columns(), self.told, self.body, filtered=True)
        self.projects.setToolTip(translate("TiDataviz", "Click a project to see it on the map"))
        self.projects.picked.connect(self._on_project)
        self.projects.correctable("funded_projects", _key, self.actions_of_dock.desk)
        self.column.addWidget(self.projects)
        self.section(translate("TiDataviz", "What is funded"))
        self.charts.place(self.cards[1:])
        self.column.addWidget(self.charts)
        self.gap = GapSection(self.actions_of_dock, self.told, self.body)
        self.gap.chosen.connect(lambda choices: self.choose(**choices))
        self.column.addWidget(self.gap)

    def fill(self, view: ProjectsView) -> None:
        """Draw the projects of a territory."""
        from ...charts.projects import FIELDS, ProjectsBy

        title = translate("TiDataviz", "{count} projects placed in {territory}")
        self.title.setText(title.format(count=number(len(view.projects)), territory=view.territory.name))
        self._fill_choices(view)
        self.figures.place([FigureCard(figure, self.figures, self.actions_of_dock.desk) for figure in view.figures])
        self.wider.setText(wider_text(view))
        self.wider.setVisible(bool(self.wider.text()))
        charts: list[Chart] = [ProjectsBy(view, field) for field in FIELDS]
        for card, chart in zip(self.cards, charts):
            card.set_chart(chart, _AROUND + _BAR * min(_MOST_BARS, max(3, len(chart.table()))))
        self.projects.fill(view.projects, _MOST_ROWS)
        self.gap.fill(view)

    def _choices_row(self) -> QHBoxLayout:
        self.programme = QComboBox(self.body)
        self.programme.setToolTip(translate("TiDataviz", "Lists whose projects are shown and set against needs"))
        self.programme.setAccessibleName(self.programme.toolTip())
        self.programme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.programme.setMinimumContentsLength(14)
        still(self.programme)
        self.programme.activated.connect(lambda index: self.choose(programme=self.programme.itemData(index)))
        label = QLabel(translate("TiDataviz", "Projects of"), self.body)
        label.setBuddy(self.programme)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.programme, 1)
        return row

    def _fill_choices(self, view: ProjectsView) -> None:
        """Offer the lists held, with their projects in the territory."""
        self.programme.clear()
        self.programme.addItem(translate("TiDataviz", "every list but the action sheets"), "")
        text = translate("TiDataviz", "{programme} ({count} here)")
        for programme, count in view.offered:
            self.programme.addItem(text.format(programme=programme_title(programme), count=number(count)), programme)
        self.programme.setCurrentIndex(max(0, self.programme.findData(view.settings.programme)))
        self.industrial.setChecked(view.settings.industrial_only)

    def _on_project(self, row: Any) -> None:
        if row.geometry is not None and not row.geometry.is_empty:
            self.actions_of_dock.zoom_to_site(row.geometry)


def wider_text(view: ProjectsView) -> str:
    """Return what is known by a wider place only, in words; "" when nothing is."""
    if not len(view.wider):
        return ""
    one = translate("TiDataviz", "{count} of {programme} ({place})")
    rows = zip(view.wider["projects"], view.wider["programme"], view.wider["place_name"])
    parts = [one.format(count=number(count), programme=programme_title(name), place=place) for count, name, place in rows]
    text = translate("TiDataviz", "Known by a wider place only, and not counted here: {parts}.")
    return text.format(parts=listed(parts))


def _key(row: Any) -> str:
    return f"{row.programme}|{row.project_id}|{row.year}"


def _amount(row: Any) -> str:
    from ...charts.projects import euros

    return translate("TiDataviz", "not published") if math.isnan(row.amount_eur) else euros(row.amount_eur)


def _shown_at(row: Any) -> str:
    texts = {
        "point": translate("TiDataviz", "its coordinates"),
        "commune": translate("TiDataviz", "within its commune"),
        "": translate("TiDataviz", "not on the map"),
    }
    return texts[row.located_as]


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Beneficiary"), lambda row: row.beneficiary or "–", widest=170),
        Column(translate("TiDataviz", "Project"), lambda row: row.project_name, widest=190),
        Column(translate("TiDataviz", "Programme"), lambda row: programme_title(row.programme)),
        Column(translate("TiDataviz", "Measure"), lambda row: row.measure, widest=150),
        Column(translate("TiDataviz", "Amount"), _amount, lambda row: row.amount_eur, right=True),
        Column(translate("TiDataviz", "Year"), lambda row: row.year or "–"),
        Column(translate("TiDataviz", "Sector"), lambda row: row.sector.replace("|", " + "), widest=130),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name or "–", widest=130),
        Column(
            translate("TiDataviz", "Doubt on the place"),
            lambda row: doubt_text(row.place_doubt) or translate("TiDataviz", "none"),
            widest=170,
        ),
        Column(translate("TiDataviz", "Shown at"), _shown_at),
        Column(translate("TiDataviz", "Funder"), lambda row: row.funder),
        Column(translate("TiDataviz", "Identifier"), lambda row: row.project_id),
    ]
