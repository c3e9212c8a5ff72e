"""The national run: every real vacant site of the country screened, then ranked on all criteria for which a source is held.

The real files are no part of the repository: ``TI_DATAVIZ_REAL_DATA`` names their folder, ../shared/data by default. Each
step is a process of its own, on a workspace that the first one makes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import national_jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent
DATA = Path(os.environ.get("TI_DATAVIZ_REAL_DATA", FOLDER.parent.parent / "shared" / "data"))


def reports() -> Iterator[str]:
    """Yield a line for each step: seconds, peak memory, what it found.

    Raises:
        RuntimeError: A step fails.
    """
    if not DATA.is_dir():
        yield f"National run: skipped, the real files are absent: {DATA}"
        return
    yield "National run, real sites of every department: seconds, peak memory"
    with tempfile.TemporaryDirectory() as workspace:
        for step in national_jobs.STEPS:
            command = [sys.executable, str(FOLDER / "national_jobs.py"), step, workspace, str(DATA)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            if done.returncode:
                raise RuntimeError(f"{step}: {done.stderr[-2000:]}")
            found = json.loads(done.stdout.strip().splitlines()[-1])
            yield f"  {step:<12} {found['seconds']:8.2f} s  {found['peak_mb']:7.0f} MB  {found['told']}"
