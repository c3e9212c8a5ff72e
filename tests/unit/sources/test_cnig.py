"""Tables held against the standards of the CNIG."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.sources import cnig
from ti_dataviz_plugin.sources.probe import probe
from ti_dataviz_plugin.sources.recognise import read_file

if TYPE_CHECKING:
    from pathlib import Path

PLOT = {
    "terr_id": "1", "site_id": "2", "terr_refcad": "80024000ZO0030|2A024000ZO0034", "terr_surf_brute": "9.9",
    "terr_identif_date": "2023-08-29", "terr_actu_date": "2023-08-29", "terr_maitrise_fonc": "x", "terr_stade_amngt": "x",
    "terr_stade_comm": "x", "terr_etat_occup": "x", "terr_usage": "x", "terr_cle_en_main": "oui", "terr_utile": "",
    "terr_geomsurf": '{"type": "Point", "coordinates": [1, 2]}',
}  # fmt: skip


def plots(*changes: dict[str, str]) -> pd.DataFrame:
    """Return a table of plots, one for each set of changes to a right one."""
    rows = [{**PLOT, "terr_id": str(index), **change} for index, change in enumerate(changes)]
    return pd.DataFrame(rows, index=range(2, len(rows) + 2))


def test_a_right_table_has_nothing_to_say() -> None:
    findings = cnig.validate(plots({}, {}), cnig.schema(cnig.PLOT))
    assert findings == []
    assert cnig.summary(findings, cnig.schema(cnig.PLOT)) == []


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("terr_surf_brute", "9,9", "a number"),
        ("terr_surf_brute", "NA", "required"),
        ("terr_actu_date", "29/08/2023", "YYYY-MM-DD"),
        ("terr_actu_date", "2023-02-30", "YYYY-MM-DD"),
        ("terr_cle_en_main", "Oui", "oui, non"),
        ("terr_refcad", "80024000ZO003", "14 characters"),
        ("terr_url_cartofriches", "cartofriches", "address"),
        ("terr_geomsurf", "POLYGON", "GeoJSON"),
        ("terr_stade_comm", "", "required"),
    ],
)
def test_each_departure_is_told_with_its_row(field: str, value: str, expected: str) -> None:
    (finding,) = cnig.validate(plots({}, {field: value}), cnig.schema(cnig.PLOT))
    assert (finding.row, finding.field, finding.value) == ("3", field, value)
    assert expected in finding.expected


def test_columns_that_are_absent_are_told_where_they_are_required() -> None:
    table = plots({}).drop(columns=["terr_usage", "terr_utile"])
    (finding,) = cnig.validate(table, cnig.schema(cnig.PLOT))
    assert (finding.row, finding.field) == ("", "terr_usage")
    assert "terr_usage: expected the column" in cnig.summary([finding], cnig.schema(cnig.PLOT))[1]


def test_an_id_is_of_one_row() -> None:
    findings = cnig.validate(plots({"terr_id": "7"}, {"terr_id": "7"}), cnig.schema(cnig.PLOT))
    assert [(finding.row, finding.field) for finding in findings] == [("3", "terr_id")]


def test_the_geometry_of_a_layer_stands_for_the_column() -> None:
    table = gpd.GeoDataFrame(plots({}, {}).drop(columns="terr_geomsurf"), geometry=[shapely.Point(0, 45), None], crs=4326)
    findings = cnig.validate(table, cnig.schema(cnig.PLOT))
    assert [(finding.row, finding.field) for finding in findings] == [("3", "terr_geomsurf")]


def test_the_summary_counts_and_gives_the_first() -> None:
    wrong = [{"terr_utile": "peut-être"}] * 3
    notes = cnig.summary(cnig.validate(plots({}, *wrong), cnig.schema(cnig.PLOT)), cnig.schema(cnig.PLOT))
    assert notes[0].startswith("3 departures from the standard CNIG Sites économiques 1.0.1")
    assert "3 times, first in row 3: “peut-être”" in notes[1]


def test_lists_and_open_enumerations_of_friches() -> None:
    schema = cnig.schema(cnig.FRICHES)
    table = pd.DataFrame(
        {"bati_type": ["industriel|commercial", "industriel, commercial"], "site_statut": ["sans objet", "libre"]}
    )
    found = {(f.row, f.field) for f in cnig.validate(table, schema) if f.row}
    assert found == {("1", "bati_type"), ("1", "site_statut")}


def test_friches_as_the_standard_counts_them() -> None:
    schema = cnig.schema(cnig.FRICHES)
    assert len(schema.fields) == 51
    assert {field.name for field in schema.fields if field.required} == {
        "site_id", "site_nom", "site_type", "site_identif_date", "site_actu_date", "comm_nom", "comm_insee", "urba_zaer",
        "source_nom", "geompoint",
    }  # fmt: skip
    assert [len(cnig.schema(name).fields) for name in (cnig.SITE, cnig.PLOT, cnig.ESTABLISHMENT)] == [62, 19, 30]


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("cnig_fichier-valide.csv", cnig.FRICHES),
        ("cnig_sites_economiques/terrain-eco_exemple-valide.csv", cnig.PLOT),
        ("cnig_sites_economiques/etablissement_exemple-valide.csv", cnig.ESTABLISHMENT),
    ],
)
def test_official_examples_follow_the_standard(real_data: Path, name: str, table: str) -> None:
    described = probe(real_data / "friches" / name)
    assert cnig.validate(described.table(), cnig.schema(table)) == []
    described.close()


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("cnig_schema_friches.json", cnig.FRICHES),
        ("cnig_sites_economiques/site-eco_schema.json", cnig.SITE),
        ("cnig_sites_economiques/terrain-eco_schema.json", cnig.PLOT),
        ("cnig_sites_economiques/etablissement_schema.json", cnig.ESTABLISHMENT),
    ],
)
def test_our_form_says_what_the_published_schema_says(real_data: Path, name: str, table: str) -> None:
    published = json.loads((real_data / "friches" / name).read_text(encoding="utf-8"))
    ours = cnig.schema(table)
    assert [field.name for field in ours.fields] == [raw["name"] for raw in published["fields"]]
    assert ours.missing == frozenset(published["missingValues"])
    for field, raw in zip(ours.fields, published["fields"]):
        rules = raw.get("constraints") or {}
        assert field.required == bool(rules.get("required")), field.name
        if "enum" in rules:
            assert list(field.values) == rules["enum"], field.name


@given(st.text())
def test_any_text_is_judged(text: str) -> None:
    table = pd.DataFrame({field.name: [text] for field in cnig.schema(cnig.SITE).fields})
    for finding in cnig.validate(table, cnig.schema(cnig.SITE)):
        assert finding.expected


def test_a_local_inventory_of_friches_is_checked_when_imported(real_data: Path, tmp_path: Path) -> None:
    official = (real_data / "friches" / "cnig_fichier-valide.csv").read_text(encoding="utf-8-sig")
    path = tmp_path / "inventaire.csv"
    path.write_text(official, encoding="utf-8")
    (dataset,) = read_file(path, "vacant_land")
    assert not any("standard CNIG" in note for note in dataset.notes)
    path.write_text(official.replace("2019-06-23", "23/06/2019"), encoding="utf-8")
    (dataset,) = read_file(path, "vacant_land")
    assert any("1 departures from the standard CNIG Friches 1.0.6" in note for note in dataset.notes)
    assert any("site_actu_date: 1 times, first in row 2: “23/06/2019”" in note for note in dataset.notes)
