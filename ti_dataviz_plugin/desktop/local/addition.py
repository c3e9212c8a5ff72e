"""Quick entry of what no official file documents: an establishment, or a vacant site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...enrichment.contribution import Writer
from ...enrichment.intake import COLUMNS, ESTABLISHMENT, addition
from ...enrichment.standards import allowed
from ...errors import PluginError
from ...language import translate
from .. import settings
from ..panels.widgets import Heading, Note
from .form import Said
from .names import column_title
from .shape_picker import ShapePicker

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtGui import QCloseEvent

    from ...enrichment.contribution import Contribution
    from ...geography.atlas import Atlas

_NOT_TYPED = ("commune", "commune_name", "longitude", "latitude", "reason")


class AdditionForm(QDialog):
    """Name, activity, size and place of a new object; its commune is that of its place."""

    def __init__(
        self,
        kind: str,
        canvas: QgsMapCanvas,
        keep: Callable[[Contribution], None],
        atlas: Atlas | None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Args:
            kind: One of ``intake.KINDS``.
            canvas: The map that the place is taken from.
            keep: Takes the contribution once it is whole.
            atlas: Tells the commune of a place.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizAddition")
        self._kind, self._keep, self._atlas = kind, keep, atlas
        establishment = translate("TiDataviz", "Add an establishment")
        self.setWindowTitle(establishment if kind == ESTABLISHMENT else translate("TiDataviz", "Add a vacant site"))
        self.resize(540, 560)
        self.boxes: dict[str, QLineEdit | QComboBox] = {}
        values = allowed("economic_sites" if kind == ESTABLISHMENT else kind, kind)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in COLUMNS[kind]:
            if name not in _NOT_TYPED:
                self.boxes[name] = self._box(values.get(name, ()))
                self.boxes[name].setAccessibleName(column_title(name))
                form.addRow(column_title(name), self.boxes[name])
        self.picker = ShapePicker(canvas, self)
        form.addRow(translate("TiDataviz", "Place"), self.picker)
        self.said = Said(self)
        self.problem = Note("", self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addLayout(form)
        for widget in (self.said, self.problem):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.buttons)

    def contribution(self) -> Contribution:
        """Return what was filled in.

        Raises:
            PluginError: When it is not whole.
        """
        reason, evidence, author, organisation = self.said.texts()
        fields = {name: self._text(box) for name, box in self.boxes.items()}
        place = self.picker.shape
        if place is not None and self._atlas is not None:
            middle = place.representative_point()
            code = self._atlas.at(middle.x, middle.y, "commune")
            rows = self._atlas.communes
            rows = rows[rows["commune"] == code]
            if len(rows):
                fields.update(commune=code, commune_name=str(rows["commune_name"].iloc[0]))
        writer = Writer(settings.writer().id, author, organisation)
        return addition(self._kind, fields, place, reason, writer, evidence)

    def accept(self) -> None:
        """Keep the object if it is whole; say what is wrong otherwise."""
        try:
            one = self.contribution()
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

    def _box(self, values: tuple[str, ...]) -> QLineEdit | QComboBox:
        if not values:
            return QLineEdit(self)
        box = QComboBox(self)
        box.addItem("", "")
        for value in values:
            box.addItem(value, value)
        return box

    @staticmethod
    def _text(box: QLineEdit | QComboBox) -> str:
        return str(box.currentData() or "") if isinstance(box, QComboBox) else box.text()
