"""What goes to the producer of a source: which source, in which form, and what is left out of it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ...enrichment.contribution import ACCEPTED
from ...enrichment.producer import STANDARDS
from ...enrichment.telling import content_lines, source_title
from ...enrichment.touching import corrected_per_source, object_title
from ...language import labelled, translate
from ...sources import cnig
from ..panels.data_table import DataTable
from ..panels.local_statistics import statistic_columns
from ..panels.widgets import Heading, Note

if TYPE_CHECKING:
    from pathlib import Path

    from ...enrichment.producer import Given
    from .sharing import Sharing

_NAMED = 50


class ProducerDialog(QDialog):
    """A source, a form, and the statistics that go beside."""

    def __init__(self, sharing: Sharing, parent: QWidget | None = None) -> None:
        """Offer the sources on which something was accepted."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizProducer")
        self.setWindowTitle(translate("TiDataviz", "Export to a producer"))
        self.resize(620, 480)
        self._sharing = sharing
        self.source, self.form = QComboBox(self), QComboBox(self)
        for box in (self.source, self.form):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        accepted = dict.fromkeys(one.source_id for one in sharing.local.every if one.state == ACCEPTED)
        for source_id in sorted(accepted, key=source_title):
            self.source.addItem(source_title(source_id), source_id)
        self.content = Note("", self)
        name = translate("TiDataviz", "What was corrected, by source")
        self.table = DataTable(name, statistic_columns()[1:], sharing.messages.error, self)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._arrange()
        self.source.currentIndexChanged.connect(lambda _index: self._on_source())
        self._on_source()

    def accept(self) -> None:
        """Ask where, and write."""
        super().accept()
        self._sharing.give_as(str(self.source.currentData()), str(self.form.currentData()))

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = ((translate("TiDataviz", "Source"), self.source), (translate("TiDataviz", "Form"), self.form))
        for title, box in rows:
            box.setAccessibleName(title)
            form.addRow(title, box)
        text = translate("TiDataviz", "Only what is accepted goes out. The statistics below go beside, as a second file.")
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(translate("TiDataviz", "Export…"))
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(Note(text, self))
        layout.addLayout(form)
        layout.addWidget(self.content)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)

    def _on_source(self) -> None:
        """Offer the forms of a source, and show how often it was corrected."""
        source_id = str(self.source.currentData() or "")
        self.form.clear()
        self.form.addItem(translate("TiDataviz", "List of corrections (CSV)"), "")
        for standard, title in standard_titles().items():
            if STANDARDS[standard] == source_id:
                self.form.addItem(title, standard)
        own = [one for one in self._sharing.local.every if one.source_id == source_id]
        none = translate("TiDataviz", "No contribution is accepted yet: there is nothing to send.")
        self.content.setText("\n".join(content_lines(own)) if source_id else none)
        self.table.fill(corrected_per_source(own))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(source_id))


def standard_titles() -> dict[str, str]:
    """Return the tables of the CNIG's standards that can be written, in the language of the interface."""
    return {
        cnig.FRICHES: translate("TiDataviz", "CNIG standard for brownfields (CSV)"),
        cnig.SITE: translate("TiDataviz", "CNIG standard for economic sites: sites (CSV)"),
        cnig.PLOT: translate("TiDataviz", "CNIG standard for economic sites: plots (CSV)"),
        cnig.ESTABLISHMENT: translate("TiDataviz", "CNIG standard for economic sites: establishments (CSV)"),
    }


def given_lines(given: Given, standard: str, path: Path) -> list[str]:
    """Return what was written, what was left out and why, and where the file departs from its standard."""
    lines = [
        labelled(translate("TiDataviz", "File"), path),
        labelled(translate("TiDataviz", "Quality report"), given.report),
    ]
    reasons = Counter(why for _one, why in given.left)
    left = translate("TiDataviz", "Left out")
    if not given.left:
        lines.append(translate("TiDataviz", "Nothing was left out."))
    for why, count in reasons.most_common():
        names = [object_title(one) for one, reason in given.left if reason == why]
        more = "…" if count > _NAMED else ""
        lines.append(f"{labelled(left, why)} ({', '.join(names[:_NAMED])}{more})")
    if standard and not given.findings:
        lines.append(translate("TiDataviz", "The file conforms to the standard."))
    elif standard:
        lines += cnig.summary(given.findings, cnig.schema(standard))
    return lines
