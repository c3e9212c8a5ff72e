"""Territories side by side, the most alike, and the weights that say what alike means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from ...diagnosis.compare_view import MOST_COMPARED
from ...language import labelled, number, translate
from ..search_box import SearchBox
from .chart_card import ChartCard
from .data_table import DataTable
from .frame_model import Column
from .theme_panel import ThemePanel
from .weight_box import WeightBox
from .widgets import Fold, Grid, Note, as_text, still

if TYPE_CHECKING:
    from ...diagnosis.compare_view import CompareView

_AROUND, _ROW = 118, 34  # pixels: title, legend and axis; one indicator
_BAR = 26
_MOST_ROWS = 8
_NARROWEST_WEIGHT = 190


class ComparePanel(ThemePanel):
    """Draws a ``CompareView``."""

    theme = "compare"

    def make(self) -> None:
        """Add the choice of territories, the chart, the most alike and the weights."""
        self.section(translate("TiDataviz", "Side by side"))
        self.search = SearchBox(translate("TiDataviz", "Add a territory to compare with"), self.body)
        self.search.chosen.connect(self._add)
        self.column.addWidget(self.search)
        self.chips = QWidget(self.body)
        self._chips_row = QHBoxLayout(self.chips)
        self._chips_row.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self.chips)
        self.shown = QComboBox(self.body)
        self.shown.setToolTip(translate("TiDataviz", "Indicators drawn side by side"))
        self.shown.setAccessibleName(self.shown.toolTip())
        still(self.shown)
        self.shown.activated.connect(lambda _index: self.choose(shown=str(self.shown.currentData())))
        self.column.addWidget(self.shown)
        self.profile = ChartCard(_AROUND, self.told, self.body)
        self.column.addWidget(self.profile)
        self.local = Note("", self.body)
        self.column.addWidget(self.local)
        self.section(translate("TiDataviz", "Similar territories"))
        self.rule = Note("", self.body)
        self.column.addWidget(self.rule)
        self.alike = ChartCard(_AROUND, self.told, self.body)
        self.column.addWidget(self.alike)
        self.similar = DataTable(translate("TiDataviz", "Similar territories"), _columns(), self.told, self.body)
        self.similar.setToolTip(translate("TiDataviz", "Click a territory to set it side by side"))
        self.similar.picked.connect(lambda row: self._add(row.code))
        self.column.addWidget(self.similar)
        fold = Fold(translate("TiDataviz", "Weights of the indicators"), self.body)
        self.column.addWidget(fold)
        text = translate(
            "TiDataviz",
            "By default every theme counts the same, and so do the indicators of a theme; those made of others count for "
            "nothing. 0 leaves one out.",
        )
        self.weights = Grid(_NARROWEST_WEIGHT, fold.body)
        self.reset = QPushButton(translate("TiDataviz", "Back to the usual weights"), fold.body)
        self.reset.clicked.connect(lambda: self.choose(weights=()))
        for widget in (Note(text, fold.body), self.weights, self.reset):
            fold.column.addWidget(widget)

    def fill(self, view: CompareView) -> None:
        """Draw the comparison."""
        from ...charts.compare import MostAlike, ProfilePositions

        self._view = view
        taken = {code for code, _name in view.compared}
        pairs = zip(view.choices["code"], view.choices["name"])
        self.search.set_choices([(code, name) for code, name in pairs if code not in taken])
        self.search.show_code("")
        self.search.setEnabled(len(view.compared) < MOST_COMPARED)
        self._fill_chips(view)
        self._fill_shown(view)
        positions = ProfilePositions(view)
        self.profile.set_chart(positions, _AROUND + _ROW * max(2, len(positions.indicators)))
        self.alike.set_chart(MostAlike(view), _AROUND + _BAR * max(2, len(view.similar)))
        text = translate(
            "TiDataviz",
            "Mean gap between the positions on {count} indicators, weighted as below. What is unknown may be anywhere: it "
            "widens the range, and is never left out.",
        )
        self.rule.setText(text.format(count=number(int((view.indicators["weight"] > 0).sum()))))
        self.similar.fill(view.similar, _MOST_ROWS)
        self.similar.count_with(view.sources)
        self._fill_local(view)
        self._fill_weights(view)

    def _fill_shown(self, view: CompareView) -> None:
        from .registry import theme_titles

        titles = theme_titles()
        self.shown.clear()
        for theme in dict.fromkeys(view.indicators["theme"]):
            self.shown.addItem(titles.get(theme, theme), theme)
        self.shown.addItem(translate("TiDataviz", "All indicators"), "")
        self.shown.setCurrentIndex(max(0, self.shown.findData(view.shown)))

    def _fill_local(self, view: CompareView) -> None:
        """Name the local values side by side, and say how many are ranked with official figures."""
        names, titles = dict(view.compared), view.indicators.set_index("indicator")["title"]
        lines = [
            labelled(f"{names[code]} – {titles[indicator]}", text)
            for indicator, code, text in view.local[["indicator", "code", "text"]].to_numpy().tolist()
        ]
        self.local.setText("\n".join(filter(None, (*lines, view.mixed))))
        self.local.setVisible(bool(self.local.text()))

    def _fill_chips(self, view: CompareView) -> None:
        while self._chips_row.count():
            widget = self._chips_row.takeAt(0).widget()
            if widget is not None:
                widget.deleteLater()
        for code, name in view.compared[1:]:
            button = QPushButton(translate("TiDataviz", "✕ {name}").format(name=_short(name)), self.chips)
            button.setToolTip(as_text(translate("TiDataviz", "Take {name} away").format(name=name)))
            button.clicked.connect(lambda _checked=False, code=code: self._remove(code))
            self._chips_row.addWidget(button)
        self._chips_row.addStretch()
        self.chips.setVisible(len(view.compared) > 1)

    def _fill_weights(self, view: CompareView) -> None:
        boxes = []
        for indicator, title, weight in view.indicators[["indicator", "title", "weight"]].itertuples(index=False):
            box = WeightBox(title, weight * 100, 1000, translate("TiDataviz", " %"), self.weights)
            box.changed.connect(lambda value, indicator=indicator: self.weigh(indicator, value))
            boxes.append(box)
        self.weights.place(boxes)
        self.reset.setEnabled(bool((view.indicators["weight"] - view.indicators["usual"]).abs().max() > 1e-9))

    def _others(self) -> list[str]:
        return [code for code, _name in self._view.compared[1:]]

    def _add(self, code: str) -> None:
        others = self._others()
        if code not in others and len(others) < MOST_COMPARED - 1:
            self.choose(others=(*others, code))

    def _remove(self, code: str) -> None:
        self.choose(others=tuple(other for other in self._others() if other != code))

    def weigh(self, indicator: str, weight: float) -> None:
        """Give an indicator another weight, in percent of the present total."""
        shares = self._view.indicators.set_index("indicator")["weight"] * 100
        shares[indicator] = weight
        self.choose(weights=tuple(f"{name}={share:.6g}" for name, share in shares.items()))


def _short(name: str, most: int = 22) -> str:
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def _distance(row: Any) -> str:
    from ...charts.compare import points_text

    return points_text(row.low, row.high)


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Territory"), lambda row: row.name, widest=170),
        Column(
            translate("TiDataviz", "Points apart"),
            _distance,
            lambda row: (row.low + row.high) / 2,
            right=True,
            tooltip=translate("TiDataviz", "Mean gap between the positions of the two territories, out of 100"),
        ),
        Column(translate("TiDataviz", "Alike in"), lambda row: row.alike, widest=260),
        Column(translate("TiDataviz", "Apart in"), lambda row: row.apart, widest=260),
        Column(translate("TiDataviz", "Code"), lambda row: row.code),
    ]
