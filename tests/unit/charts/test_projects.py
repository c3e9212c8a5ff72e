"""The charts of funded projects and of the gap between need and help."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import geopandas as gpd
import pandas as pd
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from tests.unit.charts.conftest import make_source, make_territory
from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.charts.gap import GapParts, NeedAndHelp, acted_text, index_text, position_text
from ti_dataviz_plugin.charts.projects import FIELDS, ProjectsBy
from ti_dataviz_plugin.charts.style import theme
from ti_dataviz_plugin.diagnosis.gap import Gap, GapChoices, GapPart
from ti_dataviz_plugin.diagnosis.indicator import SHARE
from ti_dataviz_plugin.diagnosis.projects_view import ProjectsSettings, ProjectsView

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from ti_dataviz_plugin.charts.chart import Chart


def counts(*rows: tuple[str, int, float, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["value", "projects", "amount_eur", "amount_known"])


def gap_table() -> pd.DataFrame:
    """Return five territories: the second is ours, one part of its need is known within bounds; the last has no gap."""
    rows = []
    for place, (code, low, high, acted) in enumerate(
        [("a", 0.9, 0.9, 0.1), ("ti-5204", 0.4, 0.7, 0.25), ("c", 0.5, 0.5, 0.5), ("d", 0.1, 0.1, 0.9)]
    ):
        middle = (low + high) / 2
        rows.append(
            {"code": code, "name": f"Territoire {code}", "recruitment_low": low, "recruitment_high": high,
             "recruitment_rank_low": low, "recruitment_rank_high": high, "jobs_low": -0.05, "jobs_high": -0.05,
             "jobs_rank_low": middle, "jobs_rank_high": middle, "known": "recruitment|jobs", "need": middle, "need_low": low,
             "need_high": high, "projects": float(place), "amount_eur": 1e6, "amount_known": 1.0, "perhaps": 0.0,
             "acted_low": 1.5 + place, "acted_high": 1.5 + place, "acted_rank_low": acted, "acted_rank_high": acted,
             "gap": middle - acted, "gap_low": low - acted, "gap_high": high - acted}
        )  # fmt: skip
    unknown = dict.fromkeys(rows[0], math.nan) | {"code": "e", "name": "Territoire e", "known": ""}
    return pd.DataFrame([*rows, unknown])


def make_view() -> ProjectsView:
    parts = (
        GapPart("recruitment", "Recrutement", "Formule.", SHARE, "2024", 1.0, held=True),
        GapPart("jobs", "Emplois", "Formule.", SHARE, "2014-2024", 1.0, held=True),
        GapPart("land", "Friches", "Formule.", SHARE, "", 1.0, held=False),
    )
    return ProjectsView(
        territory=make_territory(),
        settings=ProjectsSettings(),
        ready=True,
        projects=gpd.GeoDataFrame({"project_id": []}, geometry=[], crs=4326),
        by_programme=counts(("france_relance", 40, math.nan, 0), ("fonds_vert", 29, 1.14e7, 27)),
        by_measure=counts(
            *((f"Mesure {name}", 20 - place, 1e6, 1) for place, name in enumerate("abcdefghijkl")), ("", 1, 0.0, 1)
        ),
        by_sector=counts(("", 39, math.nan, 0), ("Friche urbaine|Friche militaire", 11, 2e6, 11)),
        by_year=counts(("", 40, math.nan, 0), ("2023", 10, 5e6, 10), ("2024", 21, 8e6, 19)),
        wider=pd.DataFrame(),
        figures=(),
        offered=(("france_relance", 40),),
        gap=Gap(gap_table(), parts, "inhabitants"),
        choices=GapChoices(),
        rule="",
        reports=(),
        sources=(make_source("funded_projects"), make_source("labour_needs")),
        missing=(),
    )


@pytest.fixture
def view() -> ProjectsView:
    return make_view()


def charts_of(view: ProjectsView) -> list[Chart]:
    return [*(ProjectsBy(view, field) for field in FIELDS), GapParts(view), NeedAndHelp(view)]


@pytest.mark.parametrize("dark", [False, True])
def test_every_chart_draws_has_a_table_and_a_sentence(view: ProjectsView, figure: Figure, dark: bool) -> None:
    for chart in charts_of(view):
        chart.draw(figure, theme(dark))
        FigureCanvasAgg(figure).draw()
        assert chart.title()
        assert chart.description().endswith(".")
        assert len(chart.table())
        assert chart.sources


def test_amounts_that_nobody_publishes_are_unknown(view: ProjectsView, figure: Figure) -> None:
    chart = ProjectsBy(view, "programme")
    rows = chart.table().to_numpy().tolist()
    assert rows[0] == ["France Relance", "40", "58%", "unknown", "40"]
    assert rows[1][3:] == ["11 M€", "2"]
    chart.draw(figure, theme(dark=False))
    texts = {text.get_text() for axes in figure.axes for text in axes.texts}
    assert {"? (+40)", "11 (+2)"} <= texts
    assert "11 M€ in all for the 27" in chart.description()


def test_what_is_not_stated_comes_last_and_years_in_their_order(view: ProjectsView) -> None:
    assert list(ProjectsBy(view, "year").table().iloc[:, 0]) == ["2023", "2024", "Not stated"]
    assert list(ProjectsBy(view, "sector").table().iloc[:, 0]) == ["Friche urbaine + Friche militaire", "Not stated"]


def test_rows_without_room_are_taken_together(view: ProjectsView, figure: Figure) -> None:
    chart = ProjectsBy(view, "measure")
    chart.draw(figure, theme(dark=False))
    labels = [label.get_text() for label in figure.axes[0].get_yticklabels()]
    assert labels[-1] == "Not stated"
    assert "other values" in labels[-2]
    drawn = [float(bar.get_width()) for bar in figure.axes[0].patches]
    assert sum(drawn) == sum(int(row) for row in chart.table().iloc[:, 1])


def test_the_parts_of_the_gap_keep_their_range(view: ProjectsView, figure: Figure) -> None:
    chart = GapParts(view)
    assert "gap 0.15 to 0.45" in chart.title()
    rows = chart.table().to_numpy().tolist()
    assert [row[0] for row in rows] == ["Recrutement (2024)", "Emplois (2014-2024)", "Need", "Interventions"]
    assert rows[0][1:] == ["0.40 to 0.70", "40-70%"]
    assert rows[1][2] == "\u22125%"
    assert rows[3][2] == "2.5 per 10,000 inhabitants"
    chart.draw(figure, theme(dark=False))
    names = [bar.get_gid() for bar in figure.axes[0].patches]
    assert names.count("rank range") == 2


def test_the_territory_stands_among_the_others(view: ProjectsView, figure: Figure) -> None:
    chart = NeedAndHelp(view)
    chart.draw(figure, theme(dark=False))
    lines = {line.get_gid(): line for line in figure.axes[0].lines}
    assert len(lines["territories"].get_xdata()) == 4
    assert list(lines["own need"].get_ydata()) == [0.4, 0.7]
    assert chart.table().iloc[0, 1] == "Territoire a"
    assert "Territoire a (0.80)" in chart.description()


def test_charts_say_why_they_are_empty(view: ProjectsView, figure: Figure) -> None:
    empty = replace(view, by_programme=counts(), gap=None)
    for chart in (ProjectsBy(empty, "programme"), GapParts(empty), NeedAndHelp(empty)):
        chart.draw(figure, theme(dark=False))
        assert not len(chart.table())
        assert chart.description()
    unknown = Gap(gap_table().assign(gap=math.nan), make_view().gap.parts, "jobs")  # type: ignore[union-attr]
    assert "do not tell of projects at this level" in NeedAndHelp(replace(view, gap=unknown)).description()
    nothing = replace(unknown, parts=tuple(replace(part, held=False) for part in unknown.parts))
    assert "No part of the need is known" in NeedAndHelp(replace(view, gap=nothing)).description()


def test_figures_are_written_as_people_read_them() -> None:
    assert index_text(Bounds(-0.25, 0.5)) == "\u22120.25 to 0.50"
    assert index_text(Bounds(-0.001, -0.001)) == "0.00"
    assert position_text(Bounds(0, 1)) == "unknown"
    assert acted_text({"acted_low": math.nan, "acted_high": math.nan}, "jobs", by_amount=False) == "unknown"
    text = acted_text({"acted_low": 2e6, "acted_high": math.inf}, "jobs", by_amount=True)
    assert text == "at least 2 M€ per 1,000 industrial jobs"
