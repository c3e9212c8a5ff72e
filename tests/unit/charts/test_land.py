"""The charts of the land panel: what they say and what they draw."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from ti_dataviz_plugin.charts.land import FIELDS, NaturaDistance, SitesBy
from ti_dataviz_plugin.charts.style import theme

DARK = theme(True)


def widths(chart: Any, figure: Figure, gid: str) -> list[float]:
    chart.draw(figure, DARK)
    FigureCanvasAgg(figure).draw()
    return [bar.get_width() for bar in figure.findobj(lambda artist: artist.get_gid() == gid)]


def texts(figure: Figure) -> str:
    return " | ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")


def test_sites_by_status(land: Any, figure: Figure) -> None:
    chart = SitesBy(land(), "status")
    assert chart.table().values.tolist() == [
        ["Friche potentielle", "67", "74%", "190 ha", "1"],
        ["Friche avec projet", "13", "14%", "51.0 ha", "1"],
        ["Friche sans projet", "10", "11%", "29.0 ha", "0"],
    ]
    assert widths(chart, figure, "sites") == [67, 13, 10]
    assert widths(chart, figure, "area") == [190, 51, 29]
    assert "190 (+1)" in texts(figure)
    assert "Known area, ha (+ sites without)" in texts(figure)
    assert "90 vacant sites, 270 ha known for 88 of them; most frequent: Friche potentielle (67)" in chart.description()


def test_what_is_not_known_comes_last_and_keeps_its_row(land: Any, figure: Figure) -> None:
    chart = SitesBy(land(), "type")
    assert chart.table().iloc[-1, 0] == "Not known"
    bars = widths(chart, figure, "sites")
    assert len(bars) < 9
    assert bars[-1] == 61
    assert sum(bars) == 90
    assert "other values" in texts(figure)


def test_a_high_panel_shows_every_value(land: Any) -> None:
    assert len(widths(SitesBy(land(), "type"), Figure(figsize=(4, 6), dpi=100), "sites")) == 9


def test_zones_are_named(land: Any) -> None:
    labels = SitesBy(land(), "zone").table()["Planning zone"].tolist()
    assert labels == ["U: urban", "A: farming", "N: natural", "AUc: to be built on, open", "Not known"]


def test_a_value_without_any_known_area_is_unknown_and_not_0(land: Any, figure: Figure) -> None:
    chart = SitesBy(land(), "zone")
    assert chart.table().iloc[-1].tolist() == ["Not known", "2", "2%", "unknown", "2"]
    chart.draw(figure, DARK)
    assert "? (+2)" in texts(figure)


def test_land_by_sources(land: Any) -> None:
    assert [source.source_id for source in SitesBy(land(), "status").sources] == ["vacant_land"]
    assert [source.source_id for source in NaturaDistance(land()).sources] == ["vacant_land", "natura2000"]


def test_distances_count_every_site_once(land: Any, figure: Figure) -> None:
    chart = NaturaDistance(land())
    assert widths(chart, figure, "sites") == [4, 7, 21, 38, 20]
    assert widths(chart, figure, "area") == pytest.approx([2, 8.4, 63, 95, 0])
    assert chart.table()["Sites without a known area"].tolist() == ["0", "0", "0", "0", "20"]
    assert "4 of 90 vacant sites lie in a Natura 2000 perimeter or touch one, 7 more lie within 500 m" in chart.description()


def test_classes_of_distance_open_at_their_lower_end(land: Any, figure: Figure) -> None:
    geo = land().sites
    rows = [
        (0, False),
        (0.1, False),
        (499.9, False),
        (500, False),
        (2000, False),
        (5000, False),
        (300, True),
        (math.nan, False),
    ]
    sites = geo.head(len(rows)).assign(distance_m=[r[0] for r in rows], touches=[r[1] for r in rows])
    table = NaturaDistance(land(sites=sites)).table()
    assert table["Sites"].tolist() == ["2", "2", "1", "1", "1", "1"]
    assert table.iloc[-1, 0] == "Not known"


@pytest.mark.parametrize("field", FIELDS)
def test_no_site_says_so(field: str, land: Any, figure: Figure) -> None:
    empty = pd.DataFrame(columns=["value", "sites", "area_m2", "area_known"])
    view = land(by_status=empty, by_size=empty, by_type=empty, by_zone=empty, by_pollution=empty, sites=land().sites.head(0))
    for chart in (SitesBy(view, field), NaturaDistance(view)):
        chart.draw(figure, DARK)
        assert "names no vacant site in Choletais-Mauges" in texts(figure)
        assert len(chart.table()) == 0


def test_without_perimeters_distances_are_unknown(land: Any, figure: Figure) -> None:
    chart = NaturaDistance(land(touching=-1))
    chart.draw(figure, DARK)
    assert "distances are not known" in texts(figure)
    assert "distances are not known" in chart.description()


def test_an_unknown_field_is_refused(land: Any) -> None:
    with pytest.raises(KeyError):
        SitesBy(land(), "colour")


@pytest.mark.parametrize("size", [(3.8, 2.6), (3.8, 5), (12, 5)])
@pytest.mark.parametrize("field", FIELDS)
def test_figures_hold_in_the_picture(field: str, size: tuple[float, float], land: Any) -> None:
    figure = Figure(figsize=size, dpi=100)
    SitesBy(land(), field).draw(figure, DARK)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    canvas.draw()
    width, _height = canvas.get_width_height()
    for axes in figure.axes:
        for text in (*axes.texts, axes.title):
            assert text.get_window_extent(canvas.get_renderer()).x1 <= width + 1, text


def test_one_site_of_extreme_area(land: Any, figure: Figure) -> None:
    table = pd.DataFrame([("friche militaire", 1, 9.9e12, 1)], columns=["value", "sites", "area_m2", "area_known"])
    chart = SitesBy(land(by_status=table), "status")
    assert widths(chart, figure, "area") == [9.9e8]
    assert chart.table().iloc[0, 3] == "990,000,000 ha"
