"""The layers of conflicts: the objects in dispute only, each side in a colour of its own, labelled with who says what."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataProvider,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRendererCategory,
    QgsSymbol,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...enrichment.conflict_layer import BASE, PLACES, SHAPES, VALUE, write_layers_of
from ...enrichment.conflicts import ONE, OTHER, PRESENT
from ...language import code, translate
from .load import KEY, NAME, find_group, layers_of, unreadable
from .package import digest, drop_old
from .tips import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from qgis.gui import QgsMapCanvas

    from ...enrichment.conflicts import Dispute

MARK = json.dumps(["local expertise"])
"""Mark of the group in which local expertise is shown."""

_COLOURS = {PRESENT: "#009e73", BASE: "#6b7074", ONE: "#0072b2", OTHER: "#d55e00", VALUE: "#8c4a9e"}
_ORDER = (PRESENT, BASE, ONE, OTHER, VALUE)  # what stands now is a frame, drawn beneath the sides
_LOOKED_AT = "ti_conflict"
_FLASH = (QColor(230, 159, 0, 140), QColor(230, 159, 0, 0), 2, 350)  # colours of both ends, times, milliseconds
_LABEL_MM = 1.6  # from a point to its label
_MARGIN = 1.8
_LEAST_DEGREES = 0.004


class Package(NamedTuple):
    """A GeoPackage of conflicts.

    Attributes:
        path: The file.
        layers: The names of its layers.
    """

    path: Path
    layers: tuple[str, ...]


def conflict_package(disputes: Sequence[Dispute], folder: Path) -> Package | None:
    """Write some conflicts in a folder, None when there is none; no QGIS needed.

    Raises:
        PluginError: When it cannot be written.
    """
    if not disputes:
        return None
    told = [(each.number, each.contribution.version(), each.one_by, each.other_by) for each in disputes]
    path = folder / f"conflicts_{digest(code(), *told)}.gpkg"
    package = Package(path, write_layers_of(disputes, path))
    drop_old(folder, "conflicts_*.gpkg")
    return package


def add_conflicts(project: QgsProject, package: Package) -> list[str]:
    """Show conflicts in a project (on the main thread); the layers of those before are re-pointed, with their own style.

    Raises:
        PluginError: When the package cannot be read.
    """
    held = {str(layer.customProperty(NAME)): layer for layer in held_layers(project)}
    project.removeMapLayers([layer.id() for name, layer in held.items() if name not in package.layers])
    ids = []
    for name in package.layers:
        address = f"{package.path}|layername={name}"
        layer = held.get(name)
        if layer is None:
            layer = QgsVectorLayer(address, _titles()[name], "ogr")
            _dress(layer, name)
            if not layer.isValid() or project.addMapLayer(layer, False) is None:
                raise unreadable(package.path)
            insert(project, layer)
        elif layer.source() != address:
            layer.setDataSource(address, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
        else:
            layer.reload()
        if not layer.isValid():
            raise unreadable(package.path)
        ids.append(layer.id())
    return ids


def group_title() -> str:
    """Return the name of the group of local expertise."""
    return translate("TiDataviz", "Local expertise")


def insert(project: QgsProject, layer: QgsVectorLayer, place: int = 0) -> None:
    """Put a layer in the group of local expertise, its legend open: at the top, or at the end (-1)."""
    group = find_group(project, MARK, group_title())
    node = group.insertLayer(place, layer)
    for each in (group, node):
        each.setExpanded(False)  # the tree folds what it met without a legend, and is told of changes only
        each.setExpanded(True)


def held_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of conflicts of a project."""
    return [layer for layer in layers_of(project, MARK) if layer.customProperty(NAME) in (PLACES, SHAPES)]


def remove(project: QgsProject) -> None:
    """Take the layers of conflicts away, and their group when nothing else is in it."""
    project.removeMapLayers([layer.id() for layer in held_layers(project)])
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(KEY) == MARK and not group.children():
            group.parent().removeChildNode(group)


def look_at(project: QgsProject, number: int, canvas: QgsMapCanvas) -> None:
    """Show the place of a conflict, flash its sides, and let those of others fade: a selection would hide the colours."""
    extent: QgsRectangle | None = None
    for layer in held_layers(project):
        QgsExpressionContextUtils.setLayerVariable(layer, _LOOKED_AT, number)
        layer.triggerRepaint()
        request = QgsFeatureRequest().setFilterExpression(f'"number" = {number:d}')
        features = [feature for feature in layer.getFeatures(request) if feature.hasGeometry()]
        for feature in features:
            box = feature.geometry().boundingBox()
            if extent is None:
                extent = box
            extent.combineExtentWith(box)
        canvas.flashFeatureIds(layer, [feature.id() for feature in features], *_FLASH)
    if extent is not None:
        _zoom(canvas, extent)


def look_away(project: QgsProject) -> None:
    """Show every conflict in full again."""
    for layer in held_layers(project):
        QgsExpressionContextUtils.setLayerVariable(layer, _LOOKED_AT, 0)
        layer.triggerRepaint()


def selected(project: QgsProject) -> set[int]:
    """Return the numbers of the conflicts selected on the map."""
    return {int(feature["number"]) for layer in held_layers(project) for feature in layer.selectedFeatures()}


def _zoom(canvas: QgsMapCanvas, extent: QgsRectangle) -> None:
    """Show an extent (EPSG:4326) with room around it."""
    shown = QgsRectangle(extent)
    shown.scale(_MARGIN)
    if shown.width() < _LEAST_DEGREES or shown.height() < _LEAST_DEGREES:
        half = max(shown.width(), shown.height(), _LEAST_DEGREES) / 2
        middle = shown.center()
        shown = QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(transform.transformBoundingBox(shown))
    canvas.refresh()


def labelling(text: str, size: float = 9) -> QgsVectorLayerSimpleLabeling:
    """Return labels of a field or an expression, dark on a light halo, legible on any ground."""
    labels = QgsPalLayerSettings()
    labels.fieldName = text
    labels.isExpression = True
    labels.dist = _LABEL_MM
    look, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    halo.setColor(QColor("#ffffff"))
    look.setBuffer(halo)
    look.setColor(QColor("#20262b"))
    look.setSize(size)
    labels.setFormat(look)
    return QgsVectorLayerSimpleLabeling(labels)


def _faded(symbol: QgsSymbol) -> QgsSymbol:
    """Return a symbol that fades while another conflict is looked at."""
    expression = f'if(to_int(coalesce(@{_LOOKED_AT}, 0)) in (0, "number"), 100, 25)'
    symbol.setDataDefinedProperty(QgsSymbol.PropertyOpacity, QgsProperty.fromExpression(expression))
    return symbol


def _dress(layer: QgsVectorLayer, name: str) -> None:
    make = _fill if name == SHAPES else _marker
    sides = [side for side in _ORDER if name == PLACES or side != VALUE]
    renderer = QgsCategorizedSymbolRenderer(
        "side", [QgsRendererCategory(s, _faded(make(s)), _side_titles()[s]) for s in sides]
    )
    renderer.setUsingSymbolLevels(False)
    layer.setRenderer(renderer)
    layer.setLabeling(labelling('"label"'))
    layer.setLabelsEnabled(True)
    layer.setCustomProperty(KEY, MARK)
    layer.setCustomProperty(NAME, name)
    layer.setDisplayExpression('"object" || \' – \' || "unit"')
    plain_tip(layer)
    for index, field in enumerate(layer.fields()):
        if field.name() in _aliases():
            layer.setFieldAlias(index, _aliases()[field.name()])


def _marker(side: str) -> QgsSymbol:
    if side == PRESENT:  # a ring around the side that stands
        look = {"name": "circle", "color": "0,0,0,0", "outline_color": _COLOURS[side], "outline_width": "0.9", "size": "6.5"}
    else:
        shapes = {BASE: "square", ONE: "circle", OTHER: "triangle", VALUE: "diamond"}
        look = {
            "name": shapes[side],
            "color": _COLOURS[side],
            "outline_color": "#ffffff",
            "outline_width": "0.3",
            "size": "4",
        }
    return QgsMarkerSymbol.createSimple(look)


def _fill(side: str) -> QgsSymbol:
    outline = {PRESENT: ("2.2", "solid"), BASE: ("0.6", "dash"), ONE: ("0.8", "solid"), OTHER: ("0.8", "solid")}
    width, line = outline[side]
    colour = QColor(_COLOURS[side])
    ground = "0,0,0,0" if side in (PRESENT, BASE) else f"{colour.red()},{colour.green()},{colour.blue()},50"
    look = {"color": ground, "outline_color": _COLOURS[side], "outline_width": width, "outline_style": line}
    return QgsFillSymbol.createSimple(look)


def _titles() -> dict[str, str]:
    return {
        PLACES: translate("TiDataviz", "Conflicts: places"),
        SHAPES: translate("TiDataviz", "Conflicts: shapes"),
    }


def _side_titles() -> dict[str, str]:
    return {
        PRESENT: translate("TiDataviz", "Stands now"),
        BASE: translate("TiDataviz", "Before"),
        ONE: translate("TiDataviz", "One side"),
        OTHER: translate("TiDataviz", "The other side"),
        VALUE: translate("TiDataviz", "A value is disputed"),
    }


def _aliases() -> dict[str, str]:
    return {
        "object": translate("TiDataviz", "Object"),
        "unit": translate("TiDataviz", "In dispute"),
        "side": translate("TiDataviz", "Side"),
        "before": translate("TiDataviz", "Before"),
        "one": translate("TiDataviz", "One side"),
        "one_by": translate("TiDataviz", "Author of one side"),
        "other": translate("TiDataviz", "The other side"),
        "other_by": translate("TiDataviz", "Author of the other side"),
        "present": translate("TiDataviz", "Stands now"),
    }
