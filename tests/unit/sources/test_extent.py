"""A department's file does not take the country's place."""

from __future__ import annotations

import geopandas as gpd
import pytest
from shapely.geometry import Point

from ti_dataviz_plugin.sources.extent import named_part


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(-5.1, 42.0), (9.5, 51.0)], "2026"),
        ([(-1.25, 46.9), (0.2, 47.8)], "2026 -1.25 46.90 0.20 47.80"),
        ([(-61.8, 15.8), (-61.0, 16.5)], "2026 -61.80 15.80 -61.00 16.50"),
        ([], "2026"),
    ],
)
def test_a_part_is_named_by_its_extent_unless_it_is_the_country(places: list, expected: str) -> None:
    table = gpd.GeoDataFrame(geometry=[Point(*place) for place in places], crs=4326)
    assert named_part("2026", table) == expected


def test_a_part_without_a_name_of_its_own_is_its_extent() -> None:
    table = gpd.GeoDataFrame(geometry=[Point(-1, 47), Point(0, 48)], crs=4326)
    assert named_part("", table) == "-1.00 47.00 0.00 48.00"
