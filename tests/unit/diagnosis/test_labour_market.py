"""The labour market of a territory: bounds kept, breaks kept, basins of other places left out."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis import labour_market
from ti_dataviz_plugin.diagnosis.views import LabourSettings
from ti_dataviz_plugin.errors import CancelledError, PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.geography.report import HIDDEN, VINTAGE

from .conftest import BOILERMAKERS, COOKS, NEW_BOILERMAKERS, UNSKILLED, WELDERS, store, survey

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ti_dataviz_plugin.diagnosis.views import LabourMarketView
    from ti_dataviz_plugin.geography.territories import Territory
    from ti_dataviz_plugin.workspace.store import Workspace


@pytest.fixture
def view(atlas: Atlas, territory: Territory) -> LabourMarketView:
    return labour_market.diagnose(atlas, territory, trade=BOILERMAKERS)


def _figure(history: pd.DataFrame, year: int, name: str) -> Bounds:
    row = history.set_index("year").loc[year]
    return Bounds(row[f"{name}_min"], row[f"{name}_max"])


def test_figures_add_up_over_the_counted_basins(view: LabourMarketView) -> None:
    assert view.basins.loc[view.basins["counted"], "basin"].tolist() == ["5229", "5205"]
    assert view.history["year"].tolist() == [2016, 2017, 2021, 2024]
    assert _figure(view.history, 2017, "projects").low == pytest.approx(56.72)
    assert _figure(view.history, 2017, "projects").exact
    assert _figure(view.history, 2017, "difficult").low == pytest.approx(47.07)
    assert _figure(view.history, 2021, "projects").text() == "56"
    assert _figure(view.history, 2021, "difficult").text() == "32-37"
    assert _figure(view.history, 2021, "seasonal") == Bounds(0, 10)
    share = view.history.set_index("year").loc[2021]
    assert (share["difficult_share_min"], share["difficult_share_max"]) == (pytest.approx(32 / 56), pytest.approx(37 / 56))


def test_the_series_breaks_where_the_nomenclature_does(view: LabourMarketView) -> None:
    assert view.breaks == (2024,)
    last = view.history.iloc[-1]
    assert (last["trade"], last["nomenclature"]) == (NEW_BOILERMAKERS, "FAP2021")
    assert _figure(view.history, 2024, "projects").text() == "21-26"


def test_a_former_code_that_meant_another_basin_is_not_taken(view: LabourMarketView) -> None:
    # 5229 of 2016 bears another name: its 1 000 projects are not ours. 7777 of 2016 and 9999 of 2017 bear ours.
    assert _figure(view.history, 2016, "projects").low == pytest.approx(4.65)
    assert not [line for report in view.reports for line in report.of(VINTAGE)]


def test_a_year_that_lacks_a_basin_is_unknown(workspace: Workspace) -> None:
    rows = survey().query("year == 2016 and basin != '7777'")
    store(workspace, "labour_needs", rows, "2016", "without Beaupréau ")
    atlas = Atlas.open(workspace)
    view = labour_market.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"), trade=BOILERMAKERS)
    assert view.partial == (2016,)
    told = [line for report in view.reports for line in report.of(VINTAGE)]
    assert [(line.code, "2016" in line.text) for line in told] == [("5229", True)]
    # The sum over the other basin would pass for the territory's, and a mean over three years for one over two.
    assert view.history["year"].tolist() == [2017, 2021, 2024]
    assert 2016 not in set(view.comparison.query("level == 'territory'")["year"])
    assert 2016 in set(view.by_basin["year"])
    assert 2016 not in set(labour_market.table_of_trades(view, atlas, (BOILERMAKERS,))["year"])
    assert view.ranking.iloc[0]["projects_min"] == pytest.approx((56.72 + 56) / 2)
    assert "left aside: 2016." in view.rule


def test_hidden_values_are_counted_in_the_report(view: LabourMarketView) -> None:
    hidden = [line for report in view.reports for line in report.of(HIDDEN)]
    assert [line.text.split(" ")[0] for line in hidden] == ["1", "2", "4"]


def test_the_ranking_is_industrial_and_in_one_nomenclature(view: LabourMarketView) -> None:
    assert view.ranking["trade"].tolist() == [BOILERMAKERS, WELDERS]
    first = view.ranking.iloc[0]
    assert (first["projects_min"], first["projects_max"]) == (pytest.approx(117.37 / 3), pytest.approx(117.37 / 3))
    # 2016 has under 5 projects: it does not count against the trade.
    assert first["persistence"] == 1
    assert first["linked"] == NEW_BOILERMAKERS
    assert "2016, 2017, 2021" in view.rule
    assert "FAP domains C to H" in view.rule


def test_all_trades_and_chosen_years(atlas: Atlas, territory: Territory) -> None:
    settings = LabourSettings(industrial_only=False, first_year=2021, last_year=2021)
    ranking = labour_market.diagnose(atlas, territory, settings).ranking
    assert set(ranking["trade"]) == {BOILERMAKERS, WELDERS, COOKS}
    cooks = ranking.set_index("trade").loc[COOKS]
    assert cooks["score"] == pytest.approx(500 * (1 - 300 / 500) * 0.8 * 1)
    recent = labour_market.diagnose(atlas, territory, LabourSettings(first_year=2024))
    assert recent.ranking["trade"].tolist() == [NEW_BOILERMAKERS]
    assert recent.trade == NEW_BOILERMAKERS
    # From the new code, the former one is followed back.
    assert recent.history["year"].tolist() == [2016, 2017, 2021, 2024]


def test_unskilled_trades_are_ranked_when_asked_for(atlas: Atlas, territory: Territory, view: LabourMarketView) -> None:
    assert UNSKILLED not in set(view.ranking["trade"])
    assert "non qualifiés" in view.rule
    every = labour_market.diagnose(atlas, territory, LabourSettings(skilled_only=False))
    assert every.ranking["trade"].tolist() == [BOILERMAKERS, UNSKILLED, WELDERS]
    assert "non qualifiés" not in every.rule


def test_the_same_trade_elsewhere(view: LabourMarketView) -> None:
    in_2021 = view.comparison[view.comparison["year"] == 2021].set_index("level")
    assert in_2021.loc["territory", "projects_min"] == 56
    # The row without a basin counts for the department, the region and France.
    assert in_2021.loc["department", "projects_min"] == 163
    assert in_2021.loc["france", "projects_min"] == 163
    assert in_2021.loc["region", "name"] == "Pays de la Loire (part surveyed)"


def test_the_threshold_decides_which_basins_count(atlas: Atlas, territory: Territory) -> None:
    view = labour_market.diagnose(atlas, territory, LabourSettings(basin_threshold=0.99), BOILERMAKERS)
    assert view.basins.loc[view.basins["counted"], "basin"].tolist() == ["5229"]
    assert view.history["year"].tolist() == [2017, 2021, 2024]


def test_a_territory_without_a_counted_basin_has_empty_tables(atlas: Atlas) -> None:
    view = labour_market.diagnose(atlas, atlas.territory("epci", "200000002"))
    assert not view.basins["counted"].any()
    assert len(view.ranking) == 0
    assert view.trade == ""
    assert len(view.history) == 0


def test_trades_come_in_the_order_asked_for(atlas: Atlas, view: LabourMarketView) -> None:
    table = labour_market.table_of_trades(view, atlas, (WELDERS, BOILERMAKERS))
    assert table["trade"].tolist() == [WELDERS, BOILERMAKERS, BOILERMAKERS, BOILERMAKERS, NEW_BOILERMAKERS]
    assert table.columns.tolist()[:4] == ["year", "trade", "trade_name", "nomenclature"]


def test_an_unknown_trade_is_refused(atlas: Atlas, territory: Territory) -> None:
    with pytest.raises(PluginError, match="X9X99"):
        labour_market.diagnose(atlas, territory, trade="X9X99")


def test_a_stopped_diagnosis_stops(atlas: Atlas, territory: Territory) -> None:
    class Stopped:
        def report(self, fraction: float, text: str = "") -> None:
            assert math.isfinite(fraction)

        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        labour_market.diagnose(atlas, territory, progress=Stopped())


@pytest.fixture(scope="module")
def real(real_data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Atlas, Territory]:
    from ti_dataviz_plugin.workspace.intake import import_files
    from ti_dataviz_plugin.workspace.store import Workspace

    workspace: Workspace = Workspace(tmp_path_factory.mktemp("real"))
    paths = [real_data / "boundaries" / "communes.gpkg", *sorted((real_data / "ti").glob("*.geojson"))]
    paths += [real_data / "bmo" / "mobiville_lexique-bassins.csv", *sorted((real_data / "bmo").glob("*.xlsx"))]
    import_files(workspace, paths)
    atlas = Atlas.open(workspace)
    return atlas, atlas.territory("ti", "ti-5204", "2023-2027")


def test_the_history_of_boilermaking(real: tuple[Atlas, Territory]) -> None:
    view = labour_market.diagnose(*real, trade="D2Z40")
    expected = {
        2016: (4.65, 4.65, 0, 0),
        2017: (56.72, 56.72, 47.07, 47.07),
        2019: (70, 70, 60, 60),
        2021: (56, 56, 32, 37),
        2023: (45, 45, 45, 45),
        2024: (21, 26, 21, 26),
        2025: (0, 5, 0, 5),
    }
    figures = view.history.set_index("year")[["projects_min", "projects_max", "difficult_min", "difficult_max"]]
    assert figures.index.tolist() == list(expected)
    for year, row in expected.items():
        assert figures.loc[year].tolist() == pytest.approx(row, abs=0.005), year
    assert view.history["trade"].tolist() == ["D2Z40"] * 5 + ["D1X30"] * 2


def test_boilermaking_is_among_the_first_industrial_trades(real: tuple[Atlas, Territory]) -> None:
    view = labour_market.diagnose(*real)
    ranks = view.ranking.set_index("trade")["rank"]
    assert ranks["D2Z40"] <= 4


def test_the_change_of_code_is_followed_in_the_basin_table(real: tuple[Atlas, Territory]) -> None:
    view = labour_market.diagnose(*real)
    assert "49069" in {line.code for line in view.reports[0].lines}
    cholet = view.basins.set_index("basin").loc["5205"]
    assert (cholet["communes_in"], cholet["communes_total"]) == (26, 27)


def test_both_programmes_load_whole(real: tuple[Atlas, Territory]) -> None:
    atlas, _territory = real
    for programme, territories, members in (("2018-2023", 149, 588), ("2023-2027", 183, 641)):
        composition = atlas.composition(programme)
        assert composition.communes["territory_id"].nunique() == territories
        report = composition.report(programme)
        assert (report.matched, report.total) == (members, members)
    named = {line.name for line in atlas.composition("2023-2027").report("").lines}
    assert {"Beissat", "La Courtine", "CA du Val de Fensch"} <= named
    ept = atlas.composition("2023-2027").members.query("member_kind == 'EPT'")
    assert len(ept) == 3
