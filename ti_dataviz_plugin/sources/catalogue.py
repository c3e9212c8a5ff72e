"""The catalogue of data sets: who publishes each, under which licence, and where it is found.

Everything, addresses included, is in ``resources/catalogue.json``; the code holds no address.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import language

if TYPE_CHECKING:
    from collections.abc import Mapping

PATH = Path(__file__).resolve().parent.parent / "resources" / "catalogue.json"


@dataclass(frozen=True)
class Entry:
    """One data set.

    Attributes:
        id: Stable id, such as ``labour_needs``; it names the tidy table and the reader.
        title: Title as its producer words it, printed in credits.
        label: Short name for lists, by language code.
        description: What it holds, by language code.
        producer: Who publishes it.
        licence: Name of the licence.
        attribution: Credit line that the producer asks for.
        landing_page: Page that presents it.
        address: Lasting address of the file, empty when the file is found through ``api``.
        api: Addresses of the services that give it, by role.
        layers: WFS type names, by part of the data set.
        patterns: What names or titles of the wanted files look like; of a WFS, the sort key, the filter (with the name of
            the geometry) and the properties wanted.
        counts: Number of territories expected, by programme.
        format: Format of the files.
        refresh: How often the producer renews it, by language code.
        by_hand: How to fetch it without the plugin, by language code.
        downloadable: Whether ``download.fetch`` can fetch it.
    """

    id: str
    title: str
    label: Mapping[str, str]
    description: Mapping[str, str]
    producer: str
    licence: str
    attribution: str
    landing_page: str
    address: str
    api: Mapping[str, str]
    layers: Mapping[str, str]
    patterns: Mapping[str, str]
    counts: Mapping[str, int]
    format: str
    refresh: Mapping[str, str]
    by_hand: Mapping[str, str]
    downloadable: bool

    def choices(self) -> tuple[str, ...]:
        """Return the layers that make up the data set: each can be fetched without the others."""
        # That of departments only serves to find where they are.
        return tuple(part for part in self.layers if part != "departments")

    def name(self) -> str:
        """Return the short name in the language of the interface."""
        return _worded(self.label)

    def summary(self) -> str:
        """Return what it holds, in the language of the interface."""
        return _worded(self.description)

    def rhythm(self) -> str:
        """Return how often it is renewed, in the language of the interface."""
        return _worded(self.refresh)

    def instructions(self) -> str:
        """Return how to fetch it by hand, in the language of the interface."""
        return _worded(self.by_hand)


def _worded(texts: Mapping[str, str]) -> str:
    return texts.get(language.code(), texts["en"])


@lru_cache(maxsize=1)
def _content() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    return content


def catalogue() -> dict[str, Entry]:
    """Return every data set by id, in the order in which they are shown."""
    return dict(_entries())  # lists of thousands of rows ask for it once a row


@lru_cache(maxsize=1)
def _entries() -> dict[str, Entry]:
    names = [field.name for field in fields(Entry)]
    entries = [Entry(**{name: raw[name] for name in names}) for raw in _content()["entries"]]
    return {entry.id: entry for entry in entries}


def pause(host: str) -> float:
    """Return the seconds to leave between two requests to a host, as its limits or good manners ask."""
    return float(_content()["hosts"].get(host, 0.0))
