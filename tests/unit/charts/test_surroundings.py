"""The charts of what surrounds vacant sites, and of the coverage of the data."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import geopandas as gpd
import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from ti_dataviz_plugin.charts.coverage import CoverageBySource
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.charts.surroundings import Installations, ProtectedByWeight, RiskPlans, SiteDates
from ti_dataviz_plugin.diagnosis.land_view import LandSettings, SurroundingsView
from ti_dataviz_plugin.diagnosis.quality import COLUMNS, QualityView

from .conftest import make_source, make_territory

LIGHT = theme(False)
CHARTS = (ProtectedByWeight, RiskPlans, Installations, SiteDates)


@pytest.fixture
def view() -> SurroundingsView:
    """Return invented surroundings."""
    nothing = gpd.GeoDataFrame(geometry=[], crs=4326)
    return SurroundingsView(
        territory=make_territory(),
        settings=LandSettings(),
        sites=89,
        told=frozenset({"protected_areas", "risk_plans", "installations", "vacant_land"}),
        covered={"protected_areas": 1.0, "risk_plans": 1.0, "installations": 1.0, "activity_zones": 0.0},
        figures=(),
        protected=pd.DataFrame(
            [
                ("strict protection", "strict protection", 0, 0.0, 0.0, 0),
                ("own rules", "rules of its own act", 3, 2.5e6, 0.0012, 1),
                ("inventory", "inventory, no direct legal effect", 12, 4.2e8, 0.2, 20),
            ],
            columns=["weight", "title", "areas", "area_m2", "share", "sites"],
        ),
        protected_areas=nothing,
        plans=nothing,
        hazards=pd.DataFrame(
            [("natural", 4, 1.3e8, 0.061, 11), ("mining", 0, 0.0, 0.0, 0)],
            columns=["kind", "plans", "area_m2", "share", "sites"],
        ),
        installations=nothing,
        industries=pd.DataFrame(
            [("high", 2, 1, 3), ("low", 0, 0, 0), ("Autorisation", 10, 4, 9), ("", 1, 0, 0)],
            columns=["value", "installations", "near_500", "near_1000"],
        ),
        unplaced=0,
        zones=nothing,
        zone_sites=16,
        offer=nothing,
        years=pd.DataFrame(
            [(year, int(year == 2022) * 80, 1) for year in range(2001, 2025)], columns=["year", "identified", "updated"]
        ),
        undated=(9, 0),
        versions=pd.DataFrame(),
        missing=(),
        reports=(),
        sources=(make_source("protected_areas"), make_source("vacant_land"), make_source("natura2000")),
    )


def shown(chart: Any, size: tuple[float, float] = (4.0, 4.0)) -> str:
    """Draw a chart and return its texts."""
    figure = Figure(figsize=size, dpi=100)
    chart.draw(figure, LIGHT)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    canvas.draw()
    for axes in figure.axes:
        for text in (*axes.texts, axes.title):
            assert text.get_window_extent(canvas.get_renderer()).x1 <= canvas.get_width_height()[0] + 1, text
    return " | ".join(text.get_text() for text in figure.findobj(Text)).replace("\n", " ")


def test_weights_with_their_ground_and_sites(view: SurroundingsView) -> None:
    chart = ProtectedByWeight(view)
    assert chart.table().iloc[1].tolist() == ["rules of its own act", "3", "250 ha", "0.1%", "1"]
    assert "“rules of its own act”, on 0.1% of the territory; vacant sites that meet it: 1." in chart.description()
    assert "20.0%" in shown(chart)
    assert [source.source_id for source in chart.sources] == ["protected_areas", "vacant_land"]


def test_plans_by_kind(view: SurroundingsView) -> None:
    chart = RiskPlans(view)
    assert chart.table()["Kind of plan"].tolist() == ["Natural (PPRN)", "Mining (PPRM)"]
    assert "4 risk plans" in chart.description()
    assert "6.1%" in shown(chart)


def test_installations_by_class(view: SurroundingsView) -> None:
    chart = Installations(view)
    assert chart.table().iloc[0].tolist() == ["Seveso, upper threshold", "2", "1", "3"]
    assert "13 classified installations, 2 of them Seveso" in chart.description()
    assert "Regime not told" in shown(chart)


def test_years_beyond_the_room_are_taken_together_and_none_is_lost(view: SurroundingsView) -> None:
    chart = SiteDates(view)
    table = chart.table()
    assert len(table) == 25
    assert table.iloc[-1].tolist() == ["Not known", "9", "0"]
    assert "2022 (80)" in chart.description()
    assert "2013 and before" in shown(chart)


def test_without_an_inventory_sites_are_unknown_and_not_0(view: SurroundingsView) -> None:
    chart = ProtectedByWeight(replace(view, sites=-1))
    assert chart.table().iloc[2, 4] == "unknown"
    assert "unknown" in shown(chart)


@pytest.mark.parametrize("kind", CHARTS)
def test_nothing_around_says_so(kind: Any, view: SurroundingsView) -> None:
    bare = replace(
        view,
        protected=view.protected.head(0),
        hazards=view.hazards.head(0),
        industries=view.industries.assign(installations=0, near_500=0, near_1000=0),
        years=view.years.head(0),
        undated=(0, 0),
    )
    chart = kind(bare)
    assert "in Choletais-Mauges" in shown(chart)
    assert "in Choletais-Mauges" in chart.description()


@pytest.mark.parametrize("kind", CHARTS)
@pytest.mark.parametrize("size", [(3.8, 3.2), (12, 5)])
def test_figures_hold_in_the_picture(kind: Any, size: tuple[float, float], view: SurroundingsView) -> None:
    assert "Choletais-Mauges" in shown(kind(view), size)


def test_coverage_by_source_the_least_first_and_what_cannot_be_told_last() -> None:
    rows = [
        ("labour_needs", "Survey", "B", "B – fair", 1.0, "100% of the basins", 0.47),
        ("stations", "Stations", "D", "D – poor", 0.2, "20% of the communes", math.nan),
        ("trade_rome", "Names", "A", "A – good", math.nan, "cannot be told", math.nan),
    ]
    columns = ["source_id", "title", "grade", "grade_name", "coverage", "coverage_text", "hidden"]
    held = pd.DataFrame(rows, columns=columns).reindex(columns=list(COLUMNS))
    chart = CoverageBySource(QualityView(make_territory(), held, "", "", (), (make_source(),)))
    assert chart.table()["Source"].tolist() == ["Stations", "Survey", "Names"]
    assert chart.table()["Hidden values"].tolist() == ["–", "47%", "–"]
    assert "1 of 2 sources tell of all of it; the least covered: Stations (20% of the communes)" in chart.description()
    texts = shown(chart)
    assert "D – Stations" in texts
    assert "Names" not in texts
    none = CoverageBySource(QualityView(make_territory(), held.tail(1), "", "", (), ()))
    assert "No source held says" in shown(none)
