"""What a file is, told by its content and never by its name."""

from __future__ import annotations

import contextlib
import json
import tempfile
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Callable, TypeVar, cast

from ..errors import PluginError
from ..language import translate
from . import in_parts, melodi, parquet, raw_tables, unpack
from .fields import key
from .shapefile_text import encodings

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

T = TypeVar("T")

XLSX = "xlsx"  # a workbook of LibreOffice too: both are read alike
CSV = "csv"
GEOJSON = "geojson"
JSON = "json"
GPKG = "gpkg"
SHAPEFILE = "shapefile"
PARQUET = "parquet"

_HEAD = 4096
_SHAPEFILE_MARK = b"\x00\x00\x27\x0a"
_SQLITE_MARK = b"SQLite format 3\x00"
_WORKBOOKS = {"xl/workbook.xml": ".xlsx", "content.xml": ".ods"}
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_INNER_SUFFIXES = (".xlsx", ".xlsm", ".ods", ".csv", ".txt", ".geojson", ".json", ".gpkg")


@dataclass(frozen=True)
class Layer:
    """One layer, sheet or table of a file.

    Attributes:
        name: Name of the layer or sheet; of the file for a CSV.
        columns: Names of the columns as written, geometry apart.
        geometry: ``Polygon``, ``MultiPolygon``, ``Point``..., ``Unknown`` when mixed, "" without geometry.
        crs: Such as ``EPSG:4326``; "" when there is no geometry, or when it is not said.
        features: Number of rows; -1 when telling would mean reading the whole file.
    """

    name: str
    columns: tuple[str, ...]
    geometry: str = ""
    crs: str = ""
    features: int = -1

    @property
    def keys(self) -> frozenset[str]:
        """Return the columns in the form by which they are looked up (see ``fields.key``)."""
        return frozenset(key(name) for name in self.columns)

    def has(self, *columns: str) -> bool:
        """Tell whether the layer has all these columns, given as keys."""
        return self.keys.issuperset(columns)


@dataclass
class Probe:
    """A file described, and ready to be read.

    Attributes:
        path: The file that the person gave; a message names this one.
        kind: One of the constants of this module.
        layers: Layers or sheets, in the order of the file.
        data_path: What is really read: the same file, or the one unpacked from it.
        encoding: Of a CSV.
        separator: Of a CSV.
    """

    path: Path
    kind: str
    layers: tuple[Layer, ...]
    data_path: Path
    encoding: str = ""
    separator: str = ""
    _tables: dict[str, pd.DataFrame] = field(default_factory=dict, repr=False)
    _folder: tempfile.TemporaryDirectory[str] | None = field(default=None, repr=False)

    def largest(self) -> Layer:
        """Return the layer or sheet with most rows: the first sheet of a workbook is often a description."""
        return max(self.layers, key=lambda layer: layer.features)

    def layer_with(self, *columns: str) -> Layer | None:
        """Return the layer with most rows among those that have all these columns, given as keys."""
        fit = [layer for layer in self.layers if layer.has(*columns)]
        return max(fit, key=lambda layer: layer.features) if fit else None

    def table(self, layer: Layer | None = None) -> pd.DataFrame:
        """Return a sheet, CSV or JSON list as a table of texts: headers as written, "" for an empty cell.

        The index is the row number of the spreadsheet or the line number of the file.
        """
        layer = layer or self.largest()
        if layer.name not in self._tables and self.kind == CSV:
            text, _encoding = raw_tables.decode(self.path, self.data_path.read_bytes())
            self._tables[layer.name] = raw_tables.read_text_table(self.path, text, self.separator)
        if layer.name not in self._tables or self.kind not in (XLSX, CSV, JSON, PARQUET):
            raise TypeError(f"{self.kind} is read with shapes()")
        return self._tables[layer.name]

    def shapes(self, layer: Layer | None = None) -> gpd.GeoDataFrame:
        """Return a layer with its geometry, columns as written; a plain DataFrame when the layer has no geometry."""
        layer = layer or self.largest()
        if layer.name not in self._tables:
            self._tables[layer.name] = _read_layer(self.path, self.data_path, layer.name)
        return cast("gpd.GeoDataFrame", self._tables[layer.name])

    def sample(self, layer: Layer, rows: int = 20) -> pd.DataFrame:
        """Return the first rows of a layer without geometry, columns as written."""
        if layer.name in self._tables:
            return self._tables[layer.name].head(rows)
        if self.kind == CSV:
            return self.table(layer).head(rows)
        return _read_layer(self.path, self.data_path, layer.name, rows)

    def close(self) -> None:
        """Forget what was read, and remove what was unpacked."""
        self._tables.clear()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def probe(path: Path | str) -> Probe:
    """Describe a file by its content.

    Raises:
        PluginError: When the file is missing, empty, cut short, or of a kind that no reader knows.
    """
    if not (path := Path(path)).is_file():
        raise PluginError(
            translate("TiDataviz", "The file {name} does not exist.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Check its place and its name."),
        )
    folder = tempfile.TemporaryDirectory(prefix="ti_dataviz_")
    try:
        result = _describe(path, path, Path(folder.name), packed=False)
    except BaseException:
        folder.cleanup()
        raise
    result._folder = folder  # noqa: SLF001 (its own factory)
    return result


def _describe(path: Path, data_path: Path, folder: Path, packed: bool) -> Probe:
    """Find the kind of a file from its first bytes, and describe it."""
    with data_path.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head.strip():
        raise PluginError(
            translate("TiDataviz", "The file {name} is empty.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Download it again in full, then import it."),
        )
    if head.startswith(b"PK"):
        return _zip(path, data_path, folder, packed)
    if head.startswith(b"\x1f\x8b") and not packed:
        return _describe(path, unpack.unpack_gzip(data_path, folder), folder, packed=True)
    binary: dict[bytes, Callable[[Path, Path, Path], Probe]] = {
        _SQLITE_MARK: _gpkg,
        _SHAPEFILE_MARK: _shapefile,
        b"PAR1": _parquet,
    }
    for mark, describe in binary.items():
        if head.startswith(mark):
            return describe(path, data_path, folder)
    _refuse_unknown(path, head)
    if head.decode("utf-8-sig", "replace").lstrip()[:1] in ("{", "["):
        return _json(path, data_path, folder)
    return _csv(path, data_path)


def _refuse_unknown(path: Path, head: bytes) -> None:
    """Raise for the kinds of file that are known not to be readable, saying what to do."""
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise PluginError(
            translate(
                "TiDataviz", "The file {name} is a workbook of the old format .xls, or is protected by a password."
            ).format(name=path.name),
            str(path),
            translate("TiDataviz", "Open it in a spreadsheet, save it as .xlsx without password, and import that file."),
        )
    if head.lstrip().startswith(b"<"):
        raise PluginError(
            translate("TiDataviz", "The file {name} is a web page or an XML document, not data.").format(name=path.name),
            str(path),
            translate("TiDataviz", "The server may have answered with an error page: download the file again."),
        )
    if b"\x00" in head or head.startswith(b"%PDF"):
        raise _unknown(path)


def _unknown(path: Path, detail: str = "") -> PluginError:
    return PluginError(
        translate("TiDataviz", "The file {name} is of no known kind.").format(name=path.name),
        str(path),
        translate(
            "TiDataviz",
            "Import an XLSX or ODS workbook, a CSV in UTF-8, a GeoJSON, a GeoPackage, a shapefile, or a zip of one of them.",
        ),
        detail,
    )


def _zip(path: Path, data_path: Path, folder: Path, packed: bool) -> Probe:
    """Describe a workbook, or the one file that matters in an archive."""
    names = unpack.check_zip(data_path)
    for mark, suffix in _WORKBOOKS.items():
        if mark in names and (suffix != ".ods" or _is_ods(data_path)):
            return _workbook(path, data_path, folder, suffix)
    if packed:
        raise _unknown(path, ", ".join(names[:20]))
    inside = folder / "inside"
    inside.mkdir()
    files = unpack.unpack_zip(data_path, inside)
    shapefiles = [file for file in files if file.suffix.lower() == ".shp"]
    wanted = shapefiles or [file for file in files if file.suffix.lower() in _INNER_SUFFIXES]
    # INSEE packs the list of codes beside the data.
    wanted = [file for file in wanted if not file.stem.lower().endswith("_metadata")] or wanted
    if len(wanted) == 1:
        return _describe(path, wanted[0], folder, packed=True)
    if not wanted:
        raise _unknown(path, ", ".join(names[:20]))
    raise PluginError(
        translate("TiDataviz", "The archive {name} holds several files: {files}.").format(
            name=path.name, files=", ".join(sorted(file.name for file in wanted)[:20])
        ),
        str(path),
        translate("TiDataviz", "Unpack it and import the files one at a time."),
    )


def _is_ods(data_path: Path) -> bool:
    """Tell a spreadsheet of LibreOffice from its other documents."""
    with zipfile.ZipFile(data_path) as archive:
        return "mimetype" in archive.namelist() and archive.read("mimetype").strip() == _ODS_TYPE


def _workbook(path: Path, data_path: Path, folder: Path, suffix: str) -> Probe:
    data_path = unpack.with_suffix(data_path, folder, suffix)
    tables = raw_tables.read_workbook(data_path, path)
    layers = tuple(
        Layer(name, tuple(map(str, table.columns)), features=len(table))
        for name, table in tables.items()
        if len(table.columns)
    )
    if not layers:
        raise PluginError(
            translate("TiDataviz", "The workbook {name} holds no filled sheet.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Download it again in full, then import it."),
        )
    return Probe(path, XLSX, layers, data_path, _tables=tables)


def _gpkg(path: Path, data_path: Path, folder: Path) -> Probe:
    """Describe a GeoPackage. Its header says how long the file should be."""
    with data_path.open("rb") as stream:
        header = stream.read(100)
    page = int.from_bytes(header[16:18], "big")
    pages = int.from_bytes(header[28:32], "big")
    if data_path.stat().st_size < (65536 if page == 1 else page) * pages:
        raise unpack.truncated(path)
    data_path = unpack.with_suffix(data_path, folder, ".gpkg")
    return Probe(path, GPKG, _layers(path, data_path), data_path)


def _shapefile(path: Path, data_path: Path, _folder: Path) -> Probe:
    """Describe a shapefile. Its header says how long the .shp should be, and it goes with a .dbf and a .shx."""
    with data_path.open("rb") as stream:
        length = 2 * int.from_bytes(stream.read(28)[24:28], "big")
    if data_path.stat().st_size < length:
        raise unpack.truncated(path)
    beside = {file.suffix.lower() for file in data_path.parent.glob(data_path.stem + ".*")}
    if not {".dbf", ".shx"} <= beside:
        raise PluginError(
            translate("TiDataviz", "The shapefile {name} lacks its .dbf or .shx file.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Put all the files of the shapefile side by side, or import the zip."),
        )
    return Probe(path, SHAPEFILE, _layers(path, data_path), data_path)


def _layers(path: Path, data_path: Path) -> tuple[Layer, ...]:
    import pyogrio

    def read() -> tuple[Layer, ...]:
        names = [str(name) for name, _geometry in pyogrio.list_layers(str(data_path))]
        described = []
        for name in names:
            encoding = encodings(data_path)[-1] if data_path.suffix.lower() == ".shp" else None
            info = pyogrio.read_info(str(data_path), layer=name, force_feature_count=True, encoding=encoding)
            columns = tuple(str(column) for column in info["fields"])
            described.append(Layer(name, columns, info["geometry_type"] or "", info["crs"] or "", int(info["features"])))
        return tuple(described)

    return in_parts.worded(path, read)


def _read_layer(path: Path, data_path: Path, layer: str, rows: int = 0) -> pd.DataFrame:
    """Return a layer, or its first rows without geometry."""
    import pyogrio

    def read(encoding: str | None = None) -> pd.DataFrame:
        if not rows:
            return in_parts.read(data_path, layer, encoding)
        first = pyogrio.read_dataframe(data_path, layer=layer, encoding=encoding, max_features=rows, read_geometry=False)
        return cast("pd.DataFrame", first)

    def read_shapefile() -> pd.DataFrame:
        *others, last = encodings(data_path)
        for encoding in others:
            with contextlib.suppress(UnicodeDecodeError):
                return read(encoding)
        return read(last)

    return in_parts.worded(path, read_shapefile if data_path.suffix.lower() == ".shp" else read)


def _json(path: Path, data_path: Path, folder: Path) -> Probe:
    """Describe a GeoJSON, or a plain list of records."""
    from pyogrio.errors import DataSourceError

    with data_path.open("rb") as stream:
        stream.seek(max(0, data_path.stat().st_size - _HEAD))
        tail = stream.read().rstrip(b"\x00 \t\r\n")
    if not tail.endswith((b"}", b"]")):
        raise unpack.truncated(path)
    data_path = unpack.with_suffix(data_path, folder, ".geojson")
    try:
        return in_parts.worded(path, lambda: _geojson(path, data_path))
    except PluginError as error:
        if isinstance(error.__cause__, DataSourceError):
            return _records(path, data_path)
        raise


def _geojson(path: Path, data_path: Path) -> Probe:
    """Describe a GeoJSON; it is read at once, since finding its columns takes as long."""
    import pyogrio

    name = str(pyogrio.list_layers(str(data_path))[0][0])
    table = pyogrio.read_dataframe(str(data_path), layer=name)
    columns = tuple(str(column) for column in table.columns if column != "geometry")
    kinds = sorted({str(kind) for kind in table.geometry.geom_type.dropna().unique()}) if "geometry" in table.columns else []
    geometry = "" if not kinds else kinds[0] if len(kinds) == 1 else "Unknown"
    crs = "" if not kinds or table.crs is None else table.crs.to_string()
    return Probe(path, GEOJSON, (Layer(name, columns, geometry, crs, len(table)),), data_path, _tables={name: table})


def _records(path: Path, data_path: Path) -> Probe:
    """Describe a JSON list of records, such as an API gives when no geometry is asked, bare or in an envelope."""
    import pandas as pd

    try:
        content = json.loads(data_path.read_bytes().decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise unpack.truncated(path, str(error)) from error
    content = raw_tables.records(melodi.records(content, path))
    if not isinstance(content, list) or not content or not all(isinstance(record, dict) for record in content):
        raise _unknown(path)
    table = pd.DataFrame.from_records(content, index=range(1, len(content) + 1)).astype(object)
    table = table.where(table.notna(), "")
    layer = Layer(path.name, tuple(map(str, table.columns)), features=len(table))
    return Probe(path, JSON, (layer,), data_path, _tables={layer.name: table})


def _parquet(path: Path, data_path: Path, _folder: Path) -> Probe:
    """Describe a Parquet file; it is read at once."""
    table = parquet.read_table(path, data_path)
    layer = Layer(path.name, tuple(map(str, table.columns)), features=len(table))
    return Probe(path, PARQUET, (layer,), data_path, _tables={layer.name: table})


def _csv(path: Path, data_path: Path) -> Probe:
    """Describe a text file by its first line."""
    text, encoding = raw_tables.decode(path, data_path.read_bytes())
    separator, columns = raw_tables.layout_of(path, text)
    if not separator:
        raise _unknown(path, text[:200])
    layer = Layer(path.name, columns)
    return Probe(path, CSV, (layer,), data_path, encoding, separator)
