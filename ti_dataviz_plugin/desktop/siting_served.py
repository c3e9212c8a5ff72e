"""What serves the site looked at, found off the main thread, and the layers of what serves the sites ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..language import translate

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.gui import QgsMapCanvas

    from ..progress import Progress
    from ..siting.nearest import Served
    from .siting_work import SitingWork
    from .study import Study
    from .tasks import Runner

_SLOT, _LAYERS = "siting served", "siting served layers"


class SitingServed(QObject):
    """Follows the chosen site of a ``SitingWork``; its layers, once shown, follow the sites and the contributions."""

    changed = pyqtSignal()

    def __init__(
        self,
        work: SitingWork,
        desk: Study,
        runner: Runner,
        show: Callable[[Callable[[QgsProject, QgsMapCanvas], list[str]]], None],
        parent: QObject,
    ) -> None:
        """Listen to a study; ``show`` calls a function that adds layers to the project, and keeps their ids."""
        super().__init__(parent)
        self._work, self._desk, self._runner, self._show = work, desk, runner, show
        self._asked: tuple[object, ...] = ()
        self._drawn: object = None
        self.served: Served | None = None
        work.chosenChanged.connect(self._follow)
        work.rankingChanged.connect(self._on_ranking)

    def release(self) -> None:
        """Follow nothing any more."""
        self._work.chosenChanged.disconnect(self._follow)
        self._work.rankingChanged.disconnect(self._on_ranking)

    def show(self) -> None:
        """Load what serves the sites on the map: stations, lines, interchanges, substations, ports."""
        self._write()

    def _on_ranking(self) -> None:
        from .layers.served import held_layers

        self._follow()
        ranking = self._work.ranking
        if ranking is not None and ranking.measured is not self._drawn and held_layers(QgsProject.instance()):
            self._write()

    def _follow(self) -> None:
        """Find what serves the site looked at, unless it is known already."""
        ranking, atlas, rows = self._work.ranking, self._work.atlas(), self._work.rows((self._work.chosen,))
        if ranking is None or atlas is None or not rows:
            return
        site, study = ranking.table.geometry.iloc[rows[0]], ranking.study
        asked = (atlas, ranking.measured, self._work.chosen)
        if len(asked) == len(self._asked) and all(one is other for one, other in zip(asked, self._asked)):
            return
        self._asked, self.served = asked, None
        self.changed.emit()
        if site is None or site.is_empty:
            self._runner.drop(_SLOT)
            return

        def look(_progress: Progress) -> Served:
            from ..siting.nearest import served

            return served(atlas, study, site)

        self._runner.run(translate("TiDataviz", "What serves the site"), look, self._on_served, slot=_SLOT)

    def _on_served(self, served: Served) -> None:
        self.served = served
        self.changed.emit()

    def _write(self) -> None:
        ranking, atlas, workspace = self._work.ranking, self._work.atlas(), self._desk.workspace
        if ranking is None or atlas is None or workspace is None:
            return
        from .layers.folder import layers_folder
        from .layers.served import FOLDER, served_package

        self._drawn = ranking.measured
        folder, used, found = layers_folder(workspace.folder, FOLDER), ranking, atlas

        def write(progress: Progress) -> Path | None:
            return served_package(found, used, folder, progress)

        self._runner.run(translate("TiDataviz", "Layers of what serves the sites"), write, self._load, slot=_LAYERS)

    def _load(self, package: Path | None) -> None:
        from .layers.served import add_served

        if package is not None:
            self._show(lambda project, _canvas: add_served(project, package))
