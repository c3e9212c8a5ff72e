"""Reader of INSEE's employment zones (``employment_zones`` of ``tables``).

Their codes look like those of the basins of the BMO survey and mean other places: 5206 is the zone of Cholet, but the basin
of Saumur. The two are kept in two tables, and a file of zones is never taken for one of basins.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "employment_zones"
EXPECTED: tuple[str, ...] = ("codgeo, libgeo, codze2020, libze2020",)

_ZONE = r"codze20\d\d|ze20\d\d"
_WANTED = {"commune": "codgeo", "commune_name": "libgeo", "zone": _ZONE, "zone_name": r"libze20\d\d"}
_BASIN = r"be\d\d|code_bassin_bmo|codbe|code_bassin_20\d\d|libbe|lib_bassin_bmo"


def matches(probe: Probe) -> bool:
    """Tell whether a table gives the zone of each commune, and no basin."""
    return probe.kind in ("csv", "xlsx") and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    fit = [
        layer
        for layer in probe.layers
        if layer.has("codgeo") and fields.header(layer, _ZONE) and not fields.header(layer, _BASIN)
    ]
    return max(fit, key=lambda layer: layer.features) if fit else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, or a value is no code.
    """
    layer = _layer(probe) or probe.largest()
    table = fields.pick(probe, layer, probe.table(layer), _WANTED, ("commune_name",)).apply(fields.cleaned)
    check(progress)
    for name, width, pattern, expected in (
        ("commune", 5, r"\d{5}|2[AB]\d{3}", translate("TiDataviz", "a commune code of 5 characters, such as 49099")),
        ("zone", 4, r"|\d{4}", translate("TiDataviz", "the code of a zone, 4 digits, or nothing")),
    ):
        table[name] = fields.codes(table[name], width)
        fields.check_pattern(probe, (layer, _WANTED[name]), table[name], pattern, expected)
    notes = [
        translate(
            "TiDataviz", "These are INSEE's employment zones. The BMO survey counts by employment basins, which are others."
        )
    ]
    copies = table.duplicated()
    if copies.any():
        text = translate("TiDataviz", "{count} rows that copy another were removed.")
        notes.append(text.format(count=number(int(copies.sum()))))
    found = re.search(r"20\d\d", fields.header(layer, _ZONE))
    vintage = found.group() if found else ""
    table = table[~copies].assign(vintage=vintage)
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, vintage), vintage, tuple(notes))]
