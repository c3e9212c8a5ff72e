"""The dialog in which an indicator is chosen for a map: which, where, when, in which classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..diagnosis.indicator_map import LATEST, MapChoice
from ..diagnosis.indicators import available
from ..geography.codes import fold
from ..language import labelled, listed, translate
from .help import open_help
from .layers.classes import FEWEST, METHODS, MOST, Classes, method_title
from .mapping import FRANCE, REGION, STILL
from .panels.registry import theme_titles
from .panels.widgets import Note, as_text
from .picker import level_title

if TYPE_CHECKING:
    from ..diagnosis.indicator import Indicator
    from .state import State
    from .study import Opened

_ALL_YEARS = "all"
_SIZE = (460, 560)


class MapDialog(QDialog):
    """Tells what is to be mapped: (``MapChoice``, ``Classes``, one of ``mapping.VIEWS``)."""

    chosen = pyqtSignal(object, object, str)
    yearsAsked = pyqtSignal(object)

    def __init__(self, book: Opened, state: State, parent: QWidget | None = None) -> None:
        """Offer the indicators of a workspace, at the level of the territory looked at."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizMap")
        self.setWindowTitle(translate("TiDataviz", "Map an indicator"))
        self.resize(*_SIZE)
        self._book = book
        self._indicators: dict[str, Indicator] = {}
        self._make_widgets()
        self._lay_out()
        self._fill_levels(state)
        self._connect()

    def ask_years(self) -> None:
        """Ask of which years the indicator in sight has values; ``show_years`` answers."""
        indicator = self.indicator()
        self.year.clear()
        self.year.setEnabled(indicator is not None and indicator.yearly)
        if indicator is None or not indicator.yearly:
            self.year.addItem(translate("TiDataviz", "no year"), LATEST)
            return
        self.year.addItem(translate("TiDataviz", "Latest year"), LATEST)
        self.year.addItem(translate("TiDataviz", "All years (temporal controller)"), _ALL_YEARS)
        self.yearsAsked.emit(self.choice())

    def show_years(self, choice: MapChoice, years: tuple[int, ...]) -> None:
        """Offer the years of an indicator, if it is still the one in sight."""
        now = self.choice()
        if now is None or (now.indicator, now.level, now.programme) != (choice.indicator, choice.level, choice.programme):
            return
        for year in reversed(years):
            if self.year.findData(year) < 0:
                self.year.addItem(str(year), year)

    def indicator(self) -> Indicator | None:
        """Return the indicator in sight, None when there is none."""
        item = self.tree.currentItem()
        return self._indicators.get(str(item.data(0, Qt.ItemDataRole.UserRole))) if item is not None else None

    def choice(self) -> MapChoice | None:
        """Return what is to be mapped, None while no indicator is chosen."""
        indicator = self.indicator()
        if indicator is None:
            return None
        level, year = str(self.level.currentData()), self.year.currentData()
        programme = str(self.programme.currentData() or "") if level == "ti" else ""
        return MapChoice(indicator.id, level, programme, None if year == _ALL_YEARS else int(year or LATEST))

    def _make_widgets(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("TiDataviz", "Search an indicator"))
        self.search.setClearButtonEnabled(True)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("TiDataviz", "Indicators by theme"))
        self.about = Note("", self)
        self.level, self.programme, self.year = QComboBox(self), QComboBox(self), QComboBox(self)
        self.method, self.view = QComboBox(self), QComboBox(self)
        self.count = QSpinBox(self)
        self.count.setRange(FEWEST, MOST)
        self.count.setValue(Classes().count)
        for method in METHODS:
            self.method.addItem(method_title(method), method)
        for view, text in (
            (FRANCE, translate("TiDataviz", "All of France")),
            (REGION, translate("TiDataviz", "Region of the territory")),
            (STILL, translate("TiDataviz", "Leave the map where it is")),
        ):
            self.view.addItem(text, view)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Close | kinds.Help, self)
        self.draw = self.buttons.addButton(translate("TiDataviz", "Map"), QDialogButtonBox.ButtonRole.ActionRole)
        self.draw.setDefault(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        for text, widget in (
            (translate("TiDataviz", "Territories"), self.level),
            (translate("TiDataviz", "Programme"), self.programme),
            (translate("TiDataviz", "Year"), self.year),
            (translate("TiDataviz", "Number of classes"), self.count),
            (translate("TiDataviz", "Classes"), self.method),
            (translate("TiDataviz", "Look at"), self.view),
        ):
            form.addRow(text, widget)
            widget.setAccessibleName(text)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addWidget(self.about)
        column.addLayout(form)
        column.addWidget(self.buttons)

    def _fill_levels(self, state: State) -> None:
        for level in self._book.levels:
            if level != "selection":
                self.level.addItem(level_title(level), level)
        for programme in self._book.programmes:
            self.programme.addItem(programme, programme)
        self.level.setCurrentIndex(max(0, self.level.findData(state.level)))
        self.programme.setCurrentIndex(max(0, self.programme.findData(state.programme)))
        self._fill_tree()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._on_indicator)
        self.tree.itemDoubleClicked.connect(self._on_double_click)
        self.level.activated.connect(self._on_level)
        self.programme.activated.connect(self._on_programme)
        self.draw.clicked.connect(self._on_map)
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(self._on_help)

    def _fill_tree(self) -> None:
        """List the indicators of the level by theme, the one in sight kept."""
        before = self.indicator()
        level = str(self.level.currentData())
        self._indicators = {indicator.id: indicator for indicator in available(self._book.atlas, level)}
        self.programme.setEnabled(level == "ti")
        titles = theme_titles()
        self.tree.blockSignals(True)  # one indicator is in sight at the end, not each in turn
        self.tree.clear()
        themes: dict[str, QTreeWidgetItem] = {}
        for indicator in self._indicators.values():
            if indicator.theme not in themes:
                themes[indicator.theme] = QTreeWidgetItem(self.tree, [titles.get(indicator.theme, indicator.theme)])
                themes[indicator.theme].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(themes[indicator.theme], [indicator.title])
            item.setData(0, Qt.ItemDataRole.UserRole, indicator.id)
            item.setToolTip(0, as_text(indicator.formula))
        self.tree.expandAll()
        self._select(before.id if before is not None else "")
        self.tree.blockSignals(False)
        self._filter(self.search.text())
        self._tell()

    def _items(self) -> list[QTreeWidgetItem]:
        themes = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        return [theme.child(place) for theme in themes for place in range(theme.childCount())]

    def _select(self, wanted: str) -> None:
        items = self._items()
        same = [item for item in items if item.data(0, Qt.ItemDataRole.UserRole) == wanted]
        if items:
            self.tree.setCurrentItem((same or items)[0])

    def _filter(self, typed: str) -> None:
        """Show the indicators whose title or theme has every word typed."""
        words = fold(typed).split()
        for item in self._items():
            text = fold(f"{item.parent().text(0)} {item.text(0)}")
            item.setHidden(not all(word in text for word in words))
        for place in range(self.tree.topLevelItemCount()):
            theme = self.tree.topLevelItem(place)
            theme.setHidden(all(theme.child(number).isHidden() for number in range(theme.childCount())))
        shown = [item for item in self._items() if not item.isHidden()]
        if shown and (self.tree.currentItem() is None or self.tree.currentItem().isHidden()):
            self.tree.setCurrentItem(shown[0])

    def _tell(self) -> None:
        """Say what the indicator in sight is made of."""
        indicator = self.indicator()
        self.draw.setEnabled(indicator is not None)
        if indicator is None:
            self.about.setText(translate("TiDataviz", "No indicator can be mapped with the data held."))
            return
        found = [*indicator.credits, *self._book.atlas.sources(*indicator.sources)]
        titles = listed(dict.fromkeys(source.title for source in found))
        sources = labelled(translate("TiDataviz", "Sources"), titles)
        self.about.setText(f"{indicator.formula} {indicator.bounds}\n{sources}")

    def _on_indicator(self, _item: QTreeWidgetItem | None, _before: QTreeWidgetItem | None) -> None:
        self._tell()
        self.ask_years()

    def _on_double_click(self, _item: QTreeWidgetItem, _column: int) -> None:
        self._on_map()

    def _on_level(self, _index: int) -> None:
        self._fill_tree()
        self.ask_years()

    def _on_programme(self, _index: int) -> None:
        self.ask_years()

    def _on_map(self) -> None:
        choice = self.choice()
        if choice is not None:
            classes = Classes(self.count.value(), str(self.method.currentData()))
            self.chosen.emit(choice, classes, str(self.view.currentData()))

    def _on_help(self) -> None:
        open_help("maps")
