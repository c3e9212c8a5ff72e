"""Sites of a study as the CNIG standards *Friches* and *Sites économiques* write them, for the public inventories.

What the sources do not tell is left out: a required field then stays empty, and the report says so.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnosis.map_layers import SOURCES, sources_table
from ..errors import PluginError
from ..geography.projection import NOWHERE, legal_epsg_at
from ..language import translate
from ..sources import cnig
from ..workspace.geopackage import write_layers

if TYPE_CHECKING:
    from pathlib import Path

    import geopandas as gpd

    from ..geography.atlas import Atlas
    from .ranking import Ranking

FRICHES, ECONOMIC = "friches", "economic"
_NAMED_IN = ("vacant_land", "economic_sites")
_PAGE = "https://cartofriches.cerema.fr/cartofriches/?site="
"""Page of a site of Cartofriches, followed by its id."""
_OF_CARTOFRICHES = re.compile(r"\d[\dAB]\d{3}_\w+", re.ASCII)
"""How Cartofriches names its sites: a commune and a number. It has no page of a site that local experts added."""

_FRICHE = {
    "site_id": "site_id", "site_nom": "site_name", "site_type": "site_type", "site_adresse": "address",
    "site_identif_date": "identified_on", "site_actu_date": "updated_on", "site_url": "url", "site_statut": "status",
    "activite_libelle": "activity", "comm_nom": "commune_name", "comm_insee": "commune", "bati_vacance": "vacancy",
    "bati_etat": "building_state", "proprio_personne": "owner_kind", "sol_pollution_existe": "pollution",
    "unite_fonciere_surface": "area_m2", "unite_fonciere_refcad": "parcels", "urba_zone_type": "zone_type",
    "urba_zone_lib": "zone_label", "source_nom": "source_name", "source_producteur": "producer_nature",
}  # fmt: skip
_PLOT_OF_FRICHE = {
    "terr_id": "site_id", "terr_refcad": "parcels", "terr_surf_brute": "area_m2", "terr_identif_date": "identified_on",
    "terr_actu_date": "updated_on",
}  # fmt: skip
_PLOT = {
    "terr_id": "object_id", "site_id": "parent_id", "terr_refcad": "parcels", "terr_surf_brute": "area_m2",
    "terr_identif_date": "identified_on", "terr_actu_date": "updated_on", "terr_stade_amngt": "state",
    "terr_stade_comm": "marketing", "terr_etat_occup": "occupation", "terr_usage": "land_use", "terr_cle_en_main": "turnkey",
    "terr_url_cartofriches": "url",
}  # fmt: skip
_SITE = {
    "site_id": "object_id", "pole_id": "parent_id", "site_nom": "name", "site_type": "site_type",
    "site_vocadomi": "vocation", "site_etat": "state", "site_surf_brute": "area_m2", "site_surf_utile": "usable_m2",
    "site_identif_date": "identified_on", "site_actu_date": "updated_on", "source_producteur": "producer",
    "site_url": "url", "site_epci_siren": "epci", "site_comm_nom": "commune_name", "site_comm_insee": "commune",
    "reseau_eau_potable": "water", "reseau_gaz": "gas",
}  # fmt: skip


def write_inventory(atlas: Atlas, ranking: Ranking, standard: str, path: Path) -> list[str]:
    """Write the ranked sites of a study as an inventory, in a GeoPackage in the legal projection of most of them.

    Args:
        atlas: Where the records of the sites are.
        ranking: The ranking; excluded sites are left out.
        standard: ``FRICHES``: vacant land, one layer ``friches``. ``ECONOMIC``: layers ``site_eco`` and ``terrain_eco``, in
            which vacant land is a plot whose ``terr_url_cartofriches`` leads to its page in Cartofriches.
        path: The file; beside the layers, its table ``sources`` says whose records these are, local contributions included.

    Returns:
        What departs from the standard, in words; empty when nothing does.

    Raises:
        PluginError: When no ranked site belongs in this inventory, or the file cannot be written.
    """
    tables = friches(atlas, ranking) if standard == FRICHES else economic(atlas, ranking)
    tables = {name: table for name, table in tables.items() if len(table)}
    if not tables:
        what = translate("TiDataviz", "None of the ranked sites belongs in this inventory.")
        todo = translate("TiDataviz", "Vacant land and economic sites of the workspace do; sites of a layer do not.")
        raise PluginError(what, ranking.study.title, todo)
    report = []
    for name, table in tables.items():
        wanted = cnig.schema(name)
        report += cnig.summary(cnig.validate(table.set_index(wanted.key, drop=False), wanted), wanted)
    credited = [source for source in ranking.sources if source.source_id in _NAMED_IN]
    layers = {name: _projected(table) for name, table in tables.items()}
    write_layers(path, {**layers, SOURCES: sources_table(dict.fromkeys(layers, tuple(credited)))})
    return report


def friches(atlas: Atlas, ranking: Ranking) -> dict[str, gpd.GeoDataFrame]:
    """Return the ranked vacant land in the fields of the standard *Friches*, EPSG:4326."""
    import pandas as pd

    table = _renamed(_records(atlas, ranking, "vacant_land", "site_id"), _FRICHE)
    allowed = {field.name: field.values for field in cnig.schema(cnig.FRICHES).fields}
    # The source spells out what the standard does not know: there it is "inconnu" only where a value is required.
    table["site_type"] = table["site_type"].where(table["site_type"].isin(allowed["site_type"]), "inconnu")
    table["urba_zaer"] = "inconnu"
    areas = pd.to_numeric(table["unite_fonciere_surface"], errors="coerce")
    table["unite_fonciere_surface"] = areas.round()  # the standard takes whole square metres
    return {cnig.FRICHES: table}


def economic(atlas: Atlas, ranking: Ranking) -> dict[str, gpd.GeoDataFrame]:
    """Return the ranked sites in the fields of the standard *Sites économiques*, EPSG:4326, by class."""
    import geopandas as gpd
    import pandas as pd

    vacant = _renamed(_records(atlas, ranking, "vacant_land", "site_id"), _PLOT_OF_FRICHE)
    vacant["terr_url_cartofriches"] = [
        f"{_PAGE}{key}" if _OF_CARTOFRICHES.fullmatch(key) else "" for key in vacant["terr_id"]
    ]
    vacant["site_id"] = ""
    held = _records(atlas, ranking, "economic_sites", "object_id")
    kinds = held["object_kind"] if "object_kind" in held.columns else pd.Series(dtype=object)
    plots = _renamed(held[kinds == "plot"], _PLOT)
    parts = [part for part in (plots, vacant) if len(part)]
    both = gpd.GeoDataFrame(pd.concat(parts, ignore_index=True), geometry="geometry", crs=4326) if parts else plots
    return {cnig.SITE: _surfaces(_renamed(held[kinds == "site"], _SITE)), cnig.PLOT: _surfaces(both)}


def _records(atlas: Atlas, ranking: Ranking, kind: str, key: str) -> gpd.GeoDataFrame:
    """Return the records of the ranked sites of a kind, the best first."""
    import geopandas as gpd
    import pandas as pd

    ranked = ranking.table[(ranking.table["rank"] > 0) & (ranking.table["kind"] == kind)]
    if not len(ranked) or not atlas.has(kind):
        return gpd.GeoDataFrame({key: pd.Series(dtype=object)}, geometry=[], crs=4326)
    table = atlas.table(kind)
    order = dict(zip(ranked["site_id"], range(len(ranked))))
    found = table[table[key].isin(order)]
    return gpd.GeoDataFrame(found.iloc[found[key].map(order).argsort(kind="stable")].reset_index(drop=True))


def _renamed(table: gpd.GeoDataFrame, names: dict[str, str]) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import pandas as pd

    columns = {
        field: table[name] if name in table.columns else pd.Series([""] * len(table), dtype=object)
        for field, name in names.items()
    }
    return gpd.GeoDataFrame(columns, geometry=table.geometry.array, crs=4326)


def _surfaces(table: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a table whose geometry is a surface or nothing: the standard has no place for a point there."""
    surface = table.geom_type.isin(["Polygon", "MultiPolygon"])
    return table.set_geometry(table.geometry.where(surface, None))


def _projected(table: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return a table in the legal projection of most of its rows; mainland France's when none has a place."""
    import numpy as np

    codes = legal_epsg_at(table.geometry)
    known, counts = np.unique(codes[codes != NOWHERE], return_counts=True)
    return table.to_crs(int(known[int(counts.argmax())]) if len(known) else 2154)
