"""Tables from an Opendatasoft portal: exports, counted against what the portal says it holds.

``api`` of an entry holds ``export`` (the CSV), ``records`` (which counts) and, where columns or rows are chosen, ``fields``
(the description of the data set).
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import number, translate
from . import addresses, answers
from .reference import departments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .areas import Selection
    from .batch import Batch
    from .catalogue import Entry
    from .http import Answer, Client

_FIELD_LIMIT = 2**31 - 1
_PLAIN = {"delimiter": ";", "use_labels": "false", "limit": "-1"}


def gather(batch: Batch, client: Client, entry: Entry, name: str) -> None:
    """Fetch the export of an entry as its address says it, counted against its records.

    Args:
        batch: Where the file goes.
        client: How the network is reached.
        entry: The data set.
        name: Name of the file.

    Raises:
        PluginError: When the rows received are not as many as the portal holds.
    """
    path = batch.path(name)
    batch.keep(path, export(client, entry, path, {}))


def gather_area(batch: Batch, client: Client, entry: Entry, area: Selection) -> None:
    """Fetch the columns that an entry wants (``patterns["columns"]``), of the departments or the regions asked for.

    ``patterns["department"]`` or ``patterns["region"]`` names the column by which the portal restricts rows;
    ``patterns["width"]`` is the number of characters of its codes.

    Raises:
        PluginError: When a column is gone, no row lies in the area, or an export is not whole.
    """
    known = columns(client.within(0.0, 0.05), entry, ())
    wanted = [name for name in known if re.fullmatch(entry.patterns["columns"], name)]
    codes, where = _restriction(entry, area)
    path = batch.path(f"{entry.id}-{'-'.join(codes[:10]) or 'france'}.csv")
    asked = {"select": ",".join(wanted), **({"where": where} if where else {}), **_PLAIN}
    answer = export(client.within(0.05, 1.0), entry, path, asked)
    batch.keep(path, answer, **({"where": where} if where else {}))


def _restriction(entry: Entry, area: Selection) -> tuple[Sequence[str], str]:
    """Return the codes of the places asked for, and the condition on rows; nothing for the whole country."""
    codes: Sequence[str] = area.departments
    column = entry.patterns.get("department", "")
    if not column:
        column = entry.patterns["region"]
        known = departments()
        strange = [code for code in area.departments if code not in known]
        if strange:
            raise PluginError(
                translate("TiDataviz", "The service knows no department {code}.").format(code=strange[0]),
                entry.api["records"],
                translate("TiDataviz", "Check the department code."),
            )
        codes = tuple(dict.fromkeys(known[code][1] for code in area.departments))
    width = int(entry.patterns.get("width", "0"))
    listed = ",".join(f'"{code.zfill(width)}"' for code in codes)
    return codes, f"{column} in ({listed})" if codes else ""


def columns(client: Client, entry: Entry, due: Sequence[str]) -> list[str]:
    """Return the names of the columns that a data set has today.

    Raises:
        PluginError: When one that is due is gone, or none is wanted.
    """
    document = client.document(entry.api["fields"])
    raw = document.content.get("fields") if isinstance(document.content, dict) else None
    names = [str(field.get("name", "")) for field in raw if isinstance(field, dict)] if isinstance(raw, list) else []
    wanted = entry.patterns.get("columns", "")
    missing = [name for name in due if name not in names]
    if not missing and wanted and not any(re.fullmatch(wanted, name) for name in names):
        missing = [wanted.partition("|")[0]]
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


def export(client: Client, entry: Entry, path: Path, asked: dict[str, str]) -> Answer:
    """Fetch one export, and compare its number of rows with what the service counts.

    Args:
        client: How the network is reached.
        entry: The data set.
        path: Where the file goes.
        asked: Parameters besides those of the address: ``select``, ``where`` and so on.

    Raises:
        PluginError: When there is no row, or not as many as the service counts.
    """
    where = {"where": asked["where"]} if "where" in asked else {}
    records = entry.api["records"].partition("?")[0]
    counted = client.within(0.0, 0.1).document(addresses.with_query(records, {**where, "limit": "1"}))
    due = counted.content.get("total_count") if isinstance(counted.content, dict) else None
    if not isinstance(due, int):
        raise PluginError(
            translate("TiDataviz", "The service does not say how many rows it has."),
            counted.answer.final_url,
            translate("TiDataviz", "The service may have changed: import the file by hand."),
            str(counted.content)[:300],
        )
    if not due:
        raise PluginError(
            translate("TiDataviz", "The service has no row for {condition}.").format(
                condition=where.get("where") or translate("TiDataviz", "the whole country")
            ),
            counted.answer.final_url,
            translate("TiDataviz", "Check the department code, or import the file by hand."),
        )
    address = addresses.with_query(entry.api["export"], asked) if asked else entry.api["export"]
    answer = client.within(0.1, 1.0).save(address, path, answers.CSV)
    rows = rows_in(path)
    if rows != due:
        raise PluginError(
            translate("TiDataviz", "The export has {rows} rows; the service counts {due}.").format(
                rows=number(rows), due=number(due)
            ),
            answer.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    return answer


def rows_in(path: Path) -> int:
    """Return how many rows a CSV has, its header apart; cells may hold line breaks."""
    limit = csv.field_size_limit(_FIELD_LIMIT)
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as source:
            head = source.readline()
            source.seek(0)
            reader = csv.reader(source, delimiter=";" if head.count(";") > head.count(",") else ",")
            return max(0, sum(1 for row in reader if any(row)) - 1)
    finally:
        csv.field_size_limit(limit)
