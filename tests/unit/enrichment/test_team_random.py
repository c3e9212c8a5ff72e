"""Random work by three people and their exchanges with a real database: nobody is hindered, nothing is lost, all agree."""

from __future__ import annotations

import contextlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin.enrichment import team
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, PROPOSED, REFUSED, WITHDRAWN, Writer
from ti_dataviz_plugin.enrichment.merge import merge
from ti_dataviz_plugin.errors import PluginError

if TYPE_CHECKING:
    from tests.team_server import Server

WHO = {user: Writer(f"poste-{user}", user) for user in ("agent_a", "agent_b", "agent_r")}
DEEDS = ("add", "revise", "withdraw", "accept", "refuse", "reopen", "exchange", "exchange", "file")
STATES = {"withdraw": WITHDRAWN, "accept": ACCEPTED, "refuse": REFUSED, "reopen": PROPOSED}
STEPS = st.lists(st.tuples(st.sampled_from(sorted(WHO)), st.sampled_from(DEEDS), st.integers(0, 7)), max_size=25)


def _exchange(server: Server, book: Book, user: str) -> team.Synchronised:
    with contextlib.closing(server.connect(user, "hasard")) as connection:
        return team.synchronise(book, connection, WHO[user])


def _do(server: Server, books: dict[str, Book], user: str, deed: str, number: int) -> None:
    book, held = books[user], books[user].contributions()
    if deed == "add":
        book.add([correction(f"49099_{number}")], WHO[user])
    elif deed == "exchange":
        _exchange(server, book, user)
    elif deed == "file":
        other = books[sorted(books)[number % 3]]
        if other is not book and other.path.exists():
            merge(book, other.path, WHO[user])
    elif held:
        uuid = held[number % len(held)].uuid
        with contextlib.suppress(PluginError):  # what cannot follow the present state
            if deed == "revise":
                book.revise(uuid, WHO[user], reason=f"{user} {number}")
            else:
                book.decide([uuid], STATES[deed], WHO[user], user)


def _empty(server: Server) -> None:
    with contextlib.closing(server.connect("postgres", "hasard")) as admin:
        cursor = admin.cursor()
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("TRUNCATE ti_dataviz.contributions, ti_dataviz.journal")
        admin.commit()


def _rows(book: Book) -> dict[str, Any]:
    return {one.uuid: one for one in book.contributions()}


def test_random_work_of_three_people_comes_together(server: Server) -> None:
    server.create_team("hasard")

    @settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(steps=STEPS)
    def comes_together(steps: list[tuple[str, str, int]]) -> None:
        _empty(server)
        with TemporaryDirectory() as folder:
            books = {user: Book(Path(folder) / f"{user}.gpkg") for user in WHO}
            for step in steps:
                _do(server, books, *step)
            made = {uuid for book in books.values() for uuid in _rows(book)}
            for user in (*WHO, *WHO):
                done = {user: _exchange(server, books[user], user)}
            with contextlib.closing(server.connect("agent_r", "hasard")) as connection:
                team.offline_copy(connection, Path(folder) / "there.gpkg")
            there = Book(Path(folder) / "there.gpkg")
            assert there.problems() == []
            held = _rows(there)
            for user, book in books.items():
                done[user] = _exchange(server, book, user)
                assert book.problems() == []
                assert done[user].sent == 0
                rows = _rows(book)
                differing = {uuid for uuid in rows if rows[uuid] != held.get(uuid)}
                assert differing == set(done[user].stayed)
                assert set(held) <= set(rows) <= made

    try:
        comes_together()
    finally:
        server.drop("hasard")
