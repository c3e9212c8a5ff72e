"""Establishments around a site, by sector: classified installations, those of economic sites, those that experts added."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..diagnosis.related import NEAR, OTHER, SAME
from ..enrichment.overlay import keys_of
from ..language import translate
from ..sources import naf

if TYPE_CHECKING:
    import pandas as pd

    from ..diagnosis.related import Sectors
    from ..geography.atlas import Atlas
    from .ground import Ground

SOURCES = ("installations", "economic_sites")
"""Tables that hold establishments one by one."""

COLUMNS = ("source_id", "key", "name", "activity", "division", "what", "commune_name", "local")
_ORDER = {SAME: 0, NEAR: 1, OTHER: 2, "": 3}
_DIVISION = re.compile(r"(\d\d)(?!\d{3})")


def division_of(activity: str) -> str:
    """Return the division (NAF rev. 2) that an activity code begins with, "" when it is none."""
    found = _DIVISION.match(activity.strip())
    return found.group(1) if found and naf.title(found.group(1)) else ""


def held(atlas: Atlas) -> pd.DataFrame:
    """Return every establishment held one by one: ``COLUMNS`` and geometry; computed once per atlas.

    what: regime and Seveso status of an installation, headcount class of an establishment. local: whether an expert added
    it. An installation and an establishment may be the same plant: they are counted apart.
    """

    def make() -> pd.DataFrame:
        import geopandas as gpd
        import pandas as pd

        parts = [_standard(atlas, source) for source in SOURCES if atlas.has(source)]
        empty = gpd.GeoDataFrame({name: [] for name in COLUMNS}, geometry=gpd.GeoSeries([], crs=4326))
        return pd.concat(parts, ignore_index=True) if parts else empty

    return atlas.memo("establishments held", make)


def _standard(atlas: Atlas, source: str) -> pd.DataFrame:
    table = atlas.table(source)
    if source == "economic_sites":
        table = table[table["object_kind"] == "establishment"]
        what = table["headcount"]
    else:
        seveso = table["seveso"].where(~table["seveso"].str.lower().str.startswith("non"), "")
        what = (table["regime"] + " " + seveso).str.strip()
    marks = atlas.marks(source)
    added = set(marks.loc[marks["kind"] == "add", "key"]) if marks is not None else set()
    keys = keys_of(table, source)
    divisions = {code: division_of(code) for code in table["activity"].unique()}
    found: pd.DataFrame = table.assign(
        source_id=source,
        key=keys,
        division=table["activity"].map(divisions),
        what=what,
        local=keys.isin(added),
    )[[*COLUMNS, "geometry"]]
    return found


def establishments(ground: Ground) -> tuple[pd.DataFrame, int]:
    """Return the establishments around, and how many are held without a place.

    Returns:
        ``COLUMNS``, geometry and distance_m, the nearest first.
    """
    every = held(ground.atlas)
    placed = ~(every.geometry.isna() | every.geometry.is_empty)
    return ground.near(every[placed]), int((~placed).sum())


def by_sector(found: pd.DataFrame, sectors: Sectors | None, epci: str, activity: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return establishments with the relation of their sector to an activity, and one row for each sector.

    Args:
        found: Establishments, see ``establishments``.
        sectors: The sectors of every EPCI; None when no employment is held.
        epci: EPCI of the site.
        activity: NAF code of the project.

    Returns:
        The establishments with relation; and sector, sector_name, relation, installations, establishments, nearest_m (NaN
        for none), jobs_min, jobs_max, quotient_min, quotient_max (of the EPCI, NaN when unknown). Sectors of which somebody
        is around, and those of the EPCI that are the activity's, near to it, or industry that may be over-represented. Those
        of which somebody is around come first, the closest to the activity before the others, then the most frequent.
    """
    import pandas as pd

    own = division_of(activity)
    codes = found["division"].map(lambda code: sectors.sector_of(code) or code if sectors is not None and code else code)
    found = found.assign(sector=codes)
    names = list(dict.fromkeys([*codes, *_of_interest(sectors, epci, activity)]))
    relations = {code: _relation(sectors, code, activity, own) for code in names}
    found["relation"] = codes.map(relations).fillna("")
    rows = []
    for code in names:
        mine = found[codes == code]
        counts = [int((mine["source_id"] == source).sum()) for source in SOURCES]
        nearest = float(mine["distance_m"].min()) if len(mine) else float("nan")
        title = naf.title(code) if code else translate("TiDataviz", "activity not told")
        rows.append((code, title, relations[code], *counts, nearest, *_figures(sectors, epci, code)))
    columns = ["sector", "sector_name", "relation", "installations", "establishments", "nearest_m"]
    table = pd.DataFrame(rows, columns=[*columns, "jobs_min", "jobs_max", "quotient_min", "quotient_max"])
    count = table["installations"] + table["establishments"]
    keys = {
        "nobody": count == 0,
        "relation": table["relation"].map(_ORDER) + (table["sector"] == ""),
        "count": -count,
        "quotient": -table["quotient_max"].fillna(0.0),
    }
    order = pd.DataFrame(keys).sort_values(list(keys), kind="stable")
    return found, table.loc[order.index].reset_index(drop=True)


def _relation(sectors: Sectors | None, code: str, activity: str, own: str) -> str:
    if sectors is not None:
        return sectors.relation(code, activity)
    return SAME if own and code == own else ""


def _of_interest(sectors: Sectors | None, epci: str, activity: str) -> list[str]:
    """Return the sectors of an EPCI worth a line though nobody is known one by one."""
    if sectors is None or epci not in sectors.jobs_max.index:
        return []
    jobs, quotients = sectors.jobs_max.loc[[epci]].iloc[0], sectors.quotient_max.loc[[epci]].iloc[0]
    return [
        str(code)
        for code in jobs.index
        if jobs[code] > 0
        and (sectors.relation(code, activity) in (SAME, NEAR) or (_industrial(code) and quotients[code] >= 1))
    ]


def _industrial(code: str) -> bool:
    try:
        return naf.industry(code)
    except naf.ActivityError:
        return False


def _figures(sectors: Sectors | None, epci: str, code: str) -> tuple[float, ...]:
    if sectors is None or epci not in sectors.jobs_max.index or code not in sectors.jobs_max.columns:
        return (float("nan"),) * 4
    tables = (sectors.jobs_min, sectors.jobs_max, sectors.quotient_min, sectors.quotient_max)
    return tuple(float(table.loc[[epci], code].iloc[0]) for table in tables)


def relation_title(relation: str) -> str:
    """Return how a sector stands to the activity of the project."""
    return {
        SAME: translate("TiDataviz", "same activity"),
        NEAR: translate("TiDataviz", "goes with it"),
        OTHER: translate("TiDataviz", "other"),
        "": translate("TiDataviz", "unknown"),
    }[relation]
