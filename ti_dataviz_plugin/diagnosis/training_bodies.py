"""Training bodies declared in a territory: found by the name of their town within the department of their postcode."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..geography.places import department_of_postcode, town
from ..geography.report import JoinReport
from ..language import translate

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.territories import Territory

_COLUMNS = ["name", "commune_name", "certified", "nsf"]


def bodies_of(atlas: Atlas, territory: Territory) -> tuple[pd.DataFrame | None, JoinReport | None]:
    """Return the training bodies of a territory, by name, and how the whole list was placed; None when it is not held.

    The list has no commune code. A town whose name does not stand in its department today is not placed.
    """
    if not atlas.has("training_bodies"):
        return None, None
    table = atlas.memo("training bodies", lambda: _placed(atlas))
    inside = table[table["place"].isin(set(territory.communes["commune"]))]
    placed = int((table["place"] != "").sum())
    report = JoinReport(translate("TiDataviz", "Training bodies placed by town and postcode"), placed, len(table))
    return inside[_COLUMNS].sort_values("name", ignore_index=True), report


def _placed(atlas: Atlas) -> pd.DataFrame:
    communes = atlas.communes
    names = communes["commune_name"].map(town)
    keys = list(zip(communes["department"], names))
    counts = Counter(keys)
    alone = {key: code for key, code in zip(keys, communes["commune"]) if counts[key] == 1}
    bodies = atlas.table("training_bodies")
    found: dict[tuple[str, str], str] = {}
    for postcode, name in set(zip(bodies["postcode"], bodies["commune_name"])):
        hits = {alone[key] for key in ((d, town(name)) for d in department_of_postcode(postcode)) if key in alone}
        found[postcode, name] = hits.pop() if len(hits) == 1 else ""
    return bodies.assign(place=[found[key] for key in zip(bodies["postcode"], bodies["commune_name"])])
