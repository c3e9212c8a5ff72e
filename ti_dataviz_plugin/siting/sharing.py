"""Which other studies could share a site with the one under way: by gross area, and by what excludes a site for each."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..language import labelled, listed, translate
from .context import Context
from .exclusions import EXCLUDED, TO_CHECK, judge, reasons
from .titles import fact_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd

    from ..geography.atlas import Atlas
    from .study import Study

ROOM, TIGHT, NONE, UNKNOWN = "room", "tight", "none", "unknown"
"""Room for both at their greatest areas; only below them; for one of the two at most; not known."""


@dataclass(frozen=True)
class Shared:
    """What one other study makes of each site.

    Attributes:
        title: Title of the other study.
        verdicts: One of ``ROOM``, ``TIGHT``, ``NONE`` and ``UNKNOWN`` for each site.
        why: In words, for each site.
    """

    title: str
    verdicts: tuple[str, ...]
    why: tuple[str, ...]


def shared(atlas: Atlas, study: Study, others: Sequence[Study], sites: gpd.GeoDataFrame) -> tuple[Shared, ...]:
    """Return whether each site could hold the project of a study and that of each other one.

    A site is excluded for the other by the other's own exclusions, its range of areas apart: it would take a part of it.

    Args:
        atlas: What excludes a site.
        study: The study under way.
        others: Other studies.
        sites: The sites (``candidates.COLUMNS``).
    """
    areas = Context(atlas, study, sites).area()
    found = []
    for other in others:
        rules = tuple(rule for rule in other.rules if rule.rule != "area")
        table = reasons(judge(Context(atlas, replace(other, rules=rules), sites)))
        least, most = (a + b for a, b in zip(study.area_m2, other.area_m2))
        told = [
            _verdict(area, least, most, standing, why)
            for area, standing, why in zip(areas, table["standing"], table["excluded_by"])
        ]
        checks = [
            " ".join((why, translate("TiDataviz", "To be checked for it.")) if standing == TO_CHECK else (why,))
            for (_verdict_of, why), standing in zip(told, table["standing"])
        ]
        found.append(Shared(other.title, tuple(verdict for verdict, _why in told), tuple(checks)))
    return tuple(found)


def _verdict(area: float, least: float, most: float, standing: str, why: str) -> tuple[str, str]:
    if standing == EXCLUDED:
        return NONE, why
    if math.isnan(area):
        return UNKNOWN, translate("TiDataviz", "The area of the site is not known.")
    both, own = fact_text("m²", least, least), fact_text("m²", area, area)
    if area < least:
        text = translate("TiDataviz", "No room: both need {least} at the least, the site has {area}.")
        return NONE, text.format(least=both, area=own)
    if area >= most:
        return ROOM, translate("TiDataviz", "Room for both, even at their greatest areas.")
    text = translate("TiDataviz", "Room for both near their least areas ({least} together), the site has {area}.")
    return TIGHT, text.format(least=both, area=own)


def shares_texts(found: Sequence[Shared], count: int) -> list[str]:
    """Return, for each site, the studies that could share it, in words; "" for none."""
    words = {
        ROOM: translate("TiDataviz", "room"),
        TIGHT: translate("TiDataviz", "tight"),
        UNKNOWN: translate("TiDataviz", "unknown"),
    }
    texts = []
    for row in range(count):
        named = [labelled(one.title, words[one.verdicts[row]]) for one in found if one.verdicts[row] != NONE]
        texts.append(listed(named) if named else "")
    return texts
