"""Establishments and employees by commune and activity, from URSSAF's portal: the columns and rows wanted, whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from . import opendatasoft

if TYPE_CHECKING:
    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Client

_NAMES = ("code_commune", "intitule_commune", "code_ape", "ape")
_DUE = ("code_commune", "code_ape")


def gather(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch establishments and employees by commune and activity.

    One file for each department, with all years unless some are asked for. Without departments, one file for each year of
    the whole country: of the newest year unless some are asked for, since all years together are too much for one machine.

    Raises:
        PluginError: When a column or a year is not there, or an export is not whole.
    """
    fields = opendatasoft.columns(client.within(0.0, 0.05), entry, _DUE)
    by_year = _years(entry, fields)
    years = area.years or (tuple(by_year) if area.departments else tuple(by_year)[-1:])
    absent = [year for year in years if year not in by_year]
    if absent or not years:
        raise PluginError(
            translate("TiDataviz", "No file is published for {years}; there are {known}.").format(
                years=", ".join(map(str, absent)) or "-", known=", ".join(map(str, by_year)) or "-"
            ),
            entry.api["fields"],
            entry.instructions(),
        )
    names = [name for name in _NAMES if name in fields]
    wanted: list[tuple[str, list[str], str]] = []
    if area.departments:
        columns = [*names, *(column for year in years for column in by_year[year])]
        span = f"{min(years)}-{max(years)}"
        wanted = [(f"{entry.id}-{code}-{span}.csv", columns, f'code_departement="{code}"') for code in area.departments]
    else:
        # Most lines have no establishment in a given year.
        wanted = [(f"{entry.id}-{year}.csv", [*names, *by_year[year]], f"{by_year[year][0]} > 0") for year in years]
    for index, (name, columns, where) in enumerate(wanted):
        share = client.within(0.05 + 0.95 * index / len(wanted), 0.05 + 0.95 * (index + 1) / len(wanted))
        path = batch.path(name)
        asked = {"select": ",".join(columns), "where": where, "delimiter": ";", "use_labels": "false", "limit": "-1"}
        batch.keep(path, opendatasoft.export(share, entry, path, asked), where=where)


def _years(entry: Entry, fields: list[str]) -> dict[int, tuple[str, str]]:
    """Return year -> names of its two columns, oldest first; a year with one of them only is left out."""
    found: dict[int, dict[str, str]] = {}
    for kind in ("establishments", "employees"):
        for name in fields:
            match = re.fullmatch(entry.patterns[kind], name)
            if match:
                found.setdefault(int(match.group(1)), {})[kind] = name
    return {
        year: (columns["establishments"], columns["employees"])
        for year, columns in sorted(found.items())
        if len(columns) == 2
    }
