"""A small country of squares, one kilometre and more a side, near Cholet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import box

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

STEP = 0.1
# code, name, population, EPCI, column, row. 49126 is what 49069 has become.
COMMUNES = [
    ("49126", "Orée-d'Anjou", 1000, "200000001", 0, 0),
    ("49099", "Cholet", 5000, "200000002", 1, 0),
    ("49301", "La Tourlandry", 300, "200000002", 2, 0),
    ("49012", "Aubigné-sur-Layon", 200, "200000003", 3, 0),
    ("85151", "Mortagne-sur-Sèvre", 800, "", 4, 0),
    ("93001", "Aubervilliers", 900, "200054781", 5, 0),
]
MEMBERS = [
    ("2023-2027", "ti-5204", "Choletais-Mauges\u00a0", "200000001", "CA Mauges"),
    ("2023-2027", "ti-5204", "Choletais-Mauges\u00a0", "200000002", "CA du Choletais"),
    ("2023-2027", "ti-0001", "Single communes", "218500001", "Mortagne-sur-Sèvre"),
    ("2023-2027", "ti-0002", "Merged", "200000999", "CA disparue"),
    ("2023-2027", "ti-0003", "Grand Paris", "200057867", "EPT Plaine Commune"),
    ("2018-2023", "ti-5204", "Laval-Loiron", "200000003", "CC du Layon"),
    ("2018-2023", "ti-0009", "Nowhere", "200000998", "CC introuvable"),
]


def square(column: float, row: float, width: float = 1, height: float = 1) -> object:
    return box(-1 + column * STEP, 47 + row * STEP, -1 + (column + width) * STEP, 47 + (row + height) * STEP)


def provenance(source_id: str, vintage: str = "2026") -> Provenance:
    digest = (source_id + vintage).encode().hex().ljust(64, "0")
    return Provenance(source_id, f"Table d'essai {source_id}", "Essai", "LO 2.0", "", vintage, "2026-01-01", digest, "t.csv")


def dataset(source_id: str, table: pd.DataFrame, part: str = "") -> Dataset:
    return Dataset(conform(table, source_id), provenance(source_id, part or "2026"), part)


def communes() -> gpd.GeoDataFrame:
    table = pd.DataFrame(COMMUNES, columns=["commune", "commune_name", "population", "epci", "column", "row"])
    table["epci_name"] = table["epci"].map(lambda code: f"EPCI {code}" if code else "")
    table["department"] = table["commune"].str[:2]
    table["department_name"] = "Département " + table["department"]
    table["region"] = "52"
    table["region_name"] = "Pays de la Loire"
    return gpd.GeoDataFrame(table, geometry=[square(c, r) for c, r in zip(table["column"], table["row"])], crs=4326)


def boundaries() -> gpd.GeoDataFrame:
    rows = [
        ("2023-2027", "ti-5204", square(-0.05, 0, 2.95)),
        ("2023-2027", "ti-0002", square(2.9, -0.1, 1.2, 1.2)),
    ]
    columns = ["programme", "territory_id", "geometry"]
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry="geometry", crs=4326)


def basins() -> pd.DataFrame:
    rows = [
        ("49069", "5229", "BEAUPREAU"),
        ("49099", "5205", "CHOLET"),
        ("49301", "5205", "CHOLET"),
        ("49012", "5205", "CHOLET"),
        ("85151", "5231", "LES HERBIERS"),
        ("49999", "5231", "LES HERBIERS"),
    ]
    return pd.DataFrame(rows, columns=["commune", "basin", "basin_name"]).assign(vintage="2021")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "workspace")
    workspace.add([dataset("communes", communes())])
    columns = ["programme", "territory_id", "territory_name", "member_code", "member_name"]
    members = pd.DataFrame(MEMBERS, columns=columns)
    for programme, rows in members.groupby("programme"):
        workspace.add([dataset("ti_members", rows.reset_index(drop=True), str(programme))])
    workspace.add([dataset("ti_boundaries", boundaries(), "2023-2027")])
    workspace.add([dataset("employment_basins", basins(), "2021")])
    return workspace


@pytest.fixture
def atlas(workspace: Workspace) -> Atlas:
    return Atlas.open(workspace)
