"""Invented lists of funded projects, sites and zones, in the layouts of their producers."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from .invented import rectangle

if TYPE_CHECKING:
    from collections.abc import Sequence

RELANCE = [
    "entreprise", "type_entreprise", "siren", "volet_relance", "mesure", "mesure_light", "nom_departement",
    "code_departement", "nom_commune", "code_postal", "nom_region", "coordonnees_gps", "description_projet", "mise_a_jour",
    "filiere",
]  # fmt: skip
_RELANCE_ROW = {
    "entreprise": "Exemple fictif SAS", "type_entreprise": "PME", "siren": "123456789", "volet_relance": "Compétitivité",
    "mesure": "Soutien à l'investissement industriel dans les territoires", "mesure_light": "Industrie",
    "nom_departement": "Maine-et-Loire", "code_departement": "49", "nom_commune": "CHOLET", "code_postal": "49300",
    "nom_region": "Pays de la Loire", "coordonnees_gps": "47.06,-0.88", "description_projet": "Un projet, d'exemple",
    "mise_a_jour": "2022-04-08", "filiere": "Mécanique",
}  # fmt: skip
_COMMON = [
    "nom_region", "nom_departement", "code_departement", "siret_beneficiaire", "raison_sociale_beneficiaire", "code_commune",
    "nom_commune",
]  # fmt: skip
FONDS_VERT_2024 = ["nom_du_projet", "resume_du_projet", "montant_engage", "numero_dossier_ds", "demarche", *_COMMON]
FONDS_VERT_2023 = ["nom_du_projet", "resume_du_projet", "montant_engage", "numero_dossier_ds", "nom_demarche_ds", *_COMMON]
SLUG = "fonds-vert-liste-des-projets-subventionnes"
SLUG_2023 = "fonds-vert-liste-des-projets-subventionnes-en-2023"
TURNKEY = "662a4bc173fcdf4bab4ef1b6"
ZONES_LAYER = "BDTOPO_V3:zone_d_activite_ou_d_interet"


def relance_rows(*changes: dict[str, str]) -> list[list[str]]:
    """Return a row of France Relance for each set of changes to an invented one."""
    return [[{**_RELANCE_ROW, **change}[name] for name in RELANCE] for change in changes]


def fonds_vert_rows(header: Sequence[str]) -> list[list[str]]:
    """Return three projects of the Fonds vert: of the Territoires d'industrie, of land recycling, of something else."""
    by_year = (
        "Territoires d'Industrie en transition écologique"
        if "demarche" in header
        else "Soutien aux projets des Territoires d'industrie"
    )
    return [
        ["Exemple fictif 1", "x", "1234,50", "101", by_year, "Pays de la Loire", "Maine-et-Loire", "49", "12345678900011",
         "Exemple fictif", "49099", "Cholet"],
        ["Exemple fictif 2", "NULL", "250000.25", "102", "Recyclage foncier", "Auvergne-Rhône-Alpes", "Ain", "1", "NULL",
         "Exemple fictif", "1004", "Ambérieu-en-Bugey"],
        ["Exemple fictif 3", "NULL", "NULL", "103", "Rénovation énergétique", "Corse", "Corse-du-Sud", "2A", "NULL",
         "Exemple fictif", "NULL", "NULL"],
    ]  # fmt: skip


def as_csv(rows: Sequence[Sequence[str]], separator: str = ",", bom: bool = False) -> bytes:
    """Return rows as the bytes of a CSV."""
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=separator).writerows(rows)
    return stream.getvalue().encode("utf-8-sig" if bom else "utf-8")


def turnkey_rows() -> list[list[str]]:
    """Return a list of turnkey sites with its header: one of them lies in two communes."""
    return [
        ["id_site", "insee_com", "lib_com", "maturite_site"],
        ["S1", "49099", "Exemple fictif", "Clé en main immédiat"],
        ["S2", "49023", "Exemple fictif", "Clé en main 2027"],
        ["S2", "85151", "Exemple fictif", "Clé en main 2027"],
    ]


def zones(count: int) -> list[dict[str, Any]]:
    """Return zones of BD TOPO, each third of another category than industry."""
    return [_zone(index) for index in range(count)]


def _zone(index: int) -> dict[str, Any]:
    other = index % 3 == 2
    properties = {
        "cleabs": f"SURFACTI{index:016}",
        "categorie": "Science et enseignement" if other else "Industriel et commercial",
        "nature": "Enseignement primaire" if other else "Zone industrielle",
        "nature_detaillee": None,
        "toponyme": f"Exemple fictif {index}",
        "importance": "6",
        "fictif": False,
        "etat_de_l_objet": "En service",
        "insee_commune": "49099",
        "commune": "Cholet",
        "nom_commercial": None,
    }
    geometry = rectangle(-0.9 + 0.01 * index, 47.0, 0.005, 0.005)
    identity = f"zone_d_activite_ou_d_interet.{index}"
    return {"type": "Feature", "id": identity, "properties": properties, "geometry": geometry}


def relance_over(places: Sequence[tuple[str, str, str]], count: int) -> list[list[str]]:
    """Return so many invented projects of France Relance, with their header, over communes known by name.

    Every ninth has no coordinates, every thirtieth those of another commune, every fiftieth a name that no commune has.

    Args:
        places: Name, department code and coordinates (``latitude,longitude``) of the communes to choose from.
        count: How many.
    """
    sectors = ("Mécanique", "Textile", "Agroalimentaire", "Chimie", "")
    measures = (
        "Soutien à l'investissement industriel dans les territoires", "Modernisation des filières", "Relocalisation",
    )  # fmt: skip
    changes = []
    for index in range(count):
        name, department, where = places[index * 7919 % len(places)]
        if index % 30 == 7:  # coordinates of elsewhere, as the real list has now and then
            where = places[(index * 7919 + len(places) // 2) % len(places)][2]
        changes.append(
            {
                "entreprise": f"Exemple fictif {index}",
                "siren": f"{100000000 + index}",
                "mesure": measures[index % 3],
                "filiere": sectors[index % 5],
                "code_departement": department,
                "nom_commune": name if index % 50 else "Nulle-Part-sur-Rien",
                "code_postal": "",
                "coordonnees_gps": "" if index % 9 == 0 else where,
                "description_projet": f"Projet d'exemple {index}",
            }
        )
    return [RELANCE, *relance_rows(*changes)]


def fonds_vert_over(places: Sequence[tuple[str, str, str]], count: int) -> list[list[str]]:
    """Return so many invented projects of the Fonds vert, with their header, over communes known by code.

    Every third is of the Territoires d'industrie, every fifth of land recycling; every eleventh has no amount.

    Args:
        places: Commune code, name and department code of the communes to choose from.
        count: How many.
    """
    rows = []
    for index in range(count):
        code, name, department = places[index * 104729 % len(places)]
        measure = "Rénovation énergétique"
        if index % 3 == 0:
            measure = "Territoires d'Industrie en transition écologique"
        elif index % 5 == 0:
            measure = "Recyclage foncier"
        amount = "NULL" if index % 11 == 0 else f"{(index * 7919 % 900 + 10) * 1000},00"
        rows.append(
            [f"Exemple fictif {index}", "NULL", amount, str(1000 + index), measure, "", "", department, "NULL",
             f"Exemple fictif {index}", code, name]
        )  # fmt: skip
    return [FONDS_VERT_2024, *rows]


def interventions_over(places: Sequence[tuple[str, str, str]], count: int) -> list[list[str]]:
    """Return so many invented interventions of an operator, with their header, in the layout of docs/interventions.md.

    Args:
        places: Commune code, name and department code of the communes to choose from.
        count: How many.
    """
    header = ["id_intervention", "intitule", "operateur", "beneficiaire", "dispositif", "filiere", "montant_eur", "annee",
              "code_commune", "code_departement"]  # fmt: skip
    schemes = ("Prêt d'exemple", "Ingénierie d'exemple", "Fonds propres d'exemple")
    rows = []
    for index in range(count):
        code, name, department = places[index * 15485863 % len(places)]
        amount = "" if index % 4 == 0 else str(50_000 * (1 + index % 40))
        rows.append(
            [f"I{index}", f"Intervention d'exemple à {name}", "Opérateur d'exemple", f"Exemple fictif {index}",
             schemes[index % 3], "", amount, str(2019 + index % 7), code, department]
        )  # fmt: skip
    return [header, *rows]
