"""The catalogue is whole and well formed."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from ti_dataviz_plugin import language
from ti_dataviz_plugin.sources import catalogue as module
from ti_dataviz_plugin.sources.catalogue import Entry, catalogue, pause
from ti_dataviz_plugin.sources.tables import TABLES

BILINGUAL = ("label", "description", "refresh", "by_hand")


def test_every_tidy_table_has_its_entry() -> None:
    """No table without a producer, no entry twice."""
    raw = json.loads(module.PATH.read_text(encoding="utf-8"))["entries"]
    assert len(raw) == len(catalogue())
    assert set(TABLES) <= set(catalogue())


@pytest.mark.parametrize("source_id", sorted(catalogue()))
def test_entry_is_complete(source_id: str) -> None:
    """Every entry says who, under which licence, where and how."""
    entry = catalogue()[source_id]
    assert entry.id == source_id
    for name in ("title", "producer", "licence", "attribution", "landing_page", "format"):
        assert getattr(entry, name).strip(), name
    for name in BILINGUAL:
        assert set(getattr(entry, name)) == {"en", "fr"}, name
        assert all(text.strip() for text in getattr(entry, name).values()), name
    for address in [entry.landing_page, entry.address, *entry.api.values()]:
        assert not address or (urlsplit(address).scheme == "https" and urlsplit(address).hostname), address
    for pattern in entry.patterns.values():
        re.compile(pattern)
    assert entry.downloadable == bool(entry.address or entry.api)


def test_raw_entries_hold_no_unknown_member() -> None:
    """A misspelt member would be ignored in silence."""
    known = {field.name for field in fields(Entry)}
    for raw in json.loads(module.PATH.read_text(encoding="utf-8"))["entries"]:
        assert set(raw) == known, raw["id"]


def test_texts_follow_the_language_of_the_interface() -> None:
    """French when the interface is French, English for any other language."""
    entry = catalogue()["vacant_land"]
    try:
        language.use("fr", None)
        assert (entry.name(), entry.rhythm()) == ("Friches (Cartofriches)", "trimestrielle")
        assert "Cartofriches" in entry.summary()
        assert "téléchargez" in entry.instructions()
        language.use("de", None)
        assert entry.name() == "Vacant land (Cartofriches)"
    finally:
        language.use("en", None)


def test_pauses_are_known_for_the_strictest_host() -> None:
    """The Géoplateforme counts one request a second; an unknown host has no pause."""
    assert pause("data.geopf.fr") == 1.0
    assert pause("127.0.0.1") == 0.0


def test_no_address_is_written_in_the_code() -> None:
    """Addresses live in the catalogue, so that one place says where data comes from."""
    for path in Path(module.__file__).parent.glob("*.py"):
        assert not re.search(r"https?://[a-z0-9-]+\.[a-z]", path.read_text(encoding="utf-8")), path.name
