"""The rules that keep the house in order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

BROKEN = {
    "absolute import": ("from ti_dataviz_plugin.errors import PluginError\n", "must be relative"),
    "package of ours alone": ("from typing_extensions import Self\n", "users of the plugin do not have it"),
    "package inside a function": ("def f():\n    import openpyxl\n", "users of the plugin do not have it"),
    "long function": ("def f():\n" + "    x = 1\n" * 60, "function f has 61 lines"),
    "long module": ("x = 1\n" * 401, "module has 401 lines"),
    "f-string": ('translate("TiDataviz", f"{x} sites")\n', "must be literal"),
    "concatenation": ('language.translate("TiDataviz", "a" + b)\n', "must be literal"),
    "context": ('translate("Panel", "a")\n', "context"),
}


def run_house(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "tools/house.py", folder], capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_is_found(name: str, tmp_path: Path) -> None:
    package = tmp_path / "ti_dataviz_plugin"
    package.mkdir()
    (package / "__init__.py").write_text('"""A room."""\n', encoding="utf-8")
    source, finding = BROKEN[name]
    assert run_house(package).returncode == 0
    (package / "module.py").write_text(source, encoding="utf-8")
    result = run_house(package)
    assert result.returncode == 1
    assert finding in result.stdout


def test_what_is_imported_for_types_alone_may_be_ours(tmp_path: Path) -> None:
    package = tmp_path / "ti_dataviz_plugin"
    package.mkdir()
    guarded = "from typing import TYPE_CHECKING\nimport pandas\nif TYPE_CHECKING:\n    from typing_extensions import Self\n"
    (package / "__init__.py").write_text('"""A room."""\n', encoding="utf-8")
    (package / "module.py").write_text(guarded, encoding="utf-8")
    assert run_house(package).returncode == 0


def test_code_in_an_init_and_a_folder_without_one_are_found(tmp_path: Path) -> None:
    package = tmp_path / "ti_dataviz_plugin"
    (package / "room").mkdir(parents=True)
    (package / "room" / "module.py").write_text('"""Module."""\n', encoding="utf-8")
    (package / "__init__.py").write_text("from . import room\n", encoding="utf-8")
    result = run_house(package)
    assert "docstring only" in result.stdout
    assert f"{package / 'room'}: no __init__.py" in result.stdout
