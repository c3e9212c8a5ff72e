"""Objects that no official file documents: entered one by one, or taken from a table with a dry run of each row's fate."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid4, uuid5

from ..errors import PluginError
from ..geography.codes import bare_name, fold
from ..language import translate
from ..sources import naf
from ..sources.probe import CSV, XLSX
from ..sources.probe import probe as describe
from . import rules
from .contribution import ADD, Contribution
from .overlay import keys_of
from .rules import parsed
from .standards import allowed, headcount_class

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from .contribution import Writer

ESTABLISHMENT, SITE = "establishment", "vacant_land"
KINDS = (ESTABLISHMENT, SITE)
NEW, AGAIN, WRONG = "new", "again", "wrong"
"""Fate of a row: added, left out because it is known already, left out because it cannot be read."""

COLUMNS: dict[str, tuple[str, ...]] = {
    ESTABLISHMENT: (
        "name", "activity", "headcount", "jobs", "commune", "commune_name", "longitude", "latitude", "url", "reason",
    ),
    SITE: (
        "site_name", "site_type", "status", "area_m2", "address", "commune", "commune_name", "longitude", "latitude", "url",
        "reason",
    ),
}  # fmt: skip
"""What a row can tell, by kind of object; the first is required."""

_HEADERS = {
    "name": ("nom", "raison sociale", "enseigne", "name", "etablissement", "entreprise"),
    "site_name": ("site nom", "nom", "site", "site name", "friche"),
    "activity": ("naf", "ape", "code naf", "code ape", "activite", "activity"),
    "headcount": ("effectif", "tranche effectif", "headcount", "tranche"),
    "jobs": ("emplois", "nombre d emplois", "salaries", "jobs"),
    "site_type": ("site type", "type"),
    "status": ("site statut", "statut", "status"),
    "area_m2": ("unite fonciere surface", "surface", "surface m2", "area m2"),
    "address": ("site adresse", "adresse", "address"),
    "commune": ("comm insee", "insee", "code commune", "code insee", "codgeo"),
    "commune_name": ("comm nom", "commune", "nom commune", "ville"),
    "longitude": ("longitude", "lon", "long", "x"),
    "latitude": ("latitude", "lat", "y"),
    "url": ("url", "site internet", "lien"),
    "reason": ("motif", "raison", "commentaire", "reason", "remarque"),
}


@dataclass(frozen=True, eq=False)
class Sheet:
    """A table that somebody made.

    Attributes:
        name: Name of the file.
        rows: Texts, headers as written; the index is the number of the row in the file.
    """

    name: str
    rows: pd.DataFrame


@dataclass(frozen=True)
class Fate:
    """What becomes of a row.

    Attributes:
        row: Its number in the file.
        title: The name that it gives.
        outcome: ``NEW``, ``AGAIN`` or ``WRONG``.
        why: In words: where it was placed, what it repeats, what is wrong.
        contribution: What would be kept, None unless it is new.
    """

    row: int
    title: str
    outcome: str
    why: str
    contribution: Contribution | None


def read(path: Path) -> Sheet:
    """Return a table of a CSV file or a workbook.

    Raises:
        PluginError: When it cannot be read, or is no table.
    """
    probe = describe(path)
    try:
        if probe.kind not in (CSV, XLSX) or not probe.layers:
            what = translate("TiDataviz", "The file {name} is no table.").format(name=path.name)
            raise PluginError(what, str(path), translate("TiDataviz", "Save it as CSV or as an Excel workbook."))
        return Sheet(path.name, probe.table(probe.largest()))
    finally:
        probe.close()


def match(headers: Sequence[str], kind: str) -> dict[str, str]:
    """Return the header that seems to hold each column of a kind of object; columns without one are left out."""
    folded = {fold(header): header for header in reversed(headers)}
    found: dict[str, str] = {}
    for column in COLUMNS[kind]:
        for name in _HEADERS[column]:
            if name in folded and folded[name] not in found.values():
                found[column] = folded[name]
                break
    return found


def addition(
    kind: str, fields: Mapping[str, str], place: BaseGeometry | None, reason: str, writer: Writer,
    evidence: tuple[str, ...] = (), name: str = "",
) -> Contribution:  # fmt: skip
    """Return the contribution that adds an object.

    Args:
        kind: One of ``KINDS``.
        fields: Texts by column of the tidy table.
        place: Where it is, EPSG:4326.
        reason: Why it is added.
        writer: Who adds it.
        evidence: What shows it.
        name: What tells the object apart, so that the same row is the same object; by default it is a new one.

    Raises:
        PluginError: When it is not whole, a value is not one that the standard allows, or the activity is unknown.
    """
    fields = {column: text.strip() for column, text in fields.items() if text.strip()}
    local = f"local-{uuid5(NAMESPACE_URL, name) if name else uuid4()}"
    source_id, key = ("economic_sites", f"{kind}|{local}") if kind == ESTABLISHMENT else (SITE, local)
    required = COLUMNS[kind][0]
    if not fields.get(required):
        what = translate("TiDataviz", "The object to add has no name.")
        raise PluginError(what, "", translate("TiDataviz", "Give the name by which people know it."))
    if kind == ESTABLISHMENT:
        if fields.get("activity"):
            fields["activity"] = _activity(fields["activity"])
        fields.update(object_kind=kind, object_id=local, producer=writer.organisation or writer.name)
    one = Contribution(
        kind=ADD, source_id=source_id, key=key, reason=reason, author=writer.name, organisation=writer.organisation,
        evidence=evidence, proposed_value=json.dumps(fields, ensure_ascii=False, sort_keys=True), geometry=place,
    )  # fmt: skip
    rules.check(one, allowed(source_id, kind))
    return one


def plan(
    sheet: Sheet, matching: Mapping[str, str], kind: str, atlas: Atlas, writer: Writer, known: Sequence[Contribution] = ()
) -> list[Fate]:
    """Return what would become of each row of a table, without keeping anything.

    A row without coordinates is placed in its commune, and says so. A row that says the same is the same object, so that
    importing a file again adds nothing.

    Args:
        sheet: The table.
        matching: Column -> header, as ``match`` returns it.
        kind: One of ``KINDS``.
        atlas: Where communes and known objects are.
        writer: Who imports.
        known: Contributions that are held already.
    """
    source_id = "economic_sites" if kind == ESTABLISHMENT else SITE
    table = atlas.table(source_id)
    held = {*keys_of(table, source_id), *(one.key for one in known)} if len(table) else {one.key for one in known}
    fates: list[Fate] = []
    for row, cells in sheet.rows.iterrows():
        fields = {column: str(cells[header]).strip() for column, header in matching.items()}
        title = fields.get(COLUMNS[kind][0], "")
        if not any(fields.values()):
            continue
        try:
            one, placed = _of_row(fields, kind, atlas, writer, sheet.name)
        except PluginError as error:
            fates.append(Fate(int(str(row)), title, WRONG, str(error), None))
            continue
        if one.key in held:
            text = translate("TiDataviz", "It is known already: the same row was imported before, or stands above.")
            fates.append(Fate(int(str(row)), title, AGAIN, text, None))
            continue
        held.add(one.key)
        fates.append(Fate(int(str(row)), title, NEW, placed, one))
    return fates


def _of_row(fields: dict[str, str], kind: str, atlas: Atlas, writer: Writer, file: str) -> tuple[Contribution, str]:
    place, told = _place(fields, atlas)
    given = fields.get("headcount", "")
    if given and headcount_class(given) != given:
        fields["headcount"] = headcount_class(given)
        text = translate("TiDataviz", "{place} Employees: “{given}” is read as “{value}”.")
        told = text.format(place=told, given=given, value=fields["headcount"])
    reason = fields.pop("reason", "") or translate("TiDataviz", "Listed in the file {name}.").format(name=file)
    columns = {name: text for name, text in fields.items() if name not in ("longitude", "latitude")}
    name = "|".join((kind, *(f"{column}={fold(columns[column])}" for column in sorted(columns))))
    return addition(kind, columns, place, reason, writer, (), name), told


def _place(fields: dict[str, str], atlas: Atlas) -> tuple[BaseGeometry, str]:
    """Return where a row is, and how that was found; its commune is filled in.

    Raises:
        PluginError: When neither its coordinates nor its commune can be used.
    """
    from shapely import Point

    communes = atlas.communes
    if fields.get("longitude") or fields.get("latitude"):
        try:
            lon, lat = (float(str(parsed(fields.get(name, ""), "float"))) for name in ("longitude", "latitude"))
        except ValueError as error:
            what = translate("TiDataviz", "The coordinates are no numbers.")
            raise PluginError(what, "", translate("TiDataviz", "Write longitude and latitude in degrees.")) from error
        code = atlas.at(lon, lat, "commune") if abs(lon) <= 180 and abs(lat) <= 90 else ""
        if not code:
            what = translate("TiDataviz", "The coordinates lie in no commune held.")
            raise PluginError(what, f"{lon} {lat}", translate("TiDataviz", "Write longitude and latitude in degrees."))
        _fill(fields, communes, code)
        return Point(lon, lat), translate("TiDataviz", "Placed by its coordinates.")
    code = _commune(fields, atlas)
    _fill(fields, communes, code)
    shape = communes.loc[communes["commune"] == code].geometry.iloc[0]
    text = translate("TiDataviz", "Without coordinates: placed within its commune, {name}.")
    return shape.representative_point(), text.format(name=fields["commune_name"])


def _commune(fields: Mapping[str, str], atlas: Atlas) -> str:
    communes = atlas.communes
    if fields.get("commune"):
        current, _lines = atlas.history.match([fields["commune"]])
        code = current.get(fields["commune"], "")
        if code:
            return str(code)
    name = bare_name(fields.get("commune_name", ""))
    names: pd.Series = atlas.memo("bare names", lambda: communes["commune_name"].map(bare_name), lasting=True)
    found = communes.loc[names == name, "commune"] if name else communes.iloc[:0]["commune"]
    if len(found) != 1:
        what = translate("TiDataviz", "Its commune is not known, or several bear its name: {name}.")
        given = fields.get("commune") or fields.get("commune_name", "") or "–"
        todo = translate("TiDataviz", "Write the code of the commune, or coordinates.")
        raise PluginError(what.format(name=given), "", todo)
    return str(found.iloc[0])


def _fill(fields: dict[str, str], communes: pd.DataFrame, code: str) -> None:
    row = communes.loc[communes["commune"] == code].iloc[0]
    fields.update(commune=code, commune_name=str(row["commune_name"]))


def _activity(text: str) -> str:
    """Return a code of the nomenclature of activities as the standard writes it: ``25.62B``.

    Raises:
        PluginError: When the nomenclature does not have it.
    """
    bare = text.upper().replace(" ", "").replace(".", "")
    code = f"{bare[:2]}.{bare[2:]}" if len(bare) == 5 else bare
    try:
        naf.section(code)
    except ValueError as error:
        what = translate("TiDataviz", "“{value}” is no activity code of NAF rev. 2.").format(value=text[:40])
        todo = translate("TiDataviz", "Write it as 25.62B, or leave it empty.")
        raise PluginError(what, "", todo) from error
    return code
