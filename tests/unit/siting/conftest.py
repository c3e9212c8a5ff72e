"""Reference numbers of the siting methods, and a workspace of a few sites."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path


def exact(value: Any) -> Any:
    """Read the fractions written as text, in lists at any depth; None becomes NaN."""
    if isinstance(value, list):
        return [exact(part) for part in value]
    if value is None:
        return float("nan")
    return float(Fraction(value)) if isinstance(value, str) else value


@pytest.fixture(scope="session")
def anchors(real_data: Path) -> dict[str, Any]:
    path = real_data.parent / "reference" / "anchors.json"
    if not path.is_file():
        pytest.skip(f"the reference numbers are absent: {path}")
    return json.loads(path.read_text(encoding="utf-8"))


def _store(workspace: Workspace, source_id: str, table: pd.DataFrame, part: str = "2026") -> None:
    digest = (source_id + part).encode().hex().ljust(64, "0")
    provenance = Provenance(
        source_id, f"Table d'essai {source_id}", "Essai", "LO 2.0", "", part, "2026-01-01", digest, "t.csv"
    )
    workspace.add([Dataset(conform(table.reset_index(drop=True), source_id), provenance, part)])


def _layer(rows: list[tuple], columns: list[str], crs: int = 4326) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=[*columns, "geometry"]), geometry="geometry", crs=crs)


def _box(east: float, north: float, width: float, height: float) -> shapely.Geometry:
    """Return a rectangle given in metres from a place near Cholet, in degrees."""
    shape = shapely.box(440_000 + east, 6_670_000 + north, 440_000 + east + width, 6_670_000 + north + height)
    return gpd.GeoSeries([shape], crs=2154).to_crs(4326).iloc[0]


SITES = [
    # id, area, zoning, pollution, state of the buildings, shape: a 1 ha square is 100 m a side
    ("49099_good", 10_000.0, "U", "pollution inexistante", "dégradation moyenne", _box(0, 0, 100, 100)),
    ("49099_natura", 10_000.0, "U", "pollution traitée", "dégradation moyenne", _box(950, 0, 100, 100)),
    ("49099_reserve", 10_000.0, "U", "pollution traitée", "dégradation moyenne", _box(-1050, 0, 100, 100)),
    ("49099_unknown", float("nan"), "", "", "", _box(300, 300, 0.001, 0.001).centroid),
    ("49099_field", 10_000.0, "A", "pollution inexistante", "", _box(0, 500, 100, 100)),
    ("49099_small", 100.0, "U", "pollution inexistante", "dégradation moyenne", _box(0, 900, 10, 10)),
    ("49099_far", 12_000.4, "AUc", "pollution avérée", "dégradation très importante", _box(0, 9000, 120, 100)),
]


@pytest.fixture(scope="session")
def siting_workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    workspace = Workspace(tmp_path_factory.mktemp("siting"))
    commune = {"commune": "49099", "commune_name": "Cholet", "population": 5000.0, "department": "49", "region": "52"}
    _store(workspace, "communes", gpd.GeoDataFrame([commune], geometry=[_box(-20_000, -20_000, 40_000, 40_000)], crs=4326))
    columns = ["site_id", "area_m2", "zone_type", "pollution", "building_state"]
    sites = _layer(SITES, columns).assign(commune="49099", site_name=lambda table: "Site " + table["site_id"])
    _store(workspace, "vacant_land", sites)
    natura = [("FR1", "SIC", _box(1000, -500, 5000, 5000)), ("FR2", "ZPS", _box(1025, -500, 5000, 5000))]
    _store(workspace, "natura2000", _layer(natura, ["site_code", "kind"]))
    protected = [("R1", "rnn", "authorisation", _box(-3000, -500, 2025, 5000))]
    _store(workspace, "protected_areas", _layer(protected, ["site_code", "kind", "regulatory_weight"]))
    stations = [("1", "yes", "", _box(0, -1000, 1, 1).centroid), ("2", "no", "", _box(0, 0, 1, 1).centroid)]
    _store(workspace, "stations", _layer(stations, ["uic", "freight", "passengers"]))
    _store(workspace, "junctions", _layer([("J1", _box(0, 3000, 1, 1).centroid)], ["junction_id"]))
    basins = pd.DataFrame([("49099", "5205", "CHOLET")], columns=["commune", "basin", "basin_name"])
    _store(workspace, "employment_basins", basins.assign(vintage="2021"), "2021")
    survey = {"year": 2021, "basin": "5205", "basin_name": "CHOLET", "department": "49", "region": "52", "trade": "D2Z40"}
    survey.update(trade_name="Chaudronniers", nomenclature="FAP2009", family="I", projects_min=20, projects_max=20)
    survey.update(difficult_min=10, difficult_max=15, seasonal_min=0, seasonal_max=0)
    _store(workspace, "labour_needs", pd.DataFrame([survey]), "2021")
    return workspace


@pytest.fixture(scope="session")
def siting_atlas(siting_workspace: Workspace) -> Atlas:
    return Atlas.open(siting_workspace)
