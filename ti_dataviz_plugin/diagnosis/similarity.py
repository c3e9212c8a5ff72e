"""How alike territories are: a distance between their positions on several indicators.

A value is first turned into a position: the share of the territories of the level that stand below it, ties counted for half
(mid-rank percentile). Positions have no unit, are not stretched by one very large territory, and mean the same for every
indicator. The distance of two territories is the weighted mean of the gaps between their positions (Gower's distance on
ranks: Gower 1971, Podani 1999). It lies in [0, 1]; 0.08 means that they stand 8 points apart on average.

What is known within bounds has a range of positions, and what is unknown may be anywhere from 0 to 1: the distance is then a
range too. An indicator that is missing is not dropped, which would make the least known territories the most alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Profile:
    """Positions of territories on indicators.

    Attributes:
        low: Lowest position, in [0, 1]; one row per code, one column per indicator.
        high: Highest position, of the same shape.
    """

    low: pd.DataFrame
    high: pd.DataFrame


def positions(low: pd.Series, high: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Return the lowest and the highest position of each value among all of those that are known.

    Args:
        low: Lower ends, NaN when unknown.
        high: Upper ends, likewise.

    Returns:
        Two series in [0, 1] with the index of ``low``; 0 and 1 for what is unknown.
    """
    import numpy as np
    import pandas as pd

    known = (low.notna() & high.notna()).to_numpy()
    middles = np.sort(((low + high) / 2).to_numpy()[known])
    if not len(middles):
        return pd.Series(0.0, index=low.index), pd.Series(1.0, index=low.index)

    def place(ends: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        return (np.searchsorted(middles, ends, "left") + np.searchsorted(middles, ends, "right")) / (2 * len(middles))

    at_low = np.where(known, place(low.to_numpy()), 0.0)
    at_high = np.where(known, place(high.to_numpy()), 1.0)
    return pd.Series(at_low, index=low.index), pd.Series(at_high, index=low.index)


def gaps(profile: Profile, code: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the least and the largest gap between one territory and each of the others, by indicator.

    Raises:
        KeyError: When the profile has no such territory.
    """
    others_low, others_high = profile.low.drop(index=code), profile.high.drop(index=code)
    own_low, own_high = profile.low.loc[code], profile.high.loc[code]
    least = (others_low - own_high).clip(lower=0) + (own_low - others_high).clip(lower=0)
    largest = (others_high - own_low).clip(lower=(own_high - others_low))
    return least, largest


def distances(profile: Profile, code: str, weights: pd.Series) -> pd.DataFrame:
    """Return the distance of each other territory from one: code as index, low, high; the nearest first.

    Territories are ordered by the middle of their range, then by its upper end: one that may be anywhere comes late.

    Args:
        profile: The positions.
        code: The territory.
        weights: Weight of each indicator, not negative; those of weight 0 do not count.

    Raises:
        ValueError: When a weight is negative or none is above 0.
    """
    import pandas as pd

    if (weights < 0).any() or not weights.sum() > 0:
        raise ValueError("weights must not be negative, and one at least must be above 0")
    shares = weights / weights.sum()
    least, largest = gaps(profile, code)
    table = pd.DataFrame({"low": (least * shares).sum(axis=1), "high": (largest * shares).sum(axis=1)})
    table["middle"] = (table["low"] + table["high"]) / 2
    return table.sort_values(["middle", "high"], kind="stable")[["low", "high"]]
