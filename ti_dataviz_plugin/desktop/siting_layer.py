"""The ranked sites on the map: their layers follow the ranking, and their selection the site that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsExpression, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from ..language import translate

if TYPE_CHECKING:
    from pathlib import Path

    from qgis.core import QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    from ..progress import Progress
    from .siting_work import SitingWork
    from .study import Study
    from .tasks import Runner

_SLOT = "siting layer"
_SETTLED_MS = 700


class SitingLayer(QObject):
    """Shows the ranking of a ``SitingWork``. Once it is shown it is kept up to date, when the sliders rest."""

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
        self._work = work
        self._desk = desk
        self._runner = runner
        self._show = show
        self._layer_ids: tuple[str, ...] = ()
        self._telling = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: self._write(zoom=False))
        work.rankingChanged.connect(self._on_ranking)
        work.chosenChanged.connect(self._on_chosen)

    def show(self) -> None:
        """Load the ranked sites on the map, and look at them."""
        self._settled.stop()
        self._write(zoom=True)

    def release(self) -> None:
        """Follow nothing any more."""
        self._settled.stop()
        for layer in self.layers():
            layer.selectionChanged.disconnect(self._on_selection)
        self._layer_ids = ()

    def layers(self) -> list[QgsVectorLayer]:
        """Return the layers that are followed, the points first; none when they are not on the map."""
        found = (QgsProject.instance().mapLayer(name) for name in self._layer_ids)
        return [layer for layer in found if layer is not None]

    def layer(self) -> QgsVectorLayer | None:
        """Return the layer of the points, None when it is not on the map."""
        return next(iter(self.layers()), None)

    def waiting(self) -> bool:
        """Tell whether the layer will be written again as soon as the sliders rest."""
        return self._settled.isActive()

    def _on_ranking(self) -> None:
        from .layers.ranked_sites import held_layers

        if self._work.ranking is not None and held_layers(QgsProject.instance()):
            self._settled.start()

    def _write(self, zoom: bool) -> None:
        ranking, workspace = self._work.ranking, self._desk.workspace
        if ranking is None or workspace is None:
            return
        from .layers.folder import layers_folder
        from .layers.ranked_sites import FOLDER, projection_of, ranked_package

        folder = layers_folder(workspace.folder, FOLDER)

        def write(progress: Progress) -> tuple[Path, int]:
            return ranked_package(ranking, folder, progress), projection_of(ranking)

        def loaded(made: tuple[Path, int]) -> None:
            self._load(*made, ranking.study.title, zoom)

        self._runner.run(translate("TiDataviz", "Layer of the ranked sites"), write, loaded, slot=_SLOT)

    def _load(self, package: Path, epsg: int, title: str, zoom: bool) -> None:
        from .layers.ranked_sites import add_ranking, held_layers

        self._telling = True  # re-pointing a layer drops its selection: nobody chose that
        try:
            self._show(lambda project, canvas: add_ranking(project, package, title, epsg, canvas if zoom else None))
        finally:
            self._telling = False
        followed = self._layer_ids
        shown = held_layers(QgsProject.instance()).values()
        self._layer_ids = tuple(layer.id() for layer in shown)
        for layer in shown:
            if layer.id() not in followed:
                layer.selectionChanged.connect(self._on_selection)
        self._on_chosen()

    def _on_chosen(self) -> None:
        """Select on the map the site that is looked at."""
        if not self._work.chosen:
            return
        kind, site = self._work.chosen.split("/", 1)
        parts = [f'"{name}" = {QgsExpression.quotedString(value)}' for name, value in (("kind", kind), ("site_id", site))]
        self._telling = True
        try:
            for layer in self.layers():
                layer.selectByExpression(" AND ".join(parts))
        finally:
            self._telling = False

    def _on_selection(self, selected: list[int], *_others: Any) -> None:
        """Look at the site that the officer selected on the map."""
        layer = next((one for one in self.layers() if one == self.sender()), None)
        if self._telling or not selected or layer is None:
            return
        feature = layer.getFeature(selected[0])
        self._work.choose(f"{feature['kind']}/{feature['site_id']}")
