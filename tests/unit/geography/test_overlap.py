"""The overlap kernel: exact cases, and properties on random shapes."""

from __future__ import annotations

import pickle
from fractions import Fraction

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.polygon import orient

from ti_dataviz_plugin.geography.overlap import Perimeters, overlap
from ti_dataviz_plugin.geography.pieces import grounds, pieces_within
from ti_dataviz_plugin.geography.shared_area import edges_of, shared_areas

LAMBERT = 2154
FAR = np.array([4e5, 6.7e6])  # as far from the origin as real places are


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


def _star(x: float, y: float, points: int, radius: float, turn: float) -> shapely.Polygon:
    angles = turn + np.linspace(0, 2 * np.pi, 2 * points, endpoint=False)
    reach = radius * np.where(np.arange(2 * points) % 2, 1.0, 0.45)
    return shapely.Polygon(np.c_[x + reach * np.cos(angles), y + reach * np.sin(angles)])


stars = st.builds(_star, coordinates, coordinates, st.integers(3, 9), st.floats(1, 400), st.floats(0, 3))


@settings(max_examples=80, deadline=None)
@given(st.lists(stars | boxes | rounds, min_size=1, max_size=5), st.lists(stars | boxes, min_size=1, max_size=5))
def test_the_sum_over_edges_is_the_area_of_the_intersection(pieces: list, sites: list) -> None:
    # Holes, several parts, either direction.
    holed = [*(shape.buffer(60) - shape for shape in pieces), shapely.union_all(pieces), *pieces]
    first, second = (np.asarray(list(shapes), dtype=object) for shapes in (holed, [*sites, shapely.union_all(sites)]))
    first, second = (shapely.transform(shapes, lambda points: points + FAR) for shapes in (first, second))
    second[::2] = shapely.reverse(second[::2])
    piece, site = (places.ravel() for places in np.meshgrid(np.arange(len(first)), np.arange(len(second))))
    found = shared_areas(edges_of(second), shapely.bounds(second), site, edges_of(first), piece)
    expected = shapely.area(shapely.intersection(first[piece], second[site]))
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=2e-6)


@settings(max_examples=60, deadline=None)
@given(st.floats(-1.5, 1.5), st.floats(1, 300), st.floats(1, 300))
def test_neighbours_along_a_slanting_edge_share_nothing(turn: float, width: float, height: float) -> None:
    # The same two corners, to the last digit, in both.
    start, along, across = (
        np.array([4e5, 6.7e6]),
        np.array([np.cos(turn), np.sin(turn)]),
        np.array([-np.sin(turn), np.cos(turn)]),
    )
    corners = start, start + width * along
    above, below = (
        shapely.Polygon([*corners, corners[1] + side * across, corners[0] + side * across]) for side in (height, -height)
    )
    found = overlap(_series(above, below), _series(above))
    assert found["overlap_m2"].tolist() == [pytest.approx(above.area, rel=1e-9), 0]


def test_pieces_travel_to_another_process() -> None:
    areas = [shapely.Point(x, 0).buffer(50, quad_segs=200) for x in (0, 30, 400)]
    perimeters = Perimeters(areas, 64)
    other = pickle.loads(pickle.dumps(perimeters))
    sites = shapely.box(np.arange(0, 500, 20), 0, np.arange(0, 500, 20) + 15, 30)
    pd.testing.assert_frame_equal(perimeters.measure_shapes(sites), other.measure_shapes(sites))


@settings(max_examples=30, deadline=None)
@given(st.lists(rounds | boxes, min_size=1, max_size=8), st.integers(1, 9))
def test_parts_of_the_ground_may_be_cut_apart(areas: list, count: int) -> None:
    shapes = np.asarray(areas, dtype=object)
    parts = grounds(shapely.bounds(shapes), shapely.get_num_coordinates(shapes), count)
    assert 1 <= len(parts) <= count
    assert sum(shapely.area(shapely.box(*part)) for part in parts) == pytest.approx(
        shapely.area(shapely.box(*shapely.total_bounds(shapes)))
    )
    pieces = np.concatenate([pieces_within(shapes, part, 32) for part in parts])
    expected = Perimeters(areas, 32)
    assert shapely.area(pieces).sum() == pytest.approx(shapely.area(expected.pieces).sum(), rel=1e-9)
    sites = shapely.buffer(shapely.points(*np.meshgrid(np.arange(0, 1400, 70), np.arange(0, 1400, 70))).ravel(), 30)
    found, known = (held.measure_shapes(sites) for held in (Perimeters.of_pieces(pieces), expected))
    np.testing.assert_allclose(found["overlap_m2"], known["overlap_m2"], rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(found["distance_m"], known["distance_m"], rtol=1e-9, atol=1e-6)


Exact = list[tuple[Fraction, Fraction]]


def _clipped(shape: Exact, start: tuple[Fraction, Fraction], end: tuple[Fraction, Fraction]) -> Exact:
    """Return what lies left of a line."""

    def side(point: tuple[Fraction, Fraction]) -> Fraction:
        return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])

    kept = []
    for point, following in zip(shape, [*shape[1:], *shape[:1]]):
        here, there = side(point), side(following)
        if here >= 0:
            kept.append(point)
        if here * there < 0:
            way = here / (here - there)
            kept.append(tuple(a + way * (b - a) for a, b in zip(point, following)))
    return kept


def test_the_sum_over_edges_beside_exact_arithmetic() -> None:
    random = np.random.default_rng(3)
    for _ in range(150):
        size, turn, reach = 10 ** random.uniform(-1, 3), random.uniform(0, 6), 10 ** random.uniform(1, 5)
        centre = FAR + random.uniform(-1000, 1000, 2)
        corners = centre + size * np.c_[np.cos(turn + np.arange(4) * np.pi / 2), np.sin(turn + np.arange(4) * np.pi / 2)]
        triangle = orient(shapely.Polygon(centre + reach * random.normal(size=(3, 2))))
        site, piece = shapely.Polygon(corners), np.asarray([triangle])
        left, cut = ([tuple(map(Fraction, point)) for point in shape.exterior.coords[:-1]] for shape in (site, triangle))
        for start, end in zip(cut, [*cut[1:], *cut[:1]]):
            left = _clipped(left, start, end)
        pairs = zip(left, [*left[1:], *left[:1]])
        exact = abs(sum(here[0] * there[1] - there[0] * here[1] for here, there in pairs)) / 2
        sites = np.asarray([site])
        (found,) = shared_areas(edges_of(sites), shapely.bounds(sites), np.array([0]), edges_of(piece), np.array([0]))
        assert abs(float(Fraction(found) - exact)) <= 1e-10 * site.area
