"""A territory's package and what QGIS makes of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeature,
    QgsLayoutItemMap,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

from ti_dataviz_plugin.desktop.layers import load, package
from ti_dataviz_plugin.desktop.layers.texts import field_alias, layer_title
from ti_dataviz_plugin.diagnosis.dossier import dossier
from ti_dataviz_plugin.diagnosis.map_layers import ORDER, map_layers
from ti_dataviz_plugin.errors import CancelledError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from ti_dataviz_plugin.diagnosis.views import Dossier


@pytest.fixture(scope="module")
def atlas(sample_workspace: Workspace) -> Atlas:
    return Atlas.open(sample_workspace)


@pytest.fixture(scope="module")
def diagnosis(atlas: Atlas) -> Dossier:
    return dossier(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))


@pytest.fixture(scope="module")
def written(atlas: Atlas, diagnosis: Dossier, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.write_package(atlas, diagnosis, tmp_path_factory.mktemp("é à") / "choletais.gpkg")


@pytest.fixture
def project(qgis_new_project: None) -> QgsProject:
    return QgsProject.instance()


def rows(path: Path, name: str) -> list[dict[str, object]]:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return [dict(zip(feature.fields().names(), feature.attributes())) for feature in layer.getFeatures()]


def test_the_package_is_of_version_1_2(written: Path, qgis_app: QgsApplication) -> None:
    with closing(sqlite3.connect(written)) as database:
        assert database.execute("pragma application_id").fetchone() == (0x47504B47,)
        assert database.execute("pragma user_version").fetchone() == (10200,)


def test_loading_a_package_says_nothing_in_the_log(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    log: list[str] = []

    def keep(message: str, tag: str, _level: object) -> None:
        log.append(f"{tag}: {message}")

    QgsApplication.messageLog().messageReceived.connect(keep)
    try:
        ids = load.add_to_project(project, written, diagnosis.territory)
        for layer_id in ids:
            assert len(list(project.mapLayer(layer_id).getFeatures())) == project.mapLayer(layer_id).featureCount() > 0
    finally:
        QgsApplication.messageLog().messageReceived.disconnect(keep)
    assert log == []
    assert set(load.addresses(written)) == set(ORDER) - {"vacant_land_surfaces", "funded_projects"}


def test_indicators_are_fields_of_the_layers(written: Path, diagnosis: Dossier, qgis_app: QgsApplication) -> None:
    (whole,) = rows(written, "boundary")
    members, communes = rows(written, "members"), rows(written, "communes")
    assert whole["name"] == "Choletais-Mauges"
    assert (len(members), len(communes)) == (2, 32)
    for field in ("population", "vacant_sites", "vacant_in_natura2000"):
        assert sum(row[field] for row in members) == whole[field], field
        assert sum(row[field] for row in communes) == whole[field], field
    for field in ("area_m2", "natura2000_m2"):
        assert sum(row[field] for row in communes) == pytest.approx(whole[field], rel=1e-6), field
    assert whole["vacant_sites"] == len(diagnosis.land.sites) == len(rows(written, "vacant_land"))
    assert whole["natura2000_share"] == pytest.approx(whole["natura2000_m2"] / whole["area_m2"])
    assert whole["natura2000_m2"] == pytest.approx(diagnosis.land.natura_area_m2, rel=1e-6)


def test_basins_bear_the_survey_and_their_share(written: Path, qgis_app: QgsApplication) -> None:
    basins = {row["basin_name"]: row for row in rows(written, "basins")}
    assert basins["CHOLET"]["communes_in"] == 26
    assert basins["CHOLET"]["communes_total"] == 27
    (whole,) = rows(written, "boundary")
    counted = [row for row in basins.values() if row["counted"]]
    for field in ("projects_min", "projects_max", "difficult_min", "difficult_max"):
        assert sum(row[field] for row in counted) == whole[field] > 0, field
    assert whole["survey_year"] == 2025
    assert {row["basin"] for row in rows(written, "communes")} == set(basins_by_code(written))


def basins_by_code(written: Path) -> list[str]:
    return [str(row["basin"]) for row in rows(written, "basins")]


def test_sources_are_in_the_package(written: Path, qgis_app: QgsApplication) -> None:
    sources = rows(written, "sources")
    assert {row["source_id"] for row in sources if row["layer"] == "natura2000"} == {"natura2000"}
    assert all(row["producer"] and row["licence"] and row["credit"] for row in sources)


def test_what_nobody_knows_is_missing_not_zero(sample_files: list[Path], tmp_path: Path) -> None:
    poorer = Workspace(tmp_path / "workspace")
    for path in sample_files:
        if not path.name.startswith(("bmo", "friches", "natura2000")):
            import_file(poorer, path)
    atlas = Atlas.open(poorer)
    layers = map_layers(atlas, dossier(atlas, atlas.territory("ti", "ti-5204", "2023-2027")))
    assert set(layers) == {"boundary", "members", "communes", "basins", "sources"}
    unknown = ["vacant_sites", "vacant_area_m2", "vacant_in_natura2000", "natura2000_m2", "natura2000_share"]
    for name in ("boundary", "members", "communes"):
        assert layers[name][unknown].isna().all(axis=None), name
    assert layers["basins"][["survey_year", "projects_min", "difficult_max"]].isna().all(axis=None)


def test_an_inventory_that_leaves_a_department_out_does_not_say_zero(atlas: Atlas) -> None:
    # The sample's sites are those of Maine-et-Loire alone.
    place = atlas.territory("selection", "49099,85151")
    communes = map_layers(atlas, dossier(atlas, place))["communes"].set_index("commune")
    assert communes.loc["49099", "vacant_sites"] > 0
    assert communes.loc["85151", ["vacant_sites", "vacant_area_m2"]].isna().all()


def test_writing_can_be_stopped(atlas: Atlas, diagnosis: Dossier, tmp_path: Path) -> None:
    class Stop:
        def report(self, fraction: float, text: str = "") -> None:
            """Do nothing."""

        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        package.write_package(atlas, diagnosis, tmp_path / "a.gpkg", Stop())
    assert list(tmp_path.iterdir()) == []


def test_a_package_is_written_once_for_the_same_data(atlas: Atlas, diagnosis: Dossier, tmp_path: Path) -> None:
    first = package.territory_package(atlas, diagnosis, tmp_path)
    stamp = first.stat().st_mtime_ns
    assert package.territory_package(atlas, diagnosis, tmp_path) == first
    assert first.stat().st_mtime_ns == stamp
    other = replace(diagnosis, land=None)
    assert package.territory_package(atlas, other, tmp_path) != first


def test_one_group_in_reading_order(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    ids = load.add_to_project(project, written, diagnosis.territory)
    (group,) = project.layerTreeRoot().children()
    assert group.name() == "Choletais-Mauges (2023-2027)"
    assert [node.layerId() for node in group.findLayers()] == ids
    names = [project.mapLayer(layer_id).customProperty(load.NAME) for layer_id in ids]
    assert names == [name for name in ORDER if name not in ("vacant_land_surfaces", "funded_projects")]
    assert project.crs().authid() == "EPSG:2154"
    assert ids
    assert set(load.our_layers(project)) == set(ids)
    assert project.mapThemeCollection().hasMapTheme("TI DataViz – Choletais-Mauges (2023-2027)")
    visible = project.mapThemeCollection().mapThemeVisibleLayerIds("TI DataViz – Choletais-Mauges (2023-2027)")
    assert set(visible) == set(ids)
    assert project.customVariables()["ti_territoire_code"] == "ti-5204"


def test_styles_are_ours_and_every_field_has_an_alias(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    for layer_id in load.add_to_project(project, written, diagnosis.territory):
        layer = project.mapLayer(layer_id)
        name = layer.customProperty(load.NAME)
        assert layer.name() == layer_title(name)
        assert layer.isSpatial()
        for field in layer.fields():
            if field.name() != "fid":
                assert layer.attributeAlias(layer.fields().indexOf(field.name())) == field_alias(field.name()) != "", field
    held = {project.mapLayer(i).customProperty(load.NAME): project.mapLayer(i) for i in load.our_layers(project)}
    assert not held["boundary"].renderer().symbol().symbolLayer(0).subSymbol()
    assert held["boundary"].renderer().symbol().symbolLayerCount() == 2
    labels = [category.label() for category in held["natura2000"].renderer().categories()]
    assert labels == ["SIC (habitats)", "ZPS (birds)"]
    assert held["natura2000"].labelsEnabled()


@pytest.mark.parametrize("name", ORDER)
def test_each_category_of_a_style_draws(name: str, qgis_app: QgsApplication) -> None:
    point = name in ("vacant_land", "funded_projects")
    layer = QgsVectorLayer("Point?crs=EPSG:4326" if point else "MultiPolygon?crs=EPSG:4326", name, "memory")
    message, done = layer.loadNamedStyle(str(load.STYLES / f"{name}.qml"))
    assert done, message
    renderer = layer.renderer()
    if renderer.type() == "pointDisplacement":
        renderer = renderer.embeddedRenderer()
    assert renderer.type() in {"singleSymbol", "categorizedSymbol"}


def test_each_layer_leaves_paint_on_the_map(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    load.add_to_project(project, written, diagnosis.territory)
    for layer in project.mapLayers().values():
        layer.setLabelsEnabled(False)
        render = QgsMapSettings()
        render.setLayers([layer])
        render.setDestinationCrs(layer.crs())
        render.setExtent(layer.extent())
        render.setOutputSize(QSize(200, 200))
        render.setBackgroundColor(QColor(Qt.GlobalColor.white))
        job = QgsMapRendererSequentialJob(render)
        job.start()
        job.waitForFinished()
        image = job.renderedImage()
        colours = {image.pixel(x, y) for x in range(200) for y in range(200)}
        assert len(colours) > 1, layer.customProperty(load.NAME)


def test_a_basin_left_out_is_drawn_otherwise(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    load.add_to_project(project, written, diagnosis.territory)
    basins = next(layer for layer in project.mapLayers().values() if layer.customProperty(load.NAME) == "basins")
    renderer = basins.renderer().clone()
    render = QgsRenderContext.fromMapSettings(QgsMapSettings())
    renderer.startRender(render, basins.fields())
    made = []
    for counted in (True, False):
        feature = QgsFeature(basins.fields())
        feature["counted"] = counted
        render.expressionContext().setFeature(feature)
        made.append((renderer.legendKeysForFeature(feature, render), renderer.symbolForFeature(feature, render)))
    renderer.stopRender(render)
    (first, drawn), (second, drawn_too) = made
    assert first != second
    assert drawn is not None
    assert drawn_too is not None


def test_credits_print_in_a_layout(project: QgsProject, written: Path, diagnosis: Dossier) -> None:
    load.add_to_project(project, written, diagnosis.territory)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    item = QgsLayoutItemMap(layout)
    item.setId("carte")
    item.setLayers([project.mapLayer(layer_id) for layer_id in load.our_layers(project)])
    layout.addLayoutItem(item)
    context = layout.createExpressionContext()
    printed = "\n".join(QgsExpression("map_credits('carte')").evaluate(context))
    for producer in ("ANCT", "France Travail", "Cartofriches", "Licence Ouverte"):
        assert producer in printed, printed
    metadata = next(
        layer.metadata() for layer in project.mapLayers().values() if layer.customProperty(load.NAME) == "communes"
    )
    assert metadata.identifier() == "ti_dataviz/ti/2023-2027/ti-5204/communes"
    assert metadata.title() == "Choletais-Mauges – Communes"
    assert all([metadata.abstract(), metadata.licenses(), metadata.links(), metadata.rights()])
    assert metadata.extent().spatialExtents()[0].bounds.toRectangle().contains(QgsRectangle(-1.0, 47.1, -0.9, 47.2))
    assert not metadata.extent().temporalExtents()[0].isEmpty()


def test_loading_again_repoints_and_duplicates_nothing(
    project: QgsProject, written: Path, diagnosis: Dossier, atlas: Atlas, tmp_path: Path
) -> None:
    ids = load.add_to_project(project, written, diagnosis.territory)
    boundary = next(i for i in ids if project.mapLayer(i).customProperty(load.NAME) == "boundary")
    project.mapLayer(boundary).setOpacity(0.4)
    gone = next(i for i in ids if project.mapLayer(i).customProperty(load.NAME) == "communes")
    project.removeMapLayer(gone)
    newer = package.write_package(atlas, replace(diagnosis, land=None), tmp_path / "newer.gpkg")
    again = load.add_to_project(project, newer, diagnosis.territory)
    assert len(project.layerTreeRoot().children()) == 1
    assert boundary in again
    assert project.mapLayer(boundary).opacity() == pytest.approx(0.4)
    assert all(project.mapLayer(layer_id).source().startswith(str(newer)) for layer_id in again)
    names = [project.mapLayer(layer_id).customProperty(load.NAME) for layer_id in again]
    assert names == ["boundary", "basins", "members", "communes", "natura2000"]
    assert set(load.our_layers(project)) == set(again)
    tree = [node.layerId() for node in project.layerTreeRoot().findLayers()]
    assert tree == again


def test_the_projection_of_a_project_with_layers_is_left_alone(
    project: QgsProject, written: Path, diagnosis: Dossier, qgis_app: QgsApplication
) -> None:
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "theirs", "memory"))
    canvas = QgsMapCanvas()
    canvas.resize(QSize(400, 300))
    load.add_to_project(project, written, diagnosis.territory, canvas)
    assert project.crs().authid() == "EPSG:3857"
    assert project.layerTreeRoot().children()[0].name() == "Choletais-Mauges (2023-2027)"
    # Cholet, in Web Mercator.
    assert canvas.extent().contains(QgsRectangle(-98500, 5962000, -97000, 5963000))
    assert canvas.extent().width() < 200_000
