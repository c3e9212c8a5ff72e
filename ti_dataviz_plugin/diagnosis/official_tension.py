"""The legal list of trades in tension, by region, joined to a ranking of trades under its own name and date.

It is not the share of difficult projects: the State draws it up for the right to work of foreign nationals. Its codes are
FAP 2009; a trade of FAP 2021 is looked up by its linked code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..geography.codes import fold

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory

LISTED, NOT_LISTED, NO_LIST = "listed", "not listed", "no list"
_SOURCE = "tension_trades"
_EVERYWHERE = "france entiere"


def list_date(atlas: Atlas) -> str:
    """Return the month of the list held, such as ``2024-03``; "" when it is not held or bears no date."""
    return max((source.vintage for source in atlas.sources(_SOURCE)), default="")


def with_official(atlas: Atlas, territory: Territory, ranking: pd.DataFrame) -> pd.DataFrame:
    """Return a ranking of trades with what the legal list says of each in the regions of a territory.

    Args:
        atlas: The atlas.
        territory: The territory.
        ranking: Has trade, nomenclature and linked.

    Returns:
        The ranking with official (``listed`` in a region of the territory or in the whole country, ``not listed``, or
        ``no list``: none is held, none covers these regions, or the trade has no FAP 2009 code) and official_regions
        (names of the regions of the territory in which it is listed, joined by ", ").
    """
    import pandas as pd

    held = atlas.table(_SOURCE)
    regions = dict(zip(territory.communes["region_name"].map(fold), territory.communes["region_name"]))
    place = held["region_name"].map(fold)
    covered = set(place) & set(regions)
    own = ranking["trade"].where(ranking["nomenclature"] == "FAP2009", ranking["linked"])
    found: dict[str, list[str]] = {}
    for name, trade in zip(place, held["trade"]):
        if name in regions or name == _EVERYWHERE:
            found.setdefault(trade, []).extend([regions[name]] if name in regions else list(regions.values()))
    names = [", ".join(sorted(set(found.get(trade, ())))) for trade in own]
    told = [LISTED if name else NOT_LISTED if trade and covered else NO_LIST for name, trade in zip(names, own)]
    official = pd.Series(told, index=ranking.index, dtype=object)
    return ranking.assign(official=official, official_regions=pd.Series(names, index=ranking.index, dtype=object))
