"""Import of a table of establishments or of sites: columns are matched, and each row's fate is shown before it is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...enrichment.intake import AGAIN, NEW, WRONG, signed
from ...enrichment.sheets import COLUMNS, KINDS, match
from ...enrichment.touching import short
from ...language import counted, labelled, number, translate
from .. import settings
from ..panels.data_table import DataTable
from ..panels.frame_model import Column
from ..panels.widgets import Heading, Note
from .names import column_title

if TYPE_CHECKING:
    from ...enrichment.intake import Fate
    from ...enrichment.sheets import Sheet
    from ...errors import PluginError
    from ...progress import Progress
    from ..tasks import Runner
    from .desk import Desk

_SLOT = "sheet"
_NAMED = 12
_FILTER = "*.csv *.txt *.tsv *.xlsx *.xlsm *.ods"


class SheetDialog(QDialog):
    """A file, a kind of objects, the header of each column, and what would become of each row."""

    def __init__(
        self, desk: Desk, runner: Runner, told: Callable[[PluginError], None], parent: QWidget | None = None
    ) -> None:
        """Make the empty dialog."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizSheet")
        self.setWindowTitle(translate("TiDataviz", "Import a table of local objects"))
        self.resize(min(1180, parent.width() - 60) if parent is not None else 900, 620)
        self._desk, self._runner = desk, runner
        self._sheet: Sheet | None = None
        self._fates: list[Fate] = []
        self.file = QgsFileWidget(self)
        self.file.setAccessibleName(translate("TiDataviz", "File"))
        self.file.setFilter(f"{translate('TiDataviz', 'Tables')} ({_FILTER})")
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("TiDataviz", "Each row is"))
        titles = (translate("TiDataviz", "Establishments"), translate("TiDataviz", "Vacant sites"))
        for kind, title in zip(KINDS, titles):
            self.kind.addItem(title, kind)
        self.boxes: dict[str, QComboBox] = {}
        self.form = QFormLayout()
        self.table = DataTable(translate("TiDataviz", "Fate of each row"), _columns(), told, self)
        self.counts = Note(translate("TiDataviz", "Choose a file: nothing is kept before you have seen each row."), self)
        self.notes = Note("", self)
        self.notes.hide()
        self.author, self.organisation = (
            QLineEdit(settings.stored(name), self) for name in (settings.AUTHOR, settings.ORGANISATION)
        )
        self.author.textChanged.connect(lambda _text: self._follow())
        self.look = QPushButton(translate("TiDataviz", "Try without keeping"), self)
        self.look.clicked.connect(self.try_it)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Close, self)
        self.buttons.accepted.connect(self.keep)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.file.fileChanged.connect(lambda name: self.open_file(Path(name)))
        self.kind.currentIndexChanged.connect(lambda _index: self._match())
        self._show([])

    def open_file(self, path: Path) -> None:
        """Read a table in the background."""

        def looked(_progress: Progress) -> Sheet:
            from ...enrichment.sheets import read

            return read(path)

        self._runner.run(translate("TiDataviz", "Reading {file}").format(file=path.name), looked, self._on_read, slot=_SLOT)

    def try_it(self) -> None:
        """Work out what would become of each row, in the background."""
        sheet, atlas = self._sheet, self._desk.atlas
        if sheet is None or atlas is None:
            return
        matching = {name: str(box.currentData()) for name, box in self.boxes.items() if box.currentData()}
        required = COLUMNS[str(self.kind.currentData())][0]
        if required not in matching:
            self._show([])
            text = translate("TiDataviz", "Choose the column that holds this: {name}.")
            self.counts.setText(text.format(name=column_title(required)))
            return
        self._say_what_is_read(matching)
        kind, writer, known = str(self.kind.currentData()), settings.writer(), self._desk.local.every

        def planned(_progress: Progress) -> list[Fate]:
            from ...enrichment.intake import plan

            return plan(sheet, matching, kind, atlas, writer, known)

        self._runner.run(translate("TiDataviz", "Trying the import"), planned, self._show, slot=_SLOT)

    def keep(self) -> None:
        """Propose the rows that are new, in the name that is written, and close."""
        author, organisation = self.author.text().strip(), self.organisation.text().strip()
        settings.store(settings.AUTHOR, author)
        settings.store(settings.ORGANISATION, organisation)
        writer = replace(settings.writer(), name=author, organisation=organisation)
        self._desk.add(*(signed(fate.contribution, writer) for fate in self._fates if fate.contribution is not None))
        self.accept()

    def _arrange(self) -> None:
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(translate("TiDataviz", "File"), self.file)
        self.form.addRow(translate("TiDataviz", "Each row is"), self.kind)
        self.form.addRow("", self.notes)
        self.columns = QFormLayout()
        self.columns.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        beside = QHBoxLayout()
        beside.addLayout(self.columns, 2)
        right = QVBoxLayout()
        for widget in (self.look, self.table, self.counts):
            right.addWidget(widget, 1 if widget is self.table else 0)
        beside.addLayout(right, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addLayout(self.form)
        layout.addLayout(beside, 1)
        who = QHBoxLayout()
        for title, box in (
            (translate("TiDataviz", "Your name"), self.author),
            (translate("TiDataviz", "Your organisation"), self.organisation),
        ):
            box.setAccessibleName(title)
            who.addWidget(QLabel(title, self))
            who.addWidget(box, 1)
        layout.addLayout(who)
        layout.addWidget(self.buttons)

    def _on_read(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._match()

    def _say_what_is_read(self, matching: dict[str, str]) -> None:
        """Say how the file was read, and which of its columns nothing is taken from."""
        if self._sheet is None:
            return
        unread = [short(str(name), 40) for name in self._sheet.rows.columns if name not in matching.values()]
        notes = list(self._sheet.notes)
        if unread:
            notes.append(labelled(translate("TiDataviz", "Columns that are not read"), ", ".join(unread[:_NAMED])))
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _match(self) -> None:
        """Offer the headers of the file for each column, those that seem right chosen, and try at once."""
        while self.columns.rowCount():
            self.columns.removeRow(0)
        self.boxes = {}
        if self._sheet is None:
            return
        kind = str(self.kind.currentData())
        headers = [str(name) for name in self._sheet.rows.columns]
        found = match(headers, kind)
        for name in COLUMNS[kind]:
            box = QComboBox(self)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.addItem(translate("TiDataviz", "(none)"), "")
            for header in headers:
                box.addItem(header, header)
            box.setCurrentIndex(max(0, box.findData(found.get(name, ""))))
            box.setAccessibleName(column_title(name))
            self.columns.addRow(column_title(name), box)
            self.boxes[name] = box
        self.try_it()

    def _show(self, fates: list[Fate]) -> None:
        import pandas as pd

        self._fates = fates
        rows = [(fate.row, fate.title, fate.outcome, fate.why) for fate in fates]
        self.table.fill(pd.DataFrame(rows, columns=["row", "title", "outcome", "why"]))
        new = sum(fate.outcome == NEW for fate in fates)
        again, wrong = (sum(fate.outcome == outcome for fate in fates) for outcome in (AGAIN, WRONG))
        if fates:
            self.counts.setText(_counts(new, again, wrong))
        self._follow()

    def _follow(self) -> None:
        """Let the new rows be proposed once there are some, and a name that proposes them."""
        new, named = any(fate.outcome == NEW for fate in self._fates), bool(self.author.text().strip())
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(translate("TiDataviz", "Propose the new rows"))
        save.setEnabled(new and named)
        save.setToolTip("" if named else translate("TiDataviz", "Write your name: it stands beside what you say."))
        self.author.setPlaceholderText(translate("TiDataviz", "required"))


def _counts(new: int, again: int, wrong: int) -> str:
    parts = (
        (new, translate("TiDataviz", "{count} row to add"), translate("TiDataviz", "{count} rows to add")),
        (again, translate("TiDataviz", "{count} row known already"), translate("TiDataviz", "{count} rows known already")),
        (wrong, translate("TiDataviz", "{count} row left out"), translate("TiDataviz", "{count} rows left out")),
    )
    return ", ".join(counted(*part) for part in parts)


def _columns() -> list[Column]:
    outcomes = {
        NEW: translate("TiDataviz", "added"),
        AGAIN: translate("TiDataviz", "known already"),
        WRONG: translate("TiDataviz", "row left out"),
    }
    return [
        Column(translate("TiDataviz", "Row"), lambda row: number(row.row), lambda row: row.row, right=True),
        Column(translate("TiDataviz", "Name"), lambda row: row.title, widest=160),
        Column(translate("TiDataviz", "Fate"), lambda row: outcomes[row.outcome]),
        Column(translate("TiDataviz", "Why"), lambda row: row.why, widest=500),
    ]
