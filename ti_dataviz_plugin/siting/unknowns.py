"""What is not known of the sites of a ranking, and what each unknown leaves open: whom to ask first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .facts import fact_name

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from .ranking import Ranking
    from .study import Study

    Table = NDArray[np.float64]

_DIGITS = 12


def effects(sites: gpd.GeoDataFrame, rows: NDArray[np.int64], study: Study, span: Table) -> pd.DataFrame:
    """Return what each unknown leaves open of the score of its site.

    Args:
        sites: The sites measured.
        rows: Their rows, in the order of the ranking.
        study: The study.
        span: What each criterion leaves open of the score of each site (0 to 1), rows in that order.

    Returns:
        One row for each unknown: row (of the ranking), site_id, fact, span; the largest first, then by row and by fact.
    """
    import numpy as np
    import pandas as pd

    named = np.argsort([criterion.fact for criterion in study.criteria], kind="stable")
    names = np.asarray([criterion.fact for criterion in study.criteria], dtype=object)[named]
    spans = span[:, named].round(_DIGITS)
    row, column = np.nonzero(spans > 0)
    order = np.argsort(-spans[row, column], kind="stable")
    row, column = row[order], column[order]
    ids = sites["site_id"].to_numpy()[rows[row]]
    return pd.DataFrame({"row": row, "site_id": ids, "fact": names[column], "span": spans[row, column]})


def first_questions(found: pd.DataFrame, rows: NDArray[np.int64], count: int) -> dict[str, object]:
    """Return columns over the sites measured: the fact whose knowledge would move each most, its name, what it leaves open.

    Args:
        found: What ``effects`` gives.
        rows: Rows of the ranked sites among those measured, in the order of the ranking.
        count: How many sites were measured.
    """
    import numpy as np

    # Of a site's unknowns the first is the largest.
    ranked, place = np.unique(found["row"].to_numpy(), return_index=True)
    facts, spans = np.full(count, "", dtype=object), np.full(count, np.nan)
    spans[rows] = 0.0
    facts[rows[ranked]] = found["fact"].to_numpy()[place]
    spans[rows[ranked]] = found["span"].to_numpy()[place]
    names = {fact: fact_name(fact) for fact in set(facts.tolist()) if fact}
    titles = np.asarray([names.get(fact, "") for fact in facts.tolist()], dtype=object)
    return {"ask_first": facts, "ask_first_name": titles, "ask_first_span": spans}


def of_site(ranking: Ranking, row: int) -> list[tuple[str, float, int, int]]:
    """Return the unknowns of a site, the largest first: fact, span of the score, and the ranks that it may then have.

    The best rank if the fact turns out at best, the worst rank if it turns out at worst; all else halfway, as in the order.
    """
    import numpy as np

    scores = ranking.table["score_mid"].to_numpy()[: len(ranking.low)]
    others = np.sort(np.delete(scores, row))
    found = ranking.effects[ranking.effects["row"] == row]
    told = []
    for fact, span in zip(found["fact"], found["span"]):
        ends = (round(scores[row] + side * span / 2, _DIGITS) for side in (1, -1))
        best, worst = (len(others) - int(np.searchsorted(others, end, side="right")) + 1 for end in ends)
        told.append((str(fact), float(span), best, worst))
    return told
