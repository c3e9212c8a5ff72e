"""A value function drawn and edited: kind, points with their unit, values out of 100."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...charts.land import value_title
from ...charts.siting_profile import ValueCurve
from ...errors import PluginError
from ...language import labelled, number, translate
from ...siting.titles import unit_factor
from ...siting.values import CATEGORIES, LINEAR, OPTIMUM, STEPS, ValueFunction
from .figure_view import FigureView
from .widgets import Note

if TYPE_CHECKING:
    from typing import Any

_HEIGHT = 200


class CurveDialog(QDialog):
    """Changes a value function; the curve follows each change, and what makes no function is said."""

    def __init__(self, name: str, unit: str, function: ValueFunction, parent: QWidget | None = None) -> None:
        """Show the function of a fact with its unit (see ``siting.facts.Fact``)."""
        super().__init__(parent)
        self.setWindowTitle(translate("TiDataviz", "What each value is worth"))
        self.resize(460, 560)
        self._name, self._unit, self._function = name, unit, function
        largest = max((abs(fact) for fact, _value in function.points), default=0.0)
        self._shown_unit, self._factor = unit_factor(unit, largest)
        column = QVBoxLayout(self)
        self.view = FigureView(_HEIGHT, self)
        column.addWidget(self.view)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("TiDataviz", "Kind of value function"))
        for kind in (CATEGORIES,) if function.kind == CATEGORIES else (LINEAR, STEPS, OPTIMUM):
            self.kind.addItem(kind_title(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(function.kind))
        column.addWidget(self.kind)
        self.table = QTableWidget(0, 3, self)
        self.table.verticalHeader().hide()
        value, meaning = translate("TiDataviz", "Value, out of 100"), translate("TiDataviz", "Meaning")
        self.table.setHorizontalHeaderLabels([self._header(), value, meaning])
        told = any(_meaning(name) for name, _value in function.categories)
        self.table.setColumnHidden(2, not told)
        self.table.horizontalHeader().setSectionResizeMode(2 if told else 0, QHeaderView.ResizeMode.Stretch)
        self.table.setAccessibleName(labelled(self.windowTitle(), name))
        self.table.setTabKeyNavigation(False)  # Tab leads out of the table
        column.addWidget(self.table, 1)
        across = QHBoxLayout()
        self.more = QPushButton(translate("TiDataviz", "Add a line"), self)
        self.more.clicked.connect(self._on_more)
        self.less = QPushButton(translate("TiDataviz", "Remove the line"), self)
        self.less.clicked.connect(self._on_less)
        across.addWidget(self.more)
        across.addWidget(self.less)
        across.addStretch()
        column.addLayout(across)
        self.told = Note("", self)
        column.addWidget(self.told)
        wanted = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(wanted, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self._fill()
        self.kind.currentIndexChanged.connect(self._on_changed)
        self.table.itemChanged.connect(self._on_changed)
        self._on_changed()

    def _header(self) -> str:
        """Return what the first column holds; the name of the fact stands above the curve."""
        if self._function.kind == CATEGORIES:
            return translate("TiDataviz", "Category")
        text = translate("TiDataviz", "Fact, in {unit}")
        return text.format(unit=self._shown_unit) if self._shown_unit else translate("TiDataviz", "Fact")

    def function(self) -> ValueFunction:
        """Return the last function that was one."""
        return self._function

    def _fill(self) -> None:
        rows: list[tuple[Any, float]] = list(self._function.categories)
        if self._function.kind != CATEGORIES:
            rows = [(_plain(fact / self._factor), value) for fact, value in self._function.points]
        self.table.setRowCount(len(rows))
        for place, (fact, value) in enumerate(rows):
            self.table.setItem(place, 0, QTableWidgetItem(str(fact)))
            self.table.setItem(place, 1, QTableWidgetItem(_plain(value * 100)))
            told = QTableWidgetItem(_meaning(str(fact)))
            told.setFlags(Qt.ItemFlag.ItemIsEnabled)  # read, not written
            self.table.setItem(place, 2, told)

    def _cells(self) -> list[tuple[str, str]]:
        cells = []
        for place in range(self.table.rowCount()):
            first, second = (self.table.item(place, column) for column in range(2))
            cells.append((first.text().strip() if first else "", second.text().strip() if second else ""))
        return cells

    def _on_changed(self, _item: object = None) -> None:
        """Draw the function that the table gives, or say why it gives none."""
        kind = str(self.kind.currentData())
        try:
            if kind == CATEGORIES:
                categories = tuple((fact, _number(value) / 100) for fact, value in self._cells() if fact)
                function = ValueFunction(kind, categories=categories)
            else:
                points = tuple((_number(fact) * self._factor, _number(value) / 100) for fact, value in self._cells())
                function = ValueFunction(kind, points=points, unit=self._function.unit)
        except (ValueError, PluginError) as error:
            problem = error.what if isinstance(error, PluginError) else translate("TiDataviz", "A cell holds no number.")
            self._tell(problem)
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
            return
        self._function = function
        self._tell("")
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(True)
        self.view.set_chart(ValueCurve(self._name, self._unit, function))

    def _tell(self, problem: str) -> None:
        self.told.setText(problem)
        self.told.setVisible(bool(problem))

    def _on_more(self) -> None:
        """Add a line after the last one: twice as far, worth the same; an empty category."""
        cells = self._cells()
        place = len(cells)
        numeric = self.kind.currentData() != CATEGORIES and cells
        try:
            fact = _plain(_number(cells[-1][0]) * 2 + 1) if numeric else ""
        except ValueError:
            fact = ""
        self.table.insertRow(place)
        self.table.setItem(place, 0, QTableWidgetItem(fact))
        self.table.setItem(place, 1, QTableWidgetItem(cells[-1][1] if cells else "0"))

    def _on_less(self) -> None:
        row = self.table.currentRow()
        self.table.removeRow(row if row >= 0 else self.table.rowCount() - 1)
        self._on_changed()


def kind_title(kind: str) -> str:
    """Return a kind of value function."""
    return {
        LINEAR: translate("TiDataviz", "Straight lines between points"),
        STEPS: translate("TiDataviz", "Steps"),
        OPTIMUM: translate("TiDataviz", "Best within a range"),
        CATEGORIES: translate("TiDataviz", "A value for each category"),
    }[kind]


def _meaning(category: str) -> str:
    """Return what a code of urban zoning stands for; "" for a category that is said in words."""
    title = value_title("zone", category)
    return title if title != category else ""


def _number(text: str) -> float:
    return float(text.replace("\N{NO-BREAK SPACE}", "").replace("\N{NARROW NO-BREAK SPACE}", "").replace(",", "."))


def _plain(value: float) -> str:
    """Return a number as people type it: the mark of decimals of the language, thousands not parted."""
    return f"{value:.10g}".replace(".", number(0.5, 1)[1])
