"""The charts of industrial dynamics: what they say and what they draw."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from ti_dataviz_plugin.charts.industry_sectors import SectorBars
from ti_dataviz_plugin.charts.industry_series import IndustrySeries
from ti_dataviz_plugin.charts.industry_shift import LocalPart, ShiftShare
from ti_dataviz_plugin.charts.industry_sizes import SizeStructure
from ti_dataviz_plugin.charts.industry_specialisation import QuotientTreemap, class_of
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.charts.treemap import squarify
from ti_dataviz_plugin.diagnosis.dynamics import loss
from ti_dataviz_plugin.diagnosis.industry_view import IndustrySettings, IndustryView

from .conftest import make_source, make_territory

DARK = theme(True)
LEVELS = {2007: 100.0, 2008: 98.0, 2009: 80.0, 2010: 90.0, 2011: 104.0}


def make_view(**changes: Any) -> IndustryView:
    """Return the view of a territory with two sectors, one of them hidden."""
    years = tuple(LEVELS)
    named = {"naf": ["CH", "CB"], "naf_name": ["Métallurgie", "Textiles, habillement"]}
    sectors = pd.DataFrame(
        {**named, "establishments_min": [9.0, 4.0], "establishments_max": [9.0, 4.0], "employees_min": [104.0, 0.0],
         "employees_max": [104.0, 40.0]}
    )  # fmt: skip
    specialisation = pd.DataFrame(
        {
            **named,
            "jobs_min": [104.0, 0.0],
            "jobs_max": [104.0, 40.0],
            "quotient_min": [2.5, 0.2],
            "quotient_max": [2.5, 1.9],
        }
    )
    shift = pd.DataFrame(
        [("CH", "Métallurgie", 100.0, 104.0, 5.0, -2.0, 1.0, 4.0)],
        columns=["naf", "naf_name", "start", "end", "national", "mix", "local", "change"],
    )
    series = pd.DataFrame([("territory", "Choletais-Mauges", year, value, value) for year, value in LEVELS.items()])
    series = series.set_axis(["place", "name", "year", "low", "high"], axis=1)
    found = loss(LEVELS, 2008)
    assert found is not None
    sizes = pd.DataFrame(
        {"size_class": ["1-5", "50-99"], "establishments": [9.0, 1.0], "share": [0.9, 0.1], "share_reference": [0.95, 0.05]}
    )
    view = IndustryView(
        territory=make_territory(), settings=IndustrySettings("employment", "A38", False, "employees", 2007, 2011),
        held=("employment",), levels=("A17", "A38", "A88"), years=years, newer=(), known=True, reference="France",
        sectors=sectors, specialisation=specialisation, series=series,
        losses=(("territory", "Choletais-Mauges", found),), shift=shift, shift_covered=0.72, signals=pd.DataFrame(),
        signals_from=0, comparison=pd.DataFrame(), sizes=sizes, size_year=2014, size_covered=1.0, reports=(),
        employment_sources=tuple(replace(make_source("employment"), vintage=str(year)) for year in years),
        size_sources=(make_source("establishments_by_size"),), missing=(),
    )  # fmt: skip
    return replace(view, **changes)


def drawn(chart: Any, size: tuple[float, float] = (5.0, 4.0)) -> Figure:
    figure = Figure(figsize=size, dpi=100)
    chart.draw(figure, DARK)
    FigureCanvasAgg(figure).draw()
    return figure


def named(figure: Figure, gid: str) -> list[Any]:
    return figure.findobj(lambda artist: artist.get_gid() == gid)


def texts(figure: Figure) -> str:
    return " | ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")


CHARTS = (SectorBars, IndustrySeries, QuotientTreemap, ShiftShare, LocalPart, SizeStructure)


def test_sectors_are_back_to_back_with_their_bounds() -> None:
    chart = SectorBars(make_view())
    figure = drawn(chart)
    assert [bar.get_width() for bar in named(figure, "employees min")] == [104.0, 0.0]
    assert [bar.get_width() for bar in named(figure, "employees range")] == [0.0, 40.0]
    assert [bar.get_width() for bar in named(figure, "establishments min")] == [9.0, 4.0]
    left = figure.axes[0]
    assert left.get_xlim()[0] > left.get_xlim()[1], "establishments go to the left"
    assert chart.table().values.tolist()[1] == ["CB", "Textiles, habillement", "4", "< 40"]
    assert [source.vintage for source in chart.sources] == ["2011"]


def test_the_series_marks_recessions_and_says_what_came_back() -> None:
    chart = IndustrySeries(make_view())
    figure = drawn(chart)
    assert len(named(figure, "shock 2008")) == 1
    assert not named(figure, "shock 2020"), "a recession after the period is not marked"
    (line,) = named(figure, "territory")
    assert list(line.get_ydata()) == pytest.approx([100, 98, 80, 90, 104])
    assert [text.get_text() for text in named(figure, "loss")] == ["\u221220.0%"]
    assert "2008: 20.0% lost between 2007 and 2009, regained in 2011 (after 4 years)" in chart.description()


def test_years_of_another_nomenclature_are_cut_off() -> None:
    figure = drawn(IndustrySeries(make_view(newer=(2012,))))
    assert len(named(figure, "break")) == 1
    assert "other nomenclature" in texts(figure)


def test_a_hidden_year_cuts_the_line() -> None:
    view = make_view()
    series = view.series.copy()
    series.loc[series["year"] == 2009, ["low", "high"]] = math.nan
    (line,) = named(drawn(IndustrySeries(replace(view, series=series))), "territory")
    assert math.isnan(line.get_ydata()[2])


def test_the_treemap_hatches_what_may_be_of_several_classes() -> None:
    chart = QuotientTreemap(make_view())
    figure = drawn(chart)
    (sure,), (open_one,) = named(figure, "tile CH"), named(figure, "tile CB")
    assert sure.get_hatch() is None
    assert open_one.get_hatch()
    assert sure.get_width() * sure.get_height() > open_one.get_width() * open_one.get_height()
    assert "hidden: several classes possible" in texts(figure)
    assert chart.table().values.tolist()[0] == ["CH", "Métallurgie", "104", "2.50"]


@pytest.mark.parametrize(("quotient", "rank"), [(0, 0), (0.49, 0), (0.5, 1), (0.8, 2), (1, 2), (1.25, 3), (2, 4), (9, 4)])
def test_classes_of_quotients(quotient: float, rank: int) -> None:
    assert class_of(quotient) == rank


def test_the_parts_of_a_change_follow_one_another() -> None:
    chart = ShiftShare(make_view())
    figure = drawn(chart, (6.0, 4.0))
    (national,), (mix,), (change,) = (named(figure, part) for part in ("national", "mix", "change"))
    assert (national.get_x(), national.get_width()) == (0.0, 5.0)
    assert (mix.get_x(), mix.get_width()) == (5.0, -2.0)
    assert change.get_width() == 4.0
    assert "72%" in chart.description()
    assert chart.table().values.tolist()[-1] == ["", "Sum", "+4", "+5", "\u22122", "+1"]
    (local,) = named(drawn(LocalPart(make_view())), "local")
    assert local.get_width() == 1.0
    assert "Métallurgie" in LocalPart(make_view()).description()


def test_sizes_stand_beside_all_communes() -> None:
    figure = drawn(SizeStructure(make_view()))
    assert [bar.get_height() for bar in named(figure, "own")] == [90.0, 10.0]
    assert "10.0% have 50 employees or more" in SizeStructure(make_view()).description()


@pytest.mark.parametrize("kind", CHARTS)
def test_a_chart_says_why_it_is_empty(kind: Any) -> None:
    nothing = make_view(
        known=False, specialisation=pd.DataFrame(), shift=pd.DataFrame(), sizes=pd.DataFrame(), size_year=0, size_sources=(),
        series=make_view().series.assign(low=math.nan, high=math.nan), losses=(),
    )  # fmt: skip
    chart = kind(nothing)
    figure = drawn(chart)
    assert len(figure.axes) == 1
    assert chart.description()
    assert not len(chart.table())


@pytest.mark.parametrize("kind", CHARTS)
@pytest.mark.parametrize("size", [(3.2, 2.6), (9.0, 5.0)])
def test_each_chart_draws_at_any_size(kind: Any, size: tuple[float, float]) -> None:
    figure = drawn(kind(make_view()), size)
    whole = figure.bbox
    for text in [*figure.texts, *(text for axes in figure.axes for text in axes.texts)]:
        box = text.get_window_extent()
        assert box.x0 >= whole.x0 - 2, text.get_text()
        assert box.x1 <= whole.x1 + 2, text.get_text()


sizes = st.lists(st.floats(0.1, 1e6), min_size=1, max_size=40)


@given(sizes, st.floats(10, 1000), st.floats(10, 1000))
def test_tiles_fill_the_rectangle_and_do_not_overlap(values: list[float], width: float, height: float) -> None:
    values = sorted(values, reverse=True)
    tiles = squarify(values, width, height)
    whole = width * height
    for value, tile in zip(values, tiles):
        assert tile.width * tile.height == pytest.approx(value / sum(values) * whole, rel=1e-6)
        assert min(tile.x, tile.y) >= 0
        assert tile.x + tile.width <= width * (1 + 1e-6)
        assert tile.y + tile.height <= height * (1 + 1e-6)
    middles = [(tile.x + tile.width / 2, tile.y + tile.height / 2) for tile in tiles]
    for number, tile in enumerate(tiles):
        for other, (x, y) in enumerate(middles):
            inside = tile.x < x < tile.x + tile.width and tile.y < y < tile.y + tile.height
            assert inside == (number == other) or min(tile.width, tile.height) < 1e-6 * max(width, height)


def test_tiles_of_the_published_example() -> None:
    """Bruls, Huizing and van Wijk: sizes 6, 6, 4, 3, 2, 2, 1 in a rectangle of 6 by 4."""
    tiles = squarify([6, 6, 4, 3, 2, 2, 1], 6, 4)
    assert [(round(tile.width, 4), round(tile.height, 4)) for tile in tiles[:4]] == [
        (3, 2),
        (3, 2),
        (1.7143, 2.3333),
        (1.2857, 2.3333),
    ]
    with pytest.raises(ValueError, match="above 0"):
        squarify([1, 0], 1, 1)
