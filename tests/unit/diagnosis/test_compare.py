"""Territories side by side and the most alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ti_dataviz_plugin.charts.compare import MostAlike, ProfilePositions, points_text
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.diagnosis.compare import MEDIAN, diagnose
from ti_dataviz_plugin.diagnosis.compare_view import CompareSettings
from ti_dataviz_plugin.progress import Silent

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas


def test_territories_stand_side_by_side_with_the_median(atlas: Atlas) -> None:
    own = atlas.territory("department", "49")
    view = diagnose(atlas, own, CompareSettings(others=("85", "49", "no such place")), Silent())
    assert view.compared == (("49", "Département"), ("85", "Département"))
    cells = view.cells[view.cells["indicator"] == "population"].set_index("code")
    assert list(cells.loc[["49", "85", MEDIAN], "low"]) == [6200.0, 800.0, 3500.0]
    assert (cells.at["49", "best"], cells.at["49", "among"]) == (1, 2)
    assert list(view.choices["code"]) == ["49", "85"]


def test_the_most_alike_say_why(atlas: Atlas) -> None:
    view = diagnose(atlas, atlas.territory("epci", "200000001"), CompareSettings(), Silent())
    assert list(view.similar["code"]) == ["200000002"]
    assert view.similar["apart"].iloc[0]
    assert view.indicators["weight"].sum() == pytest.approx(1)


def test_weights_are_those_chosen(atlas: Atlas) -> None:
    own = atlas.territory("epci", "200000001")
    usual = diagnose(atlas, own, CompareSettings(), Silent())
    names = list(usual.indicators["indicator"])
    weights = tuple(f"{name}={1 if name == 'communes' else 0}" for name in names)
    view = diagnose(atlas, own, CompareSettings(weights=weights), Silent())
    assert dict(zip(names, view.indicators["weight"]))["communes"] == 1
    gap = abs(usual.cells.query("indicator == 'communes' and code == '200000001'")["position_low"].iloc[0] - 0.25)
    assert view.similar["low"].iloc[0] == pytest.approx(gap)
    for wrong in (("communes=x", "area=-1"), tuple(f"{name}=0" for name in names)):
        same = diagnose(atlas, own, CompareSettings(weights=wrong), Silent())
        assert list(same.indicators["weight"]) == list(usual.indicators["weight"])


def test_a_selection_stands_alone(atlas: Atlas) -> None:
    view = diagnose(atlas, atlas.territory("selection", "49099"), CompareSettings(others=("49",)), Silent())
    assert len(view.compared) == 1
    assert not len(view.similar)
    assert view.ready


def test_both_charts_draw_and_have_their_table(atlas: Atlas) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    view = diagnose(atlas, atlas.territory("department", "49"), CompareSettings(others=("85",)), Silent())
    for chart in (ProfilePositions(view), MostAlike(view)):
        figure = Figure(figsize=(4, 5))
        FigureCanvasAgg(figure)
        chart.draw(figure, theme(dark=False))
        figure.canvas.draw()
        assert figure.axes
        assert chart.title()
        assert chart.description()
        assert chart.sources == view.sources
    table = ProfilePositions(view).table()
    assert len(table) == len(view.indicators)
    assert list(table.iloc[0])[2:] == ["6,200", "800", "3,500"]
    assert list(MostAlike(view).table().iloc[0])[:3] == ["1", "Département", points_text(0.5, 0.5)]
