"""The siting page and its dialogs without a mouse: Tab reaches every control in the order of reading, each says its name."""

from __future__ import annotations

from typing import Any, Callable

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableWidget,
    QWidget,
)

from ti_dataviz_plugin.desktop.panels.siting_curve import CurveDialog
from ti_dataviz_plugin.desktop.panels.siting_judgements import JudgementsDialog
from ti_dataviz_plugin.desktop.panels.widgets import Fold
from ti_dataviz_plugin.siting.study import usual_criterion

Wait = Callable[[Callable[[], bool]], None]
_SLACK = 4  # pixels


@pytest.fixture
def panel(dock: Any, wait: Wait) -> Any:
    dock.show_panel("siting")
    wait(lambda: not dock.busy() and dock.panels["siting"].work.ranking is not None)
    panel = dock.panels["siting"]
    table = panel.work.ranking.table
    for kind, site in list(zip(table["kind"], table["site_id"]))[:3]:
        panel.work.compare(f"{kind}/{site}", True)
    for fold in panel.inside.findChildren(Fold):
        fold.head.setChecked(True)
    wait(lambda: not dock.busy())
    return panel


def _reached(page: QWidget) -> list[QWidget]:
    """Return what Tab reaches in a page, in its order."""
    first, found = page.window(), []
    widget = first.nextInFocusChain()
    while widget is not first:
        parts = isinstance(widget.parentWidget(), (QAbstractSpinBox, QComboBox))  # the box itself is what is reached
        inside = page.isAncestorOf(widget) and widget.isVisibleTo(page) and not parts
        if inside and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _name(widget: QWidget) -> str:
    """Return what a screen reader says of a control, besides its kind."""
    if widget.accessibleName():
        return str(widget.accessibleName())
    if isinstance(widget, QAbstractButton) and len(widget.text()) > 1:
        return str(widget.text())
    labels = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    if labels:
        return str(labels[0].text())
    if isinstance(widget, QLineEdit) and widget.placeholderText():
        return str(widget.placeholderText())
    return str(widget.text()) if isinstance(widget, QLabel) else ""


def _described(page: QWidget, widget: QWidget) -> str:
    kind = type(widget).__name__
    return f"{kind} {_name(widget)!r} at {widget.mapTo(page, QPoint(0, 0))}"


def _check(page: QWidget) -> None:
    reached = _reached(page)
    assert len(reached) > 2
    assert [_described(page, widget) for widget in reached if not _name(widget).strip()] == []
    steps = zip(reached, reached[1:])
    tops = [(one, other, one.mapTo(page, QPoint(0, 0)).y(), other.mapTo(page, QPoint(0, 0)).y()) for one, other in steps]
    back = [
        f"{_described(page, one)} then {_described(page, other)}"
        for one, other, before, after in tops
        if after + other.height() <= before + _SLACK
    ]
    assert not back, "\n".join(back)


def test_every_control_of_the_page_is_reached_in_order_and_named(panel: Any) -> None:
    _check(panel.inside)
    reached = set(_reached(panel.inside))
    controls = [
        widget
        for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit)
        for widget in panel.inside.findChildren(kind)
        if widget.isVisibleTo(panel.inside) and widget.isEnabled()
    ]
    boxes = (QAbstractSpinBox, QComboBox, QAbstractScrollArea, QLineEdit)  # what is inside them has other keys
    left = [widget for widget in controls if widget not in reached and not isinstance(widget.parentWidget(), boxes)]
    assert [_described(panel.inside, widget) for widget in left] == []


def test_every_control_of_the_dialogs_is_reached_in_order_and_named(panel: Any) -> None:
    names = ["Area", "Zoning", "Pollution"]
    for dialog in (
        JudgementsDialog(names, (), panel.window()),
        CurveDialog("Distance", "m", usual_criterion("junction_distance").value, panel.window()),
    ):
        dialog.show()
        _check(dialog)
        for table in dialog.findChildren(QTableWidget):
            assert not table.tabKeyNavigation()  # Tab would never leave it
        dialog.reject()
        dialog.deleteLater()
