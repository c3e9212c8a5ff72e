from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.sources.written import POINT, SQUARE, write_csv, write_geojson
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES
from ti_dataviz_plugin.sources.ti_members import codes_of, kind_of, named, pairs_of

if TYPE_CHECKING:
    from pathlib import Path

MAUGES = ("200060010", "CA Mauges Communauté", "EPCI")
CHOLET = ("200071678", "CA Agglomération du Choletais", "EPCI")
PHASE_1 = {"id_ti": "ti-5202", "lib_ti": "Choletais-Mauges"}
PHASE_2 = {"id_territoire": "ti-5204", "lib_territoire": "Choletais-Mauges\u00a0"}


@pytest.mark.parametrize("old", [False, True])
@pytest.mark.parametrize(("code", "programme"), [("ti-5202", "2018-2023"), ("ti-5204", "2023-2027")])
def test_lists_of_groupings_of_both_programmes(tmp_path: Path, code: str, programme: str, old: bool) -> None:
    header = ["id_ti", "lib_ti", "siren_groupement", "lib_groupement", "nature_juridique"]
    if old:
        header[2:4] = ["siren_epci", "lib_epci"]
    rows = [header, [code, "Choletais-Mauges\u00a0", *MAUGES[:2], "CA"], [code, "Choletais-Mauges", *CHOLET[:2], "CA"]]
    (dataset,) = read_file(write_csv(tmp_path / "liste.csv", rows))
    assert (dataset.source_id, dataset.part, dataset.provenance.vintage) == ("ti_members", programme, programme)
    assert list(dataset.table.columns) == list(TABLES["ti_members"])
    assert dataset.table.to_numpy().tolist() == [
        [programme, code, "Choletais-Mauges", *MAUGES],
        [programme, code, "Choletais-Mauges", *CHOLET],
    ]


def test_polygons_of_the_first_programme(tmp_path: Path) -> None:
    lists = {"lib_groupement": f"{MAUGES[1]}, {CHOLET[1]}", "siren_groupement": f"{MAUGES[0]}, {CHOLET[0]}"}
    carros = {"id_ti": "ti-9303", "lib_ti": "Carros", "lib_groupement": "Carros", "siren_groupement": "210600334"}
    path = write_geojson(tmp_path / "ti.geojson", [({**PHASE_1, **lists}, SQUARE), (carros, POINT)])
    members, boundaries = read_file(path)
    assert members.table["member_code"].tolist() == [MAUGES[0], CHOLET[0], "210600334"]
    assert members.table["member_name"].tolist() == [MAUGES[1], CHOLET[1], "Carros"]
    assert members.table["member_kind"].tolist() == ["EPCI", "EPCI", "commune"]
    assert any("single communes: Carros" in note for note in members.notes)
    assert (boundaries.source_id, boundaries.part) == ("ti_boundaries", "2018-2023")
    assert boundaries.table.geometry.geom_type.tolist() == ["Polygon", "Point"]
    assert any("Carros (ti-9303)" in note for note in boundaries.notes)
    assert boundaries.provenance.source_id == "ti_boundaries"


def test_polygons_of_the_second_programme(tmp_path: Path) -> None:
    pairs = {"liste_geo": f"{MAUGES[1]} ({MAUGES[0]}); {CHOLET[1]} ({CHOLET[0]})"}
    members, boundaries = read_file(write_geojson(tmp_path / "ti.geojson", [({**PHASE_2, **pairs}, SQUARE)]))
    assert (members.part, boundaries.part) == ("2023-2027", "2023-2027")
    assert members.table["territory_name"].tolist() == ["Choletais-Mauges"] * 2
    assert members.table[["member_code", "member_name", "member_kind"]].to_numpy().tolist() == [list(MAUGES), list(CHOLET)]


def test_the_list_by_commune_of_cdc_gives_each_member_once(tmp_path: Path) -> None:
    header = ["id_ti", "lib_ti", "Code Officiel Région", "Code Officiel EPCI", "Nom Officiel EPCI", "geom"]
    line = ["ti-5202", "Choletais-Mauges", "52"]
    rows = [header, [*line, *MAUGES[:2], "x" * 200_000], [*line, *MAUGES[:2], "y"], [*line, *CHOLET[:2], "z"]]
    (dataset,) = read_file(write_csv(tmp_path / "cdc.csv", rows, ";"))
    assert dataset.part == "2018-2023"
    assert dataset.table["member_code"].tolist() == [MAUGES[0], CHOLET[0]]
    assert any(note.startswith("1 rows repeated") for note in dataset.notes)


def test_a_list_of_both_programmes_gives_one_table_each(tmp_path: Path) -> None:
    header = ["programme", "territory_id", "territory_name", "member_siren", "member_name"]
    rows = [
        header,
        ["2018-2023", "ti-5202", "Choletais-Mauges", MAUGES[0], ""],
        ["2023-2027", "ti-5204", "Choletais-Mauges", *MAUGES[:2]],
    ]
    first, second = read_file(write_csv(tmp_path / "a.csv", rows))
    assert (first.part, second.part) == ("2018-2023", "2023-2027")
    assert first.table["member_name"].tolist() == [MAUGES[1]]


def test_a_list_without_a_sign_of_its_programme_is_refused(tmp_path: Path) -> None:
    rows = [["id_ti", "lib_ti", "siren_groupement"], ["ti-5204", "Choletais", MAUGES[0]]]
    with pytest.raises(PluginError, match=r"programme of the file liste\.csv cannot be told") as caught:
        read_file(write_csv(tmp_path / "liste.csv", rows))
    assert "1 territories" in caught.value.where


def test_the_number_of_territories_tells_the_programme_of_a_list_without_names(tmp_path: Path) -> None:
    for count, programme in ((149, "2018-2023"), (183, "2023-2027")):
        rows = [["id_ti", "siren_groupement"], *[[f"ti-{number:04d}", "200060010"] for number in range(count)]]
        (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows))
        assert dataset.part == programme


@pytest.mark.parametrize(
    ("header", "row", "column"),
    [
        (["id_ti", "lib_ti", "siren_epci", "lib_epci"], ["ti-5202", "Choletais-Mauges", "49CHOLET", "x"], "siren_epci"),
        (["id_territoire", "lib_territoire", "liste_geo"], ["ti-5204", "Choletais-Mauges", "CA sans code"], "liste_geo"),
        (["id_ti", "lib_ti", "siren_epci", "lib_epci"], ["5202", "Choletais-Mauges", MAUGES[0], "x"], "id_ti"),
    ],
)
def test_a_wrong_value_is_told_with_its_row_and_column(
    tmp_path: Path, header: list[str], row: list[str], column: str
) -> None:
    with pytest.raises(PluginError, match="cannot be read") as caught:
        read_file(write_csv(tmp_path / "a.csv", [header, row]))
    assert caught.value.where == f"a.csv, row 2, column {column}"


def test_kinds_of_members() -> None:
    assert kind_of("200057990", "Boucle Nord de Seine") == "EPT"
    assert kind_of("200000000", "EPT quelconque") == "EPT"
    assert kind_of("212301907", "Beissat") == "commune"
    assert kind_of("249710062", "CA du Nord Basse-Terre") == "EPCI"
    assert kind_of("123456789", "x") == ""


def test_commas_within_names_do_not_shift_them() -> None:
    codes = codes_of("200000001, 200000002, 200000003")
    names = "CC Vendée, Sèvre, Autise, CC du Pays des Herbiers, CA de Béthune-Bruay, Artois-Lys Romane"
    assert [name for _code, name in named(codes, names)] == [
        "CC Vendée, Sèvre, Autise",
        "CC du Pays des Herbiers",
        "CA de Béthune-Bruay, Artois-Lys Romane",
    ]
    assert named(codes[:2], "un, deux, trois") == codes[:2]
    assert named(codes[:1], "un, deux") == [("200000001", "un, deux")]


NAMES = st.text(alphabet="abcÉé -'’()–,0123456789", min_size=1, max_size=20).map(str.strip).filter(bool)
SIRENS = st.integers(0, 999_999_999).map(lambda number: f"{number:09d}")


@given(st.lists(st.tuples(SIRENS, NAMES), min_size=1, max_size=6))
def test_what_is_written_as_liste_geo_is_read_back(members: list[tuple[str, str]]) -> None:
    # A name that ends like a code in brackets could not be told from the code itself.
    members = [(code, name.replace("(", "[")) for code, name in members]
    assert pairs_of("; ".join(f"{name} ({code})" for code, name in members)) == members
    assert pairs_of(";".join(f"{name}\u00a0( {code} ) " for code, name in members)) == members


@given(st.text(alphabet="ab();, 0123456789", max_size=30))
def test_any_text_is_members_with_codes_or_is_refused(text: str) -> None:
    for parse in (pairs_of, codes_of):
        try:
            found = parse(text)
        except ValueError:
            continue
        assert found
        assert all(len(code) == 9 and code.isdigit() for code, _name in found)


@pytest.mark.parametrize(
    ("name", "programme", "territories", "couples", "kinds"),
    [
        ("ti_2018-2023.geojson", "2018-2023", 149, 588, {"EPCI": 547, "EPT": 3, "commune": 38}),
        ("ti_2023-2027.geojson", "2023-2027", 183, 641, {"EPCI": 626, "EPT": 3, "commune": 12}),
    ],
)
def test_real_polygons_give_the_known_figures(
    real_data: Path, name: str, programme: str, territories: int, couples: int, kinds: dict[str, int]
) -> None:
    members, boundaries = read_file(real_data / "ti" / name)
    table = members.table
    assert (members.part, len(table), table["territory_id"].nunique()) == (programme, couples, territories)
    assert table["member_kind"].value_counts().to_dict() == kinds
    assert (table["member_name"] != "").all()
    assert not table["territory_name"].str.contains("\u00a0").any()
    assert len(boundaries.table) == territories
    degenerate = ~boundaries.table.geometry.geom_type.isin(["Polygon", "MultiPolygon"])
    assert degenerate.sum() == (5 if territories == 149 else 0)
    assert table.groupby("territory_id").size().max() == (19 if territories == 149 else 20)
