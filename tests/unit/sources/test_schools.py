"""Schools that teach trades, and training bodies."""

from __future__ import annotations

import builtins
import math
from pathlib import Path
from typing import Any

import pytest

from tests.unit.sources.written import cut, write_csv, write_xlsx
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources import parquet, schools
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.reference import RESOURCES
from ti_dataviz_plugin.sources.tables import TABLES

HEADER = [
    "identifiant_de_l_etablissement", "nom_etablissement", "type_etablissement", "libelle_nature", "statut_public_prive",
    "code_commune", "nom_commune", "voie_professionnelle", "apprentissage", "nombre_d_eleves", "latitude", "longitude",
]  # fmt: skip
LYCEE = [
    "0490001A", "Lycée fictif", "Lycée", "LYCEE PROFESSIONNEL", "Public", "49099", "Cholet", "1", "0",
    "812", "47.06", "-0.88",
]  # fmt: skip
PRIMARY = ["0490002B", "École fictive", "Ecole", "ECOLE MATERNELLE", "Privé", "1004", "X", "0", "0", "", "46.0", "5.3"]
WORKSHOP = ["0490003C", "Ecole de production fictive", "Collège", "", "Privé", "49099", "Cholet", "", "", "", "", ""]

BODIES = [
    "siren", "siretetablissementdeclarant", "denomination", "adressephysiqueorganismeformation_ville",
    "adressephysiqueorganismeformation_codepostal", "adressephysiqueorganismeformation_coderegion",
    "certifications_actionsdeformation", "certifications_bilansdecompetences",
    "certifications_actionsdeformationparapprentissage",
    "informationsdeclarees_specialitesdeformation_codespecialite1",
    "informationsdeclarees_specialitesdeformation_codespecialite2",
]  # fmt: skip
BODY = ["12345678", "12345678000011", "Organisme fictif", "Cholet", "1300", "52", "true", "false", "true", "254", "250"]


def _directory(folder: Path, *rows: list[Any], header: list[str] | None = None) -> Path:
    return write_csv(folder / "annuaire.csv", [header or HEADER, *rows], ";", "utf-8-sig")


def test_the_directory_keeps_what_can_teach_a_trade(tmp_path: Path) -> None:
    (dataset,) = read_file(_directory(tmp_path, LYCEE, PRIMARY, WORKSHOP))
    table = dataset.table
    assert (dataset.source_id, dataset.part) == ("schools", "")
    assert list(table.columns) == list(TABLES["schools"])
    assert table["uai"].tolist() == ["0490001A", "0490003C"]
    first, second = table.iloc[0], table.iloc[1]
    assert (first["kind"], first["status"], first["vocational"], first["apprenticeship"]) == (
        "LYCEE PROFESSIONNEL", "public", "yes", "no",
    )  # fmt: skip
    assert (first["students"], first.geometry.x, first.geometry.y) == (812, -0.88, 47.06)
    assert (second["kind"], second["vocational"]) == (schools.PRODUCTION_KIND, "")
    assert math.isnan(second["students"])
    assert second.geometry is None
    assert any("teach no trade" in note for note in dataset.notes)
    assert any("not on the map" in note for note in dataset.notes)


def test_what_the_file_does_not_say_stays_unknown(tmp_path: Path) -> None:
    kept = [place for place, name in enumerate(HEADER) if name not in ("voie_professionnelle", "apprentissage")]
    rows = [[row[place] for place in kept] for row in (HEADER, LYCEE)]
    (dataset,) = read_file(_directory(tmp_path, rows[1], header=rows[0]))
    assert dataset.table[["vocational", "apprenticeship"]].to_numpy().tolist() == [["", ""]]
    assert sum("is not known" in note for note in dataset.notes) == 2


def test_a_place_may_be_one_text_latitude_first(tmp_path: Path) -> None:
    header = [*HEADER[:-2], "position"]
    (dataset,) = read_file(_directory(tmp_path, [*LYCEE[:-2], "47.06, -0.88"], header=header))
    assert (dataset.table.geometry.x[0], dataset.table.geometry.y[0]) == (-0.88, 47.06)
    with pytest.raises(PluginError, match="has no column longitude"):
        read_file(_directory(tmp_path, LYCEE[:-2], header=HEADER[:-2]))


@pytest.mark.parametrize(
    ("place", "value", "column"),
    [(0, "049", "identifiant_de_l_etablissement"), (4, "Mixte", "statut_public_prive"), (5, "Cholet", "code_commune"),
     (7, "peut-être", "voie_professionnelle"), (9, "beaucoup", "nombre_d_eleves"), (10, "nord", "latitude")],
)  # fmt: skip
def test_a_wrong_value_is_told_with_its_row(tmp_path: Path, place: int, value: str, column: str) -> None:
    wrong = [value if number == place else cell for number, cell in enumerate(LYCEE)]
    with pytest.raises(PluginError, match="cannot be read") as caught:
        read_file(_directory(tmp_path, ["0490009Z", *LYCEE[1:]], wrong))
    assert caught.value.where == f"annuaire.csv, row 3, column {column}"


def test_several_sites_of_a_school_count_once(tmp_path: Path) -> None:
    (dataset,) = read_file(_directory(tmp_path, LYCEE, [LYCEE[0], "Annexe", *LYCEE[2:]]))
    assert dataset.table["name"].tolist() == ["Lycée fictif"]
    assert "0490001A" in dataset.notes[-1]


def test_the_production_schools_that_come_with_the_plugin() -> None:
    carried = schools.builtin()
    (dataset,) = read_file(RESOURCES / "ecoles_de_production.csv")
    assert dataset.table.drop(columns="geometry").equals(carried.table.drop(columns="geometry"))
    assert dataset.table.geometry.geom_equals(carried.table.geometry).all()
    assert len(carried.table) == 43
    cholet = carried.table.set_index("uai").loc["0492486L"]
    assert (cholet["source"], cholet["kind"]) == (schools.PRODUCTION, schools.PRODUCTION_KIND)
    assert "not the official list" in carried.notes[0]
    assert dataset.part == schools.PRODUCTION_PART


def test_a_parquet_file_is_refused_plainly_where_nothing_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_gdal_reads", lambda: False)
    importing = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name.startswith("pyarrow"):
            raise ImportError(name)
        return importing(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    path = tmp_path / "annuaire.parquet"
    path.write_bytes(b"PAR1" + b"\x00" * 20 + b"PAR1")
    with pytest.raises(PluginError, match="Parquet format") as caught:
        read_file(path)
    assert "CSV" in caught.value.todo
    assert "pyarrow" in caught.value.todo
    with pytest.raises(PluginError, match="cut short"):
        read_file(cut(path, 0.8))


def test_the_real_directory(real_data: Path) -> None:
    path = real_data / "training" / "annuaire_ecoles_france_mini.parquet"
    if not parquet._gdal_reads():
        pytest.importorskip("pyarrow", reason="neither GDAL nor pyarrow reads Parquet here")
    (dataset,) = read_file(path)
    assert len(dataset.table) == 6263
    assert dataset.table["uai"].is_unique
    cholet = dataset.table.set_index("uai").loc["0492486L"]
    assert cholet["kind"] == schools.PRODUCTION_KIND
    assert (round(cholet.geometry.x, 6), round(cholet.geometry.y, 6)) == (-0.868687, 47.048671)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_training_bodies(tmp_path: Path, kind: str) -> None:
    rows = [BODIES, BODY, BODY]
    path = write_csv(tmp_path / "a.csv", rows, ";") if kind == "csv" else write_xlsx(tmp_path / "a.xlsx", {"s": rows})
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["training_bodies"])
    assert dataset.table.to_numpy().tolist() == [
        ["012345678", "12345678000011", "Organisme fictif", "01300", "Cholet", "52",
         "actionsdeformation|actionsdeformationparapprentissage", "254|250"],
    ]  # fmt: skip
    assert len(dataset.notes) == 1


@pytest.mark.parametrize(("place", "value"), [(0, "siren"), (1, "12"), (5, "Pays de la Loire")])
def test_a_wrong_code_of_a_body_is_told(tmp_path: Path, place: int, value: str) -> None:
    wrong = [value if number == place else cell for number, cell in enumerate(BODY)]
    if place == 1:
        wrong[1] = "12-3"
    with pytest.raises(PluginError, match="cannot be read") as caught:
        read_file(write_csv(tmp_path / "a.csv", [BODIES, BODY, wrong], ";"))
    assert caught.value.where == f"a.csv, row 3, column {BODIES[place]}"


def test_a_missing_column_of_bodies_is_named(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="adressephysiqueorganismeformation_ville"):
        read_file(write_csv(tmp_path / "a.csv", [BODIES[:3], BODY[:3]]))
