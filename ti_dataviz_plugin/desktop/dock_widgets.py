"""The parts of the dock around its pages: the row of buttons, the banner of the sample, the progress line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from ..language import translate
from .panels.widgets import Note, as_text

if TYPE_CHECKING:
    from .tasks import Runner

_PATIENCE_MS = 250


class ButtonRow(QWidget):
    """Load the layers, map an indicator, see the data, read the help."""

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
        self.data = self._tool("/mIconDbSchema.svg", translate("TiDataviz", "Data"))
        self.data.setToolTip(translate("TiDataviz", "Data held on this computer: import, download"))
        self.data.setCheckable(True)
        self.help = self._tool("/mActionHelpContents.svg", translate("TiDataviz", "Help"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.load, 1)
        row.addWidget(self.map, 1)
        row.addWidget(self.data)
        row.addWidget(self.help)

    def _tool(self, icon: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return button


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
