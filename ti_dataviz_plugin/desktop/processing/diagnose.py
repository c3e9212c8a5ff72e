"""``ti_dataviz:diagnose``: every indicator of every territory of a level, with its bounds and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...errors import PluginError
from ...geography.programmes import CURRENT, PROGRAMMES
from ...geography.territories import LEVELS
from ...language import labelled, number, translate
from ...progress import Part
from .. import own_thread
from .base import OUTPUT, PROGRAMME, Algorithm, Watched, print_sources
from .tables import Rows, plain_rows, write_rows

if TYPE_CHECKING:
    from ...diagnosis.batch import Batch

LEVEL = "LEVEL"
INDICATORS = "INDICATORS"
YEAR = "YEAR"
OUTPUT_VALUES = "OUTPUT_VALUES"
TERRITORIES = "TERRITORIES"
MADE = "MADE"
_LEVELS = tuple(level for level in LEVELS if level != "selection")
_LAST_YEAR = 2100


class Diagnose(Algorithm):
    """Every territory of a level, with every indicator."""

    NAME = "diagnose"
    HELP = "indicators"
    TAGS = ("indicateurs", "indicators", "batch", "diagnostic", "choropleth", "carte")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Indicators of all territories")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Computes the indicators of every territory of a level, with their bounds and sources.\n\n"
            "Indicators: ids separated by commas, such as population,difficult_share; without any, every indicator of the "
            "catalogue, the user's own included. One whose sources are not in the workspace is named and left out.\n"
            "Year: that of the yearly indicators in the layer of territories; 0 for the latest of each.\n\n"
            "Territories: polygons with, for each indicator, the year, the bounds (_min and _max, equal when the value is "
            "exact) and the share covered. Areas are in square metres, shares between 0 and 1.\n"
            "Values: one row for each territory, indicator and year, with bounds, text, unit and sources.\n\n"
            "What nobody knows is empty, never 0.\n\n"
            "TERRITORIES is the number of territories, MADE that of the indicators.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        self.add_workspace()
        level = translate("TiDataviz", "Level (ti, epci, basin, department or region, as text)")
        self.add(QgsProcessingParameterEnum(LEVEL, level, list(_LEVELS), False, "ti", False, True))
        programme = translate("TiDataviz", "Programme (2018-2023 or 2023-2027, as text)")
        self.add(QgsProcessingParameterEnum(PROGRAMME, programme, list(PROGRAMMES), False, CURRENT, False, True))
        chosen = translate("TiDataviz", "Indicators (ids separated by commas; every one when empty)")
        self.add(QgsProcessingParameterString(INDICATORS, chosen, optional=True))
        year = QgsProcessingParameterNumber(
            YEAR,
            translate("TiDataviz", "Year of the layer (0: the latest of each indicator)"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            True,
            0,
            _LAST_YEAR,
        )
        self.add(year)
        polygons, table = QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVector
        self.add(QgsProcessingParameterFeatureSink(OUTPUT, translate("TiDataviz", "Territories"), polygons))
        values = translate("TiDataviz", "Values by year, with their sources")
        self.add(QgsProcessingParameterFeatureSink(OUTPUT_VALUES, values, table, None, True))
        self.addOutput(QgsProcessingOutputNumber(TERRITORIES, translate("TiDataviz", "Number of territories")))
        self.addOutput(QgsProcessingOutputNumber(MADE, translate("TiDataviz", "Number of indicators")))
        self.add_contributions()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write both tables; print what was left out and the sources."""
        from ...diagnosis.batch import Wanted, diagnose_all

        opened = self.opener(parameters, context, feedback)
        names = self.parameterAsString(parameters, INDICATORS, context).split(",")
        wanted = Wanted(
            self.parameterAsEnumString(parameters, LEVEL, context),
            self.parameterAsEnumString(parameters, PROGRAMME, context),
            tuple(name.strip() for name in names if name.strip()),
            self.parameterAsInt(parameters, YEAR, context),
        )
        progress = Watched(feedback)

        def made() -> tuple[Batch, Rows, Rows]:
            atlas = opened(Part(progress, 0.0, 0.2))
            batch = diagnose_all(atlas, wanted, Part(progress, 0.2, 0.9))
            return batch, plain_rows(batch.territories), plain_rows(batch.values)

        batch, territories, values = own_thread.call(made)
        result: dict[str, Any] = {TERRITORIES: len(territories.values), MADE: len(batch.made)}
        result[OUTPUT] = self._write(parameters, OUTPUT, territories, context, feedback)
        if parameters.get(OUTPUT_VALUES):
            result[OUTPUT_VALUES] = self._write(parameters, OUTPUT_VALUES, values, context, feedback)
        text = translate("TiDataviz", "{territories} territories, {indicators} indicators, {values} values")
        counts = {"territories": len(territories.values), "indicators": len(batch.made), "values": len(values.values)}
        feedback.pushInfo(text.format(**{name: number(count) for name, count in counts.items()}))
        for name, reason in batch.left_out:
            left_out = translate("TiDataviz", "Left out: {indicator}").format(indicator=name)
            feedback.pushInfo(f"  {labelled(left_out, reason)}")
        print_sources(batch.sources, feedback)
        return result

    def _write(
        self,
        parameters: dict[str, Any],
        name: str,
        rows: Rows,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write rows to an output; return where it is."""
        kind = QgsWkbTypes.Type.MultiPolygon if rows.shapes else QgsWkbTypes.Type.NoGeometry
        crs = QgsCoordinateReferenceSystem("EPSG:4326" if rows.shapes else "")
        sink, destination = self.parameterAsSink(parameters, name, context, rows.fields(), kind, crs)
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, name))
        write_rows(rows, sink, Watched(feedback), destination)
        return str(destination)
