"""Parquet files, which not every QGIS can read: by GDAL where it has the driver, else by the package pyarrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from .fields import clean
from .unpack import truncated

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

_MARK = b"PAR1"


def read_table(path: Path, data_path: Path) -> pd.DataFrame:
    """Return a Parquet file as a table of texts; a geometry is given as WKT. The index is the number of the row.

    Args:
        path: File that the person gave, for messages.
        data_path: File to read.

    Raises:
        PluginError: When the file is cut short, or when nothing on this machine reads the format.
    """
    import pandas as pd

    with data_path.open("rb") as stream:
        stream.seek(0, 2)
        size = stream.tell()
        stream.seek(max(0, size - len(_MARK)))
        if size < 12 or stream.read() != _MARK:
            raise truncated(path)
    table = _by_gdal(path, data_path) if _gdal_reads() else _by_pyarrow(path, data_path)
    table.index = pd.RangeIndex(1, len(table) + 1)
    for name in table.columns:
        table[name] = [_text(value) for value in table[name]]
    return table


def _gdal_reads() -> bool:
    import pyogrio

    return "Parquet" in pyogrio.list_drivers(read=True)


def _by_gdal(path: Path, data_path: Path) -> pd.DataFrame:
    import pandas as pd
    import pyogrio
    from pyogrio.errors import DataLayerError, DataSourceError

    try:
        table = pyogrio.read_dataframe(data_path)
    except (DataLayerError, DataSourceError, ValueError) as error:
        raise truncated(path, str(error)) from error
    return pd.DataFrame({name: table[name].to_numpy(dtype=object) for name in table.columns})


def _by_pyarrow(path: Path, data_path: Path) -> pd.DataFrame:
    import pandas as pd

    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import ParquetFile
    except ImportError as error:
        raise PluginError(
            translate("TiDataviz", "The file {name} is in the Parquet format, which this QGIS cannot read.").format(
                name=path.name
            ),
            str(path),
            translate(
                "TiDataviz",
                "Take the CSV export of the same data and import that; or install the Python package pyarrow, or a QGIS "
                "whose GDAL has the Parquet driver.",
            ),
            str(error),
        ) from error
    try:
        with ParquetFile(data_path) as content:
            columns = content.read().to_pydict()
    except (ArrowException, OSError, ValueError) as error:
        raise truncated(path, str(error)) from error
    return pd.DataFrame(columns, dtype=object)


def _text(value: object) -> str:
    """Return a cell as text: a geometry, or the bytes of one, as WKT."""
    import shapely

    if isinstance(value, (bytes, bytearray)):
        value = shapely.from_wkb(bytes(value), on_invalid="ignore")
    if isinstance(value, shapely.Geometry):
        return str(value.wkt)
    return clean(value)
