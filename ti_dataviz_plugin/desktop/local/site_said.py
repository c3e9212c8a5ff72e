"""What local experts say of the site that is looked at, and the ways to correct it or to comment on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ...language import translate
from ..panels.widgets import Card, Heading, Note

if TYPE_CHECKING:
    from .desk import Desk


class SiteSaid(Card):
    """Comments and corrections of one site, whatever source it comes from; nothing for a layer of the user."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Make an empty card, which stays hidden until a site is shown."""
        super().__init__(parent)
        self._desk = desk
        self._object = ("", "")
        self.column.addWidget(Heading(translate("TiDataviz", "Local expertise"), self, 1.0))
        self.text = Note("", self)
        self.column.addWidget(self.text)
        self.correct = QPushButton(translate("TiDataviz", "Correct…"), self)
        self.correct.clicked.connect(lambda _on: desk.correct(*self._object))
        self.comment = QPushButton(translate("TiDataviz", "Comment…"), self)
        self.comment.clicked.connect(lambda _on: desk.comment(*self._object))
        row = QHBoxLayout()
        row.addWidget(self.correct)
        row.addWidget(self.comment)
        row.addStretch()
        self.column.addLayout(row)
        self.hide()

    def show_site(self, site: Any) -> None:
        """Show what is said of a row of a ranking (kind, site_id, commune)."""
        key = self._desk.site_key(str(site.kind), str(site.site_id), str(site.commune))
        self._object = (str(site.kind), key)
        self.setVisible(bool(key))
        if key:
            nothing = translate("TiDataviz", "Nobody has said anything of this site yet.")
            self.text.setText(self._desk.marks_of(str(site.kind)).get(key, "") or nothing)
