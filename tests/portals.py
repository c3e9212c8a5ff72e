"""Opendatasoft portals and files of INSEE's Melodi in their real shapes. Every row is invented."""

from __future__ import annotations

import csv
import io
import re
from typing import Any
from urllib.parse import unquote

from . import invented

EDUCATION = "data.education.gouv.fr"
DGEFP = "dgefp.opendatasoft.com"
DARES = "data.dares.travail-emploi.gouv.fr"
POPULATIONS = "DS_POPULATIONS_HISTORIQUES"
_CATALOGUE = "/api/explore/v2.1/catalog/datasets/"
Row = dict[str, str]


def parts(path: str) -> tuple[str, str]:
    """Return the data set that a path of the API is of, and what is asked of it: "", ``records`` or ``exports/csv``."""
    name, _slash, rest = path.removeprefix(_CATALOGUE).partition("/")
    return (name, rest) if path.startswith(_CATALOGUE) else ("", "")


def answered(name: str, rows: list[Row], what: str, query: dict[str, str]) -> object:
    """Return what a portal answers of a data set: an export as bytes, else a document.

    Raises:
        ValueError: When the request is one that a portal refuses.
    """
    header = list(rows[0])
    found = chosen(rows, query.get("where", ""))
    if what == "records":
        limit = int(query.get("limit", "10"))
        if limit > 100:
            raise ValueError("limit: at most 100")
        return {"total_count": len(found), "results": found[:limit]}
    if what == "exports/csv":
        strange = [column for column in query.get("select", "").split(",") if column and column not in header]
        if strange:
            raise ValueError(f"Unknown field: {strange[0]}")
        return exported(found, header, query)
    return description(name, header, len(rows))


def chosen(rows: list[Row], where: str) -> list[Row]:
    """Return the rows that fit a condition of ODSQL as the plugin writes them.

    Raises:
        ValueError: When the condition is another.
    """
    if not where:
        return rows
    equal = re.fullmatch(r'(\w+)="(\w+)"', where)
    within = re.fullmatch(r"(\w+) in \(([^)]*)\)", where)
    above = re.fullmatch(r"(\w+) > 0", where)
    if equal:
        return [row for row in rows if row[equal.group(1)] == equal.group(2)]
    if within:
        listed = re.findall(r'"([^"]*)"', within.group(2))
        return [row for row in rows if row[within.group(1)] in listed]
    if above:
        return [row for row in rows if float(row[above.group(1)] or 0) > 0]
    raise ValueError(f"Syntax error in where: {where}")


def exported(rows: list[Row], header: list[str], query: dict[str, str]) -> bytes:
    """Return the CSV of an export: a mark of order, CRLF, the columns and the separator asked for."""
    names = query["select"].split(",") if "select" in query else header
    target = io.StringIO()
    writer = csv.writer(target, delimiter=unquote(query.get("delimiter", ";")), lineterminator="\r\n")
    worded = TRADE_LABELS if query.get("use_labels") == "true" else {}
    writer.writerow([worded.get(name, name) for name in names])
    writer.writerows([row[name] for name in names] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def description(name: str, header: list[str], count: int) -> dict[str, Any]:
    """Return what a portal says of a data set."""
    about = {"title": name, "records_count": count, "modified": "2026-03-01T10:00:00+00:00"}
    return {
        "dataset_id": name,
        "has_records": True,
        "fields": [{"name": each, "type": "text", "label": each} for each in header],
        "metas": {"default": {**about, "data_processed": "2026-03-02T10:00:00+00:00"}},
    }


def schools() -> list[Row]:
    """Return an invented directory: two schools of Maine-et-Loire that teach trades, a primary school, one elsewhere."""
    common = {"statut_public_prive": "Public", "nombre_d_eleves": "812", "web": "https://example.org", "apprentissage": "0"}
    told = (
        ("0490001A", "Lycée fictif A", "Lycée", "LYCEE PROFESSIONNEL", "49099", "049", "1", "47.06", "-0.88"),
        ("0490002B", "Lycée fictif B", "Lycée", "LYCEE POLYVALENT", "49023", "049", "1", "47.21", "-0.99"),
        ("0490003C", "École fictive", "Ecole", "ECOLE MATERNELLE", "49099", "049", "", "47.05", "-0.87"),
        ("0440001D", "Lycée fictif D", "Lycée", "LYCEE PROFESSIONNEL", "44109", "044", "1", "47.22", "-1.55"),
        ("0490005E", "Lycée fictif E", "Lycée", "LYCEE PROFESSIONNEL", "49007", "049", "1", "47.47", "-0.55"),
    )
    names = (
        "identifiant_de_l_etablissement", "nom_etablissement", "type_etablissement", "libelle_nature", "code_commune",
        "code_departement", "voie_professionnelle", "latitude", "longitude",
    )  # fmt: skip
    return [{**dict(zip(names, row)), **common, "nom_commune": "Commune fictive"} for row in told]


def training_bodies() -> list[Row]:
    """Return invented training bodies of two regions, one name with a line break as texts of the list have."""
    address, informations = "adressephysiqueorganismeformation_", "informationsdeclarees_specialitesdeformation_"
    return [
        {
            "numerodeclarationactivite": f"5249000{index}49",
            "denomination": "Organisme fictif\nde formation" if index == 1 else f"Organisme fictif {index}",
            "siren": f"00000000{index}",
            "siretetablissementdeclarant": f"00000000{index}00011",
            f"{address}voie": "1 rue fictive",
            f"{address}codepostal": "49300",
            f"{address}ville": "CHOLET",
            f"{address}coderegion": "52" if index < 5 else "53",
            "certifications": "Actions de formation",
            "certifications_actionsdeformation": "true",
            "certifications_vae": "false",
            f"{informations}codespecialite1": "254",
        }
        for index in range(6)
    ]


TRADE_LABELS = {
    f"{kind}_fap{level}": f"{word}_FAP{level}"
    for level in (341, 228, 86, 22)
    for kind, word in (("code", "Code"), ("intitule", "Intitulé"))
}


def trade_names() -> list[Row]:
    """Return some trades of FAP 2021, named as invented."""
    told = (("D1X30a", "D1X30"), ("D1X30b", "D1X30"), ("D2X40a", "D2X40"), ("E0X10a", "E0X10"))
    rows = []
    for detail, trade in told:
        codes = {"code_fap341": detail, "code_fap228": trade, "code_fap86": trade[:3], "code_fap22": trade[0]}
        names = {name.replace("code", "intitule"): f"Métier fictif {code}" for name, code in codes.items()}
        rows.append({name: {**codes, **names}[name] for name in TRADE_LABELS})
    return rows


def stations() -> list[Row]:
    """Return the rows of the invented list of stations."""
    return list(csv.DictReader(io.StringIO(invented.stations_csv().decode("utf-8-sig")), delimiter=";"))


def populations_csv() -> bytes:
    """Return the data file of Melodi's archive of populations: places of several kinds, and two measures."""
    rows = [("FREQ", "GEO", "GEO_OBJECT", "POPREF_MEASURE", "TIME_PERIOD", "OBS_VALUE")]
    for place, (code, kind) in enumerate((("49099", "COM"), ("49023", "COM"), ("44109", "COM"), ("49", "DEP"))):
        values = ((str(year), str(1000 * (place + 1) + year)) for year in (1968, 2013, 2023))
        rows += [("A", code, kind, "PMUN", year, value) for year, value in values]
    rows.append(("A", "49099", "COM", "PTOT", "2023", "9999"))
    return "".join(";".join(f'"{cell}"' for cell in row) + "\n" for row in rows).encode()


def populations() -> bytes:
    """Return that archive: the data, and the list of codes beside them."""
    codes = b"COD_VAR;LIB_VAR;COD_MOD;LIB_MOD\nGEO;Zone;49;Exemple\n"
    return invented.archive({f"{POPULATIONS}_data.csv": populations_csv(), f"{POPULATIONS}_metadata.csv": codes})
