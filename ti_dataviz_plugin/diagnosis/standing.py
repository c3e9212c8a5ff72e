"""Where a territory stands on an indicator: its rank, its part of its departments and region, its change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bounds import UNKNOWN, Bounds, share_of_sum
from ..geography.grouping import Grouping, grouping, grouping_of
from ..language import listed, number, percent, translate
from ..sources.reference import is_region
from .coverage import region_held
from .indicator import AREA, COUNT, EUROS, SHARE, difference_text, rate_text
from .indicators import Rank, rank, values, values_around
from .views import Figure

if TYPE_CHECKING:
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from .indicator import Indicator
    from .indicators import Values

PARTED = (COUNT, AREA)
"""Units of what is counted in communes: a territory may be a part of a department or a region."""

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
    if parts and indicator.unit in PARTED:
        said += [*_parts(atlas, territory, indicator), share_inside(atlas, territory, indicator)]
    said.append(_covered(found, territory.code))
    return "\n".join(line for line in said if line)


def rank_of(atlas: Atlas, territory: Territory, indicator: Indicator) -> str:
    """Return the rank of a territory among those of its level, in words; "" when there is none."""
    return rank_text(rank(values_around(atlas, indicator, territory), territory.code))


def rank_text(place: Rank | None) -> str:
    """Return a rank as people read it, "" when there is none: ``Rank 51 of 182 territories``, ``Rank 3-7 of …``."""
    if place is None:
        return ""
    text = translate("TiDataviz", "Rank {rank} of {count} territories")
    return _with_local(text.format(rank=_range_text(place), count=number(place.among)), place)


def place_text(place: Rank | None) -> str:
    """Return a rank in a column that says it is one: ``51 of 182``, ``3-7 of 149``; "" when there is none."""
    if place is None:
        return ""
    text = translate("TiDataviz", "{rank} of {count}").format(rank=_range_text(place), count=number(place.among))
    return _with_local(text, place)


def _with_local(text: str, place: Rank) -> str:
    """Say how many of the territories ranked have a local value: official figures alone would rank them otherwise."""
    if not place.local:
        return text
    return translate("TiDataviz", "{text}, {local} of them by a local value").format(text=text, local=number(place.local))


def _range_text(place: Rank) -> str:
    return number(place.best) if place.best == place.worst else f"{number(place.best)}-{number(place.worst)}"


def _change(found: Values, code: str) -> str:
    """Return the change from the first year to the last of those known exactly; that of a share is in points."""
    rows = found.table[found.table["code"] == code]
    rows = rows[(rows["year"] > 0) & (rows["low"] == rows["high"])].sort_values("year")
    unit = found.indicator.unit
    if len(rows) < 2 or unit not in (COUNT, AREA, EUROS, SHARE):
        return ""
    first, last = float(rows["low"].iloc[0]), float(rows["low"].iloc[-1])
    if unit == SHARE:
        text = translate("TiDataviz", "{change} points from {first} to {last}")
        change = difference_text((last - first) * 100, 1)
    elif first > 0:
        text = translate("TiDataviz", "{change} from {first} to {last}")
        change = rate_text(last / first - 1)
    else:
        return ""
    return text.format(change=change, first=int(rows["year"].iloc[0]), last=int(rows["year"].iloc[-1]))


def _parts(atlas: Atlas, territory: Territory, indicator: Indicator) -> list[str]:
    if territory.level == "region":
        return []
    levels = [
        ("region", code)
        for code in territory.regions[:1]
        if region_held(atlas, code) and not is_region(territory.departments[0])
    ]
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

    Only the communes of the territory that lie in that department or region count; all territories are worked out at once.
    """
    if territory.level == "selection":
        groups = _cut(atlas, grouping_of(territory), level)
    else:
        groups = pieces(atlas, territory.level, territory.programme, level)
    within = values(atlas, indicator, groups)
    whole = values(atlas, indicator, grouping(atlas, level))
    part, total = within.of(f"{territory.code}/{code}", whole.latest), whole.of(code)
    if not _mostly_known(whole, code):
        return UNKNOWN
    return share_of_sum(part, total)


def pieces(atlas: Atlas, level: str, programme: str, by: str) -> Grouping:
    """Return the territories of a level cut along the departments or the regions (``by``); computed once.

    The code of a piece is that of its territory, a slash, and that of the department or region.
    """
    return atlas.memo(("pieces", level, programme, by), lambda: _cut(atlas, grouping(atlas, level, programme), by))


def _cut(atlas: Atlas, groups: Grouping, by: str) -> Grouping:
    import pandas as pd

    place = atlas.communes.set_index("commune")[by].reindex(groups.owners.index)
    owners = groups.owners + "/" + place
    codes = owners.drop_duplicates()
    names = pd.Series(codes.str.partition("/")[0].map(groups.names).to_numpy(), index=codes.to_numpy(), dtype=object)
    return Grouping(groups.level, groups.programme, owners, names, (*groups.key[:2], f"{groups.key[2]} by {by}"))


def share_inside(atlas: Atlas, territory: Territory, indicator: Indicator) -> str:
    """Return the part of a department or region that lies inside a Territoire d'industrie of the latest programme held.

    "" for other levels, and where no programme is held: the TI of a department say nothing of a TI.
    """
    programmes = atlas.programmes()
    if territory.level not in ("department", "region") or not programmes:
        return ""
    part = values(atlas, indicator, inside(atlas, territory.level, programmes[0])).of(territory.code)
    around = values_around(atlas, indicator, territory)
    total = around.of(territory.code)
    if not part.known or not total.known or total.high <= 0 or not _mostly_known(around, territory.code):
        return ""
    text = translate("TiDataviz", "{share} of it in a Territoire d'industrie ({programme})")
    return text.format(share=share_of_sum(part, total).share_text(), programme=programmes[0])


def _mostly_known(found: Values, code: str) -> bool:
    """Tell whether so much of what should be counted is known that a part of it means something."""
    return not float(found.at()["covered"].to_dict()[code]) < _KNOWN_ENOUGH


def inside(atlas: Atlas, level: str, programme: str) -> Grouping:
    """Return the part of each territory of a level that lies in a Territoire d'industrie of a programme; computed once."""

    def make() -> Grouping:
        groups = grouping(atlas, level)
        owners = groups.owners[groups.owners.index.isin(atlas.owners("ti", programme).index)]
        return Grouping(level, "", owners, groups.names, (level, f"inside TI {programme}", ""))

    return atlas.memo(("inside", level, programme), make)


def _covered(found: Values, code: str) -> str:
    """Return how much of what should be counted is known, "" when that is all of it or means nothing."""
    covered = float(found.at()["covered"].to_dict()[code])
    if not covered < 1:
        return ""
    return translate("TiDataviz", "Known for {share} of what it counts").format(share=percent(covered))
