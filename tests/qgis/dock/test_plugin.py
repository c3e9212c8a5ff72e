from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMenu, QToolBar

from ti_dataviz_plugin.desktop.dock import OBJECT_NAME
from ti_dataviz_plugin.plugin import TiDatavizPlugin, locale_name
from ti_dataviz_plugin.workspace.store import Workspace

ROOT = Path(__file__).resolve().parents[3]
Wait = Callable[[Callable[[], bool]], None]


def things(interface: Any) -> Counter[str]:
    """Count what a plugin can add to QGIS."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = Counter(
        f"{kind.__name__} {widget.objectName()}"
        for kind in (QDockWidget, QToolBar, QMenu, QAction)
        for widget in interface.window.findChildren(kind)
    )
    found.update(provider.id() for provider in QgsApplication.processingRegistry().providers())
    found["options"] = len(interface.factories)
    return found


def test_unload_leaves_nothing(interface: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(tmp_path))
    before = things(interface)
    for _ in range(2):
        plugin = TiDatavizPlugin(interface)
        plugin.initGui()
        added = things(interface) - before
        assert added[f"QDockWidget {OBJECT_NAME}"] == 1
        assert added["QToolBar TiDatavizToolBar"] == 1
        assert added["QMenu TiDatavizMenu"] == 1
        assert added["ti_dataviz"] == 1
        assert added["options"] == 1
        plugin.unload()
        del plugin
        assert things(interface) == before


def test_unload_in_the_middle_of_work(
    interface: Any, sample_workspace: Workspace, monkeypatch: pytest.MonkeyPatch, wait: Wait
) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(sample_workspace.folder))
    before = things(interface)
    plugin = TiDatavizPlugin(interface)
    plugin.initGui()
    plugin.dock.setUserVisible(True)
    wait(lambda: plugin.dock._built)
    plugin.dock._study.choose("ti", "2023-2027", "ti-5204")
    plugin.unload()
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert things(interface) - before == Counter()


def test_everything_has_a_name_for_qgis_to_restore(plugin: TiDatavizPlugin, interface: Any) -> None:
    menu = next(menu for menu in interface.vector.findChildren(QMenu))
    assert [action.objectName() for action in menu.actions()] == ["TiDatavizShow", "TiDatavizSample", "TiDatavizHelp"]
    assert "TiDatavizPluginHelp" in [action.objectName() for action in interface.help.actions()]
    assert not plugin.dock.isVisible()


def test_the_dock_is_filled_when_it_is_first_seen(plugin: TiDatavizPlugin, wait: Wait) -> None:
    assert not plugin.dock._built
    plugin.dock.setUserVisible(True)
    wait(lambda: plugin.dock._built)
    assert plugin.dock.pages.currentWidget() is plugin.dock.welcome


def test_the_sample_opens_with_its_layers(plugin: TiDatavizPlugin, wait: Wait) -> None:
    plugin.open_sample()
    wait(lambda: not plugin.dock.busy() and bool(plugin.dock._study.state.layers))
    dock = plugin.dock
    assert dock._study.dossier.territory.key == ("ti", "2023-2027", "ti-5204")
    assert dock.pages.currentWidget() is dock.themed
    assert dock.banner.isVisibleTo(dock)
    layers = QgsProject.instance().mapLayers()
    assert set(dock._study.state.layers) <= set(layers)
    assert QgsProject.instance().crs().authid() == "EPSG:2154"
    dock.actions_.open_own_data()
    wait(lambda: not dock.busy())
    assert dock.pages.currentWidget() is dock.welcome
    assert not dock.banner.isVisibleTo(dock)


@pytest.mark.parametrize(("override", "locale", "expected"), [(True, "fr", "fr"), (True, "en_US", "en_US")])
def test_the_language_is_that_of_qgis(qgis_app: Any, override: bool, locale: str, expected: str) -> None:
    settings = QgsSettings()
    before = (settings.value("locale/overrideFlag"), settings.value("locale/userLocale"))
    settings.setValue("locale/overrideFlag", override)
    settings.setValue("locale/userLocale", locale)
    try:
        assert locale_name() == expected
    finally:
        settings.setValue("locale/overrideFlag", before[0])
        settings.setValue("locale/userLocale", before[1])


PRELUDE = """
import os, sys, time
sys.path[:0] = [os.environ["REPOSITORY"], os.environ["REPOSITORY"] + "/tests/qgis/dock"]
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
before = set(sys.modules)
from conftest import Interface, _wait
interface = Interface()
def start():
    from ti_dataviz_plugin.plugin import TiDatavizPlugin
    plugin = TiDatavizPlugin(interface)
    plugin.initGui()
    return plugin
def details():
    from qgis.PyQt.QtWidgets import QPushButton
    interface.bar.currentItem().findChild(QPushButton).click()
    from ti_dataviz_plugin.desktop.messages import DetailsDialog
    return interface.window.findChild(DetailsDialog).browser.toPlainText()
def leave():
    sys.stdout.flush()
    os._exit(0)
"""
HIDE_GEOPANDAS = """
from importlib.machinery import PathFinder
class WithoutGeopandas:
    @staticmethod
    def find_spec(name, path=None, target=None):
        return None if name.split(".")[0] == "geopandas" else PathFinder.find_spec(name, path, target)
sys.meta_path[sys.meta_path.index(PathFinder)] = WithoutGeopandas
"""


def run_in_qgis(code: str, tmp_path: Path, **variables: str) -> str:
    """Run code in another Python with QGIS; return what it prints."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "REPOSITORY": str(ROOT),
        "TI_DATAVIZ_WORKSPACE": str(tmp_path / "workspace"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        **variables,
    }
    command = [sys.executable, "-c", f"{PRELUDE}{code}\nleave()"]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert result.returncode == 0, result.stderr
    return result.stdout


def test_start_imports_nothing_heavy(qgis_app: Any, tmp_path: Path) -> None:
    code = """
plugin = start()
names = {name.split(".")[0] for name in set(sys.modules) - before}
print(sorted(names & {"pandas", "geopandas", "matplotlib", "requests", "shapely", "pyproj", "pyogrio"}))
"""
    assert run_in_qgis(code, tmp_path).splitlines()[-1] == "[]"


def test_a_missing_package_is_one_message_with_its_remedy(qgis_app: Any, tmp_path: Path) -> None:
    code = (
        HIDE_GEOPANDAS
        + """
plugin = start()
print(len(interface.bar.items()), interface.messages())
print(details())
print(plugin.dock)
plugin.open_sample()
plugin.unload()
print("left", len(interface.bar.items()))
"""
    )
    output = run_in_qgis(code, tmp_path)
    assert "1 [" in output.splitlines()[0]
    assert "geopandas" in output.splitlines()[0]
    assert "not installed" in output
    assert "geopandas>=1.0" in output
    assert "None" in output.splitlines()
    assert output.splitlines()[-1] == "left 0"


def test_a_package_too_old_is_told_with_its_version(qgis_app: Any, tmp_path: Path) -> None:
    folder = tmp_path / "old" / "geopandas-0.9.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: geopandas\nVersion: 0.9.0\n", encoding="utf-8")
    code = """
sys.path.insert(0, os.environ["OLD"])
plugin = start()
print(details())
"""
    output = run_in_qgis(code, tmp_path, OLD=str(folder.parent))
    assert "0.9.0" in output
    assert "1.0" in output


def test_a_broken_package_gives_the_same_message(qgis_app: Any, tmp_path: Path) -> None:
    folder = tmp_path / "broken" / "geopandas"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text('raise ImportError("DLL load failed while importing geopandas")', encoding="utf-8")
    code = """
sys.path.insert(0, os.environ["BROKEN"])
plugin = start()
print("at start", interface.messages())
plugin.open_sample()
_wait(lambda: bool(interface.bar.items()) and not plugin.dock.busy())
print("later", interface.messages())
print(details())
plugin.unload()
"""
    output = run_in_qgis(code, tmp_path, BROKEN=str(folder.parent))
    assert "at start []" in output
    assert "geopandas" in next(line for line in output.splitlines() if line.startswith("later"))
    assert "DLL load failed" in output
