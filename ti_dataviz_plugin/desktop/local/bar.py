"""Beneath every panel: what is read of local expertise, and how much of it touches the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ...enrichment.contribution import PROPOSED
from ...enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ...enrichment.touching import summary
from ...language import translate
from ..panels.widgets import Note, still

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...enrichment.contribution import Contribution


class LocalBar(QWidget):
    """The choice of what is read, and a line that leads to the list."""

    chosen = pyqtSignal(str)
    asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        self.mode = QComboBox(self)
        for mode, title in mode_titles().items():
            self.mode.addItem(title, mode)
        self.mode.setToolTip(translate("TiDataviz", "What the figures, the map layers and the ranking of sites are made of"))
        self.mode.setAccessibleName(self.mode.toolTip())
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        still(self.mode)
        self.mode.activated.connect(lambda index: self.chosen.emit(self.mode.itemData(index)))
        self.line = Note("", self)
        self.see = QToolButton(self)
        self.see.setText(translate("TiDataviz", "See"))
        self.see.setToolTip(translate("TiDataviz", "See the local contributions"))
        self.see.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.mode)
        row.addWidget(self.line, 1)
        row.addWidget(self.see)

    def fill(self, mode: str, touching: Sequence[Contribution]) -> None:
        """Show the choice, the contributions that touch the page, and which of them its figures leave out."""
        self.mode.setCurrentIndex(self.mode.findData(mode))
        text = summary(touching)
        left = _left_out(mode, touching)
        told = f"{text}. {left}" if left else text
        self.line.setText(told or translate("TiDataviz", "No local contribution touches this page."))
        self.see.setVisible(bool(text))


def _left_out(mode: str, touching: Sequence[Contribution]) -> str:
    """Return what of contributions the figures of a mode leave out, "" when they count all of them."""
    if mode == OFFICIAL and touching:
        return translate("TiDataviz", "The figures leave them out.")
    if mode == WITH_ACCEPTED and any(one.state == PROPOSED for one in touching):
        return translate("TiDataviz", "The figures leave proposals out.")
    return ""


def mode_titles() -> dict[str, str]:
    """Return what each mode shows."""
    return {
        OFFICIAL: translate("TiDataviz", "Official files alone"),
        WITH_ACCEPTED: translate("TiDataviz", "With accepted contributions"),
        WITH_PROPOSED: translate("TiDataviz", "With proposals too"),
    }
