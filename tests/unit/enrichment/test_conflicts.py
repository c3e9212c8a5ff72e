"""Conflicts of merges: both sides shown, chosen between with an author, and settled for good."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pyogrio
import pytest
from shapely import Point, box

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import journal
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.conflict_layer import PLACES, SHAPES, VALUE, side_text, write_layers_of
from ti_dataviz_plugin.enrichment.conflicts import (
    ONE,
    OTHER,
    PRESENT,
    disputes,
    open_count,
    resolve,
    resolve_each,
    resolve_with,
)
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from pathlib import Path

FIELD = "proposed_value"


@pytest.fixture
def pair(book: Book, tmp_path: Path) -> tuple[Book, Book]:
    """Return two copies that were merged: value and shape of one correction are disputed, and the value of another."""
    first, second = correction(), correction("49099_2")
    book.add([first, second], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    book.revise(first.uuid, CLERK, proposed_value="valeur a", geometry=Point(1, 1))
    book.revise(second.uuid, CLERK, proposed_value="valeur a")
    other.revise(first.uuid, COLLEAGUE, proposed_value="valeur b", geometry=Point(2, 2))
    other.revise(second.uuid, COLLEAGUE, proposed_value="valeur b")
    merge(book, other.path, CLERK)
    merge(other, book.path, COLLEAGUE)
    return book, other


def test_both_values_and_shapes_are_shown_with_their_authors(pair: tuple[Book, Book]) -> None:
    listed = disputes(pair[0])
    assert sorted(each.unit for each in listed) == ["geometry", FIELD, FIELD]
    value = next(each for each in listed if each.unit == FIELD)
    assert {value.one[FIELD], value.other[FIELD]} == {"valeur a", "valeur b"}
    assert value.base[FIELD] == "friche reconvertie"
    who = {value.one[FIELD]: value.one_by, value.other[FIELD]: value.other_by}
    assert {text: entry.who for text, entry in who.items() if entry} == {"valeur a": CLERK.name, "valeur b": COLLEAGUE.name}
    shape = next(each for each in listed if each.unit == "geometry")
    assert {shape.one["geometry"], shape.other["geometry"]} == {Point(1, 1), Point(2, 2)}
    assert shape.present["geometry"] == Point(2, 2)


def test_a_choice_is_an_edit_with_its_author_and_survives_merges(pair: tuple[Book, Book]) -> None:
    ours, theirs = pair
    value = next(each for each in disputes(ours) if each.unit == FIELD)
    side = ONE if value.one[FIELD] == "valeur a" else OTHER
    (settled,) = resolve(ours, [value.number], side, CLERK)
    assert settled.proposed_value == "valeur a"
    last = ours.entries(settled.uuid)[-1]
    assert (last.action, last.who) == (journal.RESOLVE, CLERK.name)
    for _turn in range(2):
        merge(ours, theirs.path, CLERK)
        merge(theirs, ours.path, COLLEAGUE)
    for book in pair:
        assert len(disputes(book)) == 2
        assert len(disputes(book, with_resolved=True)) == 3
        assert next(one for one in book.contributions() if one.uuid == settled.uuid).proposed_value == "valeur a"
        assert book.problems() == []


def test_many_are_settled_at_once(pair: tuple[Book, Book]) -> None:
    listed = disputes(pair[0])
    resolve(pair[0], [each.number for each in listed], PRESENT, COLLEAGUE)
    assert disputes(pair[0]) == []
    assert {one.proposed_value for one in pair[0].contributions()} == {"valeur b"}
    assert pair[0].problems() == []


def test_a_new_value_takes_the_place_of_both(pair: tuple[Book, Book]) -> None:
    shape = next(each for each in disputes(pair[0]) if each.unit == "geometry")
    with pytest.raises(TypeError):
        resolve_with(pair[0], shape.number, {"reason": "x"}, CLERK)
    settled = resolve_with(pair[0], shape.number, {"geometry": Point(3, 3)}, CLERK)
    assert settled.geometry == Point(3, 3)
    merge(pair[1], pair[0].path, COLLEAGUE)
    assert {each.unit for each in disputes(pair[1])} == {FIELD}


def test_what_is_resolved_or_not_complete_is_refused_and_nothing_changes(pair: tuple[Book, Book]) -> None:
    listed = disputes(pair[0])
    shape = next(each for each in listed if each.unit == "geometry")
    resolve(pair[0], [shape.number], ONE, CLERK)
    before = pair[0].contributions()
    with pytest.raises(PluginError, match="already"):
        resolve(pair[0], [each.number for each in listed], ONE, CLERK)
    value = next(each for each in listed if each.unit == FIELD)
    with pytest.raises(PluginError, match="too long"):
        resolve_with(pair[0], value.number, {FIELD: "x" * 5_000_000}, CLERK)
    assert pair[0].contributions() == before
    assert len(disputes(pair[0])) == 2


def test_two_who_choose_differently_are_in_conflict_again(pair: tuple[Book, Book]) -> None:
    ours, theirs = pair
    number = {book: next(each.number for each in disputes(book) if each.unit == FIELD) for book in pair}
    resolve_with(ours, number[ours], {FIELD: "valeur c"}, CLERK)
    resolve_with(theirs, number[theirs], {FIELD: "valeur d"}, COLLEAGUE)
    merge(ours, theirs.path, CLERK)
    merge(theirs, ours.path, COLLEAGUE)
    for book in pair:
        again = [each for each in disputes(book) if {each.one.get(FIELD), each.other.get(FIELD)} == {"valeur c", "valeur d"}]
        assert len(again) == 1


def test_the_layers_hold_only_the_conflicts(pair: tuple[Book, Book], tmp_path: Path) -> None:
    pair[0].add([correction("49099_3")], CLERK)
    path = tmp_path / "conflits.gpkg"
    assert write_layers_of(disputes(pair[0]), path) == (PLACES,)
    table = pyogrio.read_dataframe(path, layer=PLACES)
    assert set(table["object_key"]) == {"49099_1", "49099_2"}
    assert sorted(table["side"]) == sorted([VALUE, VALUE, "base", ONE, OTHER, PRESENT])
    shapes = table[table["side"] != VALUE].set_index("side")
    assert {shapes.geometry[ONE], shapes.geometry[OTHER]} == {Point(1, 1), Point(2, 2)}
    assert shapes.geometry[PRESENT] == Point(2, 2)
    assert {label.split(",")[0] for label in shapes.loc[[ONE, OTHER], "label"]} == {CLERK.name, COLLEAGUE.name}
    value = table[table["side"] == VALUE].iloc[0]
    assert {value["one"], value["other"]} == {"valeur a", "valeur b"}
    assert all(text in value["label"] for text in ("valeur a", "valeur b", CLERK.name, COLLEAGUE.name))


def test_surfaces_have_a_layer_of_their_own(book: Book, tmp_path: Path) -> None:
    one = correction(kind="shape", field="", proposed_value="", geometry=box(0, 47, 0.1, 47.1))
    book.add([one], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    book.revise(one.uuid, CLERK, geometry=box(0, 47, 0.2, 47.1))
    other.revise(one.uuid, COLLEAGUE, geometry=Point(0.05, 47.05))
    merge(book, other.path, CLERK)
    path = tmp_path / "conflits.gpkg"
    assert write_layers_of(disputes(book), path) == (PLACES, SHAPES)
    sides = {name: set(pyogrio.read_dataframe(path, layer=name)["side"]) for name in (PLACES, SHAPES)}
    point = next(side for side in (ONE, OTHER) if getattr(disputes(book)[0], side)["geometry"].geom_type == "Point")
    assert sides == {PLACES: {point, PRESENT}, SHAPES: {"base", ONE, OTHER} - {point}}


def test_a_choice_for_each_conflict_is_made_at_once(pair: tuple[Book, Book]) -> None:
    listed = [each for each in disputes(pair[0]) if each.unit == FIELD]
    sides = {each.number: each.side_of(writer.id) for each, writer in zip(listed, (CLERK, COLLEAGUE))}
    assert open_count(pair[0]) == 3
    settled = resolve_each(pair[0], sides, CLERK)
    assert [one.proposed_value for one in settled] == ["valeur a", "valeur b"]
    assert open_count(pair[0]) == 1
    with pytest.raises(PluginError, match="already"):
        resolve_each(pair[0], sides, CLERK)


def test_a_book_without_conflicts_has_none(book: Book) -> None:
    assert disputes(book) == []
    assert open_count(book) == 0


def test_sides_in_words(pair: tuple[Book, Book]) -> None:
    assert side_text({"state": "refused", "reviewer": "Agent B", "reviewed_at": "", "review_note": "vu"}) == (
        "refused: Agent B – vu"
    )
    assert side_text({"official_value": "12", "official_version": "a"}) == "12"
    assert side_text({"evidence": ["https://a.fr", "b.pdf"]}) == "https://a.fr, b.pdf"
    assert side_text({"extra": {"b": 1}}) == '{"b": 1}'
    assert side_text({"geometry": None}) == ""
    shape = next(each for each in disputes(pair[0]) if each.unit == "geometry")
    assert {side_text(shape.one), side_text(shape.other)} == {"POINT (1 1)", "POINT (2 2)"}
