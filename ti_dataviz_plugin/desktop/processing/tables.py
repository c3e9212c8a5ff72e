"""From a table to a feature sink, so that an output may be a CSV, a GeoPackage or whatever QGIS writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeature, QgsFeatureSink, QgsFields, QgsGeometry, QgsWkbTypes

from ...errors import PluginError
from ...language import translate
from ...progress import Progress, check
from ...spreadsheet import for_spreadsheet, harmless
from ..compat import make_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import pandas as pd


@dataclass(frozen=True)
class Rows:
    """A table as plain Python values, which may go from one thread to another.

    Attributes:
        columns: Name and kind (see ``compat.make_field``) of each column.
        values: The rows; None for what is missing.
        shapes: WKB of each row, empty for a table without geometry.
    """

    columns: list[tuple[str, str]]
    values: list[tuple[Any, ...]]
    shapes: list[bytes | None]

    def fields(self) -> QgsFields:
        """Return the fields that hold the columns."""
        fields = QgsFields()
        for name, kind in self.columns:
            fields.append(make_field(name, kind))
        return fields


def plain_rows(table: pd.DataFrame) -> Rows:
    """Return a table as plain values."""
    names = [name for name in table.columns if name != "geometry"]
    kinds = [{"i": "int", "f": "float", "b": "bool"}.get(table[name].dtype.kind, "text") for name in names]
    values = [tuple(_plain(value) for value in row) for row in table[names].itertuples(index=False, name=None)]
    shapes = list(table.geometry.to_wkb()) if "geometry" in table.columns else []
    return Rows(list(zip(names, kinds)), values, shapes)


def of_one_kind(sites: gpd.GeoDataFrame, first: Sequence[str] = ()) -> tuple[gpd.GeoDataFrame, int]:
    """Return sites with some columns first, and one kind of geometry for all of them.

    Where some sites are surfaces and others points, each becomes a point: most formats hold one kind.
    """
    others = [name for name in sites.columns if name not in (*first, "geometry")]
    ordered = sites[[*first, *others, "geometry"]]
    kinds = set(sites.geom_type.dropna())
    if kinds and kinds <= {"Polygon", "MultiPolygon"}:
        return ordered, QgsWkbTypes.Type.MultiPolygon
    if not kinds <= {"Point"}:
        ordered = ordered.set_geometry(ordered.representative_point())
    return ordered, QgsWkbTypes.Type.Point


def write_rows(rows: Rows, sink: QgsFeatureSink, progress: Progress, destination: object = "") -> None:
    """Write rows, with their geometry if they have one; what is missing is written as NULL.

    Args:
        rows: The rows.
        sink: Where they go.
        progress: May stop the writing.
        destination: Where the sink writes; in a file of a spreadsheet no text is left that it would run.

    Raises:
        PluginError: When the output refuses a row.
        CancelledError: When the user asked to stop.
    """
    fields = rows.fields()
    guarded = for_spreadsheet(destination)
    for number, values in enumerate(rows.values):
        if number % 1000 == 0:
            check(progress)
        feature = QgsFeature(fields)
        feature.setAttributes([harmless(v) if guarded and isinstance(v, str) else v for v in values])
        shape = rows.shapes[number] if rows.shapes else None
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shape)
            feature.setGeometry(geometry)
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            what = translate("TiDataviz", "The output could not be written.")
            raise PluginError(what, "", translate("TiDataviz", "Check the disk and the format."), sink.lastError())


def _plain(value: Any) -> Any:
    """Return a value as QGIS takes it: no number of numpy, None for what is missing."""
    if hasattr(value, "item"):
        value = value.item()
    return None if value is None or value != value else value  # noqa: PLR0124 (NaN is the only value unlike itself)
