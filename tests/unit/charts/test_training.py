"""The charts of the training panel, and the trends and seasonality of the labour panel, on an invented country."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from tests.unit.diagnosis.invented_country import LINKED, TRADE, build, school
from ti_dataviz_plugin.charts.labour import TradeRanking, TradeSeasonality, TradeTrends
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.charts.training import LikenessRanking, NearestSchools, NeedParts
from ti_dataviz_plugin.diagnosis import labour_market, training
from ti_dataviz_plugin.diagnosis.training_view import TrainingSettings
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent
from ti_dataviz_plugin.workspace.store import Workspace

if TYPE_CHECKING:
    from pathlib import Path

    from ti_dataviz_plugin.diagnosis.training_view import TrainingView

LIGHT = theme(False)


@pytest.fixture
def atlas(tmp_path: Path) -> Atlas:
    place = Workspace(tmp_path / "w")
    schools = [school("0490001A", "ref", "Exemple fictif $1$"), school("0490002B", "twin", "Exemple fictif B")]
    build(place, schools, [("0490001A", TRADE, "official")])
    return Atlas.open(place)


def view(atlas: Atlas, code: str = "ti-twin", **settings: Any) -> TrainingView:
    case = {"case_trade": TRADE, "reference": ("ti", "2023-2027", "ti-ref"), "to_year": 2021, "school_rule": "all"}
    chosen = TrainingSettings(**{"trade": TRADE, **case, **settings})
    return training.diagnose(atlas, atlas.territory("ti", code, "2023-2027"), chosen, Silent())


def texts(chart: Any, size: tuple[float, float] = (4, 4)) -> str:
    figure = Figure(figsize=size, dpi=100)
    chart.draw(figure, LIGHT)
    FigureCanvasAgg(figure).draw()
    return " | ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")


def test_the_nearest_schools_say_what_is_known(atlas: Atlas) -> None:
    chart = NearestSchools(view(atlas))
    table = chart.table()
    assert table.iloc[0].tolist()[0] == "Exemple fictif B"
    assert set(table.iloc[:, 2]) == {"teaches it", "trades unknown"}
    assert "trades of the others are unknown" in chart.description()
    assert "teaches it" in texts(chart)
    assert {source.source_id for source in chart.sources} <= {"schools", "school_trades"}


def test_the_ranking_names_the_reference_and_the_ranges(atlas: Atlas) -> None:
    chart = LikenessRanking(view(atlas))
    assert "Ref" in chart.title()
    table = chart.table()
    assert table.iloc[0, 1] == "Twin"
    assert "-" in table.set_index("Territory").loc["Hidden", "Score"]
    drawn = texts(chart)
    assert "1. Twin (2023-2027)" in drawn
    assert "Ref (2023-2027)" not in drawn
    assert chart.description().startswith("First: Twin")


def test_the_parts_stand_beside_those_of_the_reference(atlas: Atlas) -> None:
    chart = NeedParts(view(atlas))
    assert chart.table().iloc[0].tolist() == ["Projects a year", "48", "50"]
    assert "48" in texts(chart)
    assert NeedParts(view(atlas, "ti-ref")).description() == "This territory is the reference."
    hidden = NeedParts(view(atlas, "ti-hidden")).table().set_index("Part of the need")
    assert hidden.loc["Difficult share", "Territory"] == "unknown"


def test_without_an_answer_the_reason_is_drawn(atlas: Atlas) -> None:
    nothing = view(atlas, case_trade="X9X99")
    for chart in (LikenessRanking(nothing), NeedParts(nothing)):
        assert "X9X99" in chart.description()
        assert "X9X99" in texts(chart).replace(" ", "")
        assert len(chart.table()) == 0


def test_trends_keep_the_two_nomenclatures_apart(atlas: Atlas) -> None:
    chart = TradeTrends(labour_market.diagnose(atlas, atlas.territory("ti", "ti-ref", "2023-2027"), trade=TRADE))
    table = chart.table()
    assert [tuple(row) for row in table[["Year", "Nomenclature", "Code", "Projects"]].to_numpy()] == [
        ("2017", "FAP 2009", TRADE, "50"),
        ("2019", "FAP 2009", TRADE, "50"),
        ("2021", "FAP 2009", TRADE, "50"),
        ("2024", "FAP 2021", LINKED, "50"),
        ("mean, years: 3", "FAP 2009", TRADE, "50"),
        ("mean, years: 1", "FAP 2021", LINKED, "50"),
    ]
    assert "FAP 2009 before the dashed line, FAP 2021 after it" in texts(chart)
    assert "50 projects in 2017, 50 in 2021 (FAP 2009)" in chart.description()


def test_seasonality_shows_ranges_and_what_is_unknown(atlas: Atlas) -> None:
    chart = TradeSeasonality(labour_market.diagnose(atlas, atlas.territory("ti", "ti-ref", "2023-2027")))
    assert chart.table().iloc[0].tolist()[3] == "10%"
    assert "10%" in chart.description()
    assert "10%" in texts(chart)
    hidden = TradeSeasonality(labour_market.diagnose(atlas, atlas.territory("ti", "ti-hidden", "2023-2027")))
    assert hidden.table().iloc[0].tolist()[3] == "unknown"
    assert "No survey held tells" in texts(hidden)


def test_a_trade_of_the_legal_list_bears_its_mark(labour: Any) -> None:
    ranking = labour().ranking.assign(official="not listed", official_regions="")
    ranking.loc[0, ["official", "official_regions"]] = ["listed", "Pays de la Loire"]
    chart = TradeRanking(labour(ranking=ranking, tension_list="2024-03"))
    drawn = texts(chart, (9, 5))
    assert len({text for text in drawn.split(" | ") if "\u25c6" in text}) == 1
    assert "legal list of trades in tension (2024-03)" in drawn
    assert chart.table().iloc[0, -1] == "Pays de la Loire"
