"""Who is around a site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.siting.neighbours import around
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import SITES, _box, _store

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def atlas(tmp_path: Path) -> Atlas:
    workspace = Workspace(tmp_path / "w")
    rows = [
        ("1", "Fonderie", "24.51Z", "Fonderie de fonte", _box(1_100, 0, 1, 1).centroid),
        ("2", "Forge", "25.50A", "Forge", _box(200, 0, 1, 1).centroid),
        ("3", "Autre forge", "25.50A", "Forge", _box(0, 4_000, 1, 1).centroid),
        ("4", "Loin", "25.50A", "Forge", _box(0, 9_000, 1, 1).centroid),
        ("5", "Sans lieu", "25.50A", "Forge", None),
        ("6", "Outre-mer", "25.50A", "Forge", Point(55.5, -21.1)),
    ]
    table = pd.DataFrame(rows, columns=["installation_id", "name", "activity", "activity_name", "geometry"])
    _store(workspace, "installations", gpd.GeoDataFrame(table, geometry="geometry", crs=4326))
    return Atlas(workspace)


def test_neighbours_are_counted_by_activity_and_named(atlas: Atlas) -> None:
    found = around(atlas, SITES[0][-1])  # a square of 100 m
    assert found.installations["name"].tolist() == ["Forge", "Fonderie", "Autre forge"]
    assert found.installations["distance_m"].iloc[0] == pytest.approx(100.5, abs=0.1)
    assert found.by_activity[["activity", "count"]].to_numpy().tolist() == [["25.50A", 2], ["24.51Z", 1]]
    assert found.without_place == 1
    assert "not a balance" in found.notice
    assert [source.source_id for source in found.sources] == ["installations"]
    assert around(atlas, SITES[0][-1], 150).installations["name"].tolist() == ["Forge"]


def test_a_site_without_a_place_has_no_neighbours(atlas: Atlas, siting_atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="no place"):
        around(atlas, Point(0, -80))
    with pytest.raises(PluginError, match="holds no data"):
        around(siting_atlas, SITES[0][-1])
