"""Reader of populations by commune and year (``population`` of ``tables``).

Three layouts: ours, one row per commune and year (``resources/templates/population.csv``); INSEE's base of historical
populations, one column for each census (``PMUN2021``, ``PSDC1999``, ``PTOT1954``); and the files of INSEE's service Melodi
(DS_POPULATIONS_HISTORIQUES, DS_POPULATIONS_REFERENCE), one row for each place, measure and year, of which the municipal
population of communes is kept. A value that is not published there is unknown, and its row is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .raw_tables import read_columns
from .reference import department_of
from .stamp import departments_asked, stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "population"
EXPECTED: tuple[str, ...] = (
    "commune, year, population",
    "CODGEO, PMUN####, PSDC####, PTOT####",
    "GEO, GEO_OBJECT, POPREF_MEASURE, TIME_PERIOD, OBS_VALUE",
)

_LONG = {"commune": "commune", "year": "year", "population": "population"}
_MELODI = {
    "commune": "geo", "kind": "geo_object", "measure": "popref_measure", "year": "time_period", "population": "obs_value",
}  # fmt: skip
_MUNICIPAL = "PMUN"
_CENSUS = re.compile(r"(pmun|psdc|ptot)((18|19|20)\d\d)")


def matches(probe: Probe) -> bool:
    """Tell whether a table gives the population of communes, by rows or by columns of years."""
    return probe.kind in ("csv", "xlsx") and _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    for columns in (tuple(_LONG), tuple(_MELODI.values())):
        if probe.layer_with(*columns):
            return probe.layer_with(*columns)
    wide = [layer for layer in probe.layers if layer.has("codgeo") and any(map(_CENSUS.fullmatch, layer.keys))]
    return max(wide, key=lambda layer: layer.features) if wide else None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the one table of the file.

    Raises:
        PluginError: When a code, a year or a number is none, or a commune has two populations in a year.
    """
    layer = _layer(probe) or probe.largest()
    departments = departments_asked(probe.path)
    if layer.has(*_MELODI.values()):
        table = _of_service(probe, layer, departments, progress)
    else:
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
    return [Dataset(conform(table, SOURCE_ID), stamp(entry, probe.path, vintage), "-".join(departments), tuple(notes))]


def _long(probe: Probe, layer: Layer) -> pd.DataFrame:
    table = fields.pick(probe, layer, probe.table(layer), _LONG).apply(fields.cleaned)
    expected = translate("TiDataviz", "a year of 4 digits")
    fields.check_pattern(probe, (layer, "year"), table["year"], r"(18|19|20)\d\d", expected)
    table["year"] = table["year"].astype("int64")
    table["population"] = fields.decimals(probe, (layer, "population"), table["population"])
    return table


def _of_service(probe: Probe, layer: Layer, departments: list[str], progress: Progress) -> pd.DataFrame:
    """Return the municipal populations of communes, of some departments if any, out of a file of INSEE's service."""
    names = list(_MELODI)
    headers = [fields.header(layer, column) for column in _MELODI.values()]

    def wanted(values: tuple[str, ...]) -> bool:
        row = dict(zip(names, values))
        near = not departments or department_of(row["commune"]) in departments
        return row["kind"] == "COM" and row["measure"] == _MUNICIPAL and near

    if probe.kind == "csv":
        table = read_columns(probe, headers, wanted, progress)
    else:
        table = probe.table(layer)[headers].astype(str)
        table = table[[wanted(values) for values in table.itertuples(index=False, name=None)]]
    table.columns = names
    if table.empty:
        raise PluginError(
            translate("TiDataviz", "The file {name} has no municipal population of a commune.").format(name=probe.path.name),
            str(probe.path),
            translate("TiDataviz", "Download it again from its producer."),
        )
    expected = translate("TiDataviz", "a year of 4 digits")
    fields.check_pattern(probe, (layer, _MELODI["year"]), table["year"], r"(18|19|20)\d\d", expected)
    table["year"] = table["year"].astype("int64")
    table["population"] = fields.decimals(probe, (layer, _MELODI["population"]), table["population"])
    return table[["commune", "year", "population"]]


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
