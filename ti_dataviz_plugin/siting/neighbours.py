"""Who is around a site: a signal of what could be shared, never a balance of flows.

Activity codes say nothing of tonnes, heat, water or quality: this tells whom to ring, not what they would exchange.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..geography.projection import NOWHERE, legal_epsg_at
from ..language import translate

if TYPE_CHECKING:
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

RADIUS_METRES = 5_000.0


@dataclass(frozen=True)
class Neighbourhood:
    """What stands around a site.

    Attributes:
        radius_m: How far was looked, metres.
        installations: installation_id, name, activity, activity_name, regime, seveso, commune_name, distance_m; the nearest
            first.
        by_activity: activity, activity_name, count, nearest_m; the most frequent first. activity: as the register writes it,
            "" when it does not say.
        without_place: Installations of the register that have no place: they are in no count.
        notice: What this is and is not, to be shown with it.
        sources: Where it comes from.
    """

    radius_m: float
    installations: pd.DataFrame
    by_activity: pd.DataFrame
    without_place: int
    notice: str
    sources: tuple[Provenance, ...]


_SHOWN = ["installation_id", "name", "activity", "activity_name", "regime", "seveso", "commune_name"]


def around(atlas: Atlas, site: BaseGeometry, radius_m: float = RADIUS_METRES) -> Neighbourhood:
    """Return the classified installations around a site.

    Args:
        atlas: Where they are.
        site: Its shape, EPSG:4326.
        radius_m: How far to look, metres, in a straight line.

    Raises:
        PluginError: When no installations are held, or the site is outside France.
    """
    import geopandas as gpd

    held = atlas.workspace.load("installations")
    place = gpd.GeoSeries([site], crs=4326)
    epsg = int(legal_epsg_at(place)[0])
    if epsg == NOWHERE:
        what = translate("TiDataviz", "The site has no place in France.")
        raise PluginError(what, "", translate("TiDataviz", "Give it a shape, or check its coordinate system."))
    table = held.table
    placed = table[~(table.geometry.isna() | table.geometry.is_empty)]
    near = placed[legal_epsg_at(placed.geometry) == epsg]
    distance = near.geometry.to_crs(epsg).distance(place.to_crs(epsg).iloc[0])
    found = near.assign(distance_m=distance)[distance <= radius_m].sort_values("distance_m", kind="stable")
    groups = found.groupby(["activity", "activity_name"])
    counts = groups["distance_m"].agg(count="size", nearest_m="min").reset_index()
    return Neighbourhood(
        radius_m=radius_m,
        installations=found[[*_SHOWN, "distance_m"]].reset_index(drop=True),
        by_activity=counts.sort_values(["count", "nearest_m"], ascending=[False, True], ignore_index=True),
        without_place=len(table) - len(placed),
        notice=translate(
            "TiDataviz",
            "A signal, not a balance of flows: activity codes say nothing of quantities or quality. It tells whom to "
            "contact.",
        ),
        sources=held.sources,
    )
