"""What the panels share: a page that draws the dossier once it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Protocol

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...language import translate
from .report_dialog import ReportDialog, summaries
from .widgets import SPACING, Heading, Note, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...diagnosis.views import Dossier
    from ...errors import PluginError
    from ...geography.report import JoinReport
    from ...sources.routes import Place
    from ..local.desk import Desk
    from ..local.sharing import Sharing
    from ..siting_files import SitingFiles
    from ..siting_layer import SitingLayer
    from ..siting_served import SitingServed
    from ..siting_work import SitingWork


class Actions(Protocol):
    """What a panel can ask of the dock.

    Attributes:
        siting: The siting study under way.
        siting_layer: Its sites on the map.
        siting_served: What serves its sites.
        siting_files: Its files.
        sharing: What goes to colleagues and producers, and what comes back.
    """

    siting: SitingWork
    siting_layer: SitingLayer
    siting_served: SitingServed
    siting_files: SitingFiles
    sharing: Sharing

    @property
    def desk(self) -> Desk:
        """Return where contributions are made and decided."""

    def change(self, **choices: object) -> None:
        """Change settings (fields of ``State``)."""

    def change_theme(self, theme: str, **choices: object) -> None:
        """Change settings of a theme."""

    def choose(self, level: str, programme: str, code: str) -> None:
        """Look at another territory."""

    def zoom_to_site(self, geometry: object) -> None:
        """Show a place (shapely, EPSG:4326) on the map."""

    def map_indicator(self, indicator_id: str, level: str, year: int | None = 0, method: str = "") -> None:
        """Map an indicator at a level.

        Args:
            indicator_id: Id of an indicator, or of a trade's tension (``trade_map.id_of``).
            level: A level other than ``selection``.
            year: A year, 0 for the latest, None for all years in one layer that follows the temporal controller.
            method: How values are classed: ``quantiles``, ``natural``, ``equal``; "" for the usual way.
        """

    def travel_times(self, start: Place, ends: Sequence[Place], told: Callable[[Sequence[object]], None]) -> None:
        """Ask the route service of the options for the way by road to some places (longitude, latitude)."""

    def ask_import(self) -> None:
        """Ask for files to import."""

    def ask_download(self, source_id: str = "") -> None:
        """Ask what to download, a source being proposed."""

    def show_own_indicators(self) -> None:
        """List the officer's own indicators."""

    def show_indicators(self) -> None:
        """List every indicator: formula, unit, sources, bounds."""


class Panel(Page):
    """One tab. It is told of each dossier, and draws it when it is seen."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Keep whom to ask and whom to tell of a failed export."""
        super().__init__(parent)
        self.actions_of_dock = actions
        self.told = told
        self._drawn: object = None

    def show_dossier(self, dossier: Dossier) -> None:
        """Draw what this panel shows of a dossier, unless it is drawn already."""
        view = self.view_of(dossier)
        if view is not self._drawn:
            self._drawn = view
            self.draw(dossier)

    def wait(self) -> None:
        """Tell that the view of the panel's theme is being made; without a theme there is none."""

    def show_view(self, view: Any) -> None:
        """Draw the view of the panel's theme; without a theme there is none."""

    def view_of(self, dossier: Dossier) -> object:
        """Return the part of a dossier that this panel shows."""
        raise NotImplementedError

    def draw(self, dossier: Dossier) -> None:
        """Draw a dossier."""
        raise NotImplementedError

    def make_body(self) -> None:
        """Add a note for what is missing, and a body that is hidden then; what is added next goes into the body."""
        self.empty = self.note()
        self.body = QWidget(self.inside)
        self.column.addWidget(self.body)
        self.column.addStretch()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)

    def show_body(self, missing: str) -> None:
        """Show the body, or what is missing for it."""
        self.body.setVisible(not missing)
        self.empty.setVisible(bool(missing))
        self.empty.setText(missing)

    def section(self, title: str) -> Heading:
        """Add the title of a section."""
        heading = Heading(title, self.column.parentWidget())
        self.column.addWidget(heading)
        return heading

    def note(self, text: str = "") -> Note:
        """Add a secondary text."""
        note = Note(text, self.column.parentWidget())
        self.column.addWidget(note)
        return note


class ReportLine(QWidget):
    """The summary of some joins, and a button that opens all their lines."""

    def __init__(self, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make an empty line."""
        super().__init__(parent)
        self._told = told
        self._name = ""
        self._reports: Sequence[JoinReport] = ()
        self.note = Note("", self)
        self.button = QPushButton(translate("TiDataviz", "Join report…"), self)
        self.button.setIcon(QgsApplication.getThemeIcon("/mActionOpenTable.svg"))
        self.button.setToolTip(translate("TiDataviz", "What was matched, followed, left out, and why"))
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note, 1)
        row.addWidget(self.button)

    def fill(self, name: str, reports: Sequence[JoinReport]) -> None:
        """Summarise reports on what is called ``name``."""
        self._name, self._reports = name, reports
        self.note.setText(summaries(reports))

    def open(self) -> ReportDialog:
        """Open every line of the reports."""
        dialog = ReportDialog(self._name, self._reports, self._told, self.window())
        dialog.show()
        return dialog
