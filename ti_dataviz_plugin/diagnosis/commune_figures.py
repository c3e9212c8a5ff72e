"""Figures of communes summed into territories, what is unknown staying unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .indicator import bounded

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping


def of_communes(atlas: Atlas, values: pd.Series) -> pd.Series:
    """Return figures by current commune code, code changes followed and merged communes added up.

    A commune made of a known figure and an unknown one is unknown.

    Args:
        atlas: The atlas.
        values: Figures by commune code of any vintage, each code once; NaN when unknown.
    """
    current, _lines = atlas.history.match(values.index)
    placed = current.reindex(values.index)
    known = values[(placed != "").to_numpy()]
    owners = placed[placed != ""].to_numpy()
    return known.groupby(owners).sum(min_count=1).where(known.isna().groupby(owners).sum() == 0)


def summed(atlas: Atlas, grouping: Grouping, low: pd.Series, year: int = 0, high: pd.Series | None = None) -> pd.DataFrame:
    """Return the sums of figures of communes over territories, as ``Indicator.compute`` does.

    The share covered is that of the inhabitants whose commune's figure is known.

    Args:
        atlas: The atlas of the grouping.
        grouping: The territories.
        low: Lower ends by current commune code, NaN when unknown.
        year: Their year, 0 for none.
        high: Upper ends, by default the lower ones.
    """
    owners = grouping.owners
    least = low.reindex(owners.index)
    most = least if high is None else high.reindex(owners.index)
    people = atlas.communes.set_index("commune")["population"].reindex(owners.index)
    inhabitants = people.groupby(owners).sum()
    covered = (people.where(least.notna(), 0.0).groupby(owners).sum() / inhabitants).where(inhabitants > 0)
    return bounded(least.groupby(owners).sum(min_count=1), most.groupby(owners).sum(min_count=1), year, covered)


def together(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """Return tables of values, such as those of several years, as one; without rows when there is none."""
    import pandas as pd

    nothing = pd.Series(dtype="float64")
    return pd.concat(parts, ignore_index=True) if parts else bounded(nothing, nothing)
