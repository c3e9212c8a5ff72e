"""Check against PyQt6's own types that each Qt name, enumeration, method and call of the desktop exists in Qt 6 (QGIS 4).

mypy reads the desktop as if ``qgis.PyQt`` were PyQt6; QGIS's own classes stay untyped. Prints one line for each finding;
exit status 1 if any. Nothing is run: how Qt 6 behaves is not checked.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "build" / "qt6"
CHECKED = ("ti_dataviz_plugin/desktop", "ti_dataviz_plugin/plugin.py")
MODULES = ("QtCore", "QtGui", "QtNetwork", "QtSvg", "QtTest", "QtWidgets", "QtXml")
BESIDES = {
    # QGIS 4 gives these in QtWidgets too, where Qt 5 has them.
    "QtWidgets": "from PyQt6.QtGui import QAction as QAction, QShortcut as QShortcut\n",
    # The types know connect(slot) only, not connect(slot, type).
    "QtCore": "from typing import Any\npyqtSignal: Any\n",
}

UNTYPED = "from typing import Any\ndef __getattr__(name: str) -> Any: ...\n"
SETTINGS = """\
[mypy]
python_version = 3.11
mypy_path = {paths}
explicit_package_bases = true
ignore_missing_imports = true
check_untyped_defs = true
strict_optional = false
disable_error_code = assignment, override, return-value, var-annotated
[mypy-geopandas.*,matplotlib.*,osgeo.*,pandas.*,pyogrio.*,pyproj.*,requests.*,shapely.*]
follow_imports = skip
[mypy-ti_dataviz_plugin.*]
follow_imports = silent
[mypy-PyQt6.*,qgis.*]
ignore_errors = true
"""


def stand_in() -> None:
    """Write types of ``qgis`` that lead to PyQt6, and mypy's settings."""
    qt = FOLDER / "stubs" / "qgis" / "PyQt"
    qt.mkdir(parents=True, exist_ok=True)
    for package in (qt, qt.parent):
        (package / "__init__.pyi").write_text("", encoding="utf-8")
    for name in MODULES:
        text = f"{BESIDES.get(name, '')}from PyQt6.{name} import *\n"
        (qt / f"{name}.pyi").write_text(text, encoding="utf-8")
    for name in ("PyQt/sip", "analysis", "core", "gui", "utils"):
        (qt.parent / f"{name}.pyi").write_text(UNTYPED, encoding="utf-8")
    # The package of types has no __init__: mypy takes "import PyQt6.sip" for unknown unless it finds the folder itself.
    types, found = FOLDER / "stubs" / "PyQt6", Path(sysconfig.get_path("purelib")) / "PyQt6-stubs"
    if types.resolve() != found.resolve():
        types.unlink(missing_ok=True)
        types.symlink_to(found, target_is_directory=True)
    paths = os.pathsep.join((str(FOLDER / "stubs"), str(ROOT)))
    (FOLDER / "mypy.ini").write_text(SETTINGS.format(paths=paths), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run mypy on the desktop, or on the files given; return its status."""
    stand_in()
    command = [sys.executable, "-m", "mypy", "--config-file", FOLDER / "mypy.ini", "--cache-dir", FOLDER / "cache"]
    return subprocess.run([*command, "--no-error-summary", *(arguments or CHECKED)], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
