"""Several copies that go their own ways, merged in any order: they come out the same, and nothing that was said is lost."""

from __future__ import annotations

import itertools
import json
import random
import shutil
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from shapely import Point

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin.enrichment import journal
from ti_dataviz_plugin.enrichment.book import Book, insert_entries, keep
from ti_dataviz_plugin.enrichment.combine import UNITS, cell_of
from ti_dataviz_plugin.enrichment.conflicts import ONE, OTHER, PRESENT, disputes, resolve
from ti_dataviz_plugin.enrichment.contribution import (
    ACCEPTED,
    PROPOSED,
    REFUSED,
    TRANSITIONS,
    WITHDRAWN,
    Contribution,
    Writer,
    as_json,
)
from ti_dataviz_plugin.enrichment.exchange import Wanted, export
from ti_dataviz_plugin.enrichment.journal import Entry
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.enrichment.refresh import NOTE, OUTCOMES

if TYPE_CHECKING:
    from pathlib import Path

SKEWS = (timedelta(0), timedelta(days=-400), timedelta(hours=30))
"""What the clocks of three computers are wrong by."""


class Office:
    """An officer with a book and a clock that is wrong."""

    def __init__(self, book: Book, number: int, chance: random.Random) -> None:
        self.book = book
        self.writer = Writer(f"poste-{number}", f"Agent {number}")
        self.skew = SKEWS[number]
        self.chance = chance

    def now(self) -> str:
        return (datetime.now(timezone.utc) + self.skew).isoformat(timespec="microseconds")

    def write(self, one: Contribution, action: str) -> None:
        """Keep a contribution as the book does, at the time that this clock tells."""
        at = self.now()
        one = replace(one, modified_at=at) if action != journal.REFRESH else one
        with self.book.writing() as database:
            keep(database, [one])
            query = "SELECT number, digest FROM journal WHERE writer = ? ORDER BY number DESC LIMIT 1"
            number, previous = database.execute(query, (self.writer.id,)).fetchone() or (0, "")
            told = (self.writer.id, number + 1, at, self.writer.name, "", action, one.uuid, as_json(one), previous)
            insert_entries(database, [Entry(*told).sealed()])

    def act(self) -> None:
        """Do something at random."""
        chance = self.chance
        rows = self.book.contributions()
        what = chance.choice(["add", "twin", "value", "value", "shape", "notes", "refresh", "decide", "decide", "resolve"])
        one = chance.choice(rows) if rows else None
        if what == "add" or one is None:
            self.write(correction(f"49099_{chance.randrange(9)}", author=self.writer.name), journal.CREATE)
        elif what == "twin":
            uuid = f"twin {chance.randrange(3)}"
            if uuid not in {each.uuid for each in rows}:
                self.write(correction(f"49099_{chance.randrange(9)}", uuid=uuid, author=self.writer.name), journal.CREATE)
        elif what == "decide":
            state = chance.choice(TRANSITIONS[one.state])
            reviewer = self.writer.name if state in (ACCEPTED, REFUSED) else ""
            note = str(chance.randrange(3))
            decided = replace(one, state=state, reviewer=reviewer, reviewed_at=reviewer and self.now(), review_note=note)
            actions = {ACCEPTED: "accept", REFUSED: "refuse", WITHDRAWN: "withdraw", PROPOSED: "reopen"}
            self.write(decided, actions[state])
        elif what == "refresh":
            note = {"outcome": chance.choice(OUTCOMES), "vintage": f"202{chance.randrange(4)}"}
            self.write(replace(one, extra={**one.extra, NOTE: note}), journal.REFRESH)
        elif what == "resolve":
            opened = disputes(self.book)
            if opened:
                resolve(self.book, [chance.choice(opened).number], chance.choice([ONE, OTHER, PRESENT]), self.writer)
        else:
            values: dict[str, Any] = {
                "value": {chance.choice(["reason", "proposed_value"]): f"valeur {chance.randrange(4)}"},
                "shape": {"geometry": Point(chance.randrange(3), 47)},
                "notes": {"extra": {**one.extra, chance.choice("abc"): chance.randrange(3)}},
            }[what]
            self.write(replace(one, **values), journal.CHANGE)


def _offices(folder: Path, chance: random.Random) -> list[Office]:
    books = [Book(folder / f"{number}.gpkg") for number in range(3)]
    offices = [Office(book, number, chance) for number, book in enumerate(books)]
    for place in range(3):
        offices[0].write(correction(f"49099_{place}"), journal.CREATE)
    for book in books[1:]:
        shutil.copyfile(books[0].path, book.path)
    return offices


def _give(one: Office, other: Office, folder: Path, chance: random.Random) -> None:
    """Merge what an office gives out into the book of another: its book, or a part of it."""
    path = folder / "given.gpkg"
    wanted = Wanted() if chance.randrange(3) else Wanted(states=(PROPOSED,))
    export(one.book, path, wanted)
    merge(other.book, path, other.writer)


def _settle(offices: list[Office], folder: Path, chance: random.Random) -> None:
    """Merge until nobody learns anything new."""
    news = -1
    for _turn in range(8):
        pairs = list(itertools.permutations(offices, 2))
        chance.shuffle(pairs)
        news = 0
        for one, other in pairs:
            path = folder / "whole.gpkg"
            shutil.copyfile(one.book.path, path)
            done = merge(other.book, path, other.writer)
            news += done.added + done.taken + done.combined + done.entries
        if not news:
            break
    assert news == 0, "merges never come to rest"


@settings(
    max_examples=3,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(seed=st.integers(0, 100_000))
def test_three_copies_with_wrong_clocks_come_out_the_same(seed: int, tmp_path_factory: Any) -> None:
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("copies")
    offices = _offices(folder, chance)
    said: set[str] = set()
    for _step in range(40):
        office = chance.choice(offices)
        if chance.randrange(5):
            office.act()
        else:
            _give(chance.choice([each for each in offices if each is not office]), office, folder, chance)
        said |= {entry.content for entry in office.book.entries()}
    uuids = {one.uuid for office in offices for one in office.book.contributions()}
    _settle(offices, folder, chance)
    contents = [{one.uuid: as_json(one) for one in office.book.contributions()} for office in offices]
    assert contents[0] == contents[1] == contents[2]
    assert set(contents[0]) == uuids
    for office in offices:
        assert office.book.problems() == []
        assert said <= {entry.content for entry in office.book.entries()}
    _check_cells(offices[0].book)
    opened = [
        {(each.contribution.uuid, each.unit, str(each.one), str(each.other)) for each in disputes(o.book)} for o in offices
    ]
    assert opened[0] == opened[1] == opened[2]


def _check_cells(book: Book) -> None:
    """Look whether each thing that stands is one that somebody wrote, and each decision whole."""
    written: dict[str, set[str]] = {}
    for entry in book.entries():
        if entry.action != journal.MERGE:
            content = json.loads(entry.content)
            for unit, names in UNITS.items():
                written.setdefault(entry.uuid + unit, set()).add(cell_of(content, names))
    for one in book.contributions():
        content = json.loads(as_json(one))
        for unit, names in UNITS.items():
            if unit != "extra":  # notes are merged by name
                assert cell_of(content, names) in written[one.uuid + unit], unit
