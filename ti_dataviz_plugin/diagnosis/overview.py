"""The first page on a territory: who it is, its key figures, what is missing to say more."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds
from ..geography.grouping import grouping
from ..language import listed, number, percent, translate
from ..sources.catalogue import catalogue
from .indicators import available, find, values, values_around
from .industry_indicators import EMPLOYEES, either
from .local_values import credits_here, marked
from .standing import PARTED, figure_of, pieces, rank_of, standing
from .views import Figure, LabourMarketView, LandView, Missing, OverviewView

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance

PLACE = ("population", "area")
KEY_INDICATORS: tuple[tuple[str, ...], ...] = (
    ("population_change",),
    EMPLOYEES,
    either("industrial_establishments"),
    either("industry_share"),
    ("industry_change",),
    ("industry_recovery_2020",),
    ("industry_within_ti",),
    ("employer_establishments",),
    ("large_establishments",),
)
"""Indicators with a card of their own, in this order; of those that say the same, the first that is known."""

LAND = ("vacant_sites", "vacant_area")


def prepare(atlas: Atlas) -> None:
    """Work out the key indicators of every Territoire d'industrie, with which each of them is ranked.

    What is counted in communes is worked out for the departments and the regions too, of which a territory is a part.
    """
    wanted = {*PLACE, *LAND, *(name for names in KEY_INDICATORS for name in names)}
    held = [indicator for indicator in available(atlas, "ti") if indicator.id in wanted]
    for indicator in held:
        for programme in atlas.programmes():
            values(atlas, indicator, grouping(atlas, "ti", programme))
            if indicator.unit in PARTED and indicator.id not in LAND:
                for level in ("department", "region"):
                    values(atlas, indicator, pieces(atlas, "ti", programme, level))
                    values(atlas, indicator, grouping(atlas, level))


def diagnose(atlas: Atlas, territory: Territory, labour: LabourMarketView | None, land: LandView | None) -> OverviewView:
    """Return the overview of a territory.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        labour: Its labour market, ranked on industrial trades, or None when it cannot be told.
        land: Its vacant land, or None when it cannot be told.
    """
    views = [view for view in (labour, land) if view is not None]
    first = labour.ranking.iloc[0] if labour is not None and len(labour.ranking) else None
    figures, used = _of_indicators(atlas, territory)
    made = [*_of_territory(atlas, territory), *figures, *_of_labour(labour), *_of_land(atlas, land)]
    sources = (*territory.sources, *used, *(source for view in views for source in view.sources))
    sources += credits_here(atlas, territory, made)
    return OverviewView(
        territory=territory,
        figures=tuple(marked(atlas, territory, made)),
        members=territory.members,
        basins=labour.basins if labour is not None else _no_basins(),
        headline_trade="" if first is None else str(first["trade_name"]),
        headline_projects=UNKNOWN if first is None else Bounds(first["projects_min"], first["projects_max"]),
        headline_difficult=(
            UNKNOWN if first is None else Bounds(first["difficult_share_min"], first["difficult_share_max"])
        ),
        missing=_missing(atlas),
        reports=(territory.report, *(report for view in views for report in view.reports)),
        sources=tuple(dict.fromkeys(sources)),
    )


def _of_territory(atlas: Atlas, territory: Territory) -> list[Figure]:
    lines = _credits(territory.sources)
    communes = territory.communes
    unknown = int(communes["population"].isna().sum())
    note = standing(atlas, territory, find("population"))
    if unknown:
        text = translate("TiDataviz", "{count} communes without a known population are not counted.")
        note = text.format(count=unknown)
    surface = [translate("TiDataviz", "In the legal projection"), standing(atlas, territory, find("area"))]
    legal = translate("TiDataviz", "{area} km²").format(area=number(territory.area_m2 / 1e6))
    inhabitants = translate("TiDataviz", "unknown") if unknown == len(communes) else number(territory.population)
    members = int((territory.members["resolved_by"] != "").sum())
    return [
        Figure("population", translate("TiDataviz", "Inhabitants"), inhabitants, note, lines),
        Figure("communes", translate("TiDataviz", "Communes"), number(len(communes)), "", lines),
        Figure("members", translate("TiDataviz", "Member groupings"), number(members), "", lines),
        Figure("area", translate("TiDataviz", "Area"), legal, "\n".join(line for line in surface if line), lines),
    ]


def _of_indicators(atlas: Atlas, territory: Territory) -> tuple[list[Figure], list[Provenance]]:
    """Return the key indicators whose sources are held, with rank, parts and change, and where they come from."""
    held = {indicator.id: indicator for indicator in available(atlas, territory.level)}
    made: list[Figure] = []
    sources: list[Provenance] = []
    for names in KEY_INDICATORS:
        for name in names:
            figure = figure_of(atlas, territory, held[name]) if name in held else None
            if figure is not None:
                made.append(figure)
                sources += values_around(atlas, held[name], territory).sources
                break
    return made, sources


def _of_labour(view: LabourMarketView | None) -> list[Figure]:
    if view is None or not len(view.ranking):
        return []
    first = view.ranking.iloc[0]
    projects = Bounds(first["projects_min"], first["projects_max"]).text()
    difficult = Bounds(first["difficult_share_min"], first["difficult_share_max"]).share_text()
    title = translate("TiDataviz", "Hardest trade to find")
    text = translate("TiDataviz", "{projects} recruitment projects a year, {difficult} of them difficult")
    note = text.format(projects=projects, difficult=difficult)
    basins = translate("TiDataviz", "{counted} of {touched} basins counted")
    counted = basins.format(counted=int(view.basins["counted"].sum()), touched=len(view.basins))
    lines = _credits(view.sources)
    return [
        Figure("trade", title, str(first["trade_name"]), note, lines),
        Figure("basins", translate("TiDataviz", "Employment basins"), number(len(view.basins)), counted, lines),
    ]


def _of_land(atlas: Atlas, view: LandView | None) -> list[Figure]:
    if view is None:
        return []
    lines = _credits(view.sources)
    unknown = translate("TiDataviz", "unknown")
    sites, area, notes = unknown, unknown, []
    if len(view.sites) or view.covered > 0:
        sites = number(len(view.sites))
        area = translate("TiDataviz", "{area} ha").format(area=number(view.total_area_m2 / 1e4, 1))
    if len(view.sites):
        known = translate("TiDataviz", "Area known for {known} of {total} sites")
        notes.append(known.format(known=number(view.area_known), total=number(len(view.sites))))
    if view.area_again_m2:
        twice = translate("TiDataviz", "{area} ha counted more than once (same parcels)")
        notes.append(twice.format(area=number(view.area_again_m2 / 1e4, 1)))
    # The others of the level are counted within their communes: a count within a published perimeter has no rank.
    ranked = view.boundary_method == "communes"
    count = standing(atlas, view.territory, find(LAND[0]), parts=False) if ranked else ""
    surface = rank_of(atlas, view.territory, find(LAND[1])) if ranked else ""
    figures = [
        Figure("sites", translate("TiDataviz", "Vacant sites"), sites, count, lines),
        Figure(
            "vacant_area",
            translate("TiDataviz", "Vacant land"),
            area,
            "\n".join(line for line in (surface, listed(notes)) if line),
            lines,
        ),
    ]
    if view.touching >= 0 and not math.isnan(view.natura_area_m2):
        share = view.natura_area_m2 / view.territory.area_m2
        text = translate("TiDataviz", "{count} vacant sites meet a perimeter")
        title = translate("TiDataviz", "Territory within Natura 2000")
        figures.append(Figure("natura", title, percent(share, 1), text.format(count=view.touching), lines))
    return figures


def _credits(sources: tuple[Provenance, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(source.credit() for source in sources))


def _missing(atlas: Atlas) -> tuple[Missing, ...]:
    entries = catalogue()
    reasons = {
        "employment": translate("TiDataviz", "employees and establishments of industry"),
        "labour_needs": translate("TiDataviz", "recruitment projects by trade"),
        "employment_basins": translate("TiDataviz", "which employment basins the territory covers"),
        "vacant_land": translate("TiDataviz", "vacant sites"),
        "natura2000": translate("TiDataviz", "perimeters that may hold a project back"),
        "ti_boundaries": translate("TiDataviz", "the perimeter that ANCT publishes"),
    }
    return tuple(
        Missing(source_id, entries[source_id].name(), reason)
        for source_id, reason in reasons.items()
        if not atlas.has(source_id) and not (source_id == "employment" and atlas.has("employment_flores"))
    )


def _no_basins() -> pd.DataFrame:
    import pandas as pd

    from ..geography.membership import COLUMNS

    return pd.DataFrame({column: [] for column in COLUMNS})
