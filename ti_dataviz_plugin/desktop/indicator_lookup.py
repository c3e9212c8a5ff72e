"""Values of indicators at hand for expressions: made in the background, then read from any thread without waiting.

An expression is evaluated for each feature, on the main thread or on those that draw maps. What it needs is made once in a
thread of Python (see ``own_thread``); until it is there, an evaluation says so, and maps are drawn again when it has come.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import PluginError
from ..language import translate
from ..progress import Silent
from . import native, own_thread

if TYPE_CHECKING:
    from pathlib import Path

    from ..diagnosis.indicator import Indicator
    from ..geography.atlas import Atlas

    Place = tuple[str, str, str]
    Facts = dict[str, object]

_SECONDS_BETWEEN_LOOKS = 5.0
_SECONDS_TO_STOP = 10.0
TERRITORIES = ""
"""Name under which the territories themselves are looked up, in the place of an indicator's."""


class NotReadyError(Exception):
    """What is asked for is being made."""


@dataclass(frozen=True)
class Looked:
    """What is known of every territory of a level.

    Attributes:
        indicator: The indicator, None for the territories themselves.
        latest: Its latest year, 0 when it is not yearly.
        values: Lower and upper end by (code, year), unknown ones left out.
        local: A line for each local contribution that counts in a value, by (code, year); none left out.
        facts: Of the territories themselves: level, programme, code, name, population, communes, members.
    """

    indicator: Indicator | None = None
    latest: int = 0
    values: dict[tuple[str, int], tuple[float, float]] = field(default_factory=dict)
    local: dict[tuple[str, int], str] = field(default_factory=dict)
    facts: dict[str, Facts] = field(default_factory=dict)


class IndicatorLookup(QObject):
    """Keeps the values that expressions ask for; ``ready`` tells, from any thread, that more have come."""

    ready = pyqtSignal()

    def __init__(
        self, opened: Callable[[], Atlas | None], folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        """Read the atlas that is open in the dock, else the workspace of a folder."""
        super().__init__(parent)
        self._opened = opened
        self._folder = folder
        self._lock = threading.Lock()
        self._opening = threading.Lock()
        self._atlas: Atlas | None = None
        self._other: dict[str, tuple[Atlas, Atlas]] = {}
        self._seen = 0.0
        self._made: dict[tuple[str, Place], Looked] = {}
        self._failed: dict[tuple[str, Place], PluginError] = {}
        self._threads: dict[tuple[str, Place], threading.Thread] = {}
        self.over = False

    def get(self, name: str, place: Place, wait: Callable[[], bool]) -> Looked:
        """Return what is known of a level.

        Args:
            name: Id of an indicator, or ``TERRITORIES``.
            place: Level, programme (for TI; "" for the latest one held), and which contributions are read ("" for those
                that the dock reads).
            wait: Tells whether to make it now, as it is not there; never on a thread that people wait for.

        Raises:
            NotReadyError: When it is being made, and waiting was not allowed.
            PluginError: When it cannot be made.
        """
        self._follow()
        key = (name, place)
        with self._lock:
            found, failed = self._made.get(key), self._failed.get(key)
        if failed is not None:
            raise failed
        if found is not None:
            return found
        if not wait():
            self._start(key)
            raise NotReadyError
        atlas, made = own_thread.call(lambda: self._make(key))
        self._store(key, atlas, made)
        return made

    def release(self) -> None:
        """Make nothing more, and wait for what is being made: no thread may run code of a plugin that is gone."""
        with self._lock:
            self.over = True
            threads = list(self._threads.values())
        for thread in threads:
            thread.join(_SECONDS_TO_STOP)

    def _follow(self) -> None:
        """Forget everything when another workspace is open, or when its content has changed; looked at now and then."""
        now = time.monotonic()
        opened = self._opened()
        with self._lock:
            if now - self._seen < _SECONDS_BETWEEN_LOOKS and (opened is None or opened is self._atlas):
                return
            self._seen = now
            atlas = self._atlas
        if opened is not None and opened is not atlas:
            self._forget(opened)
        elif atlas is not None and opened is None and _changed(atlas, self._folder()):
            self._forget(None)
        else:
            with self._lock:
                self._failed.clear()

    def _forget(self, atlas: Atlas | None) -> None:
        with self._lock:
            self._atlas = atlas
            self._made.clear()
            self._failed.clear()

    def _start(self, key: tuple[str, Place]) -> None:
        with self._lock:
            if key in self._threads or self.over:
                return
            thread = threading.Thread(target=self._run, args=(key,), name="TI DataViz expressions", daemon=True)
            self._threads[key] = thread
        thread.start()

    def _run(self, key: tuple[str, Place]) -> None:
        try:
            native.load()
            atlas, made = self._make(key)
            self._store(key, atlas, made)
        except PluginError as error:
            self._fail(key, error)
        except Exception as error:  # noqa: BLE001 (no exception may leave a thread; expressions tell it)
            self._fail(key, PluginError(str(error), type(error).__name__))
        with self._lock:
            self._threads.pop(key, None)
            tell = not self.over and key not in self._failed
        if tell:
            self.ready.emit()

    def _store(self, key: tuple[str, Place], atlas: Atlas, made: Looked) -> None:
        """Keep what was made, unless another workspace was opened meanwhile."""
        with self._lock:
            if self._atlas is atlas:
                self._made[key] = made

    def _fail(self, key: tuple[str, Place], error: PluginError) -> None:
        with self._lock:
            self._failed[key] = error

    def _make(self, key: tuple[str, Place]) -> tuple[Atlas, Looked]:
        name, (level, programme, mode) = key
        atlas = self._open()
        read = self._read_in(atlas, mode)
        programme = (programme or next(iter(atlas.programmes()), "")) if level == "ti" else ""
        made = _territories(read, level, programme) if name == TERRITORIES else _values(read, name, level, programme)
        return atlas, made

    def _read_in(self, atlas: Atlas, mode: str) -> Atlas:
        """Return an atlas that reads other contributions than the one that is open, made once for each mode."""
        from ..enrichment.local import LocalOverlay, open_atlas

        overlay = atlas.overlay
        if not mode or (isinstance(overlay, LocalOverlay) and overlay.mode == mode):
            return atlas
        with self._opening:
            known = self._other.get(mode)
            if known is None or known[0] is not atlas:
                known = (atlas, open_atlas(atlas.workspace, mode=mode, before=atlas))
                self._other[mode] = known
            return known[1]

    def _open(self) -> Atlas:
        """Return the atlas, opened the first time."""
        from ..enrichment.local import open_atlas
        from ..workspace.store import Workspace

        with self._opening:
            atlas = self._opened() or self._atlas
            if atlas is None:
                atlas = open_atlas(Workspace(self._folder()), _Until(self))
            with self._lock:
                self._atlas = atlas
            return atlas


class _Until(Silent):
    """Stops an opening when the lookup is released."""

    def __init__(self, lookup: IndicatorLookup) -> None:
        self._lookup = lookup

    def cancelled(self) -> bool:
        """Tell whether the lookup was released."""
        return self._lookup.over


def _changed(atlas: Atlas, folder: Path) -> bool:
    try:
        return atlas.workspace.folder != folder or atlas.stale()
    except PluginError:
        return True


def _values(atlas: Atlas, name: str, level: str, programme: str) -> Looked:
    """Return the values of an indicator; none at a level that it does not have, or without its sources."""
    from ..diagnosis.indicators import find, values_of_level
    from ..diagnosis.local_account import lines_by_territory
    from ..geography.grouping import grouping

    indicator = find(name, atlas)
    if level not in indicator.levels or not all(atlas.has(source_id) for source_id in indicator.sources):
        return Looked(indicator)
    found = values_of_level(atlas, name, level, programme)
    known = found.table.dropna(subset=["low"])
    places = zip(known["code"].tolist(), known["year"].tolist())
    values = dict(zip(places, zip(known["low"].tolist(), known["high"].tolist())))
    groups = grouping(atlas, level, programme)
    local = {
        (code, year): "\n".join(lines)
        for year in found.years or (0,)
        for code, lines in lines_by_territory(atlas, groups, found, year).items()
    }
    return Looked(indicator, found.latest, values, local)


def _territories(atlas: Atlas, level: str, programme: str) -> Looked:
    """Return what is known of the territories themselves."""
    from ..geography.grouping import grouping

    groups = grouping(atlas, level, programme)
    people = atlas.communes.set_index("commune")["population"].reindex(groups.owners.index).groupby(groups.owners)
    population, counts = people.sum(min_count=1), people.size()
    members: dict[str, list[str]] = {}
    if level == "ti":
        table = atlas.composition(programme).members
        members = {str(code): list(names) for code, names in table.groupby("territory_id")["member_name"]}
    facts: dict[str, Facts] = {}
    for code, name in groups.names.items():
        inhabitants = float(population[code])
        facts[str(code)] = {
            "level": level,
            "programme": programme,
            "code": str(code),
            "name": str(name).strip(),
            "population": None if inhabitants != inhabitants else int(inhabitants),  # noqa: PLR0124 (NaN)
            "communes": int(counts[code]),
            "members": members.get(str(code), []),
        }
    return Looked(facts=facts)


def waiting_text() -> str:
    """Return what an evaluation says while what it needs is being made."""
    return translate("TiDataviz", "The indicators are being prepared: evaluate the expression again in a moment.")
