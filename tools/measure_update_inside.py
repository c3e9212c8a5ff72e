"""Runs inside QGIS (``qgis --code``): updates every source for a region, and prints how long the main thread waited.

TI_DATAVIZ_FILES lists the files imported first, TI_DATAVIZ_REGION is the code of the region, TI_DATAVIZ_MIRROR the stand-in.
"""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from steps import Steps, Wait

BEAT_MS = 5
CALM_BEATS = 60
PATIENCE_S = 300


class Measure(Steps):
    """Imports files, chooses a region and updates it."""

    def __init__(self) -> None:
        """Start the clock."""
        super().__init__("measure", self._steps(), BEAT_MS, CALM_BEATS, PATIENCE_S)

    def _steps(self) -> Iterator[Wait]:
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
        self._report("until the changes are shown", start, shown - self.settling)
        dialog = self._dialog()
        failed = [each.source_id for each in dialog.found if each.error is not None]  # type: ignore[attr-defined]
        print(f"measure: failed sources: {', '.join(failed) or 'none'}", flush=True)
        self.gaps.clear()
        QTimer.singleShot(0, dialog.accept)  # type: ignore[union-attr]
        yield "the new versions", lambda: self._dialog() is None and not dock.busy()
        self._report("until they are current and drawn", shown, time.perf_counter() - self.settling)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"measure: peak memory of QGIS: {memory:.0f} MB", flush=True)

    def _report(self, what: str, start: float, end: float) -> None:
        print(
            f"measure: {what}: {end - start:.1f} s, longest waits of the main thread {self.longest(5, start)} s", flush=True
        )

    @staticmethod
    def _dialog() -> object:
        window = QApplication.activeModalWidget()
        return window if window is not None and window.objectName() == "TiDatavizChanges" else None


ti_dataviz_measure = Measure() if QgsApplication.instance() else None  # QGIS keeps the name, hence the timer
