"""The dock beside the map: the picker above, the panels as tabs, the data one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from qgis.core import QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ..diagnosis.themes import THEMES
from ..language import translate
from . import settings
from .help import open_help

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtGui import QResizeEvent, QShowEvent

    from ..geography.atlas import Atlas
    from .messages import Messages
    from .panels.local import LocalPanel
    from .study import Study
    from .tasks import Runner

OBJECT_NAME = "TiDatavizDock"
_MARGIN = 6
_WIDTH = 490  # the row of buttons fits on one line in French
_SHORT = 680  # pixels: a laptop of 768 lines; what is above the page then takes fewer rows
_SEEN = "ti_dataviz/dock_seen"


class DiagnosisDock(QgsDockWidget):
    """Made empty when QGIS starts, so that QGIS finds its place again; filled when it is first seen."""

    def __init__(self, interface: QgisInterface, study: Study, runner: Runner, messages: Messages) -> None:
        """Make the empty dock."""
        super().__init__("TI DataViz", interface.mainWindow())
        self.setObjectName(OBJECT_NAME)
        self._interface = interface
        self._study = study
        self._runner = runner
        self._messages = messages
        self._built = False
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.build)

    def _see_contributions(self) -> None:
        """Show the list of contributions, not only the page that it is on."""
        self.show_panel("local")
        QTimer.singleShot(0, cast("LocalPanel", self.panels["local"]).show_review)

    def show_panel(self, name: str) -> None:
        """Show one of the panels: ``overview``, ``labour`` or ``land``."""
        self.build()
        self.setUserVisible(True)
        self.buttons.data.setChecked(False)
        self.tabs.setCurrentWidget(self.panels[name])

    @property
    def study(self) -> Study:
        """Return what is looked at."""
        return self._study

    def busy(self) -> bool:
        """Tell whether something is under way that will change what is shown."""
        return self._runner.busy() or self._first.isActive() or (self._built and self.actions_.waiting())

    def open_sample(self) -> None:
        """Show the sample."""
        self.build(opened=False)
        self.setUserVisible(True)
        self.actions_.open_sample()

    def build(self, opened: bool = True) -> None:
        """Make the content, once; by default the workspace is opened then."""
        if self._built:
            return
        self._built = True
        self._make_widgets()
        self._connect()
        self._widen()
        if opened:
            self._open_workspace()
            self._show_page()  # data are being opened: not the time to welcome a newcomer
            self.actions_.updater.check_on_start()

    def atlas(self) -> Atlas | None:
        """Return the atlas that is open, None when there is none yet."""
        book = self._study.book
        return book.atlas if book is not None else None

    def release(self) -> None:
        """Let go of everything outside the dock."""
        self._first.stop()
        if not self._built:
            return
        self._study.opened.disconnect(self._on_opened)
        self._study.stateChanged.disconnect(self._on_state)
        self._study.dossierChanged.disconnect(self._on_dossier)
        self._study.viewChanged.disconnect(self._on_view)
        self.progress.release()
        self.actions_.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the dock after it has appeared, so that QGIS does not wait for it."""
        super().showEvent(event)
        if not self._built:
            self._first.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave more height to the page where the dock is short."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Follow what changed while another window was in front: the options, or what another QGIS wrote."""
        if event.type() == QEvent.Type.WindowActivate and self._built:
            self._follow_settings()
        return bool(super().event(event))

    def _make_widgets(self) -> None:
        from .actions import Actions
        from .dock_widgets import ButtonRow, ProgressLine, SampleBanner
        from .local.bar import LocalBar
        from .panels.data_page import DataPage
        from .panels.welcome import HintPage, WelcomePage
        from .picker import TerritoryPicker

        told = self._messages.error
        inside = QWidget(self)
        self.actions_ = Actions(self._interface, self._study, self._runner, self._messages, self)
        self.picker = TerritoryPicker(inside)
        self.buttons = ButtonRow(inside)
        self.banner = SampleBanner(inside)
        self.progress = ProgressLine(self._runner, inside)
        self.pages = QStackedWidget(inside)
        self.welcome = WelcomePage(self.actions_, self.actions_.open_sample, self.pages)
        self.hint = HintPage(self.pages)
        self.data = DataPage(self.actions_, self.actions_.open_sample, told, self.pages)
        self.data.add_updates(self.actions_.updater)
        self.tabs = self._make_tabs()
        self.local = LocalBar(inside)
        themed = QWidget(self.pages)
        under = QVBoxLayout(themed)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(_MARGIN)
        under.addWidget(self.bar)
        under.addWidget(self.tabs, 1)
        under.addWidget(self.local)
        self.themed = themed
        for page in (self.welcome, self.hint, themed, self.data):
            self.pages.addWidget(page)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        for widget in (self.picker, self.buttons, self.banner, self.pages, self.progress):
            column.addWidget(widget, 1 if widget is self.pages else 0)
        self.banner.hide()
        self.setWidget(inside)
        self._fold()
        self._make_shortcuts(inside)

    def _fold(self) -> None:
        if self._built:
            short = self.height() < _SHORT
            self.picker.fold(short)
            self.bar.fold(short)

    def _make_tabs(self) -> QTabWidget:
        """Return the panels as tabs; their names stand in the bar of themes, which has room for all of them."""
        from .panels.registry import make_panels, offers
        from .panels.theme_bar import ThemeBar

        tabs = QTabWidget(self.pages)
        tabs.setDocumentMode(True)
        tabs.tabBar().hide()
        self.panels = make_panels(self.actions_, self._messages.error, tabs)
        self.offers = {offer.id: offer for offer in offers()}
        for name, panel in self.panels.items():
            tabs.addTab(panel, self.offers[name].title)
        self.bar = ThemeBar(list(self.offers.values()))
        return tabs

    def _make_shortcuts(self, inside: QWidget) -> None:
        """Alt+1, Alt+2… for the panels, Ctrl+F for the search, while the dock has the focus."""
        keys = {f"Alt+{place}": name for place, name in enumerate(self.panels, start=1)}
        for key, name in keys.items():
            shortcut = QShortcut(QKeySequence(key), inside)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda name=name: self.show_panel(name))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), inside)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.picker.search.setFocus)

    def _connect(self) -> None:
        self._study.opened.connect(self._on_opened)
        self._study.stateChanged.connect(self._on_state)
        self._study.dossierChanged.connect(self._on_dossier)
        self._study.viewChanged.connect(self._on_view)
        self.picker.chosen.connect(self._study.choose)
        self.picker.searched.connect(self.actions_.search_in)
        self.picker.selectionAsked.connect(self.actions_.take_selection)
        self.picker.followToggled.connect(self.actions_.map.follow)
        self.actions_.map.followingChanged.connect(self.picker.follow.setChecked)
        self.actions_.imported.connect(self._on_imported)
        self.banner.leave.connect(self.actions_.open_own_data)
        self.buttons.load.clicked.connect(self._on_load)
        self.buttons.map.clicked.connect(self._on_map)
        self.buttons.data.toggled.connect(self._on_data)
        self.buttons.help.clicked.connect(self._on_help)
        self.tabs.currentChanged.connect(self._on_tab)
        self.bar.chosen.connect(self.show_panel)
        self.local.chosen.connect(lambda mode: self._study.change(local=mode))
        self.local.asked.connect(self._see_contributions)
        self._on_opened()

    def _widen(self) -> None:
        """Take, the first time, a width at which charts and tables read well; QGIS keeps what the officer makes of it."""
        stored = QgsSettings()
        if not stored.value(_SEEN, False, type=bool):
            stored.setValue(_SEEN, True)
            self._interface.mainWindow().resizeDocks([self], [_WIDTH], Qt.Orientation.Horizontal)

    def _open_workspace(self) -> None:
        from .actions import sample_folder

        state = self._study.state
        if state.sample and sample_folder().is_dir():
            self._study.open(sample_folder())
        else:
            self._study.open(settings.workspace_folder())

    def _follow_settings(self) -> None:
        workspace = self._study.workspace
        if workspace is None or self._study.state.sample or self._runner.busy("import"):
            return
        if workspace.folder != settings.workspace_folder():
            self._study.open(settings.workspace_folder())
            return
        self._study.follow()

    def _on_opened(self) -> None:
        self.buttons.map.setEnabled(self._study.book is not None)
        self.picker.fill(self._study.book)
        self._on_state()
        self._on_dossier()

    def _on_state(self) -> None:
        state = self._study.state
        self.picker.show_state(state)
        self.banner.setVisible(state.sample)
        panel = self.panels[state.panel]
        if self.tabs.currentWidget() is not panel:
            self.tabs.setCurrentWidget(panel)
        self.bar.choose(state.panel)

    def _on_dossier(self) -> None:
        self.buttons.load.setEnabled(self._study.dossier is not None)
        self._show_page()
        self._draw()

    def _show_page(self) -> None:
        """Show the data when asked for, else the territory, else how to come to one."""
        study = self._study
        empty = study.workspace is None or study.empty()
        self.picker.setVisible(not empty)
        if self.buttons.data.isChecked():
            if study.workspace is not None:
                self.data.show_versions(study.workspace.folder, study.versions())
                self.data.updates.refresh()
            self.pages.setCurrentWidget(self.data)
        elif study.dossier is not None:
            self.pages.setCurrentWidget(self.themed)
        elif empty:
            self.pages.setCurrentWidget(self.welcome)
        else:
            self.hint.text.setText(self._hint())
            self.pages.setCurrentWidget(self.hint)

    def _hint(self) -> str:
        study = self._study
        if study.book is None and self._runner.busy("atlas"):
            return translate("TiDataviz", "Opening the workspace…")
        if study.book is None:
            return translate(
                "TiDataviz",
                "The workspace holds no boundaries of communes, which every territory is made of. Import or download "
                "“communes”: see Data, above.",
            )
        if study.state.code:
            return (
                translate("TiDataviz", "The territory is being looked up…") if self._runner.busy("dossier") else self._ask()
            )
        return self._ask()

    @staticmethod
    def _ask() -> str:
        return translate("TiDataviz", "Choose a territory: type its name above, or click the map.")

    def _draw(self) -> None:
        """Draw the panel in sight; the others wait until they are looked at."""
        dossier, name = self._study.dossier, self._panel_in_sight()
        if dossier is None:
            return
        panel = self.panels[name]
        self.local.fill(self._study.state.local, self._study.touching(name))
        panel.show_dossier(dossier)
        if name in self._study.views:
            panel.show_view(self._study.views[name])
        elif name in THEMES:
            panel.wait()
            self._study.ask(name)

    def _panel_in_sight(self) -> str:
        return next(name for name, panel in self.panels.items() if panel is self.tabs.currentWidget())

    def _on_view(self, theme: str) -> None:
        if theme == self._panel_in_sight():
            self._draw()

    def _on_tab(self, _index: int) -> None:
        self._study.change(panel=self._panel_in_sight())
        self._draw()

    def _on_imported(self) -> None:
        if self.buttons.data.isChecked():
            self._show_page()

    def _on_load(self) -> None:
        self.actions_.load_on_map()

    def _on_map(self) -> None:
        self.actions_.mapper.ask()

    def _on_data(self, _shown: bool) -> None:
        self._show_page()

    def _on_help(self) -> None:
        open_help("sources" if self.buttons.data.isChecked() else self.offers[self._study.state.panel].help_page)
