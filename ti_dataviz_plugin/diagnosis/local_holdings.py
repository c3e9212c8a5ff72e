"""The user's own indicators in the workspace: listed, added, replaced and removed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from ..geography.atlas import Atlas
from ..progress import Part, Progress, Silent
from ..sources.local_indicators import SOURCE_ID, Description, read
from .local_indicators import join_report

if TYPE_CHECKING:
    from pathlib import Path

    from ..geography.report import JoinReport
    from ..workspace.store import Workspace


@dataclass(frozen=True)
class Held:
    """An indicator of the user's own that a workspace holds.

    Attributes:
        description: What the officer told of it.
        years: Its years, ascending; none when it has none.
        areas: Number of codes.
        file_name: Name of the file that it was read from.
    """

    description: Description
    years: tuple[int, ...]
    areas: int
    file_name: str


def held(workspace: Workspace) -> list[Held]:
    """Return the user's own indicators that a workspace holds, by title.

    Raises:
        PluginError: When a file of the workspace is unreadable.
    """
    versions = {version.part: version.provenance for version in workspace.versions() if version.source_id == SOURCE_ID}
    if not versions:
        return []
    found = []
    for name, rows in workspace.load(SOURCE_ID).table.groupby("indicator"):
        source, first = versions[str(name)], rows.iloc[0]
        description = Description(
            title=str(first["title"]),
            level=str(first["level"]),
            unit=str(first["file_unit"]),
            producer=source.producer,
            licence=source.licence,
            vintage=source.vintage,
            unit_name=str(first["unit_name"]),
            direction=int(first["direction"]),
            formula=str(first["formula"]),
            programme=str(first["programme"]),
            part=str(name),
        )
        years = tuple(sorted(int(year) for year in rows["year"].unique() if year))
        found.append(Held(description, years, int(rows["area"].nunique()), source.file_name))
    return sorted(found, key=lambda each: each.description.title)


def keep(
    workspace: Workspace,
    path: Path,
    description: Description,
    columns: tuple[str, str] = ("", ""),
    progress: Progress | None = None,
) -> JoinReport | None:
    """Add an indicator of the user's own to a workspace, or replace the one whose id the description gives.

    Args:
        workspace: Where it goes.
        path: A CSV or a workbook.
        description: What the officer tells of it.
        columns: Headers of the column of codes and of the one column of values; recognised when empty.
        progress: Told how far it is.

    Returns:
        How its codes were matched; None when no communes are held to match them with.

    Raises:
        PluginError: When the file cannot be read or stored; the workspace is as before.
    """
    progress = progress or Silent()
    description = replace(description, part=description.part or _free(workspace, description.id))
    dataset = read(path, description, *columns, Part(progress, 0.0, 0.5))
    workspace.add([dataset], path)
    progress.report(0.7)
    return join_report(Atlas(workspace), description.id) if workspace.has("communes") else None


def _free(workspace: Workspace, name: str) -> str:
    """Return an id that no indicator of a workspace has: a new one never takes the place of another."""
    taken = {version.part for version in workspace.versions() if version.source_id == SOURCE_ID}
    names = (name if number == 1 else f"{name}_{number}" for number in count(1))
    return next(each for each in names if each not in taken)


def forget(workspace: Workspace, indicator_id: str) -> None:
    """Remove an indicator of the user's own; its version can be gone back to.

    Raises:
        PluginError: When the list of versions cannot be written.
    """
    workspace.remove(SOURCE_ID, indicator_id)
