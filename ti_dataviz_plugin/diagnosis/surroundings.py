"""What surrounds the vacant sites of a territory: protected areas, hazards, activity zones, offer of land, dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..geography.cover import told
from ..geography.overlay import area_of
from ..geography.projection import legal_epsg
from ..geography.report import LEFT_OUT, JoinReport, Line
from ..language import number, translate
from ..progress import check
from ..sources.protected_kinds import WEIGHTS, kinds, weight_name
from . import land, land_dates, land_figures
from .land_layers import HIGH, LOW, installation_homes, installations, plans, protection_told, zone_homes
from .land_sites import covered_share
from .land_view import LandSettings, SurroundingsView
from .local_values import credits_here
from .theme import Theme, missing_sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress

NATURA_WEIGHT = "assessment"
SCALE = tuple(weight for weight in WEIGHTS if weight != NATURA_WEIGHT)
"""Weights of the protected areas beside Natura 2000, which has figures of its own."""

HAZARDS = ("natural", "technological", "mining")
INDUSTRIES = ("high", "low", "Autorisation", "Enregistrement", "Déclaration", "")
DISTANCES = (500.0, 1000.0)
_AROUND = 0.02  # degrees: what lies farther than the largest distance counts for no site
_EXTENTS = ("natura2000", "protected_areas", "risk_plans", "installations", "activity_zones", "economic_sites")


def diagnose(atlas: Atlas, territory: Territory, settings: LandSettings, progress: Progress) -> SurroundingsView:
    """Return what surrounds the vacant sites of a territory.

    Raises:
        PluginError: When a source is held but unreadable.
        CancelledError: When the user asked to stop.
    """
    work = _Work(atlas, territory, settings)
    check(progress)
    protected_areas = work.protected_areas()
    protected = work.by_weight(protected_areas)
    progress.report(0.3)
    check(progress)
    found_plans = work.plans()
    hazards = work.by_hazard()
    progress.report(0.5)
    check(progress)
    own, unplaced = work.installations()
    industries = work.by_industry(own)
    zones, zone_sites = work.zones()
    progress.report(0.7)
    check(progress)
    years, undated = land_dates.years(work.sites)
    figures = land_figures.figures(atlas, territory, work.told)
    others = sorted(work.told - {"vacant_land"})
    versions = land_dates.versions(atlas, territory, work.boundary) if work.held_sites else land_dates.no_versions()
    return SurroundingsView(
        territory=territory,
        settings=settings,
        sites=len(work.sites) if work.held_sites else -1,
        told=work.told,
        covered=work.covered,
        figures=figures,
        protected=protected,
        protected_areas=protected_areas,
        plans=found_plans,
        hazards=hazards,
        installations=own,
        industries=industries,
        unplaced=unplaced,
        zones=zones,
        zone_sites=zone_sites,
        offer=work.offer(),
        years=years,
        undated=undated,
        versions=versions,
        missing=missing_sources(atlas, _reasons(atlas)),
        reports=work.reports(unplaced, zones),
        sources=(
            *work.credits,
            *atlas.sources(*others, area=area_of(territory, _AROUND)),
            *territory.sources,
            *credits_here(atlas, territory, figures),
        ),
    )


def _reasons(atlas: Atlas) -> dict[str, str]:
    """Return what each source would add; one count of industrial jobs is enough."""
    jobs = {"employment": translate("TiDataviz", "industrial jobs, hence vacant land per job")}
    return {
        **({} if atlas.has("employment_flores") else jobs),
        "vacant_land": translate("TiDataviz", "vacant sites, their size and dates"),
        "natura2000": translate("TiDataviz", "perimeters that call for an assessment"),
        "protected_areas": translate("TiDataviz", "what is protected, by regulatory weight"),
        "risk_plans": translate("TiDataviz", "natural, technological and mining risk plans"),
        "installations": translate("TiDataviz", "classified installations, Seveso among them"),
        "activity_zones": translate("TiDataviz", "activity zones, and the vacant sites in them"),
        "economic_sites": translate("TiDataviz", "economic sites and plots on offer"),
        "turnkey_sites": translate("TiDataviz", "turnkey industrial sites"),
    }


class _Work:
    """One territory, its sites, and the sources that reach it."""

    def __init__(self, atlas: Atlas, territory: Territory, settings: LandSettings) -> None:
        self.atlas, self.territory = atlas, territory
        self.boundary = settings.boundary if territory.published is not None else "communes"
        self.epsg = legal_epsg(territory.departments[0])
        self.codes = set(territory.communes["commune"])
        self.held_sites = atlas.has("vacant_land")
        self.located: tuple[JoinReport, ...] = ()
        self.credits: tuple[Any, ...] = ()
        if self.held_sites:
            self.sites, report, self.credits = land.locate(atlas, territory, self.boundary)
            self.located = (report,)
        else:
            self.sites = atlas.table("vacant_land")
        self.shapes = self.sites.geometry.to_crs(self.epsg)
        self.told = frozenset(self._told())
        self.covered = {source: len(self.codes & told(atlas, source)) / len(self.codes) for source in _EXTENTS}

    def _told(self) -> Iterable[str]:
        if self.held_sites and covered_share(self.atlas, self.territory.communes) > 0:
            yield "vacant_land"
        for source_id in _EXTENTS:
            if self.codes & told(self.atlas, source_id):
                yield source_id
        if self.atlas.has("turnkey_sites"):
            yield "turnkey_sites"

    def _meeting(self, table: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
        """Return the rows of a table that meet the territory."""
        found = table.sindex.query(self.territory.boundary, predicate="intersects") if len(table) else []
        return table.iloc[sorted(found)].reset_index(drop=True)

    def _measured(self, table: gpd.GeoDataFrame) -> tuple[int, float, float, int]:
        """Return how many perimeters there are, the area of their union in the territory, its share, and the sites met."""
        area = land.area_within(table, self.territory.boundary, self.epsg)
        return len(table), area, min(1.0, area / self.territory.area_m2), self._sites_meeting(table)

    def _sites_meeting(self, table: gpd.GeoDataFrame) -> int:
        if not len(table) or not len(self.sites):
            return 0
        projected = table.geometry.to_crs(self.epsg)
        return len(set(projected.sindex.query(self.shapes.to_numpy(), predicate="intersects")[0]))

    def protected_areas(self) -> gpd.GeoDataFrame:
        """Return the protected areas that meet the territory, heaviest first."""
        table = self._meeting(self.atlas.table("protected_areas"))
        order = {weight: place for place, weight in enumerate(WEIGHTS)}
        table = table.sort_values("regulatory_weight", key=lambda w: w.map(order), kind="stable", ignore_index=True)
        known = kinds()
        return table.assign(
            kind_title=[known[kind].title() if kind in known else kind for kind in table["kind"]],
            weight_title=[weight_name(weight) for weight in table["regulatory_weight"]],
            consequence=[known[kind].consequence() if kind in known else "" for kind in table["kind"]],
        )

    def by_weight(self, areas: gpd.GeoDataFrame) -> pd.DataFrame:
        """Return one row per weight of which a file covers a part of the territory."""
        weights = [weight for weight in SCALE if self.codes & protection_told(self.atlas, (weight,))]
        own = {weight: areas[areas["regulatory_weight"] == weight] for weight in weights}
        rows = [(weight, weight_name(weight), *self._measured(mine)) for weight, mine in own.items()]
        return _table(rows, ["weight", "title", "areas", "area_m2", "share", "sites"])

    def plans(self) -> gpd.GeoDataFrame:
        """Return the risk plans that meet the territory."""
        table = self._meeting(self.atlas.table("risk_plans"))
        counted = set(plans(self.atlas)["plan_code"])
        return table.assign(counted=table["plan_code"].isin(counted))

    def by_hazard(self) -> pd.DataFrame:
        """Return one row per kind of plan of which a file covers a part of the territory."""
        force = self._meeting(plans(self.atlas))
        rows = []
        for kind in HAZARDS:
            mine = force[force["kind"] == kind]
            if self.codes & told(self.atlas, "risk_plans", frozenset({kind})) or len(mine):
                rows.append((kind, mine["plan_code"].nunique(), *self._measured(mine)[1:]))
        return _table(rows, ["kind", "plans", "area_m2", "share", "sites"])

    def installations(self) -> tuple[gpd.GeoDataFrame, int]:
        """Return the installations of the territory, and how many of them have no coordinates."""
        pairs = installation_homes(self.atlas)
        rows = sorted(set(pairs.loc[pairs["commune"].isin(self.codes), "row"]))
        own = installations(self.atlas).iloc[rows].reset_index(drop=True)
        return own, int((own.geometry.isna() | own.geometry.is_empty).sum())

    def by_industry(self, own: gpd.GeoDataFrame) -> pd.DataFrame:
        """Return one row per class of installation, none when no installation is known of."""
        rows = []
        if "installations" in self.told:
            around = land.near(_placed(installations(self.atlas)), self.territory.boundary)
            inside, classes = industry(own), industry(around)
            for value in INDUSTRIES:
                mine = around[(classes == value).to_numpy()]
                rows.append((value, int((inside == value).sum()), *self._sites_within(mine)))
        return _table(rows, ["value", "installations", "near_500", "near_1000"])

    def _sites_within(self, points: gpd.GeoDataFrame) -> tuple[int, ...]:
        """Return how many vacant sites lie within each of ``DISTANCES`` of some points."""
        if not len(points) or not len(self.sites):
            return tuple(0 for _ in DISTANCES)
        nearest = points.geometry.to_crs(self.epsg).sindex.nearest(self.shapes, return_all=False, return_distance=True)[1]
        return tuple(int((nearest <= distance).sum()) for distance in DISTANCES)

    def zones(self) -> tuple[gpd.GeoDataFrame, int]:
        """Return the activity zones of the territory, and how many vacant sites meet one."""
        pairs = zone_homes(self.atlas)
        table = self.atlas.table("activity_zones")
        own = table.iloc[sorted(set(pairs.loc[pairs["commune"].isin(self.codes), "row"]))]
        own = own.assign(area_m2=own.geometry.to_crs(self.epsg).area)
        ordered = own.sort_values("area_m2", ascending=False, ignore_index=True)
        return ordered, self._sites_meeting(self._meeting(table))

    def offer(self) -> gpd.GeoDataFrame:
        """Return the turnkey sites, and the economic sites and plots, of the territory."""
        import geopandas as gpd
        import pandas as pd

        columns = ["kind", "id", "name", "commune", "commune_name", "state", "area_m2", "available_m2", "geometry"]
        turnkey = self.atlas.table("turnkey_sites")
        current, _lines = self.atlas.history.match(turnkey["commune"])
        mine = turnkey[turnkey["commune"].map(current).isin(self.codes)]
        listed = mine.assign(kind="turnkey", id=mine["site_id"], name="", state=mine["maturity"], geometry=None)
        objects = self.atlas.table("economic_sites")
        objects = objects[objects["object_kind"].isin(("hub", "site", "plot"))]
        current, _lines = self.atlas.history.match(objects["commune"])
        inside = objects["commune"].map(current).isin(self.codes)
        if len(objects):
            inside.iloc[objects.sindex.query(self.territory.boundary, predicate="intersects")] = True
        objects = objects[inside]
        named = objects.assign(kind=objects["object_kind"], id=objects["object_id"])
        rows = [pd.DataFrame(part).reindex(columns=columns) for part in (listed, named) if len(part)]
        table = pd.concat(rows, ignore_index=True) if rows else pd.DataFrame(columns=columns)
        return gpd.GeoDataFrame(table, geometry="geometry", crs=4326)

    def reports(self, unplaced: int, zones: gpd.GeoDataFrame) -> tuple[JoinReport, ...]:
        """Return the joins behind the figures."""
        made = [*self.located]
        if "installations" in self.told:
            pairs = installation_homes(self.atlas)
            found = int(pairs.loc[pairs["commune"].isin(self.codes), "row"].nunique())
            text = translate("TiDataviz", "{count} installations have no usable coordinates: no distance counts them.")
            lines = (Line(LEFT_OUT, "", "", text.format(count=number(unplaced))),) if unplaced else ()
            subject = translate("TiDataviz", "Classified installations of the communes")
            made.append(JoinReport(subject, found, found, lines))
        if "activity_zones" in self.told:
            made.append(JoinReport(translate("TiDataviz", "Activity zones of the communes"), len(zones), len(zones)))
        return tuple(made)


def industry(table: pd.DataFrame) -> pd.Series:
    """Return the class of each installation, one of ``INDUSTRIES``: its Seveso threshold, else its regime."""
    regime = table["regime"].where(table["regime"].isin(INDUSTRIES), "")
    return regime.mask(table["seveso"] == HIGH, "high").mask(table["seveso"] == LOW, "low")


def _placed(table: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    return table[table.geometry.notna() & ~table.geometry.is_empty]


def _table(rows: list[tuple[Any, ...]], columns: list[str]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(rows, columns=columns)


THEME = Theme("land", LandSettings, diagnose)
