"""Railway stations: one row per station and line in the file, one row per station in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.invented import stations_csv
from tests.loopback import SNCF, WEB_PAGE, Reply
from tests.unit.sources.written import POINT, write_csv, write_geojson
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import Policy, fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback import Loopback

HASTY = Policy(attempts=2, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)
SHORT = ["uic", "name", "freight", "passengers", "commune_name", "longitude", "latitude"]


def test_the_file_downloaded(loopback: Loopback, tmp_path: Path) -> None:
    with new_session() as session:
        (path,) = fetch("stations", session, tmp_path, loopback.address, policy=HASTY)
    (dataset,) = read_file(path)
    assert list(dataset.table.columns) == list(TABLES["stations"])
    assert dataset.table["uic"].tolist() == ["00000001", "00000002"]
    assert dataset.table["freight"].tolist() == ["yes", "no"]
    assert dataset.table["lines"].tolist() == ["450000|451000", "450000"]
    assert (dataset.table.geometry.iloc[0].x, dataset.table.geometry.iloc[0].y) == (-0.88, 47.06)
    assert any("3 rows" in note and "2 stations" in note for note in dataset.notes)


def test_a_login_page_is_no_list(loopback: Loopback, tmp_path: Path) -> None:
    loopback.script(SNCF, Reply(200, WEB_PAGE, "text/html"))
    with new_session() as session, pytest.raises(PluginError, match="web page"):
        fetch("stations", session, tmp_path, loopback.address, policy=HASTY)
    assert list(tmp_path.iterdir()) == []


def test_short_layout(tmp_path: Path) -> None:
    rows = [SHORT, ["87481002", "Nantes", "O", "N", "NANTES", "-1.54", "47.21"], ["87481226", "X", "", "O", "X", "", ""]]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows))
    assert dataset.table["freight"].tolist() == ["yes", ""]
    assert dataset.table["passengers"].tolist() == ["no", "yes"]
    assert dataset.table.geometry.iloc[1] is None
    assert any("no usable coordinates" in note and "87481226" in note for note in dataset.notes)
    # An extract does not pass for the country.
    assert dataset.part.startswith("-1.54")


def test_text_points_have_the_latitude_first(tmp_path: Path) -> None:
    rows = [["code_uic", "libelle", "fret", "voyageurs", "geo_point_2d"], ["87481002", "A", "O", "O", "47.21, -1.54"]]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows, ";"))
    assert (dataset.table.geometry.iloc[0].x, dataset.table.geometry.iloc[0].y) == (-1.54, 47.21)


def test_geojson_export(tmp_path: Path) -> None:
    properties = {"code_uic": "87481002", "libelle": "A", "fret": "N", "voyageurs": "O"}
    (dataset,) = read_file(write_geojson(tmp_path / "a.geojson", [(properties, POINT)]))
    assert dataset.table.geometry.iloc[0].x == -0.85


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (["gare", "A", "O", "N", "A", "-1.5", "47.2"], "“0000GARE”"),
        (["87481002", "A", "peut-être", "N", "A", "-1.5", "47.2"], "“peut-être”"),
        (["87481002", "A", "O", "N", "A", "ouest", "47.2"], "“ouest”"),
    ],
)
def test_wrong_values_are_named(tmp_path: Path, row: list[str], message: str) -> None:
    with pytest.raises(PluginError, match=message) as caught:
        read_file(write_csv(tmp_path / "a.csv", [SHORT, row]))
    assert "row 2" in caught.value.where


def test_a_file_without_coordinates_lists_what_it_has(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="x_wgs84") as caught:
        read_file(write_csv(tmp_path / "a.csv", [SHORT[:4], ["87481002", "A", "O", "N"]]))
    assert "passengers" in caught.value.where


def test_rows_of_one_code_far_apart_are_told(tmp_path: Path) -> None:
    rows = [SHORT, *(["87481002", "A", "N", "N", "A", "-1.5", latitude] for latitude in ("47.2", "47.9"))]
    (dataset,) = read_file(write_csv(tmp_path / "a.csv", rows))
    assert dataset.table.geometry.iloc[0].y == 47.2
    assert any("several kilometres apart" in note for note in dataset.notes)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20), st.integers(0, 6))
def test_any_cell_is_read_or_refused_in_words(tmp_path: Path, value: str, place: int) -> None:
    row = ["87481002", "A", "O", "N", "A", "-1.5", "47.2"]
    row[place] = value
    try:
        (dataset,) = read_file(write_csv(tmp_path / "any.csv", [SHORT, row]))
    except PluginError as error:
        assert error.what  # noqa: PT017 (either outcome is right)
    else:
        assert len(dataset.table) == 1


def test_a_file_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(stations_csv()[:-120])
    with pytest.raises(PluginError):
        read_file(path)


def test_real_list(real_data: Path) -> None:
    (dataset,) = read_file(real_data / "transport" / "sncf_liste-des-gares.csv")
    table = dataset.table.set_index("uic")
    assert len(table) == 3417
    assert dataset.part == ""
    assert table.geometry.notna().all()
    cholet = table[table["station_name"] == "Cholet"].iloc[0]
    assert (cholet["freight"], cholet["passengers"]) == ("yes", "yes")
    assert (cholet.geometry.x, cholet.geometry.y) == (pytest.approx(-0.88, abs=0.02), pytest.approx(47.06, abs=0.02))
