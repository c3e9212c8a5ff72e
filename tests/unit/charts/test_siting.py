"""The charts of a siting study: bounds drawn as ranges, shares of ranks, profiles, value functions."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from shapely.geometry import Point

from ti_dataviz_plugin.charts.siting import RankShares, ScoreIntervals
from ti_dataviz_plugin.charts.siting_profile import SiteProfiles, ValueCurve
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.siting.candidates import TEXTS
from ti_dataviz_plugin.siting.complement import COLUMNS, Complement
from ti_dataviz_plugin.siting.context import Known
from ti_dataviz_plugin.siting.measuring import Measured
from ti_dataviz_plugin.siting.ranking import Ranking, ranked
from ti_dataviz_plugin.siting.study import Criterion, Study, usual_criterion
from ti_dataviz_plugin.siting.values import ValueFunction

from .conftest import make_source

STUDY = Study(
    title="Atelier",
    shortlist=2,
    draws=1_000,
    criteria=(
        Criterion("area", ValueFunction("linear", ((0, 0), (10_000, 1)), unit="m²"), 60),
        Criterion("zoning", ValueFunction("categories", categories=(("U", 1.0), ("A", 0.0))), 40),
    ),
)
# id, area, zoning: the second is not known for sure, the last is excluded
AROUND = {**{name: [2.0, 1.0, 1.0, 0.0] for name in COLUMNS}, "shares_with": ["Autre : place", "", "", ""]}
SITES = [("a", 9_000.0, "U"), ("b", 5_000.0, ""), ("c", 4_000.0, "A"), ("d", 100.0, "U")]


@pytest.fixture
def ranking() -> Ranking:
    texts = {name: [""] * len(SITES) for name in TEXTS}
    own = {"site_id": [site for site, _area, _zone in SITES], "site_name": ["Site $1", "B", "C", "D"]}
    frame = {**texts, **own, "kind": "vacant_land", "area_m2": [area for _site, area, _zone in SITES]}
    areas, zones = pd.Series(frame["area_m2"]), pd.Series([zone for _site, _area, zone in SITES])
    measured = Measured(
        study=STUDY,
        sites=gpd.GeoDataFrame(frame, geometry=[Point(n, 47) for n in range(len(SITES))], crs=4326),
        verdicts=pd.DataFrame(
            {
                "standing": ["cleared"] * 3 + ["excluded"],
                "excluded_by": ["", "", "", "Too small."],
                "to_check": "",
                "flags": "",
            }
        ),
        facts={"area": Known(areas, areas), "zoning": Known(zones, zones)},
        fact_sources={"area": (make_source(),), "zoning": ()},
        missing={"area": (), "zoning": ()},
        sources=(make_source(),),
        around=Complement(pd.DataFrame(AROUND), areas, ()),
    )
    return ranked(measured, STUDY)


def _drawn(chart: object) -> Figure:
    figure = Figure(figsize=(4.5, 4), dpi=96)
    FigureCanvasAgg(figure)
    chart.draw(figure, theme(dark=True))  # type: ignore[attr-defined]
    figure.canvas.draw()
    return figure


def _marks(figure: Figure, gid: str) -> list:
    return [line for line in figure.axes[0].lines if str(line.get_gid() or "").startswith(gid)]


def test_an_unknown_fact_is_drawn_as_a_range(ranking: Ranking) -> None:
    chart = ScoreIntervals(ranking, 1)
    figure = _drawn(chart)
    ranges = [tuple(round(float(end), 6) for end in line.get_xdata()) for line in _marks(figure, "range")]
    assert ranges == [(94.0, 94.0), (30.0, 70.0), (24.0, 24.0)]
    assert [patch for patch in figure.axes[0].patches if patch.get_gid() == "selected"]
    assert chart.table().iloc[:, 2].tolist() == ["94", "30-70", "24"]
    assert chart.table().iloc[:, 3].tolist() == ["certain", "certain", "out of the shortlist"]


def test_what_is_drawn_at_a_place_can_be_picked(ranking: Ranking) -> None:
    chart = RankShares(ranking)
    assert [chart.pick(place) for place in (-0.4, 0.4, 1.2, 2.4)] == [
        "vacant_land/a",
        "vacant_land/a",
        "vacant_land/b",
        "vacant_land/c",
    ]
    assert chart.pick(2.6) == chart.pick(-0.6) == ""


def test_the_parts_of_a_bar_are_the_shares_of_the_ranks(ranking: Ranking) -> None:
    figure = _drawn(RankShares(ranking))
    widths = [patch.get_width() for patch in figure.axes[0].patches if patch.get_gid() == "rank 1"]
    assert widths == pytest.approx((ranking.robustness.acceptability[:, 0] * 100).tolist())
    assert sum(widths) == pytest.approx(100, abs=0.5)


def test_profiles_show_marks_and_ranges_with_the_facts_in_the_table(ranking: Ranking) -> None:
    chart = SiteProfiles(ranking, [0, 1])
    figure = _drawn(chart)
    assert len(_marks(figure, "mark a")) == 2
    assert len(_marks(figure, "mark b")) == len(_marks(figure, "range b")) == 1
    table = chart.table()
    cells = table["Site $1"].tolist()
    assert cells[:4] == ["94", "certain", "0.90\N{NO-BREAK SPACE}ha (90)", "U (100)"]
    assert (cells[4], cells[-1]) == ("2", "Autre : place")  # what weighs nothing comes last
    assert table["B"].tolist()[3] == "unknown (0-100)"


def test_no_site_is_said(ranking: Ranking) -> None:
    nothing = replace(ranking, table=ranking.table[ranking.table["rank"] == 0])
    for chart in (ScoreIntervals(nothing), RankShares(nothing), SiteProfiles(nothing, [])):
        assert [text for axes in _drawn(chart).axes for text in axes.texts if text.get_text()]


@pytest.mark.parametrize("fact", ["area", "junction_distance", "industrial_neighbours", "zoning"])
def test_every_kind_of_value_function_is_drawn_in_its_unit(fact: str) -> None:
    function = usual_criterion(fact).value
    chart = ValueCurve("Fact", {"area": "m²", "junction_distance": "m"}.get(fact, ""), function)
    figure = _drawn(chart)
    assert figure.axes[0].get_xlabel() == {"area": "ha", "junction_distance": "km"}.get(fact, "")
    assert len(chart.table()) == len(function.points or function.categories)
