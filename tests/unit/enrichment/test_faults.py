"""A kill or a full disk in the middle of a merge, an accept or an export: nothing is lost, and the message is clear."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.exchange import export
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

ROOT = Path(__file__).resolve().parents[3]
COUNT = 300
NEIGHBOUR = Writer("poste-c", "Agent C")

MERGER = """
from ti_dataviz_plugin.enrichment.merge import merge
print("ready", flush=True)
merge(book, other, COLLEAGUE)
"""
DECIDER = """
uuids = [one.uuid for one in book.contributions()]
print("ready", flush=True)
while True:
    book.decide(uuids, "accepted", COLLEAGUE)
    book.decide(uuids, "proposed", COLLEAGUE)
"""
# Pages go to the file before the transaction ends, as they do when it is larger than the memory.
SPILLER = """
import os, signal
print("ready", flush=True)
with book.writing() as database:
    database.execute("PRAGMA cache_size = 1")
    database.execute("UPDATE contributions SET reason = hex(zeroblob(2000))")
    os.kill(os.getpid(), signal.SIGKILL)
"""
START = """
import sys
sys.path.insert(0, sys.argv[3])
from pathlib import Path
from tests.unit.enrichment.conftest import COLLEAGUE
from ti_dataviz_plugin.enrichment.book import Book
book, other = Book(Path(sys.argv[1])), Path(sys.argv[2])
"""


def _killed(script: str, book: Path, other: Path, seconds: float) -> None:
    """Run a script on two files and kill it some time after it is ready."""
    command = [sys.executable, "-c", START + script, str(book), str(other), str(ROOT)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    process.wait(60)


@pytest.fixture
def pair(book: Book, tmp_path: Path) -> tuple[Book, Book]:
    """Return two copies of a book of many corrections; both changed half of them, and the other one added as many."""
    book.add([correction(f"49099_{place}") for place in range(COUNT)], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    uuids = [one.uuid for one in book.contributions()]
    book.decide(uuids[: COUNT // 2], ACCEPTED, CLERK)
    other.decide(uuids[: COUNT // 2], WITHDRAWN, COLLEAGUE)
    other.add([correction(f"49100_{place}") for place in range(COUNT)], COLLEAGUE)
    return book, other


def test_a_killed_merge_was_done_or_was_not(pair: tuple[Book, Book], tmp_path: Path) -> None:
    ours, theirs = pair
    before = ours.contributions()
    whole = Book(tmp_path / "whole.gpkg")
    shutil.copyfile(ours.path, whole.path)
    merge(whole, theirs.path, COLLEAGUE)
    after = whole.contributions()
    for place, seconds in enumerate((0.0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.13)):
        copy = Book(tmp_path / f"killed{place}.gpkg")
        shutil.copyfile(ours.path, copy.path)
        _killed(MERGER, copy.path, theirs.path, seconds)
        assert copy.contributions() in (before, after)
        assert copy.problems() == []
        merge(copy, theirs.path, COLLEAGUE)
        assert copy.contributions() == after
        assert copy.problems() == []


def test_a_killed_accept_decided_all_or_none(pair: tuple[Book, Book]) -> None:
    ours = pair[1]
    ours.decide([one.uuid for one in ours.contributions() if one.state == WITHDRAWN], PROPOSED, COLLEAGUE)
    for seconds in (0.02, 0.06, 0.11, 0.17, 0.23):
        _killed(DECIDER, ours.path, ours.path, seconds)
        states = {one.state for one in ours.contributions()}
        assert len(states) == 1
        assert ours.problems() == []
        if states == {ACCEPTED}:
            ours.decide([one.uuid for one in ours.contributions()], PROPOSED, COLLEAGUE)


def test_what_a_killed_writer_left_half_written_is_rolled_back_by_the_next_reader(pair: tuple[Book, Book]) -> None:
    ours, theirs = pair
    for book in pair:
        before = book.contributions()
        _killed(SPILLER, book.path, book.path, 1.0)
        assert book.path.with_name(f"{book.path.name}-journal").stat().st_size
        if book is ours:
            assert book.contributions() == before
            assert book.problems() == []
    # The other copy is as its writer left it: merging rolls it back first.
    merge(ours, theirs.path, CLERK)
    assert len(ours.contributions()) == 2 * COUNT
    assert ours.problems() == []


def test_a_full_disk_stops_a_merge_and_nothing_is_lost(small_disk: Path, pair: tuple[Book, Book]) -> None:
    ours = Book(small_disk / "contributions.gpkg")
    ours.add([correction("first", reason="x" * 100_000)], NEIGHBOUR)
    pair[1].add([correction("large", reason="x" * 1_500_000)], COLLEAGUE)
    before = ours.contributions()
    for act in (
        lambda: merge(ours, pair[1].path, NEIGHBOUR),
        lambda: ours.add([correction(f"{place}", reason="x" * 10_000) for place in range(100)], NEIGHBOUR),
        lambda: export(pair[1], small_disk / "copy.gpkg"),
        lambda: ours.decide([before[0].uuid] if _fill(small_disk) else [], ACCEPTED, NEIGHBOUR),
    ):
        with pytest.raises(PluginError, match="disk is full") as caught:
            act()
        assert "Nothing that was there is lost" in caught.value.todo
        assert ours.contributions() == before
        assert ours.problems() == []
        assert sorted(path.name for path in small_disk.iterdir() if path.name != "filler") == ["contributions.gpkg"]
    (small_disk / "filler").unlink()
    ours.decide([before[0].uuid], ACCEPTED, NEIGHBOUR)
    assert ours.contributions()[0].state == ACCEPTED


def _remount(disk: Path, mode: str) -> None:
    subprocess.run(["mount", "-o", f"remount,{mode}", str(disk)], check=True)


def test_a_share_that_only_reads_is_read_and_merged_from_and_says_what_it_refuses(small_disk: Path, tmp_path: Path) -> None:
    shared, mine, one = Book(small_disk / "contributions.gpkg"), Book(tmp_path / "mine.gpkg"), correction()
    shared.add([one], CLERK)
    before = shared.path.read_bytes()
    _remount(small_disk, "ro")
    assert shared.contributions() == [one]
    assert shared.problems() == []
    assert merge(mine, shared.path, COLLEAGUE).added == 1
    assert export(shared, tmp_path / "copy.gpkg") == 1
    for act in (
        lambda: shared.add([correction("49099_2")], NEIGHBOUR),
        lambda: shared.decide([one.uuid], ACCEPTED, NEIGHBOUR),
        lambda: merge(shared, mine.path, NEIGHBOUR),
        lambda: export(mine, small_disk / "copy.gpkg"),
        lambda: Book(small_disk / "folder" / "new.gpkg").add([one], NEIGHBOUR),
    ):
        with pytest.raises(PluginError, match="could not be written"):
            act()
    assert shared.path.read_bytes() == before
    assert [path.name for path in small_disk.iterdir()] == ["contributions.gpkg"]


def test_a_change_cut_short_on_a_share_that_now_only_reads_is_told(small_disk: Path, tmp_path: Path) -> None:
    shared, mine = Book(small_disk / "contributions.gpkg"), Book(tmp_path / "mine.gpkg")
    shared.add([correction(f"49099_{place}") for place in range(100)], CLERK)
    before = shared.contributions()
    _killed(SPILLER, shared.path, shared.path, 1.0)
    _remount(small_disk, "ro")
    for act in (shared.contributions, lambda: merge(mine, shared.path, CLERK)):
        with pytest.raises(PluginError, match="was interrupted") as caught:
            act()
        assert caught.value.where == str(shared.path)
    _remount(small_disk, "rw")
    assert shared.contributions() == before
    assert shared.problems() == []


def _fill(folder: Path) -> bool:
    """Take all that is left of a disk."""
    with (folder / "filler").open("wb", buffering=0) as filler:
        for size in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while filler.write(b"x" * size):
                    pass
    return True
