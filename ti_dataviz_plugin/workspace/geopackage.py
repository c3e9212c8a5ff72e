"""Tables to and from GeoPackage files, version 1.2, which every QGIS since 3.22 reads without a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..sources import in_parts
from .files import disk_error, replacing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

VERSION = "1.2"


def write_layers(path: Path, layers: Mapping[str, pd.DataFrame]) -> None:
    """Write tables (GeoDataFrames become spatial layers) to one GeoPackage, whole or not at all.

    Args:
        path: File to write or replace.
        layers: Table of each layer, by name, in order.

    Raises:
        PluginError: When the disk is full or the file cannot be written.
    """
    with replacing(path) as temporary:
        try:
            for name, table in layers.items():
                _write(temporary, name, table)
        except (OSError, RuntimeError) as error:
            # GDAL says "disk I/O error" or "failed" where Python would say ENOSPC.
            cause = error if isinstance(error, OSError) else OSError(*_reason(path, error))
            raise disk_error(cause, path) from error


def _reason(path: Path, error: RuntimeError) -> tuple[int, str]:
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


def _geometry_type(kinds: set[str]) -> str:
    if kinds == {"Polygon"}:
        return "MultiPolygon"
    if kinds == {"LineString"}:
        return "MultiLineString"
    return "Point" if kinds == {"Point"} else "Unknown"


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
