"""Invented records in the shapes of the official services. Every perimeter is a rectangle, named *exemple fictif*."""

from __future__ import annotations

import io
import zipfile
from typing import Any


def rectangle(west: float, south: float, width: float = 0.02, height: float = 0.02) -> dict[str, Any]:
    """Return the geometry of a rectangle, as a multipolygon."""
    east, north = west + width, south + height
    return {
        "type": "MultiPolygon",
        "coordinates": [[[[west, south], [east, south], [east, north], [west, north], [west, south]]]],
    }


def natura_sites(kind: str, count: int) -> list[dict[str, Any]]:
    """Return invented sites of a directive, with the fields of the PatriNat layers, in a row east of Cholet."""
    first, layer = (5299001, "sic") if kind == "SIC" else (5298001, "zps")
    return [
        {
            "type": "Feature",
            "id": f"{layer}.{index + 1}",
            "geometry_name": "geom",
            "properties": {
                "id_local": f"FR{first + index}",
                "id_mnhn": f"FR{first + index}",
                "nom_site": f"Exemple fictif {kind} {index + 1}",
                "url_fiche": f"https://example.org/FR{first + index}",
                "surf_off": None,
                "area_sig": 100.5 + index,
                "territoire": "FXX",
            },
            "geometry": rectangle(-0.9 + 0.03 * index, 47.0 if kind == "SIC" else 47.01),
        }
        for index in range(count)
    ]


def commune_contours(codes: dict[str, str]) -> list[dict[str, Any]]:
    """Return invented contours of communes, code to name, with the fields of ADMIN EXPRESS."""
    return [
        {
            "type": "Feature",
            "id": f"commune.{index}",
            "properties": {
                "cleabs": f"COMMUNE_{index}",
                "nom_officiel": name,
                "statut": "Commune simple",
                "code_insee": code,
                "population": 1000 + index,
                "code_insee_du_departement": code[:2],
                "code_insee_de_la_region": "52",
                "code_siren": f"2149{index:05}",
                "codes_siren_des_epci": "200071678",
            },
            "geometry": rectangle(-0.9 + 0.03 * index, 47.0),
        }
        for index, (code, name) in enumerate(codes.items())
    ]


def vacant_sites(count: int, department: str = "49") -> list[dict[str, Any]]:
    """Return invented sites as the service of Cartofriches words them, its lists badly serialised."""
    return [
        {
            "type": "Feature",
            "properties": {
                "site_id": f"{department}099_{index}",
                "site_nom": f"Exemple fictif {index}",
                "site_type": "friche industrielle" if index % 2 else "friche d’habitation",
                "site_statut": "friche sans projet",
                "comm_nom": "CHOLET",
                "comm_insee": f"{department}099",
                "dep": department,
                "proprio_personne": "personne morale",
                "proprio_nom": ["X", "_"],
                "proprio_type": list("{P5a,X1a}"),
                "unite_fonciere_surface": 1000.5 + index,
                "unite_fonciere_refcad": f"['{department}099000AB{index:04}', '{department}099000AC{index:04}']",
                "source_contact": "personne@example.org",
                "source_nom": "Observatoire fictif",
                "nature": "observatoire local",
                "urba_zone_type": "U",
                "site_actu_date": "2026-03-02",
            },
            "geometry": rectangle(-0.88 + 0.001 * index, 47.06, 0.0005, 0.0005),
        }
        for index in range(count)
    ]


def list_of_territories(count: int, kind: str = "grpt") -> bytes:
    """Return an invented list of territories, of groupings or of communes, as ANCT writes them."""
    if kind == "com":
        rows = [f"49{index:03},Commune fictive {index},ti-{index:04},Territoire fictif {index}" for index in range(count)]
        return "\n".join(["insee_com,lib_com,id_ti,lib_ti", *rows]).encode()
    rows = [f"ti-{index:04},Territoire fictif {index},2000{index:05},CC fictive {index},CC" for index in range(count)]
    return "\n".join(["id_ti,lib_ti,siren_groupement,lib_groupement,nature_juridique", *rows]).encode()


def vacant_csv(count: int) -> bytes:
    """Return an invented national file of Cartofriches."""
    rows = [
        f"49099_{index};Exemple fictif;friche industrielle;friche sans projet;CHOLET;49099;{1000 + index};"
        f"49099000AB{index:04};NA;inconnu;02/03/2026;POINT (-0.88 47.06)"
        for index in range(count)
    ]
    header = (
        "site_id;site_nom;site_type;site_statut;comm_nom;comm_insee;unite_fonciere_surface;"
        "unite_fonciere_refcad;urba_zone_type;sol_pollution_existe;site_actu_date;geompoint"
    )
    return "\n".join([header, *rows]).encode()


def department(code: str, west: float, south: float) -> dict[str, Any]:
    """Return a department of ADMIN EXPRESS with an invented contour."""
    properties = {"cleabs": f"DEPARTEM_{code}", "nom_officiel": "Exemple fictif", "code_insee": code}
    return {
        "type": "Feature",
        "id": f"departement.{code}",
        "properties": properties,
        "geometry": rectangle(west, south, 0.8, 0.5),
    }


def epci_of_wfs() -> dict[str, Any]:
    """Return an invented EPCI with the fields of ADMIN EXPRESS."""
    properties = {
        "cleabs": "EPCI_1",
        "nom_officiel": "Exemple fictif",
        "nature": "Communauté d'agglomération",
        "codes_insee_des_communes_membres": "49099/49023",
        "codes_insee_des_departements_membres": "49",
        "code_siren": "200071678",
    }
    return {"type": "Feature", "id": "epci.1", "properties": properties, "geometry": rectangle(-0.9, 47.0, 0.1, 0.1)}


def epci_of_api(code: str, departments: list[str]) -> dict[str, Any]:
    """Return an invented EPCI as geo.api.gouv.fr gives it."""
    properties = {
        "nom": "Exemple fictif",
        "code": code,
        "codesDepartements": departments,
        "codesRegions": ["52"],
        "population": 105000,
    }
    return {"type": "Feature", "properties": properties, "geometry": rectangle(-0.9, 47.0, 0.1, 0.1)}


def commune_of_api(code: str, name: str, index: int) -> dict[str, Any]:
    """Return an invented commune as geo.api.gouv.fr gives it."""
    properties = {
        "nom": name,
        "code": code,
        "siren": f"2149{index:05}",
        "codeEpci": "200071678",
        "epci": {"code": "200071678", "nom": "Exemple fictif"},
        "codeDepartement": "49",
        "departement": {"code": "49", "nom": "Maine-et-Loire"},
        "codeRegion": "52",
        "region": {"code": "52", "nom": "Pays de la Loire"},
        "population": 1000 + index,
    }
    return {"type": "Feature", "properties": properties, "geometry": rectangle(-0.9 + 0.03 * index, 47.0)}


def urssaf_rows() -> list[dict[str, str]]:
    """Return invented rows of commune x APE, with the fields of the export: one pair of columns for each year."""
    places = (("49099", "Cholet", "49"), ("49023", "Beaupréau-en-Mauges", "49"), ("44109", "Nantes", "44"))
    activities = (("2511Z", "Fabrication de structures métalliques"), ("1520Z", "Fabrication de chaussures"))
    rows = []
    for place, (code, name, department) in enumerate(places):
        for index, (ape, label) in enumerate(activities):
            figures = {}
            for year in (2024, 2025):
                count = "" if year == 2024 and index else str(place + index)
                figures[f"nombre_d_etablissements_{year}"] = count
                figures[f"effectifs_salaries_{year}"] = str(10 * int(count)) if count else ""
            rows.append(
                {
                    "code_commune": code,
                    "commune": name,
                    "intitule_commune": f"{code} {name}",
                    "code_departement": department,
                    "departement": "Exemple fictif",
                    "code_ape": ape,
                    "ape": label,
                    "secteur_na17": "GS1 Industrie",
                    **figures,
                }
            )
    return rows


FLORES_HEADER = (
    "GEO", "GEO_OBJECT", "ACTIVITY", "LEGAL_FORM_WITH_PUBLIC", "FLORES_MEASURE", "OBS_STATUS", "TIME_PERIOD", "OBS_VALUE",
)  # fmt: skip


def flores_rows(year: int) -> list[tuple[str, ...]]:
    """Return invented rows of FLORES by division: three communes, of which one has hidden jobs, and a department."""
    figures = {
        ("49099", "COM"): {"_T": (30, 400), "25": (10, 250), "28": (8, None), "47": (12, None)},
        ("49023", "COM"): {"_T": (5, 40), "10": (5, 40)},
        ("44109", "COM"): {"_T": (7, 70), "30": (7, 70)},
        ("49", "DEP"): {"_T": (35, 440), "10": (5, 40), "25": (10, 250), "28": (8, 100), "47": (12, 50)},
        ("0054", "BV2022"): {"_T": (3, 30)},
    }
    rows = []
    for (code, kind), activities in figures.items():
        for activity, values in activities.items():
            for measure, value in zip(("UNIT_LOC", "EMPL3112"), values):
                status, text = ("K", "") if value is None else ("A", str(value))
                rows.append((code, kind, activity, "1T9X7", measure, status, str(year), text))
    return rows


def flores_csv(year: int) -> bytes:
    """Return the data file of an archive of FLORES, as INSEE writes it."""
    lines = [FLORES_HEADER, *flores_rows(year)]
    return "".join(";".join(f'"{cell}"' for cell in line) + "\n" for line in lines).encode()


def archive(files: dict[str, bytes]) -> bytes:
    """Return a zip of some files."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, body in files.items():
            packed.writestr(name, body)
    return target.getvalue()


def flores_archive(year: int) -> bytes:
    """Return an archive of FLORES: data, and the list of codes beside them."""
    codes = b"COD_VAR;LIB_VAR;COD_MOD;LIB_MOD\nGEO;Zone;49;Exemple\n"
    return archive({f"DS_FLORES_A88_{year}_data.csv": flores_csv(year), f"DS_FLORES_A88_{year}_metadata.csv": codes})


def protected_sites(kind: str, layer: str, count: int) -> list[dict[str, Any]]:
    """Return invented protected areas of a kind, with the fields of the PatriNat layers; parks tell their zone."""
    collection = layer.rpartition(":")[2]
    return [
        {
            "type": "Feature",
            "id": f"{collection}.{index + 1}",
            "geometry_name": "geom",
            "properties": {
                "id_local": f"L{index}",
                "id_mnhn": f"FR9{index:06}",
                "nom_site": f"Exemple fictif {kind} {index + 1}",
                "url_fiche": f"https://example.org/{kind}/{index}",
                "surf_off": 12.5,
                "area_sig": None,
                **({"zone": "Cœur" if index % 2 else "Adhésion"} if kind == "pn" else {}),
            },
            "geometry": rectangle(-0.9 + 0.03 * index, 47.02),
        }
        for index in range(count)
    ]


def plans_of_sup() -> list[dict[str, Any]]:
    """Return invented easements: a natural plan in two pieces, a technological plan, and an easement of another kind."""
    kinds = [("pm1", "gen1"), ("pm1", "gen1"), ("pm3", "gen2"), ("ac1", "gen3")]
    return [
        {
            "type": "Feature",
            "id": f"assiette_sup_s.{index + 1}",
            "geometry_name": "the_geom",
            "properties": {
                "gid": index + 1,
                "suptype": kind,
                "partition": f"130000000_{kind.upper()}_49_20240101",
                "idass": f"ass{index}",
                "idgen": generator,
                "nomass": "",
                "nomsuplitt": f"Exemple fictif de plan {generator}",
                "urlreg": "https://example.org/reglement.pdf",
            },
            "geometry": rectangle(-0.9 + 0.03 * index, 47.03),
        }
        for index, (kind, generator) in enumerate(kinds)
    ]


def installations_of_api(department: str, count: int) -> list[dict[str, Any]]:
    """Return invented installations as the API v1 of Géorisques words them."""
    west, south = {"49": (-0.9, 47.05), "85": (-1.4, 46.6)}[department]
    regimes = ("Autorisation", "Enregistrement", "Non ICPE")
    statuses = ("Seveso seuil haut", "Seveso seuil bas", None, "Non Seveso")
    return [
        {
            "raisonSociale": f"EXEMPLE FICTIF {index}",
            "adresse1": "1 rue inventée",
            "adresse2": None,
            "codePostal": f"{department}300",
            "codeInsee": f"{department}099",
            "commune": "COMMUNE FICTIVE",
            "codeNaf": "2511Z",
            "longitude": west + 0.01 * index,
            "latitude": south,
            "industrie": True,
            "statutSeveso": statuses[index % 4],
            "ied": False,
            "etatActivite": "En exploitation avec titre",
            "codeAIOT": f"00{department}0000{index:02}",
            "siret": f"000000000000{index:02}",
            "coordonneeXAIOT": 700000.0,
            "coordonneeYAIOT": 6600000.0,
            "systemeCoordonneesAIOT": "RGF93 / Lambert 93",
            "regime": regimes[index % 3],
            "date_maj": "2026-03-02",
            "inspections": [{"dateInspection": "2025-01-01"}],
            "rubriques": [{"numeroRubrique": "2560"}],
        }
        for index in range(count)
    ]


def stations_csv() -> bytes:
    """Return an invented list of stations as SNCF Réseau writes it: two rows for a station of two lines."""
    header = (
        "code_uic;libelle;fret;voyageurs;code_ligne;rg_troncon;pk;commune;departemen;idreseau;idgaia;"
        "x_l93;y_l93;x_wgs84;y_wgs84;c_geo;geo_point_2d;geo_shape"
    )
    rows = [
        (code, name, freight, line)
        for code, name, freight, line in (
            ("00000001", "Exemple fictif A", "N", "450000"),
            ("00000001", "Exemple fictif A", "O", "451000"),
            ("00000002", "Exemple fictif B", "N", "450000"),
        )
    ]
    lines = [
        f"{code};{name};{freight};O;{line};1;001+000;COMMUNE FICTIVE;MAINE-ET-LOIRE;1;x;0;0;-0.88;47.06;"
        f'"47.06, -0.88";"47.06, -0.88";"{{""coordinates"": [-0.88, 47.06], ""type"": ""Point""}}"'
        for code, name, freight, line in rows
    ]
    return ("\ufeff" + "\r\n".join([header, *lines]) + "\r\n").encode()


def topo_layers() -> dict[str, list[dict[str, Any]]]:
    """Return invented objects of the BD TOPO by WFS type, with heights as the BD TOPO has them."""
    square = [[-0.9, 47.0, 80.0], [-0.89, 47.0, 80.0], [-0.89, 47.01, 81.0], [-0.9, 47.0, 80.0]]
    line = {"type": "LineString", "coordinates": [[-0.9, 47.0, 80.0], [-0.88, 47.02, 82.5]]}
    area = {"type": "MultiPolygon", "coordinates": [[square]]}
    state = {"etat_de_l_objet": "En service", "date_creation": "2006-01-01T00:00:00Z"}
    objects: dict[str, tuple[dict[str, Any], list[dict[str, Any]]]] = {
        "troncon_de_route": (
            line,
            [
                {"nature": "Type autoroutier", "importance": "1", "cpx_numero": "A999", "nombre_de_voies": 2},
                {"nature": "Route à 1 chaussée", "importance": "2", "cpx_numero": "D999", "nombre_de_voies": 2},
                {"nature": "Route à 1 chaussée", "importance": "5", "cpx_numero": None, "nombre_de_voies": None},
                {"nature": "Type autoroutier", "importance": "3", "cpx_numero": "A998", "nombre_de_voies": 1},
            ],
        ),
        "troncon_de_voie_ferree": (
            line,
            [
                {"nature": "Voie ferrée principale", "usage": "Fret", "electrifie": False, "nombre_de_voies": 1},
                {"nature": "Voie de service", "usage": "Mixte", "electrifie": True, "nombre_de_voies": 2},
            ],
        ),
        "equipement_de_transport": (
            area,
            [
                {
                    "nature": "Carrefour",
                    "nature_detaillee": "Échangeur complet",
                    "toponyme": "Exemple fictif",
                    "numero": "27",
                },
                {"nature": "Carrefour", "nature_detaillee": "Rond-point", "toponyme": None, "numero": None},
                {"nature": "Aire de repos ou de service", "nature_detaillee": None, "toponyme": None, "numero": None},
                {"nature": "Port", "nature_detaillee": "Port de commerce", "toponyme": "Port inventé", "numero": None},
                {"nature": "Port", "nature_detaillee": None, "toponyme": None, "numero": None},
                {"nature": "Gare maritime", "nature_detaillee": None, "toponyme": None, "numero": None},
            ],
        ),
        "poste_de_transformation": (area, [{"toponyme": "Exemple fictif", "importance": "4"}]),
    }
    return {
        f"BDTOPO_V3:{layer}": [
            {
                "type": "Feature",
                "id": f"{layer}.{layer.upper()}00{index}",
                "geometry_name": "geometrie",
                "properties": {"cleabs": f"{layer.upper()}00{index}", **values, **state, "insee_commune": "49099"},
                "geometry": geometry,
            }
            for index, values in enumerate(rows)
        ]
        for layer, (geometry, rows) in objects.items()
    }
