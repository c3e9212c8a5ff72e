"""Exclusions: yes or no, never points. Each site is cleared, excluded, or to be checked where a fact is missing.

Natura 2000 is not a ban: a site that meets it is flagged for an assessment of effects (code de l'environnement, L. 414-4).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..language import labelled, number, percent, translate
from ..sources.catalogue import catalogue
from ..sources.protected_kinds import weight_name

if TYPE_CHECKING:
    import pandas as pd

    from .context import Context
    from .study import Rule

EXCLUDED, TO_CHECK, CLEARED = "excluded", "to check", "cleared"
ASSESSMENT = "assessment"
_MARGIN_METRES = 500.0
"""A site known as a point, and of unknown area, may reach so far."""


@dataclass
class Verdicts:
    """What the rules say of each site, by its row.

    Attributes:
        excluded: Why it is excluded; empty when it is not.
        checks: What is to be checked.
        flags: What is no exclusion, but must be known.
    """

    excluded: list[list[str]] = field(default_factory=list)
    checks: list[list[str]] = field(default_factory=list)
    flags: list[list[str]] = field(default_factory=list)

    def standing(self) -> list[str]:
        """Return excluded, to check or cleared for each site."""
        pairs = zip(self.excluded, self.checks)
        return [EXCLUDED if excluded else TO_CHECK if checks else CLEARED for excluded, checks in pairs]


def judge(context: Context) -> Verdicts:
    """Apply the rules of a study to its sites. Natura 2000 is looked at whether a rule names it or not."""
    count = len(context.sites)
    verdicts = Verdicts([[] for _ in range(count)], [[] for _ in range(count)], [[] for _ in range(count)])
    for rule in context.study.rules:
        if rule.rule == "area":
            _area(context, verdicts, rule)
        elif rule.rule in ("zoning", "pollution"):
            _text(context, verdicts, rule)
        elif rule.rule == "protected":
            _covered(context, verdicts, rule, "protected_areas", "regulatory_weight")
        else:
            _covered(context, verdicts, rule, "risk_plans", "kind")
    _natura(context, verdicts)
    return verdicts


def _concerned(verdicts: Verdicts, rule: Rule, row: int, reason: str) -> None:
    (verdicts.excluded if rule.action == "exclude" else verdicts.checks)[row].append(reason)


def _area(context: Context, verdicts: Verdicts, rule: Rule) -> None:
    low, high = context.study.area_m2
    for row, area in enumerate(context.area()):
        if math.isnan(area):
            verdicts.checks[row].append(translate("TiDataviz", "Its area is not known."))
        elif area < low:
            text = translate("TiDataviz", "Too small: {area} m², {least} m² are needed.")
            _concerned(verdicts, rule, row, text.format(area=number(area), least=number(low)))
        elif area > high:
            text = translate("TiDataviz", "Too large: {area} m², at most {most} m² are wanted.")
            _concerned(verdicts, rule, row, text.format(area=number(area), most=number(high)))


def _text(context: Context, verdicts: Verdicts, rule: Rule) -> None:
    from .facts import fact_name

    for row, value in enumerate(context.sites[rule.rule]):
        if not value:
            verdicts.checks[row].append(labelled(fact_name(rule.rule), translate("TiDataviz", "unknown")))
        elif value in rule.values:
            _concerned(verdicts, rule, row, labelled(fact_name(rule.rule), value))


def _covered(context: Context, verdicts: Verdicts, rule: Rule, source: str, column: str) -> None:
    """Judge sites by what perimeters cover of them; weights that are no ban are left to the flags."""
    values = tuple(value for value in rule.values if value != ASSESSMENT)
    if not values:
        return
    title = catalogue()[source].name()
    name = labelled(title, ", ".join(weight_name(value) for value in values))
    found = context.overlap(source, column, values)
    if found is None:
        text = translate("TiDataviz", "{source}: not held, so not looked at.").format(source=title)
        for checks in verdicts.checks:
            checks.append(text)
        return
    area = context.area()
    for row, (overlap, share, distance) in enumerate(found.itertuples(index=False)):
        if share > rule.max_share:
            _concerned(verdicts, rule, row, labelled(name, _amount(overlap, share)))
        elif math.isnan(share):
            _point(verdicts, rule, row, name, distance, area.iloc[row])


def _point(verdicts: Verdicts, rule: Rule, row: int, name: str, distance: float, area: float) -> None:
    """Judge a site whose extent is not known: by its point, and by how far it may reach."""
    if distance == 0 and rule.max_share == 0:
        text = translate("TiDataviz", "its point lies within; what is covered is not known")
        _concerned(verdicts, rule, row, labelled(name, text))
        return
    # A square of that area, wherever the point is in it, reaches no farther than its diagonal.
    reach = _MARGIN_METRES if math.isnan(area) else math.sqrt(2 * area)
    if not distance > reach:
        text = translate("TiDataviz", "the extent of the site is not known; its point is {metres} m away")
        place = translate("TiDataviz", "the place of the site is not known")
        told = place if math.isnan(distance) else text.format(metres=number(distance))
        verdicts.checks[row].append(labelled(name, told))


def _natura(context: Context, verdicts: Verdicts) -> None:
    found = context.overlap("natura2000")
    if found is None:
        return
    for row, (overlap, share, distance) in enumerate(found.itertuples(index=False)):
        if distance == 0:
            text = translate("TiDataviz", "Natura 2000: the effects of the project are to be assessed ({amount}).")
            verdicts.flags[row].append(text.format(amount=_amount(overlap, share)))


def _amount(overlap: float, share: float) -> str:
    if math.isnan(share):
        return translate("TiDataviz", "its point lies within")
    text = translate("TiDataviz", "{area} m², {share} of the site")
    return text.format(area=number(overlap), share=percent(share, 1))


def reasons(verdicts: Verdicts) -> pd.DataFrame:
    """Return standing, excluded_by, to_check and flags, one text each, for a table."""
    import pandas as pd

    return pd.DataFrame(
        {
            "standing": verdicts.standing(),
            "excluded_by": [_once(texts) for texts in verdicts.excluded],
            "to_check": [_once(texts) for texts in verdicts.checks],
            "flags": [_once(texts) for texts in verdicts.flags],
        }
    )


def _once(texts: list[str]) -> str:
    """Return texts one after the other; two rules may say the same."""
    return " ".join(dict.fromkeys(texts))
