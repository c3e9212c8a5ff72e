"""A file fetched by hand waits where contributions stand on its source; refused, nothing has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.invented import vacant_csv
from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.enrichment import refresh, renewal
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.workspace.by_hand import propose_file
from ti_dataviz_plugin.workspace.store import Workspace
from ti_dataviz_plugin.workspace.updates import accept, discard

if TYPE_CHECKING:
    from pathlib import Path

WAITING = frozenset({"vacant_land"})


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    held = Workspace(tmp_path / "espace")
    _intake, proposals = propose_file(held, _file(tmp_path, "avant.csv", 3), "auto", frozenset())
    assert proposals == []
    return held


def _file(folder: Path, name: str, count: int, status: str = "friche sans projet") -> Path:
    path = folder / name
    path.write_bytes(vacant_csv(count).replace(b"friche sans projet", status.encode()))
    return path


def _files(workspace: Workspace) -> set[str]:
    return {str(path.relative_to(workspace.folder)) for path in workspace.folder.rglob("*") if path.is_file()}


def test_nothing_is_current_before_it_is_wanted(workspace: Workspace, tmp_path: Path) -> None:
    book = Book(workspace.folder / FILE)
    book.add([correction("49099_1"), correction("49099_2")], CLERK)
    before, held = workspace.signature(), _files(workspace)
    path = _file(tmp_path, "après.csv", 2, "friche reconvertie")
    intake, (proposal,) = propose_file(workspace, path, "auto", WAITING)
    assert intake.versions == ()
    assert workspace.signature() == before
    staged = [part.version for part in proposal.parts]
    examined = renewal.foresee(workspace, "vacant_land", staged, book.contributions())
    assert sorted(each.outcome for each in examined) == [refresh.ORPHANED, refresh.UPSTREAM]
    discard(proposal)
    assert (workspace.signature(), _files(workspace)) == (before, held)
    assert path.exists()

    _intake, (proposal,) = propose_file(workspace, path, "auto", WAITING)
    accept(proposal)
    assert set(workspace.load("vacant_land").table["status"]) == {"friche reconvertie"}
    assert any(name.endswith("après.csv") for name in _files(workspace))
    assert path.exists()
    assert len(book.contributions()) == 2


def test_a_file_that_is_none_changes_nothing(workspace: Workspace, tmp_path: Path) -> None:
    before, path = _files(workspace), tmp_path / "vide.csv"
    path.write_text("a;b\n", encoding="utf-8")
    with pytest.raises(PluginError):
        propose_file(workspace, path, "auto", WAITING)
    assert _files(workspace) == before
