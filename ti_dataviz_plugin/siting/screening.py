"""Overlap and distance of many sites with the union of some areas, in the legal projection of each place.

Sites come in batches and leave in the same order, so memory does not grow with their number. What measures them is an engine
(``engines``): this module prepares the batches, and words the results.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from ..errors import PluginError
from ..geography.overlap import Perimeters, shares
from ..geography.projection import NOWHERE, legal_epsg_at
from ..language import translate
from ..progress import Progress, Silent, check

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

BATCH = 100_000
RESULTS = ("overlap_m2", "overlap_share", "distance_m")


@dataclass(frozen=True)
class Group:
    """The sites of a batch that are in one place.

    Attributes:
        epsg: The legal projection of the place.
        rows: Their places in the batch.
        shapes: Their shapes in that projection, flat and valid.
        labels: The partition that each belongs to, "" when none is asked for.
    """

    epsg: int
    rows: NDArray[np.int64]
    shapes: NDArray[np.object_]
    labels: NDArray[np.object_]


@dataclass(frozen=True)
class Batch:
    """Sites measured together; ``size`` counts those without a place too."""

    size: int
    groups: tuple[Group, ...]


@dataclass
class Tally:
    """What was done to the sites, counted while they pass.

    Attributes:
        sites: All of them.
        mended: Crossed or otherwise invalid shapes, made valid.
        without_shape: No geometry, or an empty one: nothing can be measured.
        elsewhere: Outside the places whose legal projection is known: nothing is measured.
        without_surface: Points and lines: a distance, no overlap.
    """

    sites: int = 0
    mended: int = 0
    without_shape: int = 0
    elsewhere: int = 0
    without_surface: int = 0


class Engine(Protocol):
    """What measures prepared batches."""

    name: str

    def measure(
        self, perimeters: Mapping[int, Perimeters], batches: Iterable[Batch], distances: bool
    ) -> Iterator[list[pd.DataFrame]]:
        """Yield for each batch, in order, one table for each group: overlap_m2, touches, distance_m."""


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
        engine: What measures.
        partition: Column of the sites by which engines that work on several computers part them, such as a department.
        distances: Whether the distance of the sites that do not meet the areas is wanted.
        progress: Asked at each batch whether to stop.

    Raises:
        PluginError: When a coordinate system is missing, or no area has a surface.
        CancelledError: While the tables are read, when the user asked to stop.
    """
    perimeters = perimeters_by_place(areas)
    screening = Screening(iter(()))
    watched, frames = progress or Silent(), []

    def batches() -> Iterator[Batch]:
        for frame in sites:
            check(watched)
            frames.append(frame)
            yield _prepare(frame, partition, screening.tally)

    def tables() -> Iterator[gpd.GeoDataFrame]:
        # Engines may take several batches before they give back the first one.
        prepared: list[Batch] = []

        def kept() -> Iterator[Batch]:
            for batch in batches():
                prepared.append(batch)
                yield batch

        for parts in engine.measure(perimeters, kept(), distances):
            check(watched)
            yield _assembled(frames.pop(0), prepared.pop(0), parts)

    screening.tables = tables()
    return screening


def perimeters_by_place(areas: gpd.GeoSeries) -> dict[int, Perimeters]:
    """Return the areas of each place, united and cut, by the EPSG code of its legal projection.

    Raises:
        PluginError: When their coordinate system is missing, or none has a surface.
    """
    _require_crs(areas, translate("TiDataviz", "areas"))
    flat = _flat(areas)
    places = legal_epsg_at(flat)
    found = {}
    for epsg in sorted({int(place) for place in places} - {NOWHERE}):
        perimeters = Perimeters(flat[places == epsg].to_crs(epsg).to_numpy())
        if len(perimeters.pieces):
            found[epsg] = perimeters
    if not found:
        what = translate("TiDataviz", "The layer of areas holds no surface in France.")
        raise PluginError(what, "", translate("TiDataviz", "Choose a layer of polygons."))
    return found


def _require_crs(shapes: gpd.GeoSeries, name: str) -> None:
    if shapes.crs is None:
        what = translate("TiDataviz", "A layer does not say its coordinate system.")
        raise PluginError(what, name, translate("TiDataviz", "Give it one, in QGIS for instance, then start again."))


def _flat(shapes: gpd.GeoSeries) -> gpd.GeoSeries:
    import geopandas as gpd
    import shapely

    return gpd.GeoSeries(shapely.force_2d(shapes.to_numpy()), crs=shapes.crs)


def _prepare(frame: gpd.GeoDataFrame, partition: str, tally: Tally) -> Batch:
    """Return a batch in the legal projection of each place, and count what was done to it."""
    import numpy as np
    import shapely

    _require_crs(frame.geometry, translate("TiDataviz", "sites"))
    flat = _flat(frame.geometry)
    shapes = flat.to_numpy()
    absent = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    places = np.where(absent, NOWHERE, legal_epsg_at(flat))
    labels = frame[partition].astype(str).to_numpy(dtype=object) if partition else np.full(len(frame), "", dtype=object)
    tally.sites += len(frame)
    tally.without_shape += int(absent.sum())
    tally.elsewhere += int((~absent & (places == NOWHERE)).sum())
    groups = []
    for epsg in sorted({int(place) for place in places} - {NOWHERE}):
        rows = np.flatnonzero(places == epsg)
        projected = flat.iloc[rows].to_crs(epsg).to_numpy()
        invalid = ~shapely.is_valid(projected)
        projected[invalid] = shapely.make_valid(projected[invalid])
        tally.mended += int(invalid.sum())
        tally.without_surface += int((shapely.area(projected) == 0).sum())
        groups.append(Group(epsg, rows, projected, labels[rows]))
    return Batch(len(frame), tuple(groups))


def _assembled(frame: gpd.GeoDataFrame, batch: Batch, parts: list[pd.DataFrame]) -> gpd.GeoDataFrame:
    """Return the sites of a batch with what was measured of them."""
    import numpy as np
    import shapely

    columns = {name: np.full(batch.size, np.nan) for name in RESULTS}
    for group, part in zip(batch.groups, parts):
        area = shapely.area(group.shapes)
        overlap = part["overlap_m2"].to_numpy()
        # The extent of a site known as a point is unknown: so is its overlap.
        columns["overlap_m2"][group.rows] = np.where(area > 0, overlap, np.nan)
        columns["overlap_share"][group.rows] = shares(overlap, area)
        columns["distance_m"][group.rows] = part["distance_m"].to_numpy()
    return frame.assign(**columns)


def screen_table(sites: gpd.GeoDataFrame, areas: gpd.GeoSeries, progress: Progress | None = None) -> gpd.GeoDataFrame:
    """Return one table of sites with overlap_m2, overlap_share and distance_m, measured in this process.

    Raises:
        PluginError: See ``screen``.
        CancelledError: When the user asked to stop.
    """
    from .engines import InProcess

    (table,) = screen([sites], areas, InProcess(), progress=progress).tables
    return table
