"""Reader of the BMO survey (*Besoins en main-d'œuvre*): the yearly workbooks from 2015 on, and the tidy extract.

Table ``labour_needs`` of ``tables``: one row per (year, basin, department, trade). Units: recruitment projects a year. A
hidden figure (``*``, fewer than 5, 0 included) is the pair 0 and 5; the upper end is not reached. Rows without a basin are
kept: they are known at department level only. Departments and regions are named by the present-day reference, whatever the
year.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from ..bounds import MASKED_BELOW
from ..language import number, translate
from ..progress import check
from ..provenance import Dataset
from . import fields
from .reference import place_in_department
from .stamp import stamp
from .tables import conform

if TYPE_CHECKING:
    import pandas as pd

    from ..progress import Progress
    from .catalogue import Entry
    from .probe import Layer, Probe

SOURCE_ID = "labour_needs"
EXPECTED: tuple[str, ...] = (
    "annee, BE##, NOMBE##, code_metier_bmo, nom_metier_bmo, Famille_met, Lbl_fam_met, Dept, met, xmet, smet",
    "year, basin, basin_name, department, trade, trade_name, projects, difficult, seasonal",
)

_WORKBOOK = {
    "year": "annee",
    "basin": r"be\d\d",
    "basin_name": r"nombe\d\d",
    "trade": "code_metier_bmo|metier",
    "trade_name": "nom_metier_bmo|nommetier|libelle_du_metier",
    "family": "famille_met|famille_metier",
    "family_name": "lbl_fam_met|libelle_de_famille_de_metier",
    "department": "dept|departement",
    "department_name": "nomdept",
    "projects": "met",
    "difficult": "xmet",
    "seasonal": "smet",
    "region": "reg|region",
    "region_name": r"nom_reg|nom_reg\d\d",
}
_TIDY = {
    "year": "year",
    "basin": "basin",
    "basin_name": "basin_name",
    "trade": "trade",
    "trade_name": "trade_name",
    "family": "trade_family|family",
    "family_name": "trade_family_name|family_name",
    "department": "department",
    "projects": "projects",
    "difficult": "difficult",
    "seasonal": "seasonal",
}
_OPTIONAL = ("family", "family_name", "department_name", "region", "region_name")
_COUNTS = ("projects", "difficult", "seasonal")
_FIRST_FAP2021 = 2024
_HIDDEN = "*"


def matches(probe: Probe) -> bool:
    """Tell whether a sheet has the columns of the survey."""
    return _layer(probe) is not None


def read(probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
    """Return one table per year of the file.

    Raises:
        PluginError: When a column is absent, or a value is not of its kind; it says the sheet, the row and the column.
    """
    layer = _layer(probe) or probe.largest()
    wanted = _WORKBOOK if layer.has("annee") else _TIDY
    raw = fields.pick(probe, layer, probe.table(layer), wanted, _OPTIONAL)
    check(progress)
    table = _typed(probe, layer, raw, wanted)
    datasets = []
    years = sorted(table["year"].unique())
    for year in years:
        check(progress)
        rows, notes = _without_duplicates(table[table["year"] == year])
        rows = conform(place_in_department(rows), SOURCE_ID)
        notes = (*notes, *_remarks(rows))
        datasets.append(Dataset(rows, stamp(entry, probe.path, str(year)), str(year), notes))
    return datasets


def _layer(probe: Probe) -> Layer | None:
    if probe.kind not in ("xlsx", "csv"):
        return None
    workbook = [
        layer
        for layer in probe.layers
        if layer.has("annee", "met") and any(re.fullmatch(_WORKBOOK["basin"], found) for found in layer.keys)
    ]
    if workbook:
        return max(workbook, key=lambda layer: layer.features)
    return probe.layer_with("year", "trade", "projects")


def count_bounds(text: str) -> tuple[float, float]:
    """Return the bounds of a count as written: ``*`` -> (0, 5), ``7.18`` -> (7.18, 7.18), "" -> (NaN, NaN).

    Raises:
        ValueError: When the text is no count.
    """
    if fields.clean(text) == _HIDDEN:
        return 0.0, MASKED_BELOW
    value = fields.decimal(text)
    if value < 0:
        raise ValueError(text)
    return value, value


def _typed(probe: Probe, layer: Layer, raw: pd.DataFrame, wanted: dict[str, str]) -> pd.DataFrame:
    """Return the table with codes as text of their width, and counts as pairs of bounds. The index stays the row number."""
    table = raw.copy()
    for name in table.columns.difference(list(_COUNTS)):
        table[name] = fields.cleaned(table[name])
    for name, width in (("year", 4), ("basin", 4), ("department", 2), ("trade", 5), ("region", 2)):
        if name in table.columns:
            table[name] = fields.codes(table[name], width)
    for name, (pattern, expected) in _patterns().items():
        fields.check_pattern(probe, (layer, wanted[name]), table[name], pattern, expected)
    for name in _COUNTS:
        table[[f"{name}_min", f"{name}_max"]] = _bounds(probe, (layer, wanted[name]), raw[name])
    table["year"] = table["year"].astype(int)
    table["nomenclature"] = ["FAP2021" if year >= _FIRST_FAP2021 else "FAP2009" for year in table["year"]]
    return table.drop(columns=list(_COUNTS))


def _patterns() -> dict[str, tuple[str, str]]:
    """Return what each code must look like, and the same in words."""
    return {
        "year": (r"20\d\d", translate("TiDataviz", "a year, such as 2023")),
        "basin": (r"|\d{4}", translate("TiDataviz", "a basin code of 4 digits, or nothing")),
        "department": (r"|\d{2,3}|2[AB]", translate("TiDataviz", "a department code, such as 49")),
        "trade": (r"[A-Z][A-Z0-9]{4}", translate("TiDataviz", "a trade code, such as D2Z40")),
    }


def _bounds(probe: Probe, where: tuple[Layer, str], column: pd.Series) -> pd.DataFrame:
    """Return the two ends of a column of counts; each distinct value is worked out once."""
    import pandas as pd

    expected = translate("TiDataviz", "a number that is not negative, or * for a hidden figure")
    known = fields.parsed(probe, where, column, count_bounds, expected)
    return pd.DataFrame([known[value] for value in column], index=column.index)


def _without_duplicates(table: pd.DataFrame) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Return the rows of one year without copies, rows of two spellings of one basin summed, and what was done."""
    import pandas as pd

    notes = []
    same = [name for name in table.columns if name != "department_name"]
    copies = table.duplicated(subset=same)
    if copies.any():
        where = ", ".join(sorted(table.loc[copies, "department"].unique()))
        notes.append(
            translate("TiDataviz", "{count} rows that copy another were removed (departments: {departments}).").format(
                count=number(int(copies.sum())), departments=where
            )
        )
        table = table[~copies]
    group = ["basin", "trade", "department", "spelling"]
    spelled = table.assign(
        spelling=table["basin_name"].map({name: same_name(name) for name in table["basin_name"].unique()})
    )
    twice = spelled.duplicated(subset=group, keep=False)
    if not twice.any():
        return table, tuple(notes)
    sums = {name: (lambda values: values.sum(skipna=False)) for name in table.columns if name.endswith(("_min", "_max"))}
    first = {name: "first" for name in table.columns if name not in sums and name not in group}
    merged = spelled[twice].groupby(group, sort=False, as_index=False).agg({**first, **sums})
    basins = ", ".join(sorted({f"{row.basin} {row.basin_name}" for row in spelled[twice].itertuples()}))
    notes.append(
        translate("TiDataviz", "{count} rows under two spellings of a basin were added up ({basins}).").format(
            count=number(int(twice.sum())), basins=basins
        )
    )
    return pd.concat([table[~twice], merged[list(table.columns)]]), tuple(notes)


def same_name(name: str) -> str:
    """Return the form in which two spellings of a basin's name are equal: ``ST YRIEIX``, ``Saint-Yrieix``."""
    short = {"st": "saint", "ste": "sainte"}
    return " ".join(short.get(word, word) for word in fields.plain(name).split())


def _remarks(table: pd.DataFrame) -> tuple[str, ...]:
    """Return what an officer should know of one year's table."""
    notes = []
    without = table[table["basin"] == ""]
    if len(without):
        notes.append(
            translate(
                "TiDataviz", "{count} rows name no basin and are known by department only (departments: {departments})."
            ).format(count=number(len(without)), departments=", ".join(sorted(without["department"].unique())))
        )
    names = table.loc[table["basin"] != "", ["basin", "basin_name"]].drop_duplicates()
    basins = {(str(row.basin), same_name(str(row.basin_name))) for row in names.itertuples(index=False)}
    shared = sorted(basin for basin, uses in Counter(basin for basin, _name in basins).items() if uses > 1)
    if shared:
        notes.append(
            translate("TiDataviz", "The basin codes {basins} each stand for two basins, kept apart by their names.").format(
                basins=", ".join(shared)
            )
        )
    blank = int(table["projects_min"].isna().sum())
    if blank:
        notes.append(translate("TiDataviz", "{count} rows give no number of projects.").format(count=number(blank)))
    return tuple(notes)
