"""Establishments and employees by commune and activity, from URSSAF's portal: the columns and rows wanted, whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from . import addresses, answers

if TYPE_CHECKING:
    from pathlib import Path

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
    fields = _fields(client.within(0.0, 0.05), entry)
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
        _export(batch, share, entry, batch.path(name), columns, where)


def _fields(client: Client, entry: Entry) -> list[str]:
    """Return the names of the columns that the data set has today."""
    document = client.document(entry.api["fields"])
    raw = document.content.get("fields") if isinstance(document.content, dict) else None
    names = [str(field.get("name", "")) for field in raw if isinstance(field, dict)] if isinstance(raw, list) else []
    missing = [name for name in _DUE if name not in names]
    if missing:
        raise PluginError(
            translate("TiDataviz", "The data set “{title}” has no column {missing} any more.").format(
                title=entry.title, missing=", ".join(missing)
            ),
            document.answer.final_url,
            entry.instructions(),
            ", ".join(names),
        )
    return names


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


def _export(batch: Batch, client: Client, entry: Entry, path: Path, columns: list[str], where: str) -> None:
    """Fetch one export, and compare its number of rows with what the service counts."""
    asked = {"select": ",".join(columns), "where": where}
    counting = addresses.with_query(entry.api["records"], {"where": where, "limit": "1"})
    counted = client.within(0.0, 0.1).document(counting)
    due = counted.content.get("total_count") if isinstance(counted.content, dict) else None
    if not due:
        raise PluginError(
            translate("TiDataviz", "The service has no row for {condition}.").format(condition=where),
            counted.answer.final_url,
            translate("TiDataviz", "Check the department code."),
        )
    export = addresses.with_query(entry.api["export"], {**asked, "delimiter": ";", "use_labels": "false", "limit": "-1"})
    answer = client.within(0.1, 1.0).save(export, path, answers.CSV)
    with path.open("rb") as stream:
        rows = sum(1 for line in stream if line.strip()) - 1
    if rows != due:
        raise PluginError(
            translate("TiDataviz", "The export has {rows} rows; the service counts {due}.").format(
                rows=number(rows), due=number(int(due))
            ),
            answer.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    batch.keep(path, answer, where=where)
