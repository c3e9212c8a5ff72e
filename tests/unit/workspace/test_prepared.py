"""Arrays made from versions: made once, made again when a version changes, and never trusted when damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.workspace.prepared import Arrays

COLUMNS = ("year", "level", "area", "naf", "employees_max")


def put(workspace: Workspace, year: int, jobs: float, edition: str = "a") -> None:
    """Store one row of employment."""
    table = pd.DataFrame([{"year": year, "level": "commune", "area": "49099", "naf": "2511Z", "employees_max": jobs}])
    source = Provenance("employment", "Essai", "Essai", "ODbL", "", str(year), "2026", f"{edition}{year}", "a")
    workspace.add([Dataset(conform(table, "employment"), source, str(year))])


class Counted:
    """Reduces a table to its sum, and counts how often it was asked to."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, table: pd.DataFrame) -> Arrays:
        self.times += 1
        assert set(table.columns) == set(COLUMNS)
        return {"jobs": table["employees_max"].to_numpy(), "texts": np.array(["é"])}


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "espace é")
    put(workspace, 2020, 5)
    put(workspace, 2021, 7)
    return workspace


def jobs(workspace: Workspace, reduce: Counted) -> list[float]:
    """Return the jobs of each vintage."""
    return [float(arrays["jobs"][0]) for _, arrays in workspace.each_vintage("employment", COLUMNS, reduce, ("communes",))]


def test_arrays_are_made_once(workspace: Workspace) -> None:
    reduce = Counted()
    assert jobs(workspace, reduce) == [5, 7]
    assert jobs(Workspace(workspace.folder), reduce) == [5, 7]
    assert reduce.times == 2
    for sources, _arrays in workspace.each_vintage("employment", COLUMNS, reduce, ()):
        assert [source.source_id for source in sources] == ["employment"]


def test_only_the_vintage_that_changed_is_made_again(workspace: Workspace) -> None:
    reduce = Counted()
    jobs(workspace, reduce)
    put(workspace, 2021, 9, "b")
    assert jobs(workspace, reduce) == [5, 9]
    assert reduce.times == 3
    assert len(list((workspace.folder / "prepared").iterdir())) == 2, "the array of the former version is gone"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"text"])
def test_a_damaged_file_is_made_again(workspace: Workspace, content: bytes) -> None:
    reduce = Counted()
    jobs(workspace, reduce)
    for path in (workspace.folder / "prepared").iterdir():
        path.write_bytes(content)
    assert jobs(workspace, reduce) == [5, 7]
    assert reduce.times == 4
    jobs(workspace, reduce)
    assert reduce.times == 4


def test_a_folder_that_cannot_be_written_does_not_matter(workspace: Workspace) -> None:
    (workspace.folder / "prepared").write_text("a file in the place of the folder")
    reduce = Counted()
    assert jobs(workspace, reduce) == [5, 7]
    assert reduce.times == 2
