"""One criterion of a siting study as a row: its share, a slider, its curve; and what the data alone would weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QHBoxLayout, QSlider, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ...language import labelled, number, percent, translate
from ...siting.facts import fact_name
from ...siting.values import CATEGORIES, STEPS
from .data_table import DataTable
from .frame_model import Column
from .widgets import Fold, Note, as_text, still

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent

    from ...errors import PluginError
    from ...siting.ranking import CriterionView, Ranking
    from ...siting.study import Criterion
    from ...siting.values import ValueFunction

_MOST_POINTS = 100
_MOST_ROWS = 12


class CurveButton(QToolButton):
    """A button on which a value function is drawn."""

    def __init__(self, function: ValueFunction, parent: QWidget | None = None) -> None:
        """Draw a function."""
        super().__init__(parent)
        self._function = function
        self.setAutoRaise(True)
        self.setFixedSize(44, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the curve over the button."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(self.foregroundRole()), 1.6))
        left, top, wide, high = 6.0, 6.0, self.width() - 12.0, self.height() - 12.0
        if self._function.kind == CATEGORIES:
            bars = [value for _name, value in self._function.categories]
            step = wide / max(1, len(bars))
            for place, value in enumerate(bars):
                x = left + step * (place + 0.5)
                painter.drawLine(QPointF(x, top + high), QPointF(x, top + high * (1 - value)))
            return
        points = self._function.points
        first, last = points[0][0], points[-1][0]
        drawn: list[QPointF] = []
        for fact, value in points:
            x = left + wide * (fact - first) / (last - first)
            if self._function.kind == STEPS and drawn:
                drawn.append(QPointF(x, drawn[-1].y()))
            drawn.append(QPointF(x, top + high * (1 - value)))
        painter.drawPolyline(QPolygonF(drawn))


class CriterionRow(QWidget):
    """One criterion: name, share of the whole weight, slider with its number, curve, removal."""

    weighed = pyqtSignal(str, float)
    curveAsked = pyqtSignal(str)
    removed = pyqtSignal(str)

    def __init__(self, criterion: Criterion, parent: QWidget | None = None) -> None:
        """Show a criterion."""
        super().__init__(parent)
        self.fact = criterion.fact
        name = fact_name(criterion.fact)
        self.title = Note(name, self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, _MOST_POINTS)
        self.slider.setAccessibleName(labelled(translate("TiDataviz", "Weight"), name))
        kept = self.slider.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # a way of weighing without sliders keeps the columns where they are
        self.slider.setSizePolicy(kept)
        still(self.slider)
        self.points = QSpinBox(self)
        self.points.setRange(0, _MOST_POINTS)
        self.points.setAccessibleName(self.slider.accessibleName())
        self.points.setKeyboardTracking(False)
        still(self.points)
        self.curve = CurveButton(criterion.value, self)
        self.curve.setToolTip(translate("TiDataviz", "What each value is worth…"))
        self.curve.setAccessibleName(labelled(self.curve.toolTip(), name))
        self.curve.clicked.connect(lambda: self.curveAsked.emit(self.fact))
        away = QToolButton(self)
        away.setText("✕")
        away.setAutoRaise(True)
        away.setToolTip(translate("TiDataviz", "Remove this criterion"))
        away.setAccessibleName(labelled(away.toolTip(), name))
        away.clicked.connect(lambda: self.removed.emit(self.fact))
        across = QHBoxLayout()
        for widget, stretch in ((self.slider, 1), (self.points, 0), (self.curve, 0), (away, 0)):
            across.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addLayout(across)
        self.controls: tuple[QWidget, ...] = (self.title, self.slider, self.points, self.curve, away)
        self.slider.valueChanged.connect(self._on_slider)
        self.points.valueChanged.connect(self._on_points)

    def show_weight(self, weight: float, method: str) -> None:
        """Show the weight of the study, without telling anyone: points, or a rank; by AHP there is none to set."""
        for widget in (self.slider, self.points):
            widget.blockSignals(True)
            widget.setRange(1 if method == "ordinal" else 0, max(_MOST_POINTS, round(weight)))
            widget.setValue(round(weight))
            widget.setEnabled(method != "ahp")
            widget.blockSignals(False)
        self.slider.setVisible(method in ("direct", "swing"))
        self.points.setVisible(method != "ahp")

    def show_view(self, view: CriterionView, sites: int) -> None:
        """Show the share of the weight, and how many sites have the fact."""
        text = translate("TiDataviz", "{name}: {share}").format(name=view.name, share=percent(view.weight, 1))
        if view.missing or not view.known:
            text = translate("TiDataviz", "{text} – unknown for every site").format(text=text)
        elif view.known < sites:
            told = translate("TiDataviz", "{text} – known for {known} of {sites} sites")
            text = told.format(text=text, known=number(view.known), sites=number(sites))
        elif not view.varies:
            text = translate("TiDataviz", "{text} – the same for every site").format(text=text)
        self.title.setText(text)
        seen = translate("TiDataviz", "For information, what the data alone would weigh: entropy {entropy}, CRITIC {critic}")
        self.title.setToolTip(as_text(seen.format(entropy=percent(view.entropy, 1), critic=percent(view.critic, 1))))

    def _on_slider(self, value: int) -> None:
        self.points.blockSignals(True)
        self.points.setValue(value)
        self.points.blockSignals(False)
        self.weighed.emit(self.fact, float(value))

    def _on_points(self, value: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(value)
        self.slider.blockSignals(False)
        self.weighed.emit(self.fact, float(value))


class WeightsInformation(Fold):
    """What entropy and CRITIC would weigh beside the weights of the study: variance between sites, not importance."""

    def __init__(self, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make it folded: it is information, not advice; ``told`` takes the error of an export."""
        super().__init__(translate("TiDataviz", "What the data alone would weigh"), parent)
        text = translate(
            "TiDataviz",
            "For information: these weights reward the variance between the sites at hand, not importance. They depend on "
            "the set of sites, and rank nothing here.",
        )
        self.column.addWidget(Note(text, self.body))
        self.table = DataTable(self.head.text(), _information_columns(), told, self.body)
        self.column.addWidget(self.table)
        self._ranking: Ranking | None = None
        self.head.toggled.connect(self._fill)

    def show_ranking(self, ranking: Ranking) -> None:
        """Show the weights of a ranking, once they are looked at."""
        self._ranking = ranking
        self._fill()

    def _fill(self, _unfolded: bool = False) -> None:
        import pandas as pd

        if self._ranking is not None and self.head.isChecked():
            self.table.fill(pd.DataFrame([vars(view) for view in self._ranking.criteria]), _MOST_ROWS)


def _information_columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Criterion"), lambda row: row.name, widest=160),
        _share_column(translate("TiDataviz", "Study"), "weight"),
        _share_column(translate("TiDataviz", "Entropy"), "entropy"),
        _share_column(translate("TiDataviz", "CRITIC"), "critic"),
    ]


def _share_column(title: str, key: str) -> Column:
    return Column(title, lambda row: percent(getattr(row, key), 1), lambda row: float(getattr(row, key)), right=True)
