"""Files of the Fonds friches (France Relance, land recycling): known by region only, without name or amount granted."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from ..language import number, translate
from . import fields, stamp
from . import project_rows as projects
from .project_rows import ProjectRows

if TYPE_CHECKING:
    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .probe import Layer, Probe

PROGRAMME = "fonds_friches"
EXPECTED = "libreg, num_dossier, laureat_fv, intervention, nat_friche"
_DUE = ("libreg", "num_dossier", "laureat_fv", "intervention", "nat_friche")
_DASHES = re.compile(r"\s*[\u2013\u2014\x96]\s*|\s+-\s+")
# "portuaire, aéroportuaire" is one kind: only what begins like a kind begins another.
_NEXT_KIND = re.compile(r",\s*(?=Friche|Autre)", re.IGNORECASE)


def layer_of(probe: Probe) -> Layer | None:
    """Return the layer of the list, None when the file is another."""
    return probe.layer_with("laureat_fv", "num_dossier")


def kinds(value: object) -> str:
    """Return the kinds of a brownfield joined by "|", spelled one way; dashes come in four writings."""
    words = " ".join(_DASHES.sub(" – ", fields.clean(value)).split())
    return "|".join(dict.fromkeys(part.strip(" ,") for part in _NEXT_KIND.split(words) if part.strip(" ,0")))


def read(probe: Probe, layer: Layer, entry: Entry, _progress: Progress) -> Dataset:
    """Return the projects that won; candidates that did not are counted in the notes."""
    import pandas as pd

    rows = ProjectRows(probe, layer)
    rows.need(*_DUE)
    won = rows.text("laureat_fv").str.lower()
    odd = won[~won.isin(["oui", "non"])]
    if len(odd):
        raise fields.bad_value(probe, fields.place(layer.name, odd.index[0], "laureat_fv"), odd.iloc[0], "Oui, Non")
    regions = rows.text("libreg")
    table = pd.DataFrame(
        {
            "programme": PROGRAMME,
            "project_id": rows.text("num_dossier"),
            "beneficiary_kind": rows.text("mo_requal"),
            "funder": "État",
            "measure": rows.text("intervention"),
            "theme": projects.LAND_RECYCLING,
            "sector": rows.raw["nat_friche"].map(kinds),
            "amount_eur": math.nan,
            "commune": "",
            "commune_name": "",
            "department": "",
            "region": regions.map(projects.region),
            "place_doubt": "",
        },
        index=rows.raw.index,
    )
    unknown = sorted(set(regions[(table["region"] == "") & (regions != "")]))
    if unknown:
        rows.notes.append(translate("TiDataviz", "Regions not known: {regions}.").format(regions=", ".join(unknown)))
    kept = table[won == "oui"]
    text = translate("TiDataviz", "{count} candidates that were not chosen were left out of {total}.")
    rows.notes.append(text.format(count=number(len(table) - len(kept)), total=number(len(table))))
    rows.notes.append(
        translate("TiDataviz", "The list of the Fonds friches gives no name, no commune, no year and no amount granted.")
    )
    vintage = str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
    return projects.dataset(rows, kept, [None] * len(kept), entry, vintage, PROGRAMME)
