"""Anticipation: where a need like that of a reference case stands without a school for it.

The programme asked by hand, after the school of Cholet: where else do employers look for as many boilermakers, as hard to
find, year after year, without a school near? Every territory of a level is compared with the reference on the parts of
that need, which stay visible beside the score.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..errors import PluginError
from ..geography.grouping import grouping, grouping_of
from ..language import translate
from . import local_values
from .known_schools import known_schools
from .labour_tables import labour_tables
from .likeness import Case, scored
from .needs import needs
from .school_distance import Nearness, nearest_schools
from .trade_ranking import ranked_years
from .views import LabourSettings

if TYPE_CHECKING:
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..geography.grouping import Grouping
    from ..geography.territories import Territory
    from ..provenance import Provenance
    from .labour_tables import LabourTables

ALL, KNOWN, POSSIBLE = "all", "known", "possible"
RULES = (ALL, KNOWN, POSSIBLE)
"""Which territories are left out: none; those with a school near that is known to teach the trade; also those with a
production school near whose trades are unknown."""

RANKED, REFERENCE, SCHOOL_NEAR, UNKNOWN = "ranked", "reference", "school near", "unknown"
_REFERENCE = ("level", "programme", "code")
CERTAIN, MAYBE, OUT = "certain", "possible", "out"


@dataclass(frozen=True)
class Question:
    """What is asked.

    Attributes:
        trade: FAP code, of either nomenclature.
        reference: Level, programme and code of the reference territory.
        first_year, last_year: Survey years taken; 0 for no limit.
        level: Level of the territories that are ranked.
        programmes: Programmes ranked together, for TI; none for all that are held.
        basin_threshold: See ``LabourSettings``.
        radius_m: A school is near when it is at most so far from the centre of population, in a straight line.
        rule: One of ``RULES``.
        need_weight: Weight of the absolute need in the score, the rest being that of likeness; in [0, 1].
        shortfall_only: Whether only what falls short of the reference makes a territory less like it.
        shortlist: Length of the list of which a territory is surely, possibly or not part.
    """

    trade: str = "D2Z40"
    reference: tuple[str, ...] = ("ti", "2023-2027", "ti-5204")
    first_year: int = 2017
    last_year: int = 2023
    level: str = "ti"
    programmes: tuple[str, ...] = ()
    basin_threshold: float = 0.5
    radius_m: float = 50_000.0
    rule: str = POSSIBLE
    need_weight: float = 0.5
    shortfall_only: bool = False
    shortlist: int = 30


@dataclass(frozen=True)
class Anticipation:
    """The answer.

    Attributes:
        question: What was asked.
        trade: Code of the trade in the nomenclature of the years; ``linked`` tells whether it is not the code asked for.
        trade_name: Its name.
        linked: Whether the trade was reached through our own correspondence of nomenclatures.
        nomenclature: Nomenclature of the years.
        years: Survey years taken.
        reference_name: Name of the reference territory.
        case: Its figures, at the middle of their bounds, and the scales of the comparison.
        table: rank (NaN when not ranked), rank_best, rank_worst (that bounds allow), certainty (certain, possible or out of
            the shortlist, "" when not ranked), state (ranked; reference: the same basins as the reference; school near;
            unknown), level, programme, code, name, region, region_name, basins (codes joined by "|"), years, years_seen,
            projects_min, projects_max, difficult_share_min, difficult_share_max, persistence, persistence_min,
            persistence_max, seasonal_share_min, seasonal_share_max, need, need_min, need_max, likeness, likeness_min,
            likeness_max, score, score_min, score_max, school_m (to the nearest school known to teach the trade, NaN when
            none is known), school_name, production_m (to the nearest production school of which it is not known that it
            teaches other trades only), production_name, near (yes, perhaps, no). Ranked first, best first.
        sources: Where the figures come from, what is laid over the schools included.
        left: Local values given to figures of the survey, which is read as it is published: none of them counts.
    """

    question: Question
    trade: str
    trade_name: str
    linked: bool
    nomenclature: str
    years: tuple[int, ...]
    reference_name: str
    case: Case
    table: pd.DataFrame
    sources: tuple[Provenance, ...]
    left: int = 0


def anticipate(atlas: Atlas, question: Question) -> Anticipation:
    """Return the answer to a question; made once per atlas.

    Raises:
        PluginError: When no survey or table of basins is held, the trade or the reference is unknown, no survey year fits,
            or the survey says nothing of the reference.
    """
    return atlas.memo(("anticipation", question), lambda: _anticipate(atlas, question))


def _anticipate(atlas: Atlas, question: Question) -> Anticipation:
    import pandas as pd

    tables = labour_tables(atlas)
    asked = LabourSettings(first_year=question.first_year, last_year=question.last_year)
    nomenclature, years = ranked_years(tables, asked)
    trade = _trade(tables, question, nomenclature)
    own = _reference(atlas, question)

    def of(group: Grouping) -> pd.DataFrame:
        return needs(atlas, group, tables, trade, years, question.basin_threshold)

    reference = of(grouping_of(own)).iloc[0]
    if not reference["projects_max"] > 0:
        what = translate("TiDataviz", "The survey says nothing of this trade in the reference territory.")
        todo = translate("TiDataviz", "Choose another reference, another trade or other years.")
        raise PluginError(what, f"{own.name}, {trade}", todo)
    groups = _groups(atlas, question)
    parts = [of(group).assign(level=group.level, programme=group.programme) for group in groups]
    table = pd.concat(parts).rename_axis("code").reset_index()
    codes = (trade, question.trade)
    near = [nearest_schools(atlas, group, codes, question.radius_m) for group in groups]
    table = pd.concat([table, pd.concat(near, ignore_index=True)], axis=1)
    table = _with_regions(atlas, groups, table)
    case, table = scored(table, reference, question.need_weight, question.shortfall_only)
    names = tables.trades.set_index(["trade", "nomenclature"])["trade_name"]
    return Anticipation(
        question=question,
        trade=trade,
        trade_name=str(names[trade, nomenclature]),
        linked=trade != question.trade,
        nomenclature=nomenclature,
        years=years,
        reference_name=own.name,
        case=case,
        table=_ordered(table, question, str(reference["basins"])),
        sources=_sources(atlas, tables, years),
        left=len(local_values.on_survey(atlas, codes)),
    )


def _reference(atlas: Atlas, question: Question) -> Territory:
    """Return the reference territory; a project may have been written by hand."""
    if len(question.reference) != len(_REFERENCE):
        what = translate("TiDataviz", "The reference is not a territory: a level, a programme and a code are needed.")
        raise PluginError(what, "/".join(question.reference), translate("TiDataviz", "Choose another reference territory."))
    level, programme, code = question.reference
    return atlas.territory(level, code, programme)


def _sources(atlas: Atlas, tables: LabourTables, years: tuple[int, ...]) -> tuple[Provenance, ...]:
    """Return where the figures come from: the surveys of the years taken, not all that are held."""
    taken = {str(year) for year in years}
    surveys = [source for source in tables.sources if source.vintage in taken or not source.vintage.isdigit()]
    return (*surveys, *atlas.sources("employment_basins", "communes"), *known_schools(atlas).sources)


def _trade(tables: LabourTables, question: Question, nomenclature: str) -> str:
    """Return the code of the trade in the nomenclature of the years."""
    if question.trade not in set(tables.trades["trade"]):
        what = translate("TiDataviz", "No survey held has a trade of this code: {trade}.").format(trade=question.trade)
        todo = translate("TiDataviz", "Give a FAP code such as D2Z40 (2009) or D1X30 (2021), or import more survey years.")
        raise PluginError(what, "", todo)
    rows = tables.trades[tables.trades["trade"] == question.trade]
    trade = (
        question.trade if nomenclature in set(rows["nomenclature"]) else tables.in_nomenclature(question.trade, nomenclature)
    )
    if not trade:
        what = translate("TiDataviz", "The surveys of these years do not have this trade, nor one linked to it.")
        todo = translate("TiDataviz", "Choose other years, or the trade of the other nomenclature.")
        raise PluginError(what, f"{question.trade}, {question.first_year}-{question.last_year}", todo)
    return trade


def _groups(atlas: Atlas, question: Question) -> list[Grouping]:
    if question.level != "ti":
        return [grouping(atlas, question.level)]
    chosen = question.programmes or atlas.programmes()
    return [grouping(atlas, "ti", programme) for programme in atlas.programmes() if programme in chosen]


def _with_regions(atlas: Atlas, groups: list[Grouping], table: pd.DataFrame) -> pd.DataFrame:
    """Add the region in which most inhabitants of each territory live."""
    import pandas as pd

    found = [_main_regions(atlas, group) for group in groups]
    regions = pd.concat([part.reindex(list(group.codes)) for part, group in zip(found, groups)])
    names = atlas.communes.drop_duplicates("region").set_index("region")["region_name"]
    return table.assign(region=regions.to_numpy(), region_name=regions.map(names).to_numpy())


def _main_regions(atlas: Atlas, group: Grouping) -> pd.Series:
    communes = atlas.communes[["commune", "region", "population"]]
    placed = communes.assign(code=communes["commune"].map(group.owners)).dropna(subset=["code"])
    people = placed.groupby(["code", "region"])["population"].sum().reset_index().sort_values("population", kind="stable")
    main: pd.Series = people.drop_duplicates("code", keep="last").set_index("code")["region"]
    return main


def _ordered(table: pd.DataFrame, question: Question, basins: str) -> pd.DataFrame:
    """Rank what can be ranked; the reference, those left out and those unknown come after, and say why."""
    import numpy as np

    is_reference = table["basins"] == basins  # under whichever programme: figures are those of the same basins
    left_out = {ALL: (), KNOWN: (Nearness.YES,), POSSIBLE: (Nearness.YES, Nearness.PERHAPS)}[question.rule]
    state = np.select(
        [table["score"].isna(), is_reference, table["near"].isin(left_out)], [UNKNOWN, REFERENCE, SCHOOL_NEAR], RANKED
    )
    table = table.assign(state=state, order=[(RANKED, REFERENCE, SCHOOL_NEAR, UNKNOWN).index(value) for value in state])
    by, upward = ["order", "score", "projects_min", "programme", "code"], [True, False, False, False, True]
    table = table.sort_values(by, ascending=upward, ignore_index=True)
    ranked = (table["state"] == RANKED).to_numpy()
    low, high = table["score_min"].to_numpy(), table["score_max"].to_numpy()
    surely, possibly = low[ranked][None, :] > high[:, None], high[ranked][None, :] > low[:, None]
    table["rank"] = np.where(ranked, np.arange(1, len(table) + 1), np.nan)
    table["rank_best"] = np.where(ranked, 1 + surely.sum(axis=1), np.nan)
    table["rank_worst"] = np.where(ranked, possibly.sum(axis=1) + (low == high), np.nan)
    surely_in = (table["rank_worst"] <= question.shortlist).to_numpy()
    maybe_in = (table["rank_best"] <= question.shortlist).to_numpy()
    table["certainty"] = np.select([surely_in, maybe_in, ranked], [CERTAIN, MAYBE, OUT], "")
    columns = [name for name in _COLUMNS if name in table.columns]
    return table[columns]


_COLUMNS = (
    "rank", "rank_best", "rank_worst", "certainty", "state", "level", "programme", "code", "name", "region", "region_name",
    "basins", "years", "years_seen", "projects_min", "projects_max", "difficult_share_min", "difficult_share_max",
    "persistence", "persistence_min", "persistence_max", "seasonal_share_min", "seasonal_share_max", "need", "need_min",
    "need_max", "likeness", "likeness_min", "likeness_max", "score", "score_min", "score_max", "school_m", "school_name",
    "production_m", "production_name", "near",
)  # fmt: skip
