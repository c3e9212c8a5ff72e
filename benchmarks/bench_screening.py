"""Overlap of parcels with 200 perimeters of 2 000 to 20 000 vertices: our engines beside others, each in its own process.

``TI_DATAVIZ_BENCH_SITES`` sets the number of parcels: 200 000 by default, up to 1 000 000. Each process makes the same
shapes, and every one must find the same total area. Seconds run from shapes in memory to areas in memory.

Dask's workers are compared from files to files, on more parcels (``TI_DATAVIZ_BENCH_WORKER_SITES``, 1 000 000): with few,
what each worker does for itself and what waits for the last piece to be cut, about a second, hides what they share out.
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
WORKER_SITES = int(os.environ.get("TI_DATAVIZ_BENCH_WORKER_SITES", "1000000"))
ROUNDS = 2
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


def _require_same(job: str, found: dict[str, float], first: dict[str, float]) -> None:
    if abs(found["total"] - first["total"]) > 1e-9 * first["total"]:
        raise ValueError(f"{job} finds {found['total']} m², not {first['total']} m²")


def reports() -> Iterator[str]:
    """Yield the lines of the comparison, of the workers, then of the growth.

    Raises:
        ValueError: Two of them do not find the same area.
    """
    yield f"Load of the machine before: {os.getloadavg()[0]:.1f}"
    yield f"Overlap of {SITES} parcels with the union of {screening_jobs.PERIMETERS} perimeters: seconds, ratio, peak memory"
    first: dict[str, float] = {}
    for job in screening_jobs.JOBS:
        found = _run(job, SITES)
        first = first or found
        _require_same(job, found, first)
        yield _line(job, found, first["seconds"])
    yield from _workers()
    yield "The first of them, from batch to batch (distances too): seconds, ratio, peak memory"
    base = 0.0
    for sites in (count for count in GROWTH if count <= max(SITES, WORKER_SITES)):
        found = _run("ours with distances", sites)
        base = base or found["seconds"]
        yield _line(f"{sites} parcels", found, base)
    yield f"Load of the machine after: {os.getloadavg()[0]:.1f}"


def _workers() -> Iterator[str]:
    """Yield the lines of one worker and two, from files to files, in turn; the best of each counts."""
    yield f"{WORKER_SITES} parcels from files to files (GeoParquet), the best of {ROUNDS}: seconds, ratio, peak memory"
    best: dict[str, dict[str, float]] = {}
    for _round in range(ROUNDS):
        for job in screening_jobs.FILE_JOBS:
            found = _run(job, WORKER_SITES)
            _require_same(job, found, next(iter(best.values()), found))
            best[job] = min(best.get(job, found), found, key=lambda each: each["seconds"])
    base = next(iter(best.values()))["seconds"]
    for job, found in best.items():
        yield _line(job, found, base)
    *_others, one, two = (found["seconds"] for found in best.values())
    yield f"  two workers are {one / two:.2f} times one"
