"""Overlap measured by DuckDB spatial, on every core, on the same pieces as the kernel.

The extension is the file inside the package ``duckdb-extension-spatial``: nothing is fetched, and DuckDB refuses a file
whose signature is not its maker's.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..errors import PluginError
from ..language import translate
from .engines import DUCKDB
from .parts import by_perimeters, figures
from .screening import united

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.overlap import Perimeters
    from .parts import Tally
    from .screening import Areas

# Intersects alone: with another test beside it, DuckDB does not use its spatial join.
_MEET = "ST_Intersects(p.shape, s.shape)"
_OVERLAP = "s.place AS place, sum(ST_Area(ST_Intersection(s.shape, p.shape))) AS overlap_m2"


class DuckDb:
    """DuckDB in this process."""

    name = DUCKDB

    def __init__(self) -> None:
        """Load the extension.

        Raises:
            PluginError: When it cannot be loaded.
        """
        self._connection = connect()

    def hold(self, areas: Areas) -> dict[int, tuple[Perimeters, Any]]:
        """Return the areas of each place, united and cut, with DuckDB's table of the pieces; see ``Engine``."""
        return {epsg: (made, stored(self._connection, made.pieces)[1]) for epsg, made in united(areas).items()}

    def measure(
        self,
        held: Mapping[int, tuple[Perimeters, Any]],
        sites: Iterable[gpd.GeoDataFrame],
        partition: str,  # noqa: ARG002 (there is one computer)
        distances: bool,
        tally: Tally,
    ) -> Iterator[gpd.GeoDataFrame]:
        """Yield each batch of sites with ``RESULTS``; see ``Engine``."""
        nowhere = by_perimeters({}, distances)

        def measure(epsg: int, shapes: NDArray[np.object_]) -> pd.DataFrame:
            return self._measured(*held[epsg], shapes, distances) if epsg in held else nowhere(epsg, shapes)

        for frame in sites:
            yield frame.assign(**figures(frame.geometry, measure, tally))

    def close(self) -> None:
        """Forget the tables."""
        self._connection.close()

    def _measured(self, perimeters: Perimeters, pieces: Any, shapes: NDArray[np.object_], distances: bool) -> pd.DataFrame:  # noqa: ANN401
        import numpy as np
        import pandas as pd

        name, sites = stored(self._connection, shapes)
        pairs = sites.set_alias("s").join(pieces.set_alias("p"), _MEET)
        found = pairs.aggregate(_OVERLAP, "s.place").fetchnumpy()
        self._connection.execute(f"DROP TABLE {name}")
        overlap, touches = np.zeros(len(shapes)), np.zeros(len(shapes), dtype=bool)
        overlap[found["place"]] = found["overlap_m2"]
        touches[found["place"]] = True
        distance = np.where(touches, 0.0, np.nan)
        if distances:
            # DuckDB has no search for the nearest: the index of the pieces has.
            perimeters.fill_distances(shapes, distance)
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


def stored(connection: Any, shapes: object) -> tuple[str, Any]:  # noqa: ANN401
    """Return the name of a new table of DuckDB that holds an array of shapes, and the table: place (row number), shape."""
    import pandas as pd
    import shapely

    frame = pd.DataFrame({"wkb": shapely.to_wkb(shapes)})
    frame["place"] = range(len(frame))
    name = f"shapes_{uuid4().hex}"
    # Read anew at each use, the shapes would not be joined by their index.
    connection.from_df(frame).project("place, ST_GeomFromWKB(wkb) AS shape").create(name)
    return name, connection.table(name)
