"""Overlap of parcels with 200 perimeters of 2 000 to 20 000 vertices: our engines beside others, each in its own process.

``TI_DATAVIZ_BENCH_SITES`` sets the number of parcels: 200 000 by default, up to 1 000 000. Each process makes the same
shapes, and every one must find the same total area. Seconds run from shapes in memory to areas in memory.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import screening_jobs

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent
SITES = int(os.environ.get("TI_DATAVIZ_BENCH_SITES", "200000"))
GROWTH = (50_000, 200_000, 1_000_000)


def _run(job: str, sites: int) -> dict[str, float]:
    command = [sys.executable, str(FOLDER / "screening_jobs.py"), job, str(sites)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"{job}: {done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def _line(job: str, found: dict[str, float], base: float) -> str:
    seconds = found["seconds"]
    prepared = f"({found['prepared']:.1f} s before the first parcel)" if found["prepared"] else ""
    return f"  {job:<34}  {seconds:8.2f} s  x {seconds / base:6.2f}  {found['peak_mb']:7.0f} MB  {prepared}"


def reports() -> Iterator[str]:
    """Yield the lines of the comparison, then those of the growth.

    Raises:
        ValueError: Two of them do not find the same area.
    """
    yield f"Overlap of {SITES} parcels with the union of {screening_jobs.PERIMETERS} perimeters: seconds, ratio, peak memory"
    first: dict[str, float] = {}
    for job in screening_jobs.JOBS:
        found = _run(job, SITES)
        first = first or found
        if abs(found["total"] - first["total"]) > 1e-9 * first["total"]:
            raise ValueError(f"{job} finds {found['total']} m², not {first['total']} m²")
        yield _line(job, found, first["seconds"])
    yield "The first of them, from batch to batch (distances too): seconds, ratio, peak memory"
    base = 0.0
    for sites in (count for count in GROWTH if count <= max(SITES, GROWTH[0])):
        found = _run("ours with distances", sites)
        base = base or found["seconds"]
        yield _line(f"{sites} parcels", found, base)
