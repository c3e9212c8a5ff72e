"""Candidate sites: from the workspace, or from any layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources.vacant_land_values import UNKNOWN

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from .study import Study

KINDS = ("vacant_land", "economic_sites", "activity_zones", "turnkey_sites")
"""Sources of the workspace that hold sites; ``user_sites`` stands for a layer of the user."""
USER = "user_sites"
TEXTS = ("site_id", "site_name", "kind", "commune", "commune_name", "zoning", "pollution", "building_state", "water", "gas")
COLUMNS = (*TEXTS, "area_m2", "geometry")
# Columns of the tables under other names.
_NAMED = {
    "vacant_land": {"zone_type": "zoning"},
    "economic_sites": {"object_id": "site_id", "name": "site_name"},
    "activity_zones": {"zone_id": "site_id", "zone_name": "site_name"},
    "turnkey_sites": {},
}


def candidates(atlas: Atlas, study: Study) -> gpd.GeoDataFrame:
    """Return the sites that a study looks at, in its territory or departments.

    Args:
        atlas: Where they are.
        study: What is looked for.

    Returns:
        One row per site, ``COLUMNS``, EPSG:4326: texts "" and area_m2 NaN when not known, geometry None for a site known by
        its commune alone. kind: the source. area_m2: as the source says, else that of its shape.

    Raises:
        PluginError: When the study names an unknown kind, or no site is held there.
    """
    import geopandas as gpd
    import pandas as pd

    if USER in study.sites:
        what = translate("TiDataviz", "This study ranks the sites of a layer of the user.")
        raise PluginError(what, study.title, translate("TiDataviz", "Choose the layer of sites again, in the siting panel."))
    unknown = [kind for kind in study.sites if kind not in KINDS]
    if unknown or not study.sites:
        what = translate("TiDataviz", "There are no such candidate sites: {names}.").format(names=", ".join(unknown) or "-")
        raise PluginError(what, "", translate("TiDataviz", "Use one of: {list}.").format(list=", ".join(KINDS)))
    tables = [_standard(atlas.table(kind), kind) for kind in study.sites if atlas.has(kind)]
    found = gpd.GeoDataFrame(pd.concat(tables, ignore_index=True), crs=4326) if tables else _standard(None, "")
    found = _searched(atlas, study, found)
    if not len(found):
        what = translate("TiDataviz", "No candidate site is held for this study.")
        where = ", ".join(study.sites)
        raise PluginError(what, where, translate("TiDataviz", "Import the sites, or widen the territory of the study."))
    return found


def of_layer(layer: gpd.GeoDataFrame, id_field: str) -> gpd.GeoDataFrame:
    """Return the sites of a user's layer as candidates; its fields that bear the names of ``COLUMNS`` are taken.

    Raises:
        PluginError: When it has no such field, ids that are not its own, or no coordinate system.
    """
    if id_field not in layer.columns or layer.crs is None:
        what = translate("TiDataviz", "The layer of sites has no field {name}, or no coordinate system.").format(
            name=id_field
        )
        raise PluginError(
            what, "", translate("TiDataviz", "Choose the field that names each site, and give the layer its CRS.")
        )
    ids = layer[id_field].astype(str)
    if ids.duplicated().any():
        what = translate("TiDataviz", "Several sites have the same id.")
        raise PluginError(
            what, ids[ids.duplicated()].iloc[0], translate("TiDataviz", "Choose a field that differs for each site.")
        )
    return _standard(layer.to_crs(4326).assign(site_id=ids), USER)


def _standard(table: pd.DataFrame | None, kind: str) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pandas as pd

    if table is None:
        table = pd.DataFrame()
    if kind == "economic_sites":
        table = table[table["object_kind"].isin(["site", "plot"])]
    table = table.rename(columns=_NAMED.get(kind, {})).reset_index(drop=True)
    columns: dict[str, object] = {}
    for name in TEXTS:
        given = table[name] if name in table.columns else pd.Series([""] * len(table), dtype=object)
        texts = given.astype(object).where(given.notna(), "").map(str)
        columns[name] = texts.where(texts != UNKNOWN, "")  # the standard has a word for it
    columns["kind"] = [kind] * len(table)
    geometry = table["geometry"] if "geometry" in table.columns else gpd.GeoSeries([None] * len(table), crs=4326)
    given = table["area_m2"] if "area_m2" in table.columns else pd.Series([float("nan")] * len(table))
    columns["area_m2"] = pd.to_numeric(given, errors="coerce").astype("float64")
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(geometry.array, crs=4326))[list(COLUMNS)]


def _searched(atlas: Atlas, study: Study, sites: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the sites within the territory and the departments of a study; those without a place by their commune."""
    from shapely import prepare

    communes = None
    if study.territory[0]:
        communes = atlas.territory(*study.territory).communes
    if study.departments:
        rows = atlas.communes if communes is None else communes
        communes = rows[rows["department"].isin(study.departments)]
    if communes is None:
        return sites
    current, _lines = atlas.history.match(sites["commune"])
    by_code = sites["commune"].map(current).isin(set(communes["commune"]))
    places = sites.representative_point()
    boundary = communes.geometry.union_all()
    prepare(boundary)
    placed = ~(places.is_empty | places.isna())
    kept = places.intersects(boundary).where(placed, by_code)
    return sites[kept].reset_index(drop=True)
