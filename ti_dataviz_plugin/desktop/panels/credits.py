"""The sources beneath a chart or a page: the producers on one line, every credit on a click."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt

from ...enrichment.credit import lines, official, summary
from ...language import listed, translate
from .widgets import Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtWidgets import QWidget

    from ...provenance import Provenance

_MOST_NAMED = 20


class Credits(Note):
    """Names the producers, and counts the local contributions in the figures.

    A click on *details* shows title, vintage and licence of each source, and who says what, when and why.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setOpenExternalLinks(False)
        self._sources: Sequence[Provenance] = ()
        self._whole = False
        self.linkActivated.connect(self._on_link)

    def fill(self, sources: Sequence[Provenance]) -> None:
        """Name some sources."""
        self._sources = sources
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._sources))
        link = translate("TiDataviz", "less") if self._whole else translate("TiDataviz", "details")
        anchor = f'<a href="more">{escape(link)}</a>'
        files = official(self._sources)
        if self._whole:
            told = dict.fromkeys(f"• {escape(source.credit())}" for source in files)
            first, *others = lines(self._sources, _MOST_NAMED) or [""]
            named = (
                [escape(translate("TiDataviz", "✎ {text}").format(text=first)), *(f"• {escape(line)}" for line in others)]
                if first
                else []
            )
            self.setText("<br>".join([*named, *told, anchor]))
            return
        producers = dict.fromkeys(re.sub(r" \([^)]*\)", "", source.producer) for source in files)
        text = translate("TiDataviz", "Sources: {credits}").format(credits=listed(producers)) if producers else ""
        local = summary(self._sources)
        marked = [escape(translate("TiDataviz", "✎ {text}").format(text=local))] if local else []
        self.setText("<br>".join([*marked, " – ".join(filter(None, (escape(text), anchor)))]))

    def _on_link(self, _address: str) -> None:
        self._whole = not self._whole
        self._show()
