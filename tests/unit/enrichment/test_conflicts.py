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
from ti_dataviz_plugin.enrichment.combine import EXTRA, UNITS, WHOLE
from ti_dataviz_plugin.enrichment.conflict_layer import PLACES, SHAPES, VALUE, write_layers_of
from ti_dataviz_plugin.enrichment.conflict_words import side_text, stakes, take_title, unit_title, words
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
    assert side_text({"official_value": "12", "official_version": "a" * 64}) == "“12”, in the official file aaaaaaaa"
    assert side_text({"official_value": "12", "official_version": "a"}, {"a": "2024-10"}) == (
        "“12”, in the official file 2024-10"
    )
    assert side_text({"official_value": "", "official_version": ""}) == "(nothing)"
    assert side_text({"evidence": ["https://a.fr", "b.pdf"]}) == "https://a.fr, b.pdf"
    assert side_text({"extra": {"b": 1, "vintage": "2026-03"}}) == "b: 1; Date or period: 2026-03"
    link = {"verdict": "refuted", "what": "chaleur", "title": "Scierie", "source_id": "x", "key": "y"}
    assert side_text({"extra": {"link": link}}) == "Exchange: refuted – chaleur – Scierie"
    note = {"outcome": "contradicted", "vintage": "2024-10"}
    assert "contradicted" in side_text({"extra": {"refresh": note}})
    assert "(2024-10)" in side_text({"extra": {"refresh": note}})
    assert side_text({"geometry": None}) == ""
    shape = next(each for each in disputes(pair[0]) if each.unit == "geometry")
    assert {side_text(shape.one), side_text(shape.other)} == {"POINT (1 1)", "POINT (2 2)"}


def _copied(book: Book, tmp_path: Path, **others: object) -> tuple[Book, str]:
    one = correction(**others)
    book.add([one], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    return other, one.uuid


def test_notes_are_merged_by_name_and_only_what_differs_is_in_dispute(book: Book, tmp_path: Path) -> None:
    other, uuid = _copied(book, tmp_path, extra={"title": "Atelier", "unit": "count", "vintage": "2025"})
    book.revise(uuid, CLERK, extra={"title": "Atelier nord", "unit": "count", "vintage": "2026", "own": True})
    other.revise(uuid, COLLEAGUE, extra={"title": "Atelier sud", "vintage": "2026", "shown": "12"})
    merge(book, other.path, CLERK)
    merge(other, book.path, COLLEAGUE)
    assert book.contributions() == other.contributions()
    stands = {"title": "Atelier sud", "vintage": "2026", "own": True, "shown": "12"}
    assert dict(book.contributions()[0].extra) == stands
    (dispute,) = disputes(book)
    assert {words(dispute, side) for side in (ONE, OTHER)} == {
        "Name of the object: Atelier nord", "Name of the object: Atelier sud",
    }  # fmt: skip
    side = ONE if "nord" in words(dispute, ONE) else OTHER
    resolve(book, [dispute.number], side, CLERK)
    assert dict(book.contributions()[0].extra) == {**stands, "title": "Atelier nord"}


def test_what_two_official_files_made_of_it_is_no_conflict(book: Book, tmp_path: Path) -> None:
    other, uuid = _copied(book, tmp_path)
    for copy, writer, vintage in ((book, CLERK, "2025-01"), (other, COLLEAGUE, "2024-10")):
        note = {"outcome": "needed", "vintage": vintage, "versions": [], "official_now": "", "successors": []}
        copy.annotate({uuid: {"refresh": note}}, writer, "refresh")
    assert merge(book, other.path, CLERK).conflicts == ()
    assert merge(other, book.path, COLLEAGUE).conflicts == ()
    assert book.contributions() == other.contributions()
    assert book.contributions()[0].extra["refresh"]["vintage"] == "2025-01"


def test_two_contributions_of_one_number_are_kept_apart_until_somebody_chooses(tmp_path: Path) -> None:
    ours, theirs = Book(tmp_path / "a.gpkg"), Book(tmp_path / "b.gpkg")
    mine = correction("49099_1", uuid="same", reason="Raison a.")
    yours = correction("49099_2", "friche potentielle", uuid="same", reason="Raison b.", author=COLLEAGUE.name)
    ours.add([mine], CLERK)
    theirs.add([yours], COLLEAGUE)
    shutil.copyfile(ours.path, tmp_path / "a before.gpkg")
    merge(ours, theirs.path, CLERK)
    merge(theirs, tmp_path / "a before.gpkg", COLLEAGUE)
    assert ours.contributions() == theirs.contributions() == [yours]  # no cell of the one in the other
    assert ours.problems() == theirs.problems() == []
    (dispute,) = disputes(ours)
    assert dispute.unit == WHOLE
    assert words(dispute, "base") == ""
    assert {words(dispute, side).split(" – ")[-1] for side in (ONE, OTHER)} == {"Raison a.", "Raison b."}
    side = ONE if "Raison a." in words(dispute, ONE) else OTHER
    (chosen,) = resolve(ours, [dispute.number], side, CLERK)
    assert (chosen.key, chosen.reason, chosen.author) == (mine.key, mine.reason, mine.author)
    merge(theirs, ours.path, COLLEAGUE)
    assert theirs.contributions() == ours.contributions() == [chosen]
    assert disputes(theirs) == []


def test_every_kind_of_conflict_has_words_and_a_choice() -> None:
    for unit in (*UNITS, WHOLE):
        assert unit_title(unit) != unit
        assert stakes(unit).endswith(".")
        assert take_title(unit)
    assert stakes(EXTRA) != stakes("official")
