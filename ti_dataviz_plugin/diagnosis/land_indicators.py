"""Indicators of land: vacant sites, what protects the ground, hazards, activity zones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Callable

from ..geography.cover import ground, told, touched
from ..language import translate
from ..sources.reference import department_of
from .indicator import AREA, COUNT, LESS_IS_BETTER, SHARE, Indicator, bounded, frame
from .land_layers import BINDING, SEVESO, installation_homes, installations, plans, protected, protection_told, zone_homes
from .land_sites import parcels_key, site_homes, vacant_sites
from .place_indicators import commune_areas

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping

WITHOUT_PROJECT = "friche sans projet"


def indicators() -> tuple[Indicator, ...]:
    """Return the indicators of land."""
    return (*_of_sites(), *_of_protection(), *_of_hazards(), *_of_zones())


def _of_sites() -> tuple[Indicator, ...]:
    covered = translate(
        "TiDataviz",
        "Unknown where no inventory names a site in any department of the territory; see the share of its communes covered.",
    )
    return (
        Indicator(
            id="vacant_sites",
            theme="land",
            title=translate("TiDataviz", "Vacant sites"),
            formula=translate(
                "TiDataviz",
                "Number of sites of the inventories whose place lies within the communes; a site of two inventories (same "
                "identifier or same parcels) counts once.",
            ),
            unit=COUNT,
            sources=("vacant_land",),
            bounds=covered,
            compute=_vacant_sites,
        ),
        Indicator(
            id="vacant_area",
            theme="land",
            title=translate("TiDataviz", "Vacant land, known area"),
            formula=translate("TiDataviz", "Sum of the areas that the inventories state for the vacant sites."),
            unit=AREA,
            sources=("vacant_land",),
            bounds=translate(
                "TiDataviz",
                "Sites without a stated area are not counted: see the share of sites covered. Low: sites that state the "
                "same parcels count once; high: each counts.",
            ),
            compute=_vacant_area,
        ),
        Indicator(
            id="vacant_without_project",
            theme="land",
            title=translate("TiDataviz", "Vacant sites without a project"),
            formula=translate("TiDataviz", "Number of vacant sites whose status is “friche sans projet”."),
            unit=COUNT,
            sources=("vacant_land",),
            bounds=covered,
            compute=_without_project,
        ),
    )


def _of_protection() -> tuple[Indicator, ...]:
    outside = _outside()
    return (
        Indicator(
            id="natura2000_share",
            theme="land",
            title=translate("TiDataviz", "Territory within Natura 2000"),
            formula=translate(
                "TiDataviz",
                "Area of the union of the Natura 2000 perimeters within the communes, over the area of the communes.",
            ),
            unit=SHARE,
            sources=("natura2000", "communes"),
            bounds=outside,
            compute=partial(_share, layer=_Layer("natura2000", _natura, _natura_told)),
        ),
        Indicator(
            id="vacant_touching_natura2000",
            theme="land",
            title=translate("TiDataviz", "Vacant sites that meet Natura 2000"),
            formula=translate("TiDataviz", "Number of vacant sites that lie in a Natura 2000 perimeter or touch one."),
            unit=COUNT,
            sources=("vacant_land", "natura2000"),
            bounds=translate(
                "TiDataviz", "A site known as a point may meet a perimeter beyond that point: it is not counted."
            ),
            compute=_touching_natura,
        ),
        Indicator(
            id="binding_protection_share",
            theme="land",
            title=translate("TiDataviz", "Territory under binding protection"),
            formula=translate(
                "TiDataviz",
                "Area of the union of the protected areas of the three heaviest regulatory weights (strict protection, "
                "special authorisation, rules of its own act) within the communes, over the area of the communes.",
            ),
            unit=SHARE,
            sources=("protected_areas", "communes"),
            bounds=outside,
            compute=partial(_share, layer=_Layer("protected_areas", _binding, _binding_told)),
        ),
    )


def _of_hazards() -> tuple[Indicator, ...]:
    register = translate("TiDataviz", "Territories outside the extent of the files held are unknown.")
    return (
        Indicator(
            id="risk_plan_share",
            theme="land",
            title=translate("TiDataviz", "Territory under a risk plan"),
            formula=translate(
                "TiDataviz",
                "Area of the union of the natural, technological and mining risk plans within the communes, over the area "
                "of the communes; plans only prescribed, or repealed, are left out.",
            ),
            unit=SHARE,
            sources=("risk_plans", "communes"),
            bounds=_outside(),
            compute=partial(_share, layer=_Layer("risk_plans", _plans, _plans_told)),
        ),
        Indicator(
            id="installations",
            theme="land",
            title=translate("TiDataviz", "Classified installations"),
            formula=translate(
                "TiDataviz",
                "Number of classified installations (ICPE) in activity within the communes: by their place, else by their "
                "commune code.",
            ),
            unit=COUNT,
            sources=("installations",),
            bounds=register,
            compute=_installations,
        ),
        Indicator(
            id="seveso",
            theme="land",
            title=translate("TiDataviz", "Seveso establishments"),
            formula=translate("TiDataviz", "Number of classified installations of the upper or the lower Seveso threshold."),
            unit=COUNT,
            sources=("installations",),
            bounds=translate(
                "TiDataviz",
                "Low: those said to be Seveso; high: also those of which the register says nothing. Territories outside the "
                "extent of the files held are unknown.",
            ),
            compute=_seveso,
            direction=LESS_IS_BETTER,
        ),
    )


def _of_zones() -> tuple[Indicator, ...]:
    return (
        Indicator(
            id="activity_zones",
            theme="land",
            title=translate("TiDataviz", "Activity zones"),
            formula=translate(
                "TiDataviz", "Number of industrial and commercial zones of BD TOPO, each counted where its middle is."
            ),
            unit=COUNT,
            sources=("activity_zones",),
            bounds=translate("TiDataviz", "Territories outside the extent of the files held are unknown."),
            compute=_zones,
        ),
        Indicator(
            id="activity_zone_area",
            theme="land",
            title=translate("TiDataviz", "Area of activity zones"),
            formula=translate("TiDataviz", "Area of the union of the activity zones within the communes."),
            unit=AREA,
            sources=("activity_zones", "communes"),
            bounds=_outside(),
            compute=_zone_area,
        ),
    )


def _outside() -> str:
    return translate(
        "TiDataviz",
        "Low: the perimeters held; high: as if the communes outside the extent of the files held lay wholly within "
        "perimeters. Unknown where no commune is within that extent.",
    )


@dataclass(frozen=True)
class _Layer:
    """Perimeters, and the communes where they are known.

    Attributes:
        key: Names them for memos.
        shapes: Returns the perimeters, EPSG:4326.
        known: Returns the communes that the files held cover.
    """

    key: str
    shapes: Callable[[Atlas], gpd.GeoSeries]
    known: Callable[[Atlas], frozenset[str]]


def _natura(atlas: Atlas) -> gpd.GeoSeries:
    shapes: gpd.GeoSeries = atlas.table("natura2000").geometry
    return shapes


def _binding(atlas: Atlas) -> gpd.GeoSeries:
    return protected(atlas, BINDING)


def _plans(atlas: Atlas) -> gpd.GeoSeries:
    shapes: gpd.GeoSeries = plans(atlas).geometry
    return shapes


def _zone_shapes(atlas: Atlas) -> gpd.GeoSeries:
    shapes: gpd.GeoSeries = atlas.table("activity_zones").geometry
    return shapes


def _natura_told(atlas: Atlas) -> frozenset[str]:
    return told(atlas, "natura2000")


def _binding_told(atlas: Atlas) -> frozenset[str]:
    return protection_told(atlas, BINDING)


def _plans_told(atlas: Atlas) -> frozenset[str]:
    return told(atlas, "risk_plans")


def _zones_told(atlas: Atlas) -> frozenset[str]:
    return told(atlas, "activity_zones")


def _covered(groups: Grouping, known: frozenset[str]) -> pd.Series:
    """Return the share of the communes of each territory that are among some."""
    import pandas as pd

    among = [code in known for code in groups.owners.index]
    return pd.Series(among, index=groups.owners.index, dtype=float).groupby(groups.owners).mean()


def _counted(groups: Grouping, pairs: pd.DataFrame, known: frozenset[str]) -> tuple[pd.Series, pd.Series]:
    """Return how many distinct rows lie in each territory, unknown where nothing is covered, and the share covered."""
    owner = pairs["commune"].map(groups.owners)
    distinct = pairs.assign(owner=owner).dropna(subset=["owner"]).drop_duplicates(["row", "owner"])
    covered = _covered(groups, known)
    counts = distinct.groupby("owner").size().reindex(covered.index, fill_value=0)
    return counts.astype("float64").where(covered > 0), covered


def _inventoried(atlas: Atlas) -> frozenset[str]:
    """Return the communes of the departments in which an inventory names a site."""

    def make() -> frozenset[str]:
        communes = atlas.communes
        return frozenset(communes.loc[communes["department"].isin(vacant_sites(atlas).departments), "commune"])

    return atlas.memo("inventoried communes", make)


def _vacant_sites(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    counts, covered = _counted(groups, site_homes(atlas), _inventoried(atlas))
    return frame(counts, covered=covered)


def _without_project(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    wanted = (vacant_sites(atlas).table["status"] == WITHOUT_PROJECT).to_numpy()
    pairs = site_homes(atlas)
    counts, covered = _counted(groups, pairs[wanted[pairs["row"]]], _inventoried(atlas))
    return frame(counts, covered=covered)


def _vacant_area(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    table, pairs = vacant_sites(atlas).table, site_homes(atlas)
    pairs = pairs.assign(owner=pairs["commune"].map(groups.owners)).dropna(subset=["owner"])
    pairs = pairs.drop_duplicates(["row", "owner"])
    parcels = atlas.memo("site parcels", lambda: parcels_key(table["parcels"]))
    area = table["area_m2"].to_numpy()[pairs["row"]]
    # A site without parcels stands for itself.
    alone = pairs["row"].astype(str)
    key = parcels.reindex(pairs["row"]).set_axis(pairs.index)
    sites = pairs.assign(area=area, key=key.where(key != "", alone))
    inventoried = _covered(groups, _inventoried(atlas))
    by_owner = sites.groupby("owner")["area"]
    high = by_owner.sum(min_count=1).reindex(inventoried.index)
    once = sites.groupby(["owner", "key"])["area"].max().groupby("owner").sum(min_count=1).reindex(inventoried.index)
    none = (by_owner.size().reindex(inventoried.index, fill_value=0) == 0) & (inventoried > 0)
    known = (by_owner.count() / by_owner.size()).reindex(inventoried.index)
    once = once.where(once <= high, high)  # two orders of adding up differ by a rounding
    return bounded(once.mask(none, 0.0), high.mask(none, 0.0), covered=known.where(~none, inventoried))


def _touching_natura(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    book, pairs = vacant_sites(atlas), site_homes(atlas)
    home = pairs.drop_duplicates("row").set_index("row")["commune"].map(department_of)
    departments = home.reindex(book.table.index, fill_value="")
    met = touched(atlas, "natura2000", _natura(atlas), book.table.geometry, departments).to_numpy()
    known = told(atlas, "natura2000") & _inventoried(atlas)
    counts, covered = _counted(groups, pairs[met[pairs["row"]]], known)
    return frame(counts, covered=covered)


def _within(atlas: Atlas, groups: Grouping, layer: _Layer) -> tuple[pd.Series, pd.Series, pd.Series, pd.Series]:
    """Return area found, largest area possible (m²), area of the territory, and share of its communes within the extent."""
    known = layer.known(atlas)
    areas = commune_areas(atlas).reindex(groups.owners.index)
    found = ground(atlas, layer.key, layer.shapes(atlas)).reindex(groups.owners.index)
    high = found.where(areas.index.isin(known) | (found > areas), areas)
    covered = _covered(groups, known)
    low, top, whole = (values.groupby(groups.owners).sum() for values in (found, high, areas))
    return low.where(covered > 0), top.where(covered > 0), whole, covered


def _share(atlas: Atlas, groups: Grouping, layer: _Layer) -> pd.DataFrame:
    low, high, whole, covered = _within(atlas, groups, layer)
    # Rounding may pass the whole by some 1e-9.
    return bounded((low / whole).clip(upper=1.0), (high / whole).clip(upper=1.0), covered=covered)


def _zone_area(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    low, high, _whole, covered = _within(atlas, groups, _Layer("activity_zones", _zone_shapes, _zones_told))
    return bounded(low, high, covered=covered)


def _zones(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    counts, covered = _counted(groups, zone_homes(atlas), told(atlas, "activity_zones"))
    return frame(counts, covered=covered)


def _installations(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    counts, covered = _counted(groups, installation_homes(atlas), told(atlas, "installations"))
    return frame(counts, covered=covered)


def _seveso(atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    said = installations(atlas)["seveso"]
    pairs, known = installation_homes(atlas), told(atlas, "installations")
    surely, possibly = said.isin(SEVESO).to_numpy(), said.isin((*SEVESO, "")).to_numpy()
    low, covered = _counted(groups, pairs[surely[pairs["row"]]], known)
    high, _covered_too = _counted(groups, pairs[possibly[pairs["row"]]], known)
    return bounded(low, high, covered=covered)
