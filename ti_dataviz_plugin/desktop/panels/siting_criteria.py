"""The criteria of a siting study: a slider each, the curve that says what a fact is worth, and the way weights are set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QPointF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...language import labelled, number, percent, translate
from ...siting.facts import FACTS, fact_name
from ...siting.study import METHODS, usual_criterion
from ...siting.titles import score_text, short_title
from ...siting.values import CATEGORIES, STEPS
from .widgets import SPACING, Note, as_text, clear, still

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QPaintEvent

    from ...siting.ranking import CriterionView, Ranking
    from ...siting.study import Criterion, Study
    from ...siting.values import ValueFunction
    from ..siting_work import SitingWork

_SETTLED_MS = 15
_MOST_POINTS = 100


def method_title(method: str) -> str:
    """Return how weights are set."""
    return {
        "direct": translate("TiDataviz", "Directly, in points"),
        "swing": translate("TiDataviz", "By swing (100 for the swing that matters most)"),
        "ordinal": translate("TiDataviz", "By order (1 the most important)"),
        "ahp": translate("TiDataviz", "By pairwise comparison (AHP)"),
    }[method]


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


class CriteriaForm(QWidget):
    """Shows the criteria of a study and changes them. A slider that moves is answered some ten times a second."""

    def __init__(self, work: SitingWork, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._work = work
        self._wanted: dict[str, float] = {}
        self._shown: tuple[tuple[str, ValueFunction], ...] = ()
        self.rows: dict[str, CriterionRow] = {}
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._weigh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        self.method = QComboBox(self)
        for method in METHODS:
            self.method.addItem(method_title(method), method)
        self.method.setAccessibleName(translate("TiDataviz", "How weights are set"))
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(16)
        still(self.method)
        self.method.activated.connect(self._on_method)
        self.judge = QPushButton(translate("TiDataviz", "Judgements…"), self)
        self.judge.clicked.connect(self.ask_judgements)
        across = QHBoxLayout()
        across.addWidget(self.method, 1)
        across.addWidget(self.judge)
        column.addLayout(across)
        self.ratio = Note("", self)
        self.leaders = Note("", self)  # the list is below the sliders: their answer is seen here
        column.addWidget(self.ratio)
        column.addWidget(self.leaders)
        self._rows_column = QVBoxLayout()
        self._rows_column.setSpacing(6)
        column.addLayout(self._rows_column)
        self.add = QPushButton(translate("TiDataviz", "Add a criterion"), self)
        self._menu = QMenu(self.add)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self._menu)
        column.addWidget(self.add)
        self.information = Note("", self)
        column.addWidget(self.information)

    def show_study(self, study: Study) -> None:
        """Show the criteria of a study; the rows stay, and a slider held stays held, where only weights change."""
        shown = tuple((criterion.fact, criterion.value) for criterion in study.criteria)
        if shown != self._shown:
            self._shown = shown
            clear(self._rows_column)
            self.rows = {}
            for criterion in study.criteria:
                row = CriterionRow(criterion, self)
                row.weighed.connect(self._on_weighed)
                row.curveAsked.connect(self.ask_curve)
                row.removed.connect(self._on_removed)
                self.rows[criterion.fact] = row
                self._rows_column.addWidget(row)
        for criterion in study.criteria:
            self.rows[criterion.fact].show_weight(self._wanted.get(criterion.fact, criterion.weight), study.method)
        self.method.setCurrentIndex(self.method.findData(study.method))
        self.judge.setVisible(study.method == "ahp")
        self.ratio.setVisible(study.method == "ahp")

    def show_ranking(self, ranking: Ranking) -> None:
        """Show what the weights are worth together, and what the data alone would weigh."""
        sites = int((ranking.table["rank"] > 0).sum())
        self.leaders.setText(leaders_text(ranking))
        for view in ranking.criteria:
            if view.fact in self.rows:
                self.rows[view.fact].show_view(view, sites)
        if ranking.comparison is not None:
            self.ratio.setText(ratio_text(ranking.comparison, [view.name for view in ranking.criteria]))
        text = translate(
            "TiDataviz", "For information, weights that reward variance between sites, not importance: {weights}."
        )
        line = translate("TiDataviz", "{name} (entropy {entropy}, CRITIC {critic})")
        lines = [
            line.format(name=view.name, entropy=percent(view.entropy), critic=percent(view.critic))
            for view in sorted(ranking.criteria, key=lambda view: -view.critic)
        ]
        self.information.setText(text.format(weights="; ".join(lines)))

    def _on_weighed(self, fact: str, weight: float) -> None:
        self._wanted[fact] = weight
        if not self._settled.isActive():
            self._settled.start()

    def _weigh(self) -> None:
        """Take the weights moved since the last time."""
        study, wanted = self._work.study, self._wanted
        self._wanted = {}
        if study is not None:
            criteria = [replace(one, weight=wanted.get(one.fact, one.weight)) for one in study.criteria]
            self._work.change(criteria=tuple(criteria))

    def _on_removed(self, fact: str) -> None:
        study = self._work.study
        if study is None or len(study.criteria) < 2:
            return
        kept = [place for place, criterion in enumerate(study.criteria) if criterion.fact != fact]
        rows = tuple(tuple(study.judgements[i][j] for j in kept) for i in kept) if study.judgements else ()
        self._work.change(criteria=tuple(study.criteria[place] for place in kept), judgements=rows)

    def _fill_menu(self) -> None:
        self._menu.clear()
        held = set(self.rows)
        for fact in sorted(set(FACTS) - held, key=fact_name):
            self._menu.addAction(fact_name(fact), lambda fact=fact: self._on_added(fact))

    def _on_added(self, fact: str) -> None:
        study = self._work.study
        if study is None:
            return
        count = len(study.criteria)
        rows = (*((*row, 1.0) for row in study.judgements), (1.0,) * (count + 1)) if study.judgements else ()
        self._work.change(criteria=(*study.criteria, usual_criterion(fact)), judgements=rows)

    def _on_method(self, _index: int) -> None:
        study, method = self._work.study, str(self.method.currentData())
        if study is None or method == study.method:
            return
        parts: dict[str, Any] = {"method": method}
        if method == "ordinal":
            order = sorted(range(len(study.criteria)), key=lambda place: -study.criteria[place].weight)
            ranks = {place: rank for rank, place in enumerate(order, start=1)}
            parts["criteria"] = tuple(replace(one, weight=float(ranks[n])) for n, one in enumerate(study.criteria))
        elif study.method == "ordinal":
            count = len(study.criteria)
            points = tuple(replace(one, weight=round(100 * (count + 1 - one.weight) / count)) for one in study.criteria)
            parts["criteria"] = points
        if method == "ahp" and len(study.judgements) != len(study.criteria):
            parts["judgements"] = tuple((1.0,) * len(study.criteria) for _one in study.criteria)
        self._work.change(**parts)

    def ask_judgements(self) -> None:
        """Let the officer compare the criteria two by two."""
        from .siting_judgements import JudgementsDialog

        study = self._work.study
        if study is None:
            return
        dialog = JudgementsDialog([fact_name(one.fact) for one in study.criteria], study.judgements, self.window())
        if dialog.exec():
            self._work.change(judgements=dialog.judgements())
        dialog.deleteLater()

    def ask_curve(self, fact: str) -> None:
        """Let the officer change what each value of a fact is worth."""
        from .siting_curve import CurveDialog

        study = self._work.study
        if study is None:
            return
        held = next(one for one in study.criteria if one.fact == fact)
        dialog = CurveDialog(fact_name(fact), FACTS[fact].unit, held.value, self.window())
        if dialog.exec():
            changed = replace(held, value=dialog.function())
            self._work.change(criteria=tuple(changed if one.fact == fact else one for one in study.criteria))
        dialog.deleteLater()


def leaders_text(ranking: Ranking) -> str:
    """Return the first three sites with their scores."""
    text = translate("TiDataviz", "{rank}. {site}: {score}")
    rows = ranking.table[ranking.table["rank"] > 0].head(3).itertuples()
    lines = [
        text.format(rank=number(row.rank), site=short_title(row), score=score_text(row.score_min, row.score_max))
        for row in rows
    ]
    return "\n".join(lines)


def ratio_text(comparison: Any, names: list[str]) -> str:
    """Return what AHP says of the judgements: the consistency ratio, and the one that increases it most."""
    text = translate("TiDataviz", "Consistency ratio: {ratio} (up to 0.10 the judgements agree well enough).")
    told = text.format(ratio=number(comparison.ratio, 2))
    if comparison.doubtful is None:
        return str(told)
    first, second = (names[place] for place in comparison.doubtful)
    more = translate(
        "TiDataviz",
        "The judgement that increases it most: “{first}” beside “{second}”; {value} would follow from the others.",
    )
    value = comparison.suggested
    ratio = number(value, 1) if value >= 1 else f"1/{number(1 / value, 1)}"
    return f"{told} {more.format(first=first, second=second, value=ratio)}"
