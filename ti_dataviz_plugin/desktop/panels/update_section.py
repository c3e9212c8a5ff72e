"""The *Update* section of the data page: for each source what is held, what is published, and what can be done."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...language import labelled, number, translate
from ...sources.catalogue import catalogue
from .widgets import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from qgis.PyQt.QtGui import QShowEvent

    from ...workspace.updates import Check
    from ..updating import Updater

_MEGABYTE = 1_000_000
_HEIGHT = 320


class UpdateSection(QWidget):
    """A list of the sources, ticked to be checked or updated."""

    def __init__(self, updater: Updater, parent: QWidget | None = None) -> None:
        """Make the section; it fills itself whenever what is known changes."""
        super().__init__(parent)
        self._updater = updater
        self._checks: dict[str, Check] = {}
        self._former: Mapping[str, Sequence[str]] = {}
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("TiDataviz", "Sources to update"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setAlternatingRowColors(True)
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.check = QPushButton(translate("TiDataviz", "Look for newer data"), self)
        self.update_ = QPushButton(translate("TiDataviz", "Update…"), self)
        self.every = QPushButton(translate("TiDataviz", "Tick all"), self)
        self.back = QPushButton(translate("TiDataviz", "Back to the previous version"), self)
        self.kinds = QPushButton(translate("TiDataviz", "Kinds to fetch…"), self)
        self.kinds.setToolTip(translate("TiDataviz", "For the source selected, if it is made of several layers"))
        self.whole = QCheckBox(translate("TiDataviz", "The whole country"), self)
        self.scope = Note("", self)
        self._arrange()
        self.check.clicked.connect(lambda _checked: updater.check(self.ticked() or self.downloadable()))
        self.update_.clicked.connect(lambda _checked: updater.update(self.ticked(), self.whole.isChecked()))
        self.kinds.clicked.connect(lambda _checked: updater.choose_kinds(self.chosen()))
        self.whole.toggled.connect(lambda _on: self._tell_scope())
        self.every.clicked.connect(lambda _checked: self._tick_all())
        self.back.clicked.connect(lambda _checked: updater.go_back(self.chosen()))
        self.list.itemChanged.connect(lambda _item: self._enable())
        self.list.currentItemChanged.connect(lambda _now, _before: self._enable())
        updater.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is known now; ticks stay."""
        ticked, chosen = set(self.ticked()), self.chosen()
        checks, self._former = self._updater.known()
        self._checks = {check.source_id: check for check in checks}
        self.list.blockSignals(True)
        self.list.clear()
        for check in checks:
            item = QListWidgetItem(described(check), self.list)
            item.setData(Qt.ItemDataRole.UserRole, check.source_id)
            item.setToolTip(check.message or catalogue()[check.source_id].rhythm())
            if catalogue()[check.source_id].downloadable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = check.source_id in ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            if check.source_id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._enable()
        self._tell_scope()

    def ticked(self) -> list[str]:
        """Return the ids of the sources ticked."""
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in self._items()
            if item.data(Qt.ItemDataRole.CheckStateRole) is not None and item.checkState() == Qt.CheckState.Checked
        ]

    def downloadable(self) -> list[str]:
        """Return the ids of every source that can be downloaded."""
        return [source_id for source_id in self._checks if catalogue()[source_id].downloadable]

    def chosen(self) -> str:
        """Return the id of the source on which the cursor is, empty for none."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(place) for place in range(self.list.count())]

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(translate("TiDataviz", "Update your data"), self))
        text = translate("TiDataviz", "Nothing becomes current before you have seen what it changes.")
        column.addWidget(Note(text, self))
        column.addWidget(self.list)
        buttons = QGridLayout()
        for place, button in enumerate((self.check, self.update_, self.every, self.back, self.kinds, self.whole)):
            buttons.addWidget(button, place // 2, place % 2)
        column.addLayout(buttons)
        column.addWidget(self.scope)

    def _tick_all(self) -> None:
        whole = len(self.ticked()) == len(self.downloadable())
        for item in self._items():
            if item.data(Qt.ItemDataRole.CheckStateRole) is not None:
                item.setCheckState(Qt.CheckState.Unchecked if whole else Qt.CheckState.Checked)

    def _enable(self) -> None:
        self.update_.setEnabled(bool(self.ticked()))
        self.back.setEnabled(self.chosen() in self._former)
        entry = catalogue().get(self.chosen())
        self.kinds.setEnabled(entry is not None and entry.downloadable and len(entry.choices()) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Say what would be fetched for the territory looked at, which may have changed meanwhile."""
        self._tell_scope()
        super().showEvent(event)

    def _tell_scope(self) -> None:
        codes = self._updater.departments()
        if self.whole.isChecked():
            text = translate("TiDataviz", "Every source ticked comes for the whole country, which may take long.")
        elif codes:
            text = translate(
                "TiDataviz",
                "Sources not held yet come for the departments of the territory ({codes}), where their services can choose; "
                "the others as they are held.",
            ).format(codes=", ".join(codes))
        else:
            text = translate(
                "TiDataviz",
                "No territory of your data is chosen: sources not held yet come for the whole country, the others as they "
                "are held.",
            )
        self.scope.setText(text)


def described(check: Check) -> str:
    """Return what is known of a source, line by line."""
    entry = catalogue()[check.source_id]
    nothing = translate("TiDataviz", "none")
    held = ", ".join(check.held) or (translate("TiDataviz", "no date") if check.rows else nothing)
    if check.rows:
        held = translate("TiDataviz", "{vintages} ({rows} rows)").format(vintages=held, rows=number(check.rows))
    facts = [labelled(translate("TiDataviz", "held"), held)]
    if check.newest:
        facts.append(labelled(translate("TiDataviz", "published"), check.newest))
    if check.size:
        facts.append(_size(check.size))
    last = local_time(check.checked_at)
    when = translate("TiDataviz", "checked on {day}").format(day=last) if last else translate("TiDataviz", "never checked")
    tail = [entry.licence, when] if entry.downloadable else [entry.licence]
    lines = [labelled(entry.name(), state_title(check.state)), " · ".join(facts), " · ".join(tail)]
    if check.message and check.state in {"unknown", "unreachable"}:
        lines.append(check.message)
    return "\n".join(lines)


def _size(size: int) -> str:
    if size < _MEGABYTE:
        return translate("TiDataviz", "{size} kB").format(size=number(max(1, size / 1000)))
    return translate("TiDataviz", "{size} MB").format(size=number(size / _MEGABYTE, 1))


def local_time(moment: str) -> str:
    """Return a moment kept in UTC as the clock of this computer shows it; empty for none."""
    return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}" if moment else ""


def state_title(state: str) -> str:
    """Return the name of a state as people read it."""
    return {
        "absent": translate("TiDataviz", "not held"),
        "current": translate("TiDataviz", "up to date"),
        "newer": translate("TiDataviz", "newer data are published"),
        "unknown": translate("TiDataviz", "not known"),
        "unreachable": translate("TiDataviz", "could not be asked"),
        "by_hand": translate("TiDataviz", "by hand"),
    }[state]
