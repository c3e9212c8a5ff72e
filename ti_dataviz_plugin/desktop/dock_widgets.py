"""The parts of the dock around its pages: the row of buttons, the banner of the sample, the progress line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ..language import translate
from .panels.widgets import Note, as_text

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from .tasks import Runner

_PATIENCE_MS = 250
_GAP = 4


class ButtonRow(QWidget):
    """Load the layers, map an indicator, see the data, read the help: on one row, or two where the dock is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the buttons; the dock connects them."""
        super().__init__(parent)
        self.load = QPushButton(
            QgsApplication.getThemeIcon("/mActionAddLayer.svg"), translate("TiDataviz", "Load on the map"), self
        )
        self.load.setToolTip(
            translate(
                "TiDataviz",
                "Load the territory's boundary, members, communes, basins, vacant land and Natura 2000 as layers",
            )
        )
        self.map = QPushButton(
            QgsApplication.getThemeIcon("/rendererGraduatedSymbol.svg"), translate("TiDataviz", "Map an indicator…"), self
        )
        self.map.setToolTip(translate("TiDataviz", "Colour the territories of a level by an indicator"))
        self.data = QPushButton(QgsApplication.getThemeIcon("/mIconDbSchema.svg"), translate("TiDataviz", "Data"), self)
        self.data.setToolTip(translate("TiDataviz", "Data held on this computer: import, download"))
        self.data.setCheckable(True)
        self.help = QPushButton(
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"), translate("TiDataviz", "Help"), self
        )
        self._pairs = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._pairs.setContentsMargins(0, 0, 0, 0)
        self._pairs.setSpacing(_GAP)
        for stretch, pair in ((2, (self.load, self.map)), (1, (self.data, self.help))):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            for button in pair:
                row.addWidget(button, stretch)
            self._pairs.addLayout(row, stretch)

    def minimumSizeHint(self) -> QSize:
        """Return the room that one pair above the other asks for: in a narrow dock they make two rows."""
        widths = [self._pairs.itemAt(place).minimumSize().width() for place in range(self._pairs.count())]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the pairs side by side where both fit."""
        super().resizeEvent(event)
        items = [self._pairs.itemAt(place) for place in range(self._pairs.count())]
        beside = self.width() >= sum(item.minimumSize().width() for item in items) + _GAP
        self._pairs.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


class SampleBanner(QWidget):
    """Says that what is shown is the sample, and leads back to the officer's own data."""

    leave = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the banner."""
        super().__init__(parent)
        text = Note(
            translate(
                "TiDataviz", "Sample: real figures around Cholet; the Natura 2000 perimeters are a fictitious example."
            ),
            self,
        )
        button = QPushButton(translate("TiDataviz", "Use my data"), self)
        button.clicked.connect(self.leave)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text, 1)
        row.addWidget(button)


class ProgressLine(QWidget):
    """How far the present work is, with a button to stop it; hidden while there is none, and for work that is soon done."""

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        """Follow a runner."""
        super().__init__(parent)
        self._runner = runner
        self.text = QLabel("", self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.setAccessibleName(translate("TiDataviz", "Progress"))
        self.stop = QPushButton(translate("TiDataviz", "Cancel"), self)
        self.stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 2)
        row.addWidget(self.bar, 2)
        row.addWidget(self.stop)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        runner.busyChanged.connect(self._on_busy)
        runner.progressed.connect(self._on_progress)

    def release(self) -> None:
        """Follow the runner no more."""
        self._patience.stop()
        self._runner.busyChanged.disconnect(self._on_busy)
        self._runner.progressed.disconnect(self._on_progress)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self.text.setText("")
            self.bar.setRange(0, 0)
            self._patience.start()
        else:
            self._patience.stop()
            self.hide()

    def _on_progress(self, share: float, text: str) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(int(share * 100))
        if text:
            self.text.setText(text)
            self.text.setToolTip(as_text(text))  # the line may be too short for it

    def _on_stop(self) -> None:
        self._runner.cancel()
