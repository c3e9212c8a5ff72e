"""Tables that people made: the header is looked for under titles, columns are matched by what people call them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..geography.codes import fold
from ..language import translate
from ..sources.fields import clean
from ..sources.probe import XLSX
from ..sources.probe import probe as describe
from ..sources.raw_tables import SEPARATORS, decode, wide_fields

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd

ESTABLISHMENT, SITE = "establishment", "vacant_land"
KINDS = (ESTABLISHMENT, SITE)

PLACING = ("address", "postcode", "commune", "commune_name", "longitude", "latitude")
"""What tells where a row is."""

COLUMNS: dict[str, tuple[str, ...]] = {
    ESTABLISHMENT: ("name", "activity", "headcount", "jobs", *PLACING, "url", "reason"),
    SITE: ("site_name", "site_type", "status", "area_m2", *PLACING, "url", "reason"),
}
"""What a row can tell, by kind of object; the first is required."""

_HEADERS = {
    "name": (
        "nom", "raison sociale", "enseigne", "name", "etablissement", "entreprise", "denomination", "societe",
        "nom de l entreprise", "nom entreprise", "nom de l etablissement", "nom etablissement",
    ),
    "site_name": ("site nom", "nom", "site", "site name", "friche", "nom du site", "nom de la friche"),
    "activity": ("naf", "ape", "code naf", "code ape", "activite", "activity", "naf ape", "ape naf", "code ape naf"),
    "headcount": (
        "effectif", "tranche effectif", "headcount", "tranche", "effectifs", "tranche d effectif", "tranche d effectifs",
    ),
    "jobs": (
        "emplois", "nombre d emplois", "salaries", "jobs", "nb salaries", "nombre de salaries", "nb emplois",
        "nb emplois etp", "emplois etp", "etp", "nb etp", "nombre d etp", "nb de salaries", "nb d emplois",
    ),
    "site_type": ("site type", "type", "type de friche"),
    "status": ("site statut", "statut", "status"),
    "area_m2": ("unite fonciere surface", "surface", "surface m2", "area m2", "surface m", "superficie",
        "surface ha", "surface en ha", "superficie ha", "surface en hectares"),
    "address": ("site adresse", "adresse", "address", "adresse postale", "adresse complete", "rue"),
    "postcode": ("code postal", "cp", "postcode", "codepostal"),
    "commune": ("comm insee", "insee", "code commune", "code insee", "codgeo"),
    "commune_name": ("comm nom", "commune", "nom commune", "ville", "nom de la commune", "localite"),
    "longitude": ("longitude", "lon", "long", "x", "coord x", "x l93", "x lambert 93", "x lambert93", "lng"),
    "latitude": (
        "latitude", "lat", "y", "coord y", "y l93", "y lambert 93", "y lambert93", "geo point 2d", "coordonnees", "gps",
    ),
    "url": ("url", "site internet", "lien", "site web"),
    "reason": ("motif", "raison", "commentaire", "reason", "remarque", "commentaires", "observations", "remarques"),
}  # fmt: skip
_HEADER_WITHIN = 25


@dataclass(frozen=True, eq=False)
class Sheet:
    """A table that somebody made.

    Attributes:
        name: Name of the file.
        rows: Texts, headers as written, each once; the index is the number of the row in the file.
        notes: What was done to read it, sentences.
    """

    name: str
    rows: pd.DataFrame
    notes: tuple[str, ...] = ()


def read(path: Path) -> Sheet:
    """Return a table of a CSV file or a workbook: the sheet with most headers that are known, else the largest.

    Titles above the header are passed over, and rows that are too short or too long are read as far as the header goes.

    Raises:
        PluginError: When it cannot be read, or is no table.
    """
    if path.suffix.lower() in (".csv", ".txt", ".tsv") and not _packed(path):
        found = _with_header(*_text_rows(path), path.name)
    else:
        found = _workbook(path)
    if not len(found.rows):
        what = translate("TiDataviz", "The file {name} holds no row under its header.").format(name=path.name)
        raise PluginError(what, str(path), translate("TiDataviz", "Write a header, then one object a row."))
    return found


def match(headers: Sequence[str], kind: str) -> dict[str, str]:
    """Return the header that seems to hold each column of a kind of object; columns without one are left out."""
    folded = {_folded(header): header for header in reversed(headers)}
    found: dict[str, str] = {}
    for column in COLUMNS[kind]:
        for name in _HEADERS[column]:
            if name in folded and folded[name] not in found.values():
                found[column] = folded[name]
                break
    return found


def _packed(path: Path) -> bool:
    with path.open("rb") as stream:
        head = stream.read(8)
    return head.startswith((b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"\x1f\x8b"))


def _workbook(path: Path) -> Sheet:
    probe = describe(path)
    try:
        if probe.kind != XLSX or not probe.layers:
            what = translate("TiDataviz", "The file {name} is no table.").format(name=path.name)
            raise PluginError(
                what,
                str(path),
                translate("TiDataviz", "Save it as CSV, or as a workbook of Excel (.xlsx) or LibreOffice (.ods)."),
            )
        found = []
        for layer in probe.layers:
            table = probe.table(layer)
            rows = [[str(name) for name in table.columns], *table.astype(str).to_numpy().tolist()]
            first = int(table.index[0]) - 1 if len(table) else 0
            found.append((layer.name, _with_header(rows, [first, *map(int, table.index)], path.name)))
    finally:
        probe.close()
    name, best = max(found, key=lambda each: (_known(list(each[1].rows.columns)), len(each[1].rows)))
    if len(found) < 2:
        return best
    text = translate("TiDataviz", "Of {count} sheets, this one is read: {name}.").format(count=len(found), name=name)
    return Sheet(best.name, best.rows, (*best.notes, text))


def _text_rows(path: Path) -> tuple[list[list[str]], list[int]]:
    """Return the rows of a text file that are not empty, and their line numbers."""
    try:
        text, _encoding = decode(path, path.read_bytes())
    except OSError as error:
        what = translate("TiDataviz", "The file {name} cannot be read.").format(name=path.name)
        raise PluginError(what, str(path), translate("TiDataviz", "Check its place and its name."), str(error)) from error
    with wide_fields(path):
        by_sign = {sign: _split(text, sign) for sign in SEPARATORS}
    rows, numbers = max(by_sign.values(), key=lambda read: (_most_known(read[0]), _usual_width(read[0])))
    if _usual_width(rows) < 2 and not _most_known(rows):
        what = translate("TiDataviz", "The file {name} is no table.").format(name=path.name)
        raise PluginError(
            what,
            str(path),
            translate("TiDataviz", "Save it as CSV, or as a workbook of Excel (.xlsx) or LibreOffice (.ods)."),
        )
    return rows, numbers


def _split(text: str, separator: str) -> tuple[list[list[str]], list[int]]:
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows, numbers, start = [], [], 1
    for row in lines:
        if any(cell.strip() for cell in row):
            rows.append([cell.strip() for cell in row])
            numbers.append(start)
        start = lines.line_num + 1
    return rows, numbers


def _usual_width(rows: list[list[str]]) -> int:
    widths = sorted(len(row) for row in rows)
    return widths[len(widths) // 2] if widths else 0


def _most_known(rows: list[list[str]]) -> int:
    return max((_known(row) for row in rows[:_HEADER_WITHIN]), default=0)


def _known(row: Sequence[str]) -> int:
    """Return how many cells of a row are names that a column bears."""
    names = {name for known in _HEADERS.values() for name in known}
    return len({_folded(cell) for cell in row} & names)


def _folded(header: str) -> str:
    return fold(header.replace("²", "2").replace("(", " ").replace(")", " ")).strip()


def _with_header(rows: list[list[str]], numbers: list[int], name: str) -> Sheet:
    """Return the rows under the header: the row with most known names among the first, else the first one."""
    import pandas as pd

    heads = rows[:_HEADER_WITHIN]
    at = max(range(len(heads)), key=lambda place: (_known(heads[place]), -place)) if heads else 0
    header = _once([clean(cell) for cell in rows[at]]) if rows else []
    body = [(row + [""] * len(header))[: len(header)] for row in rows[at + 1 :]]
    table = pd.DataFrame(body, columns=pd.Index(header, dtype=object), index=numbers[at + 1 :], dtype=object)
    notes = []
    if at:
        text = translate("TiDataviz", "The header is in row {row}; what stands above it is left out.")
        notes.append(text.format(row=numbers[at]))
    return Sheet(name, table, tuple(notes))


def _once(header: list[str]) -> list[str]:
    """Return headers that differ: an empty one, or one written twice, bears its place."""
    made: list[str] = []
    for place, text in enumerate(header, 1):
        title = text or translate("TiDataviz", "column {number}").format(number=place)
        made.append(title if title not in made else f"{title} ({place})")
    return made
