"""What a site is measured against: the nearest station, interchange, substation, port, line and school, object by object."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..enrichment.objects import OBJECTS
from ..enrichment.overlay import keys_of
from ..geography.codes import fold
from ..language import translate
from .context import Context, Known

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..provenance import Provenance
    from .study import Study

    Choice = Callable[[pd.DataFrame], pd.Series]


@dataclass(frozen=True)
class Target:
    """The objects to which a distance is measured.

    Attributes:
        source: The table that holds them.
        counts: Which of its rows count; None for all.
        may: Which may count too, for want of a word on their kind; None when every row tells.
    """

    source: str
    counts: Choice | None = None
    may: Choice | None = None


def _says(column: str, value: str) -> Choice:
    return lambda table: table[column] == value


def _commerce(table: pd.DataFrame) -> pd.Series:
    """Return which ports are of commerce: a marina never counts."""
    return table["kind"].map(lambda kind: "commerce" in fold(kind)).astype(bool)


def _perhaps_commerce(table: pd.DataFrame) -> pd.Series:
    return _commerce(table) | (table["kind"] == "")


NEAREST: dict[str, Target] = {
    "freight_station_distance": Target("stations", _says("freight", "yes")),
    "passenger_station_distance": Target("stations", _says("passengers", "yes")),
    "rail_distance": Target("rail_lines"),
    "junction_distance": Target("junctions"),
    "substation_distance": Target("substations"),
    "port_distance": Target("ports", _commerce, _perhaps_commerce),
    "training_distance": Target("schools", _says("vocational", "yes")),
}
"""The facts that are distances to the nearest object of a source."""
ROAD = "road"
_ALSO = {ROAD: Target("roads")}
"""Objects that are looked for although no criterion weighs them."""
COLUMNS = ("fact", "source_id", "key", "name", "sure", "low", "high", "geometry")


@dataclass(frozen=True)
class Served:
    """What serves a site.

    Attributes:
        objects: One row for each of ``NEAREST`` and for the nearest main road, where its source is held: fact, source_id,
            key and name of the object ("" when there is none), sure (False for one that may count, nearer than the one that
            does), low and high (its distance in metres as the criterion takes it, NaN when nothing is known), geometry
            (EPSG:4326).
        missing: Sources that are not held.
        sources: Where the objects come from.
    """

    objects: gpd.GeoDataFrame
    missing: tuple[str, ...]
    sources: tuple[Provenance, ...]


def known(fact: str) -> Callable[[Context], Known | None]:
    """Return what computes one of the facts of ``NEAREST``."""
    target = NEAREST[fact]

    def compute(context: Context) -> Known | None:
        sure = context.nearest(target.source, target.counts)
        if sure is None or target.may is None:
            return sure
        maybe = context.nearest(target.source, target.may)
        return Known(maybe.low, sure.high) if maybe is not None else None

    return compute


def served(atlas: Atlas, study: Study, site: BaseGeometry) -> Served:
    """Return what serves a site (EPSG:4326): the objects from which its distances are counted."""
    import geopandas as gpd

    context = Context(atlas, study, gpd.GeoDataFrame(geometry=[site], crs=4326))
    rows, missing = [], []
    for fact, target in {**NEAREST, **_ALSO}.items():
        if not atlas.has(target.source):
            missing.append(target.source)
            continue
        rows.append(_row(context, fact, target, target.counts))
        if target.may is not None:
            perhaps = _row(context, fact, target, target.may)
            if perhaps[2] and perhaps[2] != rows[-1][2]:
                rows.append((*perhaps[:4], False, *perhaps[5:]))
    wanted = tuple(dict.fromkeys(target.source for target in (*NEAREST.values(), *_ALSO.values())))
    return Served(
        objects=gpd.GeoDataFrame(rows, columns=list(COLUMNS), geometry="geometry", crs=4326),
        missing=tuple(dict.fromkeys(missing)),
        sources=atlas.sources(*wanted),
    )


def _row(context: Context, fact: str, target: Target, choose: Choice | None) -> tuple[object, ...]:
    """Return the row of ``Served.objects`` for the nearest of the objects chosen."""
    bounds, found = context.nearest(target.source, choose), context.nearest_rows(target.source, choose)
    low, high = (float(bounds.low.iloc[0]), float(bounds.high.iloc[0])) if bounds is not None else (float("nan"),) * 2
    place = int(found[1].iloc[0]) if found is not None else -1
    if place < 0 or high != high:  # noqa: PLR0124 (NaN is the only value unlike itself)
        return (fact, target.source, "", "", True, low, high, None)
    row = context.atlas.table(target.source).iloc[[place]]
    key = str(keys_of(row, target.source).iloc[0])
    return (fact, target.source, key, object_name(target.source, row.iloc[0]), True, low, high, row.geometry.iloc[0])


def object_name(source: str, row: pd.Series) -> str:
    """Return how people know an object: its best name, "" when it has none."""
    return next((str(row[name]) for name in OBJECTS[source].names if row.get(name)), "")


def nearest_to_any(context: Context) -> dict[str, dict[str, pd.Series]]:
    """Return for each source held, and each fact that looks for its objects, of how many sites each row is the nearest.

    Args:
        context: The sites.

    Returns:
        By source, then by fact: counts by the row's place in the table.
    """
    counts: dict[str, dict[str, pd.Series]] = {}
    for fact, target in {**NEAREST, **_ALSO}.items():
        found = context.nearest_rows(target.source, target.counts) if context.atlas.has(target.source) else None
        if found is not None:
            inside = context.reach(target.source).notna()
            rows = found[1][inside & (found[1] >= 0)]
            counts.setdefault(target.source, {})[fact] = rows.value_counts()
    return counts


def served_title(fact: str) -> str:
    """Return what kind of object a distance is measured to."""
    titles = {
        "freight_station_distance": translate("TiDataviz", "Freight station"),
        "passenger_station_distance": translate("TiDataviz", "Passenger station"),
        "rail_distance": translate("TiDataviz", "Railway line"),
        "junction_distance": translate("TiDataviz", "Road interchange"),
        "substation_distance": translate("TiDataviz", "Electric substation"),
        "port_distance": translate("TiDataviz", "Commercial port"),
        "training_distance": translate("TiDataviz", "Vocational school"),
        ROAD: translate("TiDataviz", "Main road"),
    }
    return titles[fact]
