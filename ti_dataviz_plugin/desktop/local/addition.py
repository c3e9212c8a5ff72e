"""Quick entry of what no official file documents: an establishment, or a vacant site."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ...enrichment.contribution import Writer, added_fields, canonical
from ...enrichment.intake import addition
from ...enrichment.objects import check_new
from ...enrichment.sheets import COLUMNS, ESTABLISHMENT
from ...enrichment.standards import allowed
from ...enrichment.values import editable
from ...language import translate
from .. import settings
from .names import column_title
from .said import SaidForm
from .shape_picker import ShapePicker

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...enrichment.contribution import Contribution
    from ...geography.atlas import Atlas

_OF_ITSELF = ("object_id", "object_kind", "producer")
_NOT_TYPED = ("postcode", "commune", "commune_name", "longitude", "latitude", "reason")


class AdditionForm(SaidForm):
    """Name, activity, size and place of a new object; its commune is that of its place."""

    def __init__(
        self,
        kind: str,
        interface: QgisInterface,
        keep: Callable[[Contribution], None],
        atlas: Atlas | None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the form.

        Args:
            kind: One of ``sheets.KINDS``.
            interface: QGIS, whose map the place is taken from.
            keep: Takes the contribution once it is whole.
            atlas: Tells the commune of a place.
            parent: Qt's parent.
        """
        establishment = translate("TiDataviz", "Add an establishment")
        title = establishment if kind == ESTABLISHMENT else translate("TiDataviz", "Add a vacant site")
        super().__init__(title, "TiDatavizAddition", keep, parent, 620)
        self._kind, self._atlas = kind, atlas
        self._held: Contribution | None = None
        self._filled: dict[str, str] = {}
        self.boxes: dict[str, QLineEdit | QComboBox] = {}
        self._source = "economic_sites" if kind == ESTABLISHMENT else kind
        values = allowed(self._source, kind)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name in COLUMNS[kind]:
            if name not in _NOT_TYPED and (name != "address" or kind != ESTABLISHMENT):
                self.boxes[name] = self._box(values.get(name, ()))
                self.boxes[name].setAccessibleName(column_title(name))
                form.addRow(column_title(name), self.boxes[name])
        self.picker = ShapePicker(interface.mapCanvas(), self, None if kind == ESTABLISHMENT else interface)
        self.picker.setAccessibleName(translate("TiDataviz", "Location"))
        form.addRow(translate("TiDataviz", "Location"), self.picker)
        about = translate("TiDataviz", "What no official file documents. Its commune is that of its place.")
        self.lay_out(title, (about,), form)

    def contribution(self) -> Contribution:
        """Return what was filled in.

        Raises:
            PluginError: When it is not whole, or could not be defended.
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
        one = addition(self._kind, fields, place, reason, writer, evidence)
        if self._held is not None:  # it stays the object that it was; what the form does not ask for stays with it
            rest = {name: text for name, text in added_fields(self._held).items() if name not in self.boxes}
            whole = {**rest, **added_fields(one), **{name: rest[name] for name in _OF_ITSELF if name in rest}}
            one = replace(one, key=self._held.key, proposed_value=canonical(whole))
        check_new(one, allowed(self._source, self._kind), column_title)
        return one

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        return super().typed() or any(
            self._text(box).strip() != self._filled.get(name, "") for name, box in self.boxes.items()
        )

    def change(self, one: Contribution) -> None:
        """Turn the form into that of a proposal that is changed."""
        super().change(one)
        self._held = one
        fields = added_fields(one)
        for name, box in self.boxes.items():
            if isinstance(box, QComboBox):
                box.setCurrentIndex(max(0, box.findData(fields.get(name, ""))))
            else:
                box.setText(editable(one.source_id, name, fields.get(name, "")))
        self._filled = {name: self._text(box).strip() for name, box in self.boxes.items()}
        self.picker.set_shape(one.geometry)

    def release(self) -> None:
        """Give the map back."""
        self.picker.release()

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
