"""The words of contributions in the interface: columns, shapes, kinds of correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...enrichment.contribution import COMMENT, GONE, SHAPE, VALUE
from ...language import number, translate
from ..layers.texts import field_alias

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


def column_title(name: str) -> str:
    """Return the name of a column of a tidy table, as people know it; its own where it has no other."""
    texts = {
        "name": translate("TiDataviz", "Name"),
        "longitude": translate("TiDataviz", "Longitude"),
        "latitude": translate("TiDataviz", "Latitude"),
        "reason": translate("TiDataviz", "Reason"),
        "activity": translate("TiDataviz", "Activity (NAF)"),
        "headcount": translate("TiDataviz", "Employees"),
        "jobs": translate("TiDataviz", "Number of jobs"),
        "state": translate("TiDataviz", "State"),
        "commune": translate("TiDataviz", "Code of the commune"),
        "commune_name": translate("TiDataviz", "Commune"),
        "address": translate("TiDataviz", "Address"),
        "url": translate("TiDataviz", "Web page"),
    }
    return texts.get(name) or field_alias(name) or name


def kind_titles() -> dict[str, str]:
    """Return what can be said of an object, in the order in which it is offered."""
    return {
        VALUE: translate("TiDataviz", "A value is wrong or missing"),
        SHAPE: translate("TiDataviz", "The place or the shape is wrong"),
        GONE: translate("TiDataviz", "This object does not exist any more"),
        COMMENT: translate("TiDataviz", "A comment, nothing to correct"),
    }


def shape_text(shape: BaseGeometry | None) -> str:
    """Return a shape (EPSG:4326) in words."""
    if shape is None or shape.is_empty:
        return translate("TiDataviz", "No place is given yet.")
    middle = shape.representative_point()
    where = translate("TiDataviz", "longitude {lon}, latitude {lat}")
    where = where.format(lon=number(middle.x, 5), lat=number(middle.y, 5))
    if shape.geom_type == "Point":
        return translate("TiDataviz", "A point: {where}.").format(where=where)
    return translate("TiDataviz", "A shape around {where}.").format(where=where)
