"""A shape for a contribution: drawn with QGIS's own tools in any layer and selected there, or a click on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ...language import translate
from ..panels.widgets import Note
from .names import shape_text

if TYPE_CHECKING:
    from qgis.core import QgsPointXY
    from qgis.gui import QgsMapCanvas, QgsMapTool
    from shapely.geometry.base import BaseGeometry


class ShapePicker(QWidget):
    """Two buttons and what was taken; ``changed`` tells of a new shape."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        """Take shapes from a map."""
        super().__init__(parent)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self.shape: BaseGeometry | None = None
        self.click = QPushButton(translate("TiDataviz", "Click on the map"), self)
        self.click.setCheckable(True)
        self.take = QPushButton(translate("TiDataviz", "Take the selected feature"), self)
        tip = translate(
            "TiDataviz",
            "Draw the shape in a scratch layer or in any other with QGIS's digitising tools, select it, then press.",
        )
        self.take.setToolTip(tip)
        for button in (self.click, self.take):
            button.setAutoDefault(False)
        self.told = Note("", self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.click)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.told)
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.setCursor(Qt.CursorShape.CrossCursor)
        self._tool.canvasClicked.connect(self._on_click)
        self._tool.deactivated.connect(lambda: self.click.setChecked(False))
        self.click.toggled.connect(self._on_toggled)
        self.take.clicked.connect(self.take_selected)
        self.set_shape(None)

    def set_shape(self, shape: BaseGeometry | None) -> None:
        """Take a shape (EPSG:4326)."""
        self.shape = shape
        self.told.setText(shape_text(shape))
        self.changed.emit()

    def release(self) -> None:
        """Give the map back."""
        self._on_toggled(False)

    def take_selected(self) -> None:
        """Take the shapes of the features selected in the active layer, or else in any other, as one."""
        found = [layer for layer in QgsProject.instance().mapLayers().values() if _selected(layer)]
        current = self._canvas.currentLayer()
        layer = current if _selected(current) else next(iter(found), None)
        if layer is None:
            self.told.setText(translate("TiDataviz", "No feature is selected on the map."))
            return
        from shapely import from_wkb, union_all

        transform = QgsCoordinateTransform(layer.crs(), _wgs84(), QgsProject.instance())
        shapes = []
        for feature in layer.selectedFeatures():
            geometry = feature.geometry()
            if not geometry.isEmpty():
                geometry.transform(transform)
                shapes.append(from_wkb(bytes(geometry.asWkb())))
        self.set_shape(union_all(shapes) if len(shapes) > 1 else next(iter(shapes), None))

    def _on_toggled(self, wanted: bool) -> None:
        if wanted and self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not wanted and self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._before is not None:
                self._canvas.setMapTool(self._before)

    def _on_click(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        from shapely import Point

        source = self._canvas.mapSettings().destinationCrs()
        try:
            place = QgsCoordinateTransform(source, _wgs84(), QgsProject.instance()).transform(point)
        except QgsCsException:
            return
        self.set_shape(Point(place.x(), place.y()))
        self.click.setChecked(False)


def _selected(layer: object) -> bool:
    return isinstance(layer, QgsVectorLayer) and bool(layer.selectedFeatureCount())


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
