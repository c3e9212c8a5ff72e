"""The rows in which two copies of a file of contributions differ, and those that nobody vouches for: they stop a merge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .schema import COLUMNS, SELECT, content_text, filled, version_holds

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from .combine import Past

_UUID = 1 + COLUMNS.index("uuid")  # the shape comes first

# Copies of one file mostly hold a row in the same place: only rows that are not the same there are looked up by their uuid.
_DIFFERING = filled(
    "INSERT OR IGNORE INTO temp.differing SELECT t.uuid FROM (SELECT t.* FROM theirs.contributions AS t "
    "LEFT JOIN main.contributions AS m ON m.fid = t.fid WHERE TESTS) AS t "
    "LEFT JOIN main.contributions AS m ON m.uuid = t.uuid WHERE TESTS",
    TESTS=" OR ".join(f"m.{name} IS NOT t.{name}" for name in ("version", "geom", *COLUMNS[:-1])),
)
# CROSS JOIN keeps SQLite from reading whole tables, of which few rows differ.
_ROWS = {
    copy: SELECT.replace("FROM contributions", f"FROM temp.differing AS d CROSS JOIN {copy}.contributions USING (uuid)")
    for copy in ("main", "theirs")
}
_MEND = "UPDATE main.contributions SET version = ? WHERE uuid = ?"


@dataclass(frozen=True, eq=False)
class Contents:
    """The rows of one copy that differ.

    Attributes:
        texts: Their contents by uuid, as the journal writes them.
        unheld: The uuids of those whose digest is not that of their content.
    """

    texts: dict[str, str]
    unheld: tuple[str, ...]


def find_differing(database: sqlite3.Connection) -> None:
    """List the rows of the other copy that are not the same in this one; SQLite compares the cells."""
    database.execute("CREATE TEMP TABLE differing (uuid TEXT PRIMARY KEY) WITHOUT ROWID")
    database.execute("CREATE TEMP TABLE chosen (uuid TEXT PRIMARY KEY) WITHOUT ROWID")
    database.execute(_DIFFERING)


def contents(database: sqlite3.Connection, copy: str, path: Path) -> Contents:
    """Return the contents of the rows of a copy that differ.

    Raises:
        PluginError: When one cannot be read, or is there twice: the plugin never writes one so.
    """
    texts: dict[str, str] = {}
    unheld = []
    try:
        for row in database.execute(_ROWS[copy]):
            uuid = str(row[_UUID])
            if uuid in texts:
                raise _doubled(uuid, path)
            texts[uuid] = content_text(row)
            if not version_holds(row, texts[uuid]):
                unheld.append(uuid)
    except ValueError as error:
        what = translate("TiDataviz", "A row of the file of contributions was damaged by another program.")
        raise PluginError(what, str(path), translate("TiDataviz", "Take a copy from before."), str(error)) from error
    return Contents(texts, tuple(unheld))


def _doubled(uuid: str, path: Path) -> PluginError:
    what = translate("TiDataviz", "A contribution is there twice: another program copied its row. Nothing was merged.")
    todo = translate("TiDataviz", "Remove one of the two rows, or take a copy from before.")
    return PluginError(what, f"{path} {uuid}", todo)


def had(past: Iterable[Past], content: str) -> bool:
    """Tell whether a contribution has said something."""
    return any(each.content == content for each in past)


def check_versions(theirs: Contents, path: Path) -> None:
    """Refuse a copy of which a row bears a digest that is not that of its content.

    Raises:
        PluginError: Names the first of them.
    """
    if theirs.unheld:
        what = translate(
            "TiDataviz", "Contributions bear a version that is not that of their content ({count}): nothing was merged."
        )
        todo = translate(
            "TiDataviz", "Another program changed them. Ask for the file again, exported by the plugin: that sets it right."
        )
        raise PluginError(what.format(count=len(theirs.unheld)), f"{path} {theirs.unheld[0]}", todo)


def mend(database: sqlite3.Connection, own: Contents) -> None:
    """Set right the digests of own rows that do not hold: the journal vouches for what they say, a digest only follows."""
    from hashlib import sha256

    digests = ((sha256(own.texts[uuid].encode()).hexdigest(), uuid) for uuid in own.unheld)
    database.executemany(_MEND, list(digests))


def check_journalled(texts: Mapping[str, str], past: Mapping[str, Sequence[Past]], path: Path) -> None:
    """Refuse a row that says what no entry of its journal says.

    Raises:
        PluginError: Names it.
    """
    for uuid, content in texts.items():
        if not had(past.get(uuid, ()), content):
            what = translate(
                "TiDataviz", "A contribution was changed by a program that keeps no journal: nothing was merged."
            )
            todo = translate("TiDataviz", "Make the change again in the panel, in a copy from before.")
            raise PluginError(what, f"{path} {uuid}", todo)


def check_deleted(
    database: sqlite3.Connection, own: Mapping[str, str], past: Mapping[str, object], path: Path, other: Path
) -> None:
    """Refuse a row that a copy's journal knows and that is not there: it can only have been deleted outside.

    Raises:
        PluginError: Names the copy and the first of them.
    """
    gone = [(path, uuid) for uuid in past if uuid not in own]
    query = (
        "SELECT DISTINCT uuid FROM theirs.journal WHERE action != 'withheld' "
        "AND uuid NOT IN (SELECT uuid FROM theirs.contributions)"
    )
    gone += [(other, str(uuid)) for (uuid,) in database.execute(query).fetchall()]
    if gone:
        what = translate("TiDataviz", "Contributions were deleted by another program ({count}): nothing was merged.")
        todo = translate("TiDataviz", "Take a copy from before: the plugin withdraws contributions, it never deletes them.")
        raise PluginError(what.format(count=len(gone)), "{} {}".format(*gone[0]), todo)
