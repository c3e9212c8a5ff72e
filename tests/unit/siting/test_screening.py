"""Screening: exact cases, engines of one computer, files, bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import pytest
import shapely

from tests.invented_parcels import batches, parcels, series, wavy
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.siting import files
from ti_dataviz_plugin.siting.__main__ import main
from ti_dataviz_plugin.siting.engines import DASK, DUCKDB, GEOPANDAS, MANY, choose, installed
from ti_dataviz_plugin.siting.parts import RESULTS
from ti_dataviz_plugin.siting.screening import screen, screen_table

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[3]


def _sites(*shapes: shapely.Geometry | None) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame({"id": [f"s{n}" for n in range(len(shapes))]}, geometry=series(list(shapes)))


def test_the_exact_cases(anchors: dict) -> None:
    for case in anchors["overlay"]:
        if "parcel_box" not in case:
            continue
        areas = [shapely.box(*box) for box in case.get("area_boxes", [case.get("area_box")])]
        if "hole_box" in case:
            areas = [areas[0] - shapely.box(*case["hole_box"])]
        found = screen_table(_sites(shapely.box(*case["parcel_box"])), series(areas))
        assert found["overlap_m2"].tolist() == pytest.approx([case["overlap_with_union"]], rel=1e-12)
        assert found["distance_m"].tolist() == [0]


def test_points_have_a_distance_and_no_overlap() -> None:
    areas = series([shapely.box(0, 0, 10, 10)])
    found = screen_table(_sites(shapely.Point(5, 5), shapely.Point(13, 14), shapely.LineString([(0, 0), (9, 9)])), areas)
    assert found["overlap_m2"].isna().all()
    assert found["overlap_share"].isna().all()
    assert found["distance_m"].tolist() == [0, 5, 0]


def test_invalid_and_empty_sites_are_counted_and_none_is_lost() -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    far = shapely.Point(-9e6, 0)
    sites = _sites(bow_tie, None, shapely.Polygon(), shapely.box(0, 0, 1, 1), far)
    screening = screen([sites], series([shapely.box(0, 0, 100, 100)]), choose(GEOPANDAS))
    (found,) = screening.tables
    assert found["id"].tolist() == ["s0", "s1", "s2", "s3", "s4"]
    assert found["overlap_m2"].tolist()[0] == pytest.approx(50)
    assert found["overlap_m2"].isna().tolist() == [False, True, True, False, True]
    tally = screening.tally
    assert (tally.sites, tally.mended, tally.without_shape, tally.elsewhere, tally.without_surface) == (5, 1, 2, 1, 0)


def test_each_place_is_measured_in_its_legal_projection() -> None:
    reunion, nantes, cayenne = (55.5, -21.1), (-1.55, 47.2), (-52.3, 4.9)
    square = [shapely.box(x, y, x + 0.01, y + 0.01) for x, y in (reunion, nantes, cayenne)]
    sites = gpd.GeoDataFrame({"id": [1, 2, 3]}, geometry=gpd.GeoSeries(square, crs=4326))
    areas = gpd.GeoSeries([shapely.box(x, y, x + 0.005, y + 0.01) for x, y in (reunion, nantes)], crs=4326)
    found = screen_table(sites, areas)
    for row, epsg in enumerate([2975, 2154]):
        assert found.loc[row, "overlap_m2"] == pytest.approx(areas.iloc[[row]].to_crs(epsg).area.iloc[0], rel=1e-3)
    assert found["overlap_share"].tolist()[:2] == pytest.approx([0.5, 0.5], rel=1e-3)
    assert found.loc[2, "overlap_m2"] == 0
    assert np.isnan(found.loc[2, "distance_m"])  # no area is held in Guyane
    # The same in a projection of another country.
    other = screen_table(sites.iloc[[1]].to_crs(3035), areas.to_crs(3857))
    assert other["overlap_m2"].iloc[0] == pytest.approx(found.loc[1, "overlap_m2"], rel=1e-3)


def test_batches_and_order_change_nothing() -> None:
    areas, sites = wavy(20), parcels(2_000)
    whole = screen_table(sites, areas)[list(RESULTS)]
    parts = pd.concat(screen(batches(sites, 333), areas, choose(GEOPANDAS)).tables)[list(RESULTS)]
    pd.testing.assert_frame_equal(whole, parts)
    backwards = screen_table(sites.iloc[::-1], areas.iloc[::-1])[list(RESULTS)].iloc[::-1]
    pd.testing.assert_frame_equal(whole, backwards, rtol=1e-9)


def test_sites_are_read_no_faster_than_they_are_measured() -> None:
    read = []

    def watched() -> Iterator[gpd.GeoDataFrame]:
        for number, batch in enumerate(batches(parcels(100), 10)):
            read.append(number)
            yield batch

    tables = screen(watched(), wavy(3), choose(GEOPANDAS)).tables
    next(tables)
    assert read == [0]


@pytest.mark.skipif(not installed(DUCKDB), reason="DuckDB is not installed")
def test_duckdb_gives_the_same_figures() -> None:
    areas, sites = wavy(20), parcels(2_000)
    expected = screen_table(sites, areas)[list(RESULTS)]
    found = pd.concat(screen(batches(sites, 700), areas, choose(DUCKDB)).tables)[list(RESULTS)]
    pd.testing.assert_frame_equal(expected, found, rtol=1e-9)


@pytest.mark.skipif(not installed(DUCKDB), reason="DuckDB is not installed")
def test_a_changed_extension_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import duckdb
    import duckdb_extension_spatial

    folder = Path("extensions") / f"v{duckdb.__version__}" / "spatial.duckdb_extension"
    package = tmp_path / "duckdb_extension_spatial"
    (package / folder).parent.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    content = bytearray((Path(duckdb_extension_spatial.__file__).parent / folder).read_bytes())
    content[len(content) // 2] ^= 1
    (package / folder).write_bytes(content)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "duckdb_extension_spatial")
    with pytest.raises(PluginError, match="spatial extension"):
        choose(DUCKDB)


def test_the_engine_follows_the_size_and_what_is_installed() -> None:
    assert choose("auto", 10).name == GEOPANDAS
    assert choose("auto", MANY).name == GEOPANDAS
    assert choose("auto", MANY - 1, at_hand="tcp://127.0.0.1:1").name == GEOPANDAS
    if installed(DASK):
        with pytest.raises(PluginError, match="not the address"):
            choose("auto", MANY, at_hand="nowhere")
        with pytest.raises(PluginError, match="not the address"):
            choose("auto", 1, "nowhere")
    with pytest.raises(PluginError, match="address"):
        choose(DASK)
    with pytest.raises(PluginError, match="no such engine"):
        choose("spark")
    for engine in filter(installed, (GEOPANDAS, DUCKDB)):
        with pytest.raises(PluginError, match="asks no scheduler"):
            choose(engine, 1, "tcp://127.0.0.1:1")
    assert choose(GEOPANDAS, 1, at_hand="tcp://127.0.0.1:1").name == GEOPANDAS


@pytest.mark.parametrize("engine", [DUCKDB, DASK])
def test_an_engine_that_is_absent_is_named(engine: str) -> None:
    program = (
        "import sys; sys.path[:] = [p for p in sys.path if 'site-packages' not in p]\n"
        "from ti_dataviz_plugin.siting.engines import choose\n"
        f"choose('{engine}', scheduler='tcp://127.0.0.1:1')"
    )
    command = [sys.executable, "-c", program]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "PluginError" in result.stderr
    assert f"The engine {engine} is not installed." in result.stderr


@pytest.fixture
def layers(tmp_path: Path) -> tuple[Path, Path, gpd.GeoDataFrame]:
    areas, sites = wavy(8), parcels(300)
    areas.to_frame("geometry").to_file(tmp_path / "areas.gpkg")
    sites.to_file(tmp_path / "sites.gpkg")
    return tmp_path / "sites.gpkg", tmp_path / "areas.gpkg", screen_table(sites, areas)


@pytest.mark.parametrize("suffix", ["gpkg", "parquet", "csv"])
def test_the_command_line_reads_and_writes(
    layers: tuple[Path, Path, gpd.GeoDataFrame], suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sites, areas, expected = layers
    if suffix == "parquet":
        pytest.importorskip("pyarrow")
    out = sites.with_name(f"out.{suffix}")
    source = sites.with_name(f"in.{suffix}")
    if suffix == "csv":
        wkt = shapely.to_wkt(expected.geometry.to_numpy(), rounding_precision=-1)
        expected[["id"]].assign(wkt=wkt).to_csv(source, index=False)
    elif suffix == "parquet":
        expected.drop(columns=[*RESULTS]).to_parquet(source)
    else:
        source = sites
    assert main([str(source), str(areas), str(out), "--id", "id", "--engine", "geopandas", "--crs", "EPSG:2154"]) == 0
    assert "300 sites" in capsys.readouterr().err
    reader = {"gpkg": gpd.read_file, "parquet": gpd.read_parquet, "csv": lambda path: pd.read_csv(path, dtype={"id": str})}
    found = reader[suffix](out)
    assert found["id"].tolist() == expected["id"].tolist()
    pd.testing.assert_frame_equal(found[list(RESULTS)], pd.DataFrame(expected[list(RESULTS)]), rtol=1e-9)
    if suffix != "csv":
        assert found.crs.to_epsg() == 2154


@pytest.mark.parametrize(
    ("shapes", "declared"),
    [
        (("POLYGON ((0 0, 1 0, 0 1, 0 0))", "MULTIPOLYGON (((0 0, 1 0, 0 1, 0 0)))"), "MultiPolygon"),
        (("POINT (0 0)", "POINT (1 1)"), "Point"),
        (("LINESTRING (0 0, 1 1)", None), "MultiLineString"),
        (("POINT (0 0)", "POLYGON ((0 0, 1 0, 0 1, 0 0))"), "Unknown"),
        ((None, None), "Unknown"),
    ],
)
def test_results_declare_the_one_kind_of_geometry_that_they_hold(
    tmp_path: Path, shapes: tuple[str | None, ...], declared: str
) -> None:
    batches = [
        gpd.GeoDataFrame({"id": [str(n)]}, geometry=gpd.GeoSeries.from_wkt([text]), crs=2154)
        for n, text in enumerate(shapes)
    ]
    assert files.write(batches, tmp_path / "out.gpkg") == 2
    assert pyogrio.read_info(tmp_path / "out.gpkg")["geometry_type"] == declared
    found = gpd.read_file(tmp_path / "out.gpkg")
    assert found["id"].tolist() == ["0", "1"]
    if declared != "Unknown":
        assert set(found.geom_type.dropna()) == {declared}


def test_longitude_and_latitude_place_the_rows_of_a_csv(tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text("name;lon;lat\n=1+1;-1,5;47\nb;here;47\nc;;\n", encoding="utf-8")
    (found,) = files.read(str(path), ["name"])
    assert found["name"].tolist() == ["=1+1", "b", "c"]
    assert found.geometry.isna().tolist() == [False, True, True]
    assert found.crs.to_epsg() == 4326
    areas = gpd.GeoSeries([shapely.box(-2, 46, -1, 48)], crs=4326)
    out = tmp_path / "out.csv"
    files.write(screen([found], areas, choose(GEOPANDAS)).tables, out)
    assert out.read_text(encoding="utf-8").splitlines() == [
        "name,overlap_m2,overlap_share,distance_m",
        "'=1+1,,,0.0",
        "b,,,",
        "c,,,",
    ]


def _message(*arguments: object, capsys: pytest.CaptureFixture[str]) -> str:
    assert main([*map(str, arguments), "--id", "id"]) == 1
    return capsys.readouterr().err


def test_bad_files_are_told(layers: tuple[Path, Path, gpd.GeoDataFrame], capsys: pytest.CaptureFixture[str]) -> None:
    sites, areas, _expected = layers
    folder, out = sites.parent, sites.with_name("out.gpkg")

    def told(*arguments: object) -> str:
        return _message(*arguments, capsys=capsys)

    assert "does not exist" in told(folder / "nothing.gpkg", areas, out)
    assert "no field" in told(areas, areas, out)
    assert "ends with" in told(sites, areas, folder / "out.xlsx")
    (folder / "text.gpkg").write_text("no layer")
    assert "could not be read" in told(folder / "text.gpkg", areas, out)
    (folder / "wkt.csv").write_text("id,wkt\n1,POINT (0 0)\n")
    assert "coordinate system" in told(folder / "wkt.csv", areas, out)
    (folder / "nowhere.csv").write_text("id\n1\n")
    assert "where its rows are" in told(folder / "nowhere.csv", areas, out)
    points = gpd.GeoDataFrame({"id": [1]}, geometry=series([shapely.Point(0, 0)]))
    points.to_file(folder / "points.gpkg")
    assert "no surface" in told(sites, folder / "points.gpkg", out)
    bare = gpd.GeoDataFrame({"id": [1]}, geometry=[shapely.Point(0, 0)])
    bare.to_parquet(folder / "bare.parquet")
    assert "coordinate system" in told(folder / "bare.parquet", areas, out)
    pd.DataFrame({"id": [1]}).to_parquet(folder / "plain.parquet")
    assert "no GeoParquet" in told(folder / "plain.parquet", areas, out)
    points.to_file(folder / "two.gpkg", layer="one")
    points.to_file(folder / "two.gpkg", layer="two")
    assert "several layers: one, two" in told(folder / "two.gpkg", areas, out)
    assert not out.exists()
    assert not list(folder.glob(".new-*"))
    assert main([f"{folder / 'two.gpkg'}|layername=two", str(areas), str(out), "--id", "id"]) == 0


def test_what_is_read_is_never_written_over(
    layers: tuple[Path, Path, gpd.GeoDataFrame], capsys: pytest.CaptureFixture[str]
) -> None:
    sites, areas, expected = layers
    before = {path: path.read_bytes() for path in (sites, areas)}
    folder = sites.with_name("parts")
    folder.mkdir()
    expected.drop(columns=[*RESULTS]).to_parquet(folder / "one.parquet")
    (sites.parent / "link.gpkg").symlink_to(sites)
    for given, out in (
        (sites, sites),
        (f"{sites}|layername=sites", sites),
        (sites, areas),
        (sites, sites.parent / "link.gpkg"),
        (sites, sites.parent / "parts" / ".." / "sites.gpkg"),
        (folder, folder),
        (folder, folder / "out.parquet"),
    ):
        assert "over a layer that is read" in _message(given, areas, out, capsys=capsys)
    assert {path: path.read_bytes() for path in (sites, areas)} == before
    assert [path.name for path in folder.iterdir()] == ["one.parquet"]


@pytest.mark.parametrize("name", ["out.gpkg", "out.parquet", "out.csv"])
def test_a_full_disk_is_told_and_leaves_nothing(
    tmp_path: Path, small_disk: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    wavy(8).to_frame("geometry").to_file(tmp_path / "areas.gpkg")
    parcels(15_000).to_file(tmp_path / "sites.gpkg")
    (small_disk / "filler").write_bytes(b"x" * 1_300_000)
    assert "disk is full" in _message(tmp_path / "sites.gpkg", tmp_path / "areas.gpkg", small_disk / name, capsys=capsys)
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


@pytest.mark.parametrize("name", ["noise.gpkg", "noise.parquet", "noise"])
def test_a_file_damaged_in_its_middle_is_the_one_named(
    layers: tuple[Path, Path, gpd.GeoDataFrame], name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sites, areas, _expected = layers
    damaged = file = sites.with_name(name)
    if name == "noise":
        damaged.mkdir()
        file = damaged / "one.parquet"
    table = parcels(5_000)
    if file.suffix == ".gpkg":
        table.to_file(file)
    else:
        table.to_parquet(file)
    content = bytearray(file.read_bytes())
    place = len(content) // 3
    content[place : place + 3_000] = bytes(n * 37 % 251 for n in range(3_000))
    file.write_bytes(content)
    message = _message(damaged, areas, sites.with_name("out.parquet"), capsys=capsys)
    assert "could not be read as a layer" in message
    assert str(file) in message
    assert not sites.with_name("out.parquet").exists()


def test_a_field_with_the_name_of_a_figure_is_refused(
    layers: tuple[Path, Path, gpd.GeoDataFrame], capsys: pytest.CaptureFixture[str]
) -> None:
    sites, areas, expected = layers
    expected.rename(columns={"distance_m": "kept"}).assign(distance_m=expected["id"]).to_file(sites.with_name("own.gpkg"))
    for options in (["--id", "distance_m"], ["--id", "id", "--partition", "overlap_share"]):
        given = [str(sites.with_name("own.gpkg")), str(areas), str(sites.with_name("out.csv"))]
        assert main([*given, *options]) == 1
        assert "name of a figure" in capsys.readouterr().err


@pytest.mark.parametrize("crs", ["EPSG:999999", "Lambert"])
def test_a_coordinate_system_that_does_not_exist_is_told(
    layers: tuple[Path, Path, gpd.GeoDataFrame], crs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sites, areas, _expected = layers
    sites.with_name("wkt.csv").write_text("id,wkt\n1,POINT (0 0)\n")
    message = _message(sites.with_name("wkt.csv"), areas, sites.with_name("out.csv"), "--crs", crs, capsys=capsys)
    assert "no such coordinate system" in message
    assert crs in message


def test_a_first_batch_without_rows_leaves_one_header(layers: tuple[Path, Path, gpd.GeoDataFrame]) -> None:
    out = layers[0].with_name("out.csv")
    assert files.write([layers[2].iloc[:0], layers[2], layers[2].iloc[:0]], out) == 300
    assert len(out.read_text(encoding="utf-8").splitlines()) == 301


def test_the_module_runs_without_qgis(layers: tuple[Path, Path, gpd.GeoDataFrame]) -> None:
    sites, areas, expected = layers
    program = (
        "import sys\n"
        "class NoQgis:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in ('qgis', 'PyQt5', 'PyQt6'): raise ImportError(name)\n"
        "sys.meta_path.insert(0, NoQgis())\n"
        "from ti_dataviz_plugin.siting.__main__ import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    out = sites.with_name("out.csv")
    command = [sys.executable, "-c", program, str(sites), str(areas), str(out), "--id", "id"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert len(pd.read_csv(out)) == len(expected)


def test_geoparquet_says_what_it_holds(layers: tuple[Path, Path, gpd.GeoDataFrame]) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = layers[0].with_name("out.parquet")
    assert files.write(iter([layers[2], layers[2]]), out) == 600
    described = json.loads(parquet.ParquetFile(out).schema_arrow.metadata[b"geo"])
    assert described["columns"]["geometry"]["crs"]["id"]["code"] == 2154
    assert files.count(str(out)) == 600
