"""Projects that the Fonds vert subsidises: one list a year, whose columns differ a little between 2023 and later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language import number, translate
from . import project_rows as projects
from . import stamp
from .project_rows import ProjectRows

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .probe import Layer, Probe

PROGRAMME = "fonds_vert"
EXPECTED = "nom_du_projet, montant_engage, numero_dossier_ds, demarche | nom_demarche_ds, code_departement, code_commune"
_DUE = ("nom_du_projet", "montant_engage", "numero_dossier_ds", "code_departement", "code_commune", "nom_commune")
_YEAR = re.compile(r"(?<!\d)(20[2-4]\d)(?!\d)")


def layer_of(probe: Probe) -> Layer | None:
    """Return the layer of the list, None when the file is another."""
    return probe.layer_with("montant_engage", "demarche") or probe.layer_with("montant_engage", "nom_demarche_ds")


def read(probe: Probe, layer: Layer, entry: Entry, _progress: Progress) -> Dataset:
    """Return the projects of one year's list."""
    import pandas as pd

    rows = ProjectRows(probe, layer)
    rows.need(*_DUE)
    measures = rows.text("demarche", "nom_demarche_ds")
    themes = measures.map(projects.theme)
    year = _year(probe)
    table = pd.DataFrame(
        {
            "programme": PROGRAMME,
            "project_id": _ids(rows),
            "project_name": rows.text("nom_du_projet"),
            "beneficiary": rows.text("raison_sociale_beneficiaire"),
            "siren": rows.sirens("siret_beneficiaire"),
            "funder": "État",
            "measure": measures,
            "theme": themes,
            "amount_eur": rows.amounts("montant_engage"),
            "year": year,
            "commune": rows.communes("code_commune"),
            "commune_name": rows.text("nom_commune"),
            "department": rows.departments("code_departement"),
            "region": rows.text("nom_region").map(projects.region),
            "place_doubt": "",
        },
        index=rows.raw.index,
    )
    text = translate("TiDataviz", "{industry} projects are of the Territoires d'industrie, {land} are of land recycling.")
    industry, land = (int((themes == name).sum()) for name in (projects.TERRITORIES, projects.LAND_RECYCLING))
    rows.notes.append(text.format(industry=number(industry), land=number(land)))
    if not year:
        rows.notes.append(translate("TiDataviz", "Neither the file nor its name tells its year."))
    shapes = [None] * len(table)
    return projects.dataset(rows, table, shapes, entry, year, f"{PROGRAMME} {year}".strip())


def _ids(rows: ProjectRows) -> pd.Series:
    """Return the number of each file; rows without one get an id made from their content."""
    numbers = rows.text("numero_dossier_ds").str.replace(r"\.0+$", "", regex=True)
    made = [projects.identity(*row) for row in zip(rows.text("nom_du_projet"), rows.text("raison_sociale_beneficiaire"))]
    return numbers.where(numbers != "", made)


def _year(probe: Probe) -> str:
    """Return the year that the download noted, else the one in the file's name; the columns do not tell it."""
    noted = str(stamp.sidecar(probe.path).get("year", ""))
    for name in (noted, probe.path.stem, probe.data_path.stem):
        found = _YEAR.search(name)
        if found:
            return found.group(1)
    return ""
