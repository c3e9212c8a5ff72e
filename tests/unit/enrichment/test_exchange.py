"""A part of a book is given out and comes back: nothing is taken for deleted, nothing else is told."""

from __future__ import annotations

import random
import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely import Point

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED, STATES, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.exchange import Wanted, export
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.enrichment.contribution import Contribution

NEIGHBOUR = Writer("poste-c", "Agent C")


@pytest.fixture
def full(book: Book) -> tuple[Book, list[Contribution]]:
    """Return a book of four contributions, written turn about by two people."""
    made = [
        correction("49099_1", geometry=Point(-0.9, 47.1)),
        correction("49099_2", geometry=Point(3, 45)),
        correction(
            "FR52", source_id="natura2000", field="site_name", geometry=None, modified_at="2020-05-01T08:00:00+00:00"
        ),
        correction("49099_4", geometry=None, reason="confidentiel"),
    ]
    for one, writer in zip(made, (CLERK, COLLEAGUE, CLERK, COLLEAGUE)):
        book.add([one], writer)
    book.decide([made[1].uuid], ACCEPTED, COLLEAGUE)
    book.revise(made[0].uuid, CLERK, reason="Vu en mai.")
    return book, made


def _keys(book: Book) -> set[str]:
    return {one.key for one in book.contributions()}


def test_filters(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, made = full
    path = tmp_path / "part.gpkg"
    cases = [
        (None, {"49099_1", "49099_2", "FR52", "49099_4"}),
        (Wanted(sources=("natura2000",)), {"FR52"}),
        (Wanted(states=(ACCEPTED,)), {"49099_2"}),
        (Wanted(uuids=frozenset({made[0].uuid, made[3].uuid})), {"49099_1", "49099_4"}),
        (Wanted(uuids=frozenset()), set()),
        (Wanted(since="2020-05-02"), {"49099_1", "49099_2", "49099_4"}),
        (Wanted(since="2020-05-01"), {"49099_1", "49099_2", "FR52", "49099_4"}),
        (Wanted(since="9999-01-01"), set()),
        (Wanted(states=(WITHDRAWN,)), set()),
    ]
    for wanted, expected in cases:
        assert export(book, path, wanted) == len(expected)
        assert _keys(Book(path)) == expected
        assert Book(path).problems() == []


def test_a_part_that_comes_back_deletes_nothing(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, made = full
    part = Book(tmp_path / "part.gpkg")
    export(book, part.path, Wanted(sources=("vacant_land",), states=("proposed",)))
    part.revise(made[0].uuid, NEIGHBOUR, proposed_value="friche avec projet")
    part.add([correction("49099_7")], NEIGHBOUR)
    done = merge(book, part.path, CLERK)
    assert (done.added, done.taken, done.combined) == (1, 1, 0)
    assert _keys(book) == {"49099_1", "49099_2", "FR52", "49099_4", "49099_7"}
    assert book.problems() == []
    again = merge(book, part.path, CLERK)
    assert (again.added, again.taken, again.combined, again.entries) == (0, 0, 0, 0)


def test_what_was_left_out_is_not_told(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    path = tmp_path / "part.gpkg"
    export(book, path, Wanted(sources=("natura2000",)))
    assert b"confidentiel" in book.path.read_bytes()
    assert b"confidentiel" not in path.read_bytes()


def test_a_part_is_completed_by_the_whole(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    part = Book(tmp_path / "part.gpkg")
    export(book, part.path, Wanted(sources=("natura2000",)))
    part.add([correction("49099_7")], NEIGHBOUR)
    merge(part, book.path, NEIGHBOUR)
    merge(book, part.path, CLERK)
    assert {one.uuid: one for one in part.contributions()} == {one.uuid: one for one in book.contributions()}
    assert part.entries() == book.entries()
    assert part.problems() == book.problems() == []


def test_two_parts_meet_in_a_third_book(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    third = Book(tmp_path / "third.gpkg")
    for name, source in (("a", "natura2000"), ("b", "vacant_land")):
        export(book, tmp_path / f"{name}.gpkg", Wanted(sources=(source,)))
        merge(third, tmp_path / f"{name}.gpkg", NEIGHBOUR)
    assert _keys(third) == _keys(book)
    assert third.entries() == book.entries()


def test_a_part_that_was_altered_is_refused(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    whole, part = tmp_path / "whole.gpkg", tmp_path / "part.gpkg"
    for statement in (
        "UPDATE journal SET who = 'x' WHERE action != 'withheld'",
        "UPDATE journal SET digest = 'x' WHERE action = 'withheld'",
        "DELETE FROM journal WHERE action = 'withheld'",
    ):
        export(book, whole)
        export(book, part, Wanted(sources=("natura2000",)))
        with sqlite3.connect(part) as database:
            database.execute(statement)
        with pytest.raises(PluginError, match="altered"):
            merge(Book(tmp_path / "new.gpkg"), part, NEIGHBOUR)


def test_a_withheld_entry_cannot_be_filled_with_another(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    part = Book(tmp_path / "part.gpkg")
    export(book, part.path, Wanted(sources=("natura2000",)))
    with sqlite3.connect(book.path) as database:
        database.execute("UPDATE journal SET organisation = 'x' WHERE uuid NOT IN (SELECT uuid FROM contributions WHERE "
                         "source_id = 'natura2000')")  # fmt: skip
    with pytest.raises(PluginError, match="altered"):
        merge(part, book.path, NEIGHBOUR)
    assert _keys(part) == {"FR52"}


def test_a_part_never_takes_the_place_of_the_book(full: tuple[Book, list[Contribution]], tmp_path: Path) -> None:
    book, _made = full
    (tmp_path / "link.gpkg").symlink_to(book.path)
    before = book.path.read_bytes()
    for path in (book.path, book.path.parent / "x" / ".." / book.path.name, tmp_path / "link.gpkg"):
        (book.path.parent / "x").mkdir(exist_ok=True)
        with pytest.raises(PluginError, match="this workspace itself"):
            export(book, path, Wanted(sources=("natura2000",)))
    assert book.path.read_bytes() == before


def test_an_empty_book_gives_an_empty_file(book: Book, tmp_path: Path) -> None:
    assert export(book, tmp_path / "empty.gpkg") == 0
    assert Book(tmp_path / "empty.gpkg").contributions() == []


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_random_parts_in_random_order_make_the_whole_again(seed: int, tmp_path_factory: pytest.TempPathFactory) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("parts")
    book, other = Book(folder / "book.gpkg"), Book(folder / "other.gpkg")
    for place in range(12):
        writer = chance.choice([CLERK, COLLEAGUE])
        book.add([correction(f"49099_{place}", source_id=chance.choice(["vacant_land", "natura2000"]), field="url")], writer)
    uuids = [one.uuid for one in book.contributions()]
    for _turn in range(12):
        uuid = chance.choice(uuids)
        if next(one for one in book.contributions() if one.uuid == uuid).state == PROPOSED:
            book.decide([uuid], chance.choice([ACCEPTED, WITHDRAWN]), chance.choice([CLERK, COLLEAGUE]))
    parts = [Wanted((source,), (state,)) for source in ("vacant_land", "natura2000") for state in STATES]
    chance.shuffle(parts)
    for wanted in parts:
        export(book, folder / "part.gpkg", wanted)
        merge(other, folder / "part.gpkg", NEIGHBOUR)
        assert other.problems() == []
    assert other.contributions() == book.contributions()
    assert other.entries() == book.entries()
