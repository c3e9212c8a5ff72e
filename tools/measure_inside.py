"""Runs inside QGIS (``qgis --code``): imports real files, then goes from territory to territory, and prints what it took.

TI_DATAVIZ_FILES lists the files, separated by the system's path separator.
"""

from __future__ import annotations

import os
import resource
import statistics
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

BEAT_MS = 5
CALM_BEATS = 60
PATIENCE_S = 300
TERRITORIES = ("ti-5204", "ti-5201", "ti-7506", "ti-8401", "ti-4408", "ti-2801", "ti-9301", "ti-3201", "ti-1101", "ti-7601")

Wait = tuple[str, Callable[[], bool]]


class Measure:
    """Plays a sequence of steps, and keeps the longest time between two beats of the main thread."""

    def __init__(self) -> None:
        """Start the clock."""
        self.files = [Path(part) for part in os.environ["TI_DATAVIZ_FILES"].split(os.pathsep)]
        self.steps = self._script()
        self.waiting: Wait = ("start", lambda: True)
        self.calm = 0
        self.since = self.last = time.perf_counter()
        self.gaps: list[tuple[float, float]] = []
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self.last, now))
        name, ready = self.waiting
        try:
            self.calm = self.calm + 1 if ready() else 0
            if self.calm >= CALM_BEATS:
                self.calm, self.since = 0, now
                self.waiting = next(self.steps)
            elif now - self.since > PATIENCE_S:
                print(f"measure: failed, still waiting for {name}", flush=True)
                self._end()
        except StopIteration:
            self._end()
        except Exception:  # noqa: BLE001 (whatever it is, the log must show it and QGIS must end)
            traceback.print_exc()
            self._end()
        self.last = time.perf_counter()

    def _script(self) -> Iterator[Wait]:
        yield "the plugin", lambda: "ti_dataviz" in qgis.utils.plugins
        dock = qgis.utils.plugins["ti_dataviz"].dock
        dock.show_panel("labour")
        yield "the dock", lambda: not dock.busy()
        self.gaps.clear()
        start = time.perf_counter()
        dock.actions_.import_files(self.files)
        yield "the import", lambda: not dock.busy()
        seconds = time.perf_counter() - start - CALM_BEATS * BEAT_MS / 1000
        print(f"import and opening of {len(self.files)} files: {seconds:.1f} s", flush=True)
        longest = ", ".join(f"{gap:.3f} (at {when - start:.1f})" for gap, when in sorted(self.gaps)[-6:])
        print(f"longest waits of the main thread meanwhile: {longest} s", flush=True)
        for panel in ("labour", "overview", "land"):
            dock.show_panel(panel)
            yield panel, lambda: not dock.busy()
            yield from self._clicks(dock, panel)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"peak memory of QGIS: {memory:.0f} MB", flush=True)

    def _clicks(self, dock: object, panel: str) -> Iterator[Wait]:
        """Choose some territories in turn; time each until its panel is drawn."""
        study = dock._study  # type: ignore[attr-defined]  # noqa: SLF001
        drawn: list[float] = []
        study.dossierChanged.connect(lambda: QTimer.singleShot(0, lambda: drawn.append(time.perf_counter())))
        times = []
        for code in TERRITORIES:
            drawn.clear()
            start = time.perf_counter()
            study.choose("ti", "2023-2027", code)
            yield code, lambda: bool(drawn) and not dock.busy()  # type: ignore[attr-defined]
            times.append(drawn[-1] - start)
        median, worst = statistics.median(times), max(times)
        print(
            f"{panel}: from the choice of a territory to its panel: median {median:.3f} s, worst {worst:.3f} s", flush=True
        )

    def _end(self) -> None:
        self.timer.stop()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, qgis.utils.iface.actionExit().trigger)


ti_dataviz_measure = Measure() if QgsApplication.instance() else None  # QGIS keeps the name, hence the timer
