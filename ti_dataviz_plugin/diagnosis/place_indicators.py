"""Indicators of the place itself: inhabitants, communes, area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.projection import legal_epsg
from ..language import translate
from .indicator import AREA, COUNT, Indicator, frame

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of the place."""
    exact = translate("TiDataviz", "Known exactly.")
    return (
        Indicator(
            id="population",
            theme="overview",
            title=translate("TiDataviz", "Inhabitants"),
            formula=translate("TiDataviz", "Sum of the inhabitants of the communes."),
            unit=COUNT,
            sources=("communes",),
            bounds=translate("TiDataviz", "Communes without a known population are not counted: see the share covered."),
            compute=_population,
        ),
        Indicator(
            id="communes",
            theme="overview",
            title=translate("TiDataviz", "Communes"),
            formula=translate("TiDataviz", "Number of communes of the territory."),
            unit=COUNT,
            sources=("communes",),
            bounds=exact,
            compute=_communes,
        ),
        Indicator(
            id="area",
            theme="overview",
            title=translate("TiDataviz", "Area"),
            formula=translate("TiDataviz", "Sum of the areas of the communes, in the legal projection of their department."),
            unit=AREA,
            sources=("communes",),
            bounds=exact,
            compute=_area,
        ),
    )


def commune_areas(atlas: Atlas) -> pd.Series:
    """Return the area of each commune in m², by code, in the legal projection of its department."""

    def make() -> pd.Series:
        import pandas as pd

        communes = atlas.communes
        epsg = communes["department"].map(legal_epsg)
        parts = [rows.geometry.to_crs(code).area for code, rows in communes.groupby(epsg)]
        areas = pd.concat(parts).reindex(communes.index)
        return pd.Series(areas.to_numpy(), index=communes["commune"].to_numpy())

    return atlas.memo("commune areas", make)


def _population(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    population = atlas.communes.set_index("commune")["population"].reindex(grouping.owners.index)
    by_code = population.groupby(grouping.owners)
    return frame(by_code.sum(min_count=1), covered=by_code.count() / by_code.size())


def _communes(_atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    return frame(grouping.owners.groupby(grouping.owners).size(), covered=1.0)


def _area(atlas: Atlas, grouping: Grouping) -> pd.DataFrame:
    areas = commune_areas(atlas).reindex(grouping.owners.index)
    return frame(areas.groupby(grouping.owners).sum(), covered=1.0)
