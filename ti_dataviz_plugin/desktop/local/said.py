"""What every form of local expertise shares: reason, evidence, who says so, and the care not to lose what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...errors import PluginError
from ...language import translate
from .. import settings
from ..panels.widgets import Heading, Note, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.PyQt.QtGui import QShowEvent
    from qgis.PyQt.QtWidgets import QLayout

    from ...enrichment.contribution import Contribution

_LINES = 3


class Said(QWidget):
    """Reason, evidence, name and organisation: what every contribution needs. The name is kept for the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self.reason, self.evidence = QPlainTextEdit(self), QPlainTextEdit(self)
        self.author, self.organisation = (
            QLineEdit(settings.stored(name), self) for name in (settings.AUTHOR, settings.ORGANISATION)
        )
        self.reason.setPlaceholderText(translate("TiDataviz", "Why, in a sentence: it is required"))
        self.evidence.setPlaceholderText(translate("TiDataviz", "https://… or the path of a file, one a line (optional)"))
        self.file = QPushButton(translate("TiDataviz", "Add a file or a photo…"), self)
        self.file.setAutoDefault(False)
        self.file.clicked.connect(self._on_file)
        for box in (self.reason, self.evidence):
            box.setTabChangesFocus(True)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + 12)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("TiDataviz", "Reason"), self.reason),
            (translate("TiDataviz", "Evidence"), self.evidence),
            ("", self.file),
            (translate("TiDataviz", "Your name"), self.author),
            (translate("TiDataviz", "Your organisation"), self.organisation),
        )
        for title, widget in rows:
            widget.setAccessibleName(title or self.file.text())
            form.addRow(title, widget)

    def texts(self) -> tuple[str, tuple[str, ...], str, str]:
        """Return the reason, the evidence, the author and the organisation; the last two are kept for the next one."""
        if self.author.isEnabled():
            settings.store(settings.AUTHOR, self.author.text())
            settings.store(settings.ORGANISATION, self.organisation.text())
        lines = (line.strip() for line in self.evidence.toPlainText().splitlines())
        evidence = tuple(line for line in lines if line)
        return self.reason.toPlainText().strip(), evidence, self.author.text().strip(), self.organisation.text().strip()

    def fill(self, one: Contribution) -> None:
        """Show the reason and the evidence of a contribution that is changed; who said so stays."""
        self.reason.setPlainText(one.reason)
        self.evidence.setPlainText("\n".join(one.evidence))
        for box, text in ((self.author, one.author), (self.organisation, one.organisation)):
            box.setText(text)
            box.setEnabled(False)

    def typed(self) -> bool:
        """Tell whether a reason or evidence was typed, which closing would lose."""
        return bool(self.reason.toPlainText().strip() or self.evidence.toPlainText().strip())

    def contents(self) -> str:
        """Return the reason and the evidence as they stand."""
        return f"{self.reason.toPlainText()}\n{self.evidence.toPlainText()}"

    def lead(self) -> None:
        """Put the cursor where something that every contribution needs is missing."""
        empty = (box for box, text in ((self.reason, self.reason.toPlainText()), (self.author, self.author.text()))
                 if not text.strip())  # fmt: skip
        box = next(empty, None)
        if box is not None:
            box.setFocus()

    def _on_file(self) -> None:
        images = translate("TiDataviz", "Photographs and documents")
        filters = f"{images} (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.pdf *.odt *.docx);;{_any()} (*)"
        names, _kind = QFileDialog.getOpenFileNames(self, translate("TiDataviz", "Evidence"), "", filters)
        for name in names:
            self.evidence.appendPlainText(name)


def _any() -> str:
    return translate("TiDataviz", "Any file")


def _tabbed(layout: QLayout) -> Iterator[QWidget]:
    """Yield what the key Tab leads to in a layout, in the order in which it is read."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.layout() is not None:
            yield from _tabbed(widget.layout())
        elif widget is not None and not isinstance(widget, QLabel) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif inner is not None:
            yield from _tabbed(inner)


class SaidForm(QDialog):
    """A form that ends in ``Said``; a subclass fills ``head``, says what is typed and what it makes of it.

    It opens at the left of its window, so that the map stays in sight beside it.
    """

    def __init__(
        self, title: str, name: str, keep: Callable[[Contribution], None], parent: QWidget | None = None, high: int = 560
    ) -> None:
        """Make the empty form.

        Args:
            title: Title of the window.
            name: Its name for Qt.
            keep: Takes the contribution once it is whole.
            parent: Qt's parent.
            high: Height at first, in pixels.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.resize(560, high)
        self._keep = keep
        self._placed = False
        self._proposed = ""
        self.said = Said(self)
        self.problem = Heading("", self, 1.0)
        self.problem.setAccessibleName(translate("TiDataviz", "What is to be corrected in the form"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.button(standard.Save).setText(translate("TiDataviz", "Propose"))
        self.more = self.buttons.addButton(
            translate("TiDataviz", "Propose, then go on"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.more.setToolTip(translate("TiDataviz", "Propose this, and say something else of the same object"))
        self.more.hide()
        self.more.clicked.connect(lambda _on: self.go_on())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def lay_out(self, heading: str, notes: tuple[str, ...], head: QLayout) -> None:
        """Put the heading, some notes, the fields of the subclass and what every form shares one under the other."""
        page = Page(self)
        page.column.setContentsMargins(0, 0, 0, 0)
        for text in notes:
            page.column.addWidget(Note(text, page.inside))
        page.column.addLayout(head)
        page.column.addWidget(self.said)
        page.column.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(heading, self))
        layout.addWidget(page, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.problem.hide()
        order = [*_tabbed(head), *_tabbed(self.said.layout()), *_tabbed(self.buttons.layout())]
        for before, after in zip(order, order[1:]):
            self.setTabOrder(before, after)
        order[0].setFocus()

    def contribution(self) -> Contribution:
        """Return what was filled in; PluginError says what is missing or cannot be."""
        raise NotImplementedError

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        return self.said.typed() and self.said.contents() != self._proposed

    def release(self) -> None:
        """Give back what the form holds of QGIS."""

    def change(self, one: Contribution) -> None:
        """Turn the form into that of a proposal that is changed; a subclass fills in what it says."""
        self.said.fill(one)
        self._proposed = self.said.contents()
        self.more.hide()
        self.setWindowTitle(translate("TiDataviz", "Change a proposal"))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(translate("TiDataviz", "Keep the change"))

    def go_on(self) -> bool:
        """Keep the contribution if it is whole, and stay open for another; return whether it was whole."""
        if not self._propose():
            return False
        self.tell(translate("TiDataviz", "Proposed. Choose what else you say of it; the reason stays."))
        return True

    def accept(self) -> None:
        """Keep the contribution if it is whole; say what is wrong otherwise."""
        if self._propose():
            super().accept()

    def _propose(self) -> bool:
        """Hand over the contribution, and return whether it was whole."""
        try:
            one = self.contribution()
        except PluginError as error:
            self.tell(" ".join(part for part in (error.what, error.todo) if part))  # where it is, is this form
            self.said.lead()
            return False
        self._keep(one)
        self._proposed = self.said.contents()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the map in sight when the form is shown first."""
        super().showEvent(event)
        window = self.parentWidget()
        if not self._placed and window is not None:
            corner = window.window().frameGeometry()
            free = max(0, corner.height() - self.frameGeometry().height())
            self.move(corner.left(), corner.top() + free // 2)
        self._placed = True

    def tell(self, text: str) -> None:
        """Say what is wrong, where it is seen."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def reject(self) -> None:
        """Close without keeping anything; ask first when something was typed."""
        if self.typed():
            yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
            asked = translate("TiDataviz", "What you typed is not kept. Close all the same?")
            if QMessageBox.question(self, self.windowTitle(), asked, yes | no, no) != yes:
                return
        super().reject()

    def done(self, result: int) -> None:
        """Give the map back, however the form is closed."""
        self.release()
        super().done(result)
