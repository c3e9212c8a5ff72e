"""Where contributions are made and decided: forms in front, the book of the workspace behind, off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, TypeVar, cast

from qgis.PyQt.QtCore import QObject

from ...enrichment.book import FILE, Book
from ...enrichment.contribution import COMMENT, GONE, INDICATOR
from ...enrichment.figures import FigureSubject
from ...enrichment.overlay import OFFICIAL, WITH_ACCEPTED
from ...enrichment.subject import site_key
from ...enrichment.touching import Local, comment_texts, figure_texts, mark_texts, standing_texts, waiting_texts
from ...errors import PluginError
from ...language import number, translate
from .. import settings
from .names import column_title
from .team_work import TeamWork
from .who import named

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qgis.gui import QgisInterface

    from ...bounds import Bounds
    from ...diagnosis.views import Figure
    from ...enrichment.contribution import Contribution
    from ...enrichment.journal import Entry
    from ...enrichment.subject import Subject
    from ...geography.atlas import Atlas
    from ...progress import Progress
    from ..messages import Messages
    from ..study import Study
    from ..tasks import Runner
    from .figure_form import FigureForm
    from .form import CorrectionForm

T = TypeVar("T")

_SLOT = "contributions"
_MOST_SAID = 3


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
        self._made_of: tuple[object, ...] = (None, None, None)
        self._made: dict[tuple[str, ...], object] = {}
        self._left_out: set[str] | None = None
        self._drawn_from: object = None

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
        """Return what local experts say of each object of a source, by its key: who, when, why.

        What they changed is told as it is read; comments, and proposals that do not count yet, too, save where official
        files are read alone.
        """
        return self._kept(("marks", source_id), lambda: self._marks(source_id))

    def marks_of_figure(self, subject: FigureSubject | None) -> str:
        """Return what local experts say of a figure, "" when they say nothing of it."""
        return "" if subject is None or self.mode() == OFFICIAL else self._said_of_figure(subject)

    def _said_of_figure(self, subject: FigureSubject) -> str:
        of_place = self._kept(("figures",), lambda: figure_texts(self.local.every))
        return of_place.get((subject.indicator, subject.level, subject.programme, subject.code), "")

    def _marks(self, source_id: str) -> dict[str, str]:
        atlas = self.atlas
        if atlas is None:
            return {}
        marks = atlas.marks(source_id)
        texts: dict[str, str] = {}
        if marks is not None:
            texts = mark_texts(marks, {name: column_title(name) for name in marks["field"].unique() if name})
        if self.mode() != OFFICIAL:
            told = [comment_texts(self.local.every, source_id)]
            if self.mode() == WITH_ACCEPTED:
                told.append(waiting_texts(self.local.every, source_id, column_title))
            for key, text in ((key, text) for each in told for key, text in each.items()):
                texts[key] = "\n".join(filter(None, (texts.get(key, ""), text)))
        return texts

    def _kept(self, key: tuple[str, ...], make: Callable[[], T]) -> T:
        """Return what was made of the contributions read at present; a table asks for it at each cell."""
        now = (self.local, self.atlas, self.mode())
        if any(one is not other for one, other in zip(now, self._made_of)):
            self._made_of, self._made = now, {}
        if key not in self._made:
            self._made[key] = make()
        return cast("T", self._made[key])

    def site_key(self, source_id: str, site_id: str, commune: str) -> str:
        """Return the key of a site of a siting study, "" for one that nobody can correct."""
        return site_key(self.atlas, source_id, site_id, commune) if self.atlas is not None else ""

    def correct(self, source_id: str, key: str, kind: str = "") -> None:
        """Open the form of an object, once its official values are read."""
        if self.atlas is not None:
            self._look(self.atlas, source_id, key, lambda subject: self._open(subject, kind))

    def _look(self, atlas: Atlas, source_id: str, key: str, told: Callable[[Subject], None]) -> None:
        """Read an object in the background; ``told`` takes it."""

        def look(_progress: Progress) -> Subject:
            from ...enrichment.subject import subject_of

            return subject_of(atlas, source_id, key)

        self._runner.run(translate("TiDataviz", "Reading the object"), look, told, slot=_SLOT)

    def change(self, one: Contribution) -> None:
        """Open the form of a proposal of one's own, to change what it says."""
        from .revision import form_of, on_object

        atlas = self.atlas

        def open_it(subject: Subject | None) -> None:
            form_of(one, subject, self._interface, atlas, lambda new: self._revise(one, new)).show()

        if atlas is None:
            return
        if on_object(one):
            self._look(atlas, one.source_id, one.key, open_it)
        else:
            open_it(None)

    def _open(self, subject: Subject, kind: str) -> None:
        self.open_form(subject, kind)

    def open_form(self, subject: Subject, kind: str = "") -> CorrectionForm:
        """Open the form of an object."""
        from .form import CorrectionForm

        here = (subject.source_id, subject.key)
        said = [one for one in self.local.every if one.active and (one.source_id, one.key) == here]
        known = standing_texts(said[-_MOST_SAID:], column_title).get(subject.key, "") + "\n…" * (len(said) > _MOST_SAID)
        form = CorrectionForm(subject, self._interface, self.add, self._interface.mainWindow(), known)
        if kind:
            form.kind.setCurrentIndex(max(0, form.kind.findData(kind)))
        form.show()
        return form

    def comment(self, source_id: str, key: str) -> None:
        """Open the form to comment on an object."""
        self.correct(source_id, key, COMMENT)

    def speak_of(self, figure: Figure, kind: str) -> None:
        """Open the form of a key figure of the territory looked at, to give it a local value or to comment on it."""
        from ...diagnosis.local_values import indicator_of

        dossier = self._study.dossier
        if dossier is not None:
            name, territory = indicator_of(figure.id), dossier.territory
            own = FigureSubject(
                name, figure.title, *territory.key, territory.name, figure.value, own=name.startswith("own_")
            )
            self._speak(own, kind)

    def figure_here(
        self, name: str, title: str, official: Bounds, place: tuple[str, str] = ("", "")
    ) -> FigureSubject | None:
        """Return a figure of the territory looked at that is no indicator, such as a row of a survey.

        Args:
            name: What tells it apart, such as ``trade_D2Z40``.
            title: What it is.
            official: The number that the survey gives.
            place: Code and name of a basin, for a figure of one.
        """
        dossier = self._study.dossier
        if dossier is None:
            return None
        territory = dossier.territory
        where = ("basin", "", *place) if place[0] else (*territory.key, territory.name)
        return FigureSubject(f"own_{name}", title, *where, official.text(), official, own=True)

    def give_value(self, subject: FigureSubject) -> None:
        """Open the form of a figure, to give it a local value."""
        self._speak(subject, INDICATOR)

    def comment_figure(self, subject: FigureSubject) -> None:
        """Open the form of a figure, to comment on it."""
        self._speak(subject, COMMENT)

    def _speak(self, subject: FigureSubject, kind: str) -> None:
        """Open the form of a figure, once what the files say of it is read."""
        if subject.own:
            self.open_figure(subject, kind)
        else:
            self._read_figure(subject.indicator, "", lambda found: self._open_figure(found, kind))

    def _open_figure(self, subject: FigureSubject, kind: str) -> None:
        self.open_figure(subject, kind)

    def open_figure(self, subject: FigureSubject, kind: str = INDICATOR) -> FigureForm | None:
        """Open the form of a figure of the territory looked at."""
        from ...diagnosis.indicators import available
        from .figure_form import FigureForm

        atlas, dossier = self.atlas, self._study.dossier
        if atlas is None or dossier is None:
            return None
        communes = dossier.territory.communes
        places = list(zip(communes["commune"], communes["commune_name"]))
        indicators = [(one.id, one.title) for one in available(atlas, dossier.territory.level)]
        window, known = self._interface.mainWindow(), self._said_of_figure(subject)
        form = FigureForm(subject, (indicators, places), self._read_figure, self.add, window, known)
        form.kind.setCurrentIndex(form.kind.findData(kind))
        form.show()
        return form

    def _read_figure(self, name: str, commune: str, told: Callable[[FigureSubject], None]) -> None:
        """Read an indicator of the territory looked at, or of one of its communes, in the background."""
        atlas, dossier = self.atlas, self._study.dossier
        if atlas is None or dossier is None:
            return
        territory = dossier.territory

        def look(_progress: Progress) -> FigureSubject:
            from ...diagnosis.indicators import find
            from ...diagnosis.local_values import subject_of

            return subject_of(atlas, find(name, atlas), territory, commune)

        self._runner.run(translate("TiDataviz", "Reading the figure"), look, told, slot=_SLOT)

    def say_gone(self, source_id: str, key: str) -> None:
        """Open the form to say that an object does not exist any more."""
        self.correct(source_id, key, GONE)

    def open_addition(self, kind: str, place: Any = None) -> Any:
        """Open the form that adds an establishment or a vacant site, at a place if one is given (shapely, EPSG:4326)."""
        from .addition import AdditionForm

        form = AdditionForm(kind, self._interface, self.add, self.atlas, self._interface.mainWindow())
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
        if book is None or not uuids or not named(self._interface.mainWindow()):
            return
        writer = settings.writer(book.path)
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
        """Show contributions as layers, which follow what becomes of them."""
        from .map_layer import show_contributions

        self._left_out = {one.uuid for one in self.local.every} - {one.uuid for one in contributions}
        try:
            show_contributions(contributions, self._interface.mapCanvas())
        except PluginError as error:
            self._messages.error(error)

    def forget_map(self) -> None:
        """Forget which contributions were shown: another project or workspace may follow."""
        self._left_out, self._drawn_from = None, None

    def follow_on_map(self) -> None:
        """Draw the layers of contributions again, where the project has some: those shown as they are now, and new ones.

        A project that is opened holds the layers without their content: all that speaks of the territory is shown then.
        """
        from qgis.core import QgsProject

        from .map_layer import held_layers

        if self.local.every is self._drawn_from or not held_layers(QgsProject.instance()):
            return
        if self._left_out is None:
            self._left_out = {one.uuid for one in self.local.every if one.uuid not in self.local.here}
        self._drawn_from, left_out = self.local.every, self._left_out
        self.show_on_map([one for one in self.local.every if one.uuid not in left_out])

    def _book(self) -> Book | None:
        workspace = self._study.workspace
        return Book(workspace.folder / FILE) if workspace is not None else None

    def _revise(self, one: Contribution, new: Contribution) -> None:
        """Change what a proposal says; what cannot be kept is shown."""
        book = self._book()
        if book is None:
            return
        names = ("proposed_value", "reason", "evidence", "geometry", "official_value", "official_version")
        writer, values = settings.writer(book.path), {name: getattr(new, name) for name in names}
        text = translate("TiDataviz", "Your proposal is changed.")
        self._write(
            lambda: book.revise(one.uuid, writer, **values), text, self._failing((new,), lambda: self._revise(one, new))
        )

    def _add(self, book: Book, contributions: tuple[Contribution, ...], text: str) -> None:
        """Keep contributions in a file; what cannot be kept is shown, so that nothing of it is lost."""
        writer = settings.writer(book.path)
        failing = self._failing(contributions, lambda: self.add(*contributions))
        self._write(lambda: book.add(contributions, writer), text, failing)

    def _failing(
        self, contributions: tuple[Contribution, ...], again: Callable[[], None]
    ) -> Callable[[BaseException, str], None]:
        """Return what is done when contributions could not be kept: they are shown, to try again or keep elsewhere."""

        def failed(error: BaseException, trace: str) -> None:
            self._messages.error(error, trace)
            told = error if isinstance(error, PluginError) else PluginError(str(error) or type(error).__name__)
            self._offer_elsewhere(told, contributions, again)

        return failed

    def _offer_elsewhere(
        self, error: PluginError, contributions: tuple[Contribution, ...], again: Callable[[], None]
    ) -> None:
        from .unsaved import UnsavedDialog

        def elsewhere(path: Path) -> None:
            text = translate("TiDataviz", "Kept in {file}: have it merged by somebody who may write in the workspace.")
            self._add(Book(path), contributions, text.format(file=str(path)))

        window = self._interface.mainWindow()
        UnsavedDialog(error, contributions, again, elsewhere, window).show()

    def _write(
        self, write: Callable[[], object], text: str, failed: Callable[[BaseException, str], None] | None = None
    ) -> None:
        def done(_result: object) -> None:
            self._messages.show(text)
            self._study.reload()

        title = translate("TiDataviz", "Keeping local contributions")
        self._runner.run(title, lambda _progress: write(), done, failed)
