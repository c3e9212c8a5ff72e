"""Contributions credited as a source is: how many count in a figure, who, when, why; here only, or wherever they lie."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point, box

from tests.unit.enrichment.conftest import CLERK, COLLEAGUE, correction
from tests.unit.geography.conftest import boundaries, communes, dataset, provenance
from ti_dataviz_plugin.diagnosis import indicators
from ti_dataviz_plugin.diagnosis.batch import Wanted, diagnose_all
from ti_dataviz_plugin.diagnosis.indicator_map import MapChoice, indicator_map
from ti_dataviz_plugin.diagnosis.land import diagnose
from ti_dataviz_plugin.diagnosis.map_layers import map_layers, sources_table
from ti_dataviz_plugin.diagnosis.overview import diagnose as overview
from ti_dataviz_plugin.diagnosis.views import Dossier
from ti_dataviz_plugin.enrichment import credit
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, GONE, PROPOSED, SHAPE
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ti_dataviz_plugin.enrichment.touching import communes_of, placed
from ti_dataviz_plugin.geography.overlay import Area, area_of
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.siting.inventories import FRICHES, write_inventory
from ti_dataviz_plugin.siting.ranking import rank_sites
from ti_dataviz_plugin.siting.study import Criterion, Study, ValueFunction
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

CHOLET, OTHER = "200000002", "200000001"
GONE_SITE = {"kind": GONE, "field": "", "official_value": "", "state": ACCEPTED, "geometry": None}


@pytest.fixture
def held(tmp_path: Path) -> Workspace:
    rows = pd.DataFrame(
        {
            "site_id": ["49099_1", "49099_2", "49126_1"],
            "site_name": ["Filature", "Tannerie", "Laiterie"],
            "status": ["friche sans projet"] * 3,
            "commune": ["49099", "49099", "49126"],
            "area_m2": [1000.0, 2000.0, 4000.0],
        }
    )
    places = [Point(-0.85, 47.05), Point(-0.84, 47.04), Point(-0.95, 47.05)]
    sites = Dataset(conform(gpd.GeoDataFrame(rows, geometry=places, crs=4326), "vacant_land"), provenance("vacant_land"))
    workspace = Workspace(tmp_path / "espace")
    workspace.add([dataset("communes", communes()), dataset("ti_boundaries", boundaries()), sites])
    return workspace


def _say(workspace: Workspace, *said: object) -> None:
    Book(workspace.folder / FILE).add(list(said), CLERK)  # type: ignore[arg-type]


def test_nothing_is_credited_where_nothing_was_said(held: Workspace) -> None:
    _say(held, correction())  # proposed: not read
    sources = open_atlas(held).sources("vacant_land", "communes")

    assert credit.local(sources) == ()
    assert (credit.summary(sources), credit.lines(sources), credit.counted(sources)) == ("", [], ())
    assert credit.official(sources) == sources


def test_the_account_tells_how_many_who_when_and_why(held: Workspace) -> None:
    accepted = correction(state=ACCEPTED, reviewed_at="2026-03-02T10:00:00+00:00", geometry=None)
    proposed = correction(
        "49099_2", "", reason="Démolie.", author=COLLEAGUE.name, organisation="CCI", modified_at="2026-04-05T10:00:00+00:00",
        **{**GONE_SITE, "state": PROPOSED},
    )  # fmt: skip
    made = credit.of_source("vacant_land", [proposed, accepted])

    first, *named = credit.lines([made])
    assert (
        first
        == "Local contributions counted here: 1 accepted, 1 proposed, by Agent A; Agent B – CCI, 2026-03-02 to 2026-04-05"
    )
    assert "friche sans projet becomes friche reconvertie. L'atelier a rouvert en mars." in named[0]
    assert named[1].endswith("Agent B – CCI: says that the object is gone. Démolie.")
    assert made.credit().endswith("1 accepted, 1 proposed, by Agent A; Agent B – CCI, 2026-03-02 to 2026-04-05")
    assert credit.lines([made], 1)[-1] == "and 1 other contribution"


def test_a_contribution_of_two_sources_counts_once(held: Workspace) -> None:
    one = credit.of_source("vacant_land", [correction(state=ACCEPTED)])
    again = replace(one, source_id="natura2000")

    assert len(credit.counted([one, again, one])) == 1
    table = sources_table({"map": (one, provenance("vacant_land"))})
    assert list(table["contributions"].str.contains("L'atelier a rouvert")) == [True, False]


def test_figures_of_a_territory_credit_what_lies_in_it(held: Workspace) -> None:
    here = correction(state=ACCEPTED, geometry=None)
    elsewhere = correction("49126_1", "", reason="ailleurs", **GONE_SITE)
    nowhere = correction("inconnu", "", reason="sans objet", **GONE_SITE)
    _say(held, here, elsewhere, nowhere)
    atlas = open_atlas(held)

    everywhere = credit.counted(atlas.sources("vacant_land"))
    view = diagnose(atlas, atlas.territory("epci", CHOLET))
    assert {one.uuid for one in everywhere} == {here.uuid, elsewhere.uuid}
    assert [one.uuid for one in credit.counted(view.sources)] == [here.uuid]
    for mode in (OFFICIAL, WITH_PROPOSED):
        other = open_atlas(held, mode=mode)
        found = credit.counted(diagnose(other, other.territory("epci", CHOLET)).sources)
        assert [one.uuid for one in found] == ([] if mode == OFFICIAL else [here.uuid])


def test_one_that_a_later_one_replaces_is_not_counted(held: Workspace) -> None:
    before = correction(state=ACCEPTED, reviewed_at="2026-01-01T00:00:00+00:00")
    after = correction(value="friche avec projet", state=ACCEPTED, reviewed_at="2026-02-01T00:00:00+00:00")
    _say(held, before, after)

    assert [one.uuid for one in credit.counted(open_atlas(held).sources("vacant_land"))] == [after.uuid]


def test_a_map_says_of_each_territory_what_counts_in_it(held: Workspace) -> None:
    moved = correction("49126_1", kind=SHAPE, field="geometry", official_value="", proposed_value="", state=ACCEPTED,
                       geometry=Point(-0.85, 47.06), reason="Déplacée.")  # fmt: skip
    row = json.dumps({"site_name": "Scierie", "commune": "49099", "status": "friche sans projet"})
    added = correction("local-1", row, kind=ADD, field="", official_value="", state=ACCEPTED, geometry=Point(-0.86, 47.06))
    _say(held, moved, added)
    atlas = open_atlas(held)

    made = indicator_map(atlas, MapChoice("vacant_sites", "epci"))
    told = made.figures.set_index("code")["local_expertise"]
    assert told[CHOLET].count("\n") == 1
    assert "Scierie" in told[CHOLET]
    assert "Déplacée." in told[CHOLET]
    assert {code: text.count("Déplacée.") for code, text in told.items() if text} == {CHOLET: 1, _home(atlas, "49126"): 1}
    assert len(credit.counted(made.sources)) == 2
    assert (indicator_map(open_atlas(held, mode=OFFICIAL), made.choice).figures["local_expertise"] == "").all()

    batch = diagnose_all(atlas, Wanted("epci", indicators=("vacant_sites", "population")))
    rows = batch.values.set_index(["indicator", "code"])
    assert "Scierie" in rows.at[("vacant_sites", CHOLET), "local_expertise"]
    assert rows.at[("population", CHOLET), "local_expertise"] == ""
    assert "Scierie" in batch.territories.set_index("code").at[CHOLET, "local_expertise"]
    assert "2 accepted" in rows.at[("vacant_sites", CHOLET), "sources"]


def test_a_perimeter_counts_wherever_it_reaches(held: Workspace) -> None:
    atlas = open_atlas(held)
    west, south, east, north = atlas.communes.total_bounds
    wide = correction("FR1", source_id="natura2000", kind=SHAPE, field="geometry", geometry=box(west, south, east, north))
    site = correction("x", kind=ADD, field="", proposed_value="{}", geometry=box(west, south, east, north))
    homes = communes_of(atlas, [wide, site])

    assert homes[wide.uuid] == set(atlas.communes["commune"])
    assert len(homes[site.uuid]) < len(homes[wide.uuid])
    corner = Area(box(west - 1, south - 1, west + 0.001, south + 0.001))
    assert placed(atlas, [wide, site], corner.boundary, corner.communes) == {wide.uuid}


def test_an_area_may_reach_around_a_territory(held: Workspace) -> None:
    territory = open_atlas(held).territory("epci", CHOLET)
    plain, wider = area_of(territory), area_of(territory, 0.1)

    assert plain.boundary.equals(territory.boundary)
    assert wider.boundary.buffer(1e-9).contains(plain.boundary)
    assert plain.communes == wider.communes == set(territory.communes["commune"])


def test_ranked_values_credit_those_of_every_territory(held: Workspace) -> None:
    _say(held, correction("49126_1", "", reason="ailleurs", **GONE_SITE))
    atlas = open_atlas(held)

    assert len(credit.counted(indicators.values_of_level(atlas, "vacant_sites", "epci").sources)) == 1
    assert credit.counted(indicators.values_of_level(atlas, "population", "epci").sources) == ()


def _home(atlas: object, commune: str) -> str:
    table = atlas.communes.set_index("commune")  # type: ignore[attr-defined]
    return str(table.at[commune, "epci"])


def test_ranked_sites_say_what_was_changed_of_each_and_credit_what_lies_around(held: Workspace, tmp_path: Path) -> None:
    here = correction("49099_1", "9999", field="area_m2", official_value="1000", state=ACCEPTED, reason="mesurée")
    far = correction("local-far", json.dumps({"commune": "97411"}), kind=ADD, field="", official_value="", state=ACCEPTED,
                     geometry=Point(55.4, -20.9), reason="au loin")  # fmt: skip
    _say(held, here, far)
    study = Study(
        "Essai",
        (Criterion("area", ValueFunction("linear", ((0, 0), (10_000, 1)), unit="m²")),),
        sites=("vacant_land",),
        departments=("49",),
    )

    ranking = rank_sites(open_atlas(held), study)
    told = ranking.table.set_index("site_id")["local_expertise"]
    assert "mesurée" in told["49099_1"]
    assert told["49099_2"] == told["49126_1"] == ""
    assert [one.uuid for one in credit.counted(ranking.sources)] == [here.uuid]

    write_inventory(open_atlas(held), ranking, FRICHES, tmp_path / "inventaire.gpkg")
    sources = gpd.read_file(tmp_path / "inventaire.gpkg", layer="sources")
    assert "mesurée" in "".join(sources["contributions"])
    assert set(sources["layer"]) == {"friches"}

    official = rank_sites(open_atlas(held, mode=OFFICIAL), study)
    assert "local_expertise" not in official.table.columns
    assert credit.counted(official.sources) == ()


def test_layers_of_a_territory_say_in_each_row_what_counts_in_it(held: Workspace) -> None:
    def layers(mode: str) -> dict[str, pd.DataFrame]:
        atlas = open_atlas(held, mode=mode)
        territory = atlas.territory("epci", CHOLET)
        land = diagnose(atlas, territory)
        return map_layers(atlas, Dossier(territory, overview(atlas, territory, None, land), None, land))

    away = correction("49126_1", "", reason="ailleurs", **GONE_SITE)
    _say(held, correction("49099_1", "", reason="Démolie.", **GONE_SITE), away)
    told = layers(WITH_ACCEPTED)
    for name in ("boundary", "communes"):
        texts = [text for text in told[name]["local_expertise"] if text]
        assert len(texts) == 1
        assert "Démolie." in texts[0]
        assert "ailleurs" not in texts[0]
        assert list(told[name].columns)[-1] == "geometry"
    assert told["communes"].set_index("commune").at["49099", "local_expertise"] == texts[0]
    credited = told["sources"].set_index("layer")["contributions"]
    assert "Démolie." in "".join(credited["boundary"])
    assert "ailleurs" not in "".join(credited["boundary"])
    assert all("local_expertise" not in layers(OFFICIAL)[name].columns for name in ("boundary", "communes"))
