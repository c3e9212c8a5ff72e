"""Area that the union of perimeters takes of each site: the kernel beside plainer ways that find the same areas."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable, cast

from harness import Comparison

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

SITES = 3_000
PERIMETERS = 40
VERTICES = 4_000
SIDE = 60_000.0  # metres


def _perimeters() -> gpd.GeoSeries:
    """Return wavy, overlapping rounds with as many vertices as real perimeters have."""
    import geopandas as gpd
    import numpy as np
    import shapely

    random = np.random.default_rng(2000)
    angles = np.linspace(0, 2 * np.pi, VERTICES, endpoint=False)
    shapes = []
    for x, y, radius in zip(*random.uniform(0, SIDE, (2, PERIMETERS)), random.uniform(2_000, 7_000, PERIMETERS)):
        wave = 1 + 0.15 * np.sin(angles * 37) + 0.05 * np.sin(angles * 411)
        shapes.append(shapely.Polygon(np.c_[x + radius * wave * np.cos(angles), y + radius * wave * np.sin(angles)]))
    return gpd.GeoSeries(shapes, crs=2154)


def _sites() -> gpd.GeoSeries:
    """Return square sites of one hectare."""
    import geopandas as gpd
    import numpy as np
    import shapely

    x, y = np.random.default_rng(49).uniform(0, SIDE - 100, (2, SITES))
    return gpd.GeoSeries(shapely.box(x, y, x + 100, y + 100), crs=2154)


def comparisons() -> list[Comparison]:
    """Return the comparison of the kernel with the union uncut, and with other sizes of pieces."""
    import numpy as np
    import shapely

    from ti_dataviz_plugin.geography.overlap import overlap

    sites, perimeters = _sites(), _perimeters()

    def kernel(max_vertices: int) -> object:
        return overlap(sites, perimeters, max_vertices)["overlap_m2"].to_numpy()

    def uncut() -> object:
        union = shapely.union_all(perimeters.to_numpy())
        parts = shapely.get_parts(union)
        result = np.zeros(len(sites))
        piece, site = shapely.STRtree(sites.to_numpy()).query(parts, predicate="intersects")
        np.add.at(result, site, shapely.area(shapely.intersection(sites.to_numpy()[site], parts[piece])))
        return result

    def same(first: object, other: object) -> bool:
        pair = (cast("NDArray[np.float64]", value) for value in (first, other))
        return bool(np.allclose(*pair, rtol=1e-9, atol=1e-3))

    alternatives: dict[str, Callable[[], object]] = {"pieces of 256 vertices": partial(kernel, 256)}
    alternatives["pieces of 64"] = partial(kernel, 64)
    alternatives["pieces of 1024"] = partial(kernel, 1024)
    alternatives["whole union"] = uncut
    title = f"Overlap of {SITES} sites with the union of {PERIMETERS} perimeters"
    return [Comparison(title, alternatives, same)]
