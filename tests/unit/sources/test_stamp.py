from __future__ import annotations

import hashlib
import json
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.sources.catalogue import catalogue
from ti_dataviz_plugin.sources.stamp import stamp

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_bytes(b"a;b\n1;2\n")
    return path


def test_a_file_imported_by_hand_is_dated_and_digested(raw: Path) -> None:
    entry = catalogue()["labour_needs"]
    found = stamp(entry, raw, "2023")
    assert found.sha256 == hashlib.sha256(raw.read_bytes()).hexdigest()
    when = datetime.fromisoformat(found.retrieved_at)
    assert when.tzinfo is not None
    assert abs(datetime.now(timezone.utc) - when) < timedelta(minutes=1)
    assert (found.source_id, found.title, found.producer, found.licence, found.attribution) == (
        entry.id, entry.title, entry.producer, entry.licence, entry.attribution,
    )  # fmt: skip
    assert (found.vintage, found.file_name, found.url) == ("2023", "liste.csv", "")


def test_a_downloaded_file_keeps_what_the_download_wrote(raw: Path) -> None:
    side = {
        "url": "https://example.org/r",
        "final_url": "https://example.org/2024/liste.csv",
        "retrieved_at": "2026-01-02T03:04:05+01:00",
        "sha256": hashlib.sha256(raw.read_bytes()).hexdigest(),
    }
    raw.with_name("liste.csv.json").write_text(json.dumps(side), encoding="utf-8")
    found = stamp(catalogue()["ti_members"], raw, "2023-2027", url="https://example.org/other")
    assert (found.url, found.retrieved_at, found.sha256) == (side["final_url"], side["retrieved_at"], side["sha256"])


@pytest.mark.parametrize("content", ['{"sha256": "0000", "retrieved_at": "2020-01-01T00:00:00+00:00"}', "not json", "[]"])
def test_a_sidecar_of_another_content_is_ignored(raw: Path, content: str) -> None:
    raw.with_name("liste.csv.json").write_text(content, encoding="utf-8")
    found = stamp(catalogue()["ti_members"], raw, "2023-2027", url="https://example.org/r")
    assert found.url == "https://example.org/r"
    assert not found.retrieved_at.startswith("2020")
