"""The siting algorithms, as Processing runs them."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingProvider,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from shapely import MultiPolygon, box

from tests.algorithms import Heard, run
from tests.cluster import free_port, started, wait_for
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.siting.engines import DASK, installed
from ti_dataviz_plugin.siting.study import SiteLayer, read, template, write
from ti_dataviz_plugin.workspace.geopackage import write_layers
from ti_dataviz_plugin.workspace.store import Workspace

EAST, NORTH = 400_000, 6_700_000
SITES = [
    ("a", box(EAST, NORTH, EAST + 10, NORTH + 10).wkt),
    ("=b", f"POINT({EAST + 23} {NORTH + 14})"),
    ("c", ""),
]
AREAS = [box(EAST + 5, NORTH, EAST + 20, NORTH + 10).wkt, box(EAST, NORTH + 5, EAST + 10, NORTH + 15).wkt]


def _run(provider: TiDatavizProvider, name: str, **parameters: Any) -> tuple[dict[str, Any], str]:
    result, heard = run(provider, name, **parameters)
    return result, heard.text()


def _layer(kind: str, rows: list[tuple[str, str]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=name:string&field=overlap_m2:double", "layer", "memory")
    for name, wkt in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, 7.0])
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeatures([feature])[0]
    return layer


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("engine", ["auto", "geopandas", "duckdb"])
def test_sites_are_screened(provider: TiDatavizProvider, tmp_path: Path, engine: str) -> None:
    if engine == "duckdb":
        pytest.importorskip("duckdb_extension_spatial")
    sites = _layer("Polygon", [SITES[0], SITES[2]])
    areas = _layer("Polygon", [("", wkt) for wkt in AREAS])
    out = tmp_path / "out.csv"
    result, heard = _run(provider, "screen_sites", SITES=sites, AREAS=areas, ID_FIELD="name", ENGINE=engine, OUTPUT=str(out))
    assert result["COUNT"] == 2
    first, second = _rows(out)
    assert list(first) == ["name", "overlap_m2", "overlap_m2_2", "overlap_share", "distance_m"]
    assert [float(first[name]) for name in list(first)[1:]] == [7.0, 75.0, 0.75, 0.0]
    assert [second[name] for name in list(second)[2:]] == ["", "", ""]
    assert "Not measured, among others: c" in heard
    assert "Without a shape: 1" in heard


def test_points_have_a_distance_and_no_formula_is_written(provider: TiDatavizProvider, tmp_path: Path) -> None:
    areas = _layer("Polygon", [("", wkt) for wkt in AREAS])
    out = tmp_path / "out.csv"
    _run(provider, "screen_sites", SITES=_layer("Point", [SITES[1]]), AREAS=areas, ID_FIELD="name", OUTPUT=str(out))
    (row,) = _rows(out)
    assert row["name"] == "'=b"
    assert row["overlap_share"] == ""
    assert float(row["distance_m"]) == pytest.approx(5)


def test_sites_are_screened_in_the_background(
    provider: TiDatavizProvider, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ti_dataviz_plugin.desktop.processing.screen_sites._BATCH", 1)
    context, heard, out = QgsProcessingContext(), Heard(), tmp_path / "out.gpkg"
    parameters = {"SITES": _layer("Polygon", [SITES[0], SITES[2], SITES[0]]), "ID_FIELD": "name", "OUTPUT": str(out)}
    parameters["AREAS"] = _layer("Polygon", [("", wkt) for wkt in AREAS])
    ended: list[bool] = []
    task = QgsProcessingAlgRunnerTask(provider.algorithm("screen_sites"), parameters, context, heard)
    task.executed.connect(lambda succeeded, _results: ended.append(succeeded))
    QgsApplication.taskManager().addTask(task)
    limit = time.monotonic() + 60
    while not ended and time.monotonic() < limit:
        QCoreApplication.processEvents()
    assert ended == [True], heard.lines
    layer = QgsVectorLayer(str(out), "out", "ogr")
    assert [feature["overlap_share"] or None for feature in layer.getFeatures()] == [0.75, None, 0.75]


def test_layers_that_cannot_be_screened_are_told(provider: TiDatavizProvider) -> None:
    algorithm = provider.algorithm("screen_sites").create()
    bare = QgsVectorLayer("Point?field=name:string", "bare", "memory")
    bare.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature(bare.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(0 0)"))
    bare.dataProvider().addFeatures([feature])
    parameters = {"SITES": bare, "AREAS": _layer("Polygon", [("", AREAS[0])]), "ID_FIELD": "name", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="coordinate system"):
        algorithm.processAlgorithm(parameters, _context(), Heard())
    parameters = {**parameters, "SITES": _layer("Point", [SITES[1]]), "AREAS": _layer("Polygon", [])}
    with pytest.raises(QgsProcessingException, match="no surface"):
        algorithm.processAlgorithm(parameters, _context(), Heard())


def test_a_file_that_mixes_points_and_surfaces_is_screened_to_a_file_and_told_in_memory(
    provider: TiDatavizProvider, tmp_path: Path
) -> None:
    rows = gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=gpd.GeoSeries.from_wkt([SITES[0][1], SITES[1][1]]), crs=2154)
    write_layers(tmp_path / "mixed.gpkg", {"mixed": rows})
    given = {"SITES": QgsVectorLayer(str(tmp_path / "mixed.gpkg"), "mixed", "ogr"), "ID_FIELD": "name"}
    given["AREAS"] = _layer("Polygon", [("", wkt) for wkt in AREAS])
    result, _heard = _run(provider, "screen_sites", **given, OUTPUT=str(tmp_path / "out.gpkg"))
    assert result["COUNT"] == 2
    with pytest.raises(QgsProcessingException, match="mixes points, lines and surfaces"):
        provider.algorithm("screen_sites").create().processAlgorithm({**given, "OUTPUT": "memory:"}, _context(), Heard())


def _context() -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def test_a_study_is_ranked(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    study = tmp_path / "étude.json"
    write(replace(template("light_workshop"), draws=500), study)
    out = tmp_path / "out.gpkg"
    folder = str(sample_workspace.folder)
    other = tmp_path / "autre.json"
    write(replace(template("light_workshop"), title="Autre atelier"), other)
    paths = {"STUDY": str(study), "OTHERS": [str(other)], "WORKSPACE": folder, "OUTPUT": str(out)}
    result, heard = _run(provider, "rank_sites", **paths)
    layer = QgsVectorLayer(str(out), "out", "ogr")
    features = list(layer.getFeatures())
    assert len(features) == result["COUNT"] > 100
    standings = [feature["standing"] for feature in features]
    assert {"excluded", "to check"} <= set(standings)
    ranked = [feature for feature in features if feature["rank"]]
    assert ranked[0]["rank"] == 1
    assert all(0 <= feature["score_min"] <= feature["score_max"] <= 1 for feature in ranked)
    assert any("Autre atelier" in (feature["shares_with"] or "") for feature in ranked)
    assert any(feature["room_max"] >= 2 for feature in ranked)
    assert "Distance to a road interchange: unknown for every site. Import:" in heard
    assert "Sources:" in heard


def _parcels(folder: Path) -> Path:
    """Write three parcels near Cholet, one of them of two parts, and return a study that ranks them."""
    shapes = [box(430_000 + east, 6_670_000, 430_060 + east, 6_670_050) for east in (0, 1_000, 2_000)]
    shapes[1] = MultiPolygon([shapes[1], box(431_100, 6_670_000, 431_140, 6_670_050)])
    parcels = gpd.GeoDataFrame({"nom": ["nord", "sud", "est"]}, geometry=shapes, crs=2154)
    write_layers(folder / "parcelles.gpkg", {"parcelles": parcels})
    layer = SiteLayer(str(folder / "parcelles.gpkg"), "parcelles", "nom")
    study = replace(template("light_workshop"), sites=("user_sites",), layer=layer, draws=500)
    write(study, folder / "étude.json")
    return folder / "étude.json"


@pytest.fixture
def native(qgis_app: QgsApplication) -> Iterator[QgsProcessingProvider]:
    """Return QGIS's own algorithms, registered."""
    held = QgsApplication.processingRegistry().providerById("native")
    made = held or QgsNativeAlgorithms()
    if held is None:
        QgsApplication.processingRegistry().addProvider(made)
    yield made
    if held is None:
        QgsApplication.processingRegistry().removeProvider(made)


def _model(study: Path, workspace: Path) -> QgsProcessingModelAlgorithm:
    """Return a model: ranked sites, their outlines screened against circles around the points, those that meet one."""
    model = QgsProcessingModelAlgorithm("sites et cercles", "essais")
    steps: dict[str, tuple[str, dict[str, Any]]] = {
        "rank": ("ti_dataviz:rank_sites", {"STUDY": str(study), "WORKSPACE": str(workspace)}),
        "metres": ("native:reprojectlayer", {"INPUT": ("rank", "OUTPUT"), "TARGET_CRS": "EPSG:2154"}),
        "circles": (
            "native:buffer",
            {
                "INPUT": ("metres", "OUTPUT"),
                "DISTANCE": 10.0,
                "SEGMENTS": 8,
                "END_CAP_STYLE": 0,
                "JOIN_STYLE": 0,
                "MITER_LIMIT": 2,
                "DISSOLVE": False,
            },
        ),
        "screen": (
            "ti_dataviz:screen_sites",
            {"SITES": ("rank", "OUTLINES"), "AREAS": ("circles", "OUTPUT"), "ID_FIELD": "site_id", "ENGINE": "auto"},
        ),
        "met": ("native:extractbyexpression", {"INPUT": ("screen", "OUTPUT"), "EXPRESSION": '"overlap_m2" > 0'}),
    }
    for step, (name, given) in steps.items():
        child = QgsProcessingModelChildAlgorithm(name)
        child.setChildId(step)
        for parameter, value in given.items():
            source = QgsProcessingModelChildParameterSource
            made = source.fromChildOutput(*value) if isinstance(value, tuple) else source.fromStaticValue(value)
            child.addParameterSources(parameter, [made])
        if step == "met":
            output = QgsProcessingModelOutput("met", "met")
            output.setChildId(step)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"met": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    return model


def test_ranked_sites_chain_into_other_algorithms_in_a_model(
    provider: TiDatavizProvider, native: QgsProcessingProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    model = _model(_parcels(tmp_path), sample_workspace.folder)
    _valid, problems = model.validate()
    assert not problems, problems
    # What the designer offers as an input of surfaces.
    offered = model.availableSourcesForChild(
        "screen", ["source"], ["outputVector"], [QgsProcessing.SourceType.TypeVectorPolygon]
    )
    named = {(one.outputChildId(), one.outputName()) for one in offered}
    assert ("rank", "OUTLINES") in named
    assert ("rank", "OUTPUT") not in named
    out = tmp_path / "met.gpkg"
    context = _context()
    (name,) = (one.name() for one in model.destinationParameterDefinitions())  # which versions of QGIS make differently
    result, succeeded = model.run({name: str(out)}, context, Heard())
    assert succeeded
    layer = QgsVectorLayer(str(result[name]), "met", "ogr")
    assert {one["site_id"] for one in layer.getFeatures()} == {"nord", "sud", "est"}
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert all(one["overlap_m2"] == pytest.approx(314, rel=0.02) for one in layer.getFeatures())


def test_the_outputs_of_a_ranking_have_one_kind_of_geometry_each(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    study, folder = _parcels(tmp_path), str(sample_workspace.folder)
    points, outlines = tmp_path / "points.gpkg", tmp_path / "outlines.gpkg"
    given = {"STUDY": str(study), "WORKSPACE": folder, "OUTPUT": str(points), "OUTLINES": str(outlines)}
    _run(provider, "rank_sites", **given)
    kinds = [QgsVectorLayer(str(path), "", "ogr").wkbType() for path in (points, outlines)]
    assert kinds == [QgsWkbTypes.Type.Point, QgsWkbTypes.Type.MultiPolygon]
    bare = replace(template("light_workshop"), draws=500)
    write(bare, study)  # the sample knows its vacant sites as points
    outlines.unlink()
    result, _heard = _run(provider, "rank_sites", **given)
    layer = QgsVectorLayer(str(outlines), "", "ogr")
    assert (layer.featureCount(), layer.wkbType()) == (0, QgsWkbTypes.Type.MultiPolygon)
    assert QgsVectorLayer(str(points), "", "ogr").featureCount() == result["COUNT"]


def test_layers_of_a_ranking_are_dressed_when_they_are_loaded(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    context, heard = _context(), Heard()
    given: dict[str, Any] = {"STUDY": str(_parcels(tmp_path)), "WORKSPACE": str(sample_workspace.folder)}
    for name in ("OUTPUT", "OUTLINES"):
        given[name] = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    result, succeeded = provider.algorithm("rank_sites").create().run(given, context, heard, {}, False)
    assert succeeded
    for name in ("OUTPUT", "OUTLINES"):
        layer = context.takeResultLayer(result[name])
        context.layerToLoadOnCompletionDetails(result[name]).postProcessor().postProcessLayer(layer, context, heard)
        assert layer.renderer().type() == "categorizedSymbol"
        assert layer.attributeAlias(layer.fields().lookupField("rank")) == "Rank"
        assert any("Local contributions" in line for line in layer.metadata().history())
        assert any("Natura 2000" in right for right in layer.metadata().rights())


def test_other_data_than_those_of_the_last_run_are_told(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    study = _parcels(tmp_path)
    given = {"STUDY": str(study), "WORKSPACE": str(sample_workspace.folder), "OUTPUT": "memory:"}
    assert "last run" not in _run(provider, "rank_sites", **given)[1]  # it remembers none
    before = replace(read(study), vintages=(("natura2000", "1999"), ("stations", "2001")))
    write(before, study)
    heard = _run(provider, "rank_sites", **given)[1]
    assert "The data are not those of the last run" in heard
    assert "1999, now" in heard
    assert "2001, now" in heard


def test_a_newer_study_is_told(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    study = tmp_path / "study.json"
    study.write_text('{"format": "ti_dataviz.siting_study", "version": 99}', encoding="utf-8")
    algorithm = provider.algorithm("rank_sites").create()
    parameters = {"STUDY": str(study), "WORKSPACE": str(sample_workspace.folder), "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="newer version"):
        algorithm.processAlgorithm(parameters, _context(), Heard())


@pytest.mark.skipif(not installed(DASK), reason="dask is not installed")
def test_the_scheduler_of_the_options_is_asked(provider: TiDatavizProvider, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ti_dataviz_plugin.siting.dask_engine._TIMEOUT", "1s")
    address = f"tcp://127.0.0.1:{free_port()}"
    settings.store(settings.SCHEDULER, address)
    areas = _layer("Polygon", [("", wkt) for wkt in AREAS])
    parameters = {"SITES": _layer("Polygon", [SITES[0]]), "AREAS": areas, "ID_FIELD": "name", "OUTPUT": "memory:"}
    try:
        algorithm = provider.algorithm("screen_sites").create()
        with pytest.raises(QgsProcessingException, match=address):
            algorithm.processAlgorithm({**parameters, "ENGINE": "dask"}, _context(), Heard())
        # Few sites are measured here.
        assert algorithm.processAlgorithm(parameters, _context(), Heard())["COUNT"] == 1
    finally:
        settings.store(settings.SCHEDULER, "")


@pytest.mark.skipif(not installed(DASK), reason="dask is not installed")
def test_workers_measure_the_sites_of_a_layer(provider: TiDatavizProvider, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    areas = _layer("Polygon", [("", wkt) for wkt in AREAS])
    given = {"SITES": _layer("Polygon", [SITES[0], SITES[2]]), "AREAS": areas, "ID_FIELD": "name", "OUTPUT": str(out)}
    with started(1) as (address, _workers):
        wait_for(address, 1)
        result, heard = _run(provider, "screen_sites", **given, SCHEDULER=address)
    first, second = _rows(out)
    assert [float(first[name]) for name in list(first)[1:]] == [7.0, 75.0, 0.75, 0.0]
    assert [second[name] for name in list(second)[2:]] == ["", "", ""]
    assert result["COUNT"] == 2
    assert "Without a shape: 1" in heard
