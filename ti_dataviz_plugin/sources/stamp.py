"""The provenance of a raw file: its entry of the catalogue, its digest, and what the download wrote beside it."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ..provenance import Provenance

if TYPE_CHECKING:
    from pathlib import Path

    from .catalogue import Entry

_CHUNK = 1024 * 1024


def digest(path: Path, method: str = "sha256") -> str:
    """Return the SHA-256 of a file, hexadecimal; ``sha1`` only to compare with what a publisher announces."""
    result = hashlib.sha1(usedforsecurity=False) if method == "sha1" else hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            result.update(chunk)
    return result.hexdigest()


def sidecar(path: Path) -> dict[str, Any]:
    """Return what the download wrote in ``<name>.json`` beside a file; {} without it, or if it speaks of another content."""
    beside = path.with_name(path.name + ".json")
    if not beside.is_file():
        return {}
    try:
        content = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(content, dict) or content.get("sha256") != digest(path):
        return {}
    return content


def departments_asked(path: Path) -> list[str]:
    """Return the departments for which a file was downloaded, none when it was for the country or came by hand."""
    return str(sidecar(path).get("departments", "")).replace(",", " ").split()


def stamp(entry: Entry, path: Path, vintage: str, url: str = "") -> Provenance:
    """Return the provenance of a table read from a raw file.

    Args:
        entry: The data set in the catalogue.
        path: The raw file.
        vintage: Period or date that the data describe, read from the content.
        url: Address it came from, when no sidecar says it.
    """
    beside = sidecar(path)
    return Provenance(
        source_id=entry.id,
        title=entry.title,
        producer=entry.producer,
        licence=entry.licence,
        landing_page=entry.landing_page,
        vintage=vintage,
        retrieved_at=str(
            beside.get("retrieved_at") or datetime.now(timezone.utc).astimezone().isoformat(timespec="seconds")
        ),
        sha256=str(beside.get("sha256") or digest(path)),
        file_name=path.name,
        url=str(beside.get("final_url") or beside.get("url") or url),
        attribution=entry.attribution,
    )
