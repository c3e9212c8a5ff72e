"""Anticipation: likeness of need, what hidden values leave open, schools near, on an invented country and on real files."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ti_dataviz_plugin.diagnosis.anticipation import ALL, KNOWN, POSSIBLE, Question, anticipate
from ti_dataviz_plugin.diagnosis.anticipation_texts import row_text, rule
from ti_dataviz_plugin.diagnosis.likeness import scored
from ti_dataviz_plugin.errors import PluginError
from ti_dataviz_plugin.geography.atlas import Atlas
from ti_dataviz_plugin.workspace.store import Workspace

from .invented_country import LINKED, TRADE, build, school

if TYPE_CHECKING:
    from pathlib import Path

REFERENCE = ("ti", "2023-2027", "ti-ref")
QUESTION = Question(trade=TRADE, reference=REFERENCE, first_year=2017, last_year=2021, rule=ALL, shortlist=2)


@pytest.fixture
def place(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path / "w")


def ask(place: Workspace, question: Question = QUESTION) -> pd.DataFrame:
    return anticipate(Atlas.open(place), question).table.set_index("code")


def test_the_most_alike_comes_first_and_the_reference_is_not_ranked(place: Workspace) -> None:
    build(place)
    table = ask(place)
    assert next(iter(table.index[table["state"] == "ranked"])) == "ti-twin"
    assert table.loc["ti-ref", "state"] == "reference"
    assert math.isnan(table.loc["ti-ref", "rank"])
    twin = table.loc["ti-twin"]
    assert (twin["projects_min"], twin["difficult_share_min"]) == (48, pytest.approx(39 / 48))
    assert (twin["persistence"], twin["years"], twin["certainty"]) == (1.0, 3, "certain")
    # Easy to recruit and seasonal: much volume is no need.
    assert table.loc["ti-easy", "need"] == 0
    assert table.loc["ti-easy", "score"] < table.loc["ti-twin", "score"]


def test_hidden_figures_are_neither_good_nor_bad(place: Workspace) -> None:
    build(place)
    table = ask(place)
    hidden = table.loc["ti-hidden"]
    assert (hidden["projects_min"], hidden["projects_max"]) == (0, 5)
    assert hidden["score_min"] < hidden["score"] < hidden["score_max"]
    assert (hidden["difficult_share_min"], hidden["difficult_share_max"]) == (0, 1)
    # No row of the trade in any year of a basin that was surveyed: nobody looks for it.
    assert (table.loc["ti-none", "projects_max"], table.loc["ti-none", "years_seen"]) == (0, 0)


def test_a_territory_without_a_basin_or_a_whole_year_is_unknown(place: Workspace) -> None:
    build(place)
    table = ask(place, replace(QUESTION, level="region", reference=("ti", "2023-2027", "ti-ref")))
    assert list(table["state"]) == ["ranked"]
    atlas = Atlas.open(place)
    empty = anticipate(atlas, replace(QUESTION, level="epci")).table
    assert len(empty) == 0


def test_a_school_of_unknown_trades_may_teach_it_and_never_does_not(place: Workspace) -> None:
    build(place, [school("0490001A", "twin", "Exemple fictif")])
    table = ask(place)
    assert table.loc["ti-twin", "near"] == "perhaps"
    assert math.isnan(table.loc["ti-twin", "school_m"])
    assert table.loc["ti-twin", "production_m"] < 100
    assert ask(place, replace(QUESTION, rule=KNOWN)).loc["ti-twin", "state"] == "ranked"
    assert ask(place, replace(QUESTION, rule=POSSIBLE)).loc["ti-twin", "state"] == "school near"
    # The places are 76 km apart.
    assert ask(place, replace(QUESTION, rule=POSSIBLE, radius_m=90_000.0)).loc["ti-small", "state"] == "school near"


def test_a_school_known_to_teach_it_is_found_by_the_linked_code_too(place: Workspace) -> None:
    schools = [school("0490001A", "twin", "Exemple fictif A"), school("0490002B", "small", "Exemple fictif B")]
    build(place, schools, [("0490001A", LINKED, "official"), ("0490002B", "S1Z20", "user")])
    asked = replace(QUESTION, rule=KNOWN, trade=TRADE)
    table = ask(place, asked)
    assert math.isnan(table.loc["ti-twin", "school_m"])  # the question is in FAP 2009, the link in FAP 2021
    asked = replace(QUESTION, rule=KNOWN, trade=LINKED)
    table = ask(place, asked)
    assert table.loc["ti-twin", "near"] == "yes"
    assert table.loc["ti-twin", "state"] == "school near"
    # Its listed trades are others: it is no longer a school that may teach it.
    assert table.loc["ti-small", "production_name"] == "Exemple fictif A"


def test_a_trade_of_the_other_nomenclature_is_followed_and_marked(place: Workspace) -> None:
    build(place)
    found = anticipate(Atlas.open(place), replace(QUESTION, trade=LINKED))
    assert (found.trade, found.linked) == (TRADE, True)
    assert "not an official one" in rule(found)
    straight = anticipate(Atlas.open(place), QUESTION)
    assert not straight.linked
    assert list(found.table["code"]) == list(straight.table["code"])
    assert "2017, 2019, 2021" in rule(straight)
    assert [source.vintage for source in straight.sources if source.source_id == "labour_needs"] == ["2017", "2019", "2021"]
    line = row_text(next(straight.table.itertuples()))  # type: ignore[arg-type]
    assert line.startswith("1")
    assert "none known" in line


def test_what_cannot_be_asked_is_told(place: Workspace) -> None:
    build(place)
    with pytest.raises(PluginError, match="no such territory"):
        ask(place, replace(QUESTION, reference=("ti", "2023-2027", "ti-nowhere")))
    with pytest.raises(PluginError, match="a level, a programme and a code"):
        ask(place, replace(QUESTION, reference=("ti-ref",)))
    with pytest.raises(PluginError, match="No survey held has a trade"):
        ask(place, replace(QUESTION, trade="X9X99"))
    with pytest.raises(PluginError, match="says nothing"):
        ask(place, replace(QUESTION, reference=("ti", "2023-2027", "ti-none")))


def test_the_weight_goes_from_likeness_to_need(place: Workspace) -> None:
    build(place)
    alike, needy = ask(place, replace(QUESTION, need_weight=0.0)), ask(place, replace(QUESTION, need_weight=1.0))
    assert alike["score"].equals(alike["likeness"])
    assert needy.loc["ti-none", "score"] == 0
    only = ask(place, replace(QUESTION, need_weight=0.0, shortfall_only=True))
    assert only.loc["ti-twin", "likeness"] >= alike.loc["ti-twin", "likeness"]


figure = st.floats(0, 200)
share = st.tuples(st.floats(0, 1), st.floats(0, 1)).map(sorted)


@given(
    st.lists(st.tuples(st.tuples(figure, figure).map(sorted), share, share, share), min_size=2, max_size=6),
    st.floats(0, 1),
    st.booleans(),
)
def test_scores_lie_within_their_bounds(rows: list[tuple[list[float], ...]], weight: float, shortfall: bool) -> None:
    names = ("projects", "difficult_share", "persistence", "seasonal_share")
    table = pd.DataFrame(
        [{f"{n}_{e}": v for n, pair in zip(names, row) for e, v in zip(("min", "max"), pair)} for row in rows]
    )
    table["persistence"] = (table["persistence_min"] + table["persistence_max"]) / 2
    middles = [(table[f"{n}_min"] + table[f"{n}_max"]) / 2 for n in names]
    table["need"] = middles[0] * (1 - middles[3]) * middles[1] * table["persistence"]
    _case, found = scored(table, table.iloc[0], weight, shortfall)
    for name in ("likeness", "score"):
        assert (found[f"{name}_min"] <= found[name] + 1e-9).all()
        assert (found[name] <= found[f"{name}_max"] + 1e-9).all()
        assert found[name].between(-1e-9, 1 + 1e-9).all()
