"""Room for several projects on one site (land sobriety): how many such projects its area could hold, and what is left.

Areas are gross: roads, setbacks, slopes and what is already built are not taken off. What fits is a ceiling, not a plan.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import number, translate
from .context import Known
from .titles import fact_text, range_text

if TYPE_CHECKING:
    import pandas as pd


def projects(area: pd.Series, wanted: tuple[float, float]) -> Known:
    """Return how many projects of a range of areas each site could hold.

    Args:
        area: Gross area of each site, m²; NaN when unknown.
        wanted: Least and most area of a project, m²; infinite when it has no upper limit.

    Returns:
        Whole numbers: at the least when each takes the most area that it may, at the most when each takes the least;
        infinite when the study gives no least area. One without an upper limit may take the whole of a site that holds it.
        NaN where the area is unknown.
    """
    import numpy as np

    least, most = wanted
    fit = (area >= least) & (area > 0)
    low = np.floor(area / most) if most > 0 else area * 0.0
    high = np.floor(area / least) if least > 0 else area.where(~fit, np.inf)
    low = low.where(~fit, low.clip(lower=1.0))
    return Known(low.where(area.notna()), high.where(area.notna()))


def at_least_area(area: pd.Series, wanted: tuple[float, float]) -> Known | None:
    """Return how many projects each site could hold when each takes the least area of the study: a figure to judge by.

    How much a project takes is for the study to say, and no unknown of the site. At the greatest area where it gives no
    least one; None when it gives neither.
    """
    least, most = wanted
    size = least or most
    several = projects(area, (size, size)) if math.isfinite(size) else None
    return None if several is None else Known(several.high, several.high)


def left(area: pd.Series, wanted: tuple[float, float]) -> Known:
    """Return the gross area (m²) that one project leaves of each site, least and most; NaN where it is unknown.

    A site too small for the project leaves nothing.
    """
    least, most = wanted
    low, high = ((area - taken).clip(lower=0.0) for taken in (most, least))
    return Known(low.where(area.notna()), high.where(area >= least, area * 0.0))


def room_text(area: float, wanted: tuple[float, float]) -> str:
    """Return what a site has room for, in words."""
    import pandas as pd

    if math.isnan(area):
        return translate("TiDataviz", "The area of the site is not known: how many projects it could hold is not either.")
    several, rest = projects(pd.Series([area]), wanted), left(pd.Series([area]), wanted)
    low, high = float(several.low.iloc[0]), float(several.high.iloc[0])
    if high < 1:
        return translate("TiDataviz", "Too small for one such project.")
    if math.isinf(high):
        text = translate("TiDataviz", "The study gives no least area: how many such projects the site could hold is open.")
    else:
        text = translate("TiDataviz", "Such projects that it could hold: {count}. Left beside one: {rest}.")
    count = number(low) if low == high else range_text(low, high)
    rest_text = fact_text("m²", float(rest.low.iloc[0]), float(rest.high.iloc[0]))
    return " ".join((text.format(count=count, rest=rest_text), gross_notice()))


def gross_notice() -> str:
    """Return what such figures are not."""
    return translate(
        "TiDataviz",
        "From the gross area: roads, setbacks, slopes and what is built are not taken off. It is a ceiling, not a plan.",
    )
