"""The layer of conflicts: the objects in dispute and nothing else, both sides of each, for a map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import labelled, translate
from .conflict_words import unit_title, who_text, words
from .conflicts import ONE, OTHER, PRESENT
from .touching import object_title, short

if TYPE_CHECKING:
    from collections.abc import Sequence
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


def _rows(dispute: Dispute) -> list[tuple[dict[str, object], str, BaseGeometry | None]]:
    """Return the rows of a conflict, each with the layer that it goes to and its shape."""
    about = dispute.contribution
    told = {
        "number": dispute.number, "uuid": about.uuid, "source_id": about.source_id, "object_key": about.key,
        "object": object_title(about), "unit": unit_title(dispute.unit), "before": words(dispute, BASE),
        "one": words(dispute, ONE), "one_by": who_text(dispute, ONE), "other": words(dispute, OTHER),
        "other_by": who_text(dispute, OTHER), "present": words(dispute, PRESENT),
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
