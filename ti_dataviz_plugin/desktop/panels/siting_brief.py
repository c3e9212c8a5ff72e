"""The brief of a siting study: what the project is, what it needs, and where its sites are looked for."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...errors import PluginError
from ...geography.codes import departments_in
from ...language import labelled, listed, translate
from ...siting.activity import EMPLOYMENT
from ...siting.candidates import KINDS, USER
from ...siting.establishments import division_of
from ...siting.facts import fact_name
from ...siting.needs import ACTIVITY, LABOUR, facts_of, unasked, wanting, with_area, with_criteria, without_criteria
from ...siting.study import NEEDS
from ...siting.titles import kind_title, need_title
from ...sources.reference import resource
from ..search_box import SearchBox
from .widgets import Grid, Note, clear, still

if TYPE_CHECKING:
    from ...diagnosis.views import Dossier
    from ...siting.study import Study
    from ..siting_work import SitingWork

_NARROWEST_CHOICE = 130
_MOST_HECTARES = 100_000.0
_MOST_JOBS = 10_000
_DOCK, _OWN, _DEPARTMENTS = "dock", "own", "departments"


class BriefForm(QWidget):
    """Shows the brief of the study of a ``SitingWork``, and changes it."""

    def __init__(self, work: SitingWork, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._work = work
        self._told = told
        self._dossier: Dossier | None = None
        self._given_up: set[str] = set()
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(self._on_name)
        self.form.addRow(translate("TiDataviz", "Project"), self.name)
        self.activity = SearchBox(translate("TiDataviz", "Search an activity (NAF division)"), self)
        names = resource("naf.csv")
        divisions = names[(names["version"] == "rev2") & (names["level"] == "A88")]
        choices = [(str(row.code), f"{row.code} {row.name}") for row in divisions.itertuples()]
        self.activity.set_choices([("", translate("TiDataviz", "no activity")), *choices])
        self.activity.chosen.connect(self._on_activity)
        self.form.addRow(translate("TiDataviz", "Activity"), self.activity)
        self._add_area()
        self._add_trades()
        self.needs = self._boxes(NEEDS, need_title, self._on_needs)
        self.form.addRow(translate("TiDataviz", "Needs"), self._grid(self.needs))
        self.unseen, self.unasked = Note("", self), Note("", self)
        self.add_needed = QPushButton(translate("TiDataviz", "Weigh them"), self)
        self.add_needed.clicked.connect(self._on_add_needed)
        self.remove_unasked = QPushButton(translate("TiDataviz", "Weigh them no more"), self)
        self.remove_unasked.clicked.connect(self._on_remove_unasked)
        for widget in (self.unseen, self.add_needed, self.unasked, self.remove_unasked):
            self.form.addRow(widget)
        self._add_place()
        self._add_sites()

    def _add_area(self) -> None:
        row = QHBoxLayout()
        self.least, self.most = QDoubleSpinBox(self), QDoubleSpinBox(self)
        names = (translate("TiDataviz", "Least area"), translate("TiDataviz", "Greatest area"))
        for box, name in zip((self.least, self.most), names):
            box.setRange(0.0, _MOST_HECTARES)
            box.setDecimals(2)
            box.setSingleStep(0.5)
            box.setSuffix(translate("TiDataviz", " ha"))
            box.setSpecialValueText(translate("TiDataviz", "no limit"))
            box.setAccessibleName(name)
            box.setToolTip(name)
            box.setKeyboardTracking(False)
            still(box)
            box.valueChanged.connect(self._on_area)
            row.addWidget(box, 1)
        self.form.addRow(translate("TiDataviz", "Area, from and to"), row)
        text = translate(
            "TiDataviz", "The greatest area is below the least one. Give both: until then the study keeps its own."
        )
        self.crossed = Note(text, self)
        self.form.addRow(self.crossed)

    def _add_trades(self) -> None:
        self.trade = SearchBox(translate("TiDataviz", "Search a trade by name or code"), self)
        self.trade.chosen.connect(self._on_trade)
        self.trades = QWidget(self)
        self._trades_column = QVBoxLayout(self.trades)
        self._trades_column.setContentsMargins(0, 0, 0, 0)
        self.form.addRow(translate("TiDataviz", "Trades needed"), self.trade)
        self.form.addRow(self.trades)

    def _add_place(self) -> None:
        self.place = QComboBox(self)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(14)
        still(self.place)
        self.place.activated.connect(self._on_place)
        self.departments = QLineEdit(self)
        self.departments.setPlaceholderText(translate("TiDataviz", "Codes or names: 49, Vendée; none for all of France"))
        self.departments.editingFinished.connect(self._on_departments)
        self.form.addRow(translate("TiDataviz", "Searched in"), self.place)
        self.form.addRow(translate("TiDataviz", "Departments"), self.departments)
        self.strangers = Note("", self)
        self.form.addRow(self.strangers)

    def _add_sites(self) -> None:
        self.kinds = self._boxes(KINDS, kind_title, self._on_kinds)
        self.form.addRow(translate("TiDataviz", "Candidate sites"), self._grid(self.kinds))
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setFilters(_points_and_surfaces())
        self.layer.setToolTip(translate("TiDataviz", "A layer of points or surfaces of the project"))
        self.field = QgsFieldComboBox(self)
        self.field.setToolTip(translate("TiDataviz", "The field that names each site"))
        self.layer.layerChanged.connect(self.field.setLayer)
        self.field.setLayer(self.layer.currentLayer())
        self.use = QPushButton(translate("TiDataviz", "Rank the sites of this layer"), self)
        self.use.clicked.connect(self._on_layer)
        for box in (self.layer, self.field):
            box.setAccessibleName(box.toolTip())
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            still(box)
        row = QHBoxLayout()
        row.addWidget(self.layer, 2)
        row.addWidget(self.field, 1)
        self.form.addRow(translate("TiDataviz", "Or a layer"), row)
        self.form.addRow(self.use)

    def _boxes(
        self, names: tuple[str, ...], title: Callable[[str], str], changed: Callable[[], None]
    ) -> dict[str, QCheckBox]:
        boxes = {}
        for name in names:
            box = QCheckBox(title(name), self)
            box.clicked.connect(changed)
            boxes[name] = box
        return boxes

    def _grid(self, boxes: dict[str, QCheckBox]) -> Grid:
        grid = Grid(_NARROWEST_CHOICE, self, 2)
        grid.place(list(boxes.values()))
        return grid

    def show_dossier(self, dossier: Dossier, held: set[str]) -> None:
        """Take the territory of the dock, the trades of its labour market, and which sources of sites are held."""
        self._dossier = dossier
        if dossier.labour is not None:
            trades = dossier.labour.trades.itertuples()
            self.trade.set_choices([(str(row.trade), f"{row.trade_name} ({row.trade})") for row in trades])
        absent = translate("TiDataviz", "Not on this computer yet: see Data, above.")
        for kind, box in self.kinds.items():
            box.setEnabled(kind in held)
            box.setToolTip("" if kind in held else absent)
        if self._work.study is not None:
            self._show_place(self._work.study)

    def show_study(self, study: Study) -> None:
        """Show the brief of a study."""
        self.name.setText(study.title)
        self.name.setCursorPosition(0)
        self.activity.show_code(division_of(study.activity))
        low, high = study.area_m2
        for box, area in ((self.least, low), (self.most, 0.0 if math.isinf(high) else high)):
            box.blockSignals(True)
            box.setValue(area / 10_000)
            box.blockSignals(False)
        self.crossed.hide()
        for need, tick in self.needs.items():
            tick.setChecked(need in study.needs)
        for kind, tick in self.kinds.items():
            tick.setChecked(kind in study.sites)
        self._show_weighed(study)
        self._show_trades(study)
        self._show_place(study)

    def _show_weighed(self, study: Study) -> None:
        """Say what the brief states that no criterion looks at, and what is weighed although it states it no more."""
        wanted, left = wanting(study), [fact for fact in unasked(study) if fact in self._given_up]
        text = translate("TiDataviz", "Stated, and weighed by no criterion: {criteria}.")
        self.unseen.setText(text.format(criteria=listed([fact_name(fact) for fact in wanted])))
        text = translate("TiDataviz", "Stated no more, and still weighed: {criteria}.")
        self.unasked.setText(text.format(criteria=listed([fact_name(fact) for fact in left])))
        for shown, widgets in ((wanted, (self.unseen, self.add_needed)), (left, (self.unasked, self.remove_unasked))):
            for widget in widgets:
                widget.setVisible(bool(shown))

    def _show_trades(self, study: Study) -> None:
        clear(self._trades_column)
        for trade, jobs in study.trades:
            row = QWidget(self.trades)
            across = QHBoxLayout(row)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(Note(self._trade_name(trade), row), 1)
            box = QSpinBox(row)
            box.setRange(1, _MOST_JOBS)
            box.setValue(jobs)
            box.setPrefix(translate("TiDataviz", "jobs: "))
            box.setAccessibleName(labelled(self._trade_name(trade), translate("TiDataviz", "jobs")))
            box.setKeyboardTracking(False)
            still(box)
            box.valueChanged.connect(lambda count, trade=trade: self._set_jobs(trade, count))
            away = QPushButton(translate("TiDataviz", "Remove"), row)
            away.clicked.connect(lambda _checked=False, trade=trade: self._set_jobs(trade, 0))
            across.addWidget(box)
            across.addWidget(away)
            self._trades_column.addWidget(row)

    def _trade_name(self, trade: str) -> str:
        labour = self._dossier.labour if self._dossier is not None else None
        if labour is None:
            return trade
        found = labour.trades.loc[labour.trades["trade"] == trade, "trade_name"]
        return labelled(trade, str(found.iloc[0])) if len(found) else trade

    def _show_place(self, study: Study) -> None:
        """Offer the territory of the dock, that of the study where it is another, or departments."""
        self.place.clear()
        if self._dossier is not None:
            self.place.addItem(self._dossier.territory.name, _DOCK)
        if study.territory[0] and not self._work.follows:
            text = translate("TiDataviz", "the territory of the study ({code})")
            self.place.addItem(text.format(code=study.territory[1]), _OWN)
        self.place.addItem(translate("TiDataviz", "departments"), _DEPARTMENTS)
        wanted = (_DOCK if self._work.follows else _OWN) if study.territory[0] else _DEPARTMENTS
        self.place.setCurrentIndex(max(0, self.place.findData(wanted)))
        own = study.sites == (USER,)
        self.place.setEnabled(not own)
        self.place.setToolTip(
            translate("TiDataviz", "The sites of a layer are all ranked, wherever they are.") if own else ""
        )
        self.departments.setText(", ".join(study.departments))
        by_department = wanted == _DEPARTMENTS and not own
        self.departments.setVisible(by_department)
        self.strangers.hide()
        self.form.labelForField(self.departments).setVisible(by_department)

    def _on_name(self) -> None:
        if self.name.text().strip():
            self._work.change(title=self.name.text().strip())

    def _on_area(self) -> None:
        high = self.most.value() * 10_000 or math.inf
        low = self.least.value() * 10_000
        self.crossed.setVisible(low > high)
        study = self._work.study
        if study is not None and low <= high:
            self._work.take(with_area(study, (low, high)))

    def _on_activity(self, code: str) -> None:
        held = any(self._work.holds(source) for source in EMPLOYMENT)
        self._state(ACTIVITY if held else "", activity=code)

    def _on_trade(self, trade: str) -> None:
        study = self._work.study
        if study is not None and trade not in dict(study.trades):
            self._state(LABOUR, trades=(*study.trades, (trade, 1)))
        QTimer.singleShot(0, lambda: self.trade.show_code(""))  # what is chosen by keys is written once it was told

    def _set_jobs(self, trade: str, jobs: int) -> None:
        study = self._work.study
        if study is not None:
            changed = {**dict(study.trades), trade: jobs}
            self._state("", trades=tuple((name, count) for name, count in changed.items() if count))

    def _on_needs(self) -> None:
        study = self._work.study
        needs = tuple(need for need, box in self.needs.items() if box.isChecked())
        if study is not None:
            stated = [need for need in needs if need not in study.needs and facts_of(need)]
            looked = {one.fact for one in study.criteria}
            wanted = [facts_of(need)[0] for need in stated if not looked & set(facts_of(need))]
            self._state(*wanted, needs=needs)

    def _state(self, *wanted: str, **parts: Any) -> None:
        """Change what the brief states: criteria that look at what is new come with it, those of what is gone are named."""
        study = self._work.study
        if study is None:
            return
        changed = replace(study, **parts)
        weighed = [fact for fact in wanted if fact in wanting(changed)]
        self._given_up = (self._given_up | (set(unasked(changed)) - set(unasked(study)))) & set(unasked(changed))
        self._work.take(with_criteria(changed, weighed))

    def _on_add_needed(self) -> None:
        study = self._work.study
        if study is not None:
            self._work.take(with_criteria(study, wanting(study)))

    def _on_remove_unasked(self) -> None:
        study = self._work.study
        if study is not None:
            self._work.take(without_criteria(study, set(unasked(study)) & self._given_up))

    def _on_place(self, _index: int) -> None:
        wanted = self.place.currentData()
        if wanted == _DOCK and self._dossier is not None:
            level, programme, code = self._dossier.territory.key
            self._work.follows = True
            self._work.change(territory=(level, code, programme), departments=())
        elif wanted == _DEPARTMENTS and self._dossier is not None:
            self._work.follows = False
            self._work.change(territory=("", "", ""), departments=self._dossier.territory.departments)

    def _on_departments(self) -> None:
        """Take the departments listed; where one is not known nothing changes: all of France might be searched instead."""
        codes, unknown = departments_in(self.departments.text(), self._work.departments())
        text = translate("TiDataviz", "No department held here: {words}. The study keeps its own until all are known.")
        self.strangers.setText(text.format(words=listed(unknown)))
        self.strangers.setVisible(bool(unknown))
        if not unknown:
            self._work.change(departments=codes)

    def _on_kinds(self) -> None:
        chosen = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        study = self._work.study
        if not chosen and study is not None:
            self.show_study(study)  # a study looks at some sites at least
            return
        self._work.sites = None
        self._work.change(sites=chosen)

    def _on_layer(self) -> None:
        from ..siting_sites import read_sites

        layer = self.layer.currentLayer()
        if layer is None:
            return
        try:
            self._work.use_sites(read_sites(layer, self.field.currentField()))
        except PluginError as error:
            self._told(error)


def _points_and_surfaces() -> Any:
    from ..compat import layer_filters

    return layer_filters("PointLayer", "PolygonLayer")


def sites_title(study: Study, layer: str) -> str:
    """Return which sites a study ranks."""
    return listed([labelled(kind_title(kind), layer) if kind == USER else kind_title(kind) for kind in study.sites])
