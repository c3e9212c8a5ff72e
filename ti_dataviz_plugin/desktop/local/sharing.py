"""What goes out of the book of contributions and what comes in: a colleague's copy, a producer's list, the journal."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.core import Qgis, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ...enrichment.book import FILE, Book
from ...errors import PluginError
from ...language import counted, translate
from .. import settings
from ..panels.export import LAST_FOLDER, ask_path
from .conflict_work import ConflictWork
from .names import column_title
from .who import named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsProject
    from qgis.gui import QgisInterface, QgsMapCanvas
    from qgis.PyQt.QtWidgets import QDialog

    from ...enrichment.contribution import Contribution, Writer
    from ...enrichment.exchange import Wanted
    from ...enrichment.merge import Merged
    from ...enrichment.producer import Given
    from ...enrichment.touching import Local
    from ...progress import Progress
    from ..messages import Messages
    from ..study import Study
    from ..tasks import Runner

_SLOT = "sharing"


class Sharing(QObject):
    """Does what the page asks of files. ``conflicts`` holds what merges left open."""

    def __init__(
        self,
        interface: QgisInterface,
        study: Study,
        runner: Runner,
        messages: Messages,
        show: Callable[[Callable[[QgsProject, QgsMapCanvas], list[str]]], None],
        parent: QObject,
    ) -> None:
        """Work on the book of a study; ``show`` calls a function that adds layers to the project, and keeps their ids."""
        super().__init__(parent)
        self.window = interface.mainWindow()
        self.messages = messages
        self._study = study
        self._runner = runner
        self._dialogs: list[QDialog] = []
        self.conflicts = ConflictWork(self, interface.mapCanvas(), study, runner, show)

    def release(self) -> None:
        """Close what is open."""
        self.conflicts.release()
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
        self._dialogs = []

    @property
    def local(self) -> Local:
        """Return what local experts say, seen from the territory looked at."""
        return self._study.local

    def book(self) -> Book | None:
        """Return the book of the workspace."""
        workspace = self._study.workspace
        return Book(workspace.folder / FILE) if workspace is not None else None

    def signed(self) -> Writer | None:
        """Return who writes; what is merged or settled bears a name, and None tells that it was asked for and not given."""
        book = self.book()
        return settings.writer(book.path) if book is not None and named(self.window) else None

    def reload(self) -> None:
        """Read the book again everywhere."""
        self._study.reload()

    def ask_export(self) -> None:
        """Ask what to give out."""
        from .export_dialog import ExportDialog

        self.open(ExportDialog(self, self.window))

    def export_as(self, wanted: Wanted) -> None:
        """Ask where to write an exchange file, and write it."""
        path = ask_path(self.window, translate("TiDataviz", "Export for colleagues"), "contributions", "gpkg")
        if path is not None:
            self.export(path, wanted)

    def export(self, path: Path, wanted: Wanted) -> None:
        """Write an exchange file in the background, and say what is in it."""
        book = self.book()
        if book is None:
            return

        def work(progress: Progress) -> list[str]:
            from ...enrichment.exchange import export
            from ...enrichment.telling import content_lines

            if path.exists() and book.path.exists() and path.samefile(book.path):
                what = translate("TiDataviz", "This is the file of this workspace itself.")
                raise PluginError(what, str(path), translate("TiDataviz", "Choose another name."))
            export(book, path, wanted, progress)
            return content_lines(Book(path).contributions())

        def done(lines: list[str]) -> None:
            text = translate("TiDataviz", "Written: {file} ({content}). A colleague merges it on this page.")
            self.tell(text.format(file=path.name, content=lines[0]), lines)

        self._runner.run(translate("TiDataviz", "Exporting contributions"), work, done, on_cancelled=self._stopped)

    def ask_merge(self) -> None:
        """Ask for a colleague's file, and look at it."""
        folder = str(QgsSettings().value(LAST_FOLDER, str(Path.home())) or Path.home())
        title = translate("TiDataviz", "Merge a colleague's file")
        chosen, _kind = QFileDialog.getOpenFileName(self.window, title, folder, "GeoPackage (*.gpkg)")
        if chosen:
            QgsSettings().setValue(LAST_FOLDER, str(Path(chosen).parent))
            self.look(Path(chosen))

    def look(self, path: Path) -> None:
        """Work out in the background what a merge would do, and show it; nothing is changed."""
        book, writer = self.book(), self.signed()
        if book is None or writer is None:
            return

        def work(progress: Progress) -> tuple[Merged, list[Contribution]]:
            from ...enrichment.merge import foresee

            return foresee(book, path, writer, progress), Book(path).contributions()

        def done(found: tuple[Merged, list[Contribution]]) -> None:
            from .merge_dialog import MergeDialog

            self.open(MergeDialog(self, path, *found, self.window))

        self._runner.run(translate("TiDataviz", "Looking at {file}").format(file=path.name), work, done, slot=_SLOT)

    def merge(self, path: Path, told: Callable[[Merged], None]) -> None:
        """Merge a file in the background; ``told`` takes what was done."""
        book, writer = self.book(), self.signed()
        if book is None or writer is None:
            return

        def work(progress: Progress) -> Merged:
            from ...enrichment.merge import merge

            return merge(book, path, writer, progress)

        def done(merged: Merged) -> None:
            told(merged)
            self.reload()
            self.conflicts.follow()

        self._runner.run(
            translate("TiDataviz", "Merging {file}").format(file=path.name), work, done, on_cancelled=self._stopped
        )

    def ask_producer(self) -> None:
        """Ask which corrections go to a producer, and in which form."""
        from .producer_dialog import ProducerDialog

        self.open(ProducerDialog(self, self.window))

    def give_as(self, source_id: str, standard: str) -> None:
        """Ask where to write the corrections of a source, and write them."""
        name = f"{translate('TiDataviz', 'corrections')} {standard or source_id}"
        path = ask_path(self.window, translate("TiDataviz", "Export to a producer"), name, "csv")
        if path is not None:
            self.give(source_id, standard, path)

    def give(self, source_id: str, standard: str, path: Path) -> None:
        """Write what was accepted on a source in the background, and say what was left out and what the standard lacks."""
        atlas = self._study.book.atlas if self._study.book is not None else None
        if atlas is None:
            return
        every = self.local.every

        def work(_progress: Progress) -> tuple[Given, list[str]]:
            from ...enrichment.producer import give
            from .producer_dialog import given_lines

            given = give(every, source_id, standard, atlas.official(source_id), path, column_title)
            return given, given_lines(given, standard, path)

        def done(found: tuple[Given, list[str]]) -> None:
            given, lines = found
            one, many = translate("TiDataviz", "{count} row"), translate("TiDataviz", "{count} rows")
            text = translate("TiDataviz", "Written: {file} ({rows}), with the quality report {report}.")
            rows = counted(given.written, one, many)
            level = Qgis.MessageLevel.Warning if given.findings else Qgis.MessageLevel.Success
            self.tell(text.format(file=path.name, rows=rows, report=given.report.name), lines, level)

        self._runner.run(translate("TiDataviz", "Exporting corrections"), work, done, slot=_SLOT)

    def ask_journal(self) -> None:
        """Ask where to write the journal."""
        path = ask_path(self.window, translate("TiDataviz", "Export the journal"), "journal prov", "json")
        if path is not None:
            self.export_journal(path)

    def export_journal(self, path: Path) -> None:
        """Check the journal and write it as PROV-JSON in the background."""
        book = self.book()
        if book is None:
            return

        def work(progress: Progress) -> tuple[int, list[str]]:
            from ...enrichment.prov import write_prov

            return write_prov(book.entries(), path, progress), book.problems()

        def done(found: tuple[int, list[str]]) -> None:
            count, problems = found
            one, many = translate("TiDataviz", "{count} entry"), translate("TiDataviz", "{count} entries")
            text = translate("TiDataviz", "Written: {file} ({entries}).")
            text = text.format(file=path.name, entries=counted(count, one, many))
            level = Qgis.MessageLevel.Warning if problems else Qgis.MessageLevel.Success
            broken = translate("TiDataviz", "The journal does not hold: see the details.")
            self.tell(f"{text} {broken}" if problems else text, problems, level)

        self._runner.run(translate("TiDataviz", "Exporting the journal"), work, done, on_cancelled=self._stopped)

    def tell(self, text: str, lines: Sequence[str] = (), level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        """Say that something was done, its details a click away."""
        self.messages.show(text, level, "".join(f"<p>{escape(line)}</p>" for line in lines), text)

    def _stopped(self) -> None:
        self.messages.show(translate("TiDataviz", "Stopped: nothing was written."))

    def open(self, dialog: QDialog) -> None:
        """Show a dialog beside the map, closed with the plugin."""
        self._dialogs = [*(shown for shown in self._dialogs if not sip.isdeleted(shown)), dialog]
        dialog.show()
