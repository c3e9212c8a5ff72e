"""Vacant land: which sites, and what Natura 2000 means for each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from ti_dataviz_plugin.diagnosis import land
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.report import DIFFERS, FOLLOWED, REPEATED

from .conftest import perimeters, sites, store

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.geography.territories import Territory
    from ti_dataviz_plugin.workspace.store import Workspace


def test_sites_are_those_whose_place_is_within_the_communes(atlas: Atlas, territory: Territory) -> None:
    view = land.diagnose(atlas, territory)
    assert view.sites["site_id"].tolist() == ["49099_1", "49069_5772", "85151_21879", "49099_2"]
    assert view.total_area_m2 == 6200
    assert view.area_known == 3
    assert view.by_status.set_index("value")["sites"].to_dict() == {"friche sans projet": 3, "friche avec projet": 1}


def test_area_given_twice_for_the_same_parcels_is_told(workspace: Workspace) -> None:
    doubled = sites().assign(parcels="")
    doubled.loc[doubled["site_id"].isin(["49099_1", "85151_21879"]), "parcels"] = "49099000AB0001|49099000AB0002"
    store(workspace, "vacant_land", doubled, "49", "newer")
    atlas = Atlas.open(workspace)
    view = land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))
    assert view.total_area_m2 == 6200
    assert view.area_again_m2 == 200
    (line,) = view.reports[0].of(REPEATED)
    assert {line.code, *line.text.split()[3:4]} == {"49099_1", "85151_21879:"}


def test_the_ways_of_choosing_are_compared_site_by_site(atlas: Atlas, territory: Territory) -> None:
    report = land.diagnose(atlas, territory).reports[0]
    differing = {line.code for line in report.of(DIFFERS) if line.code}
    assert differing == {"85151_21879", "49099_3", "49012_1"}
    assert {line.code for line in report.of(FOLLOWED)} == {"49069_5772", "49069"}
    counts = next(line.text for line in report.lines if not line.code)
    assert "communes: 4" in counts
    assert "perimeter: 5" in counts
    assert "as written: 3" in counts
    assert "followed: 4" in counts


def test_the_published_perimeter_takes_other_sites(atlas: Atlas, territory: Territory) -> None:
    view = land.diagnose(atlas, territory, "published")
    assert "49012_1" in view.sites["site_id"].tolist()
    assert view.boundary_method == "published"


def test_a_surface_is_measured_against_the_union(atlas: Atlas, territory: Territory) -> None:
    sites = land.diagnose(atlas, territory).sites.set_index("site_id")
    surface = sites.loc["49099_1"]
    # 0.005 x 0.005 and 0.008 x 0.004 degrees, 0.005 x 0.004 in common, of 0.01 x 0.01.
    assert surface["overlap_share"] == pytest.approx((25 + 32 - 20) / 100, rel=1e-3)
    assert surface["overlap_m2"] == pytest.approx(surface["overlap_share"] * surface["shape_area_m2"])
    assert surface["distance_m"] == 0
    assert surface["touches"]


def test_a_point_has_a_distance_but_no_overlap(atlas: Atlas, territory: Territory) -> None:
    view = land.diagnose(atlas, territory)
    point = view.sites.set_index("site_id").loc["49099_2"]
    assert np.isnan(point["overlap_m2"])
    assert np.isnan(point["overlap_share"])
    assert point["distance_m"] == pytest.approx(0.035 * 111_170, rel=0.01)
    assert point["nearest_code"] == "FR9900001"
    assert view.touching == 1
    assert view.natura_area_m2 == pytest.approx((65 * 45 + 3 * 44) * 1e-6 * 111_170 * 76_050, rel=0.01)


def test_without_perimeters_nothing_is_claimed(workspace: Workspace, territory: Territory) -> None:
    manifest = workspace.folder / "workspace.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    content["current"] = [row for row in content["current"] if row["source_id"] != "natura2000"]
    manifest.write_text(json.dumps(content), encoding="utf-8")
    view = land.diagnose(Atlas.open(workspace), territory)
    assert view.touching == -1
    assert np.isnan(view.natura_area_m2)
    assert view.sites["distance_m"].isna().all()


def test_no_distance_is_told_where_no_perimeter_was_fetched(workspace: Workspace, territory: Territory) -> None:
    whole = land.diagnose(Atlas.open(workspace), territory).sites.set_index("site_id")["distance_m"]
    fetched = "sic+zps -0.866 47.041 -0.865 47.042"  # an area within one commune
    store(workspace, "natura2000", perimeters(), fetched, "newer")
    manifest = workspace.folder / "workspace.json"
    content = json.loads(manifest.read_text(encoding="utf-8"))
    content["current"] = [r for r in content["current"] if r["source_id"] != "natura2000" or r["part"] == fetched]
    manifest.write_text(json.dumps(content), encoding="utf-8")
    view = land.diagnose(Atlas.open(workspace), territory)
    found = view.sites.set_index("site_id")
    assert 0 < view.natura_covered < 1
    told = found["distance_m"].notna()
    assert {"49099_1"} <= set(told[told].index) < set(found.index)
    assert (found.loc[~told, "nearest_code"] == "").all()
    assert (found.loc[told, "distance_m"] == whole[told]).all()


def test_a_far_perimeter_is_still_the_nearest(workspace: Workspace) -> None:
    import geopandas as gpd
    from shapely.geometry import box

    far = gpd.GeoDataFrame(
        {"site_code": ["FR9900009"], "site_name": ["Exemple fictif lointain"], "kind": ["SIC"]},
        geometry=[box(5, 47, 5.1, 47.1)],
        crs=4326,
    )
    store(workspace, "natura2000", far, "sic+zps", "newer")
    atlas = Atlas.open(workspace)
    sites = land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027")).sites
    assert (sites["nearest_code"] == "FR9900009").all()
    assert (sites["distance_m"] > 400_000).all()


def test_no_published_perimeter_is_said(atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="No published perimeter"):
        land.diagnose(atlas, atlas.territory("epci", "200000001"), "published")
    with pytest.raises(PluginError, match="no such way"):
        land.diagnose(atlas, atlas.territory("epci", "200000001"), "guess")


def test_real_sites_of_choletais_mauges(real_data: Path, tmp_path: Path) -> None:
    from ti_dataviz_plugin.workspace.intake import import_files
    from ti_dataviz_plugin.workspace.store import Workspace

    workspace = Workspace(tmp_path)
    paths = [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson"))]
    import_files(workspace, [*paths, real_data / "friches" / "friches-standard-2024-02.csv"])
    atlas = Atlas.open(workspace)
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    view = land.diagnose(atlas, territory)
    assert len(view.sites) == 89
    published = land.diagnose(atlas, territory, "published")
    assert len(published.sites) == 90
    assert published.by_status["sites"].tolist() == [67, 13, 10]
    assert published.total_area_m2 / 1e4 == pytest.approx(270.2, abs=0.05)
    report = view.reports[0]
    assert {"49069_5772", "85151_21879"} <= {line.code for line in report.lines}
    counts = next(line.text for line in report.lines if not line.code)
    assert "as written: 87" in counts
    assert "followed: 88" in counts
