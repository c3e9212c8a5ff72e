"""Working as a team: the database of the team, who one is in it, and what can be done with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ...language import translate
from .. import settings
from ..local import team_connection
from ..local.team_report import standing_text
from .update_section import local_time
from .widgets import Fold, Note, still

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QShowEvent

    from ...enrichment.team_tables import Standing
    from ..local.team_work import TeamWork

_FILES = "GeoPackage (*.gpkg)"


class TeamSection(Fold):
    """A choice of connection, what was found there, and buttons."""

    def __init__(self, work: TeamWork, parent: QWidget | None = None) -> None:
        """Make the section, folded."""
        super().__init__(translate("TiDataviz", "Working as a team"), parent)
        self._work = work
        self._standing: Standing | None = None
        text = translate(
            "TiDataviz",
            "A file has no roles: whoever may write in the folder may accept, and the journal shows who did. A database of "
            "the team (PostgreSQL) holds each person to their role.",
        )
        self.column.addWidget(Note(text, self.body))
        self.connections = QComboBox(self.body)
        self.connections.setAccessibleName(translate("TiDataviz", "PostgreSQL connection of QGIS"))
        self.connections.setToolTip(self.connections.accessibleName())
        self.connections.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.connections.setMinimumContentsLength(10)
        still(self.connections)
        self.connections.activated.connect(lambda _index: self._on_chosen())
        self.connect_ = QPushButton(translate("TiDataviz", "Connect"), self.body)
        self.connect_.clicked.connect(lambda _on: self._work.look(self.chosen()))
        row = QHBoxLayout()
        row.addWidget(self.connections, 1)
        row.addWidget(self.connect_)
        self.column.addLayout(row)
        self.found = Note("", self.body)
        self.column.addWidget(self.found)
        self.column.addLayout(self._buttons())
        work.looked.connect(self._on_looked)
        self.refresh()

    def chosen(self) -> str:
        """Return the name of the connection that is chosen, "" for none."""
        return str(self.connections.currentData() or "")

    def refresh(self) -> None:
        """List QGIS's connections again; the one chosen before is kept."""
        chosen, names = self.chosen() or settings.stored(settings.TEAM), team_connection.names()
        self.connections.clear()
        for name in names:
            self.connections.addItem(name, name)
        if not names:
            self.connections.addItem(translate("TiDataviz", "QGIS keeps no PostgreSQL connection"), "")
        self.connections.setCurrentIndex(max(0, self.connections.findData(chosen)))
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what was added in QGIS's browser meanwhile."""
        super().showEvent(event)
        self.refresh()

    def _buttons(self) -> QGridLayout:
        texts = {
            "synchronise": (translate("TiDataviz", "Synchronise"), self._on_synchronise),
            "install": (translate("TiDataviz", "Install the tables…"), self._on_install),
            "copy": (translate("TiDataviz", "Offline copy…"), self._on_copy),
            "return": (translate("TiDataviz", "Return a copy…"), self._on_return),
        }
        tips = {
            "synchronise": translate("TiDataviz", "Take what the team said, and send what you may write"),
            "install": translate("TiDataviz", "Make the tables of a team, or save the script for the administrator"),
            "copy": translate("TiDataviz", "Save what the team said as a file, to work where there is no network"),
            "return": translate("TiDataviz", "Merge an offline copy that was worked on, and send it in your name"),
        }
        grid = QGridLayout()
        self.buttons: dict[str, QPushButton] = {}
        for place, (name, (text, action)) in enumerate(texts.items()):
            button = self.buttons[name] = QPushButton(text, self.body)
            button.setToolTip(tips[name])
            button.clicked.connect(lambda _on, action=action: action())
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # each has half of the page
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _follow(self) -> None:
        """Offer what makes sense for what is known of the database; all of it while nothing is known."""
        standing, chosen = self._standing, bool(self.chosen())
        member = standing is None or bool(standing.installed and standing.role)
        self.connect_.setEnabled(chosen)
        for name in ("synchronise", "copy", "return"):
            self.buttons[name].setEnabled(chosen and member)
        self.buttons["install"].setEnabled(standing is None or not standing.installed)
        self.found.setVisible(standing is not None)

    def _on_chosen(self) -> None:
        settings.store(settings.TEAM, self.chosen())
        self._standing = None
        self._follow()

    def _on_looked(self, standing: Standing, last: str) -> None:
        self._standing = standing
        settings.store(settings.TEAM, self.chosen())
        text = standing_text(standing)
        if standing.installed and standing.role:
            never = translate("TiDataviz", "This workspace was never synchronised with it.")
            when = translate("TiDataviz", "Last synchronised: {date}.").format(date=local_time(last))
            text = f"{text}\n{when if last else never}"
        self.found.setText(text)
        self._follow()

    def _on_synchronise(self) -> None:
        self._work.synchronise(self.chosen())

    def _on_copy(self) -> None:
        title = translate("TiDataviz", "Offline copy")
        name, _kind = QFileDialog.getSaveFileName(self, title, str(Path.home() / "contributions.gpkg"), _FILES)
        if name:
            self._work.copy_away(self.chosen(), Path(name).with_suffix(".gpkg"))

    def _on_return(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, translate("TiDataviz", "Return a copy"), "", _FILES)
        if name:
            self._work.synchronise(self.chosen(), Path(name))

    def _on_install(self) -> None:
        if self._standing is not None and self._standing.may_install:
            question = translate(
                "TiDataviz",
                "Make the tables of a team in the database {database}, and the roles ti_contributor and ti_reviewer?",
            )
            answer = QMessageBox.question(
                self, self.buttons["install"].text().rstrip("…"), question.format(database=self._standing.database)
            )
            if answer == QMessageBox.StandardButton.Yes:
                self._work.install(self.chosen())
            return
        title = translate("TiDataviz", "Save the script for the administrator of the database")
        name, _kind = QFileDialog.getSaveFileName(self, title, str(Path.home() / "contributions_postgis.sql"), "SQL (*.sql)")
        if name:
            self._work.save_script(Path(name))
