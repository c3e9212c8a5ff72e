"""Contributions under an update: looked at before the new version is current, their outcomes kept afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..enrichment.book import Book
    from ..enrichment.contribution import Writer
    from ..enrichment.refresh import Examined
    from ..workspace.store import Workspace
    from ..workspace.updates import Proposal


def foreseen(proposal: Proposal) -> tuple[Examined, ...]:
    """Return what a proposal would make of the contributions of its workspace; none when it brings nothing new.

    Raises:
        PluginError: When the contributions or a version cannot be read.
    """
    from ..enrichment.renewal import foresee

    if proposal.nothing:
        return ()
    staged = [part.version for part in proposal.parts]
    held = _book(proposal.workspace).contributions(proposal.source_id)
    return foresee(proposal.workspace, proposal.source_id, staged, held)


def accept(proposal: Proposal, examined: tuple[Examined, ...], writer: Writer) -> None:
    """Make a proposal current, then keep what it makes of the contributions.

    Raises:
        PluginError: When the workspace cannot be written, and all is as before; or when the outcomes cannot be kept, and
            the contributions are as before.
    """
    from ..enrichment.renewal import record
    from ..workspace.updates import accept as adopt

    adopted = adopt(proposal)
    record(_book(proposal.workspace), examined, adopted, writer)


def _book(workspace: Workspace) -> Book:
    from ..enrichment.book import FILE, Book

    return Book(workspace.folder / FILE)
