"""Reader of the EPCI: geo.api.gouv.fr, ADMINEXPRESS (both models), contours-administratifs, and the tidy GeoPackage.

Table ``epci`` of ``tables``: one row per EPCI, contour in EPSG:4326. epci_kind: CC, CA, CU, METRO, MET69, EPT, or "".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .boundary_layouts import EPCI
from .extent import named_part
from .reference import ept_codes
from .shapes import read_areas
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "epci"
EXPECTED: tuple[str, ...] = EPCI.expected

_KINDS = {
    "communaute de communes": "CC",
    "communaute d agglomeration": "CA",
    "communaute urbaine": "CU",
    "metropole": "METRO",
    "metropole de lyon": "MET69",
    "etablissement public territorial": "EPT",
}


def matches(probe: Probe) -> bool:
    """Tell whether a layer has the columns of EPCI and holds SIREN numbers."""
    return EPCI.find(probe) is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file. Its vintage is not in the content: it stays empty.

    Raises:
        PluginError: When a column is absent, a code is not one, or contours are missing.
    """
    import geopandas as gpd

    layer, wanted = EPCI.find(probe) or (probe.largest(), EPCI.layouts[0].columns)
    shapes = read_areas(probe, layer)
    check(progress)
    progress.report(0.6)
    attributes = fields.pick(probe, layer, shapes, wanted, EPCI.optional)
    table = gpd.GeoDataFrame(attributes, geometry=shapes.geometry)
    for name in table.columns.difference(["geometry", "population"]):
        table[name] = fields.cleaned(table[name])
    expected = translate("TiDataviz", "a SIREN of 9 digits")
    fields.check_pattern(probe, (layer, wanted["epci"]), table["epci"], EPCI.code, expected)
    if "population" in table.columns:
        table["population"] = fields.decimals(probe, (layer, wanted["population"]), table["population"])
    notes = []
    twice = table.duplicated("epci")
    if twice.any():
        notes.append(
            translate("TiDataviz", "{count} EPCI given twice were kept once.").format(count=number(int(twice.sum())))
        )
        table = table[~twice].copy()
    table["epci_kind"] = _kinds(table)
    tidy = conform(table, SOURCE_ID)
    return [Dataset(tidy, stamp(entry, probe.path, ""), named_part("", tidy), tuple(notes))]


def _kinds(table: pd.DataFrame) -> list[str]:
    given = table["epci_kind"] if "epci_kind" in table.columns else [""] * len(table)
    return [kind_of(code, name, kind) for code, name, kind in zip(table["epci"], table["epci_name"], given)]


def kind_of(code: str, name: str, nature: str) -> str:
    """Return the short form of the legal form of an EPCI, from what is said of it, else from how its name begins."""
    if code in ept_codes():
        return "EPT"
    words = fields.plain(nature)
    if words:
        return _KINDS.get(words, nature if nature in _KINDS.values() else "")
    first = name.split(" ", maxsplit=1)[0]
    if first in ("CC", "CA", "CU"):
        return first
    return "METRO" if "metropole" in fields.plain(name).split() else ""
