"""The employment of every territory of a grouping: by sector and year, and as wholes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from ..geography.grouping import Grouping, grouping
from ..language import number, translate
from ..sources import naf
from ..sources.reference import department_of, departments
from .coverage import WHOLE
from .employment_tables import FIGURES, UNKNOWN, WHOLES, employment_tables, perimeter

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from .employment_tables import EmploymentTables


@dataclass(frozen=True, eq=False)
class EmploymentCube:
    """Figures of territories.

    Attributes:
        tables: What it was made from.
        codes: Codes of the territories.
        owners: Position in ``codes`` of the territory of each commune of ``tables``, -1 for none.
        wholes: (whole, figure, territory, year), wholes as ``WHOLES``.
        known: (territory, year): whether every department of the territory is held in the year.
    """

    tables: EmploymentTables
    codes: tuple[str, ...]
    owners: NDArray[Any]
    wholes: NDArray[Any]
    known: NDArray[Any]

    @property
    def years(self) -> tuple[int, ...]:
        """Return the years held."""
        return self.tables.years

    @cached_property
    def values(self) -> NDArray[Any]:
        """Return (figure, territory, sector, year), figures as ``FIGURES`` then ``UNKNOWN``.

        Made when first asked for: the wholes do not need it, and it reads every row of the source.
        """
        import numpy as np

        tables = self.tables
        shape = (len(self.codes), len(tables.sectors), len(tables.years))
        owner = self.owners[tables.place]
        kept = np.flatnonzero(owner >= 0)
        key = (owner[kept] * shape[1] + tables.sector[kept]) * shape[2] + tables.year[kept]
        size = int(np.prod(shape))
        return np.stack([np.bincount(key, figure[kept], size).reshape(shape) for figure in tables.figures])

    def sectors(
        self, measure: str, year: int, level: str, chosen: tuple[str, ...], only: str = ""
    ) -> tuple[pd.DataFrame, pd.DataFrame]:
        """Return both ends of a figure of a year, one row a territory and one column a sector.

        Args:
            measure: ``establishments`` or ``employees``.
            year: A year held.
            level: A level of ``tables.levels()``.
            chosen: Codes of that level.
            only: Code of the one territory wanted, "" for all.
        """
        import numpy as np
        import pandas as pd

        at, rows = self.years.index(year), slice(None)
        if only:
            place = self.codes.index(only)
            rows = slice(place, place + 1)
        unknown = ~self.known[rows, at]
        ends = []
        for end in ("min", "max"):
            sums = self.values[FIGURES.index(f"{measure}_{end}"), rows, :, at] @ _within(self.tables.sectors, level, chosen)
            sums[unknown] = np.nan
            ends.append(pd.DataFrame(sums, index=list(self.codes[rows]), columns=list(chosen)))
        return ends[0], ends[1]

    def whole(self, figure: str, name: str) -> pd.DataFrame:
        """Return a figure of ``FIGURES``, or ``unknown``, of a whole: one row a territory, one column a year."""
        import pandas as pd

        place = UNKNOWN if figure == "unknown" else FIGURES.index(figure)
        values = self.wholes[WHOLES.index(name), place]
        return pd.DataFrame(values, index=list(self.codes), columns=list(self.years)).where(self.known)

    def covered(self, name: str) -> pd.DataFrame:
        """Return the share of the establishments of a whole whose employees are known, by territory and year."""
        counted = self.whole("establishments_max", name)
        return 1 - self.whole("unknown", name) / counted.where(counted > 0)


@lru_cache(maxsize=64)
def _within(sectors: tuple[str, ...], level: str, chosen: tuple[str, ...]) -> NDArray[Any]:
    """Return 1 where a sector, by row, is part of a code of a coarser level, by column."""
    import numpy as np

    coarse = np.array([naf.to_level(sector, level) for sector in sectors])
    found: NDArray[Any] = (coarse[:, None] == np.array(chosen)[None, :]).astype("float64")
    return found


def employment_cube(atlas: Atlas, source_id: str, groups: Grouping) -> EmploymentCube:
    """Return the employment of every territory of a grouping; computed once per atlas."""
    key = ("employment cube", source_id, groups.key)
    return atlas.memo(key, lambda: _cube(employment_tables(atlas, source_id), groups), lasting=True)


def _cube(tables: EmploymentTables, groups: Grouping) -> EmploymentCube:
    import numpy as np
    import pandas as pd

    codes = groups.codes
    position = pd.Series(range(len(codes)), index=list(codes))
    owners = groups.owners.reindex(tables.communes).map(position).fillna(-1).to_numpy(dtype="int64")
    inside = np.flatnonzero(owners >= 0)
    wholes = np.zeros((*tables.wholes.shape[:2], len(codes), len(tables.years)))
    for year in range(len(tables.years)):
        for whole in range(wholes.shape[0]):
            for figure in range(wholes.shape[1]):
                weights = tables.wholes[whole, figure, inside, year]
                wholes[whole, figure, :, year] = np.bincount(owners[inside], weights, len(codes))
    return EmploymentCube(tables, codes, owners, wholes, _known(tables, owners, len(codes)))


def _known(tables: EmploymentTables, owners: NDArray[Any], count: int) -> NDArray[Any]:
    """Return (territory, year): whether no commune of the territory lies in a department that the year lacks."""
    import numpy as np

    inside = np.flatnonzero(owners >= 0)
    placed = np.array([department_of(code) for code in tables.communes[inside]], dtype=object)
    whereabouts, department = np.unique(placed, return_inverse=True) if len(inside) else (placed, inside)
    present = np.bincount(owners[inside], minlength=count) > 0
    known = np.zeros((count, len(tables.years)), dtype=bool)
    for place, year in enumerate(tables.years):
        lacking = np.array([code not in tables.held[year] for code in whereabouts], dtype=bool)
        lacks = owners[inside[lacking[department]]] if len(inside) else owners[inside]
        known[:, place] = present & (np.bincount(lacks, minlength=count) == 0)
    return known


def france(atlas: Atlas, source_id: str) -> Grouping:
    """Return all communes of the departments that every year has, as one territory: ``FR``.

    Its figures are those of an extract when the source is held in part.
    """
    tables = employment_tables(atlas, source_id)
    count = len(_always(tables))
    name = translate("TiDataviz", "France")
    if count < WHOLE * len(departments()):
        name = translate("TiDataviz", "The {count} departments held").format(count=number(count))
    return _one(atlas, source_id, "FR", name, None)


def all_territories(atlas: Atlas, source_id: str) -> Grouping:
    """Return the communes of every Territoire d'industrie of the latest programme held, as one territory: ``TI``."""
    return _one(atlas, source_id, "TI", translate("TiDataviz", "All Territoires d'industrie"), _in_territories(atlas))


def _in_territories(atlas: Atlas) -> frozenset[str]:
    programmes = atlas.programmes()
    return frozenset(grouping(atlas, "ti", programmes[0]).owners.index) if programmes else frozenset()


def _always(tables: EmploymentTables) -> frozenset[str]:
    """Return the departments held in every year: one that comes later would look like growth."""
    return frozenset.intersection(*tables.held.values()) if tables.held else frozenset()


def _one(atlas: Atlas, source_id: str, code: str, name: str, inside: frozenset[str] | None) -> Grouping:
    key = ("one", code, source_id)

    def make() -> Grouping:
        import pandas as pd

        tables = employment_tables(atlas, source_id)
        always = _always(tables)
        chosen = [commune for commune in tables.communes if department_of(commune) in always]
        chosen = [commune for commune in chosen if inside is None or commune in inside]
        owners = pd.Series(code, index=chosen, dtype=object)
        return Grouping("selection", "", owners, pd.Series([name], index=[code], dtype=object), key)

    return atlas.memo(("grouping", *key), make)


def in_territories(atlas: Atlas, groups: Grouping) -> Grouping:
    """Return the part of each territory of a grouping that lies within a Territoire d'industrie."""
    inside = _in_territories(atlas)
    owners = groups.owners[groups.owners.index.isin(inside)]
    key = ("within a TI", " ".join(groups.key[:2]), groups.key[2])
    return Grouping(groups.level, groups.programme, owners, groups.names, key)


def industry(tables: EmploymentTables, level: str, manufacturing_only: bool) -> tuple[str, ...]:
    """Return the industrial sectors of a level, in the order of the nomenclature."""
    return _industry(tables.sectors, level, manufacturing_only)


@lru_cache(maxsize=64)
def _industry(sectors: tuple[str, ...], level: str, manufacturing_only: bool) -> tuple[str, ...]:
    return perimeter(tuple(dict.fromkeys(naf.to_level(code, level) for code in sectors)), manufacturing_only)
