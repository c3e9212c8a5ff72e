"""What a producer offers today, asked for without downloading it: date, size, number of features."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from . import addresses, datagouv, melodi, wfs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .catalogue import Entry
    from .datagouv import Resource
    from .http import Answer, Client


@dataclass(frozen=True)
class Offer:
    """What is known of the newest state of a data set.

    Attributes:
        vintage: Date or year, empty when the server tells none.
        size: Bytes, None when unknown.
        features: Number of features, None when unknown.
        changed_at: When the producer last changed it, ISO 8601; empty when unknown.
        etag: Mark of the content, empty when unknown.
        names: Names of the newest files.
        sha256: Digest announced, empty when unknown.
    """

    vintage: str = ""
    size: int | None = None
    features: int | None = None
    changed_at: str = ""
    etag: str = ""
    names: tuple[str, ...] = ()
    sha256: str = ""


def newest(client: Client, entry: Entry, parts: Sequence[str] = ()) -> Offer:
    """Return what a producer offers today; of some layers only, where the data set has several.

    Raises:
        PluginError: When the address does not answer as expected.
        CancelledError: When the user asked to stop.
    """
    if "dataset" in entry.api:
        return _of_data_set(client, entry)
    if "wfs" in entry.api and entry.layers:
        counts = [wfs.count(client, entry, part) for part in entry.choices() if not parts or part in parts]
        return Offer(features=None if None in counts else sum(count for count in counts if count is not None))
    if "fields" in entry.api:
        return _of_portal(client, entry)
    if "melodi" in entry.api:
        return _of_melodi(client, entry)
    lasting = [url for url in (entry.address, *entry.api.values()) if url and "{" not in url]
    return _of_file(client.head(lasting[0])) if lasting else Offer()


def _of_data_set(client: Client, entry: Entry) -> Offer:
    """Return what data.gouv.fr says of the newest file that the entry wants."""
    listed = datagouv.resources(client, entry)
    wanted = [item for item in listed if any(item.is_like(pattern) for pattern in entry.patterns.values())] or listed
    if not wanted:
        return Offer()
    years = entry.patterns.get("years", "")
    if years:
        return _of_years(wanted, years)
    first = wanted[0]
    return Offer(
        vintage=_dated(first.stamp),
        size=first.size,
        changed_at=first.changed_at,
        names=tuple(item.name for item in wanted if item.stamp == first.stamp),
        sha256=first.sha256,
    )


def _of_years(wanted: list[Resource], pattern: str) -> Offer:
    dated = [(match.group(1), item) for item in wanted for match in [item.is_like(pattern)] if match]
    year = max((year for year, _item in dated), default="")
    items = [item for name, item in dated if name == year]
    sizes = [item.size for item in items[:1]]
    return Offer(
        vintage=year,
        size=sizes[0] if sizes else None,
        changed_at=items[0].changed_at if items else "",
        names=tuple(item.name for item in items[:1]),
    )


def _of_portal(client: Client, entry: Entry) -> Offer:
    """Return what an Opendatasoft portal says of a data set; its year when columns are named after years."""
    content = client.document(entry.api["fields"]).content
    whole = content if isinstance(content, dict) else {}
    metas = whole.get("metas")
    about = metas.get("default") if isinstance(metas, dict) else None
    moments = [str(about.get(name) or "") for name in ("data_processed", "modified")] if isinstance(about, dict) else []
    names = [str(each.get("name")) for each in whole.get("fields") or [] if isinstance(each, dict)]
    pattern = entry.patterns.get("employees", "")
    years = [match.group(1) for match in (re.fullmatch(pattern, name) for name in names) if match] if pattern else []
    return Offer(vintage=max(years, default=""), changed_at=next((each for each in moments if instant(each)), ""))


def _of_melodi(client: Client, entry: Entry) -> Offer:
    """Return what INSEE's catalogue says of the newest file that the entry wants."""
    pattern = entry.patterns.get("years") or entry.patterns["product"]
    found: dict[str, Offer] = {}
    for each in melodi.products(client.document(entry.api["melodi"]).content):
        match = re.search(pattern, str(each.get("id") or "")) if isinstance(each, dict) else None
        if match:
            year = match.group(1) if match.groups() else ""
            changed = str(each.get("modified") or "")
            found[year] = Offer(vintage=year, changed_at=changed if instant(changed) else "")
    return found[max(found)] if found else Offer()


def _of_file(answer: Answer) -> Offer:
    length = answer.header("Content-Length")
    changed = ""
    if answer.header("Last-Modified"):
        try:
            changed = parsedate_to_datetime(answer.header("Last-Modified")).astimezone(timezone.utc).isoformat()
        except (TypeError, ValueError):
            changed = ""
    return Offer(
        vintage=changed[:10],
        size=int(length) if length.isdigit() and int(length) else None,
        changed_at=changed,
        etag=answer.header("ETag"),
        names=(addresses.file_name(answer.final_url),),
    )


def _dated(stamp: str) -> str:
    """Return ``20260415`` as ``2026-04-15``."""
    match = re.fullmatch(r"(\d{4})(\d\d)(\d\d)", stamp)
    return "-".join(match.groups()) if match else stamp


def instant(text: str) -> datetime | None:
    """Return the moment that an ISO 8601 text tells, None when it tells none; without a zone, UTC is meant."""
    try:
        moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
