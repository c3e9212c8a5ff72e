"""What is given to colleagues: all contributions, or those of some states, of the territory, or changed since a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ...enrichment.contribution import STATES
from ...enrichment.exchange import Wanted
from ...enrichment.telling import content_lines
from ...enrichment.touching import state_title
from ...language import translate
from ..panels.widgets import Heading, Note

if TYPE_CHECKING:
    from .sharing import Sharing

_DAY = "yyyy-MM-dd"


class ExportDialog(QDialog):
    """The filters of an exchange file, and what would be in it."""

    def __init__(self, sharing: Sharing, parent: QWidget | None = None) -> None:
        """Offer everything at first."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizExport")
        self.setWindowTitle(translate("TiDataviz", "Export for colleagues"))
        self.resize(480, 400)
        self._sharing = sharing
        self.states = {state: QCheckBox(state_title(state), self) for state in STATES}
        self.here = QCheckBox(translate("TiDataviz", "those of this territory"), self)
        self.dated = QCheckBox(translate("TiDataviz", "those changed from this day on"), self)
        self.since = QDateEdit(QDate.currentDate().addMonths(-1), self)
        self.since.setCalendarPopup(True)
        self.since.setAccessibleName(self.dated.text())
        self.content = Note("", self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        for box in (*self.states.values(), self.here, self.dated):
            box.toggled.connect(lambda _on: self.refresh())
        for box in self.states.values():
            box.setChecked(True)
        self.since.dateChanged.connect(lambda _day: self.refresh())
        self.refresh()

    def wanted(self) -> Wanted:
        """Return what was asked for."""
        return Wanted(
            states=tuple(state for state, box in self.states.items() if box.isChecked()),
            uuids=self._sharing.local.here if self.here.isChecked() else None,
            since=self.since.date().toString(_DAY) if self.dated.isChecked() else "",
        )

    def refresh(self) -> None:
        """Say what the file would hold."""
        wanted = self.wanted()
        held = [one for one in self._sharing.local.every if wanted.holds(one)]
        self.content.setText("\n".join(content_lines(held)))
        self.since.setEnabled(self.dated.isChecked())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(held))

    def accept(self) -> None:
        """Ask where, and write."""
        super().accept()
        self._sharing.export_as(self.wanted())

    def _arrange(self) -> None:
        grid = QGridLayout()
        for place, box in enumerate(self.states.values()):
            grid.addWidget(box, place // 2, place % 2)
        since = QHBoxLayout()
        since.addWidget(self.dated, 1)
        since.addWidget(self.since)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("TiDataviz", "States"), grid)
        form.addRow(translate("TiDataviz", "Only"), self.here)
        form.addRow("", since)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("TiDataviz", "Export…"))
        told = translate(
            "TiDataviz",
            "One file, with the history of what is in it. Of what is left out it tells nothing, and a colleague who merges "
            "it loses nothing.",
        )
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(Note(told, self))
        layout.addLayout(form)
        layout.addWidget(Heading(translate("TiDataviz", "In the file"), self, 1.0))
        layout.addWidget(self.content)
        layout.addStretch()
        layout.addWidget(self.buttons)
