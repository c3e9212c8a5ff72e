"""The criteria of a siting study: a slider each, the curve that says what a fact is worth, and the way weights are set."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...errors import PluginError
from ...language import labelled, number, translate
from ...siting.facts import FACTS, fact_name
from ...siting.needs import with_criteria, without_criteria
from ...siting.study import METHODS
from ...siting.titles import ranked_names, score_text
from ...siting.weights import check_count
from .siting_criterion import CriterionRow, WeightsInformation
from .widgets import SPACING, Note, clear, still, tab_before

if TYPE_CHECKING:
    from ...siting.ranking import Ranking
    from ...siting.study import Criterion, Study
    from ...siting.values import ValueFunction
    from ..siting_work import SitingWork

_SETTLED_MS = 15
_LEADERS = 3


def method_title(method: str) -> str:
    """Return how weights are set."""
    return {
        "direct": translate("TiDataviz", "Directly, in points"),
        "swing": translate("TiDataviz", "By swing (100 for the swing that matters most)"),
        "ordinal": translate("TiDataviz", "By order (1 the most important)"),
        "ahp": translate("TiDataviz", "By pairwise comparison (AHP)"),
    }[method]


class CriteriaForm(QWidget):
    """Shows the criteria of a study and changes them. A slider that moves is answered some ten times a second."""

    def __init__(self, work: SitingWork, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the form; ``told`` takes the error of an export."""
        super().__init__(parent)
        self._work = work
        self._wanted: dict[str, float] = {}
        self._kept: dict[bool, dict[str, float]] = {}  # ranks (True) and points, while the other are in use
        self._kept_of = 0
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
        self.information = WeightsInformation(told, self)
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
            tab_before(self.add, [widget for row in self.rows.values() for widget in row.controls])
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
        self.information.show_ranking(ranking)

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
        if study is not None and len(study.criteria) > 1:
            self._work.take(without_criteria(study, (fact,)))

    def _fill_menu(self) -> None:
        self._menu.clear()
        held = set(self.rows)
        for fact in sorted(set(FACTS) - held, key=fact_name):
            self._menu.addAction(fact_name(fact), lambda fact=fact: self._on_added(fact))

    def _on_added(self, fact: str) -> None:
        study = self._work.study
        if study is not None:
            self._work.take(with_criteria(study, (fact,)))

    def _on_method(self, _index: int) -> None:
        study, method = self._work.study, str(self.method.currentData())
        if study is None or method == study.method:
            return
        if method == "ahp" and self._too_many(study):
            return
        parts: dict[str, Any] = {"method": method}
        if "ordinal" in (method, study.method):
            parts["criteria"] = self._reweighed(study, method == "ordinal")
        if method == "ahp" and len(study.judgements) != len(study.criteria):
            parts["judgements"] = tuple((1.0,) * len(study.criteria) for _one in study.criteria)
        self._work.change(**parts)

    def _too_many(self, study: Study) -> bool:
        """Tell whether a study has too many criteria to compare two by two; then it keeps its way, and the form says so."""
        try:
            check_count(len(study.criteria))
        except PluginError as error:
            self.method.setCurrentIndex(self.method.findData(study.method))
            self.ratio.setText(str(error))
            self.ratio.show()
            return True
        return False

    def _reweighed(self, study: Study, ordinal: bool) -> tuple[Criterion, ...]:
        """Return the criteria with ranks for points, or points for ranks: those they had before, else what follows."""
        if self._kept_of != self._work.document:
            self._kept, self._kept_of = {}, self._work.document
        self._kept[not ordinal] = {one.fact: one.weight for one in study.criteria}
        kept, count = self._kept.get(ordinal, {}), len(study.criteria)
        if set(kept) == {one.fact for one in study.criteria}:
            return tuple(replace(one, weight=kept[one.fact]) for one in study.criteria)
        if not ordinal:
            return tuple(replace(one, weight=round(100 * (count + 1 - one.weight) / count)) for one in study.criteria)
        order = sorted(range(count), key=lambda place: -study.criteria[place].weight)
        ranks = {place: rank for rank, place in enumerate(order, start=1)}
        return tuple(replace(one, weight=float(ranks[n])) for n, one in enumerate(study.criteria))

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
    rows = [ranking.site(row) for row in range(min(_LEADERS, len(ranking.low)))]
    scores = [score_text(row.score_min, row.score_max) for row in rows]
    lines = [labelled(name, score) for name, score in zip(ranked_names(rows), scores)]
    return "\n".join(lines)


def ratio_text(comparison: Any, names: list[str]) -> str:
    """Return what AHP says of the judgements: the consistency ratio, and the one that increases it most."""
    text = translate("TiDataviz", "Consistency ratio: {ratio} (up to 0.10 the judgements agree well enough).")
    if not comparison.consistent:
        text = translate(
            "TiDataviz",
            "⚠ Consistency ratio: {ratio}, above 0.10: these judgements contradict one another. Review them before you rely "
            "on the weights.",
        )
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
