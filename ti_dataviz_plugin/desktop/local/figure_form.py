"""The form of a local value, or of a comment, on a figure that no file lets one correct."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from ...bounds import UNKNOWN, Bounds
from ...diagnosis.indicator import AREA, DISTANCE, EUROS, INDEX, RATE, SHARE, value_text
from ...diagnosis.indicator import COUNT as NUMBER
from ...enrichment import figures, rules
from ...enrichment.contribution import COMMENT, INDICATOR
from ...enrichment.touching import short
from ...errors import PluginError
from ...language import labelled, translate
from ...sources.local_indicators import UNITS
from ...sources.tables import FLOAT
from ..panels.widgets import Note
from .said import SaidForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...enrichment.contribution import Contribution
    from ...enrichment.figures import FigureSubject

OWN = "own"
Asked = Callable[[str, str, Callable[["FigureSubject"], None]], None]
"""Reads a figure: id of the indicator, code of a commune or "" for the territory, and who is told."""

_USUAL = {NUMBER: "count", SHARE: "percent", AREA: "ha", RATE: "per_1000", EUROS: "eur", DISTANCE: "km", INDEX: "index"}


class FigureForm(SaidForm):
    """One local value, or one comment, on a figure of a territory or of one of its communes."""

    def __init__(
        self,
        subject: FigureSubject,
        choices: tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str]]],
        ask: Asked,
        keep: Callable[[Contribution], None],
        parent: QWidget | None = None,
        known: str = "",
    ) -> None:
        """Make the form of a figure.

        Args:
            subject: The figure that was pointed at.
            choices: Indicators (id, title) that can be chosen instead, and communes (code, name) of the territory.
            ask: Reads another figure in the background.
            keep: Takes the contribution once it is whole.
            parent: Qt's parent.
            known: What local experts have said of the figure already.
        """
        super().__init__(translate("TiDataviz", "Local value or comment"), "TiDatavizFigure", keep, parent, 640)
        self._subject, self._first, self._ask = subject, subject, ask
        self.kind, self.indicator, self.place = QComboBox(self), QComboBox(self), QComboBox(self)
        self.title, self.official = QLineEdit(self), Note("", self)
        self.low, self.high, self.unit = QLineEdit(self), QLineEdit(self), QComboBox(self)
        self.vintage = QLineEdit(self)
        self.kind.addItem(translate("TiDataviz", "A local value, in the place of this figure"), INDICATOR)
        self.kind.addItem(translate("TiDataviz", "A comment, nothing to correct"), COMMENT)
        self._fill_indicators(choices[0])
        self.place.addItem(subject.name, "")
        for code, name in choices[1]:
            self.place.addItem(translate("TiDataviz", "{name} ({code}), commune").format(name=name, code=code), code)
        self.form = QFormLayout()
        self._arrange(known)
        self._searched(self.place)
        self.kind.currentIndexChanged.connect(lambda _index: self._follow())
        self.indicator.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self.place.currentIndexChanged.connect(lambda _index: self._on_chosen())
        self.show_subject(subject)
        self._follow()

    def show_subject(self, subject: FigureSubject) -> None:
        """Show the official figure, and the units in which a value can be given."""
        self._subject = subject
        shown = subject.shown or translate("TiDataviz", "unknown")
        text = translate("TiDataviz", "{value} ({year})").format(value=shown, year=subject.year)
        self.official.setText(text if subject.year else shown)
        self.unit.clear()
        units = [name for name, (kept, _factor) in UNITS.items() if kept == subject.unit] if not self._own() else list(UNITS)
        for name in units:
            self.unit.addItem(unit_title(name, subject.unit_name), name)
        self.unit.setCurrentIndex(max(0, self.unit.findData(_USUAL.get(subject.unit, ""))))

    def contribution(self) -> Contribution:
        """Return what was filled in.

        Raises:
            PluginError: When it is not whole, or could not be defended.
        """
        reason, evidence, author, organisation = self.said.texts()
        subject = self._wanted()
        said = figures.Said(author, organisation, reason, evidence, self.vintage.text().strip())
        if self.kind.currentData() == COMMENT:
            one = figures.comment(subject, said)
        else:
            given = self._given()
            text = value_text(given, subject.unit, subject.unit_name)
            one = figures.value(subject, given, text, said)
        rules.check(one)
        return one

    def typed(self) -> bool:
        """Tell whether something was typed that closing would lose."""
        boxes = (self.low, self.high, self.vintage)
        return super().typed() or any(box.text().strip() for box in boxes)

    def _wanted(self) -> FigureSubject:
        """Return the figure spoken of; one of the officer's own bears the title typed."""
        if not self._own():
            return self._subject
        title = self.title.text().strip()
        if not title:
            what = translate("TiDataviz", "An indicator of your own needs a title.")
            raise PluginError(what, "", translate("TiDataviz", "Write what is counted, in a few words."))
        unit = UNITS[str(self.unit.currentData())][0]
        commune = str(self.place.currentData() or "")
        place = ("commune", "", commune, self.place.currentText()) if commune else self._place_of_first()
        level, programme, code, name = place
        return replace(
            self._first, indicator=figures.own_id(title), title=title, level=level, programme=programme, code=code,
            name=name, shown="", official=UNKNOWN, unit=unit, unit_name="", year=0, own=True,
        )  # fmt: skip

    def _place_of_first(self) -> tuple[str, str, str, str]:
        first = self._first
        return (first.level, first.programme, first.code, first.name)

    def _given(self) -> Bounds:
        """Return the value typed, in the unit in which it is kept."""
        factor = UNITS[str(self.unit.currentData())][1] if self.unit.currentData() else 1.0
        ends = []
        for box in (self.low, self.high):
            text = box.text().strip()
            if not text:
                continue
            try:
                ends.append(float(str(rules.parsed(text.rstrip("% "), FLOAT))) * factor)
            except ValueError as error:
                what = translate("TiDataviz", "“{value}” is not a number.").format(value=text[:80])
                todo = translate("TiDataviz", "Write a number; for bounds, one in each box.")
                raise PluginError(what, box.accessibleName(), todo) from error
        if not ends:
            return UNKNOWN
        if ends[0] > ends[-1]:
            what = translate("TiDataviz", "The lower bound is above the upper one.")
            raise PluginError(what, "", translate("TiDataviz", "Write the smaller number first."))
        return Bounds(ends[0], ends[-1])

    def _own(self) -> bool:
        return self.indicator.currentData() == OWN

    def _fill_indicators(self, indicators: Sequence[tuple[str, str]]) -> None:
        known = {name for name, _title in indicators}
        if self._subject.indicator not in known:
            self.indicator.addItem(short(self._subject.title, 90), self._subject.indicator)
        for name, title in indicators:
            self.indicator.addItem(title, name)
        self.indicator.addItem(translate("TiDataviz", "Another figure, of your own…"), OWN)
        self.indicator.setCurrentIndex(max(0, self.indicator.findData(self._subject.indicator)))
        self._searched(self.indicator)

    @staticmethod
    def _searched(box: QComboBox) -> None:
        """Let a long list be searched by typing."""
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.completer().setFilterMode(Qt.MatchFlag.MatchContains)
        box.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _arrange(self, known: str) -> None:
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        given = QWidget(self)
        row = QHBoxLayout(given)
        row.setContentsMargins(0, 0, 0, 0)
        self.low.setPlaceholderText(translate("TiDataviz", "value, or lower bound"))
        self.high.setPlaceholderText(translate("TiDataviz", "upper bound, if any"))
        self.vintage.setPlaceholderText(translate("TiDataviz", "2026, or 2026-03"))
        for box, name in (
            (self.low, translate("TiDataviz", "Local value, or its lower bound")),
            (self.high, translate("TiDataviz", "Upper bound of the local value")),
            (self.unit, translate("TiDataviz", "Unit")),
        ):
            box.setAccessibleName(name)
            row.addWidget(box, 1)
        self.given = given
        rows = (
            (translate("TiDataviz", "What you say"), self.kind),
            (translate("TiDataviz", "Indicator"), self.indicator),
            (translate("TiDataviz", "Its title"), self.title),
            (translate("TiDataviz", "Territory or commune"), self.place),
            (translate("TiDataviz", "Official file"), self.official),
            (translate("TiDataviz", "Local value"), given),
            (translate("TiDataviz", "Date or period"), self.vintage),
        )
        for title, widget in rows:
            widget.setAccessibleName(title)
            self.form.addRow(title, widget)
        for box in (self.kind, self.indicator, self.place, self.unit):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        note = translate(
            "TiDataviz",
            "Survey figures are not corrected: yours stands beside the official one, and in its place where accepted "
            "contributions are read. A commune's value changes the sum of its territory, where the figure is a sum.",
        )
        about = labelled(self._subject.name, self._subject.code) if self._subject.name != self._subject.code else ""
        said = labelled(translate("TiDataviz", "Said already"), known) if known else ""
        self.lay_out(short(self._subject.title, 90), tuple(filter(None, (about, note, said))), self.form)

    def _on_chosen(self) -> None:
        """Read the figure that was chosen; what it was pointed at is known already."""
        commune = str(self.place.currentData() or "")
        name = str(self.indicator.currentData() or "")
        self._follow()
        if self._own():
            self.show_subject(self._first)
            self.official.setText(translate("TiDataviz", "no official figure"))
        elif name == self._first.indicator and not commune:
            self.show_subject(self._first)
        elif name == self._first.indicator and self._first.own:
            place = self.place.currentText()
            self.show_subject(
                replace(self._first, level="commune", programme="", code=commune, name=place, shown="", official=UNKNOWN)
            )
        elif name:
            self.official.setText(translate("TiDataviz", "Being read…"))
            self._ask(name, commune, self.show_subject)

    def _follow(self) -> None:
        """Show the fields that are needed."""
        self.tell("")
        value = self.kind.currentData() == INDICATOR
        for widget, wanted in ((self.title, self._own()), (self.given, value), (self.vintage, value)):
            widget.setVisible(wanted)
            self.form.labelForField(widget).setVisible(wanted)
        asked = translate("TiDataviz", "Your comment, in a sentence: it is required")
        why = translate("TiDataviz", "Why, in a sentence: it is required")
        self.said.reason.setPlaceholderText(why if value else asked)


def unit_title(name: str, counted: str = "") -> str:
    """Return a unit in which a value can be typed, as people know it."""
    texts = {
        "count": counted or translate("TiDataviz", "number"),
        "share": translate("TiDataviz", "share, 0 to 1"),
        "percent": "%",
        "per_1000": "‰",
        "m2": "m²",
        "ha": "ha",
        "km2": "km²",
        "eur": "€",
        "keur": "k€",
        "meur": "M€",
        "m": "m",
        "km": "km",
        "index": translate("TiDataviz", "index"),
    }
    return texts[name]
