"""Overlap measured by DuckDB spatial, on every core, on the same pieces as the kernel.

The extension is the file inside the package ``duckdb-extension-spatial``: nothing is fetched, and DuckDB refuses a file
whose signature is not its maker's.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from .engines import DUCKDB, measured

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pandas as pd

    from ..geography.overlap import Perimeters
    from .screening import Batch, Group

# Intersects alone as a condition: with another test beside it, DuckDB does not use its spatial join.
_OVERLAP = """
SELECT s.place, sum(CASE WHEN ST_ContainsProperly(p.shape, s.shape) THEN ST_Area(s.shape)
                         ELSE ST_Area(ST_Intersection(s.shape, p.shape)) END) AS overlap_m2
FROM sites s JOIN {pieces} p ON ST_Intersects(p.shape, s.shape) GROUP BY s.place
"""


class DuckDb:
    """DuckDB in this process."""

    name = DUCKDB

    def __init__(self) -> None:
        """Load the extension.

        Raises:
            PluginError: When it cannot be loaded.
        """
        self._connection = connect()

    def measure(
        self, perimeters: Mapping[int, Perimeters], batches: Iterable[Batch], distances: bool
    ) -> Iterator[list[pd.DataFrame]]:
        """Yield for each batch one table for each group: overlap_m2, touches, distance_m."""
        for epsg, held in perimeters.items():
            store(self._connection, f"pieces_{epsg}", held.pieces)
        for batch in batches:
            yield [
                self._measured(perimeters[group.epsg], group, distances)
                if group.epsg in perimeters
                else measured(None, group.shapes, distances)
                for group in batch.groups
            ]

    def _measured(self, perimeters: Perimeters, group: Group, distances: bool) -> pd.DataFrame:
        import numpy as np
        import pandas as pd

        store(self._connection, "sites", group.shapes)
        found = self._connection.execute(_OVERLAP.format(pieces=f"pieces_{group.epsg}")).fetchnumpy()
        overlap, touches = np.zeros(len(group.shapes)), np.zeros(len(group.shapes), dtype=bool)
        overlap[found["place"]] = found["overlap_m2"]
        touches[found["place"]] = True
        distance = np.where(touches, 0.0, np.nan)
        if distances:
            # DuckDB has no search for the nearest: the index of the pieces has.
            perimeters.fill_distances(group.shapes, distance)
        return pd.DataFrame({"overlap_m2": overlap, "touches": touches, "distance_m": distance})


def connect() -> Any:  # noqa: ANN401 (DuckDB is optional, and so are its types)
    """Return a connection in memory that knows the spatial functions.

    Raises:
        PluginError: When DuckDB refuses the extension, because of its version or of its signature.
    """
    import duckdb

    spec = find_spec("duckdb_extension_spatial")
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    file = folder / "extensions" / f"v{duckdb.__version__}" / "spatial.duckdb_extension"
    settings: dict[str, Any] = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false"}
    connection = duckdb.connect(config=settings)
    try:
        connection.load_extension(str(file))
    except duckdb.Error as error:
        what = translate("TiDataviz", "DuckDB does not load its spatial extension.")
        todo = translate("TiDataviz", "Install duckdb and duckdb-extension-spatial of the same version, 1.5.5.")
        raise PluginError(what, str(file), todo, str(error)) from error
    return connection


def store(connection: Any, table: str, shapes: object) -> None:  # noqa: ANN401
    """Write an array of shapes as a table of DuckDB: place (row number), shape."""
    import pandas as pd
    import shapely

    frame = pd.DataFrame({"wkb": shapely.to_wkb(shapes)})
    frame["place"] = range(len(frame))
    connection.register("given", frame)
    statement = f"CREATE OR REPLACE TABLE {table} AS SELECT place, ST_GeomFromWKB(wkb) AS shape FROM given"  # noqa: S608
    connection.execute(statement)  # the name of the table is ours
    connection.unregister("given")
