"""The BMO survey made ready: each row placed in a basin of today, trades named and linked across nomenclatures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography.codes import fold
from ..geography.membership import basin_table
from ..geography.report import UNMATCHED, Line
from ..language import translate
from ..sources.trade_links import dataset as trade_links

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

FIGURES = ["projects_min", "projects_max", "difficult_min", "difficult_max", "seasonal_min", "seasonal_max"]
INDUSTRIAL_DOMAINS = "CDEFGH"
"""FAP domains of industry: C electricity and electronics, D mechanics and metal, E process industries, F soft materials,
wood and printing, G maintenance, H industrial engineers and managers (Dares, FAP 2009 and FAP 2021)."""

VEHICLE_REPAIR = "G0B"
"""Trades of domain G that work in garages, not in industry."""

_UNSKILLED = r"\b(?:non|peu) qualifié"
_NEW_REGIONS = 2018  # from this survey on, basin codes follow the regions of 2016


@dataclass(frozen=True)
class LabourTables:
    """The survey, ready for territories.

    Attributes:
        rows: The ``labour_needs`` table with ``place``: code of the basin in the table of basins held, "" when unknown.
        nomenclatures: Nomenclature of each survey year held, years ascending.
        trades: trade, trade_name, nomenclature, industrial, skilled, linked; one row per code, latest name.
        unplaced: year and Line of each basin of the survey that the table of basins does not hold.
        sources: Where the survey and the links between trades come from.
    """

    rows: pd.DataFrame
    nomenclatures: dict[int, str]
    trades: pd.DataFrame
    unplaced: tuple[tuple[int, Line], ...]
    sources: tuple[Provenance, ...]

    def in_nomenclature(self, trade: str, nomenclature: str) -> str:
        """Return the code of a trade in a nomenclature, "" when the correspondence gives none."""
        row = self.trades[self.trades["trade"] == trade]
        if not len(row):
            return ""
        same = row["nomenclature"].iloc[0] == nomenclature
        return trade if same else str(row["linked"].iloc[0])

    def of_trade(self, trade: str, among: pd.DataFrame | None = None) -> pd.DataFrame:
        """Return the rows of a trade: its own code, and the linked code in the years of the other nomenclature.

        Args:
            trade: FAP code.
            among: Rows to choose from, all of them by default.
        """
        among = self.rows if among is None else among
        wanted = {(name, self.in_nomenclature(trade, name)) for name in set(self.nomenclatures.values())}
        mask = among["trade"].isin([code for _name, code in wanted if code])
        rows = among[mask]
        # The two nomenclatures share some codes that mean different trades.
        kept = [pair in wanted for pair in zip(rows["nomenclature"], rows["trade"])]
        return rows.loc[rows.index[kept]]


def labour_tables(atlas: Atlas) -> LabourTables:
    """Return the survey made ready; computed once per atlas.

    Raises:
        PluginError: When the workspace holds no survey or no table of basins.
    """
    return atlas.memo("labour tables", lambda: _prepare(atlas), lasting=True)


def _prepare(atlas: Atlas) -> LabourTables:
    held = atlas.workspace.load("labour_needs")
    atlas.workspace.load("employment_basins")
    rows = held.table
    places, unplaced = _places(atlas, rows)
    keys = ["year", "basin", "basin_name"]
    rows = rows.merge(places, on=keys, how="left")
    for column in ("basin", "place", "trade", "nomenclature", "department", "region"):
        rows[column] = rows[column].astype("category")
    surveys = rows.drop_duplicates("year").sort_values("year")
    return LabourTables(
        rows=rows.drop(columns=["family_name", "department_name", "region_name"]),
        nomenclatures={int(year): str(name) for year, name in zip(surveys["year"], surveys["nomenclature"])},
        trades=_trades(held.table),
        unplaced=unplaced,
        sources=(*held.sources, trade_links().provenance),
    )


def _trades(rows: pd.DataFrame) -> pd.DataFrame:
    latest = rows.sort_values("year", kind="stable").drop_duplicates(["trade", "nomenclature"], keep="last")
    trades = latest[["trade", "trade_name", "nomenclature"]].sort_values(["nomenclature", "trade"], ignore_index=True)
    in_domain = trades["trade"].str[0].isin(list(INDUSTRIAL_DOMAINS))
    trades["industrial"] = in_domain & ~trades["trade"].str.startswith(VEHICLE_REPAIR)
    trades["skilled"] = ~trades["trade_name"].str.contains(_UNSKILLED)
    links = trade_links().table
    forward = links.set_index("fap2009")["fap2021"]
    back = links.drop_duplicates("fap2021", keep=False).set_index("fap2021")["fap2009"]
    old = trades["nomenclature"] == "FAP2009"
    trades["linked"] = trades["trade"].map(forward).where(old, trades["trade"].map(back)).fillna("")
    return trades


def _places(atlas: Atlas, rows: pd.DataFrame) -> tuple[pd.DataFrame, tuple[tuple[int, Line], ...]]:
    """Return year, basin, basin_name, place, and what could not be placed.

    Codes mean what they say from 2018 on. Before, they follow the former regions, some of them with another meaning: a basin
    is then recognised by its name, the code being used only where both agree.
    """
    import pandas as pd

    table = basin_table(atlas).table
    names = {code: fold(name) for code, name in zip(table["basin"], table["basin_name"])}
    by_name: dict[str, list[str]] = {}
    for code, name in names.items():
        by_name.setdefault(name, []).append(code)
    groups = rows.loc[rows["basin"] != "", ["year", "basin", "basin_name"]].drop_duplicates()
    shared = groups[groups.duplicated(["year", "basin"], keep=False)]
    ambiguous = set(zip(shared["year"], shared["basin"]))
    found, lines = [], []
    for year, basin, basin_name in groups.itertuples(index=False):
        name = fold(basin_name)
        same = by_name.get(name, [])
        trusted = basin in names and year >= _NEW_REGIONS and not _several(ambiguous, year, basin, shared, names)
        elsewhere = same[0] if len(same) == 1 else ""
        place = basin if trusted or names.get(basin) == name else elsewhere
        if not place:
            text = translate("TiDataviz", "This basin of the {year} survey is not in the table of basins held.")
            lines.append((int(year), Line(UNMATCHED, basin, basin_name, text.format(year=year))))
        found.append((year, basin, basin_name, place))
    columns = ["year", "basin", "basin_name", "place"]
    return pd.DataFrame(found, columns=columns).astype({"year": "int64"}), tuple(lines)


def _several(ambiguous: set[tuple[int, str]], year: int, basin: str, shared: pd.DataFrame, names: dict[str, str]) -> bool:
    """Tell whether a code stands in one year for several basins, one of which bears the name known for the code."""
    if (year, basin) not in ambiguous:
        return False
    same = shared[(shared["year"] == year) & (shared["basin"] == basin)]
    return names[basin] in {fold(name) for name in same["basin_name"]}
