"""The exchange file: a book or a part of it as one GeoPackage, to be merged back by ``merge.merge``.

A partial copy holds every entry of the journal of the contributions in it. Of the others it holds the place in the chain and
the digests only (``journal.WITHHELD``): what was left out is not told, the chain can be checked, and nothing that is not
there is taken for deleted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Silent, check
from ..workspace.files import replacing
from .book import Book
from .contribution import STATES
from .schema import CELLS, create, filled

if TYPE_CHECKING:
    from pathlib import Path

    from ..progress import Progress
    from .contribution import Contribution


@dataclass(frozen=True, eq=False)
class Wanted:
    """Which contributions are given out; all of them when nothing is said.

    Attributes:
        sources: Ids of the sources, none for every one.
        states: States.
        uuids: Those of a territory, as ``touching.local_of`` finds them, None for everywhere.
        since: Day of the last change, ISO 8601, from which on they are wanted; "" for all.
    """

    sources: tuple[str, ...] = ()
    states: tuple[str, ...] = STATES
    uuids: frozenset[str] | None = None
    since: str = ""

    def holds(self, one: Contribution) -> bool:
        """Tell whether a contribution is wanted."""
        if (self.sources and one.source_id not in self.sources) or one.state not in self.states:
            return False
        return one.modified_at[: len(self.since)] >= self.since and (self.uuids is None or one.uuid in self.uuids)


def export(book: Book, path: Path, wanted: Wanted | None = None, progress: Progress | None = None) -> int:
    """Write an exchange file, whole or not at all, and return how many contributions it holds.

    Args:
        book: The book.
        path: The file; one that is there is replaced.
        wanted: Which contributions.
        progress: Told how far it is.

    Raises:
        PluginError: When the book cannot be read, the file is the book itself, or it cannot be written.
        CancelledError: When the user asked to stop; a file that was there is as it was.
    """
    if book.path.exists() and path.exists() and path.samefile(book.path):
        what = translate("TiDataviz", "This is the file of this workspace itself.")
        raise PluginError(what, str(path), translate("TiDataviz", "Choose another name: a copy would take its place."))
    progress = progress or Silent()
    chosen = [one for one in book.contributions() if (wanted or Wanted()).holds(one)]
    check(progress)
    progress.report(0.3)
    with replacing(path) as temporary:
        create(temporary)
        if book.path.exists():
            _copy(book, temporary, chosen, progress)
    progress.report(1.0)
    return len(chosen)


_CONTRIBUTIONS = filled(
    "INSERT INTO main.contributions (CELLS) SELECT CELLS FROM theirs.contributions "
    "WHERE uuid IN (SELECT uuid FROM temp.wanted) ORDER BY fid",
    CELLS=CELLS,
)
_CONFLICTS = filled(
    "INSERT INTO main.conflicts (CELLS) SELECT CELLS FROM theirs.conflicts "
    "WHERE uuid IN (SELECT uuid FROM temp.wanted) ORDER BY fid",
    CELLS="geom, other_geom, uuid, field, base, one, other, kept, since, state",
)
_ENTRIES = (
    (
        "INSERT INTO main.journal (writer, number, at, who, organisation, action, uuid, content, previous, digest) "
        "SELECT writer, number, at, who, organisation, action, uuid, content, previous, digest FROM theirs.journal "
        "WHERE uuid IN (SELECT uuid FROM temp.wanted)"
    ),
    (
        "INSERT INTO main.journal (writer, number, at, who, organisation, action, uuid, content, previous, digest) "
        "SELECT writer, number, '', '', '', 'withheld', '', '', previous, digest FROM theirs.journal "
        "WHERE uuid NOT IN (SELECT uuid FROM temp.wanted)"
    ),
)


_MEND = "UPDATE main.contributions SET version = ? WHERE uuid = ? AND version != ?"
"""The journal vouches for what a row says: a digest that another program changed only follows."""


def _copy(book: Book, path: Path, chosen: list[Contribution], progress: Progress) -> None:
    with Book(path).writing(book.path, progress=progress) as database:
        database.execute("CREATE TEMP TABLE wanted (uuid TEXT PRIMARY KEY) WITHOUT ROWID")
        database.executemany("INSERT INTO temp.wanted VALUES (?)", ((one.uuid,) for one in chosen))
        for place, statement in enumerate((_CONTRIBUTIONS, *_ENTRIES, _CONFLICTS)):
            database.execute(statement)
            check(progress)
            progress.report(0.4 + 0.1 * place)
        versions = ((one.version(), one.uuid) for one in chosen)
        database.executemany(_MEND, ((version, uuid, version) for version, uuid in versions))
