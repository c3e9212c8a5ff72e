"""Risk-prevention plans: natural (PPRN), technological (PPRT) and mining (PPRM).

Two layouts: easements of the Géoportail de l'urbanisme (``assiette_sup_s``, where ``suptype`` pm1 is a natural plan and pm3
a technological one), and perimeters of Géorisques, whose kind and hazard only the name of the layer tells.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, polygons, stamp, tables
from .extent import named_part

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "risk_plans"
EXPECTED: tuple[str, ...] = (
    "suptype (pm1, pm3), idgen, nomsuplitt, the_geom",
    "PPRN_PERIMETRE_…, PPRT_PERIMETRE_…, PPRM_PERIMETRE_…: id_gaspar, nom_ppr",
)

NATURAL, TECHNOLOGICAL, MINING = "natural", "technological", "mining"
KINDS = (NATURAL, TECHNOLOGICAL, MINING)
PUBLISHED = "servitude publiée au Géoportail de l’urbanisme"
"""State of a plan known as an easement: only a plan in force becomes one."""

_EASEMENTS = {"pm1": NATURAL, "pm3": TECHNOLOGICAL}
_LETTERS = {"n": NATURAL, "t": TECHNOLOGICAL, "m": MINING}
_HAZARDS = {
    "inond": "flood", "submar": "marine submersion", "mvt": "ground movement", "seisme": "earthquake",
    "avalanche": "avalanche", "feu": "wildfire", "risqind": "industrial", "minier": "mining",
}  # fmt: skip
_PERIMETER = re.compile(r"(?<![a-z])ppr([ntm])_perimetre_([a-z]+)")
_WANTED = {
    "plan_code": "id_gaspar|idgaspar|code_gaspar|cod_gaspar",
    "plan_name": "nom_ppr|lib_ppr|libppr|libelle_ppr|nom|libelle",
    "state": "libelle_etat|lib_etat|etat_ppr|etat|code_etat",
    "approved_on": "date_approbation|date_appro|dateappro|dat_appro",
    "communes": "code_insee|codeinsee|code_commune|insee_com|insee",
    "url": "url|uri_gaspar|site_web|url_fiche",
}
_STATES = {"01": "Prescrit", "02": "Approuvé", "03": "Abrogé", "04": "Appliqué par anticipation"}


def matches(probe: Probe) -> bool:
    """Tell whether a layer holds easements, or perimeters of plans by its name."""
    return bool(_layers(probe))


def _layers(probe: Probe) -> list[Layer]:
    areal = [layer for layer in probe.layers if "Polygon" in layer.geometry or layer.geometry == "Unknown"]
    return [layer for layer in areal if layer.has("suptype") or _told(probe, layer)]


def _told(probe: Probe, layer: Layer) -> tuple[str, str] | None:
    """Return the kind and the hazard that the name of a layer of Géorisques tells; None when it tells none."""
    beside = str(stamp.sidecar(probe.path).get("layer", ""))
    for name in (beside, layer.name, _collection(probe, layer), probe.data_path.stem, probe.path.stem):
        found = _PERIMETER.search(name.lower())
        if found:
            return _LETTERS[found.group(1)], _HAZARDS.get(found.group(2), found.group(2))
    return None


def _collection(probe: Probe, layer: Layer) -> str:
    """Return the collection that the ids of the features name, "" when there is none."""
    given = fields.header(layer, "id|gml_id")
    return fields.clean(probe.sample(layer, 1)[given].iloc[0]) if given and layer.features else ""


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the plans of every layer of a file, as one table.

    Raises:
        PluginError: When a column is absent, or the file holds no plan.
    """
    import geopandas as gpd
    import pandas as pd

    layers = _layers(probe)
    if not layers:
        raise fields.missing_columns(probe, ("suptype",), EXPECTED, probe.largest())
    notes: list[str] = []
    frames = []
    for layer in layers:
        check(progress)
        raw = polygons.in_degrees(probe.shapes(layer), probe)
        found = _easements(raw, layer, notes) if layer.has("suptype") else _perimeters(probe, layer, raw)
        frames.append(_with_polygons(found, layer, notes))
    plans = gpd.GeoDataFrame(pd.concat(frames, ignore_index=True), geometry="geometry", crs=4326)
    plans = _one_row_per_plan(plans, notes)
    check(progress)
    tidy = tables.conform(plans, SOURCE_ID)
    if tidy.empty:
        raise PluginError(
            translate("TiDataviz", "The file {name} holds no risk-prevention plan.").format(name=probe.path.name),
            fields.found(probe, layers),
            translate("TiDataviz", "Take the easements PM1 and PM3, or the perimeters of PPRN, PPRT and PPRM."),
        )
    kinds = "+".join(sorted({f"{kind} {hazard}".strip() for kind, hazard in zip(tidy["kind"], tidy["hazard"])}))
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), named_part(kinds, tidy), tuple(notes))]


def _easements(raw: gpd.GeoDataFrame, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the plans among the easements of a layer; other easements are left out and counted."""
    import geopandas as gpd

    columns = {fields.key(name): fields.cleaned(raw[name]) for name in raw.columns if name != raw.geometry.name}
    kind = columns["suptype"].str.lower().map(_EASEMENTS)
    plans = gpd.GeoDataFrame(
        {
            "plan_code": _first(columns, raw, "idgen", "idass"),
            "plan_name": _first(columns, raw, "nomsuplitt", "nomass"),
            "kind": kind,
            "hazard": "",
            "state": PUBLISHED,
            "approved_on": "",
            "communes": "",
            "url": _first(columns, raw, "urlreg"),
        },
        geometry=raw.geometry.to_numpy(),
        crs=4326,
    )
    others = int(kind.isna().sum())
    if others:
        text = translate("TiDataviz", "{layer}: {count} easements of other kinds than PM1 and PM3 were left out.")
        notes.append(text.format(layer=layer.name, count=number(others)))
    return plans.loc[kind.notna()]


def _first(columns: dict[str, pd.Series], raw: gpd.GeoDataFrame, *names: str) -> pd.Series:
    """Return the first filled text among columns, row by row."""
    import pandas as pd

    result = pd.Series("", index=raw.index, dtype=object)
    for name in names:
        if name in columns:
            result = result.where(result != "", columns[name])
    return result


def _perimeters(probe: Probe, layer: Layer, raw: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the plans of a layer of Géorisques."""
    import geopandas as gpd

    told = _told(probe, layer)
    optional = [name for name in _WANTED if name != "plan_code"]
    table = fields.pick(probe, layer, raw.drop(columns=raw.geometry.name), _WANTED, optional)
    table = table.apply(fields.cleaned)
    if "state" in table.columns:
        table["state"] = table["state"].map(lambda value: _STATES.get(value, value))
    kind, hazard = told or ("", "")
    return gpd.GeoDataFrame(table.assign(kind=kind, hazard=hazard), geometry=raw.geometry.to_numpy(), crs=4326)


def _with_polygons(plans: gpd.GeoDataFrame, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the plans with valid polygons; say how many were repaired or have none."""
    plans, broken = polygons.repaired(plans)
    if broken:
        text = translate("TiDataviz", "{layer}: {count} invalid perimeters were repaired.")
        notes.append(text.format(layer=layer.name, count=number(broken)))
    empty = plans.geometry.isna() | plans.geometry.is_empty | ~plans.geom_type.isin(["Polygon", "MultiPolygon"])
    if empty.any():
        text = translate("TiDataviz", "{layer}: {count} plans without any perimeter were left out.")
        notes.append(text.format(layer=layer.name, count=number(int(empty.sum()))))
    return plans.loc[~empty]


def _one_row_per_plan(plans: gpd.GeoDataFrame, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the plans with the pieces of one plan and hazard put together, their communes listed."""
    import pandas as pd

    plans = plans.reindex(columns=[*tables.TABLES[SOURCE_ID]])
    texts = [name for name in plans.columns if name != "geometry"]
    plans[texts] = plans[texts].fillna("")
    keys = ["plan_code", "kind", "hazard"]
    repeated = (plans["plan_code"] != "") & plans.duplicated(keys, keep=False)
    if not repeated.any():
        return plans
    rest: dict[str, Any] = dict.fromkeys(("plan_name", "state", "approved_on", "url"), "first")
    rest["communes"] = lambda codes: "|".join(sorted({code for code in codes if code}))
    whole = plans.loc[repeated].dissolve(keys, aggfunc=rest).reset_index()
    text = translate("TiDataviz", "{count} plans came in several pieces, put together.")
    notes.append(text.format(count=number(len(whole))))
    return cast("gpd.GeoDataFrame", pd.concat([plans.loc[~repeated], whole], ignore_index=True))
