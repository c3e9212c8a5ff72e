"""The tables of a workspace as they are read: a snapshot, what is laid over it, and what was made of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Callable, TypeVar, cast

from ..sources import schools
from ..sources.reference import builtin
from ..sources.tables import conform
from .overlay import Area, under

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    from typing_extensions import Self

    from ..provenance import Provenance
    from ..workspace.store import Holding, Workspace
    from .overlay import Laid, Overlay

T = TypeVar("T")
S = TypeVar("S", bound="Snapshot")


class Snapshot:
    """The tables of a workspace, each read once. Open a new one when it is ``stale``.

    Args:
        workspace: Where the tables are.
        overlay: What is laid over the tables whenever one is read; nothing by default.

    Attributes:
        versions: What the workspace holds, whatever is laid over it.
        signature: The same, and what is laid over it.
    """

    def __init__(self, workspace: Workspace, overlay: Overlay | None = None) -> None:
        """Take the workspace; ``open`` loads what every territory needs."""
        self.workspace = workspace
        self.overlay = overlay
        self.versions = workspace.signature()
        self.signature = self.versions
        self._held = {source_id for source_id, _name in self.versions}
        if overlay is not None and overlay.digests:
            self.signature = (*self.versions, ("contributions", overlay.signature))
            self._held |= overlay.adds
        self._memo: dict[object, object] = {}
        self._behind: dict[object, tuple[frozenset[str], bool]] = {}
        self._reading = threading.local()
        self._lock = threading.RLock()

    def stale(self) -> bool:
        """Tell whether the workspace, or what is laid over it, has changed since."""
        return self.workspace.signature() != self.versions or (self.overlay is not None and self.overlay.stale())

    def under(self, overlay: Overlay | None) -> Self:
        """Return the snapshot of the present versions under another overlay; what that does not touch is not made again."""
        other = type(self)(self.workspace, overlay)
        before = self.overlay.digests if self.overlay is not None else {}
        after = overlay.digests if overlay is not None else {}
        touched = {source_id for source_id in {*before, *after} if before.get(source_id) != after.get(source_id)}
        with self._lock:
            kept = {key: told for key, told in self._behind.items() if told[1] and not told[0] & touched}
            other._take(self.versions, {key: self._memo[key] for key in kept}, kept)  # noqa: SLF001 (another of this class)
        return other

    def _take(self, versions: object, memo: dict[object, object], behind: dict[object, tuple[frozenset[str], bool]]) -> None:
        """Take up what another snapshot made of the same versions."""
        if versions == self.versions:
            self._memo, self._behind = memo, behind

    def has(self, source_id: str) -> bool:
        """Tell whether the workspace holds anything of a source, or something is laid there."""
        self._note({source_id})
        return source_id in self._held

    def memo(self, key: object, make: Callable[[], T], lasting: bool = False) -> T:
        """Return what ``make`` returned the first time for this key; for tables derived from the snapshot.

        Args:
            key: Names what is made.
            make: Makes it.
            lasting: ``make`` itself reads every table from the atlas: under an overlay that touches none of them, what it
                made is kept.
        """
        with self._lock:
            if key not in self._memo:
                around = getattr(self._reading, "sources", None)
                self._reading.sources = set()
                try:
                    self._memo[key] = make()
                    read = frozenset(self._reading.sources)
                finally:
                    self._reading.sources = around
                self._behind[key] = (read, lasting)
            self._note(self._behind[key][0])
            return cast("T", self._memo[key])

    def _note(self, source_ids: Iterable[str]) -> None:
        """Remember which sources are behind what this thread is making."""
        read = getattr(self._reading, "sources", None)
        if read is not None:
            read.update(source_ids)

    def table(self, source_id: str) -> pd.DataFrame:
        """Return a tidy table, empty when the source is not held.

        ``commune_codes`` comes with the plugin, and so does a start of ``schools``.
        """
        if self.has(source_id):
            return self.held(source_id).table
        if source_id in _CARRIED:
            return _CARRIED[source_id]().table
        return _empty(source_id)

    def sources(self, *source_ids: str, area: Area | None = None) -> tuple[Provenance, ...]:
        """Return the provenance of what is held of some sources, and of what is laid over them.

        Args:
            source_ids: The sources.
            area: Where the objects lie that the figures count: what is laid over others is not credited. None for anywhere.
        """
        return tuple(p for source_id in source_ids if self.has(source_id) for p in self._sources(source_id, area))

    def local(self, *source_ids: str, area: Area | None = None) -> tuple[Provenance, ...]:
        """Return the provenance of what is laid over some sources alone; see ``sources``."""
        if self.overlay is None:
            return ()
        overlay = self.overlay
        return tuple(p for source_id in source_ids if self.has(source_id) for p in overlay.told(self, source_id, area))

    def _sources(self, source_id: str, area: Area | None) -> tuple[Provenance, ...]:
        found = (*self.workspace.sources(source_id), *self.local(source_id, area=area))
        return found if found or self.overlay is None else (self.overlay.credit(source_id),)

    def marks(self, source_id: str) -> pd.DataFrame | None:
        """Return what is laid over a table (columns: see ``geography.overlay.Laid``), None when nothing is."""
        laid = self._laid(source_id) if self.has(source_id) else None
        return laid.marks if laid is not None and len(laid.marks) else None

    def official(self, source_id: str) -> pd.DataFrame:
        """Return a tidy table as the workspace holds it, nothing laid over it; empty when it is not held."""
        if self.workspace.has(source_id):
            return self.workspace.load(source_id).table
        return conform(_empty(source_id), source_id)

    def held(self, source_id: str) -> Holding:
        """Return what the workspace held of a source when it was first asked for: a snapshot does not change.

        Raises:
            PluginError: When nothing is held of the source, or a file is unreadable.
        """
        return self.memo(("held", source_id), lambda: self._holding(source_id), lasting=True)

    def _laid(self, source_id: str) -> Laid | None:
        self._note({source_id})  # it is another one when something comes to be laid over it
        if self.overlay is None or source_id not in self.overlay.digests:
            return None
        overlay = self.overlay

        def make() -> Laid:
            self._note({source_id})
            return overlay.lay(source_id, self.official(source_id))

        return self.memo(("laid", source_id), make, lasting=True)

    def _holding(self, source_id: str) -> Holding:
        laid = self._laid(source_id)
        held = self.workspace.load(source_id) if laid is None or self.workspace.has(source_id) else None
        return held if laid is None and held is not None else under(held, cast("Laid", laid), source_id, self.overlay)


_CARRIED = {"commune_codes": builtin, "schools": schools.builtin}
"""Tables that come with the plugin, for want of a file imported."""


def _empty(source_id: str) -> pd.DataFrame:
    import geopandas as gpd
    import pandas as pd

    from ..sources.tables import GEOMETRY, TABLES

    columns = TABLES[source_id]
    table = pd.DataFrame({name: pd.Series(dtype=object) for name in columns if columns[name] != GEOMETRY})
    if GEOMETRY in columns.values():
        table = gpd.GeoDataFrame(table, geometry=gpd.GeoSeries([], crs=4326))
    return table
