"""Objects that no file documents: one by one, and from a table whose every row has a fate."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from tests.unit.enrichment.conftest import CLERK
from tests.unit.geography.conftest import boundaries, communes, dataset
from tests.unit.sources.written import cut, write_ods, write_xlsx
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED
from ti_dataviz_plugin.enrichment.intake import (
    AGAIN,
    NEW,
    WRONG,
    addition,
    plan,
)  # fmt: skip
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.sheets import COLUMNS, ESTABLISHMENT, KINDS, SITE, match, read
from ti_dataviz_plugin.enrichment.standards import HEADCOUNTS, headcount_class, register_classes
from ti_dataviz_plugin.enrichment.subject import subject_of
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.projection import project_one
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """Raison sociale;Code NAF;Effectif;Commune;Longitude;Latitude;Remarque
Atelier de découpe;2562B;6 à 9 salariés;;-0,85;47,05;vu sur place
Scierie;16.10A;;La Tourlandry;;;
Atelier de découpe;2562B;6 à 9 salariés;;-0,85;47,05;vu sur place
Forge;44.99Z;;Cholet;;;
Moulin;;;Nulle-Part;;;
Four;;beaucoup;Cholet;;;
Chai;;;;200;95;
=CMD();;;Cholet;;;<script>
;;;Cholet;;;
"""


@pytest.fixture
def held(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "espace")
    workspace.add([dataset("communes", communes()), dataset("ti_boundaries", boundaries())])
    return workspace


def test_each_row_has_a_fate(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "créations.csv"
    path.write_text(TABLE, encoding="utf-8")
    sheet = read(path)
    atlas = open_atlas(held)
    matching = match([str(name) for name in sheet.rows.columns], ESTABLISHMENT)
    assert matching["name"] == "Raison sociale"
    assert matching["reason"] == "Remarque"

    fates = plan(sheet, matching, ESTABLISHMENT, atlas, CLERK)

    assert [fate.outcome for fate in fates] == [NEW, NEW, AGAIN, WRONG, WRONG, NEW, WRONG, NEW, WRONG]
    assert [fate.title for fate in fates][:2] == ["Atelier de découpe", "Scierie"]
    assert "La Tourlandry" in fates[1].why
    assert "44.99Z" in fates[3].why
    assert "Nulle-Part" in fates[4].why
    assert "“beaucoup” fits no class" in fates[5].why
    assert fates[5].contribution is not None
    assert fates[5].contribution.reason.endswith("Employees: beaucoup.")
    assert "local-" not in "".join(fate.why for fate in fates)  # a key tells nobody anything
    assert not (held.folder / FILE).exists()

    book = Book(held.folder / FILE)
    book.add([fate.contribution for fate in fates if fate.contribution is not None], CLERK)
    again = plan(sheet, matching, ESTABLISHMENT, atlas, CLERK, book.contributions())
    assert {fate.outcome for fate in again} == {AGAIN, WRONG}
    book.decide([one.uuid for one in book.contributions()], ACCEPTED, CLERK)
    table = open_atlas(held).table("economic_sites").set_index("name")
    assert table["activity"]["Atelier de découpe"] == "25.62B"
    assert table["commune"]["Atelier de découpe"] == "49099"
    assert table["commune"]["Scierie"] == "49301"
    assert set(table["producer"]) == {CLERK.organisation}


def test_a_vacant_site_is_added_too(held: Workspace) -> None:
    one = addition(SITE, {"site_name": "Friche", "status": "friche sans projet", "area_m2": "1 200"}, Point(-0.85, 47.05),
                   "vue", CLERK)  # fmt: skip

    Book(held.folder / FILE).add([one], CLERK)
    Book(held.folder / FILE).decide([one.uuid], ACCEPTED, CLERK)
    atlas = open_atlas(held)

    assert list(atlas.table("vacant_land")["area_m2"]) == [1200.0]
    subject = subject_of(atlas, "vacant_land", one.key)
    assert (subject.title, subject.version, subject.values["area_m2"]) == ("Friche", "", "1200")
    assert "friche reconvertie" in subject.allowed["status"]


def test_an_object_that_is_gone_cannot_be_corrected(held: Workspace) -> None:
    with pytest.raises(PluginError, match="not in the data"):
        subject_of(open_atlas(held), "vacant_land", "49099_9")
    with pytest.raises(PluginError, match="cannot be corrected"):
        subject_of(open_atlas(held), "communes", "49099")


def test_a_status_out_of_the_standard_is_refused() -> None:
    with pytest.raises(PluginError, match="standard"):
        addition(SITE, {"site_name": "Friche", "status": "très friche"}, Point(-0.85, 47.05), "vue", CLERK)


@given(st.sampled_from(KINDS), st.lists(st.text(max_size=12), max_size=12, unique=True))
def test_a_header_is_matched_once_at_most(kind: str, headers: list[str]) -> None:
    found = match(headers, kind)

    assert set(found) <= set(COLUMNS[kind])
    assert set(found.values()) <= set(headers)
    assert len(set(found.values())) == len(found)


@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_any_name_is_kept_as_it_is(name: str) -> None:
    if "\x00" in name:
        return
    one = addition(ESTABLISHMENT, {"name": name}, Point(-0.85, 47.05), "vue", CLERK)

    assert json.loads(one.proposed_value)["name"] == name.strip()


def _planned(held: Workspace, path: Path, kind: str = ESTABLISHMENT) -> list[tuple[str, str, str]]:
    sheet = read(path)
    found = match([str(name) for name in sheet.rows.columns], kind)
    return [(fate.title, fate.outcome, fate.why) for fate in plan(sheet, found, kind, open_atlas(held), CLERK)]


def test_titles_semicolons_and_latin_1_are_read(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "créations.csv"
    text = (
        "Recensement des créations 2026;;;\n;;;\nNom de l'entreprise;Code APE;Nombre de salariés;Commune;Effectif\n"
        "Chaudronnerie Échelle;25.62B - Mécanique industrielle;12;CHOLET;12\nScierie;16.10A;3;Cholet\n"
        "Forge;;;Cholet;6-9;de trop\n"
    )
    path.write_bytes(text.encode("cp1252"))
    sheet = read(path)
    assert list(sheet.rows.index) == [4, 5, 6]
    assert "row 3" in sheet.notes[0]
    fates = plan(sheet, match(list(sheet.rows.columns), ESTABLISHMENT), ESTABLISHMENT, open_atlas(held), CLERK)
    assert [fate.outcome for fate in fates] == [NEW, NEW, NEW]
    rows = [json.loads(fate.contribution.proposed_value) for fate in fates if fate.contribution is not None]
    assert [row.get("headcount") for row in rows] == ["10 à 19 salariés", None, "6 à 9 salariés"]
    assert [row.get("activity") for row in rows] == ["25.62B", "16.10A", None]
    assert [row.get("jobs") for row in rows] == ["12", "3", None]
    assert rows[0]["name"] == "Chaudronnerie Échelle"
    path.write_text("nom;nb salariés;commune\nForge;6 à 9;Cholet\n", encoding="utf-8")
    sheet = read(path)
    (fate,) = plan(sheet, match(list(sheet.rows.columns), ESTABLISHMENT), ESTABLISHMENT, open_atlas(held), CLERK)
    assert fate.contribution is not None
    assert json.loads(fate.contribution.proposed_value)["headcount"] == "6 à 9 salariés"


def test_coordinates_are_taken_as_people_write_them(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "places.csv"
    x, y = project_one(Point(-0.85, 47.05), 2154).coords[0]
    path.write_text(
        "nom;X L93;Y L93\n"
        f"Lambert;{x:.1f};{y:.1f}\nÀ l'envers;{y:.1f};{x:.1f}\nSwapped;47,05;-0,85\nDegrees;-0,85;47,05\n"
        "Sexagésimal;0°51'O;47°03'N\nMoitié;-0,85;\nOcéan;-20;40\n",
        encoding="utf-8",
    )
    fates = _planned(held, path)
    assert [outcome for _title, outcome, _why in fates] == [NEW, NEW, NEW, NEW, WRONG, WRONG, WRONG]
    assert "Lambert 93" in fates[0][2]
    assert "swapped" in fates[1][2]
    assert "swapped" in fates[2][2]
    assert "no numbers" in fates[4][2]
    assert "missing" in fates[5][2]
    assert "no commune held" in fates[6][2]
    path.write_text('nom,geo_point_2d\nPortail,"47.05, -0.85"\n', encoding="utf-8")
    assert [outcome for _title, outcome, _why in _planned(held, path)] == [NEW]


def test_an_address_or_a_merged_cell_says_what_it_lacks(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "adresses.csv"
    path.write_text(
        "nom;adresse;commune\nAtelier;12 rue des Forges 49300 Cholet Cedex;\nHangar;zone artisanale;\n"
        "Grange;;Cholet\nAnnexe;;\nAtelier;autre rue, 49300 CHOLET;\n",
        encoding="utf-8",
    )
    fates = _planned(held, path)
    assert [outcome for _title, outcome, _why in fates] == [NEW, WRONG, NEW, WRONG, AGAIN]
    assert "commune of its address" in fates[0][2]
    assert "names no postcode" in fates[1][2]
    assert "merged cells" in fates[3][2]
    path.write_text("nom;effectif;commune\nAtelier;3;Cholet\nATELIER;12;49099\n", encoding="utf-8")
    assert "stands in this commune already" in _planned(held, path)[1][2]


def test_values_that_no_column_holds_are_told(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(
        f"Nom de la friche;Surface (m²);Commune;URL\nA;-5;Cholet;\nB;12;Cholet;javascript:alert(1)\nC;1 200;Cholet;\n"
        f"{'D' * 5000};1;Cholet;\n",
        encoding="utf-8",
    )
    fates = _planned(held, path, SITE)
    assert [outcome for _title, outcome, _why in fates] == [WRONG, WRONG, NEW, WRONG]
    assert "below 0" in fates[0][2]
    assert "https" in fates[1][2]
    assert "too long" in fates[3][2]


def test_areas_in_hectares_are_told_by_the_header_or_the_cell(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text("Nom de la friche;Surface (ha);Commune\nA;1,2;Cholet\nB;500 m²;Cholet\nC;;Cholet\n", encoding="utf-8")
    sheet = read(path)
    fates = plan(sheet, match(list(sheet.rows.columns), SITE), SITE, open_atlas(held), CLERK)
    rows = [json.loads(fate.contribution.proposed_value) for fate in fates if fate.contribution is not None]
    assert [row.get("area_m2") for row in rows] == ["12000", "500", None]


def test_the_sheet_with_known_headers_is_read(tmp_path: Path) -> None:
    path = write_xlsx(
        tmp_path / "classeur.xlsx",
        {
            "Notice": [["Mode d'emploi"], *[[f"ligne {number}"] for number in range(40)]],
            "Liste": [["Entreprises", "", ""], ["Nom", "NAF", "Commune"], ["Forge", "25.50A", "Cholet"]],
        },
    )
    sheet = read(path)
    assert list(sheet.rows.columns) == ["Nom", "NAF", "Commune"]
    assert sheet.rows.to_numpy().tolist() == [["Forge", "25.50A", "Cholet"]]
    assert "Liste" in sheet.notes[-1]


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    for name, content in (("texte.csv", b"rien que des mots\n"), ("page.csv", b"%PDF-1.4"), ("nom.csv", b"nom;commune\n")):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(PluginError):
            read(path)


@given(st.lists(st.lists(st.text(max_size=8), max_size=6), max_size=8))
def test_any_rows_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("csv") / "essai.csv"
    path.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8", errors="replace")
    try:
        sheet = read(path)
    except PluginError:
        return
    assert len(set(sheet.rows.columns)) == len(sheet.rows.columns)
    assert sheet.rows.map(lambda cell: isinstance(cell, str)).all(axis=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", "10 à 19 salariés"), ("12.0", "10 à 19 salariés"), ("0", "0 salarié"), ("2", "1 ou 2 salariés"),
        ("1 250 salariés", "1 000 à 1 999 salariés"), ("10-19", "10 à 19 salariés"), ("6 a 9", "6 à 9 salariés"),
        ("15000", "10 000 salariés et plus"), ("10-20", "10-20"), ("01", "01"), ("-3", "-3"), ("plus de 50", "plus de 50"),
        ("", ""), ("12 à 15 salariés", "10 à 19 salariés"), ("de 12 à 15", "10 à 19 salariés"),
        ("12/15 ETP", "10 à 19 salariés"),
        ("entre 3 et 5 pers.", "3 à 5 salariés"), ("12,5 ETP", "10 à 19 salariés"), ("8 à 12", "8 à 12"), ("< 10", "< 10"),
        ("50+", "50+"), ("moins de 10", "moins de 10"), ("environ 20", "environ 20"), ("15 à 12", "15 à 12"),
        ("0,5", "0,5"), ("une dizaine", "une dizaine"), ("1 000 à 1 500", "1 000 à 1 999 salariés"),
    ],
)  # fmt: skip
def test_a_number_of_employees_becomes_a_class_of_the_register(text: str, expected: str) -> None:
    assert headcount_class(text) == expected


@pytest.mark.parametrize("text", HEADCOUNTS)
def test_a_class_of_the_register_stays_as_it_is(text: str) -> None:
    assert headcount_class(text) == text


@given(st.integers(min_value=0, max_value=10**6))
def test_the_class_of_a_number_holds_it(employees: int) -> None:
    numbers = [int(each) for each in re.findall(r"\d+", headcount_class(str(employees)).replace(" ", ""))]
    assert numbers[0] <= employees
    if len(numbers) == 2:
        assert employees <= numbers[1]


@given(st.integers(min_value=0, max_value=20_000), st.integers(min_value=0, max_value=20_000))
def test_a_class_holds_both_ends_of_a_range(low: int, high: int) -> None:
    found = headcount_class(f"{low} à {high} salariés")
    if found in HEADCOUNTS:
        ends = [int(each) for each in re.findall(r"\d+", found.replace(" ", ""))]
        assert ends[0] <= low <= high
        assert len(ends) == 1 or high <= ends[-1]


def test_a_column_of_codes_of_the_register_is_read_as_codes(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sirene.csv"
    path.write_text("Nom;Tranche effectif;Commune\nA;12;Cholet\nB;01;Cholet\nC;NN;Cholet\n", encoding="utf-8")
    sheet = read(path)
    matching = match(list(sheet.rows.columns), ESTABLISHMENT)
    fates = plan(sheet, matching, ESTABLISHMENT, open_atlas(held), CLERK)
    rows = [json.loads(fate.contribution.proposed_value) for fate in fates if fate.contribution is not None]
    assert [row.get("headcount") for row in rows] == ["20 à 49 salariés", "1 ou 2 salariés", None]
    assert register_classes(["12", "21"]) == {}  # they may be employees


def test_a_workbook_of_libreoffice_is_read(held: Workspace, tmp_path: Path) -> None:
    rows = [
        ["Recensement des ateliers 2026", "", "", ""],
        ["Établissement", "", "Localisation", ""],
        ["Nom de l'entreprise", "Nb emplois ETP", "CP", "Commune"],
        ["Forge & Cie", "12 à 15", "49300", "CHOLET"],
        ["Scierie", "n.c.", "49300", "cholet"],
    ]
    path = write_ods(tmp_path / "ateliers.ods", {"Lisez-moi": [["Tenu par le service"]], "Ateliers": rows})
    sheet = read(path)
    assert list(sheet.rows.index) == [4, 5]
    assert list(sheet.rows.columns) == rows[2]
    matching = match(list(sheet.rows.columns), ESTABLISHMENT)
    fates = plan(sheet, matching, ESTABLISHMENT, open_atlas(held), CLERK)
    assert [(fate.title, fate.outcome) for fate in fates] == [("Forge & Cie", NEW), ("Scierie", NEW)]
    assert fates[0].contribution is not None
    assert json.loads(fates[0].contribution.proposed_value)["headcount"] == "10 à 19 salariés"
    cut(path, 0.6)
    with pytest.raises(PluginError):
        read(path)


def test_a_former_commune_is_that_which_it_has_joined(held: Workspace, tmp_path: Path) -> None:
    merged = pd.DataFrame(
        [["49253", "49099", "Le Puy-Saint-Bonnet", "Cholet", "commune-associee"]], columns=list(TABLES["commune_codes"])
    )
    held.add([dataset("commune_codes", merged)])
    path = tmp_path / "anciennes.csv"
    path.write_text(
        "nom;cp;commune\nForge;49300;Le Puy St Bonnet\nMoulin;44190;le-puy-saint-bonnet\nFour;;{x}\n", encoding="utf-8"
    )
    fates = _planned(held, path)
    assert [outcome for _title, outcome, _why in fates] == [NEW, NEW, WRONG]
    assert "placed within Cholet, of which Le Puy St Bonnet has become part" in fates[0][2]


def test_what_is_read_of_a_number_of_employees_is_said(held: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "effectifs.csv"
    path.write_text("Nom;Effectif;Commune\nScierie;12;Cholet\n", encoding="utf-8")
    sheet = read(path)
    (fate,) = plan(sheet, match(["Nom", "Effectif", "Commune"], ESTABLISHMENT), ESTABLISHMENT, open_atlas(held), CLERK)
    assert fate.contribution is not None
    assert json.loads(fate.contribution.proposed_value)["headcount"] == "10 à 19 salariés"
    assert "“12” is read as “10 à 19 salariés”" in fate.why
