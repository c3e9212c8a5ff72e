"""The engines that measure sites, and which one to take.

All give the same figures. ``geopandas`` is always there, and the quickest on one computer (``make bench``); ``duckdb`` looks
for pairs and intersects them in another library; ``dask`` has the work done by other processes or computers.
"""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .parts import by_perimeters, figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import geopandas as gpd

    from ..geography.overlap import Perimeters
    from .parts import Tally
    from .screening import Areas, Engine

AUTO, GEOPANDAS, DUCKDB, DASK = "auto", "geopandas", "duckdb", "dask"
ENGINES = (AUTO, GEOPANDAS, DUCKDB, DASK)
MANY = 1_000_000
"""From this number of sites on, ``auto`` takes the scheduler at hand: one computer needs some seconds for fewer."""

_ADDRESS = re.compile(r"(tcp|tls)://([^\s/:]+|\[[0-9a-fA-F:]+\]):\d{1,5}")
_PACKAGES = {DUCKDB: ("duckdb", "duckdb_extension_spatial"), DASK: ("distributed", "dask_geopandas")}
_INSTALL = {DUCKDB: "duckdb==1.5.5 duckdb-extension-spatial==1.5.5", DASK: "dask-geopandas distributed"}


class InProcess:
    """The kernel in this process."""

    name = GEOPANDAS

    def hold(self, areas: Areas) -> dict[int, Perimeters]:
        """Return the areas of each place, united and cut; see ``Engine``."""
        from .screening import united

        return united(areas)

    def measure(
        self,
        held: Mapping[int, Perimeters],
        sites: Iterable[gpd.GeoDataFrame],
        partition: str,  # noqa: ARG002 (there is one computer)
        distances: bool,
        tally: Tally,
    ) -> Iterator[gpd.GeoDataFrame]:
        """Yield each batch of sites with ``RESULTS``; see ``Engine``."""
        measure = by_perimeters(held, distances)
        for frame in sites:
            yield frame.assign(**figures(frame.geometry, measure, tally))

    def close(self) -> None:
        """Nothing is held."""


def installed(name: str) -> bool:
    """Tell whether the packages of an engine are installed; nothing is imported."""
    return all(find_spec(package) is not None for package in _PACKAGES.get(name, ()))


def require(name: str) -> None:
    """Look at whether the packages of an engine are installed.

    Raises:
        PluginError: When one is missing.
    """
    if not installed(name):
        what = translate("TiDataviz", "The engine {name} is not installed.").format(name=name)
        todo = translate("TiDataviz", "Install the Python packages {packages}, or take the engine geopandas.")
        raise PluginError(what, "", todo.format(packages=_INSTALL[name]))


def check_address(scheduler: str) -> None:
    """Look at the form of an address.

    Raises:
        PluginError: When it is empty or not of the form ``tcp://host:port`` or ``tls://host:port``.
    """
    todo = translate("TiDataviz", "Give one, such as tcp://127.0.0.1:8786, or tls://host:8786 with certificates.")
    if not scheduler:
        raise PluginError(translate("TiDataviz", "The engine dask needs the address of a scheduler."), "", todo)
    if not _ADDRESS.fullmatch(scheduler):
        raise PluginError(translate("TiDataviz", "This is not the address of a dask scheduler."), scheduler, todo)


def choose(name: str = AUTO, sites: int = 0, scheduler: str = "", at_hand: str = "") -> Engine:
    """Return an engine.

    Args:
        name: One of ``ENGINES``. ``auto`` takes dask when a scheduler is given, or when one is at hand, dask is installed
            and there are ``MANY`` sites; else geopandas.
        sites: How many sites there are, 0 when not known.
        scheduler: Address of a dask scheduler to be used, such as ``tcp://10.0.0.1:8786``.
        at_hand: Address of the one in the options, for want of another.

    Raises:
        PluginError: When there is no such engine, its packages are missing, dask has no scheduler, or another engine is
            given one.
    """
    if name not in ENGINES:
        what = translate("TiDataviz", "There is no such engine: {name}.").format(name=name)
        raise PluginError(what, "", translate("TiDataviz", "Use one of: {list}.").format(list=", ".join(ENGINES)))
    if name == AUTO:
        several = at_hand and sites >= MANY and installed(DASK)
        name = DASK if scheduler or several else GEOPANDAS
    require(name)
    if scheduler and name != DASK:
        what = translate("TiDataviz", "The engine {name} works on this computer: it asks no scheduler.").format(name=name)
        raise PluginError(what, scheduler, translate("TiDataviz", "Leave the address out, or take the engine dask."))
    if name == DUCKDB:
        from .duckdb_engine import DuckDb

        return DuckDb()
    if name == DASK:
        from .dask_engine import Dask

        return Dask(scheduler or at_hand)
    return InProcess()
