"""Turnkey sites, economic sites of the CNIG and activity zones of BD TOPO. All of them are invented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from tests.invented_projects import as_csv, turnkey_rows, zones
from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.economic_places import in_degrees, parse_pair, parse_shape
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

SQUARE = shapely.box(430_000, 6_660_000, 430_100, 6_660_100)
SITE = {
    "site_id": "49099_SITE-ECO_1", "pole_id": "49099_POLE-ECO_1", "site_nom": "Exemple fictif", "site_type": "ZAE",
    "site_vocadomi": "industrie", "site_etat": "existant", "site_surf_brute": 12.5, "site_surf_utile": 10.0,
    "site_identif_date": "2020-01-01", "site_actu_date": "2025-06-30", "site_epci_nom": "x", "site_epci_siren": "200071678",
    "site_comm_nom": "Cholet", "site_comm_insee": "49099", "site_moa_type": "EPCI", "reseau_gaz": "oui", "gare_dist": 4,
    "site_surf_comm_dispo": 1.5,
}  # fmt: skip
PLOT = {
    "terr_id": "49099_TERR_1", "site_id": "49099_SITE-ECO_1", "terr_surf_brute": 1.0, "terr_identif_date": "2020-01-01",
    "terr_actu_date": "2025-06-30", "terr_maitrise_fonc": "x", "terr_stade_amngt": "x", "terr_stade_comm": "disponible",
    "terr_etat_occup": "vacant", "terr_usage": "x", "terr_cle_en_main": "oui", "terr_refcad": "49099000AB0001",
}  # fmt: skip


def template(path: Path, sites: list[dict[str, Any]], plots: list[dict[str, Any]]) -> Path:
    """Write a GeoPackage of the standard."""
    for layer, rows, shape in (("site_eco", sites, shapely.MultiPolygon([SQUARE])), ("terrain_eco", plots, SQUARE)):
        frame = gpd.GeoDataFrame(pd.DataFrame(rows), geometry=[shape] * len(rows), crs=2154)
        frame.to_file(path, layer=layer)
    return path


def test_turnkey_sites(tmp_path: Path) -> None:
    path = tmp_path / "liste-sites-cles-en-main-20260115.csv"
    path.write_bytes(as_csv([*turnkey_rows(), turnkey_rows()[1]]))
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["turnkey_sites"])
    assert list(zip(dataset.table["site_id"], dataset.table["commune"])) == [
        ("S1", "49099"),
        ("S2", "49023"),
        ("S2", "85151"),
    ]
    assert dataset.table["department"].tolist() == ["49", "49", "85"]
    assert dataset.provenance.vintage == "2026-01"
    assert any("1 rows that repeat" in note for note in dataset.notes)
    assert any("1 sites lie in several communes" in note for note in dataset.notes)


@pytest.mark.parametrize(
    ("row", "message"),
    [(["", "49099", "x", "y"], "id_site"), (["S9", "Cholet", "x", "y"], "insee_com"), (["S9", "", "x", "y"], "insee_com")],
)
def test_turnkey_sites_refuse_what_is_no_code(tmp_path: Path, row: list[str], message: str) -> None:
    with pytest.raises(PluginError) as caught:
        read_file(write_csv(tmp_path / "a.csv", [*turnkey_rows(), row]))
    assert f"row 5, column {message}" in caught.value.where


def test_turnkey_sites_without_a_column(tmp_path: Path) -> None:
    rows = [[row[0], row[3]] for row in turnkey_rows()]
    with pytest.raises(PluginError, match="insee_com"):
        read_file(write_csv(tmp_path / "a.csv", rows))


def test_economic_sites_of_the_template(tmp_path: Path) -> None:
    site, plot = read_file(template(tmp_path / "sites.gpkg", [SITE], [PLOT]))
    assert [site.part, plot.part] == ["site 49", "plot 49"]
    assert list(site.table.columns) == list(TABLES["economic_sites"])
    row = site.table.iloc[0]
    assert (row["area_m2"], row["usable_m2"], row["available_m2"]) == (125_000.0, 100_000.0, 15_000.0)
    assert (row["gas"], row["water"], row["station_km"], row["commune"]) == ("oui", "", 4.0, "49099")
    assert pd.isna(row["port_km"])
    assert (row.geometry.geom_type, site.table.crs.to_epsg()) == ("MultiPolygon", 4326)
    assert row.geometry.centroid.y == pytest.approx(47.0, abs=0.2)
    row = plot.table.iloc[0]
    assert (row["turnkey"], row["parent_id"], row["parcels"]) == ("oui", "49099_SITE-ECO_1", "49099000AB0001")
    assert (site.provenance.vintage, site.notes, plot.notes) == ("2025-06", (), ())


def test_what_departs_from_the_standard_is_told(tmp_path: Path) -> None:
    other = {**SITE, "site_id": "49099_SITE-ECO_2", "reseau_gaz": "peut-être", "site_etat": None}
    site, _plot = read_file(template(tmp_path / "sites.gpkg", [SITE, other], [PLOT]))
    assert len(site.table) == 2
    assert any("2 departures from the standard" in note for note in site.notes)
    assert any("reseau_gaz: 1 times, first in row 2: “peut-être”" in note for note in site.notes)


def test_an_economic_site_without_an_id_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PluginError) as caught:
        read_file(template(tmp_path / "sites.gpkg", [SITE, {**SITE, "site_id": None}], [PLOT]))
    assert "row 2, column site_id" in caught.value.where


def test_economic_sites_of_a_csv_in_metres(tmp_path: Path) -> None:
    header = [*PLOT, "terr_geomsurf"]
    written = json.dumps(shapely.geometry.mapping(SQUARE))
    rows = [header, [*map(str, PLOT.values()), written], ["49099_TERR_2", *map(str, list(PLOT.values())[1:]), "nulle part"]]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows, ";"))
    assert dataset.table.geometry.iloc[0].centroid.y == pytest.approx(47.0, abs=0.2)
    assert dataset.table.geometry.isna().tolist() == [False, True]
    assert any("1 geometries of the column terr_geomsurf cannot be read" in note for note in dataset.notes)


def test_the_real_template_is_empty_and_says_so(real_data: Path) -> None:
    with pytest.raises(PluginError, match="empty template"):
        read_file(real_data / "friches" / "cnig_sites_economiques" / "sites_economiques.gpkg")


def test_the_real_template_filled(real_data: Path, tmp_path: Path) -> None:
    import pyogrio

    path = tmp_path / "filled.gpkg"
    path.write_bytes((real_data / "friches" / "cnig_sites_economiques" / "sites_economiques.gpkg").read_bytes())
    columns = list(pyogrio.read_info(path, layer="site_eco")["fields"])  # some versions append by position, not by name
    row = pd.DataFrame([SITE]).reindex(columns=columns)
    frame = gpd.GeoDataFrame(row, geometry=[shapely.MultiPolygon([SQUARE])], crs=2154)
    pyogrio.write_dataframe(frame, path, layer="site_eco", append=True)
    (dataset,) = read_file(path)
    assert dataset.table["area_m2"].tolist() == [125_000.0]
    assert (dataset.part, dataset.table["epci"][0]) == ("site 49", "200071678")


@pytest.mark.parametrize(
    ("name", "kind", "geometry"),
    [
        ("terrain-eco", "plot", "Polygon"),
        ("pole-eco", "hub", "Point"),
        ("etablissement", "establishment", "MultiPoint"),
        ("site-eco", "site", "Polygon"),
    ],
)
def test_official_examples_are_read(real_data: Path, name: str, kind: str, geometry: str) -> None:
    path = real_data / "friches" / "cnig_sites_economiques" / f"{name}_exemple-valide.csv"
    (dataset,) = read_file(path)
    assert (dataset.table["object_kind"][0], dataset.table.geom_type[0]) == (kind, geometry)


def test_written_places() -> None:
    open_ring = '{"type": "Polygon", "coordinates": [[[0, 45], [1, 45], [1, 46], [0, 45.001]]]}'
    assert parse_shape(open_ring).is_valid
    assert [parse_shape(text) for text in ("", "{}", '{"type": "Polygon"}', "[1]", "NA")] == [None] * 5
    assert parse_pair("3.9815, 49.2527").coords[0] == (3.9815, 49.2527)
    assert parse_pair("ailleurs") is None
    assert [place is None for place in in_degrees([None, shapely.Point(1, 45)])] == [True, False]


def test_activity_zones_keep_industry(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": zones(9)}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["activity_zones"])
    assert len(dataset.table) == 6
    assert set(dataset.table["category"]) == {"Industriel et commercial"}
    assert any("3 zones of other categories" in note for note in dataset.notes)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": zones(9)[2:3]}), encoding="utf-8")
    with pytest.raises(PluginError, match="no zone of the category"):
        read_file(path)


def test_sites_come_back_from_a_workspace(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "workspace")
    import_file(workspace, template(tmp_path / "sites.gpkg", [SITE], [PLOT]))
    import_file(workspace, write_csv(tmp_path / "turnkey.csv", turnkey_rows()))
    assert sorted(workspace.load("economic_sites").table["object_kind"]) == ["plot", "site"]
    assert len(workspace.load("turnkey_sites").table) == 3
