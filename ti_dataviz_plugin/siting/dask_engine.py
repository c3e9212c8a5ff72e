"""Overlap measured by the workers of a dask scheduler, for those who outgrow one computer.

This process only schedules. The ground under the areas is parted, and workers unite and cut what is in each part; the
pieces, the small side, then go to every worker, which indexes them once. Sites of a GeoParquet that the workers can see are
a collection of dask-geopandas: workers read, project, measure and write its partitions. Other sites are sent, parted by
department when asked for. If a worker dies, the others do again what only it had.

Workers need numpy, pandas, shapely, pyproj and geopandas, and pyarrow for files: the plugin's own code is sent to them.
"""

from __future__ import annotations

import sys
from collections import deque
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..geography.overlap import Perimeters
from ..geography.pieces import grounds, pieces_within
from ..language import translate
from .engines import DASK, check_address
from .parquet import read_rows, write_whole
from .parts import RESULTS, Tally, by_perimeters, figures
from .screening import no_surface

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

    from .screening import Areas

_TASK = 20_000
"""Sites sent in one task: about a second of work, some megabytes."""
_AHEAD = 4
"""Tasks for each thread of the workers that are sent before the first one is waited for."""
_GROUNDS = 4
"""Parts of the ground for each thread of a worker: they are never of quite the same work."""
_TIMEOUT = "15s"
_RETRIES = 3


def answering(scheduler: str) -> tuple[int, int]:
    """Return how many workers a scheduler has, and how many threads they have in all.

    Raises:
        PluginError: When the address is wrong or nothing answers there.
    """
    client = _connected(scheduler)
    try:
        threads = client.nthreads()
        return len(threads), sum(threads.values())
    finally:
        client.close()


class Dask:
    """A dask cluster, until it is closed.

    Args:
        scheduler: Its address. For ``tls://``, certificates come from dask's own configuration.

    Raises:
        PluginError: When the address is wrong, nothing answers there, or there is no worker.
    """

    name = DASK

    def __init__(self, scheduler: str) -> None:
        """Connect."""
        self._client = _connected(scheduler)
        self._threads = sum(self._client.nthreads().values())
        if not self._threads:
            self._client.close()
            what = translate("TiDataviz", "The dask scheduler has no worker.")
            raise PluginError(
                what, scheduler, translate("TiDataviz", "Start one: dask worker {address}.").format(address=scheduler)
            )
        self._tasks = _tasks()

    def hold(self, areas: Areas) -> Any:  # noqa: ANN401 (dask is optional)
        """Have the areas cut, and return the future of their pieces, which every worker gets; see ``Engine``."""
        import shapely

        cut: dict[int, list[Any]] = {}
        for epsg, shapes in areas.items():
            boxes, weights = shapely.bounds(shapes), shapely.get_num_coordinates(shapes)
            seen = ~shapely.is_empty(shapes) & ~shapely.is_missing(shapes)
            wkb = shapely.to_wkb(shapes)
            for ground in grounds(boxes[seen], weights[seen], _GROUNDS * self._threads):
                left, bottom, right, top = ground
                met = seen & (boxes[:, 0] <= right) & (boxes[:, 2] >= left) & (boxes[:, 1] <= top) & (boxes[:, 3] >= bottom)
                cut.setdefault(epsg, []).append(self._submit(self._tasks.cut, wkb[met], ground))
        held = self._submit(self._tasks.join, cut)
        if not self._submit(self._tasks.count, held).result():
            raise no_surface()
        self._client.replicate([held])
        return held

    def measure(
        self,
        held: Any,  # noqa: ANN401
        sites: Iterable[gpd.GeoDataFrame],
        partition: str,
        distances: bool,
        tally: Tally,
    ) -> Iterator[gpd.GeoDataFrame]:
        """Send each batch of sites, and yield it with ``RESULTS``; see ``Engine``."""

        def sent(frame: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, list[tuple[Any, Any]]]:
            import shapely

            wkb, crs = shapely.to_wkb(frame.geometry.to_numpy()), frame.crs.to_wkt()
            rows = _rows(frame, partition)
            return frame, [(part, self._submit(self._tasks.measure, held, wkb[part], crs, distances)) for part in rows]

        waiting = iter(sites)
        ahead: deque[tuple[gpd.GeoDataFrame, list[tuple[Any, Any]]]] = deque()
        while True:
            while sum(len(tasks) for _frame, tasks in ahead) < _AHEAD * self._threads:
                more = [sent(frame) for frame in islice(waiting, 1)]
                if not more:
                    break
                ahead += more
            if not ahead:
                return
            frame, tasks = ahead.popleft()
            yield frame.assign(**self._together(len(frame), tasks, tally))

    def measure_files(
        self,
        held: Any,  # noqa: ANN401
        parts: list[dict[str, Any]],
        distances: bool,
        tally: Tally,
        targets: list[Path] | None = None,
    ) -> Iterator[gpd.GeoDataFrame | int]:
        """Have files read and measured by the workers, in order.

        Args:
            held: What ``hold`` returned.
            parts: What ``parquet.read_rows`` reads, each a partition.
            distances: Whether distances are wanted.
            tally: Counts what was done to the sites.
            targets: The files that workers write, one for each part; none to get the tables here.

        Yields:
            For each part its table with ``RESULTS``, or the number of rows written.
        """
        from dask.delayed import delayed

        partitions = self.collection(held, parts, distances).to_delayed()
        if targets is not None:
            write = delayed(self._tasks.write, pure=False)
            partitions = [write(table, str(target)) for table, target in zip(partitions, targets)]
        # What is written leaves a number only, so all may be sent at once; tables wait here for their turn.
        many = len(partitions) if targets is not None else _AHEAD * self._threads
        waiting = iter(partitions)
        ahead = deque(self._client.compute(list(islice(waiting, many)), retries=_RETRIES))
        while ahead:
            found = ahead.popleft().result()
            rows, counts = found if targets is not None else (found, found.attrs.pop("tally"))
            tally.add(counts)
            ahead.extend(self._client.compute(list(islice(waiting, 1)), retries=_RETRIES))
            yield rows

    def collection(self, held: Any, parts: list[dict[str, Any]], distances: bool) -> Any:  # noqa: ANN401
        """Return files as a GeoDataFrame of dask-geopandas whose partitions, computed by workers, have ``RESULTS``."""
        import dask.dataframe
        import dask_geopandas  # type: ignore[import-untyped, unused-ignore]  # noqa: F401 (registers its collections)
        import geopandas as gpd

        first = parts[0]
        columns: dict[str, list[object]] = {name: [] for name in first["columns"]}
        from_map: Any = dask.dataframe.from_map
        empty = gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries([], crs=first["crs"]))
        sites = from_map(self._tasks.read, parts, meta=empty, enforce_metadata=False)
        meta = empty.assign(**dict.fromkeys(RESULTS, 0.0))
        return sites.map_partitions(self._tasks.add, held, distances, meta=meta, enforce_metadata=False)

    def sees(self, *paths: Path) -> bool:
        """Tell whether every worker sees some files under the same names as this computer."""
        found = self._client.run(self._tasks.sees, [str(path.absolute()) for path in paths])
        return all(found.values())

    def close(self) -> None:
        """Leave the cluster, which forgets what it was given."""
        self._client.close()

    def _submit(self, task: Any, *arguments: Any) -> Any:  # noqa: ANN401
        return self._client.submit(task, *arguments, pure=False, retries=_RETRIES)

    def _together(self, size: int, tasks: list[tuple[Any, Any]], tally: Tally) -> dict[str, NDArray[np.float64]]:
        """Wait for the tasks of a batch; return its figures in order."""
        import numpy as np

        columns = {name: np.full(size, np.nan) for name in RESULTS}
        for (rows, _future), (found, counts) in zip(tasks, self._client.gather([future for _rows, future in tasks])):
            tally.add(counts)
            for name, values in found.items():
                columns[name][rows] = values
        return columns


def _connected(scheduler: str) -> Any:  # noqa: ANN401
    """Return a client.

    Raises:
        PluginError: When the address is wrong or nothing answers there.
    """
    check_address(scheduler)
    from distributed import Client

    try:
        return Client(scheduler, timeout=_TIMEOUT, set_as_default=False)  # type: ignore[no-untyped-call, unused-ignore]
    except (OSError, TypeError, ValueError) as error:  # TypeError: tls without certificates
        what = translate("TiDataviz", "No dask scheduler answers.")
        todo = translate(
            "TiDataviz", "Check its address and that it runs; with tls, the certificates in dask's configuration."
        )
        raise PluginError(what, scheduler, todo, str(error)) from error


def _rows(frame: gpd.GeoDataFrame, partition: str) -> Iterator[NDArray[np.int64]]:
    """Yield the rows of each task: of one partition, and not too many."""
    import numpy as np

    if partition:
        labels = frame[partition].astype(str).to_numpy(dtype=object)
        order = np.argsort(labels, kind="stable")
        edges = np.flatnonzero(labels[order][1:] != labels[order][:-1]) + 1
    else:
        order, edges = np.arange(len(frame)), np.empty(0, dtype=int)
    for part in np.split(order, edges):
        yield from np.array_split(part, max(1, -(-len(part) // _TASK)))


def _tasks() -> SimpleNamespace:
    """Return what workers do, as functions that are sent with the plugin's code that they use.

    They are defined within a function: dask would name others by their module, which workers do not have.
    """
    import cloudpickle  # type: ignore[import-untyped, unused-ignore]

    # From now on this process sends the plugin's functions and classes whole, to dask and to whatever uses cloudpickle.
    cloudpickle.register_pickle_by_value(sys.modules[__name__.rpartition(".siting.")[0]])

    def cut(wkb: NDArray[np.object_], ground: tuple[float, float, float, float]) -> NDArray[np.object_]:
        import shapely

        pieces: NDArray[np.object_] = shapely.to_wkb(pieces_within(shapely.from_wkb(wkb), ground))
        return pieces

    def join(cut: dict[int, list[NDArray[np.object_]]]) -> dict[int, Perimeters]:
        import numpy as np
        import shapely

        held = {epsg: Perimeters.of_pieces(shapely.from_wkb(np.concatenate(pieces))) for epsg, pieces in cut.items()}
        for perimeters in held.values():
            perimeters.threads = 1  # the threads of a worker are dask's to share out
        return {epsg: perimeters for epsg, perimeters in held.items() if len(perimeters.pieces)}

    def measured(held: dict[int, Perimeters], sites: gpd.GeoSeries, distances: bool) -> tuple[Any, dict[str, int]]:
        tally = Tally()
        return figures(sites, by_perimeters(held, distances), tally), asdict(tally)

    def measure(
        held: dict[int, Perimeters], wkb: NDArray[np.object_], crs: str, distances: bool
    ) -> tuple[Any, dict[str, int]]:
        import geopandas as gpd

        return measured(held, gpd.GeoSeries.from_wkb(wkb, crs=crs), distances)

    def read(part: dict[str, Any]) -> gpd.GeoDataFrame:
        import pandas as pd

        return pd.concat(read_rows(part, 1 << 20), ignore_index=True)

    def add(sites: gpd.GeoDataFrame, held: dict[int, Perimeters], distances: bool) -> gpd.GeoDataFrame:
        found, counts = measured(held, sites.geometry, distances)
        table = sites.assign(**found)
        table.attrs["tally"] = counts
        return table

    def write(table: gpd.GeoDataFrame, target: str) -> tuple[int, dict[str, int]]:
        counts = table.attrs.pop("tally")
        return write_whole([table], Path(target)), counts

    def sees(paths: list[str]) -> bool:
        return all(Path(path).exists() for path in paths)

    return SimpleNamespace(cut=cut, join=join, count=len, measure=measure, read=read, add=add, write=write, sees=sees)
