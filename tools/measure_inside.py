"""Runs inside QGIS (``qgis --code``): imports real files, then goes from territory to territory, and prints what it took.

TI_DATAVIZ_FILES lists the files, separated by the system's path separator.
"""

from __future__ import annotations

import os
import resource
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from steps import Steps, Wait

BEAT_MS = 5
CALM_BEATS = 60
PATIENCE_S = 300
TERRITORIES = ("ti-5204", "ti-5201", "ti-7506", "ti-8401", "ti-4408", "ti-2801", "ti-9301", "ti-3201", "ti-1101", "ti-7601")


class Measure(Steps):
    """Imports files, then chooses territories in turn."""

    def __init__(self) -> None:
        """Start the clock."""
        super().__init__("measure", self._steps(), BEAT_MS, CALM_BEATS, PATIENCE_S)

    def _steps(self) -> Iterator[Wait]:
        files = [Path(part) for part in os.environ["TI_DATAVIZ_FILES"].split(os.pathsep)]
        yield "the plugin", lambda: "ti_dataviz" in qgis.utils.plugins
        dock = qgis.utils.plugins["ti_dataviz"].dock
        dock.show_panel("labour")
        yield "the dock", lambda: not dock.busy()
        self.gaps.clear()
        start = time.perf_counter()
        dock.actions_.import_files(files)
        yield "the import", lambda: not dock.busy()
        seconds = time.perf_counter() - start - self.settling
        print(f"import and opening of {len(files)} files: {seconds:.1f} s", flush=True)
        print(f"longest waits of the main thread meanwhile: {self.longest(6, start)} s", flush=True)
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


ti_dataviz_measure = Measure() if QgsApplication.instance() else None  # QGIS keeps the name, hence the timer
