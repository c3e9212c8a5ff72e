"""Three hundred damaged files for every reader: one clear message or sound tables, and nothing lost.

The damages follow from a seed, so that a failure comes again. ``RUNS`` files are made for each good one.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
import shutil
import sqlite3
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import geopandas as gpd
import pandas as pd
import pytest

from tests.invented import (
    commune_contours,
    commune_of_api,
    epci_of_wfs,
    flores_csv,
    installations_of_api,
    list_of_territories,
    natura_sites,
    plans_of_sup,
    protected_sites,
    rectangle,
    stations_csv,
    topo_layers,
    urssaf_rows,
    vacant_csv,
    vacant_sites,
)
from tests.invented_projects import RELANCE, as_csv, relance_rows, turnkey_rows, zones
from tests.portals import populations_csv
from tests.unit.sources.test_sites import PLOT, SITE, template
from tests.unit.sources.written import write_xlsx, write_zip
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import READERS
from ti_dataviz_plugin.sources.tables import FLOAT, INT, TABLES, TEXT
from ti_dataviz_plugin.workspace.geopackage import read_layer
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

RUNS = 300
LONGEST = 10.0
NASTY = (
    "<b>gras</b><script>alert(1)</script>",
    "'; DROP TABLE communes; --",
    '=HYPERLINK("https://example.org";"ici")',
    "+33 1 02 03 04 05",
    "@SUM(A1:A9)",
    "-2+3",
    "$x_1^2$ et \\frac{1}{0}",
    "\u202e\u0000\ud83d",
    "nan",
    "1e400",
    "99999999999999999999",
    "N/A",
    "{}",
    "{name",
    "a" * 200_000,
    "../../etc/passwd",
    "%s%n {name} {0}",
)


def _csv(*rows: str, mark: bool = False) -> bytes:
    return ("\ufeff" if mark else "").encode() + "\r\n".join(rows).encode()


def _collection(features: list[dict[str, Any]], name: str) -> bytes:
    return json.dumps({"type": "FeatureCollection", "name": name, "features": features}, ensure_ascii=False).encode()


def _sheet(folder: Path, rows: list[list[Any]]) -> bytes:
    return write_xlsx(folder / "good.xlsx", {"Lisez-moi": [["Description"]], "Données": rows}).read_bytes()


def _survey(folder: Path) -> bytes:
    header = [
        "annee",
        "Code métier BMO",
        "Nom métier BMO",
        "Famille_met",
        "Lbl_fam_met",
        "REG",
        "NOM_REG",
        "Dept",
        "NomDept",
    ]
    header += ["BE25", "NOMBE25", "met", "xmet", "smet"]
    place = ["52", "Pays de la Loire", "49", "Maine-et-Loire", "5205", "CHOLET"]
    trades = [("D1X30", "Chaudronniers, tôliers", "30", "*", "10"), ("A0X40", "Agriculteurs", "*", "*", "*")]
    return _sheet(
        folder, [header, *([2025, code, name, "O", "Autres métiers", *place, *figures] for code, name, *figures in trades)]
    )


def _geopackage(folder: Path) -> bytes:
    path = folder / "good.gpkg"
    features = commune_contours({"49099": "Cholet", "49023": "Beaupréau", "49069": "Orée"})
    gpd.GeoDataFrame.from_features(features, crs=4326).to_file(path, layer="commune", driver="GPKG")
    return path.read_bytes()


def _records(_folder: Path) -> bytes:
    places = (("49099", "Cholet"), ("49023", "Beaupréau"))
    features = [commune_of_api(code, name, index) for index, (code, name) in enumerate(places)]
    return json.dumps([{**one["properties"], "contour": one["geometry"]} for one in features], ensure_ascii=False).encode()


def _shapefile(folder: Path) -> bytes:
    table = gpd.GeoDataFrame.from_features(natura_sites("SIC", 3), crs=4326)[["id_mnhn", "nom_site", "geometry"]]
    inside = folder / "inside"
    inside.mkdir(exist_ok=True)
    table.rename(columns={"id_mnhn": "SITECODE", "nom_site": "SITENAME"}).to_file(inside / "sic.shp", encoding="utf-8")
    return write_zip(folder / "good.zip", {file.name: file for file in sorted(inside.iterdir())}).read_bytes()


def _broken_member(content: bytes, draw: random.Random, folder: Path) -> bytes:
    """Break one file of an archive that stays one."""
    path = folder / "changed.zip"
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(path, "w") as sink:
        victim = draw.choice(source.namelist())
        for name in source.namelist():
            inner = source.read(name)
            sink.writestr(name, draw.choice(BYTES)(inner, draw) if name == victim and inner else inner)
    return path.read_bytes()


def _territory(index: int) -> dict[str, Any]:
    properties = {
        "id_territoire": f"ti-52{index:02}",
        "lib_territoire": f"Territoire fictif {index}",
        "liste_geo": f"CA Choletais (20006001{index})",
    }
    return {"type": "Feature", "properties": properties, "geometry": rectangle(-0.9 + index / 10, 47.0)}


@dataclass(frozen=True)
class Good:
    """A whole file: the source it belongs to, its suffix, how its bytes are made, and the source that the officer names."""

    source: str
    suffix: str
    make: Callable[[Path], bytes]
    named: str = "auto"


ZNIEFF = "patrinat_znieff1:znieff1"
ZONES = "BDTOPO_V3:zone_d_activite_ou_d_interet"


def _urssaf() -> bytes:
    rows = urssaf_rows()
    return _csv(*(";".join(row) for row in [list(rows[0]), *(list(row.values()) for row in rows)]), mark=True)


def _sizes() -> bytes:
    header = "CODGEO,LIBGEO,REG,DEP,E14TST,E14TS0ND,E14TS1,E14TS6,E14TS10,E14TS20,E14TS50,E14TS100,E14TS200,E14TS500"
    return _csv(header, "1001,Abergement,82,1,10,5,3,1,1,0,0,0,0,0", "49099,Cholet,52,49,20,9,5,3,1,1,1,0,0,0")


def _topo(layer: str) -> bytes:
    name = f"BDTOPO_V3:{layer}"
    return _collection(topo_layers()[name], name)


GOOD = {
    "members of territories": Good("ti_members", ".csv", lambda _f: list_of_territories(149)),
    "perimeters of territories": Good(
        "ti_members", ".geojson", lambda _f: _collection([_territory(n) for n in range(3)], "ti")
    ),
    "communes of territories": Good("ti_communes", ".csv", lambda _f: list_of_territories(149, "com")),
    "survey": Good("labour_needs", ".xlsx", _survey),
    "basins": Good(
        "employment_basins",
        ".csv",
        lambda _f: _csv("codgeo,codbe,libbe", "49099,5205,CHOLET", "49328,5206,SAUMUR", mark=True),
    ),
    "communes": Good(
        "communes", ".geojson", lambda _f: _collection(commune_contours({"49099": "Cholet", "49023": "Orée"}), "commune")
    ),
    "communes, records": Good("communes", ".json", _records),
    "communes, GeoPackage": Good("communes", ".gpkg", _geopackage),
    "epci": Good("epci", ".geojson", lambda _f: _collection([epci_of_wfs()], "epci")),
    "natura 2000, shapefile": Good("natura2000", ".zip", _shapefile),
    "natura 2000": Good("natura2000", ".geojson", lambda _f: _collection(natura_sites("SIC", 3), "patrinat_sic:sic")),
    "vacant land": Good("vacant_land", ".csv", lambda _f: vacant_csv(5)),
    "vacant land, service": Good("vacant_land", ".geojson", lambda _f: _collection(vacant_sites(4), "geofriches")),
    "codes": Good(
        "commune_codes",
        ".csv",
        lambda _f: _csv(
            "former_code,current_code,former_name,current_name,kind",
            "49069,49126,Drain,Orée-d'Anjou,commune-deleguee",
            "01003,01165,,Francheleins,ancien-code",
        ),
    ),
    "movements": Good(
        "commune_codes",
        ".csv",
        lambda _f: _csv(
            "MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,LIBELLE_AP",
            "32,2015-12-15,COM,49069,Drain,COM,49126,Orée-d'Anjou",
            "21,2021-01-01,COM,49001,Un,COM,49001,Un",
            "21,2021-01-01,COM,49001,Un,COM,49002,Deux",
        ),
    ),
    "directory": Good(
        "schools",
        ".csv",
        lambda _f: _csv(
            "identifiant_de_l_etablissement;nom_etablissement;type_etablissement;statut_public_prive;code_commune;nom_commune;"
            "voie_professionnelle;apprentissage;nombre_d_eleves;latitude;longitude",
            "0490001A;Lycée fictif;Lycée;Public;49099;Cholet;1;0;812;47.06;-0.88",
            "0490002B;École fictive;Ecole;Privé;49099;Cholet;0;0;;47.05;-0.87",
        ),
    ),
    "production schools": Good(
        "schools",
        ".csv",
        lambda _f: _csv(
            "uai,name,commune,commune_name,longitude,latitude", "0490003C,École fictive,49099,Cholet,-0.87,47.05"
        ),
    ),
    "training bodies": Good(
        "training_bodies",
        ".csv",
        lambda _f: _csv(
            "siren;siretetablissementdeclarant;denomination;adressephysiqueorganismeformation_ville;"
            "adressephysiqueorganismeformation_codepostal;adressephysiqueorganismeformation_coderegion;"
            "certifications_actionsdeformation",
            "123456789;12345678900011;Organisme fictif;Cholet;49300;52;true",
        ),
    ),
    "trades and ROME": Good(
        "trade_rome", ".csv", lambda _f: _csv("D2Z40;211g;H2902", ";212b;H2904", ";634b;", ";;", "A0Z40;691e;A1416")
    ),
    "names of trades": Good(
        "trade_names",
        ".csv",
        lambda _f: _csv(
            "Code_FAP341;Intitulé_FAP341;Code_FAP228;Intitulé_FAP228;Code_FAP86;Intitulé_FAP86;Code_FAP22;Intitulé_FAP22",
            "D1X30a;Chaudronniers;D1X30;Chaudronniers, tôliers;D1X;Ouvriers;D;Mécanique",
            mark=True,
        ),
    ),
    "trades in tension": Good(
        "tension_trades",
        ".csv",
        lambda _f: _csv(
            "Region,Famille Professionnelle,Code FAP", "Bretagne,Chaudronniers,D2Z40", "Bretagne,Soudeurs,D2Z41"
        ),
    ),
    "links of schools": Good("school_trades", ".csv", lambda _f: _csv("uai;fap;basis", "0490001A;D2Z40;user")),
    "population": Good(
        "population", ".csv", lambda _f: _csv("commune;year;population", "49099;2021;54000", "49023;2021;10000")
    ),
    "population, Melodi": Good("population", ".csv", lambda _f: populations_csv()),
    "zones": Good(
        "employment_zones",
        ".csv",
        lambda _f: _csv("codgeo,libgeo,ze_2020,codze2020,libze2020", "49099,Cholet,5206 - Cholet,5206,Cholet", mark=True),
    ),
    "employment": Good("employment", ".csv", lambda _f: _urssaf()),
    "employment, FLORES": Good("employment_flores", ".csv", lambda _f: flores_csv(2024)),
    "establishments": Good("establishments_by_size", ".csv", lambda _f: _sizes()),
    "protected areas": Good(
        "protected_areas",
        ".geojson",
        lambda _f: _collection(protected_sites("znieff1", ZNIEFF, 3), ZNIEFF),
    ),
    "installations": Good("installations", ".json", lambda _f: json.dumps({"data": installations_of_api("49", 5)}).encode()),
    "risk plans": Good("risk_plans", ".geojson", lambda _f: _collection(plans_of_sup(), "wfs_sup:assiette_sup_s")),
    "stations": Good("stations", ".csv", lambda _f: stations_csv()),
    "roads": Good("roads", ".geojson", lambda _f: _topo("troncon_de_route")),
    "railways": Good("rail_lines", ".geojson", lambda _f: _topo("troncon_de_voie_ferree")),
    "junctions": Good("junctions", ".geojson", lambda _f: _topo("equipement_de_transport")),
    "ports": Good("ports", ".geojson", lambda _f: _topo("equipement_de_transport"), "ports"),
    "substations": Good("substations", ".geojson", lambda _f: _topo("poste_de_transformation")),
    "projects": Good("funded_projects", ".csv", lambda _f: as_csv([RELANCE, *relance_rows(*[{}] * 5)])),
    "turnkey sites": Good("turnkey_sites", ".csv", lambda _f: as_csv(turnkey_rows())),
    "economic sites": Good("economic_sites", ".gpkg", lambda f: template(f / "eco.gpkg", [SITE], [PLOT]).read_bytes()),
    "activity zones": Good("activity_zones", ".geojson", lambda _f: _collection(zones(4), ZONES)),
}


def _cut(content: bytes, draw: random.Random) -> bytes:
    return content[: draw.randrange(len(content))]


def _flip(content: bytes, draw: random.Random) -> bytes:
    result = bytearray(content)
    for _ in range(draw.choice((1, 3, 30))):
        result[draw.randrange(len(result))] = draw.randrange(256)
    return bytes(result)


def _drop(content: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(content))
    return content[:start] + content[start + draw.choice((1, 10, 200)) :]


def _repeat(content: bytes, draw: random.Random) -> bytes:
    start = draw.randrange(len(content))
    return content[:start] + content[start : start + 300] * 2 + content[start:]


def _as_text(change: Callable[[str, random.Random], str]) -> Callable[[bytes, random.Random], bytes]:
    def changed(content: bytes, draw: random.Random) -> bytes:
        return change(content.decode("utf-8"), draw).encode("utf-8", "surrogatepass")

    return changed


def _word(text: str, draw: random.Random) -> str:
    """Put a nasty text in the place of a cell, a key or a value."""
    signs = '",;:{}[]\r\n'
    start = draw.randrange(len(text))
    while start and text[start - 1] not in signs:
        start -= 1
    end = start
    while end < len(text) and text[end] not in signs:
        end += 1
    return text[:start] + draw.choice(NASTY) + text[end:]


def _separator(text: str, draw: random.Random) -> str:
    old = ";" if text.count(";") > text.count(",") else ","
    return text.replace(old, draw.choice((";", ",", "\t", "|", " ")))


def _rename(text: str, draw: random.Random) -> str:
    """Rename a column, or one of the keys of a JSON."""
    head = text[: text.find("\n")] if "\n" in text[:2000] else text[:400]
    words = [word for word in head.replace('"', ",").replace(";", ",").replace(":", ",").split(",") if word.strip()]
    word = draw.choice(words)
    return text.replace(word, draw.choice(("", "x", word.upper(), word + " ", "commune", "<i>é</i>")), draw.choice((1, -1)))


def _column(text: str, draw: random.Random) -> str:
    """Take a column away."""
    sign = ";" if text.count(";") > text.count(",") else ","
    place = draw.randrange(max(1, text.partition("\n")[0].count(sign) + 1))
    lines = [line.split(sign) for line in text.splitlines()]
    return "\n".join(sign.join(cells[:place] + cells[place + 1 :]) for cells in lines)


def _line(text: str, draw: random.Random) -> str:
    lines = text.splitlines() or [""]
    place = draw.randrange(len(lines))
    return "\n".join(draw.choice((lines[:place] + lines[place + 1 :], [*lines[:place], lines[place], *lines[place:]])))


def _encoding(content: bytes, draw: random.Random) -> bytes:
    return content.decode("utf-8").encode(draw.choice(("utf-16", "utf-16-le", "cp1252", "utf-32", "cp037")), "replace")


BYTES = (_cut, _flip, _drop, _repeat)
TEXTS = (*BYTES, *map(_as_text, (_word, _word, _word, _separator, _rename, _rename, _column, _line)), _encoding)


def _nasty_sheet(content: bytes, draw: random.Random, folder: Path) -> bytes:
    """Change cells of a workbook that stays one."""
    import openpyxl

    path = folder / "changed.xlsx"
    path.write_bytes(content)
    book = openpyxl.load_workbook(path)
    sheet = book["Données"]
    for _ in range(draw.choice((1, 2, 5))):
        row, column = draw.randrange(1, sheet.max_row + 1), draw.randrange(1, sheet.max_column + 1)
        text = draw.choice((*NASTY, "", "1", "-3", "*")).replace("\x00", "").replace("\ud83d", "")
        sheet.cell(row, column).value = text[:32_000]
    if draw.random() < 0.3:
        sheet.delete_cols(draw.randrange(1, sheet.max_column + 1))
    book.save(path)
    return path.read_bytes()


def _nasty_geopackage(content: bytes, draw: random.Random, folder: Path) -> bytes:
    """Change a value, a name of a column or a geometry of a GeoPackage that stays one."""
    path = folder / "changed.gpkg"
    path.write_bytes(content)
    base = sqlite3.connect(path)
    base.execute("PRAGMA synchronous = OFF")  # a file of this test alone
    layers = [row[0] for row in base.execute("SELECT table_name FROM gpkg_contents")]
    layer = draw.choice(layers)
    columns = [row[1] for row in base.execute(f'PRAGMA table_info("{layer}")')]
    triggers = [row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
    for trigger in triggers:
        base.execute(f'DROP TRIGGER "{trigger}"')
    column = draw.choice(columns[1:])
    if draw.random() < 0.3:
        base.execute(f'ALTER TABLE "{layer}" RENAME COLUMN "{column}" TO "{draw.choice(("x", "y", "z"))}"')
    else:
        value: Any = draw.choice((*NASTY, None, b"\x00\x01", 3.5))
        value = value.replace("\ud83d", "") if isinstance(value, str) else value
        base.execute(f'UPDATE "{layer}" SET "{column}" = ? WHERE rowid = ?', (value, draw.randrange(1, 4)))
    base.commit()
    base.close()
    return path.read_bytes()


def damaged(content: bytes, suffix: str, draw: random.Random, folder: Path) -> bytes:
    """Return the content with one or two damages that the draw chooses."""
    for _ in range(draw.choice((1, 1, 2))):
        whole: dict[str, Callable[..., bytes]] = {
            ".xlsx": _nasty_sheet,
            ".gpkg": _nasty_geopackage,
            ".zip": _broken_member,
        }
        if suffix in whole:  # a container that is changed within, or broken
            if draw.random() < 0.5:
                return whole[suffix](content, draw, folder)
            return draw.choice(BYTES)(content, draw)
        ways = TEXTS if content else ()
        try:
            content = draw.choice(ways)(content, draw) if ways else content
        except UnicodeDecodeError:  # damaged before in such a way that it is no text any more
            content = _flip(content, draw)
    return content


def _state(folder: Path) -> dict[str, str]:
    """Return the digest of each file of a workspace."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _check_tables(workspace: Workspace) -> None:
    """Every current table can be read again, with its columns, kinds and rows."""
    for version in workspace.versions():
        table = read_layer(workspace.path(version), version.source_id)
        columns = TABLES[version.source_id]
        assert set(table.columns) == set(columns), version.source_id
        assert len(table) == version.rows, version.source_id
        for name, kind in columns.items():
            if kind in (INT, FLOAT):
                assert pd.api.types.is_numeric_dtype(table[name]) or table[name].isna().all(), (version.source_id, name)
            elif kind == TEXT:
                assert table[name].map(lambda value: value is None or isinstance(value, str)).all(), (
                    version.source_id,
                    name,
                )


def test_every_reader_has_its_good_file() -> None:
    assert {good.source for good in GOOD.values()} == {reader.SOURCE_ID for reader in READERS}


@pytest.mark.parametrize("name", GOOD)
def test_good_files_are_good(name: str, tmp_path: Path) -> None:
    """Damages of a file that no reader takes would prove nothing."""
    good = GOOD[name]
    path = tmp_path / f"good{good.suffix}"
    path.write_bytes(good.make(tmp_path))
    workspace = Workspace(tmp_path / "workspace")
    assert good.source in {version.source_id for version in import_file(workspace, path, good.named).versions}
    _check_tables(workspace)


@pytest.mark.parametrize("name", GOOD)
def test_damaged_files_lose_nothing(name: str, tmp_path: Path) -> None:
    """The outcome is sound tables, or one clear message and the workspace byte for byte as before."""
    good = GOOD[name]
    made = tmp_path / "made"
    made.mkdir()
    content = good.make(made)
    first = tmp_path / f"good{good.suffix}"
    first.write_bytes(content)
    whole = Workspace(tmp_path / "whole")
    import_file(whole, first, good.named)
    before = _state(whole.folder)
    shutil.copytree(whole.folder, tmp_path / "as it was")
    refused = taken = 0
    for run in range(RUNS):
        draw = random.Random(f"{name} {run}")
        path = tmp_path / f"damaged{good.suffix}"
        path.write_bytes(damaged(content, good.suffix, draw, made))
        began = time.monotonic()
        try:
            import_file(whole, path, good.named)
        except PluginError:
            refused += 1
            assert _state(whole.folder) == before, run
        else:
            taken += 1
            _check_tables(whole)
            shutil.rmtree(whole.folder)
            shutil.copytree(tmp_path / "as it was", whole.folder)
            whole = Workspace(whole.folder)
        assert time.monotonic() - began < LONGEST, run
    assert refused, "no damage was noticed"
    assert refused + taken == RUNS


def test_a_projection_that_is_no_text_is_told(tmp_path: Path) -> None:
    _shapefile(tmp_path)
    inside = tmp_path / "inside"
    (inside / "sic.prj").write_bytes((inside / "sic.prj").read_bytes()[:20] + b"\xca\xfe" * 5)
    workspace = Workspace(tmp_path / "workspace")
    with pytest.raises(PluginError):
        import_file(workspace, inside / "sic.shp")
    assert not workspace.folder.exists()
