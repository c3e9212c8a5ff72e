"""Criteria compared two by two (AHP): how many times one matters more than the other, and whether the judgements agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from ...errors import PluginError
from ...language import labelled, listed, percent, translate
from ...siting.weights import compare
from .widgets import Note, Page, still

if TYPE_CHECKING:
    from collections.abc import Sequence

SCALE = (9, 7, 5, 3, 2, 1, 1 / 2, 1 / 3, 1 / 5, 1 / 7, 1 / 9)
"""Saaty's scale, the first criterion named mattering more at the top."""


class JudgementsDialog(QDialog):
    """One line for each pair of criteria; the consistency ratio follows each change."""

    def __init__(self, names: Sequence[str], judgements: Sequence[Sequence[float]], parent: QWidget | None = None) -> None:
        """Show the judgements of some criteria; those missing are 1, both matter the same."""
        super().__init__(parent)
        self.setWindowTitle(translate("TiDataviz", "Criteria compared two by two"))
        self.resize(640, 520)
        self._names = list(names)
        self.pairs: dict[tuple[int, int], QComboBox] = {}
        column = QVBoxLayout(self)
        column.addWidget(
            Note(translate("TiDataviz", "How many times does the criterion on the left matter more than the other?"), self)
        )
        page = Page(self)
        page.setAccessibleName(self.windowTitle())
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        for i in range(len(self._names)):
            for j in range(i + 1, len(self._names)):
                value = judgements[i][j] if len(judgements) == len(self._names) else 1.0
                box = self._box(value, page.inside)
                box.setAccessibleName(f"{self._names[i]} / {self._names[j]}")
                line = len(self.pairs)
                grid.addWidget(Note(self._names[i], page.inside), line, 0)
                grid.addWidget(box, line, 1)
                grid.addWidget(Note(self._names[j], page.inside), line, 2)
                self.pairs[i, j] = box
        page.column.addLayout(grid)
        page.column.addStretch()
        column.addWidget(page, 1)
        self.told = Note("", self)
        column.addWidget(self.told)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.buttons = buttons
        self._tell()

    def judgements(self) -> tuple[tuple[float, ...], ...]:
        """Return the square matrix of judgements."""
        count = len(self._names)
        matrix = [[1.0] * count for _row in range(count)]
        for (i, j), box in self.pairs.items():
            matrix[i][j], matrix[j][i] = float(box.currentData()), 1 / float(box.currentData())
        return tuple(tuple(row) for row in matrix)

    def _box(self, value: float, parent: QWidget) -> QComboBox:
        box = QComboBox(parent)
        scale = list(SCALE)
        if not any(abs(step - value) < 1e-9 for step in scale):
            scale = sorted([*scale, value], reverse=True)  # a study made elsewhere may hold other judgements
        for step in scale:
            box.addItem(judgement_title(step), step)
        box.setCurrentIndex(min(range(len(scale)), key=lambda place: abs(scale[place] - value)))
        still(box)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _tell(self, _index: int = 0) -> None:
        from .siting_criteria import ratio_text

        try:
            found = compare(self.judgements())
        except PluginError as error:
            self.told.setText(str(error))
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
            return
        weights = listed([labelled(name, percent(weight, 1)) for name, weight in zip(self._names, found.weights)])
        self.told.setText(f"{ratio_text(found, self._names)}\n{labelled(translate('TiDataviz', 'Weights'), weights)}")


def judgement_title(value: float) -> str:
    """Return how much more the first of two criteria matters."""
    from ...language import number

    if abs(value - 1) < 1e-9:
        return translate("TiDataviz", "1: as much")
    figure = number(value, 0 if value == round(value) else 2)
    if value > 1:
        return translate("TiDataviz", "{value}: more").format(value=figure)
    inverse = 1 / value
    shown = number(inverse, 0 if abs(inverse - round(inverse)) < 1e-6 else 2)
    return translate("TiDataviz", "1/{value}: less").format(value=shown)
