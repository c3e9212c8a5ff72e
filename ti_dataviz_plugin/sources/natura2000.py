"""Natura 2000 sites: layers of the Géoplateforme, answers of API Carto, shapefiles of the INPN and regional variants.

Tidy table ``natura2000``: one row per site and directive, ``kind`` SIC (habitats) or ZPS (birds), ``area_official_m2`` in
square metres as the file says, perimeter in EPSG:4326. No file says the directive the same way: see ``_kinds``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from ..errors import PluginError
from ..language import translate
from ..provenance import Dataset
from . import fields, patrinat, polygons, stamp, tables
from .extent import named_part

if TYPE_CHECKING:
    import geopandas as gpd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "natura2000"
EXPECTED: tuple[str, ...] = ("id_mnhn, nom_site", "SITECODE, SITENAME")

SIC = "SIC"
ZPS = "ZPS"

_CODES = ("sitecode", "id_mnhn")
_NAMES = ("sitename", "nom_site")
_TYPES = ("sitetype", "site_type", "type_site", "type")
# European letters, and the words that French files use.
_TYPE_VALUES = {
    "a": (ZPS,), "b": (SIC,), "c": (SIC, ZPS), "zps": (ZPS,), "sic": (SIC,), "psic": (SIC,), "zsc": (SIC,),
}  # fmt: skip
_NAMED = {SIC: re.compile(r"(?<![a-z])(?:p?sic|zsc)(?![a-z])"), ZPS: re.compile(r"(?<![a-z])zps(?![a-z])")}
_MONTH_IN_NAME = re.compile(r"(?:sic|zsc|zps)_?(\d\d)(0[1-9]|1[0-2])(?!\d)", re.IGNORECASE)


def matches(probe: Probe) -> bool:
    """Tell whether a layer of polygons has a site code and a site name."""
    return bool(_layers(probe))


def _layers(probe: Probe) -> list[Layer]:
    return [
        layer
        for layer in probe.layers
        if any(layer.has(code) for code in _CODES)
        and any(layer.has(name) for name in _NAMES)
        and ("Polygon" in layer.geometry or layer.geometry in {"Unknown", "GeometryCollection"})
    ]


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the sites of every layer of a file, as one table."""
    layers = _layers(probe)
    if not layers:
        raise fields.missing_columns(probe, _CODES[:1], EXPECTED, probe.largest())
    notes: list[str] = []
    sites = patrinat.every_layer(layers, lambda layer: _sites(probe, layer, notes), notes, progress)
    tidy = tables.conform(sites, SOURCE_ID)
    patrinat.refuse_empty(tidy, probe, layers)
    part = named_part("+".join(sorted(kind.lower() for kind in tidy["kind"].unique())), tidy)
    return [Dataset(tidy, stamp.stamp(entry, probe.path, _vintage(probe)), part, tuple(notes))]


def _sites(probe: Probe, layer: Layer, notes: list[str]) -> gpd.GeoDataFrame:
    """Return the tidy columns of one layer; add what an officer should know to the notes."""
    import geopandas as gpd

    raw = polygons.in_degrees(probe.shapes(layer), probe)
    columns = {fields.key(name): name for name in reversed(list(raw.columns)) if name != raw.geometry.name}
    kinds = _kinds(probe, layer, raw, columns)
    sites = gpd.GeoDataFrame(
        {
            "site_code": patrinat.texts(raw, columns, _CODES).str.upper(),
            "site_name": patrinat.texts(raw, columns, _NAMES),
            "area_official_m2": patrinat.official_area(raw, columns),
            "url": patrinat.texts(raw, columns, ("url_fiche",)),
            "kind": kinds,
        },
        geometry=raw.geometry.to_numpy(),
        crs=4326,
    )
    patrinat.tell_unnamed(sites, layer, notes)
    sites = patrinat.with_polygons(sites, layer, notes)
    # A site of both directives is a site of each: one row for one, one for the other.
    return cast("gpd.GeoDataFrame", sites.explode("kind", ignore_index=True))


def _kinds(probe: Probe, layer: Layer, raw: gpd.GeoDataFrame, columns: dict[str, str]) -> list[tuple[str, ...]]:
    """Return the directives of each site: from a column of types, else from what names the layer.

    Raises:
        PluginError: When nothing tells the directive. The code of a site does not.
    """
    for name in _TYPES:
        if name in columns:
            types = [_TYPE_VALUES.get(fields.plain(value)) for value in raw[columns[name]]]
            known = [kinds for kinds in types if kinds is not None]
            if known and len(known) == len(types):
                return known
            if known:
                row = types.index(None)
                where = fields.place(layer.name, row + 1, columns[name])
                value = raw[columns[name]].iloc[row]
                raise fields.bad_value(probe, where, value, "A (ZPS), B (SIC, ZSC), C")
    return [_kind_of_layer(probe, layer, raw, columns)] * len(raw)


def _kind_of_layer(probe: Probe, layer: Layer, raw: gpd.GeoDataFrame, columns: dict[str, str]) -> tuple[str, ...]:
    """Return the directive of a whole layer, from the first name that tells one and only one."""
    beside = str(stamp.sidecar(probe.path).get("layer", ""))
    ids = {str(value).rsplit(".", 1)[0] for value in raw[columns["id"]]} if "id" in columns else set()
    own = ids.pop() if len(ids) == 1 else ""
    for name in (beside, layer.name, own, probe.data_path.stem, probe.path.stem):
        kinds = [kind for kind, pattern in _NAMED.items() if pattern.search(name.lower())]
        if len(kinds) == 1:
            return (kinds[0],)
    raise PluginError(
        translate("TiDataviz", "Nothing tells whether the sites of the file {name} are SIC or ZPS.").format(
            name=probe.path.name
        ),
        fields.found(probe, (layer,)),
        translate(
            "TiDataviz",
            "Begin the file's name with “sic” (habitats directive) or with “zps” (birds directive), or give it a column "
            "SITETYPE (A for ZPS, B for SIC, C for both).",
        ),
    )


def _vintage(probe: Probe) -> str:
    """Return the month that the name of an INPN file states (``zps1810``), else that of the download."""
    for name in (probe.path.stem, probe.data_path.stem):
        found = _MONTH_IN_NAME.search(name)
        if found:
            return f"20{found.group(1)}-{found.group(2)}"
    return str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
