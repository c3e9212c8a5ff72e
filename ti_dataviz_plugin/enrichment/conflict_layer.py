"""The layer of conflicts: the objects in dispute and nothing else, both sides of each, for a map."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ..language import labelled, translate
from .conflicts import ONE, OTHER, PRESENT
from .touching import object_title, short, state_title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import geopandas as gpd
    from shapely.geometry.base import BaseGeometry

    from .conflicts import Dispute

PLACES, SHAPES = "conflict_places", "conflict_shapes"
BASE, VALUE = "base", "value"
"""What a row shows, beside ``ONE``, ``OTHER`` and ``PRESENT``: the shape before; the place of a disputed value."""

_COLUMNS = (
    "number", "uuid", "source_id", "object_key", "object", "unit", "side", "before", "one", "one_by", "other", "other_by",
    "present", "label",
)  # fmt: skip
_SHAPE = "geometry"
_MOST = 40


def write_layers_of(disputes: Sequence[Dispute], path: Path) -> tuple[str, ...]:
    """Write conflicts as a GeoPackage, and return the names of its layers.

    A disputed shape has a row for each side: in ``conflict_shapes`` where it is a surface, else in ``conflict_places``. A
    disputed value has one row, at the place of its object. Each row holds what every side says, and who said it.

    Raises:
        PluginError: When it cannot be written.
    """
    from ..workspace.geopackage import write_layers

    rows = [row for each in disputes for row in _rows(each)]
    surfaces = [row for row in rows if row[1] == SHAPES]
    tables = {PLACES: _table([row for row in rows if row[1] == PLACES]), SHAPES: _table(surfaces)}
    held = {name: table for name, table in tables.items() if len(table)}
    write_layers(path, held)
    return tuple(held)


def unit_title(unit: str) -> str:
    """Return what is disputed, in the language of the interface."""
    return {
        "proposed_value": translate("TiDataviz", "Value proposed"),
        "reason": translate("TiDataviz", "Reason"),
        "evidence": translate("TiDataviz", "Evidence"),
        _SHAPE: translate("TiDataviz", "Shape or place"),
        "official": translate("TiDataviz", "Official value seen"),
        "extra": translate("TiDataviz", "Notes"),
        "state": translate("TiDataviz", "Decision"),
    }.get(unit, unit)


def side_text(values: Mapping[str, Any]) -> str:
    """Return what a side says, in words: a decision with who took it, a shape as WKT, anything else as it is written."""
    if "state" in values:
        who = " – ".join(part for part in (values["reviewer"], values["review_note"]) if part)
        return labelled(state_title(str(values["state"])), who) if who else state_title(str(values["state"]))
    if "official_value" in values:
        return str(values["official_value"] or "")
    (value,) = values.values()
    if hasattr(value, "wkt"):
        return str(value.wkt)
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""


def who_text(dispute: Dispute, side: str) -> str:
    """Return who wrote a side and on which day, "" when no person did."""
    entry = {ONE: dispute.one_by, OTHER: dispute.other_by}.get(side)
    return f"{entry.who}, {entry.at[:10]}" if entry is not None else ""


def _rows(dispute: Dispute) -> list[tuple[dict[str, object], str, BaseGeometry | None]]:
    """Return the rows of a conflict, each with the layer that it goes to and its shape."""
    about = dispute.contribution
    told = {
        "number": dispute.number, "uuid": about.uuid, "source_id": about.source_id, "object_key": about.key,
        "object": object_title(about), "unit": unit_title(dispute.unit), "before": side_text(dispute.base),
        "one": side_text(dispute.one), "one_by": who_text(dispute, ONE), "other": side_text(dispute.other),
        "other_by": who_text(dispute, OTHER), "present": side_text(dispute.present),
    }  # fmt: skip
    if dispute.unit != _SHAPE:
        lines = [labelled(short(str(told[f"{side}_by"]), _MOST), short(str(told[side]), _MOST)) for side in (ONE, OTHER)]
        place = about.geometry.representative_point() if about.geometry is not None else None
        return [({**told, "side": VALUE, "label": "\n".join([short(str(told["object"]), _MOST), *lines])}, PLACES, place)]
    rows: list[tuple[dict[str, object], str, BaseGeometry | None]] = []
    labels = {BASE: translate("TiDataviz", "Before"), ONE: told["one_by"], OTHER: told["other_by"]}
    if not (dispute.changed_to(ONE) or dispute.changed_to(OTHER)):
        labels[PRESENT] = translate("TiDataviz", "Now")
    for side in (BASE, ONE, OTHER, PRESENT):
        shape = getattr(dispute, side).get(_SHAPE)
        if shape is None or shape.is_empty:
            continue
        surface = shape.geom_type in ("Polygon", "MultiPolygon")
        row = {**told, "side": side, "label": labels.get(side, "")}
        rows.append((row, SHAPES, shape) if surface else (row, PLACES, shape.representative_point()))
    return rows


def _table(rows: Sequence[tuple[dict[str, object], str, BaseGeometry | None]]) -> gpd.GeoDataFrame:
    import geopandas as gpd

    cells = {name: [told[name] for told, _layer, _shape in rows] for name in _COLUMNS}
    return gpd.GeoDataFrame(cells, geometry=gpd.GeoSeries([shape for *_, shape in rows], crs=4326), crs=4326)
