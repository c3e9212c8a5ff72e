"""Everything that the dock shows of one territory, in one go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..language import translate
from ..progress import Part, Progress, Silent
from . import labour_market, land, overview
from .views import Dossier, LabourMarketView, LabourSettings, LandView

if TYPE_CHECKING:
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory


def dossier(
    atlas: Atlas,
    territory: Territory,
    settings: LabourSettings | None = None,
    trade: str = "",
    boundary: str = "communes",
    progress: Progress | None = None,
) -> Dossier:
    """Return the dossier of a territory; a view whose sources are not held is None.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        settings: Choices of the officer in the labour panel.
        trade: FAP code of the trade shown, "" for the first of the ranking.
        boundary: How vacant sites are chosen; ``communes`` is used where no perimeter is published.
        progress: Told how far it is.

    Raises:
        PluginError: When a source is held but unreadable, or the trade is unknown.
        CancelledError: When the user asked to stop.
    """
    settings = settings or LabourSettings()
    progress = progress or Silent()
    labour = _labour(atlas, territory, settings, trade, Part(progress, 0.0, 0.5))
    sites = _land(atlas, territory, boundary, Part(progress, 0.5, 0.9))
    progress.report(0.9, translate("TiDataviz", "Putting the dossier together"))
    headline = labour
    if labour is not None and not settings.industrial_only:
        headline = _labour(atlas, territory, replace(settings, industrial_only=True), "", Silent())
    return Dossier(territory, overview.diagnose(atlas, territory, headline, sites), labour, sites)


def _labour(
    atlas: Atlas, territory: Territory, settings: LabourSettings, trade: str, progress: Progress
) -> LabourMarketView | None:
    if not (atlas.has("labour_needs") and atlas.has("employment_basins")):
        return None
    return labour_market.diagnose(atlas, territory, settings, trade, progress)


def _land(atlas: Atlas, territory: Territory, boundary: str, progress: Progress) -> LandView | None:
    if not atlas.has("vacant_land"):
        return None
    if territory.published is None:
        boundary = "communes"
    return land.diagnose(atlas, territory, boundary, progress)
