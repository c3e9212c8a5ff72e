"""The form of a correction: the official value beside the new one, the reason, what shows it, who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...enrichment import rules
from ...enrichment.contribution import SHAPE, VALUE, Contribution
from ...enrichment.touching import short
from ...errors import PluginError
from ...language import labelled, translate
from ...sources.catalogue import catalogue
from .. import settings
from ..panels.widgets import Heading, Note
from .names import column_title, kind_titles, shape_text
from .shape_picker import ShapePicker

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QCloseEvent

    from ...enrichment.subject import Subject

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
        self.file = QPushButton(translate("TiDataviz", "Add a file…"), self)
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

    def _on_file(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, translate("TiDataviz", "Evidence"))
        for name in names:
            self.evidence.appendPlainText(name)


class CorrectionForm(QDialog):
    """One contribution on one object; it stays open beside the map until it is kept."""

    def __init__(
        self, subject: Subject, canvas: QgsMapCanvas, keep: Callable[[Contribution], None], parent: QWidget | None = None
    ) -> None:
        """Make the form of an object.

        Args:
            subject: The object.
            canvas: The map that shapes are taken from.
            keep: Takes the contribution once it is whole.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizCorrection")
        self.setWindowTitle(translate("TiDataviz", "Correct or comment"))
        self.resize(560, 560)
        self._subject, self._keep = subject, keep
        self.kind, self.field, self.value = QComboBox(self), QComboBox(self), QComboBox(self)
        self.official = Note("", self)
        self.picker = ShapePicker(canvas, self)
        self.said = Said(self)
        self.problem = Note("", self)
        self.form = QFormLayout()
        self._arrange()
        for kind, title in kind_titles().items():
            if kind != SHAPE or subject.has_shape:
                self.kind.addItem(title, kind)
        for name in sorted(subject.values, key=lambda name: (name not in subject.allowed, column_title(name).lower())):
            self.field.addItem(column_title(name), name)
        self.kind.currentIndexChanged.connect(lambda _index: self._follow())
        self.field.currentIndexChanged.connect(lambda _index: self._on_field())
        self._on_field()
        self._follow()

    def contribution(self) -> Contribution:
        """Return what was filled in."""
        subject, kind = self._subject, str(self.kind.currentData())
        reason, evidence, author, organisation = self.said.texts()
        official, proposed, field = "", "", ""
        placed = subject.geometry is not None and not subject.geometry.is_empty
        place = subject.geometry.representative_point() if subject.geometry is not None and placed else None
        if kind == VALUE:
            field = str(self.field.currentData())
            official, proposed = subject.values[field], self._typed()
        elif kind == SHAPE:
            official = "" if subject.geometry is None else str(subject.geometry.wkt)
        return Contribution(
            kind=kind, source_id=subject.source_id, key=subject.key, reason=reason, author=author, field=field,
            official_value=official, official_version=subject.version, proposed_value=proposed, evidence=evidence,
            organisation=organisation, extra={"title": subject.title},
            geometry=self.picker.shape if kind == SHAPE else place,
        )  # fmt: skip

    def accept(self) -> None:
        """Keep the contribution if it is whole; say what is wrong otherwise."""
        one = self.contribution()
        if one.kind == VALUE and one.proposed_value == one.official_value:
            what = translate("TiDataviz", "The new value is the one that the official file gives.")
            self.problem.setText(what)
            return
        try:
            rules.check(one, self._subject.allowed)
        except PluginError as error:
            self.problem.setText(str(error))
            return
        self._keep(one)
        super().accept()

    def done(self, result: int) -> None:
        """Give the map back."""
        self.picker.release()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the map back, however the form is closed."""
        self.picker.release()
        super().closeEvent(event)

    def _arrange(self) -> None:
        subject = self._subject
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("TiDataviz", "What you say"), self.kind),
            (translate("TiDataviz", "Field"), self.field),
            (translate("TiDataviz", "Official file"), self.official),
            (translate("TiDataviz", "New value"), self.value),
            (translate("TiDataviz", "New place"), self.picker),
        )
        for title, widget in rows:
            widget.setAccessibleName(title)
            self.form.addRow(title, widget)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(short(subject.title, 90), self))
        layout.addWidget(Note(labelled(catalogue()[subject.source_id].name(), subject.key), self))
        layout.addLayout(self.form)
        layout.addWidget(self.said)
        layout.addWidget(self.problem)
        layout.addStretch()
        under = QHBoxLayout()
        under.addWidget(self.buttons)
        layout.addLayout(under)

    def _typed(self) -> str:
        chosen = self.value.currentData()
        return str(chosen) if chosen is not None and not self.value.isEditable() else self.value.currentText().strip()

    def _on_field(self) -> None:
        """Offer the values of the standard, or take any text where it has none."""
        name = str(self.field.currentData())
        values = self._subject.allowed.get(name, ())
        official = self._subject.values[name]
        self.official.setText(short(official) or translate("TiDataviz", "(nothing)"))
        self.value.clear()
        self.value.setEditable(not values)
        if values:
            self.value.addItem(translate("TiDataviz", "(nothing)"), "")
            for value in values:
                self.value.addItem(value, value)
            self.value.setCurrentIndex(max(0, self.value.findData(official)))
        else:
            self.value.setCurrentText(short(official))

    def _follow(self) -> None:
        """Show the fields that the kind of contribution needs."""
        kind = self.kind.currentData()
        for widget, wanted in (
            (self.field, kind == VALUE), (self.value, kind == VALUE), (self.official, kind in (VALUE, SHAPE)),
            (self.picker, kind == SHAPE),
        ):  # fmt: skip
            widget.setVisible(wanted)
            self.form.labelForField(widget).setVisible(wanted)
        if kind == SHAPE:
            self.official.setText(shape_text(self._subject.geometry))
        elif kind == VALUE:
            self._on_field()
