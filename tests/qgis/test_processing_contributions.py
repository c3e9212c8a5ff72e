"""What algorithms write says which contributions it counts: in the history of layers, in rows, in what is printed."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from tests.algorithms import Heard, run
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.enrichment import figures
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, Contribution, Writer
from ti_dataviz_plugin.enrichment.figures import FigureSubject, Said
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL
from ti_dataviz_plugin.workspace.store import Workspace

TERRITORY = {"PROGRAMME": "2023-2027", "TERRITORY": "ti-5204"}
CLERK = Writer("poste-a", "Agent A", "Communauté d'essai")


@pytest.fixture
def folder(sample_workspace: Workspace, tmp_path: Path) -> str:
    """Return a copy of the sample in which a site of the territory is gone, and a share of the survey is another."""
    folder = tmp_path / "espace"
    shutil.copytree(sample_workspace.folder, folder)
    gone = Contribution(
        kind=GONE, source_id="vacant_land", key=_site(sample_workspace), reason="Démolie en 2025.", author=CLERK.name
    )
    share = FigureSubject("difficult_share", "Projets difficiles", "ti", "2023-2027", "ti-5204", "Choletais", unit="share")
    value = figures.value(share, Bounds(0.5, 0.5), "50", Said(CLERK.name, "", "Enquête locale.", vintage="2026"))
    book = Book(folder / FILE)
    book.add([gone, value], CLERK)
    book.decide([gone.uuid, value.uuid], ACCEPTED, CLERK, "vu")
    return str(folder)


def _site(workspace: Workspace) -> str:
    from ti_dataviz_plugin.diagnosis.land import locate
    from ti_dataviz_plugin.geography.atlas import Atlas

    atlas = Atlas.open(workspace)
    return str(locate(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))[0]["site_id"].iloc[0])


def _history(provider: TiDatavizProvider, parameters: dict[str, str]) -> dict[str, list[str]]:
    """Load a territory as QGIS's window does; return the history of each layer."""
    algorithm = provider.algorithm("load_territory").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    assert algorithm.run(parameters, context, feedback, {}, False)[1]
    found = {}
    for address, details in context.layersToLoadOnCompletion().items():
        layer = QgsVectorLayer(address, details.name, "ogr")
        details.postProcessor().postProcessLayer(layer, context, feedback)
        found[str(layer.customProperty("ti_dataviz/layer"))] = layer.metadata().history()
    return found


def test_a_loaded_territory_has_the_account_in_its_history(
    provider: TiDatavizProvider, folder: str, tmp_path: Path, qgis_new_project: None
) -> None:
    parameters = {"WORKSPACE": folder, **TERRITORY, "OUTPUT": str(tmp_path / "a.gpkg")}
    told = _history(provider, parameters)
    assert {"boundary", "communes", "vacant_land", "basins"} <= set(told)
    for history in told.values():
        assert "Local contributions: official files with accepted contributions" in history
        assert "1 contribution touches what was read" in history
        assert sum("Démolie en 2025." in line for line in history) == 1  # the package tells it too, not twice
    sources = QgsVectorLayer(f"{tmp_path / 'a.gpkg'}|layername=sources", "sources", "ogr")
    credited = {feature["layer"] for feature in sources.getFeatures() if feature["contributions"]}
    assert {"boundary", "communes", "vacant_land"} <= credited
    assert "basins" not in credited

    official = _history(provider, {**parameters, "CONTRIBUTIONS": OFFICIAL, "OUTPUT": str(tmp_path / "b.gpkg")})
    assert all("Local contributions: official files alone" in history for history in official.values())
    assert not any("Démolie" in line for history in official.values() for line in history)


def test_rows_of_indicators_name_what_counts_in_them(provider: TiDatavizProvider, folder: str, tmp_path: Path) -> None:
    values = tmp_path / "valeurs.csv"
    asked = {"LEVEL": "ti", "INDICATORS": "vacant_sites,difficult_share,population", "OUTPUT_VALUES": str(values)}
    run(provider, "diagnose", WORKSPACE=folder, OUTPUT=str(tmp_path / "territoires.csv"), **asked)
    with values.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    told = {(row["indicator"], row["code"]) for row in rows if row["local_expertise"]}
    assert told == {("vacant_sites", "ti-5204"), ("difficult_share", "ti-5204")}
    with (tmp_path / "territoires.csv").open(encoding="utf-8", newline="") as file:
        wide = {row["code"]: row["local_expertise"] for row in csv.DictReader(file)}
    assert "Démolie en 2025." in wide["ti-5204"]
    assert "Enquête locale." in wide["ti-5204"]
    assert not any(text for code, text in wide.items() if code != "ti-5204")


def test_the_anticipation_says_that_it_counts_no_local_value(
    provider: TiDatavizProvider, folder: str, tmp_path: Path
) -> None:
    asked = {"TRADE": "D2Z40", "REFERENCE": "2023-2027:ti-5204", "SCHOOL_RULE": "all"}

    def heard(mode: str) -> Heard:
        return run(
            provider, "anticipate", WORKSPACE=folder, OUTPUT=str(tmp_path / f"{mode}.csv"), CONTRIBUTIONS=mode, **asked
        )[1]

    said = "The survey is read as published: 1 local value of its figures is not counted."
    assert said in heard("accepted").text()
    assert said not in heard("official").text()
