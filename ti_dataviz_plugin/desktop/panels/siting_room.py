"""Room on the site looked at: for several such projects, and for those of other studies that the officer chooses."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...errors import PluginError
from ...language import labelled, translate
from ...siting.room import room_text
from ...siting.study import read
from .export import LAST_FOLDER
from .widgets import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...siting.ranking import Ranking
    from ..siting_work import SitingWork


class RoomPart(QWidget):
    """Says what a site has room for, and lets other studies be set beside the one under way."""

    def __init__(self, work: SitingWork, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make an empty part."""
        super().__init__(parent)
        self._work, self._told = work, told
        self._seen: tuple[object, int] = (None, -1)
        self.note, self.shared = Note("", self), Note("", self)
        self.choose = QPushButton(translate("TiDataviz", "Could another study share it?…"), self)
        self.choose.setToolTip(translate("TiDataviz", "Choose the files of other studies (JSON)"))
        self.choose.clicked.connect(lambda _checked=False: self.ask())
        self.forget = QPushButton(translate("TiDataviz", "Without other studies"), self)
        self.forget.clicked.connect(lambda _checked=False: self._work.share_with(()))
        across = QHBoxLayout()
        across.addWidget(self.choose)
        across.addWidget(self.forget)
        across.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Heading(translate("TiDataviz", "Room for several projects"), self, 1.0))
        column.addWidget(self.note)
        column.addWidget(self.shared)
        column.addLayout(across)

    def show_site(self, ranking: Ranking, row: int) -> None:
        """Show what a row of a ranking has room for."""
        measured, place = ranking.measured, int(ranking.order[row])
        if self._seen[0] is measured and self._seen[1] == place:
            return  # weights change nothing here, and a slider waits
        self._seen = measured, place
        self.note.setText(room_text(measured.around.area.iloc[place], ranking.study.area_m2))
        lines = [labelled(one.title, one.why[place]) for one in measured.around.shared]
        if row >= len(ranking.low) and lines:
            lines.insert(0, translate("TiDataviz", "This site is excluded for the study under way."))
        self.shared.setText("\n".join(lines))
        self.shared.setVisible(bool(lines))
        self.forget.setVisible(bool(measured.others))

    def ask(self) -> None:
        """Ask for the files of other studies."""
        folder = str(QgsSettings().value(LAST_FOLDER, str(Path.home())) or Path.home())
        title = translate("TiDataviz", "Other siting studies")
        names, _kind = QFileDialog.getOpenFileNames(self.window(), title, folder, "JSON (*.json)")
        if names:
            QgsSettings().setValue(LAST_FOLDER, str(Path(names[0]).parent))
            self.take([Path(name) for name in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Set the studies of some files beside the one under way; one that cannot be read is told, and changes nothing."""
        try:
            self._work.share_with(tuple(read(path) for path in paths))
        except PluginError as error:
            self._told(error)
