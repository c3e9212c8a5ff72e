"""The row of themes above the panels: an icon and a name each, on as many rows as the width asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from ...sources.reference import RESOURCES
from .widgets import Grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .registry import Offer

_NARROWEST, _NARROWEST_ICON = 60, 32
_ICON = 20
_GAP = 2


class ThemeBar(Grid):
    """Says which panel is chosen, and lets the officer choose another."""

    chosen = pyqtSignal(str)

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        """Offer some panels."""
        super().__init__(_NARROWEST, parent, _GAP, balanced=True)
        self._buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        for place, offer in enumerate(offers, start=1):
            button = QToolButton(self)
            button.setText(offer.short)
            button.setIcon(QIcon(str(RESOURCES / "icons" / f"theme_{offer.id}.svg")))
            button.setIconSize(QSize(_ICON, _ICON))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setToolTip(f"{offer.title} (Alt+{place})")
            button.setAccessibleName(offer.title)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            font = button.font()
            font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
            button.setFont(font)
            button.clicked.connect(lambda _checked=False, name=offer.id: self.chosen.emit(name))
            group.addButton(button)
            self._buttons[offer.id] = button
        self._folded = False
        self.place(list(self._buttons.values()))

    def fold(self, folded: bool) -> None:
        """Show icons alone, the name of the chosen one beside its own: on one row, where the dock is short."""
        if folded != self._folded:
            self._folded = folded
            self._dress()
            self.set_narrowest(_NARROWEST_ICON if folded else _NARROWEST)

    def _dress(self) -> None:
        for button in self._buttons.values():
            style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            if self._folded:
                beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
                style = beside if button.isChecked() else alone
            button.setToolButtonStyle(style)

    def choose(self, name: str) -> None:
        """Show which panel is chosen."""
        self._buttons[name].setChecked(True)
        self._dress()
