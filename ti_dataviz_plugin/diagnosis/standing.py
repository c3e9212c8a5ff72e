"""Where a territory stands on an indicator: its rank, its part of its departments and region, its change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds, share_of_sum
from ..geography.grouping import Grouping, grouping
from ..language import listed, number, percent, translate
from .indicator import AREA, COUNT, rate_text
from .indicators import Rank, rank, values, values_around
from .views import Figure

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from .indicator import Indicator
    from .indicators import Values

_MOST_PARTS = 2
"""Departments named: a territory rarely lies in more, and a card has little room."""

_KNOWN_ENOUGH = 0.9
"""Share of a whole that must be known: beside what a file leaves out, a part of the rest would look large."""


def figure_of(atlas: Atlas, territory: Territory, indicator: Indicator, parts: bool = True) -> Figure | None:
    """Return an indicator of a territory as a key figure, None when its value is unknown.

    Args:
        atlas: The atlas.
        territory: The territory.
        indicator: The indicator; its sources must be held.
        parts: Whether to say which part of its departments and region it is; for what is counted in communes only.
    """
    found = values_around(atlas, indicator, territory)
    value = found.of(territory.code)
    if not value.known:
        return None
    lines = tuple(dict.fromkeys(source.credit() for source in found.sources))
    return Figure(indicator.id, indicator.title, indicator.text(value), standing(atlas, territory, indicator, parts), lines)


def standing(atlas: Atlas, territory: Territory, indicator: Indicator, parts: bool = True) -> str:
    """Return where a territory stands on an indicator, in words: year, rank, change, parts; may be empty."""
    found = values_around(atlas, indicator, territory)
    year = str(found.latest) if found.latest else ""
    said = [year, rank_text(rank(found, territory.code)), _change(found, territory.code)]
    if parts and indicator.unit in (COUNT, AREA):
        said += [*_parts(atlas, territory, indicator), share_inside(atlas, territory, indicator)]
    said.append(_covered(found, territory.code))
    return "\n".join(line for line in said if line)


def rank_text(place: Rank | None) -> str:
    """Return a rank as people read it, "" when there is none: ``rank 51 of 182``, ``rank 3-7 of 149``."""
    if place is None:
        return ""
    ranks = number(place.best) if place.best == place.worst else f"{number(place.best)}-{number(place.worst)}"
    return translate("TiDataviz", "Rank {rank} of {count}").format(rank=ranks, count=number(place.among))


def _change(found: Values, code: str) -> str:
    """Return the change from the first year to the last, when both are known exactly and the first is not 0."""
    known = [year for year in found.years if found.of(code, year).exact]
    if len(known) < 2 or found.of(code, known[0]).low <= 0:
        return ""
    first, last = found.of(code, known[0]).low, found.of(code, known[-1]).low
    text = translate("TiDataviz", "{change} from {first} to {last}")
    return text.format(change=rate_text(last / first - 1), first=known[0], last=known[-1])


def _parts(atlas: Atlas, territory: Territory, indicator: Indicator) -> list[str]:
    if territory.level == "region":
        return []
    levels = [("region", code) for code in territory.regions[:1]]
    if territory.level != "department":
        levels = [*(("department", code) for code in territory.departments[:_MOST_PARTS]), *levels]
    said = []
    for level, code in levels:
        part = part_of(atlas, territory, indicator, level, code)
        if part.known:
            names = dict(zip(territory.communes[level], territory.communes[f"{level}_name"]))
            said.append(translate("TiDataviz", "{share} of {place}").format(share=part.share_text(1), place=names[code]))
    return [listed(said)] if said else []


def part_of(atlas: Atlas, territory: Territory, indicator: Indicator, level: str, code: str) -> Bounds:
    """Return the share of a department or a region that lies in a territory, of what an indicator counts.

    Only the communes of the territory that lie in that department or region count.
    """
    communes = territory.communes
    inside = communes.loc[communes[level] == code, "commune"]
    key = (territory.level, f"{territory.programme}/{territory.code}", f"{level} {code}")
    within = values(atlas, indicator, _alone(territory, inside, key))
    whole = values(atlas, indicator, grouping(atlas, level))
    part, total = within.of(territory.code, whole.latest), whole.of(code)
    if not _mostly_known(whole, code):
        return UNKNOWN
    return share_of_sum(part, total)


def _alone(territory: Territory, communes: pd.Series, key: tuple[str, str, str]) -> Grouping:
    import pandas as pd

    owners = pd.Series(territory.code, index=list(communes), dtype=object)
    names = pd.Series([territory.name], index=[territory.code], dtype=object)
    return Grouping(territory.level, territory.programme, owners, names, key)


def share_inside(atlas: Atlas, territory: Territory, indicator: Indicator) -> str:
    """Return the part of a department or region that lies inside a Territoire d'industrie of the latest programme held.

    "" for other levels, and where no programme is held: the TI of a department say nothing of a TI.
    """
    programmes = atlas.programmes()
    if territory.level not in ("department", "region") or not programmes:
        return ""
    owners = atlas.owners("ti", programmes[0])
    inside = territory.communes.loc[territory.communes["commune"].isin(owners.index), "commune"]
    key = (territory.level, f"inside TI {programmes[0]}", territory.code)
    part = values(atlas, indicator, _alone(territory, inside, key)).of(territory.code)
    around = values_around(atlas, indicator, territory)
    total = around.of(territory.code)
    if not part.known or not total.known or total.high <= 0 or not _mostly_known(around, territory.code):
        return ""
    text = translate("TiDataviz", "{share} of it in a Territoire d'industrie ({programme})")
    return text.format(share=share_of_sum(part, total).share_text(), programme=programmes[0])


def _mostly_known(found: Values, code: str) -> bool:
    """Tell whether so much of what should be counted is known that a part of it means something."""
    return not float(found.at()["covered"].to_dict()[code]) < _KNOWN_ENOUGH


def _covered(found: Values, code: str) -> str:
    """Return how much of what should be counted is known, "" when that is all of it or means nothing."""
    covered = float(found.at()["covered"].to_dict()[code])
    if not covered < 1:
        return ""
    return translate("TiDataviz", "Known for {share} of what it counts").format(share=percent(covered))
