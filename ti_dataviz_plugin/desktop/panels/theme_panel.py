"""What the panels of themes share: they are told of their view, say what is missing, and end with joins and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from ...errors import PluginError
from ...language import translate
from .cards import MissingCard
from .credits import Credits
from .panel import Panel, ReportLine
from .widgets import Grid

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...diagnosis.theme import ThemeView
    from ...diagnosis.views import Dossier
    from .panel import Actions

_NARROWEST_MISSING = 200


class ThemePanel(Panel):
    """One theme. A subclass names it, adds its widgets in ``make``, and fills them in ``fill``."""

    theme = ""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self.lacks = Grid(_NARROWEST_MISSING, self.inside)
        self.column.addWidget(self.lacks)
        self.make_body()
        self.make()
        self.more = Grid(_NARROWEST_MISSING, self.body)
        self.column.addWidget(self.more)
        self.section(translate("TiDataviz", "How the data were joined"))
        self.report = ReportLine(told, self.body)
        self.column.addWidget(self.report)
        self.section(translate("TiDataviz", "Sources"))
        self.credits = Credits(self.body)
        self.column.addWidget(self.credits)
        self.wait()

    def make(self) -> None:
        """Add the widgets of the theme to ``self.column``; their parent is ``self.body``."""
        raise NotImplementedError

    def fill(self, view: Any) -> None:
        """Fill the widgets from a view that is ready."""
        raise NotImplementedError

    def choose(self, **choices: object) -> None:
        """Change settings of the theme; its view is made again."""
        self.actions_of_dock.change_theme(self.theme, **choices)

    def show_dossier(self, dossier: Dossier) -> None:
        """Draw nothing of the dossier: a theme has a view of its own."""

    def wait(self) -> None:
        """Say that the view is being made."""
        self._drawn = None
        self.lacks.hide()
        self.show_body(translate("TiDataviz", "Being worked out…"))

    def show_view(self, view: ThemeView | PluginError) -> None:
        """Draw a view, or say why there is none, unless it is drawn already."""
        if view is self._drawn:
            return
        self._drawn = view
        if isinstance(view, PluginError):
            self.lacks.hide()
            self.show_body(str(view))
            return
        # What a page needs comes first; what would only say more comes after what it says.
        for grid, wanted in ((self.lacks, not view.ready), (self.more, view.ready)):
            shown = bool(view.missing) and wanted
            grid.place([MissingCard(view.missing, self.actions_of_dock, grid)] if shown else [])
            grid.setVisible(shown)
        needed = translate("TiDataviz", "This page needs data that are not on this computer yet: see above.")
        self.show_body("" if view.ready else needed)
        if view.ready:
            self.fill(view)
            self.report.fill(view.territory.name, view.reports)
            self.credits.fill(view.sources)
