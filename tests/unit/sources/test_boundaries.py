"""Communes and EPCI in every layout."""

from __future__ import annotations

import gzip
import json
import math
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
from shapely.geometry import box, shape

from tests.unit.sources.written import POINT, SQUARE, write_csv, write_geojson
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.communes import epci_among
from ti_dataviz_plugin.sources.epci import kind_of
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.stamp import digest
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.provenance import Dataset

KINDS = ("geojson", "gz", "gpkg")
CHOLET = {"commune": "49099", "commune_name": "Cholet", "epci": "200071678"}
COMMUNES: dict[str, dict[str, Any]] = {
    "geo.api": {
        "nom": "Cholet", "code": "49099", "siren": "214900995", "codeEpci": "200071678", "codeDepartement": "49",
        "codeRegion": "52", "codesPostaux": ["49300"], "population": 54086,
    },
    "geo.api with objects": {
        "nom": "Cholet", "code": "49099", "siren": "214900995", "population": 54086,
        "epci": {"code": "200071678", "nom": "x"},
    },
    "contours-administratifs": {"code": "49099", "nom": "Cholet", "departement": "49", "region": "52", "epci": "200071678"},
    "adminexpress": {
        "cleabs": "COMMUNE_1", "nom_officiel": "Cholet", "code_insee": "49099", "population": 54086,
        "code_siren": "214900995", "code_insee_du_departement": "49", "code_insee_de_la_region": "52",
        "codes_siren_des_epci": "200071678",
    },
    "adminexpress before 2025": {
        "id": "COMMUNE_1", "nom": "Cholet", "nom_m": "CHOLET", "insee_com": "49099", "population": 54086, "insee_dep": "49",
        "insee_reg": "52", "siren_epci": "200071678",
    },
    "tidy": {"commune": "49099", "commune_name": "Cholet", "population": 54086.0, "epci": "200071678", "epci_name": "CA"},
}  # fmt: skip
EPCI: dict[str, dict[str, Any]] = {
    "geo.api": {"nom": "CA Mauges Communauté", "code": "200060010", "codesDepartements": ["49"], "population": 120_000},
    "contours-administratifs": {"code": "200060010", "nom": "CA Mauges Communauté"},
    "adminexpress": {
        "cleabs": "EPCI_1", "nom_officiel": "CA Mauges Communauté", "nature": "Communauté d'agglomération",
        "codes_insee_des_communes_membres": "49023/49126", "code_siren": "200060010",
    },
    "adminexpress before 2025": {
        "id": "EPCI_1", "code_siren": "200060010", "nom": "CA Mauges Communauté", "nature": "Communauté d'agglomération",
    },
    "tidy": {"epci": "200060010", "epci_name": "CA Mauges Communauté", "epci_kind": "CA", "population": 120_000.0},
}  # fmt: skip


def one(path: Path, source: str = "auto") -> Dataset:
    (dataset,) = read_file(path, source)
    return dataset


def written(folder: Path, kind: str, properties: dict[str, Any]) -> Path:
    path = write_geojson(folder / "a.geojson", [(properties, SQUARE)])
    if kind == "gz":
        packed = folder / "a.geojson.gz"
        packed.write_bytes(gzip.compress(path.read_bytes()))
        return packed
    if kind == "gpkg":
        flat = {name: value for name, value in properties.items() if not isinstance(value, (list, dict))}
        gpd.GeoDataFrame([flat], geometry=[shape(SQUARE)], crs=4326).to_crs(2154).to_file(folder / "a.gpkg")
        return folder / "a.gpkg"
    return path


@pytest.mark.parametrize(
    ("layout", "kind"),
    # A GeoPackage holds no objects.
    [
        (layout, kind)
        for layout in COMMUNES
        for kind in ("geojson", "gz", "gpkg")
        if (layout, kind) != ("geo.api with objects", "gpkg")
    ],
)
def test_communes_in_every_layout(tmp_path: Path, layout: str, kind: str) -> None:
    dataset = one(written(tmp_path, kind, COMMUNES[layout]))
    assert (dataset.source_id, dataset.part.split(" ")[0], dataset.provenance.vintage) == ("communes", "2026", "2026")
    assert list(dataset.table.columns) == list(TABLES["communes"])
    row = dataset.table.iloc[0]
    assert {name: row[name] for name in CHOLET} == CHOLET
    assert row[["department", "department_name", "region", "region_name"]].tolist() == [
        "49", "Maine-et-Loire", "52", "Pays de la Loire",
    ]  # fmt: skip
    if "population" in COMMUNES[layout]:
        assert row["population"] == 54086
    else:
        assert math.isnan(row["population"])
    assert dataset.table.crs.to_epsg() == 4326
    assert row["geometry"].equals_exact(shape(SQUARE), 1e-6)


@pytest.mark.parametrize("layout", EPCI)
def test_epci_in_every_layout(tmp_path: Path, layout: str) -> None:
    dataset = one(written(tmp_path, "geojson", EPCI[layout]))
    assert dataset.source_id == "epci"
    assert list(dataset.table.columns) == list(TABLES["epci"])
    row = dataset.table.iloc[0]
    assert row[["epci", "epci_name", "epci_kind"]].tolist() == ["200060010", "CA Mauges Communauté", "CA"]
    assert row["population"] == 120_000 if "population" in EPCI[layout] else math.isnan(row["population"])


def test_records_with_their_contour_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{**COMMUNES["geo.api"], "contour": SQUARE}]), encoding="utf-8")
    assert one(path).table["geometry"].iloc[0].equals(shape(SQUARE))


@pytest.mark.parametrize("what", ["records", "points", "nothing"])
def test_communes_without_contours_are_refused(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.json"
    if what == "records":
        path.write_text(json.dumps([COMMUNES["geo.api"]]), encoding="utf-8")
    else:
        write_geojson(path, [(COMMUNES["geo.api"], POINT if what == "points" else None)])
    with pytest.raises(PluginError, match=r"contour") as caught:
        read_file(path)
    assert "geometry=contour" in caught.value.todo


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_layer_that_does_not_say_its_projection_is_refused(tmp_path: Path) -> None:
    gpd.GeoDataFrame([COMMUNES["tidy"]], geometry=[box(0, 0, 1, 1)]).to_file(tmp_path / "a.gpkg")
    with pytest.raises(PluginError, match="coordinate system"):
        read_file(tmp_path / "a.gpkg")


def test_communes_without_their_epci_are_refused(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({"nom": "Cholet", "code": "49099", "population": 1}, SQUARE)])
    with pytest.raises(PluginError, match=r"has no column codeepci / epci") as caught:
        read_file(path)
    assert "nom, code, population" in caught.value.where


def test_departments_are_not_taken_for_communes(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({"nom": "Maine-et-Loire", "code": "49"}, SQUARE)])
    with pytest.raises(PluginError, match="not recognised"):
        read_file(path)


def test_a_text_table_of_communes_is_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["commune", "commune_name", "epci"], ["49099", "Cholet", "200071678"]])
    with pytest.raises(PluginError, match="does not hold the data set"):
        read_file(path, "communes")


def test_communes_given_twice_and_alone_are_told(tmp_path: Path) -> None:
    alone = {**COMMUNES["adminexpress"], "code_insee": "29155", "codes_siren_des_epci": "NR"}
    path = write_geojson(tmp_path / "a.geojson", [(COMMUNES["adminexpress"], SQUARE)] * 2 + [(alone, SQUARE)])
    dataset = one(path)
    assert dataset.table["epci"].tolist() == ["200071678", ""]
    assert dataset.notes[0] == "1 communes given twice were kept once."
    assert "29155" in dataset.notes[1]


def test_former_codes_tell_an_earlier_year(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({**COMMUNES["geo.api"], "code": "49069"}, SQUARE)])
    dataset = one(path)
    assert dataset.provenance.vintage == ""
    assert "1 commune codes are no longer in use in 2026" in dataset.notes[-1]


def test_the_address_of_a_download_tells_the_year(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [(COMMUNES["contours-administratifs"], SQUARE)])
    address = "https://example.org/contours-administratifs/2023/geojson/communes-50m.geojson"
    side = {"url": address, "final_url": address, "sha256": digest(path), "retrieved_at": "2026-01-02T03:04:05+00:00"}
    path.with_name("a.geojson.json").write_text(json.dumps(side), encoding="utf-8")
    assert one(path).provenance.vintage == "2023"


def test_a_wrong_population_is_told_with_its_row(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({**COMMUNES["geo.api"], "population": "beaucoup"}, SQUARE)])
    with pytest.raises(PluginError, match="beaucoup") as caught:
        read_file(path)
    assert "population" in caught.value.where


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("200054781/200057990", "200054781"),
        ("200057990/200054781", "200054781"),
        ("NR", ""),
        ("", ""),
        ("200071678", "200071678"),
    ],
)
def test_the_epci_among_several_is_no_ept(text: str, found: str) -> None:
    assert epci_among(text) == found


@pytest.mark.parametrize(
    ("code", "name", "nature", "kind"),
    [
        ("200054781", "Métropole du Grand Paris", "", "METRO"),
        ("200057990", "Boucle Nord de Seine", "", "EPT"),
        ("2", "CC du Pays", "", "CC"),
        ("2", "Pays de X", "Communauté de communes", "CC"),
        ("2", "Métropole de Lyon", "Métropole de Lyon", "MET69"),
        ("2", "Pays de X", "autre", ""),
    ],
)
def test_kinds_of_epci(code: str, name: str, nature: str, kind: str) -> None:
    assert kind_of(code, name, nature) == kind


def test_real_communes_are_read_whole(real_data: Path) -> None:
    dataset = one(real_data / "boundaries" / "communes.gpkg")
    table = dataset.table
    assert (len(table), dataset.part) == (34_871, "2026")
    assert table["commune"].is_unique
    assert sorted(table.loc[table["epci"] == "", "commune"]) == ["22016", "29083", "29155", "85113"]
    assert table["population"].isna().sum() == 18
    assert table.loc[table["epci"] == "200060010", "commune"].nunique() == 6
    assert set(table.loc[table["department"] == "49", "region_name"]) == {"Pays de la Loire"}
