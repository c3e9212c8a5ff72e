"""Rank, parts and change of a territory on an indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis.indicator import COUNT, SHARE, Indicator, bounded, difference_text, frame, rate_text
from ti_dataviz_plugin.diagnosis.indicators import Rank, find, rank, values
from ti_dataviz_plugin.diagnosis.standing import figure_of, part_of, rank_text, standing
from ti_dataviz_plugin.geography.grouping import grouping
from ti_dataviz_plugin.sources.reference import is_region

if TYPE_CHECKING:
    from ti_dataviz_plugin.geography.atlas import Atlas
    from ti_dataviz_plugin.geography.grouping import Grouping


def _yearly(_atlas: Atlas, groups: Grouping) -> pd.DataFrame:
    sizes = groups.owners.groupby(groups.owners).size()
    return pd.concat(
        [frame(sizes * 100.0, 2015), bounded(sizes * 120.0, sizes * 120.0 + 5, 2019), frame(sizes * 130.0, 2023)]
    )


YEARLY = Indicator("essai", "essai", "Essai", "Essai.", COUNT, ("communes",), "Essai.", _yearly, since=2015)


def test_a_figure_tells_its_rank_its_change_and_its_parts(atlas: Atlas) -> None:
    territory = atlas.territory("epci", "200000001")
    figure = figure_of(atlas, territory, YEARLY)
    assert figure is not None
    assert figure.value == "260"
    assert figure.note.split("\n") == [
        "2023",
        "Rank 1 of 2 territories",
        "+30.0% from 2015 to 2023",
        "66.7% of Département",  # of the region, two departments of five are held: nobody knows the part
    ]
    assert figure.sources


def test_the_change_of_a_share_is_in_points(atlas: Atlas) -> None:
    def shares(_atlas: Atlas, groups: Grouping) -> pd.DataFrame:
        ones = groups.owners.groupby(groups.owners).size() * 0.0 + 1
        return pd.concat([frame(ones * 0.3, 2015), frame(ones * 0.25, 2023)])

    share = Indicator("part", "essai", "Part", "Essai.", SHARE, ("communes",), "Essai.", shares, since=2015)
    assert "−5.0 points from 2015 to 2023" in standing(atlas, atlas.territory("epci", "200000001"), share)


def test_a_department_that_is_a_region_is_said_once() -> None:
    assert is_region("974")
    assert not is_region("49")
    assert not is_region("no such department")


def test_what_rounds_to_nothing_has_no_sign() -> None:
    assert (difference_text(-0.3), difference_text(0.3), difference_text(-0.6)) == ("0", "0", "−1")
    assert (rate_text(-0.0004), rate_text(-0.0006)) == ("0.0%", "−0.1%")


def test_the_part_of_a_department_counts_the_communes_in_it_only(atlas: Atlas) -> None:
    territory = atlas.territory("selection", "49099,85151")
    assert part_of(atlas, territory, find("population"), "department", "49") == Bounds(5000 / 6200, 5000 / 6200)
    assert part_of(atlas, territory, find("population"), "department", "85") == Bounds(1, 1)


def test_a_department_tells_what_lies_in_a_territoire_d_industrie(atlas: Atlas) -> None:
    text = standing(atlas, atlas.territory("department", "49"), find("population"))
    assert "97% of it in a Territoire d'industrie (2023-2027)" in text


def test_ranks_keep_their_bounds(atlas: Atlas) -> None:
    found = values(atlas, YEARLY, grouping(atlas, "epci"))
    assert rank(found, "200000002", 2019) == Rank(2, 2, 2)
    assert rank_text(Rank(3, 7, 149)) == "Rank 3-7 of 149 territories"
    assert rank_text(None) == ""
