"""What serves a site: named in the panel, corrected from there, and shown on the map with names and credits."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from qgis.core import QgsProject, QgsWkbTypes
from qgis.PyQt.QtWidgets import QLabel
from shapely import Point

from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.desktop.layers.served import held_layers
from ti_dataviz_plugin.desktop.local.map_actions import object_of, ours
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, VALUE, Contribution

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def panel(desk_dock: Any, wait: Wait) -> Any:
    desk_dock.show_panel("siting")
    wait(lambda: not desk_dock.busy() and desk_dock.panels["siting"].work.ranking is not None)
    wait(lambda: not desk_dock.busy() and desk_dock.panels["siting"].served._served.served is not None)
    return desk_dock.panels["siting"]


def _row(panel: Any, fact: str) -> Any:
    table = panel.served.objects
    return next(
        row
        for row in (table.model.source(table.model.index(n, 0)) for n in range(table.model.rowCount()))
        if row.fact == fact
    )


def test_the_panel_names_what_was_counted_as_nearest(desk_dock: Any, panel: Any, wait: Wait) -> None:
    row, ranking = _row(panel, "passenger_station_distance"), panel.work.ranking
    site = ranking.site(panel.work.rows((panel.work.chosen,))[0])
    stations = panel.work.atlas().table("stations")
    named = stations[stations["uic"] == row.key]
    assert named["station_name"].iloc[0] == row.name != ""
    assert row.high == pytest.approx(_metres(site.geometry, named.geometry.iloc[0]), abs=0.5)
    shown = panel.served.objects.model.shown()
    assert any(cells[2] == row.name and cells[1].endswith("km") for cells in shown)
    assert "Not on this computer" in panel.served.note.text()
    other = next(key for key in panel.work.ranking.places if key != panel.work.chosen)
    panel.work.choose(other)
    wait(lambda: not desk_dock.busy() and panel.served._served.served is not None)
    assert panel.served.objects.model.rowCount() == len(shown)


def _metres(one: Any, other: Any) -> float:
    import geopandas as gpd

    return float(gpd.GeoSeries([one], crs=4326).to_crs(2154).distance(gpd.GeoSeries([other], crs=4326).to_crs(2154)).iloc[0])


def test_a_click_shows_the_object_and_the_site(desk_dock: Any, panel: Any, interface: Any) -> None:
    before = interface.mapCanvas().extent()
    panel.served.objects.picked.emit(_row(panel, "passenger_station_distance"))
    assert interface.mapCanvas().extent() != before


def test_a_station_is_corrected_from_the_panel_and_another_one_counts(desk_dock: Any, panel: Any, wait: Wait) -> None:
    row = _row(panel, "passenger_station_distance")
    table = panel.served.objects
    table.select(lambda each: each.fact == row.fact)
    correct = table.corrections[0]
    assert correct.isEnabled()
    correct.trigger()
    wait(lambda: not desk_dock.busy())
    window = desk_dock._interface.mainWindow()
    form = next(each for each in window.children() if each.objectName() == "TiDatavizCorrection")
    assert any(row.name in label.text() for label in form.findChildren(QLabel))
    form.close()
    said = Contribution(
        VALUE, "stations", row.key, "La gare est fermée.", "Agent A", "passengers", "yes", proposed_value="no",
        geometry=Point(-0.88, 47.06),
    )  # fmt: skip
    desk_dock.actions_.desk.add(said)
    wait(lambda: not desk_dock.busy())
    panel.served.show_map.click()
    wait(lambda: not desk_dock.busy() and bool(held_layers(QgsProject.instance())))
    layer = next(one for one in held_layers(QgsProject.instance()) if one.customProperty(NAME) == "stations")
    source, before = layer.source(), panel.work.ranking
    desk_dock.actions_.desk.decide([said.uuid], ACCEPTED, "vu")
    wait(lambda: not desk_dock.busy() and panel.work.ranking is not before and panel.served._served.served is not None)
    assert _row(panel, "passenger_station_distance").key != row.key
    wait(lambda: not desk_dock.busy() and layer.source() != source)  # the layers follow
    told = next(one for one in layer.getFeatures() if one["uic"] == row.key)
    assert "La gare est fermée." in told["local_expertise"]


def test_layers_of_what_serves_the_sites_have_names_and_credits(desk_dock: Any, panel: Any, wait: Wait) -> None:
    panel.served.show_map.click()
    wait(lambda: not desk_dock.busy() and bool(held_layers(QgsProject.instance())))
    layers = {str(layer.customProperty(NAME)): layer for layer in held_layers(QgsProject.instance())}
    stations = layers["stations"]
    assert stations.wkbType() == QgsWkbTypes.Type.Point
    assert stations.labelsEnabled()
    assert any("SNCF" in right for right in stations.metadata().rights())
    feature = next(one for one in stations.getFeatures() if one["nearest_of"])
    assert feature["title"] == feature["station_name"]
    assert "nearest of" in feature["serves"]
    assert ours(stations)
    assert object_of(stations, feature, desk_dock.actions_.desk) == ("stations", feature["uic"])
    values = {category.value() for category in stations.renderer().categories()}
    assert values == {0, 1}
    panel.served.show_map.click()
    wait(lambda: not desk_dock.busy())
    assert len(held_layers(QgsProject.instance())) == len(layers)  # again, and nothing is there twice
