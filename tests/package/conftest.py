"""The zip, built once for all tests of this folder."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Callable

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tools"))

import staging  # noqa: E402

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def zip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the zip of today's sources."""
    folder = tmp_path_factory.mktemp("package")
    command = [sys.executable, ROOT / "tools" / "package.py", "build", folder]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    return folder / "ti_dataviz.zip"


@pytest.fixture
def unzipped(zip_path: Path, tmp_path: Path) -> Path:
    """Unzip it, as QGIS does, into a folder of plugins."""
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(tmp_path / "plugins")
    return tmp_path / "plugins"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a QGIS program away from any user's profile, whose folder is tmp_path/home."""

    def call(*command: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {**staging.qgis_environment(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen", **variables}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=300)

    return call
