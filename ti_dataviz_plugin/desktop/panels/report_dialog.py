"""The join reports, one click away: what was matched, followed, left out, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...geography.report import as_table
from ...language import translate
from .data_table import DataTable
from .frame_model import Column
from .widgets import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...errors import PluginError
    from ...geography.report import JoinReport


def summaries(reports: Sequence[JoinReport]) -> str:
    """Return one line for each report, those that say the same once."""
    return "\n".join(dict.fromkeys(report.summary() for report in reports))


class ReportDialog(QDialog):
    """Every line of some join reports, to read, filter, copy and export."""

    def __init__(
        self, name: str, reports: Sequence[JoinReport], told: Callable[[PluginError], None], parent: QWidget | None = None
    ) -> None:
        """Show the reports of what is called ``name``."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizJoinReport")
        title = translate("TiDataviz", "Join report: {name}").format(name=name)
        self.setWindowTitle(title)
        self.resize(820, 520)
        unique = list(dict.fromkeys(reports))
        self.table = DataTable(title, _columns(), told, self, filtered=True)
        self.table.fill(as_table(unique).drop_duplicates())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        for text, action in (
            (translate("TiDataviz", "Copy table"), self.table.copy),
            (translate("TiDataviz", "Export table as CSV…"), self.table.save),
        ):
            buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole).clicked.connect(action)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(title, self))
        layout.addWidget(Note(summaries(unique), self))
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Join"), lambda row: row.subject, widest=170),
        Column(translate("TiDataviz", "What happened"), lambda row: row.kind, widest=130),
        Column(translate("TiDataviz", "Code"), lambda row: row.code, widest=90),
        Column(translate("TiDataviz", "Name"), lambda row: row.name, widest=140),
        Column(translate("TiDataviz", "Reason"), lambda row: row.text, widest=2000),
    ]
