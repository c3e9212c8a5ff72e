"""The key figures of the training panel: the indicators of the theme, with the rank of the territory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from . import training_indicators
from .indicators import rank, values_around
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
        place = rank(found, territory.code)
        note = ""
        if place is not None:
            text = translate("TiDataviz", "rank {best} of {among}")
            if place.best != place.worst:
                text = translate("TiDataviz", "rank {best} to {worst} of {among}")
            note = text.format(best=place.best, worst=place.worst, among=place.among)
        lines = tuple(dict.fromkeys(source.credit() for source in sources))
        made.append(Figure(indicator.id, indicator.title, indicator.text(found.of(territory.code)), note, lines))
    return tuple(made)
