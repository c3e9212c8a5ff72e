"""What the algorithms share: parameters, the workspace, errors, reports, progress."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from ...enrichment.overlay import WITH_ACCEPTED
from ...errors import CancelledError, PluginError
from ...geography.programmes import CURRENT, PROGRAMMES
from ...language import labelled, translate
from .. import own_thread, settings
from ..help import help_address
from . import contributions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ...geography.atlas import Atlas
    from ...geography.report import JoinReport
    from ...geography.territories import Territory
    from ...progress import Progress
    from ...provenance import Provenance
    from ...workspace.store import Workspace

WORKSPACE = "WORKSPACE"
PROGRAMME = "PROGRAMME"
TERRITORY = "TERRITORY"
OUTPUT = "OUTPUT"
ICON = Path(__file__).resolve().parent.parent.parent / "resources" / "icons" / "ti_dataviz.svg"
_NEEDED = ("geopandas", "pandas")


class Watched:
    """A Processing feedback seen as a ``Progress``."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        """Report to a feedback."""
        self._feedback = feedback
        self._text = ""

    def report(self, fraction: float, text: str = "") -> None:
        """Show how far the algorithm is; a text is printed when it changes."""
        self._feedback.setProgress(min(1.0, max(0.0, fraction)) * 100)
        if text and text != self._text:
            self._text = text
            self._feedback.setProgressText(text)

    def cancelled(self) -> bool:
        """Tell whether the user cancelled."""
        return bool(self._feedback.isCanceled())


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm of the plugin; a subclass says what it is and does ``work``.

    Attributes:
        NAME: Its id.
        GROUP: ``data``, ``diagnosis`` or ``siting``.
        HELP: Page of the help.
        TAGS: Words by which it is found, French and English.
    """

    NAME = ""
    GROUP = "diagnosis"
    HELP = "index"
    TAGS: tuple[str, ...] = ()
    _accounts: Sequence[contributions.Account] = ()

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return the outputs; PluginError and CancelledError may leave it."""
        raise NotImplementedError

    def name(self) -> str:
        """Return the id."""
        return self.NAME

    def groupId(self) -> str:
        """Return the id of the group."""
        return self.GROUP

    def group(self) -> str:
        """Return the name of the group."""
        names = {
            "data": translate("TiDataviz", "Data"),
            "diagnosis": translate("TiDataviz", "Diagnosis"),
            "siting": translate("TiDataviz", "Siting"),
        }
        return names[self.GROUP]

    def tags(self) -> list[str]:
        """Return the words by which the toolbox finds it."""
        return ["territoires d'industrie", "ti", "france", *self.TAGS]

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def helpUrl(self) -> str:
        """Return the address of its page in the help."""
        return str(help_address(self.HELP).toString())

    def createInstance(self) -> Algorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def canExecute(self) -> tuple[bool, str]:
        """Tell whether the Python packages that it needs are there."""
        from ..requirements import headline, problems

        missing = [problem for problem in problems() if problem.package in _NEEDED]
        return (not missing, headline(missing) if missing else "")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run, and word what goes wrong for the officer."""
        try:
            self._accounts = []
            result = self.work(parameters, context, feedback)
            for account in self._accounts:
                self._tell(account, result, context, feedback)
            return result
        except PluginError as error:
            if error.detail:
                feedback.pushDebugInfo(error.detail)
            raise QgsProcessingException(str(error)) from error
        except CancelledError:
            feedback.pushInfo(translate("TiDataviz", "Stopped. Nothing was changed."))
            return {}

    @staticmethod
    def _tell(
        account: contributions.Account,
        result: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Print which contributions touched what was read, and write it in the metadata of the layers made."""
        used = own_thread.call(account.read)
        lines = account.lines(used)
        feedback.pushInfo("")
        for line in lines:
            feedback.pushInfo(line)
        contributions.note(context, result, lines)
        result[contributions.COUNT] = len(used)

    def add(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter; one whose name is taken is a fault of the code."""
        name = parameter.name()
        if not self.addParameter(parameter):
            raise ValueError(f"parameter refused: {name}")

    def add_workspace(self) -> None:
        """Add the parameter WORKSPACE."""
        parameter = QgsProcessingParameterFile(
            WORKSPACE,
            translate("TiDataviz", "Workspace folder (by default that of the options)"),
            behavior=QgsProcessingParameterFile.Behavior.Folder,
            optional=True,
        )
        self.add(parameter)

    def add_territory(self, optional: bool = False) -> None:
        """Add the parameters WORKSPACE, PROGRAMME and TERRITORY; the last may be optional."""
        self.add_workspace()
        programme = QgsProcessingParameterEnum(
            PROGRAMME,
            translate("TiDataviz", "Programme (2018-2023 or 2023-2027, as text)"),
            options=list(PROGRAMMES),
            defaultValue=CURRENT,
            usesStaticStrings=True,
        )
        self.add(programme)
        text = translate("TiDataviz", "Territory (id such as ti-5204)")
        self.add(QgsProcessingParameterString(TERRITORY, text, optional=optional))

    def add_contributions(self) -> None:
        """Add the parameter CONTRIBUTIONS, and the output that counts those that touched what was read."""
        self.add(contributions.parameter())
        text = translate("TiDataviz", "Number of local contributions that touch what was read")
        if not self.addOutput(QgsProcessingOutputNumber(contributions.COUNT, text)):
            raise ValueError(f"output refused: {contributions.COUNT}")

    def opener(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Callable[[Progress | None], Atlas]:
        """Return what opens the atlas of the workspace with the contributions asked for, within ``own_thread.call``."""
        workspace = self.workspace(parameters, context)
        mode = self.parameterAsEnumString(parameters, contributions.CONTRIBUTIONS, context) or WITH_ACCEPTED
        feedback.pushInfo(translate("TiDataviz", "Workspace: {folder}").format(folder=workspace.folder))

        def opened(progress: Progress | None = None) -> Atlas:
            from ...enrichment.local import open_atlas

            atlas = open_atlas(workspace, progress or Watched(feedback), mode)
            if self.parameterDefinition(contributions.CONTRIBUTIONS) is not None:
                self._accounts = [contributions.Account(mode, atlas)]
            return atlas

        return opened

    def workspace(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Workspace:
        """Return the workspace asked for."""
        from ...workspace.store import Workspace

        folder = self.parameterAsString(parameters, WORKSPACE, context).strip()
        return Workspace(Path(folder) if folder else settings.workspace_folder())

    def territory(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Callable[[], tuple[Atlas, Territory]]:
        """Return what opens the territory asked for, and its atlas, within ``own_thread.call``."""
        open_atlas = self.opener(parameters, context, feedback)
        programme = self.parameterAsEnumString(parameters, PROGRAMME, context)
        code = self.parameterAsString(parameters, TERRITORY, context).strip().lower()

        def opened() -> tuple[Atlas, Territory]:
            atlas = open_atlas(None)
            territory = atlas.territory("ti", code, programme)
            for account in self._accounts:
                account.within(territory)
            return atlas, territory

        return opened


def print_territory(territory: Territory, feedback: QgsProcessingFeedback) -> None:
    """Print which territory it is, and how its members were found."""
    text = translate("TiDataviz", "Territory: {name} ({code}, programme {programme}), {communes} communes")
    count = len(territory.communes)
    feedback.pushInfo(text.format(name=territory.name, code=territory.code, programme=territory.programme, communes=count))
    print_reports([territory.report], feedback)


def print_reports(reports: Iterable[JoinReport], feedback: QgsProcessingFeedback) -> None:
    """Print what some joins matched, followed and left out, line by line."""
    from ...geography.report import kind_title

    for report in reports:
        feedback.pushInfo("")
        feedback.pushInfo(report.summary())
        for line in report.lines:
            about = " ".join(part for part in (line.code, line.name) if part)
            text = labelled(about, line.text) if about else line.text
            feedback.pushInfo(f"  {labelled(kind_title(line.kind), text)}")


def print_sources(sources: Iterable[Provenance], feedback: QgsProcessingFeedback) -> None:
    """Print where the figures come from."""
    feedback.pushInfo("")
    feedback.pushInfo(translate("TiDataviz", "Sources:"))
    for credit in dict.fromkeys(source.credit() for source in sources):
        feedback.pushInfo(f"  {credit}")
