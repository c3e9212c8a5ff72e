"""A chart in a panel: the picture or its table twin, its sources, and a menu to copy or export either."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ...enrichment.credit import lines, summary
from ...language import translate
from . import export
from .credits import Credits
from .data_table import DataTable
from .figure_view import FigureView
from .frame_model import Column
from .widgets import Card, Heading, Note

if TYPE_CHECKING:
    from ...charts.chart import Chart
    from ...errors import PluginError

_MOST_ROWS = 12
_MOST_NAMED = 20
_WIDEST = 130


class ChartCard(Card):
    """Shows one chart at a time; the figures of the picture can be read as a table."""

    def __init__(self, height: int, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make an empty card.

        Args:
            height: Height of the picture in pixels.
            told: Takes the error when an export fails.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._told = told
        self._chart: Chart | None = None
        self._table: DataTable | None = None
        self.figure = FigureView(height, self)
        self.title = Heading("", self, 1.0)
        self.title.hide()
        self.local = Note("", self)
        self.local.hide()
        self.sources = Credits(self)
        self._switch = self._make_switch()
        self.setFocusProxy(self._switch)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(2)
        bar.addWidget(self.sources, 1)
        bar.addWidget(self._switch)
        bar.addWidget(self._make_menu())
        self.column.addWidget(self.title)
        self.column.addWidget(self.figure)
        self.column.addWidget(self.local)
        self.column.addStretch()
        self.column.addLayout(bar)

    def set_chart(self, chart: Chart, height: int = 0) -> None:
        """Show a chart, and its table if the table is being looked at."""
        self._chart = chart
        self.figure.set_chart(chart, height)
        self.title.setText(chart.title())
        self.sources.fill(chart.sources)
        self.setAccessibleName(chart.title())
        self.local.setText("\n".join(lines(chart.sources, _MOST_NAMED)[1:]))
        self.setAccessibleDescription("\n".join(filter(None, (chart.description(), summary(chart.sources)))))
        self._fill_table()
        self._show_local()

    def show_table(self, shown: bool) -> None:
        """Show the table twin, or the picture."""
        self._switch.setChecked(shown)

    @property
    def table(self) -> DataTable | None:
        """Return the table twin, None as long as nobody looked at it."""
        return self._table

    def _make_switch(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        text = translate("TiDataviz", "Show the figures as a table")
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.toggled.connect(self._on_switch)
        return button

    def _make_menu(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIcon(QgsApplication.getThemeIcon("/mActionSharingExport.svg"))
        text = translate("TiDataviz", "Copy or export this chart")
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        menu.addAction(translate("TiDataviz", "Copy image"), self.copy_image)
        menu.addAction(translate("TiDataviz", "Copy table"), self.copy_table)
        menu.addSeparator()
        menu.addAction(translate("TiDataviz", "Export as PNG…"), self.save_png)
        menu.addAction(translate("TiDataviz", "Export as SVG…"), self.save_svg)
        menu.addAction(translate("TiDataviz", "Export table as CSV…"), self.save_csv)
        button.setMenu(menu)
        return button

    def copy_image(self) -> None:
        """Copy the picture, its sources with it."""
        if self._chart is not None:
            export.copy_image(self._chart)

    def copy_table(self) -> None:
        """Copy the figures."""
        if self._chart is not None:
            export.copy_table(*_texts(self._chart), lines(self._chart.sources))

    def save_png(self) -> None:
        """Save the picture as PNG."""
        self._save("png")

    def save_svg(self) -> None:
        """Save the picture as SVG."""
        self._save("svg")

    def save_csv(self) -> None:
        """Save the figures as CSV."""
        self._save("csv")

    def _save(self, suffix: str) -> None:
        chart = self._chart
        if chart is None:
            return
        if suffix == "csv":
            export.save(
                self, chart.title(), suffix, lambda: export.csv_bytes(*_texts(chart), lines(chart.sources)), self._told
            )
        else:
            export.save(self, chart.title(), suffix, lambda: export.image_bytes(chart, suffix), self._told)

    def _on_switch(self, shown: bool) -> None:
        self.figure.setVisible(not shown)
        self.title.setVisible(shown)
        self._show_local()
        if shown:
            self._fill_table(make=True)
        if self._table is not None:
            self._table.setVisible(shown)

    def _show_local(self) -> None:
        """Name the contributions under the table; under the picture, the sources count them, and name them on demand."""
        self.local.setVisible(self._switch.isChecked() and bool(self.local.text()))

    def _fill_table(self, make: bool = False) -> None:
        """Fill the table twin, if it is being looked at; its columns depend on the chart."""
        if self._chart is None or not (make or self._switch.isChecked()):
            return
        frame = self._chart.table()
        if self._table is not None:
            self.column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = DataTable(self._chart.title(), [_column(n, t) for n, t in enumerate(frame.columns)], self._told, self)
        self._table.fill(frame, _MOST_ROWS)
        self._table.count_with(self._chart.sources)
        self.column.insertWidget(2, self._table)


def _column(number: int, title: str) -> Column:
    return Column(str(title), lambda row: str(row[number]), widest=_WIDEST)


def _texts(chart: Chart) -> tuple[list[str], list[list[str]]]:
    """Return headers and cells of the table of a chart, as texts."""
    frame = chart.table()
    return [str(name) for name in frame.columns], [
        [str(cell) for cell in row] for row in frame.itertuples(index=False, name=None)
    ]
