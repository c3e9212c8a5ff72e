"""What the workspace holds: each data set with its vintage, its rows and when it came."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QWidget

from ...diagnosis.project_places import programme_title
from ...language import labelled, number, translate
from ...sources.catalogue import catalogue
from ...sources.protected_kinds import kinds
from ...workspace.parts import corners
from .data_table import DataTable
from .frame_model import Column
from .update_section import UpdateSection
from .widgets import Heading, Note, Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ...errors import PluginError
    from ...workspace.manifest import Version
    from ..updating import Updater
    from .panel import Actions

_MOST_ROWS = 18


class DataPage(Page):
    """The data held, and the ways to get more."""

    def __init__(
        self,
        actions: Actions,
        open_sample: Callable[[], None],
        told: Callable[[PluginError], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the empty page."""
        super().__init__(parent)
        self._folder: Path | None = None
        self._actions = actions
        self.column.addWidget(Heading(translate("TiDataviz", "Data held on this computer"), self.inside, 1.3))
        self.place = Note("", self.inside)
        self.column.addWidget(self.place)
        buttons = QGridLayout()
        self.bring = self._button(translate("TiDataviz", "Import files…"), actions.ask_import)
        self.download = self._button(translate("TiDataviz", "Download…"), self._on_download)
        self.folder = self._button(translate("TiDataviz", "Open the folder"), self._on_folder)
        self.sample = self._button(translate("TiDataviz", "Open the sample"), open_sample)
        self.own = self._button(translate("TiDataviz", "Your indicators…"), actions.show_own_indicators)
        self.listed = self._button(translate("TiDataviz", "List of indicators"), actions.show_indicators)
        for place, button in enumerate((self.bring, self.download, self.own, self.listed, self.folder, self.sample)):
            buttons.addWidget(button, place // 2, place % 2)
        self.column.addLayout(buttons)
        self.table = DataTable(translate("TiDataviz", "Data held"), _columns(), told, self.inside)
        self.column.addWidget(self.table)
        self.missing = Note("", self.inside)
        self.column.addWidget(self.missing)
        self.notes = Note("", self.inside)
        self.column.addWidget(self.notes)
        self.column.addStretch()

    def add_updates(self, updater: Updater) -> None:
        """Add the section of updates, below what is held."""
        self.updates = UpdateSection(updater, self.inside)
        self.column.insertWidget(self.column.indexOf(self.table) + 1, self.updates)

    def show_versions(self, folder: Path, versions: Sequence[Version]) -> None:
        """List what a workspace holds and what it lacks."""
        import pandas as pd

        entries = catalogue()
        self._folder = folder
        self.folder.setEnabled(folder.is_dir())
        self.place.setText(translate("TiDataviz", "Folder: {folder}").format(folder=folder))
        rows = [
            {
                "title": entries[v.source_id].name() if v.source_id in entries else v.source_id,
                "part": part_title(v.part or v.provenance.vintage),
                "rows": v.rows,
                "day": v.provenance.retrieved_at[:16].replace("T", " "),
                "file": v.provenance.file_name,
                "producer": v.provenance.producer,
                "licence": v.provenance.licence,
            }
            for v in versions
        ]
        self.table.setVisible(bool(rows))
        self.table.fill(pd.DataFrame(rows), _MOST_ROWS)
        held = {version.source_id for version in versions}
        lacking = [f"• {labelled(entry.name(), entry.summary())}" for entry in entries.values() if entry.id not in held]
        heading = translate("TiDataviz", "Not held yet:")
        self.missing.setText("\n".join([heading, *lacking]) if lacking else "")
        notes = list(dict.fromkeys(f"• {note}" for version in versions for note in version.notes))
        title = translate("TiDataviz", "What the imports noted:")
        self.notes.setText("\n".join([title, *notes]) if notes else "")

    def _button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self.inside)
        button.clicked.connect(lambda _checked: action())
        return button

    def _on_download(self) -> None:
        self._actions.ask_download()

    def _on_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def part_title(part: str) -> str:
    """Return the name of a part as people read it: neither the corners of an area nor the id of a list or a kind are."""
    name, box = corners(part)
    name = " ".join(_word_title(word) for word in name.replace("+", " + ").split())
    if box is None:
        return name
    lon, lat = number((box[0] + box[2]) / 2, 1), number((box[1] + box[3]) / 2, 1)
    if not name:
        return translate("TiDataviz", "Area around {lon}, {lat}").format(lon=lon, lat=lat)
    return translate("TiDataviz", "{part}, area around {lon}, {lat}").format(part=name, lon=lon, lat=lat)


def _word_title(word: str) -> str:
    """Return the name of a list of projects, or of a kind of protected area or of plan; any other word as it is."""
    from ...charts.surroundings import hazard_title

    kind = kinds().get(word) or kinds().get(word.upper())
    return kind.title() if kind is not None else hazard_title(programme_title(word))


def _columns() -> list[Column]:
    def rows(row: Any) -> str:
        return number(row.rows)

    return [
        Column(translate("TiDataviz", "Data set"), lambda row: row.title, widest=170),
        Column(translate("TiDataviz", "Part or date"), lambda row: row.part, widest=120),
        Column(translate("TiDataviz", "Rows"), rows, lambda row: float(row.rows), right=True),
        Column(translate("TiDataviz", "Received on"), lambda row: row.day, lambda row: row.day),
        Column(translate("TiDataviz", "File"), lambda row: row.file),
        Column(translate("TiDataviz", "Producer"), lambda row: row.producer),
        Column(translate("TiDataviz", "Licence"), lambda row: row.licence),
    ]
