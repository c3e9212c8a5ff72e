"""The contributions of a team in PostgreSQL with PostGIS: an offline copy, and its return.

The database is one more copy: it is read into a file and merged by ``merge.merge``, so the rules are the same. What comes
back is what its role may write (``resources/contributions_postgis.sql``): the database decides, this module only does not
ask for what it would refuse. In the journal that comes back, entries on contributions that stay at home are withheld.

Connections are of the DB-API, of psycopg2 or a driver with the same ``%s``; their transactions are ended here, so
that they must not be in autocommit.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..sources.reference import RESOURCES
from ..workspace.files import replacing
from .book import Book, insert_entries
from .contribution import PROPOSED, WITHDRAWN, as_json
from .journal import CREATE, WITHHELD, Entry
from .merge import Merged, merge
from .schema import COLUMNS, ENTRY_COLUMNS, FORMAT, INSERT, create, filled, to_row

if TYPE_CHECKING:
    from collections.abc import Collection

    from .contribution import Contribution, Writer

SCRIPT = RESOURCES / "contributions_postgis.sql"

_OPEN = (PROPOSED, WITHDRAWN)
_TABLES = "LOCK TABLE ti_dataviz.contributions, ti_dataviz.journal IN SHARE ROW EXCLUSIVE MODE"
_ROWS = filled(
    "SELECT encode(ST_AsBinary(geom, 'NDR'), 'hex'), CELLS, owner FROM ti_dataviz.contributions ORDER BY fid",
    CELLS=", ".join(COLUMNS),
)
_ENTRIES = filled("SELECT CELLS FROM ti_dataviz.journal ORDER BY fid", CELLS=", ".join(ENTRY_COLUMNS))
_ADD_ROW = filled(
    "INSERT INTO ti_dataviz.contributions (geom, CELLS) VALUES (ST_GeomFromWKB(decode(%s, 'hex'), 4326), MARKS)",
    CELLS=", ".join(COLUMNS), MARKS=", ".join(["%s"] * len(COLUMNS)),
)  # fmt: skip
_CHANGE_ROW = filled(
    "UPDATE ti_dataviz.contributions SET geom = ST_GeomFromWKB(decode(%s, 'hex'), 4326), CELLS WHERE uuid = %s",
    CELLS=", ".join(f"{name} = %s" for name in COLUMNS),
)
_ADD_ENTRY = filled(
    "INSERT INTO ti_dataviz.journal (CELLS) VALUES (MARKS)",
    CELLS=", ".join(ENTRY_COLUMNS), MARKS=", ".join(["%s"] * len(ENTRY_COLUMNS)),
)  # fmt: skip
_FILL_ENTRY = (
    "UPDATE ti_dataviz.journal SET at = %s, who = %s, organisation = %s, action = %s, uuid = %s, content = %s "
    "WHERE writer = %s AND number = %s AND action = 'withheld'"
)


@dataclass(frozen=True)
class Synchronised:
    """What an exchange with the database did.

    Attributes:
        merged: What came into the book.
        sent: Contributions that the database has now as the book has them, and had not before.
        kept: Uuids of those that differ still: this role may not write them. They stay in the book.
    """

    merged: Merged
    sent: int
    kept: tuple[str, ...]


@dataclass(frozen=True)
class _Server:
    """What the database holds, and who asks."""

    user: str
    reviewer: bool
    rows: dict[str, tuple[Any, ...]]
    owners: dict[str, str]
    entries: list[Entry]


def offline_copy(connection: Any, path: Path) -> int:  # noqa: ANN401 (a DB-API connection has no type of its own)
    """Write what the database holds as a file of contributions, and return how many contributions it has.

    Raises:
        PluginError: When the database has no such tables, refuses, or the file cannot be written.
    """
    with _Transaction(connection) as cursor:
        server = _read(cursor)
    with replacing(path) as temporary:
        _write(server, temporary)
    return len(server.rows)


def synchronise(book: Book, connection: Any, writer: Writer) -> Synchronised:  # noqa: ANN401 (as above)
    """Merge what the database holds into a book, and send back what this role may write; nobody else writes meanwhile.

    Args:
        book: The book.
        connection: An open connection, with the role of the person.
        writer: Who writes in the book.

    Raises:
        PluginError: When the database refuses, and it is as before; or when the book cannot be written, and both are.
    """
    with _Transaction(connection) as cursor:
        cursor.execute(_TABLES)
        server = _read(cursor)
        with tempfile.TemporaryDirectory(prefix="ti_dataviz") as folder:
            path = Path(folder) / "team.gpkg"
            _write(server, path)
            merged = merge(book, path, writer)
        return _send(cursor, server, book, writer, merged)


class _Transaction:
    """A transaction of a connection: committed when the block ends well, else as if it had not begun."""

    def __init__(self, connection: Any) -> None:  # noqa: ANN401 (as above)
        self.connection = connection

    def __enter__(self) -> Any:  # noqa: ANN401 (a cursor)
        self.connection.rollback()
        return self.connection.cursor()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if error is None:
            try:
                self.connection.commit()
            except Exception as fault:
                raise _refused(fault) from fault
            return
        self.connection.rollback()
        # Errors of a driver come from its own package: psycopg2.errors and the like.
        if not isinstance(error, PluginError) and hasattr(error, "pgcode"):
            raise _refused(error) from error


def _refused(error: BaseException) -> PluginError:
    what = translate("TiDataviz", "The database of the team refused: nothing was changed in it.")
    todo = translate("TiDataviz", "Check the connection, and that your role is contributor or reviewer.")
    return PluginError(what, "PostgreSQL", todo, str(error))


def _read(cursor: Any) -> _Server:  # noqa: ANN401 (as above)
    cursor.execute("SELECT value FROM ti_dataviz.settings WHERE name = 'format'")
    found = cursor.fetchone()
    if found is None or found[0] != str(FORMAT):
        what = translate("TiDataviz", "The tables of the team are of another version of the plugin.")
        raise PluginError(what, "PostgreSQL", translate("TiDataviz", "Update the plugin. Nothing was changed."))
    cursor.execute("SELECT current_user::text, pg_has_role(current_user, 'ti_reviewer', 'MEMBER')")
    user, reviewer = cursor.fetchone()
    cursor.execute(_ROWS)
    rows = cursor.fetchall()
    place = 1 + COLUMNS.index("uuid")
    cursor.execute(_ENTRIES)
    entries = [Entry(*row) for row in cursor.fetchall()]
    return _Server(user, reviewer, {row[place]: row[:-1] for row in rows}, {row[place]: row[-1] for row in rows}, entries)


def _write(server: _Server, path: Path) -> None:
    from shapely import from_wkb

    from .schema import to_blob

    create(path)
    with Book(path).writing() as database:
        for shape, *cells in server.rows.values():
            database.execute(INSERT, (to_blob(from_wkb(shape)) if shape else None, *cells))
        insert_entries(database, server.entries)


def _send(cursor: Any, server: _Server, book: Book, writer: Writer, merged: Merged) -> Synchronised:  # noqa: ANN401
    held = {one.uuid: one for one in book.contributions()}
    # Each installation sends the chain that it writes: nobody else could go on with it.
    entries = [entry for entry in book.entries(with_withheld=True) if entry.writer == writer.id]
    mine = {entry.uuid for entry in entries if entry.action == CREATE}
    version = 1 + COLUMNS.index("version")
    differing = {
        uuid: one for uuid, one in held.items() if uuid not in server.rows or server.rows[uuid][version] != one.version()
    }
    told = {entry.content for entry in server.entries} | {entry.content for entry in entries}
    sent = {uuid: one for uuid, one in differing.items() if _may(one, server, mine) and as_json(one) in told}
    for uuid, one in sent.items():
        shape, *cells = _row(one)
        if uuid in server.rows:
            cursor.execute(_CHANGE_ROW, (shape, *cells, uuid))
        else:
            cursor.execute(_ADD_ROW, (shape, *cells))
    _send_entries(cursor, server, entries, set(differing) - set(sent))
    return Synchronised(merged, len(sent), tuple(sorted(set(differing) - set(sent))))


def _may(one: Contribution, server: _Server, mine: Collection[str]) -> bool:
    """Tell whether the policies of the database let this role write a row."""
    if server.reviewer:
        return True
    if one.state not in _OPEN or one.reviewer:
        return False
    if one.uuid not in server.rows:
        return one.uuid in mine
    return server.owners[one.uuid] == server.user and server.rows[one.uuid][1 + COLUMNS.index("state")] in _OPEN


def _row(one: Contribution) -> tuple[Any, ...]:
    from .contribution import shape_text

    _blob, *cells = to_row(one)
    return (None if one.geometry is None else shape_text(one.geometry), *cells)


def _send_entries(cursor: Any, server: _Server, entries: list[Entry], home: set[str]) -> None:  # noqa: ANN401
    """Add the entries that the database has not; those on contributions that stay at home are withheld."""
    there = {(entry.writer, entry.number): entry for entry in server.entries}
    for entry in sorted(entries, key=lambda one: (one.writer, one.number)):
        known = there.get((entry.writer, entry.number))
        full = not entry.withheld and entry.uuid not in home
        if known is None:
            hidden = Entry(entry.writer, entry.number, "", "", "", WITHHELD, "", "", entry.previous, entry.digest)
            cursor.execute(_ADD_ENTRY, tuple(getattr(entry if full else hidden, name) for name in ENTRY_COLUMNS))
        elif known.withheld and full:
            told = (entry.at, entry.who, entry.organisation, entry.action, entry.uuid, entry.content)
            cursor.execute(_FILL_ENTRY, (*told, entry.writer, entry.number))
