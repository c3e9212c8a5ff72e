"""Data quality: coverage, secrecy, age and the grade in words."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.diagnosis import quality
from ti_dataviz_plugin.diagnosis.quality_cover import Cover, cover
from ti_dataviz_plugin.diagnosis.quality_grade import GRADES, age, cover_text, grade, grade_name
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.progress import Silent

from .around import surround
from .conftest import provenance, store

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.territories import Territory
    from ti_dataviz_plugin.workspace.store import Workspace

DAY = date(2026, 6, 30)


def test_each_source_held_has_a_grade_in_words_with_its_reasons(atlas: Atlas, territory: Territory) -> None:
    view = quality.on_day(atlas, territory, DAY, Silent())
    rows = view.held.set_index("source_id")
    assert set(rows.index) == {
        "ti_members", "ti_boundaries", "communes", "labour_needs", "employment_basins", "natura2000", "vacant_land",
    }  # fmt: skip
    assert rows.loc["communes", "grade_name"] == "A – good"
    assert rows.loc["communes", "reasons"] == ""
    assert (rows["grade"] == "A").equals(rows["reasons"] == "")
    assert (rows["advice"] == "").equals(rows["reasons"] == "")
    assert "A – good" in view.statement
    assert "two" in view.rule
    assert view.reports[0] is territory.report
    assert len(view.reports) == 3


def test_what_is_hidden_in_the_survey_is_told_of_the_latest_year(atlas: Atlas, territory: Territory) -> None:
    found = cover(atlas, territory, "labour_needs")
    # 2024: one trade hidden whole in Cholet; of that of Beaupréau the seasonal projects only.
    assert found.share == 1
    assert found.hidden == pytest.approx((3 + 1) / 6)


def test_a_table_by_commune_is_followed_to_the_present_communes(atlas: Atlas, territory: Territory) -> None:
    found = cover(atlas, territory, "employment_basins")
    assert (found.share, found.followed) == (1, 0.5)


def test_missing_and_hidden_figures_of_communes(workspace: Workspace) -> None:
    rows = [("49099", "total", 12.0), ("49099", "1-5", math.nan), ("49012", "total", math.nan)]
    table = pd.DataFrame(rows, columns=["commune", "size_class", "establishments"]).assign(year=2014)
    store(workspace, "establishments_by_size", table, "2014")
    atlas = Atlas.open(workspace)
    found = cover(atlas, atlas.territory("ti", "ti-5204", "2023-2027"), "establishments_by_size")
    assert (found.share, found.hidden, found.unit) == (0.5, 0.5, "communes")


def test_an_extent_tells_which_communes_a_file_of_shapes_covers(workspace: Workspace) -> None:
    surround(workspace)
    atlas = Atlas.open(workspace)
    selection = atlas.territory("selection", "49099,85151")
    assert cover(atlas, selection, "installations").share == 0.5
    assert cover(atlas, selection, "activity_zones").share == 1
    assert math.isnan(cover(atlas, selection, "turnkey_sites").share)


def test_lists_of_territoires_d_industrie_say_nothing_of_other_levels(atlas: Atlas) -> None:
    view = quality.on_day(atlas, atlas.territory("epci", "200000001"), DAY, Silent())
    assert not {"ti_members", "ti_boundaries"} & set(view.held["source_id"])


def test_age_runs_from_the_end_of_the_latest_vintage() -> None:
    assert age("vacant_land", ("2024-02",), DAY) == pytest.approx(2 + 4 / 12, abs=0.1)
    assert age("labour_needs", ("2016", "2025"), DAY) == pytest.approx(0.5, abs=0.1)
    assert age("communes", ("2026",), DAY) == 0
    assert math.isnan(age("ti_members", ("2023-2027",), DAY))
    assert math.isnan(age("natura2000", (), DAY))


def test_faults_add_up_and_each_has_a_reason_and_a_remedy() -> None:
    good = (provenance("vacant_land", "2026-01"),)
    assert grade("vacant_land", good, Cover(1.0, "communes"), 0.4).letter == "A"
    assert grade("vacant_land", good, Cover(0.98, "communes"), 0.4).letter == "B"
    assert grade("vacant_land", good, Cover(0.98, "communes"), 5.0).letter == "C"
    assert grade("vacant_land", good, Cover(0.4, "communes"), 0.4).letter == "D"
    assert grade("labour_needs", good, Cover(unit="basins"), 0.4).letter == "C"
    found = grade("vacant_land", (*good, provenance("vacant_land", "2024-02")), Cover(1.0, "communes", 0.6), 12.0)
    assert found.letter == "D"
    assert len(found.reasons) == len(found.advice) == 3
    assert any("2024-02, 2026-01" in reason for reason in found.reasons)


def test_a_share_short_of_the_whole_is_not_said_whole() -> None:
    assert cover_text(Cover(0.9996, "communes")) == "99.9% of the communes"
    assert cover_text(Cover(0.996, "communes")) == "99.6% of the communes"
    assert cover_text(Cover()) == "cannot be told"


@given(
    st.one_of(st.floats(0, 1), st.just(math.nan)),
    st.one_of(st.floats(0, 1), st.just(math.nan)),
    st.one_of(st.floats(0, 80), st.just(math.nan)),
)
def test_every_grade_has_a_word_and_is_explained(share: float, hidden: float, years: float) -> None:
    found = grade("natura2000", (provenance("natura2000", "2026"),), Cover(share, "communes", hidden), years)
    assert found.letter in GRADES
    assert len(grade_name(found.letter)) > 1
    assert (found.letter == "A") == (not found.reasons)
    assert len(found.reasons) == len(found.advice)
