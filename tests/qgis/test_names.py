"""Every name of QGIS and Qt that the package uses, rare paths included, exists in the QGIS that runs."""

from __future__ import annotations

import ast
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "ti_dataviz_plugin"
COMPATIBILITY = "desktop/compat.py"  # asks for what only some versions have
MODULES = sorted(
    {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py") if "qgis" in path.read_text(encoding="utf-8")}
    - {COMPATIBILITY}
)


def _chains(tree: ast.Module) -> Iterator[tuple[str, ...]]:
    """Give (module, name, attribute…) for each name imported from QGIS and each chain of attributes on one."""
    known: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "qgis":
            for alias in node.names:
                known[alias.asname or alias.name] = (node.module or "", alias.name)
    yield from known.values()
    for node in ast.walk(tree):
        names: list[str] = []
        part: ast.AST = node
        while isinstance(part, ast.Attribute):
            names.insert(0, part.attr)
            part = part.value
        if names and isinstance(part, ast.Name) and part.id in known:
            yield (*known[part.id], *names)


def _missing(chain: tuple[str, ...]) -> bool:
    try:
        pkgutil.resolve_name(".".join(chain))
    except (AttributeError, ImportError):
        return True
    return False


@pytest.mark.parametrize("module", MODULES)
def test_names_of_qgis_and_qt_exist(module: str) -> None:
    tree = ast.parse((PACKAGE / module).read_text(encoding="utf-8"))
    assert [".".join(chain) for chain in _chains(tree) if _missing(chain)] == []


def test_a_name_that_is_missing_is_seen() -> None:
    tree = ast.parse("from qgis.core import QgsTask as Task\nfrom qgis.gui import QgsNothing\nx = Task.Flag.CanFly\n")
    missing = [".".join(chain) for chain in _chains(tree) if _missing(chain)]
    assert sorted(missing) == ["qgis.core.QgsTask.Flag.CanFly", "qgis.gui.QgsNothing"]
