"""Territories side by side and the most alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
import pytest

from ti_dataviz_plugin.charts.compare import MostAlike, ProfilePositions, points_text
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.diagnosis.compare import MEDIAN, _indicators, diagnose
from ti_dataviz_plugin.diagnosis.compare_view import CompareSettings
from ti_dataviz_plugin.diagnosis.indicators import Values, catalogue
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
    assert table.iloc[0, 0] == "Inhabitants"
    assert list(table.iloc[0])[2:] == ["6,200", "800", "3,500"]
    # Both known, one is first and the other last of two: half of the positions lie between them.
    only = CompareSettings(weights=tuple(f"{name}={name == 'population':d}" for name in view.indicators["indicator"]))
    alone = diagnose(atlas, atlas.territory("department", "49"), only, Silent())
    assert list(MostAlike(alone).table().iloc[0])[:3] == ["1", "Département", points_text(0.5, 0.5)]


def test_the_indicators_of_one_theme_are_drawn_at_a_time(atlas: Atlas) -> None:
    own = atlas.territory("department", "49")
    usual = diagnose(atlas, own, CompareSettings(), Silent())
    themes = set(usual.indicators["theme"])
    assert usual.shown == "overview"
    assert len(themes) > 1
    drawn = ProfilePositions(usual).indicators
    assert set(drawn["theme"]) == {"overview"}
    assert len(ProfilePositions(usual).table()) == len(drawn)
    every = diagnose(atlas, own, CompareSettings(shown=""), Silent())
    assert len(ProfilePositions(every).table()) == len(usual.indicators)
    assert diagnose(atlas, own, CompareSettings(shown="no such theme"), Silent()).shown == "overview"
    assert list(every.similar["low"]) == list(usual.similar["low"])


def test_what_is_made_of_other_indicators_weighs_nothing_by_default() -> None:
    values = pd.DataFrame({"code": ["a", "b"], "name": ["A", "B"], "year": 0, "low": [1.0, 2.0], "high": [1.0, 2.0]})
    composite = {name for name, indicator in catalogue().items() if indicator.composite}
    assert {"gap_index", "gap_need"} <= composite
    found = {name: Values(catalogue()[name], values, ()) for name in ("gap_index", "gap_need", "funded_projects", "area")}
    table = _indicators(found, CompareSettings()).set_index("indicator")
    assert table["usual"].to_dict() == {"gap_index": 0.0, "gap_need": 0.0, "funded_projects": 0.5, "area": 0.5}
    chosen = _indicators(found, CompareSettings(weights=("gap_index=1",))).set_index("indicator")
    assert chosen.at["gap_index", "weight"] == pytest.approx(1 / 3)
