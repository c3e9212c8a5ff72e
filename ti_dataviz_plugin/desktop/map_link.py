"""Between the dock and the map: a click chooses a territory, a row shows a place, a selection makes a territory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolEmitPoint
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..errors import PluginError
from ..language import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsMapLayer, QgsPointXY
    from qgis.gui import QgsMapCanvas, QgsMapTool

_WGS84 = "EPSG:4326"
_MARGIN = 1.6
_LEAST_DEGREES = 0.004
# What layers of communes call the code, the plugin's own first.
_CODE_FIELDS = ("commune", "code_insee", "insee_com", "codgeo", "insee", "code")


def commune_codes(layers: Iterable[QgsMapLayer]) -> list[str]:
    """Return the codes of the communes selected in the first layer that has some.

    Raises:
        PluginError: When no layer of communes has a selection.
    """
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            continue
        names = {field.name().lower(): field.name() for field in layer.fields()}
        field = next((names[name] for name in _CODE_FIELDS if name in names), "")
        codes = sorted({str(feature[field]) for feature in layer.selectedFeatures() if feature[field]}) if field else []
        if codes and all(len(code) == 5 for code in codes):
            return codes
    raise PluginError(
        translate("TiDataviz", "No commune is selected on the map."),
        "",
        translate(
            "TiDataviz",
            "Load a territory, select communes in its layer of communes with QGIS's selection tools, then press again.",
        ),
    )


class MapLink(QObject):
    """Follows clicks on the canvas, and shows places on it."""

    clicked = pyqtSignal(float, float)
    followingChanged = pyqtSignal(bool)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        """Make the map tool; it is not in use yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._before: QgsMapTool | None = None
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tool.canvasClicked.connect(self._on_click)
        self._tool.activated.connect(self._on_activated)
        self._tool.deactivated.connect(self._on_deactivated)

    def follow(self, wanted: bool) -> None:
        """Take the clicks on the map, or give them back to the tool used before."""
        if wanted and self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        elif not wanted and self._canvas.mapTool() is self._tool:
            self._canvas.unsetMapTool(self._tool)
            if self._before is not None:
                self._canvas.setMapTool(self._before)
            self._before = None

    def show_place(self, geometry: Any) -> None:
        """Zoom to a shapely geometry in EPSG:4326, and flash it."""
        west, south, east, north = geometry.bounds
        extent = QgsRectangle(west, south, east, north)
        extent.scale(_MARGIN)
        if extent.width() < _LEAST_DEGREES or extent.height() < _LEAST_DEGREES:
            centre = extent.center()
            half = max(extent.width(), extent.height(), _LEAST_DEGREES) / 2
            extent = QgsRectangle(centre.x() - half, centre.y() - half, centre.x() + half, centre.y() + half)
        wgs84 = QgsCoordinateReferenceSystem(_WGS84)
        transform = QgsCoordinateTransform(wgs84, self._canvas.mapSettings().destinationCrs(), QgsProject.instance())
        self._canvas.setExtent(transform.transformBoundingBox(extent))
        self._canvas.refresh()
        shape = QgsGeometry()
        shape.fromWkb(geometry.wkb)
        self._canvas.flashGeometries([shape], wgs84)

    def release(self) -> None:
        """Give the canvas back as it was."""
        self.follow(False)
        self._tool.canvasClicked.disconnect(self._on_click)
        self._tool.activated.disconnect(self._on_activated)
        self._tool.deactivated.disconnect(self._on_deactivated)
        self._tool.deleteLater()

    def _on_click(self, point: QgsPointXY, _button: Qt.MouseButton) -> None:
        source = self._canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(source, QgsCoordinateReferenceSystem(_WGS84), QgsProject.instance())
        try:
            place = transform.transform(point)
        except QgsCsException:  # beyond what the projection covers: nobody lives there
            return
        self.clicked.emit(place.x(), place.y())

    def _on_activated(self) -> None:
        self.followingChanged.emit(True)

    def _on_deactivated(self) -> None:
        self.followingChanged.emit(False)
