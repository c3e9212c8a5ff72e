"""The charts of the labour panel: what they say and what they draw."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from ti_dataviz_plugin.charts.labour import TradeComparison, TradeHistory, TradeRanking
from ti_dataviz_plugin.charts.style import theme

LIGHT = theme(False)


def drawn(chart: Any, figure: Figure, gid: str) -> list[Any]:
    """Draw a chart for good and return the artists that it marked with a name."""
    chart.draw(figure, LIGHT)
    FigureCanvasAgg(figure).draw()
    return figure.findobj(lambda artist: artist.get_gid() == gid)


def texts(figure: Figure) -> str:
    return " | ".join(text.get_text() for text in figure.findobj(Text))


def heights(bars: list[Any]) -> list[float]:
    return [round(bar.get_height(), 2) for bar in bars]


def test_history_table_gives_the_published_figures(labour: Any) -> None:
    table = TradeHistory(labour()).table().set_index("Year")
    assert table["Projects"].to_dict() == {
        "2016": "4.7", "2017": "57", "2018": "60", "2019": "70", "2020": "57", "2021": "56", "2022": "61", "2023": "45",
        "2024": "21-26", "2025": "< 5",
    }  # fmt: skip
    assert table.loc["2021", ["Difficult", "Difficult share", "Seasonal"]].tolist() == ["32-37", "57-66%", "< 10"]
    assert table.loc["2025", "Difficult share"] == "unknown"
    assert table.loc["2024", "Nomenclature"] == "FAP 2021"
    assert table.loc["2024", "Note"].startswith("New nomenclature")
    assert table.loc["2023", "Note"] == ""
    assert table.loc["2024", "Trade"].startswith("D1X30")


def test_history_draws_what_is_sure_and_hatches_the_rest(labour: Any, figure: Figure) -> None:
    chart = TradeHistory(labour())
    assert heights(drawn(chart, figure, "projects min")) == [4.65, 56.72, 59.81, 70, 57, 56, 61, 45, 21, 0]
    assert heights(drawn(chart, figure, "projects range")) == [5, 5]
    assert [bar.get_y() for bar in drawn(chart, figure, "projects range")] == [21, 0]
    ranges = drawn(chart, figure, "difficult range")
    assert heights(ranges) == [5, 5, 5, 5]
    assert [bar.get_y() for bar in ranges] == [32, 40, 21, 0]
    assert all(bar.get_hatch() for bar in ranges)


def test_history_is_cut_by_the_new_nomenclature(labour: Any, figure: Figure) -> None:
    chart = TradeHistory(labour())
    (line,) = drawn(chart, figure, "break")
    bars = drawn(chart, figure, "projects min")
    last_old, first_new = bars[7], bars[8]
    at = line.get_xdata()[0]
    assert last_old.get_x() + last_old.get_width() < at < first_new.get_x()
    # The gap is wider than between two years of one nomenclature.
    assert first_new.get_x() - last_old.get_x() > bars[1].get_x() - bars[0].get_x() + 0.5
    assert "FAP 2009" in texts(figure)
    assert "FAP 2021" in texts(figure)


def test_years_without_a_figure_have_no_bar_and_say_why(labour: Any, figure: Figure) -> None:
    figures = [(2016, (10, 10), (5, 5), (0, 0)), (2018, (12, 12), (6, 6), (0, 0)), (2020, (9, 9), (9, 9), (0, 0))]
    chart = TradeHistory(labour(figures, years=(2016, 2017, 2018, 2020)))
    assert len(drawn(chart, figure, "projects min")) == 3
    assert [text.get_text() for text in drawn(chart, figure, "absence")] == ["no row", "not imported"]
    assert len(drawn(chart, figure, "not held")) == 1
    assert drawn(chart, figure, "break") == []
    notes = chart.table().set_index("Year")["Note"]
    assert "not known to be 0" in notes["2017"]
    assert notes["2019"] == "Survey of this year not imported"
    assert chart.table().set_index("Year").loc["2017", "Projects"] == ""


def test_a_trade_without_equivalent_says_so_after_the_break(labour: Any, figure: Figure) -> None:
    trades = labour().trades.head(1).assign(linked="")
    chart = TradeHistory(labour([(2023, (45, 45), (45, 45), (0, 5))], years=(2022, 2023, 2024), trades=trades))
    assert [text.get_text() for text in drawn(chart, figure, "absence")] == ["no row", "no equivalent"]


def test_history_of_one_year(labour: Any, figure: Figure) -> None:
    chart = TradeHistory(labour([(2021, (56, 56), (32, 37), (0, 10))], years=(2021,)))
    assert heights(drawn(chart, figure, "projects min")) == [56]
    assert "56 recruitment projects a year on average over the 1 years" in chart.description()
    assert "57-66%" in chart.description()


def test_description_pools_the_longest_nomenclature(labour: Any) -> None:
    text = TradeHistory(labour()).description()
    assert "51 recruitment projects a year" in text
    assert "8 years with a row between 2016 and 2023 (FAP 2009)" in text
    assert "82-84%" in text


def test_unknown_figures_draw_nothing(labour: Any, figure: Figure) -> None:
    view = labour([(2021, (56, 56), (32, 37), (0, 10)), (2022, (1, 1), (1, 1), (0, 0))], years=(2021, 2022))
    history = view.history.copy()
    names = ["projects_min", "projects_max", "difficult_share_min", "difficult_share_max"]
    history.loc[1, names] = math.nan
    chart = TradeHistory(labour(history=history, years=(2021, 2022)))
    assert len(drawn(chart, figure, "projects min")) == 1
    assert chart.table().loc[1, "Projects"] == "unknown"


def test_extreme_figures_hold_in_the_picture(labour: Any, figure: Figure) -> None:
    figures = [(2021, (3_019_258, 3_100_000), (0, 3_100_000), (0, 3_100_000)), (2022, (0, 0), (0, 0), (0, 0))]
    chart = TradeHistory(labour(figures, years=(2021, 2022)))
    assert heights(drawn(chart, figure, "projects range")) == [80_742]
    assert chart.table().loc[0, "Projects"] == "3,019,258-3,100,000"


@pytest.mark.parametrize("make", [TradeHistory, TradeComparison, TradeRanking])
def test_an_empty_view_says_why(make: Any, labour: Any, figure: Figure) -> None:
    view = labour([], years=(), trade="", trade_name="", ranking=labour().ranking.head(0))
    chart = make(view)
    chart.draw(figure, LIGHT)
    assert "No BMO survey has been imported yet." in texts(figure).replace("\n", " ")
    assert chart.description() == "No BMO survey has been imported yet."
    assert len(chart.table()) == 0
    assert len(chart.table().columns) > 4


def test_a_trade_without_any_row_says_so(labour: Any, figure: Figure) -> None:
    chart = TradeHistory(labour([]))
    chart.draw(figure, LIGHT)
    assert "No survey held has a row for" in texts(figure).replace("\n", " ")
    assert len(chart.table()) == 10


def test_charts_draw_again_at_another_size(labour: Any, figure: Figure) -> None:
    chart = TradeHistory(labour())
    first = len(drawn(chart, figure, "projects min"))
    figure.set_size_inches(9, 5)
    assert len(drawn(chart, figure, "projects min")) == first
    assert "2017" in texts(figure)


@pytest.mark.parametrize("size", [(3.8, 2.6), (3.8, 5), (12, 5)])
@pytest.mark.parametrize("make", [TradeHistory, TradeComparison, TradeRanking])
def test_no_text_leaves_the_picture(make: Any, size: tuple[float, float], labour: Any, french: None) -> None:
    figure = Figure(figsize=size, dpi=100)
    make(labour()).draw(figure, LIGHT)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    canvas.draw()
    width, height = canvas.get_width_height()
    for text in figure.findobj(Text):
        box = text.get_window_extent(canvas.get_renderer())
        if not text.get_visible() or not text.get_text().strip() or box.width == 0 or _hidden_tick(text, figure):
            continue
        assert text.get_fontsize() >= 8, text
        assert box.x0 >= -1, text
        assert box.y0 >= -1, text
        assert box.x1 <= width + 1, text
        assert box.y1 <= height + 1, text


def _hidden_tick(text: Text, figure: Figure) -> bool:
    """Tell whether a tick lies outside its axis: matplotlib keeps it and does not draw it."""
    for axes in figure.axes:
        for axis, limits in ((axes.xaxis, axes.get_xlim()), (axes.yaxis, axes.get_ylim())):
            for tick in axis.get_major_ticks():
                if text in (tick.label1, tick.label2):
                    return not min(limits) <= tick.get_loc() <= max(limits)
    return False


def test_data_with_dollars_and_underscores_are_drawn_as_they_are(labour: Any, figure: Figure) -> None:
    name = r"Soudeurs $x_1$ _and_ \alpha"
    view = labour(trade_name=name, ranking=labour().ranking.assign(trade_name=name))
    for make in (TradeHistory, TradeComparison, TradeRanking):
        make(view).draw(figure, LIGHT)
        FigureCanvasAgg(figure).draw()
        assert not any(text._preprocess_math(text.get_text())[1] for text in figure.findobj(Text))


def test_comparison_lines_stop_at_breaks_and_holes(labour: Any, figure: Figure) -> None:
    figures = [f for f in labour_figures(labour) if f[0] != 2019]
    chart = TradeComparison(labour(figures, years=tuple(year for year in range(2016, 2026) if year != 2019)))
    exact = drawn(chart, figure, "line territory")
    low, high = drawn(chart, figure, "low territory"), drawn(chart, figure, "high territory")
    assert [len(line.get_xdata()) for line in exact] == [3]
    assert [len(line.get_xdata()) for line in low] == [4, 1]
    assert low[0].get_ydata()[1] == pytest.approx(32 / 56)
    assert high[0].get_ydata()[1] == pytest.approx(37 / 56)
    (cut,) = drawn(chart, figure, "break")
    ends = [line.get_xdata() for line in (*exact, *low)]
    assert not any(min(x) < cut.get_xdata()[0] < max(x) for x in ends)


def labour_figures(labour: Any) -> list[tuple[Any, ...]]:
    rows = labour().history.to_dict("records")
    return [
        (r["year"], *((r[f"{name}_min"], r[f"{name}_max"]) for name in ("projects", "difficult", "seasonal"))) for r in rows
    ]


def test_comparison_leaves_an_unknown_share_out_of_the_line(labour: Any, figure: Figure) -> None:
    chart = TradeComparison(labour())
    assert [text.get_text() for text in drawn(chart, figure, "unknown")] == ["?"]
    table = chart.table()
    own = table[table["Place"] == "Choletais-Mauges"].set_index("Year")["Difficult share"]
    assert own["2025"] == "unknown"
    assert own["2023"] == "100%"
    assert set(table["Place"]) == {"Choletais-Mauges", "Maine-et-Loire", "Pays de la Loire", "France"}
    assert "in 2025: Choletais-Mauges unknown; Maine-et-Loire" in chart.description()


def test_comparison_of_places_alone(labour: Any, figure: Figure) -> None:
    comparison = labour().comparison.query("level != 'territory'")
    chart = TradeComparison(labour(comparison=comparison))
    assert len(drawn(chart, figure, "ribbon france")) == 2
    assert drawn(chart, figure, "line territory") == []
    assert "Maine-et-Loire" in chart.description()


def test_ranking_table_and_bars(labour: Any) -> None:
    figure = Figure(figsize=(9, 5), dpi=100)
    chart = TradeRanking(labour())
    table = chart.table()
    assert len(table) == 12
    assert table.iloc[0].tolist() == [
        "1", "D2Z40", "Chaudronniers, tôliers, traceurs, serruriers, métalliers, forgerons", "8", "51", "82-84%", "88%",
        "2-17%", "1.0", "",
    ]  # fmt: skip
    assert len(drawn(chart, figure, "projects min")) == 12
    widths = [round(bar.get_width(), 2) for bar in drawn(chart, figure, "projects range")]
    assert widths[:2] == [2.5, 2.9]
    assert len(drawn(chart, figure, "difficult")) == 12
    assert len(drawn(chart, figure, "selected")) == 2


def test_ranking_keeps_the_selected_trade_in_a_small_panel(labour: Any, figure: Figure) -> None:
    chart = TradeRanking(labour(trade="F4Z41", trade_name="Imprimerie"))
    assert chart.table()["Code"].iloc[-1] == "F4Z41"
    bars = drawn(chart, figure, "projects min")
    assert 3 <= len(bars) < 12
    labels = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert labels[-1].startswith("13. ")
    assert figure.axes[0].get_yticklabels()[-1].get_fontweight() == "bold"
    assert "ranks 13 of 13" in chart.description()


def test_ranking_finds_the_selected_trade_by_its_equivalent(labour: Any, figure: Figure) -> None:
    chart = TradeRanking(labour(trade="D1X30"), top=3)
    assert len(chart.table()) == 3
    assert len(drawn(chart, figure, "selected")) == 2


def test_ranking_without_a_basin_says_so(labour: Any, figure: Figure) -> None:
    basins = pd.DataFrame({"basin": ["5205"], "counted": [False]})
    chart = TradeRanking(labour(ranking=labour().ranking.head(0), basins=basins))
    assert "lower the threshold" in chart.description()


def test_ranking_with_shares_unknown(labour: Any, figure: Figure) -> None:
    ranking = labour().ranking.assign(seasonal_share_min=math.nan, seasonal_share_max=math.nan, persistence=math.nan)
    chart = TradeRanking(labour(ranking=ranking))
    assert drawn(chart, figure, "seasonal") == []
    assert drawn(chart, figure, "persistence") == []
    assert set(chart.table()["Seasonal share"]) == {"unknown"}
