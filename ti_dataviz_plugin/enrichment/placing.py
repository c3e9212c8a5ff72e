"""Where a row of a table is: by its coordinates, in degrees or in Lambert 93, by its commune, or by its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..geography.places import TownNames, department_of_postcode, town
from ..geography.projection import geographic
from ..language import listed, translate
from .rules import parsed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas

_LAMBERT_93 = 2154
_CODE = r"\d{4,5}|2[AB]\d{3}"
_PAIR = re.compile(r"\s*(-?\d+\.\d+)\s*[,;/ ]\s*(-?\d+\.\d+)\s*|\s*(-?\d+,\d+)\s*[;/ ]\s*(-?\d+,\d+)\s*")
_TOWN = re.compile(r"(?:^|[\s,;])(\d{5})\s+([^\d,;]+?)(?:\s+cedex.*)?\s*$", re.IGNORECASE)


def place_of(fields: dict[str, str], atlas: Atlas) -> tuple[BaseGeometry, str]:
    """Return where a row is (EPSG:4326), and how that was found; its commune is filled in.

    Raises:
        PluginError: When neither its coordinates, its commune nor its address can be used.
    """
    from shapely import Point

    if fields.get("longitude") or fields.get("latitude"):
        lon, lat, told = _degrees(*_numbers(fields), atlas)
        code = atlas.at(lon, lat, "commune") if abs(lon) <= 180 and abs(lat) <= 90 else ""
        if not code:
            what = translate("TiDataviz", "The coordinates lie in no commune held.")
            todo = translate("TiDataviz", "Write longitude and latitude in degrees, or X and Y in Lambert 93.")
            raise PluginError(what, f"{fields.get('longitude', '')} {fields.get('latitude', '')}".strip(), todo)
        _fill(fields, atlas, code)
        return Point(lon, lat), told
    code, told = _commune(fields, atlas)
    _fill(fields, atlas, code)
    communes = atlas.communes
    shape = communes.loc[communes["commune"] == code].geometry.iloc[0]
    return shape.representative_point(), told


def _numbers(fields: Mapping[str, str]) -> tuple[float, float]:
    """Return both coordinates as written; one column may hold the two, latitude first as geographic portals write them."""
    texts = [fields.get(name, "") for name in ("longitude", "latitude")]
    pair = _PAIR.fullmatch("".join(texts)) if not all(texts) else None
    if pair is not None:
        latitude, longitude = (part for part in pair.groups() if part)
        texts = [longitude, latitude]
    try:
        lon, lat = (float(str(parsed(text, "float"))) for text in texts)
    except ValueError as error:
        what = translate("TiDataviz", "The coordinates are no numbers.")
        todo = translate("TiDataviz", "Write longitude and latitude in degrees with decimals, such as -0.88 and 47.06.")
        raise PluginError(what, " ".join(texts)[:80], todo) from error
    if lon != lon or lat != lat:  # noqa: PLR0124 (NaN: one of the two is empty)
        what = translate("TiDataviz", "One of the two coordinates is missing.")
        raise PluginError(what, "", translate("TiDataviz", "Write both, or none: the commune is then enough."))
    return lon, lat


def _degrees(x: float, y: float, atlas: Atlas) -> tuple[float, float, str]:
    """Return a place in degrees and how it was told; metres of Lambert 93 and swapped coordinates are recognised."""
    if 0 < x < 1.3e6 and 6e6 < y < 7.2e6:
        lon, lat = geographic(x, y, _LAMBERT_93)
        return lon, lat, translate("TiDataviz", "Placed by its coordinates, read as Lambert 93.")
    if 0 < y < 1.3e6 and 6e6 < x < 7.2e6:
        lon, lat = geographic(y, x, _LAMBERT_93)
        return lon, lat, translate("TiDataviz", "Placed by its coordinates, read as Lambert 93; X and Y were swapped.")
    if abs(x) <= 90 and abs(y) <= 180 and not _held(x, y, atlas) and _held(y, x, atlas):
        return y, x, translate("TiDataviz", "Placed by its coordinates; longitude and latitude were swapped.")
    return x, y, translate("TiDataviz", "Placed by its coordinates.")


def _held(lon: float, lat: float, atlas: Atlas) -> bool:
    return abs(lon) <= 180 and abs(lat) <= 90 and bool(atlas.at(lon, lat, "commune"))


def _commune(fields: Mapping[str, str], atlas: Atlas) -> tuple[str, str]:
    """Return the commune of a row without coordinates, and how that was found."""
    by_code = translate("TiDataviz", "Without coordinates: placed within its commune, {name}.")
    codes = [fields.get(column, "").strip().upper() for column in ("commune", "commune_name")]
    for written in (text.zfill(5) for text in codes if re.fullmatch(_CODE, text)):  # a spreadsheet drops leading zeros
        code = atlas.history.follow(written)
        if code:
            return code, by_code.format(name=atlas.history.known[code])
    in_text = _TOWN.search(fields.get("address", ""))
    postcode, read = (in_text.group(1), in_text.group(2)) if in_text else ("", "")
    given = fields.get("commune_name", "") or read
    found = _named(given, fields.get("postcode", "") or postcode, atlas)
    if len(found) != 1:
        raise _no_commune(fields, given, found, atlas)
    name = atlas.history.known[found[0]]
    in_address = translate("TiDataviz", "Without coordinates: placed within the commune of its address, {name}.")
    told = by_code if fields.get("commune_name") else in_address
    if town(given) != town(name):
        told = translate("TiDataviz", "Without coordinates: placed within {name}, of which {given} has become part.")
    return found[0], told.format(name=name, given=given[:80])


def _named(name: str, postcode: str, atlas: Atlas) -> list[str]:
    """Return the codes of the communes of a name, former names included; of the department of the postcode where it tells.

    A postcode may be of a neighbouring department: where it has no commune of the name, all are looked at.
    """
    names: TownNames = atlas.memo("town names", lambda: TownNames(atlas), lasting=True)
    digits = re.sub(r"\D", "", postcode)
    posted = department_of_postcode(digits.zfill(5)) if digits else ()
    if not town(name):
        return []
    return sorted(names.within(posted, name) or names.within(names.departments, name))


def _no_commune(fields: Mapping[str, str], name: str, found: Sequence[str], atlas: Atlas) -> PluginError:
    if not (fields.get("commune") or name or fields.get("address")):
        what = translate("TiDataviz", "Nothing tells where it is: no coordinates, no commune, no address.")
        todo = translate("TiDataviz", "Fill in each row: of merged cells, the first row alone has the text.")
        return PluginError(what, "", todo)
    if len(found) > 1:
        what = translate("TiDataviz", "Several communes bear its name: {name} ({codes}).")
        places = [f"{atlas.history.known[code]} {code}" for code in found[:5]]
        what = what.format(name=name, codes=listed(places))
        return PluginError(what, "", translate("TiDataviz", "Write the code of the commune, its postcode, or coordinates."))
    given = fields.get("commune") or name
    if not given:
        what = translate("TiDataviz", "The address names no postcode and town: {address}.")
        what = what.format(address=fields["address"][:80])
        return PluginError(what, "", translate("TiDataviz", "Write the commune in a column of its own."))
    what = translate("TiDataviz", "Its commune is not known: {name}.").format(name=given[:80])
    return PluginError(what, "", translate("TiDataviz", "Write the code of the commune, or coordinates."))


def _fill(fields: dict[str, str], atlas: Atlas, code: str) -> None:
    communes = atlas.communes
    row = communes.loc[communes["commune"] == code].iloc[0]
    fields.update(commune=code, commune_name=str(row["commune_name"]))
