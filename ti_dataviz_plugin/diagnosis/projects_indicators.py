"""Indicators of funded projects, and of the gap between need and help."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

from ..language import translate
from . import project_counts
from .gap import GapChoices, gap
from .gap_parts import parts
from .indicator import COUNT, EUROS, INDEX, MORE_IS_BETTER, NEITHER, RATE, Indicator, bounded, frame

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

_SOURCES = ("communes", "funded_projects")
_LEVELS = ("ti", "epci", "basin", "department", "region")
_USES = ("employment", "employment_flores", "employment_basins", "labour_needs", "vacant_land")
"""What the parts of the gap are made of, where it is held."""


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of funded projects."""
    return (*_totals(), *_rates(), *_of_the_gap())


def _totals() -> tuple[Indicator, ...]:
    counted = translate(
        "TiDataviz",
        "Projects known by their department or region only are not counted in what holds a part of it; where nothing else "
        "is told, the number is unknown. The share covered is that of the projects counted among those that may lie here.",
    )
    amounts = translate(
        "TiDataviz",
        "Sum of the amounts that are published: a project without one is not taken for 0. Unknown where none is published. "
        "The share covered is that of the projects whose amount is known.",
    )
    projects = translate("TiDataviz", "projects")
    return (
        Indicator(
            id="funded_projects",
            theme="projects",
            title=translate("TiDataviz", "Funded projects"),
            formula=translate(
                "TiDataviz",
                "Number of projects for industry or its land in the lists held (France Relance, Fonds vert, Fonds friches, "
                "operators' interventions), action sheets left out.",
            ),
            unit=COUNT,
            sources=_SOURCES,
            bounds=counted,
            compute=partial(_number, programme=""),
            unit_name=projects,
        ),
        Indicator(
            id="funded_amount",
            theme="projects",
            title=translate("TiDataviz", "Amounts granted to funded projects"),
            formula=translate("TiDataviz", "Sum of the published amounts of the projects for industry or its land."),
            unit=EUROS,
            sources=_SOURCES,
            bounds=amounts,
            compute=partial(_amount, programme=""),
        ),
        Indicator(
            id="interventions",
            theme="projects",
            title=translate("TiDataviz", "Operators' interventions"),
            formula=translate("TiDataviz", "Number of interventions in the lists of operators that were imported."),
            unit=COUNT,
            sources=_SOURCES,
            bounds=counted,
            compute=partial(_number, programme="intervention"),
            unit_name=projects,
        ),
        Indicator(
            id="interventions_amount",
            theme="projects",
            title=translate("TiDataviz", "Amounts of operators' interventions"),
            formula=translate("TiDataviz", "Sum of the amounts stated in the lists of operators that were imported."),
            unit=EUROS,
            sources=_SOURCES,
            bounds=amounts,
            compute=partial(_amount, programme="intervention"),
        ),
    )


def _rates() -> tuple[Indicator, ...]:
    bounds = translate(
        "TiDataviz",
        "Those of the two figures that it is made of: a number of jobs known within bounds gives a rate within bounds. "
        "Amounts that are not published count for nothing in it.",
    )
    jobs, people = project_counts.JOBS, project_counts.INHABITANTS
    return (
        Indicator(
            id="funded_projects_per_job",
            theme="projects",
            title=translate("TiDataviz", "Funded projects per 1,000 industrial jobs"),
            formula=translate("TiDataviz", "Number of funded projects / industrial jobs of the latest year known × 1,000."),
            unit=RATE,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_rate, column="projects", per=jobs),
            uses=("employment", "employment_flores"),
        ),
        Indicator(
            id="funded_amount_per_job",
            theme="projects",
            title=translate("TiDataviz", "Amounts granted per 1,000 industrial jobs"),
            formula=translate("TiDataviz", "Published amounts / industrial jobs of the latest year known × 1,000."),
            unit=EUROS,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_rate, column="amount_eur", per=jobs),
            uses=("employment", "employment_flores"),
        ),
        Indicator(
            id="funded_projects_per_inhabitant",
            theme="projects",
            title=translate("TiDataviz", "Funded projects per 10,000 inhabitants"),
            formula=translate("TiDataviz", "Number of funded projects / inhabitants × 10,000."),
            unit=INDEX,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_rate, column="projects", per=people),
            unit_name=translate("TiDataviz", "per 10,000 inhabitants"),
        ),
        Indicator(
            id="funded_amount_per_inhabitant",
            theme="projects",
            title=translate("TiDataviz", "Amounts granted per 10,000 inhabitants"),
            formula=translate("TiDataviz", "Published amounts / inhabitants × 10,000."),
            unit=EUROS,
            sources=_SOURCES,
            bounds=bounds,
            compute=partial(_rate, column="amount_eur", per=people),
        ),
    )


def _of_the_gap() -> tuple[Indicator, ...]:
    ranked = translate(
        "TiDataviz",
        "A figure known within bounds has a rank within bounds. An unknown part of the need leaves a range, from rank 0 to "
        "1; a part that nobody knows counts for nobody.",
    )
    rank = translate("TiDataviz", "Rank among the territories of the level, from 0 to 1: {formula}")
    part_of = translate("TiDataviz", "{part} (part of the gap)")
    index = translate(
        "TiDataviz",
        "Need − rank of the interventions: from −1 (much help, little need) to +1 (much need, little help), parts of the "
        "need weighing the same.",
    )
    need = translate("TiDataviz", "Mean of the ranks of its parts: hard recruitment, industrial jobs lost, vacant land.")
    acted = translate(
        "TiDataviz", "Funded projects per 1,000 industrial jobs, or per 10,000 inhabitants where jobs are not known."
    )
    columns = [
        ("gap_index", translate("TiDataviz", "Gap between need and interventions"), "gap", index),
        ("gap_need", part_of.format(part=translate("TiDataviz", "Need")), "need", need),
        (
            "gap_interventions",
            part_of.format(part=translate("TiDataviz", "Interventions")),
            "acted_rank",
            rank.format(formula=acted),
        ),
        *(
            (f"gap_{part.id}", part_of.format(part=part.title), f"{part.id}_rank", rank.format(formula=part.formula))
            for part in parts()
        ),
    ]
    return tuple(
        Indicator(
            id=name,
            theme="projects",
            title=title,
            formula=formula,
            unit=INDEX,
            sources=_SOURCES,
            bounds=ranked,
            compute=partial(_from_gap, column=column),
            direction=MORE_IS_BETTER if column == "acted_rank" else NEITHER,
            levels=_LEVELS,
            uses=_USES,
            centre=0.0 if column == "gap" else math.nan,
            composite=True,
        )
        for name, title, column, formula in columns
    )


def _number(atlas: Atlas, grouping: Grouping, programme: str) -> pd.DataFrame:
    rows = project_counts.counts(atlas, grouping, programme)
    around = rows["projects"] + rows["perhaps"]
    return frame(rows["projects"], covered=(rows["projects"] / around).where(around > 0))


def _amount(atlas: Atlas, grouping: Grouping, programme: str) -> pd.DataFrame:
    rows = project_counts.counts(atlas, grouping, programme)
    return frame(rows["amount_eur"], covered=(rows["amount_known"] / rows["projects"]).where(rows["projects"] > 0))


def _rate(atlas: Atlas, grouping: Grouping, column: str, per: str) -> pd.DataFrame:
    figures = project_counts.counts(atlas, grouping)[column]
    made = project_counts.rate(figures, figures, project_counts.sizes(atlas, grouping, per), project_counts.PER[per])
    return bounded(made["low"], made["high"])


def _from_gap(atlas: Atlas, grouping: Grouping, column: str) -> pd.DataFrame:
    table = gap(atlas, grouping, GapChoices()).table.set_index("code")
    known = table[[f"{column}_low", f"{column}_high"]]
    # From 0 to 1 is all that a rank can be: nothing is known of it.
    told = (known.iloc[:, 1] - known.iloc[:, 0] < 1) | (column == "gap")
    known = known.where(told, math.nan)
    return bounded(known.iloc[:, 0], known.iloc[:, 1])
