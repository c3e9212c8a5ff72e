"""Files of vacant land, in every layout known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
import shapely

from tests.invented import rectangle, vacant_sites
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from tests.loopback import Loopback

HEADER = "site_id;site_nom;site_statut;comm_insee;unite_fonciere_surface;site_actu_date;geompoint"


def write(folder: Path, *rows: str, header: str = HEADER, encoding: str = "utf-8") -> Path:
    """Write a CSV of sites."""
    path = folder / "sites.csv"
    path.write_bytes("\n".join([header, *rows, ""]).encode(encoding))
    return path


def row(number: int = 1, **changes: str) -> str:
    """Return a row of the public layout."""
    cells = {
        "site_id": f"49099_{number}", "site_nom": "Exemple fictif", "site_statut": "friche sans projet",
        "comm_insee": "49099", "unite_fonciere_surface": "1200", "site_actu_date": "16/01/2024",
        "geompoint": "POINT (-0.88 47.06)", **changes,
    }  # fmt: skip
    return ";".join(cells.values())


# Real files


def test_national_file_of_february_2024(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "friches" / "friches-standard-2024-02.csv")
    table = dataset.table
    assert len(table) == 23_878
    assert table["status"].value_counts().to_dict() == {
        "friche potentielle": 12_905,
        "friche sans projet": 7_389,
        "friche avec projet": 3_425,
        "friche reconvertie": 159,
    }
    assert (table["commune"].str[:2] == "49").sum() == 340
    assert (table["site_type"] == "inconnu").sum() == 18_958
    assert table["area_m2"].isna().sum() == 192
    assert table.geometry.notna().all()
    assert (dataset.part, dataset.provenance.vintage) == ("national", "2024-02")
    toulouse = table.set_index("site_id").loc["31555_16063"]
    assert (toulouse.geometry.x, toulouse.geometry.y) == (1.3908897, 43.5604584)
    assert (toulouse["area_m2"], toulouse["parcels"], toulouse["updated_on"]) == (54949.22, "31555841AH0133", "2022-10-10")
    # "friche d’habitat" and "friche d’habitation" are the same, with the 1 048 written as the standard does.
    assert (table["site_type"] == "friche d'habitat").sum() == 1_048 + 7 + 1


def test_public_file_as_published(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "friches" / "friches-standard-2024-10-sample.csv")
    assert len(dataset.table) == 2_594
    assert dataset.part == "partial"
    assert dataset.table["commune"].str.len().eq(5).all()
    assert any("33 parcel" in note for note in dataset.notes)
    assert (dataset.table["url"] != "").sum() == 1_742


def test_perimeters_of_the_ardennes(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "friches" / "ardennes_ddt08_friches.geojson")
    assert len(dataset.table) == 164
    assert dataset.part == "08"
    assert set(dataset.table.geom_type) <= {"Polygon", "MultiPolygon"}
    assert dataset.table.geometry.is_valid.all()
    assert any("site_statut" in note for note in dataset.notes)
    assert any("commune codes were taken" in note for note in dataset.notes)
    assert dataset.table["commune_name"].iloc[0] == "Rethel"


def test_example_of_the_standard(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "friches" / "cnig_fichier-valide.csv")
    (site,) = dataset.table.itertuples()
    assert (site.geometry.x, site.geometry.y) == (3.9815, 49.2527)
    assert (site.identified_on, site.building_state, site.zone_type) == ("2003-05-18", "dégradation moyenne", "N")
    assert site.activity == "Extraction de houille|Terrils ou crassier de mines"
    assert any("turned round" in note for note in dataset.notes)


def test_economic_sites_are_something_else(real_data: Path) -> None:
    with pytest.raises(PluginError):
        read_file(real_data / "friches" / "cnig_sites_economiques" / "site-eco_exemple-valide.csv", "vacant_land")


# Layouts


def test_layout_of_2025(tmp_path: Path) -> None:
    header = (
        "site_id;site_statut;comm_insee;unite_fonciere_surface;unite_fonciere_refcad;proprio_personne;"
        "site_actu_date;geompoint"
    )
    cells = (
        "49099_1;friche avec projet;49099;2022796.0;{49099000AB0001,49099000AB0002};"
        "{personne morale};2025-04-25;POINT (-0.88 47.06)"
    )
    (dataset,) = read_file(write(tmp_path, cells, header=header))
    (site,) = dataset.table.itertuples()
    assert site.area_m2 == 2022796.0
    assert site.parcels == "49099000AB0001|49099000AB0002"
    assert (site.owner_kind, site.updated_on) == ("personne morale", "2025-04-25")
    assert (dataset.part, dataset.provenance.vintage) == ("49", "2025-04")


def test_a_local_inventory_has_a_part_and_a_credit_of_its_own(tmp_path: Path) -> None:
    header = f"{HEADER};site_identif_date;urba_zaer;source_nom"
    (dataset,) = read_file(write(tmp_path, f"{row()};2024-01-01;oui;Observatoire fictif (49)", header=header))
    assert dataset.part == "local Observatoire fictif 49 49"
    provenance = dataset.provenance
    assert (provenance.producer, provenance.licence) == ("Observatoire fictif (49)", "")
    assert "Cerema" not in provenance.credit()
    assert provenance.source_id == "vacant_land"


def test_every_column_is_there_and_no_personal_one(tmp_path: Path) -> None:
    header = HEADER + ";proprio_nom;source_contact"
    (dataset,) = read_file(write(tmp_path, row() + ";PERSONNE FICTIVE;contact@example.org", header=header))
    assert list(dataset.table.columns) == list(TABLES["vacant_land"])
    assert "FICTIVE" not in dataset.table.drop(columns="geometry").to_csv()
    assert "example.org" not in dataset.table.drop(columns="geometry").to_csv()


def test_windows_encoding_and_commas(tmp_path: Path) -> None:
    header = HEADER.replace(";", ",")
    path = write(tmp_path, row(site_nom="Scierie Brûlé").replace(";", ","), header=header, encoding="cp1252")
    (dataset,) = read_file(path)
    assert dataset.table["site_name"].tolist() == ["Scierie Brûlé"]


def test_usual_quoting_first_then_backslashes(tmp_path: Path) -> None:
    usual = write(tmp_path, row(site_nom='"Dit ""Le Fer""; C:\\usine\nau bord"'))
    assert read_file(usual)[0].table["site_name"].tolist() == ['Dit "Le Fer"; C:\\usine\nau bord']
    escaped = write(tmp_path, row(site_nom='"Dit \\"Le Fer\\"; au bord"'), row(2))
    assert read_file(escaped)[0].table["site_name"].tolist() == ['Dit "Le Fer"; au bord', "Exemple fictif"]


def test_a_row_cut_short_is_named(tmp_path: Path) -> None:
    with pytest.raises(PluginError) as caught:
        read_file(write(tmp_path, row(), "49099_2;Exemple"))
    assert "sites.csv" in str(caught.value)
    assert "3" in caught.value.what


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("unite_fonciere_surface", "grande"),
        ("unite_fonciere_surface", "-4"),
        ("site_actu_date", "31/02/2024"),
        ("geompoint", "47.06 -0.88"),
    ],
)
def test_a_value_that_cannot_be_read_is_named(tmp_path: Path, column: str, value: str) -> None:
    path = write(tmp_path, row(), row(2, **{column: value}))
    with pytest.raises(PluginError) as caught:
        read_file(path)
    assert value in caught.value.what
    assert "sites.csv" in caught.value.what
    assert "3" in caught.value.where
    assert column in caught.value.where


def test_one_bad_value_among_many_is_left_empty_and_told(tmp_path: Path) -> None:
    rows = [row(number) for number in range(150)]
    (dataset,) = read_file(write(tmp_path, *rows, row(999, site_actu_date="31/02/2024")))
    assert len(dataset.table) == 151
    assert dataset.table.set_index("site_id").loc["49099_999", "updated_on"] == ""
    (note,) = [note for note in dataset.notes if "31/02/2024" in note]
    assert "152" in note


def test_sites_without_position_or_outside_france_are_kept_and_told(tmp_path: Path) -> None:
    (dataset,) = read_file(write(tmp_path, row(1, geompoint="NA"), row(2, geompoint="POINT (100 10)"), row(3)))
    assert dataset.table.geometry.isna().tolist() == [True, True, False]
    assert any("nowhere in France" in note and "49099_2" in note for note in dataset.notes)
    assert any("1 sites have no position" in note for note in dataset.notes)


def test_a_site_that_comes_twice_is_kept_once_the_most_recent(tmp_path: Path) -> None:
    (dataset,) = read_file(
        write(tmp_path, row(1, site_actu_date="02/03/2024", site_nom="new"), row(1, site_nom="old"), row(2))
    )
    assert dataset.table["site_name"].tolist() == ["new", "Exemple fictif"]
    assert any("repeat" in note for note in dataset.notes)


def test_a_site_without_id_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="site_id"):
        read_file(write(tmp_path, row(1, site_id="NA")))


def test_polygon_of_a_cell_is_preferred_to_its_point(tmp_path: Path) -> None:
    shape = "POLYGON((-0.88 47.06, -0.87 47.06, -0.87 47.07, -0.88 47.06))"
    (dataset,) = read_file(write(tmp_path, row() + f";{shape}", row(2) + ";NA", header=HEADER + ";geomsurf"))
    assert dataset.table.geom_type.tolist() == ["Polygon", "Point"]


def test_columns_of_degrees(tmp_path: Path) -> None:
    header = "site_id;site_statut;comm_insee;long;lat"
    (dataset,) = read_file(write(tmp_path, "49099_1;friche sans projet;49099;-0,88;47,06", header=header))
    assert dataset.table.geometry.iloc[0].equals(shapely.Point(-0.88, 47.06))


def test_a_column_that_is_missing(tmp_path: Path) -> None:
    path = write(tmp_path, "Exemple;49099;POINT (-0.88 47.06)", header="site_nom;comm_insee;geompoint")
    with pytest.raises(PluginError) as caught:
        read_file(path, "vacant_land")
    assert "site_id" in caught.value.todo
    assert "site_nom, comm_insee, geompoint" in caught.value.where


def test_departments_make_the_part(tmp_path: Path) -> None:
    mayotte = row(3, comm_insee="97611", geompoint="POINT (45.2 -12.8)")
    corsica = row(4, comm_insee="2A004", geompoint="POINT (8.74 41.92)")
    (dataset,) = read_file(write(tmp_path, row(), mayotte, corsica))
    assert dataset.part == "2A-49-976"


def test_answer_of_the_service(tmp_path: Path) -> None:
    features = vacant_sites(3)
    path = tmp_path / "answer.json"
    path.write_text(
        json.dumps({"type": "FeatureCollection", "count": 3, "next": None, "features": features}), encoding="utf-8"
    )
    (dataset,) = read_file(path)
    first = dataset.table.iloc[0]
    assert first["parcels"] == "49099000AB0000|49099000AC0000"
    assert first["site_type"] == "friche d'habitat"
    assert (first["producer_nature"], first["owner_kind"]) == ("observatoire local", "personne morale")
    assert set(dataset.table.geom_type) == {"MultiPolygon"}


def test_what_was_downloaded_is_read_with_its_address(loopback: Loopback, tmp_path: Path) -> None:
    with new_session() as session:
        (path,) = fetch("vacant_land", session, tmp_path, loopback.address, ["49"])
    (dataset,) = read_file(path)
    assert len(dataset.table) == 12
    assert dataset.provenance.url.startswith(loopback.address)
    assert dataset.provenance.credit() == (
        "Cerema, Cartofriches, Sites référencés dans Cartofriches, 2026-03, Licence Ouverte 2.0"
    )


def test_geopackage_of_perimeters_in_another_system(tmp_path: Path) -> None:
    path = tmp_path / "friches_surfaces.gpkg"
    shapes = [shapely.geometry.shape(rectangle(-0.88, 47.06)), shapely.Polygon([(0, 47), (1, 48), (1, 47), (0, 48)])]
    data: dict[str, Any] = {"site_id": ["49099_1", "49099_2"], "site_statut": "friche potentielle", "comm_insee": "49099"}
    frame = gpd.GeoDataFrame(data, geometry=shapes, crs=4326).to_crs(2154)
    frame.to_file(path, layer="friches_surfaces")
    (dataset,) = read_file(path)
    assert dataset.table.crs.to_epsg() == 4326
    assert dataset.table.geometry.is_valid.all()
    assert dataset.table.geometry.iloc[0].centroid.x == pytest.approx(-0.87, abs=1e-6)
    assert any("1 invalid" in note for note in dataset.notes)


def test_nothing_in_no_known_department(tmp_path: Path) -> None:
    (dataset,) = read_file(write(tmp_path, row(1, comm_insee="NA")))
    assert dataset.part == "partial"
