"""What local experts say, read through the atlas: figures change, are marked and credited; the rest is not made again."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from shapely import Point

from tests.unit.enrichment.conftest import CLERK, correction
from tests.unit.geography.conftest import boundaries, communes, dataset, provenance
from ti_dataviz_plugin.diagnosis import quality
from ti_dataviz_plugin.diagnosis.land import diagnose
from ti_dataviz_plugin.diagnosis.map_layers import map_layers
from ti_dataviz_plugin.diagnosis.overview import diagnose as overview
from ti_dataviz_plugin.diagnosis.views import Dossier
from ti_dataviz_plugin.enrichment.book import FILE, Book
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, ADD, GONE, PROPOSED, REFUSED
from ti_dataviz_plugin.enrichment.local import open_atlas
from ti_dataviz_plugin.enrichment.overlay import OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED
from ti_dataviz_plugin.enrichment.touching import corrected_per_source, local_of, mark_texts, summary
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.provenance import Dataset
from ti_dataviz_plugin.siting.candidates import candidates
from ti_dataviz_plugin.siting.study import Study
from ti_dataviz_plugin.sources.tables import conform
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

CHOLET = ("epci", "200000002", "")


def vacant() -> Dataset:
    rows = pd.DataFrame(
        {
            "site_id": ["49099_1", "49099_2", "49126_1"],
            "site_name": ["Filature", "Tannerie", "Laiterie"],
            "status": ["friche sans projet", "friche sans projet", "friche avec projet"],
            "commune": ["49099", "49099", "49126"],
            "area_m2": [1000.0, 2000.0, 4000.0],
        }
    )
    places = [Point(-0.85, 47.05), Point(-0.84, 47.04), Point(-0.95, 47.05)]
    table = gpd.GeoDataFrame(rows, geometry=places, crs=4326)
    return Dataset(conform(table, "vacant_land"), provenance("vacant_land"), "49")


@pytest.fixture
def held(tmp_path: Path) -> Workspace:
    workspace = Workspace(tmp_path / "espace")
    workspace.add([dataset("communes", communes()), dataset("ti_boundaries", boundaries()), vacant()])
    return workspace


def _said(workspace: Workspace) -> Book:
    return Book(workspace.folder / FILE)


def test_a_correction_counts_once_it_is_accepted(held: Workspace) -> None:
    one = correction()
    _said(held).add([one], CLERK)
    accepted, proposed = open_atlas(held), open_atlas(held, mode=WITH_PROPOSED)

    assert accepted.table("vacant_land")["status"].iloc[0] == "friche sans projet"
    assert proposed.table("vacant_land")["status"].iloc[0] == "friche reconvertie"

    _said(held).decide([one.uuid], ACCEPTED, CLERK, "vu sur place")
    assert accepted.stale()
    after = open_atlas(held, before=accepted)
    by_status = diagnose(after, after.territory(*CHOLET[:2])).sites.set_index("site_id")["status"]
    assert dict(by_status) == {"49099_1": "friche reconvertie", "49099_2": "friche sans projet"}
    official = open_atlas(held, mode=OFFICIAL, before=after)
    assert official.table("vacant_land")["status"].iloc[0] == "friche sans projet"
    assert official.marks("vacant_land") is None


def test_what_is_not_touched_is_not_made_again(held: Workspace) -> None:
    before = open_atlas(held)
    communes_before, sites_before = before.communes, before.table("vacant_land")
    territory = before.territory(*CHOLET[:2])
    _said(held).add([correction(state=ACCEPTED)], CLERK)

    after = open_atlas(held, before=before)

    assert after.communes is communes_before
    assert after.territory(*CHOLET[:2]) is territory
    assert after.table("vacant_land") is not sites_before
    assert after.signature != before.signature


def test_the_signature_is_the_workspaces_own_without_contributions(held: Workspace) -> None:
    _said(held).add([correction(state=REFUSED)], CLERK)

    atlas = open_atlas(held)

    assert atlas.signature == held.signature()
    assert not atlas.stale()


def test_an_addition_is_credited_to_who_made_it(held: Workspace) -> None:
    row = json.dumps({"site_name": "Scierie", "commune": "49099", "area_m2": "700", "status": "friche sans projet"})
    added = correction(
        "local-1", row, kind=ADD, field="", official_value="", organisation="Communauté d'essai", state=ACCEPTED,
        geometry=Point(-0.86, 47.06),
    )  # fmt: skip
    gone = correction("49099_2", "", kind=GONE, field="", official_value="", state=ACCEPTED)
    _said(held).add([added, gone], CLERK)

    atlas = open_atlas(held)
    view = diagnose(atlas, atlas.territory(*CHOLET[:2]))

    assert set(view.sites["site_id"]) == {"49099_1", "local-1"}
    assert view.sites["area_m2"].sum() == 1700
    assert any("Communauté d'essai" in source.producer for source in view.sources)
    assert len(atlas.held("vacant_land").origins) == len(atlas.table("vacant_land"))


def test_an_addition_stands_where_no_file_is_held(held: Workspace) -> None:
    row = {
        "object_kind": "establishment",
        "object_id": "local-9",
        "name": "Atelier",
        "commune": "49099",
        "activity": "25.62B",
    }
    added = correction(
        "establishment|local-9", json.dumps(row), kind=ADD, field="", official_value="", source_id="economic_sites",
        state=ACCEPTED,
    )  # fmt: skip
    assert not open_atlas(held).has("economic_sites")
    _said(held).add([added], CLERK)

    atlas = open_atlas(held)

    assert atlas.has("economic_sites")
    assert list(atlas.table("economic_sites")["name"]) == ["Atelier"]
    assert atlas.table("economic_sites")["jobs"].isna().all()
    assert [source.producer for source in atlas.sources("economic_sites")] == [CLERK.name]


def test_key_figures_name_what_they_count_with(held: Workspace) -> None:
    reasons = [f"vu sur place {number}" for number in range(3)]
    gone = {"kind": GONE, "field": "", "official_value": "", "state": ACCEPTED}
    said = [
        correction("49099_1", state=ACCEPTED, reason=reasons[0]),
        correction("49099_2", "", reason=reasons[1], **gone),
        correction("49126_1", "", reason="ailleurs", geometry=None, **gone),
        correction("49099_1", "9", field="area_m2", official_value="1000", state=ACCEPTED, reason=reasons[2]),
    ]
    _said(held).add(said, CLERK)
    atlas = open_atlas(held)
    territory = atlas.territory(*CHOLET[:2])
    told = {figure.id: figure.local for figure in overview(atlas, territory, None, diagnose(atlas, territory)).figures}
    assert reasons[0] in told["sites"]
    assert "and 1 other contribution" in told["sites"]
    assert "ailleurs" not in "".join(told.values())
    assert told["communes"] == ""
    official = open_atlas(held, mode=OFFICIAL)
    figures = overview(official, territory, None, diagnose(official, territory)).figures
    assert not any(figure.local for figure in figures)


def test_siting_and_map_layers_follow(held: Workspace) -> None:
    _said(held).add([correction("49099_1", "9999", field="area_m2", official_value="1000", state=ACCEPTED)], CLERK)

    atlas = open_atlas(held)
    territory = atlas.territory(*CHOLET[:2])
    sites = candidates(atlas, Study("essai", (), territory=CHOLET, sites=("vacant_land",)))
    land = diagnose(atlas, territory)
    layers = map_layers(atlas, Dossier(territory, overview(atlas, territory, None, land), None, land))

    assert sites.set_index("site_id")["area_m2"]["49099_1"] == 9999
    shown = layers["vacant_land"].set_index("site_id")
    assert shown["area_m2"]["49099_1"] == 9999
    assert "L'atelier a rouvert en mars." in shown["local_expertise"]["49099_1"]
    assert shown["local_expertise"]["49099_2"] == ""


def test_a_territory_knows_what_touches_it(held: Workspace) -> None:
    here = correction(state=ACCEPTED, geometry=None)
    too = correction("49099_2", geometry=None)
    away = correction("49126_1", geometry=None)
    unknown = correction("sans place", geometry=None)
    _said(held).add([here, too, away, unknown], CLERK)

    atlas = open_atlas(held)
    local = local_of(atlas, atlas.territory(*CHOLET[:2]), Book(held.folder / FILE).contributions())

    assert local.here == {here.uuid, too.uuid}
    assert {one.uuid for one in local.of(["vacant_land"])} == {here.uuid, too.uuid}
    assert local.of(["schools"]) == ()
    assert summary(local.of(["vacant_land"])) == "Local expertise: 1 accepted, 1 proposed"
    assert summary(()) == ""


def test_marks_say_who_when_and_why(held: Workspace) -> None:
    hostile = correction(reason="<b>gras</b>\n=1+1 'DROP TABLE communes;-- 🏭 " + "x" * 1_000_000, state=ACCEPTED)
    _said(held).add([hostile], CLERK)

    marks = open_atlas(held).marks("vacant_land")
    assert marks is not None
    text = mark_texts(marks, {"status": "Statut"})["49099_1"]

    assert "accepted" in text
    assert CLERK.name in text
    assert "Statut was “friche sans projet”" in text
    assert "<b>gras</b> =1+1 'DROP TABLE communes;-- 🏭" in text
    assert len(text) < 500


def test_a_file_that_cannot_be_read_leaves_official_data(held: Workspace) -> None:
    (held.folder / FILE).write_bytes(b"no database " * 500)

    atlas = open_atlas(held, mode=WITH_PROPOSED)

    assert atlas.overlay is not None
    assert atlas.overlay.problem is not None  # type: ignore[attr-defined]
    assert len(atlas.table("vacant_land")) == 3


def test_what_cannot_be_laid_is_left_out_and_told(held: Workspace) -> None:
    from dataclasses import replace

    from ti_dataviz_plugin.enrichment.book import append, keep

    broken = replace(correction(state=ACCEPTED), field="no_such_column")
    with _said(held).writing() as database:
        keep(database, [broken])
        append(database, [broken], CLERK, "create")

    atlas = open_atlas(held, mode=WITH_ACCEPTED)

    assert [one.uuid for one in atlas.overlay.left] == [broken.uuid]  # type: ignore[union-attr]
    assert atlas.table("vacant_land")["status"].iloc[0] == "friche sans projet"


def test_each_source_knows_how_often_it_was_corrected() -> None:
    said = [correction(state=ACCEPTED), correction("49099_2", state=PROPOSED), correction(state=REFUSED), correction(
        "49099_3", "1", field="area_m2", official_value=""
    )]  # fmt: skip

    table = corrected_per_source(said)

    first = table.iloc[0]
    assert (first["source_id"], first["subject"], first["objects"]) == ("vacant_land", "status", 2)
    assert (first[ACCEPTED], first[PROPOSED], first[REFUSED]) == (1, 1, 1)
    assert list(table["subject"]) == ["status", "area_m2"]


def test_the_quality_page_counts_corrections_and_does_not_grade_local_additions(held: Workspace) -> None:
    one, other = correction(), correction(key="49099_2")
    row = {"object_kind": "establishment", "object_id": "local-1", "name": "Atelier"}
    added = correction(
        kind=ADD, source_id="economic_sites", key="establishment|local-1", field="", official_value="",
        proposed_value=json.dumps(row), geometry=Point(-0.85, 47.05),
    )  # fmt: skip
    elsewhere = correction(key="49126_1", geometry=Point(-0.95, 47.05))
    _said(held).add([one, other, added, elsewhere], CLERK)
    _said(held).decide([one.uuid, added.uuid, elsewhere.uuid], ACCEPTED, CLERK, "")
    for mode in (OFFICIAL, WITH_ACCEPTED, WITH_PROPOSED):
        atlas = open_atlas(held, mode=mode)
        view = quality.on_day(atlas, atlas.territory(*CHOLET[:2]), date(2026, 6, 30), Silent())
        rows = view.held.set_index("source_id")
        assert "economic_sites" not in rows.index
        assert tuple(rows.loc["vacant_land", ["corrected", "proposed"]]) == (1, 1)
        assert tuple(rows.loc["communes", ["corrected", "proposed"]]) == (0, 0)
        assert "corrected or added here by local experts: 1" in view.statement
