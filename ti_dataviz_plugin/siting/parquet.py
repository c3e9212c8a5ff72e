"""Rows of GeoParquet, read in batches and written: what this process and workers elsewhere do alike.

Workers are sent this module and do not have the rest of the plugin: nothing here words a message.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import geopandas as gpd

TEMPORARY = ".new-"
"""How the name of a file begins while it is written."""


def read_rows(part: dict[str, Any], batch: int) -> Iterator[gpd.GeoDataFrame]:
    """Yield rows of a file in batches, in order.

    Args:
        part: Plain data, which travel to workers: ``path``; ``groups``, the row groups wanted, None for all; ``geometry``,
            the column of the shapes (WKB); ``crs``, as GeoParquet writes it, or None; ``columns`` wanted; ``values``, the
            columns that the names of folders give.
        batch: Rows held at once.
    """
    import geopandas as gpd
    import shapely
    from pyarrow.parquet import ParquetFile

    held = [name for name in part["columns"] if name not in part["values"]]
    with ParquetFile(part["path"]) as file:
        # One thread: those of a worker are dask's to share out, and here others measure meanwhile.
        options = {"row_groups": part["groups"], "columns": [*held, part["geometry"]], "use_threads": False}
        for rows in file.iter_batches(batch, **options):
            table = rows.to_pandas()
            plain = table[held].assign(**part["values"])
            shapes = shapely.from_wkb(table[part["geometry"]].to_numpy())
            yield gpd.GeoDataFrame(plain[part["columns"]], geometry=shapes, crs=part["crs"])


def write_rows(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    """Write tables one after the other in a file; return the number of rows."""
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    rows, writer = 0, None
    try:
        for table in tables:
            plain = table.drop(columns=table.geometry.name).assign(geometry=table.geometry.to_wkb())
            part = pa.Table.from_pandas(plain, preserve_index=False)
            if writer is None:
                crs = table.crs.to_json_dict() if table.crs else None
                geo = {
                    "version": "1.0.0",
                    "primary_column": "geometry",
                    "columns": {"geometry": {"encoding": "WKB", "geometry_types": [], "crs": crs}},
                }
                schema = part.schema.with_metadata({**(part.schema.metadata or {}), b"geo": json.dumps(geo).encode()})
                writer = ParquetWriter(path, schema)
            writer.write_table(part.cast(writer.schema))
            rows += len(plain)
    finally:
        if writer is not None:
            writer.close()
    return rows


def write_whole(tables: Iterable[gpd.GeoDataFrame], target: Path) -> int:
    """Write a file that takes its name when it is whole, also when two workers write the same; return the number of rows."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{TEMPORARY}{uuid4().hex[:12]}")
    try:
        rows = write_rows(tables, temporary)
        os.replace(temporary, target)  # noqa: PTH105 (Path.replace is the same call, os.replace says that it is atomic)
    finally:
        temporary.unlink(missing_ok=True)
    return rows
