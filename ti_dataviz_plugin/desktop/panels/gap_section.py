"""Where help is missing: the rule, the weights, the parts of the territory, and the ranking of the whole level."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from ...language import listed, number, translate
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .weight_box import WeightBox
from .widgets import SPACING, Grid, Heading, Note, still

if TYPE_CHECKING:
    from ...charts.chart import Chart
    from ...diagnosis.gap import GapPart
    from ...diagnosis.projects_view import ProjectsView
    from ...errors import PluginError
    from .panel import Actions

_MOST_ROWS = 12
_MOST_WEIGHT = 10.0
_NARROWEST_CHART, _NARROWEST_WEIGHT = 380, 190
_PARTS_HIGH, _PLOT_HIGH = 250, 330


class GapSection(QWidget):
    """Draws the gap of a ``ProjectsView``; ``chosen`` hands over settings to change."""

    chosen = pyqtSignal(dict)

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty section."""
        super().__init__(parent)
        self._actions, self._told = actions, told
        self._view: ProjectsView | None = None
        self._ids: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        self._column.addWidget(Heading(translate("TiDataviz", "Where help is missing"), self))
        self.rule = Note("", self)
        self.unknown = Note("", self)
        self._column.addWidget(self.rule)
        self._column.addWidget(self.unknown)
        self._column.addLayout(self._measure_row())
        self.weights = Grid(_NARROWEST_WEIGHT, self)
        self._column.addWidget(self.weights)
        self.charts = Grid(_NARROWEST_CHART, self)
        self.parts = ChartCard(_PARTS_HIGH, told, self.charts)
        self.plot = ChartCard(_PLOT_HIGH, told, self.charts)
        self.charts.place([self.parts, self.plot])
        self._column.addWidget(self.charts)
        self._column.addLayout(self._map_row())
        self.ranking: DataTable | None = None

    def fill(self, view: ProjectsView) -> None:
        """Draw the gap of a territory and of its level."""
        from ...charts.gap import GapParts, NeedAndHelp

        self._view = view
        charts: list[tuple[ChartCard, Chart, int]] = [
            (self.parts, GapParts(view), _PARTS_HIGH),
            (self.plot, NeedAndHelp(view), _PLOT_HIGH),
        ]
        for card, chart, high in charts:
            card.set_chart(chart, high)
        self.rule.setText(view.rule)
        self.rule.setVisible(bool(view.rule))
        self.unknown.setText(_unknown_text(view))
        self.unknown.setVisible(bool(self.unknown.text()))
        self.measure.setCurrentIndex(self.measure.findData(view.settings.by_amount))
        self._fill_weights(view)
        self._fill_maps(view)
        self._fill_ranking(view)

    def _map_row(self) -> QHBoxLayout:
        self.maps = QMenu(self)
        self.map_button = QPushButton(translate("TiDataviz", "Show on the map"), self)
        self.map_button.setMenu(self.maps)
        self.map_note = Note("", self)
        row = QHBoxLayout()
        row.addWidget(self.map_button)
        row.addWidget(self.map_note, 1)
        return row

    def _fill_maps(self, view: ProjectsView) -> None:
        """Offer a map of the gap and of each of its parts; they are indicators, made with the usual choices."""
        from ...diagnosis.gap import GapChoices
        from ...diagnosis.indicators import catalogue

        self.maps.clear()
        parts = [part.id for part in view.gap.parts if part.held] if view.gap is not None else []
        titles = catalogue()
        for name in (f"gap_{kind}" for kind in ("index", "need", *parts, "interventions")):
            self.maps.addAction(titles[name].title, lambda name=name: self._map(name))
        known = view.gap is not None and view.gap.known > 0
        self.map_button.setEnabled(known)
        usual = translate(
            "TiDataviz", "The maps are made with equal weights, by number, from every list but the action sheets."
        )
        self.map_note.setText("" if view.choices == GapChoices() else usual)

    def _map(self, name: str) -> None:
        if self._view is not None:
            self._actions.map_indicator(name, self._view.territory.level)

    def _measure_row(self) -> QHBoxLayout:
        self.measure = QComboBox(self)
        self.measure.addItem(translate("TiDataviz", "the number of projects"), False)
        self.measure.addItem(translate("TiDataviz", "the amounts granted"), True)
        self.measure.setToolTip(translate("TiDataviz", "What interventions are measured by"))
        self.measure.setAccessibleName(self.measure.toolTip())
        still(self.measure)
        self.measure.activated.connect(lambda index: self.chosen.emit({"by_amount": bool(self.measure.itemData(index))}))
        label = QLabel(translate("TiDataviz", "Interventions measured by"), self)
        label.setBuddy(self.measure)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.measure, 1)
        return row

    def _fill_weights(self, view: ProjectsView) -> None:
        """Show the weight of each part of the need; one that nobody knows cannot be weighed."""
        boxes = []
        text = translate("TiDataviz", "Weight: {part}")
        for part in view.gap.parts if view.gap is not None else ():
            box = WeightBox(text.format(part=part.title), part.weight, _MOST_WEIGHT, "", self.weights)
            box.setEnabled(part.held)
            box.setToolTip(part.formula)
            box.changed.connect(lambda value, part=part: self.chosen.emit({f"{part.id}_weight": value}))
            boxes.append(box)
        self.weights.place(boxes)
        self.weights.setVisible(bool(boxes))

    def _fill_ranking(self, view: ProjectsView) -> None:
        """Fill the table of the level; its columns are the parts held."""
        parts = tuple(part for part in view.gap.parts if part.held) if view.gap is not None else ()
        ids = (*(part.title for part in parts), str(view.settings.by_amount), "" if view.gap is None else view.gap.per)
        if self.ranking is None or ids != self._ids:
            if self.ranking is not None:
                self._column.removeWidget(self.ranking)
                self.ranking.hide()
                self.ranking.deleteLater()
            name = translate("TiDataviz", "Where help is missing")
            self.ranking = DataTable(name, _columns(view, parts), self._told, self, filtered=True)
            self.ranking.setToolTip(translate("TiDataviz", "Click a territory to go to it"))
            self.ranking.picked.connect(self._on_territory)
            self._column.addWidget(self.ranking)
            self._ids = ids
        self.ranking.setVisible(view.gap is not None and view.gap.known > 0)
        if view.gap is not None:
            table = view.gap.table
            # The gaps known come first, the largest at the top.
            self.ranking.fill(table.assign(place=table["gap"].notna().cumsum().where(table["gap"].notna())), _MOST_ROWS)
            self.ranking.count_with(view.gap.sources)
            self.ranking.select(lambda row: row.code == view.territory.code)

    def _on_territory(self, row: Any) -> None:
        if self._view is not None:
            territory = self._view.territory
            self._actions.choose(territory.level, territory.programme, row.code)


def _unknown_text(view: ProjectsView) -> str:
    """Return which parts of the need nobody knows, and of how many territories the gap is known; "" when all is known."""
    if view.gap is None:
        return ""
    lines = []
    absent = [part.title for part in view.gap.parts if not part.held]
    if absent:
        lines.append(translate("TiDataviz", "Not known, and left out for all: {parts}.").format(parts=listed(absent)))
    total = len(view.gap.table)
    if view.gap.known < total:
        text = translate("TiDataviz", "The gap is known for {known} of {total} territories of the level.")
        lines.append(text.format(known=number(view.gap.known), total=number(total)))
    return "\n".join(lines)


def _columns(view: ProjectsView, parts: tuple[GapPart, ...]) -> list[Column]:
    from ...charts.gap import acted_text, ends, index_text, part_value_text, position_text

    per = "" if view.gap is None else view.gap.per
    by_amount = view.settings.by_amount

    def of_part(part: GapPart) -> Column:
        def text(row: Any) -> str:
            fields = row._asdict()
            return f"{position_text(ends(fields, f'{part.id}_rank'))} ({part_value_text(fields, part)})"

        def order(row: Any) -> float:
            fields = row._asdict()
            return float(fields[f"{part.id}_low"] + fields[f"{part.id}_high"])

        return Column(part.title, text, order, right=True, tooltip=part.formula, widest=150)

    return [
        Column(translate("TiDataviz", "Rank"), _place, lambda row: row.place, right=True),
        Column(translate("TiDataviz", "Territory"), lambda row: row.name, widest=170),
        Column(
            translate("TiDataviz", "Gap"),
            lambda row: index_text(ends(row._asdict(), "gap")),
            lambda row: row.gap,
            right=True,
        ),
        Column(
            translate("TiDataviz", "Need"),
            lambda row: index_text(ends(row._asdict(), "need")),
            lambda row: row.need,
            right=True,
        ),
        *(of_part(part) for part in parts),
        Column(
            translate("TiDataviz", "Interventions"),
            lambda row: f"{position_text(ends(row._asdict(), 'acted_rank'))} ({acted_text(row._asdict(), per, by_amount)})",
            lambda row: row.acted_low,
            right=True,
            widest=210,
        ),
        Column(translate("TiDataviz", "Projects"), lambda row: _count(row.projects), lambda row: row.projects, right=True),
        Column(translate("TiDataviz", "Code"), lambda row: row.code),
    ]


def _place(row: Any) -> str:
    return "–" if math.isnan(row.place) else number(row.place)


def _count(value: float) -> str:
    return translate("TiDataviz", "unknown") if math.isnan(value) else number(value)
