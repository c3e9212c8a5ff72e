"""The overlap kernel: exact cases, and properties on random shapes."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from ti_dataviz_plugin.geography.overlap import Perimeters, overlap

LAMBERT = 2154


def _series(*shapes: shapely.Geometry) -> gpd.GeoSeries:
    return gpd.GeoSeries(list(shapes), crs=LAMBERT)


def test_two_areas_that_overlap_count_once() -> None:
    found = overlap(_series(shapely.box(0, 0, 10, 10)), _series(shapely.box(5, 0, 15, 10), shapely.box(0, 5, 10, 15)))
    assert found["overlap_m2"].tolist() == [75.0]
    assert found["overlap_share"].tolist() == [0.75]
    assert found["distance_m"].tolist() == [0.0]


def test_a_hole_is_not_covered() -> None:
    area = shapely.box(-10, -10, 20, 20) - shapely.box(2, 2, 8, 8)
    found = overlap(_series(shapely.box(0, 0, 10, 10), shapely.box(3, 3, 4, 4)), _series(area))
    assert found["overlap_m2"].tolist() == [64.0, 0.0]
    assert found["touches"].tolist() == [True, False]
    assert found["distance_m"].tolist() == [0.0, 1.0]


def test_a_site_that_only_touches_has_no_overlap() -> None:
    found = overlap(_series(shapely.box(0, 0, 10, 10)), _series(shapely.box(10, 0, 20, 10)))
    assert found.loc[0, "overlap_m2"] == 0
    assert found.loc[0, "overlap_share"] == 0
    assert found.loc[0, "touches"]


def test_points_have_a_distance_and_no_share() -> None:
    found = overlap(_series(shapely.Point(5, 5), shapely.Point(23, 14)), _series(shapely.box(0, 0, 20, 10)))
    assert found["distance_m"].tolist() == [0.0, 5.0]
    assert found["overlap_share"].isna().all()


def test_without_areas_the_distance_is_unknown() -> None:
    found = overlap(_series(shapely.box(0, 0, 1, 1)), gpd.GeoSeries([], crs=LAMBERT))
    assert np.isnan(found.loc[0, "distance_m"])
    assert found.loc[0, "overlap_m2"] == 0


def test_degrees_are_refused() -> None:
    degrees = gpd.GeoSeries([shapely.box(0, 0, 1, 1)], crs=4326)
    with pytest.raises(ValueError, match="metres"):
        overlap(degrees, degrees)


def test_a_crossed_shape_is_mended() -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    found = overlap(_series(shapely.box(0, 0, 10, 10)), _series(bow_tie))
    assert found.loc[0, "overlap_m2"] == pytest.approx(50.0)


coordinates = st.floats(0, 1000, allow_nan=False).map(lambda value: round(value, 2))
boxes = st.tuples(coordinates, coordinates, st.floats(1, 400), st.floats(1, 400)).map(
    lambda c: shapely.box(c[0], c[1], c[0] + round(c[2], 2), c[1] + round(c[3], 2))
)
rounds = st.tuples(coordinates, coordinates, st.floats(5, 300)).map(
    lambda c: shapely.Point(c[0], c[1]).buffer(c[2], quad_segs=40)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes | rounds, min_size=1, max_size=6), st.lists(boxes, min_size=1, max_size=8), st.integers(6, 64))
def test_the_result_is_the_area_of_the_union(areas: list, sites: list, max_vertices: int) -> None:
    union = shapely.union_all(areas)
    expected = np.array([site.intersection(union).area for site in sites])
    found = overlap(_series(*sites), _series(*areas), max_vertices)
    np.testing.assert_allclose(found["overlap_m2"], expected, rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(found["distance_m"], [site.distance(union) for site in sites], rtol=1e-9, atol=1e-6)
    assert (found["overlap_share"].dropna() <= 1 + 1e-9).all()
    assert (found["overlap_share"] >= 0).all()


@settings(max_examples=40, deadline=None)
@given(st.lists(rounds, min_size=1, max_size=5))
def test_order_repeats_and_cutting_change_nothing(areas: list) -> None:
    sites = _series(*(shapely.box(x, y, x + 250, y + 250) for x in range(0, 1000, 250) for y in range(0, 1000, 250)))
    plain = overlap(sites, _series(*areas), 10_000)["overlap_m2"]
    other = overlap(sites, _series(*reversed(areas), areas[0]), 16)["overlap_m2"]
    np.testing.assert_allclose(plain, other, rtol=1e-9, atol=1e-6)
    # The sites tile a region: their overlaps add up to that of the region.
    region = shapely.box(0, 0, 1000, 1000)
    assert plain.sum() == pytest.approx(shapely.union_all(areas).intersection(region).area, rel=1e-9, abs=1e-6)


@settings(max_examples=30, deadline=None)
@given(st.lists(rounds, min_size=1, max_size=5), st.integers(12, 40))
def test_the_pieces_tile_the_union(areas: list, max_vertices: int) -> None:
    perimeters = Perimeters(areas, max_vertices)  # the quick clip loses ground on some of these
    assert shapely.area(perimeters.pieces).sum() == pytest.approx(shapely.union_all(areas).area, rel=1e-9)
    assert (shapely.get_num_coordinates(perimeters.pieces) <= max_vertices).all()
