"""What a project needs, and the criteria that look at it: stating a need weighs it, and what no criterion sees is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .study import usual_criterion

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .study import Study

_FACTS: dict[str, tuple[str, ...]] = {
    "rail": ("freight_station_distance", "rail_distance"),
    "motorway": ("junction_distance",),
    "station": ("passenger_station_distance",),
    "port": ("port_distance",),
    "power": ("substation_distance",),
    "water": ("water",),
    "gas": ("gas",),
}
ACTIVITY, LABOUR = "related_activities", "labour_difficult_share"
"""The facts that look at the activity of a project, and at its trades."""


def facts_of(need: str) -> tuple[str, ...]:
    """Return the facts that look at a need, the first the usual one; empty when none does."""
    return _FACTS.get(need, ())


def unseen(study: Study) -> tuple[str, ...]:
    """Return the needs of a study that none of its criteria looks at."""
    looked = {criterion.fact for criterion in study.criteria}
    return tuple(need for need in study.needs if not looked & set(facts_of(need)))


def wanting(study: Study) -> tuple[str, ...]:
    """Return the facts whose criteria would make a study look at all that its brief states: needs, activity and trades."""
    looked = {criterion.fact for criterion in study.criteria}
    facts = [facts_of(need)[0] for need in unseen(study) if facts_of(need)]
    facts += [fact for fact, stated in ((ACTIVITY, study.activity), (LABOUR, study.trades)) if stated]
    return tuple(fact for fact in dict.fromkeys(facts) if fact not in looked)


def unasked(study: Study) -> tuple[str, ...]:
    """Return the facts that criteria weigh although the brief states nothing that they look at: no such need, trade..."""
    asked = {fact for need in study.needs for fact in facts_of(need)}
    asked |= {fact for fact, stated in ((ACTIVITY, study.activity), (LABOUR, study.trades)) if stated}
    every = {ACTIVITY, LABOUR, *(fact for facts in _FACTS.values() for fact in facts)}
    return tuple(one.fact for one in study.criteria if one.fact in every - asked)


def with_criteria(study: Study, facts: Iterable[str]) -> Study:
    """Return a study with the usual criteria of some more facts; judged as important as the others, ranked after them."""
    held = {criterion.fact for criterion in study.criteria}
    criteria, rows = list(study.criteria), [list(row) for row in study.judgements]
    for fact in dict.fromkeys(facts):
        if fact in held:
            continue
        one = usual_criterion(fact)
        criteria.append(replace(one, weight=float(len(criteria) + 1)) if study.method == "ordinal" else one)
        if rows:
            rows = [[*row, 1.0] for row in rows] + [[1.0] * len(criteria)]
    return replace(study, criteria=tuple(criteria), judgements=tuple(map(tuple, rows)))


def without_criteria(study: Study, facts: Iterable[str]) -> Study:
    """Return a study without the criteria of some facts, their judgements and their ranks; the last criterion stays."""
    gone = set(facts)
    kept = [place for place, one in enumerate(study.criteria) if one.fact not in gone] or [0]
    criteria = [study.criteria[place] for place in kept]
    if study.method == "ordinal":
        order = sorted(range(len(kept)), key=lambda place: criteria[place].weight)
        criteria = [replace(one, weight=float(order.index(place) + 1)) for place, one in enumerate(criteria)]
    rows = tuple(tuple(study.judgements[i][j] for j in kept) for i in kept) if study.judgements else ()
    return replace(study, criteria=tuple(criteria), judgements=rows)
