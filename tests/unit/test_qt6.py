"""The check that the desktop asks nothing of Qt that Qt 6 lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

SOURCE = '''
from qgis.core import QgsTask
from qgis.PyQt.QtCore import QRegularExpression, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QAction, QDialog, QShortcut, QSpinBox, QWidget


def ask(widget: QWidget, box: QSpinBox, metrics: QFontMetrics, dialog: QDialog) -> None:
    """Ask what Qt 5 and Qt 6 both know."""
    QAction("text", widget).setEnabled(QgsTask.Flag.CanCancel == 1)
    QShortcut(widget).setContext(Qt.ShortcutContext.WidgetShortcut)
    box.setValue(round(1.5) + metrics.horizontalAdvance("text"))
    QRegularExpression("text")
    dialog.exec()
'''
GONE = {
    "class": ("QRegularExpression, Qt", "QRegExp, Qt", '"QRegExp"'),
    "short enumeration": ("Qt.ShortcutContext.WidgetShortcut", "Qt.WidgetShortcut", '"WidgetShortcut"'),
    "old execution": ("dialog.exec()", "dialog.exec_()", '"exec_"'),
    "method": ("metrics.horizontalAdvance", "metrics.width", '"width"'),
    "number": ("round(1.5)", "1.5", '"setValue"'),
}


def checked(*files: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, ROOT / "tools/qt6.py", *files]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Check what both know, then one file for each thing that is gone; return what was said of these."""
    folder = tmp_path_factory.mktemp("qt6")
    both = folder / "both.py"
    both.write_text(SOURCE, encoding="utf-8")
    assert checked(both).stdout == ""
    files = []
    for name, (here, gone, _finding) in GONE.items():
        files.append(folder / f"{name.replace(' ', '_')}.py")
        files[-1].write_text(SOURCE.replace(here, gone), encoding="utf-8")
    found = checked(*files)
    assert found.returncode == 1
    return found.stdout


@pytest.mark.parametrize("name", GONE)
def test_what_qt_6_lacks_is_found(name: str, result: str) -> None:
    lines = [line for line in result.splitlines() if f"{name.replace(' ', '_')}.py" in line]
    assert lines
    assert any(GONE[name][2] in line for line in lines)
