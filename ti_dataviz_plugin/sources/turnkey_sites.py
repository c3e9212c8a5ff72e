"""Turnkey industrial sites of France 2030 (*sites clés en main*): a list by commune, without any perimeter.

Tidy table ``turnkey_sites``: one row per site and commune.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, stamp, tables
from .reference import department_of

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Probe

SOURCE_ID = "turnkey_sites"
EXPECTED: tuple[str, ...] = ("id_site, insee_com, lib_com, maturite_site",)

_WANTED = {"site_id": "id_site", "commune": "insee_com", "commune_name": "lib_com", "maturity": "maturite_site"}
_COMMUNE = r"[0-9][0-9AB][0-9]{3}"
_DATED = re.compile(r"(20\d\d)[-_]?(0[1-9]|1[0-2])(?:[-_]?\d\d)?(?!\d)")


def matches(probe: Probe) -> bool:
    """Tell whether a layer has an id of site and its maturity."""
    return probe.layer_with("id_site", "maturite_site") is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the sites of the list.

    Raises:
        PluginError: When a column is absent, an id is empty or a code is no commune's.
    """
    layer = probe.layer_with("id_site", "maturite_site") or probe.largest()
    raw = fields.pick(probe, layer, probe.table(layer), _WANTED)
    check(progress)
    table = raw.apply(fields.cleaned)
    table["commune"] = fields.codes(table["commune"], 5)
    fields.check_pattern(probe, (layer, "id_site"), table["site_id"], r".+", translate("TiDataviz", "the id of the site"))
    expected = translate("TiDataviz", "a commune code of 5 characters")
    fields.check_pattern(probe, (layer, "insee_com"), table["commune"], _COMMUNE, expected)
    table["department"] = table["commune"].map(department_of)
    notes = _notes(table)
    table = table.drop_duplicates(["site_id", "commune"])
    tidy = tables.conform(table, SOURCE_ID)
    return [Dataset(tidy, stamp.stamp(entry, probe.path, _vintage(probe)), "", tuple(notes))]


def _notes(table: pd.DataFrame) -> list[str]:
    notes = [translate("TiDataviz", "The list tells the communes of the sites, not their perimeters.")]
    twice = int(table.duplicated(["site_id", "commune"]).sum())
    if twice:
        text = translate("TiDataviz", "{count} rows that repeat a site and its commune were left out.")
        notes.append(text.format(count=number(twice)))
    several = int((table.drop_duplicates(["site_id", "commune"])["site_id"].value_counts() > 1).sum())
    if several:
        text = translate("TiDataviz", "{count} sites lie in several communes: they have a row for each.")
        notes.append(text.format(count=number(several)))
    unsaid = int((table["maturity"] == "").sum())
    if unsaid:
        notes.append(translate("TiDataviz", "{count} rows do not say the maturity.").format(count=number(unsaid)))
    return notes


def _vintage(probe: Probe) -> str:
    """Return the month in the file's name, else that of its download."""
    named = _DATED.search(probe.path.stem)
    if named:
        return "-".join(named.groups())
    return str(stamp.sidecar(probe.path).get("retrieved_at", ""))[:7]
