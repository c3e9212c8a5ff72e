"""What serves the sites of a ranking, as layers: stations, interchanges, ports, substations, railway lines, main roads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..enrichment.touching import with_marks
from ..geography.projection import NOWHERE
from ..language import listed, number, translate
from ..progress import Progress, Silent, check
from .context import Context
from .nearest import nearest_to_any, object_name, served_title

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from .ranking import Ranking

POINTS, LINES = ("stations", "junctions", "ports", "substations"), ("rail_lines", "roads")
NETWORKS = (*POINTS, *LINES)
"""Sources that are shown, the topmost first."""
SURFACES = "_surfaces"
"""What the name of a layer ends with that holds the outlines of a source of ``POINTS``."""
AROUND_METRES = 20_000.0
"""Objects within this distance of the ground of the sites are shown, and those that are the nearest of a site."""


def network_layers(atlas: Atlas, ranking: Ranking, progress: Progress | None = None) -> dict[str, gpd.GeoDataFrame]:
    """Return what serves the sites of a ranking, by layer; sources that are not held, and layers without a row, left out.

    Each has the columns of its source (EPSG:4326), then title (its name), nearest_of (of how many sites it is the nearest
    object that counts), serves (the same in words) and, where local experts speak of some, local_expertise. Stations,
    interchanges, ports and substations are points; the outlines of the last two are layers of their own.

    Args:
        atlas: Where they are.
        ranking: The sites.
        progress: Told how far it is.

    Raises:
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    context = Context(atlas, ranking.study, ranking.measured.sites, progress)
    counts = nearest_to_any(context)
    layers: dict[str, gpd.GeoDataFrame] = {}
    for done, source in enumerate(NETWORKS):
        check(progress)
        progress.report(done / len(NETWORKS), translate("TiDataviz", "Looking for what serves the sites"))
        if not atlas.has(source):
            continue
        table = _counted(context, source, counts.get(source, {}))
        if source in LINES or not len(table):
            layers[source] = table
            continue
        layers[source] = table.set_geometry(table.representative_point())
        drawn = table.geom_type.isin(["Polygon", "MultiPolygon"])
        layers[f"{source}{SURFACES}"] = table[drawn].reset_index(drop=True)
    return {name: table for name, table in layers.items() if len(table)}


def _counted(context: Context, source: str, counts: dict[str, pd.Series]) -> gpd.GeoDataFrame:
    """Return the rows of a source that are near the sites, with what each serves."""
    import numpy as np

    whole = context.atlas.table(source)
    near = _near(context, source)
    for found in counts.values():
        near[found.index.to_numpy()] = True
    places = np.flatnonzero(near)
    table = whole.iloc[places]
    totals, texts = np.zeros(len(table), dtype="int64"), [[] for _ in places]  # type: ignore[var-annotated]
    for fact, found in counts.items():
        told = translate("TiDataviz", "{what}: the nearest of {count} sites")
        for row, count in enumerate(found.reindex(places, fill_value=0)):
            totals[row] += count
            if count:
                texts[row].append(told.format(what=served_title(fact), count=number(int(count))))
    titles = [object_name(source, row) for _place, row in table.iterrows()]
    table = table.assign(title=titles, nearest_of=totals, serves=[listed(parts) for parts in texts])
    return with_marks(context.atlas, source, table.reset_index(drop=True))


def _near(context: Context, source: str) -> NDArray[np.bool_]:
    """Tell which objects lie around the ground of the sites, in the legal projection of each place."""
    import numpy as np
    import shapely

    shapes = context.atlas.table(source).geometry
    kept = np.zeros(len(shapes), dtype=bool)
    where = context.held_in(source)
    for epsg in sorted(set(context.places) - {NOWHERE}):
        sites = context.sites.geometry.iloc[np.flatnonzero(context.places == epsg)].to_crs(int(epsg))
        ground = shapely.MultiPoint(shapely.get_coordinates(sites.centroid.to_numpy())).convex_hull.buffer(AROUND_METRES)
        shapely.prepare(ground)
        rows = np.flatnonzero(where == epsg)
        kept[rows] = shapely.intersects(ground, shapes.iloc[rows].to_crs(int(epsg)).to_numpy())
    return kept
