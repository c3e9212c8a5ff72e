"""A table for Qt's views: what people read, sorted by what it means, filtered without regard to accents."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ...geography.codes import fold
from .widgets import as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Attributes:
        title: Its header.
        text: Row -> what people read.
        order: Row -> a number or a text to sort by; by default the text.
        right: Whether it is aligned to the right, as figures are.
        tooltip: Longer explanation of the header.
        widest: Widest that it is shown at first, in pixels.
        more: Row -> a longer text, told when the pointer rests on a cell and to screen readers; by default the text.
    """

    title: str
    text: Callable[[Any], str]
    order: Callable[[Any], float | str] | None = None
    right: bool = False
    tooltip: str = ""
    widest: int = 300
    more: Callable[[Any], str] | None = None


class _Row:
    """One row; what people read of it and what it is sorted by are made when they are asked for."""

    def __init__(self, source: Any, columns: tuple[Column, ...]) -> None:
        self.source = source
        self._columns = columns

    @cached_property
    def texts(self) -> tuple[str, ...]:
        return tuple(column.text(self.source) for column in self._columns)

    @cached_property
    def keys(self) -> tuple[float | str, ...]:
        return tuple(
            fold(text) if column.order is None else column.order(self.source)
            for column, text in zip(self._columns, self.texts)
        )

    @cached_property
    def folded(self) -> str:
        return fold(" ".join(self.texts))


class FrameModel(QAbstractTableModel):
    """The rows of a DataFrame; sorting puts what is unknown last, whatever the direction.

    ``mark`` says what to tell of a row beside its cells, "" for nothing; a row that has a mark bears the icon ``sign``.
    """

    def __init__(self, columns: Sequence[Column], parent: Any = None) -> None:
        """Set the columns; there is no row yet."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[_Row] = []
        self._shown: list[_Row] = []
        self._needle = ""
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        self.mark: Callable[[Any], str] = lambda _source: ""
        self.sign: Any = None

    def fill(self, frame: pd.DataFrame) -> None:
        """Show the rows of a DataFrame; each is handed to the columns as a named tuple."""
        self._all = [_Row(source, self.columns) for source in frame.itertuples(index=False, name="Row")]
        self._reset()

    def filter(self, needle: str) -> None:
        """Show the rows of which a cell contains a text, accents and case ignored."""
        self._needle = fold(needle)
        self._reset()

    def source(self, index: QModelIndex) -> Any:
        """Return the named tuple behind a row."""
        return self._shown[index.row()].source

    def row_of(self, test: Callable[[Any], bool]) -> int:
        """Return the first row shown whose named tuple passes a test, -1 when there is none."""
        return next((number for number, row in enumerate(self._shown) if test(row.source)), -1)

    def marked(self) -> list[str]:
        """Return the marks of the rows shown, "" for a row without one."""
        return [self.mark(row.source) for row in self._shown]

    def total(self) -> int:
        """Return the number of rows, those filtered out included."""
        return len(self._all)

    def headers(self) -> list[str]:
        """Return the headers."""
        return [column.title for column in self.columns]

    def shown(self, most: int | None = None) -> list[tuple[str, ...]]:
        """Return the texts of the rows shown, in their order, or of so many of the first."""
        return [row.texts for row in self._shown[:most]]

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of rows shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 (a role each)
        """Return the text of a cell, its tooltip (the same text, which may be cut) or its alignment."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown[index.row()].texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_text(self._longer(index))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self._longer(index)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.sign if self._mark(index) else None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[index.column()].right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _mark(self, index: QModelIndex) -> str:
        return self.mark(self._shown[index.row()].source) if index.column() == 0 else ""

    def _longer(self, index: QModelIndex) -> str:
        """Return the text of a cell, which may be cut, or its longer one; and the mark of its row."""
        row, more = self._shown[index.row()], self.columns[index.column()].more
        text = row.texts[index.column()] if more is None else more(row.source)
        return "\n".join(filter(None, (text, self._mark(index))))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title or the tooltip of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_text(self.columns[section].tooltip or self.columns[section].title)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self._sorted = (column, order) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [(self._shown[index.row()], index.column()) for index in before]
        self._shown = self._arranged()
        numbers = {id(row): number for number, row in enumerate(self._shown)}
        # The selection stays on its rows.
        self.changePersistentIndexList(before, [self.index(numbers[id(row)], column) for row, column in places])
        self.layoutChanged.emit()

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[_Row]:
        """Return the rows that pass the filter, sorted."""
        rows = [row for row in self._all if self._needle in row.folded] if self._needle else list(self._all)
        if self._sorted is None:
            return rows
        column, order = self._sorted
        known = [row for row in rows if not _unknown(row.keys[column])]
        known.sort(key=lambda row: row.keys[column], reverse=order == Qt.SortOrder.DescendingOrder)
        return known + [row for row in rows if _unknown(row.keys[column])]


def _unknown(key: float | str) -> bool:
    return isinstance(key, float) and math.isnan(key)
