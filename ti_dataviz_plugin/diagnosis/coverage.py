"""Whether the survey held covers a department, a region or France whole: an extract must not pass for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..sources.reference import departments

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..geography.atlas import Atlas
    from .labour_tables import LabourTables

WHOLE = 0.9
"""A place is whole from this share on: a basin or an overseas department may lack in some years of the full survey."""


def surveyed_departments(atlas: Atlas, tables: LabourTables) -> frozenset[str]:
    """Return the departments that the survey held covers; computed once per atlas.

    A department is covered when the basins surveyed hold nine tenths of its communes, or, when the table of basins does not
    know it, when the survey has any row in it.
    """
    return atlas.memo("surveyed departments", lambda: _surveyed(atlas, tables))


def _surveyed(atlas: Atlas, tables: LabourTables) -> frozenset[str]:
    listed = atlas.table("employment_basins")
    known = listed["basin"].isin(set(tables.rows["place"].unique()) - {""})
    shares = known.groupby(listed["department"]).mean()
    elsewhere = set(tables.rows["department"].unique()) - set(shares.index) - {""}
    return frozenset({*shares.index[shares >= WHOLE], *elsewhere})


def region_held(atlas: Atlas, region: str) -> bool:
    """Tell whether the communes held are those of every department of a region: a part of it is no part of an extract."""
    held = atlas.memo("departments with communes", lambda: frozenset(atlas.communes["department"].unique()))
    return all(department in held for department, (_name, of, _title) in departments().items() if of == region)


def department_name(code: str, name: str, surveyed: frozenset[str]) -> str:
    """Return the name of a department, which says so when the survey held covers it in part."""
    return _named(name, [code], surveyed)


def region_name(code: str, name: str, surveyed: frozenset[str]) -> str:
    """Return the name of a region, which says so when the survey held covers it in part."""
    return _named(name, [key for key, (_name, region, _region_name) in departments().items() if region == code], surveyed)


def france_name(surveyed: frozenset[str]) -> str:
    """Return the name of France, which says so when the survey held covers it in part."""
    return _named(translate("TiDataviz", "France"), departments(), surveyed)


def _named(name: str, codes: Iterable[str], surveyed: frozenset[str]) -> str:
    within = [code in surveyed for code in codes]
    if within and sum(within) >= WHOLE * len(within):
        return name
    return translate("TiDataviz", "{place} (part surveyed)").format(place=name)
