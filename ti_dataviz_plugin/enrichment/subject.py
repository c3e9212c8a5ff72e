"""The object that somebody wants to correct: what the official file says of it, and what may be said instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from .objects import CORRECTABLE, OBJECTS
from .overlay import SHAPE_FIELD, keys_of
from .rules import kinds_of, written
from .standards import allowed
from .touching import official_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas


@dataclass(frozen=True, eq=False)
class Subject:
    """One object of an official table.

    Attributes:
        source_id: The table.
        key: The object's key, as contributions write it.
        title: Its name.
        values: What the file says of each column that can be corrected, as contributions write it.
        allowed: Values that a standard allows, by column.
        version: Digest of the official file, "" for an object that was added.
        geometry: Its shape, None when the table has none.
        has_shape: Whether the table has shapes at all.
    """

    source_id: str
    key: str
    title: str
    values: Mapping[str, str]
    allowed: Mapping[str, tuple[str, ...]]
    version: str
    geometry: BaseGeometry | None
    has_shape: bool


def subject_of(atlas: Atlas, source_id: str, key: str) -> Subject:
    """Return an object by its key: as the official file has it, or as it was added.

    Raises:
        PluginError: When its source cannot be corrected, or no table holds it.
    """
    if source_id not in CORRECTABLE:
        what = translate("TiDataviz", "The objects of this source cannot be corrected: {source}.").format(source=source_id)
        raise PluginError(what, key, translate("TiDataviz", "Write to its producer."))
    rows = official_rows(atlas, source_id, {key})
    version = ""
    if len(rows):
        held = atlas.workspace.load(source_id)
        version = held.sources[int(held.origins[held.table.index.get_loc(rows.index[-1])])].sha256
    elif atlas.has(source_id):
        table = atlas.table(source_id)
        rows = table[keys_of(table, source_id) == key]
    if not len(rows):
        what = translate("TiDataviz", "This object is not in the data held any more.")
        raise PluginError(what, key, translate("TiDataviz", "Load the territory again, and choose the object anew."))
    row: Mapping[str, Any] = {str(name): value for name, value in rows.iloc[-1].items()}
    columns = kinds_of(source_id)
    declared = OBJECTS[source_id]
    title = next((str(row[name]) for name in declared.names if row.get(name)), key)
    kind = str(row.get("object_kind", ""))
    shape = row.get(SHAPE_FIELD)
    values = {name: written(row[name]) for name in columns if name not in declared.kept}
    return Subject(source_id, key, title, values, allowed(source_id, kind), version, shape, SHAPE_FIELD in row)


def site_key(atlas: Atlas, source_id: str, site_id: str, commune: str) -> str:
    """Return the key of a candidate site of a siting study, "" for one that nobody can correct.

    Args:
        atlas: Where the sites are.
        source_id: Kind of the site: its source, or that of a layer of the user.
        site_id: Its id there.
        commune: Its commune: a turnkey site is known by both.
    """
    if source_id not in OBJECTS:
        return ""
    if source_id == "turnkey_sites":
        return f"{site_id}|{commune}"
    if source_id != "economic_sites":
        return site_id

    def kinds() -> dict[str, str]:
        table = atlas.table("economic_sites")
        table = table[table["object_kind"].isin(("site", "plot"))]
        return dict(zip(table["object_id"], table["object_kind"]))

    kind = atlas.memo("kinds of economic sites", kinds).get(site_id, "")
    return f"{kind}|{site_id}" if kind else ""
