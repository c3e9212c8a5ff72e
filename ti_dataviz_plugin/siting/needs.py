"""What a project needs, and the criteria that look at it: stating a need weighs it, and what no criterion sees is told."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from .study import usual_criterion
from .values import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .study import Criterion, Study
    from .values import ValueFunction

_FACTS: dict[str, tuple[str, ...]] = {
    "rail": ("freight_station_distance", "rail_distance"),
    "motorway": ("junction_distance",),
    "station": ("passenger_station_distance",),
    "port": ("port_distance",),
    "power": ("substation_distance",),
    "water": ("water",),
    "gas": ("gas",),
}
AREA, ACTIVITY, LABOUR = "area", "related_activities", "labour_difficult_share"
"""The facts that look at the area of a site, at the activity of the project, and at its trades."""


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
        one = _usual(study, fact)
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


def with_area(study: Study, area_m2: tuple[float, float]) -> Study:
    """Return a study that asks for another range of areas (m²); a curve of the area drawn over the one before follows."""
    criteria = tuple(
        replace(one, value=_over(one.value, study.area_m2, area_m2)) if one.fact == AREA else one for one in study.criteria
    )
    return replace(study, area_m2=area_m2, criteria=criteria)


def _usual(study: Study, fact: str) -> Criterion:
    """Return the usual criterion of a fact; that of the area is drawn over the range of the study."""
    usual = usual_criterion(fact)
    if fact != AREA:
        return usual
    ends = usual.value.points[0][0], usual.value.points[-1][0]
    return replace(usual, value=_over(usual.value, ends, study.area_m2))


def _over(value: ValueFunction, before: tuple[float, float], after: tuple[float, float]) -> ValueFunction:
    """Return a curve of the area in the same shape over another range; as it is where it was not drawn over the one before.

    Without an upper limit the curve ends where its points do, as many times the least area as before.
    """
    facts = [fact for fact, _value in value.points]
    drawn = value.kind != CATEGORIES and math.isclose(facts[0], before[0], abs_tol=1e-6)
    if not drawn or not (math.isinf(before[1]) or math.isclose(facts[-1], before[1])):
        return value
    first, last = after
    if math.isinf(last):
        last = facts[-1] * first / facts[0] if facts[0] > 0 else facts[-1]
    scale = (last - first) / (facts[-1] - facts[0])
    moved = [first, *(float(round(first + (fact - facts[0]) * scale)) for fact in facts[1:-1]), last]
    if any(later <= earlier for earlier, later in zip(moved, moved[1:])):
        return value  # a range too narrow for the shape
    return replace(value, points=tuple((fact, worth) for fact, (_old, worth) in zip(moved, value.points)))
