"""A data set that is one file at a lasting address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import answers

if TYPE_CHECKING:
    from .batch import Batch
    from .catalogue import Entry
    from .http import Client


def gather(batch: Batch, client: Client, entry: Entry) -> None:
    """Fetch the file, a CSV, under the id of its data set."""
    path = batch.path(f"{entry.id}.csv")
    batch.keep(path, client.save(entry.address, path, answers.CSV))
