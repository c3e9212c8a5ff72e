"""The state kept in the project: written when the project is saved, taken up when one is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QObject

from .state import State, from_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtXml import QDomDocument

    from .study import Study

SCOPE = "ti_dataviz"
ENTRY = "/state"
CODE = "ti_territoire_code"
NAME = "ti_territoire_nom"


def stored(project: QgsProject) -> str:
    """Return the text of the state kept in a project, "" when there is none."""
    text, _found = project.readEntry(SCOPE, ENTRY, "")
    return str(text)


class ProjectState(QObject):
    """Keeps a study and the current project in step. Opening a project never marks it as changed."""

    def __init__(self, study: Study, default: State, parent: QObject | None = None) -> None:
        """Follow the current project.

        Args:
            study: The study.
            default: The state of a project that holds none.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._study = study
        self._default = default
        self._following = True
        project = QgsProject.instance()
        project.readProject.connect(self._on_read)
        project.writeProject.connect(self._on_write)
        project.cleared.connect(self._on_cleared)
        project.layersRemoved.connect(self._on_layers_removed)
        study.stateChanged.connect(self._on_state)
        study.dossierChanged.connect(self._on_dossier)
        self._on_read()

    def release(self) -> None:
        """Leave the state in the project, for a plugin that is loaded again, and follow it no more."""
        project = QgsProject.instance()
        self._quietly(lambda: self._write(project))
        project.readProject.disconnect(self._on_read)
        project.writeProject.disconnect(self._on_write)
        project.cleared.disconnect(self._on_cleared)
        project.layersRemoved.disconnect(self._on_layers_removed)
        self._study.stateChanged.disconnect(self._on_state)
        self._study.dossierChanged.disconnect(self._on_dossier)

    def _on_read(self, _document: QDomDocument | None = None) -> None:
        """Take up the state of the project that was opened."""
        text = stored(QgsProject.instance())
        if text:
            self._take(from_json(text))

    def _on_cleared(self) -> None:
        self._take(self._default)

    def _take(self, state: State) -> None:
        self._following = False
        try:
            self._study.restore(state)
        finally:
            self._following = True

    def _on_write(self, _document: QDomDocument) -> None:
        self._write(QgsProject.instance())

    def _write(self, project: QgsProject) -> None:
        state = self._study.state
        if state.code or stored(project):
            project.writeEntry(SCOPE, ENTRY, state.to_json())

    def _on_state(self) -> None:
        """A choice made in a project that has a file is a change of it."""
        project = QgsProject.instance()
        if self._following and project.fileName() and self._study.state.to_json() != stored(project):
            project.setDirty(True)

    def _on_dossier(self) -> None:
        """Give layouts the territory, as project variables."""
        dossier = self._study.dossier
        if dossier is None:
            return
        project = QgsProject.instance()
        wanted = {CODE: dossier.territory.code, NAME: dossier.territory.name}
        held = project.customVariables()
        if all(str(held.get(name, "")) == text for name, text in wanted.items()):
            return

        def publish() -> None:
            for name, text in wanted.items():
                QgsExpressionContextUtils.setProjectVariable(project, name, text)

        self._quietly(publish)  # when the officer chose, the change of state has marked the project already

    def _on_layers_removed(self, ids: Sequence[str]) -> None:
        state = self._study.state
        left = tuple(layer for layer in state.layers if layer not in set(ids))
        if left != state.layers:
            self._study.change(layers=left)

    @staticmethod
    def _quietly(change: Callable[[], None]) -> None:
        """Change the project without marking it as changed."""
        project = QgsProject.instance()
        was_dirty = project.isDirty()
        change()
        if not was_dirty:
            project.setDirty(False)
