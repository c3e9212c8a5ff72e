"""Natura 2000 perimeters. All of them are invented: rectangles near Cholet, named *exemple fictif*."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
import shapely

from tests.invented import natura_sites
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from tests.loopback import Loopback

BOWTIE = shapely.Polygon([(-0.9, 47.0), (-0.8, 47.1), (-0.8, 47.0), (-0.9, 47.1)])


def squares(count: int, size: float = 0.01) -> list[shapely.Polygon]:
    """Return squares in a row."""
    return [shapely.box(-0.9 + 0.02 * index, 47.0, -0.9 + 0.02 * index + size, 47.0 + size) for index in range(count)]


def inpn(path: Path, count: int = 2, crs: int = 2154, **more: Any) -> Path:
    """Write a file in the columns of the INPN's shapefiles."""
    data = {
        "SITECODE": [f"FR52990{index:02}" for index in range(count)],
        "SITENAME": [f"Exemple fictif {index} à l'île" for index in range(count)],
        **more,
    }
    gpd.GeoDataFrame(data, geometry=squares(count), crs=4326).to_crs(crs).to_file(path, encoding="utf-8")
    return path


def geojson(path: Path, features: list[dict[str, Any]], name: str | None = None) -> Path:
    """Write a collection, named or not."""
    content = {"type": "FeatureCollection", **({"name": name} if name else {}), "features": features}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_layers_downloaded_from_the_wfs(loopback: Loopback, tmp_path: Path) -> None:
    with new_session() as session:
        sic, zps = (read_file(path)[0] for path in fetch("natura2000", session, tmp_path, loopback.address))
    assert (sic.part.split(" ")[0], len(sic.table), set(sic.table["kind"])) == ("sic", 7, {"SIC"})
    assert (zps.part.split(" ")[0], len(zps.table), set(zps.table["kind"])) == ("zps", 3, {"ZPS"})
    assert list(sic.table.columns) == list(TABLES["natura2000"])
    first = sic.table.iloc[0]
    assert (first["site_code"], first["site_name"]) == ("FR5299001", "Exemple fictif SIC 1")
    assert first["area_official_m2"] == 1_005_000
    assert first["url"] == "https://example.org/FR5299001"
    assert sic.provenance.vintage == sic.provenance.retrieved_at[:7]
    assert sic.provenance.credit().startswith("INPN, PatriNat (OFB-MNHN-CNRS)")


def test_a_saved_answer_tells_its_layer_by_the_ids_of_its_features(tmp_path: Path) -> None:
    (dataset,) = read_file(geojson(tmp_path / "download.json", natura_sites("ZPS", 2)))
    assert dataset.part.split(" ")[0] == "zps"


@pytest.mark.parametrize(
    ("name", "kind"),
    [("sic1810", "SIC"), ("ZSC_pays_de_la_loire", "SIC"), ("zps1810", "ZPS"), ("N2000_ZPS_2021", "ZPS"), ("psic-52", "SIC")],
)
def test_shapefile_tells_its_kind_by_its_name(tmp_path: Path, name: str, kind: str) -> None:
    (dataset,) = read_file(inpn(tmp_path / f"{name}.shp"))
    assert set(dataset.table["kind"]) == {kind}
    assert dataset.table["site_name"].iloc[0] == "Exemple fictif 0 à l'île"
    assert dataset.table.crs.to_epsg() == 4326
    assert dataset.table.geometry.iloc[0].centroid.x == pytest.approx(-0.895, abs=1e-4)


def test_the_name_of_an_inpn_file_dates_it(tmp_path: Path) -> None:
    assert read_file(inpn(tmp_path / "zps1810.shp"))[0].provenance.vintage == "2018-10"


def test_zip_of_a_shapefile(tmp_path: Path) -> None:
    inpn(tmp_path / "zps1810.shp")
    archive = tmp_path / "download.zip"
    with zipfile.ZipFile(archive, "w") as target:
        for part in tmp_path.glob("zps1810.*"):
            target.write(part, part.name)
    (dataset,) = read_file(archive)
    assert (dataset.part.split(" ")[0], dataset.provenance.vintage, dataset.provenance.file_name) == (
        "zps",
        "2018-10",
        "download.zip",
    )


def test_european_types_give_a_row_for_each_directive(tmp_path: Path) -> None:
    (dataset,) = read_file(inpn(tmp_path / "natura.shp", 3, SITETYPE=["A", "B", "C"]))
    rows = sorted(zip(dataset.table["site_code"], dataset.table["kind"]))
    assert rows == [("FR5299000", "ZPS"), ("FR5299001", "SIC"), ("FR5299002", "SIC"), ("FR5299002", "ZPS")]
    assert dataset.part.split(" ")[0] == "sic+zps"


def test_a_type_that_means_nothing_is_named(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="“Q”") as caught:
        read_file(inpn(tmp_path / "natura.shp", 2, SITETYPE=["A", "Q"]))
    assert "2" in caught.value.where
    assert "SITETYPE" in caught.value.where


def test_regional_variant(tmp_path: Path) -> None:
    path = tmp_path / "zsc_region.gpkg"
    data = {"sitecode": ["FR5299001"], "sitename": ["Exemple fictif"], "surface": [12.5]}
    gpd.GeoDataFrame(data, geometry=squares(1), crs=4326).to_crs(3857).to_file(path)
    (dataset,) = read_file(path)
    assert dataset.table["kind"].tolist() == ["SIC"]
    # "surface" does not say its unit: it is not the official area.
    assert dataset.table["area_official_m2"].isna().all()


def test_both_layers_in_one_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "natura.gpkg"
    for layer in ("sic", "zps"):
        data = {"id_mnhn": ["FR5299001"], "nom_site": ["Exemple fictif"], "area_sig": [2.0], "surf_off": [3.0]}
        gpd.GeoDataFrame(data, geometry=squares(1), crs=4326).to_file(path, layer=layer)
    (dataset,) = read_file(path)
    assert dataset.table["kind"].tolist() == ["SIC", "ZPS"]
    assert dataset.table["area_official_m2"].tolist() == [20_000.0, 20_000.0]


def test_nothing_tells_the_kind(tmp_path: Path) -> None:
    features = natura_sites("SIC", 1)
    del features[0]["id"]
    with pytest.raises(PluginError) as caught:
        read_file(geojson(tmp_path / "export.geojson", features))
    assert "export.geojson" in caught.value.what
    assert "“sic”" in caught.value.todo
    with pytest.raises(PluginError):
        read_file(geojson(tmp_path / "sic_zps.geojson", features))
    assert read_file(geojson(tmp_path / "export.geojson", features, "patrinat_sic:sic"))[0].part.split(" ")[0] == "sic"


def test_api_carto(tmp_path: Path) -> None:
    features = natura_sites("SIC", 1)
    features[0] = {
        "type": "Feature",
        "geometry": features[0]["geometry"],
        "properties": {"sitecode": "FR5299001", "sitename": "Exemple fictif"},
    }
    (dataset,) = read_file(geojson(tmp_path / "sic_apicarto.json", features))
    assert dataset.table["site_name"].tolist() == ["Exemple fictif"]


def test_invalid_perimeters_are_repaired_and_told(tmp_path: Path) -> None:
    features = natura_sites("SIC", 2)
    features[0]["geometry"] = shapely.geometry.mapping(BOWTIE)
    (dataset,) = read_file(geojson(tmp_path / "sic.geojson", features))
    assert dataset.table.geometry.is_valid.all()
    assert set(dataset.table.geom_type) <= {"Polygon", "MultiPolygon"}
    # The two triangles of the bow tie.
    assert dataset.table.geometry.iloc[0].area == pytest.approx(0.005)
    assert any("1 invalid" in note for note in dataset.notes)


def test_what_is_left_of_a_repair_is_polygons(tmp_path: Path) -> None:
    features = natura_sites("SIC", 2)
    spike = [[-0.9, 47.0], [-0.8, 47.0], [-0.8, 47.1], [-0.8, 47.3], [-0.8, 47.1], [-0.9, 47.1], [-0.9, 47.0]]
    flat = [[-0.9, 47.0], [-0.8, 47.0], [-0.9, 47.0], [-0.9, 47.0]]
    features[0]["geometry"] = {"type": "Polygon", "coordinates": [spike]}
    features[1]["geometry"] = {"type": "Polygon", "coordinates": [flat]}
    (dataset,) = read_file(geojson(tmp_path / "sic.geojson", features))
    assert dataset.table["site_code"].tolist() == ["FR5299001"]
    assert set(dataset.table.geom_type) <= {"Polygon", "MultiPolygon"}
    assert any("without any perimeter" in note and "FR5299002" in note for note in dataset.notes)


def test_missing_names_and_codes_are_kept_and_told(tmp_path: Path) -> None:
    features = natura_sites("SIC", 3)
    features[0]["properties"]["nom_site"] = None
    features[1]["properties"]["id_mnhn"] = None
    (dataset,) = read_file(geojson(tmp_path / "sic.geojson", features))
    assert sorted(dataset.table["site_code"]) == ["", "FR5299001", "FR5299003"]
    assert any("1 sites have no code" in note for note in dataset.notes)
    assert any("1 sites have no name" in note for note in dataset.notes)


def test_pieces_of_a_site_are_put_together(tmp_path: Path) -> None:
    features = natura_sites("SIC", 3)
    features[1]["properties"]["id_mnhn"] = "FR5299001"
    (dataset,) = read_file(geojson(tmp_path / "sic.geojson", features))
    assert dataset.table["site_code"].tolist() == ["FR5299001", "FR5299003"]
    assert dataset.table.geometry.iloc[0].area == pytest.approx(2 * 0.02 * 0.02)
    assert any("1 sites came in several pieces" in note for note in dataset.notes)


def test_a_layer_without_any_perimeter(tmp_path: Path) -> None:
    features = natura_sites("SIC", 2)
    for feature in features:
        feature["geometry"] = {"type": "Polygon", "coordinates": [[[-0.9, 47.0], [-0.8, 47.0], [-0.9, 47.0], [-0.9, 47.0]]]}
    with pytest.raises(PluginError, match="no perimeter"):
        read_file(geojson(tmp_path / "sic.geojson", features))


def test_shapefile_without_its_projection(tmp_path: Path) -> None:
    path = inpn(tmp_path / "sic.shp")
    path.with_suffix(".prj").unlink()
    with pytest.raises(PluginError, match=r"sic\.shp does not say its coordinate system"):
        read_file(path)


def test_heights_are_left_out(tmp_path: Path) -> None:
    features = natura_sites("ZPS", 1)
    ring = features[0]["geometry"]["coordinates"][0][0]
    features[0]["geometry"]["coordinates"] = [[[[*point, 12.0] for point in ring]]]
    (dataset,) = read_file(geojson(tmp_path / "zps.geojson", features))
    assert not dataset.table.geometry.has_z.any()


def test_points_are_no_perimeters(tmp_path: Path) -> None:
    features = natura_sites("SIC", 1)
    features[0]["geometry"] = {"type": "Point", "coordinates": [-0.9, 47.0]}
    with pytest.raises(PluginError):
        read_file(geojson(tmp_path / "sic.geojson", features), "natura2000")
