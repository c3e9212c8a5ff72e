"""Where contributions are made and decided: forms in front, the book of the workspace behind, off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject

from ...enrichment.book import FILE, Book
from ...enrichment.contribution import GONE
from ...enrichment.touching import Local, mark_texts
from ...errors import PluginError
from ...language import number, translate
from .. import settings
from .names import column_title
from .team_work import TeamWork

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qgis.gui import QgisInterface

    from ...enrichment.contribution import Contribution
    from ...enrichment.journal import Entry
    from ...enrichment.subject import Subject
    from ...geography.atlas import Atlas
    from ...progress import Progress
    from ..messages import Messages
    from ..study import Study
    from ..tasks import Runner
    from .form import CorrectionForm

_SLOT = "contributions"


class Desk(QObject):
    """Opens the forms, writes in the book, and has the study read it again."""

    def __init__(
        self, interface: QgisInterface, study: Study, runner: Runner, messages: Messages, parent: QObject | None = None
    ) -> None:
        """Work on the workspace of a study."""
        super().__init__(parent)
        self._interface = interface
        self._study = study
        self._runner = runner
        self._messages = messages
        self.team = TeamWork(study, runner, messages, self)

    @property
    def local(self) -> Local:
        """Return what local experts say, seen from the territory looked at."""
        return self._study.local

    @property
    def atlas(self) -> Atlas | None:
        """Return the atlas that is open."""
        return self._study.book.atlas if self._study.book is not None else None

    def mode(self) -> str:
        """Return what is read of local expertise."""
        return self._study.state.local

    def marks_of(self, source_id: str) -> dict[str, str]:
        """Return what local experts changed of each object of a source, by its key: who, when, why."""
        atlas = self.atlas
        marks = atlas.marks(source_id) if atlas is not None else None
        if atlas is None or marks is None:
            return {}
        titles = {name: column_title(name) for name in marks["field"].unique() if name}
        return atlas.memo(("mark texts", source_id), lambda: mark_texts(marks, titles))

    def correct(self, source_id: str, key: str, kind: str = "") -> None:
        """Open the form of an object, once its official values are read."""
        atlas = self.atlas
        if atlas is None:
            return

        def look(_progress: Progress) -> Subject:
            from ...enrichment.subject import subject_of

            return subject_of(atlas, source_id, key)

        self._runner.run(
            translate("TiDataviz", "Reading the object"), look, lambda subject: self._open(subject, kind), slot=_SLOT
        )

    def _open(self, subject: Subject, kind: str) -> None:
        self.open_form(subject, kind)

    def open_form(self, subject: Subject, kind: str = "") -> CorrectionForm:
        """Open the form of an object."""
        from .form import CorrectionForm

        form = CorrectionForm(subject, self._interface.mapCanvas(), self.add, self._interface.mainWindow())
        if kind:
            form.kind.setCurrentIndex(max(0, form.kind.findData(kind)))
        form.show()
        return form

    def say_gone(self, source_id: str, key: str) -> None:
        """Open the form to say that an object does not exist any more."""
        self.correct(source_id, key, GONE)

    def open_addition(self, kind: str, place: Any = None) -> Any:
        """Open the form that adds an establishment or a vacant site, at a place if one is given (shapely, EPSG:4326)."""
        from .addition import AdditionForm

        form = AdditionForm(kind, self._interface.mapCanvas(), self.add, self.atlas, self._interface.mainWindow())
        form.picker.set_shape(place)
        form.show()
        return form

    def import_table(self) -> None:
        """Ask for a table of establishments or of sites, and show the fate of each row before anything is kept."""
        from .sheet_dialog import SheetDialog

        if self.atlas is not None:
            SheetDialog(self, self._runner, self._messages.error, self._interface.mainWindow()).show()

    def add(self, *contributions: Contribution) -> None:
        """Keep contributions, all of them or none."""
        book = self._book()
        if book is None or not contributions:
            return
        text = translate("TiDataviz", "{count} contributions are proposed.").format(count=number(len(contributions)))
        if len(contributions) == 1:
            text = translate("TiDataviz", "Your contribution is proposed. It counts once it is accepted.")
        self._add(book, contributions, text)

    def decide(self, uuids: Sequence[str], state: str, note: str) -> None:
        """Accept, refuse, withdraw or propose again some contributions, all of them or none."""
        book = self._book()
        if book is None or not uuids:
            return
        writer = settings.writer(book.path)
        if not settings.stored(settings.AUTHOR):
            what = translate("TiDataviz", "A decision needs a name.")
            self._messages.error(
                PluginError(what, "", translate("TiDataviz", "Give your name in the options of the plugin."))
            )
            return
        text = translate("TiDataviz", "{count} contributions were decided on.").format(count=number(len(uuids)))
        if len(uuids) == 1:
            text = translate("TiDataviz", "The contribution was decided on.")
        self._write(lambda: book.decide(uuids, state, writer, note), text)

    def history(self, uuid: str, told: Callable[[list[Entry]], None]) -> None:
        """Read what was done to a contribution; ``told`` takes it."""
        book = self._book()
        if book is not None:
            text = translate("TiDataviz", "Reading the journal")
            self._runner.run(text, lambda _progress: book.entries(uuid), told, slot=_SLOT)

    def check(self, told: Callable[[list[str]], None]) -> None:
        """Check that the journal is whole; ``told`` takes what does not hold, a sentence each."""
        book = self._book()
        if book is not None:
            text = translate("TiDataviz", "Checking the journal")
            self._runner.run(text, lambda _progress: book.problems(), told, slot=_SLOT)

    def show_list(self, title: str, html: str) -> None:
        """Show a text at leisure."""
        self._messages.open_details(title, html)

    def show_on_map(self, contributions: Sequence[Contribution]) -> None:
        """Show contributions as a layer."""
        from .map_layer import show_contributions

        try:
            show_contributions(contributions, self._interface.mapCanvas())
        except PluginError as error:
            self._messages.error(error)

    def _book(self) -> Book | None:
        workspace = self._study.workspace
        return Book(workspace.folder / FILE) if workspace is not None else None

    def _add(self, book: Book, contributions: tuple[Contribution, ...], text: str) -> None:
        """Keep contributions in a file; what cannot be kept is shown, so that nothing of it is lost."""
        writer = settings.writer(book.path)

        def failed(error: BaseException, trace: str) -> None:
            self._messages.error(error, trace)
            told = error if isinstance(error, PluginError) else PluginError(str(error) or type(error).__name__)
            self._offer_elsewhere(told, contributions)

        self._write(lambda: book.add(contributions, writer), text, failed)

    def _offer_elsewhere(self, error: PluginError, contributions: tuple[Contribution, ...]) -> None:
        from .unsaved import UnsavedDialog

        def elsewhere(path: Path) -> None:
            text = translate("TiDataviz", "Kept in {file}: have it merged by somebody who may write in the workspace.")
            self._add(Book(path), contributions, text.format(file=str(path)))

        window = self._interface.mainWindow()
        UnsavedDialog(error, contributions, lambda: self.add(*contributions), elsewhere, window).show()

    def _write(
        self, write: Callable[[], object], text: str, failed: Callable[[BaseException, str], None] | None = None
    ) -> None:
        def done(_result: object) -> None:
            self._messages.show(text)
            self._study.reload()

        title = translate("TiDataviz", "Keeping local contributions")
        self._runner.run(title, lambda _progress: write(), done, failed)
