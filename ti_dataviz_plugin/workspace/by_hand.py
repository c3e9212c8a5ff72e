"""A file fetched by hand: of some sources it is looked at before it is current, of the others it is current at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..progress import Part, Progress, Silent, check
from .intake import Intake, read_rows
from .receiving import Received
from .updates import Proposal, proposal_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from .store import Workspace


@dataclass
class FetchedByHand(Received):
    """A file of the officer's own: a copy is kept once it is accepted; the file itself stays where it is.

    Attributes:
        workspace: Where the copy is kept.
        sha256: Digest of the file.
    """

    workspace: Workspace | None = field(default=None)
    sha256: str = ""

    def keep(self, _downloads: Path) -> None:
        """Copy the file among the downloads."""
        if self.workspace is not None:
            for path in self.paths:
                self.workspace.keep_raw(path, self.sha256)

    def drop(self) -> None:
        """Leave the file where it is."""


def propose_file(
    workspace: Workspace, path: Path, source: str, examined: Collection[str], progress: Progress | None = None
) -> tuple[Intake, list[Proposal]]:
    """Read a file; propose its tables of some sources, and make those of the others current.

    Args:
        workspace: Where the tables go.
        path: The file; recognised by its content.
        source: ``auto``, or the source id that the file must be.
        examined: Ids of the sources of which nothing becomes current before it was looked at.
        progress: Told how far it is.

    Raises:
        PluginError: When the file is not what was expected or cannot be stored; the workspace is as before.
        CancelledError: When the user asked to stop; the workspace is as before.
    """
    progress = progress or Silent()
    datasets = read_rows(path, source, Part(progress, 0.0, 0.6))
    proposals: list[Proposal] = []
    try:
        for source_id in dict.fromkeys(dataset.source_id for dataset in datasets if dataset.source_id in examined):
            check(progress)
            mine = [dataset for dataset in datasets if dataset.source_id == source_id]
            raw = FetchedByHand(path.parent, [path], mine, workspace, mine[0].provenance.sha256)
            proposals.append(proposal_of(workspace, source_id, raw, Part(progress, 0.6, 0.9)))
        others = [dataset for dataset in datasets if dataset.source_id not in examined]
        versions = workspace.add(others, path) if others else []
    except BaseException:
        for proposal in proposals:
            workspace.discard([part.version for part in proposal.parts])
        raise
    progress.report(1.0)
    return Intake(tuple(versions), tuple(note for dataset in others for note in dataset.notes)), proposals
