"""A kill, a full disk or two writers leave a whole workspace."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Callable

import pytest

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from ti_dataviz_plugin.provenance import Dataset

ROOT = Path(__file__).resolve().parents[3]

WRITER = """
import sys
from pathlib import Path
import pandas as pd
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.workspace.store import Workspace
workspace, start, turns = Workspace(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3])
for turn in range(start, start + turns):
    parts = []
    for programme in ("2018-2023", "2023-2027"):
        rows = 2000
        table = pd.DataFrame({"programme": programme, "territory_id": [f"ti-{n:04}" for n in range(rows)],
            "territory_name": str(turn), "member_code": "", "member_name": "x" * 200, "member_kind": ""})
        provenance = Provenance("ti_members", "t", "p", "l", "", str(turn), "", f"{turn:064}"[::-1], "f.csv")
        parts.append(Dataset(table, provenance, programme))
    workspace.add(parts)
    print("done", turn, flush=True)
"""


def _writer(folder: Path, start: int, turns: int) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    command = [sys.executable, "-c", WRITER, str(folder), str(start), str(turns)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)


def _check_whole(folder: Path) -> None:
    workspace = Workspace(folder)
    versions = workspace.versions()
    held = workspace.load("ti_members").table
    assert len(held) == sum(version.rows for version in versions)
    # Both parts of one import became current together, with the content of their own import.
    assert {version.provenance.vintage for version in versions} == set(held["territory_name"])
    assert len({version.provenance.vintage for version in versions}) == 1
    assert len(versions) == 2


def test_a_killed_import_leaves_the_former_state_whole(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    first = _writer(folder, 1, 1)
    assert first.wait(60) == 0
    for number, delay in enumerate((0.0, 0.02, 0.05, 0.09, 0.14, 0.2)):
        process = _writer(folder, 1000 * (number + 1), 1000)
        assert process.stdout is not None
        process.stdout.readline()  # it is writing now
        time.sleep(delay)
        process.kill()
        process.wait(60)
        _check_whole(folder)
    # And the next import is not held up by a dead one.
    started = _writer(folder, 1, 1)
    assert started.wait(60) == 0
    _check_whole(folder)


def test_a_full_disk_leaves_the_former_state_whole(small_disk: Path, members: Callable[..., Dataset]) -> None:
    workspace = Workspace(small_disk / "workspace")
    workspace.add([members("2023-2027", 10)])
    before = (workspace.folder / "workspace.json").read_bytes()
    with pytest.raises(PluginError, match="disk is full"):
        workspace.add([members("2023-2027", 60_000, "b" * 64)])
    assert (workspace.folder / "workspace.json").read_bytes() == before
    assert len(Workspace(workspace.folder).load("ti_members").table) == 10
    left = [path.name for path in (workspace.folder / "datasets" / "ti_members").iterdir()]
    assert len(left) == 1
    workspace.add([members("2023-2027", 20, "c" * 64)])
    assert len(workspace.load("ti_members").table) == 20


def test_two_writers_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    writers = [_writer(folder, 100 * number, 8) for number in (1, 2)]
    assert [writer.wait(120) for writer in writers] == [0, 0]
    workspace = Workspace(folder)
    assert len(workspace.versions()) == 2
    for version in workspace.versions():
        assert workspace.path(version).exists()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, members: Callable[..., Dataset]) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(PluginError) as caught:
        Workspace(tmp_path / "file").add([members()])
    assert "file" in caught.value.where
