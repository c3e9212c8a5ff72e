"""Layers that hold several years, and QGIS's temporal controller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMapCanvas

START = 'make_datetime("year", 1, 1, 0, 0, 0)'
END = 'make_datetime("year", 12, 31, 23, 59, 59)'
"""The time of a row. QGIS compares dates with times as texts, which puts the first day of a year into the year before."""


def year_range(first: int, last: int) -> QgsDateTimeRange:
    """Return the time from the first day of a year to the last of another.

    It ends as the last day begins: QGIS counts years of 365.25 days, and would see one too many across leap years.
    """
    midnight = QTime(0, 0)
    return QgsDateTimeRange(QDateTime(QDate(first, 1, 1), midnight), QDateTime(QDate(last, 12, 31), midnight))


def follow_years(
    project: QgsProject, layers: Sequence[QgsVectorLayer], years: Sequence[int], canvas: QgsMapCanvas | None = None
) -> None:
    """Make layers show the rows of the year that is looked at, and look at the latest.

    Args:
        project: The project, whose time runs over the years then.
        layers: Layers with the year of each row in the field ``year``.
        years: Their years, ascending; none makes the layers stand still.
        canvas: Canvas whose controller is set to the years, if it has one.
    """
    for layer in layers:
        properties = layer.temporalProperties()
        properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
        properties.setStartExpression(START)
        properties.setEndExpression(END)
        properties.setIsActive(bool(years))
    if not years:
        return
    step = QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears)
    whole = year_range(years[0], years[-1])
    project.timeSettings().setTemporalRange(whole)
    project.timeSettings().setTimeStep(1)
    project.timeSettings().setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalYears)
    controller = canvas.temporalController() if canvas is not None else None
    if isinstance(controller, QgsTemporalNavigationObject):
        controller.setTemporalExtents(whole)
        controller.setFrameDuration(step)
        controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        controller.setCurrentFrameNumber(years[-1] - years[0])
    elif canvas is not None:
        canvas.setTemporalRange(year_range(years[-1], years[-1]))
