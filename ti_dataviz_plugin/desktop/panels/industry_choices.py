"""What an officer can choose on the page of industrial dynamics."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...language import translate
from ...sources.catalogue import catalogue
from .widgets import still

if TYPE_CHECKING:
    from ...diagnosis.industry_view import IndustryView


class IndustryChoices(QWidget):
    """Source, level of sectors, perimeter, measure and years."""

    def __init__(self, choose: Callable[..., None], parent: QWidget | None = None) -> None:
        """Make the boxes; ``show_view`` sets them.

        Args:
            choose: Takes the settings that change, as ``IndustrySettings`` names them.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._choose = choose
        self.source = self._box(translate("TiDataviz", "Source of employment"))
        self.level = self._box(translate("TiDataviz", "How finely sectors are told apart"))
        self.perimeter = self._box(translate("TiDataviz", "What counts as industry"))
        self.measure = self._box(translate("TiDataviz", "What is measured in the series, the specialisation and the change"))
        self.first = self._box(translate("TiDataviz", "First year of the period"))
        self.last = self._box(translate("TiDataviz", "Last year of the period"))
        self._sources = QLabel(translate("TiDataviz", "Source"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for row in (
            (self._sources, self.source),
            (QLabel(translate("TiDataviz", "Sectors"), self), self.level, self.perimeter),
            (QLabel(translate("TiDataviz", "Measure"), self), self.measure),
            (QLabel(translate("TiDataviz", "Period"), self), self.first, self.last),
        ):
            line = QHBoxLayout()
            for widget in row:
                line.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
            column.addLayout(line)
        self.source.activated.connect(lambda _index: self._choose(source=str(self.source.currentData())))
        self.level.activated.connect(lambda _index: self._choose(level=str(self.level.currentData())))
        self.perimeter.activated.connect(lambda _index: self._choose(manufacturing_only=bool(self.perimeter.currentData())))
        self.measure.activated.connect(lambda _index: self._choose(measure=str(self.measure.currentData())))
        self.first.activated.connect(self._on_years)
        self.last.activated.connect(self._on_years)

    def show_view(self, view: IndustryView) -> None:
        """Show the settings that a view was made with, without asking for another."""
        settings = view.settings
        levels = {
            "A17": translate("TiDataviz", "broad sectors (A17)"),
            "A38": translate("TiDataviz", "sectors (A38)"),
            "A88": translate("TiDataviz", "divisions (A88)"),
        }
        perimeters = {
            False: translate("TiDataviz", "industry (B to E)"),
            True: translate("TiDataviz", "manufacturing (C)"),
        }
        measures = {
            "employees": translate("TiDataviz", "employees"),
            "establishments": translate("TiDataviz", "establishments"),
        }
        entries = catalogue()
        _fill(self.source, {source_id: entries[source_id].name() for source_id in view.held}, settings.source)
        for widget in (self._sources, self.source):
            widget.setVisible(len(view.held) > 1)
        _fill(self.level, {level: levels[level] for level in view.levels}, settings.level)
        _fill(self.perimeter, perimeters, settings.manufacturing_only)
        _fill(self.measure, measures, settings.measure)
        first, last = translate("TiDataviz", "from {year}"), translate("TiDataviz", "to {year}")
        _fill(self.first, {year: first.format(year=year) for year in view.years}, settings.first_year)
        _fill(self.last, {year: last.format(year=year) for year in view.years}, settings.last_year)

    def _box(self, tooltip: str) -> QComboBox:
        box = QComboBox(self)
        box.setToolTip(tooltip)
        box.setAccessibleName(tooltip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        still(box)
        return box

    def _on_years(self, _index: int) -> None:
        first, last = int(self.first.currentData() or 0), int(self.last.currentData() or 0)
        self._choose(first_year=min(first, last), last_year=max(first, last))


def _fill(box: QComboBox, choices: dict, chosen: object) -> None:
    box.clear()
    for value, text in choices.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, list(choices).index(chosen) if chosen in choices else 0))
