"""The vacant sites held, every inventory together: each site once, and credited to the inventory that names it.

Two rules tell that sites of two inventories are one: the same identifier (the row imported last stands, see the workspace),
or exactly the same parcels. Within one inventory nothing is merged: what its producer counts twice is named, not removed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography.cover import homes
from ..geography.report import DUPLICATE, Line
from ..language import translate
from ..sources.reference import department_of

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

SIZES = (1_000.0, 5_000.0, 10_000.0, 50_000.0, 100_000.0)
"""Lower ends of the size classes above the first, m²."""


@dataclass(frozen=True, eq=False)
class SiteBook:
    """Every vacant site held.

    Attributes:
        table: Rows of the ``vacant_land`` table, one a site, index 0..n-1.
        places: A point of each site, EPSG:4326.
        origins: For each row, the place in ``sources`` of its inventory.
        sources: The inventories.
        current: Present commune code by the code written, "" when unknown.
        changes: What to say of the codes that changed.
        doubled: The row that stands, by a line for each site left out because another inventory names it.
        departments: Those in which an inventory names a site: an inventory does not cover the others.
    """

    table: gpd.GeoDataFrame
    places: gpd.GeoSeries
    origins: NDArray[np.int64]
    sources: tuple[Provenance, ...]
    current: pd.Series
    changes: tuple[Line, ...]
    doubled: tuple[tuple[int, Line], ...]
    departments: frozenset[str]

    def credits(self, rows: NDArray[np.bool_] | pd.Series) -> tuple[Provenance, ...]:
        """Return the inventories that name a site among some rows; all of them when none does."""
        used = set(self.origins[rows])
        return tuple(s for place, s in enumerate(self.sources) if place in used) or self.sources


def vacant_sites(atlas: Atlas) -> SiteBook:
    """Return the vacant sites held; prepared once per atlas.

    Raises:
        PluginError: When no vacant land is held, or a file is unreadable.
    """
    return atlas.memo("vacant sites", lambda: _prepare(atlas))


def site_homes(atlas: Atlas) -> pd.DataFrame:
    """Return which commune each vacant site lies in (see ``geography.cover.homes``)."""
    return homes(atlas, "vacant_land", vacant_sites(atlas).places)


def covered_share(atlas: Atlas, communes: pd.DataFrame) -> float:
    """Return the share of some communes that lie in a department of which an inventory names a site."""
    return float(communes["department"].isin(vacant_sites(atlas).departments).mean())


def parcels_key(parcels: pd.Series) -> pd.Series:
    """Return the parcels of each site in one order, "" when none is given."""
    return parcels.map(lambda text: "|".join(sorted(set(text.split("|")))) if text else "")


def _prepare(atlas: Atlas) -> SiteBook:
    held = atlas.held("vacant_land")
    table, origins, doubled = _once(held.table, held.origins, held.sources)
    current, changes = atlas.history.match(table["commune"], dict(zip(table["commune"], table["commune_name"])))
    departments = frozenset(department_of(code) for code in table["commune"].unique() if code)
    places = table.representative_point()
    return SiteBook(table, places, origins, held.sources, current, changes, doubled, departments)


def _once(
    table: gpd.GeoDataFrame, origins: NDArray[np.int64], sources: tuple[Provenance, ...]
) -> tuple[gpd.GeoDataFrame, NDArray[np.int64], tuple[tuple[int, Line], ...]]:
    """Return each site once: of those that several inventories give the same parcels, the ones imported last stand."""
    import numpy as np
    import pandas as pd

    if len(sources) < 2:
        return table, origins, ()
    key = parcels_key(table["parcels"])
    groups = pd.Series(origins, index=table.index).groupby(key.where(key != ""))
    # The rows are in the order of import.
    standing = groups.transform("last")
    left = ((groups.transform("nunique") > 1) & (standing != origins)).to_numpy()
    if not left.any():
        return table, origins, ()
    kept = table[~left].reset_index(drop=True)
    first = {parcels: row for row, parcels in reversed(list(enumerate(key[~left])))}
    text = translate("TiDataviz", "Same parcels as {site}, of the inventory imported later ({inventory}): counted once.")
    doubled = []
    for row in np.flatnonzero(left):
        place = first[key.iloc[row]]
        other = sources[int(standing.iloc[row])].credit()
        line = text.format(site=kept["site_id"].iloc[place], inventory=other)
        doubled.append((place, Line(DUPLICATE, table["site_id"].iloc[row], table["site_name"].iloc[row], line)))
    return kept, origins[~left], tuple(doubled)
