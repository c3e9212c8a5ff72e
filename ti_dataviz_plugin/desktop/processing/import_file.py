"""``ti_dataviz:import_file``: a file fetched by hand goes into the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...language import translate
from .. import own_thread, renewing, settings
from .base import Algorithm, Watched

if TYPE_CHECKING:
    from ...enrichment.contribution import Writer
    from ...progress import Progress
    from ...workspace.intake import Intake
    from ...workspace.store import Workspace

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
REPORT_ONLY = "REPORT_ONLY"
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
            "Where local contributions stand on the source, what the file makes of each is printed (still needed, now in "
            "the official file, contradicted, without its object, split or merged) and kept beside it; none is dropped. "
            "Asked for the report alone, the algorithm leaves the version held current.\n\n"
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
        text = translate("TiDataviz", "Only say what would become of local contributions; import nothing")
        self.add(QgsProcessingParameterBoolean(REPORT_ONLY, text, defaultValue=False))
        self.addOutput(QgsProcessingOutputNumber(VERSIONS, translate("TiDataviz", "Number of tables stored")))
        self.addOutput(QgsProcessingOutputString(VERSION_LIST, translate("TiDataviz", "Tables stored")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Import the file and print what was done."""
        from ...sources.catalogue import catalogue

        workspace = self.workspace(parameters, context)
        source = self.parameterAsEnumString(parameters, SOURCE, context)
        path = Path(self.parameterAsFile(parameters, FILE, context))
        only = self.parameterAsBool(parameters, REPORT_ONLY, context)
        writer = settings.writer(renewing.book_of(workspace).path)
        intake, told = own_thread.call(lambda: _brought(workspace, (path, source, only), writer, Watched(feedback)))
        for line in told:
            feedback.pushInfo(line)
        if only:
            feedback.pushInfo(translate("TiDataviz", "Nothing was imported: the report alone was asked for."))
        text = translate("TiDataviz", "Stored: {title}, {part}: {rows} rows")
        for version in intake.versions:
            title = catalogue()[version.source_id].name() if version.source_id in catalogue() else version.source_id
            feedback.pushInfo(text.format(title=title, part=version.part, rows=version.rows))
        for note in intake.notes:
            feedback.pushInfo(f"  {note}")
        names = ",".join(f"{version.source_id}/{version.part}" for version in intake.versions)
        return {VERSIONS: len(intake.versions), VERSION_LIST: names}


def _brought(
    workspace: Workspace, asked: tuple[Path, str, bool], writer: Writer, progress: Progress
) -> tuple[Intake, list[str]]:
    """Import a file, and return what it makes of contributions, line by line.

    Args:
        workspace: Where it goes.
        asked: The file, the source that it must be, and whether the report alone is wanted.
        writer: Who imports.
        progress: Told how far it is.
    """
    from ...enrichment.renewal import sentences
    from ...sources.catalogue import catalogue
    from ...workspace.by_hand import propose_file
    from ...workspace.intake import Intake
    from ...workspace.updates import accept, discard

    path, source, only = asked
    waiting = SOURCES if only else renewing.concerned(workspace)
    intake, proposals = propose_file(workspace, path, source, waiting, progress)
    versions, notes, told = list(intake.versions), list(intake.notes), []
    try:
        for proposal in proposals:
            examined = renewing.foreseen(proposal)
            if examined:
                told.append(catalogue()[proposal.source_id].name())
                told += [f"  {line}" for line in sentences(examined)]
            if not only:
                adopted = accept(proposal)
                renewing.keep(proposal, examined, adopted, writer)
                versions += adopted
                notes += proposal.notes
    finally:
        if only:
            for proposal in proposals:
                discard(proposal)
    return Intake(tuple(versions), tuple(notes)), told
