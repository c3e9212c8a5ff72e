"""Runs inside QGIS (``qgis --code``): updates every source for a region, and prints how long the main thread waited.

TI_DATAVIZ_FILES lists the files imported first, TI_DATAVIZ_REGION is the code of the region, TI_DATAVIZ_MIRROR the stand-in.
"""

from __future__ import annotations

import os
import resource
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Callable

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

BEAT_MS = 5
CALM_BEATS = 60
PATIENCE_S = 300

Wait = tuple[str, Callable[[], bool]]


class Measure:
    """Plays a sequence of steps, and keeps the time between two beats of the main thread."""

    def __init__(self) -> None:
        """Start the clock."""
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
        dock.show_panel("overview")
        yield "the dock", lambda: not dock.busy()
        dock.actions_.import_files([Path(part) for part in os.environ["TI_DATAVIZ_FILES"].split(os.pathsep)])
        yield "the import", lambda: not dock.busy()
        dock._study.choose("region", "", os.environ["TI_DATAVIZ_REGION"])  # noqa: SLF001
        yield "the region", lambda: not dock.busy()
        updater = dock.actions_.updater
        print(f"measure: departments {', '.join(updater.departments())}", flush=True)
        dock.buttons.data.setChecked(True)
        yield "the data page", lambda: not dock.busy()
        self.gaps.clear()
        start = time.perf_counter()
        updater.update(dock.data.updates.downloadable())
        yield "the changes", lambda: self._dialog() is not None
        shown = time.perf_counter()
        self._report("until the changes are shown", start, shown - CALM_BEATS * BEAT_MS / 1000)
        dialog = self._dialog()
        failed = [each.source_id for each in dialog.found if each.error is not None]  # type: ignore[attr-defined]
        print(f"measure: failed sources: {', '.join(failed) or 'none'}", flush=True)
        self.gaps.clear()
        QTimer.singleShot(0, dialog.accept)  # type: ignore[union-attr]
        yield "the new versions", lambda: self._dialog() is None and not dock.busy()
        self._report("until they are current and drawn", shown, time.perf_counter() - CALM_BEATS * BEAT_MS / 1000)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"measure: peak memory of QGIS: {memory:.0f} MB", flush=True)

    def _report(self, what: str, start: float, end: float) -> None:
        longest = ", ".join(f"{gap:.3f} (at {when - start:.1f})" for gap, when in sorted(self.gaps)[-5:])
        print(f"measure: {what}: {end - start:.1f} s, longest waits of the main thread {longest} s", flush=True)

    @staticmethod
    def _dialog() -> object:
        window = QApplication.activeModalWidget()
        return window if window is not None and window.objectName() == "TiDatavizChanges" else None

    def _end(self) -> None:
        self.timer.stop()
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, qgis.utils.iface.actionExit().trigger)


ti_dataviz_measure = Measure() if QgsApplication.instance() else None  # QGIS keeps the name, hence the timer
