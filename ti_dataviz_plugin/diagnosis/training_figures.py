"""The key figures of the training panel: the indicators of the theme, with the rank of the territory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import training_indicators
from .indicators import rank, values_around
from .local_values import marked
from .standing import rank_text
from .views import Figure

if TYPE_CHECKING:
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance


def figures(atlas: Atlas, territory: Territory, sources: tuple[Provenance, ...]) -> tuple[Figure, ...]:
    """Return the figures of a territory."""
    made = []
    for indicator in training_indicators.indicators():
        found = values_around(atlas, indicator, territory)
        note = rank_text(rank(found, territory.code))
        lines = tuple(dict.fromkeys(source.credit() for source in sources))
        made.append(Figure(indicator.id, indicator.title, indicator.text(found.of(territory.code)), note, lines))
    return tuple(marked(atlas, territory, made))
