"""From a file or an official address to current tables of the workspace."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Part, Progress, Silent, check
from ..sources.recognise import read_file
from .receiving import Request, receive

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import requests

    from ..provenance import Dataset
    from ..sources.areas import Selection
    from ..sources.limits import Policy
    from .manifest import Version
    from .store import Workspace


@dataclass(frozen=True)
class Intake:
    """What an import brought.

    Attributes:
        versions: The versions that became current.
        notes: What the readers did, sentences.
    """

    versions: tuple[Version, ...]
    notes: tuple[str, ...]


def import_file(workspace: Workspace, path: Path, source: str = "auto", progress: Progress | None = None) -> Intake:
    """Read a file fetched by hand and make its tables current.

    Args:
        workspace: Where the tables go.
        path: The file; recognised by its content.
        source: ``auto``, or the source id that the file must be.
        progress: Told how far it is.

    Raises:
        PluginError: When the file is not what was expected or cannot be stored; the workspace is as before.
        CancelledError: When the user asked to stop; the workspace is as before.
    """
    progress = progress or Silent()
    datasets = read_rows(path, source, Part(progress, 0.0, 0.7))
    progress.report(0.7, translate("TiDataviz", "Storing {file}").format(file=path.name))
    versions = workspace.add(datasets, path)
    progress.report(1.0)
    return Intake(tuple(versions), tuple(note for dataset in datasets for note in dataset.notes))


def read_rows(path: Path, source: str, progress: Progress) -> list[Dataset]:
    """Return the tables of a file, which holds a row at least.

    Raises:
        PluginError: When the file is not what was expected, or holds no row.
        CancelledError: When the user asked to stop.
    """
    progress.report(0.0, translate("TiDataviz", "Reading {file}").format(file=path.name))
    datasets = read_file(path, source, progress)
    check(progress)
    if not any(len(dataset.table) for dataset in datasets):
        what = translate("TiDataviz", "The file holds no row: nothing was imported.")
        raise PluginError(what, str(path), translate("TiDataviz", "Download it again from its producer."))
    return datasets


def import_files(workspace: Workspace, paths: Sequence[Path], progress: Progress | None = None) -> Intake:
    """Import several files in turn; stops at the first that fails, those before it stay imported.

    Raises:
        PluginError: As ``import_file``.
        CancelledError: As ``import_file``.
    """
    progress = progress or Silent()
    versions: list[Version] = []
    notes: list[str] = []
    for number, path in enumerate(paths):
        intake = import_file(workspace, path, "auto", Part(progress, number / len(paths), (number + 1) / len(paths)))
        versions += intake.versions
        notes += intake.notes
    return Intake(tuple(versions), tuple(notes))


def download(
    workspace: Workspace,
    source_id: str,
    session: requests.Session,
    mirror: str = "",
    area: Selection | Sequence[str] | None = None,
    progress: Progress | None = None,
    policy: Policy | None = None,
) -> Intake:
    """Download a source from its official address and make its tables current.

    Args:
        workspace: Where the files and the tables go.
        source_id: Id of a catalogue entry that is downloadable.
        session: How the network is reached.
        mirror: Address of an internal copy, or empty.
        area: What share of the source: None for all of it, department codes, or a Selection (see ``sources.areas``).
        progress: Told how far it is.
        policy: Patience and limits.

    Raises:
        PluginError: When an address does not answer as expected, or what came cannot be read; the tables are as before.
        CancelledError: When the user asked to stop; the tables are as before.
    """
    progress = progress or Silent()
    received = receive(workspace, source_id, Request(session, mirror, area, policy), Part(progress, 0.0, 0.9))
    try:
        versions = workspace.adopt(workspace.stage(received.datasets))
    except PluginError:
        received.drop()
        raise
    received.keep(workspace.folder / "downloads")
    progress.report(1.0)
    return Intake(tuple(versions), tuple(note for dataset in received.datasets for note in dataset.notes))
