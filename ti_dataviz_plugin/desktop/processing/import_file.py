"""``ti_dataviz:import_file``: a file fetched by hand goes into the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...language import translate
from .. import own_thread
from .base import Algorithm, Watched

AUTO = "auto"
SOURCES = (
    "ti_members", "ti_communes", "communes", "epci", "labour_needs", "employment_basins", "natura2000", "vacant_land",
    "commune_codes", "protected_areas", "installations", "risk_plans", "stations",
    "roads", "rail_lines", "junctions", "ports", "substations", "employment", "employment_flores",
    "establishments_by_size", "funded_projects", "turnkey_sites", "economic_sites", "activity_zones",
    "schools", "training_bodies", "trade_rome", "trade_names", "tension_trades", "school_trades", "population",
    "employment_zones",
)  # fmt: skip
"""What a file may be: the sources that have a reader."""

SOURCE = "SOURCE"
FILE = "FILE"
VERSIONS = "VERSIONS"
VERSION_LIST = "VERSION_LIST"


class ImportFile(Algorithm):
    """Reads a file, recognised by its content, and makes its tables current."""

    NAME = "import_file"
    GROUP = "data"
    HELP = "import"
    TAGS = ("import", "bmo", "cartofriches", "natura 2000", "communes", "epci", "open data", "données ouvertes")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Import an official file")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Reads a file of official data fetched by hand and keeps its tables in the workspace.\n\n"
            "The file is recognised by its content, not by its name. With a source chosen, a file of another kind is "
            "refused. What the reader did (rows removed, codes repaired) is printed. When the file cannot be read, the "
            "workspace stays as it was.\n\n"
            "File: workbook, CSV, GeoJSON, GeoPackage or shapefile, as its producer publishes it.\n"
            "Workspace: folder of the plugin's data; by default that of the options, or of TI_DATAVIZ_WORKSPACE.\n\n"
            "VERSIONS is the number of tables stored, VERSION_LIST names them (source/part).",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        source = QgsProcessingParameterEnum(
            SOURCE,
            translate("TiDataviz", "Source (auto, or the id of a source, as text)"),
            options=[AUTO, *SOURCES],
            defaultValue=AUTO,
            usesStaticStrings=True,
        )
        self.add(source)
        self.add(QgsProcessingParameterFile(FILE, translate("TiDataviz", "File")))
        self.add_workspace()
        self.addOutput(QgsProcessingOutputNumber(VERSIONS, translate("TiDataviz", "Number of tables stored")))
        self.addOutput(QgsProcessingOutputString(VERSION_LIST, translate("TiDataviz", "Tables stored")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import the file and print what was done."""
        from ...sources.catalogue import catalogue
        from ...workspace.intake import import_file

        workspace = self.workspace(parameters, context)
        source = self.parameterAsEnumString(parameters, SOURCE, context)
        path = Path(self.parameterAsFile(parameters, FILE, context))
        intake = own_thread.call(lambda: import_file(workspace, path, source, Watched(feedback)))
        text = translate("TiDataviz", "Stored: {title}, {part}: {rows} rows")
        for version in intake.versions:
            title = catalogue()[version.source_id].name() if version.source_id in catalogue() else version.source_id
            feedback.pushInfo(text.format(title=title, part=version.part, rows=version.rows))
        for note in intake.notes:
            feedback.pushInfo(f"  {note}")
        names = ",".join(f"{version.source_id}/{version.part}" for version in intake.versions)
        return {VERSIONS: len(intake.versions), VERSION_LIST: names}
