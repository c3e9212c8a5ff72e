"""Land and data quality of every Territoire d'industrie, on the national files."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.diagnosis import indicators, land, quality, surroundings
from ti_dataviz_plugin.diagnosis.land_indicators import WITHOUT_PROJECT
from ti_dataviz_plugin.diagnosis.land_view import LandSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.intake import import_files
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.diagnosis.views import LandView

EXPECTED = {"2023-2027": 183, "2018-2023": 149}


@pytest.fixture(scope="module")
def nation(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return the atlas of the communes, the programmes, the basins and Cartofriches."""
    workspace = Workspace(tmp_path_factory.mktemp("nation"))
    paths = [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson"))]
    paths += [
        real_data / "friches" / "friches-standard-2024-02.csv",
        real_data / "bmo" / "France_Travail_Bassin_Emploi_2021.csv",
    ]
    members = real_data.parent / "facts" / "territoires_industrie_members.csv"
    import_files(workspace, [*paths, *([members] if members.exists() else [])])
    return Atlas.open(workspace)


def parted(view: LandView) -> tuple[float, ...]:
    """Return the figures of a panel that are indicators: sites, those without a project, both ends of the area."""
    without = int((view.sites["status"] == WITHOUT_PROJECT).sum())
    return (len(view.sites), without, view.total_area_m2 - view.area_again_m2, view.total_area_m2)


@pytest.mark.parametrize("programme", sorted(EXPECTED))
def test_every_territory_has_its_land_which_agrees_with_the_indicators(nation: Atlas, programme: str) -> None:
    start = time.monotonic()
    count, without, area = (
        indicators.values_of_level(nation, name, "ti", programme)
        for name in ("vacant_sites", "vacant_without_project", "vacant_area")
    )
    assert time.monotonic() - start < 5
    codes = nation.choices("ti", programme)["code"]
    assert len(codes) == EXPECTED[programme]
    for code in codes:
        view = land.diagnose(nation, nation.territory("ti", code, programme))
        sites = area.of(code)
        told = (count.of(code).low, without.of(code).low, sites.low, sites.high)
        assert parted(view) == pytest.approx(told, abs=0.01), code


@pytest.mark.parametrize("programme", sorted(EXPECTED))
def test_territories_have_their_surroundings_and_their_quality(nation: Atlas, programme: str) -> None:
    # One in four keeps the test short; the sites of each are those of the test above.
    for code in nation.choices("ti", programme)["code"].iloc[::4]:
        territory = nation.territory("ti", code, programme)
        around = surroundings.diagnose(nation, territory, LandSettings(), Silent())
        assert around.ready
        assert around.versions["sites"].tolist() == [around.sites]
        assert around.years["identified"].sum() + around.undated[0] == around.sites
        held = quality.diagnose(nation, territory, quality.QualitySettings(), Silent()).held
        assert held["coverage"].between(0, 1).all()
        assert held["grade"].isin(list("ABCD")).all()
