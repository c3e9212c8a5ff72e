"""What the officer can ask for in the dock, and how it is done."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ..errors import PluginError
from ..language import translate
from ..progress import Part
from . import settings
from .layers.folder import TERRITORIES, layers_folder
from .local.desk import Desk
from .local.map_actions import MapActions
from .local.own_layers import OwnLayers
from .local.sharing import Sharing
from .map_link import MapLink, commune_codes
from .mapping import Mapper
from .siting_files import SitingFiles
from .siting_layer import SitingLayer
from .siting_served import SitingServed
from .siting_work import SitingWork
from .state import State
from .updating import Updater

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgisInterface, QgsMapCanvas

    from ..diagnosis.views import Dossier
    from ..geography.atlas import Atlas
    from ..progress import Progress
    from ..sources.routes import Place
    from .imports import Outcome
    from .messages import Messages
    from .own_indicators import OwnIndicatorsDialog
    from .study import Study
    from .tasks import Runner

SAMPLE = ("ti", "2023-2027", "ti-5204")
SAMPLE_TRADE = "D2Z40"  # boilermaking: the case on whose evidence a school was opened
"""Level, programme and code of the territory with which the sample opens: Choletais-Mauges."""

_IMPORT_FOLDER = "ti_dataviz/import_folder"


def sample_folder() -> Path:
    """Return the folder of the sample's workspace, apart from the officer's own data."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ti_dataviz" / "sample"


class Actions(QObject):
    """Does what the pages and the buttons of the dock ask for."""

    imported = pyqtSignal()

    def __init__(self, interface: QgisInterface, study: Study, runner: Runner, messages: Messages, parent: QObject) -> None:
        """Work on a study."""
        super().__init__(parent)
        self._interface = interface
        self._study = study
        self._runner = runner
        self._messages = messages
        self._load_next = False
        self._loaded: tuple[object, object] = ((), ())
        self.map = MapLink(interface.mapCanvas(), self)
        self.map.clicked.connect(self._on_map_click)
        self.desk = Desk(interface, study, runner, messages, self)
        self.on_map = MapActions(interface, self.desk, self)
        self.sharing = Sharing(interface, study, runner, messages, self._show, self)
        self.on_own = OwnLayers(interface, self.desk, self)
        self._where = ("ti", "")
        self.updater = Updater(interface.mainWindow(), self._own_workspace, self._departments, runner, messages, self)
        self.own: OwnIndicatorsDialog | None = None
        self.mapper = Mapper(interface, study, runner, self._show, self)
        self.siting = SitingWork(study, runner, messages.error, self)
        self.siting_layer = SitingLayer(self.siting, study, runner, self._show, self)
        self.siting_served = SitingServed(self.siting, study, runner, self._show, self)
        self.siting_files = SitingFiles(interface.mainWindow(), self.siting, runner, messages, self)
        self.updater.updated.connect(self._on_updated)
        study.dossierChanged.connect(self._on_dossier)

    def release(self) -> None:
        """Give the map back, close what is open, hear of the study no more."""
        self.mapper.release()
        self.on_map.release()
        self.sharing.release()
        self.on_own.release()
        self.siting_layer.release()
        self.siting_served.release()
        self.siting.release()
        self.map.release()
        self._study.dossierChanged.disconnect(self._on_dossier)
        if self.own is not None:
            self.own.close()
            self.own.deleteLater()
            self.own = None

    def waiting(self) -> bool:
        """Tell whether layers will be loaded as soon as a dossier is there, or written again when the sliders rest."""
        return self._load_next or self.siting_layer.waiting()

    def change(self, **choices: object) -> None:
        """Change settings (fields of ``State``)."""
        self._study.change(**choices)

    def change_theme(self, theme: str, **choices: object) -> None:
        """Change settings of a theme."""
        self._study.change_theme(theme, **choices)

    def choose(self, level: str, programme: str, code: str) -> None:
        """Look at another territory."""
        self._study.choose(level, programme, code)

    def search_in(self, level: str, programme: str) -> None:
        """Keep the level in which a click on the map chooses a territory."""
        self._where = (level, programme)

    def zoom_to_site(self, geometry: object) -> None:
        """Show a place (shapely, EPSG:4326) on the map."""
        self.map.show_place(geometry)

    def map_indicator(self, indicator_id: str, level: str, year: int | None = 0, method: str = "") -> None:
        """Map an indicator; see ``Mapper.map_indicator``."""
        self.mapper.map_indicator(indicator_id, level, year, method)

    def travel_times(self, start: Place, ends: Sequence[Place], told: Callable[[Sequence[Any]], None]) -> None:
        """Ask the route service of the options for the way by road to some places; ``told`` takes one answer a place."""
        from .travel import ask

        ask(self._runner, self._messages, start, ends, told)

    def take_selection(self) -> None:
        """Take the communes selected on the map as one territory."""
        active = self._interface.activeLayer()
        ours = [QgsProject.instance().mapLayer(layer) for layer in self._study.state.layers]
        every = list(QgsProject.instance().mapLayers().values())
        layers = [layer for layer in (active, *ours, *every) if layer is not None]
        try:
            codes = commune_codes(layers)
        except PluginError as error:
            self._messages.error(error)
            return
        self._study.choose("selection", "", ",".join(codes))

    def open_own_data(self) -> None:
        """Open the officer's workspace, at the territory looked at."""
        self._study.open(settings.workspace_folder(), replace(self._study.state, sample=False))

    def open_sample(self) -> None:
        """Open the sample on its territory, layers loaded on the map."""
        folder = sample_folder()

        def prepare(progress: Progress) -> None:
            from ..workspace.sample import open_sample

            open_sample(folder, progress)

        self._runner.run(
            translate("TiDataviz", "Preparing the sample"), prepare, lambda _result: self._on_sample(folder), slot="import"
        )

    def ask_import(self) -> None:
        """Ask for files and import them."""
        stored = QgsSettings()
        folder = str(stored.value(_IMPORT_FOLDER, str(Path.home())) or Path.home())
        names, _kind = QFileDialog.getOpenFileNames(
            self._interface.mainWindow(), translate("TiDataviz", "Import files of official data"), folder, _file_filters()
        )
        if names:
            stored.setValue(_IMPORT_FOLDER, str(Path(names[0]).parent))
            self.import_files([Path(name) for name in names])

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import files in the background; each is recognised by its content."""
        from .imports import import_all

        workspace = self._own_workspace()
        self._runner.run(
            translate("TiDataviz", "Importing files"),
            lambda progress: import_all(workspace, paths, progress),
            self._on_imported,
            slot="import",
        )

    def ask_download(self, source_id: str = "") -> None:
        """Ask what to download, a source being proposed, and download it."""
        from .imports import DownloadDialog, download_all

        workspace = self._own_workspace()
        held = {version.source_id for version in workspace.versions()}
        dialog = DownloadDialog(held, source_id, self._departments(), self._interface.mainWindow())
        accepted = dialog.exec()
        chosen, codes = dialog.chosen(), dialog.codes()
        dialog.deleteLater()
        if not accepted or not chosen:
            return
        address = (settings.mirror(), settings.authcfg())
        self._runner.run(
            translate("TiDataviz", "Downloading official data"),
            lambda progress: download_all(workspace, chosen, codes, address, progress),
            self._on_imported,
            slot="import",
        )

    def show_own_indicators(self) -> None:
        """List the officer's own indicators, to add some or to remove them."""
        from .own_indicators import OwnIndicatorsDialog

        if self.own is None:
            self.own = OwnIndicatorsDialog(self._own_workspace, self._runner, self._messages, self._interface.mainWindow())
            self.own.changed.connect(self._on_workspace_changed)
        self.own.refresh()
        self.own.show()
        self.own.raise_()

    def show_indicators(self) -> None:
        """List every indicator, the officer's own included: formula, unit, sources, bounds."""
        from .indicator_page import indicators_html

        book = self._study.book
        html = indicators_html(book.atlas if book is not None else None)
        self._messages.open_details(translate("TiDataviz", "Indicators"), html)

    def load_on_map(self, zoom: bool = True) -> None:
        """Write the territory's layers in the background, then show them in the project, and the territory in the map."""
        study = self._study
        self._load_next = False
        if study.book is None or study.dossier is None or study.workspace is None:
            return
        atlas, dossier, workspace = study.book.atlas, study.dossier, study.workspace.folder

        def package(progress: Progress) -> Path:
            from .layers.package import territory_package

            folder = layers_folder(workspace, TERRITORIES)
            return territory_package(atlas, dossier, folder, Part(progress, 0.0, 1.0))

        self._runner.run(
            translate("TiDataviz", "Layers of the territory"),
            package,
            lambda path: self._show_layers(path, dossier, atlas.signature, zoom),
            slot="load",
        )

    def _own_workspace(self) -> Any:
        """Return the workspace that imports go to: never the sample's, which would be mistaken for real data."""
        from ..workspace.store import Workspace

        study = self._study
        if study.workspace is None or study.state.sample:
            return Workspace(settings.workspace_folder())
        return study.workspace

    def _departments(self) -> tuple[str, ...]:
        """Return the departments of the territory looked at, none for the sample's, which is not the officer's."""
        dossier = self._study.dossier
        return () if dossier is None or self._study.state.sample else dossier.territory.departments

    def _on_sample(self, folder: Path) -> None:
        level, programme, code = SAMPLE
        self._load_next = True
        self._study.open(folder, State(level=level, programme=programme, code=code, trade=SAMPLE_TRADE, sample=True))

    def _on_imported(self, outcomes: list[Outcome]) -> None:
        from .imports import summary, summary_html

        failed = any(outcome.error is not None for outcome in outcomes)
        text, html = summary(outcomes), summary_html(outcomes)
        waiting = [found for outcome in outcomes for found in outcome.waiting]
        self._messages.show(text, Qgis.MessageLevel.Warning if failed else Qgis.MessageLevel.Success, html, text)
        if failed:
            self._messages.open_details(text, html)
        self._on_workspace_changed()
        if waiting:
            self.updater.look_at(waiting)

    def _on_workspace_changed(self) -> None:
        """Show what the officer's workspace now holds."""
        if self._study.state.sample:
            self._study.open(settings.workspace_folder(), State())
        else:
            self._study.reload()
        self.imported.emit()

    def _on_updated(self) -> None:
        if not self._study.state.sample:
            self._study.reload()
        self.imported.emit()

    def _on_dossier(self) -> None:
        dossier, book = self._study.dossier, self._study.book
        if dossier is None or book is None:
            self._loaded = ((), ())  # another project may follow, whose layers are not known
            self.desk.forget_map()
            return
        self.desk.follow_on_map()
        if self._load_next:
            self.load_on_map()
        elif self._loaded != (dossier.territory.key, book.atlas.signature):
            self._follow_data(dossier, book.atlas)

    def _follow_data(self, dossier: Dossier, atlas: Atlas) -> None:
        """Show other data, or other contributions, in the layers of the territory that are still in the project.

        Those of a project that was opened may have been written before others decided.
        """
        from .layers.load import layers_of
        from .layers.package import package_name

        project, key = QgsProject.instance(), dossier.territory.key
        layers, opened = layers_of(project, json.dumps(key)), self._loaded[0] != key
        if layers and not (opened and all(package_name(atlas, dossier) in layer.source() for layer in layers)):
            self.load_on_map(zoom=False)

    def _on_map_click(self, lon: float, lat: float) -> None:
        self._study.choose_at(*self._where, lon, lat)

    def _show_layers(self, path: Path, dossier: Dossier, signature: object, zoom: bool) -> None:
        from .layers.load import add_to_project

        self._loaded = (dossier.territory.key, signature)
        self._show(lambda project, canvas: add_to_project(project, path, dossier.territory, canvas if zoom else None))

    def _show(self, add: Callable[[QgsProject, QgsMapCanvas], list[str]]) -> None:
        """Add layers to the project and keep their ids."""
        # For the first layers of a project QGIS would put their coordinates in the place of the legal projection.
        bridge = self._interface.layerTreeCanvasBridge()
        automatic = bridge.autoSetupOnFirstLayer()
        bridge.setAutoSetupOnFirstLayer(False)
        try:
            layers = add(QgsProject.instance(), self._interface.mapCanvas())
        except PluginError as error:
            self._messages.error(error)
            return
        finally:
            bridge.setCanvasLayers()
            bridge.setAutoSetupOnFirstLayer(automatic)
        kept = [layer for layer in self._study.state.layers if layer not in layers]
        self._study.change(layers=(*kept, *layers))


def _file_filters() -> str:
    known = translate("TiDataviz", "Official data")
    every = translate("TiDataviz", "All files")
    return f"{known} (*.xlsx *.xls *.ods *.csv *.txt *.zip *.gz *.geojson *.json *.gpkg *.shp *.parquet);;{every} (*)"
