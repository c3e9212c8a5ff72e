"""As many invented records for the departments of a region as the official services have, give or take: for measures."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from . import invented, portals
from .invented_projects import ZONES_LAYER
from .loopback import DEPARTMENT_LAYER, PLAN_LAYER, SIC_LAYER, ZPS_LAYER, Loopback

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMUNES = 250  # in a department
ACTIVITIES = 40  # in a commune
PERIMETERS = 40  # of a kind, in a department
OBJECTS = {"troncon_de_route": 3000, "troncon_de_voie_ferree": 1500, "equipement_de_transport": 200,
           "poste_de_transformation": 150}  # fmt: skip
INSTALLATIONS, SITES, SCHOOLS, BODIES = 600, 300, 120, 1500
_WEST, _SOUTH, _STEP = -2.0, 46.5, 0.85


def publish_region(server: Loopback, departments: Sequence[str]) -> None:
    """Have a server hold records of each department, in rectangles side by side; what it held of others stays."""
    corners = {code: (_WEST + _STEP * place, _SOUTH) for place, code in enumerate(departments)}
    server.layers[DEPARTMENT_LAYER] = [invented.department(code, *corner) for code, corner in corners.items()]
    codes = [f"{code}{number:03}" for code in departments for number in range(1, COMMUNES + 1)]
    server.sites = []
    for code, (west, south) in corners.items():
        server.communes[code] = [_commune(code, number, west, south) for number in range(1, COMMUNES + 1)]
        server.epci[code] = [_epci(code, number, west, south) for number in range(12)]
        server.sites += [_moved(site, west + 0.88, south - 46.9) for site in invented.vacant_sites(SITES, code)]
        server.installations[code] = [_installation(code, number, west, south) for number in range(INSTALLATIONS)]
    _fill_layers(server, corners)
    server.urssaf = [row for code in codes for row in _activities(code)]
    server.tables[portals.EDUCATION] = [_school(code, number) for code in departments for number in range(SCHOOLS)]
    server.tables[portals.DGEFP] = [_body(number) for number in range(BODIES * len(departments))]
    server.flores = {2024: invented.archive({"DS_FLORES_A88_2024_data.csv": _flores(codes)})}
    server.populations = invented.archive({f"{portals.POPULATIONS}_data.csv": _populations(codes)})


def _fill_layers(server: Loopback, corners: dict[str, tuple[float, float]]) -> None:
    kinds = {SIC_LAYER: PERIMETERS, ZPS_LAYER: PERIMETERS, PLAN_LAYER: PERIMETERS, ZONES_LAYER: 800}
    for name, layer in list(server.layers.items()):
        count = OBJECTS.get(name.partition(":")[2]) or kinds.get(name) or (PERIMETERS if "patrinat" in name else 0)
        if count:
            server.layers[name] = [
                _copied(layer[number % len(layer)], f"{code}{number:05}", corner, number)
                for code, corner in corners.items()
                for number in range(count)
            ]


def _copied(feature: dict[str, Any], mark: str, corner: tuple[float, float], number: int) -> dict[str, Any]:
    """Return a feature of another identity, somewhere in the rectangle of a department."""
    moved = _moved(feature, corner[0] + 0.9 + 0.01 * (number % 70), corner[1] - 47.0 + 0.005 * (number // 70 % 80))
    properties = moved["properties"]
    for name in ("cleabs", "id_mnhn", "gid", "idass", "idgen"):
        if name in properties:
            properties[name] = f"FR{mark}" if name == "id_mnhn" else int(mark) if name == "gid" else f"X{mark}"
    return {**moved, "id": f"{str(feature['id']).partition('.')[0]}.{mark}"}


def _moved(feature: dict[str, Any], east: float, north: float) -> dict[str, Any]:
    result = copy.deepcopy(feature)

    def shifted(part: Any) -> Any:
        if isinstance(part[0], (int, float)):
            return [round(part[0] + east, 6), round(part[1] + north, 6), *part[2:]]
        return [shifted(each) for each in part]

    result["geometry"]["coordinates"] = shifted(result["geometry"]["coordinates"])
    return result


def _commune(department: str, number: int, west: float, south: float) -> dict[str, Any]:
    made = invented.commune_of_api(f"{department}{number:03}", f"Commune fictive {number}", number)
    made["properties"].update(codeDepartement=department, departement={"code": department, "nom": "Exemple fictif"})
    made["properties"]["siren"] = f"21{department}{number:05}"
    made["geometry"] = invented.rectangle(west + 0.03 * (number % 25), south + 0.03 * (number // 25))
    return made


def _epci(department: str, number: int, west: float, south: float) -> dict[str, Any]:
    made = invented.epci_of_api(f"2000{department}{number:03}", [department])
    return {**made, "geometry": invented.rectangle(west + 0.06 * number, south, 0.06, 0.4)}


def _installation(department: str, number: int, west: float, south: float) -> dict[str, Any]:
    made = invented.installations_of_api("49", 12)[number % 12]
    place = {"longitude": west + 0.001 * number, "latitude": south + 0.1, "codeInsee": f"{department}{number % 200 + 1:03}"}
    return {**made, **place, "codeAIOT": f"00{department}{number:06}"}


def _activities(commune: str) -> list[dict[str, str]]:
    codes = [f"{division}11Z" for division in range(10, 10 + ACTIVITIES) if division not in (34, 40, 44, 48)]
    row = invented.urssaf_rows()[0]
    where = {"code_commune": commune, "commune": "Exemple fictif", "code_departement": commune[:2]}
    return [{**row, **where, "intitule_commune": f"{commune} Exemple fictif", "code_ape": code} for code in codes]


def _school(department: str, number: int) -> dict[str, str]:
    mark = {"identifiant_de_l_etablissement": f"0{department}{number:04}A", "code_commune": f"{department}{number + 1:03}"}
    return {**portals.schools()[0], **mark, "code_departement": f"0{department}"}


def _body(number: int) -> dict[str, str]:
    mark = {"siren": f"{number:09}", "siretetablissementdeclarant": f"{number:09}00011", "denomination": f"Exemple {number}"}
    return {**portals.training_bodies()[0], **mark}


def _flores(codes: Sequence[str]) -> bytes:
    rows = [invented.FLORES_HEADER]
    for code in codes:
        for activity in ("_T", "10", "25", "28", "47"):
            value = "40" if activity == "_T" else "10"
            rows += [(code, "COM", activity, "1T9X7", measure, "A", "2024", value) for measure in ("UNIT_LOC", "EMPL3112")]
    return "".join(";".join(f'"{cell}"' for cell in row) + "\n" for row in rows).encode()


def _populations(codes: Sequence[str]) -> bytes:
    head = "FREQ;GEO;GEO_OBJECT;POPREF_MEASURE;TIME_PERIOD;OBS_VALUE\n"
    rows = [f"A;{code};COM;PMUN;{year};{1000 + year}\n" for code in codes for year in range(2000, 2024)]
    return (head + "".join(rows)).encode()
