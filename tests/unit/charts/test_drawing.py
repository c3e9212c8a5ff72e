"""Texts on charts."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.charts.chart import amount_text, bounds, credits_of, hectares, share_text, short_share
from ti_dataviz_plugin.charts.drawing import draw_with_credits, plain, upper_end, width_of, wrap
from ti_dataviz_plugin.charts.labour import TradeHistory
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.enrichment.contribution import ACCEPTED, GONE, Contribution
from ti_dataviz_plugin.enrichment.credit import of_source

WORDS = st.lists(st.text("abcdé,'", min_size=1, max_size=12), min_size=1, max_size=12)


@given(WORDS, st.floats(20, 300))
def test_wrapping_loses_no_word(words: list[str], width: float) -> None:
    text = " ".join(words)
    rows = wrap(text, width).split("\n")
    assert " ".join(rows) == text
    assert all(width_of(row) <= width or " " not in row for row in rows)


@given(WORDS, st.floats(20, 300), st.integers(1, 3))
def test_wrapping_keeps_the_number_of_lines(words: list[str], width: float, lines: int) -> None:
    rows = wrap(" ".join(words), width, lines=lines).split("\n")
    assert len(rows) <= lines
    whole = len(wrap(" ".join(words), width).split("\n")) <= lines
    assert rows[-1].endswith("…") is not whole


def test_wrapping_breaks_no_number_and_no_mark_from_its_word() -> None:
    assert wrap("Surface\u202f: 1\u202f234\u00a0ha", 20) == "Surface\u202f:\n1\u202f234\u00a0ha"


def test_a_dollar_opens_no_formula() -> None:
    figure = Figure()
    text = figure.text(0, 0, plain("Price: $5 or $x_1$"))
    figure.canvas.draw()
    assert text._preprocess_math(text.get_text()) == ("Price: $5 or $x_1$", False)


def test_figures_are_written_as_people_read_them(french: None) -> None:
    assert amount_text(Bounds(4.65, 4.65)) == "4,7"
    assert amount_text(Bounds(56.72, 56.72)) == "57"
    assert amount_text(Bounds(32, 37)) == "32-37"
    assert amount_text(Bounds(0, 5)) == "< 5"
    assert amount_text(Bounds(math.nan, math.nan)) == "unknown"
    assert share_text(Bounds(0.571, 0.661)) == "57-66\u202f%"
    assert short_share(Bounds(0.571, 0.661)) == "57-66\u202f%"
    assert short_share(Bounds(1, 1)) == "100\u202f%"
    assert share_text(Bounds(0, 1)) == "unknown"
    assert short_share(Bounds(0, 1)) == "?"
    assert hectares(2_702_000) == "270 ha"
    assert hectares(32_417.3) == "3,2 ha"
    assert hectares(0) == "0 ha"


def test_a_missing_end_leaves_nothing_known() -> None:
    assert not bounds(math.nan, 4).known
    assert upper_end([math.nan, 0.2]) == 1.0
    assert upper_end([math.nan, 7.0]) == 7.0


def test_credits_name_each_source_once(labour: Any) -> None:
    view = labour()
    chart = TradeHistory(labour(sources=view.sources * 2))
    assert credits_of(chart).count("France Travail") == 1
    assert credits_of(TradeHistory(labour(sources=()))) == ""


def test_credits_join_the_years_of_a_source(labour: Any) -> None:
    (source,) = labour().sources
    years = tuple(replace(source, vintage=str(year), sha256=str(year)) for year in (2016, 2017, 2019, 2020, 2021))
    other = replace(source, title="Table", vintage="2019-03")
    text = credits_of(TradeHistory(labour(sources=(*years, other))))
    assert text.startswith("Sources: France Travail, Besoins en main-d’œuvre, 2016-2017, 2019-2021, Licence")
    assert "Table, 2019-03" in text


def test_credits_are_drawn_beneath(labour: Any, figure: Figure) -> None:
    draw_with_credits(TradeHistory(labour()), figure, theme(False))
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    axes = figure.axes[0].get_tightbbox(canvas.get_renderer())
    credit = figure._supxlabel.get_window_extent()
    assert "France Travail" in figure._supxlabel.get_text()
    assert credit.y1 <= axes.y0


def test_the_contributions_counted_are_drawn_above_the_sources(labour: Any, figure: Figure) -> None:
    said = Contribution(kind=GONE, source_id="schools", key="1", reason="Fermée.", author="Agent A", state=ACCEPTED)
    chart = TradeHistory(labour(sources=(*labour().sources, of_source("schools", [said]))))
    draw_with_credits(chart, figure, theme(False))
    text = figure._supxlabel.get_text().replace("\n", " ")
    assert text.startswith("Local contributions counted here: 1 accepted, by Agent A, ")
    assert text.index("Sources: ") > text.index("Agent A")
    assert "Fermée" not in credits_of(chart)
    FigureCanvasAgg(figure).draw()
    assert figure._supxlabel.get_window_extent().y1 <= figure.axes[0].get_window_extent().y0
