"""What was typed and could not be kept: a share that only reads, a full disk. Nothing of it is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from ...enrichment.touching import kind_title, object_title
from ...language import labelled, translate
from ..panels.widgets import Heading, Note
from .names import column_title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...enrichment.contribution import Contribution
    from ...errors import PluginError

_MOST = 20_000
"""Characters shown; copying takes all of them."""


class UnsavedDialog(QDialog):
    """Says why contributions were not kept, shows them, and offers to try again or to keep them in another file."""

    def __init__(
        self,
        error: PluginError,
        contributions: Sequence[Contribution],
        again: Callable[[], None],
        elsewhere: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show what was typed.

        Args:
            error: Why it was not kept.
            contributions: What was typed.
            again: Tries to keep it where it belongs.
            elsewhere: Keeps it in another file.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizUnsaved")
        self.setWindowTitle(translate("TiDataviz", "Not kept yet"))
        self.resize(560, 420)
        self._again, self._elsewhere, self._safe = again, elsewhere, False
        advice = translate(
            "TiDataviz",
            "What you typed is below: Copy takes it whole. Try again once you may write there; or save it in a file of your "
            "own, which somebody who may write there merges.",
        )
        self.why = Note("\n".join(filter(None, (error.where, error.todo, advice))), self)
        self._typed = "\n\n".join(_lines(one) for one in contributions)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        shown = self._typed if len(self._typed) <= _MOST else f"{self._typed[:_MOST]}\n[…]"
        self.text.setPlainText(shown)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.again = self.buttons.addButton(translate("TiDataviz", "Try again"), role)
        self.file = self.buttons.addButton(translate("TiDataviz", "Save in a file…"), role)
        self.copy = self.buttons.addButton(translate("TiDataviz", "Copy"), role)
        self.again.clicked.connect(self._on_again)
        self.file.clicked.connect(self._on_file)
        self.copy.clicked.connect(lambda _on: QGuiApplication.clipboard().setText(self._typed))
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (Heading(error.what, self), self.why, self.text, self.buttons):
            layout.addWidget(widget)

    def reject(self) -> None:
        """Close; ask first, since nothing else holds what was typed."""
        if not self._safe:
            yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
            asked = translate("TiDataviz", "What you typed is kept nowhere. Close all the same?")
            if QMessageBox.question(self, self.windowTitle(), asked, yes | no, no) != yes:
                return
        super().reject()

    def _leave(self) -> None:
        self._safe = True
        self.accept()

    def _on_again(self) -> None:
        self._again()  # opens this dialog anew if it fails again
        self._leave()

    def _on_file(self) -> None:
        title = translate("TiDataviz", "Save the contributions in a file")
        proposed = str(Path.home() / "contributions.gpkg")
        name, _kind = QFileDialog.getSaveFileName(self, title, proposed, "GeoPackage (*.gpkg)")
        if name:
            self._elsewhere(Path(name).with_suffix(".gpkg"))
            self._leave()


def _lines(one: Contribution) -> str:
    field = labelled(column_title(one.field), one.proposed_value) if one.field else ""
    lines = (f"{object_title(one)}: {kind_title(one.kind)}", field, one.reason, *one.evidence)
    return "\n".join(line for line in lines if line)
