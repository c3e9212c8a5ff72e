"""A contribution: one thing that a local expert says of an official file, with the reason and on whose word."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from dataclasses import field as made
from datetime import datetime, timezone
from hashlib import sha256
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shapely.geometry.base import BaseGeometry

VALUE, SHAPE, ADD, GONE, COMMENT, INDICATOR = "value", "shape", "add", "gone", "comment", "indicator"
KINDS = (VALUE, SHAPE, ADD, GONE, COMMENT, INDICATOR)
"""Correct a value, correct a shape, add an object, say that an object is gone, comment, give a local indicator value."""

PROPOSED, ACCEPTED, REFUSED, WITHDRAWN = "proposed", "accepted", "refused", "withdrawn"
STATES = (PROPOSED, ACCEPTED, REFUSED, WITHDRAWN)
ACTIVE = (PROPOSED, ACCEPTED)
"""States in which a contribution says something; the others are kept, never deleted."""

TRANSITIONS: dict[str, tuple[str, ...]] = {
    PROPOSED: (ACCEPTED, REFUSED, WITHDRAWN),
    ACCEPTED: (PROPOSED, REFUSED, WITHDRAWN),
    REFUSED: (PROPOSED,),
    WITHDRAWN: (PROPOSED,),
}
"""What a state can become."""


def now() -> str:
    """Return the present time as contributions write it."""
    return datetime.now(timezone.utc).isoformat(timespec="microseconds")


@dataclass(frozen=True)
class Writer:
    """Who writes: each installation has its own id in each file, so that no two continue the same journal.

    Attributes:
        id: Id of the installation in one file.
        name: Name of the person, as it is shown.
        organisation: Organisation of the person, may be empty.
    """

    id: str
    name: str
    organisation: str = ""


@dataclass(frozen=True)
class Contribution:
    """What one person says of one object.

    Attributes:
        uuid: Made when it is created; every comparison is by it, never by the row number of a file.
        kind: One of ``KINDS``.
        source_id: Catalogue id of the official table.
        key: The object's key in that table, its columns joined by "|"; for an addition, a key of its own.
        field: Column corrected, for a value; id of the indicator, for an indicator; else empty.
        official_value: What the official version says, as text: the value, WKT for a shape; "" when it says nothing.
        official_version: Digest of the official version that was looked at, "" when there is none.
        proposed_value: What should stand there, as text; for an addition, the fields of the row as JSON.
        reason: Why. Never empty.
        evidence: Addresses (https), files and photographs that show it.
        author: Who says so.
        organisation: For whom.
        created_at: ISO 8601, UTC.
        state: One of ``STATES``.
        reviewer: Who accepted or refused it.
        reviewed_at: When.
        review_note: In which words.
        modified_at: Last change, ISO 8601, UTC.
        extra: Anything else, as JSON values: what is new goes here, no column is ever added.
        geometry: Shape proposed (EPSG:4326), or where a comment points; None when there is none.
    """

    kind: str
    source_id: str
    key: str
    reason: str
    author: str
    field: str = ""
    official_value: str = ""
    official_version: str = ""
    proposed_value: str = ""
    evidence: tuple[str, ...] = ()
    organisation: str = ""
    state: str = PROPOSED
    reviewer: str = ""
    reviewed_at: str = ""
    review_note: str = ""
    uuid: str = made(default_factory=lambda: str(uuid4()))
    created_at: str = made(default_factory=now)
    modified_at: str = made(default_factory=now)
    extra: Mapping[str, Any] = made(default_factory=dict)
    geometry: BaseGeometry | None = None

    @property
    def active(self) -> bool:
        """Tell whether it says something: it is neither refused nor withdrawn."""
        return self.state in ACTIVE

    @property
    def target(self) -> tuple[str, str, str, str]:
        """Return what it speaks of: two active contributions of one target are about the same thing."""
        kind = VALUE if self.kind == INDICATOR else self.kind
        return (kind, self.source_id, self.key, self.field)

    def version(self) -> str:
        """Return the digest of its content: two copies that say the same have the same version."""
        return sha256(as_json(self).encode()).hexdigest()


def changed(contribution: Contribution, **values: object) -> Contribution:
    """Return a contribution with other values, changed now."""
    return replace(contribution, **{"modified_at": now(), **values})  # type: ignore[arg-type]


def as_json(contribution: Contribution) -> str:
    """Return the content as text, always the same for the same content; the shape as WKB in hexadecimal."""
    content: dict[str, Any] = {item.name: getattr(contribution, item.name) for item in fields(contribution)}
    content["evidence"] = list(contribution.evidence)
    content["extra"] = dict(contribution.extra)
    content["geometry"] = None if contribution.geometry is None else shape_text(contribution.geometry)
    return canonical(content)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(content: Mapping[str, Any] | list[Any]) -> str:
    """Return the fields of a contribution, or a part of them, as text, always the same for the same content."""
    return _CANONICAL.encode(content)


def from_json(text: str) -> Contribution:
    """Return the contribution written by ``as_json``.

    Raises:
        ValueError: When the text is not one.
    """
    from shapely import from_wkb

    content = json.loads(text)
    if not isinstance(content, dict):
        raise ValueError("a contribution was expected")  # noqa: TRY004 (bad content, not a bad call)
    known = {item.name for item in fields(Contribution)}
    values = {name: value for name, value in content.items() if name in known}
    values["evidence"] = tuple(values.get("evidence") or ())
    values["geometry"] = from_wkb(values["geometry"]) if values.get("geometry") else None
    try:
        return Contribution(**values)
    except TypeError as error:
        raise ValueError(str(error)) from error


def shape_text(shape: BaseGeometry) -> str:
    """Return a shape as WKB in hexadecimal."""
    from shapely import to_wkb

    return str(to_wkb(shape, hex=True, byte_order=1, output_dimension=2))


def added_fields(one: Contribution) -> dict[str, str]:
    """Return the fields of an object that a contribution adds, by column; none for any other, or unreadable."""
    try:
        fields = json.loads(one.proposed_value) if one.kind == ADD else {}
    except ValueError:
        return {}
    return {str(name): str(text) for name, text in fields.items()} if isinstance(fields, dict) else {}
