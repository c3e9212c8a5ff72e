"""Two officers and their books."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from shapely import Point

from tests.team_server import Connect, Server, missing, running
from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import VALUE, Contribution, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLERK = Writer("poste-a", "Agent A", "Communauté d'essai")
COLLEAGUE = Writer("poste-b", "Agent B", "Communauté d'essai")


def correction(key: str = "49099_1", value: str = "friche reconvertie", **others: object) -> Contribution:
    """Return a correction of the status of a site."""
    values = {
        "kind": VALUE, "source_id": "vacant_land", "key": key, "field": "status", "official_value": "friche sans projet",
        "official_version": "a" * 64, "proposed_value": value, "reason": "L'atelier a rouvert en mars.",
        "author": CLERK.name, "evidence": ("https://exemple.fr/atelier",), "geometry": Point(-0.9, 47.1), **others,
    }  # fmt: skip
    return Contribution(**values)  # type: ignore[arg-type]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path / "contributions.gpkg")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start a server on loopback."""
    pytest.importorskip("psycopg2")
    if missing():
        pytest.skip(missing())
    with running() as started:
        yield started


@pytest.fixture
def connect(server: Server, request: pytest.FixtureRequest) -> Iterator[Connect]:
    """Return what connects people to a database of their own: agent_a and agent_b contribute, agent_r reviews."""
    name = f"base{abs(hash(request.node.name))}"
    server.create_team(name)
    opened: list[Any] = []

    def connected(user: str) -> Any:
        opened.append(server.connect(user, name))
        return opened[-1]

    yield connected
    for each in opened:
        each.close()
    server.drop(name)
