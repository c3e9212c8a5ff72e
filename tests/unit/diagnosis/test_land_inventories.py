"""Inventories of vacant land side by side: each site once, each inventory credited where it names a site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ti_dataviz_plugin.diagnosis import indicators, land
from ti_dataviz_plugin.diagnosis.land_sites import SIZES
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.report import DUPLICATE, REPEATED
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.sources.tables import conform

from .conftest import provenance, sites, store

if TYPE_CHECKING:
    import geopandas as gpd

    from ti_dataviz_plugin.diagnosis.views import LandView
    from ti_dataviz_plugin.workspace.store import Workspace

PARCELS = "49099000AB0001|49099000AB0002"


def local(workspace: Workspace, table: gpd.GeoDataFrame, part: str = "local Observatoire fictif 49") -> None:
    """Store a local inventory, which is credited to its producer."""
    credit = replace(provenance("vacant_land", part), title="Inventaire local", producer="Observatoire fictif")
    tidy = conform(table.assign(source_name="Observatoire fictif").reset_index(drop=True), "vacant_land")
    workspace.add([Dataset(tidy, credit, part)])


def view_of(workspace: Workspace) -> LandView:
    """Return the land of the territory."""
    atlas = Atlas.open(workspace)
    return land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))


def test_a_site_of_two_inventories_with_the_same_parcels_counts_once(workspace: Workspace) -> None:
    whole = sites().assign(parcels="")
    whole.loc[whole["site_id"] == "49099_1", "parcels"] = PARCELS
    store(workspace, "vacant_land", whole, "49", "with parcels")
    mine = sites().iloc[[1]].assign(site_id="LOCAL_7", area_m2=4800.0, parcels="49099000AB0002|49099000AB0001")
    local(workspace, mine)
    view = view_of(workspace)
    assert "LOCAL_7" in view.sites["site_id"].tolist()
    assert "49099_1" not in view.sites["site_id"].tolist()
    assert len(view.sites) == 4
    (line,) = view.reports[0].of(DUPLICATE)
    assert line.code == "49099_1"
    assert "LOCAL_7" in line.text
    assert "Observatoire fictif" in line.text
    assert view.reports[0].of(REPEATED) == ()
    assert view.area_again_m2 == 0


def test_a_site_with_the_identifier_of_another_inventory_counts_once(workspace: Workspace) -> None:
    local(workspace, sites().iloc[[0]].assign(area_m2=1234.0))
    view = view_of(workspace)
    assert view.sites.set_index("site_id").loc["49069_5772", "area_m2"] == 1234
    assert len(view.sites) == 4


def test_each_inventory_is_shown_apart_and_credited_where_it_names_a_site(workspace: Workspace) -> None:
    local(workspace, sites().iloc[[1]].assign(site_id="LOCAL_1", area_m2=10.0))
    local(workspace, sites().iloc[[5]].assign(site_id="LOCAL_2"), "local ailleurs 49")
    view = view_of(workspace)
    assert view.by_inventory[["source_name", "sites"]].to_numpy().tolist() == [["", 4], ["Observatoire fictif", 1]]
    assert view.by_inventory["sites"].sum() == len(view.sites) == 5
    named = [source for source in view.sources if source.source_id == "vacant_land"]
    assert [source.vintage for source in named] == ["49", "local Observatoire fictif 49"]
    assert set(view.sites["inventory"]) == {source.credit() for source in named}


def test_classes_of_area_hold_every_site_in_order(workspace: Workspace) -> None:
    found = view_of(workspace).by_size
    assert found["value"].tolist() == ["0", "1", "2", ""]
    assert found["sites"].tolist() == [1, 1, 1, 1]
    assert found["area_m2"].sum() == 6200
    assert land.by_size(sites().iloc[[0]].assign(area_m2=SIZES[-1]))["value"].tolist() == ["5"]


def test_a_department_that_no_inventory_names_is_not_covered(workspace: Workspace) -> None:
    atlas = Atlas.open(workspace)
    assert land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027")).covered == 1
    store(workspace, "vacant_land", sites().iloc[[3]], "49", "only Vendée")
    atlas = Atlas.open(workspace)
    assert land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027")).covered == 0
    found = indicators.values_of_level(atlas, "vacant_sites", "department")
    assert not found.of("49").known
    assert found.of("85").low == 0
