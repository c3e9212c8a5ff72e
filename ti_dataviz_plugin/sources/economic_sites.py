"""Economic sites in the CNIG standard "Sites économiques": sites, plots, hubs and establishments.

Tidy table ``economic_sites``: one row per object, ``object_kind`` tells which. The standard gives surfaces in hectares: they
become square metres. The template is in EPSG:2154. Each table is held against the standard, and what departs from it is told
in the notes. Contacts of establishments and names of purchasers are not read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import cnig, economic_places, fields, stamp, tables
from .lenient_rows import Rows
from .vacant_land_values import iso_date, parcels

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "economic_sites"
EXPECTED: tuple[str, ...] = (
    "site_id, site_nom, site_type, site_surf_brute, site_comm_insee",
    "terr_id, site_id, terr_surf_brute, terr_stade_comm",
    "pole_id, pole_nom, pole_surface",
    "siret, terr_id, etab_raison_sociale, comm_insee",
)
_HECTARE = 10_000.0
_FEW = 5


@dataclass(frozen=True)
class Kind:
    """One of the four tables.

    Attributes:
        name: Value of ``object_kind``.
        mark: Columns, as keys, that make the table known.
        schema: Its table of the standard, "" where none is published.
        texts: Tidy column -> column of the file.
        numbers: The same for numbers kept as they are.
        hectares: The same for surfaces.
        shape: Column that holds the geometry in a CSV.
        point: Column that holds a point, where there is one.
    """

    name: str
    mark: tuple[str, ...]
    schema: str
    texts: Mapping[str, str]
    numbers: Mapping[str, str]
    hectares: Mapping[str, str]
    shape: str = ""
    point: str = ""


_SITE = Kind(
    "site", ("site_id", "site_surf_brute"), cnig.SITE,
    {
        "object_id": "site_id", "parent_id": "pole_id", "name": "site_nom", "site_type": "site_type",
        "vocation": "site_vocadomi", "state": "site_etat", "label": "site_quali_territoire", "commune": "site_comm_insee",
        "commune_name": "site_comm_nom", "epci": "site_epci_siren", "water": "reseau_eau_potable", "gas": "reseau_gaz",
        "electricity": "reseau_electrique", "fibre": "reseau_fibre_optique", "rail_freight": "reseau_fret_ferroviaire",
        "waterway": "reseau_fluvial", "producer": "source_producteur", "identified_on": "site_identif_date",
        "updated_on": "site_actu_date", "url": "site_url",
    },
    {
        "vacancy_percent": "site_taux_vacance", "establishments": "site_nb_etab", "jobs": "site_nb_emploi",
        "motorway_km": "autoroute_echang_dist", "station_km": "gare_dist", "freight_station_km": "gare_fret_dist",
        "airport_km": "aeroport_dist", "port_km": "port_dist",
    },
    {"area_m2": "site_surf_brute", "usable_m2": "site_surf_utile", "available_m2": "site_surf_comm_dispo"},
    "site_geomsurf", "site_geompoint",
)  # fmt: skip
_PLOT = Kind(
    "plot", ("terr_id", "terr_surf_brute"), cnig.PLOT,
    {
        "object_id": "terr_id", "parent_id": "site_id", "state": "terr_stade_amngt", "marketing": "terr_stade_comm",
        "occupation": "terr_etat_occup", "land_use": "terr_usage", "turnkey": "terr_cle_en_main", "parcels": "terr_refcad",
        "identified_on": "terr_identif_date", "updated_on": "terr_actu_date", "url": "terr_url_cartofriches",
    },
    {}, {"area_m2": "terr_surf_brute"}, "terr_geomsurf",
)  # fmt: skip
_HUB = Kind(
    "hub", ("pole_id", "pole_nom"), "",
    {
        "object_id": "pole_id", "name": "pole_nom", "vocation": "pole_vocadomi", "label": "pole_rayonnement",
        "identified_on": "pole_identif_date", "updated_on": "pole_actu_date",
    },
    {"establishments": "pole_nb_etab", "jobs": "pole_nb_emploi"}, {"area_m2": "pole_surface"}, "", "pole_geompoint",
)  # fmt: skip
_ESTABLISHMENT = Kind(
    "establishment", ("siret", "etab_raison_sociale"), cnig.ESTABLISHMENT,
    {
        "object_id": "siret", "parent_id": "terr_id", "name": "etab_nom", "commune": "comm_insee",
        "commune_name": "comm_nom", "epci": "epci_siren", "activity": "etab_activite_code",
        "headcount": "etab_effectif_libelle", "state": "etab_actif", "producer": "etab_source_info",
        "identified_on": "etab_identif_date", "updated_on": "etab_actu_date",
    },
    {}, {}, "etab_geompoint",
)  # fmt: skip
KINDS = (_SITE, _PLOT, _HUB, _ESTABLISHMENT)


def matches(probe: Probe) -> bool:
    """Tell whether a layer is one of the four tables."""
    return bool(_layers(probe))


def _layers(probe: Probe) -> list[tuple[Kind, Layer]]:
    found = ((kind, probe.layer_with(*kind.mark)) for kind in KINDS)
    return [(kind, layer) for kind, layer in found if layer is not None]


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return one table for each of the four that holds rows.

    Raises:
        PluginError: When none does, or a row has no id.
    """
    result = []
    layers = _layers(probe)
    for kind, layer in layers:
        check(progress)
        if layer.features:  # -1 for a CSV, whose rows are not counted beforehand
            rows = Rows(probe, layer)
            if len(rows.raw):
                result.append(_dataset(rows, kind, entry))
    if not result:
        raise PluginError(
            translate("TiDataviz", "The file {name} holds no row: it is the empty template.").format(name=probe.path.name),
            fields.found(probe, [layer for _kind, layer in layers]),
            translate("TiDataviz", "Fill it, or ask its producer for the filled file."),
        )
    return result


def _dataset(rows: Rows, kind: Kind, entry: Entry) -> Dataset:
    import geopandas as gpd

    _judge(rows, kind)
    table = _attributes(rows, kind)
    shapes = economic_places.shapes(rows, kind.shape, kind.point)
    frame = gpd.GeoDataFrame(table, geometry=shapes, crs=4326)
    again = frame["object_id"].duplicated(keep="last")
    if again.any():
        text = translate("TiDataviz", "{count} rows repeat an id: the last one was kept (for instance {name}).")
        first = frame.loc[again, "object_id"].iloc[0]
        rows.notes.append(text.format(count=number(int(again.sum())), name=first))
    tidy = tables.conform(frame[~again], SOURCE_ID)
    days = [day for day in tidy["updated_on"] if day]
    vintage = max(days)[:7] if days else str(stamp.sidecar(rows.probe.path).get("retrieved_at", ""))[:7]
    part = f"{kind.name} {_departments(tidy)}".strip()
    return Dataset(tidy, stamp.stamp(entry, rows.probe.path, vintage), part, tuple(rows.notes))


def _judge(rows: Rows, kind: Kind) -> None:
    """Hold a table against the standard, and add what departs from it to the notes."""
    import geopandas as gpd

    if not kind.schema:
        text = translate("TiDataviz", "{layer}: the standard publishes no schema of this table, it was not checked.")
        rows.notes.append(text.format(layer=rows.layer.name))
        return
    wanted = cnig.schema(kind.schema)
    table = gpd.GeoDataFrame(rows.raw, geometry="geometry", crs=4326) if "geometry" in rows.raw.columns else rows.raw
    rows.notes += cnig.summary(cnig.validate(table, wanted), wanted)


def _attributes(rows: Rows, kind: Kind) -> pd.DataFrame:
    """Return the tidy columns, geometry apart."""
    import pandas as pd

    table = pd.DataFrame({"object_kind": kind.name}, index=rows.raw.index)
    day = translate("TiDataviz", "a date, DD/MM/YYYY or YYYY-MM-DD")
    for column, name in kind.texts.items():
        if column in {"identified_on", "updated_on"}:
            table[column] = rows.converted(name, iso_date, "", day)
        elif column == "parcels":
            table[column] = rows.converted(name, lambda value: parcels(value)[0], "", "")
        else:
            table[column] = rows.text(name)
    wrong = table.index[table["object_id"] == ""]
    if len(wrong):
        where = fields.place(rows.layer.name, wrong[0], kind.texts["object_id"])
        raise fields.bad_value(rows.probe, where, "", translate("TiDataviz", "an id"))
    figure = translate("TiDataviz", "a number")
    for column, name in kind.numbers.items():
        table[column] = rows.converted(name, _figure, math.nan, figure)
    surface = translate("TiDataviz", "an area in hectares")
    for column, name in kind.hectares.items():
        table[column] = rows.converted(name, _figure, math.nan, surface) * _HECTARE
    if "commune" in table.columns:
        table["commune"] = fields.codes(table["commune"], 5)
    return table


def _figure(value: Any) -> float:  # noqa: ANN401 (whatever a cell holds)
    result = fields.decimal(value)
    if result < 0:
        raise ValueError(value)
    return result


def _departments(tidy: gpd.GeoDataFrame) -> str:
    """Return the departments of a table, told by its communes, else by its ids, which begin with a commune code."""
    codes = tidy["commune"].where(tidy["commune"] != "", tidy["object_id"].str[:5])
    found = {code[:3] if code[:2] in {"97", "98"} else code[:2] for code in codes if fields.clean(code)}
    known = sorted(code for code in found if code.isalnum())
    return "-".join(known) if 0 < len(known) <= _FEW else ""
