"""Load, start, unload and load again a plugin in a real QGIS without window, and look for what it leaves behind.

Usage: load_test.py FOLDER NAME      FOLDER holds the plugin's folder NAME, like a profile's python/plugins

Three rounds: twice as the QGIS window does it, once as qgis_process does it (no iface, initProcessing only). After each,
no code of the plugin may be left in Python, and no dock, toolbar, menu, action, Processing provider, expression function or
task in QGIS. After the last, no object of the plugin's classes may live. Starting may not import a heavy package. Prints
what fails, and the seconds of load and start; exit status 1 if anything failed.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Callable
from unittest.mock import MagicMock

HOME = tempfile.TemporaryDirectory(prefix="load_test_")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("QGIS_CUSTOM_CONFIG_PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"):
    os.environ[variable] = HOME.name

import qgis.utils  # noqa: E402
from qgis.core import Qgis, QgsApplication, QgsExpression  # noqa: E402
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMessageBar  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QEvent  # noqa: E402
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QMenu, QToolBar  # noqa: E402

HEAVY = {"geopandas", "matplotlib", "pandas", "pyogrio", "requests", "scipy", "shapely"}

failures: list[str] = []


def fail(text: str) -> None:
    """Note and print a failure."""
    failures.append(text)
    print(f"FAIL {text}", flush=True)


def on_exception(
    kind: type, value: BaseException, trace: object, message: str = "", *_more: object, **_named: object
) -> None:
    """Take an exception that QGIS would show in a dialog, or that escaped from a slot."""
    traceback.print_exception(kind, value, trace, file=sys.stdout)  # type: ignore[arg-type]
    fail(f"{message or 'uncaught exception'}: {value!r}")


def interface() -> tuple[MagicMock, QMainWindow]:
    """Return a stand-in for iface around a real window, canvas, message bar, menus and toolbars."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    iface = MagicMock(spec=QgisInterface)
    iface.mainWindow.return_value = window
    iface.mapCanvas.return_value = canvas
    iface.messageBar.return_value = QgsMessageBar(window)
    iface.activeLayer.return_value = None
    for name in dir(QgisInterface):
        if name.endswith("Menu") and not name.startswith(("add", "remove", "insert")):
            getattr(iface, name).return_value = QMenu(name, window)
        elif name.endswith("ToolBar") and not name.startswith(("add", "remove")):
            getattr(iface, name).return_value = QToolBar(name, window)
    iface.addToolBar.side_effect = window.addToolBar
    iface.addDockWidget.side_effect = window.addDockWidget
    iface.addTabifiedDockWidget.side_effect = lambda area, dock, *_rest, **_named: window.addDockWidget(area, dock)
    iface.removeDockWidget.side_effect = window.removeDockWidget
    return iface, window


def present(window: QMainWindow) -> Counter[str]:
    """Count what a plugin can add to QGIS."""
    widgets = [widget for kind in (QDockWidget, QToolBar, QMenu, QAction) for widget in window.findChildren(kind)]
    found = Counter(f"{type(widget).__name__} '{widget.objectName()}'" for widget in widgets)
    found.update(f"provider '{provider.id()}'" for provider in QgsApplication.processingRegistry().providers())
    found.update(f"task '{task.description()}'" for task in QgsApplication.taskManager().tasks())
    found["expression functions"] = QgsExpression.functionCount()
    return found


def settle() -> None:
    """Let timers and deferred deletions run."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        gc.collect()


def is_ours(module: object, name: str) -> bool:
    """Tell whether a module's name is the plugin's or lies below it."""
    return isinstance(module, str) and f"{module}.".startswith(f"{name}.")


def code_left(name: str) -> list[str]:
    """Return the plugin's modules that Python still holds with code in them; bare packages are allowed."""
    return [
        key
        for key, module in list(sys.modules.items())
        if is_ours(key, name)
        and any(
            not attribute.startswith("__") and not isinstance(value, ModuleType) and attribute != "annotations"
            for attribute, value in vars(module).items()
        )
    ]


def living(name: str) -> Counter[str]:
    """Count the objects of the plugin's classes, once its modules are emptied."""
    for key in [key for key in sys.modules if is_ours(key, name)]:
        del sys.modules[key]
    for item in gc.get_objects():
        if type(item) is dict and "__spec__" in item and is_ours(item.get("__name__"), name):
            item.clear()
    gc.collect()
    gc.collect()
    kinds = (type(item) for item in gc.get_objects())
    return Counter(f"{kind.__module__}.{kind.__qualname__}" for kind in kinds if is_ours(kind.__module__, name))


def play(label: str, name: str, window: QMainWindow, start: Callable[[str], bool]) -> None:
    """Load, start and unload once; note what stays."""
    before, modules, seconds = present(window), set(sys.modules), 0.0
    for step, function in (("load", qgis.utils.loadPlugin), ("start", start), ("unload", qgis.utils.unloadPlugin)):
        known, began = len(failures), time.perf_counter()
        if not function(name) and len(failures) == known:
            fail(f"{label}: {step} answered False")
        if step != "unload":
            seconds += time.perf_counter() - began
            for module in sorted(HEAVY & (set(sys.modules) - modules)):
                fail(f"{label}: {step} imports {module}")
        settle()
    if qgis.utils.iface:
        qgis.utils.iface.reset_mock()  # forget the plugin's objects it was called with
    settle()
    for thing, count in (present(window) - before).items():
        fail(f"{label}: left in QGIS: {count} x {thing}")
    for module in code_left(name):
        fail(f"{label}: left in Python: {module}")
    print(f"done {label}: loaded and started in {seconds:.3f} s", flush=True)


def main(arguments: list[str]) -> int:
    """Play the three rounds; return the exit status."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder, name = str(Path(arguments[0]).resolve()), arguments[1]
    application = QgsApplication([], True, HOME.name)
    application.initQgis()
    python = Path(QgsApplication.pkgDataPath()) / "python"
    sys.path[:0] = [folder, str(python), str(python / "plugins")]
    sys.excepthook = on_exception  # type: ignore[assignment]
    qgis.utils.showException = on_exception
    qgis.utils.plugin_paths = [folder]
    qgis.utils.updateAvailablePlugins()
    if name not in qgis.utils.available_plugins:
        fail(f"QGIS finds no plugin {name} in {folder}")
        return 1
    qgis.utils.iface, window = interface()
    play("first round", name, window, qgis.utils.startPlugin)
    play("second round", name, window, qgis.utils.startPlugin)
    qgis.utils.iface = None
    play("as qgis_process", name, window, qgis.utils.startProcessingPlugin)
    for kind, count in living(name).items():
        fail(f"still alive: {count} x {kind}")
    print(f"QGIS {Qgis.QGIS_VERSION}: {len(failures)} failure(s)")
    return 1 if failures else 0


if __name__ == "__main__":
    faulthandler.enable()
    status = main(sys.argv[1:])
    sys.stdout.flush()
    HOME.cleanup()
    os._exit(status)  # a normal exit can crash while Qt and Python take each other down
