"""Value functions: what a fact is worth to a project, from 0 (worst) to 1 (best).

Never scaled by the worst and best of the sites at hand: adding one site would change the score of all others.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

LINEAR, STEPS, OPTIMUM, CATEGORIES = "linear", "steps", "optimum", "categories"
KINDS = (LINEAR, STEPS, OPTIMUM, CATEGORIES)


@dataclass(frozen=True)
class ValueFunction:
    """What each value of a fact is worth.

    Attributes:
        kind: ``linear`` and ``optimum`` join the points by straight lines, flat outside them; ``steps`` keeps the value of a
            point up to the next one, and that of the first point before it; ``categories`` has one value for each text.
        points: Pairs (fact, value), facts increasing; empty for categories.
        categories: Pairs (text, value).
        unit: Unit of the facts, such as ``m``; empty for categories.

    Raises:
        PluginError: When the points make no such function.
    """

    kind: str
    points: tuple[tuple[float, float], ...] = ()
    categories: tuple[tuple[str, float], ...] = ()
    unit: str = ""

    def __post_init__(self) -> None:
        """Refuse points that make no function."""
        problem = self._problem()
        if problem:
            todo = translate("TiDataviz", "Correct the value function of this criterion.")
            raise PluginError(problem, f"{self.kind}: {self.points or self.categories}", todo)

    def _problem(self) -> str:
        if self.kind not in KINDS:
            text = translate("TiDataviz", "There is no such kind of value function: {kind}.")
            return text.format(kind=self.kind)
        pairs = self.categories if self.kind == CATEGORIES else self.points
        if len(pairs) < (1 if self.kind == CATEGORIES else 2):
            return translate("TiDataviz", "A value function has too few points.")
        if not all(0 <= value <= 1 for _fact, value in pairs):
            return translate("TiDataviz", "A value function gives something else than a number from 0 to 1.")
        if self.kind == CATEGORIES:
            names = [name for name, _value in self.categories]
            twice = translate("TiDataviz", "A value function names a category twice.")
            return twice if len(set(names)) < len(names) else ""
        facts = [fact for fact, _value in self.points]
        if not all(map(math.isfinite, facts)) or any(after <= before for before, after in zip(facts, facts[1:])):
            return translate("TiDataviz", "The points of a value function are not in increasing order.")
        return ""

    def of(self, facts: pd.Series) -> NDArray[np.float64]:
        """Return the value of each fact, NaN where the fact is missing or in no category."""
        import numpy as np
        import pandas as pd

        if self.kind == CATEGORIES:
            return facts.map(dict(self.categories)).to_numpy(dtype="float64", na_value=math.nan)
        x = pd.to_numeric(facts, errors="coerce").to_numpy(dtype="float64", na_value=math.nan)
        known, values = np.array(self.points).T
        if self.kind == STEPS:
            place = np.searchsorted(known, x, side="right") - 1
            return np.where(np.isnan(x), np.nan, values[np.clip(place, 0, None)])
        return np.interp(x, known, values)  # NaN stays NaN

    def bounds(self, low: pd.Series, high: pd.Series) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return the worst and best value over facts known within [low, high]; 0 and 1 where nothing is known.

        An interval may hold the optimum or a step: the points that lie within it count too.
        """
        import numpy as np

        ends = [self.of(low), self.of(high)]
        unknown = np.isnan(ends[0]) | np.isnan(ends[1])
        if self.kind != CATEGORIES:
            first, last = (side.to_numpy(dtype="float64", na_value=math.nan) for side in (low, high))
            ends += [
                np.where((first <= fact) & (fact <= last), value, ends[0]) for fact, value in self.points
            ]  # comparisons with NaN are false
        worst, best = np.min(ends, axis=0), np.max(ends, axis=0)
        return np.where(unknown, 0.0, worst), np.where(unknown, 1.0, best)
