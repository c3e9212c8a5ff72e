"""``ti_dataviz:load_territory``: a territory's layers, with the indicators joined, in one GeoPackage."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFileDestination,
)

from ...diagnosis.views import LabourSettings
from ...language import translate
from .. import own_thread, settings
from .base import OUTPUT, Algorithm, Watched, print_reports, print_sources, print_territory
from .contributions import dressed

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer

    from ...diagnosis.views import Dossier
    from ...geography.territories import Territory
    from ..layers.metadata import Source

LAYERS = "LAYERS"


class LoadTerritory(Algorithm):
    """Writes the layers of a territory with its indicators as fields."""

    NAME = "load_territory"
    GROUP = "data"
    TAGS = ("communes", "epci", "bassins d'emploi", "layers", "couches", "geopackage")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Load a territory")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Writes the layers of a territory to one GeoPackage: boundary, members, communes, employment basins, vacant "
            "land, Natura 2000. The indicators are fields of the layers, not temporary joins. A table named sources says "
            "where each layer comes from.\n\n"
            "Output: a GeoPackage, or a folder, in which the file is named after the territory.\n\n"
            "What nobody knows is empty, never 0.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        self.add_territory()
        output = QgsProcessingParameterFileDestination(
            OUTPUT, translate("TiDataviz", "GeoPackage or folder"), fileFilter="GeoPackage (*.gpkg)"
        )
        self.add(output)
        self.add_contributions()
        self.addOutput(QgsProcessingOutputMultipleLayers(LAYERS, translate("TiDataviz", "Layers")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the package; print the joins and the sources."""
        opened = self.territory(parameters, context, feedback)
        chosen = LabourSettings(basin_threshold=settings.basin_threshold())
        output = self.parameterAsString(parameters, OUTPUT, context)
        file = self.parameterAsFileOutput(parameters, OUTPUT, context)

        def made() -> tuple[Dossier, Path]:
            from ...diagnosis.dossier import dossier
            from ..layers.package import write_package

            atlas, territory = opened()
            diagnosis = dossier(atlas, territory, chosen, progress=Watched(feedback))
            return diagnosis, write_package(atlas, diagnosis, _target(output, file, territory), Watched(feedback))

        diagnosis, package = own_thread.call(made)
        print_territory(diagnosis.territory, feedback)
        feedback.pushInfo(translate("TiDataviz", "Written: {file}").format(file=package))
        layers = self._load(package, diagnosis.territory, context)
        others = [report for report in diagnosis.overview.reports if report is not diagnosis.territory.report]
        print_reports(others, feedback)
        print_sources(diagnosis.overview.sources, feedback)
        return {OUTPUT: str(package), LAYERS: layers}

    def _load(self, package: Path, territory: Territory, context: QgsProcessingContext) -> list[str]:
        """Have QGIS load the layers when the algorithm runs in its window; return their addresses."""
        from ..layers.load import addresses
        from ..layers.metadata import read_sources
        from ..layers.texts import layer_title

        sources = read_sources(package)
        found = addresses(package)
        for name, address in reversed(found.items()):
            details = QgsProcessingContext.LayerDetails(layer_title(name), context.project(), LAYERS)
            dressed(details, partial(_dress, name=name, territory=territory, sources=sources))
            context.addLayerToLoadOnCompletion(address, details)
        return list(found.values())


def _dress(layer: QgsMapLayer, name: str, territory: Territory, sources: list[Source]) -> None:
    """Give a layer its style, aliases and metadata, on the main thread."""
    from ..layers.load import dress, style

    style(layer, name)
    dress(layer, name, territory, sources)


def _target(output: str, file: str, territory: Territory) -> Path:
    """Return the file to write: the one asked for, or one named after the territory in the folder asked for."""
    if Path(output).is_dir() or output.endswith(("/", "\\")):
        return Path(output) / f"{territory.code}_{territory.programme}.gpkg"
    path = Path(file)
    return path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")
