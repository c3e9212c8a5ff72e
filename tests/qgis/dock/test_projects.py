"""The panel of funded projects, and their layer, in real QGIS; invented lists in their official shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests import invented_projects as invented
from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.desktop.panels.projects import wider_text
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.sample import open_sample

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.plugin import TiDatavizPlugin

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def funded(plugin: TiDatavizPlugin, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait) -> Any:
    """Return the dock on the sample with invented lists, Choletais-Mauges chosen, its projects in sight."""
    workspace = open_sample(tmp_path / "sample")
    communes = workspace.load("communes").table
    communes = communes[communes["department"] == "49"]
    points = communes.geometry.representative_point()
    named = [(name, "49", f"{p.y:.5f},{p.x:.5f}") for name, p in zip(communes["commune_name"], points)]
    coded = list(zip(communes["commune"], communes["commune_name"], communes["department"]))
    files = {
        "relance.csv": invented.relance_over(named, 300),
        "fonds-vert-2024.csv": invented.fonds_vert_over(coded, 400),
        "interventions.csv": invented.interventions_over(coded, 200),
    }
    for name, rows in files.items():
        path = tmp_path / name
        path.write_bytes(invented.as_csv(rows, ";"))
        import_file(workspace, path)
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(workspace.folder))
    dock = plugin.dock
    dock.setUserVisible(True)
    wait(lambda: dock._built and not dock.busy() and dock._study.book is not None)
    dock._study.choose("ti", "2023-2027", "ti-5204")
    wait(lambda: not dock.busy() and dock._study.dossier is not None)
    dock.show_panel("projects")
    wait(lambda: not dock.busy() and "projects" in dock._study.views)
    return dock


def view_of(dock: Any) -> Any:
    return dock._study.views["projects"]


def test_without_a_list_the_page_offers_to_get_one(dock: Any, wait: Wait) -> None:
    dock.show_panel("projects")
    wait(lambda: not dock.busy() and "projects" in dock._study.views)
    panel = dock.panels["projects"]
    assert panel.lacks.isVisibleTo(panel)
    assert not panel.body.isVisibleTo(panel)


def test_the_page_lists_the_projects_and_their_doubts(funded: Any) -> None:
    panel, view = funded.panels["projects"], view_of(funded)
    assert panel.projects.model.total() == len(view.projects) > 0
    assert panel.figures._widgets[0].accessibleName().endswith(str(len(view.projects)))
    assert panel.wider.text() == wider_text(view)
    assert all(card.figure is not None for card in panel.cards)
    assert panel.programme.count() == 4  # every list, then three of them


def test_a_list_is_chosen_alone(funded: Any, wait: Wait) -> None:
    panel = funded.panels["projects"]
    panel.programme.setCurrentIndex(panel.programme.findData("intervention"))
    panel.programme.activated.emit(panel.programme.currentIndex())
    wait(lambda: not funded.busy() and view_of(funded).settings.programme == "intervention")
    assert set(view_of(funded).projects["programme"]) == {"intervention"}
    assert panel.projects.model.total() == len(view_of(funded).projects)
    assert panel.programme.currentData() == "intervention"


def test_a_click_on_a_project_shows_its_place(funded: Any, interface: Any) -> None:
    panel = funded.panels["projects"]
    table = panel.projects
    before = interface.canvas.extent()
    row = table.model.row_of(lambda r: r.geometry is not None)
    table.view.scrollTo(table.model.index(row, 0))
    place = table.view.visualRect(table.model.index(row, 0)).center()
    QTest.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert interface.canvas.extent() != before


def test_the_projects_are_a_layer_of_the_territory(funded: Any, wait: Wait) -> None:
    funded.actions_.load_on_map()
    wait(lambda: not funded.busy() and len(QgsProject.instance().mapLayers()) > 0)
    layers = {layer.customProperty(NAME): layer for layer in QgsProject.instance().mapLayers().values()}
    layer = layers["funded_projects"]
    placed = view_of(funded).projects
    assert layer.featureCount() >= (placed["located_as"] != "").sum() > 0
    doubtful = [feature for feature in layer.getFeatures() if feature["place_doubt"]]
    assert doubtful
    assert all(feature["doubt"] for feature in doubtful)
    assert layer.renderer().type() == "pointDisplacement"
    labels = [category.label() for category in layer.renderer().embeddedRenderer().categories()]
    assert "Thick red outline: doubtful place" in labels


def test_the_gap_says_what_it_lacks_and_keeps_the_weights(funded: Any, wait: Wait) -> None:
    section, view = funded.panels["projects"].gap, view_of(funded)
    assert section.rule.text() == view.rule
    assert section.parts.accessibleName()
    boxes = section.weights._widgets
    assert len(boxes) == len(view.gap.parts) == 3
    assert [box.isEnabled() for box in boxes] == [part.held for part in view.gap.parts]
    boxes[2].changed.emit(3.0)
    wait(lambda: not funded.busy() and view_of(funded).settings.land_weight == 3.0)
    assert dict(view_of(funded).choices.weights)["land"] == 3.0
    section.measure.setCurrentIndex(1)
    section.measure.activated.emit(1)
    wait(lambda: not funded.busy() and view_of(funded).settings.by_amount)
    assert "amount granted" in section.rule.text()


def test_the_gap_is_mapped_at_its_level(funded: Any, wait: Wait) -> None:
    section, view = funded.panels["projects"].gap, view_of(funded)
    assert view.gap.known > 0
    held = [part.id for part in view.gap.parts if part.held]
    assert len(section.maps.actions()) == 3 + len(held)
    assert section.map_button.isEnabled()
    assert not section.map_note.text()
    section.maps.actions()[0].trigger()
    wait(lambda: not funded.busy() and len(QgsProject.instance().mapLayers()) > 0)
    names = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert any("Gap between need and interventions" in name for name in names)


def test_a_territory_of_the_ranking_is_a_click_away(funded: Any, wait: Wait) -> None:
    section = funded.panels["projects"].gap
    other = next(code for code in view_of(funded).gap.table["code"] if code != "ti-5204")
    row = section.ranking.model.row_of(lambda r: r.code == other)
    section.ranking.picked.emit(section.ranking.model.source(section.ranking.model.index(row, 0)))
    wait(lambda: not funded.busy() and funded._study.dossier.territory.code == other)
    assert view_of(funded).territory.code == other
