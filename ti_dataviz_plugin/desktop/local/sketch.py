"""One outline drawn with QGIS's digitising tools: in a layer that is there for it, and goes when it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable

from qgis.core import QgsEditFormConfig, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer

from ...language import translate

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


class Sketch:
    """Gives the officer QGIS's tool to add a polygon, and hands over the first that is ended."""

    def __init__(self, interface: QgisInterface, drawn: Callable[[QgsVectorLayer, QgsGeometry], None]) -> None:
        """Draw in a QGIS; ``drawn`` takes the layer and the shape, in the projection of the layer."""
        self._interface = interface
        self._drawn = drawn
        self._id = ""
        self._before = ""

    def begin(self) -> None:
        """Make the layer, and take QGIS's tool to add a feature to it."""
        self.end()
        crs = self._interface.mapCanvas().mapSettings().destinationCrs()
        name = translate("TiDataviz", "Outline being drawn")
        layer = QgsVectorLayer("Polygon", name, "memory")
        layer.setCrs(crs)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        form = layer.editFormConfig()
        form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOn)
        layer.setEditFormConfig(form)
        before = self._interface.activeLayer()
        self._before = before.id() if before is not None else ""
        if QgsProject.instance().addMapLayer(layer) is None or not layer.startEditing():
            return
        self._id = layer.id()
        self._interface.setActiveLayer(layer)
        layer.featureAdded.connect(self._on_added)
        self._interface.actionAddFeature().trigger()

    def end(self) -> None:
        """Take the layer away, and give back the layer and the tool that were there."""
        layer, self._id = self._layer(), ""
        if layer is None:
            return
        layer.featureAdded.disconnect(self._on_added)
        QgsProject.instance().removeMapLayer(layer.id())
        before = QgsProject.instance().mapLayer(self._before)
        if before is not None:
            self._interface.setActiveLayer(before)
        self._interface.actionPan().trigger()

    def _layer(self) -> QgsVectorLayer | None:
        found = QgsProject.instance().mapLayer(self._id) if self._id else None
        return found if isinstance(found, QgsVectorLayer) else None

    def _on_added(self, number: int) -> None:
        layer = self._layer()
        if layer is None:
            return
        self._drawn(layer, QgsGeometry(layer.getFeature(number).geometry()))
        QTimer.singleShot(0, self.end)  # QGIS's tool still holds the layer while it tells of the feature
