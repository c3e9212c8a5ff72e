"""Contributions under an update: looked at before the new version is current, their outcomes kept afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..enrichment.book import Book
    from ..enrichment.contribution import Writer
    from ..enrichment.refresh import Examined
    from ..workspace.manifest import Version
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
    held = book_of(proposal.workspace).contributions(proposal.source_id)
    return foresee(proposal.workspace, proposal.source_id, staged, held)


def concerned(workspace: Workspace) -> frozenset[str]:
    """Return the sources of which contributions stand: a new file of theirs is looked at before it is current.

    Raises:
        PluginError: When the contributions cannot be read.
    """
    return frozenset(one.source_id for one in book_of(workspace).contributions() if one.active)


def keep(proposal: Proposal, examined: tuple[Examined, ...], adopted: list[Version], writer: Writer) -> None:
    """Write beside each contribution what a proposal made of it, now that its versions are current.

    Raises:
        PluginError: When the contributions cannot be written; they are as before, and the versions stay current.
    """
    from ..enrichment.renewal import record

    record(book_of(proposal.workspace), examined, adopted, writer)


def book_of(workspace: Workspace) -> Book:
    """Return the book of a workspace."""
    from ..enrichment.book import FILE, Book

    return Book(workspace.folder / FILE)
