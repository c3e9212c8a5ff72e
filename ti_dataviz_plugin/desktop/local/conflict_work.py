"""The conflicts that merges left: read, shown in a list and on the map, which follow each other, and settled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...language import counted, translate
from ..layers import conflicts as layers
from ..layers.folder import MAPS, layers_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    from ...enrichment.book import Book
    from ...enrichment.conflicts import Dispute
    from ...enrichment.contribution import Contribution, Writer
    from ...progress import Progress
    from ..study import Study
    from ..tasks import Runner
    from .conflicts_dialog import ConflictsDialog
    from .sharing import Sharing

_SLOT = "conflicts"


class ConflictWork(QObject):
    """The open conflicts of the book; ``changed`` tells that they were read anew, ``chosen`` which ones are looked at.

    ``files`` holds the vintages of the official files of the workspace, those before among them, by digest.
    """

    changed = pyqtSignal()
    chosen = pyqtSignal(object)

    def __init__(
        self,
        sharing: Sharing,
        canvas: QgsMapCanvas,
        study: Study,
        runner: Runner,
        show: Callable[[Callable[[QgsProject, QgsMapCanvas], list[str]]], None],
    ) -> None:
        """Work for what shares; ``show`` calls a function that adds layers to the project, and keeps their ids."""
        super().__init__(sharing)
        self._sharing = sharing
        self.canvas = canvas
        self._study = study
        self._runner = runner
        self._show = show
        self._telling = False
        self._followed: list[QgsVectorLayer] = []
        self.disputes: tuple[Dispute, ...] = ()
        self.files: Mapping[str, str] = {}
        self.dialog: ConflictsDialog | None = None
        study.dossierChanged.connect(self._on_dossier)

    def release(self) -> None:
        """Close the list, and follow the map no more."""
        self._unfollow()
        self._study.dossierChanged.disconnect(self._on_dossier)
        if self.dialog is not None and not sip.isdeleted(self.dialog):
            self.dialog.close()
        self.dialog = None

    def show(self) -> None:
        """Read the conflicts, show them on the map, and list them."""
        self._read(self._on_shown)

    def follow(self) -> None:
        """Read the conflicts again, where they are listed or on the map."""
        listed = self.dialog is not None and not sip.isdeleted(self.dialog)
        if listed or layers.held_layers(QgsProject.instance()):
            self._read(lambda: None)

    def mine(self) -> str:
        """Return the id under which this installation writes in the book, "" when nobody has a name yet."""
        from .. import settings

        book = self._sharing.book()
        return settings.writer(book.path).id if book is not None else ""

    def settle(self, choices: Mapping[int, str]) -> None:
        """Choose a side in some conflicts (``conflicts.CHOICES``, by number), in all of them or none."""

        def write(book: Book, writer: Writer) -> list[Contribution]:
            from ...enrichment.conflicts import resolve_each

            return resolve_each(book, choices, writer)

        if choices:
            self._write(write, len(choices))

    def settle_with(self, number: int, values: Mapping[str, Any]) -> None:
        """Put a new value in the place of both sides of a conflict; a shape in EPSG:4326."""

        def write(book: Book, writer: Writer) -> Contribution:
            from ...enrichment.conflicts import resolve_with

            return resolve_with(book, number, values, writer)

        self._write(write, 1)

    def look_at(self, number: int) -> None:
        """Show a conflict on the map."""
        layers.look_at(QgsProject.instance(), number, self.canvas)

    def look_away(self) -> None:
        """Show every conflict on the map alike."""
        layers.look_away(QgsProject.instance())

    def _write(self, write: Callable[[Book, Writer], object], count: int) -> None:
        book, writer = self._sharing.book(), self._sharing.signed()
        if book is None or writer is None:
            return

        def done(_result: object) -> None:
            one, many = (
                translate("TiDataviz", "{count} conflict settled."),
                translate("TiDataviz", "{count} conflicts settled."),
            )
            self._sharing.tell(counted(count, one, many))
            self._sharing.reload()
            self.follow()

        def failed(error: BaseException, trace: str) -> None:
            self._sharing.messages.error(error, trace)
            self.follow()

        title = translate("TiDataviz", "Settling conflicts")
        self._runner.run(title, lambda _progress: write(book, writer), done, failed)

    def _read(self, then: Callable[[], None]) -> None:
        book, workspace = self._sharing.book(), self._study.workspace
        if book is None or workspace is None:
            return
        folder = layers_folder(workspace.folder, MAPS)

        def work(_progress: Progress) -> tuple[tuple[Dispute, ...], dict[str, str], layers.Package | None]:
            from ...enrichment.conflicts import disputes

            found = tuple(disputes(book))
            known = (*workspace.previous(), *workspace.versions())
            files = {version.provenance.sha256: version.provenance.vintage for version in known}
            return found, files, layers.conflict_package(found, folder)

        def done(found: tuple[tuple[Dispute, ...], dict[str, str], layers.Package | None]) -> None:
            self.disputes, self.files, package = found
            self._load(package)
            self.changed.emit()
            then()

        self._runner.run(translate("TiDataviz", "Reading the conflicts"), work, done, slot=_SLOT)

    def _load(self, package: layers.Package | None) -> None:
        """Show on the map the conflicts that are open now; no layer stays when there is none."""
        self._unfollow()
        if package is None:
            layers.remove(QgsProject.instance())
            self.canvas.refresh()
            return
        self._telling = True  # re-pointing a layer drops its selection: nobody chose that
        try:
            self._show(lambda project, _canvas: layers.add_conflicts(project, package))
        finally:
            self._telling = False
        self._followed = layers.held_layers(QgsProject.instance())
        for layer in self._followed:
            layer.selectionChanged.connect(self._on_selection)

    def _unfollow(self) -> None:
        for layer in self._followed:
            if not sip.isdeleted(layer):
                layer.selectionChanged.disconnect(self._on_selection)
        self._followed = []

    def _on_shown(self) -> None:
        from .conflicts_dialog import ConflictsDialog

        if self.dialog is None or sip.isdeleted(self.dialog):
            self.dialog = ConflictsDialog(self, self._sharing.messages.error, self._sharing.window)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.look()

    def _on_dossier(self) -> None:
        """Follow what another merge, a colleague's QGIS or the database of the team made of the conflicts."""
        if self._study.local.conflicts != len(self.disputes):
            self.follow()

    def _on_selection(self, *_ids: object) -> None:
        """Look at the conflicts that the officer selected on the map."""
        numbers = layers.selected(QgsProject.instance())
        if not self._telling and numbers:
            self.chosen.emit(numbers)
