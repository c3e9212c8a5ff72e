"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Return the folder of real files, or skip: they are not part of the repository."""
    folder = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip(f"real files are absent: {folder} (set TI_DATAVIZ_REAL_DATA)")
    return folder
