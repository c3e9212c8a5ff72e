"""From a table to a feature sink, so that an output may be a CSV, a GeoPackage or whatever QGIS writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsGeometry

from ...errors import PluginError
from ...language import translate
from ...progress import Progress, check
from ..compat import make_field

if TYPE_CHECKING:
    import pandas as pd


def fields_of(table: pd.DataFrame) -> QgsFields:
    """Return the fields of a table's columns, its geometry left out."""
    fields = QgsFields()
    for name in _columns(table):
        kind = {"i": "int64", "u": "int64", "f": "float", "b": "bool"}.get(table[name].dtype.kind, "text")
        fields.append(make_field(name, kind))
    return fields


def write_rows(table: pd.DataFrame, sink: QgsFeatureSink, fields: QgsFields, progress: Progress) -> None:
    """Write each row of a table, with its geometry if it has one; what is missing is written as NULL.

    Raises:
        PluginError: When the output refuses a row.
        CancelledError: When the user asked to stop.
    """
    names = _columns(table)
    shapes = table.geometry.to_wkb() if "geometry" in table.columns else None
    for number, row in enumerate(table[names].itertuples(index=False, name=None)):
        if number % 1000 == 0:
            check(progress)
        feature = QgsFeature(fields)
        feature.setAttributes([_plain(value) for value in row])
        if shapes is not None and shapes.iloc[number] is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shapes.iloc[number])
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            what = translate("TiDataviz", "The output could not be written.")
            raise PluginError(what, "", translate("TiDataviz", "Check the disk and the format."), sink.lastError())


def _columns(table: pd.DataFrame) -> list[str]:
    return [name for name in table.columns if name != "geometry"]


def _plain(value: Any) -> Any:
    """Return a value as QGIS takes it: no number of numpy, None for what is missing."""
    if hasattr(value, "item"):
        value = value.item()
    return None if value is None or value != value else value  # noqa: PLR0124 (NaN is the only value unlike itself)
