"""The form of an exchange between two establishments: confirmed or refuted, with its source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from ...enrichment.links import VERDICTS, End, link_told, verdict_title
from ...language import labelled, translate
from .said import SaidForm

if TYPE_CHECKING:
    import pandas as pd

    from ...enrichment.contribution import Contribution


class LinkForm(SaidForm):
    """Which two establishments, what passes between them, whether that is so, and on whose word."""

    def __init__(
        self, neighbours: pd.DataFrame, keep: Callable[[Contribution], None], parent: QWidget | None = None
    ) -> None:
        """Make the form.

        Args:
            neighbours: Establishments to choose from, see ``siting.establishments``.
            keep: Takes the contribution once it is whole.
            parent: Qt's parent.
        """
        title = translate("TiDataviz", "An exchange between two establishments")
        super().__init__(title, "TiDatavizExchange", keep, parent)
        self._rows: list[Any] = list(neighbours.itertuples(index=False))
        self.one, self.other, self.verdict = QComboBox(self), QComboBox(self), QComboBox(self)
        for box in (self.one, self.other):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(24)
            for row in self._rows:
                box.addItem(labelled(row.name or row.key, row.activity) if row.activity else row.name or row.key)
        self.other.setCurrentIndex(1)
        self.what = QLineEdit(self)
        self.what.setPlaceholderText(translate("TiDataviz", "Heat, wood offcuts, pallets, a shared canteen…"))
        for verdict in VERDICTS:
            self.verdict.addItem(verdict_title(verdict), verdict)
        self.said.evidence.setPlaceholderText(
            translate("TiDataviz", "Required, one a line: https://…, the path of a file, or who said it and when")
        )
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, widget in (
            (translate("TiDataviz", "Between"), self.one),
            (translate("TiDataviz", "And"), self.other),
            (translate("TiDataviz", "What"), self.what),
            (translate("TiDataviz", "Verdict"), self.verdict),
        ):
            widget.setAccessibleName(label)
            form.addRow(label, widget)
        text = translate("TiDataviz", "Without direction or quantity: it says that something passes, or does not.")
        self.lay_out(title, (text,), form)

    def contribution(self) -> Contribution:
        """Return what was filled in.

        Raises:
            PluginError: When it is not whole.
        """
        rows = [self._rows[box.currentIndex()] for box in (self.one, self.other)]
        one, other = (End(row.source_id, row.key, row.name or row.key) for row in rows)
        place = rows[0].geometry.representative_point()
        return link_told((one, other), self.what.text(), str(self.verdict.currentData()), self.said.texts(), place)

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        return super().typed() or bool(self.what.text().strip())
