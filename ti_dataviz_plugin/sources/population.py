"""Reader of populations by commune and year (``population`` of ``tables``).

Two layouts: ours, one row per commune and year (``resources/templates/population.csv``), and INSEE's base of historical
populations, one column for each census (``PMUN2021``, ``PSDC1999``, ``PTOT1954``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "population"
EXPECTED: tuple[str, ...] = ("commune, year, population", "CODGEO, PMUN####, PSDC####, PTOT####")

_LONG = {"commune": "commune", "year": "year", "population": "population"}
_CENSUS = re.compile(r"(pmun|psdc|ptot)((18|19|20)\d\d)")


def matches(probe: Probe) -> bool:
    """Tell whether a table gives the population of communes, by rows or by columns of years."""
    return probe.kind in ("csv", "xlsx") and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    if probe.layer_with(*_LONG):
        return probe.layer_with(*_LONG)
    wide = [layer for layer in probe.layers if layer.has("codgeo") and any(map(_CENSUS.fullmatch, layer.keys))]
    return max(wide, key=lambda layer: layer.features) if wide else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a code, a year or a number is none, or a commune has two populations in a year.
    """
    layer = _layer(probe) or probe.largest()
    table = _long(probe, layer) if layer.has(*_LONG) else _wide(probe, layer)
    check(progress)
    expected = translate("TiDataviz", "a commune code of 5 characters, such as 49099")
    table["commune"] = fields.codes(table["commune"], 5)
    fields.check_pattern(probe, (layer, "commune|codgeo"), table["commune"], r"\d{5}|2[AB]\d{3}", expected)
    unknown = table["population"].isna()
    notes = []
    if unknown.any():
        text = translate("TiDataviz", "{count} populations are not given; their rows were left out.")
        notes.append(text.format(count=number(int(unknown.sum()))))
    table = table[~unknown]
    negative = table["population"] < 0
    if negative.any():
        row = table.index[negative][0]
        what = table.loc[negative, "population"].iloc[0]
        where = fields.place(layer.name, row, "population")
        raise fields.bad_value(probe, where, what, translate("TiDataviz", "a number of inhabitants"))
    table = table.drop_duplicates()
    _refuse_doubles(probe, table)
    years = sorted(table["year"].unique())
    vintage = str(years[-1]) if years else ""
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, vintage), "", tuple(notes))]


def _long(probe: Probe, layer: Layer) -> pd.DataFrame:
    table = fields.pick(probe, layer, probe.table(layer), _LONG).apply(fields.cleaned)
    expected = translate("TiDataviz", "a year of 4 digits")
    fields.check_pattern(probe, (layer, "year"), table["year"], r"(18|19|20)\d\d", expected)
    table["year"] = table["year"].astype("int64")
    table["population"] = fields.decimals(probe, (layer, "population"), table["population"])
    return table


def _wide(probe: Probe, layer: Layer) -> pd.DataFrame:
    import pandas as pd

    raw = probe.table(layer)
    codes = fields.pick(probe, layer, raw, {"commune": "codgeo"}).apply(fields.cleaned)["commune"]
    parts = []
    for place, name in enumerate(raw.columns):
        census = _CENSUS.fullmatch(fields.key(name))
        if census:
            values = fields.decimals(probe, (layer, census.group()), fields.cleaned(raw.iloc[:, place]))
            parts.append(pd.DataFrame({"commune": codes, "year": int(census.group(2)), "population": values}))
    return pd.concat(parts)


def _refuse_doubles(probe: Probe, table: pd.DataFrame) -> None:
    twice = table.duplicated(["commune", "year"])
    if twice.any():
        first = table[twice].iloc[0]
        raise PluginError(
            translate("TiDataviz", "The commune {code} has two populations in {year}.").format(
                code=first["commune"], year=first["year"]
            ),
            str(probe.path),
            translate("TiDataviz", "Keep the right one in the file, then import it again."),
        )
