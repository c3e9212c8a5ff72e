"""Reader of INSEE's FLORES: establishments of employers and their jobs, by area and activity (Melodi's CSV or JSON).

Table ``employment_flores`` of ``tables``. A figure that INSEE hides (OBS_STATUS K) or leaves out lies between 0 and what the
total of its area leaves once the published activities are taken off; without a published total it is unknown.

Rows of one size class, of one legal form, or of areas of other kinds are not read: the totals hold them.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields, naf
from .activity_columns import described
from .raw_tables import read_columns
from .reference import department_of
from .stamp import departments_asked, stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "employment_flores"
EXPECTED: tuple[str, ...] = ("GEO, GEO_OBJECT, ACTIVITY, FLORES_MEASURE, OBS_STATUS, TIME_PERIOD, OBS_VALUE",)

_COLUMNS = ("geo", "geo_object", "activity", "number_empl", "legal_form_with_public", "flores_measure", "obs_status",
            "time_period", "obs_value")  # fmt: skip
_OPTIONAL = ("geo_object", "number_empl", "legal_form_with_public", "obs_status")
_LEVELS = {
    "COM": "commune", "EPCI": "epci", "DEP": "department", "REG": "region", "FRANCE": "country",
    "ZE2020": "employment_zone",
}  # fmt: skip
_MEASURES = {"UNIT_LOC": "establishments", "EMPL3112": "employees"}
_TOTALS = {"", "_T", "1T9X7"}
"""Codes of a dimension that mean all of it; 1T9X7 is all legal forms."""

_WITH_VINTAGE = re.compile(r"(?:\d{4}-)?([A-Z][A-Z0-9]*)-(\w+)")
_KEY = ["year", "level", "area", "naf"]
_NATIONAL = 90
_SHOWN = 3
_HIDDEN = "K"


def matches(probe: Probe) -> bool:
    """Tell whether a text or an answer has the dimensions of FLORES by activity."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    if probe.kind not in ("csv", "json", "xlsx"):
        return None
    return probe.layer_with("geo", "activity", "flores_measure")


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return one table for each year of the file.

    Raises:
        PluginError: When a column is absent, a value is not of its kind, or no row is a total over sizes and legal forms.
    """
    layer = _layer(probe) or probe.largest()
    due = {name: name for name in _COLUMNS if name not in _OPTIONAL}
    missing = [name for name in due if not layer.has(name)]
    if missing:
        raise fields.missing_columns(probe, missing, due, layer)
    departments = departments_asked(probe.path)
    left: Counter[str] = Counter()
    raw = _rows(probe, layer, departments, left, progress)
    if raw.empty:
        raise PluginError(
            translate("TiDataviz", "The file {name} has no row over all sizes and legal forms.").format(
                name=probe.path.name
            ),
            ", ".join(f"{reason}: {count}" for reason, count in left.items()),
            translate("TiDataviz", "Download it again from its producer."),
        )
    notes = _told(left)
    table = _paired(_values(probe, layer, raw), notes)
    check(progress)
    level = naf.common_level(table["naf"].unique())
    table = described(table, notes, level)
    table = _bounded(table, notes).assign(measure_source="flores")
    datasets = []
    for year in sorted(table["year"].unique()):
        check(progress)
        chosen = conform(table[table["year"] == year], SOURCE_ID)
        part = " ".join(text for text in (str(year), level, _extent(chosen, departments)) if text)
        datasets.append(Dataset(chosen, stamp(entry, probe.path, str(year)), part, tuple(notes)))
    return datasets


def _place(geo: str, kind: str) -> tuple[str, str]:
    """Return the kind and the code of an area: answers write ``2026-EPCI-200060010``, files write them apart."""
    match = _WITH_VINTAGE.fullmatch(geo)
    return (match.group(1), match.group(2)) if match and not kind else (kind, geo)


def _rows(probe: Probe, layer: Layer, departments: list[str], left: Counter[str], progress: Progress) -> pd.DataFrame:
    """Return the rows that are totals over sizes and legal forms, of the areas and measures known; count the others."""
    headers = {name: fields.header(layer, name) for name in _COLUMNS}
    names = [name for name in _COLUMNS if headers[name]]
    place = {name: names.index(name) for name in names}

    def reason(values: tuple[str, ...]) -> str:
        def of(name: str) -> str:
            return values[place[name]] if name in place else ""

        if of("number_empl") not in _TOTALS:
            return "NUMBER_EMPL"
        if of("legal_form_with_public") not in _TOTALS:
            return "LEGAL_FORM_WITH_PUBLIC"
        if of("flores_measure") not in _MEASURES:
            return "FLORES_MEASURE"
        kind, code = _place(of("geo"), of("geo_object"))
        if kind not in _LEVELS:
            return "GEO_OBJECT"
        outside = departments and kind == "COM" and department_of(code) not in departments
        return "departments" if outside else ""

    def accept(values: tuple[str, ...]) -> bool:
        why = reason(values)
        if why:
            left[why] += 1
        return not why

    if probe.kind == "csv":
        table = read_columns(probe, [headers[name] for name in names], accept, progress)
    else:
        table = probe.table(layer)[[headers[name] for name in names]].astype(str)
        table = table[[accept(values) for values in table.itertuples(index=False, name=None)]]
    table.columns = names
    return table


def _told(left: Counter[str]) -> list[str]:
    """Return what was not read, and why."""
    words = {
        "NUMBER_EMPL": translate("TiDataviz", "{count} rows of one size class were not read: the totals hold them."),
        "LEGAL_FORM_WITH_PUBLIC": translate(
            "TiDataviz", "{count} rows of one legal form were not read: the totals hold them."
        ),
        "FLORES_MEASURE": translate("TiDataviz", "{count} rows of another measure were not read."),
        "GEO_OBJECT": translate("TiDataviz", "{count} rows of other kinds of areas were not read."),
        "departments": translate("TiDataviz", "{count} rows of communes outside the departments chosen were not read."),
    }
    return [words[why].format(count=number(count)) for why, count in left.items()]


def _values(probe: Probe, layer: Layer, raw: pd.DataFrame) -> pd.DataFrame:
    """Return the rows with typed columns; a hidden value is NaN whatever stands in its cell."""
    import pandas as pd

    years = fields.cleaned(raw["time_period"])
    fields.check_pattern(probe, (layer, "time_period"), years, r"20\d\d", translate("TiDataviz", "a year, such as 2023"))
    expected = translate("TiDataviz", "a number that is not negative, or nothing")
    known = fields.parsed(probe, (layer, "obs_value"), raw["obs_value"], _count, expected)
    values = raw["obs_value"].map(known).astype("float64")
    if "obs_status" in raw:
        values = values.where(raw["obs_status"] != _HIDDEN)
    kinds = raw["geo_object"] if "geo_object" in raw else [""] * len(raw)
    places = [_place(geo, kind) for geo, kind in zip(raw["geo"], kinds)]
    return pd.DataFrame(
        {
            "year": years.astype("int64"),
            "level": [_LEVELS[kind] for kind, _code in places],
            "area": [code for _kind, code in places],
            "naf": fields.cleaned(raw["activity"]),
            "measure": raw["flores_measure"].map(_MEASURES),
            "value": values,
        },
        index=raw.index,
    )


def _count(text: str) -> float:
    value = fields.decimal(text)
    if value < 0:
        raise ValueError(text)
    return value


def _paired(table: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Return one row for each year, area and activity, its two measures side by side."""
    twice = table.duplicated([*_KEY, "measure"])
    if twice.any():
        notes.append(
            translate("TiDataviz", "{count} rows given twice were kept once.").format(count=number(int(twice.sum())))
        )
        table = table[~twice]
    wide = table.set_index([*_KEY, "measure"])["value"].unstack("measure")
    return wide.reindex(columns=list(_MEASURES.values())).reset_index()


def _bounded(table: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Return the table with both ends of each figure; a hidden one is at most what the total of its area leaves."""
    result = table.copy()
    is_total = result["naf_level"] == naf.TOTAL
    area = ["year", "level", "area"]
    for measure in _MEASURES.values():
        totals = result[is_total].set_index(area)[measure]
        keys = result.set_index([*area, "naf_level"]).index
        published = result[measure].groupby([result[name] for name in (*area, "naf_level")]).sum()
        room = totals.reindex(result.set_index(area).index).to_numpy() - published.reindex(keys).to_numpy()
        hidden = result[measure].isna() & ~is_total & (result["naf_level"] != "")
        bounded = hidden & (room >= 0)
        result[f"{measure}_min"] = result[measure].mask(bounded, 0.0)
        result[f"{measure}_max"] = result[measure].where(~bounded, room)
        if hidden.any():
            counts = {"count": number(int(hidden.sum())), "bounded": number(int(bounded.sum()))}
            notes.append(_hidden_text(measure).format(**counts))
    return result


def _hidden_text(measure: str) -> str:
    if measure == "employees":
        return translate("TiDataviz", "Employees: {count} hidden or absent figures, {bounded} bounded by their total.")
    return translate("TiDataviz", "Establishments: {count} hidden or absent figures, {bounded} bounded by their total.")


def _extent(table: pd.DataFrame, departments: list[str]) -> str:
    """Return which areas a table covers: nothing for the country, else departments, or the areas, told apart by a digest."""
    if departments:
        return "-".join(departments)
    communes = table.loc[table["level"] == "commune", "area"].unique()
    if len({department_of(code) for code in communes}) >= _NATIONAL:
        return ""
    areas = sorted({f"{level}-{area}" for level, area in zip(table["level"], table["area"])})
    if len(areas) <= _SHOWN:
        return " ".join(areas)
    return f"{areas[0]}+{len(areas) - 1} {hashlib.sha256(' '.join(areas).encode()).hexdigest()[:8]}"
