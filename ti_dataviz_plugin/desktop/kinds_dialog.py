"""Which layers of a source are fetched: the kinds of protected areas, above all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..language import labelled, translate
from ..sources.catalogue import catalogue
from ..sources.protected_kinds import layer_title, layer_weight
from .panels.widgets import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Sequence


class KindsDialog(QDialog):
    """A list of the kinds of a source, those wanted ticked."""

    def __init__(self, source_id: str, wanted: Sequence[str], parent: QWidget | None = None) -> None:
        """List the layers of a source.

        Args:
            source_id: Id of a catalogue entry with several layers.
            wanted: Layers that are ticked; none means all.
            parent: Qt's parent.
        """
        super().__init__(parent)
        entry = catalogue()[source_id]
        self.setObjectName("TiDatavizKinds")
        self.setWindowTitle(labelled(entry.name(), translate("TiDataviz", "kinds to fetch")))
        self.resize(520, 460)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        for part in entry.choices():
            layer = entry.layers[part]
            weight = layer_weight(layer)
            item = QListWidgetItem(labelled(layer_title(layer), weight) if weight else layer_title(layer), self.list)
            item.setData(Qt.ItemDataRole.UserRole, part)
            item.setToolTip(layer)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if not wanted or part in wanted else Qt.CheckState.Unchecked)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.all = self.buttons.addButton(translate("TiDataviz", "Tick all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.all.clicked.connect(lambda _checked: self._tick_all())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda _item: self._enable())
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(entry.name(), self))
        text = translate("TiDataviz", "The kinds ticked are fetched; what is held of the others stays as it is.")
        layout.addWidget(Note(text, self))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.buttons)
        self._enable()

    def chosen(self) -> tuple[str, ...]:
        """Return the layers ticked; none when all are."""
        ticked = [item for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        every = len(ticked) == self.list.count()
        return () if every else tuple(str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _tick_all(self) -> None:
        whole = all(item.checkState() == Qt.CheckState.Checked for item in self._items())
        for item in self._items():
            item.setCheckState(Qt.CheckState.Unchecked if whole else Qt.CheckState.Checked)

    def _enable(self) -> None:
        some = any(item.checkState() == Qt.CheckState.Checked for item in self._items())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(some)
