"""Funded projects of a territory, and where help is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bounds import Bounds
from ..geography.overlay import area_of
from ..language import number, translate
from ..progress import check
from . import project_counts
from .gap import GapChoices, gap, rule
from .indicator import COUNT, EUROS, value_text
from .local_values import credits_here, marked, mixed_text
from .project_places import (
    PROGRAMMES,
    chosen,
    groups_of,
    located,
    owned,
    perhaps,
    place_name,
    placed_projects,
    territory_report,
)
from .projects_view import ProjectsSettings, ProjectsView
from .theme import Theme, missing_sources
from .views import Figure

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..geography.territories import Territory
    from ..progress import Progress
    from ..provenance import Provenance
    from .views import Missing


def diagnose(atlas: Atlas, territory: Territory, settings: ProjectsSettings, progress: Progress) -> ProjectsView:
    """Return the funded projects of a territory.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        settings: The choices of the officer.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
    """
    progress.report(0.0, translate("TiDataviz", "Placing the funded projects"))
    alone = territory.level == "selection"
    groups = groups_of(atlas, territory)
    inside = owned(atlas, groups) == territory.code
    check(progress)
    wanted = chosen(atlas, settings.programme, settings.industrial_only)
    rows = located(atlas, territory, inside & wanted)
    rows = rows.sort_values(["amount_eur", "beneficiary"], ascending=[False, True], na_position="last", ignore_index=True)
    progress.report(0.5, translate("TiDataviz", "Setting needs against projects"))
    choices = GapChoices(settings.programme, settings.industrial_only, settings.by_amount, settings.weights)
    found = None if alone else gap(atlas, groups, choices)
    every = placed_projects(atlas).projects["programme"]
    here = every[inside].value_counts()
    figures = tuple(marked(atlas, territory, _figures(atlas, groups, territory, settings)))
    return ProjectsView(
        territory=territory,
        settings=settings,
        ready=atlas.has("funded_projects"),
        projects=rows,
        by_programme=_count(rows, "programme"),
        by_measure=_count(rows, "measure"),
        by_sector=_count(rows, "sector"),
        by_year=_count(rows, "year").sort_values("value", ignore_index=True),
        wider=_wider(atlas, groups, territory, wanted),
        figures=figures,
        offered=tuple((name, int(here.get(name, 0))) for name in PROGRAMMES if (every == name).any()),
        gap=found,
        choices=choices,
        rule="" if found is None else " ".join(filter(None, (rule(found, choices), mixed_text(atlas, groups)))),
        reports=(territory_report(atlas, groups, territory), territory.report),
        sources=(*_sources(atlas, territory), *credits_here(atlas, territory, figures)),
        missing=_missing(atlas),
    )


def _count(rows: pd.DataFrame, column: str) -> pd.DataFrame:
    """Return value, projects, amount_eur, amount_known, the most frequent value first."""
    import pandas as pd

    amounts = rows.groupby(column)["amount_eur"]
    figures = {"projects": amounts.size(), "amount_eur": amounts.sum(min_count=1), "amount_known": amounts.count()}
    table = pd.DataFrame(figures).rename_axis("value").reset_index()
    return table.sort_values(["projects", "value"], ascending=[False, True], ignore_index=True)


def _wider(atlas: Atlas, groups: Grouping, territory: Territory, wanted: pd.Series) -> pd.DataFrame:
    """Return the projects known by a place that the territory holds in part, counted by list and place."""
    around = perhaps(atlas, groups)
    table = placed_projects(atlas).projects[wanted]
    counted = table.groupby(["programme", "place_kind", "place_code"]).size().rename("projects").reset_index()
    rows = counted.merge(around[around["code"] == territory.code], on=["place_kind", "place_code"])
    names = [place_name(atlas, kind, code) for kind, code in zip(rows["place_kind"], rows["place_code"])]
    columns = ["programme", "place_kind", "place_code", "place_name", "projects"]
    named: pd.DataFrame = rows.assign(place_name=names)[columns]
    return named


def _figures(atlas: Atlas, groups: Grouping, territory: Territory, settings: ProjectsSettings) -> tuple[Figure, ...]:
    credit = tuple(source.credit() for source in atlas.sources("funded_projects", area=area_of(territory)))
    row = project_counts.counts(atlas, groups, settings.programme, settings.industrial_only).loc[[territory.code]]
    per = project_counts.size_of(atlas, groups)
    size = project_counts.sizes(atlas, groups, per)
    by = project_counts.PER[per]
    told = row.iloc[0]
    wide = translate("TiDataviz", "and {count} known by a wider place only").format(count=number(told["perhaps"]))
    without = number(told["projects"] - told["amount_known"])
    amount_note = translate("TiDataviz", "{count} projects without a published amount: not counted as 0").format(
        count=without
    )
    rate_titles = {
        project_counts.JOBS: (
            translate("TiDataviz", "Projects per 1,000 industrial jobs"),
            translate("TiDataviz", "Known amounts per 1,000 industrial jobs"),
        ),
        project_counts.INHABITANTS: (
            translate("TiDataviz", "Projects per 10,000 inhabitants"),
            translate("TiDataviz", "Known amounts per 10,000 inhabitants"),
        ),
    }[per]
    rates = {}
    for column in ("projects", "amount_eur"):
        ends = project_counts.rate(row[column], row[column], size, by).iloc[0]
        rates[column] = (float(ends["low"]), float(ends["high"]))
    return (
        Figure(
            "funded_projects", translate("TiDataviz", "Projects"), _text(told["projects"], told["projects"], COUNT),
            wide if told["perhaps"] else "", credit,
        ),
        Figure(
            "funded_amount", translate("TiDataviz", "Known amounts"), _text(told["amount_eur"], told["amount_eur"], EUROS),
            amount_note if told["projects"] > told["amount_known"] else "", credit,
        ),
        Figure("funded_rate", rate_titles[0], Bounds(*rates["projects"]).text(1), "", credit),
        Figure("funded_amount_rate", rate_titles[1], _text(*rates["amount_eur"], EUROS), "", credit),
    )  # fmt: skip


def _text(low: float, high: float, unit: str) -> str:
    return value_text(Bounds(float(low), float(high)), unit)


def _sources(atlas: Atlas, territory: Territory) -> tuple[Provenance, ...]:
    used = ("funded_projects", "employment", "employment_flores", "labour_needs", "employment_basins", "vacant_land")
    return tuple(dict.fromkeys((*atlas.sources(*used, area=area_of(territory)), *territory.sources)))


def _missing(atlas: Atlas) -> tuple[Missing, ...]:
    reasons = {
        "funded_projects": translate(
            "TiDataviz", "projects of France Relance, the Fonds vert and the Fonds friches, your own lists"
        ),
        "labour_needs": translate("TiDataviz", "hard recruitment, a part of the need"),
        "employment_basins": translate("TiDataviz", "which employment basins the territory covers"),
        "vacant_land": translate("TiDataviz", "vacant land, a part of the need"),
    }
    if not atlas.has("employment_flores"):
        reasons["employment"] = translate("TiDataviz", "industrial jobs: those lost, and projects set against them")
    return missing_sources(atlas, reasons)


THEME = Theme("projects", ProjectsSettings, diagnose)
