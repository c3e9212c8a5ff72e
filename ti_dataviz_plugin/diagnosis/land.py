"""Vacant land of a territory, and the Natura 2000 perimeters that it meets."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..enrichment.credit import official
from ..errors import PluginError
from ..geography.cover import told
from ..geography.overlap import Perimeters
from ..geography.overlay import area_of
from ..geography.projection import legal_epsg, project_one
from ..geography.report import DIFFERS, FOLLOWED, LEFT_OUT, REPEATED, JoinReport, Line
from ..language import labelled, listed, number, translate
from ..progress import Progress, Silent, check
from .land_sites import SIZES, SiteBook, covered_share, parcels_key, vacant_sites
from .views import LandView

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..provenance import Provenance

BOUNDARIES = ("communes", "published")
_NEAR_DEGREES = 0.4
_NEAR_METRES = 25_000.0


def diagnose(atlas: Atlas, territory: Territory, boundary: str = "communes", progress: Progress | None = None) -> LandView:
    """Return the vacant land of a territory.

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        boundary: ``communes`` takes the sites within the dissolved communes, ``published`` those within the perimeter that
            ANCT publishes.
        progress: Told how far it is.

    Raises:
        PluginError: When no vacant land is held, or no published perimeter of this territory.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    located, report, credits_of_sites = locate(atlas, territory, boundary)
    check(progress)
    progress.report(0.4, translate("TiDataviz", "Measuring the Natura 2000 perimeters"))
    epsg = legal_epsg(territory.departments[0])
    close = near(atlas.table("natura2000"), territory.boundary)
    measured = _only_told(atlas, territory, _measure(atlas, located, close, epsg))
    check(progress)
    again, same_parcels = _same_parcels(measured)
    natura = close[close.intersects(territory.boundary)] if len(close) else close
    held_natura = atlas.has("natura2000")
    return LandView(
        territory=territory,
        boundary_method=boundary,
        sites=measured.sort_values("area_m2", ascending=False, na_position="last", ignore_index=True),
        by_status=_count(measured, "status"),
        by_type=_count(measured, "site_type"),
        by_zone=_count(measured, "zone_type"),
        by_pollution=_count(measured, "pollution"),
        by_size=by_size(measured),
        by_inventory=_by_inventory(measured),
        total_area_m2=float(measured["area_m2"].sum()),
        area_known=int(measured["area_m2"].notna().sum()),
        touching=int(measured["touches"].sum()) if held_natura else -1,
        overlap_m2=float(measured["overlap_m2"].sum()),
        natura=natura.reset_index(drop=True),
        natura_area_m2=area_within(natura, territory.boundary, epsg) if held_natura else math.nan,
        reports=(report.with_lines(same_parcels),),
        area_again_m2=again,
        covered=covered_share(atlas, territory.communes),
        natura_covered=_natura_covered(atlas, territory) if held_natura else 1.0,
        sources=(
            *credits_of_sites,
            *atlas.sources("natura2000", area=area_of(territory, _NEAR_DEGREES)),
            *territory.sources,
        ),
    )


def locate(
    atlas: Atlas, territory: Territory, boundary: str = "communes"
) -> tuple[gpd.GeoDataFrame, JoinReport, tuple[Provenance, ...]]:
    """Return the vacant sites of a territory, how the ways of choosing them differ, and who names or corrects them.

    The sites have the columns of ``vacant_land``, and inventory (credit line of the file that names the site).

    Args:
        atlas: The atlas of the territory.
        territory: The territory.
        boundary: See ``diagnose``.

    Raises:
        PluginError: When no vacant land is held, or no published perimeter of this territory.
    """
    perimeter = _perimeter(territory, boundary)
    book = vacant_sites(atlas)
    chosen = _choices(book, territory, perimeter, boundary)
    inside, table = chosen.inside, book.table
    named = inside | chosen.by_code
    lines = _differences(table, chosen, book.current)
    codes = set(table.loc[named, "commune"])
    lines += [line for line in book.changes if line.code in codes]
    lines += [line for row, line in book.doubled if inside.iloc[row]]
    lines.append(_comparison(chosen))
    nowhere = int(book.places.is_empty.sum() + book.places.isna().sum())
    if nowhere:
        text = translate("TiDataviz", "{count} sites of the file have no place and can be in no territory.")
        lines.append(Line(LEFT_OUT, "", "", text.format(count=nowhere)))
    found = int(inside.sum())
    report = JoinReport(translate("TiDataviz", "Vacant sites within the territory"), found, found, tuple(lines))
    inventories = [book.sources[place].credit() for place in book.origins[inside]]
    credits_of_sites = (*official(book.credits(inside)), *atlas.local("vacant_land", area=area_of(territory)))
    return table[inside].assign(inventory=inventories).reset_index(drop=True), report, credits_of_sites


def _natura_covered(atlas: Atlas, territory: Territory) -> float:
    codes = set(territory.communes["commune"])
    return len(codes & told(atlas, "natura2000")) / len(codes)


def _perimeter(territory: Territory, boundary: str) -> BaseGeometry:
    if boundary == "communes":
        return territory.boundary
    if boundary not in BOUNDARIES:
        what = translate("TiDataviz", "There is no such way of choosing the sites: {boundary}.").format(boundary=boundary)
        raise PluginError(what, "", translate("TiDataviz", "Use one of: {list}.").format(list=", ".join(BOUNDARIES)))
    if territory.published is None:
        what = translate("TiDataviz", "No published perimeter is held for this territory.")
        where = " ".join(part for part in (territory.programme, territory.code, territory.name) if part)
        todo = translate("TiDataviz", "Import ANCT's file of perimeters, or take the sites within the communes.")
        raise PluginError(what, where, todo)
    return territory.published


def _choices(book: SiteBook, territory: Territory, perimeter: BaseGeometry, boundary: str) -> _Choices:
    """Return which sites each way of choosing takes."""
    written, communes = book.table["commune"], set(territory.communes["commune"])
    other = None
    if territory.published is not None:
        other = _within(book.places, territory.published if boundary == "communes" else territory.boundary)
    by_code = written.map(book.current).isin(communes)
    return _Choices(_within(book.places, perimeter), written.isin(communes), by_code, other, boundary)


def _within(places: gpd.GeoSeries, perimeter: BaseGeometry) -> pd.Series:
    import pandas as pd
    import shapely

    found = places.sindex.query(perimeter, predicate="intersects")
    shapely.prepare(perimeter)
    inside = pd.Series(data=False, index=places.index)
    inside.iloc[found] = True
    return inside


@dataclass(frozen=True)
class _Choices:
    """Which sites each way of choosing takes; ``other`` is the perimeter that was not asked for, or None."""

    inside: pd.Series
    by_raw_code: pd.Series
    by_code: pd.Series
    other: pd.Series | None
    boundary: str


def _differences(table: pd.DataFrame, choices: _Choices, current: pd.Series) -> list[Line]:
    """Return a line for each site on which two ways of choosing differ."""
    inside, by_code, other = choices.inside, choices.by_code, choices.other
    lost = by_code & ~choices.by_raw_code
    odd = (inside != by_code) | lost
    if other is not None:
        odd |= inside != other
    lines = []
    for index in table.index[odd]:
        row, texts = table.loc[index], []
        code = row["commune"]
        if lost[index]:
            text = translate("TiDataviz", "Its commune code {old} is now part of {new}: found by following the change.")
            texts.append(text.format(old=code, new=current[code]))
        if inside[index] and not by_code[index]:
            text = translate("TiDataviz", "Its place is within the territory, its commune code ({commune}) is not.")
            texts.append(text.format(commune=code))
        if by_code[index] and not inside[index]:
            text = translate("TiDataviz", "Its commune code ({commune}) is of the territory, its place is not within it.")
            texts.append(text.format(commune=code))
        if other is not None and inside[index] != other[index]:
            texts.append(_side(in_published=bool(inside[index]) == (choices.boundary == "published")))
        kind = FOLLOWED if len(texts) == 1 and lost[index] else DIFFERS
        lines.append(Line(kind, row["site_id"], row["site_name"], " ".join(texts)))
    return lines


def _side(*, in_published: bool) -> str:
    if in_published:
        return translate("TiDataviz", "Within the published, generalised perimeter, but not within the communes.")
    return translate("TiDataviz", "Within the communes, but not within the published, generalised perimeter.")


def _comparison(choices: _Choices) -> Line:
    """Return the line that counts the sites by each way of choosing them."""
    pair = (choices.inside, choices.other)
    in_communes, published = pair if choices.boundary == "communes" else pair[::-1]
    counts = [
        (translate("TiDataviz", "within the dissolved communes"), in_communes),
        (translate("TiDataviz", "within the published perimeter"), published),
        (translate("TiDataviz", "by commune code as written"), choices.by_raw_code),
        (translate("TiDataviz", "by commune code, changes followed"), choices.by_code),
    ]
    text = listed(labelled(name, number(int(found.sum()))) for name, found in counts if found is not None)
    return Line(DIFFERS, "", translate("TiDataviz", "Sites by each method"), text)


def _same_parcels(sites: pd.DataFrame) -> tuple[float, list[Line]]:
    """Return the area (m²) that sites of the same parcels count more than once, and a line for each such group."""
    lines, again = [], 0.0
    key = parcels_key(sites["parcels"])
    for _parcels, group in sites[key != ""].groupby(key, sort=False):
        if len(group) < 2:
            continue
        extra = float(group["area_m2"].sum() - group["area_m2"].max())
        again += extra
        text = translate("TiDataviz", "Same parcels as {sites}: {area} ha are counted more than once in the sum.")
        others = ", ".join(group["site_id"].iloc[1:])
        first = group.iloc[0]
        text = text.format(sites=others, area=number(extra / 1e4, 1))
        lines.append(Line(REPEATED, first["site_id"], first["site_name"], text))
    return again, lines


def near(table: gpd.GeoDataFrame, boundary: BaseGeometry) -> gpd.GeoDataFrame:
    """Return the perimeters around a territory; all of them when none is near."""
    if not len(table):
        return table
    left, bottom, right, top = boundary.bounds
    box = (left - _NEAR_DEGREES, bottom - _NEAR_DEGREES, right + _NEAR_DEGREES, top + _NEAR_DEGREES)
    found = table.iloc[sorted(table.sindex.intersection(box))]
    return found if len(found) else table


def _measure(atlas: Atlas, sites: gpd.GeoDataFrame, close: gpd.GeoDataFrame, epsg: int) -> gpd.GeoDataFrame:
    """Return the sites with what Natura 2000 means for each."""
    import geopandas as gpd
    import numpy as np

    shapes = sites.geometry.to_crs(epsg)
    surface = shapes.area > 0
    result = sites.assign(
        located_as=np.where(surface, "surface", "point"),
        shape_area_m2=shapes.area.where(surface),
        overlap_m2=np.nan,
        overlap_share=np.nan,
        touches=False,
        distance_m=np.nan,
        nearest_code="",
        nearest_name="",
    )
    if len(close) and len(sites):
        everything = atlas.table("natura2000")
        areas = close.geometry.to_crs(epsg)
        found = Perimeters(areas).measure(shapes)
        if (found["distance_m"] > _NEAR_METRES).any() and len(close) < len(everything):
            # A site farther than the margin may have a nearer perimeter outside the box.
            close = everything
            areas = close.geometry.to_crs(epsg)
            found = Perimeters(areas).measure(shapes)
        for column in ("overlap_m2", "overlap_share"):
            # The extent of a site known as a point is unknown: so is its overlap.
            result[column] = found[column].where(surface)
        result["touches"] = found["touches"]
        result["distance_m"] = found["distance_m"]
        nearest = gpd.GeoSeries(areas).sindex.nearest(shapes, return_all=False)
        result.loc[result.index[nearest[0]], "nearest_code"] = close["site_code"].to_numpy()[nearest[1]]
        result.loc[result.index[nearest[0]], "nearest_name"] = close["site_name"].to_numpy()[nearest[1]]
    return gpd.GeoDataFrame(result, geometry="geometry", crs=4326)


def _only_told(atlas: Atlas, territory: Territory, sites: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the sites without the distances that no file tells: a nearer perimeter may lie where none was fetched."""
    communes = territory.communes
    beyond = communes[~communes["commune"].isin(told(atlas, "natura2000"))]
    if not len(beyond) or not len(sites):
        return sites
    result = sites.copy()
    places = result.index[sorted(set(beyond.sindex.query(result.geometry.to_numpy(), predicate="intersects")[0]))]
    untold = places[~result.loc[places, "touches"].to_numpy(dtype=bool)]
    result.loc[untold, "distance_m"] = math.nan
    result.loc[untold, ["nearest_code", "nearest_name"]] = ""
    return result


def area_within(shapes: gpd.GeoDataFrame, boundary: BaseGeometry, epsg: int) -> float:
    """Return the area (m²) that the union of some perimeters takes of a territory."""
    if not len(shapes):
        return 0.0
    union = shapes.geometry.to_crs(epsg).make_valid().union_all()
    return float(union.intersection(project_one(boundary, epsg)).area)


def _count(sites: gpd.GeoDataFrame, field: str) -> pd.DataFrame:
    """Return value, sites, area_m2, area_known, the most frequent value first."""
    import pandas as pd

    values = sites[field].where(sites[field] != "", translate("TiDataviz", "not stated"))
    groups = sites.groupby(values)
    table = pd.DataFrame(
        {"sites": groups.size(), "area_m2": groups["area_m2"].sum(), "area_known": groups["area_m2"].count()}
    )
    table = table.rename_axis("value").reset_index()
    return table.sort_values(["sites", "value"], ascending=[False, True], ignore_index=True)


def by_size(sites: pd.DataFrame) -> pd.DataFrame:
    """Return value ("0" the smallest class to "5" the largest, "" unknown), sites, area_m2, area_known; every class held."""
    import numpy as np
    import pandas as pd

    area = sites["area_m2"]
    classes = pd.Series(np.searchsorted(SIZES, area, side="right").astype(str), index=sites.index, dtype=object)
    groups = area.groupby(classes.where(area.notna(), ""))
    table = pd.DataFrame({"sites": groups.size(), "area_m2": groups.sum(), "area_known": groups.count()})
    table = table.rename_axis("value").reset_index()
    return table.sort_values("value", key=lambda values: values.replace("", "9"), ignore_index=True)


def _by_inventory(sites: pd.DataFrame) -> pd.DataFrame:
    """Return inventory, source_name, sites, area_m2, area_known, updated_on (the latest); the most sites first."""
    groups = sites.groupby(["inventory", "source_name"], sort=False)
    table = groups.agg(
        sites=("site_id", "size"),
        area_m2=("area_m2", "sum"),
        area_known=("area_m2", "count"),
        updated_on=("updated_on", "max"),
    )
    return table.reset_index().sort_values("sites", ascending=False, kind="stable", ignore_index=True)
