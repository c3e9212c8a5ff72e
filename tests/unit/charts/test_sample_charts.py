"""Every chart drawn from the embedded sample, through the diagnosis, for several territories and trades."""

from __future__ import annotations

from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ti_dataviz_plugin.charts.labour import TradeComparison, TradeHistory, TradeRanking
from ti_dataviz_plugin.charts.land import FIELDS, NaturaDistance, SitesBy
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.diagnosis import labour_market, land
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.workspace.sample import open_sample

# Boilermakers; welders; a trade of the new nomenclature; "" for the first of the ranking.
TRADES = ("D2Z40", "D2Z42", "D1X30", "")


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return Atlas.open(open_sample(tmp_path_factory.mktemp("sample")))


@pytest.mark.parametrize("trade", TRADES)
@pytest.mark.parametrize("key", [("ti", "ti-5204", "2023-2027"), ("basin", "5205", ""), ("department", "49", "")])
def test_labour_charts(key: tuple[str, str, str], trade: str, atlas: Atlas, figure: Figure) -> None:
    view = labour_market.diagnose(atlas, atlas.territory(*key), trade=trade)
    for chart in (TradeHistory(view), TradeComparison(view), TradeRanking(view)):
        chart.draw(figure, theme(dark=True))
        FigureCanvasAgg(figure).draw()
        assert figure.axes, chart.title()
        assert len(chart.table())
        assert view.territory.name in chart.title() + chart.description()
    assert list(TradeHistory(view).table()["Year"]) == [str(year) for year in range(2016, 2026)]


def test_the_history_is_the_published_one(atlas: Atlas) -> None:
    view = labour_market.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"), trade="D2Z40")
    table = TradeHistory(view).table().set_index("Year")
    assert table["Projects"].tolist() == ["4.7", "57", "60", "70", "57", "56", "61", "45", "21-26", "< 5"]
    assert table["Difficult"].tolist() == ["0", "47", "57", "60", "53", "32-37", "40-45", "45", "21-26", "< 5"]
    assert table.loc["2021", "Difficult share"] == "57-66%"


def test_land_charts(atlas: Atlas, figure: Figure) -> None:
    view = land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))
    for chart in (*(SitesBy(view, field) for field in FIELDS), NaturaDistance(view)):
        chart.draw(figure, theme(dark=False))
        FigureCanvasAgg(figure).draw()
        assert len(figure.axes) == 2
        assert sum(int(count) for count in chart.table()["Sites"]) == 88
    assert "9 of 88 vacant sites lie in a Natura 2000 perimeter" in NaturaDistance(view).description()


def test_a_territory_without_sites_says_so(atlas: Atlas, figure: Figure) -> None:
    view = land.diagnose(atlas, atlas.territory("department", "85"))
    chart = SitesBy(view, "status")
    chart.draw(figure, theme(dark=False))
    assert "names no vacant site" in chart.description()


def test_sources_of_the_sample_are_printed(atlas: Atlas, tmp_path: Path) -> None:
    from ti_dataviz_plugin.charts.drawing import draw_with_credits

    view = land.diagnose(atlas, atlas.territory("ti", "ti-5204", "2023-2027"))
    figure = Figure(figsize=(5, 3))
    draw_with_credits(NaturaDistance(view), figure, theme(dark=False))
    figure.savefig(tmp_path / "chart.svg")
    text = (figure._supxlabel.get_text()).replace("\n", " ")
    assert "invented for the sample: no real place" in text
    assert figure.get_figheight() > 3
