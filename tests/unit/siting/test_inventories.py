"""Inventories of the CNIG written from a ranking, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pytest

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting.candidates import of_layer
from ti_dataviz_plugin.siting.inventories import ECONOMIC, FRICHES, write_inventory
from ti_dataviz_plugin.siting.ranking import Ranking, rank_sites
from ti_dataviz_plugin.siting.study import Criterion, Rule, Study
from ti_dataviz_plugin.siting.values import ValueFunction
from ti_dataviz_plugin.sources import cnig

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.geography.atlas import Atlas

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
    found = {finding.field for finding in cnig.validate(table, cnig.schema(cnig.FRICHES))}
    assert found == {"site_identif_date", "site_actu_date", "comm_nom", "source_nom"}  # the test's table does not tell them
    assert any("site_identif_date" in line for line in report)
    areas = table.set_index("site_id")["unite_fonciere_surface"]
    assert areas["49099_far"] == 12_000  # 12 000,4 m² in the source: the standard takes whole numbers
    assert areas.isna()["49099_unknown"]


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


def test_sites_of_a_layer_belong_in_no_inventory(siting_atlas: Atlas, ranking: Ranking, tmp_path: Path) -> None:
    layer = gpd.GeoDataFrame({"nom": ["a", "b"], "area_m2": [2e3, 3e3]}, geometry=ranking.table.geometry.head(2), crs=4326)
    own = rank_sites(siting_atlas, STUDY, of_layer(layer, "nom"))
    for standard in (FRICHES, ECONOMIC):
        with pytest.raises(PluginError, match="None of the ranked sites"):
            write_inventory(siting_atlas, own, standard, tmp_path / "x.gpkg")
    assert not (tmp_path / "x.gpkg").exists()
