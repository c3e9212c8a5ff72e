"""Territories at every level, and what their joins say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest

from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.codes import fold
from ti_dataviz_plugin.geography.membership import basins_of
from ti_dataviz_plugin.geography.programmes import programme_at
from ti_dataviz_plugin.geography.report import DIFFERS, FOLLOWED, LEFT_OUT, RESOLVED, UNMATCHED, as_table
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import basins, communes, dataset, square

if TYPE_CHECKING:
    from pathlib import Path


def test_a_territory_is_made_of_the_communes_of_its_members(atlas: Atlas) -> None:
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    assert territory.name == "Choletais-Mauges"
    assert territory.communes["commune"].tolist() == ["49099", "49126", "49301"]
    assert territory.population == 6300
    assert territory.members["communes"].tolist() == [2, 1]
    assert territory.report.matched == territory.report.total == 2
    assert territory.report.lines == ()
    # Three squares of 0.1 degree at latitude 47: about 7.6 km by 11.1 km each.
    assert territory.area_m2 == pytest.approx(3 * 7.605e3 * 11.117e3, rel=0.01)
    assert territory.boundary.area == pytest.approx(0.03)


def test_ids_mean_something_within_one_programme_only(atlas: Atlas) -> None:
    assert atlas.territory("ti", "ti-5204", "2018-2023").name == "Laval-Loiron"
    assert atlas.programmes() == ("2023-2027", "2018-2023")
    # ti-0009 is listed, but none of its communes is known: it cannot be chosen.
    assert atlas.choices("ti", "2018-2023")["code"].tolist() == ["ti-5204"]


def test_single_communes_and_ept_are_resolved_and_told(atlas: Atlas) -> None:
    single = atlas.territory("ti", "ti-0001", "2023-2027")
    assert single.communes["commune"].tolist() == ["85151"]
    assert [line.kind for line in single.report.lines] == [RESOLVED]
    ept = atlas.territory("ti", "ti-0003", "2023-2027")
    assert ept.communes["commune"].tolist() == ["93001"]
    assert ept.members["member_kind"].tolist() == ["EPT"]


def test_a_merged_member_is_taken_from_the_published_perimeter(atlas: Atlas) -> None:
    territory = atlas.territory("ti", "ti-0002", "2023-2027")
    assert territory.communes["commune"].tolist() == ["49012"]
    (line,) = territory.report.lines
    assert (line.kind, line.code) == (RESOLVED, "200000999")


def test_a_member_that_nothing_resolves_is_named(atlas: Atlas) -> None:
    report = atlas.composition("2018-2023").report("Members")
    assert (report.matched, report.total) == (1, 2)
    assert [(line.kind, line.code) for line in report.lines] == [(UNMATCHED, "200000998")]
    assert "Not matched: 1" in report.summary()
    with pytest.raises(PluginError, match="No commune") as caught:
        atlas.territory("ti", "ti-0009", "2018-2023")
    assert "ti-0009" in caught.value.where


def test_a_list_of_communes_decides_over_the_members(workspace: Workspace) -> None:
    listed = pd.DataFrame(
        {
            "programme": "2023-2027",
            "territory_id": "ti-5204",
            "territory_name": "Choletais-Mauges",
            "commune": ["49069", "49099", "49888"],
            "commune_name": ["Orée-d'Anjou", "Cholet", "Inconnue"],
        }
    )
    workspace.add([dataset("ti_communes", listed, "2023-2027")])
    territory = Atlas.open(workspace).territory("ti", "ti-5204", "2023-2027")
    assert territory.communes["commune"].tolist() == ["49099", "49126"]
    kinds = {line.code: line.kind for line in territory.report.lines}
    assert kinds == {"49069": FOLLOWED, "49888": UNMATCHED, "49301": DIFFERS}


def test_other_levels(atlas: Atlas) -> None:
    assert atlas.levels() == ("ti", "epci", "basin", "department", "region", "selection")
    assert atlas.territory("epci", "200000002").communes["commune"].tolist() == ["49099", "49301"]
    assert atlas.territory("department", "49").population == 6500
    assert len(atlas.territory("region", "52").communes) == 6
    assert atlas.territory("basin", "5229").communes["commune"].tolist() == ["49126"]
    own = atlas.territory("selection", "49069, 85151,99999")
    assert own.communes["commune"].tolist() == ["49126", "85151"]
    assert {line.kind for line in own.report.lines} == {FOLLOWED, UNMATCHED}
    assert "" not in atlas.choices("epci")["code"].tolist()


def test_names_of_epci_come_from_their_own_table_when_communes_lack_them(workspace: Workspace) -> None:
    nameless = communes().assign(epci_name="")
    workspace.add([dataset("communes", nameless, "2027")])  # a newer vintage
    names = gpd.GeoDataFrame({"epci": ["200000002"], "epci_name": ["CA du Choletais"]}, geometry=[square(0, 0)], crs=4326)
    workspace.add([dataset("epci", names, "2027")])
    choices = Atlas.open(workspace).choices("epci").set_index("code")["name"]
    assert choices["200000002"] == "CA du Choletais"


def test_a_place_on_the_map_finds_its_territory(atlas: Atlas) -> None:
    assert atlas.at(-0.95, 47.05, "ti", "2023-2027") == "ti-5204"
    assert atlas.at(-0.65, 47.05, "ti", "2018-2023") == "ti-5204"
    assert atlas.at(-0.55, 47.05, "epci") == ""
    assert atlas.at(5.0, 47.05, "ti", "2023-2027") == ""


def test_an_unknown_territory_is_refused_with_a_remedy(atlas: Atlas) -> None:
    with pytest.raises(PluginError, match="no such territory") as caught:
        atlas.territory("ti", "ti-9999", "2023-2027")
    assert caught.value.todo


def test_without_communes_nothing_opens(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="no data of this source"):
        Atlas.open(Workspace(tmp_path))


def test_basins_are_counted_from_half_of_their_population(atlas: Atlas) -> None:
    territory = atlas.territory("ti", "ti-5204", "2023-2027")
    found = basins_of(atlas, territory)
    assert found.counted == ("5229", "5205")
    cholet = found.table.set_index("basin").loc["5205"]
    assert (cholet["communes_in"], cholet["communes_total"]) == (2, 3)
    assert cholet["share"] == pytest.approx(5300 / 5500)
    followed = found.report.of(FOLLOWED)
    assert [(line.code, "49126" in line.text) for line in followed] == [("49069", True)]
    assert (found.report.matched, found.report.total) == (3, 3)


def test_the_threshold_leaves_basins_out_and_names_them(atlas: Atlas) -> None:
    layon = atlas.territory("ti", "ti-5204", "2018-2023")
    found = basins_of(atlas, layon)
    assert found.counted == ()
    assert [(line.kind, line.code) for line in found.report.lines] == [(LEFT_OUT, "5205")]
    assert basins_of(atlas, layon, 0.01).counted == ("5205",)


def test_a_commune_that_no_basin_holds_is_named(atlas: Atlas) -> None:
    ept = atlas.territory("ti", "ti-0003", "2023-2027")
    report = basins_of(atlas, ept).report
    assert [(line.kind, line.code) for line in report.lines] == [(UNMATCHED, "93001")]


def test_parts_of_a_commune_in_two_basins_are_told(workspace: Workspace) -> None:
    doubled = pd.concat([basins(), pd.DataFrame({"commune": ["49126"], "basin": ["5205"], "basin_name": ["CHOLET"]})])
    workspace.add([dataset("employment_basins", doubled.assign(vintage="2022"), "2022")])
    atlas = Atlas.open(workspace)
    found = basins_of(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))
    # The row of the commune itself decides, not that of its former code.
    assert found.counted == ("5205",)
    assert found.report.of(DIFFERS)[0].code == "49126"


def test_reports_become_a_table(atlas: Atlas) -> None:
    table = as_table([atlas.composition("2018-2023").report("Members")])
    assert table.columns.tolist() == ["subject", "kind", "code", "name", "text"]
    assert len(table) == 1


def test_programmes_by_date() -> None:
    assert programme_at("2019-06-01").id == "2018-2023"
    assert programme_at("2023-11-09").id == "2023-2027"
    assert programme_at("2010-01-01") is None


@pytest.mark.parametrize(
    ("text", "expected"), [("L'Île-d’Yeu", "l ile d yeu"), ("  Œuf–Bœuf\u00a0", "oeuf boeuf"), ("", "")]
)
def test_names_are_compared_without_accents(text: str, expected: str) -> None:
    assert fold(text) == expected
