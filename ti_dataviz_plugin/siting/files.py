"""Layers of sites read in batches, layers of areas, and results written: GeoPackage, GeoParquet or CSV by extension.

A CSV has the columns ``wkt``, or ``lon`` and ``lat`` (degrees). GeoParquet goes through the Python package pyarrow; it may
be partitioned: a folder of files, in folders named ``field=value``.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ..errors import PluginError
from ..language import translate
from ..spreadsheet import harmless
from ..workspace.files import replacing
from ..workspace.geopackage import VERSION, not_written
from .parquet import read_rows, write_rows
from .parts import RESULTS
from .screening import BATCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import geopandas as gpd
    import pandas as pd

_SCREENED, _NO_SHAPE = "screened", ""
_CSV, _PARQUET, _GEOPACKAGE = (".csv",), (".parquet", ".geoparquet"), (".gpkg",)
LAYER = "|layername="
"""What parts the name of a file from that of its layer."""


def count(source: str) -> int:
    """Return how many rows a layer has, 0 when it does not tell without being read.

    Raises:
        PluginError: When the file is missing or unreadable.
    """
    path, layer = _place(source)
    suffix = path.suffix.lower()
    if is_parquet(source):
        return sum(int(_parquet(file).metadata.num_rows) for file in _members(path))
    return 0 if suffix in _CSV else max(0, int(_info(path, layer)["features"]))


def read(source: str, columns: Iterable[str], crs: str = "", batch: int = BATCH) -> Iterator[gpd.GeoDataFrame]:
    """Yield the rows of a layer in batches, with some of its columns and its geometry, in order.

    Args:
        source: A file, or the folder of a partitioned GeoParquet; of a file with several layers,
            ``file.gpkg|layername=name``.
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
    if is_parquet(source):
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


def is_parquet(name: str) -> bool:
    """Tell whether a name is that of a GeoParquet, in one file or partitioned in a folder."""
    return Path(name).suffix.lower() in _PARQUET or Path(name).is_dir()


def write(tables: Iterable[gpd.GeoDataFrame], target: Path) -> int:
    """Write tables one after the other as one layer; the file takes its name when it is whole. Return the number of rows.

    A CSV gets the figures without the shapes.

    Raises:
        PluginError: When the kind of file is not known, cannot be written, or pyarrow is missing.
    """
    suffix = target.suffix.lower()
    writers = {**dict.fromkeys(_CSV, _write_csv), **dict.fromkeys(_PARQUET, write_rows)}
    writers.update(dict.fromkeys(_GEOPACKAGE, _write_geopackage))
    if suffix not in writers:
        what = translate("TiDataviz", "Results are not written as files of this kind.")
        raise PluginError(what, str(target), translate("TiDataviz", "Choose a name that ends with .gpkg, .parquet or .csv."))
    if suffix in _PARQUET:
        _require_arrow(target)
    with replacing(target) as temporary:
        return writers[suffix](tables, temporary)


def _place(source: str) -> tuple[Path, str]:
    name, _bar, layer = source.partition(LAYER)
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
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        layers = [str(name) for name in pyogrio.list_layers(path)[:, 0]]
        if len(layers) > 1 and not layer:
            what = translate("TiDataviz", "The file has several layers: {list}.").format(list=", ".join(layers))
            todo = translate("TiDataviz", "Say which one: {example}.").format(example=f"{path}{LAYER}{layers[0]}")
            raise PluginError(what, str(path), todo)
        info: dict[str, Any] = pyogrio.read_info(path, layer=layer or None, force_feature_count=True)
    except (DataLayerError, DataSourceError, ValueError) as error:
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
        try:
            rows = pyogrio.read_dataframe(path, layer=layer or None, **options)
        except RuntimeError as error:  # of GDAL, where the file is damaged
            raise _unreadable(path, error) from error
        yield rows


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


def parts(folder_or_file: Path, wanted: list[str]) -> list[dict[str, Any]]:
    """Return what ``parquet.read_rows`` needs for each file of a partitioned GeoParquet, or for the one file, in order.

    The folders of a partition are named ``field=value``; their values are texts, so that ``01`` stays so.

    Raises:
        PluginError: When one is no GeoParquet or has no such column, or pyarrow is missing.
    """
    return [_part(file, folder_or_file, wanted) for file in _members(folder_or_file)]


def split(part: dict[str, Any], rows: int) -> list[dict[str, Any]]:
    """Return runs of row groups of a file, each of about so many rows, in order."""
    metadata = _parquet(Path(part["path"])).metadata
    runs: list[list[int]] = []
    held = rows
    for group in range(metadata.num_row_groups):
        if held >= rows:
            runs.append([])
            held = 0
        runs[-1].append(group)
        held += metadata.row_group(group).num_rows
    return [{**part, "groups": run} for run in runs]


def _members(path: Path) -> list[Path]:
    """Return the files of a partitioned GeoParquet, by name, or the one file."""
    if not path.is_dir():
        return [path]
    files = sorted(file for suffix in _PARQUET for file in path.rglob(f"*{suffix}"))
    kept = [file for file in files if not any(name[:1] in "._" for name in file.relative_to(path).parts)]
    if not kept:
        what = translate("TiDataviz", "The folder holds no GeoParquet file.")
        raise PluginError(what, str(path), translate("TiDataviz", "Choose a folder whose files end with .parquet."))
    return kept


def _part(file: Path, root: Path, wanted: list[str]) -> dict[str, Any]:
    """Return what is needed to read one file."""
    schema = _parquet(file).schema_arrow
    described = json.loads((schema.metadata or {}).get(b"geo", b"{}"))
    name = described.get("primary_column", "")
    about = described.get("columns", {}).get(name, {})
    if about.get("encoding") != "WKB":
        what = translate("TiDataviz", "The file is no GeoParquet with shapes as WKB.")
        raise PluginError(what, str(file), translate("TiDataviz", "Write it again with geopandas, or use a GeoPackage."))
    folders = file.relative_to(root).parts[:-1] if root.is_dir() else ()
    values = {key: unquote(value) for key, mark, value in (folder.partition("=") for folder in folders) if mark}
    _require_columns(file, wanted, [*schema.names, *values])
    # Without a word on it, GeoParquet is in longitude and latitude; a null says that it is not known.
    crs = about.get("crs", "OGC:CRS84")
    return {"path": str(file), "groups": None, "geometry": name, "crs": crs, "columns": wanted, "values": values}


def _read_parquet(path: Path, wanted: list[str], batch: int) -> Iterator[gpd.GeoDataFrame]:
    for part in parts(path, wanted):
        yield from read_part(part, batch)


def read_part(part: dict[str, Any], batch: int = BATCH) -> Iterator[gpd.GeoDataFrame]:
    """Yield the rows of one file of ``parts`` in batches, in order.

    Raises:
        PluginError: When it is damaged.
    """
    from shapely.errors import ShapelyError

    try:
        yield from read_rows(part, batch)
    except (OSError, ValueError, ShapelyError) as error:
        raise _unreadable(Path(part["path"]), error) from error


def _write_csv(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    rows = 0
    for place, table in enumerate(tables):
        plain = table.drop(columns=table.geometry.name)
        texts = [name for name in plain.columns if name not in RESULTS and plain[name].dtype == object]
        plain = plain.assign(**{name: plain[name].fillna("").map(str).map(harmless) for name in texts})
        plain.to_csv(path, mode="a", header=not place, index=False, encoding="utf-8")
        rows += len(plain)
    return rows


def _write_geopackage(tables: Iterable[gpd.GeoDataFrame], path: Path) -> int:
    import pyogrio

    rows = 0
    families: set[str] = set()
    for table in tables:
        family = _family(table)
        options = {"layer": _SCREENED, "driver": "GPKG", "append": rows > 0, "geometry_type": "Unknown"}
        options["promote_to_multi"] = family.startswith("MULTI")
        try:
            pyogrio.write_dataframe(table, path, dataset_options=None if rows else {"VERSION": VERSION}, **options)
        except RuntimeError as error:
            raise not_written(path, error) from error
        rows += len(table)
        families |= {family} - {_NO_SHAPE}
    if len(families) == 1:
        _declare(path, families.pop())
    return rows


def _family(table: gpd.GeoDataFrame) -> str:
    """Return the one kind of geometry that all rows can have, as GeoPackage writes it: ``GEOMETRY`` when there is none."""
    kinds = set(table.geom_type.dropna())
    if not kinds:
        return _NO_SHAPE
    parts = {kind.replace("Multi", "") for kind in kinds}
    if parts in ({"Polygon"}, {"LineString"}):
        return f"MULTI{parts.pop().upper()}"
    return "POINT" if kinds == {"Point"} else "GEOMETRY"


def _declare(path: Path, family: str) -> None:
    """Say which kind of geometry the layer holds: known only once the last batch is written."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_geometry_columns SET geometry_type_name = ?", (family,))
