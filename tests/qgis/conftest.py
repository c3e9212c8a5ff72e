"""Workspaces for the tests in QGIS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from tests.certificates import make_certificates
from ti_dataviz_plugin.desktop.processing.provider import TiDatavizProvider
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

SAMPLE = Path(__file__).resolve().parents[2] / "ti_dataviz_plugin" / "resources" / "sample"
REAL_FILES = [
    "boundaries/communes.gpkg",
    "ti/ti_2023-2027.geojson",
    "ti/ti_2018-2023.geojson",
    "friches/friches-standard-2024-02.csv",
    "bmo/odis_bassin_emploi.csv",
    "bmo/ResMetBE16.xlsx",
    "bmo/ResMetBE17.xlsx",
    "bmo/ResMetBE19.xlsx",
    "bmo/Base_open_data_21_def.xlsx",
    "bmo/Base_open_data_23.xlsx",
    "bmo/Base_open_data_BMO_2024.xlsx",
    "bmo/Base_open_data_BMO_2025.xlsx",
]


@pytest.fixture
def authority(tmp_path: Path) -> Path:
    """Return a folder with an authority (``ca.pem``) and the certificate that it gave to 127.0.0.1."""
    make_certificates(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def provider(qgis_app: QgsApplication) -> Iterator[TiDatavizProvider]:
    """Return the provider of the plugin's algorithms, registered."""
    provider = TiDatavizProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="session")
def sample_files() -> list[Path]:
    """Return the data files of the embedded sample."""
    return [path for path in sorted(SAMPLE.glob("*.*")) if path.suffix in {".csv", ".gpkg", ".geojson"}]


@pytest.fixture(scope="session")
def sample_workspace(sample_files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Return a workspace that holds the files of the embedded sample."""
    workspace = Workspace(tmp_path_factory.mktemp("exemple") / "espace é")
    for path in sample_files:
        import_file(workspace, path)
    return workspace


@pytest.fixture(scope="session")
def real_workspace(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    """Return a workspace that holds the real files; skipped where they are absent."""
    workspace = Workspace(tmp_path_factory.mktemp("real"))
    for name in REAL_FILES:
        import_file(workspace, real_data / name)
    return workspace
