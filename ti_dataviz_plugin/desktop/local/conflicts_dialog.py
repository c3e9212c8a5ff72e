"""The list of conflicts: who says what, before and now; settled one by one or many at once, beside the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...enrichment.conflict_words import stakes, take_title, unit_title, who_text, words
from ...enrichment.conflicts import ONE, OTHER, PRESENT
from ...enrichment.contribution import VALUE
from ...enrichment.standards import allowed
from ...enrichment.touching import object_title, short
from ...language import counted, labelled, translate
from ..panels.data_table import DataTable
from ..panels.frame_model import Column
from ..panels.widgets import Card, Heading, Note
from .names import column_title, shape_text
from .shape_picker import ShapePicker

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from qgis.PyQt.QtGui import QCloseEvent

    from ...enrichment.conflicts import Dispute
    from ...errors import PluginError
    from .conflict_work import ConflictWork

_TYPED = ("proposed_value", "reason")
_SHAPE, _EVIDENCE = "geometry", "evidence"
_MINE, _THEIRS = "mine", "theirs"


class ConflictsDialog(QDialog):
    """A list that stays open beside the map; it follows what is settled, here or on another computer."""

    def __init__(self, work: ConflictWork, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """List the conflicts of a ``ConflictWork``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizConflicts")
        self.setWindowTitle(translate("TiDataviz", "Conflicts to resolve"))
        self.resize(760, 540)
        self._work = work
        self.count = Note("", self)
        self.table = DataTable(self.windowTitle(), _columns(work), told, self, filtered=True)
        self.sides = {ONE: _Side(work, self), OTHER: _Side(work, self)}
        for side, card in self.sides.items():
            card.take.clicked.connect(lambda _on, side=side: self.settle_one(side))
        self.stakes, self.now = Note("", self), Note("", self)
        self.typed = QComboBox(self)
        self.use = QPushButton(translate("TiDataviz", "Use this value"), self)
        self.use.clicked.connect(lambda _on: self.settle_typed())
        self.both = QPushButton(translate("TiDataviz", "Keep the evidence of both sides"), self)
        self.both.clicked.connect(lambda _on: self.settle_both())
        self.picker = ShapePicker(work.canvas, self)
        self.use_shape = QPushButton(translate("TiDataviz", "Use this shape"), self)
        self.use_shape.clicked.connect(lambda _on: self.settle_shape())
        self.choice = QComboBox(self)
        self.apply = QPushButton(translate("TiDataviz", "Apply to the selection"), self)
        self.apply.clicked.connect(lambda _on: self.settle_many())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.table.view.selectionModel().selectionChanged.connect(lambda _in, _out: self._follow())
        self.table.view.selectionModel().currentRowChanged.connect(lambda _now, _before: self.look())
        self.picker.changed.connect(lambda: self.use_shape.setEnabled(self.picker.shape is not None))
        work.changed.connect(self.refresh)
        work.chosen.connect(self.select)
        self.refresh()

    def refresh(self) -> None:
        """List the conflicts that are open now, the first one chosen."""
        import pandas as pd

        disputes = self._work.disputes
        self.table.fill(pd.DataFrame({"one": pd.Series(list(disputes), dtype=object)}))
        none = translate("TiDataviz", "Everything is settled. Export again, so that your colleagues get your choices.")
        one, many = (
            translate("TiDataviz", "{count} conflict to resolve"),
            translate("TiDataviz", "{count} conflicts to resolve"),
        )
        self.count.setText(counted(len(disputes), one, many) if disputes else none)
        if disputes:
            self.table.view.selectRow(0)
        self._follow()

    def selected(self) -> list[Dispute]:
        """Return the conflicts selected in the list."""
        return [row.one for row in self.table.selected()]

    def look(self) -> None:
        """Show on the map the conflict that the officer went to in the list."""
        rows = self.table.current()
        if rows and self.isVisible():
            self._work.look_at(rows[0].one.number)

    def select(self, numbers: Collection[int]) -> None:
        """Select conflicts by their numbers, those that were chosen on the map."""
        model, selection = self.table.model, QItemSelection()
        for row in range(model.rowCount()):
            if model.source(model.index(row, 0)).one.number in numbers:
                selection.select(model.index(row, 0), model.index(row, model.columnCount() - 1))
        self.table.view.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def settle_one(self, side: str) -> None:
        """Take a side of the conflict selected."""
        disputes = self.selected()
        if len(disputes) == 1:
            self._work.settle({disputes[0].number: side})

    def settle_many(self) -> None:
        """Take the side chosen in each conflict selected that has it."""
        self._work.settle(choices(self.selected(), str(self.choice.currentData()), self._work.mine()))

    def settle_typed(self) -> None:
        """Put the value typed in the place of both sides."""
        disputes = self.selected()
        if len(disputes) == 1:
            chosen = self.typed.currentData()
            text = str(chosen) if chosen is not None and not self.typed.isEditable() else self.typed.currentText().strip()
            self._work.settle_with(disputes[0].number, {disputes[0].unit: text})

    def settle_both(self) -> None:
        """Keep what either side gives as evidence, once each."""
        disputes = self.selected()
        if len(disputes) == 1:
            one = disputes[0]
            every = [*(one.one.get(_EVIDENCE) or ()), *(one.other.get(_EVIDENCE) or ())]
            self._work.settle_with(one.number, {_EVIDENCE: tuple(dict.fromkeys(every))})

    def settle_shape(self) -> None:
        """Put the shape picked on the map in the place of both sides."""
        disputes = self.selected()
        if len(disputes) == 1 and self.picker.shape is not None:
            self._work.settle_with(disputes[0].number, {_SHAPE: self.picker.shape})

    def done(self, result: int) -> None:
        """Give the map back."""
        self._leave()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the map back, however the list is closed."""
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self.picker.release()
        self._work.look_away()

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        for card in self.sides.values():
            sides.addWidget(card, 1)
        typed = QHBoxLayout()
        typed.addWidget(self.typed, 1)
        typed.addWidget(self.use)
        shape = QHBoxLayout()
        shape.addWidget(self.picker, 1)
        shape.addWidget(self.use_shape, 0, Qt.AlignmentFlag.AlignTop)
        many = QHBoxLayout()
        many.addWidget(self.choice, 1)
        many.addWidget(self.apply)
        for button in (self.use, self.use_shape, self.apply, self.both, *(card.take for card in self.sides.values())):
            button.setAutoDefault(False)
        self.typed.setAccessibleName(translate("TiDataviz", "New value"))
        self.choice.setAccessibleName(translate("TiDataviz", "Choice for the selection"))
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(self.count)
        layout.addWidget(self.table, 1)
        layout.addLayout(many)
        layout.addWidget(self.stakes)
        layout.addLayout(sides)
        layout.addWidget(self.now)
        layout.addWidget(self.both)
        for row in (typed, shape):
            layout.addLayout(row)
        layout.addWidget(self.buttons)

    def _follow(self) -> None:
        """Show both sides of the one conflict selected, and what can be chosen for several."""
        disputes = self.selected()
        one = disputes[0] if len(disputes) == 1 else None
        self._offer(disputes)
        for side, card in self.sides.items():
            card.setVisible(one is not None)
            if one is not None:
                card.fill(one, side)
        for note in (self.stakes, self.now):
            note.setVisible(one is not None)
        typed = one is not None and one.unit in _TYPED and (one.unit != "proposed_value" or bool(one.contribution.field))
        for widget, wanted in (
            (self.typed, typed), (self.use, typed), (self.picker, one is not None and one.unit == _SHAPE),
            (self.use_shape, one is not None and one.unit == _SHAPE), (self.both, one is not None and one.unit == _EVIDENCE),
        ):  # fmt: skip
            widget.setVisible(wanted)
        if one is None:
            return
        self.stakes.setText(stakes(one.unit))
        before = labelled(
            translate("TiDataviz", "Before"), _words(one, "base", self._work.files) or translate("TiDataviz", "(nothing)")
        )
        now = labelled(
            translate("TiDataviz", "Stands now"),
            _words(one, PRESENT, self._work.files) or translate("TiDataviz", "(nothing)"),
        )
        self.now.setText(f"{before}\n{now}")
        self.picker.set_shape(None)
        if typed:
            self._offer_values(one)

    def _offer(self, disputes: list[Dispute]) -> None:
        """Offer who can be followed in the conflicts selected."""
        chosen = self.choice.currentData()
        self.choice.clear()
        self.choice.addItem(translate("TiDataviz", "Keep what stands now"), PRESENT)
        if any(each.side_of(self._work.mine()) for each in disputes):
            self.choice.addItem(translate("TiDataviz", "Take ours: what was written here"), _MINE)
            self.choice.addItem(translate("TiDataviz", "Take theirs: what was not written here"), _THEIRS)
        people = {entry.who for each in disputes for entry in (each.one_by, each.other_by) if entry is not None}
        for who in sorted(people):
            self.choice.addItem(translate("TiDataviz", "Take what {who} wrote").format(who=short(who, 60)), f"who:{who}")
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setEnabled(bool(disputes))
        self.apply.setEnabled(bool(disputes))

    def _offer_values(self, one: Dispute) -> None:
        """Offer the values of the standard, or take any text where it has none."""
        about, present = one.contribution, str(one.present[one.unit] or "")
        known = (
            allowed(about.source_id, about.key.split("|")[0]) if one.unit == "proposed_value" and about.kind == VALUE else {}
        )
        values = known.get(about.field, ())
        self.typed.clear()
        self.typed.setEditable(not values)
        for value in values:
            self.typed.addItem(value, value)
        if values:
            self.typed.setCurrentIndex(max(0, self.typed.findData(present)))
        else:
            self.typed.setCurrentText(present)


class _Side(Card):
    """What one side says, who said it and when, and a button that takes it."""

    def __init__(self, work: ConflictWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.who, self.value = Heading("", self, 1.0), Note("", self)
        self.take = QPushButton(translate("TiDataviz", "Take this one"), self)
        for widget in (self.who, self.value, self.take):
            self.column.addWidget(widget)

    def fill(self, one: Dispute, side: str) -> None:
        """Show a side of a conflict."""
        self.who.setText(who_text(one, side) or translate("TiDataviz", "Unknown author"))
        self.value.setText(_words(one, side, self._work.files) or translate("TiDataviz", "(nothing)"))
        self.take.setText(take_title(one.unit))


def choices(disputes: list[Dispute], choice: str, mine: str) -> dict[int, str]:
    """Return the side that a choice means in each of some conflicts; one in which it means none is left out.

    Args:
        disputes: The conflicts.
        choice: What stands now, what was written here, what was not, or ``who:`` and the name of a person.
        mine: Id under which this installation writes.
    """
    found: dict[int, str] = {}
    opposite = {ONE: OTHER, OTHER: ONE}
    for each in disputes:
        if choice == PRESENT:
            found[each.number] = PRESENT
        elif choice.startswith("who:"):
            by = {ONE: each.one_by, OTHER: each.other_by}
            sides = [side for side, entry in by.items() if entry is not None and entry.who == choice[4:]]
            if len(sides) == 1:
                found[each.number] = sides[0]
        elif each.side_of(mine):
            side = each.side_of(mine)
            found[each.number] = side if choice == _MINE else opposite[side]
    return found


def _words(one: Dispute, side: str, files: Mapping[str, str]) -> str:
    return shape_text(getattr(one, side)[_SHAPE]) if one.unit == _SHAPE else short(words(one, side, files))


def _in_dispute(one: Dispute) -> str:
    field = one.contribution.field
    return column_title(field) if one.unit == "proposed_value" and field else unit_title(one.unit)


def _columns(work: ConflictWork) -> list[Column]:
    return [
        Column(translate("TiDataviz", "Object"), lambda row: object_title(row.one.contribution), widest=150),
        Column(translate("TiDataviz", "In dispute"), lambda row: _in_dispute(row.one), widest=130),
        Column(translate("TiDataviz", "One side"), lambda row: _words(row.one, ONE, work.files), widest=130),
        Column(translate("TiDataviz", "Author"), lambda row: who_text(row.one, ONE), widest=150),
        Column(translate("TiDataviz", "The other side"), lambda row: _words(row.one, OTHER, work.files), widest=130),
        Column(translate("TiDataviz", "Author"), lambda row: who_text(row.one, OTHER), widest=150),
        Column(translate("TiDataviz", "Before"), lambda row: _words(row.one, "base", work.files), widest=130),
        Column(translate("TiDataviz", "Stands now"), lambda row: _words(row.one, PRESENT, work.files), widest=130),
    ]
