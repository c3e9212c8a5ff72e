"""The workspace keeps what it is given, and what it had."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Callable

import geopandas as gpd
import pandas as pd
import pytest
from shapely.geometry import Point

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.provenance import Dataset, Provenance
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace, default_folder

if TYPE_CHECKING:
    from pathlib import Path


def test_an_empty_workspace_holds_nothing_and_says_what_to_do(workspace: Workspace) -> None:
    assert workspace.versions() == []
    assert not workspace.has("ti_members")
    with pytest.raises(PluginError, match="Import its file"):
        workspace.load("ti_members")


def test_parts_are_loaded_together_with_their_provenance(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    workspace.add([members("2018-2023", 4, "a" * 64), members("2023-2027", 3, "b" * 64)])
    held = workspace.load("ti_members")
    assert len(held.table) == 7
    assert held.parts == ("2018-2023", "2023-2027")
    assert [source.sha256[0] for source in held.sources] == ["a", "b"]
    assert held.notes == ("a note", "a note")
    pd.testing.assert_frame_equal(held.table.iloc[4:].reset_index(drop=True), members("2023-2027", 3).table)


def test_a_new_version_replaces_its_part_only_and_keeps_the_previous_file(
    workspace: Workspace, members: Callable[..., Dataset]
) -> None:
    (first,) = workspace.add([members("2023-2027", 3, "a" * 64)])
    workspace.add([members("2018-2023", 5, "b" * 64)])
    before = workspace.signature()
    (second,) = workspace.add([members("2023-2027", 6, "c" * 64)])
    assert workspace.signature() != before
    assert len(workspace.load("ti_members").table) == 11
    assert workspace.path(first).exists()
    assert workspace.path(second).exists()
    assert first.name != second.name


def test_the_same_file_twice_is_one_version(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    (first,) = workspace.add([members()])
    written = workspace.path(first).stat().st_mtime_ns
    (again,) = workspace.add([members()])
    assert again.name == first.name
    assert workspace.path(first).stat().st_mtime_ns == written


def test_another_workspace_object_sees_the_same(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    workspace.add([members()])
    other = Workspace(workspace.folder)
    assert other.signature() == workspace.signature()
    assert other.versions()[0].provenance == members().provenance


def test_raw_files_are_kept_with_their_sidecar(
    workspace: Workspace, members: Callable[..., Dataset], tmp_path: Path
) -> None:
    raw = tmp_path / "liste.csv"
    raw.write_text("a,b\n", encoding="utf-8")
    raw.with_name("liste.csv.json").write_text("{}", encoding="utf-8")
    workspace.add([members()], raw)
    kept = sorted(path.name for path in (workspace.folder / "downloads").iterdir())
    assert kept == ["aaaaaaaaaaaa-liste.csv", "aaaaaaaaaaaa-liste.csv.json"]


def test_rows_held_twice_are_taken_from_the_last_import(workspace: Workspace) -> None:
    def sites(part: str, area: float, sha256: str) -> Dataset:
        table = gpd.GeoDataFrame({"site_id": ["a", part], "area_m2": area}, geometry=[Point(0, 47), Point(1, 47)], crs=4326)
        provenance = Provenance("vacant_land", "Friches", "Cerema", "LO 2.0", "", "2024", "2026-01-01", sha256, "f.csv")
        return Dataset(conform(table, "vacant_land"), provenance, part)

    workspace.add([sites("national", 1.0, "a" * 64)])
    workspace.add([sites("49", 2.0, "b" * 64)])
    held = workspace.load("vacant_land")
    assert dict(zip(held.table["site_id"], held.table["area_m2"])) == {"a": 2.0, "national": 1.0, "49": 2.0}
    assert any("held twice" in note for note in held.notes)
    assert held.table.crs.to_epsg() == 4326


def _communes(codes: list[str], vintage: str, part: str, sha256: str) -> Dataset:
    table = gpd.GeoDataFrame({"commune": codes}, geometry=[Point(0, 47)] * len(codes), crs=4326)
    provenance = Provenance("communes", "Communes", "IGN", "LO 2.0", "", vintage, "2026-01-01", sha256, "c.gpkg")
    return Dataset(conform(table, "communes"), provenance, part)


def test_vintages_of_communes_do_not_mix(workspace: Workspace) -> None:
    codes = [f"49{n:03}" for n in range(40)]
    workspace.add([_communes(codes, "2025", "2025", "a" * 64)])
    workspace.add([_communes(codes[:2], "2026", "2026-49", "b" * 64)])
    # Two communes of a newer vintage do not stand for the country.
    assert len(workspace.load("communes").table) == 40
    assert workspace.load("communes").parts == ("2025",)
    assert "2026" in workspace.load("communes").notes[-1]
    workspace.add([_communes(codes[:38], "2026", "2026", "c" * 64)])
    assert workspace.load("communes").parts == ("2026", "2026-49")
    assert len(workspace.load("communes").table) == 38


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1}', '{"format": 1, "current": [{}], "previous": []}'])
def test_a_damaged_list_is_reported_and_left_as_it_is(workspace: Workspace, content: str) -> None:
    workspace.folder.mkdir(parents=True)
    path = workspace.folder / "workspace.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(PluginError, match="damaged"):
        workspace.versions()
    assert path.read_text(encoding="utf-8") == content


def test_a_workspace_of_a_newer_plugin_is_refused(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    workspace.add([members()])
    path = workspace.folder / "workspace.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    content["format"] = 99
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(PluginError, match="newer"):
        workspace.versions()


def test_a_damaged_version_is_named(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    (version,) = workspace.add([members()])
    workspace.path(version).write_bytes(b"not a GeoPackage")
    with pytest.raises(PluginError, match="cannot be read") as caught:
        Workspace(workspace.folder).load("ti_members")
    assert version.name in caught.value.where


def test_files_are_geopackage_1_2(workspace: Workspace, members: Callable[..., Dataset]) -> None:
    (version,) = workspace.add([members()])
    header = workspace.path(version).read_bytes()[:72]
    assert header[60:64] == (10200).to_bytes(4, "big")
    assert header[68:72] == b"GPKG"


def test_the_environment_chooses_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TI_DATAVIZ_WORKSPACE", str(tmp_path))
    assert default_folder() == tmp_path
