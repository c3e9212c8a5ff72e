"""The layers of what serves the sites: names at close scales, full colour for what is the nearest of a site."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsDataProvider,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from ...diagnosis.map_layers import SOURCES, sources_table
from ...language import code, translate
from ...siting.networks import AROUND_METRES, LINES, NETWORKS, SURFACES, network_layers
from ..local.names import column_title
from .conflicts import labelling
from .load import KEY, NAME, find_group, layers_of, names, unreadable
from .metadata import describe, read_sources
from .package import digest, drop_old, write_free
from .ranked_sites import MARK as SITES
from .tips import told_tip

if TYPE_CHECKING:
    from pathlib import Path

    from ...geography.atlas import Atlas
    from ...progress import Progress
    from ...siting.ranking import Ranking

FOLDER = "served"
MARK = json.dumps(["siting", "served"])
"""Mark of the group."""
_FORMAT = 1  # part of the file's name: a plugin that makes other layers writes another file
_LABELS_FROM = 300_000
_SURFACES_FROM = 60_000
_LOOKS = {
    "stations": ("square", "#0072b2"), "junctions": ("diamond", "#d55e00"), "ports": ("pentagon", "#009e73"),
    "substations": ("triangle", "#8c4a9e"), "rail_lines": ("", "#303436"), "roads": ("", "#b5651d"),
}  # fmt: skip
_EDGE, _HOLLOW = "#20262b", "#ffffff"


def served_package(atlas: Atlas, ranking: Ranking, folder: Path, progress: Progress) -> Path | None:
    """Return the GeoPackage of what serves the sites of a ranking, None when no source of it is held; no QGIS needed.

    Raises:
        PluginError: When it cannot be written.
        CancelledError: When the user asked to stop.
    """
    layers = network_layers(atlas, ranking, progress)
    if not layers:
        return None
    parts = [
        (name, table.drop(columns="geometry").to_csv(), table.geometry.to_wkb().to_list()) for name, table in layers.items()
    ]
    path = folder / f"served_{digest(_FORMAT, code(), parts)}.gpkg"
    if not path.exists():
        told = {name: atlas.sources(source_of(name)) for name in layers}
        path = write_free(path, {**layers, SOURCES: sources_table(told)})
        drop_old(folder, "served_*.gpkg")
    return path


def source_of(name: str) -> str:
    """Return the source of a layer."""
    return name.removesuffix(SURFACES)


def add_served(project: QgsProject, package: Path) -> list[str]:
    """Show what serves the sites in a project (on the main thread); the layers of before are re-pointed, with their style.

    Raises:
        PluginError: When the package cannot be read.
    """
    found = names(package)
    held = {str(layer.customProperty(NAME)): layer for layer in held_layers(project)}
    project.removeMapLayers([layer.id() for name, layer in held.items() if name not in found])
    group = find_group(project, MARK, translate("TiDataviz", "What serves the sites"), SITES)
    sources, ids = read_sources(package), []
    for name in (*NETWORKS, *(f"{source}{SURFACES}" for source in NETWORKS)):
        if name not in found:
            continue
        address, layer = f"{package}|layername={name}", held.get(name)
        if layer is None:
            layer = QgsVectorLayer(address, served_layer_title(name), "ogr")
            if not layer.isValid():
                raise unreadable(package)
            _dress(layer, name)
            if project.addMapLayer(layer, False) is None:
                raise unreadable(package)
            group.insertLayer(-1, layer).setExpanded(False)
        elif layer.source() != address:
            layer.setDataSource(address, layer.name(), "ogr", QgsDataProvider.ProviderOptions())
        own = [source for source in sources if source.layer == name]
        describe(layer, f"ti_dataviz/served/{name}", served_layer_title(name), _abstract(), own)
        ids.append(layer.id())
    return ids


def held_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of what serves the sites that a project shows."""
    return [layer for layer in layers_of(project, MARK) if isinstance(layer, QgsVectorLayer)]


def served_layer_title(name: str) -> str:
    """Return the name of a layer in the language of the interface."""
    titles = {
        "stations": translate("TiDataviz", "Railway stations"),
        "junctions": translate("TiDataviz", "Road interchanges"),
        "ports": translate("TiDataviz", "Ports"),
        "ports_surfaces": translate("TiDataviz", "Ports, outlines"),
        "substations": translate("TiDataviz", "Electric substations"),
        "substations_surfaces": translate("TiDataviz", "Electric substations, outlines"),
        "rail_lines": translate("TiDataviz", "Railway lines"),
        "roads": translate("TiDataviz", "Main roads"),
    }
    return titles[name]


def _abstract() -> str:
    text = translate(
        "TiDataviz",
        "Objects of the source within {distance} km of the ground of the sites ranked, and those that are the nearest of a "
        "site. nearest_of counts the sites of which an object is the nearest that counts, in a straight line.",
    )
    return text.format(distance=round(AROUND_METRES / 1_000))


def _dress(layer: QgsVectorLayer, name: str) -> None:
    """Give a new layer its marks, its style, its names and its aliases."""
    layer.setCustomProperty(KEY, MARK)
    layer.setCustomProperty(NAME, name)
    titles = (translate("TiDataviz", "Nearest of a site"), translate("TiDataviz", "Nearest of no site"))
    categories = [QgsRendererCategory(value, _symbol(name, bool(value)), title) for value, title in zip((1, 0), titles)]
    layer.setRenderer(QgsCategorizedSymbolRenderer('if("nearest_of" > 0, 1, 0)', categories))
    for index, field in enumerate(layer.fields()):
        layer.setFieldAlias(index, {**_own_aliases()}.get(field.name()) or _column_alias(field.name()))
    layer.setDisplayExpression('"title"')
    held = set(layer.fields().names())
    lines = ('"title"', f"'{_quoted(served_layer_title(source_of(name)))}'", '"serves"', '"local_expertise"')
    told_tip(layer, [line for line in lines if line.startswith("'") or line.strip('"') in held])
    if name.endswith(SURFACES):
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(_SURFACES_FROM)
        return
    labels = labelling('"title"', 8)
    settings = labels.settings()
    settings.scaleVisibility = True
    settings.minimumScale = _LABELS_FROM
    labels.setSettings(settings)
    layer.setLabeling(labels)
    layer.setLabelsEnabled(True)


def _symbol(name: str, counted: bool) -> QgsSymbol:
    shape, colour = _LOOKS[source_of(name)]
    if name.endswith(SURFACES):
        return QgsFillSymbol.createSimple({"color": "0,0,0,0", "outline_color": colour, "outline_width": "0.5"})
    if name in LINES:
        look = {"line_color": colour, "line_width": "0.8" if counted else "0.35"}
        return QgsLineSymbol.createSimple({**look, "line_style": "dash" if name == "rail_lines" else "solid"})
    look = {"name": shape, "color": colour if counted else _HOLLOW, "outline_color": _EDGE if counted else colour}
    return QgsMarkerSymbol.createSimple({**look, "outline_width": "0.3", "size": "3.8" if counted else "2.6"})


def _column_alias(name: str) -> str:
    title = column_title(name)
    return "" if title == name else title


def _own_aliases() -> dict[str, str]:
    return {
        "title": translate("TiDataviz", "Name"),
        "nearest_of": translate("TiDataviz", "Sites of which it is the nearest (number)"),
        "serves": translate("TiDataviz", "What it serves"),
        "local_expertise": translate("TiDataviz", "Local expertise: what was changed, by whom, when, why"),
    }


def _quoted(text: str) -> str:
    return text.replace("'", "''")
