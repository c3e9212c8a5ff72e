"""The quality of the data behind a territory: what is held, of which vintage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..sources.catalogue import catalogue
from .theme import Theme

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.report import JoinReport
    from ..geography.territories import Territory
    from ..progress import Progress
    from ..provenance import Provenance
    from .views import Missing


@dataclass(frozen=True)
class QualitySettings:
    """The data quality panel has nothing to choose."""


@dataclass(frozen=True)
class QualityView:
    """The data behind a territory.

    Attributes:
        territory: The territory.
        held: source_id, title, producer, licence, vintage, retrieved_at; one row per source and vintage held, in the order
            of the catalogue.
        reports: How the territory was composed.
        sources: Where the data come from.
        missing: Nothing: what is not held is no fault of the data.
    """

    territory: Territory
    held: pd.DataFrame
    reports: tuple[JoinReport, ...]
    sources: tuple[Provenance, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def ready(self) -> bool:
        """Tell that there is always something to draw: the communes are held."""
        return True


def diagnose(atlas: Atlas, territory: Territory, _settings: QualitySettings, _progress: Progress) -> QualityView:
    """Return the quality of the data behind a territory."""
    import pandas as pd

    sources = tuple(source for source_id in catalogue() for source in atlas.sources(source_id))
    names = ["source_id", "title", "producer", "licence", "vintage", "retrieved_at"]
    held = pd.DataFrame([[getattr(source, name) for name in names] for source in sources], columns=names)
    return QualityView(territory, held, (territory.report,), sources)


THEME = Theme("quality", QualitySettings, diagnose)
