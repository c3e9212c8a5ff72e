"""Tables to and from GeoPackage files, version 1.2, which every QGIS since 3.22 reads without a warning."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..sources import in_parts
from .files import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

VERSION = "1.2"
OUTLINES, JOINED = "outlines", "map"
"""Names of a layer that holds each shape once, and of the one that repeats them, as once a year."""


def write_layers(path: Path, layers: Mapping[str, pd.DataFrame], rows: pd.DataFrame | None = None) -> None:
    """Write tables (GeoDataFrames become spatial layers) to one GeoPackage, whole or not at all.

    Args:
        path: File to write or replace.
        layers: Table of each layer, by name, in order.
        rows: Rows of one more spatial layer, ``map``: each has the ``code`` of a shape of the layer ``outlines``.

    Raises:
        PluginError: When the disk is full or the file cannot be written.
    """
    with replacing(path) as temporary:
        try:
            for name, table in layers.items():
                _write(temporary, name, table)
            if rows is not None:
                _join(temporary, rows)
        except (RuntimeError, sqlite3.Error) as error:
            raise not_written(path, error) from error


def not_written(path: Path, error: Exception) -> OSError:
    """Return what Python would say of a failure of GDAL or SQLite to write in a folder, for ``files.replacing`` to word.

    GDAL says "disk I/O error" or "failed" where Python would say ENOSPC.
    """
    import errno
    import shutil

    full = shutil.disk_usage(path.parent).free < 1_000_000 or "full" in str(error)
    return OSError(errno.ENOSPC if full else errno.EIO, str(error))


def _write(path: Path, name: str, table: pd.DataFrame) -> None:
    import geopandas as gpd
    import pyogrio

    options: dict[str, Any] = {"layer": name, "driver": "GPKG"}
    if path.exists():
        options["append"] = True
    else:
        options["dataset_options"] = {"VERSION": VERSION}
    if isinstance(table, gpd.GeoDataFrame):
        options["layer_options"] = {"GEOMETRY_NAME": "geom"}
        found = set(table.geom_type.dropna())
        kinds = {kind.replace("Multi", "") for kind in found}
        options["geometry_type"] = _geometry_type(kinds, "MultiPoint" in found)
        options["promote_to_multi"] = options["geometry_type"].startswith("Multi")
    for start in range(0, max(len(table), 1), in_parts.ROWS):
        pyogrio.write_dataframe(table.iloc[start : start + in_parts.ROWS], path, **options)
        options["append"] = True


def _join(path: Path, rows: pd.DataFrame) -> None:
    """Add a layer as a view, which GeoPackage allows: rows joined with the shapes written once."""
    with closing(sqlite3.connect(path)) as database, database:
        rows.to_sql("map_rows", database, index=False)
        database.execute("CREATE INDEX outlines_code ON outlines (code)")
        database.execute(
            "CREATE VIEW map AS SELECT r.rowid AS OGC_FID, r.*, s.geom AS geom "
            "FROM map_rows r JOIN outlines s ON s.code = r.code"
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id) "
            "SELECT 'map', data_type, 'map', min_x, min_y, max_x, max_y, srs_id "
            "FROM gpkg_contents WHERE table_name = 'outlines'"
        )
        database.execute(
            "INSERT INTO gpkg_geometry_columns SELECT 'map', column_name, geometry_type_name, srs_id, z, m "
            "FROM gpkg_geometry_columns WHERE table_name = 'outlines'"
        )


def _geometry_type(kinds: set[str], several: bool) -> str:
    if kinds == {"Polygon"}:
        return "MultiPolygon"
    if kinds == {"LineString"}:
        return "MultiLineString"
    if kinds == {"Point"}:
        return "MultiPoint" if several else "Point"
    return "Unknown"


def read_layer(path: Path, name: str | None = None, columns: Sequence[str] | None = None) -> pd.DataFrame:
    """Return one layer of a GeoPackage, or some of its columns: a GeoDataFrame when it has shapes, else a DataFrame.

    Raises:
        PluginError: When the file is missing or unreadable.
    """
    try:
        return _shared_texts(in_parts.read(path, name, columns=columns))
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
