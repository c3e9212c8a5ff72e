"""What the comparison panel draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .views import Missing

MOST_COMPARED = 5
"""Territories side by side, the one looked at included."""


@dataclass(frozen=True)
class CompareSettings:
    """Choices of the officer in the comparison panel.

    Attributes:
        others: Codes of the territories set beside the one looked at; codes of another level are passed over.
        shown: Theme whose indicators are drawn side by side, "" for all of them; it changes no distance.
        weights: Weights for the likeness, as ``indicator=weight``; the indicators not named have their usual weight.
    """

    others: tuple[str, ...] = ()
    shown: str = "overview"
    weights: tuple[str, ...] = ()


@dataclass(frozen=True)
class CompareView:
    """A territory beside others, and those that are most like it.

    Attributes:
        territory: The territory.
        settings: What it was made with.
        choices: code, name of every territory of its level, in the order in which they are listed.
        compared: code and name of each territory side by side, the one looked at first.
        indicators: indicator (id), title, theme, year (0 when not yearly), weight (its share of the distance, in [0, 1]),
            usual (the share when the officer changes nothing); in the order of the catalogue.
        cells: indicator, code, low, high, text, position_low, position_high (see ``similarity``), best, worst, among (rank;
            0 when unknown); one row per indicator and territory compared, "" as code for the median of the level.
        similar: code, name, low, high (distance), alike (the indicators on which they are nearest), apart (those on which
            they are farthest), both in words; the nearest first.
        local: Local values of the territories side by side: indicator, code, text (who, when, why).
        mixed: Which local values are ranked together with official figures, in words; "" when none is.
        reports: How the territory was composed.
        sources: Where the indicators come from.
        missing: Sources not held that would add indicators.
    """

    territory: Territory
    settings: CompareSettings
    choices: pd.DataFrame
    compared: tuple[tuple[str, str], ...]
    indicators: pd.DataFrame
    cells: pd.DataFrame
    similar: pd.DataFrame
    local: pd.DataFrame
    mixed: str
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    missing: tuple[Missing, ...]

    @property
    def shown(self) -> str:
        """Return the theme whose indicators are drawn: the one chosen, else the first held; "" for all of them."""
        held = list(self.indicators["theme"])
        return self.settings.shown if self.settings.shown in ("", *held) else held[0] if held else ""

    @property
    def ready(self) -> bool:
        """Tell that there is something to compare: an indicator at least."""
        return bool(len(self.indicators))
