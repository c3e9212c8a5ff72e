"""The part of the land panel on what surrounds the sites: sections that fold, each shown when its source is held."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...errors import PluginError
from ...language import labelled, listed, number, percent, translate
from ...sources.catalogue import catalogue
from .cards import FigureCard, MissingCard
from .chart_card import ChartCard
from .credits import Credits
from .data_table import DataTable
from .frame_model import Column
from .widgets import SPACING, Fold, Grid, Heading, Note

if TYPE_CHECKING:
    from ...charts.chart import Chart
    from ...diagnosis.land_view import SurroundingsView
    from .panel import Actions

_NARROWEST_FIGURE, _NARROWEST_CHART, _NARROWEST_MISSING = 170, 380, 200
_AROUND, _BAR, _MOST_BARS, _MOST_ROWS = 104, 30, 13, 8


class _Section(Fold):
    """A folded section with a note and some charts."""

    def __init__(self, title: str, charts: int, told: Callable[[PluginError], None], parent: QWidget) -> None:
        """Make the section with so many empty charts."""
        super().__init__(title, parent)
        self.note = Note("", self.body)
        self.column.addWidget(self.note)
        grid = Grid(_NARROWEST_CHART, self.body)
        self.cards = [ChartCard(_AROUND, told, grid) for _ in range(charts)]
        grid.place(self.cards)
        grid.setVisible(bool(charts))
        self.column.addWidget(grid)


class Surroundings(QWidget):
    """Draws a ``SurroundingsView``."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty sections."""
        super().__init__(parent)
        self._actions, self._told = actions, told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        self.title = Heading(translate("TiDataviz", "What surrounds the sites"), self)
        self.said = Note("", self)
        self.figures = Grid(_NARROWEST_FIGURE, self)
        self.protected = _Section(translate("TiDataviz", "Protected areas, by regulatory weight"), 1, told, self)
        self.areas = self._table(self.protected, translate("TiDataviz", "Protected areas"), _area_columns())
        self.hazards = _Section(translate("TiDataviz", "Hazards: plans and installations"), 2, told, self)
        self.plans = self._table(self.hazards, translate("TiDataviz", "Risk plans"), _plan_columns())
        self.plants = self._table(self.hazards, translate("TiDataviz", "Classified installations"), _plant_columns())
        self.offer = _Section(translate("TiDataviz", "Activity zones and land on offer"), 0, told, self)
        self.zones = self._table(self.offer, translate("TiDataviz", "Activity zones"), _zone_columns())
        self.offered = self._table(self.offer, translate("TiDataviz", "Land on offer"), _offer_columns())
        self._let_correct()
        self.dates = _Section(translate("TiDataviz", "Dates and versions of the inventory"), 1, told, self)
        self.versions = self._table(self.dates, translate("TiDataviz", "Versions of the inventory"), _version_columns())
        self.lacks = Grid(_NARROWEST_MISSING, self)
        self.credits = Credits(self)
        folds = (self.protected, self.hazards, self.offer, self.dates)
        for widget in (self.title, self.said, self.figures, *folds, self.lacks, self.credits):
            column.addWidget(widget)
        self._parts = (self.figures, *folds, self.lacks, self.credits)
        self.wait()

    def _table(self, fold: Fold, name: str, columns: list[Column]) -> DataTable:
        table = DataTable(name, columns, self._told, fold.body)
        table.picked.connect(self._on_row)
        fold.column.addWidget(table)
        return table

    def _let_correct(self) -> None:
        desk = self._actions.desk
        self.areas.correctable("protected_areas", lambda row: f"{row.site_code}|{row.kind}", desk)
        self.plans.correctable("risk_plans", lambda row: f"{row.plan_code}|{row.kind}|{row.hazard}", desk)
        self.plants.correctable("installations", lambda row: str(row.installation_id), desk)
        self.zones.correctable("activity_zones", lambda row: str(row.zone_id), desk)
        self.offered.correctable(_offer_source, _offer_key, desk)

    def _on_row(self, row: Any) -> None:
        shape = getattr(row, "geometry", None)
        if shape is not None:
            self._actions.zoom_to_site(shape)

    def wait(self) -> None:
        """Say that the view is being made."""
        self._say(translate("TiDataviz", "Being worked out…"))

    def _say(self, text: str) -> None:
        """Show a text in place of the sections, or the sections when there is none."""
        self.said.setText(text)
        self.said.setVisible(bool(text))
        for part in self._parts:
            part.setVisible(not text)

    def show_view(self, view: SurroundingsView | PluginError) -> None:
        """Draw a view, or say why there is none."""
        if isinstance(view, PluginError):
            self._say(str(view))
            return
        self._say("")
        self.figures.place([FigureCard(figure, self.figures, self._actions.desk) for figure in view.figures])
        self.figures.setVisible(bool(view.figures))
        self.lacks.place([MissingCard(view.missing, self._actions, self.lacks)] if view.missing else [])
        self.lacks.setVisible(bool(view.missing))
        self._fill_protected(view)
        self._fill_hazards(view)
        self._fill_offer(view)
        self._fill_dates(view)
        self.credits.fill(view.sources)

    def _fill_protected(self, view: SurroundingsView) -> None:
        from ...charts.surroundings import ProtectedByWeight

        self.protected.setVisible("protected_areas" in view.told)
        text = translate("TiDataviz", "Natura 2000 is apart: it calls for an assessment, and forbids nothing by itself.")
        unheld = translate("TiDataviz", "A weight that is not listed is not known here: no file of its kinds is held.")
        self.protected.note.setText("\n".join(filter(None, (text, unheld, _reach(view, "protected_areas")))))
        _draw(self.protected.cards, [ProtectedByWeight(view)])
        _fill(self.areas, view.protected_areas)

    def _fill_hazards(self, view: SurroundingsView) -> None:
        from ...charts.surroundings import Installations, RiskPlans

        plans, plants = "risk_plans" in view.told, "installations" in view.told
        self.hazards.setVisible(plans or plants)
        left = translate("TiDataviz", "Plans only prescribed, or repealed, are listed and not counted.")
        unplaced = translate("TiDataviz", "{count} installations have no coordinates: no distance counts them.")
        reached = (_reach(view, source_id) for source_id in ("risk_plans", "installations"))
        notes = [
            *dict.fromkeys(reached),
            left if plans else "",
            unplaced.format(count=number(view.unplaced)) if view.unplaced else "",
        ]
        self.hazards.note.setText("\n".join(filter(None, notes)))
        self.hazards.note.setVisible(any(notes))
        _draw(self.hazards.cards, [RiskPlans(view), Installations(view)])
        for card, shown in zip(self.hazards.cards, (plans, plants)):
            card.setVisible(shown)
        _fill(self.plans, view.plans)
        _fill(self.plants, view.installations)

    def _fill_offer(self, view: SurroundingsView) -> None:
        zones = "activity_zones" in view.told
        self.offer.setVisible(zones or bool({"economic_sites", "turnkey_sites"} & view.told))
        notes = []
        if zones:
            notes.append(translate("TiDataviz", "{count} activity zones.").format(count=number(len(view.zones))))
            if view.sites > 0:
                text = translate("TiDataviz", "{count} of {total} vacant sites lie in one or touch one.")
                notes.append(text.format(count=number(view.zone_sites), total=number(view.sites)))
            notes.append(_reach(view, "activity_zones"))
        turnkey = int((view.offer["kind"] == "turnkey").sum())
        if "turnkey_sites" in view.told:
            notes.append(translate("TiDataviz", "{count} turnkey sites, known by commune.").format(count=number(turnkey)))
        if "economic_sites" in view.told:
            text = translate("TiDataviz", "{count} economic sites and plots.")
            notes.append(text.format(count=number(len(view.offer) - turnkey)))
        self.offer.note.setText(" ".join(filter(None, notes)))
        _fill(self.zones, view.zones)
        _fill(self.offered, view.offer)

    def _fill_dates(self, view: SurroundingsView) -> None:
        from ...charts.surroundings import SiteDates

        self.dates.setVisible(view.sites > 0)
        notes = [
            translate(
                "TiDataviz",
                "The year is that of the entry in the inventory, not that in which the site fell vacant: a file taken up "
                "whole weighs on one year.",
            )
        ]
        if len(view.versions) < 2:
            text = translate("TiDataviz", "Only one version of the inventory is held: its change over time cannot be told.")
            notes.append(text)
        else:
            shown = [labelled(row["vintage"] or "?", number(row["sites"])) for row in view.versions.to_dict("records")]
            text = translate(
                "TiDataviz", "Sites by version of the inventory: {versions}. A change may come from the survey."
            )
            notes.append(text.format(versions=listed(shown)))
        self.dates.note.setText("\n".join(notes))
        _draw(self.dates.cards, [SiteDates(view)])
        _fill(self.versions, view.versions)


def _reach(view: SurroundingsView, source_id: str) -> str:
    """Return how far the files held of a source reach, "" when that is the whole territory or nothing of it."""
    share = view.covered[source_id]
    if source_id not in view.told or share == 1:
        return ""
    name = catalogue()[source_id].name()
    text = translate("TiDataviz", "{source}: the files held reach {share} of the communes only, there may be more.")
    return text.format(source=name, share=percent(share))


def _draw(cards: list[ChartCard], charts: list[Chart]) -> None:
    for card, chart in zip(cards, charts):
        card.set_chart(chart, _AROUND + _BAR * min(_MOST_BARS, max(3, len(chart.table()))))


def _fill(table: DataTable, frame: Any) -> None:
    table.setVisible(bool(len(frame)))
    table.fill(frame, _MOST_ROWS)


def _offer_source(row: Any) -> str:
    return "turnkey_sites" if row.kind == "turnkey" else "economic_sites"


def _offer_key(row: Any) -> str:
    return f"{row.id}|{row.commune}" if row.kind == "turnkey" else f"{row.kind}|{row.id}"


def _hectares(area_m2: float) -> str:
    known = area_m2 is not None and not math.isnan(area_m2)
    return number(area_m2 / 10_000, 1) if known else translate("TiDataviz", "unknown")


def _area_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Regulatory weight"), lambda row: row.weight_title, widest=150),
        Column(translate("TiDataviz", "Protected area"), lambda row: row.site_name, widest=190),
        Column(translate("TiDataviz", "Kind"), lambda row: row.kind_title, widest=170),
        Column(translate("TiDataviz", "What it means"), lambda row: row.consequence, widest=320),
        Column(translate("TiDataviz", "Code"), lambda row: row.site_code),
    ]


def _plan_columns() -> list[Column]:
    from ...charts.surroundings import hazard_title

    counted = {True: translate("TiDataviz", "yes"), False: translate("TiDataviz", "no")}
    return [
        Column(translate("TiDataviz", "Plan"), lambda row: row.plan_name or row.plan_code, widest=220),
        Column(translate("TiDataviz", "Kind of plan"), lambda row: hazard_title(row.kind)),
        Column(translate("TiDataviz", "State"), lambda row: row.state, widest=170),
        Column(translate("TiDataviz", "Counted"), lambda row: counted[bool(row.counted)]),
        Column(translate("TiDataviz", "Approved on"), lambda row: row.approved_on),
    ]


def _plant_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Installation"), lambda row: row.name, widest=190),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Regime"), lambda row: row.regime or translate("TiDataviz", "unknown")),
        Column(translate("TiDataviz", "Seveso"), lambda row: row.seveso or translate("TiDataviz", "unknown")),
        Column(translate("TiDataviz", "State"), lambda row: row.state, widest=150),
        Column(translate("TiDataviz", "Identifier"), lambda row: row.installation_id),
    ]


def _zone_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Zone"), lambda row: row.zone_name or row.zone_id, widest=200),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Nature"), lambda row: row.nature_detail or row.nature, widest=150),
        Column(translate("TiDataviz", "Area, ha"), lambda row: _hectares(row.area_m2), lambda row: row.area_m2, right=True),
    ]


def _offer_columns() -> list[Column]:
    kinds = {
        "turnkey": translate("TiDataviz", "turnkey site"),
        "hub": translate("TiDataviz", "economic hub"),
        "site": translate("TiDataviz", "economic site"),
        "plot": translate("TiDataviz", "plot"),
    }
    return [
        Column(translate("TiDataviz", "Kind"), lambda row: kinds.get(row.kind, row.kind)),
        Column(translate("TiDataviz", "Name"), lambda row: row.name or row.id, widest=190),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "State"), lambda row: row.state, widest=150),
        Column(translate("TiDataviz", "Area, ha"), lambda row: _hectares(row.area_m2), lambda row: row.area_m2, right=True),
        Column(
            translate("TiDataviz", "Available, ha"),
            lambda row: _hectares(row.available_m2),
            lambda row: row.available_m2,
            right=True,
        ),
    ]


def _version_columns() -> list[Column]:
    used = {True: translate("TiDataviz", "in use"), False: translate("TiDataviz", "former")}
    return [
        Column(translate("TiDataviz", "Vintage"), lambda row: row.vintage),
        Column(translate("TiDataviz", "Version"), lambda row: used[bool(row.current)]),
        Column(translate("TiDataviz", "Received on"), lambda row: row.retrieved_at[:10]),
        Column(translate("TiDataviz", "Sites"), lambda row: number(row.sites), lambda row: row.sites, right=True),
        Column(
            translate("TiDataviz", "Without a project"),
            lambda row: number(row.without_project),
            lambda row: row.without_project,
            right=True,
        ),
        Column(
            translate("TiDataviz", "Known area, ha"), lambda row: _hectares(row.area_m2), lambda row: row.area_m2, right=True
        ),
    ]
