"""Employment basins and territories: which basins a territory covers, wholly or in part.

Basins are not territories. A basin's figures count for a territory when at least a share (half by default) of the basin's
population lives in it; the others that it touches are named and left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import percent, translate
from .report import DIFFERS, DUPLICATE, LEFT_OUT, UNMATCHED, JoinReport, Line

if TYPE_CHECKING:
    import pandas as pd

    from ..provenance import Provenance
    from .atlas import Atlas
    from .grouping import Grouping
    from .territories import Territory


COLUMNS = [
    "basin", "basin_name", "communes_in", "communes_total", "population_in", "population_total", "share", "counted",
]  # fmt: skip


@dataclass(frozen=True)
class BasinTable:
    """The basin of each current commune.

    Attributes:
        table: commune, basin, basin_name; one row per commune of the boundaries held.
        lines: Codes that were followed, unknown, or that put a commune in two basins; by the commune's current code.
        vintage: Vintage of the table.
    """

    table: pd.DataFrame
    lines: tuple[tuple[str, Line], ...]
    vintage: str


@dataclass(frozen=True)
class Basins:
    """The basins that a territory touches.

    Attributes:
        table: basin, basin_name, communes_in, communes_total, population_in, population_total, share (of the basin's
            population, or of its communes where no population is known), counted (bool). Counted first, then by share.
        report: Communes matched, codes followed, basins left out.
        sources: Where the table comes from.
    """

    table: pd.DataFrame
    report: JoinReport
    sources: tuple[Provenance, ...]

    @property
    def counted(self) -> tuple[str, ...]:
        """Return the codes of the basins whose figures count."""
        return tuple(self.table.loc[self.table["counted"], "basin"])


def basin_table(atlas: Atlas) -> BasinTable:
    """Return the basin of each current commune, from the latest table held, code changes followed.

    A former commune listed beside the commune it has joined is the same ground: the commune's own row decides, else the
    basin of most of its former communes.
    """
    return atlas.memo("basin table", lambda: _basin_table(atlas), lasting=True)


def _basin_table(atlas: Atlas) -> BasinTable:
    held = atlas.table("employment_basins")
    vintage = max(held["vintage"], default="")
    rows = held[held["vintage"] == vintage]
    current, lines = atlas.history.match(rows["commune"], dict(zip(rows["commune"], rows["commune_name"])))
    placed = rows.assign(current=rows["commune"].map(current), own=rows["commune"].isin(atlas.history.known))
    placed = placed[placed["current"] != ""]
    weight = placed.groupby(["current", "basin"])["own"].agg(["max", "size"]).reset_index()
    weight = weight.sort_values(["max", "size", "basin"], ascending=[False, False, True], kind="stable")
    chosen = weight.drop_duplicates("current")
    names = rows.drop_duplicates("basin").set_index("basin")["basin_name"]
    table = chosen[["current", "basin"]].set_axis(["commune", "basin"], axis=1)
    table = table.assign(basin_name=table["basin"].map(names)).sort_values("commune", ignore_index=True)
    told = _told(lines, current, set(rows["commune"]), atlas)
    for code in weight.loc[weight.duplicated("current"), "current"].unique():
        basins = ", ".join(sorted(weight.loc[weight["current"] == code, "basin"]))
        kept = chosen.loc[chosen["current"] == code, "basin"].iloc[0]
        text = translate("TiDataviz", "The parts of this commune are in several basins ({basins}): {kept} was kept.")
        told.append((code, Line(DIFFERS, code, atlas.history.known[code], text.format(basins=basins, kept=kept))))
    return BasinTable(table, tuple(told), vintage)


def _populated(atlas: Atlas) -> pd.DataFrame:
    """Return the basin and the population of each commune."""

    def make() -> pd.DataFrame:
        return basin_table(atlas).table.merge(atlas.communes[["commune", "population"]], on="commune")

    return atlas.memo("basins with population", make)


def _told(lines: tuple[Line, ...], current: pd.Series, listed: set[str], atlas: Atlas) -> list[tuple[str, Line]]:
    """Return what to say of the codes that changed: a line a code, but one for all parts listed beside their commune."""
    told: list[tuple[str, Line]] = []
    parts: dict[str, list[str]] = {}
    for line in lines:
        commune = str(current[line.code])
        if commune in listed:
            parts.setdefault(commune, []).append(line.code)
        else:
            told.append((commune, line))
    for commune, codes in parts.items():
        text = translate("TiDataviz", "Listed beside former communes that are part of it ({codes}): counted once.")
        line = Line(DUPLICATE, commune, atlas.history.known[commune], text.format(codes=", ".join(codes)))
        told.append((commune, line))
    return told


def basins_of(atlas: Atlas, territory: Territory, threshold: float = 0.5) -> Basins:
    """Return the basins that a territory touches, with the share of each that lies in it; computed once per atlas.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        threshold: A basin is counted when at least this share of its population lives in the territory.

    Raises:
        PluginError: When the workspace holds no table of basins.
    """
    return atlas.memo(("basins of", territory.key, threshold), lambda: _basins_of(atlas, territory, threshold))


def _basins_of(atlas: Atlas, territory: Territory, threshold: float) -> Basins:
    held = atlas.workspace.load("employment_basins").sources
    basins = basin_table(atlas)
    sources = tuple(source for source in held if source.vintage == basins.vintage)
    inside = set(territory.communes["commune"])
    populated = _populated(atlas)
    within = populated["commune"].isin(inside)
    rows = populated[populated["basin"].isin(set(populated.loc[within, "basin"]))]
    table = _shares(rows.assign(inside=within.reindex(rows.index)), threshold)
    lines = [line for code, line in basins.lines if code in inside]
    placed = set(populated.loc[within, "commune"])
    names = atlas.history.known
    for code in sorted(inside - placed):
        text = translate("TiDataviz", "The table of basins ({vintage}) does not place this commune.")
        lines.append(Line(UNMATCHED, code, names[code], text.format(vintage=basins.vintage)))
    for basin, name, share in table.loc[~table["counted"], ["basin", "basin_name", "share"]].itertuples(index=False):
        text = translate("TiDataviz", "{share} of this basin lies in the territory, under the threshold of {threshold}.")
        lines.append(Line(LEFT_OUT, basin, name, text.format(share=percent(share), threshold=percent(threshold))))
    subject = translate("TiDataviz", "Employment basins of the communes ({vintage})").format(vintage=basins.vintage)
    report = JoinReport(subject, len(placed), len(inside), tuple(lines))
    return Basins(table, report, sources)


def counted_basins(atlas: Atlas, grouping: Grouping, threshold: float = 0.5) -> pd.DataFrame:
    """Return the basins that count for each territory of a grouping: code, basin; the same as ``basins_of`` one by one.

    Args:
        atlas: The atlas of the grouping.
        grouping: The territories.
        threshold: A basin is counted when at least this share of its population lives in the territory.
    """
    rows = _populated(atlas)
    total = rows.groupby("basin")["population"].agg(["sum", "size"])
    within = rows.assign(code=rows["commune"].map(grouping.owners)).dropna(subset=["code"])
    parts = within.groupby(["code", "basin"])["population"].agg(["sum", "size"]).reset_index()
    whole = total.reindex(parts["basin"]).reset_index(drop=True)
    share = _share(parts["sum"], whole["sum"], parts["size"], whole["size"])
    return parts.loc[share >= threshold, ["code", "basin"]].reset_index(drop=True)


def _share(people: pd.Series, all_people: pd.Series, communes: pd.Series, all_communes: pd.Series) -> pd.Series:
    """Return the share of basins that lies in a territory: of their population, or of their communes when it is unknown."""
    return (people / all_people).where(all_people > 0, communes / all_communes)


def _shares(rows: pd.DataFrame, threshold: float) -> pd.DataFrame:
    """Return one row per basin, from one row per commune of the basins touched."""
    within = rows[rows["inside"]]
    table = rows.groupby("basin").agg(
        basin_name=("basin_name", "first"), communes_total=("commune", "size"), population_total=("population", "sum")
    )
    table["communes_in"] = within.groupby("basin").size()
    table["population_in"] = within.groupby("basin")["population"].sum()
    ends = ("population_in", "population_total", "communes_in", "communes_total")
    table["share"] = _share(*(table[column] for column in ends))
    table["counted"] = table["share"] >= threshold
    for column, part in (("population_in", within), ("population_total", rows)):
        table[column] = part.groupby("basin")["population"].sum(min_count=1)
    columns = [
        "basin",
        "basin_name",
        "communes_in",
        "communes_total",
        "population_in",
        "population_total",
        "share",
        "counted",
    ]
    return table.reset_index()[columns].sort_values(["counted", "share"], ascending=False, ignore_index=True)
