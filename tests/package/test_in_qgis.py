"""The zip in a real QGIS: load, start, unload, reload, Processing, French."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import translations

if TYPE_CHECKING:
    from .conftest import Run

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
ALGORITHMS = ("import_file", "load_territory", "labour_market", "vacant_land")
QGIS_PROCESS = shutil.which("qgis_process.bin", path="/usr/bin") or "qgis_process"


@pytest.mark.parametrize("checker", ["tools/load_test.py", "../shared/tools/load_test.py"])
def test_it_loads_starts_unloads_and_loads_again(checker: str, unzipped: Path, run: Run) -> None:
    if not (ROOT / checker).exists():
        pytest.skip(f"{checker} is not on this machine")
    result = run(PYTHON, ROOT / checker, unzipped, "ti_dataviz")
    assert result.returncode == 0, result.stdout + result.stderr


LEAKS = {
    "dock": (
        "from qgis.PyQt.QtWidgets import QDockWidget\n",
        "QDockWidget('left', iface.mainWindow()).setObjectName('left')",
        "left in QGIS: 1 x QDockWidget 'left'",
    ),
    "provider": (
        """from qgis.core import QgsApplication, QgsProcessingProvider
class Provider(QgsProcessingProvider):
    def id(self): return 'left'
    def name(self): return 'left'
    def loadAlgorithms(self): pass
""",
        "self.provider = Provider(); QgsApplication.processingRegistry().addProvider(self.provider)",
        "left in QGIS: 1 x provider",
    ),
    "object": ("import builtins\n", "builtins.left = self", "still alive: 1 x leaky.Plugin"),
    "slow start": ("", "import matplotlib", "start imports matplotlib"),
    "error": ("", "raise ValueError('at start')", "at start"),
}


@pytest.mark.parametrize("name", LEAKS)
def test_the_load_test_finds_what_a_plugin_leaves(name: str, tmp_path: Path, run: Run) -> None:
    imports, action, finding = LEAKS[name]
    plugin = tmp_path / "plugins" / "leaky"
    plugin.mkdir(parents=True)
    (plugin / "metadata.txt").write_text("[general]\nname=leaky\nqgisMinimumVersion=3.0\nversion=1\n", encoding="utf-8")
    (plugin / "__init__.py").write_text(
        f"{imports}\n"
        "class Plugin:\n"
        "    def __init__(self, iface): self.iface = iface\n"
        f"    def initGui(self):\n        iface = self.iface\n        {action}\n"
        "    def initProcessing(self): pass\n"
        "    def unload(self): pass\n"
        "def classFactory(iface): return Plugin(iface)\n",
        encoding="utf-8",
    )
    result = run(PYTHON, ROOT / "tools" / "load_test.py", plugin.parent, "leaky")
    assert result.returncode != 0
    assert finding in result.stdout


@pytest.fixture
def profile(unzipped: Path, tmp_path: Path) -> Path:
    """Install the zip in a profile whose plugin is enabled; return the file of settings."""
    folder = tmp_path / "home" / "profiles" / "default"
    shutil.copytree(unzipped, folder / "python" / "plugins")
    settings = folder / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text("[PythonPlugins]\nti_dataviz=true\n", encoding="utf-8")
    return settings


@pytest.mark.usefixtures("profile")
def test_qgis_process_lists_its_algorithms(run: Run) -> None:
    result = run(QGIS_PROCESS, "list")
    assert result.returncode == 0, result.stderr
    listed = {line.split()[0] for line in result.stdout.splitlines() if line.strip().startswith("ti_dataviz:")}
    assert {f"ti_dataviz:{name}" for name in ALGORITHMS} <= listed


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_help_of_an_algorithm_is_in_the_user_s_language(name: str, profile: Path, run: Run) -> None:
    english = run(QGIS_PROCESS, "help", f"ti_dataviz:{name}")
    profile.write_text("[PythonPlugins]\nti_dataviz=true\n[locale]\noverrideFlag=true\nuserLocale=fr\n", encoding="utf-8")
    french = run(QGIS_PROCESS, "help", f"ti_dataviz:{name}")
    for result in (english, french):
        assert result.returncode == 0, result.stderr
        assert "Traceback" not in result.stderr
    texts = [message for message in translations.read(translations.FILE).values() if len(message.translation) > 20]
    assert any(message.translation in french.stdout for message in texts)
    assert not any(message.translation in english.stdout for message in texts)
