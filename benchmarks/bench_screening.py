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
from typing import TYPE_CHECKING, Any

import screening_jobs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FOLDER = Path(__file__).resolve().parent
SITES = int(os.environ.get("TI_DATAVIZ_BENCH_SITES", "200000"))
WORKER_SITES = int(os.environ.get("TI_DATAVIZ_BENCH_WORKER_SITES", "1000000"))
ROUNDS = 3
SLOW = 30.0  # seconds
GROWTH = (50_000, 200_000, 1_000_000)


def _run(job: str, sites: int) -> dict[str, Any]:
    command = [sys.executable, str(FOLDER / "screening_jobs.py"), job, str(sites)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"{job}: {done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def _line(job: str, found: dict[str, Any], base: float) -> str:
    seconds, processor = found["seconds"], found["processor"]
    prepared = f"({found['prepared']:.1f} s before the first parcel)" if found["prepared"] else ""
    figures = f"{seconds:8.2f} s  x {seconds / base:6.2f}  {processor:8.2f} s  {found['peak_mb']:7.0f} MB"
    return f"  {job:<34}  {figures}  {prepared}".rstrip()


def _require_same(job: str, found: dict[str, Any], first: dict[str, Any]) -> None:
    if abs(found["total"] - first["total"]) > 1e-9 * first["total"]:
        raise ValueError(f"{job} finds {found['total']} m², not {first['total']} m²")


def reports() -> Iterator[str]:
    """Yield the lines of the comparison, of the workers, then of the growth."""
    yield f"Load of the machine before: {os.getloadavg()[0]:.1f}"
    what = f"Overlap of {SITES} parcels with the union of {screening_jobs.PERIMETERS} perimeters"
    yield f"{what}, the best of {ROUNDS}, slow ones once: seconds, ratio, processor, memory"
    best = _best(screening_jobs.JOBS, SITES)
    first = next(iter(best.values()))
    for job, found in best.items():
        yield _line(job, found, first["seconds"])
    yield from _workers()
    yield "The first of them, from batch to batch (distances too): seconds, ratio, processor, memory"
    base = 0.0
    for sites in (count for count in GROWTH if count <= max(SITES, WORKER_SITES)):
        found = _run("ours with distances", sites)
        base = base or found["seconds"]
        yield _line(f"{sites} parcels", found, base)
    yield f"Load of the machine after: {os.getloadavg()[0]:.1f}"


def _best(jobs: Iterable[str], sites: int) -> dict[str, dict[str, Any]]:
    """Return the best run of each job; they take turns, and those that are slow run once.

    Raises:
        ValueError: Two of them do not find the same area.
    """
    best: dict[str, dict[str, Any]] = {}
    for _round in range(ROUNDS):
        for job in jobs:
            if best.get(job, {}).get("seconds", 0.0) > SLOW:
                continue
            found = _run(job, sites)
            _require_same(job, found, next(iter(best.values()), found))
            best[job] = min(best.get(job, found), found, key=lambda each: each["seconds"])
    return best


def _workers() -> Iterator[str]:
    """Yield the lines of one worker and two, from files to files."""
    yield f"{WORKER_SITES} parcels from files to files (GeoParquet), the best of {ROUNDS}: seconds, ratio, processor, memory"
    best = _best(screening_jobs.FILE_JOBS, WORKER_SITES)
    here, one, two = best.values()
    for job, found in best.items():
        yield _line(job, found, here["seconds"])
    yield f"  two workers are {one['seconds'] / two['seconds']:.2f} times one; processor seconds of each process:"
    for job, found in (("one worker", one), ("two workers", two)):
        client, scheduler, *workers = (f"{seconds:.2f}" for seconds in found["parts"])
        yield f"    {job}: client {client}, scheduler {scheduler}, workers {' and '.join(workers)}"
