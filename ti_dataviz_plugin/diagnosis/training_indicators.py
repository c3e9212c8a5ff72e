"""Indicators of training: the vocational schools of a territory, and how far the nearest production school is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..language import translate
from .indicator import COUNT, DISTANCE, LESS_IS_BETTER, MORE_IS_BETTER, Indicator, bounded, frame

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

_SOURCES = ("communes", "schools")


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of training."""
    listed = translate(
        "TiDataviz",
        "Production schools are those found by name in the education directory: the list of labelled schools is not public, "
        "and some are missing.",
    )
    return (
        Indicator(
            id="vocational_schools",
            theme="training",
            title=translate("TiDataviz", "Vocational schools"),
            formula=translate(
                "TiDataviz",
                "Number of schools with a vocational path or apprenticeship: production schools, lycées professionnels, "
                "sections d'enseignement professionnel, CFA, maisons familiales rurales.",
            ),
            unit=COUNT,
            sources=_SOURCES,
            bounds=translate(
                "TiDataviz",
                "From the schools that the flags, the kind or the name tell to be vocational to those with the schools of "
                "which nothing tells it.",
            ),
            compute=_vocational,
            direction=MORE_IS_BETTER,
        ),
        Indicator(
            id="production_schools",
            theme="training",
            title=translate("TiDataviz", "Production schools known"),
            formula=translate("TiDataviz", "Number of production schools (écoles de production) known in the territory."),
            unit=COUNT,
            sources=_SOURCES,
            bounds=listed,
            compute=_production,
            direction=MORE_IS_BETTER,
        ),
        Indicator(
            id="nearest_production_school",
            theme="training",
            title=translate("TiDataviz", "Distance to the nearest production school known"),
            formula=translate(
                "TiDataviz",
                "Straight line from the centre of population to the nearest production school known, whatever it teaches, "
                "in the legal projection.",
            ),
            unit=DISTANCE,
            sources=_SOURCES,
            bounds=listed,
            compute=_distance,
            direction=LESS_IS_BETTER,
        ),
    )


def _vocational(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    from .known_schools import OTHER, known_schools
    from .training_schools import count_by

    table = known_schools(atlas).table
    told = count_by(grouping.owners, table[table["group"] != OTHER], grouping.codes)
    return bounded(told, count_by(grouping.owners, table, grouping.codes))


def _production(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    from .known_schools import PRODUCTION, known_schools
    from .training_schools import count_by

    table = known_schools(atlas).table
    return frame(count_by(grouping.owners, table[table["group"] == PRODUCTION], grouping.codes))


def _distance(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    import pandas as pd

    from .school_distance import nearest_schools

    found = nearest_schools(atlas, grouping, (), 0.0)
    return frame(pd.Series(found["production_m"].to_numpy(), index=list(grouping.codes)))
