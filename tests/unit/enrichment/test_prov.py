"""The journal as PROV-JSON: of the form of the specification, and saying who did what, when, with what."""

from __future__ import annotations

import json
import re
import shutil
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, REFUSED, Writer
from ti_dataviz_plugin.enrichment.exchange import Wanted, export
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.enrichment.prov import as_prov, write_prov

if TYPE_CHECKING:
    from pathlib import Path

ENDS = {
    "wasGeneratedBy": {"prov:entity": "entity", "prov:activity": "activity"},
    "used": {"prov:activity": "activity", "prov:entity": "entity"},
    "wasDerivedFrom": {"prov:generatedEntity": "entity", "prov:usedEntity": "entity", "prov:activity": "activity"},
    "wasAttributedTo": {"prov:entity": "entity", "prov:agent": "agent"},
    "wasAssociatedWith": {"prov:activity": "activity", "prov:agent": "agent"},
    "actedOnBehalfOf": {"prov:delegate": "agent", "prov:responsible": "agent", "prov:activity": "activity"},
}
"""What each relation of the specification holds here, and of what it is the name."""
TIMES = {"prov:time", "prov:startTime", "prov:endTime"}
NAME = re.compile(r"(ti|prov):[A-Za-z0-9._-]([A-Za-z0-9._~-]|%[0-9A-F]{2})*")


def _checked(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document once it is of the form of the specification, and names nothing that it does not hold."""
    assert set(document) <= {"prefix", "entity", "activity", "agent", *ENDS}
    for kind in ("entity", "activity", "agent"):
        for name, attributes in document[kind].items():
            assert NAME.fullmatch(name)
            assert attributes["prov:type"].keys() == {"$", "type"}
            assert NAME.fullmatch(attributes["prov:type"]["$"])
            assert all(isinstance(value, str) for key, value in attributes.items() if key != "prov:type")
    for relation, ends in ENDS.items():
        for name, record in document.get(relation, {}).items():
            assert name.startswith("_:")
            assert set(ends) == set(record) - TIMES
            assert all(record[end] in document[kind] for end, kind in ends.items())
    for records in list(document.values())[1:]:
        for record in records.values():
            assert all(datetime.fromisoformat(record[key]).tzinfo for key in TIMES & set(record))
    generated = [record["prov:entity"] for record in document["wasGeneratedBy"].values()]
    assert len(set(generated)) == len(generated)  # nothing is made twice
    return document


def _pairs(document: dict[str, Any], relation: str, one: str, other: str) -> set[tuple[str, str]]:
    return {(record[f"prov:{one}"], record[f"prov:{other}"]) for record in document.get(relation, {}).values()}


def _label(document: dict[str, Any], agent: str) -> str:
    return str(document["agent"][agent]["prov:label"])


def test_versions_files_entries_persons_and_organisations_are_named(book: Book) -> None:
    one = correction(organisation="Mairie")
    book.add([one], CLERK)
    book.decide([one.uuid], ACCEPTED, COLLEAGUE)
    document = _checked(as_prov(book.entries()))
    assert len(document["entity"]) == 3  # two versions, and the official file
    assert f"ti:official-{one.official_version}" in document["entity"]
    acts = {f"ti:entry-{writer.id}-1": what for writer, what in ((CLERK, "ti:create"), (COLLEAGUE, "ti:accept"))}
    assert {name: activity["prov:type"]["$"] for name, activity in document["activity"].items()} == acts
    associated = _pairs(document, "wasAssociatedWith", "activity", "agent")
    who = {(activity, _label(document, agent)) for activity, agent in associated}
    assert who == {(act, name) for act, writer in zip(acts, (CLERK, COLLEAGUE)) for name in (writer.name, "TI Dataviz")}
    for_whom = _pairs(document, "actedOnBehalfOf", "delegate", "responsible")
    assert {tuple(_label(document, end) for end in ends) for ends in for_whom} == {
        (writer.name, writer.organisation) for writer in (CLERK, COLLEAGUE)
    }
    authors = {_label(document, agent) for _entity, agent in _pairs(document, "wasAttributedTo", "entity", "agent")}
    assert authors == {one.author}
    first, second = (f"ti:version-{entry.version()}" for entry in book.entries())
    assert _pairs(document, "wasDerivedFrom", "generatedEntity", "usedEntity") == {(second, first)}
    assert (f"ti:entry-{COLLEAGUE.id}-1", first) in _pairs(document, "used", "activity", "entity")


def test_two_persons_at_one_installation_stay_two(book: Book) -> None:
    one = correction()
    book.add([one], CLERK)
    book.revise(one.uuid, Writer(CLERK.id, "Remplaçante"), reason="Vu en juin.")
    document = _checked(as_prov(book.entries()))
    persons = [agent["prov:label"] for agent in document["agent"].values() if agent["prov:type"]["$"] == "prov:Person"]
    assert {CLERK.name, "Remplaçante"} <= set(persons)
    assert [agent for agent in document["agent"] if agent.startswith("ti:installation-")] == [f"ti:installation-{CLERK.id}"]


def test_a_merged_version_derives_from_both(book: Book, tmp_path: Path) -> None:
    one = correction()
    book.add([one], CLERK)
    other = Book(tmp_path / "copy.gpkg")
    shutil.copyfile(book.path, other.path)
    book.revise(one.uuid, CLERK, reason="Vu en juin.")
    other.revise(one.uuid, COLLEAGUE, proposed_value="friche avec projet")
    merge(book, other.path, CLERK)
    document = _checked(as_prov(book.entries()))
    *_before, merged = (f"ti:version-{entry.version()}" for entry in book.entries())
    origins = {used for made, used in _pairs(document, "wasDerivedFrom", "generatedEntity", "usedEntity") if made == merged}
    assert origins == {f"ti:version-{entry.version()}" for entry in book.entries() if entry.action == "change"}
    book.revise(one.uuid, COLLEAGUE, reason="Vu en août.")  # who goes on from a merged version goes on from it alone
    document = _checked(as_prov(book.entries()))
    after = f"ti:version-{book.entries()[-1].version()}"
    pairs = _pairs(document, "wasDerivedFrom", "generatedEntity", "usedEntity")
    assert {used for made, used in pairs if made == after} == {merged}


def test_a_version_told_again_is_made_once(book: Book) -> None:
    book.add([correction()], CLERK)
    (first,) = book.entries()
    told = (COLLEAGUE.id, 1, "2099-01-01T00:00:00+00:00", "B", "", "create", first.uuid, first.content, "")
    again = type(first)(*told).sealed()
    document = _checked(as_prov([first, again]))
    assert len(document["wasGeneratedBy"]) == 1
    assert (f"ti:entry-{COLLEAGUE.id}-1", f"ti:version-{first.version()}") in _pairs(document, "used", "activity", "entity")
    assert "wasDerivedFrom" not in document


def test_what_is_withheld_and_what_is_hostile(book: Book, tmp_path: Path) -> None:
    hostile = Writer('poste "é" <b>/{}', "=A1\n<script>", "'; DROP")
    kept = correction(official_version="<x y>", organisation="")
    book.add([kept, correction("49099_2", source_id="natura2000", field="url")], hostile)
    book.decide([kept.uuid], REFUSED, hostile, "non")
    part = Book(tmp_path / "part.gpkg")
    export(book, part.path, Wanted(sources=("vacant_land",)))
    path = tmp_path / "journal.json"
    assert write_prov(part.entries(with_withheld=True), path) == 2
    document = _checked(json.loads(path.read_text(encoding="utf-8")))
    assert len(document["activity"]) == 2
    assert hostile.name in {agent["prov:label"] for agent in document["agent"].values()}


def test_an_empty_journal_is_a_document(tmp_path: Path) -> None:
    assert write_prov([], tmp_path / "journal.json") == 0
    assert list(json.loads((tmp_path / "journal.json").read_text())) == ["prefix"]


@pytest.mark.parametrize("damage", ["", "[1]"])
def test_an_entry_whose_content_was_damaged_is_still_told(book: Book, damage: str) -> None:
    book.add([correction()], CLERK)
    (first,) = book.entries()
    values = {name: getattr(first, name) for name in first.__dataclass_fields__}
    document = _checked(as_prov([type(first)(**{**values, "content": damage})]))
    assert len(document["activity"]) == 1
