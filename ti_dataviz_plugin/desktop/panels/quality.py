"""The quality of the data: what is held, of which vintage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...language import number, translate
from .data_table import DataTable
from .frame_model import Column
from .theme_panel import ThemePanel

if TYPE_CHECKING:
    from ...diagnosis.quality import QualityView

_MOST_ROWS = 12


class QualityPanel(ThemePanel):
    """Draws a ``QualityView``."""

    theme = "quality"

    def make(self) -> None:
        """Add the table of what is held."""
        self.title = self.section("")
        self.held = DataTable(translate("TiDataviz", "Data held"), _columns(), self.told, self.body)
        self.column.addWidget(self.held)

    def fill(self, view: QualityView) -> None:
        """Fill the table."""
        text = translate("TiDataviz", "{count} files of official data are behind this territory")
        self.title.setText(text.format(count=number(len(view.held))))
        self.held.fill(view.held, _MOST_ROWS)


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Source"), lambda row: row.title, widest=220),
        Column(translate("TiDataviz", "Vintage"), lambda row: row.vintage),
        Column(translate("TiDataviz", "Producer"), lambda row: row.producer),
        Column(translate("TiDataviz", "Licence"), lambda row: row.licence),
        Column(translate("TiDataviz", "Received on"), lambda row: row.retrieved_at[:10]),
    ]
