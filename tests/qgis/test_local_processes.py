"""Several real QGIS processes on one workspace; one that may only read; one that is killed; a disk that is full."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED
from ti_dataviz_plugin.workspace.store import Workspace

SCRIPT = Path(__file__).with_name("local_process.py")
NOBODY = 65534
OWN = ("HOME", "QGIS_CUSTOM_CONFIG_PATH", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "MPLCONFIGDIR")


class Process:
    """A QGIS process under way, which says what it does."""

    def __init__(self, home: Path, workspace: Path, action: str, argument: str = "", prefix: tuple[str, ...] = ()) -> None:
        home.mkdir(exist_ok=True)
        variables = (
            "HOME",
            "QGIS_CUSTOM_CONFIG_PATH",
            "XDG_CONFIG_HOME",
            "XDG_DATA_HOME",
            "XDG_RUNTIME_DIR",
            "MPLCONFIGDIR",
        )
        environment = {**os.environ, **dict.fromkeys(variables, str(home)), "QT_QPA_PLATFORM": "offscreen"}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        command = [*prefix, sys.executable, str(SCRIPT), str(workspace), action, *([argument] if argument else [])]
        self.errors = (home / "errors.txt").open("w+")
        self.process = subprocess.Popen(
            command, env=environment, cwd=home, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True
        )

    def told(self) -> dict[str, Any]:
        """Return the next thing that it says."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            self.errors.seek(0)
            raise AssertionError(f"ended with {self.process.wait()}: {self.errors.read()[-3000:]}")
        found: dict[str, Any] = json.loads(line)
        return found

    def go_on(self) -> None:
        """Let it go on."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def end(self) -> int:
        """Wait for its end, and return its status."""
        status = self.process.wait(60)
        self.errors.close()
        return status


def _as_nobody() -> tuple[str, ...]:
    """Return what runs a program as nobody, or skip: permissions do not hold back root, and others are not root."""
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("another account needs root and setpriv")
    prefix = ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
    if subprocess.run(
        [*prefix, sys.executable, "-c", f"open({str(SCRIPT)!r})"], capture_output=True, check=False
    ).returncode:
        pytest.skip("the repository cannot be read by another account")
    return prefix


def _key_of_a_site(workspace: Workspace) -> str:
    from ti_dataviz_plugin.enrichment.local import open_atlas

    atlas = open_atlas(workspace)
    sites = atlas.official("vacant_land")
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    inside = sites[sites["commune"].isin(set(territory.communes["commune"]))]
    return str(inside[inside["status"] == "friche sans projet"]["site_id"].iloc[0])


def test_a_share_that_only_reads_is_read_and_nothing_typed_is_lost(sample_workspace: Workspace, tmp_path: Path) -> None:
    prefix = _as_nobody()
    share = Path("/tmp") / f"ti_dataviz_share_{os.getpid()}"
    home = share / "home"
    try:
        shutil.copytree(sample_workspace.folder, share / "espace")
        key = _key_of_a_site(Workspace(share / "espace"))
        book = Book(share / "espace" / FILE)
        book.add([correction(key), correction(key, "friche avec projet")], CLERK)
        book.decide([book.contributions()[0].uuid], ACCEPTED, CLERK)
        before = {path: path.read_bytes() for path in (share / "espace").rglob("*") if path.is_file()}
        home.mkdir()
        os.chown(home, NOBODY, NOBODY)
        for path in ((share / "espace"), *(share / "espace").rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        reader = Process(home, share / "espace", "read", prefix=prefix)
        first, typed, last = reader.told(), reader.told(), reader.told()
        assert reader.end() == 0
        assert first == {"seen": 2, "status": "friche reconvertie"}
        ((why, text),) = typed["unsaved"]
        assert "you may write in it" in why
        assert "é" * 2000 in text
        assert "friche avec projet" in text
        assert sum("could not be written" in message for message in last["messages"]) == 2
        assert last["elsewhere"][0].endswith("é" * 2000)
        assert before == {path: path.read_bytes() for path in (share / "espace").rglob("*") if path.is_file()}
    finally:
        shutil.rmtree(share)


def test_two_processes_write_in_one_workspace_and_see_each_other(sample_workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "espace partagé"
    shutil.copytree(sample_workspace.folder, folder)
    pair = [Process(tmp_path / name, folder, "write", name) for name in ("un", "deux")]
    for each in pair:
        assert each.told() == {"ready": True}
    for each in pair:
        each.go_on()
    for each in pair:
        assert each.told() == {"written": 12}
    for each in pair:
        each.go_on()
    expected = sorted(f"{name}_{number}" for name in ("un", "deux") for number in range(12))
    for each in pair:
        assert each.told() == {"seen": expected}
        assert each.end() == 0
    book = Book(folder / FILE)
    assert book.problems() == []
    assert len({entry.writer for entry in book.entries()}) == 2
    assert sorted(path.name for path in folder.glob("*contributions*")) == [FILE]


def test_a_process_that_is_killed_leaves_a_whole_book(tmp_path: Path) -> None:
    folder = tmp_path / "espace"
    folder.mkdir()
    other = Book(tmp_path / "autre.gpkg")
    other.add([correction(f"a{number}") for number in range(200)], COLLEAGUE)
    book, counts = Book(folder / FILE), [0]
    for seconds in (0.02, 0.11, 0.3):
        process = Process(tmp_path / "poste", folder, "loop", str(other.path))
        assert process.told() == {"ready": True}
        counts += [process.told()["count"] for _round in range(2)]
        time.sleep(seconds)
        process.process.kill()
        process.end()
        # The next to open it finds whole saves, whole merges, whole decisions, and nothing to be afraid of.
        held = book.contributions()
        assert book.problems() == []
        own = [one for one in held if one.key.startswith("k")]
        assert len(own) % 20 == 0
        assert len(held) - len(own) in (0, 200)
        assert len(held) >= counts[-1]
        assert sum(one.state == PROPOSED for one in own) in (0, 20)
        assert len({one.state for one in held if one.key.startswith("a")}) <= 1
    book.decide([one.uuid for one in book.contributions() if one.state == PROPOSED], ACCEPTED, CLERK)
    assert book.problems() == []
