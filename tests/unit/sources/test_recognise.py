from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.unit.sources.written import SQUARE, cut, write_csv, write_geojson, write_xlsx
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.sources.catalogue import catalogue
from ti_dataviz_plugin.sources.likeness import nearest
from ti_dataviz_plugin.sources.probe import probe
from ti_dataviz_plugin.sources.recognise import READERS, read_file, recognise

if TYPE_CHECKING:
    from pathlib import Path

BASINS = [["codgeo", "codbe", "libbe"], ["49099", "5205", "CHOLET"]]
CODES = [["former_code", "current_code", "former_name", "current_name", "kind"], ["49069", "49126", "Drain", "Orée", "x"]]


class Stopped:
    """A progress that was asked to stop."""

    def report(self, fraction: float, text: str = "") -> None:
        pass

    def cancelled(self) -> bool:
        return True


class Watched:
    """A progress that keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[float] = []

    def report(self, fraction: float, text: str = "") -> None:
        self.told.append(fraction)

    def cancelled(self) -> bool:
        return False


def test_every_reader_has_its_entry_in_the_catalogue_and_says_what_it_expects() -> None:
    ids = [reader.SOURCE_ID for reader in READERS]
    assert len(set(ids)) == len(ids)
    assert set(ids) <= set(catalogue())
    assert all(reader.EXPECTED and all(isinstance(text, str) for text in reader.EXPECTED) for reader in READERS)


def test_a_file_is_known_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "BMO_2024.xlsx", BASINS)
    assert recognise(probe(path)) == "employment_basins"
    path = write_xlsx(tmp_path / "communes.csv", {"s": CODES})
    assert recognise(probe(path)) == "commune_codes"


def test_another_source_than_the_one_asked_for_is_told(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", BASINS)
    with pytest.raises(PluginError, match="does not hold the data set") as caught:
        read_file(path, "labour_needs")
    assert "codgeo, codbe, libbe" in caught.value.where
    assert "xmet" in caught.value.todo
    assert catalogue()["employment_basins"].name() in caught.value.todo


def refused(path: Path) -> PluginError:
    with pytest.raises(PluginError, match="not recognised") as caught:
        read_file(path)
    return caught.value


def test_unknown_content_says_what_was_found_and_what_to_do(tmp_path: Path) -> None:
    error = refused(write_csv(tmp_path / "a.csv", [["couleur", "forme"], ["bleu", "rond"]]))
    assert "couleur, forme" in error.where
    assert error.todo.startswith("Its columns are those of no data set")
    assert "help" in error.todo


def test_unknown_content_names_what_it_comes_closest_to_and_what_it_lacks(tmp_path: Path) -> None:
    header = ["Code commune", "Nombre_d_établissements_2024", "effectifs_salaries_2024", "nom"]
    error = refused(write_csv(tmp_path / "a.csv", [header, ["49099", "3", "40", "x"]]))
    name = catalogue()["employment"].name()
    assert error.todo.startswith(f"It comes closest to: {name}, 3 of 4 columns, missing: code_ape")
    assert len(error.todo) < 700
    error = refused(write_csv(tmp_path / "b.csv", [["id_territoire", "lib_territoire"], ["ti-1", "x"]]))
    assert catalogue()["ti_members"].name() in error.todo


def test_a_file_of_many_columns_does_not_fill_the_message(tmp_path: Path) -> None:
    error = refused(write_csv(tmp_path / "a.csv", [[f"colonne {index}" for index in range(300)], ["x"] * 300]))
    assert "colonne 13, and 286 more" in error.where
    assert "colonne 14" not in error.where
    sheets = {f"feuille {index}": [["couleur", "forme"], ["bleu", "rond"]] for index in range(9)}
    error = refused(write_xlsx(tmp_path / "b.xlsx", sheets))
    assert "and 5 more" in error.where


def test_every_layout_is_worded_so_that_a_file_of_it_is_known(tmp_path: Path) -> None:
    """What messages say of a layout is compared with files: a header that it names must be found."""
    header = ["MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"]
    described = probe(write_csv(tmp_path / "a.csv", [header, ["31", "2016-01-01", *["x"] * 6]]))
    known = [(reader.SOURCE_ID, reader.EXPECTED) for reader in READERS]
    (first, *_others) = nearest(described, known)
    assert (first.source_id, first.missing, first.found) == ("commune_codes", (), 8)
    described.close()


def test_the_boundaries_can_be_asked_for_by_name(tmp_path: Path) -> None:
    properties = {"id_territoire": "ti-5204", "lib_territoire": "Choletais-Mauges", "liste_geo": "CA (200060010)"}
    path = write_geojson(tmp_path / "a.geojson", [(properties, SQUARE)])
    assert [dataset.source_id for dataset in read_file(path, "ti_boundaries")] == ["ti_members", "ti_boundaries"]
    path = write_csv(tmp_path / "a.csv", [list(properties), list(properties.values())])
    with pytest.raises(PluginError, match="does not hold the data set"):
        read_file(path, "ti_boundaries")


def test_an_unknown_source_lists_those_that_exist(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="no data set named bmo") as caught:
        read_file(write_csv(tmp_path / "a.csv", BASINS), "bmo")
    assert "labour_needs" in caught.value.todo


def test_a_reading_can_be_watched_and_stopped(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", BASINS)
    watched = Watched()
    read_file(path, progress=watched)
    assert watched.told == sorted(watched.told)
    assert watched.told[-1] == 1.0
    with pytest.raises(CancelledError):
        read_file(path, progress=Stopped())


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("bmo/ResMetBE19.xlsx", "labour_needs"),
        ("bmo/odis_bassin_emploi.csv", "employment_basins"),
        ("boundaries/communes.gpkg", "communes"),
        ("ti/ti_2018-2023.geojson", "ti_members"),
        ("friches/friches-standard-2024-10-sample.csv", "vacant_land"),
        ("friches/ardennes_ddt08_friches.geojson", "vacant_land"),
        ("employment/etablissements_par_taille_2014.csv", "establishments_by_size"),
        ("transport/sncf_liste-des-gares.csv", "stations"),
        ("hazards/icpe_etablissement_0063-03511.json", "installations"),
        ("hazards/icpe_sitesdetails_detailsites_2020-10-19.csv", "installations"),
        ("friches/cnig_sites_economiques/sites_economiques.gpkg", "economic_sites"),
        ("friches/cnig_sites_economiques/etablissement_exemple-valide.csv", "economic_sites"),
        ("funded_projects/fonds_friches_france_relance_light.csv", "funded_projects"),
        ("bmo/metiers_en_tension_mars_2024.csv", "tension_trades"),
        ("bmo/odis_Intitules_FAP2021.csv", "trade_names"),
        ("bmo/mobiville_table-correspondance-pcs-rome.csv", "trade_rome"),
    ],
)
def test_real_files_are_known_and_belong_to_one_reader(real_data: Path, name: str, source: str) -> None:
    described = probe(real_data / name)
    assert [reader.SOURCE_ID for reader in READERS if reader.matches(described)] == [source]
    described.close()


@pytest.mark.parametrize(
    "name",
    [
        "hazards/icpe_situation_0063-03511.json",
    ],
)
def test_real_files_of_other_kinds_are_refused(real_data: Path, name: str) -> None:
    with pytest.raises(PluginError) as caught:
        read_file(real_data / name)
    assert name.rpartition("/")[2] in str(caught.value)


@pytest.mark.parametrize("name", ["bmo/ResMetBE16.xlsx", "boundaries/communes.gpkg", "ti/ti_2023-2027.geojson"])
def test_real_files_cut_short_are_told(real_data: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name.rpartition("/")[2]
    shutil.copyfile(real_data / name, path)
    path.chmod(0o644)
    with pytest.raises(PluginError, match="damaged or cut short"):
        read_file(cut(path, 0.7))
