"""A territory: communes taken together, whatever the level that groups them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..provenance import Provenance
    from .report import JoinReport

LEVELS = ("ti", "epci", "basin", "department", "region", "selection")


@dataclass(frozen=True)
class Territory:
    """Communes that an officer looks at as one place.

    Attributes:
        level: One of ``LEVELS``.
        programme: Programme id for a TI, else empty.
        code: ``ti-5204``, SIREN, basin, department or region code; commune codes joined by "," for a selection.
        name: Its name.
        communes: Rows of the ``communes`` table (EPSG:4326), sorted by code.
        members: member_code, member_name, member_kind (EPCI, EPT, commune), communes (number), population, resolved_by
            (``code``, ``name``, ``published perimeter``, "" when nothing was found).
        boundary: Union of the communes, EPSG:4326.
        published: Perimeter that ANCT publishes (EPSG:4326, generalised), or None.
        population: Inhabitants of the communes whose population is known; NaN where none is.
        area_m2: Area of the boundary in the legal projection of the place.
        report: How the members were matched with communes.
        sources: Where the lists and the shapes come from.
    """

    level: str
    programme: str
    code: str
    name: str
    communes: gpd.GeoDataFrame
    members: pd.DataFrame
    boundary: BaseGeometry
    published: BaseGeometry | None
    population: float
    area_m2: float
    report: JoinReport
    sources: tuple[Provenance, ...] = field(default=())

    @property
    def key(self) -> tuple[str, str, str]:
        """Return (level, programme, code), which names the territory for good."""
        return (self.level, self.programme, self.code)

    @property
    def departments(self) -> tuple[str, ...]:
        """Return the codes of its departments, the most populated first."""
        by_department = self.communes.groupby("department")["population"].sum().sort_values(ascending=False, kind="stable")
        return tuple(str(code) for code in by_department.index)

    @property
    def regions(self) -> tuple[str, ...]:
        """Return the codes of its regions, the most populated first."""
        by_region = self.communes.groupby("region")["population"].sum().sort_values(ascending=False, kind="stable")
        return tuple(str(code) for code in by_region.index)
