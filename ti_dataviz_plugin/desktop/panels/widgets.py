"""Small widgets that every panel is made of. Their colours come from the palette, so they follow QGIS's theme."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.PyQt.QtGui import QPaintEvent, QResizeEvent

MARGIN = 10
SPACING = 10


def is_dark(palette: QPalette) -> bool:
    """Tell whether a palette writes light on dark."""
    text, window = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Window)
    return bool(text.lightnessF() > window.lightnessF())


def blend(over: QColor, under: QColor, share: float) -> QColor:
    """Return a colour laid over another, ``share`` of it."""
    parts = [
        round(a * share + b * (1 - share))
        for a, b in zip((over.red(), over.green(), over.blue()), (under.red(), under.green(), under.blue()))
    ]
    return QColor(*parts)


def as_text(text: str) -> str:
    """Return a tooltip that Qt shows as it is written: it would take what looks like a tag for one."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if "<" in text else text


class Note(QLabel):
    """A secondary text: smaller and fainter, wrapped, selectable. A tag in a name is shown, not followed."""

    _SHARE = 0.72  # of the text's colour: still 4.5:1 in the palettes of QGIS

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        """Show a text."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setOpenExternalLinks(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        self.setFont(font)
        self._dimming = False
        self._dim()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette of what it lies on."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ParentChange) and not self._dimming:
            self._dim()

    def _dim(self) -> None:
        parent = self.parentWidget()
        source = parent.palette() if parent is not None else QApplication.palette()
        role = QPalette.ColorRole.WindowText
        palette = QPalette(source)
        palette.setColor(role, blend(source.color(role), source.color(QPalette.ColorRole.Window), self._SHARE))
        self._dimming = True  # setting a palette is a change of palette too
        self.setPalette(palette)
        self._dimming = False


class Heading(QLabel):
    """The title of a section."""

    def __init__(self, text: str = "", parent: QWidget | None = None, larger: float = 1.15) -> None:
        """Show a text, so much larger than others."""
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * larger)
        self.setFont(font)


class Tick(QCheckBox):
    """A box to tick whose text goes on to further lines where the page is narrow: Qt's own would widen the page."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show a text; ``text()`` is as it is broken now, the accessible name is whole."""
        super().__init__(text, parent)
        self._words = text.split(" ")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the box and the longest word ask for."""
        metrics = self.fontMetrics()
        longest = max(metrics.horizontalAdvance(word) for word in self._words)
        return QSize(self._before() + longest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text anew."""
        super().resizeEvent(event)
        lines, room = [self._words[0]], self.width() - self._before()
        for word in self._words[1:]:
            longer = f"{lines[-1]} {word}"
            if self.fontMetrics().horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        self.setText("\n".join(lines))

    def _before(self) -> int:
        """Return the width of what is not text: the box and the room beside it."""
        widths = (self.fontMetrics().horizontalAdvance(line) for line in self.text().split("\n"))
        return int(super().minimumSizeHint().width()) - max(widths)


class Card(QWidget):
    """A framed surface on which a figure, a chart or a table lies. It is painted: a style sheet would keep old colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty card, to be filled through ``column``."""
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, 6, MARGIN, 8)
        self.column.setSpacing(4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and its border."""
        palette = self.palette()
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.WindowText)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(blend(text, base, 0.22))
        painter.setBrush(base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()


class Grid(QWidget):
    """Widgets side by side, on as many columns as the width allows."""

    def __init__(self, narrowest: int, parent: QWidget | None = None, gap: int = SPACING, balanced: bool = False) -> None:
        """Keep columns at least ``narrowest`` pixels wide, ``gap`` pixels apart; rows of the same length if ``balanced``."""
        super().__init__(parent)
        self._balanced = balanced
        self._narrowest = narrowest
        self._gap = gap
        self._widgets: list[QWidget] = []
        self._columns = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)

    def place(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets in the place of those before, which are deleted."""
        for old in self._widgets:
            self._grid.removeWidget(old)
            if old not in widgets:
                old.hide()
                old.deleteLater()
        self._widgets = list(widgets)
        self._columns = 0
        self._arrange()

    def set_narrowest(self, narrowest: int) -> None:
        """Lay out anew with columns of another least width."""
        self._narrowest, self._columns = narrowest, 0
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column: what several columns take must not keep the page from being made narrower."""
        widths = [self._grid.itemAt(place).minimumSize().width() for place in range(self._grid.count())]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew when another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = max(1, min(len(self._widgets) or 1, (self.width() + self._gap) // (self._narrowest + self._gap)))
        if self._balanced:
            rows = -(-len(self._widgets) // columns)
            columns = max(1, -(-len(self._widgets) // max(1, rows)))
        if columns == self._columns:
            return
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, widget in enumerate(self._widgets):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, number // columns, number % columns)
            widget.show()


class Fold(QWidget):
    """A section that folds under its title; fill it through ``column``."""

    def __init__(self, title: str, parent: QWidget | None = None, unfolded: bool = False) -> None:
        """Make an empty section, folded unless told otherwise."""
        super().__init__(parent)
        self.head = QToolButton(self)
        self.head.setText(title)
        self.head.setCheckable(True)
        self.head.setAutoRaise(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(4)
        around.addWidget(self.head)
        around.addWidget(self.body)
        self.head.toggled.connect(self._on_toggled)
        self.head.setChecked(unfolded)
        self._on_toggled(unfolded)

    def _on_toggled(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self.head.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)


class _Inside(QWidget):
    """The content of a page, exactly as high as its texts need at the width they have."""

    def minimumSizeHint(self) -> QSize:
        """Return the least width, and the height for the present width."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.heightForWidth(max(self.width(), least.width())))


class Page(QScrollArea):
    """A page as wide as the dock that scrolls down only; fill it through ``column``. A pinned widget stays above it."""

    _pinned: QWidget | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty page."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.inside = _Inside(self)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(SPACING)
        self.setWidget(self.inside)

    def pin(self, widget: QWidget) -> None:
        """Keep a widget above the page, where it does not scroll away."""
        self._pinned = widget
        self._lay_pinned()

    def show_top(self, widget: QWidget) -> None:
        """Scroll until a widget of the page is at its top."""
        self.verticalScrollBar().setValue(widget.mapTo(self.inside, QPoint(0, 0)).y() - MARGIN // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pinned widget the width of the page."""
        super().resizeEvent(event)
        self._lay_pinned()

    def _lay_pinned(self) -> None:
        if self._pinned is None:
            return
        wide = self.viewport().width()  # beside the scroll bar
        self._pinned.resize(wide, self._pinned.height())
        high = self._pinned.minimumSizeHint().height()
        self._pinned.setGeometry(0, 0, wide, high)
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)


class _StillWheel(QObject):
    """Lets the wheel scroll the page, not change a box that happens to lie under the pointer."""

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Hand the wheel on to the page unless the box has the focus."""
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def still(widget: QWidget) -> QWidget:
    """Make a combo box or a spin box ignore the wheel until it has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_StillWheel(widget))
    return widget


def tab_before(after: QWidget, widgets: Sequence[QWidget]) -> None:
    """Let Tab reach widgets that were made late where they are read: one after the other, before the widget after them."""
    last = after.previousInFocusChain()
    while last is not after and (last in widgets or not last.focusPolicy() & Qt.FocusPolicy.TabFocus):
        last = last.previousInFocusChain()
    for widget in widgets:
        QWidget.setTabOrder(last, widget)
        last = widget


def clear(layout: QVBoxLayout) -> None:
    """Delete every widget of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
