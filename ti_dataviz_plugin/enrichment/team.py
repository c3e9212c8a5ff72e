"""The contributions of a team in PostgreSQL with PostGIS: an offline copy, and its return.

The database is one more copy: it is read into a file and merged by ``merge.merge``, so the rules are the same. What comes
back is what its role may write (``resources/contributions_postgis.sql``): the database decides, this module only does not
ask for what it would refuse. In the journal that comes back, entries on contributions that stay at home are withheld.

Connections are of the DB-API, of psycopg2 or a driver with the same ``%s``; their transactions are ended here, so
that they must not be in autocommit.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..progress import Part, Silent, check
from ..workspace.files import replacing
from . import journal
from .book import Book, append, insert_entries
from .contribution import PROPOSED, WITHDRAWN, as_json, now
from .journal import ACCEPT, CREATE, REFUSE, WITHHELD, Entry
from .merge import Merged, merge
from .schema import COLUMNS, ENTRY_COLUMNS, FORMAT, INSERT, content_text, create, filled, to_row, version_holds
from .team_tables import Transaction

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from ..progress import Progress
    from .contribution import Contribution, Writer

DECIDED, OTHERS, ROLE, ELSEWHERE = "decided", "others", "role", "elsewhere"
"""Why a contribution stays in the book: it is decided on there; another person owns it; your role does not decide; it was
written by another installation, which synchronises itself or hands a file over."""

_LAST = "synchronised "
_OPEN = (PROPOSED, WITHDRAWN)
_DECISIONS = (ACCEPT, REFUSE)
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
        stayed: Why each of those that differ still was not sent, by uuid. They stay in the book.
        returned: What came from an offline copy before, None when there was none.
    """

    merged: Merged
    sent: int
    stayed: Mapping[str, str]
    returned: Merged | None = None

    @property
    def kept(self) -> tuple[str, ...]:
        """Return the uuids of those that stayed."""
        return tuple(sorted(self.stayed))


@dataclass(frozen=True)
class _Server:
    """What the database holds, and who asks."""

    user: str
    reviewer: bool
    team: str
    rows: dict[str, tuple[Any, ...]]
    owners: dict[str, str]
    entries: list[Entry]


def offline_copy(
    connection: Any,  # noqa: ANN401 (a DB-API connection has no type of its own)
    path: Path,
    progress: Progress | None = None,
) -> int:
    """Write what the database holds as a file of contributions, and return how many contributions it has.

    Raises:
        PluginError: When the database has no such tables, refuses, or the file cannot be written.
        CancelledError: When the user asked to stop; a file that was there is as it was.
    """
    progress = progress or Silent()
    with Transaction(connection, progress) as cursor:
        server = _read(cursor)
    progress.report(0.5)
    with replacing(path) as temporary:
        _write(server, temporary, progress)
    return len(server.rows)


def synchronise(
    book: Book,
    connection: Any,  # noqa: ANN401 (as above)
    writer: Writer,
    vouched: Collection[str] = (),
    progress: Progress | None = None,
) -> Synchronised:
    """Merge what the database holds into a book, and send back what this role may write; nobody else writes meanwhile.

    Args:
        book: The book.
        connection: An open connection, with the role of the person.
        writer: Who writes in the book.
        vouched: Uuids of contributions that other installations wrote and that this person sends in their own name.
        progress: Told how far it is.

    Raises:
        PluginError: When the database refuses, and it is as before; or when the book cannot be written, and both are.
        CancelledError: When the user asked to stop: the database is as before. The book is too, or has all that came in.
    """
    progress = progress or Silent()
    with Transaction(connection, progress) as cursor:
        cursor.execute(_TABLES)
        server = _read(cursor)
        _check_login(cursor, server, writer)
        with tempfile.TemporaryDirectory(prefix="ti_dataviz") as folder:
            path = Path(folder) / "team.gpkg"
            progress.report(0.2, translate("TiDataviz", "Merging what the database holds"))
            _write(server, path, progress)
            merged = merge(book, path, writer, Part(progress, 0.3, 0.6))
        progress.report(0.6, translate("TiDataviz", "Sending to the database"))
        done = _send(cursor, server, book, writer, merged, frozenset(vouched), Part(progress, 0.6, 1.0))
    book.note(_LAST + server.team, now())
    return done


def take_back(
    book: Book,
    path: Path,
    connection: Any,  # noqa: ANN401 (as above)
    writer: Writer,
    progress: Progress | None = None,
) -> Synchronised:
    """Merge an offline copy that was edited, and send what it brings in the name of this person.

    Done again after a fault, it goes on where it was.

    Raises:
        PluginError: As ``merge.merge`` and ``synchronise`` do.
        CancelledError: As ``synchronise`` does.
    """
    progress = progress or Silent()
    if book.path.exists() and path.exists() and path.samefile(book.path):
        what = translate("TiDataviz", "This is the file of this workspace, not a copy.")
        raise PluginError(what, str(path), translate("TiDataviz", "Choose the file that was worked on elsewhere."))
    returned = merge(book, path, writer, Part(progress, 0.0, 0.3))
    uuids = [one.uuid for one in Book(path).contributions()]
    done = synchronise(book, connection, writer, uuids, Part(progress, 0.3, 1.0))
    return replace(done, returned=returned)


def last_synchronised(book: Book, team: str) -> str:
    """Return when a book was last synchronised with a team (ISO 8601, UTC), "" when it never was.

    Raises:
        PluginError: When the book cannot be read.
    """
    return book.noted(_LAST + team)


def _read(cursor: Any) -> _Server:  # noqa: ANN401 (as above)
    cursor.execute("SELECT name, value FROM ti_dataviz.settings")
    settings = dict(cursor.fetchall())
    if settings.get("format") != str(FORMAT):
        what = translate("TiDataviz", "The tables of the team are of another version of the plugin.")
        raise PluginError(what, "PostgreSQL", translate("TiDataviz", "Update the plugin. Nothing was changed."))
    cursor.execute("SELECT current_user::text, pg_has_role('ti_reviewer', 'USAGE')")
    user, reviewer = cursor.fetchone()
    cursor.execute(_ROWS)
    rows = cursor.fetchall()
    place = 1 + COLUMNS.index("uuid")
    cursor.execute(_ENTRIES)
    entries = [Entry(*row) for row in cursor.fetchall()]
    held = {row[place]: row[:-1] for row in rows}
    owners = {row[place]: row[-1] for row in rows}
    return _Server(user, reviewer, str(settings.get("team") or ""), held, owners, entries)


def _check_login(cursor: Any, server: _Server, writer: Writer) -> None:  # noqa: ANN401 (as above)
    """Refuse a book whose chain another login began: the database would take no more of it."""
    cursor.execute("SELECT owner::text FROM ti_dataviz.journal WHERE writer = %s LIMIT 1", (writer.id,))
    row = cursor.fetchone()
    if row is not None and row[0] != server.user:
        what = translate("TiDataviz", "This workspace was synchronised as {owner}: it cannot be synchronised as {user}.")
        todo = translate("TiDataviz", "Choose the connection of {owner}, or work in a workspace of its own as {user}.")
        names = {"owner": row[0], "user": server.user}
        raise PluginError(what.format(**names), "PostgreSQL", todo.format(**names))


def _write(server: _Server, path: Path, progress: Progress) -> None:
    from shapely import from_wkb

    from .schema import to_blob

    create(path)
    with Book(path).writing() as database:
        for uuid, (shape, *cells) in server.rows.items():
            check(progress)
            row = (to_blob(from_wkb(shape)) if shape else None, *cells)
            _check_version(row, server.owners[uuid])
            database.execute(INSERT, row)
        insert_entries(database, server.entries)


def _check_version(row: tuple[Any, ...], owner: str) -> None:
    """Refuse a row whose digest is not that of its content: the database checks it unless its triggers were taken away."""
    try:
        holds = version_holds(row, content_text(row))
    except ValueError:
        holds = False
    if not holds:
        what = translate("TiDataviz", "A contribution in the database of the team was altered: nothing was merged.")
        todo = translate("TiDataviz", "Show this to the administrator of the database, who can restore a backup.")
        raise PluginError(what, "PostgreSQL", todo, f"{row[1 + COLUMNS.index('uuid')]} ({owner})")


def _send(
    cursor: Any,  # noqa: ANN401 (as above)
    server: _Server,
    book: Book,
    writer: Writer,
    merged: Merged,
    vouched: frozenset[str],
    progress: Progress,
) -> Synchronised:
    held = {one.uuid: one for one in book.contributions()}
    version = 1 + COLUMNS.index("version")
    differing = {
        uuid: one for uuid, one in held.items() if uuid not in server.rows or server.rows[uuid][version] != one.version()
    }
    entries = _own_entries(book, writer)
    mine = {entry.uuid for entry in entries if entry.action == CREATE} | vouched
    stayed = {uuid: why for uuid, one in differing.items() if (why := _hindrance(one, server, mine))}
    _vouch(book, writer, [one for uuid, one in differing.items() if uuid in vouched and uuid not in stayed], entries)
    entries = _own_entries(book, writer)
    told = {entry.content for entry in server.entries}
    told |= {entry.content for entry in entries if server.reviewer or entry.action not in _DECISIONS}
    stayed.update({uuid: ELSEWHERE for uuid, one in differing.items() if uuid not in stayed and as_json(one) not in told})
    sent = {uuid: one for uuid, one in differing.items() if uuid not in stayed}
    for place, (uuid, one) in enumerate(sent.items()):
        check(progress)
        progress.report(0.5 * place / len(sent))
        shape, *cells = _row(one)
        if uuid in server.rows:
            cursor.execute(_CHANGE_ROW, (shape, *cells, uuid))
        else:
            cursor.execute(_ADD_ROW, (shape, *cells))
    _send_entries(cursor, server, entries, (frozenset(sent), frozenset(stayed)), progress)
    return Synchronised(merged, len(sent), stayed)


def _own_entries(book: Book, writer: Writer) -> list[Entry]:
    """Return the chain of this installation: nobody else could go on with it, so nobody else sends it."""
    return [entry for entry in book.entries(with_withheld=True) if entry.writer == writer.id]


def _vouch(book: Book, writer: Writer, returned: list[Contribution], entries: list[Entry]) -> None:
    """Tell in the chain of this installation what others wrote and that it sends."""
    told = {entry.content for entry in entries}
    new = [one for one in returned if as_json(one) not in told]
    if new:
        with book.writing() as database:
            append(database, new, writer, journal.MERGE)


def _hindrance(one: Contribution, server: _Server, mine: Collection[str]) -> str:
    """Return why the policies of the database do not let this role write a row, "" when they do."""
    if server.reviewer:
        return ""
    if one.uuid in server.rows and server.owners[one.uuid] != server.user:
        return OTHERS
    if one.uuid in server.rows and server.rows[one.uuid][1 + COLUMNS.index("state")] not in _OPEN:
        return DECIDED
    if one.state not in _OPEN or one.reviewer:
        return ROLE
    return "" if one.uuid in server.rows or one.uuid in mine else ELSEWHERE


def _row(one: Contribution) -> tuple[Any, ...]:
    from .contribution import shape_text

    _blob, *cells = to_row(one)
    return (None if one.geometry is None else shape_text(one.geometry), *cells)


def _send_entries(
    cursor: Any,  # noqa: ANN401 (as above)
    server: _Server,
    entries: list[Entry],
    which: tuple[frozenset[str], frozenset[str]],
    progress: Progress,
) -> None:
    """Add the entries that the database has not; those on what stays home, or that this role may not tell, are withheld.

    Args:
        cursor: In the transaction.
        server: What the database held.
        entries: The chain of this installation.
        which: The contributions that were sent, and those that stay home.
        progress: Asked whether to stop.
    """
    sent, home = which
    there = {(entry.writer, entry.number): entry for entry in server.entries}
    own = sent | {uuid for uuid, owner in server.owners.items() if owner == server.user}
    for entry in sorted(entries, key=lambda one: one.number):
        check(progress)
        known = there.get((entry.writer, entry.number))
        may = server.reviewer or (entry.uuid in own and entry.action not in _DECISIONS)
        full = not entry.withheld and entry.uuid not in home and may
        if known is None:
            hidden = Entry(entry.writer, entry.number, "", "", "", WITHHELD, "", "", entry.previous, entry.digest)
            cursor.execute(_ADD_ENTRY, tuple(getattr(entry if full else hidden, name) for name in ENTRY_COLUMNS))
        elif known.withheld and full:
            told = (entry.at, entry.who, entry.organisation, entry.action, entry.uuid, entry.content)
            cursor.execute(_FILL_ENTRY, (*told, entry.writer, entry.number))
