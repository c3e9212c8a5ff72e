"""The tables of a team in PostgreSQL: whether they are there, who one is for them, making them, and what they refuse.

Connections are of the DB-API, of psycopg2 or a driver with the same ``%s``; their transactions are ended here, so
that they must not be in autocommit.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import Silent
from ..sources.reference import RESOURCES

if TYPE_CHECKING:
    from ..progress import Progress

SCRIPT = RESOURCES / "contributions_postgis.sql"
REVIEWER, CONTRIBUTOR = "reviewer", "contributor"

# Waiting for another person who synchronises, and for one statement: a person looks at the screen meanwhile.
_PATIENCE = "SET LOCAL lock_timeout = '15s'; SET LOCAL statement_timeout = '120s'"
_SECONDS_BETWEEN_QUESTIONS = 0.1
_WHO = """
WITH ours AS (SELECT rolname, oid FROM pg_roles WHERE rolname IN ('ti_reviewer', 'ti_contributor'))
SELECT current_user::text, current_database()::text,
    EXISTS (SELECT FROM ours WHERE rolname = 'ti_reviewer' AND pg_has_role(oid, 'USAGE')),
    EXISTS (SELECT FROM ours WHERE rolname = 'ti_contributor' AND pg_has_role(oid, 'USAGE')),
    EXISTS (SELECT FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'ti_dataviz' AND relname = 'contributions'),
    rolsuper OR (rolcreaterole OR (SELECT count(*) FROM ours) = 2) AND has_database_privilege(current_database(), 'CREATE')
        AND EXISTS (SELECT FROM pg_extension WHERE extname = 'postgis')
FROM pg_roles WHERE rolname = current_user
"""
_BUSY, _SLOW, _FORBIDDEN, _ABSENT = ("55P03", "40P01"), ("57014",), ("42501",), ("42P01", "3F000", "42883")


@dataclass(frozen=True)
class Standing:
    """What a database holds, and who one is in it.

    Attributes:
        user: The login role.
        database: Name of the database.
        role: ``REVIEWER``, ``CONTRIBUTOR``, or "" for neither.
        installed: Whether the tables of the team are there.
        may_install: Whether this role may make them.
        team: Id of the team, drawn when the tables were made; "" when they cannot be read.
        contributions: How many contributions are there; None when they cannot be read.
    """

    user: str
    database: str
    role: str
    installed: bool
    may_install: bool
    team: str = ""
    contributions: int | None = None


class Transaction:
    """A transaction of a connection: committed when the block ends well, else as if it had not begun."""

    def __init__(self, connection: Any, progress: Progress | None = None) -> None:  # noqa: ANN401 (a DB-API connection)
        """Take a connection, whose transaction under way is undone, and whom to ask whether to stop."""
        self.connection = connection
        self._progress = progress or Silent()
        self._ended = threading.Event()
        self._watch: threading.Thread | None = None

    def __enter__(self) -> Any:  # noqa: ANN401 (a cursor)
        """Return a cursor."""
        try:
            self.connection.rollback()
            cursor = self.connection.cursor()
            cursor.execute(_PATIENCE)
        except Exception as fault:
            raise refused(fault) from fault
        if not isinstance(self._progress, Silent) and hasattr(self.connection, "cancel"):
            self._watch = threading.Thread(target=self._interrupt, name="ti_dataviz team", daemon=True)
            self._watch.start()
        return cursor

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """Commit, or roll back and word the fault. What was asked to stop is rolled back, whatever came of it."""
        self._ended.set()
        if self._watch is not None:
            self._watch.join()
        stopped = self._progress.cancelled()
        if error is None and not stopped:
            try:
                self.connection.commit()
            except Exception as fault:
                self._undo()
                raise (CancelledError() if self._progress.cancelled() else refused(fault)) from fault
            return
        self._undo()
        # Errors of a driver come from its own package: psycopg2.errors and the like.
        of_driver = hasattr(error, "pgcode")
        if stopped and (error is None or of_driver):
            raise CancelledError from error
        if error is not None and of_driver and not isinstance(error, PluginError):
            raise refused(error) from error

    def _undo(self) -> None:
        with contextlib.suppress(Exception):  # a connection that was cut has nothing to roll back
            self.connection.rollback()

    def _interrupt(self) -> None:
        """Break off the statement under way once the user asked to stop: waiting for a lock or a server may take minutes."""
        while not self._ended.wait(_SECONDS_BETWEEN_QUESTIONS):
            if self._progress.cancelled():
                with contextlib.suppress(Exception):  # a connection that was cut has nothing to break off
                    self.connection.cancel()


def refused(error: BaseException) -> PluginError:
    """Word what a driver raised for the officer; the book keeps what came into it, the database is as it was."""
    code = getattr(error, "pgcode", None) or ""
    what = translate("TiDataviz", "The database of the team refused: nothing was changed in it.")
    todo = translate("TiDataviz", "Show the technical detail to the administrator of the database.")
    if code in _BUSY:
        what = translate("TiDataviz", "Another person is synchronising: nothing was changed in the database.")
        todo = translate("TiDataviz", "Start again in a minute.")
    elif code in _SLOW:
        what = translate("TiDataviz", "The database of the team took too long to answer: nothing was changed in it.")
        todo = translate("TiDataviz", "Start again when the network or the server is less busy.")
    elif code in _FORBIDDEN:
        todo = translate("TiDataviz", "Ask the administrator for one of the roles ti_contributor and ti_reviewer.")
    elif code in _ABSENT:
        what = translate("TiDataviz", "The tables of the team are not in this database.")
        todo = translate("TiDataviz", "Choose another connection, or have the tables installed.")
    elif not code:
        what = translate("TiDataviz", "The connection to the database of the team was cut.")
        todo = translate("TiDataviz", "Synchronise again: what was done already is recognised, nothing is doubled.")
    return PluginError(what, "PostgreSQL", todo, str(error))


def standing(connection: Any) -> Standing:  # noqa: ANN401 (as above)
    """Return what a database holds, and who one is in it.

    Raises:
        PluginError: When the database does not answer.
    """
    with Transaction(connection) as cursor:
        cursor.execute(_WHO)
        user, database, reviewer, contributor, installed, may_install = cursor.fetchone()
        role = REVIEWER if reviewer else CONTRIBUTOR if contributor else ""
        if not (installed and role):
            return Standing(user, database, role, installed, bool(may_install))
        cursor.execute("SELECT count(*), (SELECT value FROM ti_dataviz.settings WHERE name = 'team') "
                       "FROM ti_dataviz.contributions")  # fmt: skip
        count, team = cursor.fetchone()
        return Standing(user, database, role, installed, bool(may_install), str(team or ""), int(count))


def install(connection: Any) -> None:  # noqa: ANN401 (as above)
    """Make the tables and the roles of a team, all or nothing.

    Raises:
        PluginError: When they are there already, or the role may not make them.
    """
    if standing(connection).installed:
        what = translate("TiDataviz", "The tables of the team are in this database already.")
        raise PluginError(what, "PostgreSQL", translate("TiDataviz", "Nothing was changed."))
    with Transaction(connection) as cursor:
        cursor.execute(SCRIPT.read_text(encoding="utf-8"))
