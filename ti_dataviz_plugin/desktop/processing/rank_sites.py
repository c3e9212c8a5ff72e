"""``ti_dataviz:rank_sites``: the ranking of a siting study, as a layer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)

from ...errors import PluginError
from ...language import labelled, number, percent, translate
from ...sources.catalogue import catalogue
from .. import own_thread
from .base import OUTPUT, Algorithm, Watched, print_sources
from .tables import Rows, of_one_kind, plain_rows, write_rows

if TYPE_CHECKING:
    from ...siting.ranking import Ranking

STUDY, OTHERS, COUNT = "STUDY", "OTHERS", "COUNT"
_SHOWN = 10


class RankSites(Algorithm):
    """Ranks the sites of a study file."""

    NAME = "rank_sites"
    GROUP = "siting"
    HELP = "siting"
    TAGS = ("multi-criteria", "multicritère", "smaa", "ahp", "implantation", "foncier", "classement", "friches")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Rank the sites of a study")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Reruns a siting study (a JSON file) on the data of the workspace: exclusions, criteria, weights, scores and "
            "their robustness. The same study on the same data gives the same result.\n\n"
            "A site is cleared, excluded, or to be checked where a fact is missing; excluded sites come last, without a "
            "score, with what excludes them (overlap in m² and %). Natura 2000 is not a ban: it is flagged as an "
            "assessment.\n\n"
            "A missing fact makes the score an interval, score_min to score_max; state says whether the site is certain, "
            "possible or out of the shortlist. first_rank_probability is the share of all weights for which the site comes "
            "first (SMAA-2). ask_first names the fact whose knowledge would move the site most.\n\n"
            "room_min and room_max count the projects of the study's area range that the gross area of a site could hold; "
            "neighbours and related count the establishments within 5 km, a signal and not a balance of flows; shares_with "
            "names the other studies given that could share the site.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        study = QgsProcessingParameterFile(STUDY, translate("TiDataviz", "Study (JSON)"), extension="json")
        self.add(study)
        others = QgsProcessingParameterMultipleLayers(
            OTHERS,
            translate("TiDataviz", "Other studies that could share a site (JSON)"),
            QgsProcessing.SourceType.TypeFile,
            optional=True,
        )
        self.add(others)
        self.add_workspace()
        output = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("TiDataviz", "Ranked sites"), QgsProcessing.SourceType.TypeVectorAnyGeometry
        )
        self.add(output)
        self.addOutput(QgsProcessingOutputNumber(COUNT, translate("TiDataviz", "Number of sites")))
        self.add_contributions()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the ranking; print the criteria, the first sites and the sources."""
        opened = self.opener(parameters, context, feedback)
        path = Path(self.parameterAsFile(parameters, STUDY, context))
        # QGIS gives one empty name for a parameter that is not set.
        others = [Path(name) for name in self.parameterAsFileList(parameters, OTHERS, context) if name]

        def ranked() -> tuple[Ranking, Rows, int]:
            from ...siting.ranking import rank_sites
            from ...siting.study import read

            studies = [read(other) for other in others]
            ranking = rank_sites(opened(None), read(path), progress=Watched(feedback), others=studies)
            table, kind = of_one_kind(ranking.table)
            return ranking, plain_rows(table), kind

        ranking, rows, kind = own_thread.call(ranked)
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        sink, destination = self.parameterAsSink(parameters, OUTPUT, context, rows.fields(), kind, crs)
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, OUTPUT))
        write_rows(rows, sink, Watched(feedback), destination)
        _print(ranking, feedback)
        print_sources(ranking.sources, feedback)
        return {OUTPUT: destination, COUNT: len(ranking.table)}


def _print(ranking: Ranking, feedback: QgsProcessingFeedback) -> None:
    """Print the study, its criteria and the first sites."""
    feedback.pushInfo(labelled(translate("TiDataviz", "Study"), ranking.study.title))
    for view in ranking.criteria:
        text = translate("TiDataviz", "{name}, weight {weight}, known for {count} sites")
        feedback.pushInfo("  " + text.format(name=view.name, weight=percent(view.weight, 1), count=number(view.known)))
        if view.missing:
            titles = ", ".join(catalogue()[source].name() for source in view.missing)
            text = translate("TiDataviz", "{name}: unknown for every site. Import: {sources}.")
            feedback.pushWarning(text.format(name=view.name, sources=titles))
        elif not view.varies:
            text = translate("TiDataviz", "{name}: the same for every site, so that its weight changes nothing.")
            feedback.pushWarning(text.format(name=view.name))
    if ranking.comparison and not ranking.comparison.consistent:
        text = translate("TiDataviz", "The judgements contradict each other: consistency ratio {ratio}, above 0.10.")
        feedback.pushWarning(text.format(ratio=number(ranking.comparison.ratio, 2)))
    if not ranking.leaders_agree:
        feedback.pushWarning(translate("TiDataviz", "TOPSIS, the second opinion, puts another site first."))
    for row in ranking.table[ranking.table["rank"] > 0].head(_SHOWN).itertuples():
        text = translate("TiDataviz", "{rank}. {name}: {low} to {high}; first for {share} of the weights")
        values = {"rank": row.rank, "name": row.site_name or row.site_id, "share": percent(row.first_rank_probability)}
        feedback.pushInfo("  " + text.format(low=number(row.score_min, 2), high=number(row.score_max, 2), **values))
