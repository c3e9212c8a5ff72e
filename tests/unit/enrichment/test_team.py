"""The contributions of a team in a real PostgreSQL with PostGIS, with real roles."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from shapely import Point, box

from tests.team_server import Connect, Server
from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from ti_dataviz_plugin.enrichment import team, team_tables
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, COMMENT, PROPOSED, REFUSED, SHAPE, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

REVIEWER = Writer("poste-r", "Agent R")
ROOT = Path(__file__).resolve().parents[3]


def _rows(book: Book) -> dict[str, Any]:
    return {one.uuid: one for one in book.contributions()}


def test_books_go_through_the_database_and_come_out_the_same(connect: Connect, tmp_path: Path) -> None:
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


def test_a_reviewer_decides_and_the_contributor_learns_of_it(connect: Connect, tmp_path: Path) -> None:
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


def test_a_contributor_accepts_nothing_and_touches_nobody_elses(connect: Connect, tmp_path: Path) -> None:
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


def test_what_came_by_file_and_was_accepted_does_not_hinder_its_author(connect: Connect, tmp_path: Path) -> None:
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


def test_a_withdrawal_and_a_new_shape_travel(connect: Connect, tmp_path: Path) -> None:
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


def test_a_database_without_the_tables_is_named(server: Server, tmp_path: Path) -> None:
    connection = server.connect("postgres")
    with pytest.raises(PluginError, match="not in this database"):
        team.synchronise(Book(tmp_path / "a.gpkg"), connection, CLERK)
    assert not (tmp_path / "a.gpkg").exists()
    connection.close()


def test_an_offline_copy_that_was_edited_comes_back_in_ones_own_name(connect: Connect, tmp_path: Path) -> None:
    ours, away = Book(tmp_path / "a.gpkg"), Book(tmp_path / "away.gpkg")
    first = correction()
    ours.add([first], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    team.offline_copy(connect("agent_a"), away.path)
    laptop = Writer("portable-a", "Agent A")
    away.revise(first.uuid, laptop, reason="Revu sur place.")
    away.add([correction("49099_7")], laptop)
    done = team.take_back(ours, away.path, connect("agent_a"), CLERK)
    assert done.returned is not None
    assert (done.returned.added, done.returned.taken, done.sent, done.stayed) == (1, 1, 2, {})
    again = team.take_back(ours, away.path, connect("agent_a"), CLERK)
    assert (again.sent, again.stayed) == (0, {})
    team.offline_copy(connect("agent_r"), tmp_path / "c.gpkg")
    there = Book(tmp_path / "c.gpkg")
    assert _rows(there) == _rows(ours) == _rows(away)
    assert there.problems() == ours.problems() == []
    # A plain synchronisation sends nothing that another installation wrote.
    away.add([correction("49099_8")], laptop)
    merge(ours, away.path, CLERK)
    plain = team.synchronise(ours, connect("agent_a"), CLERK)
    assert (plain.sent, list(plain.stayed.values())) == (0, [team.ELSEWHERE])


def test_a_return_that_was_cut_is_done_again(connect: Connect, tmp_path: Path) -> None:
    ours, away = Book(tmp_path / "a.gpkg"), Book(tmp_path / "away.gpkg")
    away.add([correction("49099_7")], Writer("portable-a", "Agent A"))
    cut = connect("agent_a")
    cut.close()
    with pytest.raises(PluginError, match="was cut"):
        team.take_back(ours, away.path, cut, CLERK)
    done = team.take_back(ours, away.path, connect("agent_a"), CLERK)
    assert (done.sent, done.stayed) == (1, {})


def test_it_is_said_who_one_is_and_when_it_was_synchronised(connect: Connect, tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([correction()], CLERK)
    found = {user: team_tables.standing(connect(user)) for user in ("agent_a", "agent_r", "agent_x", "postgres")}
    assert {user: (each.role, each.contributions) for user, each in found.items()} == {
        "agent_a": ("contributor", 0), "agent_r": ("reviewer", 0), "agent_x": ("", None), "postgres": ("reviewer", 0),
    }  # fmt: skip
    assert [user for user, each in found.items() if each.may_install] == ["postgres"]
    identity = found["agent_a"].team
    assert len(identity) == 32
    assert team.last_synchronised(ours, identity) == ""
    team.synchronise(ours, connect("agent_a"), CLERK)
    first = team.last_synchronised(ours, identity)
    team.synchronise(ours, connect("agent_a"), CLERK)
    assert first < team.last_synchronised(ours, identity)
    assert team.last_synchronised(ours, "another") == ""
    assert team_tables.standing(connect("agent_r")).contributions == 1


def test_tables_are_installed_once_by_who_may(server: Server) -> None:
    server.create("install")
    try:
        nobody, admin = server.connect("agent_x", "install"), server.connect("postgres", "install")
        assert not team_tables.standing(nobody).installed
        with pytest.raises(PluginError, match="refused"):
            team_tables.install(nobody)
        assert not team_tables.standing(nobody).installed
        team_tables.install(admin)
        assert team_tables.standing(nobody).installed
        with pytest.raises(PluginError, match="already"):
            team_tables.install(admin)
        admin.close()
        nobody.close()
    finally:
        server.drop("install")


def test_one_who_may_make_roles_and_schemas_installs_the_tables(server: Server, tmp_path: Path) -> None:
    server.create(
        "modeste",
        "CREATE EXTENSION postgis; CREATE ROLE agent_i LOGIN CREATEROLE; GRANT CREATE ON DATABASE modeste TO agent_i;"
        # The roles are there: another installed them. From PostgreSQL 16 on, CREATEROLE grants only what is administered.
        "GRANT ti_contributor, ti_reviewer TO agent_i WITH ADMIN OPTION",
    )
    try:
        installer = server.connect("agent_i", "modeste")
        assert team_tables.standing(installer).may_install
        team_tables.install(installer)
        installer.cursor().execute("GRANT ti_contributor TO agent_a")
        installer.commit()
        installer.close()
        ours = Book(tmp_path / "a.gpkg")
        ours.add([correction()], CLERK)
        connection = server.connect("agent_a", "modeste")
        assert team.synchronise(ours, connection, CLERK).sent == 1
        connection.close()
    finally:
        server.drop("modeste")


def test_a_lost_database_comes_back_from_a_dump_or_from_the_workspaces(
    server: Server, connect: Connect, tmp_path: Path
) -> None:
    ours, review = Book(tmp_path / "a.gpkg"), Book(tmp_path / "r.gpkg")
    one, two = correction(), correction("49099_2")
    ours.add([one, two], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    team.synchronise(review, connect("agent_r"), REVIEWER)
    review.decide([one.uuid], ACCEPTED, REVIEWER)
    team.synchronise(review, connect("agent_r"), REVIEWER)
    team.synchronise(ours, connect("agent_a"), CLERK)
    lost = connect("postgres").info.dbname
    server.create("dump", "CREATE EXTENSION postgis")
    server.create_team("again")
    try:
        server.copy(lost, "dump", tmp_path / "team.dump")
        for base in ("dump", "again"):
            for book, user, writer in (
                (review, "agent_r", REVIEWER),
                (ours, "agent_a", CLERK),
                (review, "agent_r", REVIEWER),
            ):
                connection = server.connect(user, base)
                assert team.synchronise(book, connection, writer).stayed in ({}, {two.uuid: team.ELSEWHERE})
                connection.close()
            connection = server.connect("agent_b", base)
            assert team.offline_copy(connection, tmp_path / f"{base}.gpkg") == 2
            connection.close()
            assert _rows(Book(tmp_path / f"{base}.gpkg")) == _rows(ours) == _rows(review)
            assert Book(tmp_path / f"{base}.gpkg").problems() == []
    finally:
        server.drop("dump")
        server.drop("again")


SYNCHRONISER = """
import sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from tests.team_server import Server
from tests.unit.enrichment.conftest import CLERK, correction
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import Book
book, connection = Book(Path(sys.argv[2])), Server(int(sys.argv[3])).connect("agent_a", sys.argv[4])
print("ready", flush=True)
while True:
    book.add([correction(f"k{number}") for number in range(300)], CLERK)
    team.synchronise(book, connection, CLERK)
"""


def test_a_synchronisation_that_is_killed_is_taken_up(server: Server, connect: Connect, tmp_path: Path) -> None:
    ours, base = Book(tmp_path / "a.gpkg"), connect("postgres").info.dbname
    for seconds in (0.15, 0.4, 0.7):
        arguments = [sys.executable, "-c", SYNCHRONISER, str(ROOT), str(ours.path), str(server.port), base]
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(seconds)
        process.kill()
        process.communicate(timeout=60)
        assert len(ours.contributions()) % 300 == 0
        assert (team_tables.standing(connect("agent_a")).contributions or 0) % 300 == 0
        assert team.synchronise(ours, connect("agent_a"), CLERK).stayed == {}
        assert team.offline_copy(connect("agent_r"), tmp_path / "c.gpkg") == len(ours.contributions())
        assert ours.problems() == Book(tmp_path / "c.gpkg").problems() == []
    assert len(ours.contributions()) >= 300


def test_one_who_is_nobody_is_told_whom_to_ask(connect: Connect, tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="refused") as caught:
        team.synchronise(Book(tmp_path / "a.gpkg"), connect("agent_x"), CLERK)
    assert "ti_contributor" in caught.value.todo
    assert not (tmp_path / "a.gpkg").exists()


def test_two_who_synchronise_wait_for_each_other(connect: Connect, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(team_tables, "_PATIENCE", "SET LOCAL lock_timeout = '200ms'")
    other = connect("agent_b")
    other.cursor().execute("LOCK TABLE ti_dataviz.contributions IN SHARE ROW EXCLUSIVE MODE")
    with pytest.raises(PluginError, match="Another person is synchronising"):
        team.synchronise(Book(tmp_path / "a.gpkg"), connect("agent_a"), CLERK)
    other.rollback()
    assert team.synchronise(Book(tmp_path / "a.gpkg"), connect("agent_a"), CLERK).sent == 0


def test_a_decision_of_ones_own_does_not_hinder_what_follows(connect: Connect, tmp_path: Path) -> None:
    ours, review = Book(tmp_path / "a.gpkg"), Book(tmp_path / "r.gpkg")
    one = correction()
    ours.add([one], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    ours.decide([one.uuid], ACCEPTED, CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).stayed == {one.uuid: team.ROLE}
    team.synchronise(review, connect("agent_r"), REVIEWER)
    review.decide([one.uuid], REFUSED, REVIEWER)
    team.synchronise(review, connect("agent_r"), REVIEWER)
    ours.add([correction("49099_2")], CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == 1
    assert _rows(ours)[one.uuid].state == REFUSED
    team.synchronise(review, connect("agent_r"), REVIEWER)
    assert _rows(review) == _rows(ours)
    assert review.problems() == ours.problems() == []


def test_every_kind_of_shape_and_text_is_held_as_it_is(connect: Connect, tmp_path: Path) -> None:
    import shapely

    shapes = (
        "POINT EMPTY", "POLYGON EMPTY", "MULTIPOINT ((1 2), (3 4))", "POINT (-0.1 1e-300)",
        "LINEARRING (0 0, 1 0, 1 1, 0 0)", "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))",
        "POLYGON ((0 0, 1 0, 1 1, 0 0), (0.5 0.2, 0.6 0.2, 0.6 0.3, 0.5 0.2))",
    )  # fmt: skip
    texts = ('\x7f\x01\x1f \b\f\n\r\t "\\ / \u2028 \u200b 🏭', "x" * 1_000_000, "\\u0041 %s %% $$ ' ;")
    extra = {"b": [1, 1.0, -0.0, 1e22, 1e-7, True, None, {"é": "\u0001"}], "a": 12345678901234567890, "": "x"}
    made = [correction(f"s{n}", kind=COMMENT, geometry=shapely.from_wkt(text)) for n, text in enumerate(shapes)]
    for n, text in enumerate(texts):
        made.append(correction(f"t{n}", reason=text, evidence=(text, ""), extra={**extra, text[:9]: text}))
    ours = Book(tmp_path / "a.gpkg")
    ours.add(made, CLERK)
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == len(made)
    team.offline_copy(connect("agent_b"), tmp_path / "c.gpkg")
    there = Book(tmp_path / "c.gpkg")
    assert {one.version() for one in there.contributions()} == {one.version() for one in ours.contributions()}
    assert there.problems() == []
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == 0


def test_a_row_that_was_altered_in_the_database_is_refused_when_read(connect: Connect, tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([correction()], CLERK)
    team.synchronise(ours, connect("agent_a"), CLERK)
    admin = connect("postgres")
    admin.cursor().execute("ALTER TABLE ti_dataviz.contributions DISABLE TRIGGER USER")
    for change in ("version = 'x'", "reason = 'autre'", "extra = 'x'"):
        admin.cursor().execute(f"UPDATE ti_dataviz.contributions SET {change}")
        admin.commit()
        with pytest.raises(PluginError, match="was altered"):
            team.synchronise(Book(tmp_path / "b.gpkg"), connect("agent_b"), COLLEAGUE)
        assert not (tmp_path / "b.gpkg").exists()


def test_a_connection_that_is_cut_changes_nothing_and_is_taken_up(connect: Connect, tmp_path: Path) -> None:
    ours = Book(tmp_path / "a.gpkg")
    ours.add([correction(f"49099_{n}") for n in range(20)], CLERK)
    connection, admin = connect("agent_a"), connect("postgres")
    admin.autocommit = True
    admin.cursor().execute("SELECT pg_terminate_backend(%s)", (connection.info.backend_pid,))
    with pytest.raises(PluginError, match="cut"):
        team.synchronise(ours, connection, CLERK)
    assert team_tables.standing(connect("agent_a")).contributions == 0
    assert team.synchronise(ours, connect("agent_a"), CLERK).sent == 20
