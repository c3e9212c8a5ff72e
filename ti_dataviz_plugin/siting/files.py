"""Layers of sites read in batches, layers of areas, and results written: GeoPackage, GeoParquet or CSV by extension.

A CSV has the columns ``wkt``, or ``lon`` and ``lat`` (degrees). GeoParquet goes through the Python package pyarrow.
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..spreadsheet import harmless
from ..workspace.files import replacing
from .screening import BATCH, RESULTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import geopandas as gpd
    import pandas as pd

_CSV, _PARQUET, _GEOPACKAGE = (".csv",), (".parquet", ".geoparquet"), (".gpkg",)
_LAYER = "|layername="


def count(source: str) -> int:
    """Return how many rows a layer has, 0 when it does not tell without being read.

    Raises:
        PluginError: When the file is missing or unreadable.
    """
    path, layer = _place(source)
    suffix = path.suffix.lower()
    if suffix in _PARQUET:
        return int(_parquet(path).metadata.num_rows)
    return 0 if suffix in _CSV else max(0, int(_info(path, layer)["features"]))


def read(source: str, columns: Iterable[str], crs: str = "", batch: int = BATCH) -> Iterator[gpd.GeoDataFrame]:
    """Yield the rows of a layer in batches, with some of its columns and its geometry, in order.

    Args:
        source: A file; of a file with several layers, ``file.gpkg|layername=name``.
        columns: The columns wanted.
        crs: Coordinate system of a CSV with a column ``wkt``, such as ``EPSG:2154``.
        batch: Rows held at once.

    Raises:
        PluginError: When the file is missing or unreadable, has no such column or coordinate system, or pyarrow is missing.
    """
    path, layer = _place(source)
    wanted = list(dict.fromkeys(columns))
    suffix = path.suffix.lower()
    if suffix in _CSV:
        return _read_csv(path, wanted, crs, batch)
    if suffix in _PARQUET:
        return _read_parquet(path, wanted, batch)
    return _read_layer(path, layer, wanted, batch)


def fields(source: str) -> list[str]:
    """Return the names of the fields of a layer other than a CSV or GeoParquet file.

    Raises:
        PluginError: When the file is missing or unreadable.
    """
    path, layer = _place(source)
    return [str(name) for name in _info(path, layer)["fields"]]


def read_whole(source: str, crs: str = "") -> gpd.GeoSeries:
    """Return the shapes of a layer of areas.

    Raises:
        PluginError: See ``read``.
    """
    import geopandas as gpd
    import pandas as pd

    parts = [frame.geometry for frame in read(source, (), crs)]
    return gpd.GeoSeries(pd.concat(parts, ignore_index=True)) if parts else gpd.GeoSeries([], crs=4326)


def write(tables: Iterable[gpd.GeoDataFrame], target: Path) -> int:
    """Write tables one after the other as one layer; the file takes its name when it is whole. Return the number of rows.

    A CSV gets the figures without the shapes.

    Raises:
        PluginError: When the kind of file is not known, cannot be written, or pyarrow is missing.
    """
    suffix = target.suffix.lower()
    writers = {**dict.fromkeys(_CSV, _write_csv), **dict.fromkeys(_PARQUET, _write_parquet)}
    writers.update(dict.fromkeys(_GEOPACKAGE, _write_geopackage))
    if suffix not in writers:
        what = translate("TiDataviz", "Results are not written as files of this kind.")
        raise PluginError(what, str(target), translate("TiDataviz", "Choose a name that ends with .gpkg, .parquet or .csv."))
    if suffix in _PARQUET:
        _require_arrow(target)
    with replacing(target) as temporary:
        return writers[suffix](tables, temporary)


def _place(source: str) -> tuple[Path, str]:
    name, _bar, layer = source.partition(_LAYER)
    path = Path(name)
    if not path.exists():
        what = translate("TiDataviz", "This file does not exist.")
        raise PluginError(what, name, translate("TiDataviz", "Check its name."))
    return path, layer


def _unreadable(path: Path, error: Exception) -> PluginError:
    what = translate("TiDataviz", "The file could not be read as a layer.")
    todo = translate("TiDataviz", "Check that it opens in QGIS.")
    return PluginError(what, str(path), todo, f"{type(error).__name__}: {error}")


def _info(path: Path, layer: str) -> dict[str, Any]:
    import pyogrio
    from pyogrio.errors import DataSourceError

    try:
        layers = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
        if len(layers) > 1 and not layer:
            what = translate("TiDataviz", "The file has several layers: {list}.").format(list=", ".join(layers))
            todo = translate("TiDataviz", "Say which one: {example}.").format(example=f"{path}{_LAYER}{layers[0]}")
            raise PluginError(what, str(path), todo)
        info: dict[str, Any] = pyogrio.read_info(path, layer=layer or None, force_feature_count=True)
    except (DataSourceError, ValueError) as error:
        raise _unreadable(path, error) from error
    return info


def _require_columns(path: Path, wanted: list[str], held: Iterable[str]) -> None:
    absent = [name for name in wanted if name not in set(held)]
    if absent:
        what = translate("TiDataviz", "The layer has no field of this name: {names}.").format(names=", ".join(absent))
        todo = translate("TiDataviz", "Its fields are: {names}.").format(names=", ".join(map(str, held)))
        raise PluginError(what, str(path), todo)


def _read_layer(path: Path, layer: str, wanted: list[str], batch: int) -> Iterator[gpd.GeoDataFrame]:
    import pyogrio

    info = _info(path, layer)
    _require_columns(path, wanted, info["fields"])
    if info["geometry_type"] is None:
        what = translate("TiDataviz", "The layer has no geometry.")
        raise PluginError(what, str(path), translate("TiDataviz", "Choose a layer with shapes."))
    for start in range(0, max(1, info["features"]), batch):
        options = {"columns": wanted, "skip_features": start, "max_features": batch}
        yield pyogrio.read_dataframe(path, layer=layer or None, **options)


def _read_csv(path: Path, wanted: list[str], crs: str, batch: int) -> Iterator[gpd.GeoDataFrame]:
    import pandas as pd

    try:
        parts = pd.read_csv(path, dtype=str, chunksize=batch, sep=_separator(path), keep_default_na=False)
        for part in parts:
            _require_columns(path, wanted, part.columns)
            yield _placed(path, part, crs)[[*wanted, "geometry"]]
    except (pd.errors.ParserError, pd.errors.EmptyDataError, UnicodeDecodeError) as error:
        raise _unreadable(path, error) from error


def _separator(path: Path) -> str:
    """Return what parts the columns in the first line."""
    with path.open(encoding="utf-8-sig") as lines:
        header = lines.readline()
    return max(",;\t", key=header.count)


def _placed(path: Path, part: pd.DataFrame, crs: str) -> gpd.GeoDataFrame:
    """Return rows of a CSV with their shapes; a row whose place is not readable has none."""
    import geopandas as gpd
    import pandas as pd
    import shapely

    named = {str(name).strip().lower(): name for name in part.columns}
    if "wkt" in named:
        if not crs:
            what = translate("TiDataviz", "A layer does not say its coordinate system.")
            raise PluginError(what, str(path), translate("TiDataviz", "Say it with --crs, such as --crs EPSG:2154."))
        return gpd.GeoDataFrame(part, geometry=shapely.from_wkt(part[named["wkt"]], on_invalid="ignore"), crs=crs)
    if "lon" not in named or "lat" not in named:
        what = translate("TiDataviz", "The CSV file does not say where its rows are.")
        raise PluginError(
            what, str(path), translate("TiDataviz", "It needs a column wkt, or columns lon and lat (degrees).")
        )
    lon, lat = (pd.to_numeric(part[named[name]].str.replace(",", "."), errors="coerce") for name in ("lon", "lat"))
    points = gpd.GeoSeries(gpd.points_from_xy(lon, lat), index=part.index, crs=crs or 4326)
    return gpd.GeoDataFrame(part, geometry=points.where(lon.notna() & lat.notna(), None))


def _require_arrow(path: Path) -> None:
    if find_spec("pyarrow") is None:
        what = translate("TiDataviz", "GeoParquet needs the Python package pyarrow, which is not installed.")
        raise PluginError(what, str(path), translate("TiDataviz", "Install pyarrow, or use a GeoPackage."))


def _parquet(path: Path) -> Any:  # noqa: ANN401 (pyarrow is optional, and so are its types)
    _require_arrow(path)
    import pyarrow as pa
    from pyarrow.parquet import ParquetFile

    try:
        return ParquetFile(path)
    except (OSError, pa.ArrowInvalid) as error:
        raise _unreadable(path, error) from error


def _read_parquet(path: Path, wanted: list[str], batch: int) -> Iterator[gpd.GeoDataFrame]:
    import geopandas as gpd
    import shapely

    file = _parquet(path)
    described = json.loads((file.schema_arrow.metadata or {}).get(b"geo", b"{}"))
    name = described.get("primary_column", "")
    about = described.get("columns", {}).get(name, {})
    if about.get("encoding") != "WKB":
        what = translate("TiDataviz", "The file is no GeoParquet with shapes as WKB.")
        raise PluginError(what, str(path), translate("TiDataviz", "Write it again with geopandas, or use a GeoPackage."))
    _require_columns(path, wanted, file.schema_arrow.names)
    # Without a word on it, GeoParquet is in longitude and latitude; a null says that it is not known.
    crs = about.get("crs", "OGC:CRS84")
    for part in file.iter_batches(batch, columns=[*wanted, name]):
        rows = part.to_pandas()
        yield gpd.GeoDataFrame(rows[wanted], geometry=shapely.from_wkb(rows[name]), crs=crs)


def _write_csv(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    rows = 0
    for table in tables:
        plain = table.drop(columns=table.geometry.name)
        texts = [name for name in plain.columns if name not in RESULTS and plain[name].dtype == object]
        plain = plain.assign(**{name: plain[name].fillna("").map(str).map(harmless) for name in texts})
        plain.to_csv(path, mode="a", header=not rows, index=False, encoding="utf-8")
        rows += len(plain)
    return rows


def _write_geopackage(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    import pyogrio

    rows = 0
    for table in tables:
        options = {"layer": "screened", "driver": "GPKG", "append": rows > 0, "geometry_type": "Unknown"}
        pyogrio.write_dataframe(table, path, dataset_options=None if rows else {"VERSION": "1.2"}, **options)
        rows += len(table)
    return rows


def _write_parquet(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    rows, writer = 0, None
    try:
        for table in tables:
            plain = table.drop(columns=table.geometry.name).assign(geometry=table.geometry.to_wkb())
            part = pa.Table.from_pandas(plain, preserve_index=False)
            if writer is None:
                column = {"encoding": "WKB", "geometry_types": [], "crs": table.crs.to_json_dict()}
                geo = {"version": "1.0.0", "primary_column": "geometry", "columns": {"geometry": column}}
                schema = part.schema.with_metadata({**(part.schema.metadata or {}), b"geo": json.dumps(geo).encode()})
                writer = ParquetWriter(path, schema)
            writer.write_table(part.cast(writer.schema))
            rows += len(plain)
    finally:
        if writer is not None:
            writer.close()
    return rows
