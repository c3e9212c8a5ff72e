"""Layers read by GDAL: large ones a few thousand rows at a time, failures worded.

GDAL keeps every other thread of Python waiting while it reads or writes: the window of QGIS would feel more rows at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, TypeVar

from ..errors import PluginError
from ..language import translate
from . import unpack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pandas as pd

T = TypeVar("T")

ROWS = 8_000


def read(
    path: Path, layer: str | None = None, encoding: str | None = None, columns: Sequence[str] | None = None
) -> pd.DataFrame:
    """Return a layer of a file in which GDAL finds a row at once (GeoPackage, shapefile); a GeoDataFrame if it has shapes.

    Only some columns when they are named: reading the others takes as long again.

    Errors are those of pyogrio.
    """
    import pandas as pd
    import pyogrio

    rows = pyogrio.read_info(path, layer=layer, encoding=encoding, force_feature_count=True)["features"]
    how = {"layer": layer, "encoding": encoding, "columns": None if columns is None else list(columns)}
    parts = [
        pyogrio.read_dataframe(path, skip_features=start, max_features=ROWS, **how) for start in range(0, max(rows, 1), ROWS)
    ]
    table: pd.DataFrame = parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)
    return table


def worded(path: Path, read: Callable[[], T]) -> T:
    """Run a reading by GDAL, and word its failures.

    Raises:
        PluginError: When the file is damaged, or its characters cannot be read.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, GeometryError
    from shapely.errors import ShapelyError

    try:
        return read()
    except (UnicodeDecodeError, UnboundLocalError) as error:  # the second is pyogrio's, for a .prj in no text
        raise PluginError(
            translate("TiDataviz", "The characters of the file {name} are not in UTF-8.").format(name=path.name),
            str(path),
            translate("TiDataviz", "Open it in QGIS and save it again as GeoJSON or GeoPackage."),
            str(error),
        ) from error
    except (DataLayerError, DataSourceError, GeometryError, ShapelyError) as error:
        raise unpack.truncated(path, str(error)) from error
