"""Rank, parts and change of a territory on an indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from ti_dataviz_plugin.bounds import Bounds
from ti_dataviz_plugin.diagnosis.indicator import COUNT, Indicator, bounded, frame
from ti_dataviz_plugin.diagnosis.indicators import Rank, find, rank, values
from ti_dataviz_plugin.diagnosis.standing import figure_of, part_of, rank_text, standing
from ti_dataviz_plugin.geography.grouping import grouping

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
        "66.7% of Département; 50.0% of Pays de la Loire",
    ]
    assert figure.sources


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
