"""Which share of the country a file covers, told by its extent: a department's file must not take the country's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import geopandas as gpd

_WIDTH, _HEIGHT = 8.0, 6.0  # degrees; mainland France spans 14.7 by 9.8


def named_part(name: str, table: gpd.GeoDataFrame) -> str:
    """Return the name of a part: as given for a file of the whole country, else followed by west, south, east and north.

    Args:
        name: What else tells the parts of the source apart, such as a vintage; may be empty.
        table: Shapes in EPSG:4326.
    """
    if not len(table):
        return name
    west, south, east, north = table.total_bounds
    if east - west >= _WIDTH and north - south >= _HEIGHT:
        return name
    extent = " ".join(f"{edge:.2f}" for edge in (west, south, east, north))
    return f"{name} {extent}".strip()
