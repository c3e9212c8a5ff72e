"""The forms of local expertise as somebody at the keyboard and on the map meets them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable
from uuid import uuid4

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QMessageBox
from shapely import Point

from tests.qgis.dock.test_local import _book, _form, _idle, _propose
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.local.words import whole_html
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, REFUSED, SHAPE
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_PROPOSED

Wait = Callable[[Callable[[], bool]], None]


def _window(dock: Any, wait: Wait, name: str) -> Any:
    found: list[Any] = []
    window = dock._interface.mainWindow()
    wait(lambda: bool(found.extend(w for w in window.children() if w.objectName() == name and w.isVisible()) or found))
    return found[0]


def _choose(dock: Any, wait: Wait, row: int = 0) -> Any:
    dock.show_panel("local")
    _idle(dock, wait)
    panel = dock.panels["local"]
    panel.list.view.selectRow(row)
    return panel


def test_the_key_tab_goes_down_the_form(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.activateWindow()
    form.kind.setFocus()
    said = form.said
    expected = [form.field, form.value, said.reason, said.evidence, said.file, said.author, said.organisation]
    met: list[Any] = []
    at = form.kind
    while len(met) < len(expected):
        at = at.nextInFocusChain()
        if at in expected:
            met.append(at)
        assert not isinstance(at.parent(), QDialogButtonBox)  # a space typed there would propose
    assert met == expected
    form.reject()


def test_an_area_in_hectares_is_seen_and_kept_in_square_metres(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.field.setCurrentIndex(form.field.findData("area_m2"))
    assert " ha)" in form.official.text()
    form.value.setCurrentText("12,5 ha")
    assert "125,000 m² (12.5 ha)" in form.read.text()
    assert form.read.isVisibleTo(form)
    form.said.reason.setPlainText("cadastre")
    form.accept()
    _idle(desk_dock, wait)
    assert _book(desk_dock).contributions()[0].proposed_value == "125000"


def test_the_name_that_lacks_is_asked_for_where_it_is_typed(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.field.setCurrentIndex(form.field.findData("status"))
    form.value.setCurrentIndex(form.value.findData("friche reconvertie"))
    form.said.reason.setPlainText("vue")
    form.said.author.clear()
    form.accept()
    assert "Write your name" in form.problem.text()
    assert form.focusWidget() is form.said.author
    form.reject()


def test_several_things_are_said_of_an_object_in_one_go(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.said.reason.setPlainText("vue sur place")
    for field, value in (("status", "friche reconvertie"), ("area_m2", "1 ha")):
        form.field.setCurrentIndex(form.field.findData(field))
        index = form.value.findData(value)
        form.value.setCurrentIndex(index) if index >= 0 else form.value.setCurrentText(value)
        form.more.click()
        assert form.isVisible()
        assert "Proposed" in form.problem.text()
        assert not form.typed()
        _idle(desk_dock, wait)
    form.reject()
    held = _book(desk_dock).contributions()
    assert [(one.field, one.proposed_value, one.reason) for one in held] == [
        ("status", "friche reconvertie", "vue sur place"),
        ("area_m2", "10000", "vue sur place"),
    ]


def test_what_stands_on_an_object_is_said_before_anything_is_typed(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    form = _form(dock, wait)
    texts = " ".join(label.text() for label in form.findChildren(type(form.official)))
    assert f"should be “{one.proposed_value}”" in texts
    form.reject()
    model = dock.panels["land"].sites.model
    (mark,) = [text for text in model.marked() if text]
    assert "proposed on" in mark  # although the figures leave it out
    dock.local.chosen.emit(OFFICIAL)
    _idle(dock, wait)
    assert not any(model.marked())
    dock.local.chosen.emit(WITH_PROPOSED)
    _idle(dock, wait)
    assert [text.count("proposed on") for text in model.marked() if text] == [1]


def test_a_proposal_of_ones_own_is_changed_until_somebody_decides(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait, "L'atelier a rouver")
    panel = _choose(dock, wait)
    assert panel.revise.isEnabled()
    panel.revise.click()
    form = _window(dock, wait, "TiDatavizCorrection")
    assert form.windowTitle() == "Change a proposal"
    assert (form.field.currentData(), form.value.currentData()) == ("status", one.proposed_value)
    assert not any(box.isEnabled() for box in (form.kind, form.field, form.said.author))
    assert not form.typed()
    form.said.reason.setPlainText("L'atelier a rouvert.")
    assert form.typed()
    form.value.setCurrentIndex(form.value.findData("friche avec projet"))
    form.accept()
    _idle(dock, wait)
    (held,) = _book(dock).contributions()
    assert (held.uuid, held.proposed_value, held.reason) == (one.uuid, "friche avec projet", "L'atelier a rouvert.")
    assert [entry.action for entry in _book(dock).entries(one.uuid)] == ["create", "change"]
    assert _book(dock).problems() == []
    settings.store(settings.AUTHOR, "Agent B")
    assert not _choose(dock, wait).revise.isEnabled()
    settings.store(settings.AUTHOR, "Agent A")
    dock.actions_.desk.decide([one.uuid], ACCEPTED, "")
    _idle(dock, wait)
    assert not _choose(dock, wait).revise.isEnabled()


def test_an_addition_of_ones_own_is_changed_and_stays_the_same_object(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    form = dock.actions_.desk.open_addition("establishment", dock._study.dossier.territory.boundary.representative_point())
    form.boxes["name"].setText("Atelier de decoupe")
    form.said.reason.setPlainText("vu")
    form.accept()
    _idle(dock, wait)
    (one,) = _book(dock).contributions()
    _choose(dock, wait).revise.click()
    form = _window(dock, wait, "TiDatavizAddition")
    assert not form.typed()
    form.boxes["name"].setText("Atelier de découpe")
    form.boxes["jobs"].setText("12")
    form.accept()
    _idle(dock, wait)
    (held,) = _book(dock).contributions()
    assert (held.uuid, held.key) == (one.uuid, one.key)
    dock.local.chosen.emit(WITH_PROPOSED)
    _idle(dock, wait)
    row = dock.atlas().table("economic_sites").iloc[0]
    assert (row["name"], row["jobs"], f"establishment|{row['object_id']}") == ("Atelier de découpe", 12, one.key)


def test_an_outline_is_drawn_with_the_tools_of_qgis(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    form = _form(dock, wait)
    form.kind.setCurrentIndex(form.kind.findData(SHAPE))
    pressed: list[bool] = []
    dock._interface.actionAddFeature().triggered.connect(lambda _on: pressed.append(True))
    before = set(QgsProject.instance().mapLayers())
    form.picker.draw.click()
    layer = dock._interface.activeLayer()
    assert pressed
    assert layer.isEditable()
    wkt = "Polygon((400000 6670000, 400100 6670000, 400100 6670100, 400000 6670100, 400000 6670000))"
    layer.setCrs(QgsProject.instance().crs().fromEpsgId(2154))
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.addFeature(feature)
    wait(lambda: set(QgsProject.instance().mapLayers()) == before)
    assert form.picker.shape.geom_type == "Polygon"
    assert "1.00 ha" in form.picker.told.text()
    form.picker.draw.click()
    form.said.reason.setPlainText("cadastre")
    form.accept()
    _idle(dock, wait)
    assert set(QgsProject.instance().mapLayers()) == before
    assert _book(dock).contributions()[0].geometry.geom_type == "Polygon"


def test_a_place_that_is_clicked_is_shown(desk_dock: Any, wait: Wait) -> None:
    form = desk_dock.actions_.desk.open_addition("vacant_land", Point(-0.88, 47.06))
    assert form.picker._band is not None
    form.picker.set_shape(None)
    assert form.picker._band is None
    form.reject()


@pytest.mark.parametrize("text", ["2,5", "Claire Martin"])
def test_a_space_never_proposes(desk_dock: Any, wait: Wait, text: str) -> None:
    form = _form(desk_dock, wait)
    form.said.author.clear()
    form.said.author.setFocus()
    QTest.keyClicks(form.said.author, text)
    QTest.keyClick(form.said.author, Qt.Key.Key_Tab)
    focused = form.focusWidget()
    assert focused is form.said.organisation
    QTest.keyClicks(focused, "CA du Choletais")
    QApplication.processEvents()
    assert form.said.organisation.text().endswith("CA du Choletais")
    assert not _book(desk_dock).path.exists()
    form.reject()


def test_what_two_people_say_of_one_thing_stands_together(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    other = replace(one, uuid=str(uuid4()), proposed_value="friche avec projet", author="Agent B")
    alone = replace(one, uuid=str(uuid4()), field="area_m2", proposed_value="12")
    dock.actions_.desk.add(other, alone)
    _idle(dock, wait)
    panel = _choose(dock, wait)
    panel.state.setCurrentIndex(panel.state.findData("rivals"))
    panel.state.activated.emit(panel.state.currentIndex())
    assert {found.uuid for found in panel.shown()} == {one.uuid, other.uuid}
    panel.list.picked.emit(panel.list.model.source(panel.list.model.index(0, 0)))
    first, second = panel.shown()
    assert second.proposed_value in panel.about.text()
    assert second.author in panel.about.text()
    assert f"{first.author} – " in panel.about.text()
    for state, count in (("rivals", 1), ("", 1), ("proposed", 1), ("accepted", 0)):  # the other filters hold too
        panel.state.setCurrentIndex(panel.state.findData(state))
        panel.author.setCurrentIndex(panel.author.findData("Agent B"))
        panel.author.activated.emit(panel.author.currentIndex())
        assert [found.uuid for found in panel.shown()] == [other.uuid] * count
    panel.author.setCurrentIndex(0)
    panel.state.setCurrentIndex(panel.state.findData("rivals"))
    dock.actions_.desk.decide([other.uuid], REFUSED, "")
    _idle(dock, wait)
    assert panel.shown() == []


def test_see_leads_to_the_list(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    _propose(dock, wait)
    dock.local.see.click()
    _idle(dock, wait)
    panel = dock.panels["local"]
    wait(lambda: panel.verticalScrollBar().value() > 0)
    assert panel.state.visibleRegion().boundingRect().height() > 0


def test_two_on_one_thing_are_not_accepted_unawares(desk_dock: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    dock.actions_.desk.add(replace(one, uuid=str(uuid4()), proposed_value="friche avec projet", author="Agent B"))
    _idle(dock, wait)
    panel = _choose(dock, wait)
    asked: list[str] = []

    def answer(_parent: object, _title: str, text: str, *_others: object) -> object:
        asked.append(text)
        return QMessageBox.StandardButton.No if len(asked) == 1 else QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", answer)
    panel.list.view.selectAll()
    panel.buttons[ACCEPTED].click()
    _idle(dock, wait)
    assert "2 of them speak of the same thing" in asked[0]
    assert {held.state for held in _book(dock).contributions()} == {"proposed"}
    panel.list.view.selectRow(0)
    panel.buttons[ACCEPTED].click()
    _idle(dock, wait)
    assert len(asked) == 1  # the other is only proposed
    assert sorted(held.state for held in _book(dock).contributions()) == ["accepted", "proposed"]
    panel.list.view.selectRow(next(row for row, held in enumerate(panel.shown()) if held.state == "proposed"))
    panel.buttons[ACCEPTED].click()
    _idle(dock, wait)
    assert "1 of them speaks" in asked[1]
    assert {held.state for held in _book(dock).contributions()} == {"accepted"}


def test_a_long_reason_is_read_whole_and_an_address_followed(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    hostile = "<img src=x onerror=alert(1)>"
    evidence = (
        "https://exemple.fr/?a=1&b=2",
        'https://exemple.fr/"onclick="x',
        "\\\\serveur\\partage\\photo.jpg",
        "javascript:x",
    )
    told = replace(one, uuid=str(uuid4()), reason=f"{hostile} {'vu ' * 300}fin", evidence=evidence[:1] + evidence[2:])
    dock.actions_.desk.add(told)
    _idle(dock, wait)
    panel = _choose(dock, wait, next(row for row, held in enumerate(_choose(dock, wait).shown()) if held.uuid == told.uuid))
    assert "fin" not in panel.about.text()
    panel.all.click()
    dialog = _window(dock, wait, "TiDatavizDetails")
    text = dialog.browser.toPlainText()
    assert hostile in text
    assert text.count("vu ") >= 300
    assert "fin" in text
    html = whole_html(replace(told, evidence=evidence))
    assert re.findall('href="([^"]*)"', html) == ["https://exemple.fr/?a=1&amp;b=2"]
    assert "<img" not in html
    dialog.close()
