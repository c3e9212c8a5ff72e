"""The list of the officer's own indicators: add, replace, remove, and see how their codes were matched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..diagnosis.indicator import years_text
from ..diagnosis.local_indicators import level_title
from ..language import labelled, listed, number, translate
from ..sources.local_indicators import SOURCE_ID
from . import renewing, settings
from .own_indicator_form import IndicatorForm, unit_titles
from .panels.report_dialog import ReportDialog
from .panels.widgets import Heading, Note, as_text

if TYPE_CHECKING:
    from ..diagnosis.local_holdings import Held
    from ..geography.report import JoinReport
    from ..progress import Progress
    from ..sources.local_indicators import Description, Preview
    from ..workspace.store import Workspace
    from .messages import Messages
    from .tasks import Runner

_FOLDER = "ti_dataviz/own_indicator_folder"
_SLOT = "own indicators"


class OwnIndicatorsDialog(QDialog):
    """What the workspace holds of the officer's own; ``changed`` tells that it is no longer the same."""

    changed = pyqtSignal()

    def __init__(
        self,
        workspace: Callable[[], Workspace],
        runner: Runner,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        """Make the empty list; ``workspace`` returns the officer's workspace of the moment."""
        super().__init__(parent)
        self._workspace = workspace
        self._runner = runner
        self._messages = messages
        self._held: dict[str, Held] = {}
        self.setObjectName("TiDatavizOwnIndicators")
        self.setWindowTitle(translate("TiDataviz", "Your indicators"))
        self.resize(620, 420)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAlternatingRowColors(True)
        self.list.currentRowChanged.connect(lambda _row: self._follow())
        self.empty = Note(translate("TiDataviz", "You have added no indicator yet."), self)
        self.empty.hide()
        self.state = Note("", self)
        about = translate(
            "TiDataviz",
            "A CSV file or a workbook with a column of codes (communes, EPCI, Territoires d'industrie or employment basins) "
            "and a column of values, or one for each year, becomes an indicator like the others: on maps, in comparisons, "
            "in algorithms and in expressions.",
        )
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(Note(about, self))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty)
        layout.addWidget(self.state)
        layout.addLayout(self._make_buttons())
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        close.rejected.connect(self.reject)
        layout.addWidget(close)
        self._follow()

    def chosen(self) -> Held | None:
        """Return the indicator chosen in the list."""
        item = self.list.currentItem()
        return self._held.get(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None

    def refresh(self) -> None:
        """Read the list again, in the background."""
        workspace = self._workspace()

        def listing(_progress: Progress) -> list[Held]:
            from ..diagnosis.local_holdings import held

            return held(workspace)

        self._runner.run(translate("TiDataviz", "Your indicators"), listing, self._on_listed, slot=_SLOT)

    def look_at(self, path: Path, before: Description | None = None) -> None:
        """Look at a file in the background, then ask what it is."""

        def looked(_progress: Progress) -> Preview:
            from ..sources.local_indicators import preview

            return preview(path)

        text = translate("TiDataviz", "Reading {file}").format(file=path.name)
        self._runner.run(text, looked, lambda seen: self._ask(path, seen, before), slot=_SLOT)

    def keep(self, path: Path, description: Description, columns: tuple[str, str]) -> None:
        """Add or replace an indicator in the background; ``columns`` are the headers of codes and of values."""
        workspace = self._workspace()
        writer = settings.writer(renewing.book_of(workspace).path)

        def kept(progress: Progress) -> JoinReport | None:
            from ..diagnosis.local_holdings import keep

            former = workspace.proposed()
            report = keep(workspace, path, description, columns, progress)
            renewing.follow(former, workspace, [SOURCE_ID], writer)
            return report

        text = translate("TiDataviz", "Keeping the indicator {title}").format(title=description.title)
        self._runner.run(text, kept, lambda report: self._on_kept(description, report), slot="import")

    def remove(self, indicator_id: str) -> None:
        """Remove an indicator, in the background."""
        workspace = self._workspace()
        writer = settings.writer(renewing.book_of(workspace).path)

        def removed(_progress: Progress) -> None:
            from ..diagnosis.local_holdings import forget

            former = workspace.proposed()
            forget(workspace, indicator_id)
            renewing.follow(former, workspace, [SOURCE_ID], writer)

        self._runner.run(translate("TiDataviz", "Your indicators"), removed, lambda _done: self._on_removed(), slot="import")

    def show_report(self) -> None:
        """Show how the codes of the indicator chosen were matched."""
        chosen, workspace = self.chosen(), self._workspace()
        if chosen is None:
            return
        name, title = chosen.description.id, chosen.description.title

        def matched(_progress: Progress) -> JoinReport:
            from ..diagnosis.local_indicators import join_report
            from ..geography.atlas import Atlas

            return join_report(Atlas(workspace), name)

        self._runner.run(
            translate("TiDataviz", "Join report…"), matched, lambda report: self._open_report(title, report), slot=_SLOT
        )

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        actions: list[tuple[str, Callable[[], None]]] = [
            (translate("TiDataviz", "Add…"), self._on_add),
            (translate("TiDataviz", "Replace…"), self._on_replace),
            (translate("TiDataviz", "Remove"), self._on_remove),
            (translate("TiDataviz", "Join report…"), self.show_report),
        ]
        self.buttons = []
        for text, action in actions:
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, action=action: action())
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch()
        return row

    def _follow(self) -> None:
        for button in self.buttons[1:]:
            button.setEnabled(self.chosen() is not None)

    def _on_listed(self, found: list[Held]) -> None:
        current = self.chosen()
        self._held = {each.description.id: each for each in found}
        self.list.clear()
        for each in found:
            item = QListWidgetItem(_worded(each), self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.description.id)
            if current is not None and each.description.id == current.description.id:
                self.list.setCurrentItem(item)
        self.empty.setVisible(not found)
        self._follow()

    def _ask_file(self) -> Path | None:
        stored = QgsSettings()
        folder = str(stored.value(_FOLDER, str(Path.home())) or Path.home())
        title = translate("TiDataviz", "File of the indicator")
        tables = translate("TiDataviz", "Tables")
        name, _kind = QFileDialog.getOpenFileName(self, title, folder, f"{tables} (*.csv *.txt *.xlsx *.ods)")
        if name:
            stored.setValue(_FOLDER, str(Path(name).parent))
        return Path(name) if name else None

    def _ask(self, path: Path, preview: Preview, before: Description | None) -> None:
        form = IndicatorForm(path, preview, before, self)
        if form.exec():
            self.keep(path, form.description(), form.columns())
        form.deleteLater()

    def _on_add(self) -> None:
        path = self._ask_file()
        if path is not None:
            self.look_at(path)

    def _on_replace(self) -> None:
        chosen = self.chosen()
        path = self._ask_file() if chosen is not None else None
        if path is not None and chosen is not None:
            self.look_at(path, chosen.description)

    def _on_remove(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        text = translate("TiDataviz", "Remove the indicator “{title}” from the workspace?")
        asked = as_text(text.format(title=chosen.description.title))
        if QMessageBox.question(self, self.windowTitle(), asked) == QMessageBox.StandardButton.Yes:
            self.remove(chosen.description.id)

    def _on_kept(self, description: Description, report: JoinReport | None) -> None:
        self._on_changed()
        text = translate("TiDataviz", "The indicator “{title}” is kept.").format(title=description.title)
        self.state.setText("\n".join([text, report.summary()] if report is not None else [text]))
        if report is not None and report.lines:
            self._open_report(description.title, report)

    def _on_removed(self) -> None:
        self.state.setText("")
        self._on_changed()

    def _on_changed(self) -> None:
        self.changed.emit()
        self.refresh()

    def _open_report(self, title: str, report: JoinReport) -> None:
        ReportDialog(title, [report], self._messages.error, self).show()


def _worded(each: Held) -> str:
    """Return an indicator as the list shows it: its title, what it is, who made it."""
    told = each.description
    codes = labelled(level_title(told.level, told.programme), number(each.areas))
    years = years_text(each.years[0], each.years[-1]) if each.years else ""
    second = [part for part in (told.id, told.unit_name or unit_titles()[told.unit], codes, years) if part]
    source = f"{told.producer}, {told.vintage}, {told.licence}, {each.file_name}"
    return f"{told.title}\n{listed(second)}\n{source}"
