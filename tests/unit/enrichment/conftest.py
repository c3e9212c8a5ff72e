"""Two officers and their books."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shapely import Point

from ti_dataviz_plugin.enrichment.book import Book
from ti_dataviz_plugin.enrichment.contribution import VALUE, Contribution, Writer

if TYPE_CHECKING:
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
