"""Updates as the officer asks for them: looked for, downloaded aside, shown, and made current only then."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import CancelledError, PluginError
from ..language import translate
from ..progress import Part
from ..sources.catalogue import catalogue
from . import settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qgis.PyQt.QtWidgets import QWidget

    from ..enrichment.refresh import Examined
    from ..progress import Progress
    from ..sources.areas import Selection
    from ..workspace.store import Workspace
    from ..workspace.updates import Check, Proposal
    from .messages import Messages
    from .tasks import Runner


@dataclass(frozen=True)
class Found:
    """What came of the download of one source, and what it would make of the contributions on it."""

    source_id: str
    proposal: Proposal | None = None
    error: PluginError | None = None
    examined: tuple[Examined, ...] = ()


@dataclass(frozen=True)
class Scope:
    """What share of the sources is downloaded, where their services can choose.

    Attributes:
        departments: Those of the territory looked at: for sources that are not held yet.
        whole: Whether the whole country is wanted, of every source.
        kinds: Layers wanted, by source; a source that is not there comes with all of them.
    """

    departments: tuple[str, ...] = ()
    whole: bool = False
    kinds: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, workspace: Workspace, source_id: str) -> Selection:
        """Return what to ask for of a source: as it is held, else the departments, unless the whole country is wanted."""
        from ..sources.areas import Selection
        from ..workspace.updates import downloaded_departments

        held = any(version.source_id == source_id for version in workspace.versions())
        codes = downloaded_departments(workspace, source_id) if held else self.departments
        return Selection(departments=() if self.whole else tuple(codes), parts=self.kinds.get(source_id, ()))


class Updater(QObject):
    """Looks for newer data, proposes them, and goes back."""

    changed = pyqtSignal()
    updated = pyqtSignal()

    def __init__(
        self,
        window: QWidget,
        workspace: Callable[[], Workspace],
        departments: Callable[[], tuple[str, ...]],
        runner: Runner,
        messages: Messages,
        parent: QObject,
    ) -> None:
        """Work on the officer's own workspace, as ``workspace()`` gives it, for the departments looked at."""
        super().__init__(parent)
        self._window = window
        self._workspace = workspace
        self.departments = departments
        self._runner = runner
        self._messages = messages

    def known(self) -> tuple[list[Check], dict[str, tuple[str, ...]]]:
        """Return what is known of each source, and the parts that have a former version."""
        from ..workspace.updates import last_checks, revertible

        workspace = self._workspace()
        try:
            return last_checks(workspace), revertible(workspace)
        except PluginError as error:
            self._messages.error(error)
            return [], {}

    def check(self, source_ids: Sequence[str], quiet: bool = False) -> None:
        """Ask, in the background, what producers offer."""
        workspace = self._workspace()
        chosen, access = list(source_ids), (settings.mirror(), settings.authcfg())

        def ask(progress: Progress) -> list[Check]:
            from ..workspace.receiving import Request
            from ..workspace.updates import check
            from .network import session

            request = Request(session(*access, progress), access[0], None, settings.policy())
            return check(workspace, chosen, request, progress)

        self._runner.run(
            translate("TiDataviz", "Looking for newer data"), ask, lambda found: self._on_checked(found, quiet), slot="check"
        )

    def check_on_start(self) -> None:
        """Ask what is new if the officer wants so and the last time was long ago."""
        days = settings.days_between_checks()
        if not days or settings.offline():
            return
        checks, _former = self.known()
        held = [check for check in checks if check.rows and catalogue()[check.source_id].downloadable]
        limit = datetime.now(timezone.utc) - timedelta(days=days)
        due = [check.source_id for check in held if check.checked_at < limit.isoformat(timespec="seconds")]
        if due:
            self.check(due, quiet=True)

    def update(self, source_ids: Sequence[str], whole: bool = False) -> None:
        """Download sources aside, of the whole country if it is wanted, then show what they would change."""
        if not source_ids:
            return
        workspace, chosen = self._workspace(), list(source_ids)
        access = (settings.mirror(), settings.authcfg())
        scope = Scope(self.departments(), whole, {source_id: settings.kinds(source_id) for source_id in chosen})
        self._runner.run(
            translate("TiDataviz", "Downloading official data"),
            lambda progress: propose_all(workspace, chosen, access, progress, scope),
            self._on_proposed,
            slot="import",
        )

    def choose_kinds(self, source_id: str) -> None:
        """Ask which layers of a source are fetched, and keep the answer."""
        from .kinds_dialog import KindsDialog

        dialog = KindsDialog(source_id, settings.kinds(source_id), self._window)
        if dialog.exec():
            settings.store_kinds(source_id, dialog.chosen())
            self.changed.emit()
        dialog.deleteLater()

    def go_back(self, source_id: str) -> None:
        """Make the previous version of a source current again."""
        from ..workspace.updates import revert

        workspace = self._workspace()
        try:
            former = workspace.proposed()
            versions = revert(workspace, source_id)
        except PluginError as error:
            self._messages.error(error)
            return
        dates = ", ".join(dict.fromkeys(v.provenance.vintage or v.provenance.retrieved_at[:10] for v in versions))
        text = translate("TiDataviz", "{title}: the version before is current again ({dates}).")
        self._messages.show(text.format(title=catalogue()[source_id].name(), dates=dates), Qgis.MessageLevel.Success)
        self.updated.emit()
        self.changed.emit()
        self._follow(former, workspace, [source_id])

    def _follow(self, former: Workspace, workspace: Workspace, source_ids: Sequence[str]) -> None:
        """Examine contributions in the background, under what became current just now."""
        from . import renewing

        try:
            if not renewing.concerned(workspace) & set(source_ids):
                return
        except PluginError as error:
            self._messages.error(error)
            return
        writer = settings.writer(renewing.book_of(workspace).path)

        def work(progress: Progress) -> int:
            return renewing.follow(former, workspace, source_ids, writer, progress)

        def done(count: int) -> None:
            if count:
                self.updated.emit()

        self._runner.run(translate("TiDataviz", "Looking at local contributions again"), work, done)

    def _on_checked(self, found: list[Check], quiet: bool) -> None:
        newer = [catalogue()[check.source_id].name() for check in found if check.state == "newer"]
        failed = sum(check.state == "unreachable" for check in found)
        if newer:
            text = translate("TiDataviz", "Newer data are published: {names}.").format(names=", ".join(newer))
            self._messages.show(text)
        elif not quiet:
            self._messages.show(translate("TiDataviz", "No newer data were found."))
        if failed and not quiet:
            text = translate("TiDataviz", "Sources that could not be asked: {count}. The list says why.")
            self._messages.show(text.format(count=failed), Qgis.MessageLevel.Warning)
        self.changed.emit()

    def look_at(self, found: Sequence[Found]) -> None:
        """Show what files fetched by hand would change, and make current those that the officer wants."""
        self._on_proposed(list(found))

    def _on_proposed(self, found: list[Found]) -> None:
        from .changes_dialog import ChangesDialog

        dialog = ChangesDialog(found, self._window)
        agreed = bool(dialog.exec())
        chosen = dialog.accepted_sources() if agreed else []
        dialog.deleteLater()
        self.settle(found, chosen)

    def settle(self, found: Sequence[Found], chosen: Sequence[str]) -> None:
        """Make the proposals chosen current, and drop the others."""
        from ..workspace import updates
        from . import renewing

        done: list[Proposal] = []
        agreed = [each.proposal for each in found if each.proposal is not None and each.source_id in chosen]
        former = agreed[0].workspace.proposed() if agreed else None
        for each in found:
            if each.proposal is None:
                continue
            try:
                if each.proposal.nothing:
                    updates.renew(each.proposal)
                elif each.source_id in chosen:
                    adopted = updates.accept(each.proposal)
                    done.append(each.proposal)
                    who = settings.writer(renewing.book_of(each.proposal.workspace).path)
                    renewing.keep(each.proposal, each.examined, adopted, who)
                else:
                    updates.discard(each.proposal)
            except PluginError as error:
                self._messages.error(error)
        if done:
            text = translate("TiDataviz", "Sources updated: {count}. The versions before stay at hand.")
            self._messages.show(text.format(count=len(done)), Qgis.MessageLevel.Success)
            self.updated.emit()
        self.changed.emit()
        if former is not None and len(done) > 1:  # a figure may be made of several: each was looked at alone
            self._follow(former, done[0].workspace, [proposal.source_id for proposal in done])


def propose_all(
    workspace: Workspace,
    source_ids: Sequence[str],
    access: tuple[str, str],
    progress: Progress,
    scope: Scope | None = None,
) -> list[Found]:
    """Download sources aside, one after the other (for a task); one that fails does not stop the others."""
    from ..workspace import updates
    from ..workspace.receiving import Request
    from .network import session

    found: list[Found] = []
    try:
        for place, source_id in enumerate(source_ids):
            part: Any = Part(progress, place / len(source_ids), (place + 1) / len(source_ids))
            try:
                area = (scope or Scope()).of(workspace, source_id)
                request = Request(session(*access, part), access[0], area, settings.policy())
                proposal = updates.propose(workspace, source_id, request, part)
                found.append(_examined(proposal, part))
            except PluginError as error:
                found.append(Found(source_id, error=error))
    except CancelledError:
        for each in found:
            if each.proposal is not None:
                updates.discard(each.proposal)
        raise
    return found


def _examined(proposal: Proposal, progress: Progress) -> Found:
    """Return a proposal with what it makes of contributions; one that cannot be told is dropped."""
    from ..workspace import updates
    from .renewing import foreseen

    try:
        return Found(proposal.source_id, proposal, examined=foreseen(proposal, Part(progress, 0.9, 1.0)))
    except BaseException:
        updates.discard(proposal)
        raise
