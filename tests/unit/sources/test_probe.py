from __future__ import annotations

import gzip
import json
import shutil
import zipfile
from typing import TYPE_CHECKING

import geopandas as gpd
import openpyxl
import openpyxl.chart
import pyogrio
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import box

from tests.unit.sources.written import POINT, SQUARE, cut, write_csv, write_geojson, write_xlsx, write_zip
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.probe import probe

if TYPE_CHECKING:
    from pathlib import Path

ROWS = [["code ", "nom", "part"], ["01", "Écully", 1.5], ["02", "Bourg ; Y", "*"]]


@pytest.fixture
def areas() -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame({"nom": ["é", "b"]}, geometry=[box(0, 0, 1, 1), box(2, 2, 3, 3)], crs=2154)


def shapefile(folder: Path, areas: gpd.GeoDataFrame) -> list[Path]:
    areas.to_file(folder / "sites.shp")
    return sorted(folder.glob("sites.*"))


def test_a_workbook_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    book = openpyxl.Workbook()
    book.active.title = "notice & co"
    book.active["A1"] = "texte"
    sheet = book.create_sheet("données")
    values = {"A3": "annee", "B3": "code métier BMO ", "D3": "met", "A5": 2016, "B5": "0101", "D5": "*"}
    for place, value in {**values, "A6": 81.62019790173861, "B6": " é\u00a0", "D6": "0007"}.items():
        sheet[place] = value
    book.save(path)
    described = probe(path)
    assert [(layer.name, layer.columns, layer.features) for layer in described.layers] == [
        ("notice & co", ("texte",), 0),
        ("données", ("annee", "code métier BMO", "met"), 2),
    ]
    table = described.table(described.layer_with("annee", "met"))
    assert list(table.index) == [5, 6]
    assert table.to_numpy().tolist() == [["2016", "0101", "*"], ["81.62019790173861", " é\u00a0", "0007"]]


def test_a_sheet_that_holds_a_chart_is_left_aside(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "données"
    for row in ROWS:
        book.active.append(row)
    chart = openpyxl.chart.BarChart()
    chart.add_data(openpyxl.chart.Reference(book.active, min_col=1, min_row=1, max_row=2))
    book.create_chartsheet("graphique").add_chart(chart)
    book.save(tmp_path / "a.xlsx")
    assert [layer.name for layer in probe(tmp_path / "a.xlsx").layers] == ["données"]


def test_the_options_of_gdal_are_put_back(tmp_path: Path) -> None:
    pyogrio.set_gdal_config_options({"OGR_XLSX_HEADERS": "FORCE", "OGR_XLSX_FIELD_TYPES": None})
    try:
        probe(write_xlsx(tmp_path / "a.xlsx", {"s": ROWS}))
        assert pyogrio.get_gdal_config_option("OGR_XLSX_HEADERS") == "FORCE"
        assert pyogrio.get_gdal_config_option("OGR_XLSX_FIELD_TYPES") is None
    finally:
        pyogrio.set_gdal_config_options({"OGR_XLSX_HEADERS": None})


@pytest.mark.parametrize("name", ["ResMetBE16.xlsx", "ResMetBE17.xlsx", "Base_open_data_23.xlsx"])
def test_gdal_loses_nothing_of_a_real_workbook(real_data: Path, name: str) -> None:
    described = probe(real_data / "bmo" / name)
    layer = described.largest()
    table = described.table(layer)
    book = openpyxl.load_workbook(real_data / "bmo" / name, read_only=True)
    rows = book[layer.name].iter_rows(values_only=True)
    header = [value for value in next(rows) if value is not None]
    assert [str(text).strip() for text in header] == list(layer.columns)
    width = len(header)
    filled = {number: row[:width] for number, row in enumerate(rows, start=2) if any(value is not None for value in row)}
    assert list(table.index) == list(filled)
    for number, expected in filled.items():
        for found, value in zip(table.loc[number], expected):
            if isinstance(value, (int, float)):
                assert float(found) == value
            else:
                assert found == ("" if value is None else value)


@pytest.mark.parametrize(("separator", "encoding"), [(",", "utf-8"), (";", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-8")])
def test_a_text_table_tells_its_separator_and_encoding(tmp_path: Path, separator: str, encoding: str) -> None:
    described = probe(write_csv(tmp_path / "a.csv", ROWS, separator, encoding))
    assert (described.kind, described.separator) == ("csv", separator)
    assert described.encoding == ("cp1252" if encoding == "cp1252" else "utf-8-sig")
    table = described.table()
    assert list(table.columns) == ["code", "nom", "part"]
    assert table["nom"].tolist() == ["Écully", "Bourg ; Y"]
    assert list(table.index) == [2, 3]


def test_a_text_table_keeps_line_numbers_across_quoted_breaks_and_huge_cells(tmp_path: Path) -> None:
    rows = [["a", "b"], ["1", "x\ny"], ["", ""], ["2", "z" * 300_000]]
    table = probe(write_csv(tmp_path / "a.csv", rows, ";")).table()
    assert list(table.index) == [2, 5]
    assert len(table["b"].iloc[1]) == 300_000


def test_a_row_cut_short_is_told_by_its_line(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", [["a", "b", "c"], [1, 2, 3], [4, 5]], ";")
    with pytest.raises(PluginError, match=r"Line 3 of the file a\.csv has 2 fields; its header has 3"):
        probe(path).table()


def test_a_geojson_tells_its_layer(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({"code": "01001"}, SQUARE), ({"code": "2A004"}, POINT)])
    (layer,) = probe(path).layers
    assert (layer.columns, layer.geometry, layer.crs, layer.features) == (("code",), "Unknown", "EPSG:4326", 2)


def test_a_list_of_records_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"nom": "Cholet", "code": "49099"}, {"nom": "Y"}]), encoding="utf-8")
    described = probe(path)
    assert described.kind == "json"
    assert described.table()["code"].tolist() == ["49099", ""]


def test_a_geopackage_tells_every_layer(tmp_path: Path, areas: gpd.GeoDataFrame) -> None:
    path = tmp_path / "a.gpkg"
    areas.to_file(path, layer="un")
    areas.head(1).to_file(path, layer="deux")
    described = probe(path)
    assert [(layer.name, layer.geometry, layer.crs, layer.features) for layer in described.layers] == [
        ("un", "Polygon", "EPSG:2154", 2),
        ("deux", "Polygon", "EPSG:2154", 1),
    ]
    assert described.largest().name == "un"
    assert len(described.shapes(described.layers[1])) == 1


@pytest.mark.parametrize("given", ["xlsx", "csv", "geojson", "gpkg"])
def test_the_name_of_a_file_does_not_matter(tmp_path: Path, areas: gpd.GeoDataFrame, given: str) -> None:
    path = tmp_path / f"a.{given}"
    if given == "gpkg":
        areas.to_file(path)
    elif given == "geojson":
        write_geojson(path, [({"code": "1"}, SQUARE)])
    elif given == "xlsx":
        write_xlsx(path, {"s": ROWS})
    else:
        write_csv(path, ROWS)
    for wrong in ("b.csv", "b.xlsx", "b.geojson", "b.dat", "b"):
        renamed = tmp_path / "renamed" / wrong
        renamed.parent.mkdir(exist_ok=True)
        shutil.copyfile(path, renamed)
        described = probe(renamed)
        assert described.kind == given
        assert described.path == renamed
        described.close()


def test_a_zip_of_one_workbook_and_a_gzip_are_opened(tmp_path: Path) -> None:
    book = write_xlsx(tmp_path / "b.xlsx", {"s": ROWS})
    text = write_csv(tmp_path / "notes.md", [["a"]])
    described = probe(write_zip(tmp_path / "a.zip", {"BMO/b.xlsx": book, "LISEZMOI.md": text}))
    assert (described.kind, described.path.name, described.table()["code"].tolist()) == ("xlsx", "a.zip", ["01", "02"])
    where = described.data_path
    assert where.is_file()
    described.close()
    assert not where.exists()
    packed = tmp_path / "a.geojson.gz"
    packed.write_bytes(gzip.compress(write_geojson(tmp_path / "c.geojson", [({"code": "1"}, SQUARE)]).read_bytes()))
    assert probe(packed).kind == "geojson"


def test_a_zip_of_a_shapefile_is_opened(tmp_path: Path, areas: gpd.GeoDataFrame) -> None:
    files = shapefile(tmp_path, areas)
    described = probe(write_zip(tmp_path / "a.zip", {file.name: file for file in files}))
    assert (described.kind, described.layers[0].name, described.layers[0].crs) == ("shapefile", "sites", "EPSG:2154")
    assert described.shapes()["nom"].tolist() == ["é", "b"]


def test_a_shapefile_without_its_companions_is_told(tmp_path: Path, areas: gpd.GeoDataFrame) -> None:
    shapefile(tmp_path, areas)
    (tmp_path / "sites.dbf").unlink()
    with pytest.raises(PluginError, match=r"lacks its \.dbf"):
        probe(tmp_path / "sites.shp")


def test_an_archive_that_writes_elsewhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.csv", "a;b\n1;2\n")
    with pytest.raises(PluginError, match="outside its folder"):
        probe(path)
    assert not list(tmp_path.parent.glob("evil.csv"))


def test_an_archive_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ti_dataviz_plugin.sources.unpack.MAX_UNPACKED", 1000)
    text = write_csv(tmp_path / "a.csv", [["a", "b"], *[[1, 2]] * 1000])
    with pytest.raises(PluginError, match="larger than expected"):
        probe(write_zip(tmp_path / "a.zip", {"a.csv": text}))
    packed = tmp_path / "a.csv.gz"
    packed.write_bytes(gzip.compress(text.read_bytes()))
    with pytest.raises(PluginError, match="larger than expected"):
        probe(packed)


def test_an_archive_of_several_files_or_none_is_told(tmp_path: Path) -> None:
    text = write_csv(tmp_path / "a.csv", ROWS)
    with pytest.raises(PluginError, match=r"several files: a\.csv, b\.csv"):
        probe(write_zip(tmp_path / "a.zip", {"a.csv": text, "b.csv": text}))
    with pytest.raises(PluginError, match="of no known kind"):
        probe(write_zip(tmp_path / "b.zip", {"a.png": text}))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("kind", ["xlsx", "zip", "gpkg", "geojson", "json", "gz", "shp"])
def test_a_file_cut_short_is_told(tmp_path: Path, areas: gpd.GeoDataFrame, kind: str, share: float) -> None:
    path = tmp_path / f"a.{kind}"
    if kind == "xlsx":
        write_xlsx(path, {"s": ROWS})
    elif kind == "zip":
        write_zip(path, {"a.xlsx": write_xlsx(tmp_path / "b.xlsx", {"s": ROWS})})
    elif kind == "gpkg":
        areas.to_file(path)
    elif kind == "json":
        path.write_text(json.dumps([{"nom": "Cholet", "code": "49099"}] * 9), encoding="utf-8")
    elif kind == "shp":
        path = shapefile(tmp_path, areas)[-2]
        path = tmp_path / "sites.shp"
    else:
        write_geojson(path, [({"code": "1"}, SQUARE)] * 9)
        if kind == "gz":
            path.write_bytes(gzip.compress(path.read_bytes()))
    cut(path, share)
    with pytest.raises(PluginError, match="damaged or cut short") as caught:
        probe(path)
    assert str(path) in caught.value.where
    assert caught.value.todo


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(data=st.data())
def test_no_cut_of_a_geojson_passes_for_whole(tmp_path: Path, data: st.DataObject) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({"code": "1", "l": ["]}"]}, SQUARE)] * 3)
    content = path.read_bytes()
    path.write_bytes(content[: data.draw(st.integers(1, len(content) - 1))])
    with pytest.raises(PluginError):
        probe(path)


def test_a_missing_or_empty_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="does not exist"):
        probe(tmp_path / "none.csv")
    (tmp_path / "a.csv").write_bytes(b"  \r\n")
    with pytest.raises(PluginError, match="is empty"):
        probe(tmp_path / "a.csv")
    with pytest.raises(PluginError, match="no filled sheet"):
        probe(write_xlsx(tmp_path / "a.xlsx", {"s": []}))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "old format .xls"),
        (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
        (b"<?xml version='1.0'?><ExceptionReport/>", "web page"),
        ("a;b\né;1\n".encode("utf-16"), "of no known kind"),
        (b"%PDF-1.7 something", "of no known kind"),
        (b"only words\nand lines\n", "of no known kind"),
        (b'{"message": "not data"}', "of no known kind"),
        (b"a;b\n\x81\x8d;2\n", "characters of the file .* cannot be read"),
        ("a;b\né;1\né".encode()[:-1], "cut short"),
    ],
)
def test_other_content_is_refused_with_its_reason(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(PluginError, match=message):
        probe(path)


def test_a_geojson_that_is_not_in_utf8_is_told(tmp_path: Path) -> None:
    path = write_geojson(tmp_path / "a.geojson", [({"nom": "Orée"}, SQUARE)])
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    with pytest.raises(PluginError, match="not in UTF-8"):
        probe(path)
