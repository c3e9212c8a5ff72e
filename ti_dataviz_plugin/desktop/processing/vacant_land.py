"""``ti_dataviz:vacant_land``: the vacant sites of a territory and what Natura 2000 means for each."""

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
)

from ...errors import PluginError
from ...language import number, translate
from .. import own_thread
from .base import OUTPUT, Algorithm, Watched, print_reports, print_sources, print_territory
from .tables import Rows, of_one_kind, plain_rows, write_rows

if TYPE_CHECKING:
    from ...diagnosis.views import LandView

BOUNDARY = "BOUNDARY"
SITES = "SITES"
BOUNDARIES = ("communes", "published")
_FIRST = ["site_id", "status", "area_m2", "overlap_m2", "overlap_share", "distance_m"]
_SQUARE_METRES_IN_HECTARE = 10_000


class VacantLand(Algorithm):
    """Vacant sites of a territory with overlap and distance to Natura 2000."""

    NAME = "vacant_land"
    HELP = "land"
    TAGS = ("friches", "cartofriches", "brownfield", "vacant land", "natura 2000", "foncier")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Vacant land of a territory")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Lists the vacant sites (Cartofriches) of a territory, the largest first, with their overlap with the union of "
            "Natura 2000 perimeters and their distance to the nearest one.\n\n"
            "Boundary: communes takes the sites within the union of the communes; published takes those within the "
            "generalised perimeter that ANCT publishes. The sites on which the two, or the commune codes, differ are named "
            "in the report that is printed.\n\n"
            "The overlap of a site known as a point is empty: its extent is unknown. Overlap and distance are empty when no "
            "perimeter is in the workspace.\n\n"
            "First columns: site_id, status, area_m2, overlap_m2, overlap_share (0 to 1), distance_m.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        self.add_territory()
        boundary = QgsProcessingParameterEnum(
            BOUNDARY,
            translate("TiDataviz", "Boundary (communes or published, as text)"),
            options=list(BOUNDARIES),
            defaultValue=BOUNDARIES[0],
            usesStaticStrings=True,
        )
        self.add(boundary)
        output = QgsProcessingParameterFeatureSink(
            OUTPUT, translate("TiDataviz", "Vacant sites"), QgsProcessing.SourceType.TypeVectorAnyGeometry
        )
        self.add(output)
        self.addOutput(QgsProcessingOutputNumber(SITES, translate("TiDataviz", "Number of sites")))
        self.add_contributions()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the sites; print the counts, the joins and the sources."""
        opened = self.territory(parameters, context, feedback)
        boundary = self.parameterAsEnumString(parameters, BOUNDARY, context)

        def diagnosis() -> tuple[LandView, Rows, int]:
            from ...diagnosis.land import diagnose

            view = diagnose(*opened(), boundary, Watched(feedback))
            sites, kind = of_one_kind(view.sites if view.touching >= 0 else view.sites.drop(columns="touches"), _FIRST)
            return view, plain_rows(sites), kind

        view, rows, kind = own_thread.call(diagnosis)
        crs = QgsCoordinateReferenceSystem("EPSG:4326")
        sink, destination = self.parameterAsSink(parameters, OUTPUT, context, rows.fields(), kind, crs)
        if sink is None:
            raise PluginError(self.invalidSinkError(parameters, OUTPUT))
        write_rows(rows, sink, Watched(feedback), destination)
        print_territory(view.territory, feedback)
        _print_counts(view, feedback)
        print_reports(view.reports, feedback)
        print_sources(view.sources, feedback)
        return {OUTPUT: destination, SITES: len(view.sites)}


def _print_counts(view: LandView, feedback: QgsProcessingFeedback) -> None:
    """Print how many sites there are, how large, and how many meet a perimeter."""
    feedback.pushInfo("")
    text = translate("TiDataviz", "{sites} vacant sites; {area} ha for the {known} sites whose area is known")
    area = number(view.total_area_m2 / _SQUARE_METRES_IN_HECTARE, 1)
    feedback.pushInfo(text.format(sites=len(view.sites), area=area, known=view.area_known))
    if view.touching < 0:
        feedback.pushWarning(
            translate("TiDataviz", "No Natura 2000 perimeter is in the workspace: overlaps and distances are unknown.")
        )
    else:
        text = translate("TiDataviz", "{count} of them meet a Natura 2000 perimeter")
        feedback.pushInfo(text.format(count=view.touching))
