"""What the zip holds."""

from __future__ import annotations

import configparser
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MEGABYTE = 1024 * 1024


def names_in(zip_path: Path) -> set[str]:
    with zipfile.ZipFile(zip_path) as archive:
        return {name for name in archive.namelist() if not name.endswith("/")}


def metadata_in(zip_path: Path) -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    with zipfile.ZipFile(zip_path) as archive:
        parser.read_string(archive.read("ti_dataviz/metadata.txt").decode("utf-8"))
    return dict(parser["general"])


def test_it_holds_the_package_the_entry_point_and_nothing_else(zip_path: Path) -> None:
    package = {
        f"ti_dataviz/{path.relative_to(ROOT).as_posix()}"
        for path in (ROOT / "ti_dataviz_plugin").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    top = {"__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", "i18n/ti_dataviz_fr.qm"}
    assert names_in(zip_path) == package | {f"ti_dataviz/{name}" for name in top}


def test_it_is_light(zip_path: Path) -> None:
    assert zip_path.stat().st_size < 25 * MEGABYTE
    with zipfile.ZipFile(zip_path) as archive:
        sample = [entry.file_size for entry in archive.infolist() if "/resources/sample/" in entry.filename]
    assert 0 < sum(sample) < 3 * MEGABYTE


def test_metadata_states_versions_languages_and_requirements(zip_path: Path) -> None:
    fields = metadata_in(zip_path)
    assert fields["qgisMinimumVersion"] == "3.22"
    assert fields["qgisMaximumVersion"] == "4.99"
    assert fields["hasProcessingProvider"] == "yes"
    assert fields["server"] == "False"
    for about in (fields["about"], fields["about[fr]"]):
        assert all(package in about for package in ("geopandas", "pandas", "matplotlib", "requests", "France"))
    assert fields["description"] != fields["description[fr]"]


def test_the_version_is_the_changelog_s_last(zip_path: Path) -> None:
    last = next(line for line in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines() if line.startswith("## "))
    fields = metadata_in(zip_path)
    assert last == f"## {fields['version']}"
    assert fields["changelog"].startswith(fields["version"])


def test_the_manifest_lists_exactly_the_icons() -> None:
    listed = {node.text for node in ET.parse(ROOT / "resources.qrc").iter("file")}
    icons = (ROOT / "ti_dataviz_plugin" / "resources" / "icons").iterdir()
    assert listed == {path.relative_to(ROOT).as_posix() for path in icons}


@pytest.mark.parametrize("checker", ["tools/portal_check.py", "../shared/tools/portal_check.py"])
def test_it_keeps_the_portal_s_structural_rules(checker: str, zip_path: Path) -> None:
    if not (ROOT / checker).exists():
        pytest.skip(f"{checker} is not on this machine")
    result = subprocess.run([sys.executable, ROOT / checker, zip_path], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


BROKEN = {
    "hidden file": ("ti_dataviz/.env", b"", "name not allowed"),
    "compiled file": ("ti_dataviz/a.pyc", b"", "name not allowed"),
    "second folder": ("other/a.py", b"", "not one top folder"),
    "binary": ("ti_dataviz/a.dll", b"", "name not allowed"),
    "lone percent": ("ti_dataviz/metadata.txt", b"[general]\nname=50 % off\n", "cannot be read"),
    "empty metadata": ("ti_dataviz/metadata.txt", b"[general]\n", "no qgisMinimumVersion"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_zip_is_found(name: str, zip_path: Path, tmp_path: Path) -> None:
    added, content, finding = BROKEN[name]
    broken = tmp_path / "broken.zip"
    with zipfile.ZipFile(zip_path) as good, zipfile.ZipFile(broken, "w") as archive:
        for entry in good.infolist():
            if entry.filename != added:
                archive.writestr(entry, good.read(entry))
        entry = zipfile.ZipInfo(added)
        entry.external_attr = 0o644 << 16
        archive.writestr(entry, content)
    command = [sys.executable, ROOT / "tools" / "portal_check.py", broken]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert finding in result.stdout
