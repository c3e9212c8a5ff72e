"""Vacant sites known as surfaces, beside others known as points; packages that are in use or out of date."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from shapely.geometry import box

from ti_dataviz_plugin.desktop.layers import package
from ti_dataviz_plugin.desktop.processing.vacant_land import VacantLand
from ti_dataviz_plugin.diagnosis.dossier import dossier
from ti_dataviz_plugin.diagnosis.map_layers import map_layers
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from ti_dataviz_plugin.diagnosis.views import Dossier

CHOLET = box(-0.885, 47.055, -0.883, 47.057)


@pytest.fixture(scope="module")
def workspace(sample_files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Return the sample with one more site, an invented rectangle in Cholet, and a perimeter over its western half."""
    workspace = Workspace(tmp_path_factory.mktemp("surfaces"))
    for path in sample_files:
        import_file(workspace, path)
    site = {"site_id": "49099_fictif", "site_name": "Exemple fictif", "status": "friche sans projet", "commune": "49099"}
    perimeter = {"site_code": "FR9999999", "site_name": "Exemple fictif", "kind": "SIC"}
    left, bottom, right, top = CHOLET.bounds
    add(workspace, "vacant_land", site, CHOLET)
    add(workspace, "natura2000", perimeter, box(left - 0.01, bottom - 0.01, (left + right) / 2, top + 0.01))
    return workspace


def add(workspace: Workspace, source_id: str, row: dict[str, str], shape: object) -> None:
    table = gpd.GeoDataFrame(pd.DataFrame([row]), geometry=[shape], crs=4326)
    provenance = Provenance(source_id, "Exemple", "Essai", "LO", "", "2026", "2026-01-01", source_id.ljust(64, "0"), "a.csv")
    workspace.add([Dataset(conform(table, source_id), provenance, "essai")])


@pytest.fixture(scope="module")
def atlas(workspace: Workspace) -> Atlas:
    return Atlas.open(workspace)


@pytest.fixture(scope="module")
def diagnosis(atlas: Atlas) -> Dossier:
    return dossier(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))


def test_a_surface_has_a_layer_and_a_point(atlas: Atlas, diagnosis: Dossier) -> None:
    layers = map_layers(atlas, diagnosis)
    assert layers["vacant_land_surfaces"]["site_id"].tolist() == ["49099_fictif"]
    points = layers["vacant_land"].set_index("site_id")
    assert set(points.geom_type) == {"Point"}
    assert points.loc["49099_fictif", "geometry"].within(CHOLET)
    assert points.loc["49099_fictif", "overlap_share"] == pytest.approx(0.5, abs=0.01)
    others = points.drop("49099_fictif")
    assert others[["overlap_m2", "overlap_share"]].isna().all(axis=None)
    assert len(layers["vacant_land"]) == layers["boundary"]["vacant_sites"].iloc[0]


def test_an_output_of_both_kinds_is_made_of_points(workspace: Workspace, tmp_path: Path, qgis_app: object) -> None:
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    parameters = {
        "WORKSPACE": str(workspace.folder),
        "PROGRAMME": "2023-2027",
        "TERRITORY": "ti-5204",
        "OUTPUT": str(tmp_path / "a.gpkg"),
    }
    algorithm = VacantLand()
    algorithm.initAlgorithm()
    result, done = algorithm.run(parameters, context, feedback)
    assert done
    layer = QgsVectorLayer(result["OUTPUT"], "sites", "ogr")
    assert layer.featureCount() == result["SITES"]
    (site,) = [feature for feature in layer.getFeatures() if feature["site_id"] == "49099_fictif"]
    assert site["located_as"] == "surface"
    assert site["overlap_m2"] == pytest.approx(site["shape_area_m2"] / 2, rel=0.01)
    assert site["touches"]
    assert site.geometry().asPoint().x() == pytest.approx(-0.884, abs=0.001)


def test_a_file_in_use_is_left_alone(
    atlas: Atlas, diagnosis: Dossier, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "a.gpkg"
    held.write_bytes(b"open elsewhere")
    real = os.replace

    def windows(source: Path, target: Path) -> None:
        if Path(target) == held:
            raise PermissionError(13, "in use by another program", str(target))
        real(source, target)

    monkeypatch.setattr(os, "replace", windows)
    assert package.write_package(atlas, diagnosis, held) == tmp_path / "a-2.gpkg"
    assert held.read_bytes() == b"open elsewhere"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-2.gpkg", "a.gpkg"]


def test_the_last_packages_of_a_territory_are_kept(atlas: Atlas, diagnosis: Dossier, tmp_path: Path) -> None:
    labour = diagnosis.labour
    written = []
    for number, threshold in enumerate((0.3, 0.4, 0.5, 0.6, 0.7)):
        changed = replace(labour, settings=replace(labour.settings, basin_threshold=threshold))
        written.append(package.territory_package(atlas, replace(diagnosis, labour=changed), tmp_path))
        os.utime(written[-1], (number, number))
    other = atlas.territory("epci", "200071678")
    package.territory_package(atlas, replace(diagnosis, territory=other), tmp_path)
    assert len(set(written)) == 5
    assert [path.exists() for path in written] == [False, False, True, True, True]
