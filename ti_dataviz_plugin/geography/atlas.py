"""The territories that a workspace makes possible, at every level."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import PluginError
from ..language import translate
from ..progress import Progress, Silent, check
from ..sources.reference import ept_members
from .changes import CommuneHistory, history
from .composition import BY_CODE, Composer, Composition, Lists, published_perimeter
from .membership import basin_table
from .programmes import PROGRAMMES
from .projection import legal_epsg, project_one
from .report import JoinReport
from .snapshot import Snapshot
from .territories import Territory

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..provenance import Provenance
    from ..workspace.store import Workspace
    from .overlay import Overlay

_UNITS = {
    "commune": ("commune", "commune_name"),
    "epci": ("epci", "epci_name"),
    "department": ("department", "department_name"),
    "region": ("region", "region_name"),
}
_MEMBERS = ["member_code", "member_name", "member_kind", "communes", "population", "resolved_by"]


class Atlas(Snapshot):
    """A snapshot of a workspace's geography. Open a new one when it is ``stale``.

    Args:
        workspace: Where the tables are.
        overlay: What is laid over the tables whenever one is read; nothing by default.
    """

    @classmethod
    def open(cls, workspace: Workspace, progress: Progress | None = None, overlay: Overlay | None = None) -> Atlas:
        """Return the atlas of a workspace, its communes and compositions loaded.

        Raises:
            PluginError: When the workspace holds no communes.
        """
        return cls(workspace, overlay).prepared(progress)

    def prepared(self, progress: Progress | None = None) -> Atlas:
        """Load the communes and compositions, and return the atlas itself.

        Raises:
            PluginError: When the workspace holds no communes.
        """
        progress = progress or Silent()
        atlas = self
        progress.report(0.0, translate("TiDataviz", "Loading the communes"))
        count = len(atlas.communes)
        for number, programme in enumerate(atlas.programmes()):
            check(progress)
            text = translate("TiDataviz", "Composing the territories from {count} communes")
            progress.report(0.4 + 0.3 * number, text.format(count=count))
            atlas.composition(programme)
        progress.report(1.0)
        return atlas

    @property
    def communes(self) -> gpd.GeoDataFrame:
        """Return the ``communes`` table, names of departments and regions filled in, sorted by code.

        Raises:
            PluginError: When no communes are held.
        """
        return self.memo("communes", self._communes, lasting=True)

    @property
    def history(self) -> CommuneHistory:
        """Return how commune codes changed, up to the communes held."""
        return self.memo("history", lambda: history(self.communes, self.table("commune_codes")), lasting=True)

    def programmes(self) -> tuple[str, ...]:
        """Return the programmes of which a composition is held, the latest first."""
        tables = (self.table("ti_members"), self.table("ti_communes"))
        held = {programme for table in tables for programme in table["programme"].unique()}
        return tuple(programme for programme in PROGRAMMES if programme in held)

    def levels(self) -> tuple[str, ...]:
        """Return the levels that can be chosen."""
        levels = ["ti"] if self.programmes() else []
        levels.append("epci")
        if self.has("employment_basins"):
            levels.append("basin")
        return (*levels, "department", "region", "selection")

    def composition(self, programme: str) -> Composition:
        """Return the communes of every territory of a programme."""
        return self.memo(
            ("composition", programme),
            lambda: Composer(self._lists(programme), self.communes, self.history).compose(),
            lasting=True,
        )

    def choices(self, level: str, programme: str = "") -> pd.DataFrame:
        """Return the territories of a level of which communes are held: code, name; sorted by name."""

        def make() -> pd.DataFrame:
            names, placed = self._names(level, programme), self.owners(level, programme).unique()
            return names[names["code"].isin(placed)].reset_index(drop=True)

        return self.memo(("choices", level, programme), make, lasting=True)

    def at(self, lon: float, lat: float, level: str, programme: str = "") -> str:
        """Return the code of the territory of a level at a place (EPSG:4326), "" when there is none."""
        import shapely

        found = self.communes.iloc[self.communes.sindex.query(shapely.Point(lon, lat), predicate="intersects")]
        for commune in found["commune"]:
            codes = self.owners(level, programme)
            if commune in codes.index:
                return str(codes[commune])
        return ""

    def owners(self, level: str, programme: str = "") -> pd.Series:
        """Return the code of the territory of a level, by commune; communes of none are left out."""
        return self.memo(("owners", level, programme), lambda: self._owners(level, programme), lasting=True)

    def territory(self, level: str, code: str, programme: str = "") -> Territory:
        """Return a territory.

        Args:
            level: One of ``territories.LEVELS``.
            code: Its code; for a selection, commune codes joined by ",".
            programme: Programme id, for a TI.

        Raises:
            PluginError: When there is no such territory, or no commune of it is known.
        """
        key = ("territory", level, code, programme)
        return self.memo(key, lambda: self._territory(level, code, programme), lasting=True)

    def _communes(self) -> gpd.GeoDataFrame:
        table = self.workspace.load("communes").table.sort_values("commune", ignore_index=True)
        # ADMINEXPRESS gives the code of a commune's EPCI, not its name.
        epci = self.table("epci")
        names = dict(zip(epci["epci"], epci["epci_name"]))
        known = table["epci"].map(lambda code: names.get(code, ""))
        table["epci_name"] = table["epci_name"].where(table["epci_name"] != "", known).where(table["epci"] != "", "")
        return table

    def _lists(self, programme: str) -> Lists:
        tables = [self.table(name) for name in ("ti_members", "ti_communes", "ti_boundaries")]
        members, communes, boundaries = (table[table["programme"] == programme] for table in tables)
        return Lists(members, communes, boundaries, ept_members().table)

    def _names(self, level: str, programme: str) -> pd.DataFrame:
        """Return code and name of every territory of a level that the lists name."""
        import pandas as pd

        if level == "ti":
            tables = [self.table(name) for name in ("ti_members", "ti_communes")]
            both = pd.concat([t.loc[t["programme"] == programme, ["territory_id", "territory_name"]] for t in tables])
            pairs = both.set_axis(["code", "name"], axis=1)
        elif level == "basin":
            pairs = basin_table(self).table[["basin", "basin_name"]].set_axis(["code", "name"], axis=1)
        elif level in _UNITS:
            pairs = self.communes[list(_UNITS[level])].set_axis(["code", "name"], axis=1)
        else:
            pairs = pd.DataFrame({"code": [], "name": []}, dtype=object)
        pairs = pairs[pairs["code"] != ""].drop_duplicates("code")
        return pairs.sort_values("name", key=lambda names: names.map(_sort_key), ignore_index=True)

    def _owners(self, level: str, programme: str) -> pd.Series:
        import pandas as pd

        if level == "ti":
            table = self.composition(programme).communes
            return table.drop_duplicates("commune").set_index("commune")["territory_id"]
        if level == "basin":
            return basin_table(self).table.set_index("commune")["basin"]
        if level in _UNITS:
            column = _UNITS[level][0]
            placed = self.communes[self.communes[column] != ""]
            return pd.Series(placed[column].to_numpy(), index=placed["commune"].to_numpy(), dtype=object)
        return pd.Series(dtype=object)

    def _territory(self, level: str, code: str, programme: str) -> Territory:
        name, member_of, report = self._who(level, code, programme)
        communes = self.communes[self.communes["commune"].isin(member_of)].reset_index(drop=True)
        if not len(communes):
            what = translate("TiDataviz", "No commune of this territory is known.")
            where = " ".join(part for part in (programme, code, name) if part)
            raise PluginError(what, where, translate("TiDataviz", "Import communes that cover it."))
        boundary = communes.geometry.union_all()
        epsg = legal_epsg(_main_department(communes))
        boundaries = self.table("ti_boundaries")
        published = None
        if level == "ti" and len(boundaries):
            published = published_perimeter(boundaries[boundaries["programme"] == programme], code)
        return Territory(
            level=level,
            programme=programme if level == "ti" else "",
            code=code,
            name=name,
            communes=communes,
            members=self._members(level, code, programme, communes, member_of),
            boundary=boundary,
            published=published,
            population=float(communes["population"].sum(min_count=1)),
            area_m2=float(project_one(boundary, epsg).area),
            report=report,
            sources=self._sources_of(level, programme),
        )

    def _sources_of(self, level: str, programme: str) -> tuple[Provenance, ...]:
        """Return where a territory comes from; the lists of the other programme do not count."""
        found = self.sources(*_SOURCES[level])
        return tuple(p for p in found if p.vintage == programme or not p.source_id.startswith("ti_"))

    def _who(self, level: str, code: str, programme: str) -> tuple[str, dict[str, str], JoinReport]:
        """Return the name of a territory, its communes with the member each belongs to, and the report."""
        if level == "selection":
            return self._selection(code)
        listed = self._names(level, programme)
        names = listed.loc[listed["code"] == code, "name"]
        if not len(names):
            what = translate("TiDataviz", "There is no such territory in the data held.")
            todo = translate("TiDataviz", "Check its code and its programme, or import the list that holds it.")
            raise PluginError(what, " ".join(part for part in (level, programme, code) if part), todo)
        subject = translate("TiDataviz", "Members of the territory")
        if level == "ti":
            composition = self.composition(programme)
            rows = composition.communes[composition.communes["territory_id"] == code]
            return names.iloc[0].strip(), dict(zip(rows["commune"], rows["member_code"])), composition.report(subject, code)
        owners = self.owners(level)
        communes = owners.index[owners == code]
        return str(names.iloc[0]), dict.fromkeys(communes, ""), JoinReport(subject, len(communes), len(communes))

    def _selection(self, code: str) -> tuple[str, dict[str, str], JoinReport]:
        wanted = [part.strip() for part in code.split(",") if part.strip()]
        current, lines = self.history.match(wanted)
        found = dict.fromkeys([c for c in current if c], "")
        name = translate("TiDataviz", "Selection of {count} communes").format(count=len(found))
        return name, found, JoinReport(translate("TiDataviz", "Selected communes"), len(found), len(wanted), lines)

    def _members(
        self, level: str, code: str, programme: str, communes: gpd.GeoDataFrame, member_of: dict[str, str]
    ) -> pd.DataFrame:
        import pandas as pd

        if level == "ti":
            composition = self.composition(programme)
            table = composition.members[composition.members["territory_id"] == code]
            population = communes["population"].groupby(communes["commune"].map(member_of)).sum(min_count=1)
            table = table.assign(population=table["member_code"].map(population))
            return table[_MEMBERS].sort_values("population", ascending=False, ignore_index=True)
        grouped = communes.groupby(["epci", "epci_name"], dropna=False)
        no_epci = translate("TiDataviz", "no EPCI")
        rows = [
            (code, name or no_epci, "EPCI" if code else "", len(g), g["population"].sum(min_count=1), BY_CODE)
            for (code, name), g in grouped
        ]
        return pd.DataFrame(rows, columns=_MEMBERS).sort_values("population", ascending=False, ignore_index=True)


_SOURCES = {
    "ti": ("ti_members", "ti_communes", "ti_boundaries", "communes"),
    "commune": ("communes",),
    "epci": ("communes",),
    "basin": ("employment_basins", "communes"),
    "department": ("communes",),
    "region": ("communes",),
    "selection": ("communes",),
}


def _main_department(communes: gpd.GeoDataFrame) -> str:
    return str(communes.groupby("department")["population"].sum().sort_values(kind="stable").index[-1])


def _sort_key(name: str) -> str:
    from .codes import fold

    return fold(str(name))
