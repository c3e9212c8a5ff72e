"""The land: vacant sites by what is known of them, Natura 2000, and the list of sites."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from ...errors import PluginError
from ...language import number, percent, translate
from ...sources.vacant_land_values import RECONVERTED
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .land_surroundings import Surroundings
from .panel import Panel, ReportLine
from .widgets import Fold, Grid, Note, still

if TYPE_CHECKING:
    from ...charts.chart import Chart
    from ...diagnosis.land_view import SurroundingsView
    from ...diagnosis.views import Dossier, LandView
    from ...geography.report import JoinReport
    from .panel import Actions

_MOST_ROWS = 10
_MOST_BARS = 9
_NARROWEST_CHART = 380
_AROUND, _BAR = 104, 34  # pixels: titles and axes, one bar with two lines of text


class LandPanel(Panel):
    """Draws a ``LandView``."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self._land_reports: tuple[JoinReport, ...] = ()
        self.make_body()
        self.title = self.section("")
        self.facts = Note("", self.body)
        self.column.addWidget(self.facts)
        self.natura = Note("", self.body)
        self.column.addWidget(self.natura)
        self.column.addLayout(self._boundary_row())
        self.charts = Grid(_NARROWEST_CHART, self.body)
        self.cards = [ChartCard(_AROUND, told, self.charts) for _ in range(6)]
        self.column.addWidget(self.cards[0])
        self.section(translate("TiDataviz", "List of sites"))
        self.sites = DataTable(translate("TiDataviz", "Vacant sites"), _site_columns(), told, self.body, filtered=True)
        self.sites.setToolTip(translate("TiDataviz", "Click a site to see it on the map"))
        self.sites.picked.connect(self._on_site)
        self.sites.correctable("vacant_land", lambda row: str(row.site_id), actions.desk)
        self.column.addWidget(self.sites)
        known = Fold(translate("TiDataviz", "What is known of the sites"), self.body, unfolded=True)
        self.charts.place(self.cards[1:])
        known.column.addWidget(self.charts)
        self.column.addWidget(known)
        self._inventories_fold()
        self._natura_fold()
        self.around = Surroundings(actions, told, self.body)
        self.column.addWidget(self.around)
        self.section(translate("TiDataviz", "How the data were joined"))
        self.report = ReportLine(told, self.body)
        self.column.addWidget(self.report)
        self._seen: object = None

    def _natura_fold(self) -> None:
        fold = Fold(translate("TiDataviz", "Natura 2000 perimeters"), self.body)
        name = translate("TiDataviz", "Natura 2000 perimeters")
        self.natura_sites = DataTable(name, _natura_columns(), self.told, fold.body)
        desk = self.actions_of_dock.desk
        self.natura_sites.correctable("natura2000", lambda row: f"{row.site_code}|{row.kind}", desk)
        fold.column.addWidget(self.natura_sites)
        self.natura_fold = fold
        self.column.addWidget(fold)

    def _inventories_fold(self) -> None:
        name = translate("TiDataviz", "Inventories that name the sites")
        fold = Fold(name, self.body)
        self.inventories = DataTable(name, _inventory_columns(), self.told, fold.body)
        fold.column.addWidget(self.inventories)
        self.column.addWidget(fold)

    def wait(self) -> None:
        """Say that what surrounds the sites is being worked out."""
        self._seen = None
        self.around.wait()

    def show_view(self, view: SurroundingsView | PluginError) -> None:
        """Draw what surrounds the sites, or say why it is not known, unless it is drawn already."""
        if view is not self._seen:
            self._seen = view
            self.around.show_view(view)
            if not isinstance(view, PluginError):
                self.report.fill(view.territory.name, _with_land(self._land_reports, view.reports))

    def view_of(self, dossier: Dossier) -> object:
        """Return the land, or the overview that says what is missing for it."""
        return dossier.land or dossier.overview

    def draw(self, dossier: Dossier) -> None:
        """Draw the land, or say what is missing."""
        view = dossier.land
        missing = translate(
            "TiDataviz", "This page needs the inventory of vacant land (Cartofriches). Import it: see Data, above."
        )
        self.show_body("" if view is not None else missing)
        if view is None:
            return
        self._draw_facts(view)
        self._draw_charts(view)
        self._draw_natura(view)
        self.sites.fill(view.sites, _MOST_ROWS)
        self.inventories.fill(view.by_inventory, _MOST_ROWS)
        self.inventories.count_with(source for source in view.sources if source.source_id == "vacant_land")
        self._land_reports = view.reports
        self.report.fill(view.territory.name, view.reports)

    def _boundary_row(self) -> QHBoxLayout:
        self.boundary = QComboBox(self.body)
        self.boundary.addItem(translate("TiDataviz", "its communes, dissolved"), "communes")
        self.boundary.addItem(translate("TiDataviz", "the perimeter published by ANCT"), "published")
        self.boundary.setToolTip(translate("TiDataviz", "Boundary in which vacant sites are looked for"))
        self.boundary.setAccessibleName(self.boundary.toolTip())
        self.boundary.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.boundary.setMinimumContentsLength(12)
        still(self.boundary)
        self.boundary.activated.connect(self._on_boundary)
        label = QLabel(translate("TiDataviz", "Sites within"), self.body)
        label.setBuddy(self.boundary)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.boundary, 1)
        return row

    def _draw_facts(self, view: LandView) -> None:
        text = translate("TiDataviz", "{count} vacant sites")
        self.title.setText(text.format(count=number(len(view.sites))))
        area = translate("TiDataviz", "{area} ha of vacant land, the area being known for {known} of {total} sites.")
        hectares = number(view.total_area_m2 / 10_000, 1)
        facts = area.format(area=hectares, known=number(view.area_known), total=number(len(view.sites)))
        if view.area_again_m2:
            again = translate("TiDataviz", "{area} ha counted more than once (same parcels)")
            facts = f"{facts}\n{again.format(area=number(view.area_again_m2 / 10_000, 1))}."
        reused = int(view.by_status.loc[view.by_status["value"] == RECONVERTED, "sites"].sum())
        if reused:
            text = translate("TiDataviz", "Reconverted already, but listed and counted: {count}.")
            facts = f"{facts}\n{text.format(count=number(reused))}"
        if view.covered < 1:
            part = translate(
                "TiDataviz", "The inventories held name sites in the departments of {share} of its communes only."
            )
            facts = f"{facts}\n{part.format(share=percent(view.covered))}"
        self.facts.setText(facts)
        self.boundary.setCurrentIndex(self.boundary.findData(view.boundary_method))
        published = view.territory.published is not None
        self.boundary.setEnabled(published)
        absent = translate("TiDataviz", "No perimeter published by ANCT is held for this territory")
        self.boundary.setToolTip(self.boundary.accessibleName() if published else absent)

    def _draw_charts(self, view: LandView) -> None:
        from ...charts.land import FIELDS, NaturaDistance, SitesBy

        charts: list[Chart] = [*(SitesBy(view, field) for field in FIELDS), NaturaDistance(view)]
        for card, chart in zip(self.cards, charts):
            card.set_chart(chart, _AROUND + _BAR * min(_MOST_BARS, max(3, len(chart.table()))))

    def _draw_natura(self, view: LandView) -> None:
        self.natura.setText(natura_text(view))
        self.natura_fold.setVisible(bool(len(view.natura)))
        self.natura_sites.fill(view.natura, 6)

    def _on_boundary(self, index: int) -> None:
        self.actions_of_dock.change(boundary=self.boundary.itemData(index))

    def _on_site(self, row: Any) -> None:
        self.actions_of_dock.zoom_to_site(row.geometry)


def _with_land(land: tuple[JoinReport, ...], around: tuple[JoinReport, ...]) -> tuple[JoinReport, ...]:
    """Return the joins of the sites, then those of their surroundings that they do not name already."""
    named = {report.subject for report in land}
    return (*land, *(report for report in around if report.subject not in named))


def natura_text(view: LandView) -> str:
    """Return what is known of a territory and Natura 2000, in words."""
    if view.touching < 0:
        return translate(
            "TiDataviz",
            "No Natura 2000 perimeter is held: overlaps and distances are unknown. Import perimeters: see Data, above.",
        )
    lines = []
    if not math.isnan(view.natura_area_m2) and view.territory.area_m2:
        text = translate("TiDataviz", "{share} of the territory lies in Natura 2000 ({area} km², perimeters counted once).")
        if view.natura_covered < 1:
            text = translate(
                "TiDataviz", "At least {share} of the territory lies in Natura 2000 ({area} km², perimeters counted once)."
            )
        share = percent(view.natura_area_m2 / view.territory.area_m2, 1)
        lines.append(text.format(share=share, area=number(view.natura_area_m2 / 1e6, 1)))
    if view.natura_covered < 1:
        text = translate(
            "TiDataviz",
            "The perimeters held reach {share} of its communes only: there may be more, distances elsewhere are unknown.",
        )
        lines.append(text.format(share=percent(view.natura_covered)))
    text = translate("TiDataviz", "{count} vacant sites touch or lie in a perimeter.")
    lines.append(text.format(count=number(view.touching)))
    if view.overlap_m2 > 0:
        text = translate("TiDataviz", "Overlap of the sites whose extent is known: {area} ha.")
        lines.append(text.format(area=number(view.overlap_m2 / 10_000, 1)))
    return "\n".join(lines)


def _hectares(area_m2: float) -> str:
    return translate("TiDataviz", "unknown") if math.isnan(area_m2) else number(area_m2 / 10_000, 2)


def _distance(row: Any) -> str:
    if math.isnan(row.distance_m):
        return translate("TiDataviz", "unknown")
    if row.touches:
        return translate("TiDataviz", "inside")
    kilometres = translate("TiDataviz", "{distance} km")
    metres = translate("TiDataviz", "{distance} m")
    if row.distance_m >= 1000:
        return kilometres.format(distance=number(row.distance_m / 1000, 1))
    return metres.format(distance=number(row.distance_m))


def _value(field: str, value: str) -> str:
    from ...charts.land import value_title

    return value_title(field, value)


def _site_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Site"), lambda row: row.site_name or row.site_id, widest=170),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Area, ha"), lambda row: _hectares(row.area_m2), lambda row: row.area_m2, right=True),
        Column(translate("TiDataviz", "Status"), lambda row: _value("status", row.status)),
        Column(translate("TiDataviz", "Former use"), lambda row: _value("type", row.site_type)),
        Column(translate("TiDataviz", "Zone"), lambda row: _value("zone", row.zone_type)),
        Column(translate("TiDataviz", "Pollution"), lambda row: _value("pollution", row.pollution)),
        Column(
            translate("TiDataviz", "To Natura 2000"),
            _distance,
            lambda row: row.distance_m,
            right=True,
            tooltip=translate("TiDataviz", "Distance to the nearest Natura 2000 perimeter"),
        ),
        Column(translate("TiDataviz", "Nearest perimeter"), lambda row: row.nearest_name),
        Column(translate("TiDataviz", "Updated on"), lambda row: row.updated_on),
        Column(translate("TiDataviz", "Identifier"), lambda row: row.site_id),
    ]


def _natura_columns() -> list[Column]:
    kinds = {
        "SIC": translate("TiDataviz", "habitats (SIC)"),
        "ZPS": translate("TiDataviz", "birds (ZPS)"),
    }
    return [
        Column(translate("TiDataviz", "Perimeter"), lambda row: row.site_name),
        Column(translate("TiDataviz", "Directive"), lambda row: kinds.get(row.kind, row.kind)),
        Column(translate("TiDataviz", "Code"), lambda row: row.site_code),
    ]


def _inventory_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Inventory"), lambda row: row.inventory, widest=260),
        Column(translate("TiDataviz", "Source of the site"), lambda row: row.source_name, widest=200),
        Column(translate("TiDataviz", "Sites"), lambda row: number(row.sites), lambda row: row.sites, right=True),
        Column(
            translate("TiDataviz", "Known area, ha"),
            lambda row: _hectares(row.area_m2 if row.area_known else math.nan),
            lambda row: row.area_m2,
            right=True,
        ),
        Column(translate("TiDataviz", "Last updated on"), lambda row: row.updated_on),
    ]
