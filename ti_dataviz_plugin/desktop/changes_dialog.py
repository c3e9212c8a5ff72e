"""What downloads would change, shown before any of it becomes current."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ..language import labelled, translate
from ..sources.catalogue import catalogue
from .panels.data_page import part_title
from .panels.widgets import Card, Heading, Note, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enrichment.refresh import Examined
    from ..workspace.updates import PartChange, Proposal
    from .updating import Found


class ChangesDialog(QDialog):
    """One card for each source: what it would change, and whether it is wanted."""

    def __init__(self, found: Sequence[Found], parent: QWidget | None = None) -> None:
        """Show proposals and failures. A proposal that raises a doubt is not ticked."""
        super().__init__(parent)
        self.setObjectName("TiDatavizChanges")
        self.setWindowTitle(translate("TiDataviz", "What the update changes"))
        self.resize(600, 480)
        self.found = tuple(found)
        self.boxes: dict[str, QCheckBox] = {}
        page = Page(self)
        for each in found:
            page.column.addWidget(self._card(each, page.inside))
        page.column.addStretch()
        standard = QDialogButtonBox.StandardButton
        wanted = [each for each in found if each.proposal is not None and not each.proposal.nothing]
        buttons = QDialogButtonBox(standard.Cancel if wanted else standard.Close, self)
        if wanted:
            role = QDialogButtonBox.ButtonRole.AcceptRole
            self.agree = buttons.addButton(translate("TiDataviz", "Make the ticked ones current"), role)
            self.agree.setDefault(True)
            buttons.button(standard.Cancel).setText(translate("TiDataviz", "Keep what is held"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(page, 1)
        layout.addWidget(buttons)

    def accepted_sources(self) -> list[str]:
        """Return the ids of the sources ticked."""
        return [source_id for source_id, box in self.boxes.items() if box.isChecked()]

    def _card(self, found: Found, parent: QWidget) -> Card:
        card = Card(parent)
        name = catalogue()[found.source_id].name()
        if found.error is not None:
            card.column.addWidget(Heading(labelled(name, translate("TiDataviz", "failed")), card, 1.0))
            error = found.error
            card.column.addWidget(_plain("\n".join(part for part in (error.what, error.where, error.todo) if part), card))
        elif found.proposal is None or found.proposal.nothing:
            card.column.addWidget(Heading(labelled(name, translate("TiDataviz", "nothing new")), card, 1.0))
        else:
            self._add_proposal(card, name, found.proposal)
            if found.examined:
                self._add_contributions(card, found.examined)
        return card

    def _add_proposal(self, card: Card, name: str, proposal: Proposal) -> None:
        box = QCheckBox(name, card)
        font = box.font()
        font.setBold(True)
        box.setFont(font)
        doubts = proposal.doubts()
        box.setChecked(not doubts)
        first = self.boxes.setdefault(proposal.source_id, box)
        if first is not box:  # two files of one source: it is wanted, or it is not
            box.setChecked(first.isChecked() and box.isChecked())
            first.setChecked(box.isChecked())
            first.toggled.connect(box.setChecked)
            box.toggled.connect(first.setChecked)
        card.column.addWidget(box)
        if doubts:
            warning = labelled(translate("TiDataviz", "Look twice"), " ".join(doubts))
            card.column.addWidget(Heading(warning, card, 1.0))
        lines = [line for part in proposal.parts for line in _lines(part)]
        card.column.addWidget(_plain("\n".join([*lines, *(f"• {note}" for note in proposal.notes)]), card))

    @staticmethod
    def _add_contributions(card: Card, examined: Sequence[Examined]) -> None:
        """Say what becomes of the contributions on the source; they all stay."""
        from ..enrichment.renewal import sentences

        card.column.addWidget(Heading(translate("TiDataviz", "Local contributions on this source"), card, 1.0))
        kept = translate("TiDataviz", "Each stays as it is; what becomes of it is written beside it.")
        card.column.addWidget(_plain("\n".join([*(f"• {line}" for line in sentences(examined)), kept]), card))


def _lines(part: PartChange) -> list[str]:
    from ..workspace.changes import sentences

    title = part_title(part.version.part or part.version.provenance.vintage)
    first, *more = sentences(part.change)
    return [labelled(title, first) if title else first, *(f"    {line}" for line in more)]


def _plain(text: str, parent: QWidget) -> Note:
    """Return a note whose text is shown as it is: names come from files, and may hold markup."""
    from qgis.PyQt.QtCore import Qt

    note = Note("", parent)
    note.setTextFormat(Qt.TextFormat.PlainText)
    note.setText(text)
    return note
