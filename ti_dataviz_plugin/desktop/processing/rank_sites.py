"""``ti_dataviz:rank_sites``: the ranking of a siting study, as a layer of points and one of outlines."""

from __future__ import annotations

from functools import partial
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
    QgsWkbTypes,
)

from ...diagnosis.map_layers import sources_table
from ...errors import PluginError
from ...language import labelled, number, percent, translate
from ...siting.titles import vintages_text
from ...sources.catalogue import catalogue
from .. import own_thread
from ..layers.metadata import sources_of
from ..layers.ranked_sites import LAYER, dress_output, layer_title, site_layers
from ..layers.ranked_sites import OUTLINES as RANKED_OUTLINES
from .base import OUTPUT, Algorithm, Watched, print_sources
from .contributions import dressed
from .tables import Rows, plain_rows, write_rows

if TYPE_CHECKING:
    from ...siting.ranking import Ranking
    from ...siting.study import Study
    from ..layers.metadata import Source

STUDY, OTHERS, OUTLINES, COUNT = "STUDY", "OTHERS", "OUTLINES", "COUNT"
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
            "names the other studies given that could share the site.\n\n"
            "The ranked sites are points, one for each site: outline says whether the outline of the site is known too. The "
            "second output holds those outlines, with the same fields, as surfaces.",
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
        points, surfaces = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterFeatureSink(OUTPUT, layer_title(LAYER), points))
        outlines = QgsProcessingParameterFeatureSink(OUTLINES, layer_title(RANKED_OUTLINES), surfaces, optional=True)
        outlines.setCreateByDefault(False)
        self.add(outlines)
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

        def ranked() -> tuple[Study, Ranking, dict[str, Rows], list[Source]]:
            from ...siting.ranking import rank_sites
            from ...siting.study import read

            studies, study = [read(other) for other in others], read(path)
            ranking = rank_sites(opened(None), study, progress=Watched(feedback), others=studies)
            layers = {name: plain_rows(table) for name, table in site_layers(ranking).items()}
            sources = sources_table(dict.fromkeys((LAYER, RANKED_OUTLINES), ranking.sources))
            return study, ranking, layers, sources_of(sources)

        study, ranking, layers, sources = own_thread.call(ranked)
        places = layers[LAYER]
        # Where no outline is known, the output of the outlines is there all the same, and empty: a model goes on.
        outlines = layers.get(RANKED_OUTLINES, Rows(places.columns, [], []))
        result: dict[str, Any] = {}
        for output, name, rows, kind in (
            (OUTPUT, LAYER, places, QgsWkbTypes.Type.Point),
            (OUTLINES, RANKED_OUTLINES, outlines, QgsWkbTypes.Type.MultiPolygon),
        ):
            crs = QgsCoordinateReferenceSystem("EPSG:4326")
            sink, destination = self.parameterAsSink(parameters, output, context, rows.fields(), kind, crs)
            if sink is None and output == OUTPUT:
                raise PluginError(self.invalidSinkError(parameters, output))
            if sink is not None:
                write_rows(rows, sink, Watched(feedback), destination)
                result[output] = destination
                if destination in context.layersToLoadOnCompletion():
                    details = context.layerToLoadOnCompletionDetails(destination)
                    dressed(details, partial(dress_output, name=name, title=study.title, sources=sources))
        _print(ranking, feedback)
        print_other_vintages(study, ranking, feedback)
        print_sources(ranking.sources, feedback)
        return {**result, COUNT: len(ranking.table)}


def print_other_vintages(study: Study, ranking: Ranking, feedback: QgsProcessingFeedback) -> None:
    """Warn when the data are not those of the run that the study remembers."""
    text = vintages_text(study, ranking.study)
    if text:
        feedback.pushWarning(text)


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
