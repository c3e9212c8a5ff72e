"""Maps on the real files: every territory has its outline and its value, overseas included."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from qgis.core import QgsProject

from ti_dataviz_plugin.desktop.layers.choropleth import add_map
from ti_dataviz_plugin.desktop.layers.map_package import map_package
from ti_dataviz_plugin.diagnosis import trade_map
from ti_dataviz_plugin.diagnosis.indicator_map import KNOWN, MapChoice, indicator_map
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.outlines import outlines

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.workspace.store import Workspace

OVERSEAS = {"971", "972", "973", "974", "976"}


@pytest.fixture(scope="module")
def atlas(real_workspace: Workspace) -> Atlas:
    return Atlas.open(real_workspace)


@pytest.mark.parametrize(
    ("level", "programme", "count"),
    [("ti", "2023-2027", 183), ("ti", "2018-2023", 149), ("department", "", 101), ("region", "", 18)],
)
def test_every_territory_is_on_the_map(
    atlas: Atlas, qgis_new_project: None, tmp_path: Path, level: str, programme: str, count: int
) -> None:
    made = indicator_map(atlas, MapChoice("area", level, programme))
    shapes = outlines(atlas, made.groups)
    assert len(shapes) == len(made.figures) == len(made.groups.codes)
    assert len(shapes) in range(count - 3, count + 1)  # a list may name a territory of which no commune is known
    assert shapes.is_valid.all()
    assert set(made.figures["state"]) == {KNOWN}
    (layer_id,) = add_map(QgsProject.instance(), map_package(atlas, made, tmp_path), made)
    layer = QgsProject.instance().mapLayer(layer_id)
    assert {feature["code"] for feature in layer.getFeatures()} == set(shapes["code"])
    assert made.main.epsg == 2154
    if level == "department":
        assert set(shapes["code"]) >= OVERSEAS


def test_the_tension_of_boilermakers_is_known_in_many_basins(atlas: Atlas) -> None:
    made = indicator_map(atlas, MapChoice(trade_map.id_of("D2Z40"), "basin", "", 2019))
    known = made.figures.dropna(subset=["value"])
    assert len(made.figures) > 390
    assert 200 < len(known) < len(made.figures)
    assert ((known["low"] >= 0) & (known["high"] <= 1)).all()
