"""What lies in each commune, for every commune at once: points, ground of perimeters, and where a source tells anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sources.reference import departments
from ..workspace.parts import corners
from .overlap import Perimeters
from .projection import legal_epsg

if TYPE_CHECKING:
    from collections.abc import Iterator

    import geopandas as gpd
    import pandas as pd
    from shapely.geometry.base import BaseGeometry

    from .atlas import Atlas

_STEP = 0.05
"""Degrees between the vertices of a box: a straight side of degrees is bent in metres."""

_MARGIN = 0.02
"""Degrees around the communes of one projection: a perimeter farther off meets none of them."""


def homes(atlas: Atlas, key: object, points: gpd.GeoSeries) -> pd.DataFrame:
    """Return which commune each point lies in; computed once per atlas.

    A point on a limit lies in both communes, as it does in both territories when their communes are dissolved: count the
    distinct rows of a territory.

    Args:
        atlas: The atlas.
        key: Names the points for the memo.
        points: Points, EPSG:4326; missing and empty ones lie nowhere.

    Returns:
        row (position in ``points``), commune; sorted by row.
    """

    def make() -> pd.DataFrame:
        import pandas as pd

        row, place = atlas.communes.sindex.query(points.to_numpy(), predicate="intersects")
        codes = atlas.communes["commune"].to_numpy()[place]
        return pd.DataFrame({"row": row, "commune": codes}).sort_values(["row", "commune"], ignore_index=True)

    return atlas.memo(("homes", key), make)


def ground(atlas: Atlas, key: object, shapes: gpd.GeoSeries) -> pd.Series:
    """Return the area (m², legal projection) that the union of some perimeters takes of each commune; once per atlas.

    Communes share limits only, so the sum over the communes of a territory is the area within the territory.

    Args:
        atlas: The atlas.
        key: Names the perimeters for the memo.
        shapes: Polygons, EPSG:4326.
    """
    return atlas.memo(("ground", key), lambda: _ground(atlas, key, shapes))


def _ground(atlas: Atlas, key: object, shapes: gpd.GeoSeries) -> pd.Series:
    import pandas as pd

    communes = atlas.communes
    result = pd.Series(0.0, index=communes["commune"].to_numpy())
    met = communes.iloc[sorted(set(communes.sindex.query(shapes.to_numpy(), predicate="intersects")[1]))]
    for epsg, rows in met.groupby(met["department"].map(legal_epsg)):
        found = _united(atlas, key, shapes, int(epsg)).measure(rows.geometry.to_crs(epsg))
        result[rows["commune"].to_numpy()] = found["overlap_m2"].to_numpy()
    return result


def touched(atlas: Atlas, key: object, shapes: gpd.GeoSeries, sites: gpd.GeoSeries, departments: pd.Series) -> pd.Series:
    """Tell which sites meet some perimeters, in the legal projection of each; once per atlas.

    Args:
        atlas: The atlas.
        key: Names the perimeters and the sites for the memo.
        shapes: Polygons, EPSG:4326.
        sites: Points or polygons, EPSG:4326.
        departments: Department of each site, "" for one that lies in no commune: it is not looked at.
    """

    def make() -> pd.Series:
        import pandas as pd

        result = pd.Series(data=False, index=sites.index)
        placed = departments[departments != ""]
        for epsg, codes in placed.groupby(placed.map(legal_epsg)):
            mine = sites[codes.index].to_crs(epsg)
            result[mine.index] = _united(atlas, key, shapes, int(epsg)).touched(mine)
        return result

    return atlas.memo(("touched", key), make)


def _united(atlas: Atlas, key: object, shapes: gpd.GeoSeries, epsg: int) -> Perimeters:
    """Return the union of the perimeters near the communes of one projection; made once per atlas."""

    def make() -> Perimeters:
        communes = atlas.communes
        left, bottom, right, top = communes[communes["department"].map(legal_epsg) == epsg].total_bounds
        box = (left - _MARGIN, bottom - _MARGIN, right + _MARGIN, top + _MARGIN)
        return Perimeters(shapes.iloc[sorted(shapes.sindex.intersection(box))].to_crs(epsg))

    return atlas.memo(("united", key, epsg), make)


def told(atlas: Atlas, source_id: str, names: frozenset[str] = frozenset()) -> frozenset[str]:
    """Return the communes that the parts held of a source cover; all of them for a file of the whole country.

    A part is named by the corners of what it holds, or by its departments; what else names it, such as kinds, comes first.

    Args:
        atlas: The atlas.
        source_id: The source; nothing held tells nothing.
        names: Count only the parts that bear one of these names; all by default.
    """
    return atlas.memo(("told", source_id, names), lambda: _told(atlas, source_id, names))


def _told(atlas: Atlas, source_id: str, names: frozenset[str]) -> frozenset[str]:
    if not atlas.has(source_id):
        return frozenset()
    communes = atlas.communes
    found: set[str] = set()
    for box, codes in _covers(atlas, source_id, names):
        if box is not None:
            found.update(communes["commune"].iloc[communes.sindex.intersection(box)])
        elif codes:
            found.update(communes.loc[communes["department"].isin(codes), "commune"])
        else:
            return frozenset(communes["commune"])
    return frozenset(found)


def _covers(
    atlas: Atlas, source_id: str, names: frozenset[str] = frozenset()
) -> Iterator[tuple[tuple[float, ...] | None, frozenset[str]]]:
    """Yield the corners, or the departments, of each part held; neither for a part of the whole country."""
    for part in atlas.held(source_id).parts:
        name, box = corners(part)
        words = frozenset(name.replace("+", " ").split())
        if not names or names & words:
            yield box, words if words <= set(departments()) else frozenset()


def extent(atlas: Atlas, source_id: str) -> BaseGeometry | None:
    """Return the ground that the parts held of a source tell of, None for the whole country; once per atlas.

    That of an extract is the box around what it holds: what lies beyond is not known, even within its own department.

    Args:
        atlas: The atlas.
        source_id: The source; the ground is empty when nothing is held of it.

    Returns:
        Polygons, EPSG:4326, with vertices close enough to keep their place in another projection.
    """
    return atlas.memo(("extent", source_id), lambda: _extent(atlas, source_id))


def _extent(atlas: Atlas, source_id: str) -> BaseGeometry | None:
    import shapely

    grounds: list[BaseGeometry] = []
    for box, codes in _covers(atlas, source_id) if atlas.has(source_id) else ():
        if box is not None:
            grounds.append(shapely.segmentize(shapely.box(*box), _STEP))
        elif codes:
            communes = atlas.communes
            grounds.append(communes.geometry[communes["department"].isin(codes)].union_all())
        else:
            return None
    return shapely.unary_union(grounds)
