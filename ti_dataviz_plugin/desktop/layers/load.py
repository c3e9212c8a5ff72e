"""A territory's package brought into the project: one group of layers with styles, aliases, credits, and a map theme.

Layers are found again by a property of their own, so that loading a territory twice re-points what is there, with the styles
that the officer may have changed, and duplicates nothing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataProvider,
    QgsExpressionContextUtils,
    QgsMapThemeCollection,
    QgsMessageLog,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ...diagnosis.map_layers import ORDER
from ...errors import PluginError
from ...geography.projection import legal_epsg
from ...language import translate
from .metadata import Source, describe, read_sources
from .texts import field_alias, layer_abstract, layer_title, legend_text
from .tips import plain_tip

if TYPE_CHECKING:
    from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsRectangle
    from qgis.gui import QgsMapCanvas

    from ...geography.territories import Territory

STYLES = Path(__file__).resolve().parent.parent.parent / "resources" / "styles"
KEY = "ti_dataviz/territory"
NAME = "ti_dataviz/layer"
_MARGIN = 1.05


def add_to_project(
    project: QgsProject, package: Path, territory: Territory, canvas: QgsMapCanvas | None = None
) -> list[str]:
    """Show a territory's package in a project (on the main thread).

    Args:
        project: The project. Its projection is set only when it has no layer yet.
        package: What ``package.write_package`` or ``territory_package`` wrote.
        territory: The territory.
        canvas: Canvas to zoom to the boundary.

    Returns:
        Ids of the layers, the topmost first.

    Raises:
        PluginError: When the package cannot be read.
    """
    found = addresses(package)
    if not found:
        raise unreadable(package)
    if not project.mapLayers():
        project.setCrs(QgsCoordinateReferenceSystem(f"EPSG:{legal_epsg(territory.departments[0])}"))
    key = json.dumps(territory.key)
    sources = read_sources(package)
    group = find_group(project, key, group_title(territory))
    held = {str(layer.customProperty(NAME)): layer for layer in layers_of(project, key)}
    project.removeMapLayers([layer.id() for name, layer in held.items() if name not in found])
    layers: list[QgsVectorLayer] = []
    for name, address in found.items():
        layer = _layer(name, address, held.get(name))
        dress(layer, name, territory, sources)
        if project.mapLayer(layer.id()) is None:
            if project.addMapLayer(layer, False) is None:
                raise unreadable(package)
            group.insertLayer(len(layers), layer)
        layers.append(layer)
    _remember(project, territory, layers)
    _zoom(project, layers, canvas)
    return [layer.id() for layer in layers]


def unreadable(package: Path) -> PluginError:
    """Return the error of a package that QGIS cannot read."""
    what = translate("TiDataviz", "The layers of the territory cannot be read.")
    return PluginError(what, str(package), translate("TiDataviz", "Load the territory again."))


def group_title(territory: Territory) -> str:
    """Return the name of a territory's group: its name, and its programme if it has one."""
    return f"{territory.name} ({territory.programme})" if territory.programme else territory.name


def theme_title(territory: Territory) -> str:
    """Return the name of a territory's map theme."""
    return f"TI DataViz – {group_title(territory)}"


def our_layers(project: QgsProject) -> list[str]:
    """Return the ids of the layers of a project that the plugin made."""
    return [layer.id() for layer in project.mapLayers().values() if layer.customProperty(KEY)]


def find_group(project: QgsProject, key: str, title: str, below: str = "") -> QgsLayerTreeGroup:
    """Return the group of a territory or of a map, made when there is none: at the top, or below the group of a key."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(KEY) == key:
            return group
    keys = [child.customProperty(KEY) for child in root.children()]
    group = root.insertGroup(keys.index(below) + 1 if below in keys else 0, title)
    group.setCustomProperty(KEY, key)
    return group


def layers_of(project: QgsProject, key: str) -> list[QgsMapLayer]:
    """Return the layers of a territory or of a map that stand in the layer tree."""
    root = project.layerTreeRoot()
    layers = project.mapLayers().values()
    return [layer for layer in layers if layer.customProperty(KEY) == key and root.findLayer(layer.id()) is not None]


def addresses(package: Path) -> dict[str, str]:
    """Return the address of each layer that a package holds, by name, the topmost first."""
    held = names(package)
    return {name: f"{package}|layername={name}" for name in ORDER if name in held}


def names(package: Path) -> set[str]:
    """Return the names of the layers that a package holds, none when it cannot be read."""
    whole = QgsVectorLayer(str(package), "package", "ogr")
    if not whole.isValid():
        return set()
    # Id, name, number of features... joined by QGIS's own separator.
    return {entry.split(QgsDataProvider.sublayerSeparator())[1] for entry in whole.dataProvider().subLayers()}


def style(layer: QgsVectorLayer, name: str) -> None:
    """Give one of our layers its style, the legend in the language of the interface."""
    message, done = layer.loadNamedStyle(str(STYLES / f"{name}.qml"))
    if not done:
        QgsMessageLog.logMessage(message, "TI DataViz", Qgis.MessageLevel.Warning)
    renderer = layer.renderer()
    spread = renderer is not None and renderer.type() == "pointDisplacement"
    inner = renderer.embeddedRenderer().clone() if spread else renderer
    if inner is not None and inner.type() == "categorizedSymbol":
        for index, category in enumerate(inner.categories()):
            inner.updateCategoryLabel(index, legend_text(category.label()))
    if spread:
        renderer.setEmbeddedRenderer(inner)


def dress(layer: QgsVectorLayer, name: str, territory: Territory, sources: list[Source]) -> None:
    """Give one of our layers its marks, its aliases and its metadata."""
    layer.setCustomProperty(KEY, json.dumps(territory.key))
    layer.setCustomProperty(NAME, name)
    for index, field in enumerate(layer.fields()):
        alias = field_alias(field.name())
        if alias:
            layer.setFieldAlias(index, alias)
    plain_tip(layer)
    own = [source for source in sources if source.layer == name]
    identifier = "/".join(("ti_dataviz", *territory.key, name))
    describe(layer, identifier, f"{territory.name} – {layer_title(name)}", layer_abstract(name), own)


def _layer(name: str, address: str, held: QgsMapLayer | None) -> QgsVectorLayer:
    """Return a layer of the package: the one held, re-pointed, or a new one."""
    if isinstance(held, QgsVectorLayer):
        if held.source() != address:
            held.setDataSource(address, held.name(), "ogr", QgsDataProvider.ProviderOptions())
        return held
    layer = QgsVectorLayer(address, layer_title(name), "ogr")
    style(layer, name)
    return layer


def _remember(project: QgsProject, territory: Territory, layers: list[QgsVectorLayer]) -> None:
    """Keep a map theme of these layers, and the variables that layouts print."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for layer in layers:
        entry = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        entry.usingCurrentStyle = True
        entry.currentStyle = layer.styleManager().currentStyle()
        record.addLayerRecord(entry)
    themes = project.mapThemeCollection()
    if themes.hasMapTheme(theme_title(territory)):
        themes.update(theme_title(territory), record)
    else:
        themes.insert(theme_title(territory), record)
    QgsExpressionContextUtils.setProjectVariable(project, "ti_territoire_code", territory.code)
    QgsExpressionContextUtils.setProjectVariable(project, "ti_territoire_nom", territory.name)


def _zoom(project: QgsProject, layers: list[QgsVectorLayer], canvas: QgsMapCanvas | None) -> None:
    """Show the boundary, in the canvas and as the view that the project opens with."""
    boundary = next((layer for layer in layers if layer.customProperty(NAME) == "boundary"), layers[0])
    show_extent(project, boundary.extent(), boundary.crs(), canvas)


def show_extent(
    project: QgsProject, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, canvas: QgsMapCanvas | None = None
) -> None:
    """Show a place, with a margin, in the canvas and as the view that the project opens with."""
    extent.scale(_MARGIN)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, crs))
    if canvas is not None:
        canvas.setDestinationCrs(project.crs())
        transform = QgsCoordinateTransform(crs, project.crs(), project)
        canvas.setExtent(transform.transformBoundingBox(extent))
        canvas.refresh()
