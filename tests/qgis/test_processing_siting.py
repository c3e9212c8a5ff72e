"""The siting algorithms, as Processing runs them."""

from __future__ import annotations

import csv
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from shapely import box

from tests.algorithms import Heard, run
from tests.cluster import free_port, started, wait_for
from ti_dataviz_plugin.desktop import settings
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.siting.engines import DASK, installed
from ti_dataviz_plugin.siting.study import template, write
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
