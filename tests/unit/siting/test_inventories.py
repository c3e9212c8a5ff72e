"""Inventories of the CNIG written from a ranking, and read again."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pytest
import shapely

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.siting.candidates import of_layer
from ti_dataviz_plugin.siting.inventories import ECONOMIC, FRICHES, economic, write_inventory
from ti_dataviz_plugin.siting.ranking import Ranking, rank_sites
from ti_dataviz_plugin.siting.study import Criterion, Rule, Study
from ti_dataviz_plugin.siting.values import ValueFunction
from ti_dataviz_plugin.sources import cnig
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import _box, _layer, _store

if TYPE_CHECKING:
    from pathlib import Path

STUDY = Study(
    title="Atelier",
    area_m2=(1_000.0, 20_000.0),
    rules=(Rule("area"),),
    criteria=(Criterion("area", ValueFunction("linear", ((0, 0), (20_000, 1)), unit="m²")),),
    draws=100,
)


@pytest.fixture(scope="module")
def ranking(siting_atlas: Atlas) -> Ranking:
    return rank_sites(siting_atlas, STUDY)


def test_vacant_land_is_written_in_the_words_of_the_standard(siting_atlas: Atlas, ranking: Ranking, tmp_path: Path) -> None:
    path = tmp_path / "friches.gpkg"
    report = write_inventory(siting_atlas, ranking, FRICHES, path)
    table = gpd.read_file(path, layer=cnig.FRICHES)
    assert table.crs.to_epsg() == 2154
    assert table["site_id"].tolist() == ranking.table.loc[ranking.table["rank"] > 0, "site_id"].tolist()
    assert "49099_small" not in set(table["site_id"])  # excluded: too small
    assert table.set_index("site_id").loc["49099_far", "unite_fonciere_surface"] == 12_000
    found = {finding.field for finding in cnig.validate(table, cnig.schema(cnig.FRICHES))}
    assert found == {"site_identif_date", "site_actu_date", "comm_nom", "source_nom"}  # the test's table does not tell them
    assert any("site_identif_date" in line for line in report)
    areas = table.set_index("site_id")["unite_fonciere_surface"]
    assert areas["49099_far"] == 12_000  # 12 000,4 m² in the source: the standard takes whole numbers
    assert areas.isna()["49099_unknown"]
    (back,) = read_file(path, "vacant_land")  # what is written is read again as what it was
    held = back.table.set_index("site_id").loc[table["site_id"]]
    told = siting_atlas.table("vacant_land").set_index("site_id").loc[table["site_id"]]
    for name in ("site_name", "pollution", "building_state", "zone_type", "commune"):
        assert held[name].tolist() == told[name].tolist()
    assert held.geometry.distance(told.geometry).max() < 1e-6


def test_plots_lead_to_the_page_of_their_vacant_land(siting_atlas: Atlas, ranking: Ranking, tmp_path: Path) -> None:
    path = tmp_path / "sites.gpkg"
    report = write_inventory(siting_atlas, ranking, ECONOMIC, path)
    table = gpd.read_file(path, layer=cnig.PLOT).set_index("terr_id")
    page = "https://cartofriches.cerema.fr/cartofriches/?site=49099_good"
    assert table.loc["49099_good", "terr_url_cartofriches"] == page
    findings = cnig.validate(table.reset_index(), cnig.schema(cnig.PLOT))
    assert not [finding for finding in findings if finding.field == "terr_url_cartofriches"]
    assert table.loc["49099_good"].geometry.area == pytest.approx(10_000, rel=1e-3)
    assert table.loc["49099_unknown"].geometry is None  # a point is no surface
    assert any("terr_maitrise_fonc" in line for line in report)


PAGE = "https://cartofriches.cerema.fr/cartofriches/?site=49099_9"


@pytest.fixture
def parks(tmp_path: Path) -> Atlas:
    """Return an economic site in Maine-et-Loire with two plots, and two others in La Réunion."""
    workspace = Workspace(tmp_path / "w")
    island = gpd.GeoSeries([shapely.box(340_000, 7_660_000, 340_100, 7_660_100)], crs=2975).to_crs(4326).iloc[0]
    rows = [
        ("site", "S1", "P1", "Parc A", 40_000.0, "", _box(0, 0, 200, 200)),
        ("plot", "T1", "S1", "", 5_000.0, PAGE, _box(0, 0, 50, 100)),
        ("plot", "T2", "S1", "", 5_000.0, "", _box(60, 0, 50, 100).centroid),
        ("establishment", "E1", "T1", "Atelier", math.nan, "", _box(10, 0, 1, 1)),
        ("site", "S2", "", "Île A", 10_000.0, "", island),
        ("site", "S3", "", "Île B", 10_000.0, "", island),
    ]
    columns = ["object_kind", "object_id", "parent_id", "name", "area_m2", "url"]
    _store(workspace, "economic_sites", _layer(rows, columns).assign(water="oui", commune="49099", state="Existant"))
    return Atlas(workspace)


def test_economic_sites_and_their_plots_are_two_tables_of_the_standard(parks: Atlas, tmp_path: Path) -> None:
    study = replace(STUDY, sites=("economic_sites",), area_m2=(1_000.0, 50_000.0))
    ranking = rank_sites(parks, study)
    path = tmp_path / "sites.gpkg"
    report = write_inventory(parks, ranking, ECONOMIC, path)
    sites, plots = (gpd.read_file(path, layer=name) for name in (cnig.SITE, cnig.PLOT))
    assert sites["site_id"].tolist() == ranking.table.loc[ranking.table["site_id"].str.startswith("S"), "site_id"].tolist()
    assert set(plots["terr_id"]) == {"T1", "T2"}
    told = plots.set_index("terr_id")
    assert (told.loc["T1", "site_id"], told.loc["T1", "terr_url_cartofriches"]) == ("S1", PAGE)
    assert not told.loc["T2", "terr_url_cartofriches"]
    assert told.loc["T2"].geometry is None  # a point is no surface
    assert sites.set_index("site_id").loc["S1", ["site_nom", "reseau_eau_potable", "pole_id"]].tolist() == [
        "Parc A",
        "oui",
        "P1",
    ]
    # Each table is in the legal projection of most of its rows.
    assert (sites.crs.to_epsg(), plots.crs.to_epsg()) == (2975, 2154)
    assert sites.set_index("site_id").loc["S2"].geometry.area == pytest.approx(10_000, rel=1e-6)
    assert any("site_epci_siren" in line for line in report)
    with pytest.raises(PluginError, match="None of the ranked sites"):
        write_inventory(parks, ranking, FRICHES, tmp_path / "friches.gpkg")


def test_a_site_that_cartofriches_does_not_know_has_no_page_there(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    rows = [
        (key, 5_000.0, _box(300 * place, 0, 50, 100)) for place, key in enumerate(("2A004_17", "local-5f2c", "49099_1-b"))
    ]
    _store(workspace, "vacant_land", _layer(rows, ["site_id", "area_m2"]).assign(commune="49099"))
    plots = economic(Atlas(workspace), rank_sites(Atlas(workspace), STUDY))[cnig.PLOT].set_index("terr_id")
    assert plots["terr_url_cartofriches"].to_dict() == {
        "2A004_17": f"{PAGE[:-7]}2A004_17",
        "local-5f2c": "",
        "49099_1-b": "",
    }


def test_sites_of_a_layer_belong_in_no_inventory(siting_atlas: Atlas, ranking: Ranking, tmp_path: Path) -> None:
    layer = gpd.GeoDataFrame({"nom": ["a", "b"], "area_m2": [2e3, 3e3]}, geometry=ranking.table.geometry.head(2), crs=4326)
    own = rank_sites(siting_atlas, STUDY, of_layer(layer, "nom"))
    for standard in (FRICHES, ECONOMIC):
        with pytest.raises(PluginError, match="None of the ranked sites"):
            write_inventory(siting_atlas, own, standard, tmp_path / "x.gpkg")
    assert not (tmp_path / "x.gpkg").exists()
