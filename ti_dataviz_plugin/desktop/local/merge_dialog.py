"""A colleague's file: what a merge would do, said before anything is changed, then what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...enrichment.merge import ADDED, COMBINED, TAKEN
from ...enrichment.telling import content_lines
from ...enrichment.touching import object_title, short, state_title
from ...language import counted, translate
from ..panels.data_table import DataTable
from ..panels.frame_model import Column
from ..panels.widgets import Heading, Note
from .words import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from ...enrichment.contribution import Contribution
    from ...enrichment.merge import Merged
    from .sharing import Sharing


class MergeDialog(QDialog):
    """What is in a file, what becomes of each contribution, and the button that merges it."""

    def __init__(
        self, sharing: Sharing, path: Path, foreseen: Merged, theirs: Sequence[Contribution], parent: QWidget | None = None
    ) -> None:
        """Show what a merge would do.

        Args:
            sharing: What merges.
            path: The file.
            foreseen: What the merge would do.
            theirs: The contributions of the file.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("TiDatavizMerge")
        self.setWindowTitle(translate("TiDataviz", "Merge a colleague's file"))
        self.resize(760, 560)
        self._sharing, self._path = sharing, path
        self.title = Heading(translate("TiDataviz", "What the merge would do"), self)
        self.counts = Note("\n".join(merged_lines(foreseen)), self)
        self.table = DataTable(
            translate("TiDataviz", "Contributions"), _columns(), sharing.messages.error, self, filtered=True
        )
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Close, self)
        self.merge = self.buttons.addButton(translate("TiDataviz", "Merge"), QDialogButtonBox.ButtonRole.ActionRole)
        self.merge.clicked.connect(lambda _on: self.do())
        self.merge.setEnabled(not nothing_new(foreseen))
        self.resolve = self.buttons.addButton(translate("TiDataviz", "Resolve…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.resolve.clicked.connect(lambda _on: self._on_resolve())
        self.resolve.hide()
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(short(path.name, 90), self))
        layout.addWidget(Note("\n".join(content_lines(theirs)), self))
        layout.addWidget(self.title)
        layout.addWidget(self.counts)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
        self._fill(foreseen, theirs)

    def do(self) -> None:
        """Merge, once."""
        self.merge.setEnabled(False)
        self._sharing.merge(self._path, self._on_merged)

    def _on_merged(self, merged: Merged) -> None:
        self.title.setText(translate("TiDataviz", "What the merge did"))
        self.counts.setText("\n".join(merged_lines(merged)))
        self.resolve.setVisible(bool(merged.conflicts))

    def _on_resolve(self) -> None:
        self._sharing.conflicts.show()
        self.accept()

    def _fill(self, foreseen: Merged, theirs: Sequence[Contribution]) -> None:
        import pandas as pd

        disputed = {conflict.uuid for conflict in foreseen.conflicts}
        rows = [
            (one, "conflict" if one.uuid in disputed else foreseen.fates[one.uuid])
            for one in theirs
            if one.uuid in foreseen.fates
        ]
        self.table.fill(pd.DataFrame(rows, columns=["one", "fate"]))
        self.table.setVisible(bool(rows))


def nothing_new(merged: Merged) -> bool:
    """Tell whether a merge changes nothing, not even the journal."""
    return not (merged.fates or merged.entries)


def merged_lines(merged: Merged) -> list[str]:
    """Return what a merge does, a sentence for each thing that it does."""
    counts = (
        (
            merged.added,
            translate("TiDataviz", "{count} new contribution."),
            translate("TiDataviz", "{count} new contributions."),
        ),
        (
            merged.taken,
            translate("TiDataviz", "{count} contribution changed by your colleagues only: theirs is taken."),
            translate("TiDataviz", "{count} contributions changed by your colleagues only: theirs are taken."),
        ),
        (
            merged.combined,
            translate("TiDataviz", "{count} contribution changed on both sides: both changes are kept."),
            translate("TiDataviz", "{count} contributions changed on both sides: all changes are kept."),
        ),
        (
            len(merged.conflicts),
            translate("TiDataviz", "{count} conflict to resolve: the latest value stands until then."),
            translate("TiDataviz", "{count} conflicts to resolve: the latest values stand until then."),
        ),
        (
            len(merged.doubled),
            translate("TiDataviz", "{count} pair of contributions speaks of the same thing: refuse one of the two."),
            translate("TiDataviz", "{count} pairs of contributions speak of the same thing: refuse one of each pair."),
        ),
        (
            merged.older,
            translate("TiDataviz", "{count} contribution changed here since: yours stays."),
            translate("TiDataviz", "{count} contributions changed here since: yours stay."),
        ),
        (
            merged.same,
            translate("TiDataviz", "{count} contribution alike in both."),
            translate("TiDataviz", "{count} contributions alike in both."),
        ),
    )
    lines = [counted(*each) for each in counts if each[0]]
    if nothing_new(merged):
        lines.insert(0, translate("TiDataviz", "Nothing new: everything in this file is here already."))
    return lines


def _columns() -> list[Column]:
    fates = {
        ADDED: translate("TiDataviz", "new"),
        TAKEN: translate("TiDataviz", "changed by them"),
        COMBINED: translate("TiDataviz", "changed on both sides"),
        "conflict": translate("TiDataviz", "in conflict"),
    }
    return [
        Column(translate("TiDataviz", "Fate"), lambda row: fates[row.fate], widest=140),
        Column(translate("TiDataviz", "State"), lambda row: state_title(row.one.state)),
        Column(translate("TiDataviz", "Object"), lambda row: object_title(row.one), widest=140),
        Column(translate("TiDataviz", "Said"), lambda row: said(row.one), widest=220),
        Column(translate("TiDataviz", "Author"), lambda row: short(row.one.author, 60), widest=120),
        Column(translate("TiDataviz", "Date"), lambda row: row.one.modified_at[:10]),
        Column(translate("TiDataviz", "Reason"), lambda row: short(row.one.reason), widest=260),
    ]
