"""The layers of a territory: shapes with the indicators joined onto them as fields of their own.

A figure that nobody knows is missing, never 0: no perimeter of Natura 2000 held, a department absent from the inventory of
vacant land, a survey not imported.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..enrichment.credit import counted, lines
from ..enrichment.touching import with_marks
from ..geography.membership import basin_table, basins_of
from ..geography.overlap import Perimeters
from ..geography.overlay import area_of
from ..geography.projection import legal_epsg
from ..language import translate
from ..progress import Progress, Silent, check
from .labour_tables import labour_tables
from .local_account import lines_by_home
from .project_places import shown_projects

if TYPE_CHECKING:
    from collections.abc import Mapping

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .views import Dossier, LandView

ORDER = (
    "funded_projects", "vacant_land", "boundary", "basins", "members", "communes", "vacant_land_surfaces", "natura2000",
)  # fmt: skip
"""Layers from the top of the map to the bottom."""

SOURCES = "sources"
"""Name of the table that says where each layer comes from."""

_NAMED = 200
"""Most contributions that the table of sources names; it counts the others."""

_LABOUR = ["projects_min", "projects_max", "difficult_min", "difficult_max"]
_SITE_FIRST = ["site_id", "site_name", "status", "area_m2", "overlap_m2", "overlap_share", "distance_m", "touches"]


def map_layers(atlas: Atlas, dossier: Dossier, progress: Progress | None = None) -> dict[str, pd.DataFrame]:
    """Return the layers of a territory by name, and the table of their sources.

    Every spatial layer is in EPSG:4326. Areas are in m², in the legal projection of the place.

    - ``boundary`` (one row), ``members``, ``communes``: codes and names, ``population``, ``area_m2``, ``vacant_sites``,
      ``vacant_area_m2`` (sum of the known areas), ``vacant_in_natura2000`` (sites that meet a perimeter), ``natura2000_m2``
      and ``natura2000_share`` (of the union of perimeters); ``local_expertise`` (what local experts say of the sites and
      perimeters that a row counts, who, when and why) where they do;
    - ``boundary`` and ``basins``: ``survey_year`` and the recruitment projects of all trades in the latest survey;
    - ``basins``: whole basins that the territory touches, their share in it and whether they count;
    - ``vacant_land``: one point for each site, ``touches`` left out when no perimeter is held; ``vacant_land_surfaces``: the
      sites whose surface is known; ``local_expertise`` says what local experts changed, who, when and why, where they did;
    - ``funded_projects``: one point for each project that can be shown, ``located_as`` (see ``project_places.located``), the
      doubt on its place in words;
    - ``natura2000``: perimeters that meet the territory;
    - ``sources``: layer, source_id, title, producer, licence, landing_page, vintage, retrieved_at, credit, contributions (of
      a row that credits local contributions, a line for each: what, who, when, why; else "").

    Layers without a row are left out.

    Args:
        atlas: The atlas of the territory.
        dossier: Its dossier.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    progress.report(0.0, translate("TiDataviz", "Joining the indicators"))
    work = _Work(atlas, dossier)
    layers: dict[str, pd.DataFrame] = {}
    steps = {
        "boundary": work.boundary, "members": work.members, "communes": work.communes, "basins": work.basins,
        "funded_projects": work.funded_projects, "vacant_land": work.vacant_land,
        "vacant_land_surfaces": work.surfaces, "natura2000": work.natura2000,
    }  # fmt: skip
    for number, (name, make) in enumerate(steps.items()):
        check(progress)
        table = make()
        if len(table):
            layers[name] = table
        progress.report((number + 1) / len(steps))
    return {**{name: layers[name] for name in ORDER if name in layers}, SOURCES: work.sources(tuple(layers))}


@dataclass
class _Work:
    """One territory being laid out."""

    atlas: Atlas
    dossier: Dossier

    def __post_init__(self) -> None:
        """Measure what several layers share."""
        self.territory: Territory = self.dossier.territory
        # An inventory that names no site of a department does not cover it.
        known = {_department(code) for code in self.atlas.table("vacant_land")["commune"].unique()}
        self._covered = self.territory.communes["department"].isin(known)
        self.land: LandView | None = self.dossier.land if self._covered.any() else None
        self.epsg = legal_epsg(self.territory.departments[0])
        self.perimeters = self._perimeters()
        self._measured = self._measure_communes()

    def boundary(self) -> gpd.GeoDataFrame:
        """Return the territory itself."""
        import geopandas as gpd

        territory, land = self.territory, self.land
        row: dict[str, object] = {
            "level": territory.level,
            "programme": territory.programme,
            "code": territory.code,
            "name": territory.name,
            "communes": len(territory.communes),
            "population": float(territory.communes["population"].sum(min_count=1)),
            "area_m2": territory.area_m2,
            "vacant_sites": math.nan if land is None else float(len(land.sites)),
            "vacant_area_m2": math.nan
            if land is None
            else float(land.sites["area_m2"].sum(min_count=min(1, len(land.sites)))),
            "vacant_in_natura2000": math.nan if land is None or land.touching < 0 else float(land.touching),
            **{str(name): value for name, value in self._natura_of([territory.boundary]).iloc[0].items()},
            **self._labour_total(),
        }
        made = gpd.GeoDataFrame([row], geometry=[territory.boundary], crs=4326)
        return self._told(made, [frozenset(territory.communes["commune"])])

    def communes(self) -> gpd.GeoDataFrame:
        """Return the communes with the member and the basin of each."""
        return self._told(self._measured, [frozenset({code}) for code in self._measured["commune"]])

    def members(self) -> gpd.GeoDataFrame:
        """Return the members, each as the union of its communes."""
        sums = [
            "population", "area_m2", "vacant_sites", "vacant_area_m2", "vacant_in_natura2000", "natura2000_m2",
        ]  # fmt: skip
        groups = self._measured[["member_code", *sums, "geometry"]].dissolve(
            "member_code", aggfunc={name: lambda values: values.sum(min_count=1) for name in sums}
        )
        groups["communes"] = self._measured.groupby("member_code").size()
        groups["natura2000_share"] = groups["natura2000_m2"] / groups["area_m2"]
        known = self.territory.members.drop_duplicates("member_code").set_index("member_code")
        groups["member_name"] = (
            known["member_name"]
            .reindex(groups.index)
            .fillna(translate("TiDataviz", "members placed by the published perimeter"))
        )
        groups["member_kind"] = known["member_kind"].reindex(groups.index).fillna("")
        first = ["member_code", "member_name", "member_kind", "communes"]
        held = self._measured.groupby("member_code")["commune"].agg(frozenset).reindex(groups.index)
        made: gpd.GeoDataFrame = groups.reset_index()[[*first, *sums, "natura2000_share", "geometry"]]
        return self._told(made, list(held))

    def basins(self) -> gpd.GeoDataFrame:
        """Return the basins that the territory touches, whole, as far as communes are held."""
        import geopandas as gpd

        if not self.atlas.has("employment_basins"):
            return gpd.GeoDataFrame(geometry=[], crs=4326)
        if self.dossier.labour is not None:
            table = self.dossier.labour.basins
        else:
            table = basins_of(self.atlas, self.territory).table
        placed = basin_table(self.atlas).table
        placed = placed[placed["basin"].isin(table["basin"])]
        shapes = self.atlas.communes[["commune", "geometry"]].merge(placed[["commune", "basin"]], on="commune")
        shapes = shapes[["basin", "geometry"]].dissolve("basin").reset_index()
        labour = self._labour_by_basin().reindex(table["basin"]).reset_index(drop=True)
        result = table.reset_index(drop=True).join(labour).merge(shapes, on="basin")
        return gpd.GeoDataFrame(result.astype({"counted": bool}), geometry="geometry", crs=4326)

    def funded_projects(self) -> gpd.GeoDataFrame:
        """Return one point for each funded project that can be shown."""
        return with_marks(self.atlas, "funded_projects", shown_projects(self.atlas, self.territory))

    def vacant_land(self) -> gpd.GeoDataFrame:
        """Return one point for each vacant site."""
        sites = self._sites()
        return sites.set_geometry(sites.representative_point()) if len(sites) else sites

    def surfaces(self) -> gpd.GeoDataFrame:
        """Return the vacant sites whose surface is known."""
        sites = self._sites()
        return sites[sites["located_as"] == "surface"] if len(sites) else sites

    def natura2000(self) -> gpd.GeoDataFrame:
        """Return the perimeters that meet the territory, with the area of each and its share in the territory."""
        import shapely

        if not len(self.perimeters):
            return self.perimeters
        boundary = self._projected([self.territory.boundary])[0]
        shapes = self.perimeters.geometry.to_crs(self.epsg).make_valid()
        within = shapely.area(shapely.intersection(shapes.to_numpy(), boundary))
        measured = self.perimeters.assign(area_m2=shapes.area.to_numpy(), area_in_territory_m2=within)
        shown: gpd.GeoDataFrame = measured[[*(c for c in measured.columns if c != "geometry"), "geometry"]]
        return with_marks(self.atlas, "natura2000", shown)

    def _told(self, table: gpd.GeoDataFrame, homes: list[frozenset[str]]) -> gpd.GeoDataFrame:
        """Return rows with what local experts say of the sites and perimeters that each counts; as they are if nothing.

        Args:
            table: The rows, their shapes last.
            homes: The communes of each.
        """
        here = area_of(self.territory)
        told = lines_by_home(self.atlas, counted(self.atlas.local("vacant_land", "natura2000", area=here)), homes)
        if any(told):
            table = table.copy()
            table.insert(len(table.columns) - 1, "local_expertise", told)
        return table

    def sources(self, layers: tuple[str, ...]) -> pd.DataFrame:
        """Return where each layer comes from, the source of its shapes first."""
        held = self.territory.sources
        # Of the tables of basins held, the latest is used.
        tables = tuple(s for s in self.atlas.sources("employment_basins") if s.vintage == basin_table(self.atlas).vintage)
        basins = (*tables, *self.atlas.sources("communes"))
        year = str(max(self.dossier.labour.years)) if self.dossier.labour is not None else ""
        labour = tuple(source for source in self.atlas.sources("labour_needs") if source.vintage == year)
        here = area_of(self.territory)
        land = self.atlas.sources("vacant_land", area=here) if self.land is not None else ()
        natura = self.atlas.sources("natura2000", area=here)
        funded = self.atlas.sources("funded_projects", area=here)
        of: Mapping[str, tuple[Provenance, ...]] = {
            "boundary": (*held, *labour, *land, *natura),
            "members": (*held, *land, *natura),
            "communes": (*held, *basins, *land, *natura),
            "basins": (*basins, *labour),
            "funded_projects": (*funded, *self.atlas.sources("communes")),
            "vacant_land": (*land, *natura),
            "vacant_land_surfaces": (*land, *natura),
            "natura2000": natura,
        }
        return sources_table({layer: of[layer] for layer in layers})

    def _perimeters(self) -> gpd.GeoDataFrame:
        table = self.atlas.table("natura2000")
        return table.iloc[sorted(table.sindex.query(self.territory.boundary, predicate="intersects"))]

    def _projected(self, shapes: object) -> gpd.GeoSeries:
        import geopandas as gpd

        return gpd.GeoSeries(shapes, crs=4326).to_crs(self.epsg)

    def _natura_of(self, shapes: object) -> pd.DataFrame:
        """Return natura2000_m2 and natura2000_share of some shapes, missing when no perimeter is held."""
        import pandas as pd

        projected = self._projected(shapes)
        columns = ["natura2000_m2", "natura2000_share"]
        if not self.atlas.has("natura2000"):
            return pd.DataFrame(math.nan, index=range(len(projected)), columns=columns)
        areas = self.perimeters.geometry.to_crs(self.epsg).make_valid()
        found = Perimeters(areas.to_numpy()).measure(projected)[["overlap_m2", "overlap_share"]]
        return found.set_axis(columns, axis=1).reset_index(drop=True)

    def _measure_communes(self) -> gpd.GeoDataFrame:
        """Return the communes with every indicator that is computed for each."""
        import geopandas as gpd

        communes = self.territory.communes
        columns = [
            "commune", "commune_name", "epci", "epci_name", "department", "department_name", "region", "region_name",
        ]  # fmt: skip
        table = communes[columns].assign(
            member_code=communes["commune"].map(self._member_of()).fillna(""),
            basin="",
            basin_name="",
            population=communes["population"],
            area_m2=self._projected(communes.geometry.to_numpy()).area.to_numpy(),
        )
        if self.atlas.has("employment_basins"):
            placed = basin_table(self.atlas).table.set_index("commune")
            for column in ("basin", "basin_name"):
                table[column] = table["commune"].map(placed[column]).fillna("")
        table = table.join(self._land_of(communes)).join(self._natura_of(communes.geometry.to_numpy()))
        return gpd.GeoDataFrame(table, geometry=communes.geometry.to_numpy(), crs=4326)

    def _member_of(self) -> dict[str, str]:
        """Return the member of each commune."""
        territory = self.territory
        if territory.level == "ti":
            rows = self.atlas.composition(territory.programme).communes
            rows = rows[rows["territory_id"] == territory.code]
            return dict(zip(rows["commune"], rows["member_code"]))
        return dict(zip(territory.communes["commune"], territory.communes["epci"].fillna("")))

    def _land_of(self, communes: gpd.GeoDataFrame) -> pd.DataFrame:
        """Return the vacant sites of each commune, by their place."""
        import pandas as pd

        columns = ["vacant_sites", "vacant_area_m2", "vacant_in_natura2000"]
        result = pd.DataFrame(math.nan, index=communes.index, columns=columns)
        if self.land is None:
            return result
        result.loc[self._covered.to_numpy(), columns] = 0.0
        sites = self.land.sites
        places = sites.representative_point()
        found, row = communes.sindex.query(places.to_numpy(), predicate="intersects")
        owner = pd.Series(row, index=found).groupby(level=0).first()
        located = sites.iloc[owner.index].assign(row=owner.to_numpy())
        groups = located.groupby("row")
        result.loc[groups.size().index, "vacant_sites"] = groups.size().astype(float)
        result.loc[groups.size().index, "vacant_area_m2"] = groups["area_m2"].sum(min_count=1)
        result.loc[groups.size().index, "vacant_in_natura2000"] = groups["touches"].sum().astype(float)
        if self.land.touching < 0:
            result["vacant_in_natura2000"] = math.nan
        return result

    def _labour_by_basin(self) -> pd.DataFrame:
        """Return the projects of all trades in each basin, in the latest survey."""
        import pandas as pd

        if self.dossier.labour is None:
            return pd.DataFrame(columns=["survey_year", *_LABOUR], dtype=float)
        rows = labour_tables(self.atlas).rows
        latest = rows[rows["year"] == max(self.dossier.labour.years)]
        sums = latest.groupby(latest["place"].astype(str))[_LABOUR].sum()
        sums.insert(0, "survey_year", float(max(self.dossier.labour.years)))
        return sums

    def _labour_total(self) -> dict[str, float]:
        """Return the same, summed over the basins that count for the territory."""
        table = self._labour_by_basin()
        labour = self.dossier.labour
        counted = [] if labour is None else labour.basins.loc[labour.basins["counted"], "basin"]
        rows = table[table.index.isin(counted)]
        if labour is None or not len(rows) or max(labour.years) in labour.partial:
            return dict.fromkeys(["survey_year", *_LABOUR], math.nan)
        return {"survey_year": float(rows["survey_year"].iloc[0]), **{name: float(rows[name].sum()) for name in _LABOUR}}

    def _sites(self) -> gpd.GeoDataFrame:
        import geopandas as gpd

        if self.land is None:
            return gpd.GeoDataFrame(geometry=[], crs=4326)
        sites = self.land.sites if self.land.touching >= 0 else self.land.sites.drop(columns="touches")
        sites = with_marks(self.atlas, "vacant_land", sites)
        others = [name for name in sites.columns if name not in (*_SITE_FIRST, "geometry")]
        return sites[[*(name for name in _SITE_FIRST if name in sites.columns), *others, "geometry"]]


def _department(commune: str) -> str:
    return commune[:3] if commune.startswith("97") else commune[:2]


def sources_table(of: Mapping[str, tuple[Provenance, ...]]) -> pd.DataFrame:
    """Return where layers come from, as ``map_layers`` describes it.

    Args:
        of: The sources of each layer, by its name.
    """
    import pandas as pd

    rows = [(layer, *_told(source)) for layer, sources in of.items() for source in dict.fromkeys(sources)]
    columns = [
        "layer", "source_id", "title", "producer", "licence", "landing_page", "vintage", "retrieved_at", "credit",
        "contributions",
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns).drop_duplicates(ignore_index=True)


def _told(source: Provenance) -> tuple[str, ...]:
    return (
        source.source_id,
        source.title,
        source.producer,
        source.licence,
        source.landing_page,
        source.vintage,
        source.retrieved_at,
        source.credit(),
        "\n".join(lines((source,), _NAMED)[1:]),
    )
