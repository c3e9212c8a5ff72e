"""Maps of indicators in real QGIS: classes, what is unknown, years, what is said of them."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt

from ti_dataviz_plugin.desktop.layers.choropleth import add_map
from ti_dataviz_plugin.desktop.layers.classes import EQUAL, METHODS, QUANTILES, Classes, classed, method_title
from ti_dataviz_plugin.desktop.layers.folder import MAPS, layers_folder
from ti_dataviz_plugin.desktop.layers.map_keeping import choice_of, classes_of, has_our_style, key_of
from ti_dataviz_plugin.desktop.layers.map_package import map_package
from ti_dataviz_plugin.desktop.layers.years import year_range
from ti_dataviz_plugin.diagnosis import trade_map
from ti_dataviz_plugin.diagnosis.indicator_map import BOUNDED, KNOWN, NOTHING, IndicatorMap, MapChoice, indicator_map
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

BOILERMAKERS = trade_map.id_of("D2Z40")


class Stopped(Silent):
    def cancelled(self) -> bool:
        return True


@pytest.fixture(scope="module")
def atlas(sample_workspace: Workspace) -> Atlas:
    return Atlas.open(sample_workspace)


@pytest.fixture
def project(qgis_new_project: None) -> QgsProject:
    return QgsProject.instance()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cartes é")


@pytest.fixture(scope="module")
def yearly(atlas: Atlas) -> IndicatorMap:
    return indicator_map(atlas, MapChoice(BOILERMAKERS, "basin", "", None))


def one(project: QgsProject, ids: list[str], name: str) -> QgsVectorLayer:
    found = [project.mapLayer(layer_id) for layer_id in ids]
    return next(layer for layer in found if layer.customProperty("ti_dataviz/layer") == name)


def drawn(layers: list[QgsVectorLayer], extent: QgsRectangle, year: int) -> QImage:
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setOutputSize(QSize(200, 200))
    settings.setExtent(extent)
    settings.setBackgroundColor(Qt.GlobalColor.white)
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    settings.setTemporalRange(year_range(year, year))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_a_map_is_one_graduated_layer_with_its_legend(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice("population", "epci"))
    package = map_package(atlas, made, folder)
    (layer_id,) = add_map(project, package, made, Classes(4))
    layer = project.mapLayer(layer_id)
    assert layer.name() == "Inhabitants (number)"
    assert layer.featureCount() == len(made.figures) == len({feature.id() for feature in layer.getFeatures()})
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())
    ranges = layer.renderer().ranges()
    assert layer.renderer().type() == "graduatedSymbol"
    assert (layer.renderer().classAttribute(), len(ranges)) == ("value", 4)
    assert ranges[0].label() == f"{ranges[0].lowerValue():,.0f} to {ranges[0].upperValue():,.0f}"
    for feature in layer.getFeatures():
        assert layer.renderer().rangeForValue(feature["value"]) is not None
    assert layer.metadata().rights()
    assert "Sum of the inhabitants" in layer.metadata().abstract()
    assert project.crs().authid() == "EPSG:2154"
    node = project.layerTreeRoot().findLayer(layer_id)
    assert node.customProperty("legend/title-label").startswith("Inhabitants (number)\nEPCI\nSources:\n")
    assert made.sources[0].vintage in node.customProperty("legend/title-label")


def test_the_same_map_asked_again_takes_its_place(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice("population", "epci"))
    package = map_package(atlas, made, folder)
    assert map_package(atlas, made, folder) == package
    before = add_map(project, package, made, Classes(4))
    assert add_map(project, package, made, Classes(3, EQUAL)) == before
    assert len(project.mapLayers()) == 1
    assert len(project.mapLayer(before[0]).renderer().ranges()) == 3
    other = indicator_map(atlas, MapChoice("area", "epci"))
    (second,) = add_map(project, map_package(atlas, other, folder), other)
    assert len(project.mapLayers()) == 2
    root = project.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == ["Area – EPCI", "Inhabitants – EPCI"]
    assert [root.findLayer(layer).isVisible() for layer in (second, *before)] == [True, False]
    add_map(project, package, made)
    assert [root.findLayer(layer).isVisible() for layer in (second, *before)] == [False, True]


def test_what_is_unknown_or_within_bounds_has_a_mark_of_its_own(
    project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path
) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly, Classes(4, EQUAL))
    marks, values = one(project, ids, "gaps"), one(project, ids, "values")
    assert ids == [marks.id(), values.id()]
    assert [category.value() for category in marks.renderer().categories()] == [BOUNDED, NOTHING]
    unknown = [feature for feature in values.getFeatures() if feature["state"] == NOTHING]
    bounded = [feature for feature in values.getFeatures() if feature["state"] == BOUNDED]
    assert unknown
    assert bounded
    assert all(feature["text"] == "unknown" for feature in unknown)
    assert all(feature["value"] == (feature["low"] + feature["high"]) / 2 for feature in bounded)
    assert all("-" in feature["text"] or "<" in feature["text"] for feature in bounded)
    assert not values.renderer().rangeForValue(math.nan)


def test_bounds_are_marked_where_they_reach_into_another_class(
    project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path
) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly, Classes(4, EQUAL))
    marks, values = one(project, ids, "gaps"), one(project, ids, "values")
    mark = QgsExpression(marks.renderer().classAttribute())
    ranges = values.renderer().ranges()
    context = QgsExpressionContext()
    seen = set()
    for feature in values.getFeatures():
        context.setFeature(feature)
        found = mark.evaluate(context)
        seen.add((feature["state"], found))
        if feature["state"] != BOUNDED:
            assert found == feature["state"]
            continue
        ends = [sum(end > part.upperValue() for part in ranges[:-1]) for end in (feature["low"], feature["high"])]
        assert found == (BOUNDED if ends[0] != ends[1] else KNOWN)
    assert {(BOUNDED, BOUNDED), (NOTHING, NOTHING), (KNOWN, KNOWN)} <= seen


def test_narrow_bounds_within_a_class_bear_no_mark(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice("population", "epci"))
    figures = made.figures.assign(state=BOUNDED)
    figures["low"], figures["high"] = figures["value"] - 0.25, figures["value"]
    made = replace(made, figures=figures)
    (layer_id,) = add_map(project, map_package(atlas, made, folder), made, Classes(2))
    assert project.mapLayer(layer_id).customProperty("ti_dataviz/layer") == "values"


def test_each_year_is_drawn_in_its_own_time(project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly)
    values = one(project, ids, "values")
    assert all(project.mapLayer(layer).temporalProperties().isActive() for layer in ids)
    assert values.featureCount() == len(yearly.figures)
    cholet = {feature["year"]: feature for feature in values.getFeatures("\"name\" = 'CHOLET'")}
    assert set(cholet) == set(yearly.years)
    ground = cholet[yearly.years[0]].geometry()
    extent, place = ground.boundingBox(), ground.pointOnSurface().asPoint()
    # Pixels are square: the larger side of the extent takes the whole image.
    side = max(extent.width(), extent.height())
    x = round(100 + (place.x() - extent.center().x()) / side * 200)
    y = round(100 - (place.y() - extent.center().y()) / side * 200)
    seen = set()
    for year, feature in cholet.items():
        found = values.renderer().rangeForValue(feature["value"]) if feature["state"] != NOTHING else None
        colour = found.symbol().color().name() if found is not None else "#ffffff"
        assert drawn([values], extent, year).pixelColor(x, y).name() == colour, year
        seen.add(colour)
    assert len(seen) > 1
    blank = drawn([values], extent, yearly.years[0] - 1)
    assert {blank.pixelColor(x, y).name() for x in range(0, 200, 7) for y in range(0, 200, 7)} == {"#ffffff"}


def test_classes_are_common_to_all_years(project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly)
    ranges = one(project, ids, "values").renderer().ranges()
    known = yearly.figures["value"].dropna()
    assert ranges[0].lowerValue() == known.min()
    assert ranges[-1].upperValue() == known.max()


def test_the_controller_of_the_canvas_is_set_to_the_years(
    project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path
) -> None:
    canvas = QgsMapCanvas()
    controller = QgsTemporalNavigationObject(canvas)  # the canvas, which may still draw itself, does not own it otherwise
    canvas.setTemporalController(controller)
    add_map(project, map_package(atlas, yearly, folder), yearly, None, yearly.main, canvas)
    first, last = yearly.years[0], yearly.years[-1]
    assert controller.totalFrameCount() == last - first + 1
    begin = controller.dateTimeRangeForFrameNumber(0).begin()
    assert begin.date().year() == first
    assert canvas.temporalRange().begin().date().year() == last
    assert project.timeSettings().temporalRange().begin().date().year() == first
    canvas.deleteLater()


def test_a_map_of_one_year_does_not_move_with_time(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice(BOILERMAKERS, "basin"))
    ids = add_map(project, map_package(atlas, made, folder), made)
    assert one(project, ids, "values").name().endswith(f", {made.years[0]} (share)")
    assert not any(project.mapLayer(layer).temporalProperties().isActive() for layer in ids)


def test_the_map_tip_shows_names_as_they_are_written(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice(BOILERMAKERS, "basin", "", 2021))
    hostile = made.figures.assign(name='<b onclick="x">& [% $id %]</b>')
    made = replace(made, figures=hostile)
    (*_others, layer_id) = add_map(project, map_package(atlas, made, folder), made)
    layer = project.mapLayer(layer_id)
    feature = next(found for found in layer.getFeatures() if found["state"] == KNOWN)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "&lt;b onclick=" in tip
    assert "[% $id %]" in tip
    for text in (feature["text"], feature["rank"], "2021", "Sources: ", "Difficult projects"):
        assert text in tip


def test_the_metadata_names_the_map(project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly)
    metadata = one(project, ids, "values").metadata()
    assert metadata.identifier().startswith("ti_dataviz/map/trade_tension:D2Z40/basin/")
    assert metadata.identifier().endswith("/values")
    assert "A hidden figure" in metadata.abstract()
    assert json.loads(one(project, ids, "gaps").customProperty("ti_dataviz/territory"))[0] == "map"


def test_a_package_that_cannot_be_read_is_an_error(project: QgsProject, yearly: IndicatorMap, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"not a database")
    with pytest.raises(PluginError):
        add_map(project, broken, yearly)


def test_a_map_can_be_stopped(atlas: Atlas, yearly: IndicatorMap, tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        map_package(atlas, yearly, tmp_path, Stopped())
    assert not list(tmp_path.iterdir())


def test_a_map_of_nothing_known_is_still_a_map(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice(BOILERMAKERS, "basin", "", 1999))
    ids = add_map(project, map_package(atlas, made, folder), made)
    assert one(project, ids, "values").renderer().ranges() == []
    assert [category.value() for category in one(project, ids, "gaps").renderer().categories()] == [NOTHING]


def test_the_project_keeps_the_map(project: QgsProject, yearly: IndicatorMap, atlas: Atlas, folder: Path) -> None:
    ids = add_map(project, map_package(atlas, yearly, folder), yearly)
    saved = str(folder / "projet.qgz")
    assert project.write(saved)
    project.clear()
    assert project.read(saved)
    values = one(project, ids, "values")
    assert values.isValid()
    assert values.temporalProperties().isActive()
    assert values.renderer().ranges()


@pytest.mark.parametrize("method", METHODS)
def test_classes_hold_every_value_once(method: str, qgis_app: QgsApplication) -> None:
    values = [1.0, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0, 34.0, 34.0]
    found = classed(values, Classes(5, method))
    assert 2 <= len(found) <= 5
    assert (found[0].low, found[-1].high) == (1.0, 34.0)
    assert all(before.high == after.low for before, after in zip(found, found[1:]))
    assert len({part.colour.name() for part in found}) == len(found)
    assert method_title(method)


def test_equal_classes_are_as_wide(qgis_app: QgsApplication) -> None:
    assert [part.high for part in classed([0.0, 10.0], Classes(5, EQUAL))] == pytest.approx([2, 4, 6, 8, 10])


def test_values_on_both_sides_of_a_centre_part_there(qgis_app: QgsApplication) -> None:
    found = classed([-4.0, -3.0, -1.0, 2.0, 6.0, 9.0], Classes(4))
    assert 0.0 in {part.high for part in found}
    around_one = classed([0.2, 0.5, 1.5, 3.0], Classes(4), centre=1.0)
    assert 1.0 in {part.high for part in around_one}
    only_above = classed([2.0, 3.0, 5.0], Classes(4), centre=1.0)
    assert only_above[0].low == 1.0
    below, above = found[0].colour, found[-1].colour
    assert below.red() > below.blue()  # orange
    assert above.blue() > above.red()  # purple


@pytest.mark.parametrize("method", METHODS)
def test_whole_numbers_have_whole_limits(method: str, qgis_app: QgsApplication) -> None:
    values = [0.0, 0.0, 0.0, 1.0, 2.0, 2.0, 3.0, 5.0, 8.0, 40.0]
    found = classed(values, Classes(5, method), whole=True)
    limits = [found[0].low, *(part.high for part in found)]
    assert limits[0] == 0.0
    assert limits[-1] == 40.0
    assert all(float(limit).is_integer() for limit in limits)
    assert all(before.high == after.low for before, after in zip(found, found[1:]))
    assert classed(values, Classes(5, QUANTILES), whole=True)[0].high == 0.0


def test_few_values_make_few_classes(qgis_app: QgsApplication) -> None:
    assert classed([], Classes()) == []
    (single,) = classed([3.0, 3.0], Classes())
    assert (single.low, single.high) == (3.0, 3.0)
    (centred,) = classed([1.0], Classes(), centre=1.0)
    assert (centred.low, centred.high) == (1.0, 1.0)


def test_a_workspace_where_nobody_may_write_has_its_layers_elsewhere(tmp_path: Path, qgis_app: QgsApplication) -> None:
    assert layers_folder(tmp_path, MAPS) == tmp_path / MAPS
    closed = tmp_path / "fermé"
    closed.mkdir()
    (closed / MAPS).write_text("a file stands in the way")
    elsewhere = layers_folder(closed, MAPS)
    assert closed not in elsewhere.parents
    assert elsewhere.is_dir()
    assert layers_folder(closed, MAPS) == elsewhere


@pytest.mark.parametrize(
    "key",
    ["", "[", "{}", '["map"]', '["map", "a", "b", "c", "d"]', '["map", 1, "b", "c", 0]', '["siting", "a", "b", "c", 0]'],
)
def test_a_mark_that_names_no_map_is_passed_over(key: str) -> None:
    assert choice_of(key) is None


@pytest.mark.parametrize("year", [None, 0, 2021])
def test_the_mark_of_a_map_names_what_it_shows(year: int | None) -> None:
    choice = MapChoice("population", "ti", "2023-2027", year)
    assert choice_of(key_of(choice)) == choice


def test_a_layer_remembers_its_classes_and_knows_its_own_style(project: QgsProject, atlas: Atlas, folder: Path) -> None:
    made = indicator_map(atlas, MapChoice("population", "epci"))
    layer = one(project, add_map(project, map_package(atlas, made, folder), made, Classes(3, EQUAL)), "values")
    assert classes_of(layer) == Classes(3, EQUAL)
    assert has_our_style(layer)
    again = layer.clone()
    assert has_our_style(again)
    again.renderer().updateRangeLabel(0, "peu")
    assert not has_our_style(again)
    again.setCustomProperty("ti_dataviz/given", "[1")  # by hand, or by another plugin
    assert classes_of(again) == Classes()
    assert not has_our_style(again)
