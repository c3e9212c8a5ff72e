"""What each role of a team may not do, in a real PostgreSQL: each attempt is refused, and goes through without its lock."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, as_json, changed
from ti_dataviz_plugin.enrichment.journal import Entry
from ti_dataviz_plugin.enrichment.schema import COLUMNS, ENTRY_COLUMNS, to_row
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.team_server import Connect

ROWS, JOURNAL = "ti_dataviz.contributions", "ti_dataviz.journal"
OPEN_ROWS = (
    f"CREATE POLICY hole ON {ROWS} USING (true) WITH CHECK (true)",
    f"ALTER TABLE {ROWS} DISABLE TRIGGER journalled",
)
OPEN_JOURNAL = (
    f"CREATE POLICY hole ON {JOURNAL} USING (true) WITH CHECK (true)",
    f"ALTER TABLE {JOURNAL} DISABLE TRIGGER guard",
    f"ALTER TABLE {JOURNAL} DISABLE TRIGGER own",
)
NO_GUARD = f"ALTER TABLE {ROWS} DISABLE TRIGGER guard"
NO_GUARD_ALL = "ALTER TABLE {} DISABLE TRIGGER guard_all"
TO_BOTH = "GRANT {} ON {} TO ti_contributor, ti_reviewer"


@dataclass(frozen=True)
class Attempt:
    """What somebody tries.

    Attributes:
        who: The login role.
        statement: What they send, once the constraints are immediate.
        answer: What the refusal says.
        lock: What an administrator must undo for it to go through.
        before: What they send before.
    """

    who: str
    statement: str
    answer: str
    lock: tuple[str, ...]
    before: str = ""


def _row(**values: str) -> str:
    """Return what inserts a row of a new contribution with some values."""
    cells = dict(zip(COLUMNS, to_row(correction("49099_9"))[1:]))
    cells.update(values)
    texts = ", ".join("'{}'".format(str(text).replace("'", "''")) for text in cells.values())
    return f"INSERT INTO {ROWS} ({', '.join(cells)}) VALUES ({texts})"


def _entry(entry: Entry, owner: str = "") -> str:
    """Return what inserts an entry."""
    cells = {name: getattr(entry, name) for name in ENTRY_COLUMNS}
    if owner:
        cells["owner"] = owner
    texts = ", ".join("'{}'".format(str(text).replace("'", "''")) for text in cells.values())
    return f"INSERT INTO {JOURNAL} ({', '.join(cells)}) VALUES ({texts})"


SHADOW = "SET LOCAL search_path = evil, pg_catalog, public"
ONE = correction()
SOON = datetime.now(timezone.utc) - timedelta(minutes=1)
FIRST = Entry(
    "poste-z", 1, SOON.isoformat(), "Z", "", "change", ONE.uuid, as_json(changed(ONE, reason="autre")), ""
).sealed()
OWN = replace(FIRST, writer="poste-y").sealed()
ACCEPT, SECOND, WRONG = replace(OWN, action="accept").sealed(), replace(OWN, number=2).sealed(), replace(OWN, who="W")
EVIL = (
    "CREATE SCHEMA evil; CREATE FUNCTION evil.encode(bytea, text) RETURNS text LANGUAGE sql AS $$ SELECT 'x' $$; "
    "GRANT USAGE ON SCHEMA evil TO PUBLIC"
)

ATTEMPTS = {
    "change another's row": Attempt("agent_b", f"UPDATE {ROWS} SET reason = 'x'", "no row", OPEN_ROWS),
    "accept another's": Attempt("agent_b", f"UPDATE {ROWS} SET state = 'accepted'", "no row", OPEN_ROWS),
    "accept one's own": Attempt("agent_a", f"UPDATE {ROWS} SET state = 'accepted'", "row-level security", OPEN_ROWS),
    "refuse one's own": Attempt("agent_a", f"UPDATE {ROWS} SET state = 'refused'", "row-level security", OPEN_ROWS),
    "name a reviewer": Attempt("agent_a", f"UPDATE {ROWS} SET reviewer = 'R'", "row-level security", OPEN_ROWS),
    "add what is accepted": Attempt("agent_a", _row(state="accepted"), "row-level security", OPEN_ROWS),
    "add in another's name": Attempt(
        "agent_a", _row().replace("version)", "version, owner)")[:-1] + ", 'agent_b')", "row-level security", OPEN_ROWS
    ),
    "add without the journal": Attempt("agent_a", _row(), "not what the journal says", OPEN_ROWS[1:]),
    "give one's own away": Attempt("agent_a", f"UPDATE {ROWS} SET owner = 'agent_b'", "owner", (*OPEN_ROWS, NO_GUARD)),
    "speak of another object": Attempt("agent_a", f"UPDATE {ROWS} SET object_key = 'x'", "object", (*OPEN_ROWS, NO_GUARD)),
    "a wrong digest of a row": Attempt("agent_a", f"UPDATE {ROWS} SET version = 'x'", "version is wrong", OPEN_ROWS[1:]),
    "change without the journal": Attempt("agent_a", f"UPDATE {ROWS} SET reason = 'x'", "the journal says", OPEN_ROWS[1:]),
    "decide without the journal": Attempt(
        "agent_r", f"UPDATE {ROWS} SET state = 'accepted', reviewer = 'R'", "the journal says", OPEN_ROWS[1:]
    ),
    "a function of one's own": Attempt(
        "agent_a", f"UPDATE {ROWS} SET version = 'x'", "version is wrong",
        ("ALTER FUNCTION ti_dataviz.check_contribution() RESET search_path",), SHADOW,
    ),
    "delete one's own": Attempt(
        "agent_a", f"DELETE FROM {ROWS}", "permission denied", (TO_BOTH.format("DELETE", ROWS), *OPEN_ROWS, NO_GUARD)
    ),
    "delete as reviewer": Attempt(
        "agent_r", f"DELETE FROM {ROWS}", "permission denied", (TO_BOTH.format("DELETE", ROWS), *OPEN_ROWS, NO_GUARD)
    ),
    "delete as administrator": Attempt("postgres", f"DELETE FROM {ROWS}", "never deleted", (NO_GUARD,)),
    "empty": Attempt(
        "agent_r", f"TRUNCATE {ROWS}", "permission denied", (TO_BOTH.format("TRUNCATE", ROWS), NO_GUARD_ALL.format(ROWS))
    ),
    "empty as administrator": Attempt("postgres", f"TRUNCATE {ROWS}", "never deleted", (NO_GUARD_ALL.format(ROWS),)),
    "tell an acceptance": Attempt("agent_a", _entry(ACCEPT), "row-level security", OPEN_JOURNAL),
    "tell of another's": Attempt("agent_b", _entry(FIRST), "its owner or a reviewer", OPEN_JOURNAL[2:]),
    "go on with another's chain": Attempt("agent_b", "{next}", "order of each chain", OPEN_JOURNAL),
    "skip a place in a chain": Attempt("agent_a", _entry(SECOND), "order of each chain", OPEN_JOURNAL),
    "tell in another's name": Attempt("agent_a", _entry(OWN, "agent_b"), "row-level security", OPEN_JOURNAL),
    "a wrong digest of an entry": Attempt("agent_a", _entry(WRONG), "the digest of an entry", OPEN_JOURNAL[1:2]),
    "a day to come": Attempt(
        "agent_a", _entry(replace(OWN, at="2999-01-01T00:00:00+00:00").sealed()), "a day to come", OPEN_JOURNAL[1:2]
    ),
    "say something withheld": Attempt("agent_a", _entry(replace(OWN, action="withheld")), "says nothing", OPEN_JOURNAL[1:2]),
    "rewrite one's own journal": Attempt("agent_a", f"UPDATE {JOURNAL} SET who = 'x'", "the digest", OPEN_JOURNAL),
    "reseal one's own journal": Attempt(
        "agent_a", f"UPDATE {JOURNAL} AS j SET digest = ti_dataviz.seal(j)", "only added to", OPEN_JOURNAL
    ),
    "rewrite as reviewer": Attempt("agent_r", f"UPDATE {JOURNAL} SET who = 'x'", "the digest", OPEN_JOURNAL),
    "delete the journal": Attempt(
        "agent_r", f"DELETE FROM {JOURNAL}", "permission denied", (TO_BOTH.format("DELETE", JOURNAL), *OPEN_JOURNAL)
    ),
    "delete the journal as administrator": Attempt("postgres", f"DELETE FROM {JOURNAL}", "only added to", OPEN_JOURNAL),
    "empty the journal": Attempt(
        "agent_a", f"TRUNCATE {JOURNAL}", "permission denied",
        (TO_BOTH.format("TRUNCATE", JOURNAL), NO_GUARD_ALL.format(JOURNAL)),
    ),
    "empty the journal as administrator": Attempt(
        "postgres", f"TRUNCATE {JOURNAL}", "only added to", (NO_GUARD_ALL.format(JOURNAL),)
    ),
    "change an official table": Attempt(
        "agent_a", "UPDATE ti_official.vacant_land SET status = 'x'", "permission denied",
        (TO_BOTH.format("UPDATE", "ti_official.vacant_land"),),
    ),
    "change an official table as reviewer": Attempt(
        "agent_r", "INSERT INTO ti_official.vacant_land VALUES ('x', 'x')", "permission denied",
        (TO_BOTH.format("INSERT", "ti_official.vacant_land"),),
    ),
    "change the settings": Attempt(
        "agent_r", "UPDATE ti_dataviz.settings SET value = '2'", "permission denied",
        (TO_BOTH.format("UPDATE", "ti_dataviz.settings"),),
    ),
    "take the locks off": Attempt(
        "agent_r", f"ALTER TABLE {JOURNAL} DISABLE TRIGGER USER", "must be owner",
        ("GRANT CREATE ON SCHEMA ti_dataviz TO ti_reviewer", f"ALTER TABLE {JOURNAL} OWNER TO ti_reviewer"),
    ),
    "read without a role": Attempt(
        "agent_x", f"SELECT * FROM {ROWS}", "permission denied",
        ("GRANT USAGE ON SCHEMA ti_dataviz TO PUBLIC", f"GRANT SELECT ON {ROWS} TO PUBLIC", *OPEN_ROWS),
    ),
}  # fmt: skip


def _answer(connection: Any, attempt: Attempt, statement: str) -> str:
    """Return why an attempt is refused, or "" when it went through; it never lasts."""
    cursor = connection.cursor()
    try:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        if attempt.before:
            cursor.execute(attempt.before)
        cursor.execute(statement)
        return "no row" if cursor.rowcount == 0 else ""
    except Exception as error:  # noqa: BLE001 (of the driver)
        return str(error)
    finally:
        connection.rollback()


def test_each_attempt_is_refused_and_its_lock_is_what_holds_it(connect: Connect, tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([ONE], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    last = ours.entries()[-1]
    told = (CLERK.id, 2, SOON.isoformat(), "A", "", "change", ONE.uuid, FIRST.content, last.digest)
    admin = connect("postgres")
    admin.cursor().execute(EVIL)
    admin.commit()
    people = {user: connect(user) for user in {attempt.who for attempt in ATTEMPTS.values()}}
    for name, attempt in ATTEMPTS.items():
        statement = _entry(Entry(*told).sealed()) if attempt.statement == "{next}" else attempt.statement
        assert attempt.answer in (_answer(people[attempt.who], attempt, statement) or "nothing refused it"), name
    for name, attempt in ATTEMPTS.items():
        statement = _entry(Entry(*told).sealed()) if attempt.statement == "{next}" else attempt.statement
        cursor = admin.cursor()
        for each in attempt.lock:
            cursor.execute(each)
        cursor.execute(f"SET LOCAL SESSION AUTHORIZATION {attempt.who}")
        assert _answer(admin, attempt, statement) == "", name


def test_a_book_is_synchronised_under_one_login(connect: Connect, tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([ONE], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    ours.decide([ONE.uuid], ACCEPTED, CLERK)
    with pytest.raises(PluginError, match="synchronised as agent_a") as caught:
        team.synchronise(ours, connect("agent_r"), CLERK)
    assert "connection of agent_a" in caught.value.todo


def test_anyone_of_the_team_reads_the_official_tables(connect: Connect) -> None:
    for who in ("agent_a", "agent_b", "agent_r"):
        cursor = connect(who).cursor()
        cursor.execute("SELECT status FROM ti_official.vacant_land")
        assert cursor.fetchall() == [("friche sans projet",)]
