"""The facts that criteria judge, computed for each site from what the workspace holds.

A fact that cannot be known, for want of its source or in a site's own record, is unknown: never 0, never bad.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..geography.projection import NOWHERE, legal_epsg_at
from ..language import translate
from ..progress import Progress, Silent
from .parts import RESULTS
from .screening import screen_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from .study import Study

NEIGHBOURS_METRES = 5_000.0
"""Installations within this distance are neighbours."""


@dataclass(frozen=True)
class Known:
    """A fact of every site: numbers within [low, high], NaN when unknown; texts (low and high the same), "" when unknown."""

    low: pd.Series
    high: pd.Series


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
        self._overlaps: dict[tuple[str, str, tuple[str, ...]], pd.DataFrame] = {}

    def area(self) -> pd.Series:
        """Return the area of each site, m²: as its source says, else that of its shape, NaN for neither."""
        shapes = self.area_of_shapes()
        area: pd.Series = self.sites["area_m2"].fillna(shapes.where(shapes > 0))
        return area

    def area_of_shapes(self) -> pd.Series:
        """Return the area of the shape of each site, m², 0 for a point, NaN without a place."""
        import numpy as np
        import pandas as pd

        area = pd.Series(np.nan, index=self.sites.index)
        for epsg in sorted(set(self.places) - {NOWHERE}):
            rows = np.flatnonzero(self.places == epsg)
            area.iloc[rows] = self.sites.geometry.iloc[rows].to_crs(int(epsg)).area
        return area

    def overlap(self, source: str, column: str = "", values: Iterable[str] = ()) -> pd.DataFrame | None:
        """Return overlap_m2, overlap_share and distance_m with the perimeters of a source, None when none is held.

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
            self._overlaps[key] = found
        return self._overlaps[key]

    def nearest(self, source: str, choose: Callable[[pd.DataFrame], pd.Series] | None = None) -> pd.Series | None:
        """Return the distance (m) to the nearest object of a source, in a straight line; None when it is not held."""
        import numpy as np
        import pandas as pd

        if not self.atlas.has(source):
            return None
        table = self.atlas.table(source)
        targets = (table[choose(table)] if choose else table).geometry
        targets = targets[~(targets.isna() | targets.is_empty)]
        where = legal_epsg_at(targets)
        result = pd.Series(np.nan, index=self.sites.index)
        for epsg in sorted(set(self.places) - {NOWHERE}):
            near = targets[where == epsg].to_crs(int(epsg))
            rows = np.flatnonzero(self.places == epsg)
            if len(near):
                shapes = self.sites.geometry.iloc[rows].to_crs(int(epsg))
                (found, _target), metres = near.sindex.nearest(shapes, return_all=False, return_distance=True)
                result.iloc[rows[found]] = metres
        return result

    def within(self, source: str, metres: float) -> pd.Series | None:
        """Return how many objects of a source are within a distance; None when it is not held, NaN without a place."""
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
        return pd.Series(counts, index=self.sites.index)


@dataclass(frozen=True)
class Fact:
    """One fact.

    Attributes:
        unit: ``m``, ``m²``, ``share`` (0 to 1), ``count``, or "" for a text.
        sources: What it is computed from; the sites' own table counts for what it tells of them.
        compute: From a context to a fact of every site, None when it cannot be known.
    """

    unit: str
    sources: tuple[str, ...]
    compute: Callable[[Context], Known | None]


def _exact(values: pd.Series | None) -> Known | None:
    return None if values is None else Known(values, values)


def _part(column: str, source: str, by: str = "", values: tuple[str, ...] = ()) -> Callable[[Context], Known | None]:
    def compute(context: Context) -> Known | None:
        found = context.overlap(source, by, values)
        return None if found is None else _exact(found[column])

    return compute


def _near(source: str, column: str = "", value: str = "") -> Callable[[Context], Known | None]:
    choose = (lambda table: table[column] == value) if column else None
    return lambda context: _exact(context.nearest(source, choose))


def _own(column: str) -> Callable[[Context], Known | None]:
    return lambda context: _exact(context.sites[column])


def _labour(context: Context) -> Known | None:
    """Return the share of difficult projects of the study's trades in the basin of each site, last survey year."""
    import numpy as np
    import pandas as pd

    from ..diagnosis.labour_tables import labour_tables
    from ..geography.membership import basin_table

    if not (context.atlas.has("labour_needs") and context.atlas.has("employment_basins") and context.study.trades):
        return None
    tables = labour_tables(context.atlas)
    rows = pd.concat([tables.of_trade(trade) for trade, _jobs in context.study.trades])
    rows = rows[rows["year"] == max(tables.nomenclatures)].drop_duplicates()
    columns = ["projects_min", "projects_max", "difficult_min", "difficult_max"]
    sums = rows.groupby(rows["place"].astype(str))[columns].sum()
    current, _lines = context.atlas.history.match(context.sites["commune"])
    basins = dict(zip(basin_table(context.atlas).table["commune"], basin_table(context.atlas).table["basin"]))
    found = sums.reindex(context.sites["commune"].map(current).map(basins)).set_axis(context.sites.index)
    known = found["projects_max"] > 0
    # A hidden whole has a hidden part: see bounds.share.
    low = np.divide(found["difficult_min"], found["projects_max"], out=np.full(len(found), np.nan), where=known)
    high = np.divide(found["difficult_max"], found["projects_max"], out=np.full(len(found), np.nan), where=known)
    hidden = known & (found["projects_min"] == 0)
    return Known(
        pd.Series(np.where(hidden, 0.0, low), index=found.index),
        pd.Series(np.where(hidden, 1.0, np.minimum(high, 1.0)), index=found.index),
    )


_HEAVY = ("strict protection", "authorisation", "own rules", "land ownership")
_SITES = ("vacant_land", "economic_sites", "activity_zones", "turnkey_sites")

FACTS: dict[str, Fact] = {
    "natura2000_distance": Fact("m", ("natura2000",), _part("distance_m", "natura2000")),
    "natura2000_share": Fact("share", ("natura2000",), _part("overlap_share", "natura2000")),
    "protected_distance": Fact(
        "m", ("protected_areas",), _part("distance_m", "protected_areas", "regulatory_weight", _HEAVY)
    ),
    "protected_share": Fact(
        "share", ("protected_areas",), _part("overlap_share", "protected_areas", "regulatory_weight", _HEAVY)
    ),
    "freight_station_distance": Fact("m", ("stations",), _near("stations", "freight", "yes")),
    "passenger_station_distance": Fact("m", ("stations",), _near("stations", "passengers", "yes")),
    "rail_distance": Fact("m", ("rail_lines",), _near("rail_lines")),
    "junction_distance": Fact("m", ("junctions",), _near("junctions")),
    "substation_distance": Fact("m", ("substations",), _near("substations")),
    "area": Fact("m²", _SITES, lambda context: _exact(context.area())),
    "zoning": Fact("", ("vacant_land",), _own("zoning")),
    "pollution": Fact("", ("vacant_land",), _own("pollution")),
    "building_state": Fact("", ("vacant_land",), _own("building_state")),
    "land_kind": Fact("", _SITES, _own("kind")),
    "water": Fact("", ("economic_sites",), _own("water")),
    "gas": Fact("", ("economic_sites",), _own("gas")),
    "labour_difficult_share": Fact("share", ("labour_needs", "employment_basins"), _labour),
    "industrial_neighbours": Fact(
        "count", ("installations",), lambda context: _exact(context.within("installations", NEIGHBOURS_METRES))
    ),
    "training_distance": Fact("m", ("schools",), _near("schools", "vocational", "yes")),
    "risk_plan_share": Fact("share", ("risk_plans",), _part("overlap_share", "risk_plans")),
}


def fact_name(fact: str) -> str:
    """Return the name of a fact in the language of the interface."""
    names = {
        "natura2000_distance": translate("TiDataviz", "Distance to Natura 2000"),
        "natura2000_share": translate("TiDataviz", "Share of the site within Natura 2000"),
        "protected_distance": translate("TiDataviz", "Distance to areas under binding protection"),
        "protected_share": translate("TiDataviz", "Share of the site under binding protection"),
        "freight_station_distance": translate("TiDataviz", "Distance to a freight station"),
        "passenger_station_distance": translate("TiDataviz", "Distance to a passenger station"),
        "rail_distance": translate("TiDataviz", "Distance to a railway line"),
        "junction_distance": translate("TiDataviz", "Distance to a road interchange"),
        "substation_distance": translate("TiDataviz", "Distance to an electric substation"),
        "area": translate("TiDataviz", "Area of the site"),
        "zoning": translate("TiDataviz", "Urban zoning"),
        "pollution": translate("TiDataviz", "Soil pollution"),
        "building_state": translate("TiDataviz", "State of the buildings"),
        "land_kind": translate("TiDataviz", "Land recycling (kind of site)"),
        "water": translate("TiDataviz", "Water supply"),
        "gas": translate("TiDataviz", "Gas supply"),
        "labour_difficult_share": translate("TiDataviz", "Share of difficult recruitment projects, trades of the study"),
        "industrial_neighbours": translate("TiDataviz", "Classified installations within 5 km"),
        "training_distance": translate("TiDataviz", "Distance to a vocational school"),
        "risk_plan_share": translate("TiDataviz", "Share of the site within a risk plan"),
    }
    return names[fact]
