"""Reader of the communes: geo.api.gouv.fr, ADMINEXPRESS (both models), contours-administratifs, and the tidy GeoPackage.

Table ``communes`` of ``tables``: one row per commune, contour in EPSG:4326. Departments and regions come from
the commune code.
"""

from __future__ import annotations

import contextlib
import json
import re
from typing import TYPE_CHECKING

from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .boundary_layouts import COMMUNES
from .extent import named_part
from .reference import CODES_VINTAGE, department_of, ept_codes, place_in_department, resource
from .shapes import read_areas
from .stamp import sidecar, stamp
from .tables import conform

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "communes"
EXPECTED: tuple[str, ...] = COMMUNES.expected


def matches(probe: Probe) -> bool:
    """Tell whether a layer has the columns of communes and holds commune codes."""
    return COMMUNES.find(probe) is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a column is absent, a code is not one, or contours are missing.
    """
    import geopandas as gpd

    layer, wanted = COMMUNES.find(probe) or (probe.largest(), COMMUNES.layouts[0].columns)
    shapes = read_areas(probe, layer)
    check(progress)
    progress.report(0.6)
    attributes = fields.pick(probe, layer, shapes, wanted, COMMUNES.optional)
    table = gpd.GeoDataFrame(attributes, geometry=shapes.geometry)
    table, notes = _typed(probe, layer, wanted, table)
    check(progress)
    vintage, remark = _vintage(probe, table["commune"])
    table = conform(place_in_department(table), SOURCE_ID)
    return [Dataset(table, stamp(entry, probe.path, vintage), named_part(vintage, table), (*notes, remark))]


def _typed(
    probe: Probe, layer: Layer, wanted: dict[str, str], table: gpd.GeoDataFrame
) -> tuple[gpd.GeoDataFrame, list[str]]:
    """Return the table with its codes and numbers, and what an officer should know."""
    notes = []
    for name in table.columns.difference(["geometry", "population"]):
        table[name] = fields.cleaned(table[name].map(_code_within))
    table["commune"] = fields.codes(table["commune"], 5)
    expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    fields.check_pattern(probe, (layer, wanted["commune"]), table["commune"], COMMUNES.code, expected)
    table["epci"] = table["epci"].map({text: epci_among(text) for text in table["epci"].unique()})
    if "population" in table.columns:
        table["population"] = fields.decimals(probe, (layer, wanted["population"]), table["population"])
    twice = table.duplicated("commune")
    if twice.any():
        text = translate("TiDataviz", "{count} communes given twice were kept once.")
        notes.append(text.format(count=number(int(twice.sum()))))
        table = table[~twice].copy()
    alone = sorted(table.loc[table["epci"] == "", "commune"])
    if alone:
        notes.append(
            translate("TiDataviz", "{count} communes belong to no EPCI ({codes}).").format(
                count=number(len(alone)), codes=", ".join(alone[:10]) + ("..." if len(alone) > 10 else "")
            )
        )
    table["department"] = table["commune"].map(department_of)
    return table, notes


def _code_within(value: object) -> object:
    """Return the code of an API's object ``{"code": ..., "nom": ...}``, as it is or as JSON; any other value as it is."""
    if isinstance(value, str) and value.startswith("{"):
        with contextlib.suppress(ValueError):  # a text that merely begins like one
            value = json.loads(value)
    return value.get("code", "") if isinstance(value, dict) else value


def epci_among(text: str) -> str:
    """Return the SIREN of the EPCI in a list parted by ``/``: the first that is no EPT; "" for none (``NR``)."""
    sirens = re.findall(r"\b\d{9}\b", text)
    return next((siren for siren in sirens if siren not in ept_codes()), "")


def _vintage(probe: Probe, communes: pd.Series) -> tuple[str, str]:
    """Return the year of the commune codes and how it is known: from the address, else by the codes that are in use."""
    beside = sidecar(probe.path)
    year = re.search(r"[./](20\d\d)(?=[/:.])", str(beside.get("final_url") or beside.get("url") or ""))
    if year:
        return year.group(1), translate(
            "TiDataviz", "Commune codes of {year}, according to the address of the file."
        ).format(year=year.group(1))
    former = set(resource("commune_codes_2026.csv")["former_code"])
    old = int(communes.isin(former).sum())
    if old:
        return "", translate(
            "TiDataviz", "{count} commune codes are no longer in use in {year}: the file is of an earlier year."
        ).format(count=number(old), year=CODES_VINTAGE)
    return CODES_VINTAGE, translate("TiDataviz", "No commune code is a former one in {year}.").format(year=CODES_VINTAGE)
