"""Large layers read a few thousand rows at a time.

GDAL keeps every other thread of Python waiting while it reads or writes: the window of QGIS would feel more rows at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

ROWS = 8_000


def read(path: Path, layer: str | None = None, encoding: str | None = None) -> pd.DataFrame:
    """Return a layer of a file in which GDAL finds a row at once (GeoPackage, shapefile); a GeoDataFrame if it has shapes.

    Errors are those of pyogrio.
    """
    import pandas as pd
    import pyogrio

    rows = pyogrio.read_info(path, layer=layer, encoding=encoding, force_feature_count=True)["features"]
    parts = [
        pyogrio.read_dataframe(path, layer=layer, encoding=encoding, skip_features=start, max_features=ROWS)
        for start in range(0, max(rows, 1), ROWS)
    ]
    table: pd.DataFrame = parts[0] if len(parts) == 1 else pd.concat(parts, ignore_index=True)
    return table
