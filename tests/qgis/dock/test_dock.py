from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from ti_dataviz_plugin.desktop.panels.report_dialog import ReportDialog
from ti_dataviz_plugin.desktop.panels.widgets import is_dark
from ti_dataviz_plugin.plugin import TiDatavizPlugin

Wait = Callable[[Callable[[], bool]], None]


def test_the_overview_says_who_the_territory_is(dock: Any) -> None:
    panel = dock.panels["overview"]
    assert panel.title.text() == "Choletais-Mauges"
    view = dock._study.dossier.overview
    assert panel.members.model.total() == len(view.members)
    assert panel.basins.model.total() == len(view.basins)
    assert view.missing
    assert panel.missing.isVisibleTo(panel)


def test_only_the_panel_in_sight_is_drawn(dock: Any) -> None:
    assert dock.panels["overview"]._drawn is not None
    assert dock.panels["labour"]._drawn is None
    dock.show_panel("labour")
    assert dock.panels["labour"]._drawn is dock._study.dossier.labour
    assert dock.panels["land"]._drawn is None
    assert dock._study.state.panel == "labour"


def test_the_ranking_sorts_by_number_and_shows_ranges(dock: Any) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    view = dock._study.dossier.labour
    assert panel.rule.text() == view.rule
    assert panel.ranking.model.total() == len(view.ranking)
    column = next(n for n, c in enumerate(panel.ranking.model.columns) if c.title == "Projects")
    panel.ranking.view.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    shown = [panel.ranking.model.source(panel.ranking.model.index(row, 0)) for row in range(panel.ranking.model.rowCount())]
    middles = [(row.projects_min + row.projects_max) / 2 for row in shown]
    assert middles == sorted(middles, reverse=True)
    texts = [cells[column] for cells in panel.ranking.model.shown()]
    assert any("-" in text for text in texts)


def test_a_click_on_a_trade_shows_its_history(dock: Any, wait: Wait) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    row = panel.ranking.model.row_of(lambda r: "D2Z40" in (r.trade, r.linked))
    index = panel.ranking.model.index(row, 1)
    panel.ranking.view.scrollTo(index)
    place = panel.ranking.view.visualRect(index).center()
    QTest.mouseClick(panel.ranking.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    wait(lambda: not dock.busy() and dock._study.dossier.labour.trade == "D2Z40")
    assert panel.trade_title.text() == dock._study.dossier.labour.trade_name
    assert panel.trade.currentText().endswith("(D2Z40)")
    assert dock._study.dossier.labour.trade_name in panel.history.accessibleName()


def test_settings_make_another_ranking(dock: Any, wait: Wait) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    before = panel.ranking.model.total()
    QTest.mouseClick(
        panel.settings.industrial, Qt.MouseButton.LeftButton, pos=QPoint(6, panel.settings.industrial.height() // 2)
    )
    wait(lambda: not dock.busy() and not dock._study.dossier.labour.settings.industrial_only)
    assert panel.ranking.model.total() > before


def test_filter_ignores_accents(dock: Any) -> None:
    dock.show_panel("labour")
    ranking = dock.panels["labour"].ranking
    ranking.filter.setText("TOLIERS")
    assert 0 < ranking.model.rowCount() < ranking.model.total()
    assert all("tôliers" in cells[1] for cells in ranking.model.shown())
    ranking.filter.setText("no such trade")
    assert ranking.model.rowCount() == 0


def test_every_chart_has_its_table(dock: Any) -> None:
    dock.show_panel("land")
    for card in dock.panels["land"].cards:
        assert card.table is None
        card.show_table(True)
        assert card.table.model.headers() == list(card._chart.table().columns)
        assert card.table.isVisibleTo(card)
        assert not card.figure.isVisibleTo(card)
        card.show_table(False)
        assert card.figure.isVisibleTo(card)


def test_charts_are_drawn_when_they_come_into_sight(dock: Any, wait: Wait) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    panel.verticalScrollBar().setValue(0)
    wait(lambda: True)
    assert not panel.ranking_chart.figure.drawn()
    panel.ensureWidgetVisible(panel.ranking_chart.figure)
    wait(panel.ranking_chart.figure.drawn)


def test_charts_follow_the_theme(dock: Any, wait: Wait) -> None:
    dock.show_panel("land")
    figure = dock.panels["land"].cards[0].figure
    dock.panels["land"].ensureWidgetVisible(figure)
    wait(figure.drawn)
    light = figure._pixmap.toImage()
    before = QApplication.palette()
    dark = QPalette(QColor("#202326"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee"))
    assert is_dark(dark)
    try:
        QApplication.setPalette(dark)
        wait(lambda: is_dark(figure.palette()) and figure.drawn())
        assert figure._pixmap.toImage() != light
    finally:
        QApplication.setPalette(before)
        wait(lambda: True)


def test_charts_and_boxes_leave_the_wheel_to_the_page(dock: Any) -> None:
    dock.show_panel("labour")
    panel = dock.panels["labour"]
    before = (panel.trade.currentText(), panel.settings.threshold.value(), panel.settings.first.currentIndex())
    for widget in (panel.history.figure, panel.trade, panel.settings.threshold, panel.settings.first):
        place = QPointF(5, 5)
        turn = QWheelEvent(
            place, QPointF(widget.mapToGlobal(place.toPoint())), QPoint(0, -60), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, turn)
        assert not turn.isAccepted(), type(widget).__name__  # Qt then offers it to the parents, hence to the page
    assert (panel.trade.currentText(), panel.settings.threshold.value(), panel.settings.first.currentIndex()) == before


NARROW = 380


@pytest.fixture
def desktop_font(qgis_app: QApplication) -> Iterator[None]:
    """Write as a desktop does: without a screen Qt writes larger."""
    before = QApplication.font()
    QApplication.setFont(QFont("Sans Serif", 9))
    yield
    QApplication.setFont(before)


@pytest.mark.usefixtures("desktop_font")
@pytest.mark.parametrize("french", [False, True], indirect=True, ids=["English", "French"])
def test_a_narrow_dock_cuts_nothing_off(french: bool, dock: Any, interface: Any, wait: Wait) -> None:
    assert dock.buttons.help.text() == ("Aide" if french else "Help")
    interface.window.resizeDocks([dock], [NARROW], Qt.Orientation.Horizontal)
    wait(lambda: dock.width() == NARROW)
    for name, panel in dock.panels.items():
        dock.show_panel(name)
        wait(lambda: True)
        room = NARROW - 2 * 6 - panel.verticalScrollBar().sizeHint().width()
        assert panel.inside.minimumSizeHint().width() <= room, name
        assert dock.minimumSizeHint().width() <= NARROW, name


def test_the_row_of_buttons_takes_two_rows_only_where_one_has_no_room(dock: Any, interface: Any, wait: Wait) -> None:
    buttons = dock.buttons
    for width, beside in ((700, True), (dock.minimumSizeHint().width(), False), (700, True)):
        interface.window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        wait(lambda width=width: dock.width() == width)  # type: ignore[misc]
        assert (buttons.load.y() == buttons.help.y()) is beside
        for button in (buttons.load, buttons.map, buttons.data, buttons.help):
            assert button.width() >= button.minimumSizeHint().width()


def test_a_row_shows_the_site_on_the_map(dock: Any, interface: Any) -> None:
    dock.show_panel("land")
    sites = dock.panels["land"].sites
    row = sites.model.source(sites.model.index(0, 0))
    sites.picked.emit(row)
    extent = interface.canvas.extent()
    assert extent.contains(QgsPointXY(row.geometry.centroid.x, row.geometry.centroid.y))
    assert extent.width() < 1


def test_a_click_on_the_map_chooses(dock: Any, interface: Any, wait: Wait) -> None:
    before = interface.canvas.mapTool()
    dock.picker.level.setCurrentIndex(dock.picker.level.findData("epci"))
    dock.picker.level.activated.emit(dock.picker.level.currentIndex())
    dock.picker.follow.setChecked(True)
    tool = interface.canvas.mapTool()
    assert tool is not before
    tool.canvasClicked.emit(QgsPointXY(-0.879, 47.06), Qt.MouseButton.LeftButton)
    wait(lambda: not dock.busy() and dock._study.state.level == "epci")
    assert dock._study.dossier.territory.code == "200071678"
    assert dock.picker.search.currentText() == dock._study.dossier.territory.name
    dock.picker.follow.setChecked(False)
    assert interface.canvas.mapTool() is not tool


def test_another_tool_releases_the_button(dock: Any, interface: Any) -> None:
    from qgis.gui import QgsMapToolPan

    dock.picker.follow.setChecked(True)
    pan = QgsMapToolPan(interface.canvas)
    interface.canvas.setMapTool(pan)
    assert not dock.picker.follow.isChecked()
    interface.canvas.unsetMapTool(pan)


def test_layers_are_loaded_and_their_removal_is_survived(dock: Any, interface: Any, wait: Wait) -> None:
    QTest.mouseClick(dock.buttons.load, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.busy() and bool(dock._study.state.layers))
    layers = dock._study.state.layers
    assert all(QgsProject.instance().mapLayer(layer).isValid() for layer in layers)
    QgsProject.instance().removeMapLayer(layers[0])
    assert dock._study.state.layers == layers[1:]
    QgsProject.instance().removeAllMapLayers()
    assert dock._study.state.layers == ()
    QTest.mouseClick(dock.buttons.load, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.busy() and bool(dock._study.state.layers))


def test_communes_selected_on_the_map_make_a_territory(dock: Any, interface: Any, wait: Wait) -> None:
    dock.actions_.load_on_map()
    wait(lambda: not dock.busy() and bool(dock._study.state.layers))
    layers = [QgsProject.instance().mapLayer(layer) for layer in dock._study.state.layers]
    communes = next(layer for layer in layers if "commune" in layer.fields().names() and layer.featureCount() == 32)
    communes.selectByExpression("\"commune\" in ('49099', '49301')")
    dock.actions_.take_selection()
    wait(lambda: not dock.busy() and dock._study.state.level == "selection")
    assert list(dock._study.dossier.territory.communes["commune"]) == ["49099", "49301"]


def test_no_selection_is_told(dock: Any, interface: Any) -> None:
    dock.actions_.take_selection()
    assert "No commune is selected" in interface.messages()[-1]


def test_the_join_report_is_one_click_away(dock: Any, interface: Any) -> None:
    line = dock.panels["overview"].report
    QTest.mouseClick(line.button, Qt.MouseButton.LeftButton)
    dialog = interface.window.findChild(ReportDialog)
    lines = sum(len(report.lines) for report in dock._study.dossier.overview.reports)
    assert 0 < dialog.table.model.total() <= lines
    dialog.close()


def test_quick_choices_end_with_the_last(dock: Any, wait: Wait) -> None:
    codes = [code for code, _name in dock._study.book.choices["epci", ""]][:12]
    for code in codes:
        dock._study.choose("epci", "", code)
    wait(lambda: not dock.busy())
    assert dock._study.dossier.territory.code == codes[-1]
    assert dock.panels["overview"].title.text() == dock._study.dossier.territory.name


def test_an_unknown_territory_is_told(dock: Any, interface: Any, wait: Wait) -> None:
    dock._study.choose("ti", "2023-2027", "ti-0000")
    wait(lambda: not dock.busy())
    assert dock._study.dossier is None
    assert dock.pages.currentWidget() is dock.hint
    assert not dock.buttons.load.isEnabled()
    assert interface.messages()


def test_the_data_page_lists_what_is_held(dock: Any) -> None:
    dock.buttons.data.setChecked(True)
    assert dock.pages.currentWidget() is dock.data
    assert dock.data.table.model.total() == len(dock._study.versions())
    dock.buttons.data.setChecked(False)
    assert dock.pages.currentWidget() is dock.themed


def test_import_tells_what_came_and_what_failed(
    plugin: TiDatavizPlugin, interface: Any, sample_files: list[Path], tmp_path: Path, wait: Wait
) -> None:
    dock = plugin.dock
    dock.setUserVisible(True)
    wait(lambda: dock._built)
    wrong = tmp_path / "ce n'est rien.csv"
    wrong.write_text("a;b\n1;2\n", encoding="utf-8")
    dock.actions_.import_files([wrong, *sample_files])
    wait(lambda: not dock.busy() and dock._study.book is not None)
    assert f"{len(sample_files)} of {len(sample_files) + 1}" in interface.messages()[-1]
    dialog = next(d for d in plugin.dock._messages._dialogs)
    assert wrong.name in dialog.browser.toPlainText()
    assert dock.pages.currentWidget() is dock.hint
    assert ("ti", "2023-2027") in dock._study.book.choices


def test_an_import_that_is_cancelled_leaves_the_workspace(
    plugin: TiDatavizPlugin, sample_files: list[Path], wait: Wait
) -> None:
    dock = plugin.dock
    dock.setUserVisible(True)
    wait(lambda: dock._built)
    dock.actions_.import_files(sample_files)
    QTest.mouseClick(dock.progress.stop, Qt.MouseButton.LeftButton)
    wait(lambda: not dock.busy())
    assert len({version.source_id for version in dock._study.versions()}) < 6


def test_layers_of_others_are_left_alone(dock: Any, wait: Wait) -> None:
    other = QgsVectorLayer("Point?crs=EPSG:4326", "other", "memory")
    QgsProject.instance().addMapLayer(other)
    dock.actions_.load_on_map()
    wait(lambda: not dock.busy() and bool(dock._study.state.layers))
    assert other.id() not in dock._study.state.layers
    assert QgsProject.instance().mapLayer(other.id()) is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_keys_open_the_panels(dock: Any, interface: Any, key: Any, wait: Wait) -> None:
    interface.window.activateWindow()
    dock.picker.search.setFocus()
    wait(lambda: True)
    QTest.keyClick(QApplication.focusWidget() or dock.widget(), key, Qt.KeyboardModifier.AltModifier)
    place = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4].index(key)
    assert dock.tabs.currentWidget() is list(dock.panels.values())[place]


def test_a_new_workspace_folder_is_followed(dock: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wait: Wait) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(tmp_path / "autre"))
    QApplication.sendEvent(dock, QEvent(QEvent.Type.WindowActivate))
    wait(lambda: not dock.busy())
    assert dock._study.workspace.folder == tmp_path / "autre"
    assert dock.pages.currentWidget() is dock.welcome


def test_the_view_of_a_theme_is_made_when_it_is_looked_at(dock: Any, wait: Wait) -> None:
    assert dock._study.views == {}
    dock.show_panel("quality")
    wait(lambda: not dock.busy() and "quality" in dock._study.views)
    panel, view = dock.panels["quality"], dock._study.views["quality"]
    assert panel._drawn is view
    assert panel.held.model.total() == len(view.held)
    dock._study.choose("epci", "", "200071678")
    wait(lambda: not dock.busy() and dock._study.dossier.territory.code == "200071678")
    assert panel._drawn is dock._study.views["quality"]
    assert panel._drawn.territory.code == "200071678"


def test_what_surrounds_the_sites_follows_the_territory(dock: Any, wait: Wait) -> None:
    dock.show_panel("land")
    wait(lambda: not dock.busy() and "land" in dock._study.views)
    panel, view = dock.panels["land"], dock._study.views["land"]
    assert panel.around.dates.isVisibleTo(panel)
    assert not panel.around.protected.isVisibleTo(panel)
    assert panel.around.lacks.isVisibleTo(panel)
    assert panel.inventories.model.total() == len(dock._study.dossier.land.by_inventory)
    assert not panel.around.versions.isVisibleTo(panel)  # its section is folded
    panel.around.dates.head.setChecked(True)
    assert panel.around.versions.isVisibleTo(panel)
    dock._study.choose("epci", "", "200071678")
    wait(lambda: not dock.busy() and "land" in dock._study.views and dock._study.views["land"] is not view)
    changed = dock._study.views["land"]
    assert changed.territory.code == "200071678"
    assert changed.sites == len(dock._study.dossier.land.sites)
    assert panel._seen is changed
