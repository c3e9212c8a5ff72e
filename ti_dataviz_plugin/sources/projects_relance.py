"""Industrial projects of France Relance, as exported from the portal of the Ministry of the Economy.

The list has no INSEE code and no amount: a commune is a name, a postcode and a department, and the coordinates lie now and
then in another department. ``geography.places`` finds the commune; here what the file says is kept as it is.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from ..language import number, translate
from . import place_doubts, stamp
from . import project_rows as projects
from .project_rows import ProjectRows
from .vacant_land_values import iso_date, text

if TYPE_CHECKING:
    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .probe import Layer, Probe

PROGRAMME = "france_relance"
EXPECTED = "entreprise, siren, volet_relance, mesure, code_departement, nom_commune, code_postal, coordonnees_gps"
_DUE = (
    "entreprise",
    "siren",
    "volet_relance",
    "mesure",
    "code_departement",
    "nom_commune",
    "code_postal",
    "coordonnees_gps",
)
_PAIR = re.compile(r"\s*\(?\s*(-?\d+(?:\.\d+)?)\s*[,;]\s*(-?\d+(?:\.\d+)?)\s*\)?\s*", re.ASCII)


def layer_of(probe: Probe) -> Layer | None:
    """Return the layer of the list, None when the file is another."""
    return probe.layer_with("volet_relance", "mesure")


def coordinates(value: object) -> tuple[float, float]:
    """Return longitude and latitude from ``latitude,longitude``; NaN twice when there is none.

    Raises:
        ValueError: When the text is no such pair.
    """
    written = text(value)
    if not written:
        return math.nan, math.nan
    match = _PAIR.fullmatch(written)
    if not match:
        raise ValueError(written)
    return float(match.group(2)), float(match.group(1))


def read(probe: Probe, layer: Layer, entry: Entry, _progress: Progress) -> Dataset:
    """Return the projects of the list."""
    import pandas as pd

    rows = ProjectRows(probe, layer)
    rows.need(*_DUE)
    expected = translate("TiDataviz", "a latitude and a longitude parted by a comma")
    pairs = list(rows.converted("coordonnees_gps", coordinates, (math.nan, math.nan), expected))
    shapes, doubts = projects.points(pairs)
    lost = doubts.count(place_doubts.OUTSIDE_FRANCE)
    if lost:
        rows.notes.append(
            translate("TiDataviz", "{count} positions lie nowhere in France and were left empty.").format(count=number(lost))
        )
    names, measures = rows.text("entreprise"), rows.text("mesure")
    described, communes = rows.text("description_projet"), rows.text("nom_commune")
    postcodes = rows.raw["code_postal"].map(projects.postcode)
    table = pd.DataFrame(
        {
            "programme": PROGRAMME,
            "project_id": [projects.identity(*row) for row in zip(names, measures, described, communes, postcodes)],
            "project_name": described,
            "beneficiary": names,
            "beneficiary_kind": rows.text("type_entreprise"),
            "siren": rows.sirens("siren"),
            "funder": "État",
            "measure": measures,
            "theme": measures.map(projects.theme),
            "sector": rows.text("filiere"),
            "amount_eur": math.nan,
            "commune": "",
            "commune_name": communes,
            "postcode": postcodes,
            "department": rows.departments("code_departement"),
            "region": rows.text("nom_region").map(projects.region),
            "place_doubt": doubts,
        },
        index=rows.raw.index,
    )
    rows.notes.append(translate("TiDataviz", "The list of France Relance gives no amount and no year of award."))
    return projects.dataset(rows, table, shapes, entry, _vintage(rows, probe), PROGRAMME)


def _vintage(rows: ProjectRows, probe: Probe) -> str:
    """Return the date of the latest update that the rows state, else the month of the download."""
    expected = translate("TiDataviz", "a date, DD/MM/YYYY or YYYY-MM-DD")
    days: list[str] = [day for day in rows.converted("mise_a_jour", iso_date, "", expected) if day]
    return max(days) if days else str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
