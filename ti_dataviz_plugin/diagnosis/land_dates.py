"""The dates of an inventory of vacant sites, and the versions of it that the workspace holds or has held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.cover import homes
from .land_indicators import WITHOUT_PROJECT
from .land_sites import vacant_sites

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..workspace.manifest import Version

VERSION_COLUMNS = ("vintage", "retrieved_at", "current", "sites", "area_m2", "area_known", "without_project")
_FIRST = 1990


def years(sites: pd.DataFrame) -> tuple[pd.DataFrame, tuple[int, int]]:
    """Return year, identified, updated of some sites, and how many have neither date.

    Dates before 1990 are years in which a site was left, entered in the wrong column: they count as undated.
    """
    import pandas as pd

    counts, undated = {}, []
    for name, column in (("identified", "identified_on"), ("updated", "updated_on")):
        year = pd.to_numeric(sites[column].str[:4], errors="coerce")
        year = year[year >= _FIRST].astype(int)
        undated.append(len(sites) - len(year))
        counts[name] = year.value_counts()
    table = pd.DataFrame(counts).fillna(0).astype(int)
    if len(table):
        table = table.reindex(range(int(table.index.min()), int(table.index.max()) + 1), fill_value=0)
    return table.rename_axis("year").reset_index().reindex(columns=["year", *counts]), (undated[0], undated[1])


def no_versions() -> pd.DataFrame:
    """Return no version."""
    import pandas as pd

    return pd.DataFrame(columns=list(VERSION_COLUMNS))


def versions(atlas: Atlas, territory: Territory, boundary: str = "communes") -> pd.DataFrame:
    """Return each version of the inventories that the workspace holds, current or the one before, oldest first.

    Sites are those whose place lies within the communes, or within the published perimeter when ``boundary`` says so; each
    version is counted as it is, sites of several inventories included.

    Raises:
        PluginError: When a file is unreadable.
    """
    import pandas as pd

    workspace = atlas.workspace
    current = [version for version in workspace.versions() if version.source_id == "vacant_land"]
    parts = {version.part for version in current}
    before = [v for v in workspace.previous() if v.source_id == "vacant_land" and v.part in parts]
    rows = []
    for version in (*before, *current):
        table, places = _table(atlas, version)
        if boundary == "communes":
            pairs = homes(atlas, ("vacant_land", version.name), places)
            inside = sorted(set(pairs.loc[pairs["commune"].isin(set(territory.communes["commune"])), "row"]))
        else:
            inside = sorted(places.sindex.query(territory.published, predicate="intersects"))
        sites = table.iloc[inside]
        if not len(sites) and len(parts) > 1:
            continue
        area = sites["area_m2"]
        known = int(area.notna().sum())
        counts = (len(sites), float(area.sum(min_count=1)), known, int((sites["status"] == WITHOUT_PROJECT).sum()))
        provenance = version.provenance
        rows.append((provenance.vintage, provenance.retrieved_at, version in current, *counts))
    table = pd.DataFrame(rows, columns=list(VERSION_COLUMNS))
    return table.sort_values(["vintage", "retrieved_at"], kind="stable", ignore_index=True)


def _table(atlas: Atlas, version: Version) -> tuple[gpd.GeoDataFrame, gpd.GeoSeries]:
    """Return the table of a version and a point of each of its sites; read once per atlas."""

    def make() -> tuple[gpd.GeoDataFrame, gpd.GeoSeries]:
        held = vacant_sites(atlas)
        if len(held.sources) == 1 and held.sources[0] == version.provenance:
            return held.table, held.places
        table: gpd.GeoDataFrame = atlas.workspace.read(version)
        return table, table.representative_point()

    return atlas.memo(("version", version.source_id, version.name), make)
