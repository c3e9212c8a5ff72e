"""The siting panel in QGIS: a study made, ranked, looked at, saved and opened again."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from ti_dataviz_plugin.desktop.panels.siting_curve import CurveDialog
from ti_dataviz_plugin.desktop.panels.siting_judgements import JudgementsDialog
from ti_dataviz_plugin.desktop.siting_files import own_templates
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import Writer
from ti_dataviz_plugin.enrichment.intake import addition
from ti_dataviz_plugin.siting.study import VERSION, read, template, text, usual_criterion, write

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def panel(dock: Any, wait: Wait) -> Any:
    dock.show_panel("siting")
    wait(lambda: not dock.busy() and dock.panels["siting"].work.ranking is not None)
    return dock.panels["siting"]


def _keys(panel: Any) -> list[str]:
    table = panel.work.ranking.table
    return [f"{kind}/{site}" for kind, site in zip(table["kind"], table["site_id"])]


def _ranked(panel: Any, wait: Wait, dock: Any, change: Callable[[], Any]) -> None:
    before = panel.work.ranking
    change()
    wait(lambda: not dock.busy() and panel.work.ranking is not before)


def test_the_usual_template_ranks_the_vacant_sites_of_the_territory(dock: Any, panel: Any) -> None:
    ranking = panel.work.ranking
    assert ranking.study.territory == ("ti", "ti-5204", "2023-2027")
    assert len(ranking.table) == len(dock._study.dossier.land.sites)
    shown = panel.sites.model.shown()
    assert len(shown) == (ranking.table["rank"] > 0).sum() > 3
    assert panel.rules.table.model.total() == (ranking.table["standing"] == "excluded").sum() > 0
    assert all(row[1] for row in panel.rules.table.model.shown())  # each says why
    assert panel.title.text() == "Light workshop"


def test_a_weight_ranks_again_with_the_same_draws(dock: Any, panel: Any, wait: Wait) -> None:
    before = panel.work.ranking
    row = panel.criteria.rows["zoning"]
    _ranked(panel, wait, dock, lambda: row.slider.setValue(90))
    after = panel.work.ranking
    assert after.measured is before.measured
    assert next(one for one in after.study.criteria if one.fact == "zoning").weight == 90
    assert row is panel.criteria.rows["zoning"]  # the slider that is held stays
    assert "%" in row.title.text()


def test_list_chart_and_map_choose_the_same_site(dock: Any, panel: Any, wait: Wait, interface: Any) -> None:
    panel.show_map.click()
    wait(lambda: not dock.busy())
    assert interface.messages() == []
    wait(lambda: not dock.busy() and panel.map.layer() is not None)
    layer, keys = panel.map.layer(), _keys(panel)
    assert layer.isValid()
    assert layer.featureCount() == len(keys)
    assert layer.crs().authid() == "EPSG:4326"
    told: list[str] = []
    panel.work.chosenChanged.connect(lambda: told.append(panel.work.chosen))
    panel.sites.picked.emit(panel.sites.model.source(panel.sites.model.index(1, 0)))
    assert told == [keys[1]]
    chosen = layer.selectedFeatures()
    assert [f"{one['kind']}/{one['site_id']}" for one in chosen] == [keys[1]]
    third = next(one for one in layer.getFeatures() if f"{one['kind']}/{one['site_id']}" == keys[2])
    layer.selectByIds([third.id()])
    assert told == [keys[1], keys[2]]  # told once, and nobody answers
    assert panel.sites.view.currentIndex().row() == 2
    assert panel.site.title.text() in panel.sites.model.shown()[2]
    panel.scores.figure.picked.emit(keys[0])
    assert [one["site_id"] for one in layer.selectedFeatures()] == [keys[0].split("/", 1)[1]]


def test_a_click_on_a_bar_chooses_its_site(dock: Any, panel: Any, wait: Wait) -> None:
    figure = panel.scores.figure
    panel.ensureWidgetVisible(figure)
    wait(figure.drawn)
    bottom, top, low, high = figure._upright
    share = bottom + (2 - low) / (high - low) * (top - bottom)
    place = QPointF(figure.width() * 0.7, figure.height() * (1 - share)).toPoint()
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert panel.work.chosen == _keys(panel)[2]


def test_the_layer_follows_the_ranking(dock: Any, panel: Any, wait: Wait) -> None:
    panel.show_map.click()
    wait(lambda: not dock.busy() and panel.map.layer() is not None)
    layer, source = panel.map.layer(), panel.map.layer().source()
    _ranked(panel, wait, dock, lambda: panel.work.change(shortlist=2))
    wait(lambda: not dock.busy() and layer.source() != source)
    assert panel.map.layer() is layer
    assert len([one for one in QgsProject.instance().mapLayers().values() if one.name() == layer.name()]) == 1
    states = panel.work.ranking.table["state"].tolist()
    assert sorted(one["state"] for one in layer.getFeatures()) == sorted(states)


def test_a_study_saved_and_opened_again_gives_the_same_ranking(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    _ranked(panel, wait, dock, lambda: panel.work.change(area_m2=(2_000.0, 80_000.0), title="Atelier d'été"))
    first = panel.work.ranking
    panel.files.save(tmp_path / "étude.json")
    assert read(tmp_path / "étude.json") == first.study
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))
    assert panel.title.text() == "Heavy plant"
    _ranked(panel, wait, dock, lambda: panel.files.open(tmp_path / "étude.json"))
    again = panel.work.ranking
    assert again.table.drop(columns="geometry").equals(first.table.drop(columns="geometry"))
    assert panel.brief.least.value() == 0.2


def test_a_study_of_a_newer_plugin_is_told_and_the_present_one_stays(panel: Any, interface: Any, tmp_path: Path) -> None:
    held = panel.work.study
    path = tmp_path / "study.json"
    panel.files.save(path)
    path.write_text(path.read_text(encoding="utf-8").replace(f'"version": {VERSION}', '"version": 99'), encoding="utf-8")
    panel.files.open(path)
    assert panel.work.study is held
    assert any("newer version" in text for text in interface.messages())
    assert "newer version" in panel.refused.text()
    assert panel.refused.isVisibleTo(panel)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("{", "not a siting study"),
        ('"criteria": []', "criteria"),
        ('"weight": true', "weight"),
        ('"method": "dice"', "method = dice"),
        ('"shortlist": 0', "shortlist = 0"),
        ('"layer": {"path": 3}', "layer"),
    ],
)
def test_a_study_that_cannot_be_used_is_told_in_the_page(panel: Any, tmp_path: Path, written: str, told: str) -> None:
    held, path = panel.work.study, tmp_path / "study.json"
    content = json.loads(text(held))
    key = written.split('"')[1] if '"' in written else ""
    if key == "weight":
        content["criteria"][0]["weight"] = True
    elif key:
        content.update(json.loads("{" + written + "}"))
    path.write_text(json.dumps(content) if key else written, encoding="utf-8")
    panel.files.open(path)
    assert panel.work.study is held
    assert told in panel.refused.text()
    assert "study.json" in panel.refused.text()


def test_weights_below_zero_are_told_in_the_page(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    study = panel.work.study
    write(replace(study, criteria=(replace(study.criteria[0], weight=-5.0), *study.criteria[1:])), tmp_path / "s.json")
    panel.files.open(tmp_path / "s.json")
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert "weights cannot be used" in panel.empty.text()
    _ranked(panel, wait, dock, lambda: panel.work.open(study))
    assert panel.body.isVisibleTo(dock)


def test_a_study_of_a_newer_plugin_kept_in_the_project_is_told_and_not_overwritten(
    dock: Any, panel: Any, wait: Wait
) -> None:
    kept = dock._study.state
    newer = kept.themes["siting"]["study"].replace(f'"version": {VERSION}', '"version": 99')
    QgsProject.instance().clear()
    wait(lambda: not dock.busy())
    dock._study.restore(replace(kept, themes={**kept.themes, "siting": {"study": newer}}))
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert "newer version" in panel.empty.text()
    assert dock._study.state.themes["siting"]["study"] == newer
    panel.work.begin("heavy_plant")
    wait(lambda: not dock.busy() and panel.work.ranking is not None)
    assert panel.work.study.territory == ("ti", "ti-5204", "2023-2027")


def test_the_study_is_kept_in_the_project(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    _ranked(panel, wait, dock, lambda: panel.work.change(shortlist=3))
    kept = dock._study.state
    assert '"shortlist": 3' in kept.themes["siting"]["study"]
    QgsProject.instance().clear()  # another project has a study of its own, or none
    wait(lambda: not dock.busy())
    assert panel.work.study is None
    dock._study.restore(kept)
    wait(lambda: not dock.busy() and panel.work.ranking is not None)
    assert panel.work.study.shortlist == 3


def test_four_sites_at_most_are_compared(panel: Any) -> None:
    keys = _keys(panel)[:5]
    for key in keys:
        panel.work.compare(key, True)
    assert panel.work.compared == tuple(keys[1:])
    assert len(panel.profile._chart.table().columns) == 2 + 4


def test_a_rule_given_up_gives_its_sites_back(dock: Any, panel: Any, wait: Wait) -> None:
    before = (panel.work.ranking.table["standing"] == "excluded").sum()
    action, _share = panel.rules.rows["area", ""]

    def accept() -> None:
        action.setCurrentIndex(action.findData(""))
        action.activated.emit(action.currentIndex())

    _ranked(panel, wait, dock, accept)
    assert (panel.work.ranking.table["standing"] == "excluded").sum() < before
    assert "area" not in [rule.rule for rule in panel.work.study.rules]


def test_weights_that_cannot_be_used_are_told_and_nothing_is_lost(dock: Any, panel: Any, wait: Wait) -> None:
    study = panel.work.study
    panel.work.change(criteria=tuple(replace(one, weight=0.0) for one in study.criteria))
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert not panel.body.isVisible()
    assert "not all 0" in panel.empty.text()
    panel.work.change(criteria=study.criteria)
    wait(lambda: not dock.busy() and panel.work.ranking is not None)
    assert panel.body.isVisibleTo(dock)


def _parcels(source: str = "") -> QgsVectorLayer:
    """Return three parcels near Cholet in Lambert 93, with a number for an id; in a file when one is named."""
    fields = "field=nom:string&field=zoning:string&field=numero:integer"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:2154&{fields}", "Parcelles", "memory")
    for place, (name, zone) in enumerate((("nord", "U"), ("sud", "N"), ("est", ""))):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, zone, place + 7])
        east, north = 430_000 + 1_000 * place, 6_670_000
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(east, north, east + 60, north + 50)))
        layer.dataProvider().addFeature(feature)
    if source:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "parcelles"
        context = QgsProject.instance().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, source, context, options)
        layer = QgsVectorLayer(f"{source}|layername=parcelles", "Parcelles", "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def _rank_layer(dock: Any, panel: Any, wait: Wait, layer: QgsVectorLayer, field: str = "nom") -> Any:
    panel.brief.layer.setLayer(layer)
    panel.brief.field.setField(field)
    _ranked(panel, wait, dock, panel.brief.use.click)
    return panel.work.ranking.table


def test_the_layer_of_a_project_is_ranked_in_its_own_coordinates(dock: Any, panel: Any, wait: Wait) -> None:
    table = _rank_layer(dock, panel, wait, _parcels()).set_index("site_id")
    assert set(table.index) == {"nord", "sud", "est"}
    assert table["area_low"].tolist() == pytest.approx([3_000] * 3, rel=1e-3)
    assert table.loc["sud", "state"] == "excluded"
    assert table.loc["est", "standing"] == "to check"
    assert "No file holds these sites" in panel.searched.text()
    _ranked(panel, wait, dock, panel.brief.kinds["vacant_land"].click)
    assert set(panel.work.ranking.table["kind"]) == {"vacant_land"}


def test_a_study_of_a_layer_finds_it_again_beside_the_file_of_the_study(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path
) -> None:
    home, away = tmp_path / "ici", tmp_path / "ailleurs"
    (home / "couches").mkdir(parents=True)
    layer = _parcels(str(home / "couches" / "parcelles.gpkg"))
    layer.selectByExpression("\"nom\" <> 'sud'")
    first = _rank_layer(dock, panel, wait, layer, "numero")
    assert sorted(first["site_id"]) == ["7", "9"]
    panel.files.save(home / "étude.json")
    assert '"path": "couches/parcelles.gpkg"' in (home / "étude.json").read_text(encoding="utf-8")
    QgsProject.instance().removeMapLayer(layer.id())
    shutil.copytree(home, away)
    shutil.rmtree(home)
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))
    assert set(panel.work.ranking.table["kind"]) == {"vacant_land"}  # a template ranks no layer
    _ranked(panel, wait, dock, lambda: panel.files.open(away / "étude.json"))
    again = panel.work.ranking.table
    assert again.drop(columns="geometry").equals(first.drop(columns="geometry"))
    assert again.geometry.geom_equals_exact(first.geometry, 1e-9).all()
    assert "parcelles" in panel.searched.text()


def test_a_layer_that_is_gone_is_asked_for_again(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    source = tmp_path / "parcelles.gpkg"
    layer = _parcels(str(source))
    _rank_layer(dock, panel, wait, layer)
    kept = dock._study.state
    assert "parcelles.gpkg" in kept.themes["siting"]["study"]
    QgsProject.instance().clear()
    wait(lambda: not dock.busy())
    dock._study.restore(kept)
    wait(lambda: not dock.busy() and panel.work.ranking is not None)  # nothing was asked
    assert sorted(panel.work.ranking.table["site_id"]) == ["est", "nord", "sud"]
    QgsProject.instance().clear()
    wait(lambda: not dock.busy())
    source.unlink()
    dock._study.restore(kept)
    wait(lambda: not dock.busy() and panel.work.error is not None)
    assert "is gone" in panel.empty.text()
    assert str(source) in panel.empty.text()
    _rank_layer(dock, panel, wait, _parcels(str(tmp_path / "autres.gpkg")))
    assert len(panel.work.ranking.table) == 3


def test_a_layer_moved_with_its_project_is_found_by_its_name(dock: Any, panel: Any, wait: Wait, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    _rank_layer(dock, panel, wait, _parcels(str(tmp_path / "a" / "parcelles.gpkg")))
    study = panel.work.study
    QgsProject.instance().removeAllMapLayers()
    (tmp_path / "a" / "parcelles.gpkg").unlink()
    _parcels(str(tmp_path / "b" / "parcelles.gpkg"))  # QGIS follows the files of a project that is moved
    _ranked(panel, wait, dock, lambda: panel.work.begin("heavy_plant"))
    _ranked(panel, wait, dock, lambda: panel.work.open(study))
    assert panel.work.study.layer.path == str(tmp_path / "b" / "parcelles.gpkg")


def test_outlines_are_drawn_beside_the_points_and_chosen_like_them(dock: Any, panel: Any, wait: Wait) -> None:
    _rank_layer(dock, panel, wait, _parcels())
    panel.show_map.click()
    wait(lambda: not dock.busy() and len(panel.map.layers()) == 2)
    points, outlines = panel.map.layers()
    assert points.geometryType() != outlines.geometryType()
    assert outlines.featureCount() == points.featureCount() == 3
    assert outlines.hasScaleBasedVisibility()
    assert sum(one.geometry().area() for one in outlines.getFeatures()) > 0
    other = next(one for one in outlines.getFeatures() if one["site_id"] == "est")
    outlines.selectByIds([other.id()])
    assert panel.work.chosen == "user_sites/est"
    assert [one["site_id"] for one in points.selectedFeatures()] == ["est"]
    assert panel.site.title.text() == "est"
    panel.work.choose("user_sites/nord")
    assert [one["site_id"] for one in outlines.selectedFeatures()] == ["nord"]
    states = {category.value() for category in outlines.renderer().categories()}
    assert states == {"certain", "possible", "out", "excluded"}
    _ranked(panel, wait, dock, panel.brief.kinds["vacant_land"].click)
    wait(lambda: not dock.busy() and len(panel.map.layers()) == 1)  # these are known as points only
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()].count(outlines_name()) == 0


def outlines_name() -> str:
    return "Outlines of the ranked sites"


def test_a_layer_without_coordinates_is_refused_with_a_message(panel: Any, interface: Any) -> None:
    held = panel.work.ranking
    layer = QgsVectorLayer("Point?field=nom:string", "Sans repère", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(layer)
    panel.brief.layer.setLayer(layer)
    panel.brief.field.setField("nom")
    panel.brief.use.click()
    assert any("coordinate system" in text for text in interface.messages())
    assert panel.work.ranking is held


def test_own_templates_are_kept_without_their_place(dock: Any, panel: Any, wait: Wait) -> None:
    _ranked(panel, wait, dock, lambda: panel.work.change(title="Mon modèle à moi", shortlist=4))
    panel.files.save_template()
    path = next(path for path in own_templates() if "mon_modele" in path.stem)
    assert read(path).territory == ("", "", "")
    try:
        _ranked(panel, wait, dock, lambda: panel.work.begin("rail_logistics"))
        _ranked(panel, wait, dock, lambda: panel.files.open_template(path))
        assert panel.work.study.shortlist == 4
        assert panel.work.study.territory == ("ti", "ti-5204", "2023-2027")
    finally:
        path.unlink()


def test_the_ranking_is_exported(dock: Any, panel: Any, wait: Wait, tmp_path: Path, interface: Any) -> None:
    for name in ("sites.gpkg", "sites.csv"):
        panel.files.export(tmp_path / name)
        wait(lambda: not dock.busy())
    panel.files.export_inventory("friches", tmp_path / "friches.gpkg")
    wait(lambda: not dock.busy())
    count = len(panel.work.ranking.table)
    assert QgsVectorLayer(f"{tmp_path}/sites.gpkg|layername=ranked_sites", "", "ogr").featureCount() == count
    assert len((tmp_path / "sites.csv").read_text(encoding="utf-8-sig").splitlines()) == count + 1
    ranked = int((panel.work.ranking.table["rank"] > 0).sum())
    assert QgsVectorLayer(f"{tmp_path}/friches.gpkg|layername=friches", "", "ogr").featureCount() == ranked
    assert any("friches.gpkg" in text for text in interface.messages())


def test_nothing_to_export_is_told(dock: Any, panel: Any, wait: Wait, interface: Any) -> None:
    panel.work.change(area_m2=(1e9, 2e9))
    wait(lambda: not dock.busy() and panel.work.error is not None)
    panel.files.ask_export("gpkg")
    assert any("nothing to export" in text for text in interface.messages())


def test_results_are_layers_of_one_kind_each_that_are_dressed_without_the_plugin(
    dock: Any, panel: Any, wait: Wait, tmp_path: Path
) -> None:
    _rank_layer(dock, panel, wait, _parcels(str(tmp_path / "parcelles.gpkg")))
    panel.files.export(tmp_path / "résultats.gpkg")
    wait(lambda: not dock.busy())
    study = panel.work.study
    for name, kind in (("ranked_sites", QgsWkbTypes.Type.Point), ("ranked_outlines", QgsWkbTypes.Type.MultiPolygon)):
        layer = QgsVectorLayer(f"{tmp_path}/résultats.gpkg|layername={name}", "", "ogr")
        assert (layer.featureCount(), layer.wkbType()) == (3, kind)
        assert layer.renderer().type() == "categorizedSymbol"
        assert layer.attributeAlias(layer.fields().lookupField("score_min")) == "Score, at least (0 to 1)"
        assert layer.metadata().title() == study.title
        assert any("Natura 2000" in right for right in layer.metadata().rights())
        assert layer.metadata().abstract().startswith("Sites ranked by a siting study")
        assert "replace(" in layer.mapTipTemplate()


def test_judgements_tell_their_consistency(panel: Any) -> None:
    names = ["A", "B", "C"]
    dialog = JudgementsDialog(names, ((1, 9, 1 / 9), (1 / 9, 1, 9), (9, 1 / 9, 1)))
    assert "The judgement that increases it most" in dialog.told.text()
    for box in dialog.pairs.values():
        box.setCurrentIndex(box.findData(1))
    assert "0.00" in dialog.told.text()
    assert dialog.judgements() == ((1.0,) * 3,) * 3
    dialog.deleteLater()


def test_pairwise_comparison_sets_the_weights(dock: Any, panel: Any, wait: Wait) -> None:
    criteria = panel.criteria

    def compare() -> None:
        criteria.method.setCurrentIndex(criteria.method.findData("ahp"))
        criteria.method.activated.emit(criteria.method.currentIndex())

    _ranked(panel, wait, dock, compare)
    count = len(panel.work.study.criteria)
    assert [view.weight for view in panel.work.ranking.criteria] == pytest.approx([1 / count] * count)
    assert not next(iter(criteria.rows.values())).slider.isEnabled()
    assert "Consistency ratio" in criteria.ratio.text()


def test_a_curve_is_edited_in_its_unit_and_what_is_no_function_is_refused(panel: Any) -> None:
    function = usual_criterion("junction_distance").value
    dialog = CurveDialog("Distance", "m", function)
    assert dialog.table.item(1, 0).text() == "20"  # km
    dialog.table.item(1, 0).setText("12,5")
    assert dialog.function().points == ((1_000.0, 1.0), (12_500.0, 0.0))
    dialog.table.item(1, 0).setText("0.5")
    assert "increasing" in dialog.told.text()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.function().points[-1][0] == 12_500.0
    dialog.deleteLater()


def test_who_is_around_says_what_is_missing(dock: Any, panel: Any, wait: Wait) -> None:
    panel.around.near.click()
    wait(lambda: not dock.busy() and panel.work.around is not None)
    assert "Classified installations" in panel.around.rule.text()  # the sample holds no register of installations
    assert "(2014)" in panel.around.note.text()  # but the sizes of establishments
    assert "not a balance" in panel.around.note.text()
    panel.work.choose(_keys(panel)[1])
    assert panel.work.around is None


def test_a_need_stated_is_weighed_and_one_given_up_is_named(dock: Any, panel: Any, wait: Wait) -> None:
    facts = lambda: [one.fact for one in panel.work.study.criteria]  # noqa: E731
    _ranked(panel, wait, dock, panel.brief.needs["rail"].click)
    assert facts()[-1] == "freight_station_distance"
    assert panel.work.study.needs == ("rail", "motorway")
    _ranked(panel, wait, dock, panel.brief.needs["motorway"].click)
    assert "junction_distance" in facts()  # its criterion stays until the officer says so
    assert "Distance to a road interchange" in panel.brief.unasked.text()
    assert panel.brief.remove_unasked.isVisibleTo(panel.brief)
    _ranked(panel, wait, dock, panel.brief.remove_unasked.click)
    assert "junction_distance" not in facts()
    assert not panel.brief.unasked.isVisibleTo(panel.brief)


def test_a_trade_stated_is_weighed_and_the_activity_waits_for_employment(dock: Any, panel: Any, wait: Wait) -> None:
    facts = lambda: [one.fact for one in panel.work.study.criteria]  # noqa: E731
    kept = tuple(one for one in panel.work.study.criteria if one.fact != "labour_difficult_share")
    _ranked(panel, wait, dock, lambda: panel.work.change(criteria=kept))
    _ranked(panel, wait, dock, lambda: panel.brief.trade.chosen.emit(panel.brief.trade._codes[0]))
    assert facts()[-1] == "labour_difficult_share"
    _ranked(panel, wait, dock, lambda: panel.brief.activity.chosen.emit("24"))
    assert panel.work.study.activity == "24"
    assert "related_activities" not in facts()  # no employment is held: it would be unknown for every site
    assert "Related activities" in panel.brief.unseen.text()
    _ranked(panel, wait, dock, panel.brief.add_needed.click)
    assert facts()[-1] == "related_activities"


def test_other_studies_are_set_beside_a_site(dock: Any, panel: Any, wait: Wait, tmp_path: Path, interface: Any) -> None:
    write(replace(template("light_workshop"), title="Un autre atelier"), tmp_path / "autre.json")
    _ranked(panel, wait, dock, lambda: panel.around.room.take([tmp_path / "autre.json"]))
    assert "Un autre atelier" in panel.around.room.shared.text()
    assert "gross area" in panel.around.room.note.text()
    assert "shares_with" in panel.work.ranking.table
    row = panel.criteria.rows["zoning"]
    _ranked(panel, wait, dock, lambda: row.slider.setValue(70))
    assert panel.work.ranking.measured.others  # a slider forgets no other study
    (tmp_path / "autre.json").write_text("{}", encoding="utf-8")
    panel.around.room.take([tmp_path / "autre.json"])
    assert any("not a siting study" in text for text in interface.messages())
    _ranked(panel, wait, dock, panel.around.room.forget.click)
    assert not panel.around.room.shared.isVisibleTo(panel)


def test_an_exchange_is_recorded_and_shown_as_told(desk_dock: Any, wait: Wait) -> None:
    dock = desk_dock
    dock.show_panel("siting")
    wait(lambda: not dock.busy() and dock.panels["siting"].work.ranking is not None)
    panel = dock.panels["siting"]
    shape = panel.work.ranking.table.geometry.iloc[0].representative_point()
    fields = [{"name": name, "activity": "25.11Z"} for name in ("Tôlerie inventée", "Scierie inventée")]
    writer = Writer("essai", "Une agente")
    added = [addition("establishment", told, shape, "Pour l'essai", writer) for told in fields]
    book = Book(dock._study.workspace.folder / FILE)
    book.add(added, writer)
    book.decide([one.uuid for one in added], "accepted", writer)
    dock._study.reload()
    wait(lambda: not dock.busy() and panel.work.holds("economic_sites"))
    panel.work.choose(_keys(panel)[0])
    panel.around.near.click()
    wait(lambda: not dock.busy() and panel.work.around is not None)
    assert panel.around.establishments.model.total() == 2
    assert panel.around.sectors.model.shown()[0][1] == "same activity"
    form = panel.around.open_form()
    form.what.setText("chutes de bois")
    form.said.reason.setPlainText("Dit par les deux")
    form.said.author.setText("Une agente")
    form.accept()
    assert "needs a source" in form.problem.text()
    form.said.evidence.setPlainText("visite du 3 mars")
    form.accept()
    wait(lambda: not dock.busy() and len(panel.work.around.links) == 1)
    (row,) = panel.around.links.model.shown()
    assert row[2:5] == ("chutes de bois", "confirmed", "proposed")
