"""What local experts say, as an atlas lays it over official tables: a snapshot of the file of contributions, in one mode."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, cast

from ..errors import PluginError
from ..geography.atlas import Atlas
from . import credit, figures, rules
from .book import FILE, Book
from .conflicts import open_count
from .contribution import ADD, INDICATOR
from .objects import CORRECTABLE
from .overlay import WITH_ACCEPTED, lay, lay_values, reads_value, shown
from .touching import placed

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ..geography.overlay import Area
    from ..geography.snapshot import Snapshot
    from ..progress import Progress
    from ..provenance import Provenance
    from ..workspace.store import Workspace
    from .contribution import Contribution
    from .overlay import Laid


class LocalOverlay:
    """The contributions of a file, in one mode.

    Args:
        path: The file; one that does not exist holds nothing.
        mode: One of ``overlay.MODES``.

    Attributes:
        contributions: All of them, whatever their state.
        conflicts: How many conflicts between two copies are open.
        problem: Why the file could not be read: official data are then shown alone.
        figures: Local values of indicators, those that the mode reads.
        left: Those that cannot be laid, because another program or a newer plugin wrote them.
    """

    def __init__(self, path: Path, mode: str = WITH_ACCEPTED) -> None:
        """Read the file."""
        self.path = path
        self.mode = mode
        self.problem: PluginError | None = None
        self._read: set[str] = set()
        self._state = _state(path)
        try:
            self.contributions, self.conflicts = tuple(Book(path).contributions()), open_count(Book(path))
        except PluginError as error:
            self.contributions, self.conflicts, self.problem = (), 0, error
        wanted = [one for one in self.contributions if shown(one, mode) and one.source_id in CORRECTABLE]
        values = [one for one in self.contributions if reads_value(one, mode)]
        self.left = tuple(one for one in (*wanted, *values) if not rules.sound(one))
        unsound = {one.uuid for one in self.left}
        self._laid: dict[str, list[Contribution]] = {}
        for one in wanted:
            if one.uuid not in unsound:
                self._laid.setdefault(one.source_id, []).append(one)
        self.figures = tuple(one for one in values if one.uuid not in unsound)
        own = [one for one in self.figures if one.extra.get(figures.OWN)]
        self.digests = {name: _digest(items) for name, items in sorted(self._laid.items())}
        if self.figures:
            self.digests[figures.SOURCE] = _digest(list(self.figures))
        self.adds = frozenset(name for name, items in self._laid.items() if any(one.kind == ADD for one in items))
        if own:
            self.adds |= {figures.SOURCE}
        self.signature = sha256(repr(self.digests).encode()).hexdigest()[:16]

    def lay(self, source_id: str, table: pd.DataFrame) -> Laid:
        """Return a table with the contributions of its source laid over it."""
        self._read.add(source_id)
        if source_id == figures.SOURCE:
            return lay_values(table, [one for one in self.figures if one.extra.get(figures.OWN)])
        return lay(table, source_id, self._laid.get(source_id, ()), self.mode)

    def laid(self) -> tuple[Contribution, ...]:
        """Return the contributions that are laid over tables, the oldest first."""
        every = (one for items in self._laid.values() for one in items)
        return tuple(sorted(every, key=lambda one: (one.created_at, one.uuid)))

    def values_of(self, indicator_id: str) -> tuple[Contribution, ...]:
        """Return the local values of an indicator that the mode reads."""
        self._read.add(indicator_id)
        return tuple(one for one in self.figures if one.field == indicator_id)

    def used(self) -> tuple[Contribution, ...]:
        """Return the contributions laid over what was read of this overlay so far, the oldest first."""
        laid = [one for source_id in self._read for one in self._laid.get(source_id, ())]
        values = [one for one in self.figures if one.field in self._read]
        return tuple(sorted((*laid, *values), key=lambda one: (one.created_at, one.uuid)))

    def credit(self, source_id: str) -> Provenance:
        """Return where the objects come from that are added to a source."""
        added = [one for one in self._laid.get(source_id, self.figures) if one.kind in (ADD, INDICATOR)]
        return credit.of_source(source_id, added, self.path.name)

    def told(self, atlas: Snapshot, source_id: str, area: Area | None = None) -> tuple[Provenance, ...]:
        """Return whom to credit for what is laid over a source, over the objects of an area alone when one is given.

        A contribution whose object the table does not hold, or that a later one replaces, is laid over nothing.
        """
        if source_id not in self._laid:
            return ()

        def make() -> tuple[list[Contribution], credit.LocalCredit]:
            marks = atlas.marks(source_id)
            standing = set() if marks is None else set(marks["uuid"])
            laid = [one for one in self._laid[source_id] if one.uuid in standing]
            return laid, credit.of_source(source_id, laid, self.path.name)

        laid, every = atlas.memo(("told", source_id), make)  # asked for by each indicator of the source
        if area is not None and laid:
            here = placed(cast("Atlas", atlas), laid, area.boundary, area.communes)
            laid = [one for one in laid if one.uuid in here]
            return (credit.of_source(source_id, laid, self.path.name),) if laid else ()
        return (every,) if laid else ()

    def stale(self) -> bool:
        """Tell whether the file was written since."""
        return _state(self.path) != self._state


def open_atlas(
    workspace: Workspace, progress: Progress | None = None, mode: str = WITH_ACCEPTED, before: Atlas | None = None
) -> Atlas:
    """Return the atlas of a workspace, what local experts say laid over it.

    Args:
        workspace: The workspace; its contributions stand beside its data.
        progress: Told how far it is.
        mode: One of ``overlay.MODES``.
        before: A former atlas of the same workspace: what has not changed is taken from it.

    Raises:
        PluginError: When the workspace holds no communes.
    """
    overlay = LocalOverlay(workspace.folder / FILE, mode)
    if before is not None and before.workspace.folder == workspace.folder:
        return before.under(overlay).prepared(progress)
    return Atlas.open(workspace, progress, overlay)


def _state(path: Path) -> tuple[object, ...]:
    """Return what another transaction on the file changes: SQLite counts them in bytes 24 to 27 of the header."""
    try:
        with path.open("rb") as file:
            header = file.read(28)
        told = path.stat()
    except OSError:
        return ()
    return (header[24:28], told.st_size, told.st_mtime_ns)


def _digest(items: list[Contribution]) -> str:
    return sha256("".join(sorted(one.version() for one in items)).encode()).hexdigest()
