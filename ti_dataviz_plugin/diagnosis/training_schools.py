"""Schools seen from one territory: those inside it, and the nearest ones for a trade."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography.centres import Points, centres
from ..geography.grouping import grouping_of
from ..geography.overlay import Area, area_of
from ..geography.projection import geographic, project_one
from .known_schools import ELSE, OTHER, PRODUCTION, TEACHES

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from .known_schools import KnownSchools

MOST = 10
"""Nearest schools that are listed."""

OF_TRADE = ("teaching", "unknown", "school_m", "school_name")
_NEAREST = ["uai", "name", "group", "basis", "commune_name", "state", "link_basis", "centre_m", "boundary_m", "geometry"]
_INSIDE = [
    "uai", "name", "kind", "group", "basis", "status", "commune_name", "students", "state", "centre_m", "geometry",
]  # fmt: skip


@dataclass(frozen=True, eq=False)
class Place:
    """A territory as distances need it.

    Attributes:
        communes: Codes of its communes.
        point: Its centre of population, in the legal projection.
        centre: The same, longitude and latitude.
        boundary: Its boundary in the same projection.
    """

    communes: frozenset[str]
    point: Points
    centre: tuple[float, float]
    boundary: BaseGeometry


def place_of(atlas: Atlas, territory: Territory) -> Place:
    """Return a territory as distances need it; computed once per atlas."""
    return atlas.memo(("training place", territory.key), lambda: _place(atlas, territory))


def _place(atlas: Atlas, territory: Territory) -> Place:
    _codes, point = centres(atlas, grouping_of(territory))
    epsg = int(point.epsg[0])
    centre = geographic(float(point.x[0]), float(point.y[0]), epsg)
    boundary = project_one(territory.boundary, epsg)
    return Place(frozenset(territory.communes["commune"]), point, centre, boundary)


def nearest(known: KnownSchools, place: Place, codes: tuple[str, ...]) -> gpd.GeoDataFrame:
    """Return the schools for a trade nearest to the centre of population: see ``TrainingView.nearest``."""
    import numpy as np
    import shapely

    state = known.teaching(codes)
    wanted = (state == TEACHES) | ((known.table["group"] == PRODUCTION) & (state != ELSE))
    apart = np.where(wanted.to_numpy(), _distances(known, place), np.nan)
    order = np.argsort(apart, kind="stable")
    order = order[~np.isnan(apart[order])][:MOST]
    rows = known.table.iloc[order]
    points = shapely.points(known.points.x[order], known.points.y[order])
    links = known.links[known.links["trade"].isin(codes)].drop_duplicates("uai").set_index("uai")["basis"]
    rows = rows.assign(
        state=state.iloc[order],
        link_basis=rows["uai"].map(links).fillna(""),
        centre_m=apart[order],
        boundary_m=shapely.distance(place.boundary, points),
    )
    return rows[_NEAREST].reset_index(drop=True)


def area_around(atlas: Atlas, territory: Territory, found: gpd.GeoDataFrame) -> Area:
    """Return where a school must stand to count among the nearest or in the territory: as far as the last that is listed."""
    import geopandas as gpd
    from shapely import union

    here, place = area_of(territory), place_of(atlas, territory)
    farthest = float(found["centre_m"].max()) if len(found) else 0.0
    centre = gpd.GeoSeries.from_xy([place.centre[0]], [place.centre[1]], crs=4326).to_crs(int(place.point.epsg[0]))
    reached = centre.buffer(farthest).to_crs(4326).iloc[0]
    return Area(union(here.boundary, reached), here.communes)


def inside(known: KnownSchools, place: Place, codes: tuple[str, ...]) -> tuple[gpd.GeoDataFrame, int]:
    """Return the schools of a territory that have a path to trades, and the number of those of which it is not told."""
    here = known.table["place"].isin(place.communes)
    told = here & (known.table["group"] != OTHER)
    apart = _distances(known, place)
    rows = known.table[told].assign(state=known.teaching(codes)[told], centre_m=apart[told.to_numpy()])
    return rows[_INSIDE].sort_values("centre_m").reset_index(drop=True), int(here.sum() - told.sum())


def of_trade(known: KnownSchools, place: Place, codes: tuple[str, ...]) -> tuple[int, int, float, str]:
    """Return what is known of the schools of one trade: the columns ``OF_TRADE`` of ``TrainingView.tension``."""
    import numpy as np

    here = known.table["place"].isin(place.communes)
    unknown = int((here & (known.table["group"] != OTHER) & ~known.table["trades_known"]).sum())
    teaches = known.table["uai"].isin(set(known.links.loc[known.links["trade"].isin(codes), "uai"])).to_numpy()
    apart = _distances(known, place)[teaches]
    if not len(apart) or np.isnan(apart).all():
        return int(here[teaches].sum()), unknown, float("nan"), ""
    best = int(np.nanargmin(apart))
    return int(here[teaches].sum()), unknown, float(apart[best]), str(known.table["name"][teaches].iloc[best])


def _distances(known: KnownSchools, place: Place) -> npt.NDArray[np.float64]:
    apart: npt.NDArray[np.float64] = place.point.distances(known.points)[0]
    return apart


def count_by(owners: pd.Series, schools: pd.DataFrame, codes: tuple[str, ...]) -> pd.Series:
    """Return how many of some schools stand in each territory; 0 where there is none."""
    placed = schools["place"].map(owners).dropna()
    return placed.groupby(placed).size().reindex(list(codes)).fillna(0)
