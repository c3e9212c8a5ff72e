"""Reader of URSSAF's establishments and employees by commune and activity (APE), as its Opendatasoft portal exports them.

Table ``employment`` of ``tables``: one row per (year, commune, APE). Two layouts: wide, one pair of columns for each year
(``nombre_d_etablissements_2025``, ``effectifs_salaries_2025``, or their labels), and long (``annee``). A line without any
figure for a year gives no row for it: URSSAF lists there the activities of every year.

One part for each year and department, so that files add up; a file of the whole country has one part for each year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .activity_columns import described
from .raw_tables import read_columns
from .reference import department_of
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "employment"
EXPECTED: tuple[str, ...] = (
    "code_commune, code_ape, nombre_d_etablissements_####, effectifs_salaries_####",
    "annee, code_commune, ape, nb_etablissements, effectifs",
)

_PAIR = {"establishments": r"nombre_d_etablissements_(20\d\d)", "employees": r"effectifs_salaries_(20\d\d)"}
_LONG = {"establishments": "nb_etablissements|nombre_d_etablissements", "employees": "effectifs|effectifs_salaries"}
_COMMUNE = "code_commune"
_NATIONAL = 90
"""Departments from which a file stands for the whole country."""


def matches(probe: Probe) -> bool:
    """Tell whether a sheet or a text has communes, activities, and establishments or employees."""
    return _layer(probe) is not None


def _layer(probe: Probe) -> Layer | None:
    if probe.kind not in ("csv", "xlsx", "json"):
        return None
    return next((layer for layer in probe.layers if _columns(layer)), None)


def _columns(layer: Layer) -> dict[str, dict[str, str]]:
    """Return year ("" in the long layout) -> kind of figure -> header as written; {} when the layer is of another kind."""
    found: dict[str, dict[str, str]] = {}
    if not layer.has(_COMMUNE) or not (layer.has("code_ape") or layer.has("ape")):
        return found
    for kind, pattern in _PAIR.items():
        for name in layer.columns:
            match = re.fullmatch(pattern, fields.key(name))
            if match:
                found.setdefault(match.group(1), {})[kind] = name
    if not found and layer.has("annee"):
        long = {kind: fields.header(layer, pattern) for kind, pattern in _LONG.items()}
        return {"": long} if all(long.values()) else {}
    return dict(sorted(found.items()))


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return the tables of each year and department.

    Raises:
        PluginError: When a column is absent, or a value is not of its kind; it says the sheet, the row and the column.
    """
    layer = _layer(probe)
    if layer is None:
        raise fields.missing_columns(probe, [_COMMUNE], EXPECTED, probe.largest())
    notes: list[str] = []
    figures = _columns(layer)
    raw = _without_copies(_raw(probe, layer, figures, progress), notes)
    if raw.empty:
        raise _without_figure(probe, layer)
    places = _places(probe, layer, raw)
    check(progress)
    years: dict[int, pd.DataFrame] = {}
    for year, columns in figures.items():
        for kind in _PAIR:
            name = columns.get(kind)
            places[kind] = _figures(probe, layer, raw[name], name) if name else float("nan")
        check(progress)
        years.update({int(year): places.copy()} if year else _by_year(probe, layer, raw, places))
    rows = _told(sorted(years.items()), notes)
    if not rows:
        raise _without_figure(probe, layer)
    return _parts(probe, entry, rows, notes, progress)


def share_alike() -> str:
    """Return what the licence asks to be told with the data."""
    return translate(
        "TiDataviz",
        "These data are under the ODbL: whoever publishes a database made from them does so under the same licence, "
        "with the credit of Urssaf.",
    )


def _without_figure(probe: Probe, layer: Layer) -> PluginError:
    return PluginError(
        translate("TiDataviz", "The file {name} gives no figure for any year.").format(name=probe.path.name),
        fields.found(probe, (layer,)),
        translate("TiDataviz", "Download it again from its producer."),
    )


def _raw(probe: Probe, layer: Layer, figures: dict[str, dict[str, str]], progress: Progress) -> pd.DataFrame:
    """Return the columns that are read, with the headers as written; those of other years and of no use stay on the disk."""
    patterns = (_COMMUNE, "code_ape|ape", "intitule_commune|commune", "annee")
    wanted = [name for name in layer.columns if any(re.fullmatch(pattern, fields.key(name)) for pattern in patterns)]
    wanted += [name for columns in figures.values() for name in columns.values()]
    wanted = list(dict.fromkeys(wanted))
    if probe.kind != "csv":
        return probe.table(layer)[wanted].astype(str)
    return read_columns(probe, wanted, lambda _values: True, progress)


def _without_copies(raw: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    copies = raw.duplicated()
    if copies.any():
        notes.append(
            translate("TiDataviz", "{count} rows given twice were kept once.").format(count=number(int(copies.sum())))
        )
    return raw[~copies]


def _told(years: list[tuple[int, pd.DataFrame]], notes: list[str]) -> dict[int, pd.DataFrame]:
    """Return the tidy rows of each year that has some; say how many rows of one place and activity were added up."""
    result = {}
    split = 0
    for year, table in years:
        rows, count = _tidy(year, table)
        split += count
        if len(rows):
            result[year] = rows
    if split:
        notes.append(
            translate("TiDataviz", "{count} rows of one commune and one activity were added up.").format(count=number(split))
        )
    return result


def _places(probe: Probe, layer: Layer, raw: pd.DataFrame) -> pd.DataFrame:
    """Return the commune and the activity of each line."""
    import pandas as pd

    communes = fields.codes(raw[fields.header(layer, _COMMUNE)], 5)
    expected = translate("TiDataviz", "a commune code of 5 characters, or nothing")
    fields.check_pattern(probe, (layer, _COMMUNE), communes, r"|\d[\dAB]\d{3}", expected)
    activity = fields.header(layer, "code_ape") or fields.header(layer, "ape")
    naf = fields.cleaned(raw[activity]).str.upper().str.replace(".", "", regex=False)
    label = fields.header(layer, "ape") if layer.has("code_ape", "ape") else ""
    town = fields.header(layer, "intitule_commune") or fields.header(layer, "commune")
    return pd.DataFrame(
        {
            "area": communes,
            "area_name": _named(raw[town]) if town else "",
            "naf": naf,
            "naf_name": _named(raw[label]) if label else "",
        },
        index=raw.index,
    )


def _named(column: pd.Series) -> pd.Series:
    """Return labels without the code that some begin with: ``94065 Rungis``, ``2511Z Fabrication de structures``."""
    known = {value: re.sub(r"^\d[\dAB]\d{2}[\dA-Z]\s+", "", fields.clean(value)) for value in column.unique()}
    return column.map(known)


def _figures(probe: Probe, layer: Layer, column: pd.Series, name: str) -> pd.Series:
    """Return a column of counts, NaN where there is none; raise for one that is no count."""
    expected = translate("TiDataviz", "a number that is not negative, or nothing")
    known = fields.parsed(probe, (layer, re.escape(fields.key(name))), column, _count, expected)
    return column.map(known).astype("float64")


def _count(text: str) -> float:
    value = fields.decimal(text)
    if value < 0:
        raise ValueError(text)
    return value


def _by_year(probe: Probe, layer: Layer, raw: pd.DataFrame, places: pd.DataFrame) -> dict[int, pd.DataFrame]:
    """Return the rows of the long layout by year."""
    years = fields.cleaned(raw[fields.header(layer, "annee")])
    fields.check_pattern(probe, (layer, "annee"), years, r"20\d\d", translate("TiDataviz", "a year, such as 2023"))
    return {int(year): places[years == year].copy() for year in years.unique()}


def _tidy(year: int, table: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Return the rows of one year that have a figure, one for each commune and activity, and how many were added up."""
    import pandas as pd

    kinds = list(_PAIR)
    table = table[table[kinds].notna().any(axis=1)]
    twice = table.duplicated(["area", "naf"], keep=False)
    if twice.any():
        grouped = table[twice].groupby(["area", "naf"], sort=False)
        sums = grouped[kinds].sum().where(grouped[kinds].count().eq(grouped.size(), axis=0))
        table = pd.concat([table[~twice], grouped[["area_name", "naf_name"]].first().join(sums).reset_index()])
    for kind in kinds:
        table = table.assign(**{f"{kind}_min": table[kind], f"{kind}_max": table[kind]})
    return table.assign(year=year, level="commune", measure_source="urssaf"), int(twice.sum())


def _parts(probe: Probe, entry: Entry, rows: dict[int, pd.DataFrame], notes: list[str], progress: Progress) -> list[Dataset]:
    """Return one dataset for each year and department, or for each year of the whole country; notes go with the last."""
    import pandas as pd

    table = described(pd.concat(rows.values(), ignore_index=True), notes)
    nowhere = int((table["area"] == "").sum())
    if nowhere:
        notes.append(translate("TiDataviz", "{count} rows name no commune.").format(count=number(nowhere)))
    notes.append(share_alike())
    departments = table["area"].map({code: department_of(code) for code in table["area"].unique()})
    national = departments.nunique() >= _NATIONAL
    datasets = []
    for year in rows:
        of_year = table["year"] == year
        for department in [""] if national else sorted(departments[of_year].unique()):
            check(progress)
            chosen = table[of_year] if national else table[of_year & (departments == department)]
            part = str(year) if national else f"{year} {department or '-'}"
            datasets.append(Dataset(conform(chosen, SOURCE_ID), stamp(entry, probe.path, str(year)), part))
    last = datasets[-1]
    return [*datasets[:-1], Dataset(last.table, last.provenance, last.part, tuple(notes))]
