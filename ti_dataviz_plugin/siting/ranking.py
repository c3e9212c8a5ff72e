"""The ranking of a study: which sites can hold the project, how good each is, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..errors import PluginError
from ..language import translate
from ..progress import Part, Progress, Silent
from . import unknowns
from . import weights as weighing
from .exclusions import EXCLUDED
from .facts import FACTS, fact_name
from .measuring import measure
from .reversal import Reversal, reversals
from .scoring import ranks, states, topsis, weighted_sum
from .smaa import Drawn, Robustness, robustness

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from ..geography.atlas import Atlas
    from ..provenance import Provenance
    from .context import Known
    from .measuring import Measured
    from .study import Study

    Table = NDArray[np.float64]

_DIGITS = 12
_WHOLE = ("rank", "tied", "topsis_rank")


@dataclass(frozen=True)
class CriterionView:
    """One criterion of a ranking.

    Attributes:
        fact: Id of its fact.
        name: Its name, in the language of the interface.
        unit: Unit of the fact.
        weight: Its weight, all of them 1.
        entropy, critic: Weights that reward variance between the sites; for information only.
        known: How many of the ranked sites have the fact.
        varies: Whether it tells any two of the ranked sites apart.
        missing: Sources that would fill it, when no site has it.
        sources: Where it comes from.
    """

    fact: str
    name: str
    unit: str
    weight: float
    entropy: float
    critic: float
    known: int
    varies: bool
    missing: tuple[str, ...]
    sources: tuple[Provenance, ...]


@dataclass(frozen=True)
class Ranking:
    """The result of a study.

    Attributes:
        study: The study, with the vintages used.
        table: One row per candidate, the best first, those excluded last and without scores. ``measured.sites``, then
            rank (1 the best, by score_mid; 0 excluded), tied (how many sites share the rank), standing, score_min,
            score_max, score_mid (unknown values halfway: a convention), state (certain, possible or out of the shortlist),
            first_rank_probability, shortlist_probability, topsis, topsis_rank, ask_first (fact whose knowledge would move
            the site most, "" when all are known), its name ask_first_name and ask_first_span (of the score), excluded_by,
            to_check, flags, in_short; then ``complement.COLUMNS``; then for each criterion ``<fact>_low``, ``<fact>_high``
            (the fact) and ``<fact>_value_min``, ``<fact>_value_max``.
        criteria: The criteria, in the order of the study.
        comparison: What AHP says of the judgements; None with another method.
        robustness: SMAA-2 over the ranked sites, rows in the order of the table.
        reversals: What would put another site before the leader, the nearest first; rows of the table.
        effects: See ``unknowns.effects``.
        leaders_agree: Whether the weighted sum and TOPSIS put the same site first.
        sources: Where everything comes from.
        measured: The sites as they were measured.
        order: Row of each site of the table among those measured.
        low, high: Bounds of the values of the ranked sites, in the order of the table, a column for each criterion.
    """

    study: Study
    table: gpd.GeoDataFrame
    criteria: tuple[CriterionView, ...]
    comparison: weighing.Comparison | None
    robustness: Robustness
    reversals: tuple[Reversal, ...]
    effects: pd.DataFrame
    leaders_agree: bool
    sources: tuple[Provenance, ...]
    measured: Measured
    order: NDArray[np.int64]
    low: Table
    high: Table

    @cached_property
    def places(self) -> dict[str, int]:
        """Return the row of each site by what names it: its kind and its id, which is its own within one kind only."""
        pairs = zip(self.table["kind"], self.table["site_id"])
        return {f"{kind}/{site}": row for row, (kind, site) in enumerate(pairs)}

    def site(self, row: int) -> Any:  # noqa: ANN401 (the columns depend on the criteria)
        """Return a row of the table: its columns as attributes, Python's own values, and ``Index``."""
        values = {name: column[row] for name, column in self._columns.items()}
        plain = {name: value.item() if hasattr(value, "item") else value for name, value in values.items()}
        return SimpleNamespace(Index=row, **plain)

    @cached_property
    def _columns(self) -> dict[str, Any]:
        plain = {str(name): self.table[name].to_numpy() for name in self.table.columns if name != "geometry"}
        return {**plain, "geometry": self.table.geometry.array}


@dataclass(frozen=True)
class _Judged:
    """The criteria of a study over its sites: facts, and bounds of their values (sites × criteria)."""

    facts: tuple[Known | None, ...]
    low: Table
    high: Table


def rank_sites(
    atlas: Atlas,
    study: Study,
    sites: gpd.GeoDataFrame | None = None,
    progress: Progress | None = None,
    others: Sequence[Study] = (),
) -> Ranking:
    """Return the ranking of a study; see ``measuring.measure`` and ``ranked``."""
    progress = progress or Silent()
    study_weights(study)  # weights that cannot be used are told before the long work
    measured = measure(atlas, study, sites, Part(progress, 0.0, 0.7), others)
    progress.report(0.7, translate("TiDataviz", "Drawing weights"))
    return ranked(measured, study, Part(progress, 0.7, 1.0))


def ranked(measured: Measured, study: Study, progress: Progress | None = None, before: Ranking | None = None) -> Ranking:
    """Return the ranking of sites measured for a study that they serve.

    Args:
        measured: The sites.
        study: The study: its weights, value functions, shortlist and draws count.
        progress: Told how far it is.
        before: An earlier ranking: its draws serve again where they do not change, as when only weights of the study do.

    Raises:
        PluginError: When every site is excluded, or the weights cannot be used.
        CancelledError: When the user asked to stop.
    """
    import numpy as np

    weights, comparison = study_weights(study)
    verdicts = measured.verdicts
    open_rows = (verdicts["standing"] != EXCLUDED).to_numpy()
    if not open_rows.any():
        what = translate("TiDataviz", "Every site is excluded.")
        reason = str(verdicts["excluded_by"].mode().iloc[0])
        raise PluginError(what, reason, translate("TiDataviz", "Look at the area range and at the exclusions of the study."))
    judged = _judged(measured, study)
    rows = np.flatnonzero(open_rows)
    figures, best = _scores(study, judged, weights, rows)
    order = np.r_[rows[best], np.flatnonzero(~open_rows)]
    low, high = judged.low[rows[best]], judged.high[rows[best]]
    if before is not None and before.measured is measured and drawn_by(before.study) == drawn_by(study):
        robust = _drawn_again(before, rows[best])
    else:
        robust = _drawn(study, judged, rows, best, progress or Silent())
    effects = unknowns.effects(measured.sites, rows[best], study, (high - low) * weights)
    columns = {
        **{str(name): part[name].to_numpy() for part in (verdicts, measured.around.columns) for name in part},
        **_columns(study, figures, robust, open_rows, best),
        **unknowns.first_questions(effects, rows[best], len(open_rows)),
        **_fact_columns(study, judged),
    }
    table = _table(measured.sites, columns, order)
    views = _criteria(measured, study, judged, weights, open_rows)
    sources = tuple(dict.fromkeys(source for view in views for source in view.sources))
    sources = tuple(dict.fromkeys((*measured.sources, *sources)))
    used = tuple(sorted({(source.source_id, source.vintage) for source in sources}))
    first = (table["rank"] == 1).to_numpy()
    return Ranking(
        study=replace(study, vintages=used),
        table=table,
        criteria=views,
        comparison=comparison,
        robustness=robust,
        reversals=tuple(reversals((low + high) / 2, weights, 0)),
        effects=effects,
        leaders_agree=bool(table["topsis_rank"][first].isin((0, 1)).any()),
        sources=sources,
        measured=measured,
        order=order,
        low=low,
        high=high,
    )


def study_weights(study: Study) -> tuple[Table, weighing.Comparison | None]:
    """Return the weights of the criteria of a study, sum 1, and what AHP says of its judgements.

    Raises:
        PluginError: When they cannot be used.
    """
    import numpy as np

    points = [criterion.weight for criterion in study.criteria]
    if study.method == "ahp":
        comparison = weighing.compare(study.judgements)
        if len(comparison.weights) != len(points):
            what = translate("TiDataviz", "There are {rows} rows of judgements for {criteria} criteria.")
            todo = translate("TiDataviz", "Give one row of judgements for each criterion.")
            raise PluginError(what.format(rows=len(comparison.weights), criteria=len(points)), study.title, todo)
        return np.asarray(comparison.weights), comparison
    if study.method == "ordinal":
        return np.asarray(weighing.ordinal(points)), None
    return np.asarray(weighing.direct(points)), None


def _judged(measured: Measured, study: Study) -> _Judged:
    import numpy as np

    facts, lows, highs = [], [], []
    for criterion in study.criteria:
        known = measured.facts[criterion.fact]
        facts.append(known)
        if known is None:
            low, high = np.zeros(len(measured.sites)), np.ones(len(measured.sites))
        else:
            low, high = criterion.value.bounds(known.low, known.high)
        lows.append(low)
        highs.append(high)
    return _Judged(tuple(facts), np.column_stack(lows), np.column_stack(highs))


def by_name(study: Study) -> NDArray[np.int64]:
    """Return the places of the criteria of a study in the order of their names: the order of the study must not matter."""
    import numpy as np

    return np.argsort([criterion.fact for criterion in study.criteria], kind="stable")


def _scores(
    study: Study, judged: _Judged, weights: Table, rows: NDArray[np.int64]
) -> tuple[dict[str, Table], NDArray[np.int64]]:
    """Return the columns of scores of the sites that are open, and their order, the best first."""
    import numpy as np

    named = by_name(study)
    low, high, weights = judged.low[rows][:, named], judged.high[rows][:, named], weights[named]
    middle = (low + high) / 2
    # Equal but for the rounding of sums is equal: nobody could say why one of two such sites comes before the other.
    score_min, score_max, score = (weighted_sum(values, weights).round(_DIGITS) for values in (low, high, middle))
    second = topsis(middle, weights).round(_DIGITS)
    place = ranks(score)
    figures = {
        "rank": place,
        "tied": np.bincount(place)[place],
        "score_min": score_min,
        "score_max": score_max,
        "score_mid": score,
        "topsis": second,
        "topsis_rank": np.where(np.isnan(second), 0, ranks(np.nan_to_num(second))),
    }
    return figures, np.argsort(-score, kind="stable")


def _columns(
    study: Study, figures: dict[str, Table], robust: Robustness, open_rows: NDArray[np.bool_], best: NDArray[np.int64]
) -> dict[str, object]:
    """Return the figures of every site, excluded ones without a score."""
    import numpy as np

    rows = np.flatnonzero(open_rows)
    back = np.argsort(best)
    drawn = {
        "first_rank_probability": robust.acceptability[back, 0],
        "shortlist_probability": robust.acceptability[back].sum(axis=1),
    }
    columns: dict[str, object] = {}
    for name, values in {**figures, **drawn}.items():
        filled = np.full(len(open_rows), np.nan)
        filled[rows] = values
        columns[name] = np.nan_to_num(filled).astype(int) if name in _WHOLE else filled
    state = np.full(len(open_rows), EXCLUDED, dtype=object)
    state[rows] = states(figures["score_min"], figures["score_max"], study.shortlist)
    columns["state"] = state
    return columns


def drawn_by(study: Study) -> tuple[object, ...]:
    """Return what decides on the draws, the sites apart: never the weights of the study."""
    values = tuple((criterion.fact, criterion.value) for criterion in study.criteria)
    return values, study.shortlist, study.seed, study.draws


def _drawn_again(before: Ranking, order: NDArray[np.int64]) -> Robustness:
    """Return the robustness of a ranking of the same sites, told in another order."""
    import numpy as np

    place = np.empty(len(before.table), dtype=int)
    place[before.order] = np.arange(len(before.order))
    taken, robust = place[order], before.robustness
    return replace(robust, acceptability=robust.acceptability[taken], central_weights=robust.central_weights[taken])


def _drawn(
    study: Study, judged: _Judged, rows: NDArray[np.int64], best: NDArray[np.int64], progress: Progress
) -> Robustness:
    """Return the robustness of the sites that are open, the best first."""
    import numpy as np

    named = by_name(study)
    back = np.argsort(named)
    low, high = judged.low[rows][:, named], judged.high[rows][:, named]
    # Drawn for the sites in the order of their ids, then told in that of the ranking.
    plain = robustness(low, high, Drawn(seed=study.seed, draws=study.draws), study.shortlist, (), progress)
    return replace(
        plain,
        acceptability=plain.acceptability[best],
        central_weights=plain.central_weights[best][:, back],
        mean_weights=plain.mean_weights[back],
    )


def _fact_columns(study: Study, judged: _Judged) -> dict[str, object]:
    import numpy as np

    columns: dict[str, object] = {}
    for place, (criterion, known) in enumerate(zip(study.criteria, judged.facts)):
        unit = FACTS[criterion.fact].unit
        for end, bound in (("low", known.low), ("high", known.high)) if known else (("low", None), ("high", None)):
            nothing = np.full(len(judged.low), np.nan if unit else "", dtype=float if unit else object)
            columns[f"{criterion.fact}_{end}"] = nothing if bound is None else bound.to_numpy()
        columns[f"{criterion.fact}_value_min"] = judged.low[:, place]
        columns[f"{criterion.fact}_value_max"] = judged.high[:, place]
    return columns


_FIRST = [
    "site_id",
    "site_name",
    "rank",
    "tied",
    "standing",
    "state",
    "score_min",
    "score_max",
    "score_mid",
    "first_rank_probability",
]


def _table(sites: gpd.GeoDataFrame, columns: dict[str, object], order: NDArray[np.int64]) -> gpd.GeoDataFrame:
    """Return the sites with their columns, in an order: made at once, since a slider waits for it."""
    import geopandas as gpd
    import numpy as np

    every = {**{str(name): sites[name].to_numpy() for name in sites.columns if name != "geometry"}, **columns}
    names = (*_FIRST, *(name for name in every if name not in _FIRST))
    shapes = gpd.GeoSeries(sites.geometry.array.take(order), crs=sites.crs)
    return gpd.GeoDataFrame({name: np.asarray(every[name])[order] for name in names}, geometry=shapes)


def _criteria(
    measured: Measured, study: Study, judged: _Judged, weights: Table, open_rows: NDArray[np.bool_]
) -> tuple[CriterionView, ...]:
    low, high = judged.low[open_rows], judged.high[open_rows]
    by_entropy, by_critic = weighing.entropy((low + high) / 2), weighing.critic((low + high) / 2)
    views = []
    for place, criterion in enumerate(study.criteria):
        fact, known = criterion.fact, int((low[:, place] == high[:, place]).sum())
        view = CriterionView(
            fact=fact,
            name=fact_name(fact),
            unit=FACTS[fact].unit,
            weight=float(weights[place]),
            entropy=by_entropy[place],
            critic=by_critic[place],
            known=known,
            varies=bool(low[:, place].min() < low[:, place].max()),
            missing=() if judged.facts[place] is not None and known else measured.missing[fact],
            sources=measured.fact_sources[fact],
        )
        views.append(view)
    return tuple(views)
