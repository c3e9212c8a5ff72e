"""The territory picker: level, programme, name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ..geography.programmes import PROGRAMMES
from ..language import translate
from .panels.widgets import still
from .search_box import SearchBox

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from .state import State
    from .study import Opened


_TWO_ROWS = 420  # pixels: narrower, two rows are read better than one


def level_title(level: str) -> str:
    """Return the name of a level in the language of the interface."""
    titles = {
        "ti": translate("TiDataviz", "Territoire d'industrie"),
        "epci": translate("TiDataviz", "EPCI"),
        "basin": translate("TiDataviz", "Employment basin"),
        "department": translate("TiDataviz", "Department"),
        "region": translate("TiDataviz", "Region"),
        "selection": translate("TiDataviz", "Own selection"),
    }
    return titles[level]


class TerritoryPicker(QWidget):
    """Tells the territory chosen: (level, programme, code)."""

    chosen = pyqtSignal(str, str, str)
    searched = pyqtSignal(str, str)
    selectionAsked = pyqtSignal()
    followToggled = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a picker that lists nothing yet."""
        super().__init__(parent)
        self._book: Opened | None = None
        self.level = self._make_combo(translate("TiDataviz", "Kind of territory"))
        self.programme = self._make_combo(translate("TiDataviz", "Programme"))
        self.search = SearchBox(translate("TiDataviz", "Search a territory by name or code"), self)
        self.selection = QPushButton(translate("TiDataviz", "Take the communes selected on the map"), self)
        self.selection.setToolTip(
            translate(
                "TiDataviz", "Select communes in a layer of communes, then press: they are taken together as one territory."
            )
        )
        self.follow = QToolButton(self)
        self.follow.setCheckable(True)
        self.follow.setIcon(QgsApplication.getThemeIcon("/mActionIdentify.svg"))
        follow = translate("TiDataviz", "Choose the territory by a click on the map")
        self.follow.setToolTip(follow)
        self.follow.setAccessibleName(follow)
        self._lay_out()
        self.level.activated.connect(self._on_level)
        self.programme.activated.connect(self._on_level)
        self.search.chosen.connect(self._on_code)
        self.selection.clicked.connect(self.selectionAsked)
        self.follow.toggled.connect(self.followToggled)

    def fill(self, book: Opened | None) -> None:
        """List what a workspace makes possible."""
        self._book = book
        self.setEnabled(book is not None)
        self.level.clear()
        self.programme.clear()
        if book is None:
            self.search.set_choices([])
            return
        for level in book.levels:
            self.level.addItem(level_title(level), level)
        for programme in book.programmes or tuple(PROGRAMMES):
            self.programme.addItem(programme, programme)

    def show_state(self, state: State) -> None:
        """Show the choice of a state, without telling anyone."""
        if self._book is None:
            return
        self.level.setCurrentIndex(max(0, self.level.findData(state.level)))
        self.programme.setCurrentIndex(max(0, self.programme.findData(state.programme)))
        self._show_level()
        self.search.show_code(state.code)

    def _make_combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        combo.setMinimumContentsLength(8)
        still(combo)
        return combo

    def _lay_out(self) -> None:
        self._folded = False
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        kinds, names = QHBoxLayout(), QHBoxLayout()
        for row, parts in (
            (kinds, ((self.level, 2), (self.programme, 1))),
            (names, ((self.search, 1), (self.selection, 1), (self.follow, 0))),
        ):
            row.setSpacing(4)
            for widget, stretch in parts:
                row.addWidget(widget, stretch)
            self._rows.addLayout(row, 6 if row is kinds else 5)
        self.selection.hide()

    def fold(self, folded: bool) -> None:
        """Take one row instead of two, where the dock is short and wide enough."""
        self._folded = folded
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See again whether one row is enough."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room that one row above the other asks for: in a narrow dock they come apart again."""
        widths = [self._rows.itemAt(place).minimumSize().width() for place in range(self._rows.count())]
        return QSize(max(widths), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        beside = self._folded and self.width() >= _TWO_ROWS
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def key(self) -> tuple[str, str]:
        """Return the level and the programme that are searched; only a TI has a programme."""
        level = str(self.level.currentData() or "")
        return level, str(self.programme.currentData() or "") if level == "ti" else ""

    def _show_level(self) -> None:
        """Show what belongs to the level: the programme is a matter of TI, a selection is made on the map."""
        level, programme = self.key()
        self.programme.setVisible(level == "ti")
        self.selection.setVisible(level == "selection")
        self.search.setVisible(level != "selection")
        self.follow.setEnabled(level != "selection")
        self.searched.emit(level, programme)
        if self._book is not None:
            self.search.set_choices(self._book.choices.get((level, programme), []))

    def _on_level(self, _index: int) -> None:
        self.search.show_code("")
        self._show_level()

    def _on_code(self, code: str) -> None:
        self.chosen.emit(*self.key(), code)
