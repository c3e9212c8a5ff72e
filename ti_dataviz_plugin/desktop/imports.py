"""Data brought into the workspace, in the background: files fetched by hand, or downloads."""

from __future__ import annotations

from dataclasses import dataclass, replace
from html import escape
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..errors import CancelledError, PluginError
from ..language import number, translate
from ..progress import Part
from ..sources.catalogue import catalogue
from . import settings
from .panels.widgets import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ..progress import Progress
    from ..workspace.intake import Intake
    from ..workspace.store import Workspace
    from ..workspace.updates import Proposal
    from .updating import Found


@dataclass(frozen=True)
class Outcome:
    """What became of one file or one download.

    Attributes:
        name: Name of the file or of the data set.
        intake: What it brought, None when it failed.
        error: Why it failed.
        waiting: What it would bring, to be looked at first: contributions stand on these sources.
    """

    name: str
    intake: Intake | None = None
    error: PluginError | None = None
    waiting: tuple[Found, ...] = ()


def import_all(workspace: Workspace, paths: Sequence[Path], progress: Progress) -> list[Outcome]:
    """Import files one after the other (for a task); one that fails does not stop the others.

    Of a source on which contributions stand, nothing becomes current: what the file would make of them waits in the outcome.
    """
    from ..workspace.by_hand import propose_file
    from .renewing import concerned

    def bring(place: int, part: Progress) -> Outcome:
        path = paths[place]
        intake, proposals = propose_file(workspace, path, "auto", concerned(workspace), part)
        return _examined(path.name, intake, proposals)

    return _each([path.name for path in paths], bring, progress)


def download_all(
    workspace: Workspace, source_ids: Sequence[str], departments: Sequence[str], address: tuple[str, str], progress: Progress
) -> list[Outcome]:
    """Download data sets one after the other (for a task); one that fails does not stop the others.

    Args:
        workspace: Where they go.
        source_ids: Ids of catalogue entries.
        departments: Codes of the departments wanted; none for the whole country.
        address: Mirror and id of its QGIS authentication, both may be empty.
        progress: Told how far it is.
    """
    from ..sources.areas import parse
    from ..workspace.intake import download
    from ..workspace.receiving import Request
    from ..workspace.updates import propose
    from .network import session
    from .renewing import concerned

    mirror, authcfg = address
    entries = catalogue()

    def bring(place: int, part: Progress) -> Outcome:
        source_id = source_ids[place]
        network = session(mirror, authcfg, part)
        area = replace(parse(departments), parts=settings.kinds(source_id))
        if source_id in concerned(workspace):
            proposal = propose(workspace, source_id, Request(network, mirror, area, settings.policy()), part)
            return _examined(entries[source_id].name(), None, [proposal])
        intake = download(workspace, source_id, network, mirror, area, part, settings.policy())
        return Outcome(entries[source_id].name(), intake)

    return _each([entries[source_id].name() for source_id in source_ids], bring, progress)


def _examined(name: str, intake: Intake | None, proposals: Sequence[Proposal]) -> Outcome:
    """Return what a file would make of contributions; what touches none of them becomes current."""
    from ..workspace.intake import Intake
    from ..workspace.updates import accept, discard
    from .renewing import foreseen
    from .updating import Found

    versions, notes = (intake.versions, intake.notes) if intake is not None else ((), ())
    waiting: list[Found] = []
    try:
        for proposal in proposals:
            examined = foreseen(proposal)
            if examined:
                waiting.append(Found(proposal.source_id, proposal, examined=examined))
            else:
                versions, notes = (*versions, *accept(proposal)), (*notes, *proposal.notes)
    except BaseException:
        for proposal in proposals:
            discard(proposal)
        raise
    return Outcome(name, Intake(versions, notes), waiting=tuple(waiting))


def _each(names: Sequence[str], bring: Callable[[int, Progress], Outcome], progress: Progress) -> list[Outcome]:
    outcomes: list[Outcome] = []
    for place, name in enumerate(names):
        part = Part(progress, place / len(names), (place + 1) / len(names))
        try:
            outcomes.append(bring(place, part))
        except PluginError as error:
            outcomes.append(Outcome(name, error=error))
        except CancelledError:
            if not outcomes:
                raise
            return outcomes  # those before stay imported
    return outcomes


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return one line on what came and what failed."""
    failed = sum(outcome.error is not None for outcome in outcomes)
    waiting = sum(bool(outcome.waiting) for outcome in outcomes)
    done = len(outcomes) - failed - waiting
    text = translate("TiDataviz", "Brought in: {done} of {total}.").format(done=done, total=len(outcomes))
    if waiting:
        text += " " + translate("TiDataviz", "To be looked at first: {waiting}.").format(waiting=waiting)
    if failed:
        text += " " + translate("TiDataviz", "Failed: {failed}. These files changed nothing.").format(failed=failed)
    return text


def summary_html(outcomes: Sequence[Outcome]) -> str:
    """Return what came of each file: data sets, rows and notes, or why it failed and what to do."""
    return "".join(f"<h3>{escape(outcome.name)}</h3>{_outcome_html(outcome)}" for outcome in outcomes)


def _outcome_html(outcome: Outcome) -> str:
    if outcome.error is not None:
        error = outcome.error
        parts = (error.what, error.where, error.todo)
        failed = translate("TiDataviz", "Failed")
        return f"<p><b>{escape(failed)}</b></p>" + "".join(f"<p>{escape(part)}</p>" for part in parts if part)
    if outcome.intake is None:
        return ""
    entries = catalogue()
    text = translate("TiDataviz", "{title} {part}: {rows} rows")
    lines = [
        text.format(title=entries[v.source_id].name(), part=v.part or v.provenance.vintage, rows=number(v.rows))
        for v in outcome.intake.versions
    ]
    items = "".join(f"<li>{escape(line)}</li>" for line in lines)
    notes = "".join(f"<li><i>{escape(note)}</i></li>" for note in dict.fromkeys(outcome.intake.notes))
    return f"<ul>{items}{notes}</ul>"


class DownloadDialog(QDialog):
    """Choose what to download, and for which departments."""

    def __init__(
        self, held: set[str], proposed: str = "", departments: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """List the downloadable data sets.

        Args:
            held: Ids of those already in the workspace.
            proposed: Id of the one that is ticked; by default those not held.
            departments: Codes of the departments proposed.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setObjectName("TiDatavizDownload")
        self.setWindowTitle(translate("TiDataviz", "Download official data"))
        self.resize(560, 460)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setAlternatingRowColors(True)
        for entry in catalogue().values():
            if entry.downloadable:
                self._add(entry.id, proposed == entry.id if proposed else entry.id not in held)
        self.departments = QLineEdit(", ".join(departments), self)
        self.departments.setPlaceholderText(translate("TiDataviz", "49, 85 (empty: the whole country)"))
        self.departments.setToolTip(translate("TiDataviz", "Data published by place are fetched for these departments only"))
        form = QFormLayout()
        form.addRow(translate("TiDataviz", "Departments"), self.departments)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(translate("TiDataviz", "Download"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(
            Note(translate("TiDataviz", "Each comes from its producer's address and is kept on this computer."), self)
        )
        layout.addWidget(self.list, 1)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def chosen(self) -> list[str]:
        """Return the ids of the data sets ticked."""
        items = [self.list.item(place) for place in range(self.list.count())]
        return [i.data(Qt.ItemDataRole.UserRole) for i in items if i.checkState() == Qt.CheckState.Checked]

    def codes(self) -> list[str]:
        """Return the department codes typed."""
        return [code.strip().upper() for code in self.departments.text().replace(";", ",").split(",") if code.strip()]

    def _add(self, source_id: str, ticked: bool) -> None:
        entry = catalogue()[source_id]
        item = QListWidgetItem(f"{entry.name()} – {entry.producer}\n{entry.summary()}", self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, source_id)
        item.setToolTip(f"{entry.rhythm()}\n{entry.licence}")
