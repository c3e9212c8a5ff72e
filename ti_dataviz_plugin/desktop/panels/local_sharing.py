"""On the page of local expertise: what goes to colleagues and producers, what comes back, and open conflicts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ...language import counted, translate
from .widgets import Card, Heading, Note

if TYPE_CHECKING:
    from ...enrichment.touching import Local
    from ..local.sharing import Sharing


class SharingSection(QWidget):
    """The buttons of sharing; ``alert``, which counts the open conflicts, is placed at the top of the page."""

    def __init__(self, sharing: Sharing, page: QScrollArea) -> None:
        """Make the section of a page; a file dropped on the page is looked at."""
        super().__init__(page.widget())
        self.sharing = sharing
        self.buttons = {
            "export": (translate("TiDataviz", "Export for colleagues…"), sharing.ask_export),
            "merge": (translate("TiDataviz", "Merge a colleague's file…"), sharing.ask_merge),
            "producer": (translate("TiDataviz", "Export to a producer…"), sharing.ask_producer),
            "journal": (translate("TiDataviz", "Export the journal…"), sharing.ask_journal),
        }
        tips = {
            "export": translate("TiDataviz", "Write your contributions to one file that a colleague can merge"),
            "merge": translate("TiDataviz", "See what a file would bring, then merge it; it can be dropped on this page"),
            "producer": translate("TiDataviz", "Write the accepted corrections of a source, with its quality report"),
            "journal": translate("TiDataviz", "Write who did what when, as PROV-JSON"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(translate("TiDataviz", "Share and merge"), self))
        grid = QGridLayout()
        self.pressed: dict[str, QPushButton] = {}
        for place, (name, (text, action)) in enumerate(self.buttons.items()):
            button = self.pressed[name] = QPushButton(text, self)
            button.setToolTip(tips[name])
            button.clicked.connect(lambda _on, action=action: action())
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # each has half of the page
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        self.alert = Card(page.widget())
        self.count = Heading("", self.alert, 1.0)
        self.alert.column.addWidget(self.count)
        text = translate("TiDataviz", "Two people said different things: the latest stands until somebody chooses.")
        self.alert.column.addWidget(Note(text, self.alert))
        self.resolve = QPushButton(translate("TiDataviz", "Resolve…"), self.alert)
        self.resolve.clicked.connect(lambda _on: sharing.conflicts.show())
        self.alert.column.addWidget(self.resolve)
        self.alert.hide()
        self._drop = _Drop(page, sharing)

    def fill(self, local: Local) -> None:
        """Offer what can be given out, and count the open conflicts."""
        for name in ("export", "producer", "journal"):
            self.pressed[name].setEnabled(bool(local.every))
        one, many = (
            translate("TiDataviz", "{count} conflict to resolve"),
            translate("TiDataviz", "{count} conflicts to resolve"),
        )
        self.count.setText(counted(local.conflicts, one, many))
        self.alert.setVisible(bool(local.conflicts))


class _Drop(QObject):
    """Takes a GeoPackage that is dropped on a page."""

    def __init__(self, page: QScrollArea, sharing: Sharing) -> None:
        super().__init__(page)
        self._sharing = sharing
        page.viewport().setAcceptDrops(True)
        page.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Accept one file of that kind, and look at it once it is dropped."""
        if not isinstance(event, QDropEvent):  # entering and moving are kinds of dropping
            return False
        path = _dropped(event)
        if path is None:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._sharing.look(path)
        return True


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() == ".gpkg" else None
