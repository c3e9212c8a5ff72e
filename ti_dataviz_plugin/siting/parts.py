"""A part of the sites, measured: what each engine does of a batch, in this process or in a worker elsewhere.

Workers are sent this module and do not have the rest of the plugin: nothing here words a message, and what it takes from
other modules is imported above.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..geography.overlap import Perimeters, shares
from ..geography.projection import NOWHERE, legal_epsg_at

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    Measure = Callable[[int, NDArray[np.object_]], pd.DataFrame]
    """What measures valid shapes in a projection (EPSG): overlap_m2, touches, distance_m."""

RESULTS = ("overlap_m2", "overlap_share", "distance_m")


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

    def add(self, counts: Mapping[str, int]) -> None:
        """Add what another part counted."""
        for name, count in counts.items():
            setattr(self, name, getattr(self, name) + count)


def figures(sites: gpd.GeoSeries, measure: Measure, tally: Tally) -> dict[str, NDArray[np.float64]]:
    """Return the ``RESULTS`` of some sites, in order, in the legal projection of each place; count what was done to them.

    Args:
        sites: Shapes with a coordinate system, of any kind, invalid and empty ones allowed.
        measure: What measures those of one place.
        tally: Counts are added to it.
    """
    import numpy as np
    import shapely

    flat = flattened(sites)
    shapes = flat.to_numpy()
    absent = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    places = np.where(absent, NOWHERE, legal_epsg_at(flat))
    tally.sites += len(shapes)
    tally.without_shape += int(absent.sum())
    tally.elsewhere += int((~absent & (places == NOWHERE)).sum())
    columns = {name: np.full(len(shapes), np.nan) for name in RESULTS}
    for epsg in sorted({int(place) for place in places} - {NOWHERE}):
        rows = np.flatnonzero(places == epsg)
        projected = flat.iloc[rows].to_crs(epsg).to_numpy()
        invalid = ~shapely.is_valid(projected)
        projected[invalid] = shapely.make_valid(projected[invalid])
        area = shapely.area(projected)
        tally.mended += int(invalid.sum())
        tally.without_surface += int((area == 0).sum())
        found = measure(epsg, projected)
        overlap = found["overlap_m2"].to_numpy()
        # The extent of a site known as a point is unknown: so is its overlap.
        columns["overlap_m2"][rows] = np.where(area > 0, overlap, np.nan)
        columns["overlap_share"][rows] = shares(overlap, area)
        columns["distance_m"][rows] = found["distance_m"].to_numpy()
    return columns


def by_perimeters(perimeters: Mapping[int, Perimeters], distances: bool) -> Measure:
    """Return what measures with the perimeters of each place, of which there may be none."""
    nothing = Perimeters(())

    def measure(epsg: int, shapes: NDArray[np.object_]) -> pd.DataFrame:
        return perimeters.get(epsg, nothing).measure_shapes(shapes, distances)

    return measure


def areas_by_place(areas: gpd.GeoSeries) -> dict[int, NDArray[np.object_]]:
    """Return the shapes of some areas in the legal projection of their place, by its EPSG code."""
    flat = flattened(areas)
    places = legal_epsg_at(flat)
    held = sorted({int(place) for place in places} - {NOWHERE})
    return {epsg: flat[places == epsg].to_crs(epsg).to_numpy() for epsg in held}


def flattened(shapes: gpd.GeoSeries) -> gpd.GeoSeries:
    """Return shapes without their heights."""
    import geopandas as gpd
    import shapely

    return gpd.GeoSeries(shapely.force_2d(shapes.to_numpy()), crs=shapes.crs)
