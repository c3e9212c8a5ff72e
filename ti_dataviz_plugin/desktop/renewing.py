"""Contributions under an update: looked at before the new version is current, their outcomes kept afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from ..enrichment.book import Book
    from ..enrichment.contribution import Writer
    from ..enrichment.refresh import Examined
    from ..progress import Progress
    from ..workspace.manifest import Version
    from ..workspace.store import Workspace
    from ..workspace.updates import Proposal


def foreseen(proposal: Proposal, progress: Progress | None = None) -> tuple[Examined, ...]:
    """Return what a proposal would make of the contributions of its workspace; none when it brings nothing new.

    Raises:
        PluginError: When the contributions or a version cannot be read.
        CancelledError: When the user asked to stop.
    """
    if proposal.nothing:
        return ()
    workspace = proposal.workspace
    after = workspace.proposed([part.version for part in proposal.parts])
    return between(workspace, after, [proposal.source_id], progress)


def between(
    before: Workspace, after: Workspace, source_ids: Collection[str], progress: Progress | None = None
) -> tuple[Examined, ...]:
    """Return what a change of the versions of some sources makes of contributions, on objects and on figures.

    Raises:
        PluginError: When the contributions or a version cannot be read.
        CancelledError: When the user asked to stop.
    """
    from ..diagnosis import renewed_values
    from ..enrichment import renewal

    every = book_of(after).contributions()
    objects = [each for source_id in source_ids for each in renewal.between(before, after, source_id, every)]
    return (*objects, *renewed_values.between(before, after, source_ids, every, progress))


def concerned(workspace: Workspace) -> frozenset[str]:
    """Return the sources of which contributions stand: a new file of theirs is looked at before it is current.

    Raises:
        PluginError: When the contributions cannot be read.
    """
    from ..diagnosis import renewed_values
    from ..enrichment.renewal import sources_of

    every = book_of(workspace).contributions()
    return sources_of(every) | renewed_values.concerned(every)


def keep(proposal: Proposal, examined: tuple[Examined, ...], adopted: list[Version], writer: Writer) -> None:
    """Write beside each contribution what a proposal made of it, now that its versions are current.

    Raises:
        PluginError: When the contributions cannot be written; they are as before, and the versions stay current.
    """
    from ..enrichment.renewal import record

    record(book_of(proposal.workspace), examined, adopted, writer)


def follow(
    former: Workspace, workspace: Workspace, source_ids: Collection[str], writer: Writer, progress: Progress | None = None
) -> int:
    """Write beside contributions what the versions that are current now made of them, and return how many that changed.

    For changes that no proposal goes before: a version that is gone back to, an indicator of one's own, several sources that
    became current together and of which one figure is made.

    Raises:
        PluginError: When contributions or versions cannot be read, or the contributions not written.
        CancelledError: When the user asked to stop; the contributions are as before.
    """
    from ..enrichment.renewal import record

    examined = between(former, workspace, source_ids, progress)
    adopted = [version for version in workspace.versions() if version.source_id in source_ids]
    return record(book_of(workspace), examined, adopted, writer)


def book_of(workspace: Workspace) -> Book:
    """Return the book of a workspace."""
    from ..enrichment.book import FILE, Book

    return Book(workspace.folder / FILE)
