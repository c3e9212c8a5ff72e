"""The engines that measure sites, and which one to take.

All give the same figures. ``geopandas`` is always there; ``duckdb`` uses every core of one computer; ``dask`` sends the work
to other processes or computers.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

    from ..geography.overlap import Perimeters
    from .screening import Batch, Engine

AUTO, GEOPANDAS, DUCKDB, DASK = "auto", "geopandas", "duckdb", "dask"
ENGINES = (AUTO, GEOPANDAS, DUCKDB, DASK)
MANY = 300_000
"""From this number of sites on, ``auto`` takes DuckDB where it is installed: what it costs to start is then small."""

_PACKAGES = {DUCKDB: ("duckdb", "duckdb_extension_spatial"), DASK: ("distributed", "dask_geopandas")}
_INSTALL = {DUCKDB: "duckdb==1.5.5 duckdb-extension-spatial==1.5.5", DASK: "dask-geopandas distributed"}


class InProcess:
    """The kernel in this process, on one core."""

    name = GEOPANDAS

    def measure(
        self, perimeters: Mapping[int, Perimeters], batches: Iterable[Batch], distances: bool
    ) -> Iterator[list[pd.DataFrame]]:
        """Yield for each batch one table for each group: overlap_m2, touches, distance_m."""
        for batch in batches:
            yield [measured(perimeters.get(group.epsg), group.shapes, distances) for group in batch.groups]


def measured(perimeters: Perimeters | None, shapes: object, distances: bool) -> pd.DataFrame:
    """Return what one group of shapes (array) shares with the perimeters of its place, of which there may be none."""
    from ..geography.overlap import Perimeters as Kernel

    return (perimeters or Kernel(())).measure_shapes(shapes, distances)  # type: ignore[arg-type]


def installed(name: str) -> bool:
    """Tell whether the packages of an engine are installed; nothing is imported."""
    return all(find_spec(package) is not None for package in _PACKAGES.get(name, ()))


def choose(name: str = AUTO, sites: int = 0, scheduler: str = "") -> Engine:
    """Return an engine.

    Args:
        name: One of ``ENGINES``. ``auto`` takes dask when a scheduler is given, DuckDB for many sites where it is installed,
            and geopandas else.
        sites: How many sites there are, 0 when not known.
        scheduler: Address of a dask scheduler, such as ``tcp://10.0.0.1:8786``.

    Raises:
        PluginError: When there is no such engine, its packages are missing, or dask has no scheduler.
    """
    if name not in ENGINES:
        what = translate("TiDataviz", "There is no such engine: {name}.").format(name=name)
        raise PluginError(what, "", translate("TiDataviz", "Use one of: {list}.").format(list=", ".join(ENGINES)))
    if name == AUTO:
        several = DUCKDB if sites >= MANY and installed(DUCKDB) else GEOPANDAS
        name = DASK if scheduler else several
    if not installed(name):
        what = translate("TiDataviz", "The engine {name} is not installed.").format(name=name)
        todo = translate("TiDataviz", "Install the Python packages {packages}, or take the engine geopandas.")
        raise PluginError(what, "", todo.format(packages=_INSTALL[name]))
    if name == DUCKDB:
        from .duckdb_engine import DuckDb

        return DuckDb()
    if name == DASK:
        from .dask_engine import Dask

        return Dask(scheduler)
    return InProcess()
