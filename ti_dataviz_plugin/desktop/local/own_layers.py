"""Layers of the officer: no official file gives their objects, so there is nothing to correct; they can be added instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsMapLayerType,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMessageBox

from ...enrichment.sheets import ESTABLISHMENT, SITE
from ...enrichment.touching import short
from ...language import translate
from ...sources.reference import RESOURCES
from ..layers.load import NAME
from .map_layer import MARK

if TYPE_CHECKING:
    from qgis.core import QgsFeature
    from qgis.gui import QgisInterface, QgsMapMouseEvent
    from qgis.PyQt.QtWidgets import QMenu

    from .desk import Desk

_REACH_PIXELS = 8
_MOST = 4


def own(layer: QgsMapLayer | None) -> bool:
    """Tell whether a layer has shapes and comes from the officer, not from the plugin."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return False
    return not (layer.customProperty(NAME) or layer.customProperty(MARK))


class AddAction(QgsMapLayerAction):
    """*Add as a local object…* on a feature of a layer of the officer, in Identify, attribute tables and forms."""

    def __init__(self, parent: QObject, icon: QIcon) -> None:
        """Make the action."""
        title = translate("TiDataviz", "Add as a local object…")
        super().__init__(title, parent, QgsMapLayerType.VectorLayer, QgsMapLayerAction.SingleFeature, icon)

    def canRunUsingLayer(self, layer: QgsMapLayer | None, *_context: Any) -> bool:
        """Tell whether a layer is the officer's."""
        return own(layer)


class OwnLayers(QObject):
    """Adds the action to QGIS, and entries to the map's menu; takes them away again."""

    def __init__(self, interface: QgisInterface, desk: Desk, parent: QObject) -> None:
        """Add them."""
        super().__init__(parent)
        self._desk = desk
        self._window = interface.mainWindow()
        self._canvas = interface.mapCanvas()
        self._icon = QIcon(str(RESOURCES / "icons" / "theme_local.svg"))
        self.action = AddAction(self, self._icon)
        self.action.triggeredForFeature.connect(self.ask)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self.action)
        self._canvas.contextMenuAboutToShow.connect(self._on_menu)

    def release(self) -> None:
        """Take them away."""
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self.action)
        self._canvas.contextMenuAboutToShow.disconnect(self._on_menu)

    def fill_menu(self, menu: QMenu, x: float, y: float) -> None:
        """Add to a menu the officer's own objects at a place of the map, in the map's projection."""
        if self._desk.atlas is None:
            return
        text = translate("TiDataviz", "“{layer}” is no official file: add its object…")
        for layer, feature in self._under(x, y):
            name = short(layer.name(), 40).replace("&", "&&")
            action = menu.addAction(self._icon, text.format(layer=name))
            action.triggered.connect(lambda _on, layer=layer, feature=feature: self.ask(layer, feature))

    def ask(self, layer: QgsMapLayer, feature: QgsFeature) -> None:
        """Say why there is nothing to correct, and open the form of what is added instead."""
        if not own(layer):
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(translate("TiDataviz", "Nothing official to correct"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = translate(
            "TiDataviz",
            "The layer “{layer}” comes from no official source, so there is no official value to correct. Its object can be "
            "added to local expertise, with your reason.",
        )
        box.setText(text.format(layer=short(layer.name(), 80)))
        role = QMessageBox.ButtonRole.AcceptRole
        site = box.addButton(translate("TiDataviz", "Add as a vacant site"), role)
        establishment = box.addButton(translate("TiDataviz", "Add as an establishment"), role)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        for button, kind in ((site, SITE), (establishment, ESTABLISHMENT)):
            if box.clickedButton() is button:
                self._desk.open_addition(kind, shape_of(layer, feature, kind))

    def _on_menu(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        point = event.mapPoint()
        self.fill_menu(menu, point.x(), point.y())

    def _under(self, x: float, y: float) -> list[tuple[QgsVectorLayer, QgsFeature]]:
        """Return an object of each of the officer's layers at a place."""
        reach = _REACH_PIXELS * self._canvas.mapUnitsPerPixel()
        box = QgsRectangle(x - reach, y - reach, x + reach, y + reach)
        found = []
        for layer in filter(own, self._canvas.layers()):
            transform = QgsCoordinateTransform(_crs_of(self._canvas), layer.crs(), QgsProject.instance())
            try:
                request = QgsFeatureRequest().setFilterRect(transform.transformBoundingBox(box)).setLimit(1)
            except QgsCsException:
                continue
            request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
            found += [(layer, feature) for feature in layer.getFeatures(request)]
        return found[:_MOST]


def shape_of(layer: QgsVectorLayer, feature: QgsFeature, kind: str) -> Any:
    """Return the shape of a feature (shapely, EPSG:4326), a point for an establishment; None for one without shape."""
    from shapely import from_wkb

    shape = QgsGeometry(feature.geometry())
    if shape.isNull() or shape.isEmpty():
        return None
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        done = shape.transform(QgsCoordinateTransform(layer.crs(), wgs84, QgsProject.instance()))
    except QgsCsException:
        return None
    if done != QgsGeometry.OperationResult.Success:
        return None
    made = from_wkb(bytes(shape.asWkb()))
    return made.representative_point() if kind == ESTABLISHMENT else made


def _crs_of(canvas: Any) -> QgsCoordinateReferenceSystem:
    return canvas.mapSettings().destinationCrs()
