"""The file of contributions: a GeoPackage of fixed columns, changed through SQLite by transactions."""

from __future__ import annotations

import json
import sqlite3
import struct
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources.reference import RESOURCES
from ..workspace.files import replacing
from .contribution import Contribution

if TYPE_CHECKING:
    from pathlib import Path

    from shapely.geometry.base import BaseGeometry

FORMAT = 1
"""Version of the columns; a file of a newer one is not opened."""

COLUMNS = (
    "uuid", "kind", "source_id", "object_key", "field", "official_value", "official_version", "proposed_value", "reason",
    "evidence", "author", "organisation", "created_at", "state", "reviewer", "reviewed_at", "review_note", "modified_at",
    "extra", "version",
)  # fmt: skip
"""Columns of a contribution beside its number and its shape. version: digest of the content."""

ENTRY_COLUMNS = (
    "writer", "number", "at", "who", "organisation", "action", "uuid", "content", "previous", "digest",
)  # fmt: skip

SELECT = (
    "SELECT geom, uuid, kind, source_id, object_key, field, official_value, official_version, proposed_value, reason, "
    "evidence, author, organisation, created_at, state, reviewer, reviewed_at, review_note, modified_at, extra, version "
    "FROM contributions"
)
INSERT = (
    "INSERT INTO contributions (geom, uuid, kind, source_id, object_key, field, official_value, official_version, "
    "proposed_value, reason, evidence, author, organisation, created_at, state, reviewer, reviewed_at, review_note, "
    "modified_at, extra, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
UPDATE = (
    "UPDATE contributions SET geom = ?, uuid = ?, kind = ?, source_id = ?, object_key = ?, field = ?, official_value = ?, "
    "official_version = ?, proposed_value = ?, reason = ?, evidence = ?, author = ?, organisation = ?, created_at = ?, "
    "state = ?, reviewer = ?, reviewed_at = ?, review_note = ?, modified_at = ?, extra = ?, version = ? WHERE uuid = ?"
)
SELECT_ENTRIES = "SELECT writer, number, at, who, organisation, action, uuid, content, previous, digest FROM journal"
INSERT_ENTRY = (
    "INSERT INTO journal (writer, number, at, who, organisation, action, uuid, content, previous, digest) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
"""Statements are written out, so that no text can ever be taken for a part of one."""

_SCRIPT = RESOURCES / "contributions.sql"


def create(path: Path) -> None:
    """Make an empty file of contributions, whole or not at all.

    Raises:
        PluginError: When it cannot be written.
    """
    with replacing(path) as temporary:
        database = sqlite3.connect(temporary)
        try:
            database.executescript(_SCRIPT.read_text(encoding="utf-8"))
            database.commit()
        except sqlite3.Error as error:
            raise OSError(str(error)) from error
        finally:
            database.close()


def check_format(database: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that is none of contributions, or of a newer plugin.

    Raises:
        PluginError: In both cases; nothing is changed.
    """
    todo = translate("TiDataviz", "Choose a file named contributions.gpkg, or one exported by this plugin.")
    try:
        row = database.execute("SELECT value FROM settings WHERE name = 'format'").fetchone()
        held = {name for _n, name, *_rest in database.execute("PRAGMA table_info(contributions)")}
    except sqlite3.DatabaseError as error:
        what = translate("TiDataviz", "This is not a file of contributions, or it is damaged.")
        raise PluginError(what, str(path), todo, str(error)) from error
    if row is None or not row[0].isdigit() or not {*COLUMNS, "geom"} <= held:
        what = translate("TiDataviz", "This is not a file of contributions, or it is damaged.")
        raise PluginError(what, str(path), todo)
    if int(row[0]) > FORMAT:
        what = translate("TiDataviz", "This file of contributions was written by a newer version of the plugin.")
        raise PluginError(what, str(path), translate("TiDataviz", "Update the plugin. Nothing was changed."))


def to_row(contribution: Contribution) -> tuple[object, ...]:
    """Return the shape and the columns of a contribution as the file holds them."""
    one = contribution
    shape = None if one.geometry is None else to_blob(one.geometry)
    texts = (
        one.uuid, one.kind, one.source_id, one.key, one.field, one.official_value, one.official_version, one.proposed_value,
        one.reason, json.dumps(list(one.evidence), ensure_ascii=False), one.author, one.organisation, one.created_at,
        one.state, one.reviewer, one.reviewed_at, one.review_note, one.modified_at,
        json.dumps(dict(one.extra), ensure_ascii=False, sort_keys=True), one.version(),
    )  # fmt: skip
    return (shape, *texts)


def from_row(row: tuple[object, ...]) -> Contribution:
    """Return the contribution of a row: shape, then ``COLUMNS``.

    Raises:
        ValueError: When the row was damaged by another tool.
    """
    shape, *values = row
    texts = dict(zip(COLUMNS, (str(value or "") for value in values)))
    texts.pop("version")
    evidence, extra = json.loads(texts.pop("evidence") or "[]"), json.loads(texts.pop("extra") or "{}")
    key = texts.pop("object_key")
    geometry = from_blob(shape) if isinstance(shape, bytes) else None
    return Contribution(**texts, key=key, evidence=tuple(evidence), extra=extra, geometry=geometry)


def to_blob(shape: BaseGeometry) -> bytes:
    """Return a shape as GeoPackage stores it: a header without envelope, then WKB (OGC 12-128r14, 2.1.3)."""
    from shapely import to_wkb

    flags = 0b0000_0001 | (0b0001_0000 if shape.is_empty else 0)
    return struct.pack("<2sBBi", b"GP", 0, flags, 4326) + bytes(to_wkb(shape, byte_order=1, output_dimension=2))


def from_blob(blob: bytes) -> BaseGeometry:
    """Return the shape of a GeoPackage blob, whatever envelope its header has.

    Raises:
        ValueError: When it is none.
    """
    from shapely import from_wkb
    from shapely.errors import ShapelyError

    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
    if len(blob) < 8 or blob[:2] != b"GP" or (blob[3] >> 1) & 7 not in envelope:
        raise ValueError("not a GeoPackage shape")
    try:
        shape: BaseGeometry = from_wkb(blob[8 + envelope[(blob[3] >> 1) & 7] :])
    except ShapelyError as error:
        raise ValueError(str(error)) from error
    return shape
