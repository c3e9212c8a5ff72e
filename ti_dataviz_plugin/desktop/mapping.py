"""The map of an indicator asked for: its file made in the background, then its layers shown in the project."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Callable, cast

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..diagnosis.indicator_map import LATEST, MapChoice
from ..errors import PluginError
from ..language import translate
from ..progress import Part, check

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsLayerTreeNode
    from qgis.gui import QgisInterface, QgsMapCanvas
    from qgis.PyQt.QtXml import QDomDocument

    from ..diagnosis.indicator_map import IndicatorMap, Place
    from ..geography.atlas import Atlas
    from ..geography.territories import Territory
    from ..progress import Progress
    from .layers.classes import Classes
    from .map_dialog import MapDialog
    from .study import Study
    from .tasks import Runner

FRANCE, REGION, STILL = "france", "region", "still"
VIEWS = (FRANCE, REGION, STILL)
"""What the map looks at: all of France, the region of the territory, or what it looks at already."""

_SLOT = "map"
_YEARS_SLOT = "map years"
_FOLLOW_SLOT = "maps followed"


@dataclass(frozen=True)
class Ready:
    """A map whose file is written."""

    made: IndicatorMap
    package: Path
    place: Place | None


class Mapper(QObject):
    """Makes maps of indicators, and asks which."""

    def __init__(
        self,
        interface: QgisInterface,
        study: Study,
        runner: Runner,
        show: Callable[[Callable[[QgsProject, QgsMapCanvas], list[str]]], None],
        parent: QObject,
    ) -> None:
        """Work on a study.

        Args:
            interface: QGIS.
            study: The study.
            runner: Runs the work.
            show: Calls a function that adds layers to the project, and keeps their ids.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._interface = interface
        self._study = study
        self._runner = runner
        self._show = show
        self._dialog: MapDialog | None = None
        self._followed: dict[str, object] = {}
        self._project = QgsProject.instance()
        self._tree = self._project.layerTreeRoot()
        study.opened.connect(self.follow)
        self._project.readProject.connect(self._on_project)
        self._tree.visibilityChanged.connect(self._on_visible)

    def release(self) -> None:
        """Close the dialog, follow the maps of the project no more."""
        self.close()
        self._runner.drop(_FOLLOW_SLOT)
        self._study.opened.disconnect(self.follow)
        self._project.readProject.disconnect(self._on_project)
        self._tree.visibilityChanged.disconnect(self._on_visible)

    def ask(self) -> None:
        """Open the dialog in which an indicator is chosen; QGIS stays usable beside it."""
        from .map_dialog import MapDialog

        if self._study.book is None:
            return
        self.close()
        dialog = MapDialog(self._study.book, self._study.state, self._interface.mainWindow())
        dialog.yearsAsked.connect(self._find_years)
        dialog.chosen.connect(self.make)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.show()
        dialog.ask_years()

    def close(self) -> None:
        """Close the dialog if it is open."""
        self._runner.drop(_YEARS_SLOT)
        if self._dialog is not None:
            self._dialog.close()

    def map_indicator(self, indicator_id: str, level: str, year: int | None = LATEST, method: str = "") -> None:
        """Map an indicator with the usual classes, all of France in sight.

        Args:
            indicator_id: Id of an indicator, or of a trade's tension (``trade_map.id_of``).
            level: A level other than ``selection``.
            year: A year, ``LATEST``, or None for all years in one layer.
            method: One of ``classes.METHODS``, "" for the usual one.
        """
        from .layers.classes import Classes

        programme = self._study.state.programme if level == "ti" else ""
        classes = Classes(method=method) if method else Classes()
        self.make(MapChoice(indicator_id, level, programme, year), classes, FRANCE)

    def make(self, choice: MapChoice, classes: Classes, view: str) -> None:
        """Make a map in the background, then show it."""
        study = self._study
        if study.book is None or study.workspace is None:
            return
        atlas, workspace = study.book.atlas, study.workspace.folder
        territory = study.dossier.territory if study.dossier is not None else None

        def work(progress: Progress) -> Ready:
            from ..diagnosis.indicator_map import indicator_map
            from .layers.folder import MAPS, layers_folder
            from .layers.map_package import map_package

            progress.report(0.0, translate("TiDataviz", "Computing the indicator"))
            made = indicator_map(atlas, choice)
            check(progress)
            package = map_package(atlas, made, layers_folder(workspace, MAPS), Part(progress, 0.2, 1.0))
            return Ready(made, package, _place(atlas, made, territory, view))

        def add(ready: Ready) -> None:
            from .layers.choropleth import add_map
            from .layers.map_keeping import key_of

            self._show(lambda project, canvas: add_map(project, ready.package, ready.made, classes, ready.place, canvas))
            self._followed[key_of(ready.made.choice)] = atlas.signature

        self._runner.run(translate("TiDataviz", "Map of the indicator"), work, add, slot=_SLOT)

    def follow(self) -> None:
        """Make the maps in sight again, in the background, for the data and the contributions that are read now.

        A map that is hidden follows when it is shown; one of another workspace stays as it is.
        """
        from .layers.folder import MAPS, layers_folder
        from .layers.map_keeping import choice_of, in_sight, maps_in

        study = self._study
        if study.book is None or study.workspace is None:
            return
        atlas, folder = study.book.atlas, layers_folder(study.workspace.folder, MAPS)
        behind: dict[str, Path] = {}
        for key, file in maps_in(self._project).items():
            old = self._followed.get(key) != atlas.signature and file.parent == folder
            if old and in_sight(self._project, key):
                behind[key] = file
        if not behind:
            return

        def work(progress: Progress) -> list[Ready]:
            made = []
            for number, (key, file) in enumerate(behind.items()):
                part = Part(progress, number / len(behind), (number + 1) / len(behind))
                ready = _again(atlas, cast("MapChoice", choice_of(key)), folder, part)
                if ready is not None and ready.package != file:
                    made.append(ready)
            return made

        def show(made: list[Ready]) -> None:
            self._followed.update(dict.fromkeys(behind, atlas.signature))
            for ready in made:
                self._show(partial(_follow, ready))
            self.follow()  # one may have been shown meanwhile

        self._runner.run(translate("TiDataviz", "Maps of indicators"), work, show, slot=_FOLLOW_SLOT)

    def _on_project(self, _document: QDomDocument) -> None:
        """Look at the maps of a project that was opened: others may have decided since it was saved."""
        self._followed.clear()
        self.follow()

    def _on_visible(self, _node: QgsLayerTreeNode) -> None:
        if not self._runner.busy(_FOLLOW_SLOT):
            self.follow()

    def _find_years(self, choice: MapChoice) -> None:
        """Tell the dialog of which years there are values."""
        if self._study.book is None:
            return
        atlas = self._study.book.atlas

        def work(_progress: Progress) -> tuple[int, ...]:
            from ..diagnosis.indicator_map import years_of

            return years_of(atlas, choice)

        def tell(years: tuple[int, ...]) -> None:
            if self._dialog is not None:
                self._dialog.show_years(choice, years)

        self._runner.run(translate("TiDataviz", "Years of the indicator"), work, tell, slot=_YEARS_SLOT)

    def _on_closed(self, _result: int) -> None:
        self._dialog = None


def _follow(ready: Ready, project: QgsProject, _canvas: QgsMapCanvas) -> list[str]:
    from .layers.choropleth import follow_map

    return follow_map(project, ready.package, ready.made)


def _again(atlas: Atlas, choice: MapChoice, folder: Path, progress: Progress) -> Ready | None:
    """Return a map with the figures of an atlas, None when they do not have its indicator any more: the map stays."""
    from ..diagnosis.indicator_map import indicator_map
    from .layers.map_package import map_package

    progress.report(0.0, translate("TiDataviz", "Computing the indicator"))
    check(progress)
    try:
        made = indicator_map(atlas, choice)
    except PluginError:
        return None
    return Ready(made, map_package(atlas, made, folder, progress), None)


def _place(atlas: Any, made: IndicatorMap, territory: Territory | None, view: str) -> Place | None:
    """Return what a map looks at, None for what it looks at already."""
    from ..diagnosis.indicator_map import region_of

    if view == STILL:
        return None
    return made.main if view == FRANCE or territory is None else region_of(atlas, territory)
