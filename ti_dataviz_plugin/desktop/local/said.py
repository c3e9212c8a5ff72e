"""What every form of local expertise shares: reason, evidence, who says so, and the care not to lose what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
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
    from qgis.PyQt.QtWidgets import QLayout

    from ...enrichment.contribution import Contribution

_LINES = 3


class Said(QWidget):
    """Reason, evidence, name and organisation: what every contribution needs. The name is kept for the next one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the fields."""
        super().__init__(parent)
        self.reason, self.evidence = QPlainTextEdit(self), QPlainTextEdit(self)
        self.author, self.organisation = QLineEdit(settings.stored(settings.AUTHOR)), QLineEdit(self)
        self.organisation.setText(settings.stored(settings.ORGANISATION))
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
        """Return the reason, the evidence, the author and the organisation; the last two are kept."""
        settings.store(settings.AUTHOR, self.author.text())
        settings.store(settings.ORGANISATION, self.organisation.text())
        lines = (line.strip() for line in self.evidence.toPlainText().splitlines())
        evidence = tuple(line for line in lines if line)
        return self.reason.toPlainText().strip(), evidence, self.author.text().strip(), self.organisation.text().strip()

    def typed(self) -> bool:
        """Tell whether a reason or evidence was typed, which closing would lose."""
        return bool(self.reason.toPlainText().strip() or self.evidence.toPlainText().strip())

    def _on_file(self) -> None:
        images = translate("TiDataviz", "Photographs and documents")
        filters = f"{images} (*.jpg *.jpeg *.png *.tif *.tiff *.heic *.pdf *.odt *.docx);;{_any()} (*)"
        names, _kind = QFileDialog.getOpenFileNames(self, translate("TiDataviz", "Evidence"), "", filters)
        for name in names:
            self.evidence.appendPlainText(name)


def _any() -> str:
    return translate("TiDataviz", "Any file")


class SaidForm(QDialog):
    """A form that ends in ``Said``; a subclass fills ``head``, says what is typed and what it makes of it."""

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
        self.said = Said(self)
        self.problem = Heading("", self, 1.0)
        self.problem.setAccessibleName(translate("TiDataviz", "What is to be corrected in the form"))
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.button(standard.Save).setText(translate("TiDataviz", "Propose"))
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
        self.setTabOrder(self.said.organisation, self.buttons)
        self.problem.hide()

    def contribution(self) -> Contribution:
        """Return what was filled in; PluginError says what is missing or cannot be."""
        raise NotImplementedError

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        return self.said.typed()

    def release(self) -> None:
        """Give back what the form holds of QGIS."""

    def accept(self) -> None:
        """Keep the contribution if it is whole; say what is wrong otherwise."""
        try:
            one = self.contribution()
        except PluginError as error:
            self.tell(" ".join(part for part in (error.what, error.todo) if part))  # where it is, is this form
            return
        self._keep(one)
        super().accept()

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
