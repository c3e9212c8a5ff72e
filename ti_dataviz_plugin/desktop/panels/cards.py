"""Cards that several panels show: a key figure, and the sources that are not held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QPushButton, QWidget

from ...enrichment.contribution import COMMENT, INDICATOR
from ...language import labelled, translate
from .widgets import Card, Heading, Note, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...diagnosis.views import Figure, Missing
    from ..local.desk import Desk
    from .panel import Actions


class FigureCard(Card):
    """One key figure: what it is, how much, and what to know about it."""

    def __init__(self, figure: Figure, parent: QWidget | None = None, desk: Desk | None = None) -> None:
        """Show a figure; its sources are in the tooltip. With a desk, it can be commented, and given a local value."""
        super().__init__(parent)
        self.column.addWidget(Note(figure.title, self))
        long = len(figure.value) > 14
        self.column.addWidget(Heading(figure.value, self, 1.15 if long else 1.6))
        if figure.note:
            self.column.addWidget(Note(figure.note, self))
        if figure.local:
            mark = translate("TiDataviz", "✎ {text}").format(text=figure.local)
            self.column.addWidget(Note(mark, self))
        self.column.addStretch()
        if desk is not None:
            self._offer(figure, desk)
        self.setToolTip(as_text("\n".join(figure.sources)))
        self.setAccessibleName(labelled(figure.title, figure.value))
        self.setAccessibleDescription("\n".join(filter(None, (figure.note, figure.local))))

    def _offer(self, figure: Figure, desk: Desk) -> None:
        """Offer to speak of the figure, by a right click or by the keyboard."""
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        entries = (
            (translate("TiDataviz", "Local value…"), INDICATOR),
            (translate("TiDataviz", "Comment…"), COMMENT),
        )
        for text, kind in entries:
            action = QAction(text, self)
            action.triggered.connect(lambda _on, kind=kind: desk.speak_of(figure, kind))
            self.addAction(action)


class MissingCard(Card):
    """The sources that are not held, with an offer to get them."""

    def __init__(self, missing: Sequence[Missing], actions: Actions, parent: QWidget | None = None) -> None:
        """List the sources and what each would add."""
        super().__init__(parent)
        self.column.addWidget(Heading(translate("TiDataviz", "To say more about this territory"), self, 1.0))
        text = translate("TiDataviz", "• {title}: {reason}")
        lines = [text.format(title=source.title, reason=source.reason) for source in missing]
        self.column.addWidget(Note("\n".join(lines), self))
        row = QHBoxLayout()
        bring = QPushButton(translate("TiDataviz", "Import files…"), self)
        bring.clicked.connect(actions.ask_import)
        download = QPushButton(translate("TiDataviz", "Download…"), self)
        download.clicked.connect(lambda: actions.ask_download(missing[0].source_id))
        row.addWidget(bring)
        row.addWidget(download)
        row.addStretch()
        self.column.addLayout(row)
