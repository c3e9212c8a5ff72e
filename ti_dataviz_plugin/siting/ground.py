"""The ground around one site: what of a table lies within a distance, its communes, zones, services and sizes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from ..language import translate

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas

SERVICES = ("water", "gas", "electricity", "fibre", "rail_freight", "waterway")
"""Columns of ``economic_sites`` that tell what a site offers; the tables tell nothing of wastewater, parking or catering."""

_YES = "oui"


@dataclass(frozen=True)
class Ground:
    """What lies within a distance of a site.

    Attributes:
        atlas: Where the tables are.
        site: The site in the legal projection of its place.
        epsg: That projection.
        radius_m: The distance, metres.
    """

    atlas: Atlas
    site: BaseGeometry
    epsg: int
    radius_m: float

    def near(self, table: pd.DataFrame) -> gpd.GeoDataFrame:
        """Return the rows of a table (EPSG:4326) within the distance, with distance_m, the nearest first."""
        import geopandas as gpd

        circle = gpd.GeoSeries([self.site.buffer(self.radius_m * 1.01)], crs=self.epsg).to_crs(4326).iloc[0]
        rows = table.iloc[sorted(table.geometry.sindex.query(circle, predicate="intersects"))]
        distance = rows.geometry.to_crs(self.epsg).distance(self.site)
        near = rows.assign(distance_m=distance)[distance <= self.radius_m]
        return cast("gpd.GeoDataFrame", near.sort_values("distance_m", kind="stable", ignore_index=True))

    def communes(self) -> pd.DataFrame:
        """Return the communes that the distance meets, the nearest first; none when no communes are held."""
        if not self.atlas.has("communes"):
            return self.atlas.table("communes").assign(distance_m=[])
        found: pd.DataFrame = self.near(self.atlas.communes)
        return found

    def epci(self) -> tuple[str, str]:
        """Return code and name of the EPCI where most of the site lies, "" twice when it is not known."""
        communes = self.communes()
        here = communes[communes["distance_m"] == 0]
        if not len(here):
            return "", ""
        own = here.geometry.to_crs(self.epsg).intersection(self.site).area
        row = here.loc[own.idxmax()]
        return str(row["epci"]), str(row["epci_name"] or row["epci"])


def zones(ground: Ground) -> pd.DataFrame:
    """Return the activity zones around, and the turnkey sites of the communes around.

    Returns:
        name, what (nature of the zone, maturity of the turnkey site), commune_name, distance_m (NaN for a turnkey site: its
        list gives no perimeter), source_id and key (of the object, as contributions write it).
    """
    import pandas as pd

    columns = ["name", "what", "commune_name", "distance_m", "source_id", "key"]
    parts = [pd.DataFrame(columns=columns)]
    if ground.atlas.has("activity_zones"):
        found = ground.near(ground.atlas.table("activity_zones"))
        names = found["zone_name"].where(found["zone_name"] != "", found["trade_name"])
        told_by = {"source_id": "activity_zones", "key": found["zone_id"]}
        parts.append(found.assign(name=names, what=found["nature"], **told_by)[columns])
    if ground.atlas.has("turnkey_sites"):
        table = ground.atlas.table("turnkey_sites")
        current, _lines = ground.atlas.history.match(table["commune"])
        mine = table[table["commune"].map(current).isin(set(ground.communes()["commune"]))]
        text = translate("TiDataviz", "turnkey site: {maturity}")
        told = [text.format(maturity=maturity or translate("TiDataviz", "not told")) for maturity in mine["maturity"]]
        told_by = {"source_id": "turnkey_sites", "key": mine["site_id"] + "|" + mine["commune"]}
        parts.append(mine.assign(name=mine["site_id"], what=told, distance_m=float("nan"), **told_by)[columns])
    kept = [pd.DataFrame(part) for part in parts if len(part)]
    return pd.concat(kept, ignore_index=True) if kept else parts[0]


def services(ground: Ground) -> pd.DataFrame:
    """Return what the economic sites around say that they offer: a service known there, not one that can be shared.

    Returns:
        service (one of ``SERVICES``), sites (how many say so), name, distance_m (of the nearest), in that order.
    """
    import pandas as pd

    rows = []
    if ground.atlas.has("economic_sites"):
        table = ground.atlas.table("economic_sites")
        found = ground.near(table[table["object_kind"] == "site"])
        for service in SERVICES:
            offering = found[found[service].str.lower() == _YES]
            if len(offering):
                first = offering.iloc[0]
                rows.append((service, len(offering), first["name"] or first["object_id"], first["distance_m"]))
    return pd.DataFrame(rows, columns=["service", "sites", "name", "distance_m"])


def service_title(service: str) -> str:
    """Return the name of a service."""
    return {
        "water": translate("TiDataviz", "Drinking water"),
        "gas": translate("TiDataviz", "Gas"),
        "electricity": translate("TiDataviz", "Electricity"),
        "fibre": translate("TiDataviz", "Optical fibre"),
        "rail_freight": translate("TiDataviz", "Rail freight"),
        "waterway": translate("TiDataviz", "Waterway"),
    }[service]


def sizes(ground: Ground) -> tuple[pd.DataFrame, int]:
    """Return the establishments by size of the communes that the distance meets, all activities together, and their year.

    Returns:
        size_class, establishments; empty and 0 when they are not held there.
    """
    import pandas as pd

    nothing = pd.DataFrame({"size_class": [], "establishments": []})
    if not ground.atlas.has("establishments_by_size"):
        return nothing, 0
    table = ground.atlas.table("establishments_by_size")
    table = table[table["year"] == table["year"].max()]
    current, _lines = ground.atlas.history.match(table["commune"])
    mine = table[table["commune"].map(current).isin(set(ground.communes()["commune"]))]
    if not len(mine):
        return nothing, 0
    sums = mine.groupby("size_class", sort=False)["establishments"].sum(min_count=1).reset_index()
    return sums, int(mine["year"].iloc[0])
