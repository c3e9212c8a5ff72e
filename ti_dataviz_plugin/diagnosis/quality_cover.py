"""How much of a territory each source tells of, and how much of it is hidden; read from the tables held, once per atlas."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..geography.cover import told
from ..geography.membership import basin_table, basins_of
from ..sources.tables import GEOMETRY, TABLES
from .employment_tables import SOURCES as EMPLOYMENT
from .employment_tables import employment_tables
from .labour_tables import FIGURES, labour_tables
from .land_sites import covered_share

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory

COMMUNES, BASINS, MEMBERS, PERIMETER = "communes", "basins", "members", "perimeter"
_BY_COMMUNE = {
    "ti_communes": "commune",
    "employment_basins": "commune",
    "establishments_by_size": "commune",
    "population": "commune",
    "employment_zones": "commune",
}
_LARGE = {"employment": "area", "employment_flores": "area"}
"""Sources too large to be held: what is said of them is that of their latest vintage, and is kept in the workspace."""

_OF_PROGRAMME = ("ti_members", "ti_communes", "ti_boundaries")
_NOT_BY_EXTENT = ("funded_projects",)
"""Lists that say where a project is, never where they are complete."""


@dataclass(frozen=True)
class Cover:
    """What a source tells of a territory.

    Attributes:
        share: Share of ``unit`` that it tells of, NaN when that cannot be told or means nothing.
        unit: ``communes``, ``basins``, ``members`` or ``perimeter``; "" when the source is the same for all territories, or
            does not say where it is complete.
        hidden: Share of its figures on the territory that are secret or missing, NaN when it has none.
        followed: Share of its commune codes on the territory that belong to another vintage than the boundaries held.
    """

    share: float = math.nan
    unit: str = ""
    hidden: float = math.nan
    followed: float = 0.0


def bears(source_id: str, territory: Territory) -> bool:
    """Tell whether a source has anything to say of a level: the lists of the programmes speak of TI only."""
    return source_id not in _OF_PROGRAMME or territory.level == "ti"


def cover(atlas: Atlas, territory: Territory, source_id: str) -> Cover:
    """Return what a source that is held tells of a territory.

    Raises:
        PluginError: When the source is unreadable.
    """
    codes = frozenset(territory.communes["commune"])
    if source_id in _BY_COMMUNE or source_id in _LARGE:
        return _by_commune(atlas, source_id, codes)
    if source_id == "labour_needs":
        return _survey(atlas, territory)
    special = {
        "communes": lambda: (float(territory.communes["population"].notna().mean()), COMMUNES),
        "epci": lambda: (float(territory.communes["epci"].isin({"", *atlas.table("epci")["epci"]}).mean()), COMMUNES),
        "ti_members": lambda: (float((territory.members["resolved_by"] != "").mean()), MEMBERS),
        "ti_boundaries": lambda: (float(territory.published is not None), PERIMETER),
        "vacant_land": lambda: (covered_share(atlas, territory.communes), COMMUNES),
    }
    if source_id in special:
        return Cover(*special[source_id]())
    if GEOMETRY in TABLES[source_id].values() and source_id not in _NOT_BY_EXTENT:
        return Cover(len(codes & told(atlas, source_id)) / len(codes), COMMUNES)
    return Cover()


@dataclass(frozen=True)
class _ByCommune:
    """A table by commune, summed up.

    Attributes:
        current: Present commune code by the code written, "" when unknown.
        values: Number of figures, and of hidden ones, by present commune code; columns values, hidden.
    """

    current: pd.Series
    values: pd.DataFrame


def _by_commune(atlas: Atlas, source_id: str, codes: frozenset[str]) -> Cover:
    make = _summed_apart if source_id in _LARGE else _summed
    found: _ByCommune = atlas.memo(("codes told", source_id), lambda: make(atlas, source_id))
    mine = found.current[found.current.isin(codes)]
    followed = float((mine.index != mine.to_numpy()).mean()) if len(mine) else 0.0
    values = found.values.reindex(sorted(codes)).sum()
    hidden = float(values["hidden"] / values["values"]) if values["values"] else math.nan
    return Cover(len(set(mine)) / len(codes), COMMUNES, hidden, followed)


def _summed(atlas: Atlas, source_id: str) -> _ByCommune:
    import pandas as pd

    if source_id in EMPLOYMENT:  # too many rows to be held at once: counted while they are made ready
        told_of = employment_tables(atlas, source_id).told
        current, _lines = atlas.history.match(told_of.index)
        return _ByCommune(current, told_of.groupby(current.reindex(told_of.index).to_numpy()).sum())
    table = atlas.table(source_id)
    if source_id == "employment_basins":
        table = table[table["vintage"] == basin_table(atlas).vintage]
    column = _BY_COMMUNE[source_id]
    current, _lines = atlas.history.match(table[column].unique())
    hidden, values = _hidden(table)
    counts = pd.DataFrame({"values": values, "hidden": hidden}).groupby(table[column].map(current)).sum()
    return _ByCommune(current, counts)


def _summed_apart(atlas: Atlas, source_id: str) -> _ByCommune:
    """Return the same of the latest vintage of a source too large to be held."""
    import pandas as pd

    columns = ("level", _LARGE[source_id], *(name for name in TABLES[source_id] if name.endswith(("_min", "_max"))))

    def reduce(table: pd.DataFrame) -> dict[str, NDArray[Any]]:
        rows = table[table["level"] == "commune"]
        hidden, values = _hidden(rows)
        counts = pd.DataFrame({"values": values, "hidden": hidden}).groupby(rows[_LARGE[source_id]], observed=True).sum()
        codes = counts.index.to_numpy(dtype=str)
        return {"codes": codes, "values": counts["values"].to_numpy(), "hidden": counts["hidden"].to_numpy()}

    (_sources, found), *_none = atlas.workspace.each_vintage(source_id, columns, reduce, (), "secrecy", latest=True)
    figures = pd.DataFrame({"values": found["values"], "hidden": found["hidden"]}, index=found["codes"].astype(object))
    current, _lines = atlas.history.match(figures.index)
    return _ByCommune(current, figures.groupby(current.reindex(figures.index)).sum())


def _hidden(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return how many figures of each row are hidden or missing, and how many figures it has."""
    import pandas as pd

    ends = [(name, f"{name[:-4]}_max") for name in table.columns if name.endswith("_min")]
    plain = [name for name in ("establishments", "population") if name in table.columns]
    hidden = pd.Series(0, index=table.index)
    for low, high in ends:
        hidden = hidden + (table[low] != table[high]).astype(int)
    for name in plain:
        hidden = hidden + table[name].isna().astype(int)
    return hidden, pd.Series(len(ends) + len(plain), index=table.index)


def _survey(atlas: Atlas, territory: Territory) -> Cover:
    """Return what the latest survey year tells of the basins that count for a territory."""
    if not atlas.has("employment_basins"):
        return Cover()
    basins = basins_of(atlas, territory).counted
    if not basins:
        return Cover(unit=BASINS)
    mine = atlas.memo("latest survey", lambda: _latest_survey(atlas)).reindex(list(basins)).dropna()
    values = mine.sum()
    return Cover(len(mine) / len(basins), BASINS, float(values["hidden"] / values["values"]) if len(mine) else math.nan)


def _latest_survey(atlas: Atlas) -> pd.DataFrame:
    """Return the number of figures, and of hidden ones, of each basin in the latest survey; columns values, hidden."""
    import pandas as pd

    tables = labour_tables(atlas)
    rows = tables.rows[tables.rows["year"] == max(tables.nomenclatures)]
    hidden, values = _hidden(rows[FIGURES])
    return pd.DataFrame({"values": values, "hidden": hidden}).groupby(rows["place"], observed=True).sum()


def held_sources(atlas: Atlas, territory: Territory, every: Iterable[str]) -> list[str]:
    """Return the sources that are held and have to do with a territory, in the order given."""
    return [source_id for source_id in every if atlas.has(source_id) and bears(source_id, territory)]
