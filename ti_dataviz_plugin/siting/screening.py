"""Overlap and distance of many sites with the union of some areas, in the legal projection of each place.

Sites come in batches and leave in the same order, so memory does not grow with their number. What measures them is an engine
(``engines``).
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import PluginError
from ..geography.overlap import Perimeters
from ..language import translate
from ..progress import Progress, Silent, check
from .parts import Tally, areas_by_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

    Areas = Mapping[int, NDArray[np.object_]]
    """The shapes of the areas in the legal projection of each place, by its EPSG code."""

BATCH = 100_000


class Engine(Protocol):
    """What measures."""

    name: str

    def hold(self, areas: Areas) -> Any:  # noqa: ANN401 (each engine has its own)
        """Return the areas as the engine wants them: united, cut and indexed, once for all sites.

        Raises:
            PluginError: When none has a surface.
        """

    def measure(
        self,
        held: Any,  # noqa: ANN401
        sites: Iterable[gpd.GeoDataFrame],
        partition: str,
        distances: bool,
        tally: Tally,
    ) -> Iterator[gpd.GeoDataFrame]:
        """Yield each batch of sites, in order, with ``RESULTS``.

        Args:
            held: What ``hold`` returned.
            sites: The batches.
            partition: Column by which sites are parted among computers, "" for none.
            distances: Whether distances are wanted.
            tally: Counts what was done to them.
        """

    def close(self) -> None:
        """Let go of what it holds."""


@dataclass
class Screening:
    """A screening under way: iterate over ``tables`` once.

    Attributes:
        tables: For each batch, its columns other than the geometry's with overlap_m2 (m² of the union of the areas; NaN for
            a site without surface), overlap_share (of the site's surface), distance_m (0 when they meet; NaN when no area is
            held in that place), and the geometry as it came.
        tally: What was done to the sites.
    """

    tables: Iterator[gpd.GeoDataFrame]
    tally: Tally = field(default_factory=Tally)


def screen(
    sites: Iterable[gpd.GeoDataFrame],
    areas: gpd.GeoSeries,
    engine: Engine,
    partition: str = "",
    distances: bool = True,
    progress: Progress | None = None,
) -> Screening:
    """Measure sites against the union of some areas.

    Args:
        sites: Batches of sites, in any coordinate system, the index free.
        areas: Polygons, in any coordinate system.
        engine: What measures; it is closed at the end.
        partition: Column of the sites by which engines that work on several computers part them, such as a department.
        distances: Whether the distance of the sites that do not meet the areas is wanted.
        progress: Asked at each batch whether to stop.

    Raises:
        PluginError: When a coordinate system is missing, or no area has a surface.
        CancelledError: While the tables are read, when the user asked to stop.
    """
    try:
        held = engine.hold(placed(areas))
    except BaseException:
        engine.close()
        raise
    screening, watched = Screening(iter(())), progress or Silent()

    def batches() -> Iterator[gpd.GeoDataFrame]:
        for frame in sites:
            check(watched)
            require_crs(frame.crs, translate("TiDataviz", "sites"))
            yield frame

    def tables() -> Iterator[gpd.GeoDataFrame]:
        with contextlib.closing(engine):
            for table in engine.measure(held, batches(), partition, distances, screening.tally):
                check(watched)
                yield table

    screening.tables = tables()
    return screening


def placed(areas: gpd.GeoSeries) -> Areas:
    """Return the areas in the legal projection of each place.

    Raises:
        PluginError: When their coordinate system is missing.
    """
    require_crs(areas.crs, translate("TiDataviz", "areas"))
    return areas_by_place(areas)


def united(areas: Areas) -> dict[int, Perimeters]:
    """Return the areas of each place, united and cut.

    Raises:
        PluginError: When none has a surface.
    """
    made = {epsg: Perimeters(shapes) for epsg, shapes in areas.items()}
    found = {epsg: perimeters for epsg, perimeters in made.items() if len(perimeters.pieces)}
    if not found:
        raise no_surface()
    return found


def no_surface() -> PluginError:
    """Return the error about areas without any surface."""
    what = translate("TiDataviz", "The layer of areas holds no surface in France.")
    return PluginError(what, "", translate("TiDataviz", "Choose a layer of polygons."))


def require_crs(crs: object, name: str) -> None:
    """Look at whether a layer has a coordinate system.

    Raises:
        PluginError: When it has none; ``name`` says which layer.
    """
    if crs is None:
        what = translate("TiDataviz", "A layer does not say its coordinate system.")
        raise PluginError(what, name, translate("TiDataviz", "Give it one, in QGIS for instance, then start again."))


def screen_table(sites: gpd.GeoDataFrame, areas: gpd.GeoSeries, progress: Progress | None = None) -> gpd.GeoDataFrame:
    """Return one table of sites with overlap_m2, overlap_share and distance_m, measured in this process.

    Raises:
        PluginError: See ``screen``.
        CancelledError: When the user asked to stop.
    """
    from .engines import InProcess

    (table,) = screen([sites], areas, InProcess(), progress=progress).tables
    return table
