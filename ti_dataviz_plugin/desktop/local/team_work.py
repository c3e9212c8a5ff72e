"""What can be done with the database of a team: look, synchronise, take a copy away, bring it back, make the tables."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...enrichment import team, team_tables
from ...enrichment.book import FILE, Book
from ...errors import PluginError
from ...language import number, translate
from ...workspace.files import copy
from .. import settings
from . import team_connection
from .team_report import report_html, report_line

if TYPE_CHECKING:
    from ...enrichment.team import Synchronised
    from ...enrichment.team_tables import Standing
    from ...progress import Progress
    from ..messages import Messages
    from ..study import Study
    from ..tasks import Runner
    from .team_connection import Way

SLOT, LOOK = "team", "team look"
"""Slots of what reads or writes contributions, which nothing replaces, and of a look at who one is."""

Use = Callable[[Any, "Progress"], Any]
"""Uses a connection, and is told to stop."""

_MOST_QUESTIONS = 3


class TeamWork(QObject):
    """Speaks to the database off the main thread, and tells what it found."""

    looked = pyqtSignal(object, str)
    """Who one is there (``Standing``), and when the book was last synchronised (ISO 8601, "" for never)."""

    def __init__(self, study: Study, runner: Runner, messages: Messages, parent: QObject | None = None) -> None:
        """Work on the book of a study."""
        super().__init__(parent)
        self._study = study
        self._runner = runner
        self._messages = messages

    def look(self, name: str) -> None:
        """Find out who one is in the database of a connection, and what it holds."""
        book = self._book()

        def use(connection: Any, _progress: Progress) -> tuple[Standing, str]:
            return _seen(connection, book)

        self._run(
            name, translate("TiDataviz", "Asking the database of the team"), use, lambda seen: self.looked.emit(*seen), LOOK
        )

    def synchronise(self, name: str, returned: Path | None = None) -> None:
        """Merge what the database holds, and send back what one may write; an offline copy comes first if there is one."""
        book = self._book()
        if self._study.state.sample:
            self._messages.error(_sample())
            return
        if book is None:
            return
        writer = settings.writer(book.path)

        def use(connection: Any, progress: Progress) -> tuple[Synchronised, str, tuple[Standing, str]]:
            if returned is None:
                done = team.synchronise(book, connection, writer, progress=progress)
            else:
                done = team.take_back(book, returned, connection, writer, progress)
            return done, report_html(done, book.contributions()), _seen(connection, book)

        self._run(name, translate("TiDataviz", "Synchronising with the team"), use, self._on_synchronised)

    def copy_away(self, name: str, path: Path) -> None:
        """Write what the database holds as a file that can be worked on without a network."""

        def done(count: int) -> None:
            text = translate("TiDataviz", "The offline copy holds {count} contributions: {file}")
            self._messages.show(text.format(count=number(count), file=str(path)))

        title = translate("TiDataviz", "Copying the contributions of the team")
        self._run(name, title, lambda connection, progress: team.offline_copy(connection, path, progress), done)

    def install(self, name: str) -> None:
        """Make the tables of the team."""

        def use(connection: Any, _progress: Progress) -> Standing:
            team_tables.install(connection)
            return team_tables.standing(connection)

        def done(standing: Standing) -> None:
            text = translate("TiDataviz", "The tables of the team are there. Give each person the role that is theirs.")
            self._messages.show(text, Qgis.MessageLevel.Success)
            self.looked.emit(standing, "")

        self._run(name, translate("TiDataviz", "Making the tables of the team"), use, done)

    def save_script(self, path: Path) -> None:
        """Write the script that makes the tables, to be handed to the administrator of the database."""
        try:
            copy(team_tables.SCRIPT, path)
        except PluginError as error:
            self._messages.error(error)
            return
        text = translate("TiDataviz", "Hand this script to the administrator of the database: {file}")
        self._messages.show(text.format(file=str(path)))

    def _book(self) -> Book | None:
        workspace = self._study.workspace
        return Book(workspace.folder / FILE) if workspace is not None else None

    def _on_synchronised(self, result: tuple[Synchronised, str, tuple[Standing, str]]) -> None:
        done, html, seen = result
        title = translate("TiDataviz", "Synchronisation with the team")
        level = Qgis.MessageLevel.Info if not done.merged.conflicts else Qgis.MessageLevel.Warning
        self._messages.show(report_line(done), level, html, title)
        self.looked.emit(*seen)
        self._study.reload()

    def _run(self, name: str, title: str, use: Use, done: Callable[[Any], None], slot: str = SLOT) -> None:
        """Use a connection in the background; the password is asked for when none is stored."""
        if slot == SLOT and self._runner.busy(SLOT):  # what is under way is stopped with the button, not by another one
            self._messages.show(
                translate("TiDataviz", "The database of the team is in use already: wait, or stop it first.")
            )
            return
        try:
            way = team_connection.way_to(name)
        except PluginError as error:
            self._messages.error(error)
            return
        self._run_through(way, title, use, done, (slot, 0))

    def _run_through(
        self, way: Way, title: str, use: Use, done: Callable[[Any], None], asked_before: tuple[str, int]
    ) -> None:
        slot, questions = asked_before

        def ended(result: object) -> None:
            team_connection.remember(way)
            done(result)

        def failed(error: BaseException, trace: str) -> None:
            if isinstance(error, team_connection.PasswordWantedError) and questions < _MOST_QUESTIONS:
                asked = team_connection.ask(way, error.detail)
                if asked is not None:
                    self._run_through(asked, title, use, done, (slot, questions + 1))
                return
            self._messages.error(error, trace)

        def work(progress: Progress) -> object:
            with contextlib.closing(team_connection.connect(way)) as connection:
                return use(connection, progress)

        self._runner.run(title, work, ended, failed, self._on_stopped, slot=slot)

    def _on_stopped(self) -> None:
        """Say what a stop leaves, and show what had come in."""
        text = translate("TiDataviz", "Stopped: the database of the team is as it was. What had come in is kept, whole.")
        self._messages.show(text)
        self._study.reload()


def _seen(connection: Any, book: Book | None) -> tuple[Standing, str]:
    standing = team_tables.standing(connection)
    return standing, team.last_synchronised(book, standing.team) if book is not None and standing.team else ""


def _sample() -> PluginError:
    what = translate("TiDataviz", "The sample is not synchronised with a team.")
    return PluginError(what, "", translate("TiDataviz", "Open your own data first: the button is above."))
