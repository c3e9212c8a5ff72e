"""The algorithm that gives every indicator of every territory, as Processing runs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsVectorLayer,
)

from tests.algorithms import run
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.workspace.store import Workspace


def test_one_geopackage_holds_the_territories_and_the_values(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "indicators.gpkg"
    result, log = run(
        provider,
        "diagnose",
        WORKSPACE=str(sample_workspace.folder),
        OUTPUT=f"ogr:dbname='{file}' table=\"territories\" (geom)",
        OUTPUT_VALUES=f"ogr:dbname='{file}' table=\"indicator_values\"",
    )
    territories = QgsVectorLayer(f"{file}|layername=territories", "t", "ogr")
    values = QgsVectorLayer(f"{file}|layername=indicator_values", "v", "ogr")
    assert territories.featureCount() == result["TERRITORIES"] > 0
    assert territories.crs().authid() == "EPSG:4326"
    by_code = {feature["code"]: feature for feature in territories.getFeatures()}
    cholet = by_code["ti-5204"]
    assert not cholet.geometry().isEmpty()
    assert cholet["population_min"] == cholet["population_max"] > 100_000
    assert cholet["industrial_projects_min"] < cholet["industrial_projects_max"]
    rows = [feature for feature in values.getFeatures() if feature["code"] == "ti-5204"]
    assert len({row["indicator"] for row in rows}) == result["MADE"]
    shares = {row["year"]: row for row in rows if row["indicator"] == "difficult_share"}
    assert 0 < shares[2021]["low"] < shares[2021]["high"] < 1
    assert "BMO" in shares[2021]["sources"]
    assert "2021" in shares[2021]["sources"]
    assert "Left out: population_change" in log.text()
    assert "Sources:" in log.text()


def test_a_level_and_a_few_indicators_are_enough(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    result, _log = run(
        provider,
        "diagnose",
        WORKSPACE=str(sample_workspace.folder),
        LEVEL="epci",
        INDICATORS="population, difficult_share",
        OUTPUT=str(tmp_path / "epci.gpkg"),
    )
    assert result["MADE"] == 2
    assert "OUTPUT_VALUES" not in result
    layer = QgsVectorLayer(result["OUTPUT"], "epci", "ogr")
    names = layer.fields().names()
    assert names[-8:] == [
        "population_min",
        "population_max",
        "population_covered",
        "difficult_share_year",
        "difficult_share_min",
        "difficult_share_max",
        "difficult_share_covered",
        "local_expertise",
    ]
    assert any(feature["difficult_share_min"] == NULL for feature in layer.getFeatures())


def test_what_is_not_there_is_named(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="no indicator of this name: nothing"):
        run(
            provider,
            "diagnose",
            WORKSPACE=str(sample_workspace.folder),
            INDICATORS="nothing",
            OUTPUT=str(tmp_path / "a.gpkg"),
        )
