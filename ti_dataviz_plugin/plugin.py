"""Start and stop: registers what the plugin adds to QGIS, and releases it in reverse order."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar

from . import language
from .language import translate

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .desktop.dock import DiagnosisDock

FOLDER = Path(__file__).resolve().parent
ICON = FOLDER / "resources" / "icons" / "ti_dataviz.svg"


def locale_name() -> str:
    """Return the locale of QGIS's interface: the one set in its options, else the system's."""
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "") or QLocale().name())
    return str(QLocale().name())


class TiDatavizPlugin:
    """The plugin, as QGIS handles it. QGIS calls ``initProcessing`` alone in qgis_process, where there is no window."""

    def __init__(self, iface: QgisInterface | None) -> None:
        """Keep QGIS's interface; nothing is registered yet."""
        self.iface = iface
        self.dock: DiagnosisDock | None = None
        self._undo: list[Callable[[], object]] = []
        self._provider: Any = None
        self._install_language()

    def initProcessing(self) -> None:
        """Register the Processing algorithms."""
        from .desktop.processing.provider import TiDatavizProvider

        if self._provider is not None:
            return
        self._provider = TiDatavizProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

        def undo() -> None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

        self._undo.append(undo)
        self._add_expressions()

    def initGui(self) -> None:
        """Add the menu, the toolbar, the options page, the dock and the Processing algorithms."""
        self._install_language()
        self.initProcessing()
        if self.iface is None:
            return
        self._add_options(self.iface)
        self._add_dock(self.iface)
        self._add_locator(self.iface)
        self._add_actions(self.iface)

    def unload(self) -> None:
        """Release everything, the last first."""
        while self._undo:
            self._undo.pop()()

    def open_sample(self) -> None:
        """Show the dock on the sample's territory, its layers on the map."""
        if self.dock is not None:
            self.dock.open_sample()

    def _install_language(self) -> None:
        """Translate texts into the language of QGIS, if the plugin speaks it."""
        if self._undo:
            return
        name = locale_name()
        translator = QTranslator()
        folder = FOLDER.parent / "i18n"
        if any(translator.load(str(folder / f"ti_dataviz_{part}.qm")) for part in (name, name[:2])):
            QCoreApplication.installTranslator(translator)
            self._undo.append(lambda: QCoreApplication.removeTranslator(translator))
        language.use(name[:2], QCoreApplication.translate)
        self._undo.append(lambda: language.use("en", None))

    def _add_expressions(self) -> None:
        """Add the functions of expressions; a map is drawn again when the values that it asked for have come."""
        from .desktop import settings
        from .desktop.expressions import Expressions

        canvas = self.iface.mapCanvas() if self.iface is not None else None
        refresh = canvas.refreshAllLayers if canvas is not None else None
        expressions = Expressions(lambda: self.dock.atlas() if self.dock else None, settings.workspace_folder, refresh)
        self._undo.append(expressions.release)

    def _add_options(self, interface: QgisInterface) -> None:
        from .desktop.options import OptionsFactory

        factory = OptionsFactory()
        interface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: interface.unregisterOptionsWidgetFactory(factory))

    def _add_dock(self, interface: QgisInterface) -> None:
        """Make the dock, hidden: QGIS shows it again if it was open when QGIS was closed."""
        from .desktop import settings
        from .desktop.dock import DiagnosisDock
        from .desktop.messages import Messages
        from .desktop.project_state import ProjectState
        from .desktop.requirements import problems
        from .desktop.state import State
        from .desktop.study import Study
        from .desktop.tasks import Runner

        messages = Messages(interface.messageBar(), interface.mainWindow())
        self._undo.append(messages.withdraw)
        found = problems()
        if found:
            messages.missing(found)
            return
        runner = Runner(messages.error)
        self._undo.append(runner.release)
        study = Study(runner, messages)
        project_state = ProjectState(study, State(basin_threshold=settings.basin_threshold()))
        self._undo.append(project_state.release)
        dock = DiagnosisDock(interface, study, runner, messages)
        self.dock = dock
        interface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock, ["LayerStyling"], False)
        dock.hide()

        def undo() -> None:
            dock.release()
            interface.removeDockWidget(dock)
            dock.deleteLater()
            self.dock = None

        self._undo.append(undo)

    def _add_locator(self, interface: QgisInterface) -> None:
        """Let QGIS's search bar find territories and communes."""
        from .desktop.locator import Guide, PlaceFilter

        if self.dock is None:
            return
        found = PlaceFilter(Guide(self.dock))
        interface.registerLocatorFilter(found)
        self._undo.append(lambda: interface.deregisterLocatorFilter(found))

    def _add_actions(self, interface: QgisInterface) -> None:
        """Add a sub-menu of Vector, a toolbar and an entry of the help menu."""
        from .desktop.help import open_help

        window = interface.mainWindow()
        icon = QIcon(str(ICON))
        menu = QMenu("TI DataViz", interface.vectorMenu())
        menu.setObjectName("TiDatavizMenu")
        menu.setIcon(icon)
        toolbar: QToolBar = interface.addToolBar("TI DataViz")
        toolbar.setObjectName("TiDatavizToolBar")
        interface.vectorMenu().addMenu(menu)
        help_icon = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        entries: list[tuple[str, QAction, Callable[[], None] | None]] = []
        if self.dock is not None:
            show = QAction(icon, translate("TiDataviz", "Territory diagnosis"), window)
            self.dock.setToggleVisibilityAction(show)
            entries.append(("TiDatavizShow", show, None))
            sample = QAction(
                QgsApplication.getThemeIcon("/mActionNewMap.svg"), translate("TiDataviz", "Open the sample"), window
            )
            entries.append(("TiDatavizSample", sample, self.open_sample))
            toolbar.addAction(show)
        toolbar.setVisible(self.dock is not None)  # an empty one would leave a bare strip
        in_help = QAction(icon, "TI DataViz", window)
        entries.append(("TiDatavizHelp", QAction(help_icon, translate("TiDataviz", "Help"), window), open_help))
        for name, action, called in entries:
            action.setObjectName(name)
            if called is not None:
                action.triggered.connect(lambda _checked, called=called: called())
            menu.addAction(action)
        in_help.setObjectName("TiDatavizPluginHelp")
        in_help.triggered.connect(lambda _checked: open_help())
        interface.pluginHelpMenu().addAction(in_help)
        actions = [action for _name, action, _called in entries]

        def undo() -> None:
            interface.pluginHelpMenu().removeAction(in_help)
            interface.vectorMenu().removeAction(menu.menuAction())
            window.removeToolBar(toolbar)
            for thing in (*actions, in_help, toolbar, menu):
                thing.deleteLater()

        self._undo.append(undo)
