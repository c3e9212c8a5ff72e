"""A list that is searched while one types, accents, case and dashes ignored."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, QStringListModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QWidget

from ..geography.codes import fold
from .panels.widgets import still

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_PROPOSED = 40


def ranked(choices: Sequence[tuple[str, str]], typed: str) -> list[int]:
    """Return the places of the choices that match what is typed: names that begin with it, then those with a word that does.

    Args:
        choices: (code, folded text) of each choice.
        typed: What is typed; every word of it must begin a word of the text, or be in the code.
    """
    words = fold(typed).split()
    if not words:
        return list(range(len(choices)))
    found = []
    for place, (code, text) in enumerate(choices):
        if words[0] not in text and words[0] not in code.lower():
            continue  # all but a few of 35 000 communes
        padded = f" {text}"
        if all(f" {word}" in padded for word in words):
            found.append((0 if text.startswith(words[0]) else 1, place))
        elif all(word in text or word in code.lower() for word in words):
            found.append((2, place))
    return [place for _rank, place in sorted(found)]


class SearchBox(QComboBox):
    """Choose one of many by name or code; ``chosen`` tells the code when the officer made a choice."""

    chosen = pyqtSignal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(18)
        self.setAccessibleName(placeholder)
        self.setToolTip(placeholder)
        self.lineEdit().setPlaceholderText(placeholder)
        self.lineEdit().setClearButtonEnabled(True)
        still(self)
        self._codes: list[str] = []
        self._folded: list[tuple[str, str]] = []
        self._places: dict[str, int] = {}
        self._current = ""
        self._proposed = QStringListModel(self)
        completer = QCompleter(self._proposed, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(14)
        self.setCompleter(completer)
        completer.activated.connect(self._on_text)
        self.lineEdit().textEdited.connect(self._propose)
        self.lineEdit().returnPressed.connect(self._on_return)
        self.lineEdit().installEventFilter(self)
        self.activated.connect(self._on_index)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """List (code, name) pairs; a name that stands twice is told apart by its code."""
        names = [name for _code, name in choices]
        doubled = {name for name, count in Counter(names).items() if count > 1}
        labels = [f"{name} ({code})" if name in doubled else name for code, name in choices]
        self._codes = [code for code, _name in choices]
        self._folded = [(code, fold(label)) for code, label in zip(self._codes, labels)]
        self._places = {label: place for place, label in enumerate(labels)}
        self.blockSignals(True)  # the list, not the officer, changes the index
        self.clear()
        self.addItems(labels)
        self.blockSignals(False)
        self.show_code(self._current)

    def show_code(self, code: str) -> None:
        """Show one of the choices, or nothing when it is none of them, without telling anyone."""
        self._current = code
        place = self._codes.index(code) if code in self._codes else -1
        self.blockSignals(True)
        self.setCurrentIndex(place)
        self.blockSignals(False)
        self.setEditText(self.itemText(place) if place >= 0 else "")
        self.lineEdit().setCursorPosition(0)

    def proposals(self) -> list[str]:
        """Return what is proposed for the text typed."""
        return self._proposed.stringList()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come back to the present choice when a search is left, and let a new one replace it."""
        if event.type() == QEvent.Type.FocusOut and not self.completer().popup().isVisible():
            self.show_code(self._current)
        elif event.type() == QEvent.Type.MouseButtonDblClick or (
            isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self.lineEdit().selectAll()
        return bool(super().eventFilter(watched, event))

    def _propose(self, typed: str) -> None:
        self._proposed.setStringList([self.itemText(place) for place in ranked(self._folded, typed)[:_MOST_PROPOSED]])

    def _on_text(self, label: str) -> None:
        if label in self._places:
            self._choose(self._codes[self._places[label]])

    def _on_index(self, place: int) -> None:
        if 0 <= place < len(self._codes):
            self._choose(self._codes[place])

    def _on_return(self) -> None:
        """Take the best proposal for what was typed."""
        places = ranked(self._folded, self.lineEdit().text()) if self.lineEdit().text().strip() else []
        if places:
            self._choose(self._codes[places[0]])

    def _choose(self, code: str) -> None:
        changed = code != self._current
        self.show_code(code)
        self.completer().popup().hide()
        if changed:
            self.chosen.emit(code)
