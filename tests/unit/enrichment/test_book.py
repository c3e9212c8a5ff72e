"""The book of contributions: complete, kept whole, in a file that other programs read."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pyogrio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point, Polygon, box

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import journal
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import (
    ACCEPTED,
    ADD,
    COMMENT,
    GONE,
    INDICATOR,
    PROPOSED,
    REFUSED,
    SHAPE,
    WITHDRAWN,
    Writer,
    as_json,
    from_json,
)  # fmt: skip
from ti_dataviz_plugin.enrichment.schema import content_text, from_blob, to_blob, to_row
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.workspace.files import replacing

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.enrichment.contribution import Contribution

HOSTILE = '<b>\'; DROP TABLE contributions; --</b> =HYPERLINK("x") 🏭\n\t\u202e' + "é" * 1_000_000


def test_what_is_added_comes_back(book: Book) -> None:
    one = correction(extra={"photo": 3})
    book.add([one], CLERK)
    assert book.contributions() == [one]
    assert book.contributions("natura2000") == []
    assert [entry.action for entry in book.entries(one.uuid)] == [journal.CREATE]
    assert book.problems() == []


def test_an_empty_workspace_holds_nothing(book: Book) -> None:
    assert book.contributions() == []
    assert book.entries() == []
    assert not book.path.exists()


def test_hostile_text_is_kept_as_it_is(book: Book) -> None:
    one = correction(reason=HOSTILE, author="<script>", key="x'; --")
    book.add([one], CLERK)
    assert book.contributions()[0].reason == HOSTILE
    assert book.contributions() == [one]


def test_other_programs_read_the_file(book: Book) -> None:
    book.add([correction(), correction("49099_2", geometry=box(-0.9, 47, -0.8, 47.1))], CLERK)
    table = pyogrio.read_dataframe(book.path, layer="contributions")
    assert table.crs.to_epsg() == 4326
    assert sorted(table.geom_type) == ["Point", "Polygon"]
    assert list(table["state"]) == [PROPOSED, PROPOSED]


def test_a_decision_has_its_reviewer_and_can_be_taken_back(book: Book) -> None:
    one, two = correction(), correction("49099_2")
    book.add([one, two], CLERK)
    accepted = book.decide([one.uuid, two.uuid], ACCEPTED, COLLEAGUE, "vu sur place")
    assert {each.reviewer for each in accepted} == {COLLEAGUE.name}
    book.decide([one.uuid], PROPOSED, COLLEAGUE)
    book.decide([one.uuid], WITHDRAWN, CLERK)
    states = {each.uuid: each.state for each in book.contributions()}
    assert states == {one.uuid: WITHDRAWN, two.uuid: ACCEPTED}
    actions = [entry.action for entry in book.entries(one.uuid)]
    assert actions == [journal.CREATE, journal.ACCEPT, journal.REOPEN, journal.WITHDRAW]


def test_a_batch_is_decided_whole_or_not_at_all(book: Book) -> None:
    one, two = correction(), correction("49099_2")
    book.add([one, two], CLERK)
    book.decide([two.uuid], REFUSED, COLLEAGUE)
    with pytest.raises(PluginError, match="cannot become"):
        book.decide([one.uuid, two.uuid], ACCEPTED, COLLEAGUE)
    assert {each.uuid: each.state for each in book.contributions()} == {one.uuid: PROPOSED, two.uuid: REFUSED}


def test_only_a_proposal_can_be_changed(book: Book) -> None:
    one = correction()
    book.add([one], CLERK)
    assert book.revise(one.uuid, CLERK, reason="Autre raison.").reason == "Autre raison."
    book.decide([one.uuid], ACCEPTED, COLLEAGUE)
    with pytest.raises(PluginError, match="Only a proposal"):
        book.revise(one.uuid, CLERK, reason="Encore une.")
    with pytest.raises(TypeError):
        book.revise(one.uuid, CLERK, author="quelqu'un d'autre")


@pytest.mark.parametrize(
    ("contribution", "message"),
    [
        (correction(reason="  "), "reason"),
        (correction(author=""), "author"),
        (correction(field="no_such_column"), "no column"),
        (correction(field="area_m2", value="beaucoup"), "not a number"),
        (correction(key=" | "), "no key"),
        (correction(source_id="employment_zones"), "cannot be corrected"),
        (correction(kind="other"), "not known"),
        (correction(evidence=("ftp://exemple.fr",)), "evidence"),
        (correction(reason="x" * 5_000_000), "too long"),
        (correction(kind=SHAPE, geometry=Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])), "crosses itself"),
        (correction(kind=SHAPE, geometry=Point(430_000, 6_700_000)), "longitude"),
        (correction(kind=ADD, value="{}", geometry=None), "needs a place"),
        (correction(kind=ADD, value='{"nothing": "x"}'), "could not be read"),
        (correction(kind=INDICATOR, field="population", value="x"), "not a number"),
    ],
)
def test_what_nobody_could_defend_is_refused(book: Book, contribution: Contribution, message: str) -> None:
    with pytest.raises(PluginError, match=message):
        book.add([correction("49099_9"), contribution], CLERK)
    assert book.contributions() == []


def test_values_of_a_standard_are_checked(book: Book) -> None:
    allowed = {"vacant_land": {"status": ("friche reconvertie", "friche sans projet")}}
    with pytest.raises(PluginError, match="not a value"):
        book.add([correction(value="rouverte")], CLERK, allowed)
    book.add([correction()], CLERK, allowed)
    assert len(book.contributions()) == 1


def test_every_kind_is_kept(book: Book) -> None:
    kinds = [
        correction(kind=SHAPE, geometry=box(-1, 47, -0.9, 47.1)),
        correction(kind=ADD, key="local:1", value=json.dumps({"site_name": "Atelier", "area_m2": "1200"})),
        correction(kind=GONE, field="", value=""),
        correction(kind=COMMENT, field="", value=""),
        correction(kind=INDICATOR, field="population", value="12,5"),
    ]
    book.add(kinds, CLERK)
    assert {one.kind for one in book.contributions()} == {one.kind for one in kinds}


def test_tampering_shows(book: Book) -> None:
    one, two = correction(), correction("49099_2")
    book.add([one, two], CLERK)
    with sqlite3.connect(book.path) as database:
        database.execute("UPDATE contributions SET reason = 'autre' WHERE uuid = ?", (one.uuid,))
        database.execute("DELETE FROM contributions WHERE uuid = ?", (two.uuid,))
        database.execute("UPDATE journal SET who = 'personne' WHERE number = 1")
    found = " ".join(book.problems())
    assert "without the journal" in found
    assert "deleted" in found
    assert "altered" in found


def test_a_missing_entry_shows(book: Book) -> None:
    book.add([correction(), correction("49099_2"), correction("49099_3")], CLERK)
    with sqlite3.connect(book.path) as database:
        database.execute("DELETE FROM journal WHERE number = 2")
    assert any("entry 2 is missing" in line for line in book.problems())


def test_a_damaged_or_foreign_file_is_left_as_it_is(book: Book) -> None:
    for content in (b"", b"not a database" * 100, b"SQLite format 3\x00" + b"\x00" * 2000):
        book.path.write_bytes(content)
        for act in (book.contributions, lambda: book.add([correction()], CLERK)):
            with pytest.raises(PluginError):
                act()
        assert book.path.read_bytes() == content


def test_a_file_of_a_newer_plugin_is_not_touched(book: Book) -> None:
    book.add([correction()], CLERK)
    with sqlite3.connect(book.path) as database:
        database.execute("UPDATE settings SET value = '2' WHERE name = 'format'")
    before = book.path.read_bytes()
    for act in (book.contributions, lambda: book.add([correction("49099_2")], CLERK)):
        with pytest.raises(PluginError, match="newer version"):
            act()
    assert book.path.read_bytes() == before


def test_two_processes_write_in_one_file(book: Book) -> None:
    book.add([correction()], CLERK)
    errors: list[BaseException] = []

    def write(number: int) -> None:
        try:
            for place in range(10):
                Book(book.path).add([correction(f"{number}_{place}")], CLERK if number else COLLEAGUE)
        except BaseException as error:  # noqa: BLE001 (a thread's error must reach the test)
            errors.append(error)

    threads = [threading.Thread(target=write, args=(number,)) for number in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(book.contributions()) == 21
    assert book.problems() == []


_WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
from pathlib import Path
from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.enrichment.book import Book
book = Book(Path(sys.argv[1]))
print("ready", flush=True)
number = 0
while True:
    book.add([correction(f"{number}_{place}") for place in range(20)], CLERK)
    number += 1
"""


def test_a_kill_while_saving_leaves_whole_batches(book: Book, pytestconfig: pytest.Config) -> None:
    book.add([correction("first")], CLERK)
    for pause in (0.02, 0.07, 0.13, 0.2, 0.31):
        command = [sys.executable, "-c", _WRITER, str(book.path), str(pytestconfig.rootpath)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(pause)
        process.kill()
        process.wait()
        assert (len(book.contributions()) - 1) % 20 == 0
        assert book.problems() == []


def test_a_file_in_which_another_writes_is_not_called_damaged(book: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ti_dataviz_plugin.enrichment.book._SECONDS", 0.05)
    one = correction()
    book.add([one], CLERK)
    with closing(sqlite3.connect(book.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for act in (book.contributions, lambda: book.decide([one.uuid], ACCEPTED, COLLEAGUE)):
            with pytest.raises(PluginError, match="Another QGIS is writing"):
                act()
    assert book.contributions() == [one]


@given(st.text(max_size=50).filter(lambda text: "\x00" not in text), st.lists(st.text(max_size=20), max_size=3))
def test_a_contribution_is_the_same_after_its_journey_as_text(text: str, evidence: list[str]) -> None:
    one = correction(reason=text, proposed_value=text, evidence=tuple(evidence))
    assert from_json(as_json(one)) == one
    assert from_json(as_json(one)).version() == one.version()


@given(
    st.text(max_size=50).filter(lambda text: "\x00" not in text),
    st.dictionaries(
        st.text(max_size=5), st.recursive(st.none() | st.integers() | st.text(max_size=9), st.lists, max_leaves=4)
    ),
    st.sampled_from([None, Point(1, 2), Point(), box(0, 0, 1, 1)]),
)
def test_the_content_of_a_row_is_told_alike_from_its_cells(text: str, extra: dict[str, object], shape: object) -> None:
    one = correction(reason=text, evidence=(text, "b"), extra=extra, geometry=shape, review_note=text)
    assert content_text(to_row(one)) == as_json(one)
    with pytest.raises(ValueError, match="Expecting"):
        content_text([cell if cell != json.dumps([text, "b"], ensure_ascii=False) else "[" for cell in to_row(one)])


@given(st.binary(max_size=60))
def test_no_blob_makes_the_reader_fail_otherwise_than_with_a_value_error(blob: bytes) -> None:
    try:
        from_blob(blob)
    except ValueError:
        return


def test_shapes_survive_the_file() -> None:
    for shape in (Point(1, 2), box(0, 0, 1, 1), Point()):
        assert from_blob(to_blob(shape)).equals_exact(shape, 0)


def test_of_those_who_make_the_file_at_once_none_loses_anything(book: Book) -> None:
    from concurrent.futures import ThreadPoolExecutor

    def add(number: int) -> None:
        Book(book.path).add([correction(f"{number}")], Writer(f"poste-{number}", "A"))

    for _round in range(5):
        book.path.unlink(missing_ok=True)
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(add, range(8)))
        assert len(book.contributions()) == 8
        assert book.problems() == []


def test_a_file_that_was_made_meanwhile_stays(tmp_path: Path) -> None:
    target = tmp_path / "contributions.gpkg"
    with replacing(target, over=False) as late:
        late.write_bytes(b"late")
        target.write_bytes(b"first")
    assert target.read_bytes() == b"first"
    assert [path.name for path in tmp_path.iterdir()] == ["contributions.gpkg"]
