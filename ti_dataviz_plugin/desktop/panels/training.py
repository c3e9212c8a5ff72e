"""Training: the schools near a territory, its trades in tension, and the territories whose need is like a known one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QPushButton

from ...language import labelled, number, translate
from .. import settings
from ..search_box import SearchBox
from .anticipation_bar import AnticipationBar
from .cards import FigureCard
from .chart_card import ChartCard
from .data_table import DataTable
from .theme_panel import ThemePanel
from .training_columns import (
    anticipation_columns,
    body_columns,
    inside_columns,
    nearest_columns,
    tension_columns,
)
from .widgets import Grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...diagnosis.training_view import TrainingView

_NARROWEST_FIGURE = 165
_NARROWEST_CHART = 380
_CHART_HEIGHT = 300
_RANKING_HEIGHT = 460
_MOST_ROWS = 8
_MOST_RANKED = 12


class TrainingPanel(ThemePanel):
    """Draws a ``TrainingView``."""

    theme = "training"

    def make(self) -> None:
        """Add the schools, the trades in tension, then the anticipation."""
        self.ways: dict[str, Any] = {}
        self.figures = Grid(_NARROWEST_FIGURE, self.body)
        self.column.addWidget(self.figures)
        self._make_nearest()
        self._make_lists()
        self._make_anticipation()

    def _make_nearest(self) -> None:
        self.trade_title = self.section("")
        self.trade = SearchBox(translate("TiDataviz", "Search a trade by name or code"), self.body)
        self.trade.chosen.connect(self._on_trade)
        self.column.addWidget(self.trade)
        self.rome = self.note()
        self.nearest_chart = ChartCard(_CHART_HEIGHT, self.told, self.body)
        self.column.addWidget(self.nearest_chart)
        self.nearest = self._table(translate("TiDataviz", "Nearest schools"), nearest_columns(self._way))
        self.nearest.setToolTip(translate("TiDataviz", "Click a school to see it on the map"))
        self.nearest.picked.connect(self._on_place)
        self.nearest.correctable("schools", lambda row: str(row.uai), self.actions_of_dock.desk)
        self.column.addWidget(self.nearest)
        self.travel = QPushButton(translate("TiDataviz", "Ask for travel times"), self.body)
        self.travel.setToolTip(
            translate("TiDataviz", "From the centre of population, by car, of the service in the options")
        )
        self.travel.clicked.connect(self._on_travel)
        self.column.addWidget(self.travel)
        text = translate(
            "TiDataviz",
            "Distances are straight lines in the legal projection. A school whose trades are in no table is one whose "
            "trades are unknown: it is never one that does not teach a trade.",
        )
        self.note(text)

    def _make_lists(self) -> None:
        self.section(translate("TiDataviz", "Trades in tension, and their schools"))
        self.tension = self._table(translate("TiDataviz", "Trades in tension, and their schools"), tension_columns())
        self.tension.setToolTip(translate("TiDataviz", "Click a trade to see its schools"))
        self.tension.picked.connect(lambda row: self.choose(trade=row.trade))
        self.column.addWidget(self.tension)
        self.here_title = self.section(translate("TiDataviz", "Vocational schools of the territory"))
        self.here = self._table(translate("TiDataviz", "Vocational schools of the territory"), inside_columns(), True)
        self.here.picked.connect(self._on_place)
        self.here.correctable("schools", lambda row: str(row.uai), self.actions_of_dock.desk)
        self.column.addWidget(self.here)
        self.untold = self.note()
        self.bodies_title = self.section(translate("TiDataviz", "Training bodies of the territory"))
        self.bodies = self._table(translate("TiDataviz", "Training bodies of the territory"), body_columns(), True)
        self.bodies.correctable("training_bodies", lambda row: f"{row.siret}|{row.name}", self.actions_of_dock.desk)
        self.column.addWidget(self.bodies)

    def _make_anticipation(self) -> None:
        self.section(translate("TiDataviz", "Anticipation: where a need is like a known one"))
        self.case = AnticipationBar(self.choose, self.body)
        self.column.addWidget(self.case)
        self.why = self.note()
        self.charts = Grid(_NARROWEST_CHART, self.body)
        self.parts = ChartCard(_CHART_HEIGHT, self.told, self.charts)
        self.ranking_chart = ChartCard(_RANKING_HEIGHT, self.told, self.charts)
        self.charts.place([self.ranking_chart, self.parts])
        self.column.addWidget(self.charts)
        self.ranking = self._table(translate("TiDataviz", "Territories by likeness of need"), anticipation_columns(), True)
        self.ranking.setToolTip(translate("TiDataviz", "Click a territory to go to it"))
        self.ranking.picked.connect(self._on_territory)
        self.column.addWidget(self.ranking)
        self.rule = self.note()

    def fill(self, view: TrainingView) -> None:
        """Fill the widgets."""
        self._view = view
        self.ways = {}
        self.figures.place([FigureCard(figure, self.figures, self.actions_of_dock.desk) for figure in view.figures])
        self._fill_nearest(view)
        self.tension.fill(view.tension, _MOST_ROWS)
        self.tension.count_with(view.sources)
        self.here.fill(view.inside, _MOST_ROWS)
        text = translate(
            "TiDataviz",
            "{count} more lycées and establishments of the territory: nothing tells whether they have a vocational path.",
        )
        self.untold.setText(text.format(count=number(view.untold)))
        self.untold.setVisible(view.untold > 0)
        for widget in (self.bodies_title, self.bodies):
            widget.setVisible(view.bodies is not None)
        if view.bodies is not None:
            self.bodies.fill(view.bodies, _MOST_ROWS)
        self._fill_anticipation(view)

    def _fill_nearest(self, view: TrainingView) -> None:
        from ...charts.training import NearestSchools

        self.trade_title.setText(
            labelled(translate("TiDataviz", "Nearest schools"), view.trade_name)
            if view.trade_name
            else translate("TiDataviz", "Nearest schools")
        )
        self.trade.set_choices([(str(row.trade), f"{row.trade_name} ({row.trade})") for row in view.trades.itertuples()])
        self.trade.show_code(view.trade)
        self.trade.setVisible(bool(len(view.trades)))
        self.rome.setText(labelled(translate("TiDataviz", "ROME jobs of this trade"), ", ".join(view.rome)))
        self.rome.setVisible(bool(view.rome))
        self.nearest_chart.set_chart(NearestSchools(view))
        self.nearest.fill(view.nearest, _MOST_ROWS)
        self.travel.setVisible(bool(settings.route_service()) and bool(len(view.nearest)))

    def _fill_anticipation(self, view: TrainingView) -> None:
        from ...charts.training import LikenessRanking, NeedParts

        self.case.show_view(view)
        self.why.setText(view.why)
        self.why.setVisible(bool(view.why))
        held = view.anticipation is not None
        for widget in (self.charts, self.ranking, self.rule):
            widget.setVisible(held)
        if view.anticipation is None:
            return
        self.parts.set_chart(NeedParts(view))
        self.parts.setVisible(view.territory.key != view.settings.reference)  # nothing to learn beside itself
        self.ranking_chart.set_chart(LikenessRanking(view))
        self.ranking.fill(view.anticipation.table, _MOST_RANKED)
        self.ranking.count_with(view.anticipation.sources)
        own = view.territory
        self.ranking.select(lambda row: (row.level, row.programme, row.code) == own.key)
        self.rule.setText(view.rule)

    def _table(self, name: str, columns: Sequence[Any], filtered: bool = False) -> DataTable:
        return DataTable(name, list(columns), self.told, self.body, filtered=filtered)

    def _on_trade(self, code: str) -> None:
        self.choose(trade=code)

    def _on_place(self, row: Any) -> None:
        if row.geometry is not None and not row.geometry.is_empty:
            self.actions_of_dock.zoom_to_site(row.geometry)

    def _on_territory(self, row: Any) -> None:
        self.actions_of_dock.choose(row.level, row.programme, row.code)

    def _on_travel(self) -> None:
        view = self._view
        ends = [(point.x, point.y) for point in view.nearest.geometry]

        def told(ways: Sequence[Any]) -> None:
            if self._view is view:
                self.ways = dict(zip(view.nearest["uai"], ways))
                self.nearest.fill(view.nearest, _MOST_ROWS)

        self.actions_of_dock.travel_times(view.centre, ends, told)

    def _way(self, row: Any) -> float:
        """Return the minutes to a school, NaN when they were not asked for or not given."""
        way = self.ways.get(row.uai)
        return math.nan if way is None else way.minutes
