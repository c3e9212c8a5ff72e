"""The ways of measuring that ``bench_screening`` compares. Usage: screening_jobs.py JOB SITES; prints JSON."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

PERIMETERS = 200
CELLS = 1_000  # parcels of one hectare, in a square of so many a side
DEPARTMENTS = 20  # strips of the square
BATCH = 50_000
EAST, NORTH = 400_000.0, 6_600_000.0
PORT = 18_799


def areas() -> gpd.GeoSeries:
    """Return wavy, overlapping rounds of 2 000 to 20 000 vertices, which cover about a sixth of the parcels."""
    import geopandas as gpd
    import numpy as np
    import shapely

    random, side = np.random.default_rng(2000), CELLS * 100.0
    shapes = []
    for count, x, y, radius in zip(
        random.integers(2_000, 20_000, PERIMETERS),
        *random.uniform(0, side, (2, PERIMETERS)),
        random.uniform(700, 2_600, PERIMETERS),
    ):
        angles = np.linspace(0, 2 * np.pi, count, endpoint=False)
        wave = radius * (1 + 0.15 * np.sin(angles * 37) + 0.05 * np.sin(angles * 411))
        shapes.append(shapely.Polygon(np.c_[EAST + x + wave * np.cos(angles), NORTH + y + wave * np.sin(angles)]))
    return gpd.GeoSeries(shapes, crs=2154)


def chosen(count: int) -> NDArray[np.int64]:
    """Return the parcels taken, at random among those that tile the square."""
    import numpy as np

    return np.random.default_rng(49).permutation(CELLS * CELLS)[:count]


def parcels(numbers: NDArray[np.int64]) -> gpd.GeoDataFrame:
    """Return parcels of one hectare by their numbers."""
    import geopandas as gpd
    import numpy as np
    import shapely

    row, column = np.divmod(numbers, CELLS)
    x, y = EAST + column * 100.0, NORTH + row * 100.0
    shapes = gpd.GeoSeries(shapely.box(x, y, x + 100, y + 100), crs=2154)
    return gpd.GeoDataFrame({"id": numbers}, geometry=shapes)


def batches(count: int) -> Iterator[gpd.GeoDataFrame]:
    """Yield the parcels taken, batch by batch."""
    numbers = chosen(count)
    for start in range(0, count, BATCH):
        yield parcels(numbers[start : start + BATCH])


Timed = dict  # of numbers
"""seconds in all, ``prepared``: those before the first parcel, ``processor``: seconds of it, ``total`` area; ``parts``:
processor seconds of the client, the scheduler and each worker."""


class Clock:
    """Seconds since it was made: on the wall, and of the processor, which a busy machine changes little.

    Args:
        others: Processes that work too.
    """

    def __init__(self, *others: subprocess.Popen) -> None:
        """Start."""
        import psutil

        self._processes = [psutil.Process(), *(psutil.Process(other.pid) for other in others)]
        self._before = self._processor()
        self._start, self.prepared = time.perf_counter(), 0.0

    def mark(self) -> None:
        """Everything is ready for the first parcel."""
        self.prepared = time.perf_counter() - self._start

    def read(self, total: Callable[[], float]) -> Timed:
        """Stop once a total area is there."""
        area = total()
        seconds = time.perf_counter() - self._start
        parts = [after - before for before, after in zip(self._before, self._processor())]
        return {"seconds": seconds, "prepared": self.prepared, "processor": sum(parts), "parts": parts, "total": area}

    def _processor(self) -> list[float]:
        times = [process.cpu_times() for process in self._processes]
        return [each.user + each.system for each in times]


def ours(count: int, engine: str, distances: bool = False) -> Timed:
    """Measure with one of our engines."""
    from ti_dataviz_plugin.siting.engines import choose
    from ti_dataviz_plugin.siting.screening import screen

    perimeters = areas()
    engine_chosen = choose(engine, count)
    held = list(batches(count)) if not distances else batches(count)
    clock = Clock()
    screening = screen(held, perimeters, engine_chosen, distances=distances)
    clock.mark()
    return clock.read(lambda: sum(float(table["overlap_m2"].sum()) for table in screening.tables))


def _written(folder: Path, count: int) -> None:
    """Write the parcels as a GeoParquet partitioned by department, and the perimeters."""
    numbers = chosen(count)
    department = numbers // CELLS * DEPARTMENTS // CELLS
    for code in range(DEPARTMENTS):
        file = folder / "sites" / f"department={code:02}" / "parcels.parquet"
        file.parent.mkdir(parents=True)
        parcels(numbers[department == code]).to_parquet(file)
    areas().to_frame("geometry").to_parquet(folder / "areas.parquet")


def _screened(folder: Path, engine: str, scheduler: str = "", others: Sequence[subprocess.Popen] = ()) -> Timed:
    """Measure from files to files."""
    import pandas as pd

    from ti_dataviz_plugin.siting.batch import Job, run

    out = folder / "out.parquet"
    job = Job(str(folder / "sites"), str(folder / "areas.parquet"), out, "id", engine, scheduler, distances=False)
    clock = Clock(*others)
    run(job)
    timed = clock.read(lambda: 0.0)
    return {**timed, "total": float(pd.read_parquet(out, columns=["overlap_m2"])["overlap_m2"].sum())}


def ours_files(count: int, engine: str) -> Timed:
    """Measure with one of our engines from a partitioned GeoParquet to another."""
    with tempfile.TemporaryDirectory() as folder:
        _written(Path(folder), count)
        return _screened(Path(folder), engine)


def ours_dask(count: int, workers: int) -> Timed:
    """Measure with a scheduler and some workers of one thread on this computer, from a partitioned GeoParquet to another."""
    from distributed import Client

    address, python = f"tcp://127.0.0.1:{PORT}", [sys.executable, "-m"]
    common = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    place = ["--host", "127.0.0.1", "--no-dashboard"]
    started = [subprocess.Popen([*python, "distributed.cli.dask_scheduler", "--port", str(PORT), *place], **common)]
    one = [*python, "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", *place]
    started += [subprocess.Popen(one, **common) for _ in range(workers)]
    try:
        with Client(address, timeout="30s", set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        with tempfile.TemporaryDirectory() as folder:
            # Workers that have just started import their packages first.
            _written(Path(folder) / "first", 1_000)
            _screened(Path(folder) / "first", "dask", address)
            _written(Path(folder), count)
            return _screened(Path(folder), "dask", address, started)
    finally:
        for process in started:
            process.kill()
            process.wait()


def shapely_plain(count: int) -> Timed:
    """Unite, index, intersect: what one writes first."""
    import numpy as np
    import pandas as pd
    import shapely

    perimeters, sites = areas().to_numpy(), pd.concat([batch.geometry for batch in batches(count)]).to_numpy()
    clock = Clock()
    parts = shapely.get_parts(shapely.union_all(perimeters))
    clock.mark()
    site, part = shapely.STRtree(parts).query(sites, predicate="intersects")
    return clock.read(lambda: float(np.sum(shapely.area(shapely.intersection(sites[site], parts[part])))))


def duckdb(count: int, pieces: bool) -> Timed:
    """Measure with DuckDB alone, on the parts of the union or on our pieces of it."""
    import pandas as pd
    import shapely

    from ti_dataviz_plugin.geography.overlap import Perimeters
    from ti_dataviz_plugin.siting.duckdb_engine import connect, stored

    perimeters, sites = areas().to_numpy(), pd.concat([batch.geometry for batch in batches(count)]).to_numpy()
    connection = connect()
    clock = Clock()
    parts = Perimeters(perimeters).pieces if pieces else shapely.get_parts(shapely.union_all(perimeters))
    parts = stored(connection, parts)[1].set_alias("p")
    clock.mark()
    pairs = stored(connection, sites)[1].set_alias("s").join(parts, "ST_Intersects(p.shape, s.shape)")
    overlaps = pairs.aggregate("sum(ST_Area(ST_Intersection(s.shape, p.shape)))")
    return clock.read(lambda: float(overlaps.fetchone()[0]))


def qgis(count: int) -> Timed:
    """Measure with QGIS's own tool, native:calculatevectoroverlaps, from layer in memory to layer in memory."""
    import pandas as pd
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import (
        QgsApplication,
        QgsFeature,
        QgsGeometry,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsVectorLayer,
    )

    shapes = [areas().to_wkb(), pd.concat([batch.geometry for batch in batches(count)]).to_wkb()]
    application = QgsApplication([], False)
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    layers = []
    for name, wkbs in zip(("areas", "sites"), shapes):
        layer = QgsVectorLayer("Polygon?crs=EPSG:2154", name, "memory")
        features = []
        for wkb in wkbs:
            geometry, feature = QgsGeometry(), QgsFeature()
            geometry.fromWkb(wkb)
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layers.append(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:calculatevectoroverlaps")
    context = QgsProcessingContext()
    parameters = {"INPUT": layers[1], "LAYERS": [layers[0]], "OUTPUT": "memory:"}
    clock = Clock()
    results, done = algorithm.run(parameters, context, QgsProcessingFeedback())
    timed = clock.read(lambda: 0.0)
    if not done:
        raise RuntimeError("native:calculatevectoroverlaps failed")
    output = context.takeResultLayer(results["OUTPUT"])
    return {**timed, "total": float(sum(feature["areas_area"] for feature in output.getFeatures()))}


JOBS: dict[str, Callable[[int], Timed]] = {
    "ours, geopandas": partial(ours, engine="geopandas"),
    "ours, DuckDB": partial(ours, engine="duckdb"),
    "DuckDB on our pieces": partial(duckdb, pieces=True),
    "DuckDB on the whole union": partial(duckdb, pieces=False),
    "shapely on the whole union": shapely_plain,
    "QGIS native:calculatevectoroverlaps": qgis,
}

FILE_JOBS: dict[str, Callable[[int], Timed]] = {
    "ours, geopandas, from files": partial(ours_files, engine="geopandas"),
    "ours, dask, one worker": partial(ours_dask, workers=1),
    "ours, dask, two workers": partial(ours_dask, workers=2),
}


def main(job: str, count: int) -> None:
    """Run one job and print what it took; the memory is that of this process and of the largest it started."""
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    with_distances = partial(ours, engine="geopandas", distances=True)
    function: Any = {**JOBS, **FILE_JOBS, "ours with distances": with_distances}[job]
    timed = function(count)
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    sys.stdout.write(json.dumps({**timed, "peak_mb": peak}) + "\n")
    sys.stdout.flush()
    sys.stderr.flush()
    # QGIS may crash while it is taken down.
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
