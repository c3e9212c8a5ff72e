"""The algorithms, as Processing runs them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from tests.algorithms import run
from ti_dataviz_plugin.desktop.processing.import_file import SOURCES
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.sources.recognise import READERS
from ti_dataviz_plugin.workspace.store import Workspace

LABOUR_COLUMNS = [
    "year", "trade", "trade_name", "nomenclature", "projects_min", "projects_max", "difficult_min", "difficult_max",
    "seasonal_min", "seasonal_max",
]  # fmt: skip
LAND_COLUMNS = ["site_id", "status", "area_m2", "overlap_m2", "overlap_share", "distance_m"]
TERRITORY = {"PROGRAMME": "2023-2027", "TERRITORY": "ti-5204"}


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_names_that_scripts_rely_on(provider: TiDatavizProvider) -> None:
    assert provider.id() == "ti_dataviz"
    parameters = {
        algorithm.name(): [definition.name() for definition in algorithm.parameterDefinitions()]
        for algorithm in provider.algorithms()
    }
    assert parameters == {
        "import_file": ["SOURCE", "FILE", "WORKSPACE", "REPORT_ONLY"],
        "load_territory": ["WORKSPACE", "PROGRAMME", "TERRITORY", "OUTPUT", "CONTRIBUTIONS"],
        "labour_market": ["WORKSPACE", "PROGRAMME", "TERRITORY", "TRADE", "OUTPUT", "CONTRIBUTIONS"],
        "vacant_land": ["WORKSPACE", "PROGRAMME", "TERRITORY", "BOUNDARY", "OUTPUT", "CONTRIBUTIONS"],
        "update_sources": ["SOURCES", "WORKSPACE", "PROGRAMME", "TERRITORY", "KINDS", "ACCEPT_LOSSES"],
        "diagnose": [
            "WORKSPACE",
            "LEVEL",
            "PROGRAMME",
            "INDICATORS",
            "YEAR",
            "OUTPUT",
            "OUTPUT_VALUES",
            "CONTRIBUTIONS",
        ],
        "anticipate": [
            "WORKSPACE",
            "TRADE",
            "REFERENCE",
            "FIRST_YEAR",
            "LAST_YEAR",
            "LEVEL",
            "PROGRAMME",
            "SCHOOL_RULE",
            "RADIUS",
            "NEED_WEIGHT",
            "OUTPUT",
            "CONTRIBUTIONS",
        ],
        "screen_sites": ["SITES", "AREAS", "ID_FIELD", "ENGINE", "SCHEDULER", "OUTPUT"],
        "rank_sites": ["STUDY", "OTHERS", "WORKSPACE", "OUTPUT", "OUTLINES", "CONTRIBUTIONS"],
    }
    for algorithm in provider.algorithms():
        assert algorithm.displayName()
        assert len(algorithm.shortHelpString()) > 200
        assert algorithm.tags()
        assert algorithm.group()
        assert not algorithm.icon().isNull()
        assert Path(algorithm.helpUrl().replace("file://", "")).is_file()
        assert algorithm.canExecute() == (True, "")
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        flags = {d.name(): bool(d.flags() & optional) for d in algorithm.parameterDefinitions()}
        assert flags.get("WORKSPACE", algorithm.name() == "screen_sites")  # which reads layers alone


def test_every_reader_can_be_asked_for() -> None:
    assert sorted(SOURCES) == sorted(reader.SOURCE_ID for reader in READERS)


def test_importing_a_file_stores_its_tables(provider: TiDatavizProvider, sample_files: list[Path], tmp_path: Path) -> None:
    (members,) = [path for path in sample_files if "territoires" in path.name]
    result, heard = run(provider, "import_file", FILE=str(members), WORKSPACE=str(tmp_path / "w"))
    assert result["VERSIONS"] == 2
    assert set(result["VERSION_LIST"].split(",")) == {"ti_members/2018-2023", "ti_members/2023-2027"}
    assert "641" in heard.text()
    assert Workspace(tmp_path / "w").has("ti_members")


def test_a_file_of_another_kind_is_refused_in_words(
    provider: TiDatavizProvider, sample_files: list[Path], tmp_path: Path
) -> None:
    (members,) = [path for path in sample_files if "territoires" in path.name]
    with pytest.raises(QgsProcessingException, match="territoires") as caught:
        run(provider, "import_file", SOURCE="labour_needs", FILE=str(members), WORKSPACE=str(tmp_path / "w"))
    assert "Traceback" not in str(caught.value)
    assert not (tmp_path / "w" / "workspace.json").exists()
    with pytest.raises(QgsProcessingException, match=r"absent\.csv"):
        run(provider, "import_file", FILE=str(tmp_path / "absent.csv"), WORKSPACE=str(tmp_path / "w"))


def test_one_trade_year_by_year(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "é.csv"
    _result, heard = run(
        provider, "labour_market", WORKSPACE=str(sample_workspace.folder), **TERRITORY, TRADE="D2Z40", OUTPUT=str(output)
    )
    table = read_csv(output)
    assert list(table[0]) == LABOUR_COLUMNS
    figures = {int(row["year"]): row for row in table}
    assert float(figures[2017]["projects_min"]) == pytest.approx(56.72, abs=0.01)
    assert (figures[2021]["difficult_min"], figures[2021]["difficult_max"]) == ("32", "37")
    assert figures[2023]["trade"] == "D2Z40"
    assert (figures[2024]["trade"], figures[2024]["nomenclature"]) == ("D1X30", "FAP2021")
    assert "CHOLET" in heard.text()
    assert "France Travail" in heard.text()


def test_every_trade_the_ranking_first(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "trades.gpkg"
    _result, heard = run(provider, "labour_market", WORKSPACE=str(sample_workspace.folder), **TERRITORY, OUTPUT=str(output))
    layer = QgsVectorLayer(str(output), "trades", "ogr")
    assert [name for name in layer.fields().names() if name != "fid"] == LABOUR_COLUMNS
    rows = [(feature["year"], feature["trade"]) for feature in layer.getFeatures()]
    assert len(rows) == len(set(rows)) > 500
    order = list(dict.fromkeys(trade for _year, trade in rows))
    printed = [line.split()[1] for line in heard.lines if line.strip()[:2].rstrip(".").isdigit()]
    assert len(printed) == 15
    assert [trade for trade in order if trade in printed] == printed
    assert order[0] == printed[0]
    assert "Score" in heard.text()
    assert "persistence" in heard.text()


def test_every_row_of_the_counted_basins_is_in_the_table(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    output = tmp_path / "trades.csv"
    run(provider, "labour_market", WORKSPACE=str(sample_workspace.folder), **TERRITORY, OUTPUT=str(output))
    table = read_csv(output)
    survey = sample_workspace.load("labour_needs").table
    for year in (2019, 2023, 2025):
        rows = survey[(survey["year"] == year) & survey["basin"].isin(["5205", "5229"])]
        listed = [row for row in table if row["year"] == str(year)]
        assert sum(float(row["projects_min"]) for row in listed) == pytest.approx(rows["projects_min"].sum())
        assert sum(float(row["projects_max"]) for row in listed) == pytest.approx(rows["projects_max"].sum())


def test_vacant_sites_with_empty_unknowns(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "sites.csv"
    result, heard = run(provider, "vacant_land", WORKSPACE=str(sample_workspace.folder), **TERRITORY, OUTPUT=str(output))
    table = read_csv(output)
    assert list(table[0])[: len(LAND_COLUMNS)] == LAND_COLUMNS
    assert len(table) == result["SITES"]
    points = [row for row in table if row["located_as"] == "point"]
    assert points
    assert all(row["overlap_m2"] == "" and row["overlap_share"] == "" for row in points)
    assert all(float(row["distance_m"]) >= 0 for row in table)
    assert f"{result['SITES']} vacant sites" in heard.text()


def test_a_geopackage_of_sites_keeps_their_places(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    output = tmp_path / "sites.gpkg"
    run(provider, "vacant_land", WORKSPACE=str(sample_workspace.folder), **TERRITORY, OUTPUT=str(output))
    layer = QgsVectorLayer(str(output), "sites", "ogr")
    assert layer.crs().authid() == "EPSG:4326"
    extent = layer.extent()
    assert -1.5 < extent.xMinimum() < extent.xMaximum() < -0.3
    assert 46.9 < extent.yMinimum() < extent.yMaximum() < 47.5
    assert all(feature["overlap_m2"] is None or feature["overlap_m2"] != 0 or feature["located_as"] == "surface"
               for feature in layer.getFeatures())  # fmt: skip


def test_without_a_published_perimeter_it_says_so(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="No published perimeter"):
        run(
            provider,
            "vacant_land",
            WORKSPACE=str(sample_workspace.folder),
            **TERRITORY,
            BOUNDARY="published",
            OUTPUT=str(tmp_path / "a.csv"),
        )


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"TERRITORY": "ti-9999"}, "no such territory"),
        ({"WORKSPACE": "nowhere"}, "holds no data of this source"),
        ({"TRADE": "Z9Z99"}, "Z9Z99"),
    ],
)
def test_what_is_not_there_is_named(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path, changed: dict[str, str], said: str
) -> None:
    parameters = {"WORKSPACE": str(sample_workspace.folder), **TERRITORY, "OUTPUT": str(tmp_path / "a.csv")}
    if "WORKSPACE" in changed:
        changed = {"WORKSPACE": str(tmp_path / "nowhere")}
    with pytest.raises(QgsProcessingException, match=said):
        run(provider, "labour_market", **{**parameters, **changed})
    assert not (tmp_path / "nowhere").exists()


def test_the_workspace_of_the_environment_is_the_default(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(sample_workspace.folder))
    result, _heard = run(provider, "vacant_land", **TERRITORY, OUTPUT=str(tmp_path / "a.csv"))
    assert result["SITES"] > 0


@pytest.mark.parametrize("target", ["folder", "folder/", "file.gpkg"])
def test_a_territory_goes_to_a_folder_or_a_file(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path, target: str
) -> None:
    if target == "folder":
        (tmp_path / "folder").mkdir()
    result, heard = run(
        provider,
        "load_territory",
        WORKSPACE=str(sample_workspace.folder),
        **TERRITORY,
        OUTPUT=str(tmp_path) + "/" + target,
    )
    expected = tmp_path / "file.gpkg" if target == "file.gpkg" else tmp_path / "folder" / "ti-5204_2023-2027.gpkg"
    assert Path(result["OUTPUT"]) == expected
    assert expected.is_file()
    assert all(QgsVectorLayer(address, "layer", "ogr").isValid() for address in result["LAYERS"])
    assert str(expected) in heard.text()


def test_in_a_window_the_layers_come_dressed(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path, qgis_new_project: None
) -> None:
    algorithm = provider.algorithm("load_territory").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {
        "WORKSPACE": str(sample_workspace.folder),
        **TERRITORY,
        "OUTPUT": str(tmp_path / "a.gpkg"),
    }
    assert algorithm.run(parameters, context, feedback, {}, False)[1]
    waiting = context.layersToLoadOnCompletion()
    assert len(waiting) == 6
    for address, details in waiting.items():
        layer = QgsVectorLayer(address, details.name, "ogr")
        details.postProcessor().postProcessLayer(layer, context, feedback)
        assert layer.metadata().rights()
        assert layer.customProperty("ti_dataviz/layer")


def test_an_algorithm_runs_and_stops_in_a_background_task(
    provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path
) -> None:
    ended: list[tuple[bool, dict[str, Any]]] = []
    parameters = {"WORKSPACE": str(sample_workspace.folder), **TERRITORY, "OUTPUT": str(tmp_path / "a.csv")}
    for stopped in (False, True):
        algorithm = provider.algorithm("vacant_land").create()
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        if stopped:
            feedback.cancel()
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda done, results: ended.append((done, results)))
        count = len(ended)
        QgsApplication.taskManager().addTask(task)
        while len(ended) == count:
            QCoreApplication.processEvents()
    assert ended[0][1]["SITES"] > 0
    assert "SITES" not in ended[1][1]


def test_territories_by_likeness_of_need(provider: TiDatavizProvider, sample_workspace: Workspace, tmp_path: Path) -> None:
    output = tmp_path / "anticipation.csv"
    asked = {"TRADE": "D2Z40", "REFERENCE": "2023-2027:ti-5204", "SCHOOL_RULE": "all"}
    _result, heard = run(provider, "anticipate", WORKSPACE=str(sample_workspace.folder), OUTPUT=str(output), **asked)
    rows = read_csv(output)
    assert rows
    assert {"rank", "rank_best", "rank_worst", "certainty", "projects_min", "projects_max", "school_m"} <= set(rows[0])
    reference = [row for row in rows if row["state"] == "reference"]
    assert "ti-5204" in {row["code"] for row in reference}
    assert all(not row["school_m"] for row in rows)  # no table says which school teaches what
    assert "Score = 0.50 × likeness" in heard.text()
    assert "Choletais-Mauges" in heard.text()
