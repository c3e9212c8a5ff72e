"""Everything that the dock shows of one territory, in one go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..language import translate
from ..progress import Part, Progress, Silent, check
from . import labour_market, land, overview
from .labour_tables import labour_tables
from .views import Dossier, LabourMarketView, LabourSettings, LandView

if TYPE_CHECKING:
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory


def prepare(atlas: Atlas, progress: Progress | None = None) -> None:
    """Load what every dossier needs, so that the first one comes as fast as the others.

    Raises:
        PluginError: When a source is held but unreadable.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    for number, source_id in enumerate(("vacant_land", "natura2000")):
        check(progress)
        progress.report(0.1 * number, translate("TiDataviz", "Loading the sources"))
        atlas.table(source_id)
    check(progress)
    progress.report(0.2, translate("TiDataviz", "Reading the labour survey"))
    if _tells_labour(atlas):
        labour_tables(atlas)
    check(progress)
    progress.report(0.6, translate("TiDataviz", "Working out the indicators of every territory"))
    overview.prepare(atlas)
    progress.report(1.0)


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
    if not _tells_labour(atlas):
        return None
    return labour_market.diagnose(atlas, territory, settings, trade, progress)


def _tells_labour(atlas: Atlas) -> bool:
    return atlas.has("labour_needs") and atlas.has("employment_basins")


def _land(atlas: Atlas, territory: Territory, boundary: str, progress: Progress) -> LandView | None:
    if not atlas.has("vacant_land"):
        return None
    if territory.published is None:
        boundary = "communes"
    return land.diagnose(atlas, territory, boundary, progress)
