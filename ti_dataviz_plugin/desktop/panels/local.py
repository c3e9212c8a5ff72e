"""Local expertise: what was said of the official files, what is accepted, and how often each source had to be corrected."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ...enrichment.contribution import ACCEPTED, PROPOSED, REFUSED, STATES, TRANSITIONS, WITHDRAWN
from ...enrichment.refresh import outcome_title
from ...enrichment.renewal import outcomes
from ...enrichment.sheets import ESTABLISHMENT, SITE
from ...enrichment.telling import source_title
from ...enrichment.touching import corrected_per_source, kind_title, object_title, rivals, short, state_title
from ...language import counted, translate
from ..local.revision import changeable
from ..local.words import about, entry_text, rival_text, said, whole_html
from .data_table import DataTable
from .frame_model import Column
from .local_sharing import SharingSection
from .local_statistics import statistic_columns
from .local_team import TeamSection
from .panel import Panel
from .widgets import Fold, Note, still

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...diagnosis.views import Dossier
    from ...enrichment.contribution import Contribution
    from ...enrichment.journal import Entry
    from ...errors import PluginError
    from .panel import Actions

_MOST_ROWS = 12
_MOST_RIVALS = 3
_ANY, _RIVALS = "", "rivals"


class LocalPanel(Panel):
    """The list of contributions, to review them, and the ways to add some."""

    def __init__(self, actions: Actions, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the empty page."""
        super().__init__(actions, told, parent)
        self.desk = actions.desk
        self._rivals: dict[str, tuple[Contribution, ...]] = {}
        self.section(translate("TiDataviz", "Local expertise"))
        self.note(
            translate(
                "TiDataviz",
                "Official files are never changed: what you say is kept beside them, with your reason, and read with them "
                "once it is accepted. Right click a row of a table or an object on the map to correct it.",
            )
        )
        self.column.addLayout(self._ways())
        self.sharing = SharingSection(actions.sharing, self)
        self.column.insertWidget(0, self.sharing.alert)
        self.column.addWidget(self.sharing)
        self.section(translate("TiDataviz", "Review"))
        self.column.addLayout(self._filters())
        self.list = DataTable(translate("TiDataviz", "Contributions"), _columns(), told, self.inside, filtered=True)
        self.list.picked.connect(self._on_picked)
        self.column.addWidget(self.list)
        self.about = self.note()
        self.word = QLineEdit(self.inside)
        self.word.setPlaceholderText(translate("TiDataviz", "A word on your decision (optional)"))
        self.word.setAccessibleName(self.word.placeholderText())
        self.column.addWidget(self.word)
        self.column.addLayout(self._decisions())
        name = translate("TiDataviz", "What was corrected, by source")
        fold = Fold(name, self.inside)
        fold.column.addWidget(Note(translate("TiDataviz", "What the producer of each source should hear."), fold.body))
        self.statistics = DataTable(name, statistic_columns(), told, fold.body)
        fold.column.addWidget(self.statistics)
        self.column.addWidget(fold)
        self.team = TeamSection(self.desk.team, self.inside)
        self.column.addWidget(self.team)
        self.column.addStretch()

    def view_of(self, _dossier: Dossier) -> object:
        """Return what local experts say."""
        return self.desk.local

    def draw(self, _dossier: Dossier) -> None:
        """List the contributions."""
        every = self.desk.local.every
        _offer(self.source, {one.source_id: source_title(one.source_id) for one in every})
        self.word.clear()  # once the decision is kept: what was typed is not lost when it could not be
        _offer(self.author, {one.author: one.author for one in every})
        self.sharing.fill(self.desk.local)
        self.refresh()
        self.statistics.fill(corrected_per_source(every), _MOST_ROWS)

    def refresh(self) -> None:
        """List the contributions that pass the filters."""
        import pandas as pd

        local, state = self.desk.local, self.state.currentData()
        self._rivals = rivals(local.every)
        wanted = [
            one
            for one in local.every
            if (one.uuid in self._rivals if state == _RIVALS else state in (_ANY, one.state))
            and self.source.currentData() in (_ANY, one.source_id)
            and self.author.currentData() in (_ANY, one.author)
            and (one.uuid in local.here or not self.here.isChecked())
        ]
        wanted.sort(key=lambda one: one.modified_at, reverse=True)
        if state == _RIVALS:
            wanted.sort(key=lambda one: one.target)  # those on one thing stand together
        self.list.fill(pd.DataFrame({"one": pd.Series(wanted, dtype=object)}), _MOST_ROWS)
        self._on_picked(None)

    def show_review(self) -> None:
        """Bring the list to the top of the page."""
        place = self.state.mapTo(self.inside, self.state.rect().topLeft())
        self.verticalScrollBar().setValue(place.y())

    def chosen(self) -> list[Contribution]:
        """Return the contributions selected in the list."""
        return [row.one for row in self.list.selected()]

    def decide(self, state: str) -> None:
        """Decide on the contributions selected, with the word typed."""
        chosen = [one for one in self.chosen() if state in TRANSITIONS[one.state]]
        if state != ACCEPTED or self._agreed(chosen):
            self.desk.decide([one.uuid for one in chosen], state, self.word.text().strip())

    def _agreed(self, chosen: Sequence[Contribution]) -> bool:
        """Ask before two contributions on one thing are both accepted: the one decided on last would count."""
        taken = {one.uuid for one in chosen}
        count = sum(
            any(other.uuid in taken or other.state == ACCEPTED for other in self._rivals.get(one.uuid, ())) for one in chosen
        )
        if not count:
            return True
        one, many = (
            translate("TiDataviz", "{count} of them speaks of the same thing as another that is or would be accepted."),
            translate("TiDataviz", "{count} of them speak of the same thing as another that is or would be accepted."),
        )
        rule = translate("TiDataviz", "Of those on one thing, the last accepted counts. Accept all the same?")
        text = f"{counted(count, one, many)} {rule}"
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return bool(QMessageBox.question(self, self.buttons[ACCEPTED].text(), text, yes | no, no) == yes)

    def _ways(self) -> QGridLayout:
        self.ways = {
            "establishment": (
                translate("TiDataviz", "Add an establishment…"),
                lambda: self.desk.open_addition(ESTABLISHMENT),
            ),
            "site": (translate("TiDataviz", "Add a vacant site…"), lambda: self.desk.open_addition(SITE)),
            "table": (translate("TiDataviz", "Import a table…"), self.desk.import_table),
            "map": (translate("TiDataviz", "Show on the map"), lambda: self.desk.show_on_map(self.shown())),
        }
        grid = QGridLayout()
        for place, (text, action) in enumerate(self.ways.values()):
            button = QPushButton(text, self.inside)
            button.clicked.connect(lambda _on, action=action: action())
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # each has half of the page
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def shown(self) -> list[Contribution]:
        """Return the contributions that the list shows."""
        return [self.list.model.source(self.list.model.index(row, 0)).one for row in range(self.list.model.rowCount())]

    def _filters(self) -> QGridLayout:
        self.state, self.source, self.author = (QComboBox(self.inside) for _ in range(3))
        names = (
            translate("TiDataviz", "every state"), translate("TiDataviz", "every source"),
            translate("TiDataviz", "every author"),
        )  # fmt: skip
        grid = QGridLayout()
        for place, (box, name) in enumerate(zip((self.state, self.source, self.author), names)):
            box.addItem(name, _ANY)
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
            still(box)
            box.activated.connect(lambda _index: self.refresh())
            grid.addWidget(box, place // 2, place % 2)
        for state in STATES:
            self.state.addItem(state_title(state), state)
        self.state.addItem(translate("TiDataviz", "several on one thing"), _RIVALS)
        self.state.setItemData(self.state.count() - 1, self._rivals_told(), Qt.ItemDataRole.ToolTipRole)
        self.here = QCheckBox(translate("TiDataviz", "this territory only"), self.inside)
        self.here.setChecked(True)
        self.here.clicked.connect(lambda _on: self.refresh())
        grid.addWidget(self.here, 1, 1)
        return grid

    @staticmethod
    def _rivals_told() -> str:
        return translate("TiDataviz", "Contributions that say something of the same thing: refuse those that are too many")

    def _decisions(self) -> QGridLayout:
        grid = QGridLayout()
        self.buttons: dict[str, QPushButton] = {}
        texts = {
            ACCEPTED: translate("TiDataviz", "Accept"),
            REFUSED: translate("TiDataviz", "Refuse"),
            WITHDRAWN: translate("TiDataviz", "Withdraw"),
            PROPOSED: translate("TiDataviz", "Propose again"),
        }
        for state, text in texts.items():
            button = self.buttons[state] = QPushButton(text, self.inside)
            button.clicked.connect(lambda _on, state=state: self.decide(state))
        self.revise = QPushButton(translate("TiDataviz", "Change…"), self.inside)
        self.revise.setToolTip(translate("TiDataviz", "Change a proposal of your own that nobody has decided on"))
        self.revise.clicked.connect(self._on_change)
        self.all = QPushButton(translate("TiDataviz", "Read all…"), self.inside)
        self.all.setToolTip(translate("TiDataviz", "Read the whole reason, and follow the evidence"))
        self.all.clicked.connect(self._on_all)
        self.past = QPushButton(translate("TiDataviz", "History…"), self.inside)
        self.past.clicked.connect(self._on_history)
        self.whole = QPushButton(translate("TiDataviz", "Check the journal"), self.inside)
        self.whole.clicked.connect(lambda: self.desk.check(self._on_checked))
        for place, button in enumerate((*self.buttons.values(), self.revise, self.all, self.past, self.whole)):
            grid.addWidget(button, place // 2, place % 2)
        self.list.view.selectionModel().selectionChanged.connect(lambda _in, _out: self._follow())
        return grid

    def _follow(self) -> None:
        """Offer only what can follow the present states."""
        chosen = self.chosen()
        for state, button in self.buttons.items():
            button.setEnabled(any(state in TRANSITIONS[one.state] for one in chosen))
        for button in (self.past, self.all):
            button.setEnabled(len(chosen) == 1)
        self.revise.setEnabled(len(chosen) == 1 and changeable(chosen[0]))

    def _on_picked(self, row: Any) -> None:
        """Say all of a contribution, and show where it is."""
        self.about.setVisible(row is not None)
        if row is not None:
            others = [rival_text(other) for other in self._rivals.get(row.one.uuid, ())[:_MOST_RIVALS]]
            self.about.setText("\n".join((about(row.one), *others)))
            if row.one.geometry is not None and not row.one.geometry.is_empty:
                self.actions_of_dock.zoom_to_site(row.one.geometry)
        self._follow()

    def _on_change(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1 and changeable(chosen[0]):
            self.desk.change(chosen[0])

    def _on_all(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.desk.show_list(object_title(chosen[0]), whole_html(chosen[0]))

    def _on_history(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.desk.history(chosen[0].uuid, self._on_entries)

    def _on_entries(self, entries: list[Entry]) -> None:
        title = translate("TiDataviz", "History of a contribution")
        self.desk.show_list(title, "".join(f"<p>{escape(line)}</p>" for line in map(entry_text, entries)))

    def _on_checked(self, problems: list[str]) -> None:
        title = translate("TiDataviz", "Integrity of the journal")
        whole = translate(
            "TiDataviz", "The journal is whole: every change went through the plugin, and none was altered afterwards."
        )
        self.desk.show_list(title, "".join(f"<p>{escape(line)}</p>" for line in problems or [whole]))


def _offer(box: QComboBox, choices: dict[str, str]) -> None:
    """Offer choices after the first, the one chosen before kept if it is still there."""
    chosen = box.currentData()
    while box.count() > 1:
        box.removeItem(1)
    for value, title in sorted(choices.items(), key=lambda item: item[1]):
        box.addItem(short(title, 60), value)
    box.setCurrentIndex(max(0, box.findData(chosen)))


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "State"), lambda row: state_title(row.one.state)),
        Column(translate("TiDataviz", "Object"), lambda row: object_title(row.one), widest=130),
        Column(translate("TiDataviz", "What"), lambda row: kind_title(row.one.kind), widest=130),
        Column(translate("TiDataviz", "Said"), lambda row: said(row.one), widest=200),
        Column(translate("TiDataviz", "Author"), lambda row: short(row.one.author, 60), widest=120),
        Column(translate("TiDataviz", "Date"), lambda row: row.one.modified_at[:10]),
        Column(
            translate("TiDataviz", "Official file since"),
            lambda row: ", ".join(outcome_title(each.outcome) for each in outcomes([row.one])),
            widest=170,
            tooltip=translate("TiDataviz", "What the last official file that was taken in made of it"),
        ),
        Column(translate("TiDataviz", "Reason"), lambda row: short(row.one.reason), widest=260),
        Column(translate("TiDataviz", "Source"), lambda row: source_title(row.one.source_id), widest=160),
    ]
