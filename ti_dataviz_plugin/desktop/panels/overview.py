"""The overview: who the territory is, its key figures, what is missing to say more."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from ...language import number, percent, translate
from .cards import FigureCard, MissingCard
from .credits import Credits
from .data_table import DataTable
from .frame_model import Column
from .panel import Panel, ReportLine
from .widgets import Grid, Heading, Note

if TYPE_CHECKING:
    from qgis.PyQt.QtWidgets import QWidget

    from ...diagnosis.views import Dossier, OverviewView
    from ...errors import PluginError
    from .panel import Actions

_MOST_ROWS = 8
_NARROWEST_FIGURE = 165


class OverviewPanel(Panel):
    """Draws an ``OverviewView``."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self.title = Heading("", self.inside, 1.5)
        self.subtitle = Note("", self.inside)
        self.figures = Grid(_NARROWEST_FIGURE, self.inside)
        self.missing = Grid(200, self.inside)
        for widget in (self.title, self.subtitle, self.figures, self.missing):
            self.column.addWidget(widget)
        self.section(translate("TiDataviz", "Members"))
        self.members = DataTable(translate("TiDataviz", "Members"), _member_columns(), told, self.inside)
        self.column.addWidget(self.members)
        self.basins_title = self.section(translate("TiDataviz", "Employment basins"))
        self.basins = DataTable(translate("TiDataviz", "Employment basins"), basin_columns(), told, self.inside)
        self.column.addWidget(self.basins)
        self.basins_note = self.note()
        self.section(translate("TiDataviz", "How the data were joined"))
        self.report = ReportLine(told, self.inside)
        self.column.addWidget(self.report)
        self.section(translate("TiDataviz", "Sources"))
        self.sources = Credits(self.inside)
        self.column.addWidget(self.sources)
        self.column.addStretch()

    def view_of(self, dossier: Dossier) -> object:
        """Return the overview."""
        return dossier.overview

    def draw(self, dossier: Dossier) -> None:
        """Draw the overview."""
        view = dossier.overview
        self.title.setText(view.territory.name)
        self.subtitle.setText(_subtitle(view))
        self.figures.place([FigureCard(figure, self.figures, self.actions_of_dock.desk) for figure in view.figures])
        self.missing.place([MissingCard(view.missing, self.actions_of_dock, self.missing)] if view.missing else [])
        self.missing.setVisible(bool(view.missing))
        self.members.fill(view.members, _MOST_ROWS)
        held = bool(len(view.basins))
        for widget in (self.basins_title, self.basins, self.basins_note):
            widget.setVisible(held)
        self.basins.fill(view.basins, _MOST_ROWS)
        if dossier.labour is not None:
            self.basins_note.setText(threshold_note(dossier.labour.settings.basin_threshold))
        self.report.fill(view.territory.name, view.reports)
        self.sources.fill(view.sources)


def _subtitle(view: OverviewView) -> str:
    territory = view.territory
    if territory.level == "ti":
        text = translate("TiDataviz", "Territoire d'industrie {code}, programme {programme}")
        return text.format(code=territory.code, programme=territory.programme)
    from ..picker import level_title

    if territory.level == "selection":
        return level_title("selection")
    return translate("TiDataviz", "{level} {code}").format(level=level_title(territory.level), code=territory.code)


def threshold_note(threshold: float) -> str:
    """Return the rule that says which basins count for a territory."""
    text = translate(
        "TiDataviz",
        "The labour figures are the sum of the basins of which at least {threshold} of the population lives in the "
        "territory. The others are named and left out.",
    )
    return text.format(threshold=percent(threshold))


def _inhabitants(value: float) -> str:
    return translate("TiDataviz", "unknown") if math.isnan(value) else number(value)


def _resolved(how: str) -> str:
    texts = {
        "code": translate("TiDataviz", "its code"),
        "name": translate("TiDataviz", "its name"),
        "published perimeter": translate("TiDataviz", "the published perimeter"),
        "": translate("TiDataviz", "not found"),
    }
    return texts.get(how, how)


def _member_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Member"), lambda row: row.member_name, widest=200),
        Column(translate("TiDataviz", "Kind"), lambda row: row.member_kind),
        Column(
            translate("TiDataviz", "Communes"), lambda row: number(row.communes), lambda row: float(row.communes), right=True
        ),
        Column(
            translate("TiDataviz", "Inhabitants"),
            lambda row: _inhabitants(row.population),
            lambda row: row.population,
            right=True,
        ),
        Column(
            translate("TiDataviz", "Found by"),
            lambda row: _resolved(row.resolved_by),
            tooltip=translate("TiDataviz", "What its communes were found by"),
        ),
        Column(translate("TiDataviz", "Code"), lambda row: row.member_code),
    ]


def _communes_in(row: Any) -> str:
    text = translate("TiDataviz", "{inside} of {total}")
    return text.format(inside=int(row.communes_in), total=int(row.communes_total))


def basin_columns() -> list[Column]:
    """Return the columns of the table of basins."""
    counted, left = translate("TiDataviz", "counted"), translate("TiDataviz", "left out")
    return [
        Column(translate("TiDataviz", "Basin"), lambda row: row.basin_name),
        Column(translate("TiDataviz", "In the figures"), lambda row: counted if row.counted else left),
        Column(
            translate("TiDataviz", "Share of its population"),
            lambda row: "?" if math.isnan(row.share) else percent(row.share),
            lambda row: row.share,
            right=True,
            tooltip=translate("TiDataviz", "Share of the basin's population that lives in the territory"),
        ),
        Column(translate("TiDataviz", "Communes"), _communes_in, lambda row: float(row.communes_in), right=True),
        Column(translate("TiDataviz", "Code"), lambda row: row.basin),
    ]
