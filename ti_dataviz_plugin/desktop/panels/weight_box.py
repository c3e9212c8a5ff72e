"""A weight that the officer can change: its name, and a number that tells once it is settled."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from ...language import labelled, translate
from .widgets import Note, still


class WeightBox(QWidget):
    """The weight of one thing; ``changed`` hands over another value."""

    changed = pyqtSignal(float)

    def __init__(self, title: str, weight: float, most: float, suffix: str = "", parent: QWidget | None = None) -> None:
        """Show a weight from 0 to ``most``."""
        super().__init__(parent)
        self.box = QDoubleSpinBox(self)
        self.box.setRange(0, most)
        self.box.setDecimals(1)
        self.box.setSuffix(suffix)
        self.box.setValue(weight)
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(labelled(translate("TiDataviz", "Weight"), title))
        self.box.setFixedWidth(86)
        still(self.box)
        self.box.editingFinished.connect(self._tell)
        self._shown = self.box.value()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Note(title, self), 1)
        row.addWidget(self.box)

    def _tell(self) -> None:
        if self.box.value() != self._shown:
            self._shown = self.box.value()
            self.changed.emit(self._shown)
