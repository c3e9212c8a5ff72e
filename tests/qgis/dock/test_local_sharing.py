"""Local expertise shared in QGIS: exported, merged, conflicts settled on the list and the map, given to producers."""

from __future__ import annotations

import csv
import json
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from shapely import LineString, MultiPolygon, Point, box

from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.layers.conflicts import held_layers
from ti_dataviz_plugin.desktop.local import map_layer
from ti_dataviz_plugin.desktop.local.map_style import LINES, OUTLINES, PLACES
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import (
    ACCEPTED,
    ADD,
    GONE,
    PROPOSED,
    REFUSED,
    SHAPE,
    VALUE,
    Contribution,
    Writer,
)
from ti_dataviz_plugin.enrichment.exchange import Wanted
from ti_dataviz_plugin.sources import cnig

Wait = Callable[[Callable[[], bool]], None]
COLLEAGUE = Writer("poste-b", "Agent B", "Communauté d'essai")


def _book(dock: Any) -> Book:
    return Book(dock._study.workspace.folder / FILE)


def _idle(dock: Any, wait: Wait) -> None:
    wait(lambda: not dock.busy())


def _window(dock: Any, name: str) -> Any:
    """Return the open dialog of a name, None when there is none."""
    found = [w for w in dock._interface.mainWindow().children() if w.objectName() == name and w.isVisible()]
    return found[-1] if found else None


def _site(dock: Any, row: int = 0) -> str:
    return str(dock._study.dossier.land.sites["site_id"].iloc[row])


def _correction(dock: Any, row: int = 0, **others: Any) -> Contribution:
    values = {
        "kind": VALUE, "source_id": "vacant_land", "key": _site(dock, row), "reason": "L'atelier a rouvert.",
        "author": "Agent A", "field": "status", "official_value": "friche sans projet",
        "proposed_value": "friche reconvertie", "geometry": Point(-0.88 + row / 100, 47.06), **others,
    }  # fmt: skip
    return Contribution(**values)


def _add(dock: Any, wait: Wait, *contributions: Contribution) -> None:
    dock.actions_.desk.add(*contributions)
    _idle(dock, wait)


def _page(dock: Any, wait: Wait) -> Any:
    dock.show_panel("local")
    _idle(dock, wait)
    return dock.panels["local"].sharing


def _look(dock: Any, wait: Wait, path: Path) -> Any:
    dock.actions_.sharing.look(path)
    _idle(dock, wait)
    return _window(dock, "TiDatavizMerge")


def _merge(dock: Any, wait: Wait, path: Path) -> Any:
    dialog = _look(dock, wait, path)
    dialog.merge.click()
    _idle(dock, wait)
    return dialog


def _move(dock: Any, wait: Wait, folder: Path, name: str) -> None:
    """Sit down at another computer: another workspace, another person."""
    settings.store(settings.AUTHOR, name)
    dock._study.open(folder, replace(dock._study.state))
    _idle(dock, wait)


@pytest.fixture
def disputed(desk_dock: Any, wait: Wait, tmp_path: Path) -> Any:
    """Return the dock after the merge of a copy that says otherwise of one value, and of one shape."""
    value, shape = (
        _correction(desk_dock),
        _correction(desk_dock, 1, kind="shape", field="", geometry=box(-0.9, 47, -0.89, 47.01)),
    )
    _add(desk_dock, wait, value, shape)
    other = Book(tmp_path / "collègue.gpkg")
    shutil.copyfile(_book(desk_dock).path, other.path)
    own = settings.writer(_book(desk_dock).path)
    _book(desk_dock).revise(value.uuid, own, proposed_value="friche avec projet")
    _book(desk_dock).revise(shape.uuid, own, geometry=box(-0.9, 47, -0.88, 47.01))
    other.revise(value.uuid, COLLEAGUE, proposed_value="friche potentielle")
    other.revise(shape.uuid, COLLEAGUE, geometry=box(-0.9, 47, -0.89, 47.02))
    _merge(desk_dock, wait, other.path).accept()
    return desk_dock


def test_two_people_merge_both_ways_and_end_equal(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    dock = desk_dock
    home, away = dock._study.workspace.folder, tmp_path / "poste b"
    shutil.copytree(home, away)
    one = _correction(dock)
    _add(dock, wait, one, _correction(dock, 1))
    dock.actions_.sharing.export(tmp_path / "a.gpkg", Wanted())
    _idle(dock, wait)
    assert any("2 contributions" in text for text in dock._interface.messages())

    _move(dock, wait, away, "Agent B")
    dialog = _merge(dock, wait, tmp_path / "a.gpkg")
    assert "2 new contributions." in dialog.counts.text()
    assert "did" in dialog.title.text()
    assert {each.uuid for each in Book(home / FILE).contributions()} == {each.uuid for each in _book(dock).contributions()}
    _book(dock).revise(one.uuid, settings.writer(_book(dock).path), proposed_value="friche potentielle")
    _book(dock).add([_correction(dock, 2, author="Agent B")], settings.writer(_book(dock).path))
    dock.actions_.sharing.export(tmp_path / "b.gpkg", Wanted())
    _idle(dock, wait)

    _move(dock, wait, home, "Agent A")
    _book(dock).revise(one.uuid, settings.writer(_book(dock).path), proposed_value="friche avec projet")
    dialog = _look(dock, wait, tmp_path / "b.gpkg")
    assert [row[0] for row in dialog.table.model.shown()] == ["in conflict", "new"]
    assert "1 conflict to resolve" in dialog.counts.text()
    assert len(_book(dock).contributions()) == 2  # so far it was only looked at
    dialog.merge.click()
    _idle(dock, wait)
    dialog.resolve.click()
    _idle(dock, wait)
    conflicts = _window(dock, "TiDatavizConflicts")
    (dispute,) = conflicts.selected()
    side = "one" if dispute.one["proposed_value"] == "friche avec projet" else "other"
    conflicts.sides[side].take.click()
    _idle(dock, wait)
    assert conflicts.selected() == []
    dock.actions_.sharing.export(tmp_path / "a2.gpkg", Wanted())
    _idle(dock, wait)

    _move(dock, wait, away, "Agent B")
    _merge(dock, wait, tmp_path / "a2.gpkg")
    assert Book(home / FILE).contributions() == _book(dock).contributions()
    assert _book(dock).problems() == []
    assert dock._study.local.conflicts == 0
    assert next(each for each in _book(dock).contributions() if each.uuid == one.uuid).proposed_value == "friche avec projet"
    dock.actions_.sharing.export(tmp_path / "b2.gpkg", Wanted())
    _idle(dock, wait)

    _move(dock, wait, home, "Agent A")
    dialog = _look(dock, wait, tmp_path / "b2.gpkg")
    assert "Nothing new" in dialog.counts.text()
    assert not dialog.merge.isEnabled()


def test_conflicts_are_counted_listed_and_mapped_until_they_are_settled(disputed: Any, wait: Wait) -> None:
    page = _page(disputed, wait)
    assert page.count.text() == "2 conflicts to resolve"
    assert not page.alert.isHidden()
    page.resolve.click()
    _idle(disputed, wait)
    dialog = _window(disputed, "TiDatavizConflicts")
    assert dialog.table.model.rowCount() == 2
    layers = {layer.name(): layer for layer in held_layers(QgsProject.instance())}
    assert {name: layer.featureCount() for name, layer in layers.items()} == {"Conflicts: places": 1, "Conflicts: shapes": 4}
    sides = {feature["side"] for feature in layers["Conflicts: shapes"].getFeatures()}
    assert sides == {"base", "one", "other", "present"}
    group = QgsProject.instance().layerTreeRoot().findGroup("Local expertise")
    assert len(group.findLayers()) == 2

    row = dialog.table.model.row_of(lambda source: source.one.unit == "geometry")
    dialog.table.view.selectRow(row)
    number = dialog.selected()[0].number
    looked = [QgsExpressionContextUtils.layerScope(layer).variable("ti_conflict") for layer in layers.values()]
    assert [int(each) for each in looked] == [number, number]
    assert sum(layer.selectedFeatureCount() for layer in layers.values()) == 0
    categories = layers["Conflicts: shapes"].renderer().categories()
    assert all(category.symbol().dataDefinedProperties().hasActiveProperties() for category in categories)
    extent = disputed._interface.mapCanvas().extent()
    assert extent.width() < 1
    assert not dialog.picker.isHidden()
    assert dialog.typed.isHidden()
    dialog.picker.set_shape(box(-0.9, 47, -0.87, 47.02))
    dialog.use_shape.click()
    _idle(disputed, wait)
    assert [layer.name() for layer in held_layers(QgsProject.instance())] == ["Conflicts: places"]
    assert page.count.text() == "1 conflict to resolve"

    dialog.table.view.selectRow(0)
    assert not dialog.typed.isEditable()
    dialog.typed.setCurrentIndex(dialog.typed.findData("friche sans projet"))
    dialog.use.click()
    _idle(disputed, wait)
    assert held_layers(QgsProject.instance()) == []
    assert QgsProject.instance().layerTreeRoot().findGroup("Local expertise") is None
    assert page.alert.isHidden()
    assert {each.proposed_value for each in _book(disputed).contributions() if each.kind == VALUE} == {"friche sans projet"}
    assert _book(disputed).entries()[-1].who == "Agent A"


@pytest.mark.parametrize(
    ("choice", "expected"), [("mine", "avec projet"), ("theirs", "potentielle"), ("who:Agent B", "potentielle")]
)
def test_many_conflicts_are_settled_at_once(disputed: Any, wait: Wait, choice: str, expected: str) -> None:
    _page(disputed, wait).resolve.click()
    _idle(disputed, wait)
    dialog = _window(disputed, "TiDatavizConflicts")
    dialog.table.view.selectAll()
    assert dialog.sides["one"].isHidden()
    dialog.choice.setCurrentIndex(dialog.choice.findData(choice))
    dialog.apply.click()
    _idle(disputed, wait)
    assert disputed._study.local.conflicts == 0
    value = next(each for each in _book(disputed).contributions() if each.kind == VALUE)
    assert value.proposed_value == f"friche {expected}"
    assert "Everything is settled" in dialog.count.text()


def test_a_conflict_selected_on_the_map_is_selected_in_the_list(disputed: Any, wait: Wait) -> None:
    _page(disputed, wait).resolve.click()
    _idle(disputed, wait)
    dialog = _window(disputed, "TiDatavizConflicts")
    dialog.table.view.clearSelection()
    layer = next(layer for layer in held_layers(QgsProject.instance()) if "shapes" in layer.name())
    layer.selectByIds([next(layer.getFeatures()).id()])
    assert [each.unit for each in dialog.selected()] == ["geometry"]
    dialog.reject()
    assert int(QgsExpressionContextUtils.layerScope(layer).variable("ti_conflict")) == 0


def test_a_conflict_settled_elsewhere_is_said(disputed: Any, wait: Wait) -> None:
    from ti_dataviz_plugin.enrichment.conflicts import PRESENT, resolve

    _page(disputed, wait).resolve.click()
    _idle(disputed, wait)
    dialog = _window(disputed, "TiDatavizConflicts")
    resolve(_book(disputed), [dialog._work.disputes[0].number], PRESENT, COLLEAGUE)
    dialog.table.view.selectRow(0)
    dialog.settle_one("one")
    _idle(disputed, wait)
    assert any("resolved this conflict already" in text for text in disputed._interface.messages())
    assert dialog.table.model.rowCount() == 1


def test_what_is_exported_is_said_and_filtered(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    dock = desk_dock
    old = _correction(dock, 1, modified_at="2020-01-01T00:00:00+00:00", created_at="2020-01-01T00:00:00+00:00")
    far = _correction(dock, 0, key="69123_1", geometry=Point(4.8, 45.7))
    _add(dock, wait, _correction(dock), old, far)
    dock.actions_.desk.decide([far.uuid], REFUSED, "")
    _idle(dock, wait)
    dock.actions_.sharing.ask_export()
    dialog = _window(dock, "TiDatavizExport")
    assert dialog.content.text().startswith("3 contributions\n")
    dialog.states[REFUSED].setChecked(False)
    assert dialog.content.text().startswith("2 contributions\n")
    dialog.dated.setChecked(True)
    assert dialog.content.text().startswith("1 contribution\n")
    dialog.states[REFUSED].setChecked(True)
    dialog.here.setChecked(True)
    assert dialog.content.text().startswith("1 contribution\n")
    wanted = dialog.wanted()
    dialog.reject()
    dock.actions_.sharing.export(tmp_path / "part.gpkg", wanted)
    _idle(dock, wait)
    assert [each.key for each in Book(tmp_path / "part.gpkg").contributions()] == [_site(dock)]
    assert any("part.gpkg (1 contribution)" in text for text in dock._interface.messages())


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE settings SET value = '99' WHERE name = 'format'")


def _deleted(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("DELETE FROM contributions")


def _other_columns(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("ALTER TABLE contributions RENAME COLUMN reason TO motif")


def _changed(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("UPDATE contributions SET reason = 'x'")


def _torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000] + b"\0" * 40_000)


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE parcels (id INTEGER)")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_newer, "newer version of the plugin"), (_deleted, "deleted by another program"),
        (_other_columns, "not a file of contributions"), (_changed, "keeps no journal"), (_torn, "damaged"),
        (_foreign, "not a file of contributions"), (lambda path: path.unlink(), "is not there"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_and_changes_nothing(
    desk_dock: Any, wait: Wait, tmp_path: Path, spoil: Callable[[Path], None], message: str
) -> None:
    _add(desk_dock, wait, _correction(desk_dock), *(_correction(desk_dock, 1, reason="mot " * 400) for _ in range(20)))
    path = tmp_path / "reçu.gpkg"
    shutil.copyfile(_book(desk_dock).path, path)
    spoil(path)
    before = _book(desk_dock).contributions()
    dialog = _look(desk_dock, wait, path)
    assert dialog is None
    assert any(message in text for text in desk_dock._interface.messages()), desk_dock._interface.messages()
    assert _book(desk_dock).contributions() == before
    assert _book(desk_dock).problems() == []


def test_the_own_file_is_no_colleague(desk_dock: Any, wait: Wait) -> None:
    _add(desk_dock, wait, _correction(desk_dock))
    assert _look(desk_dock, wait, _book(desk_dock).path) is None
    assert any("this workspace itself" in text for text in desk_dock._interface.messages())
    desk_dock.actions_.sharing.export(_book(desk_dock).path, Wanted())
    _idle(desk_dock, wait)
    assert len(_book(desk_dock).contributions()) == 1


def test_a_merge_asks_for_a_name_and_keeps_it(desk_dock: Any) -> None:
    settings.store(settings.AUTHOR, "")
    sharing, asked = desk_dock.actions_.sharing, []

    def answer(name: str) -> None:
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled())
        dialog.author.setText(name)
        dialog.buttons.button(QDialogButtonBox.StandardButton.Ok if name else QDialogButtonBox.StandardButton.Cancel).click()

    QTimer.singleShot(50, lambda: answer(""))
    assert sharing.signed() is None
    QTimer.singleShot(50, lambda: answer("Agent C"))
    assert sharing.signed().name == "Agent C"
    assert settings.stored(settings.AUTHOR) == "Agent C"
    assert sharing.signed().name == "Agent C"  # asked once
    assert asked == [False, False]


def test_a_file_dropped_on_the_page_is_looked_at(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    _add(desk_dock, wait, _correction(desk_dock))
    path = tmp_path / "glissé.gpkg"
    Book(path).add([_correction(desk_dock, 1, author="Agent B")], COLLEAGUE)
    _page(desk_dock, wait)
    target = desk_dock.panels["local"].viewport()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, *buttons)
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *buttons, QEvent.Type.Drop)
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QCoreApplication.sendEvent(target, drop)
    _idle(desk_dock, wait)
    assert "1 new contribution." in _window(desk_dock, "TiDatavizMerge").counts.text()


def test_corrections_go_to_their_producer_with_statistics(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    dock = desk_dock
    kept, gone = _correction(dock), _correction(dock, 1, kind=GONE, field="", proposed_value="", official_value="")
    _add(dock, wait, kept, gone, _correction(dock, 2))
    dock.actions_.desk.decide([kept.uuid, gone.uuid], ACCEPTED, "vu")
    _idle(dock, wait)
    dock.actions_.sharing.ask_producer()
    dialog = _window(dock, "TiDatavizProducer")
    assert [dialog.form.itemData(place) for place in range(dialog.form.count())] == ["", cnig.FRICHES]
    assert dialog.table.model.rowCount() == 2
    dialog.reject()
    shown: list[str] = []
    dock._messages.open_details = lambda _title, html: shown.append(html)
    dock.actions_.sharing.give("vacant_land", cnig.FRICHES, tmp_path / "friches.csv")
    _idle(dock, wait)
    with (tmp_path / "friches.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert [row["site_statut"] for row in rows] == ["friche reconvertie"]
    with (tmp_path / "friches_quality.csv").open(encoding="utf-8-sig", newline="") as file:
        statistics = list(csv.DictReader(file, delimiter=";"))
    assert sum(int(row["Objects"]) for row in statistics) == 3
    assert any("friches.csv (1 row)" in text for text in dock._interface.messages())
    dock.actions_.sharing.give("vacant_land", "", tmp_path / "liste.csv")
    _idle(dock, wait)
    assert any("liste.csv (2 rows)" in text for text in dock._interface.messages())


def test_the_journal_leaves_as_prov(desk_dock: Any, wait: Wait, tmp_path: Path) -> None:
    one = _correction(desk_dock)
    _add(desk_dock, wait, one)
    desk_dock.actions_.desk.decide([one.uuid], ACCEPTED, "vu")
    _idle(desk_dock, wait)
    desk_dock.actions_.sharing.export_journal(tmp_path / "journal.json")
    _idle(desk_dock, wait)
    document = json.loads((tmp_path / "journal.json").read_text(encoding="utf-8"))
    assert len(document["activity"]) == 2
    assert any("(2 entries)" in text for text in desk_dock._interface.messages())


def test_the_map_tells_kinds_and_states_apart(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one = _correction(dock)
    _add(dock, wait, one, _correction(dock, 1, kind=GONE, field="", proposed_value="", official_value=""))
    dock.actions_.desk.show_on_map(dock._study.local.every)
    layer = QgsProject.instance().mapLayersByName("Local contributions")[0]
    assert {category.value() for category in layer.renderer().categories()} == {f"{PROPOSED}/{VALUE}", f"{PROPOSED}/{GONE}"}
    dock.actions_.desk.decide([one.uuid], ACCEPTED, "")
    _idle(dock, wait)
    dock.actions_.desk.show_on_map(dock._study.local.every)
    labels = [category.label() for category in layer.renderer().categories()]
    assert "Accepted: corrects a value" in labels
    assert "Proposed: says that the object is gone" in labels
    group = QgsProject.instance().layerTreeRoot().findGroup("Local expertise")
    assert [tree.layerId() for tree in group.findLayers()] == [layer.id()]


def _classes(layer: Any) -> list[tuple[str, str]]:
    return sorted((one["class"], one["object"]) for one in layer.getFeatures())


def test_shapes_are_drawn_beside_the_official_ones_and_follow_decisions(desk_dock: Any, wait: Wait) -> None:
    dock, official = desk_dock, box(-0.9, 47, -0.89, 47.01)
    names = {"kind": SHAPE, "field": "", "proposed_value": ""}
    hostile = {"title": "Tôlerie <img src=x>"}
    shape = _correction(dock, **names, official_value=official.wkt, geometry=box(-0.9, 47, -0.88, 47.01), extra=hostile)
    moved = _correction(dock, 1, **names, official_value="POINT (-0.9 47.2)", geometry=Point(-0.91, 47.2))
    fields = json.dumps({"site_name": "Friche ajoutée", "site_id": "local-1"})
    added = _correction(
        dock, 2, kind=ADD, key="local-1", field="", official_value="", proposed_value=fields,
        geometry=MultiPolygon([official, box(-0.8, 47, -0.79, 47.01)]),
    )  # fmt: skip
    line = LineString([(-0.9, 47), (-0.8, 47.1)])
    track = _correction(dock, 3, **{**names, "source_id": "rail_lines", "key": "7"}, official_value=line.wkt, geometry=line)
    _add(dock, wait, shape, moved, added, track)
    dock.actions_.desk.show_on_map(dock._study.local.every)
    held = map_layer.held_layers(QgsProject.instance())
    points, outlines, lines = (held[name] for name in (PLACES, OUTLINES, LINES))
    assert points.featureCount() == 5  # and the ring of what was moved
    assert _classes(outlines) == sorted(
        [("official", hostile["title"]), ("proposed/shape", hostile["title"]), ("proposed/add", "Friche ajoutée")]
    )
    assert [one[0] for one in _classes(lines)] == ["official", "proposed/shape"]
    said, was = (
        next(one for one in outlines.getFeatures() if one["class"] == name) for name in ("proposed/shape", "official")
    )
    assert said.geometry().isGeosEqual(QgsGeometry.fromWkt(shape.geometry.wkt))
    assert was.geometry().isGeosEqual(QgsGeometry.fromWkt(official.wkt))
    ratio = float(said["area"].split()[0].replace(",", "")) / float(was["area"].split()[0].replace(",", ""))
    assert ratio == pytest.approx(2, rel=1e-3)
    tip = _tip(outlines, said)
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert "L'atelier a rouvert." in tip
    assert "Contribution – " in tip
    tree = QgsProject.instance().layerTreeRoot().findGroup("Local expertise")
    assert next(iter(tree.findLayers())).layerId() == points.id()  # points above outlines
    dock.actions_.desk.decide([shape.uuid], ACCEPTED, "vu")
    _idle(dock, wait)
    assert ("accepted/shape", hostile["title"]) in _classes(outlines)
    assert ("accepted/shape", hostile["title"]) in _classes(points)
    labels = {category.value(): category.label() for category in outlines.renderer().categories()}
    assert labels["accepted/shape"] == "Accepted: corrects the place or the shape"
    assert labels["official"] == "Official file"


def test_the_map_follows_what_was_shown_and_what_is_new(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    one, other = _correction(dock), _correction(dock, 1)
    _add(dock, wait, one, other)
    dock.actions_.desk.show_on_map([one])
    points = map_layer.held_layers(QgsProject.instance())[PLACES]
    _add(dock, wait, _correction(dock, 2, kind=GONE, field="", proposed_value="", official_value=""))
    assert sorted(feature["class"] for feature in points.getFeatures()) == ["proposed/gone", "proposed/value"]
    assert other.uuid not in {feature["uuid"] for feature in points.getFeatures()}


def _tip(layer: Any, feature: Any) -> str:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return str(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
