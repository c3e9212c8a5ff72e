"""How far the nearest known schools of a trade are from every territory of a grouping, in a straight line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.centres import Points, centres
from .known_schools import ELSE, PRODUCTION, TEACHES, known_schools

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping


class Nearness:
    """Whether a school for the trade is near: known to teach it, perhaps (its trades are unknown), none known."""

    YES, PERHAPS, NO = "yes", "perhaps", "no"


def nearest_schools(atlas: Atlas, grouping: Grouping, codes: tuple[str, ...], radius_m: float) -> pd.DataFrame:
    """Return the nearest schools of each territory, in the order of the grouping; distances from centres of population.

    Args:
        atlas: The atlas of the grouping.
        grouping: The territories.
        codes: FAP codes of the trade, in either nomenclature.
        radius_m: A school is near when it is at most so far.

    Returns:
        school_m, school_name: nearest school known to teach the trade, of any kind; production_m, production_name: nearest
        production school that is not known to teach other trades only; near: see ``Nearness``. NaN and "" where no such
        school is known within the same projection.
    """
    import numpy as np
    import pandas as pd

    known = known_schools(atlas)
    state = known.teaching(codes)
    teaches = np.flatnonzero(state == TEACHES)
    production = np.flatnonzero((known.table["group"] == PRODUCTION) & (state != ELSE))
    _codes, middles = centres(atlas, grouping)
    school_m, school = _nearest(middles, known.points, teaches)
    production_m, other = _nearest(middles, known.points, production)
    names = np.append(known.table["name"].to_numpy(dtype=object), "")
    near = np.select([school_m <= radius_m, production_m <= radius_m], [Nearness.YES, Nearness.PERHAPS], Nearness.NO)
    columns = {"school_m": school_m, "school_name": names[school], "production_m": production_m}
    return pd.DataFrame({**columns, "production_name": names[other], "near": near})


def _nearest(
    middles: Points, places: Points, chosen: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64]]:
    """Return the distance to the nearest of some places, and its number; NaN and -1 where there is none."""
    import numpy as np

    count = len(middles.x)
    if not len(chosen):
        return np.full(count, np.nan), np.full(count, -1)
    some = Points(places.x[chosen], places.y[chosen], places.epsg[chosen])
    apart = middles.distances(some)
    apart = np.where(np.isnan(apart), np.inf, apart)
    best = apart.argmin(axis=1)
    distance = apart[np.arange(count), best]
    none = np.isinf(distance)
    return np.where(none, np.nan, distance), np.where(none, -1, chosen[best])
