"""What the officer tells of an indicator of their own: a form, filled in from the file as far as it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ..diagnosis.local_indicators import level_title
from ..geography.programmes import CURRENT, PROGRAMMES
from ..language import listed, number, translate
from ..sources.local_indicators import LEVELS, TI, UNITS, Description
from .panels.widgets import Heading, Note

if TYPE_CHECKING:
    from pathlib import Path

    from ..sources.local_indicators import Preview

_LICENCES = ("Licence Ouverte 2.0", "ODbL 1.0", "CC BY 4.0")
_FORMULA_LINES = 3


class IndicatorForm(QDialog):
    """Title, unit, source and keys of an indicator."""

    def __init__(self, path: Path, preview: Preview, before: Description | None, parent: QWidget | None = None) -> None:
        """Make the form of a file.

        Args:
            path: The file.
            preview: What it seems to be.
            before: What was told of the indicator that it replaces, None for a new one.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._before = before
        self.setObjectName("TiDatavizOwnIndicator")
        replaced = translate("TiDataviz", "Replace an indicator of your own")
        self.setWindowTitle(replaced if before else translate("TiDataviz", "Add an indicator of your own"))
        self.resize(560, 600)
        layout = QVBoxLayout(self)
        layout.addWidget(Heading(self.windowTitle(), self))
        layout.addWidget(Note(_told(path, preview), self))
        layout.addLayout(self._make_fields(preview))
        self.sums = Note("", self)
        layout.addWidget(self.sums)
        layout.addStretch()
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self._fill(preview, before, path)
        self._follow()

    def description(self) -> Description:
        """Return what was typed."""
        return Description(
            title=self.title.text().strip(),
            level=self.level.currentData(),
            unit=self.unit.currentData(),
            producer=self.producer.text().strip(),
            licence=self.licence.currentText().strip(),
            vintage=self.vintage.text().strip(),
            unit_name=self.unit_name.text().strip(),
            direction=self.direction.currentData(),
            formula=self.formula.toPlainText().strip(),
            programme=self.programme.currentData() if self.level.currentData() == TI else "",
            part=self._before.part if self._before else "",
        )

    def columns(self) -> tuple[str, str]:
        """Return the headers of the columns of codes and of values, "" for those that were recognised."""
        return (self.code.currentText(), self.value.currentData())

    def _make_fields(self, preview: Preview) -> QFormLayout:
        self.title, self.unit_name, self.producer, self.vintage = (QLineEdit(self) for _ in range(4))
        self.code, self.value, self.level, self.programme = (QComboBox(self) for _ in range(4))
        self.unit, self.direction, self.licence = (QComboBox(self) for _ in range(3))
        self.formula = QPlainTextEdit(self)
        self.formula.setTabChangesFocus(True)
        self.formula.setFixedHeight(self.formula.fontMetrics().lineSpacing() * (_FORMULA_LINES + 1))
        self.code.addItems(preview.columns)
        if preview.values:
            self.value.addItem(_recognised(preview), "")
        for name in preview.columns:
            self.value.addItem(name, name)
        for name in LEVELS:
            self.level.addItem(level_title(name), name)
        for name in PROGRAMMES:
            self.programme.addItem(name, name)
        for name, title in unit_titles().items():
            self.unit.addItem(title, name)
        for direction, title in direction_titles().items():
            self.direction.addItem(title, direction)
        self.licence.setEditable(True)
        self.licence.addItems(_LICENCES)
        self.unit_name.setPlaceholderText(translate("TiDataviz", "jobs, boilers, MWh… (optional)"))
        self.producer.setPlaceholderText(translate("TiDataviz", "Who made these figures"))
        self.vintage.setPlaceholderText(translate("TiDataviz", "2024, or 2020-2024"))
        self.formula.setPlaceholderText(translate("TiDataviz", "How it is made, in words (optional)"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (translate("TiDataviz", "Title"), self.title),
            (translate("TiDataviz", "Column of codes"), self.code),
            (translate("TiDataviz", "Codes of"), self.level),
            (translate("TiDataviz", "Column of values"), self.value),
            (translate("TiDataviz", "Programme"), self.programme),
            (translate("TiDataviz", "Unit of the file"), self.unit),
            (translate("TiDataviz", "What is counted"), self.unit_name),
            (translate("TiDataviz", "Producer"), self.producer),
            (translate("TiDataviz", "Licence"), self.licence),
            (translate("TiDataviz", "Date or period"), self.vintage),
            (translate("TiDataviz", "Reading"), self.direction),
            (translate("TiDataviz", "Formula"), self.formula),
        )
        for name, widget in rows:
            widget.setAccessibleName(name)
            form.addRow(name, widget)
        for line in (self.title, self.producer, self.vintage):
            line.textChanged.connect(lambda _text: self._follow())
        for box in (self.level, self.unit):
            box.currentIndexChanged.connect(lambda _index: self._follow())
        self.licence.currentTextChanged.connect(lambda _text: self._follow())
        return form

    def _fill(self, preview: Preview, before: Description | None, path: Path) -> None:
        """Put in what is known: from the file, or from the indicator that it replaces."""
        told = before or Description(path.stem, preview.level or LEVELS[0], "count", "", _LICENCES[0], "")
        self.title.setText(told.title)
        self.code.setCurrentIndex(max(0, self.code.findText(preview.code)))
        self.value.setCurrentIndex(0 if preview.values else self.value.count() - 1)
        for box, value in (
            (self.level, told.level),
            (self.programme, told.programme or CURRENT),
            (self.unit, told.unit),
            (self.direction, told.direction),
        ):
            box.setCurrentIndex(max(0, box.findData(value)))
        self.unit_name.setText(told.unit_name)
        self.producer.setText(told.producer)
        self.licence.setCurrentText(told.licence)
        years = preview.years
        self.vintage.setText(told.vintage or ("-".join(dict.fromkeys((str(years[0]), str(years[-1])))) if years else ""))
        self.formula.setPlainText(told.formula)

    def _follow(self) -> None:
        """Keep the form in step with what is typed."""
        from ..diagnosis.local_indicators import summable

        told = self.description()
        self.programme.setEnabled(told.level == TI)
        if summable(told.level, UNITS[told.unit][0]):
            self.sums.setText(translate("TiDataviz", "Summed from the communes to every territory."))
        else:
            text = translate("TiDataviz", "Shown at the level of its codes only: these values cannot be added up.")
            self.sums.setText(text)
        whole = all((told.title, told.producer, told.licence, told.vintage))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole)


def _told(path: Path, preview: Preview) -> str:
    """Return what was found in the file."""
    text = translate("TiDataviz", "{file}: {rows} rows.").format(file=path.name, rows=number(preview.rows))
    if preview.values:
        return text
    hint = translate("TiDataviz", "No column of values is recognised: choose it.")
    return f"{text} {hint}"


def _recognised(preview: Preview) -> str:
    """Return the columns of values that were recognised."""
    if preview.years:
        return translate("TiDataviz", "Years in columns: {years}.").format(years=", ".join(map(str, preview.years)))
    return listed(preview.values)


def unit_titles() -> dict[str, str]:
    """Return the name of each unit that a file may be in."""
    return {
        "count": translate("TiDataviz", "number"),
        "percent": translate("TiDataviz", "percentage (0 to 100)"),
        "share": translate("TiDataviz", "share (0 to 1)"),
        "per_1000": translate("TiDataviz", "per thousand"),
        "eur": translate("TiDataviz", "euros"),
        "keur": translate("TiDataviz", "thousands of euros"),
        "meur": translate("TiDataviz", "millions of euros"),
        "m2": translate("TiDataviz", "square metres"),
        "ha": translate("TiDataviz", "hectares"),
        "km2": translate("TiDataviz", "square kilometres"),
        "m": translate("TiDataviz", "metres"),
        "km": translate("TiDataviz", "kilometres"),
        "index": translate("TiDataviz", "index without unit"),
    }


def direction_titles() -> dict[int, str]:
    """Return what each direction means."""
    return {
        0: translate("TiDataviz", "Neither more nor less is better"),
        1: translate("TiDataviz", "More is better"),
        -1: translate("TiDataviz", "Less is better"),
    }
