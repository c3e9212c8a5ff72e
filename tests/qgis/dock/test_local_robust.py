"""What was typed is never lost; texts of contributions are only ever texts; layers of one's own are added, not corrected."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QMessageBox
from shapely import Point

from tests.unit.enrichment.conftest import COLLEAGUE, correction
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.enrichment import producer
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, Contribution
from ti_dataviz_plugin.enrichment.prov import as_prov

if TYPE_CHECKING:
    import pytest

Wait = Callable[[Callable[[], bool]], None]
HOSTILE = "=HYPERLINK(\"http://x\") <img src='http://127.0.0.1:9/x.png'><script>alert(1)</script> & '); DROP TABLE x;-- 🏭🇫🇷"


def _idle(dock: Any, wait: Wait) -> None:
    wait(lambda: not dock.busy())


def _book(dock: Any) -> Book:
    return Book(dock._study.workspace.folder / FILE)


def _gone(reason: str = "rasée") -> Contribution:
    return Contribution(GONE, "vacant_land", "49099_1", reason, "Agent A", geometry=Point(-0.8, 47.0))


def _unsaved(dock: Any) -> Any:
    return next(w for w in dock._interface.mainWindow().children() if w.objectName() == "TiDatavizUnsaved")


def test_what_could_not_be_kept_is_tried_again(desk_dock: Any, wait: Wait) -> None:
    path = _book(desk_dock).path
    path.mkdir()  # refused whatever the rights of who runs the test
    desk_dock.actions_.desk.add(_gone("<b>rasée</b> hier"))
    _idle(desk_dock, wait)
    dialog = _unsaved(desk_dock)
    assert "<b>rasée</b> hier" in dialog.text.toPlainText()
    assert "you may write in it" in dialog.why.text()
    path.rmdir()
    dialog.again.click()
    _idle(desk_dock, wait)
    assert [one.reason for one in _book(desk_dock).contributions()] == ["<b>rasée</b> hier"]
    wait(lambda: not dialog_is_there(desk_dock))


def dialog_is_there(dock: Any) -> bool:
    return any(w.objectName() == "TiDatavizUnsaved" for w in dock._interface.mainWindow().children())


def test_what_could_not_be_kept_goes_to_a_file_of_ones_own(
    desk_dock: Any, wait: Wait, small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *asked: questions.append(asked[2]) or QMessageBox.StandardButton.No)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(small_disk / "plein"), ""))
    _book(desk_dock).path.mkdir()
    large = "é" * 900_000
    desk_dock.actions_.desk.add(_gone(large))
    _idle(desk_dock, wait)
    first = _unsaved(desk_dock)
    first.close()
    assert len(questions) == 1
    assert first.isVisible()
    first.file.click()
    _idle(desk_dock, wait)
    wait(lambda: any("disk is full" in text for text in desk_dock._interface.messages()))
    second = _unsaved(desk_dock)
    assert second is not first
    assert "[…]" in second.text.toPlainText()  # the screen would not survive the whole
    second.copy.click()
    assert large in QGuiApplication.clipboard().text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "à part"), ""))
    second.file.click()
    _idle(desk_dock, wait)
    assert [one.reason for one in Book(tmp_path / "à part.gpkg").contributions()] == [large]
    assert any("merged by somebody" in text for text in desk_dock._interface.messages())


def test_the_word_of_a_decision_stays_when_it_cannot_be_kept(desk_dock: Any, wait: Wait) -> None:
    book = _book(desk_dock)
    book.add([correction()], COLLEAGUE)
    desk_dock._study.reload()
    desk_dock.show_panel("local")
    _idle(desk_dock, wait)
    panel = desk_dock.panels["local"]
    panel.here.setChecked(False)
    panel.refresh()
    panel.list.view.selectRow(0)
    panel.word.setText("vu avec la mairie")
    kept = book.path.read_bytes()
    book.path.write_bytes(b"x" * 5000)
    panel.buttons[ACCEPTED].click()
    _idle(desk_dock, wait)
    assert panel.word.text() == "vu avec la mairie"
    book.path.write_bytes(kept)
    panel.list.view.selectRow(0)
    panel.buttons[ACCEPTED].click()
    _idle(desk_dock, wait)
    assert panel.word.text() == ""
    assert book.contributions()[0].review_note == "vu avec la mairie"


def test_what_another_qgis_wrote_is_seen_when_one_comes_back(desk_dock: Any, wait: Wait) -> None:
    assert desk_dock._study.local.every == ()
    _book(desk_dock).add([correction()], COLLEAGUE)
    QCoreApplication.sendEvent(desk_dock, QEvent(QEvent.Type.WindowActivate))
    _idle(desk_dock, wait)
    assert len(desk_dock._study.local.every) == 1
    opened = desk_dock._study.book
    QCoreApplication.sendEvent(desk_dock, QEvent(QEvent.Type.WindowActivate))
    _idle(desk_dock, wait)
    assert desk_dock._study.book is opened  # nothing is read again for nothing


def _tip(layer: QgsVectorLayer, feature: QgsFeature) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))


def test_hostile_texts_are_texts_everywhere(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    dock, book = desk_dock, _book(desk_dock)
    site = dock._study.dossier.land.sites.iloc[0]
    place = dock._study.dossier.territory.boundary.representative_point()
    title = {"title": HOSTILE}
    hostile = correction(
        str(site.site_id), HOSTILE, field="site_name", reason=HOSTILE + "x" * 1_000_000, evidence=(HOSTILE,), author=HOSTILE,
        organisation=HOSTILE, extra=title, geometry=place,
    )  # fmt: skip
    book.add([hostile], settings.writer(book.path))
    book.decide([hostile.uuid], ACCEPTED, COLLEAGUE, HOSTILE)
    dock._study.reload()
    _idle(dock, wait)
    dock.show_panel("local")
    _idle(dock, wait)
    panel = dock.panels["local"]
    panel.list.picked.emit(panel.list.model.source(panel.list.model.index(0, 0)))
    assert "<script>" in panel.about.text()
    assert panel.about.textFormat() == Qt.TextFormat.PlainText
    assert len(panel.about.text()) < 3000
    for row in range(panel.list.model.rowCount()):
        for column in range(panel.list.model.columnCount()):
            tip = panel.list.model.data(panel.list.model.index(row, column), Qt.ItemDataRole.ToolTipRole)
            assert "<script>" not in str(tip)

    dock.show_panel("land")
    _idle(dock, wait)
    model = dock.panels["land"].sites.model
    row = model.row_of(lambda source: source.site_id == hostile.key)
    tip = model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;script&gt;" in tip
    exported = dock.panels["land"].sites._as_csv().decode("utf-8-sig")
    assert "\"'=HYPERLINK" in exported

    dock.actions_.load_on_map()
    dock.actions_.desk.show_on_map(dock._study.local.every)
    _idle(dock, wait)
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(NAME) == "vacant_land"]
    layers += QgsProject.instance().mapLayersByName("Local contributions")
    assert len(layers) == 2
    for layer in layers:
        shown = [_tip(layer, feature) for feature in layer.getFeatures()]
        found = next(text for text in shown if "HYPERLINK" in text)
        assert "&lt;img" in found
        assert "<img" not in found

    path = tmp_path / "corrections.csv"
    producer.write_corrections(book.contributions(), path)
    lines = path.read_text(encoding="utf-8-sig")
    assert ";=HYPERLINK" not in lines
    assert ';"=HYPERLINK' not in lines
    assert "HYPERLINK" in lines
    prov = json.dumps(as_prov(book.entries()), ensure_ascii=False)
    assert json.loads(prov)["entity"]
    assert HOSTILE in json.loads(next(iter(json.loads(prov)["entity"].values()))["prov:value"])["reason"]
    assert [one.reason for one in book.contributions()] == [hostile.reason]
    assert book.problems() == []


def test_a_layer_of_ones_own_is_not_corrected_but_added(desk_dock: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = desk_dock
    place = dock._study.dossier.territory.boundary.representative_point()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Mes <b>repérages</b>", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(place.buffer(0.002).wkt))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    feature = next(layer.getFeatures())
    actions = QgsGui.mapLayerActionRegistry().mapLayerActions(layer, QgsMapLayerAction.SingleFeature)
    assert [action.text() for action in actions] == ["Add as a local object…"]
    table = QgsVectorLayer("NoGeometry", "Tableau", "memory")
    assert QgsGui.mapLayerActionRegistry().mapLayerActions(table, QgsMapLayerAction.SingleFeature) == []

    asked: list[str] = []
    pressed = [0]

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[pressed[0]], raising=True)
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    actions[0].triggerForFeature(layer, feature)
    assert "no official source" in asked[0]
    assert "<b>repérages</b>" in asked[0]
    window = dock._interface.mainWindow()
    form = next(w for w in window.children() if w.objectName() == "TiDatavizAddition")
    assert form.picker.shape.geom_type == "Polygon"
    assert form.picker.shape.centroid.distance(place) < 1e-6

    canvas = dock._interface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    canvas.setLayers([layer])
    menu = QMenu()
    dock.actions_.on_own.fill_menu(menu, place.x, place.y)
    assert [action.text() for action in menu.actions()] == ["“Mes <b>repérages</b>” is no official file: add its object…"]
    dock.actions_.on_own.fill_menu(menu, place.x + 5, place.y)
    assert len(menu.actions()) == 1
