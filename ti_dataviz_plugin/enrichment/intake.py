"""Objects that no official file documents: entered one by one, or taken from a table with a dry run of each row's fate."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import NAMESPACE_URL, uuid4, uuid5

from ..errors import PluginError
from ..geography.codes import fold
from ..language import translate
from ..sources import naf
from . import rules
from .contribution import ADD, Contribution, added_fields
from .objects import check_new
from .overlay import keys_of
from .placing import place_of
from .sheets import COLUMNS, ESTABLISHMENT, SITE
from .standards import HEADCOUNTS, allowed, headcount_class, register_classes, unstated
from .values import in_hectares, understood

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from .contribution import Writer
    from .sheets import Sheet

NEW, AGAIN, WRONG = "new", "again", "wrong"
"""Fate of a row: added, left out because it is known already, left out because it cannot be read."""

LOCAL = "local-"
"""Begins the ids of objects that are added: no file has them."""

_AREA = "area_m2"
_ACTIVITY = re.compile(r"(\d{2})\s*\.?\s*(\d{1,2})\s*([A-Za-z])?\b.*", re.DOTALL)


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
    local = f"{LOCAL}{uuid5(NAMESPACE_URL, name) if name else uuid4()}"
    source_id, key = ("economic_sites", f"{kind}|{local}") if kind == ESTABLISHMENT else (SITE, local)
    required = COLUMNS[kind][0]
    if not fields.get(required):
        what = translate("TiDataviz", "The object to add has no name.")
        raise PluginError(what, "", translate("TiDataviz", "Give the name by which people know it."))
    fields = {column: understood(source_id, column, text) for column, text in fields.items()}
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


def signed(one: Contribution, writer: Writer) -> Contribution:
    """Return an addition in the name of somebody; the table of establishments names who tells of each."""
    fields = added_fields(one)
    if "producer" in fields:
        fields["producer"] = writer.organisation or writer.name
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True)
    return replace(one, author=writer.name, organisation=writer.organisation, proposed_value=text)


def plan(
    sheet: Sheet, matching: Mapping[str, str], kind: str, atlas: Atlas, writer: Writer, known: Sequence[Contribution] = ()
) -> list[Fate]:
    """Return what would become of each row of a table, without keeping anything.

    A row without coordinates is placed in its commune, and says so. A row that says the same is the same object, so that
    importing a file again adds nothing; one whose name stands in the same commune already is left out, to be corrected
    there.

    Args:
        sheet: The table.
        matching: Column -> header, as ``match`` returns it.
        kind: One of ``KINDS``.
        atlas: Where communes and known objects are.
        writer: Who imports.
        known: Contributions that are held already.
    """
    keys, names = _held(atlas, kind, known)
    codes = register_classes(sheet.rows[matching["headcount"]]) if "headcount" in matching else {}
    fates: list[Fate] = []
    for row, cells in sheet.rows.iterrows():
        fields = {column: str(cells[header]).strip() for column, header in matching.items()}
        if fields.get(_AREA) and in_hectares(matching[_AREA]) and not any(sign.isalpha() for sign in fields[_AREA]):
            fields[_AREA] += " ha"
        title = fields.get(COLUMNS[kind][0], "")
        if not any(fields.values()):
            continue
        try:
            one, placed = _of_row(fields, kind, atlas, writer, sheet.name, codes)
        except PluginError as error:
            why = " ".join(filter(None, (error.what, error.todo)))  # where it is, is this row
            fates.append(Fate(int(str(row)), title, WRONG, why, None))
            continue
        again, named = one.key in keys, (fold(title), added_fields(one).get("commune", ""))
        if again or named in names:
            text = translate("TiDataviz", "It is known already: the same row was imported before, or stands above.")
            if not again:
                text = translate(
                    "TiDataviz", "An object of this name stands in this commune already: {name}. Correct that one instead."
                )
            fates.append(Fate(int(str(row)), title, AGAIN, text.format(name=names.get(named, title)), None))
            continue
        keys.add(one.key)
        names[named] = title
        fates.append(Fate(int(str(row)), title, NEW, placed, one))
    return fates


def _held(atlas: Atlas, kind: str, known: Sequence[Contribution]) -> tuple[set[str], dict[tuple[str, str], str]]:
    """Return the keys of the objects that are known, and their titles by folded name and commune."""
    source_id, column = ("economic_sites", "name") if kind == ESTABLISHMENT else (SITE, "site_name")
    table = atlas.table(source_id)
    if kind == ESTABLISHMENT and len(table):
        table = table[table["object_kind"] == ESTABLISHMENT]
    keys = {*(keys_of(table, source_id) if len(table) else ()), *(one.key for one in known)}
    places = list(zip(table[column], table["commune"])) if len(table) else []
    mine = [added_fields(one) for one in known if one.active and one.source_id == source_id]
    places += [(fields.get(column, ""), fields.get("commune", "")) for fields in mine]
    return keys, {(fold(str(name)), str(commune)): str(name) for name, commune in places if name and commune}


def _of_row(
    fields: dict[str, str], kind: str, atlas: Atlas, writer: Writer, file: str, codes: Mapping[str, str]
) -> tuple[Contribution, str]:
    place, told = place_of(fields, atlas)
    told, odd = _sized(fields, told, codes) if kind == ESTABLISHMENT else (told, "")
    reason = fields.pop("reason", "") or translate("TiDataviz", "Listed in the file {name}.").format(name=file)
    if odd:
        reason = translate("TiDataviz", "{reason} Employees: {given}.").format(reason=reason, given=odd)
    columns = {name: text for name, text in fields.items() if name not in ("longitude", "latitude", "postcode")}
    address = columns.pop("address", "") if kind == ESTABLISHMENT else ""
    if address:  # the table has no column for it
        reason = translate("TiDataviz", "{reason} Address: {address}.").format(reason=reason, address=address)
    name = "|".join((kind, *(f"{column}={fold(columns[column])}" for column in sorted(columns))))
    one = addition(kind, columns, place, reason, writer, (), name)
    check_new(one, allowed(one.source_id, kind))
    return one, told


def _sized(fields: dict[str, str], told: str, codes: Mapping[str, str]) -> tuple[str, str]:
    """Write employees as the register does; return what is said of the row, and what no column can hold.

    A range of jobs is a class of employees. What fits no class stays in the reason: the row is not lost for it.
    """
    jobs, given = (fields.pop(name, "") for name in ("jobs", "headcount"))
    if jobs.replace(" ", "").replace(",", "").replace(".", "").isdigit():
        fields["jobs"] = jobs
    elif not unstated(jobs):
        given = given if not unstated(given) else jobs
    if unstated(given):
        return told, ""
    found = codes.get(given) or headcount_class(given)
    if found not in HEADCOUNTS:
        text = translate("TiDataviz", "{place} Employees: “{given}” fits no class; it is kept in the reason.")
        return text.format(place=told, given=given[:80]), given
    fields["headcount"] = found
    if found == given:
        return told, ""
    text = translate("TiDataviz", "{place} Employees: “{given}” is read as “{value}”.")
    return text.format(place=told, given=given, value=found), ""


def _activity(text: str) -> str:
    """Return a code of the nomenclature of activities as the standard writes it: ``25.62B``; what follows it is left out.

    Raises:
        PluginError: When the nomenclature does not have it.
    """
    found = _ACTIVITY.fullmatch(text.strip())
    code = f"{found.group(1)}.{found.group(2)}{(found.group(3) or '').upper()}" if found else text
    try:
        naf.section(code)
    except ValueError as error:
        what = translate("TiDataviz", "“{value}” is no activity code of NAF rev. 2.").format(value=text[:40])
        todo = translate("TiDataviz", "Write it as 25.62B, or leave it empty.")
        raise PluginError(what, "", todo) from error
    return code
