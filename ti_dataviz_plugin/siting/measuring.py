"""The sites of a study as they are measured: what excludes them, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..enrichment.subject import site_key
from ..enrichment.touching import mark_texts
from ..geography.overlay import Area
from ..language import translate
from ..progress import Progress, Silent
from .candidates import DOUBT, candidates
from .complement import BEHIND, Complement, complement
from .context import Context, Known
from .exclusions import judge, reasons
from .facts import FACTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    import geopandas as gpd
    import pandas as pd

    from ..geography.atlas import Atlas
    from ..provenance import Provenance
    from .study import Study

_RULE_SOURCES = ("natura2000", "protected_areas", "risk_plans")
_REACH_DEGREES = 0.4  # some 40 km: what lies farther changes no fact of a site


@dataclass(frozen=True)
class Measured:
    """Sites with all that weights and value functions do not change.

    Attributes:
        study: The study for which they were measured.
        sites: ``candidates.COLUMNS``, in the order of kinds and ids; area_m2 as the source says, else that of the shape; and
            ``local_expertise`` (what was changed of each, by whom, when, why) where local experts changed any.
        verdicts: standing, excluded_by, to_check, flags and in_short of each site.
        facts: What is known of each site, by fact; None when nothing can be known.
        fact_sources: Where each fact comes from.
        missing: Sources not held that would fill a fact.
        sources: Where the sites and what excludes them come from.
        unseen: Titles of the perimeters that a rule names and that no site was held against, for want of their source.
        around: What surrounds each site, and what it has room for.
        others: Other studies that were asked whether they could share the sites.
    """

    study: Study
    sites: gpd.GeoDataFrame
    verdicts: pd.DataFrame
    facts: dict[str, Known | None]
    fact_sources: dict[str, tuple[Provenance, ...]]
    missing: dict[str, tuple[str, ...]]
    sources: tuple[Provenance, ...]
    around: Complement
    unseen: tuple[str, ...] = ()
    others: tuple[Study, ...] = ()

    def serves(self, study: Study) -> bool:
        """Tell whether a study looks at the same sites, exclusions and facts: only scores are to be made again."""
        asked = {criterion.fact for criterion in study.criteria}
        return asked <= set(self.facts) and _measured_by(study) == _measured_by(self.study)


def same_data(one: Study, other: Study) -> bool:
    """Tell whether two studies read the same sources for the same sites, so that they speak of one run of the data."""
    facts = ({criterion.fact for criterion in study.criteria} for study in (one, other))
    return _measured_by(one) == _measured_by(other) and next(facts) == next(facts)


def _measured_by(study: Study) -> tuple[object, ...]:
    """Return what decides on the sites, their exclusions and their facts, the choice of facts apart."""
    return (
        study.area_m2,
        study.trades,
        study.sites,
        study.departments,
        study.territory,
        study.rules,
        study.layer,
        study.activity,
    )


def measure(
    atlas: Atlas,
    study: Study,
    sites: gpd.GeoDataFrame | None = None,
    progress: Progress | None = None,
    others: Sequence[Study] = (),
) -> Measured:
    """Return the sites of a study with what excludes them and the facts of its criteria.

    Args:
        atlas: What the sites are judged with.
        study: The study.
        sites: Candidates of the user (see ``candidates.of_layer``); those of the study when None.
        progress: Told how far it is.
        others: Other studies that may share the sites.

    Raises:
        PluginError: When there is no site.
        CancelledError: When the user asked to stop.
    """
    progress = progress or Silent()
    found = candidates(atlas, study) if sites is None else sites
    # The order in which sites come must not matter, not even to the draws.
    found = found.sort_values(["kind", "site_id"], kind="stable", ignore_index=True)
    context = Context(atlas, study, found, progress)
    progress.report(0.1, translate("TiDataviz", "Looking for what excludes a site"))
    verdicts = judge(context)
    found = found.drop(columns=DOUBT, errors="ignore").assign(area_m2=context.area().to_numpy())
    progress.report(0.5, translate("TiDataviz", "Measuring the criteria"))
    names = [criterion.fact for criterion in study.criteria]
    area = _around(found)
    return Measured(
        study=study,
        sites=_marked(atlas, found),
        verdicts=reasons(verdicts),
        facts={name: FACTS[name].compute(context) for name in names},
        fact_sources={name: atlas.sources(*FACTS[name].sources, area=area) for name in names},
        missing={name: tuple(source for source in FACTS[name].sources if not atlas.has(source)) for name in names},
        unseen=tuple(dict.fromkeys(verdicts.unseen)),
        sources=atlas.sources(*study.sites, *_RULE_SOURCES, *BEHIND, area=area),
        around=complement(context, others),
        others=tuple(others),
    )


def _marked(atlas: Atlas, sites: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return sites with what was changed of each in ``local_expertise``; as they are when nothing was."""
    marks = {kind: atlas.marks(kind) for kind in sites["kind"].unique()}
    texts = {kind: mark_texts(found, {}) for kind, found in marks.items() if found is not None}
    if not texts:
        return sites
    rows = zip(sites["kind"], sites["site_id"], sites["commune"])
    told = [texts[row[0]].get(site_key(atlas, *row), "") if row[0] in texts else "" for row in rows]
    return sites.assign(local_expertise=told)


def _around(sites: gpd.GeoDataFrame) -> Area | None:
    """Return where what is laid over a source may count for some sites; anywhere when none has a place."""
    import numpy as np
    from shapely import box

    bounds = sites.total_bounds
    return None if np.isnan(bounds).any() else Area(box(*bounds).buffer(_REACH_DEGREES))
