"""From a file to tidy tables: the one registry of readers, and the choice among them by content.

A reader is a module of this room with:

- ``SOURCE_ID``: the id of its entry in the catalogue;
- ``EXPECTED``: for each layout that it reads, the columns that make it known, as one text;
- ``matches(probe) -> bool``: whether the file is of its kind, by content;
- ``read(probe, entry, progress) -> list[Dataset]``: the tidy tables.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..errors import PluginError
from ..language import labelled, translate
from ..progress import Silent, check
from . import (
    activity_zones,
    commune_codes,
    communes,
    economic_sites,
    employment,
    employment_basins,
    employment_flores,
    employment_zones,
    epci,
    establishments_by_size,
    funded_projects,
    installations,
    labour_needs,
    natura2000,
    population,
    protected_areas,
    risk_plans,
    school_trades,
    schools,
    stations,
    tension_trades,
    ti_communes,
    ti_members,
    trade_names,
    trade_rome,
    training_bodies,
    transport_network,
    turnkey_sites,
    vacant_land,
)
from .catalogue import catalogue
from .fields import found
from .likeness import compared, nearest
from .probe import probe as describe

if TYPE_CHECKING:
    from ..progress import Progress
    from ..provenance import Dataset
    from .catalogue import Entry
    from .likeness import Likeness
    from .probe import Probe

AUTO = "auto"


class Reader(Protocol):
    """What a reader module offers."""

    SOURCE_ID: str
    EXPECTED: tuple[str, ...]

    def matches(self, probe: Probe) -> bool:
        """Tell whether the file is of this reader's kind."""

    def read(self, probe: Probe, entry: Entry, progress: Progress) -> list[Dataset]:
        """Return the tidy tables of the file."""


READERS: tuple[Reader, ...] = (
    ti_members,
    ti_communes,
    labour_needs,
    employment_zones,  # before the basins, which know its files only to refuse them
    employment_basins,
    communes,
    epci,
    protected_areas,  # before natura2000: their columns are the same, and only this one asks for a name
    natura2000,
    vacant_land,
    commune_codes,
    employment,
    employment_flores,
    establishments_by_size,
    installations,
    risk_plans,
    stations,
    transport_network.ROADS,
    transport_network.RAIL_LINES,
    transport_network.JUNCTIONS,
    transport_network.PORTS,  # after the junctions: a file of both that names neither is one of junctions
    transport_network.SUBSTATIONS,
    funded_projects,
    turnkey_sites,
    economic_sites,
    activity_zones,
    schools,
    training_bodies,
    trade_rome,
    trade_names,
    tension_trades,
    school_trades,
    population,
)

WITHIN = {"ti_boundaries": "ti_members"}
"""Sources that come out of the files of another: id -> id of the reader."""


def reader_of(source_id: str) -> Reader:
    """Return the reader of a source.

    Raises:
        PluginError: When no reader has this id.
    """
    for reader in READERS:
        if WITHIN.get(source_id, source_id) == reader.SOURCE_ID:
            return reader
    raise PluginError(
        translate("TiDataviz", "There is no data set named {source}.").format(source=source_id),
        "",
        translate("TiDataviz", "Choose one of: {sources}.").format(
            sources=", ".join([AUTO, *(r.SOURCE_ID for r in READERS), *WITHIN])
        ),
    )


def recognise(probe: Probe) -> str:
    """Return the id of the source that a file belongs to.

    Raises:
        PluginError: When no reader knows its content.
    """
    for reader in READERS:
        if reader.matches(probe):
            return reader.SOURCE_ID
    raise PluginError(
        translate("TiDataviz", "The content of the file {name} is not recognised.").format(name=probe.path.name),
        found(probe),
        _what_to_do(nearest(probe, ((reader.SOURCE_ID, reader.EXPECTED) for reader in READERS))),
    )


def _what_to_do(close: list[Likeness]) -> str:
    """Return what a file comes closest to, what it lacks to be that, and where to turn."""
    entries = catalogue()
    text = translate("TiDataviz", "{name}, {found} of {total} columns, missing: {columns}")
    whole = translate("TiDataviz", "{name}, all {total} columns, but other contents")
    lines = [
        (text if each.missing else whole).format(
            name=entries[each.source_id].name(), found=each.found, total=each.total, columns=", ".join(each.missing)
        )
        for each in close
    ]
    if lines:
        first = labelled(translate("TiDataviz", "It comes closest to"), "; ".join(lines)) + "."
    else:
        first = translate("TiDataviz", "Its columns are those of no data set that the plugin reads.")
    todo = translate(
        "TiDataviz",
        "Take the file as its producer publishes it, headers unchanged. The page “Importing” of the help says where each "
        "file is found.",
    )
    return f"{first} {todo}"


def read_file(path: Path | str, source: str = AUTO, progress: Progress | None = None) -> list[Dataset]:
    """Read a raw file into tidy tables.

    Args:
        path: The file, as downloaded or fetched by hand.
        source: Id of the source, or ``auto`` to tell it from the content.
        progress: Watches the reading, and may stop it.

    Raises:
        PluginError: When the file cannot be read, or is not of the source asked for.
    """
    progress = progress or Silent()
    wanted = None if source == AUTO else reader_of(source)
    probe = describe(Path(path))
    try:
        check(progress)
        progress.report(0.3, translate("TiDataviz", "Reading {name}").format(name=probe.path.name))
        if wanted is None:
            wanted = reader_of(recognise(probe))
        elif not wanted.matches(probe):
            raise _other_kind(probe, wanted, source)
        datasets = wanted.read(probe, catalogue()[wanted.SOURCE_ID], progress)
        if source != AUTO and all(dataset.source_id != source for dataset in datasets):
            raise _other_kind(probe, wanted, source)
    finally:
        probe.close()
    check(progress)
    progress.report(1.0)
    return datasets


def _other_kind(probe: Probe, wanted: Reader, source: str) -> PluginError:
    entry = catalogue()[source]
    actual = [catalogue()[reader.SOURCE_ID].name() for reader in READERS if reader.matches(probe)]
    hint = translate("TiDataviz", "It looks like: {name}.").format(name=actual[0]) if actual else ""
    layout = compared(probe, source, wanted.EXPECTED).layout
    expected = translate("TiDataviz", "Columns expected: {columns}.").format(columns=layout)
    return PluginError(
        translate("TiDataviz", "The file {name} does not hold the data set “{source}”.").format(
            name=probe.path.name, source=entry.name()
        ),
        found(probe),
        " ".join(part for part in (expected, hint) if part),
    )
