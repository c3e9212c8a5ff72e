"""The form of a correction: the official value beside the new one, the reason, what shows it, who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QWidget

from ...enrichment.contribution import COMMENT, SHAPE, VALUE, Contribution
from ...enrichment.objects import LONGEST, check_new
from ...enrichment.touching import short
from ...enrichment.values import editable, shown, understood
from ...errors import PluginError
from ...geography.codes import fold
from ...language import labelled, translate
from ...sources.catalogue import catalogue
from ..panels.widgets import Note
from .names import column_title, kind_titles, shape_text
from .said import SaidForm
from .shape_picker import ShapePicker

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from shapely.geometry.base import BaseGeometry

    from ...enrichment.subject import Subject

_CELL = 240


class CorrectionForm(SaidForm):
    """One contribution on one object; it stays open beside the map until it is kept."""

    def __init__(
        self,
        subject: Subject,
        interface: QgisInterface,
        keep: Callable[[Contribution], None],
        parent: QWidget | None = None,
        known: str = "",
    ) -> None:
        """Make the form of an object.

        Args:
            subject: The object.
            interface: QGIS, whose map shapes are taken from.
            keep: Takes the contribution once it is whole.
            parent: Qt's parent.
            known: What local experts have said of the object already.
        """
        super().__init__(translate("TiDataviz", "Correct or comment"), "TiDatavizCorrection", keep, parent)
        self._subject = subject
        self._offered = self._said = ""
        self._shape: BaseGeometry | None = None
        self.kind, self.field, self.value = QComboBox(self), QComboBox(self), QComboBox(self)
        self.official, self.read = Note("", self), Note("", self)
        self.picker = ShapePicker(interface.mapCanvas(), self, interface)
        self.more.show()
        self.form = QFormLayout()
        self._arrange(known)
        for kind, title in kind_titles().items():
            if kind != SHAPE or subject.has_shape:
                self.kind.addItem(title, kind)
        for name in sorted(subject.values, key=lambda name: (name not in subject.allowed, fold(column_title(name)))):
            self.field.addItem(column_title(name), name)
        self.kind.currentIndexChanged.connect(lambda _index: self._follow())
        self.field.currentIndexChanged.connect(lambda _index: self._on_field())
        self.value.editTextChanged.connect(lambda _text: self._say_what_is_read())
        self._on_field()
        self._follow()

    def contribution(self) -> Contribution:
        """Return what was filled in.

        Raises:
            PluginError: When it is not whole, or could not be defended.
        """
        subject, kind = self._subject, str(self.kind.currentData())
        reason, evidence, author, organisation = self.said.texts()
        official, proposed, field = "", "", ""
        placed = subject.geometry is not None and not subject.geometry.is_empty
        place = subject.geometry.representative_point() if subject.geometry is not None and placed else None
        if kind == VALUE:
            field = str(self.field.currentData())
            official = subject.values[field]
            proposed = official if self._typed() == self._offered else understood(subject.source_id, field, self._typed())
        elif kind == SHAPE:
            official = "" if subject.geometry is None else str(subject.geometry.wkt)
        one = Contribution(
            kind=kind, source_id=subject.source_id, key=subject.key, reason=reason, author=author, field=field,
            official_value=official, official_version=subject.version, proposed_value=proposed, evidence=evidence,
            organisation=organisation, extra={"title": subject.title},
            geometry=self.picker.shape if kind == SHAPE else place,
        )  # fmt: skip
        if kind == VALUE and proposed == official:
            raise PluginError(translate("TiDataviz", "The new value is the one that the official file gives."))
        check_new(one, subject.allowed, column_title)
        return one

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        changed = self.kind.currentData() == VALUE and self._typed() not in (self._offered, self._official(), self._said)
        return super().typed() or changed or self.picker.shape is not self._shape

    def change(self, one: Contribution) -> None:
        """Turn the form into that of a proposal that is changed: what it is about stays."""
        super().change(one)
        self.kind.setCurrentIndex(self.kind.findData(one.kind))
        self.field.setCurrentIndex(max(0, self.field.findData(one.field)))
        if one.kind == VALUE:
            chosen = self.value.findData(one.proposed_value)
            if self.value.isEditable() or chosen < 0:
                self.value.setCurrentText(editable(one.source_id, one.field, one.proposed_value))
            else:
                self.value.setCurrentIndex(chosen)
        if one.kind == SHAPE:
            self.picker.set_shape(one.geometry)
        for box in (self.kind, self.field):
            box.setEnabled(False)
        self._said, self._shape = self._typed(), self.picker.shape

    def go_on(self) -> bool:
        """Keep the contribution, and stay open for another on the same object."""
        if not super().go_on():
            return False
        self._said = self._typed()
        self.picker.set_shape(None)
        return True

    def release(self) -> None:
        """Give the map back."""
        self.picker.release()

    def _arrange(self, known: str) -> None:
        subject = self._subject
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("TiDataviz", "What you say"), self.kind),
            (translate("TiDataviz", "Field"), self.field),
            (translate("TiDataviz", "Official file"), self.official),
            (translate("TiDataviz", "New value"), self.value),
            (translate("TiDataviz", "Read as"), self.read),
            (translate("TiDataviz", "New place"), self.picker),
        )
        for title, widget in rows:
            widget.setAccessibleName(title)
            self.form.addRow(title, widget)
        for box in (self.kind, self.field, self.value):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        about = labelled(catalogue()[subject.source_id].name(), subject.key)
        said = labelled(translate("TiDataviz", "Said already"), known) if known else ""
        self.lay_out(short(subject.title, 90), tuple(filter(None, (about, said))), self.form)

    def _typed(self) -> str:
        chosen = self.value.currentData()
        return str(chosen) if chosen is not None and not self.value.isEditable() else self.value.currentText().strip()

    def _official(self) -> str:
        return self._subject.values.get(str(self.field.currentData()), "")

    def _on_field(self) -> None:
        """Offer the values of the standard, or take any text where it has none."""
        self.tell("")
        name = str(self.field.currentData())
        values = self._subject.allowed.get(name, ())
        official = self._official()
        nothing = translate("TiDataviz", "(nothing)")
        self.official.setText(short(shown(self._subject.source_id, name, official), _CELL) or nothing)
        self.value.clear()
        self.value.setEditable(not values)
        if values:
            if official and official not in values:
                self.value.addItem(official, official)  # what the file says stays in sight, though no standard has it
            self.value.addItem(nothing, "")
            for value in values:
                self.value.addItem(value, value)
            self.value.setCurrentIndex(max(0, self.value.findData(official)))
            self._offered = official
        else:
            whole = editable(self._subject.source_id, name, official)
            self._offered = whole if len(official) <= LONGEST else short(official, _CELL)
            self.value.setCurrentText(self._offered)
        self._say_what_is_read()

    def _say_what_is_read(self) -> None:
        """Say how a number is read, so that an area typed in hectares is seen before it is proposed."""
        source_id, name = self._subject.source_id, str(self.field.currentData())
        kept = understood(source_id, name, self._typed())
        text = shown(source_id, name, kept) if self.value.isEditable() else ""
        wanted = self.kind.currentData() == VALUE and text not in ("", self._typed())
        self.read.setText(text)
        self.read.setVisible(wanted)
        self.form.labelForField(self.read).setVisible(wanted)

    def _follow(self) -> None:
        """Show the fields that the kind of contribution needs."""
        self.tell("")
        kind = self.kind.currentData()
        for widget, wanted in (
            (self.field, kind == VALUE), (self.value, kind == VALUE), (self.official, kind in (VALUE, SHAPE)),
            (self.picker, kind == SHAPE), (self.read, False),
        ):  # fmt: skip
            widget.setVisible(wanted)
            self.form.labelForField(widget).setVisible(wanted)
        asked = translate("TiDataviz", "Your comment, in a sentence: it is required")
        why = translate("TiDataviz", "Why, in a sentence: it is required")
        self.said.reason.setPlaceholderText(asked if kind == COMMENT else why)
        if kind == SHAPE:
            self.official.setText(shape_text(self._subject.geometry))
        elif kind == VALUE:
            self._on_field()
