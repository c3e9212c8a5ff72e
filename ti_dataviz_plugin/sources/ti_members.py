"""Reader of the lists of members of the Territoires d'industrie: ANCT's groupings, its polygons, CDC's list, the tidy list.

Table ``ti_members`` of ``tables``: one row per (programme, territory, member). Polygon files give ``ti_boundaries`` as
well. Members are EPCI, EPT of Grand Paris, and single communes given by the SIREN of the commune.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .catalogue import catalogue
from .reference import ept_codes
from .shapes import AREAL, read_shapes
from .stamp import stamp
from .tables import conform
from .ti_programme import PROGRAMMES, programme_of

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "ti_members"
BOUNDARIES = "ti_boundaries"
EXPECTED: tuple[str, ...] = (
    "id_ti, lib_ti, siren_groupement, lib_groupement",
    "id_ti, lib_ti, siren_epci, lib_epci",
    "id_territoire, lib_territoire, liste_geo",
    "id_ti, lib_ti, Code Officiel EPCI, Nom Officiel EPCI",
    "programme, territory_id, territory_name, member_siren, member_name",
)

_ID = "id_ti|id_territoire|territory_id"
_SIREN = "siren_groupement|siren_epci|code_officiel_epci|epci_code|member_siren|member_code"
_WANTED = {
    "territory_id": _ID,
    "territory_name": "lib_ti|lib_territoire|territory_name",
    "sirens": _SIREN,
    "names": "lib_groupement|lib_epci|nom_officiel_epci|epci_name|member_name",
    "pairs": "liste_geo",
    "programme": "programme",
}
_OPTIONAL = ("territory_name", "names", "pairs", "programme", "sirens")
_PAIR = re.compile(r"\s*(?P<name>.*?)\s*\(\s*(?P<siren>\d{9})\s*\)\s*", re.DOTALL)
_SIREN_FORM = re.compile(r"\d{9}")
_NEXT_NAME = re.compile(r",\s*(?=C[ACU]\s|EPT\s|M[ée]tropole\s)")
"""A comma that parts two names: some names hold commas themselves, and a grouping's name begins with its legal form."""


def matches(probe: Probe) -> bool:
    """Tell whether a layer gives the members of each territory."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    fit = [
        layer
        for layer in probe.layers
        if fields.header(layer, _ID) and (fields.header(layer, _SIREN) or "liste_geo" in layer.keys)
    ]
    return max(fit, key=lambda layer: layer.features) if fit else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the members, one table per programme of the file, and the boundaries when the file has polygons.

    Raises:
        PluginError: When the programme cannot be told, a SIREN is not one, or a column is absent.
    """
    layer = _layer(probe) or probe.largest()
    mapped = probe.kind in ("geojson", "gpkg", "shapefile")
    shaped = mapped and bool(layer.geometry)
    content = read_shapes(probe, layer) if shaped else probe.shapes(layer) if mapped else probe.table(layer)
    raw = fields.pick(probe, layer, content, _WANTED, _OPTIONAL)
    raw = raw.apply(fields.cleaned)
    raw["territory_name"] = raw.get("territory_name", "")
    check(progress)
    _require_ids(probe, layer, raw)
    if "programme" not in raw.columns:
        raw["programme"] = programme_of(probe, dict(zip(raw["territory_id"], raw["territory_name"])))
    expected = translate("TiDataviz", "2018-2023 or 2023-2027")
    fields.check_pattern(probe, (layer, "programme"), raw["programme"], "|".join(PROGRAMMES), expected)
    members, notes = _members(probe, layer, raw)
    datasets = []
    for programme, rows in members.groupby("programme", sort=True):
        provenance = stamp(entry, probe.path, str(programme))
        kinds = _remarks(rows)
        datasets.append(Dataset(conform(rows, SOURCE_ID), provenance, str(programme), (*notes, *kinds)))
    if shaped:
        datasets.append(_boundaries(probe, raw.assign(geometry=content.geometry)))
    return datasets


def _require_ids(probe: Probe, layer: Layer, raw: pd.DataFrame) -> None:
    expected = translate("TiDataviz", "the id of a territory, such as ti-5204")
    fields.check_pattern(probe, (layer, _ID), raw["territory_id"], r"[Tt][Ii]-\w+", expected)


def codes_of(text: str) -> list[tuple[str, str]]:
    """Return (SIREN, "") of each member of a list of SIREN parted by commas.

    Raises:
        ValueError: When a SIREN has not 9 digits, or there is none.
    """
    codes = [fields.code(part, 9) for part in re.split(r"[,;]", text) if part.strip()]
    if not codes or not all(_SIREN_FORM.fullmatch(code) for code in codes):
        raise ValueError(text)
    return [(code, "") for code in codes]


def named(members: list[tuple[str, str]], names: str) -> list[tuple[str, str]]:
    """Return members with their names, given in the same order and parted by commas; some names hold commas themselves.

    The number of members tells where the names part. When it cannot, they stay without names.
    """
    if len(members) == 1:
        return [(members[0][0], names)]
    for parts in (_NEXT_NAME.split(names), names.split(",")):
        if len(parts) == len(members):
            return [(code, fields.clean(name)) for (code, _none), name in zip(members, parts)]
    return members


def pairs_of(text: str) -> list[tuple[str, str]]:
    """Return (SIREN, name) of each member of a ``liste_geo``: ``CA Mauges Communauté (200060010); CC ... (...)``.

    Raises:
        ValueError: When the text is not of this form.
    """
    found, at = [], 0
    while at < len(text):
        pair = _PAIR.match(text, at)
        if not pair or (pair.end() < len(text) and text[pair.end()] != ";"):
            raise ValueError(text)
        found.append((pair["siren"], fields.clean(pair["name"])))
        at = pair.end() + 1
    if not found:
        raise ValueError(text)
    return found


def kind_of(code: str, name: str) -> str:
    """Return EPT, commune or EPCI, from the SIREN and the name; "" when they do not say."""
    if code in ept_codes() or name.startswith("EPT "):
        return "EPT"
    if code.startswith("21"):
        return "commune"
    return "EPCI" if code.startswith(("20", "24")) else ""


def _members(probe: Probe, layer: Layer, raw: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """Return one row per member, without copies, and what was done."""
    import pandas as pd

    cells, pattern = ("pairs", "liste_geo") if "pairs" in raw.columns else ("sirens", _SIREN)
    expected = translate(
        "TiDataviz", "SIREN of 9 digits; in liste_geo, each in brackets after its name, parted by semicolons"
    )
    names = raw["names"] if "names" in raw.columns else [""] * len(raw)
    lists = fields.parsed(probe, (layer, pattern), raw[cells], pairs_of if cells == "pairs" else codes_of, expected)
    rows = []
    for line, cell, label in zip(raw.to_dict("records"), raw[cells], names):
        found = lists[cell] if cells == "pairs" else named(lists[cell], label)
        territory = (line["programme"], line["territory_id"].lower(), line["territory_name"])
        rows += [(*territory, code, name, kind_of(code, name)) for code, name in found]
    columns = ["programme", "territory_id", "territory_name", "member_code", "member_name", "member_kind"]
    table = pd.DataFrame(rows, columns=columns)
    elsewhere = {code: name for code, name in zip(table["member_code"], table["member_name"]) if name}
    table["member_name"] = [
        name or elsewhere.get(code, "") for code, name in zip(table["member_code"], table["member_name"])
    ]
    copies = table.duplicated(["programme", "territory_id", "member_code"])
    notes = []
    if copies.any():
        text = translate("TiDataviz", "{count} rows repeated a member of a territory; each member is kept once.")
        notes.append(text.format(count=number(int(copies.sum()))))
    return table[~copies], notes


def _remarks(rows: pd.DataFrame) -> list[str]:
    """Return what an officer should know of the members of one programme."""
    notes = []
    unnamed = int((rows["member_name"] == "").sum())
    if unnamed:
        notes.append(translate("TiDataviz", "{count} members are given by their SIREN alone.").format(count=number(unnamed)))
    for kind, text in (
        ("EPT", translate("TiDataviz", "{count} members are EPT of Grand Paris: {names}.")),
        ("commune", translate("TiDataviz", "{count} members are single communes: {names}.")),
    ):
        some = rows[rows["member_kind"] == kind]
        if len(some):
            names = ", ".join(sorted(name or code for name, code in zip(some["member_name"], some["member_code"])))
            notes.append(text.format(count=number(len(some)), names=names))
    return notes


def _boundaries(probe: Probe, raw: pd.DataFrame) -> Dataset:
    """Return the perimeters as published. Those without area are kept: a territory must not vanish from a map in silence."""
    import geopandas as gpd

    programmes = raw["programme"].unique()
    if len(programmes) != 1:
        raise PluginError(
            translate("TiDataviz", "The file {name} mixes the polygons of several programmes.").format(name=probe.path.name),
            ", ".join(map(str, programmes)),
            translate("TiDataviz", "Import one file for each programme."),
        )
    programme = str(programmes[0])
    table = gpd.GeoDataFrame(raw, geometry="geometry", crs=4326)
    table["territory_id"] = table["territory_id"].str.lower()
    notes = []
    flat = table[~table.geometry.geom_type.isin(AREAL)]
    if len(flat):
        names = ", ".join(f"{name} ({code})" for name, code in zip(flat["territory_name"], flat["territory_id"]))
        notes.append(
            translate(
                "TiDataviz", "{count} published perimeters are not plain polygons; they are kept as they are: {names}."
            ).format(count=number(len(flat)), names=names)
        )
    entry = catalogue()[BOUNDARIES]
    return Dataset(conform(table, BOUNDARIES), stamp(entry, probe.path, programme), programme, tuple(notes))
