"""The workspace: immutable versions of the tidy tables, and the list of the current ones."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Callable

from ..errors import PluginError
from ..language import translate
from ..sources.catalogue import catalogue
from . import files, manifest, prepared
from .geopackage import read_layer, write_layers
from .keys import APART, KEYS
from .manifest import Manifest, Version

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..provenance import Dataset, Provenance
    from .prepared import Arrays

TABLE_FORMAT = 1
"""Part of a version's name: a plugin that reads files otherwise makes new versions of them."""

# Tables of two vintages of these do not mix: a merged commune and its parts would both be there.
_ONE_VINTAGE = ("communes", "epci", "commune_codes")
_WHOLE = 0.9


@dataclass(frozen=True)
class Holding:
    """What a workspace holds of one source: the current parts together.

    Attributes:
        table: Tidy table (see ``sources.tables``).
        sources: Provenance of each part.
        notes: What the readers did.
        parts: The parts, such as years.
        origins: For each row of the table, the place in ``sources`` of the part that it comes from.
    """

    table: pd.DataFrame
    sources: tuple[Provenance, ...]
    notes: tuple[str, ...]
    parts: tuple[str, ...]
    origins: NDArray[np.int64]


def default_folder() -> Path:
    """Return the workspace folder used when none is chosen: ``TI_DATAVIZ_WORKSPACE``, else one in the user's home."""
    chosen = os.environ.get("TI_DATAVIZ_WORKSPACE", "")
    return Path(chosen) if chosen else Path.home() / "TI DataViz"


class Workspace:
    """A folder that keeps the officer's data.

    Args:
        folder: The folder; it is made when something is first written.
    """

    def __init__(self, folder: Path) -> None:
        """Open the folder; nothing is read or written yet."""
        self.folder = Path(folder)
        self._held: dict[tuple[tuple[str, str], ...], Holding] = {}

    def versions(self) -> list[Version]:
        """Return the current versions, sorted by source and part."""
        state = self._state()
        return [state.current[key] for key in sorted(state.current)]

    def signature(self) -> tuple[tuple[str, str], ...]:
        """Return what changes when the content of the workspace does."""
        return tuple((version.source_id, version.name) for version in self.versions())

    def has(self, source_id: str) -> bool:
        """Tell whether anything is held of a source."""
        return any(version.source_id == source_id for version in self.versions())

    def path(self, version: Version) -> Path:
        """Return the file of a version."""
        return self.folder / "datasets" / version.source_id / f"{version.name}.gpkg"

    def load(self, source_id: str) -> Holding:
        """Return the current parts of a source as one table. The table is shared: never change it in place.

        Raises:
            PluginError: When nothing is held of the source, or a file is unreadable.
        """
        versions = [version for version in self.versions() if version.source_id == source_id]
        if not versions:
            title = catalogue()[source_id].title
            what = translate("TiDataviz", "The workspace holds no data of this source: {title}.").format(title=title)
            todo = translate("TiDataviz", "Import its file, or download it.")
            raise PluginError(what, f"{self.folder} ({source_id})", todo)
        key = tuple((source_id, version.name) for version in versions)
        if key not in self._held:
            stale = [other for other in self._held if other[0][0] == source_id]
            for other in stale:
                del self._held[other]
            self._held[key] = self._together(source_id, versions)
        return self._held[key]

    def sources(self, source_id: str) -> tuple[Provenance, ...]:
        """Return where the current parts of a source come from, without reading them; none when nothing is held."""
        versions = [version for version in self.versions() if version.source_id == source_id]
        if versions and source_id in _ONE_VINTAGE:
            versions, _left = _of_one_vintage(versions)
        return tuple(version.provenance for version in versions)

    def each_vintage(
        self,
        source_id: str,
        columns: Sequence[str],
        reduce: Callable[[pd.DataFrame], Arrays],
        also: Sequence[str],
        name: str = "",
        latest: bool = False,
    ) -> Iterator[tuple[tuple[Provenance, ...], Arrays]]:
        """Give what is made of a source too large to be held at once, one vintage after the other, with its provenance.

        The arrays are kept on the disk, and made again when the vintage or one of the sources of ``also`` has changed.

        Args:
            source_id: Id of the catalogue's entry.
            columns: The columns that are read, those of its key among them.
            reduce: Makes arrays of numbers or texts from the rows of a vintage.
            also: Ids of the other sources that ``reduce`` draws on.
            name: Tells what ``reduce`` makes from what others make of the same source.
            latest: Give the latest vintage only.

        Raises:
            PluginError: When a file is unreadable.
        """
        versions = [version for version in self.versions() if version.source_id == source_id]
        behind = [version.name for version in self.versions() if version.source_id in also]
        vintages = sorted({version.provenance.vintage for version in versions})
        for vintage in vintages[-1:] if latest else vintages:
            chosen = [version for version in versions if version.provenance.vintage == vintage]
            made_from = [*(f"{version.name} {version.serial}" for version in chosen), *behind]
            kept = prepared.Kept(self.folder, "-".join(part for part in (source_id, name, vintage) if part), made_from)
            arrays = kept.load()
            if arrays is None:
                arrays = reduce(self._together(source_id, chosen, columns).table)
                kept.save(arrays)
            yield tuple(version.provenance for version in chosen), arrays

    def add(self, datasets: Sequence[Dataset], raw: Path | None = None) -> list[Version]:
        """Store tables as the current versions of their parts; the previous versions are kept one import longer.

        The versions are written first, then the manifest is replaced: a failure leaves the former state whole.

        Args:
            datasets: Tidy tables, as the readers return them.
            raw: The file they were read from, kept in ``downloads``.

        Raises:
            PluginError: When something cannot be written.
        """
        staged = self.stage(datasets)
        if raw is not None and datasets:
            self.keep_raw(raw, datasets[0].provenance.sha256)
        return self.adopt(staged)

    def keep_raw(self, raw: Path, sha256: str) -> None:
        """Keep a copy of a file that tables were read from in ``downloads``.

        Raises:
            PluginError: When it cannot be written.
        """
        folder = self.folder / "downloads"
        if raw.parent == folder:
            return
        # The parts of a shapefile travel together.
        for part in sorted(raw.parent.glob(f"{raw.stem}.*")) if raw.suffix.lower() == ".shp" else [raw]:
            target = folder / f"{sha256[:12]}-{part.name}"
            if not target.exists():
                files.copy(part, target)
        sidecar = raw.with_name(raw.name + ".json")
        if sidecar.exists():
            files.copy(sidecar, folder / f"{sha256[:12]}-{sidecar.name}")

    def stage(self, datasets: Sequence[Dataset]) -> list[Version]:
        """Write versions that are not current yet; what is neither adopted nor discarded goes with a later import.

        Raises:
            PluginError: When something cannot be written.
        """
        return [self._write(dataset) for dataset in datasets]

    def foreseen(self, source_id: str, staged: Sequence[Version]) -> Holding:
        """Return what ``load`` would give of a source if some staged versions were current; nothing is changed.

        Raises:
            PluginError: When a file is unreadable.
        """
        return self.proposed(staged).load(source_id)

    def proposed(self, staged: Sequence[Version] = ()) -> Workspace:
        """Return the workspace as it would be with some staged versions, to be read only; what comes later changes it not.

        Raises:
            PluginError: When the list of versions cannot be read.
        """
        after, _numbered = _replaced(self._state(), list(staged))
        return _Proposed(self.folder, after, self._held)

    def adopt(self, staged: Sequence[Version]) -> list[Version]:
        """Make staged versions the current ones of their parts, all at once.

        Raises:
            PluginError: When one is gone, or the list of versions cannot be written.
        """
        return self._change(lambda before: _replaced(before, list(staged)), staged)

    def discard(self, staged: Sequence[Version]) -> None:
        """Remove staged versions that nobody wants; those in use stay."""
        state = manifest.read(self._manifest)
        used = {self.path(version) for version in (*state.current.values(), *state.previous.values())}
        for version in staged:
            path = self.path(version)
            if path not in used:
                files.discard(path)
                with contextlib.suppress(OSError):  # the last one of its source leaves an empty folder
                    path.parent.rmdir()

    def previous(self) -> list[Version]:
        """Return the versions that can be gone back to, sorted by source and part."""
        state = self._state()
        return [state.previous[key] for key in sorted(state.previous) if self.path(state.previous[key]).exists()]

    def read(self, version: Version) -> pd.DataFrame:
        """Return the table of one version, current or previous.

        Raises:
            PluginError: When its file is unreadable.
        """
        return read_layer(self.path(version), version.source_id)

    def revert(self, source_id: str, parts: Sequence[str]) -> list[Version]:
        """Make the previous versions of some parts current again; those now current become the previous ones.

        Raises:
            PluginError: When one of them has no previous version, or the list of versions cannot be written.
        """
        wanted = [v for v in self.previous() if v.source_id == source_id and v.part in parts]
        if len(wanted) < len(set(parts)) or not wanted:
            what = translate("TiDataviz", "There is no former version to go back to.")
            todo = translate("TiDataviz", "Import the former file again, if you still have it.")
            raise PluginError(what, ", ".join((source_id, *parts)), todo)
        return self.adopt(wanted)

    def remove(self, source_id: str, part: str) -> None:
        """Hold a part of a source no more; its version becomes the previous one, and can be gone back to.

        Raises:
            PluginError: When the list of versions cannot be written.
        """

        def without(before: Manifest) -> tuple[Manifest, list[Version]]:
            key = (source_id, part)
            current, previous = dict(before.current), dict(before.previous)
            if key in current:
                previous[key] = current.pop(key)
            return Manifest(current, previous), []

        self._change(without, [])

    def _change(
        self, change: Callable[[Manifest], tuple[Manifest, list[Version]]], needed: Sequence[Version]
    ) -> list[Version]:
        """Replace the manifest under the lock."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise files.disk_error(error, self.folder) from error
        with files.lock(self.folder / ".lock"):
            for version in needed:
                if not self.path(version).exists():
                    what = translate("TiDataviz", "A file of the workspace is gone.")
                    todo = translate("TiDataviz", "Start again: nothing was changed.")
                    raise PluginError(what, str(self.path(version)), todo)
            after, changed = change(manifest.read(self._manifest))
            manifest.write(self._manifest, after)
        self._clean(after)
        return changed

    def _state(self) -> Manifest:
        return manifest.read(self._manifest)

    @property
    def _manifest(self) -> Path:
        return self.folder / "workspace.json"

    def _write(self, dataset: Dataset) -> Version:
        provenance = dataset.provenance
        part = "".join(c if c.isalnum() or c in "-+" else "_" for c in dataset.part) or "all"
        name = f"{part}-{provenance.sha256[:12]}-{TABLE_FORMAT}"
        version = Version(dataset.source_id, dataset.part, name, len(dataset.table), provenance, dataset.notes)
        path = self.path(version)
        if not path.exists():
            write_layers(path, {dataset.source_id: dataset.table})
        return version

    def _together(self, source_id: str, versions: list[Version], columns: Sequence[str] | None = None) -> Holding:
        import numpy as np
        import pandas as pd

        versions, left = _of_one_vintage(versions) if source_id in _ONE_VINTAGE else (versions, [])
        notes = [note for version in versions for note in version.notes]
        if left:
            text = translate("TiDataviz", "Vintages held but not used: {vintages}.")
            notes.append(text.format(vintages=", ".join(left)))
        ordered = sorted(versions, key=lambda version: version.serial)
        tables = [read_layer(self.path(version), source_id, columns) for version in ordered]
        table = tables[0] if len(tables) == 1 else pd.concat(tables, ignore_index=True)
        origins = np.repeat([versions.index(version) for version in ordered], [len(part) for part in tables])
        if source_id in KEYS and source_id not in APART and len(tables) > 1:
            # Where parts overlap, the row imported last stands.
            keys = list(KEYS[source_id])
            # Rows without a code are not known to be the same.
            doubled = table.duplicated(keys, keep="last") & (table[keys[0]] != "")
            if doubled.any():
                table, origins = table[~doubled].reset_index(drop=True), origins[~doubled.to_numpy()]
                text = translate("TiDataviz", "{count} rows held twice: the ones imported last are used.")
                notes.append(text.format(count=int(doubled.sum())))
        sources = tuple(version.provenance for version in versions)
        return Holding(table, sources, tuple(notes), tuple(version.part for version in versions), origins)

    def _clean(self, state: Manifest) -> None:
        """Drop the versions that are neither current nor previous, and what a killed import left behind."""
        kept = {self.path(version) for version in (*state.current.values(), *state.previous.values())}
        for path in (self.folder / "datasets").glob("*/*.gpkg"):
            # A recent one may belong to an import under way in another process.
            if path not in kept and not files.is_recent(path):
                files.discard(path)


class _Proposed(Workspace):
    """A workspace seen with versions that need not be current."""

    def __init__(self, folder: Path, state: Manifest, held: dict[tuple[tuple[str, str], ...], Holding]) -> None:
        """See the versions of a state; tables that were read already are not read again."""
        super().__init__(folder)
        self._seen = state
        self._held = dict(held)

    def _state(self) -> Manifest:
        return self._seen


def _of_one_vintage(versions: list[Version]) -> tuple[list[Version], list[str]]:
    """Return the versions of the latest vintage that is about as complete as the most complete one, and other vintages."""
    rows: dict[str, int] = {}
    for version in versions:
        rows[version.provenance.vintage] = rows.get(version.provenance.vintage, 0) + version.rows
    enough = [vintage for vintage, count in rows.items() if count >= _WHOLE * max(rows.values())]
    chosen = max(enough)
    return [v for v in versions if v.provenance.vintage == chosen], sorted(set(rows) - {chosen})


def _replaced(before: Manifest, added: list[Version]) -> tuple[Manifest, list[Version]]:
    current, previous, numbered = dict(before.current), dict(before.previous), []
    serial = before.serial()
    for offset, version in enumerate(added):
        key = (version.source_id, version.part)
        numbered.append(replace(version, serial=serial + offset))
        if key in current and current[key].name != version.name:
            previous[key] = current[key]
        current[key] = numbered[-1]
    return Manifest(current, previous), numbered
