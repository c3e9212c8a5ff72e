"""Corrections where people point: in the results of *Identify*, and on a right click on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayerType,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon

from ...enrichment.objects import OBJECTS, layer_source
from ...enrichment.rules import written
from ...enrichment.sheets import ESTABLISHMENT, SITE
from ...enrichment.touching import short
from ...language import translate
from ...sources.reference import RESOURCES
from ...workspace.keys import KEYS
from ..layers.load import NAME

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsMapLayer
    from qgis.gui import QgisInterface, QgsMapMouseEvent
    from qgis.PyQt.QtWidgets import QMenu

    from .desk import Desk

_REACH_PIXELS = 8
_MOST = 6


_NAMES = ("site_name", "project_name", "name")
_RANKED = "ranked_sites"


def ours(layer: QgsMapLayer | None) -> bool:
    """Tell whether a layer is ours, and holds objects that can be corrected."""
    name = str(layer.customProperty(NAME) or "") if isinstance(layer, QgsVectorLayer) else ""
    return name == _RANKED or bool(layer_source(name))


def object_of(layer: QgsMapLayer | None, feature: QgsFeature, desk: Desk) -> tuple[str, str]:
    """Return the source and the key of the object that a feature of a layer of ours shows, "" for none.

    A ranked site is an object of the source that it comes from, or of a layer of the user, which nobody corrects here.
    """
    if not isinstance(layer, QgsVectorLayer):
        return ("", "")
    names = [field.name() for field in feature.fields()]
    name = str(layer.customProperty(NAME) or "")
    if name == _RANKED and {"kind", "site_id", "commune"} <= set(names):
        source_id = layer_source(name, _text(feature["kind"]))
        return (source_id, desk.site_key(source_id, _text(feature["site_id"]), _text(feature["commune"])))
    source_id = layer_source(name)
    if not source_id or not set(KEYS[source_id]) <= set(names):
        return ("", "")
    return (source_id, "|".join(_text(feature[column]) for column in KEYS[source_id]))


def _text(value: object) -> str:
    return "" if value == NULL else written(value)


class CorrectAction(QgsMapLayerAction):
    """*Correct…* on a feature of one of our layers: QGIS offers it in Identify, attribute tables and forms."""

    def __init__(self, parent: QObject, icon: QIcon) -> None:
        """Make the action."""
        title = translate("TiDataviz", "Correct…")
        super().__init__(title, parent, QgsMapLayerType.VectorLayer, QgsMapLayerAction.SingleFeature, icon)

    def canRunUsingLayer(self, layer: QgsMapLayer | None, *_context: Any) -> bool:
        """Tell whether a layer is ours, and holds objects that can be corrected."""
        return ours(layer)


class MapActions(QObject):
    """Adds the ways to correct to QGIS's map, and takes them away again."""

    def __init__(self, interface: QgisInterface, desk: Desk, parent: QObject) -> None:
        """Add them."""
        super().__init__(parent)
        self._desk = desk
        self._canvas = interface.mapCanvas()
        self._icon = QIcon(str(RESOURCES / "icons" / "theme_local.svg"))
        self.action = CorrectAction(self, self._icon)
        self.action.triggeredForFeature.connect(self._on_feature)
        QgsGui.mapLayerActionRegistry().addMapLayerAction(self.action)
        self._canvas.contextMenuAboutToShow.connect(self._on_menu)

    def release(self) -> None:
        """Take them away."""
        QgsGui.mapLayerActionRegistry().removeMapLayerAction(self.action)
        self._canvas.contextMenuAboutToShow.disconnect(self._on_menu)

    def fill_menu(self, menu: QMenu, x: float, y: float) -> None:
        """Add to a menu what can be said at a place of the map, in the map's projection."""
        from shapely import Point

        if self._desk.atlas is None:
            return
        entry = menu.addMenu(self._icon, translate("TiDataviz", "Local expertise"))
        correct = translate("TiDataviz", "Correct “{name}”…")
        for source_id, key, name in self._under(x, y):
            action = entry.addAction(correct.format(name=name))
            action.triggered.connect(lambda _on, source=source_id, key=key: self._desk.correct(source, key))
        try:
            transform = QgsCoordinateTransform(self._crs(), _wgs84(), QgsProject.instance())
            place = transform.transform(x, y)
        except QgsCsException:
            return
        entries = {
            ESTABLISHMENT: translate("TiDataviz", "Add an establishment here…"),
            SITE: translate("TiDataviz", "Add a vacant site here…"),
        }
        for kind, text in entries.items():
            action = entry.addAction(text)
            point = Point(place.x(), place.y())
            action.triggered.connect(lambda _on, kind=kind, point=point: self._desk.open_addition(kind, point))

    def _on_menu(self, menu: QMenu, event: QgsMapMouseEvent) -> None:
        point = event.mapPoint()
        self.fill_menu(menu, point.x(), point.y())

    def _on_feature(self, layer: QgsMapLayer, feature: QgsFeature) -> None:
        source_id, key = object_of(layer, feature, self._desk)
        if key:
            self._desk.correct(source_id, key)

    def _under(self, x: float, y: float) -> list[tuple[str, str, str]]:
        """Return source, key and name of the objects of our layers at a place, each once."""
        reach = _REACH_PIXELS * self._canvas.mapUnitsPerPixel()
        box = QgsRectangle(x - reach, y - reach, x + reach, y + reach)
        found: dict[tuple[str, str], str] = {}
        for layer in self._canvas.layers():
            if not ours(layer):
                continue
            transform = QgsCoordinateTransform(self._crs(), layer.crs(), QgsProject.instance())
            request = QgsFeatureRequest().setFilterRect(transform.transformBoundingBox(box)).setLimit(_MOST)
            request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
            for feature in layer.getFeatures(request):
                source_id, key = object_of(layer, feature, self._desk)
                named = OBJECTS[source_id].names if key else ()
                names = [_text(feature[n]) for n in (*named, *_NAMES) if feature.fieldNameIndex(n) >= 0]
                if key:
                    found.setdefault((source_id, key), short(next(filter(None, names), "") or key, 60).replace("&", "&&"))
        return [(source_id, key, name) for (source_id, key), name in found.items()][:_MOST]

    def _crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
