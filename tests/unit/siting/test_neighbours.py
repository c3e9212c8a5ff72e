"""Who is around a site, and what it has room for. Every establishment is invented."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point

from tests import invented_employment
from ti_dataviz_plugin.diagnosis.related import NEAR, OTHER, SAME, sectors_of_epci
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, Contribution, Writer
from ti_dataviz_plugin.enrichment.links import CONFIRMED, REFUTED, End, link_told, links_of
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.siting import sharing
from ti_dataviz_plugin.siting.candidates import candidates, of_layer
from ti_dataviz_plugin.siting.complement import COLUMNS, complement
from ti_dataviz_plugin.siting.context import Context
from ti_dataviz_plugin.siting.facts import FACTS
from ti_dataviz_plugin.siting.neighbours import around
from ti_dataviz_plugin.siting.ranking import rank_sites
from ti_dataviz_plugin.siting.study import Rule, template
from ti_dataviz_plugin.sources import naf
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import SITES, _box, _layer, _store

if TYPE_CHECKING:
    from pathlib import Path

SITE = SITES[0][-1]  # a square of 100 m
SAID = ("Vu sur place", ("entretien du 3 mars",), "Une agente", "Une communauté")


def _fill(workspace: Workspace, part: str = "2026") -> None:
    rows = [
        ("1", "Fonderie", "24.51Z", "Autorisation", "Seveso seuil bas", _box(1_100, 0, 1, 1).centroid),
        ("2", "Forge", "25.50A", "Enregistrement", "Non Seveso", _box(200, 0, 1, 1).centroid),
        ("3", "Autre forge", "2550A", "", "", _box(0, 4_000, 1, 1).centroid),
        ("4", "Loin", "25.50A", "", "", _box(0, 9_000, 1, 1).centroid),
        ("5", "Sans lieu", "25.50A", "", "", None),
        ("6", "Outre-mer", "25.50A", "", "", Point(55.5, -21.1)),
        ("7", "Muette", "", "", "", _box(600, 0, 1, 1).centroid),
    ]
    columns = ["installation_id", "name", "activity", "regime", "seveso", "geometry"]
    table = gpd.GeoDataFrame(pd.DataFrame(rows, columns=columns), geometry="geometry", crs=4326)
    _store(workspace, "installations", table, part)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    found = Workspace(tmp_path / "w")
    _fill(found)
    return found


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """Return forty EPCI of three communes with invented employment, and the installations in the first of them."""
    workspace = Workspace(tmp_path_factory.mktemp("country"))
    codes = [f"49{number:03}" for number in range(1, 121)]
    communes = pd.DataFrame({"commune": codes, "commune_name": codes, "population": 3000.0})
    communes["epci"] = [f"2490000{number % 40:02}" for number in range(120)]
    communes["epci_name"] = "CC " + communes["epci"]
    communes["department"], communes["region"] = "49", "52"
    shapes = [_box(-15_000 + number * 30_000, -15_000, 30_000, 30_000) for number in range(120)]
    _store(workspace, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    for year, table in invented_employment.rows_by_year(codes, communes["population"], years=(2020, 2021)):
        _store(workspace, "employment", table, str(year))
    sizes = {"year": 2014, "commune": ["49001", "49001", "49002"], "size_class": ["total", "50-99", "total"]}
    _store(workspace, "establishments_by_size", pd.DataFrame({**sizes, "establishments": [20.0, 2.0, 9.0]}))
    zones = _layer([("Z1", "ZI du Sud", "Zone industrielle", _box(2_000, 0, 300, 300))], ["zone_id", "zone_name", "nature"])
    _store(workspace, "activity_zones", zones)
    turnkey = pd.DataFrame({"site_id": ["T1"], "commune": ["49001"], "commune_name": ["x"], "maturity": ["prêt"]})
    _store(workspace, "turnkey_sites", turnkey)
    eco = [
        ("site", "S1", "Parc A", "oui", "non", "", "", _box(500, 500, 50, 50)),
        ("site", "S2", "Parc B", "oui", "oui", "", "", _box(3_000, 0, 50, 50)),
        ("establishment", "E1", "Scierie", "", "", "16.10A", "10 à 19 salariés", _box(50, 400, 1, 1).centroid),
    ]
    columns = ["object_kind", "object_id", "name", "water", "gas", "activity", "headcount"]
    _store(workspace, "economic_sites", _layer(eco, columns))
    _fill(workspace)
    return Atlas.open(workspace)


def test_neighbours_are_counted_by_sector_and_named(workspace: Workspace) -> None:
    found = around(Atlas(workspace), SITE, activity="25")
    assert found.neighbours["name"].tolist() == ["Forge", "Muette", "Fonderie", "Autre forge"]
    assert found.neighbours["distance_m"].iloc[0] == pytest.approx(100.5, abs=0.1)
    assert found.neighbours["what"].tolist()[::2] == ["Enregistrement", "Autorisation Seveso seuil bas"]
    lines = found.sectors[["sector", "relation", "installations"]].to_numpy().tolist()
    assert lines == [["25", SAME, 2], ["24", "", 1], ["", "", 1]]  # without employment, what goes with it is not known
    assert found.without_place == 1
    assert "not a balance" in found.notice
    assert [source.source_id for source in found.sources] == ["installations"]
    assert set(found.missing) >= {"economic_sites", "activity_zones", "employment"}
    assert (found.place, found.year, found.cut, found.untold) == ("", 0, (), ())
    assert around(Atlas(workspace), SITE, 150).neighbours["name"].tolist() == ["Forge"]


def test_a_site_without_a_place_has_no_neighbours(workspace: Workspace, siting_atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="no place"):
        around(Atlas(workspace), Point(0, -80))
    nothing = around(siting_atlas, SITE)
    assert len(nothing.neighbours) == 0
    assert "installations" in nothing.missing


def test_an_extract_that_ends_near_says_so(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "w")
    west, south, east, north = gpd.GeoSeries([_box(-1_000, -1_000, 20_000, 20_000)], crs=4326).total_bounds
    _fill(workspace, f"{west:.5f} {south:.5f} {east:.5f} {north:.5f}")
    atlas = Atlas(workspace)
    assert around(atlas, SITE).cut == ("installations",)
    assert around(atlas, _box(9_000, 9_000, 10, 10)).cut == ()
    assert around(atlas, _box(-5_000, 0, 10, 10)).untold == ("installations",)


def test_sectors_are_set_beside_the_activity_of_the_project(country: Atlas) -> None:
    found = around(country, SITE, activity="25.50A")
    assert found.place == "CC 249000000"
    assert (found.year, found.learnt_from) == (2021, 40)
    table = found.sectors.set_index("sector")
    assert table.index[0] == "25"
    assert table.loc["25", ["relation", "installations", "establishments"]].tolist() == [SAME, 2, 0]
    assert table.loc["16", ["installations", "establishments"]].tolist() == [0, 1]
    assert {NEAR, OTHER} <= set(table["relation"])
    assert table.loc["25", "jobs_min"] > 0
    sectors = sectors_of_epci(country)
    assert sectors is not None
    assert table.loc["25", "quotient_max"] == pytest.approx(sectors.quotient_max.loc["249000000", "25"])
    nobody = table[(table["installations"] + table["establishments"]) == 0]
    assert len(nobody)  # over-represented in the EPCI, though nobody is known one by one
    assert nobody["nearest_m"].isna().all()
    # Those around come first, the nearest to the activity before the others, then the most frequent.
    count, order = table["installations"] + table["establishments"], {SAME: 0, NEAR: 1, OTHER: 2, "": 3}
    places = list(zip(count == 0, table["relation"].map(order), -count, -table["quotient_max"].fillna(0)))
    assert places == sorted(places)
    # Of those of whom nobody is known, the ones that go with the activity, and industry that may be over-represented.
    quotients, jobs = (part.loc["249000000"] for part in (sectors.quotient_max, sectors.jobs_max))
    for code in jobs.index:
        alike, industrial = sectors.relation(code, "25.50A") in (SAME, NEAR), naf.section(code) in naf.INDUSTRY
        worth = jobs[code] > 0 and (alike or (industrial and quotients[code] >= 1))
        assert (code in table.index) == (worth or bool(count.get(code, 0)))


def test_zones_services_and_sizes_are_told(country: Atlas) -> None:
    found = around(country, SITE)
    assert found.zones["name"].tolist() == ["ZI du Sud", "T1"]
    assert found.zones["distance_m"].iloc[0] == pytest.approx(1_900, abs=1)
    assert math.isnan(found.zones["distance_m"].iloc[1])
    assert found.zones["source_id"].tolist() == ["activity_zones", "turnkey_sites"]
    assert found.zones["key"].tolist()[1].startswith("T1|")
    assert found.services[["service", "sites", "name"]].to_numpy().tolist() == [["water", 2, "Parc A"], ["gas", 1, "Parc B"]]
    assert found.sizes.set_index("size_class")["establishments"].to_dict() == {"total": 20, "50-99": 2}
    assert found.size_year == 2014


def test_an_establishment_that_an_expert_added_counts(workspace: Workspace) -> None:
    _store(workspace, "communes", gpd.GeoDataFrame({"commune": ["49099"]}, geometry=[_box(0, 0, 9, 9)], crs=4326))
    row = {"object_kind": "establishment", "object_id": "local-1", "name": "Tôlerie", "activity": "25.11Z"}
    added = Contribution(
        ADD, "economic_sites", "establishment|local-1", "On la connaît", "Une agente", state=ACCEPTED,
        proposed_value=json.dumps(row), geometry=_box(150, 0, 1, 1).centroid,
    )  # fmt: skip
    Book(workspace.folder / FILE).add([added], Writer("w", "Une agente"))
    found = around(open_atlas(workspace), SITE, activity="25").neighbours
    first = found.iloc[0]
    assert (first["name"], first["local"], first["relation"]) == ("Tôlerie", True, SAME)
    assert not found["local"].iloc[1:].any()


def test_only_an_exchange_that_somebody_told_is_a_fact(workspace: Workspace) -> None:
    one, other = End("installations", "1", "Fonderie"), End("installations", "2", "Forge")
    place = _box(1_100, 0, 1, 1).centroid
    told = link_told((one, other), "chaleur", CONFIRMED, SAID, place)
    refuted = link_told((other, End("installations", "4", "Loin")), "sable", REFUTED, SAID, place)
    elsewhere = link_told((End("installations", "4", "Loin"), End("installations", "6", "?")), "eau", CONFIRMED, SAID, place)
    book = Book(workspace.folder / FILE)
    book.add([told, refuted, elsewhere], Writer("w", "Une agente"))
    links = around(Atlas(workspace), SITE).links
    assert {(link.what, link.verdict) for link in links} == {("chaleur", CONFIRMED), ("sable", REFUTED)}
    assert links_of(book.contributions())[0].told.evidence == SAID[1]
    book.decide([told.uuid, refuted.uuid], "refused", Writer("w", "Une agente"))
    assert around(Atlas(workspace), SITE).links == ()


@pytest.mark.parametrize(
    ("ends", "what", "said", "message"),
    [
        (("1", "1"), "chaleur", SAID, "between two"),
        (("1", "2"), " ", SAID, "not said"),
        (("1", "2"), "chaleur", (SAID[0], (), *SAID[2:]), "needs a source"),
        (("1", "2"), "chaleur", ("", *SAID[1:]), "reason"),
        (("1", "2"), "chaleur", (*SAID[:2], "", ""), "author"),
    ],
)
def test_an_exchange_that_nobody_could_defend_is_refused(ends: tuple, what: str, said: tuple, message: str) -> None:
    one, other = (End("installations", key, key) for key in ends)
    with pytest.raises(PluginError, match=message):
        link_told((one, other), what, CONFIRMED, said, None)


def test_the_related_activities_of_the_place_are_a_criterion(country: Atlas) -> None:
    places = [_box(0, 0, 10, 10), _box(30_000, 0, 10, 10), _box(0, 90_000, 10, 10)]
    sites = of_layer(gpd.GeoDataFrame({"name": ["a", "b", "off"]}, geometry=places, crs=4326), "name")
    study = replace(template("light_workshop"), activity="25")
    known = FACTS["related_activities"].compute(Context(country, study, sites))
    assert known is not None
    assert (known.low[:2] <= known.high[:2]).all()
    assert known.low[:2].between(0, 1).all()
    assert known.low.iloc[0] != known.low.iloc[1]
    assert math.isnan(known.low.iloc[2])
    assert FACTS["related_activities"].compute(Context(country, replace(study, activity=""), sites)) is None
    assert FACTS["related_activities"].compute(Context(country, replace(study, activity="00"), sites)) is None


def test_a_hidden_figure_leaves_the_relation_open(country: Atlas) -> None:
    sectors = sectors_of_epci(country)
    assert sectors is not None
    exact = sectors.density("25")
    hidden = replace(sectors, quotient_min=sectors.quotient_min * 0, quotient_max=sectors.quotient_max * math.inf)
    wide = hidden.density("25")
    assert exact is not None
    assert wide is not None
    assert (wide[0] == 0).all()
    assert (wide[0] <= exact[0]).all()
    assert (exact[1] <= wide[1] + 1e-12).all()
    few = replace(sectors, epci_count=0)
    assert few.density("25") is None
    assert few.relation("24", "25") == ""
    assert few.relation("25", "25") == SAME


def test_results_tell_room_and_neighbours(country: Atlas, siting_workspace: Workspace) -> None:
    places = [_box(0, 0, 100, 100), _box(0, 0, 30, 30)]
    sites = of_layer(gpd.GeoDataFrame({"name": ["a", "b"]}, geometry=places, crs=4326), "name")
    study = replace(template("light_workshop"), activity="25", area_m2=(2_000.0, 5_000.0))
    table = complement(Context(country, study, sites)).columns
    assert tuple(table.columns) == COLUMNS
    first = table.iloc[0]
    assert (first["room_min"], first["room_max"]) == (2, 5)
    assert (first["neighbours_min"], first["neighbours_max"]) == (5, 5)  # four installations and a sawmill
    assert 2 <= first["related_min"] <= first["related_max"] <= 5
    assert table.iloc[1][["room_min", "room_max", "left_max_m2"]].tolist() == [0, 0, 0]
    silent = complement(Context(country, replace(study, activity=""), sites)).columns
    assert silent["related_min"].isna().all()
    nothing = complement(Context(Atlas.open(siting_workspace), study, sites)).columns
    assert nothing["neighbours_min"].isna().all()


def test_other_studies_may_share_a_site(siting_atlas: Atlas) -> None:
    study = replace(template("light_workshop"), area_m2=(3_000.0, 4_000.0), rules=())
    small = replace(study, title="Petit", area_m2=(1_000.0, 2_000.0))
    near = replace(study, title="Serré", area_m2=(6_000.0, 9_000.0))
    large = replace(study, title="Grand", area_m2=(50_000.0, math.inf))
    fussy = replace(small, title="Difficile", rules=(Rule("zoning", ("U",)), Rule("area")))
    sites = candidates(siting_atlas, study)
    row = sites.index[sites["site_id"] == "49099_good"][0]  # 1 ha, zoned U
    unknown = sites.index[sites["site_id"] == "49099_unknown"][0]
    found = sharing.shared(siting_atlas, study, [small, near, large, fussy], sites)
    assert [one.verdicts[row] for one in found] == [sharing.ROOM, sharing.TIGHT, sharing.NONE, sharing.NONE]
    assert "U" in found[3].why[row]
    assert found[0].verdicts[unknown] == sharing.UNKNOWN
    for area, verdict in (
        (4_000.0, sharing.TIGHT),
        (3_999.0, sharing.NONE),
        (6_000.0, sharing.ROOM),
        (5_999.0, sharing.TIGHT),
    ):
        held = sites.assign(area_m2=area)  # both take 4 000 m² at the least, 6 000 at the most
        assert sharing.shared(siting_atlas, study, [small], held)[0].verdicts[row] == verdict
    ranking = rank_sites(siting_atlas, study, others=[small, near, large])
    told = ranking.table.set_index("site_id")["shares_with"]
    assert "Petit" in told["49099_good"]
    assert "Serré" in told["49099_good"]
    assert "Grand" not in told["49099_good"]
    assert ranking.measured.others == (small, near, large)
