"""Overlap measured by the workers of a dask scheduler, for those who outgrow one computer.

Sites are parted (by department when asked for), and each part is a task that carries its own sites: if a worker dies,
another does its tasks again. The pieces of the areas, the small side, go to every worker once, and to any that joins later.
Workers need numpy, pandas and shapely: the kernel is sent to them.
"""

from __future__ import annotations

import contextlib
import sys
from collections import deque
from itertools import islice
from typing import TYPE_CHECKING, Any, Callable
from uuid import uuid4

from ..errors import PluginError
from ..geography.overlap import Perimeters
from ..language import translate
from .engines import DASK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from .screening import Batch, Group

_TASK = 5_000
"""Sites of one task: some seconds of work, less than a megabyte to send."""
_AHEAD = 4
"""Batches that are sent before the first one is waited for."""
_TIMEOUT = "15s"


class Dask:
    """A dask cluster.

    Args:
        scheduler: Its address.

    Raises:
        PluginError: When there is no address, or nothing answers there.
    """

    name = DASK

    def __init__(self, scheduler: str) -> None:
        """Connect."""
        if not scheduler:
            what = translate("TiDataviz", "The engine dask needs the address of a scheduler.")
            raise PluginError(what, "", translate("TiDataviz", "Give one, such as tcp://127.0.0.1:8786."))
        from distributed import Client

        try:
            self._client: Any = Client(  # type: ignore[no-untyped-call, unused-ignore]
                scheduler, timeout=_TIMEOUT, set_as_default=False
            )
        except (OSError, ValueError) as error:
            what = translate("TiDataviz", "No dask scheduler answers.")
            todo = translate("TiDataviz", "Check its address and that it runs.")
            raise PluginError(what, scheduler, todo, str(error)) from error

    def measure(
        self, perimeters: Mapping[int, Perimeters], batches: Iterable[Batch], distances: bool
    ) -> Iterator[list[pd.DataFrame]]:
        """Yield for each batch one table for each group: overlap_m2, touches, distance_m."""
        with _sent(self._client, perimeters) as task:
            waiting = iter(batches)
            ahead = deque(self._submitted(batch, task, distances) for batch in islice(waiting, _AHEAD))
            while ahead:
                parts = ahead.popleft()
                yield [self._together(size, tasks) for size, tasks in parts]
                ahead.extend(self._submitted(batch, task, distances) for batch in islice(waiting, 1))

    def _submitted(self, batch: Batch, task: Callable[..., Any], distances: bool) -> list[tuple[int, list[tuple[Any, Any]]]]:
        """Send a batch; return for each group its size and its tasks: rows, and the figures to come."""
        import shapely

        groups = []
        for group in batch.groups:
            tasks = []
            for rows in _parts(group):
                wkb = shapely.to_wkb(group.shapes[rows])
                tasks.append((rows, self._client.submit(task, group.epsg, wkb, distances, pure=False, retries=3)))
            groups.append((len(group.shapes), tasks))
        return groups

    def _together(self, size: int, tasks: list[tuple[Any, Any]]) -> pd.DataFrame:
        """Wait for the tasks of a group and return its figures in order."""
        import numpy as np
        import pandas as pd

        figures = np.full((size, 3), np.nan)
        found = self._client.gather([future for _rows, future in tasks])
        for (rows, _future), values in zip(tasks, found):
            figures[rows] = values
        table = pd.DataFrame(figures, columns=["overlap_m2", "touches", "distance_m"])
        return table.astype({"touches": bool})


def _parts(group: Group) -> Iterator[NDArray[np.int64]]:
    """Yield the rows of each task: of one partition, and not too many."""
    import numpy as np

    order = np.argsort(group.labels, kind="stable")
    edges = np.flatnonzero(group.labels[order][1:] != group.labels[order][:-1]) + 1
    for part in np.split(order, edges):
        yield from np.array_split(part, max(1, -(-len(part) // _TASK)))


@contextlib.contextmanager
def _sent(client: Any, perimeters: Mapping[int, Perimeters]) -> Iterator[Callable[..., Any]]:  # noqa: ANN401 (dask is optional)
    """Give every worker the pieces, those that join later included, and take them back at the end.

    Yields the function of a task: (epsg, WKB of shapes, whether distances are wanted) -> overlap, touches, distance.
    """
    import cloudpickle  # type: ignore[import-untyped, unused-ignore]
    import shapely
    from distributed import WorkerPlugin

    name = f"ti-dataviz-{uuid4().hex}"
    pieces = {epsg: shapely.to_wkb(held.pieces) for epsg, held in perimeters.items()}

    class Pieces(WorkerPlugin):  # type: ignore[misc, unused-ignore]
        """The areas of each place, indexed once in each worker."""

        def setup(self, worker: Any) -> None:  # noqa: ANN401, ARG002 (dask's signature)
            self.held = {epsg: Perimeters.of_pieces(shapely.from_wkb(wkb)) for epsg, wkb in pieces.items()}
            for held in self.held.values():
                held.threads = 1  # the threads of a worker are dask's to share out

    def task(epsg: int, wkb: NDArray[np.object_], distances: bool) -> Any:  # noqa: ANN401
        from distributed import get_worker

        plugin: Any = get_worker().plugins[name]
        found = (plugin.held.get(epsg) or Perimeters(())).measure_shapes(shapely.from_wkb(wkb), distances)
        return found[["overlap_m2", "touches", "distance_m"]].to_numpy(dtype="float64")

    # By value: workers elsewhere need not have the plugin. Only what is defined in a function is sent so by dask.
    kernel = sys.modules[Perimeters.__module__]
    cloudpickle.register_pickle_by_value(kernel)
    try:
        client.register_plugin(Pieces(), name=name)
        yield task
    finally:
        with contextlib.suppress(OSError, RuntimeError, ValueError):  # the cluster may be gone
            client.unregister_worker_plugin(name)
        cloudpickle.unregister_pickle_by_value(kernel)
