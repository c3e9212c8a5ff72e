"""What the dock shows before there is a territory to show: how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from ...language import translate
from ..help import open_help
from .widgets import Heading, Note, Page

if TYPE_CHECKING:
    from .panel import Actions


class WelcomePage(Page):
    """What the plugin is, and the four ways to begin."""

    def __init__(self, actions: Actions, open_sample: Callable[[], None], parent: QWidget | None = None) -> None:
        """Make the page."""
        super().__init__(parent)
        self.column.addWidget(Heading("TI DataViz", self.inside, 1.7))
        self._say(
            translate(
                "TiDataviz",
                "The diagnosis of a Territoire d'industrie, from official open data: the trades that are hard to find, the "
                "vacant land and what constrains it, beside the map. The data stay on this computer; once they are here, "
                "everything works offline.",
            )
        )
        self.sample = self._button(
            translate("TiDataviz", "Open the sample"), "/mActionNewMap.svg", open_sample, default=True
        )
        self._say(translate("TiDataviz", "Choletais-Mauges and its neighbours, in a few seconds, without a network."))
        self.bring = self._button(translate("TiDataviz", "Import files…"), "/mActionFileOpen.svg", actions.ask_import)
        self._say(
            translate(
                "TiDataviz",
                "Files fetched by hand: BMO workbooks, lists of Territoires d'industrie, communes, employment basins, "
                "Cartofriches, Natura 2000. Choose them all at once: each is recognised by its content.",
            )
        )
        self.download = self._button(translate("TiDataviz", "Download…"), "/mActionRefresh.svg", self._on_download)
        self._say(translate("TiDataviz", "From the official addresses, through QGIS's network settings."))
        self.help = self._button(translate("TiDataviz", "Open the help"), "/mActionHelpContents.svg", self._on_help)
        self._actions = actions
        self.column.addStretch()

    def _say(self, text: str) -> None:
        self.column.addWidget(Note(text, self.inside))

    def _button(self, text: str, icon: str, action: Callable[[], None], default: bool = False) -> QPushButton:
        button = QPushButton(QgsApplication.getThemeIcon(icon), text, self.inside)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        button.setIconSize(QSize(20, 20))
        button.setMinimumHeight(34)
        button.setDefault(default)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: action())
        self.column.addWidget(button)
        return button

    def _on_download(self) -> None:
        self._actions.ask_download()

    def _on_help(self) -> None:
        open_help()


class HintPage(Page):
    """One sentence in place of a territory."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.text = Note("", self.inside)
        self.column.addWidget(self.text)
        self.column.addStretch()
