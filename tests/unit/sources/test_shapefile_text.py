"""Accents of a shapefile come through, whatever GDAL is told to do with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

import geopandas as gpd
import pyogrio
import pytest
from shapely.geometry import Point

from ti_dataviz_plugin.sources.probe import probe
from ti_dataviz_plugin.sources.shapefile_text import encodings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAME = "Vallée de l'Èvre"


@pytest.fixture
def raw_bytes() -> Iterator[Callable[[], None]]:
    """Unset, then on demand set, what QGIS sets in the GDAL that it may share once it has opened a layer."""
    before = pyogrio.get_gdal_config_option("SHAPE_ENCODING")
    pyogrio.set_gdal_config_options({"SHAPE_ENCODING": None})
    yield lambda: pyogrio.set_gdal_config_options({"SHAPE_ENCODING": ""})
    pyogrio.set_gdal_config_options({"SHAPE_ENCODING": before})


@pytest.mark.parametrize("within_qgis", [False, True])
@pytest.mark.parametrize(("encoding", "cpg"), [("UTF-8", True), ("cp1252", True), ("UTF-8", False), ("cp1252", False)])
def test_accents_come_through(
    tmp_path: Path, raw_bytes: Callable[[], None], within_qgis: bool, encoding: str, cpg: bool
) -> None:
    path = tmp_path / "sites.shp"
    gpd.GeoDataFrame({"SITENAME": [NAME]}, geometry=[Point(0, 47)], crs=4326).to_file(path, encoding=encoding)
    assert NAME.encode(encoding) in path.with_suffix(".dbf").read_bytes()
    if not cpg:
        path.with_suffix(".cpg").unlink(missing_ok=True)
    if within_qgis:
        raw_bytes()
    found = probe(path)
    assert found.shapes()["SITENAME"].tolist() == [NAME]
    assert found.sample(found.largest())["SITENAME"].tolist() == [NAME]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("UTF-8", ("utf-8", "cp1252")),
        ("65001", ("utf-8", "cp1252")),
        ("ANSI 1252", ("cp1252", "utf-8")),
        ("1252", ("cp1252", "utf-8")),
        ("ISO-8859-1\n", ("iso8859-1", "utf-8", "cp1252")),
        ("88591", ("iso8859-1", "utf-8", "cp1252")),
        ("LDID/87", ("utf-8", "cp1252")),
        ("", ("utf-8", "cp1252")),
    ],
)
def test_the_encoding_that_the_file_says_comes_first(tmp_path: Path, said: str, expected: tuple[str, ...]) -> None:
    (tmp_path / "a.cpg").write_text(said, encoding="ascii")
    assert encodings(tmp_path / "a.shp") == expected
