"""The sites of a study with what measures them: overlaps, distances and counts, each computed once.

What a source does not tell of is unknown: an extract knows nothing beyond its own edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..geography.cover import extent
from ..geography.projection import NOWHERE, areas, legal_epsg_at, project_one
from ..progress import Progress, Silent
from .parts import RESULTS
from .screening import screen_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from .study import Study


@dataclass(frozen=True)
class Known:
    """A fact of every site: numbers within [low, high], NaN when unknown; texts (low and high the same), "" when unknown."""

    low: pd.Series
    high: pd.Series


def reach(atlas: Atlas, source: str, shapes: gpd.GeoSeries) -> pd.Series:
    """Return how far around some shapes a source tells all (m), in a straight line.

    Infinite for a source held for the whole country, NaN for a shape that lies outside of what is held, or nowhere.
    """
    import numpy as np
    import pandas as pd
    import shapely

    places, ground = legal_epsg_at(shapes), extent(atlas, source)
    result = pd.Series(np.where(places == NOWHERE, np.nan, np.inf), index=shapes.index)
    for epsg in sorted(set(places) - {NOWHERE}) if ground is not None else ():
        rows = np.flatnonzero(places == epsg)
        told = project_one(ground, int(epsg))
        here, edge = shapes.iloc[rows].to_crs(int(epsg)).to_numpy(), told.boundary
        shapely.prepare([told, edge])
        result.iloc[rows] = np.where(shapely.covers(told, here), shapely.distance(edge, here), np.nan)
    return result


class Context:
    """The sites of a study with what measures them; figures asked for twice are computed once.

    Args:
        atlas: Where the tables are.
        study: The study.
        sites: Its candidates (``candidates.COLUMNS``, EPSG:4326, index 0..n-1).
        progress: Asked whether to stop.
    """

    def __init__(self, atlas: Atlas, study: Study, sites: gpd.GeoDataFrame, progress: Progress | None = None) -> None:
        """Take the sites; nothing is measured yet."""
        self.atlas = atlas
        self.study = study
        self.sites = sites
        self.progress = progress or Silent()
        self.places = legal_epsg_at(sites.geometry)
        self._at: pd.Series | None = None
        self._reaches: dict[str, pd.Series] = {}
        self._overlaps: dict[tuple[str, str, tuple[str, ...]], pd.DataFrame] = {}

    def area(self) -> pd.Series:
        """Return the area of each site, m²: as its source says, else that of its shape, NaN for neither."""
        shapes = self.area_of_shapes()
        area: pd.Series = self.sites["area_m2"].fillna(shapes.where(shapes > 0))
        return area

    def area_of_shapes(self) -> pd.Series:
        """Return the area of the shape of each site, m², 0 for a point, NaN without a place."""
        return areas(self.sites.geometry)

    def communes(self) -> pd.Series:
        """Return the commune of each site as it is called today: that of its place, else the one that its source names."""
        at = self.commune_at()
        return at.where(at != "", self.named_communes())

    def named_communes(self) -> pd.Series:
        """Return the commune that the source of each site names, as it is called today; "" where it names none."""
        current, _lines = self.atlas.history.match(self.sites["commune"])
        named: pd.Series = self.sites["commune"].map(current).fillna("")
        return named

    def commune_at(self) -> pd.Series:
        """Return the commune in which each site lies; "" where it lies in none that is held."""
        import pandas as pd

        if self._at is None:
            communes = self.atlas.communes
            found = pd.Series("", index=self.sites.index, dtype=object)
            row, place = communes.sindex.query(self.sites.representative_point().to_numpy(), predicate="intersects")
            found.iloc[row] = communes["commune"].to_numpy()[place]
            self._at = found
        return self._at

    def overlap(self, source: str, column: str = "", values: Iterable[str] = ()) -> pd.DataFrame | None:
        """Return overlap_m2, overlap_share and distance_m with the perimeters of a source, None when none is held.

        NaN for a site of which what is held does not tell.

        Args:
            source: Id of the source.
            column: Column by which its rows are chosen, "" for all.
            values: Values of that column.
        """
        import numpy as np

        key = source, column, tuple(sorted(values))
        if not self.atlas.has(source):
            return None
        if key not in self._overlaps:
            table = self.atlas.table(source)
            rows = table[table[column].isin(key[2])] if column else table
            if len(rows):
                found = screen_table(self.sites[["geometry"]], rows.geometry, self.progress)[list(RESULTS)]
                # No perimeter is held in that place at all: whether there are any is not known.
                found = found.where(found["distance_m"].notna())
            else:
                # The source is held and has no perimeter of that kind: nothing is covered, and nothing is near.
                placed, surface = self.places != NOWHERE, self.area_of_shapes() > 0
                found = self.sites[[]].assign(distance_m=np.where(placed, np.inf, np.nan))
                found["overlap_m2"] = found["overlap_share"] = np.where(surface, 0.0, np.nan)
                found = found[list(RESULTS)]
            # Beyond the edge of an extract there may be others; a perimeter met on its edge is met all the same.
            self._overlaps[key] = found.mask(self.reach(source).isna() & (found["distance_m"] != 0))
        return self._overlaps[key]

    def reach(self, source: str) -> pd.Series:
        """Return how far around each site a source tells all; see ``reach``."""
        if source not in self._reaches:
            self._reaches[source] = reach(self.atlas, source, self.sites.geometry)
        return self._reaches[source]

    def nearest(self, source: str, choose: Callable[[pd.DataFrame], pd.Series] | None = None) -> Known | None:
        """Return the distance (m) to the nearest object of a source, in a straight line; None when it is not held.

        Beyond the edge of what is held, another may be nearer than the one found: the distance then lies between that to the
        edge and that found (infinite when none is). It is unknown for a site outside of what is held.
        """
        import numpy as np

        rows = self.nearest_rows(source, choose)
        if rows is None:
            return None
        found, reach = rows[0], self.reach(source)
        # Where no object at all is held in that projection, nothing is known unless its edge is.
        high = found.where(reach.notna()).fillna(reach.where(np.isfinite(reach)) * np.inf)
        return Known(high.where(high <= reach, reach).where(high.notna()), high)

    def nearest_rows(
        self, source: str, choose: Callable[[pd.DataFrame], pd.Series] | None = None
    ) -> tuple[pd.Series, pd.Series] | None:
        """Return the distance (m) from each site to the nearest object held, and the object's place in its table.

        The distance is infinite where objects are held in that projection but none of those chosen, NaN where none is held;
        the place is then -1. None when the source is not held.
        """
        import numpy as np
        import pandas as pd

        if not self.atlas.has(source):
            return None
        table = self.atlas.table(source)
        where = self.held_in(source)
        wanted = choose(table).to_numpy(dtype=bool) if choose else np.ones(len(table), dtype=bool)
        found = pd.Series(np.nan, index=self.sites.index)
        places = pd.Series(-1, index=self.sites.index)
        for epsg in sorted(set(self.places) - {NOWHERE}):
            near = np.flatnonzero(wanted & (where == epsg))
            rows = np.flatnonzero(self.places == epsg)
            if len(near):
                shapes = self.sites.geometry.iloc[rows].to_crs(int(epsg))
                targets = table.geometry.iloc[near].to_crs(int(epsg))
                (at, target), metres = targets.sindex.nearest(shapes, return_all=False, return_distance=True)
                found.iloc[rows[at]] = metres
                places.iloc[rows[at]] = near[target]
            elif (where == epsg).any():
                found.iloc[rows] = np.inf  # objects are held there, none of that kind
        return found, places

    def held_in(self, source: str) -> NDArray[np.int64]:
        """Return the legal projection of the place of each object of a source, ``NOWHERE`` for one without a shape."""

        def make() -> NDArray[np.int64]:
            shapes = self.atlas.table(source).geometry
            return legal_epsg_at(shapes.where(~(shapes.isna() | shapes.is_empty)))

        return self.atlas.memo(("projections of objects", source), make)

    def within(self, source: str, metres: float) -> Known | None:
        """Return how many objects of a source are within a distance; None when it is not held.

        At least those found where the edge of what is held is nearer than that; NaN outside of it, or without a place.
        """
        import numpy as np
        import pandas as pd

        if not self.atlas.has(source):
            return None
        targets = self.atlas.table(source).geometry
        targets = targets[~(targets.isna() | targets.is_empty)]
        where = legal_epsg_at(targets)
        counts = np.full(len(self.sites), np.nan)
        for epsg in sorted(set(self.places) - {NOWHERE}):
            rows = np.flatnonzero(self.places == epsg)
            shapes = self.sites.geometry.iloc[rows].to_crs(int(epsg))
            near = targets[where == epsg].to_crs(int(epsg))
            found, _target = near.sindex.query(shapes, predicate="dwithin", distance=metres)
            counts[rows] = np.bincount(found, minlength=len(rows))
        reach = self.reach(source)
        low = pd.Series(counts, index=self.sites.index).where(reach.notna())
        return Known(low, low.where(~(reach < metres), np.inf))
