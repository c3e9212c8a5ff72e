"""How like the need of a reference case the need of each territory is, and the score that ranks them.

Each part is compared on its own scale: the standard deviation of the territories compared, volumes on a logarithmic scale
(twice as many counts as half as many). The distance is the root of the mean of the squares. Scales do not depend on what
is hidden: they come from the middle of each range.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .needs import PARTS, need_bounds

if TYPE_CHECKING:
    import pandas as pd

_MORE_IS_MORE = {"projects": 1, "difficult_share": 1, "persistence": 1, "seasonal_share": -1}
"""Whether a larger figure is a larger need; a trade that is less seasonal is a larger one."""


@dataclass(frozen=True)
class Case:
    """The reference and the scales of the comparison.

    Attributes:
        parts: Figure of each part of ``needs.PARTS``, at the middle of its bounds.
        bounds: Lower and upper end of each part.
        scales: Standard deviation of each part among the territories compared; that of ln(1 + projects) for the volume.
        need: Its absolute need, projects a year.
    """

    parts: dict[str, float]
    bounds: dict[str, tuple[float, float]]
    scales: dict[str, float]
    need: float


def scored(table: pd.DataFrame, reference: pd.Series, need_weight: float, shortfall_only: bool) -> tuple[Case, pd.DataFrame]:
    """Return the case, and the table with likeness, need and score, each with the bounds that its parts allow.

    Args:
        table: Needs of the territories, see ``needs.needs``.
        reference: The same figures of the reference.
        need_weight: Weight of the absolute need, in [0, 1].
        shortfall_only: Whether only what falls short of the reference counts as unlike.

    Returns:
        likeness = 1 / (1 + distance); score = (1 - weight) × likeness + weight × min(1, need / need of the reference). NaN
        where the survey says nothing of the territory.
    """
    known = table["projects_max"].notna()
    ends = {part: _ends(table, part, known) for part in PARTS}
    middles = {part: _middle(table, part, *ends[part]) for part in PARTS}
    own = {part: (float(reference[f"{part}_min"]), float(reference[f"{part}_max"])) for part in PARTS}
    target = {part: float(reference["persistence"]) if part == "persistence" else sum(own[part]) / 2 for part in PARTS}
    scales = {part: _scale(part, middles[part]) for part in PARTS}
    case = Case(target, own, scales, float(reference["need"]))
    nearest = farthest = usual = table["projects_max"] * 0.0
    for part in PARTS:
        low, high = (_unlike(part, end, case, shortfall_only) for end in ends[part])
        # Between its ends a figure may equal the reference: the difference then changes sign.
        crosses = (low * high) <= 0
        least = low.abs().where(low.abs() < high.abs(), high.abs()).where(~crosses, 0.0)
        most = low.abs().where(low.abs() > high.abs(), high.abs())
        nearest, farthest = nearest + least**2, farthest + most**2
        usual = usual + _unlike(part, middles[part], case, shortfall_only) ** 2
    count = len(PARTS)
    low_need, high_need = need_bounds(table)
    made = {
        "likeness": _likeness(usual / count),
        "likeness_min": _likeness(farthest / count),
        "likeness_max": _likeness(nearest / count),
        "need_min": low_need.where(known),
        "need_max": high_need.where(known),
    }
    table = table.assign(**made)
    for end in ("", "_min", "_max"):
        enough = (table[f"need{end}"] / case.need).clip(upper=1.0) if case.need else table[f"need{end}"] * 0
        table[f"score{end}"] = (1 - need_weight) * table[f"likeness{end}"] + need_weight * enough
    return case, table


def _ends(table: pd.DataFrame, part: str, known: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Return both ends of a part; a share of no project at all may be anything."""
    low, high = table[f"{part}_min"], table[f"{part}_max"]
    return low.where(low.notna(), 0.0).where(known), high.where(high.notna(), 1.0).where(known)


def _middle(table: pd.DataFrame, part: str, low: pd.Series, high: pd.Series) -> pd.Series:
    return table["persistence"] if part == "persistence" else (low + high) / 2


def _scale(part: str, middles: pd.Series) -> float:
    """Return the standard deviation of a part, 1 where the territories do not differ."""
    spread = float(_measured(part, middles).std(ddof=0))
    return spread if spread > 0 else 1.0


def _measured(part: str, values: pd.Series) -> pd.Series:
    import numpy as np

    logarithms: pd.Series = np.log1p(values)
    return logarithms if part == "projects" else values


def _unlike(part: str, values: pd.Series, case: Case, shortfall_only: bool) -> pd.Series:
    """Return by how many standard deviations values differ from the reference, with their sign; less need is negative."""
    aim = math.log1p(case.parts[part]) if part == "projects" else case.parts[part]
    apart = _MORE_IS_MORE[part] * (_measured(part, values) - aim) / case.scales[part]
    return apart.clip(upper=0.0) if shortfall_only else apart


def _likeness(mean_square: pd.Series) -> pd.Series:
    closeness: pd.Series = 1 / (1 + mean_square**0.5)
    return closeness
