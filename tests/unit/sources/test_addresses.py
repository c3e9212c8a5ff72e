"""Addresses, mirrors and names of files."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources import addresses, areas

MIRROR = "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("url", "mirror", "expected"),
    [
        ("https://a.fr/b/c?d=e,f", MIRROR, f"{MIRROR}/a.fr/b/c?d=e,f"),
        ("http://a.fr/b?page=2", MIRROR, f"{MIRROR}/a.fr/b?page=2"),
        ("https://a.fr", MIRROR, f"{MIRROR}/a.fr/"),
        (f"{MIRROR}/a.fr/b", MIRROR, f"{MIRROR}/a.fr/b"),
        ("https://a.fr/b", "", "https://a.fr/b"),
        ("http://a.fr/b", "", "https://a.fr/b"),
        ("http://127.0.0.1:9/b", "", "http://127.0.0.1:9/b"),
    ],
)
def test_mirrored(url: str, mirror: str, expected: str) -> None:
    assert addresses.mirrored(url, mirror) == expected


def test_mirror_of_the_environment_stands_in_for_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TI_DATAVIZ_MIRROR", "http://intranet/copy/")
    assert addresses.chosen_mirror() == "http://intranet/copy"
    assert addresses.chosen_mirror("http://other") == "http://other"
    monkeypatch.delenv("TI_DATAVIZ_MIRROR")
    assert addresses.chosen_mirror() == ""


def test_query_keeps_what_a_service_reads() -> None:
    url = addresses.with_query("https://a.fr/wfs", {"BBOX": "1,2,3,4,EPSG:4326", "CQL_FILTER": "code='49'"})
    assert url == "https://a.fr/wfs?BBOX=1,2,3,4,EPSG:4326&CQL_FILTER=code%3D%2749%27"
    assert addresses.with_query("https://a.fr/?a=1", {"b": "2"}) == "https://a.fr/?a=1&b=2"


@given(st.text(max_size=300))
def test_a_name_is_safe_on_every_system(text: str) -> None:
    name = addresses.safe_name(text)
    assert len(name) <= 100
    assert not set(name) & set('\\/:*?"<>| \n')
    assert not name.startswith(".")


def test_name_of_the_file_at_an_address() -> None:
    assert addresses.file_name("https://a.fr/x/Bassins%20d%27emploi.xlsx?y=1") == "Bassins_d_emploi.xlsx"
    assert addresses.file_name("https://a.fr/", "data.csv") == "data.csv"


def test_areas() -> None:
    assert areas.parse(None).whole
    assert areas.parse(["49", "2a", "974", "49"]).departments == ("49", "2A", "974")
    assert areas.parse([-1.5, 46.5, 0.5, 47.5]).box == (-1.5, 46.5, 0.5, 47.5)
    selection = areas.Selection(years=(2025,))
    assert areas.parse(selection) is selection


@pytest.mark.parametrize("area", [["490"], ["Cholet"], [1.0, 2.0], [47.5, 46.5, 0.5, 47.6], [0.0, 1.0, 2.0, 95.0]])
def test_an_area_that_is_none_is_refused(area: list[str] | list[float]) -> None:
    with pytest.raises(PluginError):
        areas.parse(area)


@given(st.floats(-170, 160), st.floats(-80, 70), st.floats(0.01, 6), st.floats(0.01, 6))
def test_tiles_cover_a_box_and_are_small_enough(west: float, south: float, width: float, height: float) -> None:
    box = (west, south, west + width, south + height)
    tiles = list(areas.tiles(box, 1.0))
    assert all(right - left <= 1.0 + 1e-9 and top - low <= 1.0 + 1e-9 for left, low, right, top in tiles)
    surface = sum((right - left) * (top - low) for left, low, right, top in tiles)
    assert surface == pytest.approx((box[2] - box[0]) * (box[3] - box[1]), rel=1e-6)
