"""Whole tables from an Opendatasoft portal: its exports, counted against what the portal says it holds."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from . import answers

if TYPE_CHECKING:
    from pathlib import Path

    from .batch import Batch
    from .catalogue import Entry
    from .http import Client

_FIELD_LIMIT = 2**31 - 1


def gather(batch: Batch, client: Client, entry: Entry, name: str) -> None:
    """Fetch the export of an entry (``api["export"]``), counted against ``api["records"]``.

    Args:
        batch: Where the file goes.
        client: How the network is reached.
        entry: The data set.
        name: Name of the file.

    Raises:
        PluginError: When the rows received are not as many as the portal holds.
    """
    held = client.within(0.0, 0.1).document(entry.api["records"]).content
    total = held.get("total_count") if isinstance(held, dict) else None
    path = batch.path(name)
    answer = client.within(0.1, 1.0).save(entry.api["export"], path, answers.CSV)
    received = rows_in(path)
    if total != received:
        raise PluginError(
            translate("TiDataviz", "The list came incomplete: {received} rows instead of {total}.").format(
                received=received, total="?" if total is None else total
            ),
            answer.final_url,
            translate("TiDataviz", "Nothing was kept. Try again later, or import the file by hand."),
        )
    batch.keep(path, answer)


def rows_in(path: Path) -> int:
    """Return how many rows a CSV has, its header apart."""
    limit = csv.field_size_limit(_FIELD_LIMIT)
    try:
        with path.open(encoding="utf-8-sig", errors="replace", newline="") as source:
            return max(0, sum(1 for row in csv.reader(source) if any(row)) - 1)
    finally:
        csv.field_size_limit(limit)
