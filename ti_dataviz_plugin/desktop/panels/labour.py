"""The labour market: the trades that are hard to find, and the history of one of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ...bounds import UNKNOWN, Bounds
from ...diagnosis.official_tension import LISTED, NO_LIST, NOT_LISTED
from ...diagnosis.trade_map import id_of
from ...language import number, percent, translate
from ..layers.classes import EQUAL
from ..search_box import SearchBox
from .chart_card import ChartCard
from .credits import Credits
from .data_table import DataTable
from .frame_model import Column
from .overview import threshold_note
from .panel import Panel, ReportLine
from .widgets import Grid, still

if TYPE_CHECKING:
    from ...diagnosis.views import Dossier, LabourMarketView
    from ...enrichment.figures import FigureSubject
    from ...errors import PluginError
    from .panel import Actions

_MOST_ROWS = 6
_NARROWEST_CHART = 380
_CHART_HEIGHT = 280
_RANKING_HEIGHT = 420


class LabourSettingsBar(QWidget):
    """The choices behind the ranking: which trades, which basins, which years."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        """Make the boxes; ``show_view`` sets them."""
        super().__init__(parent)
        self._actions = actions
        self.industrial = QCheckBox(translate("TiDataviz", "Industrial trades only"), self)
        self.industrial.setToolTip(translate("TiDataviz", "Rank the trades of the FAP domains C to H only"))
        self.skilled = QCheckBox(translate("TiDataviz", "Skilled trades only"), self)
        self.skilled.setToolTip(
            translate("TiDataviz", "Leave out the trades whose label says “non qualifiés” or “peu qualifiés”")
        )
        self.threshold = QSpinBox(self)
        self.threshold.setRange(1, 100)
        self.threshold.setSuffix(" %")
        self.threshold.setKeyboardTracking(False)
        self.threshold.setToolTip(
            translate("TiDataviz", "A basin counts when at least this share of its population lives in the territory")
        )
        self.first, self.last = QComboBox(self), QComboBox(self)
        self.first.setToolTip(translate("TiDataviz", "First survey year taken into the ranking"))
        self.last.setToolTip(translate("TiDataviz", "Last survey year taken into the ranking"))
        for box in (self.threshold, self.first, self.last):
            still(box)
            box.setAccessibleName(box.toolTip())
        self._lay_out()
        self.industrial.clicked.connect(self._on_industrial)
        self.skilled.clicked.connect(self._on_skilled)
        self.threshold.valueChanged.connect(self._on_threshold)
        self.first.activated.connect(self._on_years)
        self.last.activated.connect(self._on_years)

    def show_view(self, view: LabourMarketView) -> None:
        """Show the settings that a view was made with, without asking for another."""
        settings = view.settings
        self.industrial.setChecked(settings.industrial_only)
        self.skilled.setChecked(settings.skilled_only)
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(settings.basin_threshold * 100))
        self.threshold.blockSignals(False)
        for box, all_years, year in (
            (self.first, translate("TiDataviz", "first"), settings.first_year),
            (self.last, translate("TiDataviz", "last"), settings.last_year),
        ):
            box.clear()
            box.addItem(all_years, 0)
            for survey in view.years:
                box.addItem(str(survey), survey)
            box.setCurrentIndex(max(0, box.findData(year)))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.industrial)
        column.addWidget(self.skilled)
        for text, boxes in (
            (translate("TiDataviz", "Basins from"), (self.threshold,)),
            (translate("TiDataviz", "Survey years"), (self.first, self.last)),
        ):
            row = QHBoxLayout()
            label = QLabel(text, self)
            label.setBuddy(boxes[0])
            for widget in (label, *boxes):
                row.addWidget(widget)
            row.addStretch()
            column.addLayout(row)

    def _on_industrial(self, checked: bool) -> None:
        self._actions.change(industrial_only=bool(checked))

    def _on_skilled(self, checked: bool) -> None:
        self._actions.change(skilled_only=bool(checked))

    def _on_threshold(self, value: int) -> None:
        self._actions.change(basin_threshold=value / 100)

    def _on_years(self, _index: int) -> None:
        first, last = int(self.first.currentData() or 0), int(self.last.currentData() or 0)
        if first and last and first > last:
            first, last = last, first
        self._actions.change(first_year=first, last_year=last)


class LabourPanel(Panel):
    """Draws a ``LabourMarketView``."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self._trade, self._last_year = "", 0
        self.make_body()
        self.section(translate("TiDataviz", "Trades that are hard to find"))
        self.settings = LabourSettingsBar(actions, self.body)
        self.column.addWidget(self.settings)
        self.none = self.note()
        first = self.column.count()
        self.ranking = DataTable(
            translate("TiDataviz", "Ranking of trades"), _ranking_columns(), told, self.body, filtered=True
        )
        self.ranking.setToolTip(translate("TiDataviz", "Click a trade to see its history"))
        self.ranking.commentable(self._projects_of, actions.desk)
        self.ranking.picked.connect(self._on_row)
        self.column.addWidget(self.ranking)
        self.trade_title = self.section("")
        self.trade = SearchBox(translate("TiDataviz", "Search a trade by name or code"), self.body)
        self.trade.chosen.connect(self._on_trade)
        self.map = QPushButton(
            QgsApplication.getThemeIcon("/rendererGraduatedSymbol.svg"),
            translate("TiDataviz", "Map this trade over all basins"),
            self.body,
        )
        self.map.setToolTip(
            translate("TiDataviz", "Colour every employment basin by the share of the trade's projects that are difficult")
        )
        self.map.clicked.connect(self._on_map)
        self.column.addWidget(self.trade)
        self.column.addWidget(self.map)
        self.charts = Grid(_NARROWEST_CHART, self.body)
        self.history = ChartCard(_CHART_HEIGHT, told, self.charts)
        self.comparison = ChartCard(_CHART_HEIGHT, told, self.charts)
        self.ranking_chart = ChartCard(_RANKING_HEIGHT, told, self.charts)
        self.charts.place([self.history, self.comparison])
        self.column.addWidget(self.charts)
        self.section(translate("TiDataviz", "The first trades of the ranking"))
        self.column.addWidget(self.ranking_chart)
        self.rule = self.note()
        self.legal = self.note()
        self.section(translate("TiDataviz", "Trends and seasonality of the first trades"))
        self.over_time = Grid(_NARROWEST_CHART, self.body)
        self.trends = ChartCard(_RANKING_HEIGHT, told, self.over_time)
        self.seasonality = ChartCard(_RANKING_HEIGHT, told, self.over_time)
        self.over_time.place([self.trends, self.seasonality])
        self.column.addWidget(self.over_time)
        self.section(translate("TiDataviz", "This trade in each basin counted"))
        self.by_basin = DataTable(translate("TiDataviz", "Trade by basin"), _basin_columns(), told, self.body)
        self.column.addWidget(self.by_basin)
        self._of_trades = [self.column.itemAt(place).widget() for place in range(first, self.column.count())]
        self.section(translate("TiDataviz", "How the data were joined"))
        self.threshold = self.note()
        self.report = ReportLine(told, self.body)
        self.column.addWidget(self.report)
        self.section(translate("TiDataviz", "Sources"))
        self.credits = Credits(self.body)
        self.column.addWidget(self.credits)

    def view_of(self, dossier: Dossier) -> object:
        """Return the labour market, or the overview that says what is missing for one."""
        return dossier.labour or dossier.overview

    def draw(self, dossier: Dossier) -> None:
        """Draw the labour market, or say what is missing."""
        view = dossier.labour
        missing = translate(
            "TiDataviz", "This page needs the BMO survey and the table of employment basins. Import them: see Data, above."
        )
        self.show_body("" if view is not None else missing)
        if view is None:
            return
        self._show_trades(view)
        self._draw_ranking(view)
        self._draw_trade(view)
        self.threshold.setText(threshold_note(view.settings.basin_threshold))
        self.report.fill(view.territory.name, view.reports)
        self.credits.fill(view.sources)

    def _show_trades(self, view: LabourMarketView) -> None:
        """Hide the empty tables and charts of a territory for which no basin counts, and say so once."""
        counts = bool(view.basins["counted"].any())
        text = translate(
            "TiDataviz",
            "No employment basin has enough of its population in {territory}: lower the threshold in the settings.",
        )
        self.none.setText(text.format(territory=view.territory.name))
        self.none.setVisible(not counts)
        for widget in self._of_trades:
            widget.setVisible(counts)

    def _projects_of(self, row: Any) -> FigureSubject | None:
        """Return the recruitment projects of a trade: a survey's figure, of which no row is an object."""
        title = translate("TiDataviz", "Recruitment projects: {trade}").format(trade=row.trade_name)
        official = Bounds(float(row.projects_min), float(row.projects_max))
        return self.actions_of_dock.desk.figure_here(f"trade_{row.trade}", title, official)

    def _draw_ranking(self, view: LabourMarketView) -> None:
        from ...charts.labour import TradeRanking, TradeSeasonality, TradeTrends

        self.settings.show_view(view)
        self.ranking.fill(view.ranking, _MOST_ROWS)
        self.ranking.select(lambda row: view.trade in (row.trade, row.linked))
        self.rule.setText(view.rule)
        self.ranking_chart.set_chart(TradeRanking(view))
        self.trends.set_chart(TradeTrends(view))
        self.seasonality.set_chart(TradeSeasonality(view))
        self.legal.setText(_legal_note(view))

    def _draw_trade(self, view: LabourMarketView) -> None:
        from ...charts.labour import TradeComparison, TradeHistory

        self.trade_title.setText(view.trade_name or translate("TiDataviz", "A trade"))
        self.trade.set_choices([(str(row.trade), f"{row.trade_name} ({row.trade})") for row in view.trades.itertuples()])
        self.trade.show_code(view.trade)
        self._trade, self._last_year = view.trade, view.settings.last_year
        self.map.setEnabled(bool(view.trade))
        self.history.set_chart(TradeHistory(view))
        self.comparison.set_chart(TradeComparison(view))
        self.by_basin.fill(view.by_basin, _MOST_ROWS)

    def _on_row(self, row: Any) -> None:
        self.actions_of_dock.change(trade=row.trade)

    def _on_map(self) -> None:
        """Map the trade in the last year in sight; a share is read against the others by equal classes."""
        if self._trade:
            self.actions_of_dock.map_indicator(id_of(self._trade), "basin", self._last_year, EQUAL)

    def _on_trade(self, code: str) -> None:
        self.actions_of_dock.change(trade=code)


def _legal_note(view: LabourMarketView) -> str:
    """Return what the legal list is, and what it is not."""
    if not view.tension_list:
        return translate(
            "TiDataviz", "The legal list of trades in tension is not held: import it to see it beside the ranking."
        )
    text = translate(
        "TiDataviz",
        "Legal list: the trades in tension that the State lists by region ({month}), by FAP 2009 code. It serves the right "
        "to work of foreign nationals and is not the share of difficult projects; it plays no part in the score.",
    )
    return text.format(month=view.tension_list)


def official_text(row: Any) -> str:
    """Return what the legal list says of a trade in the regions of the territory."""
    texts = {
        LISTED: translate("TiDataviz", "◆ {regions}").format(regions=row.official_regions),
        NOT_LISTED: translate("TiDataviz", "not listed"),
        NO_LIST: translate("TiDataviz", "no list"),
    }
    return texts[row.official]


def _amount(low: float, high: float) -> str:
    from ...charts.chart import amount_text

    return amount_text(_bounds(low, high))


def _bounds(low: float, high: float) -> Bounds:
    return UNKNOWN if math.isnan(low) or math.isnan(high) else Bounds(low, high)


def _share(low: float, high: float) -> str:
    from ...charts.chart import share_text

    return share_text(_bounds(low, high))


def _middle(low: float, high: float) -> float:
    return (low + high) / 2


def official_column() -> Column:
    """Return the column of the legal list of trades in tension."""
    return Column(
        translate("TiDataviz", "Legal list"),
        official_text,
        tooltip=translate("TiDataviz", "Legal list of trades in tension, regions of the territory; not our share"),
        widest=140,
    )


def _ranking_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Rank"), lambda row: number(row.rank), lambda row: float(row.rank), right=True),
        Column(translate("TiDataviz", "Trade"), lambda row: row.trade_name, widest=160),
        Column(
            translate("TiDataviz", "Projects"),
            lambda row: _amount(row.projects_min, row.projects_max),
            lambda row: _middle(row.projects_min, row.projects_max),
            right=True,
            tooltip=translate("TiDataviz", "Mean number of recruitment projects a year"),
        ),
        Column(
            translate("TiDataviz", "Difficult"),
            lambda row: _share(row.difficult_share_min, row.difficult_share_max),
            lambda row: _middle(row.difficult_share_min, row.difficult_share_max),
            right=True,
            tooltip=translate("TiDataviz", "Share of the projects that employers judge difficult"),
        ),
        Column(
            translate("TiDataviz", "Persistence"),
            lambda row: percent(row.persistence),
            lambda row: float(row.persistence),
            right=True,
            tooltip=translate("TiDataviz", "Share of the years in which at least half of the projects are surely difficult"),
        ),
        Column(
            translate("TiDataviz", "Seasonal"),
            lambda row: _share(row.seasonal_share_min, row.seasonal_share_max),
            lambda row: _middle(row.seasonal_share_min, row.seasonal_share_max),
            right=True,
        ),
        Column(
            translate("TiDataviz", "Years seen"),
            lambda row: number(row.years_seen),
            lambda row: float(row.years_seen),
            right=True,
        ),
        Column(translate("TiDataviz", "Score"), lambda row: number(row.score, 2), lambda row: float(row.score), right=True),
        official_column(),
        Column(translate("TiDataviz", "FAP code"), lambda row: " / ".join(code for code in (row.trade, row.linked) if code)),
    ]


def _basin_columns() -> list[Column]:
    def figures(name: str) -> tuple[Callable[[Any], str], Callable[[Any], float]]:
        def text(row: Any) -> str:
            return _amount(getattr(row, f"{name}_min"), getattr(row, f"{name}_max"))

        def order(row: Any) -> float:
            return _middle(getattr(row, f"{name}_min"), getattr(row, f"{name}_max"))

        return text, order

    return [
        Column(translate("TiDataviz", "Year"), lambda row: str(row.year), lambda row: float(row.year)),
        Column(translate("TiDataviz", "Basin"), lambda row: row.basin_name),
        Column(translate("TiDataviz", "Projects"), *figures("projects"), right=True),
        Column(translate("TiDataviz", "Difficult"), *figures("difficult"), right=True),
        Column(translate("TiDataviz", "Seasonal"), *figures("seasonal"), right=True),
        Column(translate("TiDataviz", "FAP code"), lambda row: row.trade),
    ]
