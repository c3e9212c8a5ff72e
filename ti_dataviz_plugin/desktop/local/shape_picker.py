"""A shape for a contribution: drawn with QGIS's own tools in any layer and selected there, or a click on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolEmitPoint, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...language import translate
from ..panels.widgets import Note
from .names import shape_text
from .sketch import Sketch

if TYPE_CHECKING:
    from qgis.core import QgsPointXY
    from qgis.gui import QgisInterface, QgsMapCanvas, QgsMapTool
    from shapely.geometry.base import BaseGeometry


class ShapePicker(QWidget):
    """Buttons and what was taken, which the map shows; ``changed`` tells of a new shape."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None, interface: QgisInterface | None = None) -> None:
        """Take shapes from a map; with QGIS's interface, let them be drawn there with its digitising tools."""
        super().__init__(parent)
        self._canvas = canvas
        self._sketch = Sketch(interface, self._on_drawn) if interface is not None else None
        self._band: QgsRubberBand | None = None
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
        self.draw = QPushButton(translate("TiDataviz", "Draw on the map"), self)
        self.draw.setToolTip(
            translate("TiDataviz", "Draw the outline with QGIS's digitising tools: it is taken when you end it")
        )
        self.draw.setVisible(self._sketch is not None)
        for button in (self.click, self.draw, self.take):
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.told = Note("", self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.click)
        row.addWidget(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        (column if self._sketch is not None else row).addWidget(self.take)
        column.addWidget(self.told)
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.setCursor(Qt.CursorShape.CrossCursor)
        self._tool.canvasClicked.connect(self._on_click)
        self._tool.deactivated.connect(lambda: self.click.setChecked(False))
        self.click.toggled.connect(self._on_toggled)
        self.take.clicked.connect(self.take_selected)
        self.draw.clicked.connect(self._on_draw)
        self.set_shape(None)

    def set_shape(self, shape: BaseGeometry | None) -> None:
        """Take a shape (EPSG:4326)."""
        self.shape = shape
        self.told.setText(shape_text(shape))
        self._show()
        self.changed.emit()

    def release(self) -> None:
        """Give the map back."""
        self._on_toggled(False)
        if self._sketch is not None:
            self._sketch.end()
        self._clear()

    def _show(self) -> None:
        """Show on the map the shape that was taken."""
        self._clear()
        if self.shape is None or self.shape.is_empty:
            return
        shape = QgsGeometry.fromWkt(self.shape.wkt)
        self._band = QgsRubberBand(self._canvas, shape.type())
        self._band.setToGeometry(shape, _wgs84())
        self._band.setColor(QColor("#d55e00"))
        self._band.setFillColor(QColor(213, 94, 0, 60))
        self._band.setWidth(3)

    def _clear(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _on_draw(self) -> None:
        if self._sketch is not None:
            self._sketch.begin()
            self.told.setText(
                translate("TiDataviz", "Click the corners on the map, then the right button to end; Esc starts again.")
            )

    def _on_drawn(self, layer: QgsVectorLayer, shape: QgsGeometry) -> None:
        self.set_shape(_taken(layer, [shape]))

    def take_selected(self) -> None:
        """Take the shapes of the features selected in the active layer, or else in any other, as one."""
        found = [layer for layer in QgsProject.instance().mapLayers().values() if _selected(layer)]
        current = self._canvas.currentLayer()
        layer = current if _selected(current) else next(iter(found), None)
        if layer is None:
            self.told.setText(translate("TiDataviz", "No feature is selected on the map."))
            return
        self.set_shape(_taken(layer, [feature.geometry() for feature in layer.selectedFeatures()]))

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


def _taken(layer: QgsVectorLayer, geometries: list[QgsGeometry]) -> BaseGeometry | None:
    """Return the shapes of a layer as one (EPSG:4326), None when there is none."""
    from shapely import from_wkb, union_all

    transform = QgsCoordinateTransform(layer.crs(), _wgs84(), QgsProject.instance())
    copies = [QgsGeometry(each) for each in geometries if not each.isEmpty()]
    done = QgsGeometry.OperationResult.Success
    shapes = [from_wkb(bytes(copy.asWkb())) for copy in copies if copy.transform(transform) == done]
    return union_all(shapes) if len(shapes) > 1 else next(iter(shapes), None)


def _selected(layer: object) -> bool:
    return isinstance(layer, QgsVectorLayer) and bool(layer.selectedFeatureCount())


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
