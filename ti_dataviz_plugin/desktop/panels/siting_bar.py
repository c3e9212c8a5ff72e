"""What stays above the siting page while it scrolls: the way to each of its parts, and the state of the ranking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...language import number, translate
from ...siting.titles import score_text, short_title
from .widgets import MARGIN, Grid, Note, as_text

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from ...siting.ranking import Ranking

PARTS = ("brief", "rules", "criteria", "sites", "site", "compared")
_NARROWEST = 62
_GAP = 2


def part_title(part: str) -> str:
    """Return the short name of a part of the page."""
    return {
        "brief": translate("TiDataviz", "Project"),
        "rules": translate("TiDataviz", "Exclusions"),
        "criteria": translate("TiDataviz", "Criteria"),
        "sites": translate("TiDataviz", "Ranking"),
        "site": translate("TiDataviz", "Site"),
        "compared": translate("TiDataviz", "Side by side"),
    }[part]


class SitingBar(QWidget):
    """Leads to the parts of the page; ``asked`` names one."""

    asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the bar."""
        super().__init__(parent)
        self.buttons: dict[str, QToolButton] = {}
        grid = Grid(_NARROWEST, self, _GAP, balanced=True)
        for part in PARTS:
            button = QToolButton(grid)
            button.setText(part_title(part))
            button.setAutoRaise(True)
            tip = translate("TiDataviz", "Go to this part of the page: {part}").format(part=button.text())
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            font = button.font()
            font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
            button.setFont(font)
            button.clicked.connect(lambda _checked=False, part=part: self.asked.emit(part))
            self.buttons[part] = button
        grid.place(list(self.buttons.values()))
        self.state = Note("", self)
        self.state.setWordWrap(False)  # one line; the whole of it is its tooltip and its accessible name
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(_GAP)
        column.addWidget(grid)
        column.addWidget(self.state)

    def tell(self, text: str) -> None:
        """Show the state of the ranking."""
        self._text = text
        self.state.setAccessibleName(text)
        self.state.setToolTip(as_text(text))
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the line to the width there is."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.state.width()
        line = self._text.replace("\n", " ")
        self.state.setText(self.state.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room))


def state_line(ranking: Ranking) -> str:
    """Return how many sites are left, and the first of them with its score."""
    first = ranking.site(0)
    text = translate("TiDataviz", "{count} of {total} sites not excluded; first, {score}: {site}")
    if first.tied > 1:
        text = translate("TiDataviz", "{count} of {total} sites not excluded; first with others, {score}: {site}")
    return text.format(
        count=number(int((ranking.table["rank"] > 0).sum())),
        total=number(len(ranking.table)),
        site=short_title(first),
        score=score_text(first.score_min, first.score_max),
    )
