"""A table with what officers expect of one: sort, filter, copy, export."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QItemSelectionModel, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...enrichment.credit import lines
from ...language import number, translate
from . import export
from .frame_model import FrameModel
from .widgets import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

    from ...enrichment.figures import FigureSubject
    from ...errors import PluginError
    from ...provenance import Provenance
    from ..local.desk import Desk
    from .frame_model import Column

_ROWS_MEASURED = 60


class DataTable(QWidget):
    """Rows of a DataFrame; ``picked`` hands over the named tuple of a row that the officer chose."""

    picked = pyqtSignal(object)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        told: Callable[[PluginError], None],
        parent: QWidget | None = None,
        filtered: bool = False,
    ) -> None:
        """Make an empty table.

        Args:
            name: What it lists; exports are named after it, screen readers say it.
            columns: Its columns.
            told: Takes the error when an export fails.
            parent: Qt's parent.
            filtered: Whether there is a box to filter the rows.
        """
        super().__init__(parent)
        self.name = name
        self._told = told
        self._most = 0
        self.corrections: list[QAction] = []
        self.notes: list[str] = []
        self.model = FrameModel(columns, self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(translate("TiDataviz", "Filter the rows…"))
        self.filter.setAccessibleName(translate("TiDataviz", "Filter the rows of: {table}").format(table=name))
        self.filter.setClearButtonEnabled(True)
        self.filter.setVisible(filtered)
        self.filter.textChanged.connect(self._filter)
        self.view = self._make_view(name)
        self.count = Note("", self)
        self.count.setVisible(filtered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.filter, self.view, self.count):
            column.addWidget(widget)
        self.setFocusProxy(self.view)

    def fill(self, frame: pd.DataFrame, most_rows: int = 0) -> None:
        """Show the rows of a DataFrame, at a height for ``most_rows`` of them at most (0: as high as there is room)."""
        self.model.fill(frame)
        self._most = most_rows
        self._fit_columns()
        self._fit_height()
        self._say_count()

    def select(self, test: Callable[[Any], bool]) -> None:
        """Select the first row whose named tuple passes a test, without telling anyone."""
        row = self.model.row_of(test)
        selection = self.view.selectionModel()
        if row < 0:
            selection.clear()
            return
        index = self.model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        selection.setCurrentIndex(index, flags)
        self.view.scrollTo(index)

    def count_with(self, sources: Iterable[Provenance]) -> None:
        """Say in each copy and export of the table which local contributions its figures count: who, when, why.

        Args:
            sources: Where the figures come from, what is laid over them included.
        """
        self.notes = lines(sources)

    def correctable(self, source: str | Callable[[Any], str], key_of: Callable[[Any], str], desk: Desk) -> None:
        """Let the rows be corrected and commented, and mark those that local experts speak of.

        Args:
            source: The table that the rows come from, or what returns it of a row: "" for one that nobody can correct.
            key_of: Returns the key of a row, as contributions write it.
            desk: Where corrections are made.
        """

        def source_of(row: Any) -> str:
            return source if isinstance(source, str) else source(row)

        def marked(row: Any) -> str:
            source_id = source_of(row)
            return desk.marks_of(source_id).get(key_of(row), "") if source_id else ""

        entries = (
            (translate("TiDataviz", "Correct…"), desk.correct),
            (translate("TiDataviz", "Comment…"), desk.comment),
            (translate("TiDataviz", "Say that it is gone…"), desk.say_gone),
        )
        self._offer(entries, lambda row: (source_of(row), key_of(row)), lambda row: bool(source_of(row)))
        self._mark(marked)

    def correctable_sites(self, desk: Desk) -> None:
        """Let candidate sites be corrected: rows with kind, site_id and commune, as ``siting.candidates`` has them."""
        self.correctable(
            lambda row: row.kind if desk.site_key(row.kind, row.site_id, row.commune) else "",
            lambda row: desk.site_key(row.kind, row.site_id, row.commune),
            desk,
        )

    def commentable(self, figure_of: Callable[[Any], FigureSubject | None], desk: Desk) -> None:
        """Let rows that no official file corrects, figures of a survey, be commented and given a local value.

        Args:
            figure_of: Returns the figure that a row shows, None for none.
            desk: Where contributions are made.
        """
        entries = (
            (translate("TiDataviz", "Local value…"), desk.give_value),
            (translate("TiDataviz", "Comment…"), desk.comment_figure),
        )
        self._offer(entries, lambda row: (figure_of(row),), lambda row: figure_of(row) is not None)
        self._mark(lambda row: desk.marks_of_figure(figure_of(row)))

    def _offer(
        self,
        entries: Sequence[tuple[str, Callable[..., object]]],
        told: Callable[[Any], tuple[Any, ...]],
        fits: Callable[[Any], bool],
    ) -> None:
        """Put entries before the others of the context menu, for the rows that they fit."""
        first = self.view.actions()[0]
        for text, act in entries:
            action = QAction(text, self.view)
            action.triggered.connect(lambda _on, act=act: [act(*told(row)) for row in self.current() if fits(row)])
            self.view.insertAction(first, action)
            self.corrections.append(action)
        made = self.corrections[-len(entries) :]

        def follow() -> None:
            for action in made:
                action.setEnabled(all(fits(row) for row in self.current()))

        self.view.selectionModel().currentRowChanged.connect(lambda _now, _before: follow())

    def _mark(self, mark: Callable[[Any], str]) -> None:
        self.model.sign = QgsApplication.getThemeIcon("/mActionToggleEditing.svg")
        self.model.mark = mark

    def selected(self) -> list[Any]:
        """Return the named tuples of the rows selected."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return [self.model.source(self.model.index(row, 0)) for row in rows]

    def current(self) -> list[Any]:
        """Return the named tuple of the row that the focus is on; none when it is on none."""
        index = self.view.currentIndex()
        return [self.model.source(index)] if index.isValid() else []

    def copy(self) -> None:
        """Copy the rows selected, or all of them when one or none is, with what local experts changed of them."""
        places = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        headers, rows = self._told_table()
        export.copy_table(headers, [rows[place] for place in places] if len(places) > 1 else rows, self.notes)

    def save(self) -> None:
        """Save the rows shown as CSV."""
        export.save(self, self.name, "csv", self._as_csv, self._told)

    def _as_csv(self) -> bytes:
        return export.csv_bytes(*self._told_table(), self.notes)

    def _told_table(self) -> tuple[list[str], list[tuple[str, ...]]]:
        """Return the headers and the rows shown, what local experts changed of each in a column of its own."""
        headers, rows, marks = self.model.headers(), self.model.shown(), self.model.marked()
        if any(marks):
            headers = [*headers, translate("TiDataviz", "Local expertise")]
            rows = [(*row, mark.replace("\n", " ")) for row, mark in zip(rows, marks)]
        return headers, rows

    def _make_view(self, name: str) -> QTableView:
        view = QTableView(self)
        view.setAccessibleName(name)
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAlternatingRowColors(True)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 8)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        view.clicked.connect(self._pick)
        view.activated.connect(self._pick)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        copy = QAction(translate("TiDataviz", "Copy table"), view)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy)
        save = QAction(translate("TiDataviz", "Export table as CSV…"), view)
        save.triggered.connect(self.save)
        view.addActions([copy, save])
        return view

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self.model.source(index))

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._say_count()

    def _say_count(self) -> None:
        text = translate("TiDataviz", "{shown} of {total} rows")
        self.count.setText(text.format(shown=number(self.model.rowCount()), total=number(self.model.total())))

    def _fit_columns(self) -> None:
        """Give each column the width of its longest text, within limits."""
        metrics, header = self.view.fontMetrics(), self.view.horizontalHeader()
        rows = self.model.shown(_ROWS_MEASURED)
        for place, column in enumerate(self.model.columns):
            texts = [column.title + "M", *(row[place] for row in rows)]
            width = max(metrics.horizontalAdvance(text) for text in texts) + 14
            header.resizeSection(place, min(column.widest, width))

    def _fit_height(self) -> None:
        if not self._most:
            return
        rows = min(max(1, self.model.total()), self._most)
        bar = self.view.horizontalScrollBar().sizeHint().height()
        high = self.view.horizontalHeader().sizeHint().height() + rows * self.view.verticalHeader().defaultSectionSize()
        self.view.setFixedHeight(high + bar + 4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
