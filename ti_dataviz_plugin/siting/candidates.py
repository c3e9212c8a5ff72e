"""Candidate sites: from the workspace, or from any layer."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import listed, translate
from ..sources.fields import decimal
from ..sources.polygons import repaired
from ..sources.vacant_land_values import UNKNOWN

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from .study import Study

KINDS = ("vacant_land", "economic_sites", "activity_zones", "turnkey_sites")
"""Sources of the workspace that hold sites; ``user_sites`` stands for a layer of the user."""
USER, DOUBT = "user_sites", "doubt"
TEXTS = (
    "site_id", "site_name", "kind", "commune", "commune_name", "zoning", "pollution", "building_state", "status", "water",
    "gas",
)  # fmt: skip
COLUMNS = (*TEXTS, "area_m2", "geometry")
TAKEN = tuple(name for name in COLUMNS if name not in ("site_id", "kind", "geometry"))
"""Fields of a user's layer that are used where it has them."""
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
        study: What is looked for; the sites of a layer of the user are all taken, wherever they are.

    Returns:
        One row per site, ``COLUMNS``, EPSG:4326: texts "" and area_m2 NaN when not known, geometry None for a site known by
        its commune alone. kind: the source. area_m2: as the source says. And ``DOUBT``, what was made of a record that could
        not be taken as it was, "" for nothing.

    Raises:
        PluginError: When the study names an unknown kind, no site is held there, or the layer of the user is not there.
    """
    import geopandas as gpd
    import pandas as pd

    if study.sites == (USER,):
        return _of_file(study)
    unknown = [kind for kind in study.sites if kind not in KINDS]
    if unknown or not study.sites:
        what = translate("TiDataviz", "There are no such candidate sites: {names}.").format(names=", ".join(unknown) or "-")
        raise PluginError(what, "", translate("TiDataviz", "Use one of: {list}.").format(list=", ".join(KINDS)))
    tables = [_standard(atlas.table(kind), kind) for kind in study.sites if atlas.has(kind)]
    found = gpd.GeoDataFrame(pd.concat(tables, ignore_index=True), crs=4326) if tables else _standard(None, "")
    found = _searched(atlas, study, found)
    if not len(found):
        what = translate("TiDataviz", "No candidate site is held for this study.")
        from .titles import kind_title

        where = "; ".join(filter(None, (", ".join(map(kind_title, study.sites)), ", ".join(study.departments))))
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
    import shapely

    ids = layer[id_field].map(id_text)
    if (ids == "").any():
        what = translate("TiDataviz", "Sites that have no id: {count}.").format(count=int((ids == "").sum()))
        raise PluginError(what, id_field, translate("TiDataviz", "Choose a field that names every site."))
    if ids.duplicated().any():
        what = translate("TiDataviz", "Several sites have the same id.")
        raise PluginError(
            what, ids[ids.duplicated()].iloc[0], translate("TiDataviz", "Choose a field that differs for each site.")
        )
    flat = layer.set_geometry(shapely.force_2d(layer.geometry.array), crs=layer.crs)
    sound, _count = repaired(flat)  # on the ground, whatever the way its ring is drawn
    return _standard(sound.to_crs(4326).assign(site_id=ids, **{DOUBT: _doubts(flat)}), USER)


def _doubts(layer: gpd.GeoDataFrame) -> list[str]:
    """Return what of each row of a user's layer is not taken as it is: its outline, or its area."""
    import shapely

    shapes = layer.geometry.to_numpy()
    crossed = ~shapely.is_valid(shapes) & ~shapely.is_missing(shapes)
    areas = layer["area_m2"] if "area_m2" in layer.columns else [None] * len(layer)
    outline = translate("TiDataviz", "Its outline is not valid and was repaired: look at it.")
    no_area = translate("TiDataviz", "Its area_m2 says “{value}”, which is no area, and is left aside.")
    return [
        listed(
            text.rstrip(".")
            for text, wrong in (
                (outline, wrong),
                (no_area.format(value=area), _is_told(area) and math.isnan(_area(area))),
            )
            if wrong
        )
        for wrong, area in zip(crossed, areas)
    ]


def _is_told(value: object) -> bool:
    return value is not None and value == value and bool(str(value).strip())  # noqa: PLR0124 (NaN is unlike itself)


def id_text(value: object) -> str:
    """Return an id as text, "" for none; whole numbers the same whether or not the column has gaps."""
    if value is None or value != value:  # noqa: PLR0124 (NaN is the only value unlike itself)
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _of_file(study: Study) -> gpd.GeoDataFrame:
    """Return the sites of the user's layer that a study names.

    Raises:
        PluginError: When the study names none, its file is gone or unreadable, or a site that it takes is no longer there.
    """
    import geopandas as gpd
    import pandas as pd

    from . import files

    todo = translate("TiDataviz", "Choose the layer of sites again, in the siting panel.")
    named = study.layer
    if named is None:
        what = translate("TiDataviz", "This study ranks the sites of a layer of the user, and does not say which.")
        raise PluginError(what, study.title, todo)
    if not Path(named.path).exists():
        what = translate("TiDataviz", "The layer of sites of this study is gone.")
        raise PluginError(what, named.path, todo)
    source = f"{named.path}{files.LAYER}{named.layer}" if named.layer else named.path
    wanted = [named.id_field, *(name for name in files.fields(source) if name in TAKEN and name != named.id_field)]
    sites = of_layer(gpd.GeoDataFrame(pd.concat(files.read(source, wanted), ignore_index=True)), named.id_field)
    if not named.only:
        return sites
    gone = sorted(set(named.only) - set(sites["site_id"]))
    if gone:
        what = translate("TiDataviz", "Sites of this study that are no longer in its layer: {count}.").format(
            count=len(gone)
        )
        raise PluginError(what, f"{named.path}: {', '.join(gone[:5])}", todo)
    return sites[sites["site_id"].isin(named.only)].reset_index(drop=True)


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
    columns["area_m2"] = given.map(_area).astype("float64")
    columns[DOUBT] = table[DOUBT].tolist() if DOUBT in table.columns else [""] * len(table)
    return gpd.GeoDataFrame(columns, geometry=gpd.GeoSeries(geometry.array, crs=4326))[[*COLUMNS, DOUBT]]


def _area(value: object) -> float:
    """Return an area, NaN for what is none; a layer may hold texts, such as ``1 200,5``."""
    try:
        area = float(value) if isinstance(value, (int, float)) else decimal("" if value is None else str(value))
    except ValueError:
        return math.nan
    return area if math.isfinite(area) and area >= 0 else math.nan


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
