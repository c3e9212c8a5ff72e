"""Reader of the tables that place each commune in an employment basin of the BMO survey.

Table ``employment_basins`` of ``tables``: one row per commune code of the producer's vintage, former codes included.
Known layouts: the 2019 glossary (``BE19``), the 2021 table in its two copies, the workbooks from 2026 on
(``code_bassin_2026``), and the extract that comes with the sample, whose rows, names and labels are those of the 2019 table.
INSEE's employment zones are refused: their codes look the same and mean other places.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .reference import department_of
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "employment_basins"
EXPECTED: tuple[str, ...] = (
    "CODE_COMMUNE_INSEE, NOMCOM, BE##, NOMBE##",
    "code_commune_insee, code_bassin_BMO, lib_bassin_BMO",
    "codgeo, codbe, libbe",
    "code_commune, lib_commune, code_bassin_20##, lib_bassin_20##",
    "commune, commune_name, basin, basin_name",
)

_COMMUNE = "code_commune_insee|codgeo|code_commune|commune"
_WANTED = {
    "commune": _COMMUNE,
    "commune_name": "nomcom|lib_commune|libgeo|commune_name",
    "basin": r"be\d\d|code_bassin_bmo|codbe|code_bassin_20\d\d|basin",
    "basin_name": r"nombe\d\d|lib_bassin_bmo|libbe|lib_bassin_20\d\d|basin_name",
}
_SURVEY = ("met", "xmet", "smet", "trade", "projects")
_ZONES = re.compile(r"ze_?20\d\d|codze(20\d\d)?|libze(20\d\d)?")


def matches(probe: Probe) -> bool:
    """Tell whether a table gives the basin of each commune; employment zones match too, to be refused with their reason."""
    return probe.kind in ("xlsx", "csv") and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    fit = [layer for layer in probe.layers if _gives_basins(layer) or _gives_zones(layer)]
    return max(fit, key=lambda layer: layer.features) if fit else None


def _gives_basins(layer: Layer) -> bool:
    return bool(
        fields.header(layer, _COMMUNE)
        and (fields.header(layer, _WANTED["basin"]) or fields.header(layer, _WANTED["basin_name"]))
        and not layer.keys.intersection(_SURVEY)
    )


def _gives_zones(layer: Layer) -> bool:
    return any(_ZONES.fullmatch(found) for found in layer.keys)


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When the file holds INSEE's employment zones, lacks a column, or holds a value that is no code.
    """
    layer = _layer(probe) or probe.largest()
    if not _gives_basins(layer) and _gives_zones(layer):
        raise _zones(probe, layer)
    raw = fields.pick(probe, layer, probe.table(layer), _WANTED, ("commune_name",))
    check(progress)
    table, notes = _typed(probe, layer, raw)
    vintage = _vintage(layer)
    return [Dataset(conform(table.assign(vintage=vintage), SOURCE_ID), stamp(entry, probe.path, vintage), vintage, notes)]


def _zones(probe: Probe, layer: Layer) -> PluginError:
    return PluginError(
        translate(
            "TiDataviz", "The file {name} lists INSEE's employment zones, not the employment basins of the BMO survey."
        ).format(name=probe.path.name),
        fields.found(probe, (layer,)),
        translate(
            "TiDataviz",
            "Their codes look alike and mean other places (5206 is the zone of Cholet, but the basin of Saumur). "
            "Import the table of the basins published by France Travail.",
        ),
    )


def _vintage(layer: Layer) -> str:
    """Return the year of a table, from its headers."""
    basin = fields.key(fields.header(layer, _WANTED["basin"]))
    year = re.search(r"\d+$", basin)
    if year:
        return year.group()[-4:] if len(year.group()) == 4 else f"20{year.group()}"
    return "2019" if basin == "basin" else "2021"


def _typed(probe: Probe, layer: Layer, raw: pd.DataFrame) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Return the table with codes of their full width, and what was repaired."""
    table = raw.apply(fields.cleaned)
    notes = []
    for name, width, text in (
        ("commune", 5, translate("TiDataviz", "{count} commune codes had lost their leading zero; it was put back.")),
        ("basin", 4, translate("TiDataviz", "{count} basin codes had lost their leading zero; it was put back.")),
    ):
        full = fields.codes(table[name], width)
        repaired = int((full != table[name]).sum())
        if repaired:
            notes.append(text.format(count=number(repaired)))
        table[name] = full
    commune = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    basin = translate("TiDataviz", "a basin code of 4 digits, or nothing")
    fields.check_pattern(probe, (layer, _WANTED["commune"]), table["commune"], r"\d{5}|2[AB]\d{3}", commune)
    fields.check_pattern(probe, (layer, _WANTED["basin"]), table["basin"], r"|\d{4}", basin)
    copies = table.duplicated()
    if copies.any():
        notes.append(
            translate("TiDataviz", "{count} rows that copy another were removed.").format(count=number(int(copies.sum())))
        )
        table = table[~copies]
    without = int((table["basin"] == "").sum())
    if without:
        notes.append(translate("TiDataviz", "{count} communes have no basin.").format(count=number(without)))
    return table.assign(department=table["commune"].map(department_of)), tuple(notes)
