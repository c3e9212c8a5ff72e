"""What is said of sites in words: states, kinds, needs, values, in the language of the interface."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from ..language import number, percent, translate
from ..sources.catalogue import catalogue
from ..sources.protected_kinds import weight_name
from .candidates import USER
from .exclusions import EXCLUDED
from .scoring import CERTAIN, OUT, POSSIBLE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from .study import Study

_SIGNS = " ,;-:"
_LONGEST, _HEAD = 42, 16  # characters of a name, and those kept of its beginning


def state_title(state: str) -> str:
    """Return a state of a site among the shortlist."""
    titles = {
        CERTAIN: translate("TiDataviz", "certain"),
        POSSIBLE: translate("TiDataviz", "possible"),
        OUT: translate("TiDataviz", "out of the shortlist"),
        EXCLUDED: translate("TiDataviz", "excluded"),
    }
    return titles.get(state, state)


def kind_title(kind: str) -> str:
    """Return what kind of site a site is."""
    titles = {
        "vacant_land": translate("TiDataviz", "Vacant sites"),
        "economic_sites": translate("TiDataviz", "Economic sites (CNIG)"),
        "activity_zones": translate("TiDataviz", "Activity zones"),
        "turnkey_sites": translate("TiDataviz", "Turnkey sites"),
        USER: translate("TiDataviz", "Layer of the project"),
    }
    return titles.get(kind, kind)


def need_title(need: str) -> str:
    """Return what a project needs."""
    titles = {
        "rail": translate("TiDataviz", "Rail freight"),
        "motorway": translate("TiDataviz", "Motorway"),
        "station": translate("TiDataviz", "Passenger station"),
        "port": translate("TiDataviz", "Port"),
        "power": translate("TiDataviz", "Electric power"),
        "water": translate("TiDataviz", "Water"),
        "gas": translate("TiDataviz", "Gas"),
    }
    return titles.get(need, need)


def perimeter_title(value: str) -> str:
    """Return what a rule on perimeters bears on: a regulatory weight, or a kind of risk plan."""
    plans = {
        "natural": translate("TiDataviz", "Natural risks (PPRN)"),
        "technological": translate("TiDataviz", "Technological risks (PPRT)"),
        "mining": translate("TiDataviz", "Mining risks (PPRM)"),
    }
    return plans.get(value) or weight_name(value)


def unit_factor(unit: str, largest: float) -> tuple[str, float]:
    """Return how a fact is read: its unit as people write it, and how many of the fact's own unit it is worth.

    Args:
        unit: Unit of the fact, see ``facts.Fact``.
        largest: The largest figure to be written.
    """
    if unit == "m²":
        return translate("TiDataviz", "ha"), 10_000.0
    if unit == "m":
        return ("km", 1_000.0) if largest >= 1_000 else ("m", 1.0)
    if unit == "share":
        return "%", 0.01
    return "", 1.0


def fact_text(unit: str, low: float | str, high: float | str) -> str:
    """Return a fact as people read it, within its bounds; a text as it is."""
    unknown = translate("TiDataviz", "unknown")
    if isinstance(low, str) or isinstance(high, str):
        return str(low) or unknown
    if math.isnan(low) or math.isnan(high):
        return unknown
    if math.isinf(low):
        return translate("TiDataviz", "none held")
    if unit == "share":
        ends = percent(low, 1), percent(high, 1)
        return ends[0] if ends[0] == ends[1] else "-".join(ends)
    if math.isinf(high):
        return translate("TiDataviz", "at least {amount}").format(amount=fact_text(unit, low, low))
    name, factor = unit_factor(unit, high)
    decimals = 0 if factor == 1.0 else 1 if unit == "m" else 2
    text = range_text(low / factor, high / factor, decimals)
    return f"{text}\N{NO-BREAK SPACE}{name}" if name else text


def score_text(low: float, high: float) -> str:
    """Return a score out of 100 within its bounds."""
    return translate("TiDataviz", "no score") if math.isnan(low) else range_text(low * 100, high * 100)


def range_text(low: float, high: float, decimals: int = 0) -> str:
    """Return a figure within its bounds, both of which it may have."""
    ends = number(low, decimals), number(high, decimals)
    return ends[0] if ends[0] == ends[1] else "-".join(ends)


def probability_text(share: float) -> str:
    """Return a share of the draws; one that is not 0 is never written as 0."""
    if math.isnan(share):
        return ""
    if 0 < share < 0.005:
        return translate("TiDataviz", "under {share}").format(share=percent(0.01))
    return percent(share)


def vintages_text(study: Study, used: Study) -> str:
    """Return which data of a run are not those that a study remembers of its last one, "" when they are the same.

    Args:
        study: The study as it was saved; one that was never ranked remembers nothing.
        used: The study of the ranking, with the vintages that it used.
    """
    before, after = _by_source(study.vintages), _by_source(used.vintages)
    if not before or before == after:
        return ""
    none = translate("TiDataviz", "not held")
    change = translate("TiDataviz", "{source}: {before}, now {after}")
    told = [
        change.format(
            source=catalogue()[source].name() if source in catalogue() else source,
            before=before.get(source, none),
            after=after.get(source, none),
        )
        for source in sorted({*before, *after})
        if before.get(source) != after.get(source)
    ]
    text = translate("TiDataviz", "The data are not those of the last run of this study, so ranks may differ: {changes}.")
    return text.format(changes="; ".join(told))


def _by_source(vintages: tuple[tuple[str, str], ...]) -> dict[str, str]:
    held: dict[str, list[str]] = {}
    for source, vintage in sorted(vintages):
        held.setdefault(source, []).append(vintage or "?")
    return {source: ", ".join(found) for source, found in held.items()}


def site_title(row: Any) -> str:  # noqa: ANN401 (a named tuple of the table)
    """Return the name of a site; where it has none, its commune and its id."""
    commune = getattr(row, "commune_name", "")
    if row.site_name or not commune:
        return str(row.site_name or row.site_id)
    return str(translate("TiDataviz", "{commune} ({site})").format(commune=commune, site=row.site_id))


def short_title(row: Any, longest: int = _LONGEST) -> str:  # noqa: ANN401 (a named tuple of the table)
    """Return the name of a site with its middle left out when it is long: long names of one inventory begin alike."""
    name = site_title(row)
    if len(name) <= longest:
        return name
    kept = longest * _HEAD // _LONGEST
    head, tail = name[:kept].rstrip(_SIGNS), name[kept - longest + 2 :]
    whole_words = tail.partition(" ")[2].lstrip(_SIGNS)
    return f"{head}… {whole_words or tail}"


def rank_text(row: Any) -> str:  # noqa: ANN401 (a named tuple of the table)
    """Return the rank of a site, marked when several sites share it."""
    return f"{number(row.rank)}=" if row.tied > 1 else number(row.rank)


def ranked_names(rows: Sequence[Any]) -> list[str]:
    """Return short names after their ranks; of several sites that share a rank the first bears it, the others the sign."""
    text, names, before = translate("TiDataviz", "{rank}. {site}"), [], 0
    for row in rows:
        name = short_title(row)
        if row.tied == 1:
            names.append(text.format(rank=number(row.rank), site=name))
        else:
            names.append(f"{'' if row.rank == before else number(row.rank)}= {name}")
        before = row.rank
    return names


def points_text(weight: float) -> str:
    """Return a change of weight in points, with its sign."""
    sign = "+" if weight >= 0 else "−"
    return translate("TiDataviz", "{sign}{points} points").format(sign=sign, points=number(abs(weight) * 100, 1))
