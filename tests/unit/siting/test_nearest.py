"""What a site was measured against: the nearest objects by name, and the layers of what serves the sites."""

from __future__ import annotations

import math
import shutil
from typing import TYPE_CHECKING

import pandas as pd
import pytest
import shapely

from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, VALUE, Contribution, Writer
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.siting.nearest import NEAREST, served
from ti_dataviz_plugin.siting.networks import network_layers
from ti_dataviz_plugin.siting.ranking import rank_sites
from ti_dataviz_plugin.siting.study import template
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import _box, _layer, _store

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.geography.atlas import Atlas

SITE = _box(0, 0, 100, 100)
WRITER = Writer("poste", "Une agente")


@pytest.fixture
def networks(siting_workspace: Workspace, tmp_path: Path) -> Atlas:
    """Return the atlas with stations, interchanges, substations and ports whose distances are known."""
    workspace = Workspace(shutil.copytree(siting_workspace.folder, tmp_path / "espace"))
    stations = [
        ("1", "yes", "no", "Gare du Sud", _box(50, -1000, 1, 1).centroid),
        ("2", "no", "yes", "Halte", _box(50, -200, 1, 1).centroid),
        ("3", "yes", "yes", "Gare lointaine", _box(50, -60_000, 1, 1).centroid),
    ]
    _store(workspace, "stations", _layer(stations, ["uic", "freight", "passengers", "station_name"]), "2027")
    roads = [("r1", "A 87", _box(-5_000, 600, 20_000, 1).exterior)]
    _store(workspace, "roads", _layer(roads, ["road_id", "number"]))
    posts = [("p1", "Poste de la Séguinière", _box(1_100, 0, 50, 50))]
    _store(workspace, "substations", _layer(posts, ["substation_id", "substation_name"]))
    ports = [
        ("m", "Port de plaisance", "Marina", _box(200, 0, 1, 1).centroid),
        ("x", "", "Cale", _box(2_100, 50, 1, 1).centroid),
        ("c", "Port de commerce", "Port de charge", _box(4_100, 0, 100, 100)),
    ]
    _store(workspace, "ports", _layer(ports, ["port_id", "kind", "port_name"]))
    return open_atlas(workspace)


def _rows(atlas: Atlas) -> pd.DataFrame:
    return pd.DataFrame(served(atlas, template("light_workshop"), SITE).objects).set_index("fact")


def test_the_nearest_objects_are_named_with_their_distance(networks: Atlas) -> None:
    rows = _rows(networks)
    found = {fact: (row["key"], row["name"], round(row["high"])) for fact, row in rows[rows["sure"]].iterrows()}
    assert found["freight_station_distance"] == ("1", "Gare du Sud", 1000)
    assert found["passenger_station_distance"] == ("2", "Halte", 200)
    assert found["substation_distance"] == ("p1", "Poste de la Séguinière", 1000)
    assert found["road"] == ("r1", "A 87", 500)
    assert found["port_distance"] == ("c", "Port de charge", 4000)


def test_a_port_whose_kind_is_not_told_is_named_as_a_perhaps_and_a_marina_is_not(networks: Atlas) -> None:
    rows = _rows(networks).loc["port_distance"]
    assert list(zip(rows["key"], rows["sure"])) == [("c", True), ("x", False)]
    assert rows["high"].iloc[1] == pytest.approx(2_000, abs=1)


def test_the_distance_named_is_the_one_that_the_ranking_counted(networks: Atlas) -> None:
    study = template("rail_logistics")
    table = rank_sites(networks, study).table
    asked = [criterion.fact for criterion in study.criteria if criterion.fact in NEAREST]
    counted = [fact for fact in asked if networks.has(NEAREST[fact].source)]
    assert "freight_station_distance" in counted
    for _place, site in table.iterrows():
        rows = served(networks, study, site.geometry).objects.set_index("fact")
        for fact in counted:
            told = rows.loc[[fact]]
            assert told["high"].iloc[0] == pytest.approx(site[f"{fact}_high"], rel=1e-9)


def test_a_correction_changes_which_station_counts(networks: Atlas) -> None:
    book = Book(networks.workspace.folder / FILE)
    one = Contribution(VALUE, "stations", "1", "Le fret est fermé.", WRITER.name, "freight", "yes", proposed_value="no")
    book.add([one], WRITER)
    book.decide([one.uuid], ACCEPTED, WRITER)
    rows = _rows(open_atlas(networks.workspace))
    assert rows.loc["freight_station_distance", "key"] == "3"


def test_what_is_not_held_is_said_and_what_is_nowhere_is_unknown(networks: Atlas) -> None:
    found = served(networks, template("light_workshop"), SITE)
    assert found.missing == ("rail_lines", "schools")
    assert {source.source_id for source in found.sources} >= {"stations", "ports", "substations"}
    abroad = served(networks, template("light_workshop"), shapely.Point(20, 40)).objects
    assert set(abroad["key"]) == {""}
    assert all(map(math.isnan, abroad["high"]))


def test_layers_say_of_how_many_sites_an_object_is_the_nearest(networks: Atlas) -> None:
    ranking = rank_sites(networks, template("rail_logistics"))
    layers = network_layers(networks, ranking)
    placed = int((~(ranking.table.geometry.isna() | ranking.table.is_empty)).sum())
    stations = layers["stations"].set_index("uic")
    assert stations.loc["1", "nearest_of"] == placed  # for freight
    assert stations.loc["1", "serves"] == f"Freight station: the nearest of {placed} sites"
    assert "3" not in stations.index  # too far, and the nearest of none
    assert stations.loc["2", "title"] == "Halte"
    assert set(layers["ports"].geom_type) == {"Point"}
    assert list(layers["ports_surfaces"]["port_id"]) == ["c"]
    assert set(layers["substations_surfaces"].geom_type) == {"MultiPolygon"}
    assert "rail_lines" not in layers
