"""Industrial dynamics of a territory, on figures small enough to be worked out by hand."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from tests import invented_employment
from tests.unit.sources.written import write_csv
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis import indicators, industry
from ti_dataviz_plugin.diagnosis.employment_cube import employment_cube
from ti_dataviz_plugin.diagnosis.employment_tables import employment_tables
from ti_dataviz_plugin.diagnosis.industry_view import IndustrySettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.sources.recognise import read_file
from ti_dataviz_plugin.workspace.store import Workspace

from .conftest import store

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.diagnosis.industry_view import IndustryView
    from ti_dataviz_plugin.geography.territories import Territory

# year -> (commune, APE) -> establishments, employees. 49069 is a former code of 49126, a commune of the territory.
FIGURES = {
    2007: {("49069", "2511Z"): (4, 60), ("49126", "2511Z"): (1, 40), ("49099", "1520Z"): (5, 100),
           ("49099", "4711Z"): (9, 200), ("49012", "2511Z"): (1, 100), ("85151", "3012Z"): (2, 300)},
    2009: {("49069", "2511Z"): (3, 50), ("49126", "2511Z"): (1, 30), ("49099", "1520Z"): (4, 70),
           ("49099", "4711Z"): (9, 210), ("49012", "2511Z"): (1, 90), ("85151", "3012Z"): (2, 280)},
    2012: {("49126", "2511Z"): (5, 120), ("49099", "1520Z"): (4, 80), ("49099", "4711Z"): (9, 250),
           ("49012", "2511Z"): (1, 100), ("85151", "3012Z"): (2, 330)},
}  # fmt: skip


def rows(year: int, figures: dict[tuple[str, str], tuple[float, float]], version: str = "rev2") -> pd.DataFrame:
    """Return tidy rows of private employment."""
    table = pd.DataFrame(
        [(year, area, ape, count, count, heads, heads) for (area, ape), (count, heads) in figures.items()],
        columns=[
            "year", "area", "naf", "establishments_min", "establishments_max", "employees_min", "employees_max",
        ],
    )  # fmt: skip
    level = "A732" if version == "rev2" else ""
    return table.assign(level="commune", naf_level=level, naf_version=version, measure_source="urssaf")


def flores() -> pd.DataFrame:
    """Return tidy rows of all employers in 2022: the jobs of division 15 in Cholet are hidden, at most 40."""
    lines = [
        ("49126", "25", "A88", 5, 5, 130, 130), ("49126", "_T", "total", 5, 5, 130, 130),
        ("49099", "15", "A88", 4, 4, 0, 40), ("49099", "47", "A88", 9, 9, 260, 260),
        ("49099", "_T", "total", 13, 13, 300, 300),
        ("49012", "25", "A88", 1, 1, 100, 100), ("49012", "_T", "total", 1, 1, 100, 100),
        ("85151", "30", "A88", 2, 2, 300, 300), ("85151", "_T", "total", 2, 2, 300, 300),
    ]  # fmt: skip
    names = [
        "area", "naf", "naf_level", "establishments_min", "establishments_max", "employees_min", "employees_max",
    ]  # fmt: skip
    return pd.DataFrame(lines, columns=names).assign(year=2022, level="commune", naf_version="rev2", measure_source="flores")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """Return four communes in two departments, and a territory made of the two of the first EPCI."""
    import geopandas as gpd
    from shapely.geometry import box

    found = Workspace(tmp_path / "workspace")
    communes = pd.DataFrame({"commune": ["49126", "49099", "49012", "85151"], "population": [1000.0, 5000.0, 200.0, 800.0]})
    communes["epci"] = ["200000001", "200000001", "200000002", ""]
    communes["department"], communes["region"] = communes["commune"].str[:2], "52"
    communes["department_name"], communes["region_name"] = "Département", "Pays de la Loire"
    shapes = [box(-1 + number * 0.1, 47, -0.9 + number * 0.1, 47.1) for number in range(4)]
    store(found, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    member = {"programme": "2023-2027", "territory_id": "ti-5204", "territory_name": "Choletais-Mauges"}
    store(found, "ti_members", pd.DataFrame([{**member, "member_code": "200000001"}]), "2023-2027")
    return found


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    for year, figures in FIGURES.items():
        store(workspace, "employment", rows(year, figures), str(year))
    return workspace


@pytest.fixture
def view(held: Workspace) -> IndustryView:
    return made(Atlas.open(held))


def made(atlas: Atlas, place: str = "ti", code: str = "ti-5204", **settings: object) -> IndustryView:
    """Return the view of a territory."""
    territory = atlas.territory(place, code, "2023-2027" if place == "ti" else "")
    return industry.diagnose(atlas, territory, IndustrySettings(**settings), Silent())  # type: ignore[arg-type]


def test_nothing_is_ready_without_a_source_and_each_is_named(atlas: Atlas) -> None:
    view = made(atlas)
    assert not view.ready
    assert [missing.source_id for missing in view.missing] == ["employment", "establishments_by_size"]


def test_figures_are_added_up_and_changes_of_codes_followed(view: IndustryView) -> None:
    assert view.ready
    assert view.known
    sectors = view.sectors.set_index("naf")
    assert sectors.loc["C5", ["establishments_min", "employees_max"]].tolist() == [9.0, 200.0]
    assert sectors.loc["C4", "employees_max"] == 0.0, "a department that is held has 0 where the file has no row"
    own = view.series[view.series["place"] == "territory"]
    assert dict(zip(own["year"], own["low"])) == {2007: 200.0, 2009: 150.0, 2012: 200.0}
    assert [line.code for line in view.reports[0].lines] == ["49069"]
    assert (view.reports[0].matched, view.reports[0].total) == (5, 5)


def test_the_loss_of_2008_and_its_recovery(view: IndustryView) -> None:
    (lost,) = [found for place, _name, found in view.losses if place == "territory"]
    assert (lost.shock, lost.peak_year, lost.trough_year, lost.regained, lost.years) == (2008, 2007, 2009, 2012, 5)
    assert lost.depth == 0.25


def test_specialisation_is_against_all_that_is_held(view: IndustryView) -> None:
    """Shoes: 80 of 450 jobs here, 80 of 880 in all that is held."""
    found = view.specialisation.set_index("naf")
    assert found.loc["CB", "quotient_min"] == pytest.approx((80 / 450) / (80 / 880), rel=1e-12)
    assert found.loc["CB", "quotient_max"] == found.loc["CB", "quotient_min"]
    assert view.reference == "The 2 departments held"


def test_the_parts_of_the_change_sum_to_it(view: IndustryView) -> None:
    """The industry of the territory has as many jobs as before, while that of all that is held grew by 5%."""
    shift = view.shift[["national", "mix", "local", "change"]].sum()
    assert shift["change"] == 0
    assert shift["national"] == pytest.approx(200 * (630 / 600 - 1), abs=1e-9)
    assert shift[["national", "mix", "local"]].sum() == pytest.approx(0, abs=1e-9)
    assert view.shift_covered == 1.0


def test_settings_that_cannot_be_had_are_replaced(held: Workspace) -> None:
    view = made(Atlas.open(held))
    assert view.settings == IndustrySettings("employment", "A17", False, "employees", 2007, 2012)
    other = made(Atlas.open(held), manufacturing_only=True, measure="establishments", first_year=2012, last_year=2009)
    assert (other.settings.first_year, other.settings.last_year) == (2009, 2012)
    own = other.series[other.series["place"] == "territory"]
    assert own["low"].tolist() == [10.0, 8.0, 9.0]
    assert made(Atlas.open(held), source="nothing", first_year=1999).settings.first_year == 2007


def test_a_department_that_is_not_held_is_unknown_not_zero(workspace: Workspace) -> None:
    store(workspace, "employment", rows(2012, {("49099", "2511Z"): (1, 10)}), "2012")
    atlas = Atlas.open(workspace)
    view = made(atlas, "department", "85")
    assert not view.known
    assert view.sectors["employees_max"].isna().all()
    assert not len(view.specialisation)
    found = indicators.values_of_level(atlas, "industrial_employees", "department")
    assert not found.of("85").known
    assert found.of("49") == Bounds(10, 10)


def test_years_of_another_nomenclature_are_named_and_in_no_figure(held: Workspace) -> None:
    store(held, "employment", rows(2027, {("49099", "2511Y"): (1, 10)}, "2025"), "2027")
    view = made(Atlas.open(held))
    assert view.newer == (2027,)
    assert view.years == (2007, 2009, 2012)
    assert any("2027" in line.text for line in view.reports[0].lines)


def test_a_figure_without_employees_counts_in_the_share_covered(workspace: Workspace) -> None:
    figures = {("49099", "2511Z"): (3, 30.0), ("49099", "1520Z"): (1, math.nan), ("85151", "1520Z"): (1, 5.0)}
    store(workspace, "employment", rows(2012, figures), "2012")
    found = indicators.values_of_level(Atlas.open(workspace), "industrial_employees", "ti", "2023-2027")
    assert found.of("ti-5204") == Bounds(30, 30)
    assert found.at().loc["ti-5204", "covered"] == 0.75


def test_the_two_sources_are_never_one_series(held: Workspace) -> None:
    store(held, "employment_flores", flores(), "2022")
    atlas = Atlas.open(held)
    assert made(atlas).held == ("employment", "employment_flores")
    assert made(atlas).years == (2007, 2009, 2012)
    other = made(atlas, source="employment_flores")
    assert other.years == (2022,)
    assert {source.source_id for source in other.employment_sources} == {"employment_flores"}
    assert not other.comparison["indicator"].eq("industrial_employees").any()


def test_what_insee_hides_stays_within_bounds(held: Workspace) -> None:
    store(held, "employment_flores", flores(), "2022")
    atlas = Atlas.open(held)
    found = indicators.values_of_level(atlas, "industrial_employees_flores", "ti", "2023-2027")
    assert found.of("ti-5204") == Bounds(130, 170)
    share = indicators.values_of_level(atlas, "industry_share_flores", "ti", "2023-2027").of("ti-5204")
    assert (share.low, share.high) == pytest.approx((130 / 430, 170 / 430), rel=1e-6)
    view = made(atlas, source="employment_flores", level="A38")
    leather = view.specialisation.set_index("naf").loc["CB"]
    assert leather["quotient_min"] == 0
    assert math.isnan(leather["quotient_max"]) or leather["quotient_max"] > 1


def test_indicators_of_a_period_and_within_ti(held: Workspace) -> None:
    atlas = Atlas.open(held)
    assert indicators.values_of_level(atlas, "industry_change", "department").of("85").low == pytest.approx(0.1, rel=1e-6)
    assert indicators.values_of_level(atlas, "industry_loss_2008", "ti", "2023-2027").of("ti-5204") == Bounds(0.25, 0.25)
    assert indicators.values_of_level(atlas, "industry_recovery_2008", "ti", "2023-2027").of("ti-5204").low == 1.0
    assert not indicators.values_of_level(atlas, "industry_loss_2020", "ti", "2023-2027").of("ti-5204").known
    within = indicators.values_of_level(atlas, "industry_within_ti", "department")
    assert within.of("49").low == pytest.approx(200 / 300, rel=1e-6)
    assert within.of("85") == Bounds(0, 0)


def test_sizes_without_employment(workspace: Workspace) -> None:
    classes = {"total": 12.0, "0-unknown": 2.0, "1-5": 6.0, "6-9": 2.0, "10-19": 1.0, "50-99": 1.0}
    classes.update(dict.fromkeys(("20-49", "100-199", "200-499", "500+"), 0.0))
    table = pd.DataFrame(
        [(2014, commune, name, value) for commune in ("49099", "85151") for name, value in classes.items()],
        columns=["year", "commune", "size_class", "establishments"],
    )
    store(workspace, "establishments_by_size", table, "2014")
    atlas = Atlas.open(workspace)
    view = made(atlas)
    assert view.ready
    assert not view.years
    assert (view.size_year, view.size_covered) == (2014, 0.5)
    assert dict(zip(view.sizes["size_class"], view.sizes["establishments"]))["1-5"] == 6.0
    share = indicators.values_of_level(atlas, "large_establishments_share", "ti", "2023-2027")
    assert share.of("ti-5204") == Bounds(0.1, 0.1)


def test_every_level_and_a_selection(held: Workspace) -> None:
    atlas = Atlas.open(held)
    for level, code in (("epci", "200000001"), ("department", "49"), ("region", "52"), ("selection", "49099,49012")):
        view = made(atlas, level, code)
        assert view.known
        assert view.series["place"].iloc[0] == "territory"


def test_invented_figures_come_back_from_a_file_as_they_were_made(tmp_path: Path) -> None:
    """The export that they are written to is read into the same rows."""
    years = (2019, 2020)
    tables = dict(invented_employment.rows_by_year(["49099", "49126"], [50_000, 16_000], years=years))
    header, lines = invented_employment.wide(tables)
    read = read_file(write_csv(tmp_path / "a.csv", [header, *lines], ";"))
    assert [dataset.part for dataset in read] == ["2019 49", "2020 49"]
    for dataset, table in zip(read, tables.values()):
        keys = ["area", "naf"]
        both = (
            dataset.table.set_index(keys)["employees_max"].sort_index(),
            table.set_index(keys)["employees_max"].sort_index(),
        )
        pd.testing.assert_series_equal(*both)


def test_relatedness_on_many_territories(tmp_path: Path) -> None:
    """Forty invented EPCI, with recessions: cubes add up to the rows, and near sectors are found."""
    import geopandas as gpd
    from shapely.geometry import box

    codes = [f"49{number:03}" for number in range(1, 121)]
    communes = pd.DataFrame({"commune": codes, "commune_name": codes, "population": 3000.0})
    communes["epci"] = [f"2490000{number % 40:02}" for number in range(120)]
    communes["department"], communes["region"] = "49", "52"
    shapes = [box(number * 0.01, 47, number * 0.01 + 0.01, 47.01) for number in range(120)]
    many = Workspace(tmp_path / "many")
    store(many, "communes", gpd.GeoDataFrame(communes, geometry=shapes, crs=4326))
    tables = dict(invented_employment.rows_by_year(codes, communes["population"], years=(2007, 2009, 2019, 2020, 2021)))
    for year, table in tables.items():
        store(many, "employment", table, str(year))
    atlas = Atlas.open(many)
    view = made(atlas, "epci", "249000007", level="A38")
    assert view.signals_from == 40
    assert view.signals["density"].between(0, 1).all()
    assert view.signals["density"].is_monotonic_decreasing
    assert view.shift[["national", "mix", "local"]].sum(axis=1).to_numpy() == pytest.approx(
        view.shift["change"].to_numpy(), abs=1e-6
    )
    cube = employment_cube(atlas, "employment", grouping(atlas, "epci"))
    whole = tables[2021]["employees_max"].sum()
    assert cube.whole("employees_max", "total")[2021].sum() == pytest.approx(whole, rel=1e-6)
    assert cube.values[3, ..., -1].sum() == pytest.approx(whole, rel=1e-6)
    assert employment_tables(atlas, "employment").years == (2007, 2009, 2019, 2020, 2021)


@pytest.mark.parametrize("source_id", ["employment", "employment_flores"])
def test_sources_are_told_without_reading_the_tables(held: Workspace, source_id: str) -> None:
    store(held, "employment_flores", flores(), "2022")
    assert held.sources(source_id) == held.load(source_id).sources


def test_the_territory_itself_is_not_compared_with_itself(held: Workspace, territory: Territory) -> None:
    atlas = Atlas.open(held)
    places = industry.places_of(atlas, atlas.territory("department", "49"), "employment")
    assert [place.kind for place in places] == ["territory", "region", "france", "ti"]
    assert len(industry.places_of(atlas, territory, "employment")) == 5


def test_every_territory_of_the_real_files_has_its_sizes(real_data: Path, tmp_path: Path) -> None:
    """No real file of employment by sector is held: the size of establishments is what can be said."""
    from ti_dataviz_plugin.workspace.intake import import_files

    real = Workspace(tmp_path / "real")
    sizes = real_data / "employment" / "etablissements_par_taille_2014.csv"
    import_files(real, [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson")), sizes])
    atlas = Atlas.open(real)
    counts = {}
    for programme in atlas.programmes():
        codes = atlas.choices("ti", programme)["code"]
        views = [
            industry.diagnose(atlas, atlas.territory("ti", code, programme), IndustrySettings(), Silent()) for code in codes
        ]
        counts[programme] = len(views)
        assert sum(view.ready for view in views) >= len(views) - 3
        for view in views:
            assert [missing.source_id for missing in view.missing] == ["employment"]
            assert view.sizes["share"].sum() == pytest.approx(1.0) or not view.ready
    assert counts == {"2023-2027": 183, "2018-2023": 149}
