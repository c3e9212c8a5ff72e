"""What every test may use."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent


# A loaded machine is slow, not wrong: tests that measure a speed say so themselves.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End a worker at once, as ``tools/test.py`` ends itself: all is reported, and QGIS may crash when it is taken down."""
    if hasattr(config, "workerinput"):
        os._exit(0)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real files, or skip: they are not part of the repository."""
    folder = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"real files are absent: {folder} (set TI_DATAVIZ_REAL_DATA)")
    return folder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 1.5 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("no small disk can be mounted here (needs root)")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)
