"""``ti_dataviz:update_sources``: official data downloaded, compared with what is held, and made current."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ...errors import PluginError
from ...language import labelled, translate
from ...progress import Part
from .. import own_thread, renewing, settings
from ..writer import writer
from .base import TERRITORY, Algorithm, Watched

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...enrichment.contribution import Writer
    from ...sources.catalogue import Entry
    from ...workspace.store import Workspace
    from ...workspace.updates import Proposal

ALL = "all"
SOURCES = "SOURCES"
KINDS = "KINDS"
LOSSES = "ACCEPT_LOSSES"
UPDATED = "UPDATED"
FAILED = "FAILED"
FAILED_LIST = "FAILED_LIST"


class UpdateSources(Algorithm):
    """Downloads sources and makes them current, one after the other."""

    NAME = "update_sources"
    GROUP = "data"
    HELP = "sources"
    TAGS = ("update", "download", "mise à jour", "télécharger", "open data", "données ouvertes")

    def displayName(self) -> str:
        """Return the name shown."""
        return translate("TiDataviz", "Update official data")

    def shortHelpString(self) -> str:
        """Return the help."""
        return translate(
            "TiDataviz",
            "Downloads official data, prints what they change, and makes them current.\n\n"
            "Sources: ids separated by commas, such as vacant_land,natura2000, or all.\n"
            "Territory: with one, what can be asked for by place is downloaded for its departments only. Its members and "
            "the communes must be in the workspace already.\n"
            "Kinds: of a data set made of several layers (protected_areas, natura2000), those to fetch, such as "
            "apb,rnn,znieff1; empty for all.\n"
            "Accept losses: a version in which more than a tenth of the rows of a part are gone is not made current unless "
            "this is set: what the server gave may be incomplete.\n\n"
            "One source that fails does not stop the others, and leaves what was held of it as it was. The former versions "
            "stay at hand in the data page.\n\n"
            "UPDATED is the number of sources updated, FAILED that of those that failed, FAILED_LIST names them.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002 (QGIS's signature)
        """Declare the parameters."""
        text = translate("TiDataviz", "Sources (ids separated by commas, or all)")
        self.add(QgsProcessingParameterString(SOURCES, text, defaultValue=ALL))
        self.add_territory(optional=True)
        text = translate("TiDataviz", "Kinds of a data set made of several layers (separated by commas, empty for all)")
        self.add(QgsProcessingParameterString(KINDS, text, optional=True))
        losses = translate("TiDataviz", "Accept versions that lose more than a tenth of their rows")
        self.add(QgsProcessingParameterBoolean(LOSSES, losses, defaultValue=False))
        self.addOutput(QgsProcessingOutputNumber(UPDATED, translate("TiDataviz", "Number of sources updated")))
        self.addOutput(QgsProcessingOutputNumber(FAILED, translate("TiDataviz", "Number of sources that failed")))
        self.addOutput(QgsProcessingOutputString(FAILED_LIST, translate("TiDataviz", "Sources that failed")))

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Update each source and print what changed."""
        chosen = chosen_sources(self.parameterAsString(parameters, SOURCES, context))
        workspace = self.workspace(parameters, context)
        losses = self.parameterAsBoolean(parameters, LOSSES, context)
        kinds = chosen_kinds(self.parameterAsString(parameters, KINDS, context), chosen)
        area: list[str] = []
        if self.parameterAsString(parameters, TERRITORY, context).strip():
            opened = self.territory(parameters, context, feedback)
            area = own_thread.call(lambda: departments_of(opened()[1].communes["commune"]))
            feedback.pushInfo(labelled(translate("TiDataviz", "Departments"), ", ".join(area)))
        failed = []
        who = writer(renewing.book_of(workspace).path)
        for place, entry in enumerate(chosen):
            part = Part(Watched(feedback), place / len(chosen), (place + 1) / len(chosen))
            feedback.pushInfo(f"\n{entry.name()}")
            try:
                lines = own_thread.call(partial(_update, workspace, entry, (area, kinds[entry.id]), losses, who, part))
            except PluginError as error:
                failed.append(entry.id)
                feedback.reportError(f"  {error}")
                feedback.pushDebugInfo(error.detail)
                if len(failed) == len(chosen):
                    raise
            else:
                for line in lines:
                    feedback.pushInfo(f"  {line}")
        return {UPDATED: len(chosen) - len(failed), FAILED: len(failed), FAILED_LIST: ",".join(failed)}


def chosen_sources(text: str) -> list[Entry]:
    """Return the entries that a list of ids names; ``all`` stands for every one that can be downloaded.

    Raises:
        PluginError: When an id is unknown, or cannot be downloaded.
    """
    from ...sources.catalogue import catalogue

    known = {entry.id: entry for entry in catalogue().values() if entry.downloadable}
    names = list(dict.fromkeys(name.strip() for name in text.replace(";", ",").split(",") if name.strip()))
    if names == [ALL]:
        return list(known.values())
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise PluginError(
            translate("TiDataviz", "There is no data set named {source} that can be downloaded.").format(
                source=", ".join(wrong) or "-"
            ),
            SOURCES,
            translate("TiDataviz", "Choose one of: {sources}.").format(sources=", ".join([ALL, *known])),
        )
    return [known[name] for name in names]


def chosen_kinds(text: str, chosen: Sequence[Entry]) -> dict[str, tuple[str, ...]]:
    """Return the layers to fetch by source, none for all: a list of kinds counts for the sources that have them.

    Raises:
        PluginError: When no source chosen has a kind.
    """
    names = list(dict.fromkeys(name.strip().lower() for name in text.replace(";", ",").split(",") if name.strip()))
    known = {entry.id: entry.choices() for entry in chosen if len(entry.choices()) > 1}
    every = [part for parts in known.values() for part in parts]
    wrong = [name for name in names if name not in every]
    if wrong:
        raise PluginError(
            translate("TiDataviz", "There is no kind named {kind} in the data sets chosen.").format(kind=", ".join(wrong)),
            KINDS,
            translate("TiDataviz", "Choose one of: {sources}.").format(sources=", ".join(every) or "-"),
        )
    return {entry.id: tuple(part for part in entry.choices() if part in names) for entry in chosen}


def departments_of(communes: Any) -> list[str]:
    """Return the departments of commune codes, sorted."""
    from ...sources.reference import department_of

    return sorted({department_of(code) for code in communes})


def _update(
    workspace: Workspace,
    entry: Entry,
    share: tuple[Sequence[str], Sequence[str]],
    losses: bool,
    writer: Writer,
    progress: Part,
) -> list[str]:
    """Update one source, of some departments and layers (none for all), and return what to print of it."""
    from ...enrichment.renewal import sentences
    from ...sources.areas import Selection
    from ...workspace import updates
    from ...workspace.receiving import Request
    from ..network import session

    network = session(settings.mirror(), settings.authcfg(), progress)
    area = Selection(departments=tuple(share[0]), parts=tuple(share[1]))
    request = Request(network, settings.mirror(), area, settings.policy())
    proposal = updates.propose(workspace, entry.id, request, progress)
    doubts = proposal.doubts()
    if doubts and not losses:
        updates.discard(proposal)
        todo = translate("TiDataviz", "Look at it in the data page of the plugin, or accept losses.")
        raise PluginError(doubts[0], entry.name(), todo)
    if proposal.nothing:
        updates.renew(proposal)
        return described(proposal)
    try:
        examined = renewing.foreseen(proposal)
    except BaseException:
        updates.discard(proposal)
        raise
    renewing.keep(proposal, examined, updates.accept(proposal), writer)
    title = translate("TiDataviz", "Local contributions on this source")
    return [*described(proposal), *(labelled(title, line) for line in sentences(examined))]


def described(proposal: Proposal) -> list[str]:
    """Return what a proposal changes, part by part, then what the readers noted."""
    from ...workspace.changes import sentences

    lines = []
    for part in proposal.parts:
        title = part.version.part or part.version.provenance.vintage
        lines += [labelled(title, line) if title else line for line in sentences(part.change)]
    return [*lines, *proposal.notes]
