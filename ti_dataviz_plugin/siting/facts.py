"""The facts that criteria judge, computed for each site from what the workspace holds.

A fact that cannot be known, for want of its source or in a site's own record, is unknown: never 0, never bad.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Callable

from ..language import translate
from . import room
from .activity import EMPLOYMENT, related_activities
from .context import Context, Known
from .nearest import NEAREST, known

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

NEIGHBOURS_METRES = 5_000.0
"""Installations within this distance are neighbours."""


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


def _covered(source: str, by: str = "", values: tuple[str, ...] = ()) -> Callable[[Context], Known | None]:
    """Return the share of a site that perimeters cover: at least that, where the extract held ends across the site."""

    def compute(context: Context) -> Known | None:
        found = context.overlap(source, by, values)
        if found is None:
            return None
        share = found["overlap_share"]
        return Known(share, share.where(context.reach(source).notna() | share.isna(), 1.0))

    return compute


def _distant(source: str, by: str = "", values: tuple[str, ...] = ()) -> Callable[[Context], Known | None]:
    """Return the distance to perimeters: no more than that found, where the extract held ends nearer."""

    def compute(context: Context) -> Known | None:
        found = context.overlap(source, by, values)
        if found is None:
            return None
        metres = found["distance_m"]
        return Known(metres.clip(upper=context.reach(source).fillna(0.0)), metres)

    return compute


def _near(fact: str) -> Fact:
    return Fact("m", (NEAREST[fact].source,), known(fact))


def _own(column: str) -> Callable[[Context], Known | None]:
    return lambda context: _exact(context.sites[column])


def _labour(context: Context) -> Known | None:
    """Return the share of difficult projects in the basin of each site, last survey year: the mean of the study's trades.

    Each trade counts by the jobs to be filled. One of which the survey tells nothing in the basin may be anything.
    """
    import numpy as np
    import pandas as pd

    from ..diagnosis.labour_tables import labour_tables
    from ..geography.membership import basin_table

    if not (context.atlas.has("labour_needs") and context.atlas.has("employment_basins") and context.study.trades):
        return None
    tables = labour_tables(context.atlas)
    latest = tables.rows[tables.rows["year"] == max(tables.nomenclatures)]
    held = basin_table(context.atlas).table
    places = context.communes().map(dict(zip(held["commune"], held["basin"])))
    shares = [_difficult(tables.of_trade(trade, latest), places) for trade, _jobs in context.study.trades]
    jobs = [float(count) for _trade, count in context.study.trades]
    told = np.any([~np.isnan(low) for low, _high in shares], axis=0)
    ends = (
        np.average([np.nan_to_num(share[end], nan=end) for share in shares], axis=0, weights=jobs) for end in (0, 1)
    )  # not told: 0 at least, 1 at most
    low, high = (pd.Series(np.where(told, end, np.nan), index=context.sites.index) for end in ends)
    return Known(low, high)


def _difficult(rows: pd.DataFrame, places: pd.Series) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both ends of the share of difficult projects of a trade in some basins; NaN where there is no project."""
    import numpy as np

    columns = ["projects_min", "projects_max", "difficult_min", "difficult_max"]
    found = rows.groupby(rows["place"].astype(str))[columns].sum().reindex(places)
    projects = found["projects_max"].where(found["projects_max"] > 0).to_numpy()
    # A hidden whole has a hidden part: see bounds.share.
    hidden = ~np.isnan(projects) & (found["projects_min"] == 0).to_numpy()
    low = np.where(hidden, 0.0, found["difficult_min"] / projects)
    return low, np.where(hidden, 1.0, np.minimum(found["difficult_max"] / projects, 1.0))


_HEAVY = ("strict protection", "authorisation", "own rules", "land ownership")
_SITES = ("vacant_land", "economic_sites", "activity_zones", "turnkey_sites")

FACTS: dict[str, Fact] = {
    "natura2000_distance": Fact("m", ("natura2000",), _distant("natura2000")),
    "natura2000_share": Fact("share", ("natura2000",), _covered("natura2000")),
    "protected_distance": Fact("m", ("protected_areas",), _distant("protected_areas", "regulatory_weight", _HEAVY)),
    "protected_share": Fact("share", ("protected_areas",), _covered("protected_areas", "regulatory_weight", _HEAVY)),
    "freight_station_distance": _near("freight_station_distance"),
    "passenger_station_distance": _near("passenger_station_distance"),
    "rail_distance": _near("rail_distance"),
    "junction_distance": _near("junction_distance"),
    "substation_distance": _near("substation_distance"),
    "port_distance": _near("port_distance"),
    "area": Fact("m²", _SITES, lambda context: _exact(context.area())),
    "project_room": Fact("count", _SITES, lambda context: room.at_least_area(context.area(), context.study.area_m2)),
    "zoning": Fact("", ("vacant_land",), _own("zoning")),
    "pollution": Fact("", ("vacant_land",), _own("pollution")),
    "building_state": Fact("", ("vacant_land",), _own("building_state")),
    "land_kind": Fact("", _SITES, _own("kind")),
    "water": Fact("", ("economic_sites",), _own("water")),
    "gas": Fact("", ("economic_sites",), _own("gas")),
    "labour_difficult_share": Fact("share", ("labour_needs", "employment_basins"), _labour),
    "related_activities": Fact("share", EMPLOYMENT, related_activities),
    "industrial_neighbours": Fact(
        "count", ("installations",), lambda context: context.within("installations", NEIGHBOURS_METRES)
    ),
    "training_distance": _near("training_distance"),
    "risk_plan_share": Fact("share", ("risk_plans",), _covered("risk_plans")),
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
        "port_distance": translate("TiDataviz", "Distance to a commercial port"),
        "project_room": translate("TiDataviz", "Such projects that the site could hold, at their least area"),
        "related_activities": translate("TiDataviz", "Related activities in the EPCI"),
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
