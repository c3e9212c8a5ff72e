"""Who decides, merges or settles: asked for where it is needed first, and kept for what follows."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...language import translate
from .. import settings
from ..panels.widgets import Note


class NameDialog(QDialog):
    """A name, which is required, and an organisation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the dialog."""
        super().__init__(parent)
        self.setObjectName("TiDatavizName")
        self.setWindowTitle(translate("TiDataviz", "Your name"))
        self.resize(420, 160)
        text = translate(
            "TiDataviz",
            "What you decide bears your name: colleagues see it, and the journal keeps it. It can be changed in the "
            "options of the plugin.",
        )
        self.author, self.organisation = (
            QLineEdit(settings.stored(name), self) for name in (settings.AUTHOR, settings.ORGANISATION)
        )
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        for title, box in (
            (translate("TiDataviz", "Your name"), self.author),
            (translate("TiDataviz", "Your organisation"), self.organisation),
        ):
            box.setAccessibleName(title)
            form.addRow(title, box)
        layout = QVBoxLayout(self)
        layout.addWidget(Note(text, self))
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.author.textChanged.connect(lambda _text: self._follow())
        self._follow()

    def accept(self) -> None:
        """Keep the name."""
        settings.store(settings.AUTHOR, self.author.text().strip())
        settings.store(settings.ORGANISATION, self.organisation.text().strip())
        super().accept()

    def _follow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.author.text().strip()))


def named(window: QWidget) -> bool:
    """Tell whether a name is known, once it has been asked for if it was not."""
    if not settings.stored(settings.AUTHOR):
        NameDialog(window).exec()
    return bool(settings.stored(settings.AUTHOR))
