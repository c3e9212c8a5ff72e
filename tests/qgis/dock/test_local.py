"""Local expertise in QGIS: correct, review, see the figure change; additions, imports, the map, hostile texts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMenu, QMessageBox
from shapely import Point

from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.layers.load import NAME
from ti_dataviz_plugin.desktop.local.map_actions import object_of, ours
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, REFUSED, SHAPE, Contribution, added_fields
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED

if TYPE_CHECKING:
    import pytest

HOSTILE = '<b>gras</b> =HYPERLINK("http://x") \'; DROP TABLE contributions;-- 🏭'
Wait = Callable[[Callable[[], bool]], None]


def _idle(dock: Any, wait: Wait) -> None:
    wait(lambda: not dock.busy())


def _book(dock: Any) -> Book:
    return Book(dock._study.workspace.folder / FILE)


def _form(dock: Any, wait: Wait, row: int = 0) -> Any:
    """Open the form of a row of the list of sites, by its context menu."""
    dock.show_panel("land")
    _idle(dock, wait)
    sites = dock.panels["land"].sites
    sites.view.setCurrentIndex(sites.model.index(row, 0))
    sites.corrections[0].trigger()
    window = dock._interface.mainWindow()
    found: list[Any] = []
    wait(lambda: bool(found.extend(w for w in window.children() if w.objectName() == "TiDatavizCorrection") or found))
    return found[0]


def _propose(dock: Any, wait: Wait, reason: str = "L'atelier a rouvert.") -> Contribution:
    form = _form(dock, wait)
    form.field.setCurrentIndex(form.field.findData("status"))
    form.value.setCurrentIndex(form.value.findData("friche reconvertie"))
    form.said.reason.setPlainText(reason)
    form.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    _idle(dock, wait)
    return _book(dock).contributions()[-1]


def test_correct_review_and_see_the_figure_change(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    before = dock._study.dossier.land.sites.set_index("site_id")["status"]
    assert (one.author, one.organisation, one.state) == ("Agent A", "Communauté d'essai", "proposed")
    assert one.official_value == before[one.key] != "friche reconvertie"
    assert len(one.official_version) == 64
    assert "1 proposed" in dock.local.line.text()

    dock.show_panel("local")
    _idle(dock, wait)
    panel = dock.panels["local"]
    panel.list.view.selectRow(0)
    panel.word.setText("vu sur place")
    panel.buttons[ACCEPTED].click()
    _idle(dock, wait)

    dock.show_panel("land")
    _idle(dock, wait)
    after = dock._study.dossier.land.sites.set_index("site_id")["status"]
    assert after[one.key] == "friche reconvertie"
    assert "Reconverted already, but listed and counted: 1." in dock.panels["land"].facts.text()
    assert "1 accepted" in dock.local.line.text()
    model = dock.panels["land"].sites.model
    row = model.row_of(lambda source: source.site_id == one.key)
    assert "L'atelier a rouvert." in model.data(model.index(row, 0), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole) is not None
    assert sum(bool(mark) for mark in model.marked()) == 1
    assert "Agent A" in dock.panels["land"].sites._as_csv().decode("utf-8-sig")
    dock.panels["land"].sites.copy()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert copied[0][-1] == "Local expertise"
    assert [line[-1] for line in copied[1:] if line[-1]] == [model.marked()[row]]
    assert _book(dock).contributions()[0].review_note == "vu sur place"
    assert _book(dock).problems() == []


def test_official_files_alone_are_one_choice_away(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    expected = {WITH_ACCEPTED: False, WITH_PROPOSED: True, OFFICIAL: False}
    for mode, changed in expected.items():
        dock.local.chosen.emit(mode)
        _idle(dock, wait)
        status = dock._study.dossier.land.sites.set_index("site_id")["status"][one.key]
        assert (status == "friche reconvertie") is changed
        assert dock._study.state.local == mode
        assert dock.local.mode.currentData() == mode


def test_the_bar_says_what_the_figures_leave_out(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    assert dock.local.line.text() == "Local expertise: 1 proposed. The figures leave proposals out."
    dock.local.chosen.emit(WITH_PROPOSED)
    _idle(dock, wait)
    assert dock.local.line.text() == "Local expertise: 1 proposed"
    dock.actions_.desk.decide([one.uuid], ACCEPTED, "")
    _idle(dock, wait)
    dock.local.chosen.emit(OFFICIAL)
    _idle(dock, wait)
    assert dock.local.line.text() == "Local expertise: 1 accepted. The figures leave them out."
    for panel, touched in (("labour", False), ("siting", True), ("overview", True)):
        dock.show_panel(panel)
        _idle(dock, wait)
        assert dock.local.line.text().startswith("Local expertise") is touched
        assert dock.local.see.isVisible() is touched
    dock.show_panel("quality")
    _idle(dock, wait)
    shown = dock.panels["quality"].held.model.shown()
    assert [row[8] for row in shown if row[8] != "–"] == ["1 accepted"]


def test_a_reason_is_compulsory_and_the_standard_is_kept(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.field.setCurrentIndex(form.field.findData("status"))
    assert not form.value.isEditable()
    form.value.setCurrentIndex(form.value.findData("friche reconvertie"))
    form.accept()
    assert form.isVisible()
    assert "reason" in form.problem.text()
    form.said.reason.setPlainText("vu")
    form.field.setCurrentIndex(form.field.findData("area_m2"))
    form.value.setCurrentText("douze")
    form.accept()
    assert "douze" in form.problem.text()
    assert not _book(desk_dock).path.exists()
    form.reject()


def test_hostile_texts_are_shown_as_texts(desk_dock: Any, wait: Wait) -> None:
    one = _propose(desk_dock, wait, HOSTILE + "x" * 100_000)
    assert one.reason.startswith(HOSTILE)
    dock = desk_dock
    dock.show_panel("local")
    _idle(dock, wait)
    panel = dock.panels["local"]
    panel.list.picked.emit(panel.list.model.source(panel.list.model.index(0, 0)))
    assert panel.about.textFormat() == Qt.TextFormat.PlainText
    assert HOSTILE in panel.about.text()
    assert len(panel.about.text()) < 2000
    assert all(len(text) < 1000 for row in panel.list.model.shown() for text in row)
    assert len(_book(dock).contributions()) == 1


def test_a_place_comes_from_the_selected_feature(desk_dock: Any, wait: Wait) -> None:
    form = _form(desk_dock, wait)
    form.kind.setCurrentIndex(form.kind.findData(SHAPE))
    layer = QgsVectorLayer("Polygon?crs=EPSG:2154", "brouillon", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((400000 6670000, 400100 6670000, 400100 6670100, 400000 6670000))"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    form.picker.take_selected()
    assert form.picker.shape is None
    layer.selectAll()
    form.picker.take.click()
    assert form.picker.shape.geom_type == "Polygon"
    assert -1.5 < form.picker.shape.centroid.x < -0.5
    form.said.reason.setPlainText("le contour du cadastre")
    form.accept()
    _idle(desk_dock, wait)
    assert _book(desk_dock).contributions()[0].geometry.geom_type == "Polygon"


def test_an_establishment_is_added_at_a_place(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    place = dock._study.dossier.territory.boundary.representative_point()
    form = dock.actions_.desk.open_addition("establishment", place)
    form.boxes["name"].setText("Atelier de découpe")
    form.boxes["activity"].setText("2562B")
    form.said.reason.setPlainText("créé en 2025, absent des fichiers")
    form.accept()
    _idle(dock, wait)
    one = _book(dock).contributions()[0]
    _book(dock).decide([one.uuid], ACCEPTED, settings.writer(), "")
    dock._study.refresh()
    _idle(dock, wait)
    table = dock.atlas().table("economic_sites")
    assert list(table["activity"]) == ["25.62B"]
    assert table["commune"].iloc[0] in set(dock._study.dossier.territory.communes["commune"])
    assert one.uuid in dock._study.local.here


def test_a_table_is_tried_before_it_is_kept(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    path = tmp_path / "créations.csv"
    path.write_text("Nom;NAF;Commune;Effectif;Tél\nScierie;16.10A;Cholet;;02\nForge;99XX;Cholet;;\n", encoding="utf-8")
    dock = desk_dock
    dock.actions_.desk.import_table()
    dialog = next(w for w in dock._interface.mainWindow().children() if w.objectName() == "TiDatavizSheet")
    dialog.open_file(path)
    _idle(dock, wait)
    assert [row[2] for row in dialog.table.model.shown()] == ["added", "row left out"]
    assert not _book(dock).path.exists()
    assert "not read: Tél" in dialog.notes.text()
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog.author.clear()
    assert not save.isEnabled()
    dialog.author.setText("Agent C")
    dialog.organisation.setText("Mauges")
    assert save.isEnabled()
    assert "1 row to add, 0 rows known already, 1 row left out" in dialog.counts.text()
    save.click()
    _idle(dock, wait)
    (one,) = _book(dock).contributions()
    assert one.key.split("|")[0] == "establishment"
    assert (one.author, one.organisation, added_fields(one)["producer"]) == ("Agent C", "Mauges", "Mauges")


def test_a_right_click_on_the_map_leads_to_the_form(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.actions_.load_on_map()
    _idle(dock, wait)
    layers = QgsProject.instance().mapLayers().values()
    layer = next(layer for layer in layers if layer.customProperty(NAME) == "vacant_land")
    feature = next(layer.getFeatures())
    assert object_of(layer, feature, dock.actions_.desk) == ("vacant_land", feature["site_id"])
    actions = QgsGui.mapLayerActionRegistry().mapLayerActions(layer, QgsMapLayerAction.SingleFeature)
    assert [action.text() for action in actions] == ["Correct…"]
    boundary = next(layer for layer in QgsProject.instance().mapLayers().values() if not ours(layer))
    assert QgsGui.mapLayerActionRegistry().mapLayerActions(boundary, QgsMapLayerAction.SingleFeature) == []

    actions[0].triggerForFeature(layer, feature)
    window = dock._interface.mainWindow()
    wait(lambda: any(w.objectName() == "TiDatavizCorrection" for w in window.children()))

    canvas = dock._interface.mapCanvas()
    from qgis.core import QgsCoordinateTransform

    transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    place = transform.transform(feature.geometry().asPoint())
    menu = QMenu()
    dock.actions_.on_map.fill_menu(menu, place.x(), place.y())
    texts = [action.text() for action in menu.actions()[0].menu().actions()]
    assert any(text.startswith("Correct “") for text in texts)
    assert "Add an establishment here…" in texts


def test_the_layers_on_the_map_follow(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.actions_.load_on_map()
    _idle(dock, wait)
    one = _propose(dock, wait)
    dock.actions_.desk.decide([one.uuid], ACCEPTED, "")
    _idle(dock, wait)
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(NAME) == "vacant_land"]
    assert len(layers) == 1
    found = next(feature for feature in layers[0].getFeatures() if feature["site_id"] == one.key)
    assert found["status"] == "friche reconvertie"
    assert "Agent A" in found["local_expertise"]


def _status_on_the_map(key: str) -> str:
    layers = QgsProject.instance().mapLayers().values()
    (sites,) = [layer for layer in layers if layer.customProperty(NAME) == "vacant_land"]
    return str(next(feature["status"] for feature in sites.getFeatures() if feature["site_id"] == key))


def test_a_project_opened_again_keeps_the_choice_and_shows_what_was_decided_meanwhile(
    desk_dock: Any, wait: Wait, tmp_path: Path
) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    official = one.official_value
    dock.local.chosen.emit(WITH_PROPOSED)
    _idle(dock, wait)
    dock.actions_.load_on_map()
    _idle(dock, wait)
    assert _status_on_the_map(one.key) == "friche reconvertie"
    path = str(tmp_path / "projet été.qgz")
    assert QgsProject.instance().write(path)

    QgsProject.instance().clear()
    _idle(dock, wait)
    assert dock._study.state.local == WITH_ACCEPTED
    assert QgsProject.instance().read(path)
    _idle(dock, wait)
    assert dock.local.mode.currentData() == WITH_PROPOSED
    assert dock._study.dossier.land.sites.set_index("site_id")["status"][one.key] == "friche reconvertie"
    assert _status_on_the_map(one.key) == "friche reconvertie"
    assert not QgsProject.instance().isDirty()

    QgsProject.instance().clear()
    _idle(dock, wait)
    _book(dock).decide([one.uuid], REFUSED, settings.writer(), "un autre agent, entre-temps")
    assert QgsProject.instance().read(path)
    _idle(dock, wait)
    assert _status_on_the_map(one.key) == official
    assert dock._study.dossier.land.sites.set_index("site_id")["status"][one.key] == official


def test_proposals_are_shown_on_the_map(desk_dock: Any, wait: Wait) -> None:
    _propose(desk_dock, wait)
    panel = desk_dock.panels["local"]
    desk_dock.show_panel("local")
    _idle(desk_dock, wait)
    panel.ways["map"][1]()
    panel.ways["map"][1]()
    layers = QgsProject.instance().mapLayersByName("Local contributions")
    assert len(layers) == 1
    assert layers[0].featureCount() == 1


def test_a_file_that_another_program_broke_says_so(desk_dock: Any, wait: Wait) -> None:
    _propose(desk_dock, wait)
    path = _book(desk_dock).path
    path.write_bytes(b"not a database " * 500)
    desk_dock.actions_.desk.add(Contribution(GONE, "vacant_land", "49099_1", "rasée", "Agent A", geometry=Point(-0.8, 47.0)))
    _idle(desk_dock, wait)
    assert any("damaged" in text for text in desk_dock._interface.messages())
    assert desk_dock._study.dossier is not None


def test_a_share_that_refuses_says_so_and_keeps_nothing(desk_dock: Any, wait: Wait) -> None:
    folder = desk_dock._study.workspace.folder
    (folder / FILE).mkdir()  # refused whatever the rights of who runs the test
    desk_dock.actions_.desk.add(Contribution(GONE, "vacant_land", "49099_1", "rasée", "Agent A", geometry=Point(-0.8, 47.0)))
    _idle(desk_dock, wait)
    assert any("could not be written" in text for text in desk_dock._interface.messages())
    assert desk_dock._study.dossier is not None


def test_another_qgis_is_seen_at_the_next_territory(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    _book(dock).decide([one.uuid], ACCEPTED, settings.writer(), "d'un autre poste")
    dock._study.refresh()
    _idle(dock, wait)
    assert dock._study.local.every[0].state == ACCEPTED
    assert dock._study.dossier.land.sites.set_index("site_id")["status"][one.key] == "friche reconvertie"


def test_the_list_is_filtered_and_history_is_told(desk_dock: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = desk_dock
    one = _propose(dock, wait)
    dock.show_panel("local")
    _idle(dock, wait)
    panel = dock.panels["local"]
    panel.state.setCurrentIndex(panel.state.findData(ACCEPTED))
    panel.refresh()
    assert panel.list.model.rowCount(QModelIndex()) == 0
    panel.state.setCurrentIndex(0)
    panel.refresh()
    shown: list[str] = []
    monkeypatch.setattr(dock._messages, "open_details", lambda _title, html: shown.append(html))
    panel.list.view.selectRow(0)
    assert panel.chosen() == [one]
    panel.past.click()
    wait(lambda: len(shown) == 1)
    panel.whole.click()
    wait(lambda: len(shown) == 2)
    assert "Agent A" in shown[0]
    assert "whole" in shown[1]


def _window(dock: Any, wait: Wait, name: str) -> Any:
    window = dock._interface.mainWindow()
    found: list[Any] = []
    wait(lambda: bool(found.extend(w for w in window.children() if w.objectName() == name and w.isVisible()) or found))
    return found[-1]


def test_a_key_figure_is_given_a_local_value(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.show_panel("overview")
    _idle(dock, wait)
    cards = dock.panels["overview"].figures._widgets
    card = next(card for card in cards if card.accessibleName().startswith("Inhabitants"))
    assert [action.text() for action in card.actions()] == ["Local value…", "Comment…"]
    card.actions()[0].trigger()
    form = _window(dock, wait, "TiDatavizFigure")
    assert form.official.text() == "224,595"
    form.accept()
    assert "number, or two" in form.problem.text()
    form.low.setText("130 000")
    form.high.setText("120 000")
    form.accept()
    assert "lower bound is above" in form.problem.text()
    form.high.setText("131 000")
    form.accept()
    assert "date or the period" in form.problem.text()
    form.vintage.setText("2026")
    form.accept()
    assert "reason" in form.problem.text()
    form.said.reason.setPlainText("recensement complémentaire")
    form.accept()
    _idle(dock, wait)
    one = _book(dock).contributions()[0]
    assert (one.kind, one.field, one.proposed_value) == ("indicator", "population", "130000;131000")
    dock.local.chosen.emit(WITH_PROPOSED)
    _idle(dock, wait)
    dock.show_panel("overview")
    _idle(dock, wait)
    texts = [card.accessibleDescription() for card in dock.panels["overview"].figures._widgets]
    assert sum("recensement complémentaire" in text for text in texts) == 1
    assert "1 proposed" in dock.local.line.text()


def test_a_communes_figure_is_read_before_it_is_judged(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    figure = next(figure for figure in dock._study.dossier.overview.figures if figure.id == "population")
    dock.actions_.desk.speak_of(figure, "indicator")
    form = _window(dock, wait, "TiDatavizFigure")
    whole = form.official.text()
    form.place.setCurrentIndex(form.place.findData("49099"))
    _idle(dock, wait)
    assert form.official.text() not in (whole, "Being read…")
    form.indicator.setCurrentIndex(form.indicator.findData("own"))
    assert not form.title.isHidden()
    form.low.setText("3")
    form.vintage.setText("2026")
    form.said.reason.setPlainText("vus sur place")
    form.accept()
    assert "title" in form.problem.text()
    form.title.setText("Ateliers de mécanique")
    form.accept()
    _idle(dock, wait)
    one = _book(dock).contributions()[0]
    assert (one.field, one.key) == ("own_ateliers_de_mecanique", "commune||49099|0")


def test_escape_asks_before_what_was_typed_is_lost(desk_dock: Any, wait: Wait, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def question(_parent: Any, _title: str, text: str, *_buttons: Any) -> Any:
        asked.append(text)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", question)
    form = _form(desk_dock, wait)
    form.said.reason.setPlainText("une longue raison")
    form.reject()
    assert form.isVisible()
    assert len(asked) == 1
    form.said.reason.clear()
    form.reject()
    assert len(asked) == 1
    assert not _book(desk_dock).path.exists()


def test_a_comment_is_seen_in_the_table_and_on_the_page_of_the_site(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.show_panel("land")
    _idle(dock, wait)
    sites = dock.panels["land"].sites
    sites.view.setCurrentIndex(sites.model.index(0, 0))
    assert [action.text() for action in sites.corrections] == ["Correct…", "Comment…", "Say that it is gone…"]
    key = sites.current()[0].site_id
    sites.corrections[1].trigger()
    form = _window(dock, wait, "TiDatavizCorrection")
    assert form.kind.currentData() == "comment"
    form.said.reason.setPlainText("le maire y pense")
    form.accept()
    _idle(dock, wait)
    dock.show_panel("land")
    _idle(dock, wait)
    assert "le maire y pense" in dock.actions_.desk.marks_of("vacant_land")[key]
    assert sum(bool(mark) for mark in sites.model.marked()) == 1
    dock.show_panel("siting")
    _idle(dock, wait)
    panel = dock.panels["siting"]
    wait(lambda: panel.work.ranking is not None and not dock.busy())
    panel.work.choose(f"vacant_land/{key}")
    assert "le maire y pense" in panel.said.text.text()
    assert not panel.said.isHidden()
    assert len(panel.sites.corrections) == 3
    dock.local.chosen.emit(OFFICIAL)
    _idle(dock, wait)
    assert dock.actions_.desk.marks_of("vacant_land") == {}


def test_a_survey_figure_is_commented_not_corrected(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.show_panel("labour")
    _idle(dock, wait)
    ranking = dock.panels["labour"].ranking
    ranking.view.setCurrentIndex(ranking.model.index(0, 0))
    assert [action.text() for action in ranking.corrections] == ["Local value…", "Comment…"]
    ranking.corrections[1].trigger()
    form = _window(dock, wait, "TiDatavizFigure")
    assert form.given.isHidden()
    form.said.reason.setPlainText("deux usines n'ont pas répondu")
    form.accept()
    _idle(dock, wait)
    dock.show_panel("labour")
    _idle(dock, wait)
    assert "deux usines" in "".join(dock.panels["labour"].ranking.model.marked())


def test_every_table_of_official_objects_leads_to_the_form(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    for panel in ("land", "projects", "training"):
        dock.show_panel(panel)
        _idle(dock, wait)
    land, projects, training = (dock.panels[name] for name in ("land", "projects", "training"))
    around = land.around
    tables = (
        land.sites, land.natura_sites, around.areas, around.plans, around.plants, around.zones, around.offered,
        projects.projects, training.nearest, training.here, training.bodies,
    )  # fmt: skip
    for table in tables:
        assert [action.text() for action in table.corrections] == ["Correct…", "Comment…", "Say that it is gone…"]
    natura = land.natura_sites
    natura.view.setCurrentIndex(natura.model.index(0, 0))
    natura.corrections[0].trigger()
    form = _window(dock, wait, "TiDatavizCorrection")
    assert form.kind.findData(SHAPE) >= 0
    assert form.kind.findData(GONE) >= 0
