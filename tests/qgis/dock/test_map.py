"""The map of an indicator, asked for in the dock."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from ti_dataviz_plugin.desktop.layers.classes import EQUAL
from ti_dataviz_plugin.desktop.state import from_json
from ti_dataviz_plugin.diagnosis.indicators import available
from ti_dataviz_plugin.plugin import TiDatavizPlugin
from ti_dataviz_plugin.workspace.store import Workspace

Wait = Callable[[Callable[[], bool]], None]
LAYER = "ti_dataviz/layer"


def idle(dock: Any) -> Callable[[], bool]:
    return lambda: not dock.busy()


def mapped(name: str = "values") -> list[Any]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(LAYER) == name]


@pytest.fixture
def dialog(dock: Any, wait: Wait) -> Any:
    QTest.mouseClick(dock.buttons.map, Qt.MouseButton.LeftButton)
    wait(idle(dock))
    found = dock.actions_.mapper._dialog
    assert found is not None
    return found


def choose(combo: Any, data: object) -> None:
    place = combo.findData(data)
    assert place >= 0, data
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def titles(dialog: Any) -> list[str]:
    return [item.text(0) for item in dialog._items() if not item.isHidden()]


def test_the_dialog_offers_the_indicators_by_theme(dock: Any, dialog: Any) -> None:
    level = dock._study.state.level
    assert titles(dialog) == [indicator.title for indicator in available(dock._study.book.atlas, level)]
    assert dialog.tree.topLevelItem(0).text(0) == dock.offers["overview"].title
    assert dialog.indicator().formula in dialog.about.text()
    assert "Sources: " in dialog.about.text()
    dialog.search.setText("ARÉA")
    assert "Area" in titles(dialog)
    assert "Inhabitants" not in titles(dialog)
    assert dialog.indicator().title in titles(dialog)
    dialog.search.setText("no such indicator")
    assert titles(dialog) == []


def test_an_indicator_without_years_offers_none(dialog: Any) -> None:
    dialog._select("population")
    assert not dialog.year.isEnabled()
    assert dialog.choice().year == 0
    assert dialog.programme.isEnabled()
    choose(dialog.level, "epci")
    assert not dialog.programme.isEnabled()
    assert dialog.choice().programme == ""


def test_a_click_maps_the_indicator(dock: Any, dialog: Any, wait: Wait, interface: Any) -> None:
    dialog._select("population")
    choose(dialog.level, "epci")
    dialog.count.setValue(3)
    choose(dialog.method, EQUAL)
    QTest.mouseClick(dialog.draw, Qt.MouseButton.LeftButton)
    wait(idle(dock))
    (layer,) = mapped()
    assert layer.name() == "Inhabitants (number)"
    assert len(layer.renderer().ranges()) == 3
    assert layer.id() in dock._study.state.layers
    assert layer.id() in from_json(dock._study.state.to_json()).layers
    assert layer in interface.canvas.layers()
    whole = interface.canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    assert interface.canvas.extent().contains(whole)
    assert dialog.isVisible()
    assert interface.messages() == []


def test_a_map_can_look_at_the_region_or_leave_the_view(dock: Any, dialog: Any, wait: Wait, interface: Any) -> None:
    dialog._select("population")
    interface.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    before = interface.canvas.extent()
    choose(dialog.view, "still")
    QTest.mouseClick(dialog.draw, Qt.MouseButton.LeftButton)
    wait(idle(dock))
    assert interface.canvas.extent() == before
    choose(dialog.view, "region")
    QTest.mouseClick(dialog.draw, Qt.MouseButton.LeftButton)
    wait(idle(dock))
    assert interface.canvas.extent() != before
    assert len(mapped()) == 1


def test_the_dialog_goes_with_the_plugin(plugin: TiDatavizPlugin, dock: Any, dialog: Any, wait: Wait) -> None:
    closed = []
    dialog.finished.connect(closed.append)
    plugin.unload()
    assert closed
    wait(lambda: True)


def test_the_trade_shown_is_mapped_over_all_basins(dock: Any, wait: Wait) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    panel.actions_of_dock.change(trade="D2Z40", last_year=2021)
    wait(idle(dock))
    QTest.mouseClick(panel.map, Qt.MouseButton.LeftButton)
    wait(idle(dock))
    (layer,) = mapped()
    assert layer.name().startswith("Difficult projects, ")
    assert layer.name().endswith(", 2021 (share)")
    names = {feature["name"] for feature in layer.getFeatures()}
    assert "CHOLET" in names
    assert len(names) == layer.featureCount() > len(dock._study.dossier.labour.basins)
    assert len(mapped("gaps")) == 1


def test_all_years_of_an_indicator_are_one_layer(dock: Any, wait: Wait) -> None:
    dock.actions_.map_indicator("trade_tension:D2Z40", "basin", None)
    wait(idle(dock))
    (layer,) = mapped()
    years = {feature["year"] for feature in layer.getFeatures()}
    assert len(years) > 5
    assert layer.temporalProperties().isActive()


def test_an_unknown_indicator_is_told(dock: Any, wait: Wait, interface: Any) -> None:
    dock.actions_.map_indicator("nothing of the kind", "epci")
    wait(idle(dock))
    assert any("nothing of the kind" in text for text in interface.messages())
    assert mapped() == []


def test_a_workspace_where_nobody_may_write_is_mapped_and_loaded(
    dock: Any, wait: Wait, tmp_path: Path, sample_workspace: Workspace, interface: Any
) -> None:
    closed = tmp_path / "partagé"
    shutil.copytree(sample_workspace.folder, closed)
    for name in ("maps", "territories"):
        shutil.rmtree(closed / name, ignore_errors=True)
        (closed / name).write_text("a file stands in the way of the folder")
    dock._study.open(closed)
    wait(lambda: not dock.busy() and dock._study.dossier is not None)
    dock.actions_.load_on_map()
    wait(idle(dock))
    assert mapped("boundary")
    dock.actions_.map_indicator("population", "epci")
    wait(idle(dock))
    assert mapped()
    assert interface.messages() == []
    assert all(str(closed) not in layer.source() for layer in QgsProject.instance().mapLayers().values())
