"""The user's own indicators, beside those that come with the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.bounds import UNKNOWN, Bounds
from ti_dataviz_plugin.diagnosis import compare, indicators
from ti_dataviz_plugin.diagnosis.batch import Wanted, diagnose_all
from ti_dataviz_plugin.diagnosis.local_holdings import forget, held, keep
from ti_dataviz_plugin.diagnosis.local_indicators import join_report
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.report import DUPLICATE, FOLLOWED, HIDDEN, UNMATCHED
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources.local_indicators import Description, read

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.workspace.store import Workspace

TI = ("ti", "2023-2027")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def add(workspace: Workspace, folder: Path, rows: list[tuple[object, ...]], **told: object) -> Atlas:
    """Add an indicator to a workspace."""
    fields = {"title": "Boilers", "level": "commune", "unit": "count", "producer": "Région", "licence": "LO 2.0"}
    description = Description(**{**fields, "vintage": "2024", **told})  # type: ignore[arg-type]
    path = write_csv(folder / f"{description.id}.csv", rows)
    workspace.add([read(path, description)], path)
    return Atlas.open(workspace)


def test_a_count_by_commune_is_summed_to_every_level(workspace: Workspace, folder: Path) -> None:
    rows = [("insee", "2021", "2022"), ("49126", 3, 4), ("49099", "10-12", "nd"), ("49012", 7, 7)]
    atlas = add(workspace, folder, rows, unit_name="boilers")
    found = indicators.values_of_level(atlas, "own_boilers", *TI)
    assert found.years == (2021, 2022)
    assert found.of("ti-5204", 2021) == Bounds(13, 15)
    assert found.indicator.text(found.of("ti-5204", 2021)) == "13-15\u00a0boilers"
    assert found.of("ti-5204", 2022) == Bounds(4, 4)
    assert found.at(2022)["covered"]["ti-5204"] == pytest.approx(1000 / 6000)
    assert indicators.values_of_level(atlas, "own_boilers", "department").of("49", 2021) == Bounds(20, 22)
    assert indicators.values_of_level(atlas, "own_boilers", "commune").of("49012", 2022) == Bounds(7, 7)
    territory = atlas.territory("selection", "49126,49012")
    around = indicators.values_around(atlas, indicators.find("own_boilers", atlas), territory)
    assert around.of(territory.code, 2021) == Bounds(10, 10)


def test_it_is_listed_like_the_others_with_its_own_source(workspace: Workspace, folder: Path) -> None:
    add(workspace, folder, [("insee", "valeur"), ("49099", 1)])
    atlas = add(workspace, folder, [("epci", "valeur"), ("200000001", "20 %")], title="Heat", level="epci", unit="percent")
    listed = [indicator.id for indicator in indicators.available(atlas, "epci")]
    assert listed[-2:] == ["own_boilers", "own_heat"]
    found = indicators.values_of_level(atlas, "own_heat", "epci")
    assert [source.title for source in found.sources] == ["Heat"]
    assert indicators.rank(found, "200000001") is None
    assert "own_boilers" not in indicators.catalogue()
    batch = diagnose_all(atlas, Wanted(*TI))
    assert batch.territories["own_boilers_min"].tolist() == [1]
    assert dict(batch.left_out)["own_heat"] == "It is not made at this level."


def test_territories_are_compared_on_it(workspace: Workspace, folder: Path) -> None:
    atlas = add(workspace, folder, [("epci", "valeur"), ("200000001", 4), ("200000002", 6)], level="epci")
    view = compare.diagnose(atlas, atlas.territory("epci", "200000001"), compare.CompareSettings(), Silent())
    assert "own_boilers" in set(view.indicators["indicator"])
    assert "Boilers" in {source.title for source in view.sources}


def test_a_share_is_never_summed(workspace: Workspace, folder: Path) -> None:
    atlas = add(workspace, folder, [("insee", "valeur"), ("49099", 0.5), ("49126", 0.1)], unit="share")
    (own,) = [indicator for indicator in indicators.catalogue(atlas).values() if indicator.theme == "own"]
    assert own.levels == ("commune",)
    assert "cannot be added up" in own.bounds
    assert indicators.values_of_level(atlas, own.id, "commune").of("49099") == Bounds(0.5, 0.5)
    assert indicators.values_of_level(atlas, own.id, *TI).of("ti-5204") == UNKNOWN


def test_merged_communes_add_up_counts_but_not_shares(workspace: Workspace, folder: Path) -> None:
    rows = [("insee", "valeur"), ("49069", 0.25), ("49126", 0.5), ("49099", 0.75)]
    counts = add(workspace, folder, rows)
    assert indicators.values_of_level(counts, "own_boilers", *TI).of("ti-5204") == Bounds(1.5, 1.5)
    shares = add(workspace, folder, rows, unit="share")
    found = indicators.values_of_level(shares, "own_boilers", "commune")
    assert found.of("49126") == UNKNOWN
    assert found.of("49099") == Bounds(0.75, 0.75)


def test_the_values_of_a_programme_are_not_those_of_another(workspace: Workspace, folder: Path) -> None:
    rows = [("ti", "valeur"), ("ti-5204", 4)]
    atlas = add(workspace, folder, rows, level="ti", programme="2018-2023")
    assert indicators.values_of_level(atlas, "own_boilers", *TI).of("ti-5204") == UNKNOWN
    atlas = add(workspace, folder, rows, level="ti", programme="2023-2027")
    assert indicators.values_of_level(atlas, "own_boilers", *TI).of("ti-5204") == Bounds(4, 4)


def test_the_join_says_what_it_did(workspace: Workspace, folder: Path) -> None:
    rows = [("insee", "valeur"), ("49069", 1), ("99999", 2), ("49099", 3), ("49099", 4), ("49012", 5), ("49012", 5)]
    atlas = add(workspace, folder, [*rows, ("85151", "secret")])
    report = join_report(atlas, "own_boilers")
    assert (report.matched, report.total) == (4, 5)
    assert [line.code for line in report.of(FOLLOWED)] == ["49069"]
    assert [line.code for line in report.of(UNMATCHED)] == ["99999"]
    assert [(line.code, "unknown" in line.text) for line in report.of(DUPLICATE)] == [("49012", False), ("49099", True)]
    assert report.of(HIDDEN)
    found = indicators.values_of_level(atlas, "own_boilers", "commune")
    assert found.of("49099") == UNKNOWN
    assert found.of("49012") == Bounds(5, 5)
    epci = add(workspace, folder, [("epci", "valeur"), ("200000001", 1), ("200000009", 1)], level="epci")
    assert [line.code for line in join_report(epci, "own_boilers").lines] == ["200000009"]
    basin = add(workspace, folder, [("bassin", "valeur"), ("5205", 1), ("1", 1)], level="basin")
    assert [line.code for line in join_report(basin, "own_boilers").lines] == ["0001"]


def test_a_new_one_never_takes_the_place_of_another(workspace: Workspace, folder: Path) -> None:
    path = write_csv(folder / "a.csv", [("ti", "valeur"), ("ti-5204", "40 %")])
    told = Description("Heat", "ti", "percent", "Région", "LO 2.0", "2024", programme="2023-2027")
    report = keep(workspace, path, told)
    assert report is not None
    assert report.summary() == "Territoires d'industrie 2023-2027: 1 of 1 matched"
    keep(workspace, path, told)
    first, second = held(workspace)
    assert (first.description.id, second.description.id) == ("own_heat", "own_heat_2")
    assert (first.description.unit, first.areas, first.years, first.file_name) == ("percent", 1, (), "a.csv")
    keep(workspace, write_csv(folder / "b.csv", [("ti", "valeur"), ("ti-5204", "50 %")]), second.description)
    assert [each.file_name for each in held(workspace)] == ["a.csv", "b.csv"]
    found = indicators.values_of_level(Atlas.open(workspace), "own_heat_2", *TI)
    assert found.of("ti-5204") == Bounds(0.5, 0.5)
    forget(workspace, "own_heat")
    forget(workspace, "own_heat_2")
    assert held(workspace) == []


def test_one_removed_is_gone_and_can_come_back(workspace: Workspace, folder: Path) -> None:
    add(workspace, folder, [("insee", "valeur"), ("49099", 1)])
    workspace.remove("local_indicators", "own_boilers")
    assert "own_boilers" not in indicators.catalogue(Atlas.open(workspace))
    assert not workspace.has("local_indicators")
    workspace.revert("local_indicators", ["own_boilers"])
    assert "own_boilers" in indicators.catalogue(Atlas.open(workspace))
