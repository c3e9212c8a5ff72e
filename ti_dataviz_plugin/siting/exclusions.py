"""Exclusions: yes or no, never points. Each site is cleared, excluded, or to be checked where a fact is missing.

Natura 2000 is not a ban: a site that meets it is flagged for an assessment of effects (code de l'environnement, L. 414-4).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..geography.projection import NOWHERE
from ..language import labelled, listed, number, percent, translate
from ..sources.catalogue import catalogue
from ..sources.vacant_land_values import RECONVERTED
from .doubts import tell_doubts

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
        short: The checks and flags in a few words, those that are the same everywhere left out.
        unseen: What was looked at for no site, for want of its source.
    """

    excluded: list[list[str]] = field(default_factory=list)
    checks: list[list[str]] = field(default_factory=list)
    flags: list[list[str]] = field(default_factory=list)
    short: list[list[str]] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, count: int) -> Verdicts:
        """Return the verdicts of so many sites before any rule."""

        def empty() -> list[list[str]]:
            return [[] for _site in range(count)]

        return cls(empty(), empty(), empty(), empty())

    def standing(self) -> list[str]:
        """Return excluded, to check or cleared for each site."""
        pairs = zip(self.excluded, self.checks)
        return [EXCLUDED if excluded else TO_CHECK if checks else CLEARED for excluded, checks in pairs]

    def check(self, row: int, text: str, short: str = "") -> None:
        """Say what is to be checked at a site, and in a few words."""
        self.checks[row].append(text)
        self.short[row].append(short or text)

    def flag(self, row: int, text: str, short: str) -> None:
        """Say what must be known of a site, and in a few words."""
        self.flags[row].append(text)
        self.short[row].append(short)

    def concerned(self, rule: Rule, row: int, text: str, short: str = "") -> None:
        """Say that a rule concerns a site: it is excluded, or to be checked."""
        if rule.action == "exclude":
            self.excluded[row].append(text)
        else:
            self.check(row, text, short)


def judge(context: Context) -> Verdicts:
    """Apply the rules of a study to its sites.

    Natura 2000 is looked at, and sites that have a new use are left out, whether a rule names them or not.
    """
    verdicts = Verdicts.of(len(context.sites))
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
    for row, status in enumerate(context.sites["status"]):
        if status == RECONVERTED:
            text = translate("TiDataviz", "It has a new use already: the inventory says that it is reconverted.")
            verdicts.excluded[row].append(text)
    tell_doubts(context, verdicts)
    return verdicts


def _area(context: Context, verdicts: Verdicts, rule: Rule) -> None:
    low, high = context.study.area_m2
    for row, area in enumerate(context.area()):
        if math.isnan(area):
            verdicts.check(row, translate("TiDataviz", "Its area is not known."), translate("TiDataviz", "area not known"))
        elif area < low:
            text = translate("TiDataviz", "Too small: {area} m², {least} m² are needed.")
            text = text.format(area=number(area), least=number(low))
            verdicts.concerned(rule, row, text, translate("TiDataviz", "too small"))
        elif area > high:
            text = translate("TiDataviz", "Too large: {area} m², at most {most} m² are wanted.")
            text = text.format(area=number(area), most=number(high))
            verdicts.concerned(rule, row, text, translate("TiDataviz", "too large"))


def _text(context: Context, verdicts: Verdicts, rule: Rule) -> None:
    from .facts import fact_name

    for row, value in enumerate(context.sites[rule.rule]):
        if not value:
            verdicts.check(row, translate("TiDataviz", "{fact}: not known").format(fact=fact_name(rule.rule)))
        elif value in rule.values:
            verdicts.concerned(rule, row, labelled(fact_name(rule.rule), value))


def _covered(context: Context, verdicts: Verdicts, rule: Rule, source: str, column: str) -> None:
    """Judge sites by what perimeters cover of them; weights that are no ban are left to the flags."""
    from .titles import perimeter_title

    values = tuple(value for value in rule.values if value != ASSESSMENT)
    if not values:
        return
    title, kinds = catalogue()[source].name(), ", ".join(perimeter_title(value) for value in values)
    name = labelled(title, kinds)
    found = context.overlap(source, column, values)
    if found is None:
        _unseen(verdicts, verdicts.checks, title)
        return
    area = context.area()
    for row, (overlap, share, distance) in enumerate(found.itertuples(index=False)):
        if share > rule.max_share:
            verdicts.concerned(rule, row, labelled(name, _amount(overlap, share)), labelled(kinds, percent(share, 1)))
        elif math.isnan(distance) and context.places[row] != NOWHERE:
            text = translate("TiDataviz", "the file held tells nothing of that place")
            verdicts.check(row, labelled(name, text), labelled(kinds, translate("TiDataviz", "not told there")))
        elif math.isnan(share):
            _point(verdicts, rule, row, (name, kinds), distance, area.iloc[row])


def _unseen(verdicts: Verdicts, told: list[list[str]], title: str) -> None:
    """Say at every site that its perimeters were not looked at."""
    verdicts.unseen.append(title)
    text = translate("TiDataviz", "{source}: not held, so not looked at.").format(source=title)
    for texts in told:
        texts.append(text)


def _point(verdicts: Verdicts, rule: Rule, row: int, names: tuple[str, str], distance: float, area: float) -> None:
    """Judge a site whose extent is not known: by its point, and by how far it may reach."""
    name, kinds = names
    if distance == 0 and rule.max_share == 0:
        text = translate("TiDataviz", "its point lies within; what is covered is not known")
        verdicts.concerned(rule, row, labelled(name, text), labelled(kinds, translate("TiDataviz", "within")))
        return
    # A square of that area, wherever the point is in it, reaches no farther than its diagonal.
    reach = _MARGIN_METRES if math.isnan(area) else math.sqrt(2 * area)
    if not distance > reach:
        text = translate("TiDataviz", "the extent of the site is not known; its point is {metres} m away")
        place = translate("TiDataviz", "the place of the site is not known")
        told = place if math.isnan(distance) else text.format(metres=number(distance))
        verdicts.check(row, labelled(name, told), labelled(kinds, translate("TiDataviz", "extent not known")))


def _natura(context: Context, verdicts: Verdicts) -> None:
    found = context.overlap("natura2000")
    if found is None:
        _unseen(verdicts, verdicts.flags, catalogue()["natura2000"].name())
        return
    for row, (overlap, share, distance) in enumerate(found.itertuples(index=False)):
        if distance == 0:
            text = translate("TiDataviz", "Natura 2000: the effects of the project are to be assessed ({amount}).")
            verdicts.flag(row, text.format(amount=_amount(overlap, share)), "Natura 2000")
        elif math.isnan(distance) and context.places[row] != NOWHERE:
            text = translate("TiDataviz", "Natura 2000: the file held tells nothing of that place.")
            verdicts.flag(row, text, labelled("Natura 2000", translate("TiDataviz", "not told there")))


def _amount(overlap: float, share: float) -> str:
    if math.isnan(share):
        return translate("TiDataviz", "its point lies within")
    text = translate("TiDataviz", "{area} m², {share} of the site")
    return text.format(area=number(overlap), share=percent(share, 1))


def reasons(verdicts: Verdicts) -> pd.DataFrame:
    """Return standing, excluded_by, to_check, flags and in_short, one text each, for a table."""
    import pandas as pd

    return pd.DataFrame(
        {
            "standing": verdicts.standing(),
            "excluded_by": [_once(texts) for texts in verdicts.excluded],
            "to_check": [_once(texts) for texts in verdicts.checks],
            "flags": [_once(texts) for texts in verdicts.flags],
            "in_short": [_once(texts) for texts in verdicts.short],
        }
    )


def _once(texts: list[str]) -> str:
    """Return texts as one; two rules may say the same."""
    return listed(text.rstrip(".") for text in dict.fromkeys(texts))
