"""The case that an anticipation starts from, and how territories are ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ...diagnosis.anticipation import ALL, KNOWN, POSSIBLE
from ...language import translate
from ..search_box import SearchBox
from .widgets import Tick, still

if TYPE_CHECKING:
    from ...diagnosis.training_view import TrainingView


class AnticipationBar(QWidget):
    """Trade, reference, years, how near a school counts, and the weight of the absolute need."""

    def __init__(self, choose: Callable[..., None], parent: QWidget | None = None) -> None:
        """Make the boxes; ``show_view`` sets them, ``choose`` takes what the officer changes."""
        super().__init__(parent)
        self._choose = choose
        self.trade = SearchBox(translate("TiDataviz", "Search a trade by name or code"), self)
        self.reference = SearchBox(translate("TiDataviz", "Search the reference territory"), self)
        self.first, self.last, self.rule = QComboBox(self), QComboBox(self), QComboBox(self)
        self.first.setToolTip(translate("TiDataviz", "First survey year compared"))
        self.last.setToolTip(translate("TiDataviz", "Last survey year compared"))
        self.rule.setToolTip(translate("TiDataviz", "Which territories are left out because of a school near"))
        self.radius, self.weight = QSpinBox(self), QSpinBox(self)
        self.radius.setRange(1, 500)
        self.radius.setSuffix(translate("TiDataviz", " km"))
        self.radius.setToolTip(translate("TiDataviz", "A school is near up to this distance from the centre of population"))
        self.weight.setRange(0, 100)
        self.weight.setSuffix(" %")
        self.weight.setToolTip(translate("TiDataviz", "Weight of the absolute need in the score, the rest being likeness"))
        self.shortfall = Tick(translate("TiDataviz", "Count only what falls short of the reference"), self)
        for box in (self.first, self.last, self.rule, self.radius, self.weight):
            still(box)
            box.setAccessibleName(box.toolTip())
        for name, title in (
            (ALL, translate("TiDataviz", "rank all")),
            (KNOWN, translate("TiDataviz", "leave out: a school teaches it")),
            (POSSIBLE, translate("TiDataviz", "leave out: a school may teach it")),
        ):
            self.rule.addItem(title, name)
        # Its longest text must not make the page wider than the dock.
        self.rule.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rule.setMinimumContentsLength(12)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (translate("TiDataviz", "Trade"), (self.trade,)),
            (translate("TiDataviz", "Reference"), (self.reference,)),
            (translate("TiDataviz", "Survey years"), (self.first, self.last)),
            (translate("TiDataviz", "School near"), (self.radius,)),
            (translate("TiDataviz", "Territories"), (self.rule,)),
            (translate("TiDataviz", "Weight of need"), (self.weight,)),
        )
        for text, boxes in rows:
            row = QHBoxLayout()
            label = QLabel(text, self)
            label.setBuddy(boxes[0])
            row.addWidget(label)
            wide = isinstance(boxes[0], SearchBox) or boxes[0] is self.rule
            for box in boxes:
                row.addWidget(box, 1 if wide else 0)
            if not wide:
                row.addStretch()
            column.addLayout(row)
        column.addWidget(self.shortfall)

    def _connect(self) -> None:
        self.radius.setKeyboardTracking(False)
        self.weight.setKeyboardTracking(False)
        self.trade.chosen.connect(lambda code: self._choose(case_trade=code))
        self.reference.chosen.connect(lambda key: self._choose(reference=tuple(key.split("/"))))
        self.first.activated.connect(self._on_years)
        self.last.activated.connect(self._on_years)
        self.radius.valueChanged.connect(lambda value: self._choose(radius_km=float(value)))
        self.weight.valueChanged.connect(lambda value: self._choose(need_weight=value / 100))
        self.rule.activated.connect(lambda _index: self._choose(school_rule=str(self.rule.currentData())))
        self.shortfall.clicked.connect(lambda checked: self._choose(shortfall_only=bool(checked)))

    def show_view(self, view: TrainingView) -> None:
        """Show the settings that a view was made with, without asking for another."""
        chosen = view.settings
        self.trade.set_choices([(str(row.trade), f"{row.trade_name} ({row.trade})") for row in view.trades.itertuples()])
        self.trade.show_code(chosen.case_trade)
        rows = view.references.itertuples()
        self.reference.set_choices([(f"{r.level}/{r.programme}/{r.code}", f"{r.name} ({r.programme})") for r in rows])
        self.reference.show_code("/".join(chosen.reference))
        for box, value in ((self.radius, round(chosen.radius_km)), (self.weight, round(chosen.need_weight * 100))):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        self.rule.setCurrentIndex(max(0, self.rule.findData(chosen.school_rule)))
        self.shortfall.setChecked(chosen.shortfall_only)
        for years, every, year in (
            (self.first, translate("TiDataviz", "first"), chosen.from_year),
            (self.last, translate("TiDataviz", "last"), chosen.to_year),
        ):
            years.clear()
            years.addItem(every, 0)
            for survey in view.years:
                years.addItem(str(survey), survey)
            years.setCurrentIndex(max(0, years.findData(year)))

    def _on_years(self, _index: int) -> None:
        first, last = int(self.first.currentData() or 0), int(self.last.currentData() or 0)
        if first and last and first > last:
            first, last = last, first
        self._choose(from_year=first, to_year=last)
