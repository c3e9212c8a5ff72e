"""The contributions of a team in a real PostgreSQL with PostGIS, with real roles."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

import pytest
from shapely import Point, box

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED, SHAPE, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Iterator

REVIEWER = Writer("poste-r", "Agent R")


def _programs() -> Path:
    """Return the folder of PostgreSQL's programs, or skip."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql-postgis)")
    control = Path("/usr/share/postgresql") / found[-1].parts[-3] / "extension" / "postgis.control"
    if not control.exists():
        pytest.skip("PostGIS is not installed (Debian: postgresql-postgis)")
    return found[-1].parent


def _as_postgres(*command: object) -> None:
    """Run a program; PostgreSQL refuses root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    subprocess.run([*prefix, *map(str, command)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")


@pytest.fixture(scope="module")
def server() -> Iterator[Callable[..., Any]]:
    """Start a server on loopback; return what connects to it: user, database."""
    psycopg2 = pytest.importorskip("psycopg2")
    programs = _programs()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="ti_dataviz_pg"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data = folder / "data"
    options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' -c fsync=off"
    try:
        _as_postgres(programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        _as_postgres(programs / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
        try:
            yield lambda user, base="postgres": psycopg2.connect(host="127.0.0.1", port=port, user=user, dbname=base)
        finally:
            _as_postgres(programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder)


@pytest.fixture
def connect(server: Callable[..., Any], request: pytest.FixtureRequest) -> Iterator[Callable[[str], Any]]:
    """Return what connects people to a database of their own: agent_a and agent_b contribute, agent_r reviews."""
    name = f"base{abs(hash(request.node.name))}"
    admin = server("postgres")
    admin.autocommit = True
    admin.cursor().execute(f"CREATE DATABASE {name}")
    inside = server("postgres", name)
    inside.autocommit = True
    cursor = inside.cursor()
    cursor.execute(team.SCRIPT.read_text(encoding="utf-8"))
    for user, role in (("agent_a", "ti_contributor"), ("agent_b", "ti_contributor"), ("agent_r", "ti_reviewer")):
        cursor.execute(f"DO $$ BEGIN CREATE ROLE {user} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
        cursor.execute(f"GRANT {role} TO {user}")
    cursor.execute("CREATE TABLE ti_official.vacant_land (site_id text, status text)")
    cursor.execute("INSERT INTO ti_official.vacant_land VALUES ('49099_1', 'friche sans projet')")
    opened = [inside]

    def connected(user: str) -> Any:
        opened.append(server(user, name))
        return opened[-1]

    yield connected
    for each in opened:
        each.close()
    admin.cursor().execute(f"DROP DATABASE {name}")
    admin.close()


def _refused(connection: Any, statement: str, *values: object) -> str:
    """Return why a statement is refused, or "" when it changed something; it never lasts."""
    cursor = connection.cursor()
    try:
        cursor.execute(statement, values)
        return "" if cursor.rowcount else "no row"
    except Exception as error:  # noqa: BLE001 (of the driver)
        return str(error)
    finally:
        connection.rollback()


def _rows(book: Book) -> dict[str, Any]:
    return {one.uuid: one for one in book.contributions()}


def test_books_go_through_the_database_and_come_out_the_same(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours, theirs = Book(tmp_path / "a.gpkg"), Book(tmp_path / "b.gpkg")
    nasty = correction("x'; DROP TABLE ti_dataviz.journal; --", reason="<b>%s =1+1 🏭</b>", evidence=("a %s", "b"))
    ours.add(
        [nasty, correction("49099_2", kind=SHAPE, geometry=box(-1, 47, 0, 48)), correction("49099_3", geometry=None)], CLERK
    )
    theirs.add([correction("49099_4")], COLLEAGUE)
    first = team.synchronise(ours, connect("agent_a"), CLERK)
    assert (first.sent, first.kept) == (3, ())
    second = team.synchronise(theirs, connect("agent_b"), COLLEAGUE)
    assert (second.merged.added, second.sent, second.kept) == (3, 1, ())
    team.synchronise(ours, connect("agent_a"), CLERK)
    assert _rows(ours) == _rows(theirs)
    assert ours.problems() == theirs.problems() == []
    again = team.synchronise(ours, connect("agent_a"), CLERK)
    assert (again.sent, again.kept, again.merged.added, again.merged.taken, again.merged.entries) == (0, (), 0, 0, 0)
    assert team.offline_copy(connect("agent_r"), tmp_path / "c.gpkg") == 4
    assert _rows(Book(tmp_path / "c.gpkg")) == _rows(ours)
    assert Book(tmp_path / "c.gpkg").problems() == []


def test_a_reviewer_decides_and_the_contributor_learns_of_it(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours, review = Book(tmp_path / "a.gpkg"), Book(tmp_path / "r.gpkg")
    one = correction()
    ours.add([one], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    team.synchronise(review, connect("agent_r"), REVIEWER)
    review.decide([one.uuid], ACCEPTED, REVIEWER, "vu sur place")
    assert team.synchronise(review, connect("agent_r"), REVIEWER).sent == 1
    team.synchronise(ours, connect("agent_a"), CLERK)
    assert (_rows(ours)[one.uuid].state, _rows(ours)[one.uuid].reviewer) == (ACCEPTED, REVIEWER.name)
    # Taking it back is no longer the contributor's: it stays in their book, and the chain of their journal goes on.
    ours.decide([one.uuid], WITHDRAWN, CLERK)
    other = correction("49099_5")
    ours.add([other], CLERK)
    done = team.synchronise(ours, connect("agent_a"), CLERK)
    assert (done.sent, done.kept) == (1, (one.uuid,))
    team.synchronise(review, connect("agent_r"), REVIEWER)
    assert {each.key: each.state for each in review.contributions()} == {"49099_1": ACCEPTED, "49099_5": PROPOSED}
    assert review.problems() == ours.problems() == []


def test_a_contributor_accepts_nothing_and_touches_nobody_elses(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours, theirs = Book(tmp_path / "a.gpkg"), Book(tmp_path / "b.gpkg")
    one = correction()
    ours.add([one], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    team.synchronise(theirs, connect("agent_b"), COLLEAGUE)
    theirs.revise(one.uuid, COLLEAGUE, reason="autre")
    assert team.synchronise(theirs, connect("agent_b"), COLLEAGUE).kept == (one.uuid,)
    ours.decide([one.uuid], ACCEPTED, CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).kept == (one.uuid,)
    team.offline_copy(connect("agent_r"), tmp_path / "c.gpkg")
    assert _rows(Book(tmp_path / "c.gpkg")) == {one.uuid: one}


def test_roles_are_held_by_the_database_itself(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    one = correction()
    ours.add([one], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    own, other, reviewer = (connect(user) for user in ("agent_a", "agent_b", "agent_r"))
    table, journal = "ti_dataviz.contributions", "ti_dataviz.journal"
    assert _refused(other, f"UPDATE {table} SET reason = 'x'") == "no row"
    assert _refused(own, f"UPDATE {table} SET reason = 'x'") == ""
    assert "row-level security" in _refused(own, f"UPDATE {table} SET state = 'accepted'")
    assert "row-level security" in _refused(own, f"UPDATE {table} SET reviewer = 'moi'")
    assert _refused(reviewer, f"UPDATE {table} SET state = 'accepted', reviewer = 'R'") == ""
    for who in (own, reviewer):
        assert "owner" in _refused(who, f"UPDATE {table} SET owner = 'agent_b'")
        assert "permission denied" in _refused(who, f"DELETE FROM {table}")
        assert "permission denied" in _refused(who, f"TRUNCATE {journal}")
        assert "permission denied" in _refused(who, f"DELETE FROM {journal}")
        assert "only added to" in _refused(who, f"UPDATE {journal} SET who = 'x'")
        assert "permission denied" in _refused(who, "UPDATE ti_official.vacant_land SET status = 'x'")
        assert "permission denied" in _refused(who, "INSERT INTO ti_official.vacant_land VALUES ('x', 'x')")
        assert "permission denied" in _refused(who, "UPDATE ti_dataviz.settings SET value = '2'")
        assert "must be owner" in _refused(who, f"ALTER TABLE {journal} DISABLE TRIGGER ALL")
        assert _refused(who, "SELECT * FROM ti_official.vacant_land") == ""
    insert = (
        f"INSERT INTO {journal} (writer, number, at, who, organisation, action, uuid, content, previous, digest{{}}) VALUES "
    )
    forged = "('poste-a', {}, '', '', '', %s, 'u', 'c', {}, 'd'{})"
    last = "(SELECT digest FROM ti_dataviz.journal WHERE number = 1)"
    assert "row-level security" in _refused(own, insert.format("") + forged.format(2, last, ""), "accept")
    assert "order of each chain" in _refused(own, insert.format("") + forged.format(3, last, ""), "change")
    assert "order of each chain" in _refused(other, insert.format("") + forged.format(2, last, ""), "change")
    assert "order of each chain" in _refused(own, insert.format(", owner") + forged.format(2, last, ", 'agent_b'"), "x")
    new = forged.replace("poste-a", "poste-x").format(1, "''", ", 'agent_b'")
    assert "row-level security" in _refused(own, insert.format(", owner") + new, "change")


def test_the_administrator_cannot_rewrite_by_mistake(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([correction()], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    admin = connect("postgres")
    for statement in ("DELETE FROM {}", "TRUNCATE {}"):
        assert "only added to" in _refused(admin, statement.format("ti_dataviz.journal"))
        assert "never deleted" in _refused(admin, statement.format("ti_dataviz.contributions"))


def test_what_came_by_file_and_was_accepted_does_not_hinder_its_author(
    connect: Callable[[str], Any], tmp_path: Path
) -> None:
    ours, review = Book(tmp_path / "a.gpkg"), Book(tmp_path / "r.gpkg")
    one = correction()
    ours.add([one], CLERK)
    merge(review, ours.path, REVIEWER)
    review.decide([one.uuid], ACCEPTED, REVIEWER)
    assert team.synchronise(review, connect("agent_r"), REVIEWER).sent == 1
    ours.add([correction("49099_6")], CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == 1
    team.synchronise(review, connect("agent_r"), REVIEWER)
    assert _rows(ours) == _rows(review)
    assert _rows(ours)[one.uuid].state == ACCEPTED


def test_a_withdrawal_and_a_new_shape_travel(connect: Callable[[str], Any], tmp_path: Path) -> None:
    ours, theirs = Book(tmp_path / "a.gpkg"), Book(tmp_path / "b.gpkg")
    one, two = correction(), correction("49099_2")
    ours.add([one, two], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    ours.revise(one.uuid, CLERK, geometry=Point(1, 2))
    ours.decide([two.uuid], WITHDRAWN, CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == 2
    team.synchronise(theirs, connect("agent_b"), COLLEAGUE)
    assert _rows(theirs) == _rows(ours)
    assert _rows(theirs)[one.uuid].geometry == Point(1, 2)


def test_a_database_without_the_tables_is_named(server: Callable[..., Any], tmp_path: Path) -> None:
    connection = server("postgres")
    with pytest.raises(PluginError, match="refused"):
        team.synchronise(Book(tmp_path / "a.gpkg"), connection, CLERK)
    assert not (tmp_path / "a.gpkg").exists()
    connection.close()
