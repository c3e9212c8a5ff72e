"""What local experts could say of two real vintages of Cartofriches, so that every outcome of a refresh occurs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from shapely import Point

from tests.unit.enrichment.conftest import correction
from ti_dataviz_plugin.enrichment.contribution import ADD, GONE, SHAPE

if TYPE_CHECKING:
    import geopandas as gpd

    from ti_dataviz_plugin.enrichment.contribution import Contribution
    from ti_dataviz_plugin.provenance import Dataset


def said_of(before: Dataset, after: Dataset) -> dict[str, Contribution]:
    """Return contributions on real sites, by the outcome that each must have; "gone" says rightly that a site is gone."""
    old, new = (dataset.table.set_index("site_id") for dataset in (before, after))
    both = old.index.intersection(new.index)
    was, has = old.loc[both, "status"], new.loc[both, "status"]
    moved = both[(was != has) & (was != "") & (has != "")]
    third = next(value for value in was.unique() if value not in ("", was[moved[1]], has[moved[1]]))
    same = both[(was == has) & (was == "friche sans projet")][0]
    gone = next(key for key in old.index if key not in new.index and not old.loc[key, "parcels"])
    merged, split, _heirs = heirs_of(old, new)
    place = new.loc[same]
    added = json.dumps({"site_name": place["site_name"], "commune": place["commune"], "parcels": place["parcels"]})

    def on(key: str, proposed: str, **more: Any) -> Contribution:
        official = old.loc[key, "status"] if key in old.index else ""
        return correction(key, proposed, official_value=official, **more)

    return {
        "needed": on(same, "friche reconvertie"),
        "upstream": on(moved[0], has[moved[0]]),
        "contradicted": on(moved[1], third),
        "orphaned": on(gone, "friche reconvertie"),
        "merged": on(merged, "friche reconvertie"),
        "split": on(split, "friche reconvertie"),
        "moved shape": correction(both[0], "", kind=SHAPE, field="", official_value=old.loc[both[0]].geometry.wkt),
        "gone": correction(gone, "", kind=GONE, field=""),
        "added": correction("local:1", added, kind=ADD, field="", geometry=Point(0, 45)),
    }


def heirs_of(old: gpd.GeoDataFrame, new: gpd.GeoDataFrame) -> tuple[str, str, set[str]]:
    """Return a site gone whose parcels one other site has now, one whose parcels several have, and those several."""
    holders: dict[str, set[str]] = {}
    for key, text in new["parcels"].items():
        for parcel in filter(None, text.split("|")):
            holders.setdefault(parcel, set()).add(key)
    heirs = {
        key: set().union(*(holders.get(parcel, set()) for parcel in text.split("|")))
        for key, text in old["parcels"].items()
        if key not in new.index and text
    }
    merged = next(key for key, found in heirs.items() if len(found) == 1)
    split = next(key for key, found in heirs.items() if len(found) > 1)
    return merged, split, heirs[split]
