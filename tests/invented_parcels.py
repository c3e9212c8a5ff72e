"""Wavy areas and square parcels near each other, invented, to be measured."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely

EAST, NORTH = 400_000, 6_700_000  # in the mainland


def series(shapes: list, crs: int = 2154) -> gpd.GeoSeries:
    """Return shapes, moved to the mainland when they are in its projection."""
    return gpd.GeoSeries(shapes, crs=crs).translate(EAST, NORTH) if crs == 2154 else gpd.GeoSeries(shapes, crs=crs)


def wavy(count: int, seed: int = 1) -> gpd.GeoSeries:
    """Return wavy rounds that overlap."""
    random, angles = np.random.default_rng(seed), np.linspace(0, 2 * np.pi, 600, endpoint=False)
    shapes = []
    for x, y, radius in zip(*random.uniform(0, 20_000, (2, count)), random.uniform(500, 3_000, count)):
        wave = radius * (1 + 0.2 * np.sin(angles * 31))
        shapes.append(shapely.Polygon(np.c_[x + wave * np.cos(angles), y + wave * np.sin(angles)]))
    return series(shapes)


def parcels(count: int, seed: int = 2) -> gpd.GeoDataFrame:
    """Return squares, with some points, and two rows without a shape."""
    random = np.random.default_rng(seed)
    x, y = random.uniform(0, 20_000, (2, count))
    shapes = list(shapely.box(x, y, x + 100, y + 150))
    shapes[::50] = list(shapely.points(x[::50], y[::50]))
    frame = gpd.GeoDataFrame({"id": [f"{n:05}" for n in range(count)]}, geometry=series(shapes))
    frame["department"] = random.choice(["49", "2A", "974"], count)
    frame.loc[[3, 8], "geometry"] = [None, shapely.Polygon()]
    return frame


def batches(frame: gpd.GeoDataFrame, size: int) -> list[gpd.GeoDataFrame]:
    """Return the rows in batches."""
    return [frame.iloc[start : start + size] for start in range(0, len(frame), size)]
