"""Communes grouped into territories: every territory of a level at once, or one territory alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from .atlas import Atlas
    from .territories import Territory


@dataclass(frozen=True, eq=False)
class Grouping:
    """Which territory each commune belongs to.

    Attributes:
        level: One of ``territories.LEVELS``.
        programme: Programme id for TI, else empty.
        owners: Code of the territory, by commune; communes of none are left out.
        names: Name of each territory, by code, in the order in which they are listed.
        key: What tells this grouping from others of the same atlas, for memos.
    """

    level: str
    programme: str
    owners: pd.Series
    names: pd.Series
    key: tuple[str, str, str]

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the codes of the territories."""
        return tuple(self.names.index)


def grouping(atlas: Atlas, level: str, programme: str = "") -> Grouping:
    """Return every territory of a level.

    Args:
        atlas: The atlas.
        level: A level of ``atlas.levels()`` other than ``selection``.
        programme: Programme id, for TI.
    """

    def make() -> Grouping:
        names = atlas.choices(level, programme).set_index("code")["name"]
        owners = atlas.owners(level, programme)
        return Grouping(level, programme, owners[owners.isin(names.index)], names, (level, programme, ""))

    return atlas.memo(("grouping", level, programme), make)


def grouping_of(territory: Territory) -> Grouping:
    """Return a territory alone, such as a selection of communes."""
    import pandas as pd

    owners = pd.Series(territory.code, index=list(territory.communes["commune"]), dtype=object)
    names = pd.Series([territory.name], index=[territory.code], dtype=object)
    return Grouping(territory.level, territory.programme, owners, names, territory.key)
