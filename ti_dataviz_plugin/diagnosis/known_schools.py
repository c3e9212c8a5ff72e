"""The schools known to prepare for trades: what kind each is, on what that rests, and which trades it teaches.

A school whose trades are in no table is one whose trades are unknown. It never counts as one that does not teach a trade.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..geography.centres import Points, projected
from ..geography.codes import fold
from ..geography.report import RESOLVED, UNMATCHED, JoinReport, Line
from ..language import translate
from ..sources import schools

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..provenance import Provenance

PRODUCTION, VOCATIONAL, APPRENTICES, OTHER = "production", "vocational", "apprentices", "other"
BY_FLAG, BY_KIND, BY_NAME, NOT_TOLD = "flag", "kind", "name", ""
TEACHES, UNKNOWN, ELSE = "teaches", "unknown", "other trades"

_VOCATIONAL = (
    r"\blycees? (?:d enseignement |technologique |polyvalent |general |technique |agricole |prive |maritime )*professionn?el"
    r"|\bsection d enseignement professionnel|\blycee des metiers|^(?:lp|lep|lepp|lpp|lpo lp)\b|^maison familiale"
    r"|^ecole (?:secondaire |technique )?professionnelle"
)
_GENERAL = r"^section d enseignement general"  # the other half of a lycée professionnel
_APPRENTICES = r"\bcfa\b|\bcentre de formation d apprentis"


@dataclass(frozen=True, eq=False)
class KnownSchools:
    """Every school held that may prepare for a trade.

    Attributes:
        table: GeoDataFrame (EPSG:4326) with the columns of ``schools``, then place (code of a present commune, "" when
            unknown), group (production, vocational, apprentices, other: no vocational path is told), basis (what the group
            rests on: flag, kind, name, "" when it is other), trades_known (bool).
        points: Where they are, in the legal projections.
        links: uai, trade, basis: which school teaches which trade, as the table of the user says.
        report: How they were placed in communes.
        sources: Where they come from.
    """

    table: gpd.GeoDataFrame
    points: Points
    links: pd.DataFrame
    report: JoinReport
    sources: tuple[Provenance, ...]

    def teaching(self, codes: tuple[str, ...]) -> pd.Series:
        """Return what is known of some trades at each school: ``teaches``, ``unknown``, or ``other trades`` listed only."""
        import pandas as pd

        teach = set(self.links.loc[self.links["trade"].isin(codes), "uai"])
        state = pd.Series(UNKNOWN, index=self.table.index, dtype=object)
        state[self.table["trades_known"]] = ELSE
        state[self.table["uai"].isin(teach)] = TEACHES
        return state

    def report_of(self, uais: Iterable[str]) -> JoinReport:
        """Return the report, with the lines on some schools only: the others are no matter of a territory."""
        wanted = set(uais)
        lines = tuple(line for line in self.report.lines if line.code in wanted)
        return JoinReport(self.report.subject, self.report.matched, self.report.total, lines)


def known_schools(atlas: Atlas) -> KnownSchools:
    """Return the schools held, those that come with the plugin included; made once per atlas."""
    return atlas.memo("known schools", lambda: _known(atlas))


def _known(atlas: Atlas) -> KnownSchools:
    import geopandas as gpd
    import pandas as pd

    held, carried = atlas.table("schools"), schools.builtin()
    more = carried.table[~carried.table["uai"].isin(held["uai"])]
    table = gpd.GeoDataFrame(pd.concat([held, more], ignore_index=True), geometry="geometry", crs=4326)
    # The directory knows a production school by its name only: where both have it, the list of them decides.
    table = table.sort_values("source", ascending=False, kind="stable").drop_duplicates("uai").reset_index(drop=True)
    table["group"], table["basis"] = _groups(table)
    refused = table["vocational"].eq("no") & table["apprenticeship"].ne("yes") & table["group"].ne(PRODUCTION)
    table = table[~refused].reset_index(drop=True)
    table["place"], report = _places(atlas, table)
    departments = atlas.communes.set_index("commune")["department"]
    table["department"] = table["place"].map(departments).fillna("")
    links = atlas.table("school_trades")[["uai", "trade", "basis"]]
    table["trades_known"] = table["uai"].isin(set(links["uai"]))
    sources = tuple(
        dict.fromkeys((*atlas.sources("schools", "school_trades"), *((carried.provenance,) if len(more) else ())))
    )
    return KnownSchools(table, projected(table.geometry, table["department"]), links, report, sources)


def _groups(table: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """Return the group of each school and what it rests on: a flag of the file before its kind, its kind before its name."""
    import pandas as pd

    kind, name = table["kind"].map(fold), table["name"].map(fold)
    group = pd.Series(OTHER, index=table.index, dtype=object)
    basis = pd.Series(NOT_TOLD, index=table.index, dtype=object)
    found = (
        (VOCATIONAL, BY_NAME, name.str.contains(_VOCATIONAL) & ~name.str.contains(_GENERAL)),
        (APPRENTICES, BY_NAME, name.str.contains(_APPRENTICES)),
        (VOCATIONAL, BY_KIND, kind.str.contains(_VOCATIONAL)),
        (APPRENTICES, BY_KIND, kind.str.contains(_APPRENTICES)),
        (APPRENTICES, BY_FLAG, table["apprenticeship"].eq("yes")),
        (VOCATIONAL, BY_FLAG, table["vocational"].eq("yes")),
        (PRODUCTION, BY_NAME, kind.eq(fold(schools.PRODUCTION_KIND))),
    )
    for value, reason, rows in found:
        group[rows], basis[rows] = value, reason
    return group, basis


def _places(atlas: Atlas, table: gpd.GeoDataFrame) -> tuple[pd.Series, JoinReport]:
    """Return the present commune of each school: by its code, changes followed, else by its coordinates."""
    current, _lines = atlas.history.match(table["commune"])
    place = table["commune"].map(current).fillna("").astype(object)
    lost = table.index[(place == "") & table.geometry.notna() & ~table.geometry.is_empty]
    communes = atlas.communes
    points, shapes = communes.sindex.query(table.geometry.loc[lost], predicate="intersects")
    lines, names = [], communes["commune_name"]
    for row, shape in zip(points, shapes):
        school = table.loc[lost[row]]
        place[lost[row]] = str(communes["commune"].iloc[shape])
        text = translate(
            "TiDataviz", "Its commune code {code} is none of the boundaries held: placed in {name} by coordinates."
        )
        lines.append(
            Line(RESOLVED, school["uai"], school["name"], text.format(code=school["commune"], name=names.iloc[shape]))
        )
    for row in table.index[place == ""]:
        text = translate("TiDataviz", "The commune of this school ({code}) is not among the boundaries held.")
        lines.append(Line(UNMATCHED, table["uai"][row], table["name"][row], text.format(code=table["commune"][row] or "?")))
    subject = translate("TiDataviz", "Schools placed in communes")
    return place, JoinReport(subject, int((place != "").sum()), len(table), tuple(lines))
