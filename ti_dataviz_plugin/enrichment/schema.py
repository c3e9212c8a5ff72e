"""The file of contributions: a GeoPackage of fixed columns, changed through SQLite by transactions."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import struct
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..sources.reference import RESOURCES
from ..workspace.files import replacing
from .contribution import Contribution, as_json, canonical, shape_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
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

CELLS = ", ".join(("geom", *COLUMNS))
"""The shape and the columns of a contribution, as statements name them."""

_SCRIPT = RESOURCES / "contributions.sql"


_HEADERS = tuple(struct.pack("<2sBBi", b"GP", 0, flags, 4326) for flags in (0b0000_0001, 0b0001_0001))
"""Headers of the shapes that this module writes: no envelope, full or empty."""


def filled(statement: str, **names: str) -> str:
    """Return a statement with names of columns or schemas in the place of words in capitals: constants of this room only."""
    for word, text in names.items():
        statement = statement.replace(word, text)
    return statement


def create(path: Path) -> None:
    """Make an empty file of contributions, whole or not at all; one that another process made meanwhile stays.

    Raises:
        PluginError: When it cannot be written.
    """
    with replacing(path, over=False) as temporary:
        try:
            with contextlib.closing(sqlite3.connect(temporary)) as database:
                database.executescript(_SCRIPT.read_text(encoding="utf-8"))
                database.commit()
        except sqlite3.Error as error:
            raise OSError(str(error)) from error


def check_format(database: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that is none of contributions, or of a newer plugin.

    Raises:
        PluginError: In both cases; nothing is changed.
        sqlite3.OperationalError: When it could not be looked at: another writes in it, or nobody may.
    """
    todo = translate("TiDataviz", "Choose a file named contributions.gpkg, or one exported by this plugin.")
    try:
        row = database.execute("SELECT value FROM settings WHERE name = 'format'").fetchone()
        held = {name for _n, name, *_rest in database.execute("PRAGMA table_info(contributions)")}
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError) and "no such" not in str(error):
            raise
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
    text = as_json(contribution)
    shape = None if contribution.geometry is None else to_blob(contribution.geometry)
    return (shape, *_cells(json.loads(text), text))


def row_of(content: Mapping[str, Any]) -> tuple[object, ...]:
    """Return the same of the content of a contribution, as ``contribution.as_json`` writes it."""
    from shapely import from_wkb

    shape = from_wkb(content["geometry"]) if content["geometry"] else None
    return (None if shape is None else to_blob(shape), *_cells(content, canonical(content)))


def _cells(content: Mapping[str, Any], text: str) -> tuple[object, ...]:
    own = {
        "object_key": content["key"],
        "evidence": json.dumps(content["evidence"], ensure_ascii=False),
        "extra": json.dumps(content["extra"], ensure_ascii=False, sort_keys=True),
        "version": sha256(text.encode()).hexdigest(),
    }
    return tuple(own[name] if name in own else content[name] for name in COLUMNS)


def content_text(row: Sequence[object]) -> str:
    """Return the content of a row, shape then ``COLUMNS``, as ``contribution.as_json`` writes it; no shape is made.

    Merges ask it of tens of thousands of rows: the text is put together from the cells, none of which is parsed.

    Raises:
        ValueError: When the row was damaged by another tool.
    """
    blob, *values = row
    texts = [value if type(value) is str else str(value or "") for value in values]
    cells = [encode_basestring(text) for text in texts]
    for place, kind in _JSON_CELLS:
        cells[place] = _compact(texts[place], kind)
    shape = "null"
    if isinstance(blob, bytes):
        # Shapes that this module wrote are in the very form of the text; those of other tools are brought to it.
        shape = blob[8:].hex().upper() if blob[:8] in _HEADERS else shape_text(from_blob(blob))
        shape = f'"{shape}"'
    return str(_CONTENT % _IN_ORDER((*cells, shape)))


_NAMES = {**{name: place for place, name in enumerate(COLUMNS) if name not in ("object_key", "version")},
          "key": COLUMNS.index("object_key"), "geometry": len(COLUMNS)}  # fmt: skip
_CONTENT = "{" + ",".join(f'"{name}":%s' for name in sorted(_NAMES)) + "}"
_IN_ORDER = itemgetter(*(_NAMES[name] for name in sorted(_NAMES)))
_JSON_CELLS = ((_NAMES["evidence"], list), (_NAMES["extra"], dict))
_VERSION = 1 + COLUMNS.index("version")  # the shape comes first


@lru_cache(maxsize=4096)
def _compact(text: str, kind: type[list[str] | dict[str, Any]]) -> str:
    """Return a cell of JSON in the form of ``contribution.canonical``: most rows hold the same few, above all empty ones."""
    return canonical(_from_json(text, kind))


def _from_json(text: str, kind: type[list[Any] | dict[str, Any]]) -> Any:  # noqa: ANN401 (what was asked for)
    """Return what a cell of JSON holds, nothing when it is empty.

    Raises:
        ValueError: When it is no JSON, or of another kind; a list holds texts.
    """
    value: Any = json.loads(text) if text else kind()
    if not isinstance(value, kind) or (isinstance(value, list) and not all(isinstance(each, str) for each in value)):
        raise ValueError(text[:80])
    return value


def version_holds(row: Sequence[object], content: str) -> bool:
    """Tell whether the digest in a row is that of its content, as ``content_text`` returns it.

    Raises:
        ValueError: When a text of the row cannot be written.
    """
    return sha256(content.encode()).hexdigest() == row[_VERSION]


def from_row(row: tuple[object, ...]) -> Contribution:
    """Return the contribution of a row: shape, then ``COLUMNS``.

    Raises:
        ValueError: When the row was damaged by another tool.
    """
    shape, *values = row
    texts = dict(zip(COLUMNS, (str(value or "") for value in values)))
    texts.pop("version")
    evidence = _from_json(texts.pop("evidence"), list)
    extra = _from_json(texts.pop("extra"), dict)
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
