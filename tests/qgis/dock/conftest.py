"""A stand-in for QGIS's interface with real widgets, and the plugin started in it."""

from __future__ import annotations

import faulthandler
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsLocator, QgsLocatorFilter, QgsProject, QgsSettings
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QMessageBox, QToolBar, QWidget

from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.plugin import TiDatavizPlugin
from ti_dataviz_plugin.workspace.store import Workspace

sys.path.append(str(Path(__file__).resolve().parents[3] / "tools"))

import translations

PATIENCE_S = 60


class Interface:
    """What the plugin uses of QgisInterface, made of real widgets."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1366, 768)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.vector, self.help = QMenu("Vector", self.window), QMenu("Help", self.window)
        self.bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), self.canvas, self.window)
        self.locator = QgsLocator(self.window)
        self.factories: list[Any] = []
        self.active: Any = None
        self.add_feature, self.pan = QAction(self.window), QAction(self.window)
        QgsProject.instance().readProject.connect(self._on_read)

    def release(self) -> None:
        """Close the window, follow the project no more."""
        QgsProject.instance().readProject.disconnect(self._on_read)
        self.window.close()
        self.window.deleteLater()

    def _on_read(self, _document: Any) -> None:
        """Show the layers of a project that was opened as QGIS does: none of them chooses the projection."""
        self.bridge.setAutoSetupOnFirstLayer(False)
        self.bridge.setCanvasLayers()
        self.bridge.setAutoSetupOnFirstLayer(True)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def vectorMenu(self) -> QMenu:
        return self.vector

    def pluginHelpMenu(self) -> QMenu:
        return self.help

    def layerTreeCanvasBridge(self) -> QgsLayerTreeMapCanvasBridge:
        return self.bridge

    def activeLayer(self) -> Any:
        return None if self.active is None or sip.isdeleted(self.active) else self.active

    def setActiveLayer(self, layer: Any) -> bool:
        self.active = layer
        self.canvas.setCurrentLayer(layer)
        return True

    def actionAddFeature(self) -> QAction:
        return self.add_feature

    def actionPan(self) -> QAction:
        return self.pan

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addTabifiedDockWidget(self, area: Qt.DockWidgetArea, dock: QWidget, _tabs: list[str], _raised: bool) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QWidget) -> None:
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.remove(factory)

    def registerLocatorFilter(self, found: QgsLocatorFilter) -> None:
        self.locator.registerFilter(found)

    def deregisterLocatorFilter(self, found: QgsLocatorFilter) -> None:
        self.locator.deregisterFilter(found)

    def messages(self) -> list[str]:
        return [item.text() for item in self.bar.items()]


def _wait(condition: Callable[[], bool]) -> None:
    start = time.monotonic()
    while not condition():
        QCoreApplication.processEvents()
        time.sleep(0.005)
        if time.monotonic() - start > PATIENCE_S:
            # What every thread does then, and which tasks are left, tell why.
            faulthandler.dump_traceback(all_threads=True)
            left = [f"{task.description()} ({task.status()})" for task in QgsApplication.taskManager().tasks()]
            raise TimeoutError(f"what was waited for did not happen; tasks left: {left}")
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def wait() -> Callable[[Callable[[], bool]], None]:
    """Return a function that lets Qt run until a condition holds."""
    return _wait


@pytest.fixture
def interface(qgis_app: Any) -> Iterator[Interface]:
    """Return an interface whose window is shown, in an empty project."""
    QgsProject.instance().clear()
    made = Interface()
    made.window.show()
    yield made
    QgsProject.instance().clear()
    made.release()
    QCoreApplication.processEvents()


class Texts(QTranslator):
    """Translates from a file of translations as it is in the sources, not compiled."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {source: found.translation for source, found in translations.read(translations.FILE).items()}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._texts.get(source, "") if context == "TiDataviz" else ""


@pytest.fixture
def french(request: pytest.FixtureRequest, qgis_app: Any) -> Iterator[bool]:
    """Have QGIS in French when the parameter says so; ask for it before the plugin or the dock."""
    if not request.param:
        yield False
        return
    settings, texts = QgsSettings(), Texts()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "fr")
    QCoreApplication.installTranslator(texts)
    yield True
    QCoreApplication.removeTranslator(texts)
    settings.remove("locale")


@pytest.fixture
def plugin(interface: Interface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[TiDatavizPlugin]:
    """Return the plugin, started on an empty workspace in a folder with accents."""
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(tmp_path / "données de l'agent"))
    QgsSettings().remove("ti_dataviz")
    started = TiDatavizPlugin(interface)  # type: ignore[arg-type]
    started.initGui()
    yield started
    started.unload()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dock(plugin: TiDatavizPlugin, sample_workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the dock on the sample's data, Choletais-Mauges chosen and drawn."""
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(sample_workspace.folder))
    dock = plugin.dock
    dock.setUserVisible(True)
    _wait(lambda: dock._built and not dock.busy() and dock._study.book is not None)
    dock._study.choose("ti", "2023-2027", "ti-5204")
    _wait(lambda: not dock.busy() and dock._study.dossier is not None)
    return dock


@pytest.fixture
def desk_dock(plugin: TiDatavizPlugin, sample_workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the dock on a copy of the sample's data, so that each test has contributions of its own."""
    # A form that is closed asks whether to lose what was typed.
    monkeypatch.setattr(QMessageBox, "question", lambda *_asked: QMessageBox.StandardButton.Yes)
    folder = tmp_path / "espace à part"
    shutil.copytree(sample_workspace.folder, folder)
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(folder))
    settings.store(settings.AUTHOR, "Agent A")
    settings.store(settings.ORGANISATION, "Communauté d'essai")
    dock = plugin.dock
    dock.setUserVisible(True)
    _wait(lambda: dock._built and not dock.busy() and dock._study.book is not None)
    dock._study.choose("ti", "2023-2027", "ti-5204")
    _wait(lambda: not dock.busy() and dock._study.dossier is not None)
    return dock
