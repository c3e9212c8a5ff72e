"""Runs inside QGIS (``qgis --code``): opens the sample and, if TI_DATAVIZ_DEMO is set, takes screenshots and leaves.

TI_DATAVIZ_DEMO is the beginning of the file names: <beginning>-<width>x<height>-<panel>.png
TI_DATAVIZ_DEMO_TERRITORY (LEVEL:PROGRAMME:CODE) shows a territory of TI_DATAVIZ_WORKSPACE instead of the sample.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator

import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtGui import QGuiApplication
from steps import Steps, Wait

PANELS = tuple(os.environ.get("TI_DATAVIZ_DEMO_PANELS", "").split())  # all panels when it is empty
SIZES = ((1366, 768), (1920, 1080))
TICK_MS = 100
CALM_TICKS = 6
PATIENCE_S = 60


class Demo(Steps):
    """Opens the sample and looks at every panel."""

    def __init__(self, target: str) -> None:
        """Start the clock; without a target QGIS stays open."""
        self.target = target
        super().__init__("demo", self._steps(), TICK_MS, CALM_TICKS, PATIENCE_S)
        if not target:
            self.ended = lambda: None

    def _steps(self) -> Iterator[Wait]:
        yield "the plugin", lambda: "ti_dataviz" in qgis.utils.plugins
        plugin = qgis.utils.plugins["ti_dataviz"]
        if self.target:
            self._resize(*SIZES[0])  # without a window manager it may start too small for the dock to take its width
        territory = os.environ.get("TI_DATAVIZ_DEMO_TERRITORY", "")
        if territory:
            plugin.dock.show_panel("overview")
            yield "the workspace", lambda: self._idle(plugin)
            plugin.dock._study.choose(*territory.split(":"))  # noqa: SLF001 (the officer's click on the map)
        else:
            plugin.open_sample()
        if not self.target:
            return
        yield "the sample", lambda: self._idle(plugin)
        for width, height in SIZES:
            self._resize(width, height)
            for panel in PANELS or plugin.dock.panels:
                plugin.dock.show_panel(panel)
                yield f"panel {panel}", lambda: self._idle(plugin)
                self._shoot(width, height, panel)

    @staticmethod
    def _idle(plugin: object) -> bool:
        tasks = QgsApplication.taskManager().countActiveTasks()
        return not (plugin.dock.busy() or tasks or qgis.utils.iface.mapCanvas().isDrawing())  # type: ignore[attr-defined]

    @staticmethod
    def _resize(width: int, height: int) -> None:
        window = qgis.utils.iface.mainWindow()
        window.showNormal()
        window.setGeometry(0, 0, width, height)

    def _shoot(self, width: int, height: int, panel: str) -> None:
        window = qgis.utils.iface.mainWindow()
        if (window.width(), window.height()) != (width, height):
            print(f"demo: the window is {window.width()}x{window.height()}, not {width}x{height}", file=sys.stderr)
        image = QGuiApplication.primaryScreen().grabWindow(0, 0, 0, width, height)
        image.save(f"{self.target}-{width}x{height}-{panel}.png")


def on_message(text: str, tag: str, level: Qgis.MessageLevel, *_: object) -> None:
    """Copy QGIS's warnings and errors to the log."""
    if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
        print(f"[{tag}] {text}", file=sys.stderr, flush=True)


def on_exception(kind: type, value: BaseException, trace: object, *_: object, **__: object) -> None:
    """Print an exception that QGIS would show in a window."""
    traceback.print_exception(kind, value, trace)  # type: ignore[arg-type]
    sys.stderr.flush()


QgsApplication.messageLog().messageReceived.connect(on_message)
if os.environ.get("TI_DATAVIZ_DEMO"):
    qgis.utils.showException = on_exception
    sys.excepthook = on_exception
ti_dataviz_demo = Demo(os.environ.get("TI_DATAVIZ_DEMO", ""))  # QGIS keeps the name, hence the timer
