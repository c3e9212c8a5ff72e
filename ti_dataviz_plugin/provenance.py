"""Where a table comes from, carried with it to every chart, layer and export."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Provenance:
    """The source of one table.

    Attributes:
        source_id: Id of the catalogue's entry, such as ``labour_needs``.
        title: Title of the data set, as its producer words it.
        producer: Who publishes it.
        licence: Name of the licence.
        landing_page: Address of the page that presents it.
        vintage: Period or date that the data describe, such as ``2023`` or ``2024-02``.
        retrieved_at: When the file was received or imported, ISO 8601 with time zone.
        sha256: Digest of the raw file, hexadecimal.
        file_name: Name of the raw file.
        url: Final address it was downloaded from; empty for a file imported by hand.
        attribution: Credit line that the producer asks for; empty means the producer's name.
    """

    source_id: str
    title: str
    producer: str
    licence: str
    landing_page: str
    vintage: str
    retrieved_at: str
    sha256: str
    file_name: str
    url: str = ""
    attribution: str = ""

    def credit(self) -> str:
        """Return the line printed under a chart or on a map: producer, title, vintage, licence."""
        return ", ".join(
            part for part in (self.attribution or self.producer, self.title, self.vintage, self.licence) if part
        )


@dataclass(frozen=True)
class Dataset:
    """A tidy table with its source.

    Attributes:
        table: DataFrame, or GeoDataFrame in EPSG:4326; columns as in ``sources.tables``.
        provenance: Where it comes from.
        part: Which share of the source this is: a year, a programme, a kind; empty when the source is one table.
        notes: What the reader did that an officer should know (rows removed, codes repaired), one sentence each.
    """

    table: pd.DataFrame
    provenance: Provenance
    part: str = ""
    notes: tuple[str, ...] = field(default=())

    @property
    def source_id(self) -> str:
        """Return the id of the catalogue's entry."""
        return self.provenance.source_id
