"""Funded projects: the published lists and those that an officer keeps. Every firm and project here is invented."""

from __future__ import annotations

import contextlib
import math
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tests.invented_projects import FONDS_VERT_2023, FONDS_VERT_2024, RELANCE, fonds_vert_rows, relance_rows
from tests.unit.sources.written import cut, write_csv, write_xlsx
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources import place_doubts, project_rows
from ti_dataviz_plugin.sources.projects_fonds_friches import kinds
from ti_dataviz_plugin.sources.projects_relance import coordinates
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.reference import RESOURCES
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

FRICHES = ["libreg", "num_dossier", "laureat_fv", "intervention", "mo_requal", "nat_friche", "deficit"]
LISTED = ["id_intervention", "intitule", "operateur", "siren", "montant_eur", "annee", "code_commune", "code_departement"]
GOOD = ["1", "Exemple fictif", "Opérateur d'exemple", "123456789", "1 234,50 €", "2024", "49099", "49"]


def relance(path: Path, *changes: dict[str, str]) -> Path:
    """Write a list of France Relance, one row for each set of changes."""
    return write_csv(path, [RELANCE, *relance_rows(*changes)])


def test_france_relance_keeps_what_it_says_of_the_place(tmp_path: Path) -> None:
    (dataset,) = read_file(relance(tmp_path / "a.csv", {}, {"siren": "12345678900011", "mesure": "Autre mesure"}))
    assert (dataset.source_id, dataset.part) == ("funded_projects", "france_relance")
    assert list(dataset.table.columns) == list(TABLES["funded_projects"])
    first, second = dataset.table.iloc[0], dataset.table.iloc[1]
    assert (first["commune"], first["commune_name"], first["postcode"], first["department"]) == ("", "CHOLET", "49300", "49")
    assert (first["region"], first["siren"], first["theme"]) == ("52", "123456789", "territoires_industrie")
    assert (first.geometry.x, first.geometry.y) == (-0.88, 47.06)
    assert first["place_doubt"] == place_doubts.NAME_ONLY
    assert math.isnan(first["amount_eur"])
    assert (second["siren"], second["theme"]) == ("123456789", "")
    assert dataset.provenance.vintage == "2022-04-08"
    assert any("no amount" in note for note in dataset.notes)


def test_ids_of_france_relance_do_not_depend_on_the_order_and_are_distinct(tmp_path: Path) -> None:
    one, two = {"entreprise": "A"}, {"entreprise": "B"}
    (there,) = read_file(relance(tmp_path / "a.csv", one, two, two))
    (back,) = read_file(relance(tmp_path / "b.csv", two, two, one))
    assert set(there.table["project_id"]) == set(back.table["project_id"])
    assert there.table["project_id"].is_unique
    assert any("1 rows repeat the id" in note for note in there.notes)


def test_positions_outside_france_are_doubts(tmp_path: Path) -> None:
    rows = ({"coordonnees_gps": "-0.88,47.06"}, {"coordonnees_gps": ""}, {"coordonnees_gps": "-21.1,55.3"})
    (dataset,) = read_file(relance(tmp_path / "a.csv", *rows))
    assert dataset.table.geometry.isna().tolist() == [True, True, False]
    assert place_doubts.OUTSIDE_FRANCE in dataset.table["place_doubt"][0]
    assert "nowhere in France" in place_doubts.doubt_text(dataset.table["place_doubt"][0])
    assert any("1 positions lie nowhere" in note for note in dataset.notes)


@pytest.mark.parametrize("name", ["entreprise", "code_postal", "coordonnees_gps", "nom_commune"])
def test_a_column_that_is_gone_is_named(tmp_path: Path, name: str) -> None:
    place = RELANCE.index(name)
    rows = [row[:place] + row[place + 1 :] for row in (RELANCE, *relance_rows({}))]
    with pytest.raises(PluginError, match=name) as caught:
        read_file(write_csv(tmp_path / "a.csv", rows))
    assert "volet_relance" in caught.value.where


def test_many_bad_values_stop_the_reading_and_a_few_are_told(tmp_path: Path) -> None:
    (dataset,) = read_file(relance(tmp_path / "a.csv", {"siren": "1,23E+08"}, {}))
    assert dataset.table["siren"].tolist() == ["", "123456789"]
    assert any("1,23E+08" in note and "row 2" in note for note in dataset.notes)
    with pytest.raises(PluginError, match="9,9") as caught:
        read_file(relance(tmp_path / "b.csv", {"siren": "9,9"}, {"siren": "x"}))
    assert "row 2, column siren" in caught.value.where


@pytest.mark.parametrize(
    ("header", "name", "year"),
    [
        (FONDS_VERT_2023, "fonds-vert-2023-export.csv", "2023"),
        (FONDS_VERT_2024, "fonds-vert-2024-export.csv", "2024"),
        (FONDS_VERT_2024, "export.csv", ""),
    ],
)
def test_fonds_vert_in_both_layouts(tmp_path: Path, header: list[str], name: str, year: str) -> None:
    (dataset,) = read_file(write_csv(tmp_path / name, [header, *fonds_vert_rows(header)], ";"))
    table = dataset.table
    assert dataset.part == f"fonds_vert {year}".strip()
    assert set(table["year"]) == {year}
    assert table["amount_eur"].tolist()[:2] == [1234.5, 250000.25]
    assert math.isnan(table["amount_eur"][2])
    assert table["theme"].tolist() == ["territoires_industrie", "land_recycling", ""]
    assert table["commune"].tolist() == ["49099", "01004", ""]
    assert table["department"].tolist() == ["49", "01", "2A"]
    assert table["siren"].tolist() == ["123456789", "", ""]
    assert table["place_doubt"].tolist() == ["", "", place_doubts.DEPARTMENT_ONLY]
    assert any("1 projects are of the Territoires d'industrie, 1 are of land recycling" in note for note in dataset.notes)
    assert any("tells its year" in note for note in dataset.notes) == (not year)


def test_fonds_friches_keeps_laureates_and_spells_kinds_one_way(tmp_path: Path) -> None:
    rows = [
        ["Bretagne", "1", "Oui", "Renaturer une friche", "Collectivité locale ", "Friche urbaine \x96 îlots\t\t", "9"],
        ["Île-de-France", "2", "Oui", "Etude", "", "Friche urbaine – îlots, Autre friche", "9"],
        ["Ailleurs", "3", "Oui", "Etude", "", "0", "9"],
        ["Bretagne", "4", "Non", "Etude", "", "", "9"],
    ]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [FRICHES, *rows], ";"))
    assert dataset.table["project_id"].tolist() == ["1", "2", "3"]
    assert dataset.table["sector"].tolist() == ["Friche urbaine – îlots", "Friche urbaine – îlots|Autre friche", ""]
    assert dataset.table["region"].tolist() == ["53", "11", ""]
    assert dataset.table["place_doubt"].tolist() == ["region_only", "region_only", "no_place"]
    assert dataset.table["amount_eur"].isna().all()  # a deficit is no grant
    assert any("1 candidates that were not chosen were left out of 4" in note for note in dataset.notes)
    assert any("Ailleurs" in note for note in dataset.notes)
    rows[0][2] = "peut-être"
    with pytest.raises(PluginError, match="peut-être") as caught:
        read_file(write_csv(tmp_path / "a.csv", [FRICHES, *rows], ";"))
    assert "row 2, column laureat_fv" in caught.value.where


def test_real_fonds_friches(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "funded_projects" / "fonds_friches_france_relance_light.csv")
    assert len(dataset.table) == 1636
    assert set(dataset.table["theme"]) == {"land_recycling"}
    assert "Friche portuaire, aéroportuaire, routière, ou ferroviaire" in set(dataset.table["sector"])
    assert not dataset.table["sector"].str.contains("\x96|\t").any()
    assert dataset.table["region"].value_counts()["52"] == 104


def test_an_intervention_is_read_whatever_the_file(tmp_path: Path) -> None:
    for path in (
        write_csv(tmp_path / "a.csv", [LISTED, GOOD]),
        write_csv(tmp_path / "b.csv", [LISTED, GOOD], ";", "cp1252"),
        write_xlsx(tmp_path / "c.xlsx", {"Liste": [LISTED, GOOD]}),
    ):
        (dataset,) = read_file(path)
        row = dataset.table.iloc[0]
        assert (dataset.part, row["funder"]) == ("intervention Opérateur d'exemple", "Opérateur d'exemple")
        assert (row["amount_eur"], row["year"], row["commune"], row["department"]) == (1234.5, "2024", "49099", "49")
        assert (row["region"], row["place_doubt"]) == ("52", "")
        assert dataset.provenance.vintage == "2024"


def test_interventions_of_a_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "liste.gpkg"
    data = dict(zip(LISTED, [[value] for value in GOOD]))
    data["montant_eur"] = [1234.5]
    data["annee"] = [2024]
    gpd.GeoDataFrame(data, geometry=[shapely.Point(-0.88, 47.06)], crs=4326).to_crs(2154).to_file(path, layer="liste")
    (dataset,) = read_file(path)
    row = dataset.table.iloc[0]
    assert (row["amount_eur"], row["year"]) == (1234.5, "2024")
    assert (row.geometry.x, row.geometry.y) == (pytest.approx(-0.88), pytest.approx(47.06))


def test_interventions_of_a_table_without_geometry(tmp_path: Path) -> None:
    import pandas as pd
    import pyogrio

    path = tmp_path / "table.gpkg"
    pyogrio.write_dataframe(pd.DataFrame([GOOD], columns=LISTED), path, layer="liste")
    assert read_file(path)[0].table["project_id"].tolist() == ["1"]


def test_action_sheets_are_known_by_their_territory(tmp_path: Path) -> None:
    header = ["id_action", "intitule", "programme_ti", "id_ti", "porteur"]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [header, ["A1", "Exemple fictif", "2023-2027", "ti-5204", "X"]]))
    row = dataset.table.iloc[0]
    assert dataset.part == "ti_action 2023-2027 ti-5204"
    assert (row["programme"], row["beneficiary"], row["theme"]) == ("ti_action", "X", "territoires_industrie")
    assert (row["ti_programme"], row["territory_id"], row["place_doubt"]) == ("2023-2027", "ti-5204", "territory_only")
    with pytest.raises(PluginError) as caught:
        read_file(write_csv(tmp_path / "a.csv", [header, ["A1", "Exemple", "2018-2023", "ti-99999", "X"]]))
    assert "row 2, column id_ti: “ti-99999”" in caught.value.where


def test_every_fault_of_a_list_is_told_with_its_row_and_field(tmp_path: Path) -> None:
    bad = ["1", "", "Opérateur", "12", "beaucoup", "24", "4909", "49"]
    away = ["3", "Exemple", "Opérateur", "", "", "", "49099", "85"]
    with pytest.raises(PluginError, match="do not follow the layout") as caught:
        read_file(write_csv(tmp_path / "a.csv", [LISTED, GOOD, bad, away]))
    lines = caught.value.where.splitlines()
    for field in ("siren", "montant_eur", "annee", "id_intervention", "intitule"):
        assert any(f"row 3, column {field}" in line for line in lines), field
    assert any("row 4, column code_departement: “85”" in line for line in lines)
    assert [line for line in lines if "row 2" in line] == []
    assert "import the file again" in caught.value.todo


def test_faults_are_told_up_to_twenty(tmp_path: Path) -> None:
    rows = [[str(index), *GOOD[1:4], "beaucoup", *GOOD[5:]] for index in range(30)]
    with pytest.raises(PluginError, match="30 values") as caught:
        read_file(write_csv(tmp_path / "a.csv", [LISTED, *rows]))
    assert len(caught.value.where.splitlines()) == 21
    assert caught.value.where.endswith("and 10 more")


def test_half_a_position_is_a_fault(tmp_path: Path) -> None:
    header = [*LISTED, "longitude", "latitude"]
    with pytest.raises(PluginError) as caught:
        read_file(write_csv(tmp_path / "a.csv", [header, [*GOOD, "-0.88", ""]]))
    assert "longitude, latitude" in caught.value.where
    rows = [[*GOOD, "-0,88", "47,06"], ["2", *GOOD[1:6], "", "", "-0,88", "47,06"]]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", [header, *rows], ";"))
    assert dataset.table.geometry.iloc[0].y == 47.06
    assert dataset.table["place_doubt"].tolist() == ["", place_doubts.POINT_ONLY]


@pytest.mark.parametrize("name", ["interventions.csv", "fiches_actions_ti.csv"])
def test_the_templates_are_of_the_layout(tmp_path: Path, name: str) -> None:
    (dataset,) = read_file(RESOURCES / "templates" / name)
    assert len(dataset.table) == 2
    assert not [note for note in dataset.notes if "not used" in note]


def test_lists_live_side_by_side_in_a_workspace(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "workspace")
    import_file(workspace, relance(tmp_path / "a.csv", {}))
    for header, year in ((FONDS_VERT_2023, 2023), (FONDS_VERT_2024, 2024)):
        path = write_csv(tmp_path / f"fonds-vert-{year}.csv", [header, *fonds_vert_rows(header)], ";")
        import_file(workspace, path)
    import_file(workspace, write_csv(tmp_path / "c.csv", [LISTED, GOOD]))
    held = workspace.load("funded_projects")
    assert set(held.table["programme"]) == {"france_relance", "fonds_vert", "intervention"}
    assert held.table.geometry.notna().sum() == 1
    # A file may be subsidised in several years.
    assert len(held.table) == 1 + 3 + 3 + 1
    assert len(held.sources) == 4


@pytest.mark.parametrize(("text", "code"), [("1", "01"), ("2a", "2A"), ("974.0", "974"), ("988", "988"), ("NULL", "")])
def test_departments_as_files_write_them(text: str, code: str) -> None:
    assert project_rows.department(text) == code


@pytest.mark.parametrize("text", ["20", "99", "Maine-et-Loire"])
def test_what_is_no_department_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        project_rows.department(text)


def test_a_list_cut_short_is_told(tmp_path: Path) -> None:
    path = cut(relance(tmp_path / "a.csv", {}, {}, {}), 0.7)
    with pytest.raises(PluginError, match=r"a\.csv"):
        read_file(path)


@given(st.floats(0, 1e9, allow_nan=False), st.sampled_from([".", ","]), st.sampled_from(["", " €", " EUR"]))
def test_amounts_are_read_as_people_write_them(value: float, mark: str, unit: str) -> None:
    text = f"{value:,.2f}".replace(",", "\u202f").replace(".", mark) + unit
    assert project_rows.amount(text) == pytest.approx(value, abs=0.01)


@given(st.text())
def test_values_are_read_or_refused_and_nothing_else(text: str) -> None:
    made = project_rows
    parsers: tuple[Any, ...] = (made.amount, made.siren, made.year, made.commune, made.department, coordinates)
    for parse in parsers:
        with contextlib.suppress(ValueError):
            parse(text)
    assert "\t" not in kinds(text)
    assert project_rows.postcode(text) == "" or len(project_rows.postcode(text)) == 5


@given(st.lists(st.sampled_from([place_doubts.NAME_ONLY, place_doubts.NO_PLACE, ""])))
def test_doubts_of_a_cell_come_back(doubts: list[str]) -> None:
    assert place_doubts.split(place_doubts.joined(tuple(doubts))) == tuple(dict.fromkeys(d for d in doubts if d))
