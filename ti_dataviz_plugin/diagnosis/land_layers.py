"""What surrounds vacant sites, read one way by panel and indicators: protected areas, plans, installations, zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.codes import fold
from ..geography.cover import homes, told
from ..sources.protected_kinds import WEIGHTS, kinds

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas

BINDING = WEIGHTS[:3]
"""Weights under which a project needs an authorisation of its own or may be refused outright."""

HIGH, LOW = "Seveso seuil haut", "Seveso seuil bas"
SEVESO = (HIGH, LOW)
_NO_INSTALLATION = "Non ICPE"


def protected(atlas: Atlas, weights: tuple[str, ...]) -> gpd.GeoSeries:
    """Return the perimeters of some regulatory weights; prepared once per atlas."""

    def make() -> gpd.GeoSeries:
        table = atlas.table("protected_areas")
        return table.geometry[table["regulatory_weight"].isin(weights)].reset_index(drop=True)

    return atlas.memo(("protected", weights), make)


def protection_told(atlas: Atlas, weights: tuple[str, ...]) -> frozenset[str]:
    """Return the communes covered by a file of any kind of protected area of some regulatory weights."""
    names = frozenset(kind for kind, entry in kinds().items() if entry.weight in weights)
    return told(atlas, "protected_areas", names)


def plans(atlas: Atlas) -> gpd.GeoDataFrame:
    """Return the risk plans that are not known to be only prescribed, or repealed; prepared once per atlas.

    A plan whose state the file does not tell counts: leaving it out would hide a constraint.
    """

    def make() -> gpd.GeoDataFrame:
        table = atlas.table("risk_plans")
        state = table["state"].map(fold)
        return table[~state.str.startswith(("abrog", "prescri"))].reset_index(drop=True)

    return atlas.memo("risk plans", make)


def installations(atlas: Atlas) -> gpd.GeoDataFrame:
    """Return the classified installations that work: not "Non ICPE", not at the end of their activity; once per atlas."""

    def make() -> gpd.GeoDataFrame:
        table = atlas.table("installations")
        ended = table["state"].map(fold).str.startswith("en fin d")
        return table[(table["regime"] != _NO_INSTALLATION) & ~ended].reset_index(drop=True)

    return atlas.memo("installations", make)


def installation_homes(atlas: Atlas) -> pd.DataFrame:
    """Return row, commune of each installation: by its place, else by its commune code, changes followed; once per atlas."""

    def make() -> pd.DataFrame:
        import pandas as pd

        table = installations(atlas)
        placed = homes(atlas, "installations", table.geometry)
        rest = table.loc[~table.index.isin(placed["row"]), "commune"]
        current, _lines = atlas.history.match(rest)
        told = rest.map(current)
        told = told[told.notna() & (told != "")]
        return pd.concat([placed, pd.DataFrame({"row": told.index, "commune": told.to_numpy()})], ignore_index=True)

    return atlas.memo("installation homes", make)


def zone_homes(atlas: Atlas) -> pd.DataFrame:
    """Return row, commune of each activity zone, by a point inside it (see ``geography.cover.homes``)."""

    def places() -> gpd.GeoSeries:
        zones: gpd.GeoDataFrame = atlas.table("activity_zones")
        return zones.representative_point()

    return homes(atlas, "activity_zones", atlas.memo("zone places", places))
