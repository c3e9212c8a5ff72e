"""The ground of every territory of a level, as one shape each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from ..progress import Progress, Silent, check

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import numpy.typing as npt

    from .atlas import Atlas
    from .grouping import Grouping

_BETWEEN_REPORTS = 25


def outlines(atlas: Atlas, groups: Grouping, progress: Progress | None = None) -> gpd.GeoDataFrame:
    """Return code and geometry (EPSG:4326, not simplified) of each territory of a grouping that has communes.

    Computed once per atlas.

    Args:
        atlas: The atlas.
        groups: The grouping.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
    """
    return atlas.memo(("outlines", *groups.key), lambda: _outlines(atlas, groups, progress or Silent()))


def _outlines(atlas: Atlas, groups: Grouping, progress: Progress) -> gpd.GeoDataFrame:
    import geopandas as gpd
    import numpy as np

    progress.report(0.0, translate("TiDataviz", "Drawing the outlines of the territories"))
    communes = atlas.communes
    shapes = np.asarray(communes.geometry.array)
    code = communes["commune"].map(groups.owners)
    rows = communes.groupby(code.to_numpy()).indices
    made = []
    for number, place in enumerate(rows.values()):
        if number % _BETWEEN_REPORTS == 0:
            check(progress)
            progress.report(number / len(rows))
        made.append(_union(shapes[place]))
    return gpd.GeoDataFrame({"code": list(rows)}, geometry=made, crs=communes.crs)


def _union(shapes: npt.NDArray[np.object_]) -> object:
    """Return the union of communes.

    Neighbours share their vertices almost everywhere: joining them along these is several times as fast as a general union,
    which is made only where some overlap or leave a sliver.
    """
    import shapely

    try:
        joined = shapely.coverage_union_all(shapes)
    except shapely.errors.GEOSException:
        return shapely.union_all(shapes)
    return joined if shapely.is_valid(joined) else shapely.union_all(shapes)
