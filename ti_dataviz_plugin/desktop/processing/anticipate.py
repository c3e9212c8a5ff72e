"""``ti_dataviz:anticipate``: territories whose need for a trade is like that of a reference case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...diagnosis.anticipation import RULES, Question
from ...diagnosis.anticipation_texts import row_text, rule
from ...errors import PluginError
from ...geography.programmes import PROGRAMMES
from ...language import translate
from .. import own_thread, settings
from .base import OUTPUT, PROGRAMME, Algorithm, Watched, print_sources
from .tables import Rows, plain_rows, write_rows

if TYPE_CHECKING:
    from ...diagnosis.anticipation import Anticipation

TRADE, REFERENCE, FIRST_YEAR, LAST_YEAR = "TRADE", "REFERENCE", "FIRST_YEAR", "LAST_YEAR"
LEVEL, RADIUS, SCHOOL_RULE, NEED_WEIGHT = "LEVEL", "RADIUS", "SCHOOL_RULE", "NEED_WEIGHT"
BOTH = "both"
_LEVELS = ("ti", "epci", "basin", "department", "region")
_FIRST = 30


class Anticipate(Algorithm):
    """Ranks every territory by the likeness of its need to that of a reference."""

    NAME = "anticipate"
    HELP = "training"
    TAGS = ("école de production", "formation", "métiers", "anticipation", "school", "training", "bmo")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Territories with a need like that of a reference")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Ranks every territory by how like its need for a trade is to that of a reference, by default boilermaking in "
            "Choletais-Mauges, where a production school was opened: recruitment projects a year, share of difficult "
            "projects, persistence, seasonality, and no school for it near.\n\n"
            "Reference: programme:code of a Territoire d'industrie, such as 2023-2027:ti-5204. Years: survey years taken, "
            "in the one nomenclature that covers most of them. A hidden value is kept as bounds: a territory is surely, "
            "possibly or not among the first.\n\nThe rule, the case and the first of the ranking are printed. Columns: see "
            "the help.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        usual = Question()
        self.add_workspace()
        text = translate("TiDataviz", "Trade (FAP code)")
        self.add(QgsProcessingParameterString(TRADE, text, defaultValue=usual.trade))
        text = translate("TiDataviz", "Reference (programme:code)")
        self.add(QgsProcessingParameterString(REFERENCE, text, defaultValue=":".join(usual.reference[1:])))
        integer = QgsProcessingParameterNumber.Type.Integer
        for name, title, value in (
            (FIRST_YEAR, translate("TiDataviz", "First survey year (0 for all)"), usual.first_year),
            (LAST_YEAR, translate("TiDataviz", "Last survey year (0 for all)"), usual.last_year),
        ):
            self.add(QgsProcessingParameterNumber(name, title, integer, defaultValue=value, minValue=0))
        self._add_choices(usual)
        sink = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("TiDataviz", "Territories by likeness of need"), QgsProcessing.SourceType.TypeVector
        )
        self.add(sink)
        self.add_contributions()

    def _add_choices(self, usual: Question) -> None:
        """Declare which territories are ranked, and how."""
        for name, title, options, value in (
            (LEVEL, translate("TiDataviz", "Level"), _LEVELS, usual.level),
            (PROGRAMME, translate("TiDataviz", "Programme, for Territoires d'industrie"), (BOTH, *PROGRAMMES), BOTH),
            (
                SCHOOL_RULE,
                translate("TiDataviz", "Left out: none (all), where a school near teaches it (known), or may (possible)"),
                RULES,
                usual.rule,
            ),
        ):
            self.add(
                QgsProcessingParameterEnum(name, title, options=list(options), defaultValue=value, usesStaticStrings=True)
            )
        double = QgsProcessingParameterNumber.Type.Double
        text = translate("TiDataviz", "A school is near up to (km, from the centre of population)")
        self.add(QgsProcessingParameterNumber(RADIUS, text, double, defaultValue=usual.radius_m / 1000, minValue=0))
        text = translate("TiDataviz", "Weight of the absolute need in the score (0 to 1)")
        weight = QgsProcessingParameterNumber(
            NEED_WEIGHT, text, double, defaultValue=usual.need_weight, minValue=0, maxValue=1
        )
        self.add(weight)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the ranking; print the rule, the first territories and the sources."""
        opened = self.opener(parameters, context, feedback)
        question = self._question(parameters, context)

        def answer() -> tuple[Anticipation, Rows]:
            from ...diagnosis.anticipation import anticipate

            found = anticipate(opened(None), question)
            return found, plain_rows(found.table)

        found, rows = own_thread.call(answer)
        sink, destination = self.parameterAsSink(
            parameters, OUTPUT, context, rows.fields(), QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, OUTPUT))
        write_rows(rows, sink, Watched(feedback), destination)
        feedback.pushInfo(rule(found))
        for row in found.table.head(_FIRST).itertuples():
            feedback.pushInfo(f"  {row_text(cast('Any', row))}")
        print_sources(found.sources, feedback)
        return {OUTPUT: destination}

    def _question(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Question:
        reference = self.parameterAsString(parameters, REFERENCE, context).strip()
        programme, _colon, code = reference.rpartition(":")
        programmes = self.parameterAsEnumString(parameters, PROGRAMME, context)
        return Question(
            trade=self.parameterAsString(parameters, TRADE, context).strip().upper(),
            reference=("ti", programme or Question().reference[1], code.lower()),
            first_year=self.parameterAsInt(parameters, FIRST_YEAR, context),
            last_year=self.parameterAsInt(parameters, LAST_YEAR, context),
            level=self.parameterAsEnumString(parameters, LEVEL, context),
            programmes=() if programmes == BOTH else (programmes,),
            basin_threshold=settings.basin_threshold(),
            radius_m=self.parameterAsDouble(parameters, RADIUS, context) * 1000,
            rule=self.parameterAsEnumString(parameters, SCHOOL_RULE, context),
            need_weight=self.parameterAsDouble(parameters, NEED_WEIGHT, context),
        )
