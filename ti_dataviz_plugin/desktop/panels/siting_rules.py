"""The exclusions of a siting study: what each fact of a site entails, and the sites that are excluded, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QVBoxLayout, QWidget

from ...charts.land import value_title
from ...language import number, translate
from ...siting.exclusions import EXCLUDED
from ...siting.study import Rule
from ...siting.titles import kind_title, perimeter_title, site_title
from .data_table import DataTable
from .frame_model import Column
from .siting_list import LISTED
from .widgets import SPACING, Fold, Heading, Note, still

if TYPE_CHECKING:
    from ...errors import PluginError
    from ...siting.ranking import Ranking
    from ...siting.study import Study
    from ..siting_work import SitingWork

_IGNORED = ""
_MOST_ROWS = 8
_BINDING = ("strict protection", "authorisation", "own rules", "land ownership")
_PLANS = ("natural", "technological", "mining")
_ZONES = ("N", "A", "ZnC", "AUs", "RNU")
_POLLUTIONS = ("pollution avérée", "pollution supposée", "pollution peu probable")


@dataclass(frozen=True)
class Fact:
    """One thing that may exclude a site: the rule, the value it bears on, its title, and whether a share of it counts."""

    rule: str
    value: str
    title: str
    share: bool = False


def groups() -> list[tuple[str, list[Fact]]]:
    """Return what may exclude a site, by subject."""
    return [
        (
            translate("TiDataviz", "Area"),
            [Fact("area", "", translate("TiDataviz", "Outside the range of the brief"))],
        ),
        (
            translate("TiDataviz", "Protected areas, by regulatory weight"),
            [Fact("protected", weight, perimeter_title(weight), share=True) for weight in _BINDING],
        ),
        (
            translate("TiDataviz", "Risk prevention plans"),
            [Fact("risk_plans", kind, perimeter_title(kind), share=True) for kind in _PLANS],
        ),
        (translate("TiDataviz", "Urban zoning"), [Fact("zoning", zone, value_title("zone", zone)) for zone in _ZONES]),
        (
            translate("TiDataviz", "Soil pollution"),
            [Fact("pollution", value, value_title("pollution", value)) for value in _POLLUTIONS],
        ),
    ]


class RulesForm(QWidget):
    """Shows the exclusions of a study and changes them."""

    def __init__(self, work: SitingWork, told: Callable[[PluginError], None], parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._work = work
        self._judged: object = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        said = translate(
            "TiDataviz",
            "Exclusions are not points: no weight brings an excluded site back. Natura 2000 is not a ban: a site that meets "
            "a perimeter is flagged for an assessment of effects. A site whose fact is missing is to be checked.",
        )
        column.addWidget(Note(said, self))
        self.rows: dict[tuple[str, str], tuple[QComboBox, QDoubleSpinBox | None]] = {}
        settings = Fold(translate("TiDataviz", "What excludes a site"), self)
        for title, facts in groups():
            settings.column.addWidget(Heading(title, settings.body, 1.0))
            for fact in facts:
                settings.column.addWidget(self._row(fact, settings.body))
        column.addWidget(settings)
        self.count = Note("", self)
        self.table = DataTable(translate("TiDataviz", "Excluded sites"), _columns(), told, self, filtered=True)
        self.table.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # long names of one inventory begin alike
        self.table.setToolTip(translate("TiDataviz", "Click a site to look at it"))
        self.table.picked.connect(lambda row: work.choose(f"{row.kind}/{row.site_id}"))
        column.addWidget(self.count)
        column.addWidget(self.table)

    def _row(self, fact: Fact, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(Note(fact.title, row), 1)
        share: QDoubleSpinBox | None = None
        if fact.share:
            share = QDoubleSpinBox(row)
            share.setRange(0, 100)
            share.setDecimals(0)
            share.setPrefix(translate("TiDataviz", "over "))
            share.setSuffix(translate("TiDataviz", " %"))
            share.setToolTip(translate("TiDataviz", "Share of the site that may be covered"))
            share.setAccessibleName(f"{fact.title} – {share.toolTip()}")
            share.setKeyboardTracking(False)
            still(share)
            share.valueChanged.connect(self._on_changed)
            across.addWidget(share)
        action = QComboBox(row)
        action.addItem(translate("TiDataviz", "accepted"), _IGNORED)
        action.addItem(translate("TiDataviz", "to be checked"), "check")
        action.addItem(translate("TiDataviz", "excluded"), "exclude")
        action.setAccessibleName(fact.title)
        still(action)
        action.activated.connect(self._on_changed)
        across.addWidget(action)
        self.rows[fact.rule, fact.value] = (action, share)
        return row

    def show_study(self, study: Study) -> None:
        """Show the exclusions of a study."""
        held = {}
        for rule in study.rules:
            for value in rule.values or ("",):
                held[rule.rule, value] = rule
        for key, (action, share) in self.rows.items():
            found = held.get(key)
            action.setCurrentIndex(action.findData(found.action if found is not None else _IGNORED))
            if share is not None:
                share.blockSignals(True)
                share.setValue((found.max_share if found is not None else 0) * 100)
                share.setEnabled(found is not None)
                share.blockSignals(False)

    def show_ranking(self, ranking: Ranking) -> None:
        """List the excluded sites, which weights do not change."""
        if ranking.measured is self._judged:
            return
        self._judged = ranking.measured
        excluded = ranking.table[ranking.table["standing"] == EXCLUDED]
        text = translate("TiDataviz", "{count} of {total} sites are excluded.")
        self.count.setText(text.format(count=number(len(excluded)), total=number(len(ranking.table))))
        self.table.setVisible(bool(len(excluded)))
        self.table.fill(excluded[[*LISTED, "excluded_by"]], _MOST_ROWS)

    def _on_changed(self, _value: Any = None) -> None:
        """Take what the form says; a rule of the study that the form does not show is kept."""
        study = self._work.study
        if study is None:
            return
        made: dict[tuple[str, str, float], list[str]] = {}
        for (rule, value), (action, share) in self.rows.items():
            chosen = str(action.currentData())
            if chosen:
                made.setdefault((rule, chosen, share.value() / 100 if share is not None else 0.0), []).append(value)
        for other in study.rules:
            for value in other.values:
                if (other.rule, value) not in self.rows:
                    made.setdefault((other.rule, other.action, other.max_share), []).append(value)
        rules = [
            Rule(rule, tuple(value for value in values if value), share, action)
            for (rule, action, share), values in made.items()
        ]
        self._work.change(rules=tuple(rules))


def _columns() -> list[Column]:
    return [
        Column(translate("TiDataviz", "Site"), site_title, widest=200),
        Column(translate("TiDataviz", "Excluded by"), lambda row: row.excluded_by, widest=420),
        Column(translate("TiDataviz", "Commune"), lambda row: row.commune_name, widest=130),
        Column(translate("TiDataviz", "Kind"), lambda row: kind_title(row.kind), widest=130),
    ]
