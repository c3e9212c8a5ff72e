"""A workspace of squares with a survey, vacant sites and invented perimeters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import Point, box

from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.geography.territories import Territory

BOILERMAKERS, COOKS, WELDERS, NEW_BOILERMAKERS, UNSKILLED = "D2Z40", "S1Z20", "D2Z42", "D1X30", "E0Z20"
NAMES = {
    BOILERMAKERS: "Chaudronniers, tôliers",
    COOKS: "Aides de cuisine",
    WELDERS: "Soudeurs",
    UNSKILLED: "Ouvriers non qualifiés des industries chimiques et plastiques",
    NEW_BOILERMAKERS: "Ouvriers en chaudronnerie",
}
# year, basin, basin name, trade, projects, difficult, seasonal; None = hidden (less than 5, 0 included).
SURVEY = [
    (2016, "5205", "CHOLET", BOILERMAKERS, 4.65, 0, 0),
    (2017, "5205", "CHOLET", BOILERMAKERS, 14.46, 4.81, 0),
    (2017, "9999", "BEAUPREAU", BOILERMAKERS, 42.26, 42.26, 9.18),
    (2021, "5205", "CHOLET", BOILERMAKERS, 22, None, None),
    (2021, "5229", "BEAUPREAU", BOILERMAKERS, 34, 32, None),
    (2021, "5205", "CHOLET", WELDERS, 10, 6, 0),
    (2021, "5205", "CHOLET", UNSKILLED, 20, 15, 0),
    (2021, "5205", "CHOLET", COOKS, 500, 400, 300),
    (2021, "5231", "LES HERBIERS", BOILERMAKERS, 100, 10, 0),
    (2024, "5205", "CHOLET", NEW_BOILERMAKERS, None, None, None),
    (2024, "5229", "BEAUPREAU", NEW_BOILERMAKERS, 21, 21, None),
    (2021, "", "", BOILERMAKERS, 7, 7, 7),
    (2016, "5229", "QUELQUE AUTRE VILLE", BOILERMAKERS, 1000, 1000, 0),
    (2016, "7777", "BEAUPREAU", COOKS, 3, 0, 0),
]


def provenance(source_id: str, part: str, edition: str = "") -> Provenance:
    digest = (edition + source_id + part).encode().hex().ljust(64, "0")
    return Provenance(source_id, f"Table d'essai {source_id}", "Essai", "LO 2.0", "", part, "2026-01-01", digest, "t.csv")


def store(workspace: Workspace, source_id: str, table: pd.DataFrame, part: str = "2026", edition: str = "") -> None:
    tidy = conform(table.reset_index(drop=True), source_id)
    workspace.add([Dataset(tidy, provenance(source_id, part, edition), part)])


def survey() -> pd.DataFrame:
    rows = []
    for year, basin, basin_name, trade, *figures in SURVEY:
        row = {"year": year, "basin": basin, "basin_name": basin_name, "department": "49", "region": "52"}
        row.update(trade=trade, trade_name=NAMES[trade], nomenclature="FAP2009" if year < 2024 else "FAP2021", family="I")
        for name, value in zip(("projects", "difficult", "seasonal"), figures):
            row[f"{name}_min"], row[f"{name}_max"] = (0, 5) if value is None else (value, value)
        rows.append(row)
    return pd.DataFrame(rows)


def sites() -> gpd.GeoDataFrame:
    rows = [
        ("49069_5772", "49069", 1000.0, "friche sans projet", Point(-0.95, 47.05)),
        ("49099_1", "49099", 5000.0, "friche avec projet", box(-0.87, 47.04, -0.86, 47.05)),
        ("49099_2", "49099", float("nan"), "friche sans projet", Point(-0.81, 47.08)),
        ("85151_21879", "85151", 200.0, "friche sans projet", Point(-0.85, 47.09)),
        ("49099_3", "49099", 300.0, "friche potentielle", Point(-0.65, 47.05)),
        ("49012_1", "49012", 400.0, "friche potentielle", Point(-0.699, 47.05)),
    ]
    table = pd.DataFrame(rows, columns=["site_id", "commune", "area_m2", "status", "geometry"])
    table["site_name"] = "Site " + table["site_id"]
    return gpd.GeoDataFrame(table, geometry="geometry", crs=4326)


def perimeters() -> gpd.GeoDataFrame:
    rows = [
        ("FR9900001", "Exemple fictif A", "SIC", box(-0.865, 47.0, -0.80, 47.045)),
        ("FR9900002", "Exemple fictif B", "ZPS", box(-0.868, 47.0, -0.855, 47.044)),
    ]
    table = pd.DataFrame(rows, columns=["site_code", "site_name", "kind", "geometry"])
    return gpd.GeoDataFrame(table, geometry="geometry", crs=4326)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "workspace")
    codes = ["49126", "49099", "49012", "85151"]
    communes = pd.DataFrame({"commune": codes, "commune_name": ["Orée-d'Anjou", "Cholet", "Aubigné", "Mortagne"]})
    communes["population"], communes["epci"] = [1000.0, 5000.0, 200.0, 800.0], ["200000001", "200000001", "200000002", ""]
    communes["department"], communes["region"] = communes["commune"].str[:2], "52"
    communes["department_name"], communes["region_name"] = "Département", "Pays de la Loire"
    shapes = [box(-1 + n * 0.1, 47, -0.9 + n * 0.1, 47.1) for n in range(4)]
    store(workspace, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    member = {"programme": "2023-2027", "territory_id": "ti-5204", "territory_name": "Choletais-Mauges"}
    store(workspace, "ti_members", pd.DataFrame([{**member, "member_code": "200000001"}]), "2023-2027")
    published = gpd.GeoDataFrame([member], geometry=[box(-1, 47, -0.698, 47.1)], crs=4326)
    store(workspace, "ti_boundaries", published, "2023-2027")
    basins = pd.DataFrame(
        [
            ("49069", "5229", "BEAUPREAU"),
            ("49099", "5205", "CHOLET"),
            ("49012", "5205", "CHOLET"),
            ("85151", "5231", "LES HERBIERS"),
        ],
        columns=["commune", "basin", "basin_name"],
    )
    store(workspace, "employment_basins", basins.assign(vintage="2021"), "2021")
    for year, rows in survey().groupby("year"):
        store(workspace, "labour_needs", rows, str(year))
    store(workspace, "vacant_land", sites(), "49")
    store(workspace, "natura2000", perimeters(), "sic+zps")
    return workspace


@pytest.fixture
def atlas(workspace: Workspace) -> Atlas:
    return Atlas.open(workspace)


@pytest.fixture
def territory(atlas: Atlas) -> Territory:
    return atlas.territory("ti", "ti-5204", "2023-2027")
