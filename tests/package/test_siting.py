"""A siting study rerun elsewhere: from the zip, in a throwaway profile, on a copy of the workspace; the same table."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
from shapely import box

from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.siting.ranking import rank_sites
from ti_dataviz_plugin.siting.study import SiteLayer, Study, read, template, write
from ti_dataviz_plugin.workspace.intake import import_file
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from .conftest import Run

QGIS_PROCESS = shutil.which("qgis_process.bin", path="/usr/bin") or "qgis_process"
SAMPLE = Path(__file__).resolve().parents[2] / "ti_dataviz_plugin" / "resources" / "sample"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a workspace of the sample and a layer of three parcels."""
    folder = tmp_path_factory.mktemp("bureau")
    workspace = Workspace(folder / "données")
    for file in sorted(SAMPLE.iterdir()):
        if file.suffix != ".md":
            import_file(workspace, file)
    shapes = [box(430_000 + east, 6_670_000, 430_060 + east, 6_670_050) for east in (0, 1_000, 2_000)]
    columns = {"nom": [7, 8, 9], "zoning": ["U", "N", None], "area_m2": [None, 2_500.0, None]}
    parcels = gpd.GeoDataFrame(columns, geometry=shapes, crs=2154)
    parcels.to_file(folder / "parcelles.gpkg", layer="parcelles", engine="pyogrio")
    return folder


def _studies(folder: Path) -> dict[str, Study]:
    place = ("ti", "ti-5204", "2023-2027")
    layer = SiteLayer(str(folder / "parcelles.gpkg"), "parcelles", "nom", ("7", "9"))
    return {
        "territoire": replace(template("light_workshop"), territory=place, shortlist=5),
        "couche": replace(template("light_workshop"), sites=("user_sites",), layer=layer, draws=2_000),
    }


@pytest.mark.parametrize("name", ["territoire", "couche"])
def test_a_study_rerun_elsewhere_gives_the_same_table(
    name: str, office: Path, unzipped: Path, tmp_path: Path, run: Run
) -> None:
    here = rank_sites(open_atlas(Workspace(office / "données")), _studies(office)[name])
    write(here.study, office / f"{name}.json")
    away = tmp_path / "ailleurs"
    shutil.copytree(office, away)
    settings = tmp_path / "home" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nti_dataviz=true\n", encoding="utf-8")
    shutil.copytree(unzipped, settings.parents[1] / "python" / "plugins")
    given = [f"STUDY={away / name}.json", f"WORKSPACE={away / 'données'}"]
    given.append(f"OUTLINES={away / 'surfaces.gpkg'}")
    tables = []
    for number in (1, 2):
        result = run(QGIS_PROCESS, "run", "ti_dataviz:rank_sites", "--", *given, f"OUTPUT={away / f'{number}.gpkg'}")
        assert result.returncode == 0, result.stdout + result.stderr
        tables.append(pyogrio.read_dataframe(away / f"{number}.gpkg", fid_as_index=True))
    pd.testing.assert_frame_equal(pd.DataFrame(tables[0]), pd.DataFrame(tables[1]))
    assert read(away / f"{name}.json").vintages == here.study.vintages
    assert len(here.table) > 1
    written = tables[0].drop(columns=["geometry", "outline"])
    _assert_same(pd.DataFrame(here.table.drop(columns="geometry")), pd.DataFrame(written))
    assert set(tables[0].geom_type) == {"Point"}
    outlines = pyogrio.read_dataframe(away / "surfaces.gpkg")
    assert list(outlines["site_id"]) == list(tables[0].loc[tables[0]["outline"], "site_id"])
    assert len(outlines) == (2 if name == "couche" else 0)


def _assert_same(here: pd.DataFrame, away: pd.DataFrame) -> None:
    """Hold the table made here against the one that came back from a file: the same figures to the last bit."""
    assert list(away.columns) == list(here.columns)
    for name in here.columns:
        one, other = here[name].reset_index(drop=True), away[name].reset_index(drop=True)
        if pd.api.types.is_numeric_dtype(one):
            # A file has no infinity: the distance to what there is none of.
            one, other = one.astype(float), pd.to_numeric(other).astype(float)
            pd.testing.assert_series_equal(one, other, check_exact=True, check_names=False)
        else:
            assert one.fillna("").astype(str).tolist() == other.fillna("").astype(str).tolist(), name
