"""Tables to and from GeoPackage files, version 1.2, which every QGIS since 3.22 reads without a warning."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources import in_parts
from .files import disk_error, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pandas as pd

VERSION = "1.2"


@dataclass(frozen=True)
class Repeated:
    """A spatial layer in which a shape stands in several rows, as one a year; each shape is written once.

    Attributes:
        name: Name of the layer.
        shapes: Name of the spatial layer, polygons in EPSG:4326, that holds each shape once.
        key: Column that both have.
        rows: The rows of the layer, without shapes.
    """

    name: str
    shapes: str
    key: str
    rows: pd.DataFrame


def write_layers(path: Path, layers: Mapping[str, pd.DataFrame], repeated: Repeated | None = None) -> None:
    """Write tables (GeoDataFrames become spatial layers) to one GeoPackage, whole or not at all.

    Args:
        path: File to write or replace.
        layers: Table of each layer, by name, in order.
        repeated: A layer that repeats the shapes of one of them.

    Raises:
        PluginError: When the disk is full or the file cannot be written.
    """
    with replacing(path) as temporary:
        try:
            for name, table in layers.items():
                _write(temporary, name, table)
            if repeated is not None:
                _repeat(temporary, repeated)
        except (OSError, RuntimeError, sqlite3.Error) as error:
            # GDAL says "disk I/O error" or "failed" where Python would say ENOSPC.
            cause = error if isinstance(error, OSError) else OSError(*_reason(path, error))
            raise disk_error(cause, path) from error


def _reason(path: Path, error: Exception) -> tuple[int, str]:
    import errno
    import shutil

    full = shutil.disk_usage(path.parent).free < 1_000_000 or "full" in str(error)
    return (errno.ENOSPC if full else errno.EIO, str(error))


def _write(path: Path, name: str, table: pd.DataFrame) -> None:
    import geopandas as gpd
    import pyogrio

    options: dict[str, object] = {"layer": name, "driver": "GPKG"}
    if path.exists():
        options["append"] = True
    else:
        options["dataset_options"] = {"VERSION": VERSION}
    if isinstance(table, gpd.GeoDataFrame):
        options["layer_options"] = {"GEOMETRY_NAME": "geom"}
        kinds = set(table.geom_type.dropna().str.replace("Multi", ""))
        options["geometry_type"] = _geometry_type(kinds)
        options["promote_to_multi"] = kinds in ({"Polygon"}, {"LineString"})
    for start in range(0, max(len(table), 1), in_parts.ROWS):
        pyogrio.write_dataframe(table.iloc[start : start + in_parts.ROWS], path, **options)
        options["append"] = True


def _repeat(path: Path, layer: Repeated) -> None:
    """Add a layer as a view, which GeoPackage allows: its rows joined with the shapes written once."""
    rows, columns = f"{layer.name}_rows", ", ".join(f'r."{name}"' for name in layer.rows.columns)
    with closing(sqlite3.connect(path)) as database, database:
        layer.rows.to_sql(rows, database, index=False)
        database.execute(f'CREATE INDEX "{layer.shapes}_key" ON "{layer.shapes}" ("{layer.key}")')
        database.execute(
            f'CREATE VIEW "{layer.name}" AS SELECT r.rowid AS OGC_FID, {columns}, s.geom AS geom '  # noqa: S608 (our own names)
            f'FROM "{rows}" r JOIN "{layer.shapes}" s ON s."{layer.key}" = r."{layer.key}"'
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) "
            "SELECT ?, data_type, ?, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents WHERE table_name = ?",
            (layer.name, layer.name, layer.shapes),
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns SELECT ?, column_name, geometry_type_name, srs_id, z, m "
            "FROM gpkg_geometry_columns WHERE table_name = ?",
            (layer.name, layer.shapes),
        )


def _geometry_type(kinds: set[str]) -> str:
    if kinds == {"Polygon"}:
        return "MultiPolygon"
    if kinds == {"LineString"}:
        return "MultiLineString"
    return "Point" if kinds == {"Point"} else "Unknown"


def read_layer(path: Path, name: str | None = None) -> pd.DataFrame:
    """Return one layer of a GeoPackage: a GeoDataFrame when it has shapes, else a DataFrame.

    Raises:
        PluginError: When the file is missing or unreadable.
    """
    try:
        return _shared_texts(in_parts.read(path, name))
    except (OSError, RuntimeError) as error:
        what = translate("TiDataviz", "A file of the workspace cannot be read.")
        todo = translate("TiDataviz", "Import the source again.")
        raise PluginError(what, str(path), todo, f"{type(error).__name__}: {error}") from error


def _shared_texts(table: pd.DataFrame) -> pd.DataFrame:
    """Keep one object for each distinct text: a survey repeats a few hundred names 50 000 times."""
    import pandas as pd

    for name in table.columns:
        if table[name].dtype == object:
            codes, texts = pd.factorize(table[name], use_na_sentinel=False)
            table[name] = texts.to_numpy(dtype=object)[codes] if hasattr(texts, "to_numpy") else texts[codes]
    return table
