"""Roads, railways, interchanges, ports and substations of the BD TOPO. All objects are invented."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import geopandas as gpd
import pytest
import shapely

from tests.invented import topo_layers
from tests.loopback import EXCEPTION_REPORT, WFS, Reply
from tests.unit.sources.written import cut
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.sources.download import Policy, fetch, new_session
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.sources.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback import Loopback

HASTY = Policy(attempts=2, first_wait=0.01, longest_wait=0.05, read_timeout=5.0)
BOX = (-1.0, 46.9, -0.5, 47.2)
SOURCES = {
    "roads": ("troncon_de_route", 3),
    "rail_lines": ("troncon_de_voie_ferree", 2),
    "junctions": ("equipement_de_transport", 1),
    "ports": ("equipement_de_transport", 2),
    "substations": ("poste_de_transformation", 1),
}


def get(loopback: Loopback, folder: Path, source_id: str, area: Any = BOX) -> list[Path]:
    """Fetch through the stand-in."""
    with new_session() as session:
        return fetch(source_id, session, folder, mirror=loopback.address, area=area, policy=HASTY)


def write(path: Path, source_id: str, change: dict[str, Any] | None = None, drop: str = "") -> Path:
    """Write a layer saved by hand, its first object changed, or a property dropped."""
    features = topo_layers()[f"BDTOPO_V3:{SOURCES[source_id][0]}"]
    features[0]["properties"].update(change or {})
    for feature in features:
        feature["properties"].pop(drop, None)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.mark.parametrize("area", [BOX, ["49"], None], ids=["box", "department", "whole"])
@pytest.mark.parametrize("source_id", SOURCES)
def test_the_layer_downloaded(loopback: Loopback, tmp_path: Path, source_id: str, area: Any) -> None:
    (path,) = get(loopback, tmp_path, source_id, area)
    (dataset,) = read_file(path)
    assert dataset.source_id == source_id
    assert list(dataset.table.columns) == list(TABLES[source_id])
    assert len(dataset.table) == SOURCES[source_id][1]
    assert dataset.table.crs.to_epsg() == 4326
    assert not dataset.table.geometry.has_z.any()
    assert dataset.provenance.credit().startswith("IGN, BD TOPO")
    # An extract does not pass for the country.
    assert dataset.part
    assert not any("BBOX" in asked.query and "CQL_FILTER" in asked.query for asked in loopback.asked)


def test_main_roads(tmp_path: Path) -> None:
    (dataset,) = read_file(write(tmp_path / "troncon_de_route.geojson", "roads"))
    assert dataset.table["number"].tolist() == ["A999", "D999", "A998"]
    assert dataset.table["lanes"].tolist() == [2, 2, 1]
    assert any("1 objects that are not of this data set" in note for note in dataset.notes)


def test_railways(tmp_path: Path) -> None:
    (dataset,) = read_file(write(tmp_path / "a.geojson", "rail_lines"))
    assert dataset.table["electrified"].tolist() == ["no", "yes"]
    assert dataset.table["usage"].tolist() == ["Fret", "Mixte"]


def test_interchanges_are_places(tmp_path: Path) -> None:
    (dataset,) = read_file(write(tmp_path / "a.geojson", "junctions"))
    (junction,) = dataset.table.to_dict("records")
    assert (junction["number"], junction["kind"], junction["commune"]) == ("27", "Échangeur complet", "49099")
    assert junction["geometry"].geom_type == "Point"
    assert -0.9 < junction["geometry"].x < -0.89


def test_ports_are_apart_from_interchanges_and_say_their_kind(loopback: Loopback, tmp_path: Path) -> None:
    paths = [*get(loopback, tmp_path, "junctions"), *get(loopback, tmp_path, "ports")]
    assert len({path.name for path in paths}) == 2  # neither takes the place of the other
    assert [read_file(path)[0].source_id for path in paths] == ["junctions", "ports"]
    with pytest.raises(PluginError, match="does not hold the data set"):
        read_file(paths[0], "ports")
    (dataset,) = read_file(paths[1])
    assert dataset.table["kind"].tolist() == ["Port de commerce", ""]
    (by_hand,) = read_file(write(tmp_path / "a.geojson", "ports"), "ports")
    assert by_hand.table["port_name"].tolist() == ["Port inventé", ""]
    assert any("4 objects that are not of this data set" in note for note in by_hand.notes)


def test_ports_are_asked_for_whole(loopback: Loopback, tmp_path: Path) -> None:
    """Most departments have none, and the nearest may be far from where one looks."""
    get(loopback, tmp_path, "ports", (2.0, 48.0, 2.1, 48.1))
    asked = [query for query in loopback.asked if query.host == WFS]
    assert asked
    assert not any("BBOX" in text for query in asked for text in (*query.query, *query.query.values()))


@pytest.mark.parametrize("source_id", sorted({*SOURCES} - {"ports"}))
def test_faults_keep_nothing(loopback: Loopback, tmp_path: Path, source_id: str) -> None:
    loopback.script(WFS, Reply(400, EXCEPTION_REPORT, "application/xml"))
    with pytest.raises(PluginError, match="Unknown feature type"):
        get(loopback, tmp_path, source_id)
    loopback.announced = 99
    with pytest.raises(PluginError, match="incomplete"):
        get(loopback, tmp_path, source_id)
    loopback.announced = None
    with pytest.raises(PluginError, match="No feature"):
        get(loopback, tmp_path, source_id, (2.0, 48.0, 2.1, 48.1))
    assert list(tmp_path.iterdir()) == []


def test_a_department_in_one_geopackage(tmp_path: Path) -> None:
    path = tmp_path / "BDT_D049.gpkg"
    for name, features in topo_layers().items():
        frame = gpd.GeoDataFrame.from_features(features, crs=4326).to_crs(2154)
        frame.to_file(path, layer=name.rpartition(":")[2])
    for source_id, (_layer, count) in SOURCES.items():
        (dataset,) = read_file(path, source_id)
        assert (dataset.source_id, len(dataset.table)) == (source_id, count)


def test_objects_that_come_twice_or_without_a_shape(tmp_path: Path) -> None:
    features = topo_layers()["BDTOPO_V3:troncon_de_voie_ferree"]
    features.append(dict(features[0]))
    features[1]["geometry"] = shapely.geometry.mapping(shapely.Point(-0.9, 47.0))
    path = tmp_path / "troncon_de_voie_ferree.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    (dataset,) = read_file(path)
    assert len(dataset.table) == 1
    assert any("1 objects that come twice" in note for note in dataset.notes)
    assert any("1 objects without a usable geometry" in note for note in dataset.notes)


def test_missing_columns_and_wrong_values_are_named(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="has no column importance") as caught:
        read_file(write(tmp_path / "a.geojson", "roads", drop="importance"))
    assert "cpx_numero" in caught.value.where
    with pytest.raises(PluginError, match="“deux”") as caught:
        read_file(write(tmp_path / "a.geojson", "roads", {"nombre_de_voies": "deux"}))
    assert "nombre_de_voies" in caught.value.where
    with pytest.raises(PluginError, match="nothing of use"):
        read_file(write(tmp_path / "a.geojson", "junctions", {"nature_detaillee": "Rond-point"}))
    with pytest.raises(PluginError, match="damaged or cut short"):
        read_file(cut(write(tmp_path / "a.geojson", "roads"), 0.5))
    with pytest.raises(PluginError, match="does not hold the data set"):
        read_file(write(tmp_path / "a.geojson", "roads"), "rail_lines")
