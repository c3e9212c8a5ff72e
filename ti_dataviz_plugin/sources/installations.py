"""Classified installations (ICPE) of Géorisques: API v1, exports, and the files of 2020.

Coordinates are either longitude and latitude, or two texts in the coordinate system that the record names: it is read, never
assumed. Nothing about Seveso is not the same as *Non Seveso*.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, stamp
from .extent import named_part
from .reference import department_of
from .tables import conform
from .vacant_land_places import in_france
from .vacant_land_rows import rows

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "installations"
EXPECTED: tuple[str, ...] = (
    "codeAIOT, raisonSociale, regime, statutSeveso, codeInsee, longitude, latitude",
    "numInspection, nomInst, regimeInst, statutInst, codeInsee, x, y, systProj",
    "Numéro d'inspection, Nom établissement, Régime en vigueur, Statut SEVESO",
)

_WANTED = {
    "installation_id": "codeaiot|code_aiot|numinspection|numero_d_inspection|idinst",
    "name": "raisonsociale|raison_sociale|nominst|nom_etablissement",
    "siret": "siret|codesiret|code_siret|numero_siret",
    "postal_code": "codepostal|code_postal",
    "commune": "codeinsee|code_insee|code_commune",
    "commune_name": "commune|communeinst|nom_commune",
    "activity": "codenaf|code_naf|codeactiviteinst|code_ape",
    "activity_name": "activiteinst|libelle_naf",
    "regime": "regime|regimeinst|regime_en_vigueur",
    "seveso": "statutseveso|statut_seveso|statutinst",
    "state": "etatactivite|etat_activite|etat_d_activite|etatactiviteinst",
    "updated_on": "date_maj|datemaj|date_de_maj",
    "longitude": "longitude",
    "latitude": "latitude",
    "x": "coordonneexaiot|coordonnee_x_aiot|x",
    "y": "coordonneeyaiot|coordonnee_y_aiot|y",
    "system": "systemecoordonneesaiot|systeme_coordonnees_aiot|systproj",
}
_NEEDED = ("installation_id", "name", "regime")
_ADDRESS = "adresse_?[123]"
_REGIMES = {
    "autorisation": "Autorisation", "enregistrement": "Enregistrement", "declaration": "Déclaration",
    "non icpe": "Non ICPE", "inconnu": "",
}  # fmt: skip
_SEVESO = {
    "seveso seuil haut": "Seveso seuil haut", "seuil haut": "Seveso seuil haut", "h": "Seveso seuil haut",
    "as": "Seveso seuil haut", "seveso seuil bas": "Seveso seuil bas", "seuil bas": "Seveso seuil bas",
    "b": "Seveso seuil bas", "sb": "Seveso seuil bas", "non seveso": "Non Seveso", "ns": "Non Seveso", "inconnu": "",
}  # fmt: skip
_SYSTEMS = {
    "lambert 93": 2154, "lambert93": 2154, "l93": 2154, "rgf93 lambert 93": 2154, "lambert ii etendu": 27572,
    "lambert 2 etendu": 27572, "l2e": 27572, "wgs84": 4326, "wgs 84": 4326, "rgr92 utm 40s": 2975, "rgfg95 utm 22n": 2972,
    "rgm04 utm 38s": 4471, "rgaf09 utm 20n": 5490,
}  # fmt: skip
_EPSG = re.compile(r"(?:epsg )?(\d{4,5})")


def matches(probe: Probe) -> bool:
    """Tell whether a table has installations with their name and regime."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    return next((layer for layer in probe.layers if all(fields.header(layer, _WANTED[name]) for name in _NEEDED)), None)


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the installations of a file, one row for each.

    Raises:
        PluginError: When a column is absent, or a code or a number cannot be read.
    """
    import geopandas as gpd

    layer = _layer(probe) or probe.largest()
    raw = rows(probe, layer)
    placed = raw["geometry"].tolist() if layer.geometry else None
    raw = raw.drop(columns="geometry", errors="ignore")
    table = fields.pick(probe, layer, raw, _WANTED, [name for name in _WANTED if name not in _NEEDED])
    table = table.apply(lambda column: column.map(fields.clean))
    table = table.reindex(columns=list(_WANTED), fill_value="")
    table["address"] = _addresses(raw)
    check(progress)
    notes = _missing_pages(probe)
    _codes(probe, layer, table)
    table["regime"] = _worded(table["regime"], _REGIMES)
    table["seveso"] = _worded(table["seveso"], _SEVESO)
    table["updated_on"] = table["updated_on"].str.slice(0, 10)
    places = _points(placed) if placed is not None else _coordinates(probe, layer, table, notes)
    table["x"], table["y"] = places
    check(progress)
    installations = _one_row_each(table, notes)
    known = _located(installations, notes)
    shapes = gpd.points_from_xy(installations["x"], installations["y"], crs=4326)
    geometry = [shape if inside else None for shape, inside in zip(shapes, known)]
    tidy = conform(gpd.GeoDataFrame(installations, geometry=geometry, crs=4326), SOURCE_ID)
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7] or max(tidy["updated_on"], default="")[:7]
    return [Dataset(tidy, stamp.stamp(entry, probe.path, vintage), _part(tidy), tuple(notes))]


def _addresses(raw: pd.DataFrame) -> list[str]:
    """Return the lines of each address as one."""
    columns = [name for name in raw.columns if re.fullmatch(_ADDRESS, str(name))]
    return [", ".join(filter(None, map(fields.clean, lines))) for lines in raw[sorted(columns)].to_numpy().tolist()]


def _missing_pages(probe: Probe) -> list[str]:
    """Return a note when the file is one page of an answer that had several."""
    if probe.kind != "json":
        return []
    content = json.loads(probe.data_path.read_bytes().decode("utf-8-sig"))
    total, held = (content.get("results"), len(content.get("data") or ())) if isinstance(content, dict) else (None, 0)
    if not isinstance(total, int) or total <= held:
        return []
    text = translate("TiDataviz", "The file is one page of an answer: {held} installations of {total}.")
    return [text.format(held=number(held), total=number(total))]


def _codes(probe: Probe, layer: Layer, table: pd.DataFrame) -> None:
    """Give codes their form in place; raise for one that is none."""
    for name, width in (("commune", 5), ("postal_code", 5), ("siret", 14)):
        table[name] = table[name].map(lambda value, width=width: fields.code(value, width) if value else "")
    expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    fields.check_pattern(probe, (layer, _WANTED["commune"]), table["commune"], r"\d{5}|2[AB]\d{3}|", expected)


def _worded(column: pd.Series, words: dict[str, str]) -> pd.Series:
    """Return a column with one spelling for each known word; an unknown one stays as it is."""
    known = {value: words.get(fields.plain(value), value) for value in column.unique()}
    return column.map(known)


def _points(shapes: list[object]) -> tuple[list[float], list[float]]:
    """Return the coordinates of a layer that has its geometry."""
    points = [shape if getattr(shape, "geom_type", "") == "Point" else None for shape in shapes]
    nothing = float("nan")
    return (
        [getattr(point, "x", nothing) for point in points],
        [getattr(point, "y", nothing) for point in points],
    )


def _coordinates(probe: Probe, layer: Layer, table: pd.DataFrame, notes: list[str]) -> tuple[pd.Series, pd.Series]:
    """Return longitude and latitude: as given, else from x and y in the system that the record names."""
    numbers = {
        name: fields.decimals(probe, (layer, _WANTED[name]), table[name]) for name in ("longitude", "latitude", "x", "y")
    }
    longitude, latitude = numbers["longitude"], numbers["latitude"]
    rest = (longitude.isna() | latitude.isna()) & numbers["x"].notna() & numbers["y"].notna()
    unknown: dict[str, int] = {}
    for system in table.loc[rest, "system"].unique():
        chosen = rest & (table["system"] == system)
        points = _in_degrees(numbers["x"][chosen], numbers["y"][chosen], system)
        if points is None:
            unknown[system or "?"] = int(chosen.sum())
            continue
        longitude = longitude.mask(chosen, points.x)
        latitude = latitude.mask(chosen, points.y)
    if unknown:
        notes.append(
            translate(
                "TiDataviz", "{count} installations give coordinates in a system that is not known: {systems}."
            ).format(count=number(sum(unknown.values())), systems=", ".join(unknown))
        )
    return longitude, latitude


def _in_degrees(x: pd.Series, y: pd.Series, system: str) -> gpd.GeoSeries | None:
    """Return points in EPSG:4326; None when the system named is not known."""
    import geopandas as gpd
    from pyproj.exceptions import CRSError

    name = fields.plain(system)
    code = _EPSG.fullmatch(name)
    epsg = int(code.group(1)) if code else _SYSTEMS.get(name)
    if epsg is None:
        return None
    try:
        return gpd.GeoSeries(gpd.points_from_xy(x, y), index=x.index, crs=epsg).to_crs(4326)
    except CRSError:
        return None


def _one_row_each(table: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Return the table without the rows that repeat an installation."""
    repeated = (table["installation_id"] != "") & table.duplicated("installation_id")
    if repeated.any():
        text = translate("TiDataviz", "{count} rows repeat an installation and were left out.")
        notes.append(text.format(count=number(int(repeated.sum()))))
    return table.loc[~repeated].reset_index(drop=True)


def _located(table: pd.DataFrame, notes: list[str]) -> list[bool]:
    """Tell which installations lie in France; say how many do not, or have no coordinates."""
    inside = [in_france(x, y) for x, y in zip(table["x"], table["y"])]
    if not all(inside):
        notes.append(
            translate(
                "TiDataviz", "{count} installations have no usable coordinates: they are kept, but not on the map."
            ).format(count=number(inside.count(False)))
        )
    return inside


def _part(tidy: gpd.GeoDataFrame) -> str:
    """Return the extent of the file, else the departments that its rows name: an extract is not the country."""
    located = tidy[tidy.geometry.notna()]
    if len(located):
        return named_part("", located)
    places = tidy["commune"].where(tidy["commune"] != "", tidy["postal_code"])
    return " ".join(sorted({department_of(place) for place in places} - {""}))[:80] or "?"
