"""Where help is missing: the need of each territory of a level against the projects funded in it, every part in sight.

Each part is the percentile rank of a territory among those of its level whose value is known: the share of the others that
lie below it, those equal to it counting for half. Ranks do not depend on units or on a few extreme values. What is known
within bounds, or not at all, is ranked within bounds.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..language import translate
from . import project_counts
from .gap_parts import LAND, LOSS, RECRUITMENT, measured, parts

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..provenance import Provenance
    from .gap_parts import NeedPart


@dataclass(frozen=True)
class GapChoices:
    """What is set against what.

    Attributes:
        programme: Programme whose projects count, "" for all that is funded.
        industrial: Whether only projects for industry or its land count.
        by_amount: Whether the amounts count, not the number of projects.
        weights: Weight of each part of the need, by its id, at least 0; 1 when it is not named.
    """

    programme: str = ""
    industrial: bool = True
    by_amount: bool = False
    weights: tuple[tuple[str, float], ...] = ((RECRUITMENT, 1.0), (LOSS, 1.0), (LAND, 1.0))


@dataclass(frozen=True)
class GapPart:
    """A part of the need as it was used.

    Attributes:
        id: Its id.
        title: What it is.
        formula: How it is made, in words.
        unit: Unit of its values.
        period: Its year or years, "" when it has none.
        weight: Its weight.
        held: Whether anything is known of it at this level; if not, it counts for nobody.
    """

    id: str
    title: str
    formula: str
    unit: str
    period: str
    weight: float
    held: bool


@dataclass(frozen=True)
class Gap:
    """Need and interventions of every territory of a level.

    Attributes:
        table: code, name; for each part of the need, its id with ``_low``, ``_high`` (value), ``_rank_low``, ``_rank_high``
            (percentile rank, 0 to 1); known (ids of the parts known, joined by "|"); need (weighted mean of the ranks known,
            the middle of each), need_low, need_high (the unknown parts anywhere from 0 to 1); projects, amount_eur,
            amount_known, perhaps (see ``project_counts.counts``); acted_low, acted_high (their rate); acted_rank_low,
            acted_rank_high; gap (need - rank of the rate, the middle), gap_low, gap_high. Largest gap first, unknown last.
        parts: The parts of the need.
        per: What projects are set against, see ``project_counts.PER``.
        sources: Where the figures of all these territories come from.
    """

    table: pd.DataFrame
    parts: tuple[GapPart, ...]
    per: str
    sources: tuple[Provenance, ...] = ()

    @property
    def known(self) -> int:
        """Return the number of territories whose gap is known."""
        return int(self.table["gap"].notna().sum())


def gap(atlas: Atlas, groups: Grouping, choices: GapChoices, need: tuple[NeedPart, ...] | None = None) -> Gap:
    """Return need and interventions of every territory of a grouping; computed once for the same choices.

    Args:
        atlas: The atlas of the grouping.
        groups: The territories, compared with one another.
        choices: What is set against what.
        need: The parts of the need, by default ``gap_parts.parts``.
    """
    made = need or parts()
    return atlas.memo(
        ("gap", groups.key, choices, tuple(part.id for part in made)), lambda: _gap(atlas, groups, choices, made)
    )


def rule(found: Gap, choices: GapChoices) -> str:
    """Return how the gap is made, in words, in the language of the interface."""
    rate = translate("TiDataviz", "number of projects {per}")
    if choices.by_amount:
        rate = translate("TiDataviz", "amount granted {per}")
    text = translate(
        "TiDataviz",
        "Gap = need − interventions, from −1 (much help, little need) to +1 (much need, little help). Each part is the rank "
        "of the territory among those of its level, from 0 (lowest) to 1 (highest); need is the weighted mean of its parts, "
        "interventions are ranked by {rate}. A part that is unknown leaves a range.",
    )
    return text.format(rate=rate.format(per=project_counts.per_text(found.per)))


def percentile_ranks(low: pd.Series, high: pd.Series) -> pd.DataFrame:
    """Return the bounds (low, high) of the percentile rank of each figure among those known.

    The rank of a figure is the share of the others below it, those equal to it counting for half. A figure that is unknown
    (NaN) lies anywhere from 0 to 1, and is not among the others. All are NaN when fewer than two are known.

    Args:
        low: Lower ends, NaN when unknown.
        high: Upper ends, infinite when there is none.
    """
    import numpy as np
    import pandas as pd

    known = low.notna().to_numpy() & high.notna().to_numpy()
    result = pd.DataFrame({"low": 0.0, "high": 1.0}, index=low.index)
    if known.sum() < 2:
        return result * math.nan
    least, most = low.to_numpy(dtype=float)[known], high.to_numpy(dtype=float)[known]
    lows, highs = np.sort(least), np.sort(most)
    # Each other figure is surely below, surely at most equal, or neither; the figure itself is taken out.
    surely = (np.searchsorted(highs, least, "left") + np.searchsorted(highs, least, "right")) / 2 - 0.5 * (least == most)
    possibly = (np.searchsorted(lows, most, "left") + np.searchsorted(lows, most, "right")) / 2
    possibly -= np.where(least == most, 0.5, 1.0)
    others = len(least) - 1
    result.loc[known, "low"] = surely / others
    result.loc[known, "high"] = possibly / others
    return result


def _gap(atlas: Atlas, groups: Grouping, choices: GapChoices, need: tuple[NeedPart, ...]) -> Gap:
    import pandas as pd

    table = pd.DataFrame({"code": list(groups.codes), "name": list(groups.names)}, index=list(groups.codes))
    weights = dict(choices.weights)
    used: list[GapPart] = []
    sources: list[Provenance] = []
    for part in need:
        found = measured(atlas, groups, part)
        sources += () if found is None else found.sources
        period = "" if found is None else found.period
        weight = max(0.0, weights.get(part.id, 1.0))
        used.append(GapPart(part.id, part.title, part.formula, part.unit, period, weight, found is not None))
        low = pd.Series(math.nan, index=table.index) if found is None else found.low.reindex(table.index)
        high = low if found is None else found.high.reindex(table.index)
        table = table.join(pd.DataFrame({"low": low, "high": high}).add_prefix(f"{part.id}_"))
        table = table.join(percentile_ranks(low, high).add_prefix(f"{part.id}_rank_"))
    table = table.join(_need(table, used))
    per = project_counts.size_of(atlas, groups)
    table = table.join(project_counts.counts(atlas, groups, choices.programme, choices.industrial))
    acted = _acted(table, project_counts.sizes(atlas, groups, per), per, choices.by_amount)
    table = table.join(acted.add_prefix("acted_"))
    ranks = percentile_ranks(acted["low"], acted["high"])
    told = acted["low"].notna()
    table = table.join(ranks.where(told).add_prefix("acted_rank_"))
    middle = (table["acted_rank_low"] + table["acted_rank_high"]) / 2
    table["gap"] = table["need"] - middle
    table["gap_low"] = (table["need_low"] - table["acted_rank_high"]).where(table["gap"].notna())
    table["gap_high"] = (table["need_high"] - table["acted_rank_low"]).where(table["gap"].notna())
    table = table.sort_values(["gap", "name"], ascending=[False, True], na_position="last", ignore_index=True)
    sources += (*atlas.sources("funded_projects"), *project_counts.size_sources(atlas, groups, per))
    return Gap(table, tuple(used), per, tuple(dict.fromkeys(sources)))


def _need(table: pd.DataFrame, used: list[GapPart]) -> pd.DataFrame:
    """Return known, need, need_low and need_high; NaN where no part is known, or those known weigh nothing."""
    import pandas as pd

    counted = [part for part in used if part.held and part.weight > 0]
    result = pd.DataFrame({"known": "", "need": 0.0, "need_low": 0.0, "need_high": 0.0}, index=table.index)
    weight_known = pd.Series(0.0, index=table.index)
    for part in counted:
        low, high = table[f"{part.id}_rank_low"], table[f"{part.id}_rank_high"]
        known = table[f"{part.id}_low"].notna() & low.notna()
        result["known"] = [f"{names}|{part.id}".strip("|") if here else names for names, here in zip(result["known"], known)]
        result["need"] += ((low + high) / 2).where(known, 0.0) * part.weight
        result["need_low"] += low.fillna(0.0) * part.weight
        result["need_high"] += high.fillna(1.0) * part.weight
        weight_known += known * part.weight
    whole = sum(part.weight for part in counted)
    told = weight_known > 0
    result["need"] = result["need"] / weight_known.where(told)
    for end in ("need_low", "need_high"):
        result[end] = (result[end] / whole).where(told) if whole else math.nan
    return result


def _acted(table: pd.DataFrame, size: pd.DataFrame, per: str, by_amount: bool) -> pd.DataFrame:
    """Return the bounds of the rate of projects or of amounts; an amount not published leaves no upper end."""
    low = table["amount_eur"].fillna(0.0).where(table["projects"].notna()) if by_amount else table["projects"]
    high = low
    if by_amount:
        high = low.where(~(table["amount_known"] < table["projects"]), math.inf)
    return project_counts.rate(low, high, size, project_counts.PER[per])
